"""The report of a class: every view, once, and the same tables in every format."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.report_csv import csv_of
from lachan.classroom.report_html import html_of
from lachan.classroom.report_xlsx import xlsx_of
from lachan.classroom.room import Filter, Room, room_of
from lachan.classroom.tables import Table
from lachan.classroom.teach_next import Plan, plan, plan_html
from lachan.classroom.view_items import hardest_items, sensitive
from lachan.classroom.view_moments import attendance, scenarios_with_runs, survival, told
from lachan.classroom.view_room import hands, paper
from lachan.classroom.view_school import class_skills, side_by_side
from lachan.classroom.view_skills import grid, lapsed, needs_help, tactics
from lachan.domain.errors import LachanError
from lachan.domain.text import Language, Text
from lachan.storage.class_store import ClassStore

FORMATS = ("csv", "xlsx", "html")
VIEWS = {
    "grid": grid,
    "needs-help": needs_help,
    "lapsed": lapsed,
    "tactics": tactics,
    "items": hardest_items,
    "told": told,
    "attendance": attendance,
    "paper": paper,
    "hands": hands,
    "sensitive": sensitive,
}
"""The views that need nothing but the room, by id, in the order of the report."""
CURVES = 3
"""How many survival curves a report shows: those of the scenarios played most."""


@dataclass(frozen=True, slots=True)
class Report:
    """A class's report. *made*: the day, ``YYYY-MM-DD``."""

    label: str
    made: str
    tables: tuple[Table, ...]
    plan: Plan | None
    demo: bool
    of_school: bool = False

    def title(self, language: Language) -> str:
        """Return the heading."""
        if self.of_school:
            return f"Lá Chắn · {self.label}"
        return Text(f"Lá Chắn · Lớp {self.label}", f"Lá Chắn · Class {self.label}").in_(language)


def report_of(
    store: ClassStore,
    class_id: str,
    catalogue: Catalogue,
    today: date,
    chosen: Filter | None = None,
    *,
    real_names: bool = True,
) -> Report:
    """Make every view of a class; raises LachanError class-unknown."""
    room = room_of(store, class_id, catalogue, today, chosen, real_names=real_names)
    return Report(room.label, today.isoformat(), tuple(_tables(room)), plan(room), room.demo)


def school_report(
    store: ClassStore, name: str, classes: Iterable[str], catalogue: Catalogue, today: date
) -> Report:
    """Make the view of all *classes* side by side, for a head teacher."""
    table = side_by_side(class_skills(store, classes, today), catalogue)
    return Report(name, today.isoformat(), (table,), None, demo=False, of_school=True)


def _tables(room: Room) -> Iterable[Table]:
    for view in VIEWS.values():
        yield view(room)
    for scenario, _ in scenarios_with_runs(room)[:CURVES]:
        try:
            yield survival(room, scenario)
        except LachanError:
            continue  # a scenario of another pack: its lines are not here


def files_of(report: Report, formats: Iterable[str], stem: str, language: Language) -> dict[str, bytes]:
    """Return the files of a report by name: one workbook, one document, one CSV for each view."""
    title = report.title(language)
    files: dict[str, bytes] = {}
    if "csv" in formats:
        for number, table in enumerate(report.tables, start=1):
            files[f"{stem}-{number:02d}-{table.id}.csv"] = csv_of(table, language)
    if "xlsx" in formats:
        files[f"{stem}.xlsx"] = xlsx_of(
            report.tables, _labelled(report, title, language), report.made, language
        )
    if "html" in formats:
        more = plan_html(report.plan, language) if report.plan is not None else ""
        page = html_of(report.tables, title, report.made, language, demo=report.demo, more=more)
        files[f"{stem}.html"] = page.encode()
    return files


@dataclass(frozen=True, slots=True)
class Document:
    """A report for QTextDocument: *html*, and the SVG *drawings* that it names, to be added as resources."""

    html: str
    drawings: Mapping[str, bytes]


def document_of(report: Report, language: Language) -> Document:
    """Return a report for the window's own printing and PDF: the same tables as everywhere."""
    drawings: dict[str, bytes] = {}
    more = plan_html(report.plan, language) if report.plan is not None else ""
    html = html_of(
        report.tables,
        report.title(language),
        report.made,
        language,
        demo=report.demo,
        more=more,
        drawings=drawings,
    )
    return Document(html, drawings)


def _labelled(report: Report, title: str, language: Language) -> str:
    demo = Text("TRÌNH DIỄN, số liệu mô phỏng", "DEMONSTRATION, simulated figures").in_(language)
    return f"{title} · {demo}" if report.demo else title
