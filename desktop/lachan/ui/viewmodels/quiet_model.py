"""The quiet card: what stands before anything of a sensitive module, wherever it is opened from."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.domain.family_names import family_name
from lachan.domain.tactics import SENSITIVE_FAMILIES
from lachan.domain.text import Text
from lachan.scenario.script import Script
from lachan.ui.viewmodels.services import Module, Services, Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What the card stands before. *part*: its kind and id; *note*: what teachers should know."""

    part: tuple[str, str]
    title: Text
    about: Text
    note: Text | None
    begin: Callable[[], None]


@QmlElement
@QmlUncreatable("Made by the app.")
class QuietViewModel(QObject):  # type: ignore[operator]
    """Holds back what is sensitive until the card was read: each part once while the same learner sits."""

    changed = Signal()

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._services: Services | None = None
        self._waiting: _Waiting | None = None
        self._passed: set[tuple[str, str]] = set()

    def serve(self, services: Services) -> None:
        """Take over the modules."""
        self._services = services

    def before(self, kind: str, part_id: str, begin: Callable[[], None], *, teaching: bool) -> None:
        """Call *begin*: at once, or where the part is sensitive only when the card says to go on.

        *teaching*: a teacher reads the card, and what teachers should know is said too.
        """
        part = kind, part_id
        module = self._module_of(part)
        if module is None or module.about is None or part in self._passed:
            self.skip()
            begin()
        else:
            note = module.teacher_note if teaching else None
            self._wait(_Waiting(part, module.title, module.about, note, begin))

    def before_script(self, script: Script, begin: Callable[[], None]) -> None:
        """Call *begin* as ``before`` does: *script* may be sensitive though its module says nothing of it."""
        scenario = script.scenario
        part = "scenario", scenario.id
        if scenario.family not in SENSITIVE_FAMILIES or part in self._passed:
            begin()
        else:
            title = Text(scenario.title.vi, scenario.title.en)
            self._wait(_Waiting(part, title, family_name(scenario.family), None, begin))

    @Slot()
    def goOn(self) -> None:
        """Open what the card stands before."""
        waiting = self._waiting
        if waiting is not None:
            self._passed.add(waiting.part)
            self._wait(None)
            waiting.begin()

    @Slot()
    def skip(self) -> None:
        """Leave what the card stands before; the next time it stands there again."""
        if self._waiting is not None:
            self._wait(None)

    def forget(self) -> None:
        """Leave it, and forget what was passed: another learner will sit here."""
        self.skip()
        self._passed.clear()

    def retranslate(self) -> None:
        """Say the card again in the new language."""
        self.changed.emit()

    def _module_of(self, part: tuple[str, str]) -> Module | None:
        modules = self._services.modules if self._services is not None else ()
        return next((m for m in modules if any((s.kind, s.id) == part for s in m.stations)), None)

    def _wait(self, waiting: _Waiting | None) -> None:
        self._waiting = waiting
        self.changed.emit()

    def _said(self, words: Text | None) -> str:
        return words.in_(self._speak()) if words is not None else ""

    def _get_title(self) -> str:
        return self._said(self._waiting.title if self._waiting is not None else None)

    def _get_about(self) -> str:
        return self._said(self._waiting.about if self._waiting is not None else None)

    def _get_note(self) -> str:
        return self._said(self._waiting.note if self._waiting is not None else None)

    title = Property(str, _get_title, notify=changed)
    about = Property(str, _get_about, notify=changed)
    note = Property(str, _get_note, notify=changed)
