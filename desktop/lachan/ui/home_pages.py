"""Gathers a module's pages for home from its folder and scenarios, and writes the PDF."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lachan.content.sheets import SHEETS, Sheet, SheetKind, read_sheet, sheet_file
from lachan.domain.errors import LachanError
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.domain.text import Language
from lachan.scenario.script import Script
from lachan.ui.viewmodels.services import Module

if TYPE_CHECKING:
    from lachan.classroom.teach_next import RolePlayCard

NOT_ACTED = frozenset({"online-kidnapping"})
"""Families too harsh to be acted out at home."""


@dataclass(frozen=True, slots=True)
class HomePages:
    """What a module has to print. *prints*: where the files go; *show_file* opens one."""

    modules: tuple[Module, ...]
    script: Callable[[str], Script]
    prints: Path
    show_file: Callable[[Path], None]

    def has(self, folder: Path) -> bool:
        """Tell whether the module in *folder* has a page to print."""
        return any(sheet_file(folder, kind, "vi").is_file() for kind in SHEETS)

    def write(self, folder: Path, language: Language) -> Path:
        """Write the pages of the module in *folder*; return the file. Raises LachanError print-failed."""
        from lachan.ui.module_pdf import ModulePages, module_pdf

        module = next((one for one in self.modules if one.folder == folder.name), None)
        script = self._to_play(module)
        title = ""
        cards: tuple[RolePlayCard, ...] = ()
        if script is not None:
            from lachan.classroom.teach_next import role_play

            title, cards = getattr(script.scenario.title, language), role_play(script)
        name = module.title.in_(language) if module is not None else folder.name
        pages = ModulePages(
            name, _sheet(folder, "handout", language), _sheet(folder, "talk", language), title, cards
        )
        return put(self.prints / f"{folder.name}-{language}.pdf", lambda: module_pdf(pages, language))

    def _to_play(self, module: Module | None) -> Script | None:
        """Return the first scam of *module* that can be acted out at home; none of a sensitive module."""
        if module is None or module.about is not None:
            return None
        scripts = (self.script(one.id) for one in module.stations if one.kind == "scenario")
        return next((script for script in scripts if _acted(script)), None)


def _acted(script: Script) -> bool:
    harsh = script.scenario.family in NOT_ACTED | SENSITIVE_FAMILIES
    return script.truth_is_scam and bool(script.contact_people) and not harsh


def put(file: Path, pdf: Callable[[], bytes]) -> Path:
    """Write a page to print to *file* and return it; raises LachanError print-failed."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pdf())
    except OSError as error:
        raise LachanError("print-failed", path=str(file)) from error
    return file


def _sheet(folder: Path, kind: SheetKind, language: Language) -> Sheet | None:
    pair = read_sheet(folder, kind)[0]
    return pair.in_(language) if pair is not None else None
