"""A report as files, or as a paper to be printed: the same for one class and for a whole school."""

from collections.abc import Callable
from pathlib import Path

from lachan.classroom.reports import Report, document_of, files_of
from lachan.domain.text import Language, Text
from lachan.ui.class_papers import Papers


def stem_of(made: Report) -> str:
    """Return how the files of a report begin."""
    return f"{made.label}-{made.made}"


def pdf_of_report(made: Report, language: Language) -> bytes:
    """Return a report as a PDF."""
    from lachan.ui.class_pdf import pdf_of

    document = document_of(made, language)
    return pdf_of(document.html, made.title(language), document.drawings)


def save_report(
    papers: Papers, made: Report, kind: str, place: Path, language: Language, report: Callable[[float], None]
) -> list[Path]:
    """Write *made* as ``pdf``, ``xlsx`` or ``csv`` into *place*; raises LachanError folder-unwritable."""
    stem = stem_of(made)
    if kind == "pdf":
        files = {f"{stem}.pdf": pdf_of_report(made, language)}
    else:
        files = files_of(made, (kind,), stem, language)
    written = []
    for number, (name, content) in enumerate(files.items(), start=1):
        written.append(papers.save(place, name, content))
        report(number / len(files))
    return written


def print_report(papers: Papers, made: Report, language: Language) -> tuple[Path, bool]:
    """Open *made* to be printed; raises LachanError folder-unwritable."""
    return papers.print(f"{stem_of(made)}.pdf", pdf_of_report(made, language))


def saved_words(files: list[Path]) -> Text:
    """Return what to say of *files* that were written (at least one)."""
    more = len(files) - 1
    also_vi, also_en = (f" và {more} tệp nữa", f" and {more} more") if more else ("", "")
    return Text(f"Đã lưu: {files[0]}{also_vi}", f"Saved: {files[0]}{also_en}")
