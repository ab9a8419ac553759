"""The doubtful rows of a roster, given back as a file: each as it stood, with its line and why."""

from lachan.classroom.report_csv import plain_csv
from lachan.classroom.roster import Preview
from lachan.domain.text import Language, Text


def rows_back(found: Preview, language: Language) -> bytes:
    """Return a CSV that can be mended and read in again: the reason stands after the school's own columns."""
    words = (Text("Dòng", "Line"), Text("Cần sửa", "To mend"))
    width = max([len(found.header), *(len(problem.cells) for problem in found.problems)])
    rows = [[*found.header, *[""] * (width - len(found.header)), *(one.in_(language) for one in words)]]
    for problem in found.problems:
        cells = [*problem.cells, *[""] * (width - len(problem.cells))]
        rows.append([*cells, str(problem.line), problem.why.in_(language)])
    return plain_csv(rows)
