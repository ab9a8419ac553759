"""The path as the home page draws it: a row for each module, with its stations as plain maps."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan.ui.viewmodels.home_state import HomeState, Mark, Stage, Stop
from lachan.ui.viewmodels.services import Speak

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1

MOST_OPEN = 3
"""A path of more stages than this folds them all but the one where the learner is."""


@dataclass(frozen=True, slots=True)
class StageRow:
    """One module on the path. *stops* are plain maps, read once by the page's Repeater."""

    module: str
    number: str
    standing: str  # done, here, ahead
    eyebrow: str
    title: str
    why: str
    chip: str
    chip_icon: str
    folds: bool
    shown: bool
    stops: list[dict[str, Any]] = field(default_factory=list)


@QmlElement
@QmlUncreatable("Made by the app.")
class HomeRows(QObject):  # type: ignore[operator]
    """Puts the stages of a path into words."""

    def __init__(self, speak: Speak, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self._state = HomeState()
        self._turned: dict[str, bool] = {}
        """The stages that were folded or unfolded by hand."""

    def _row(self, index: int, stage: Stage) -> StageRow:
        language, here = self._speak(), index == self._state.here
        chip, icon = self._chip(stage, here)
        eyebrow = self.tr("STAGE %1").replace("%1", str(index + 1))
        long = self.tr("%n minute(s)", "", stage.minutes)
        folds = len(self._state.stages) > MOST_OPEN
        return StageRow(
            module=stage.module.id,
            number=str(index + 1),
            standing="done" if stage.whole else "here" if here else "ahead",
            eyebrow=eyebrow if stage.whole else f"{eyebrow} · {long}",
            title=stage.module.title.in_(language),
            why=stage.why.in_(language) if stage.why is not None else "",
            chip=chip.replace("%1", str(stage.done)).replace("%2", str(len(stage.stops))),
            chip_icon=icon,
            folds=folds,
            shown=self._turned.get(stage.module.id, here or not folds),
            stops=[self._stop(stop) for stop in stage.stops],
        )

    def _chip(self, stage: Stage, here: bool) -> tuple[str, str]:
        if stage.whole:
            return self.tr("Done %1/%2"), "check"
        if stage.done or any(stop.mark in ("again", "half") for stop in stage.stops):
            return self.tr("Under way %1/%2"), "play"
        return (self.tr("Up next"), "play") if here else ("", "")

    def _stop(self, stop: Stop) -> dict[str, Any]:
        station = stop.station
        title, detail = station.title.in_(self._speak()), self._detail(stop.mark, station.minutes)
        lesson = station.kind == "lesson"
        kind = self.tr("Lesson") if lesson else self.tr("Call to rehearse")
        kind = self.tr("Items to judge") if station.kind == "check" else kind
        return {
            "kind": station.kind,
            "id": station.id,
            "title": title,
            "detail": detail,
            "mark": stop.mark,
            "icon": _icon(stop.mark, station.kind),
            "spoken": f"{kind}: {title}. {detail}",
            "together": ""
            if station.kind != "scenario" or stop.mark not in ("done", "again")
            else self._together(title),
        }

    def _together(self, title: str) -> str:
        return self.tr("Read together: %1").replace("%1", title)

    def _detail(self, mark: Mark, minutes: int) -> str:
        long = self.tr("%n minute(s)", "", minutes)
        if mark == "done":
            return self.tr("Done well")
        if mark == "again":
            return self.tr("Worth another go")
        if mark == "half":
            return self.tr("Half read")
        ahead = self.tr("Up next")
        return f"{ahead} · {long}" if mark == "next" else long


def _icon(mark: Mark, kind: str) -> str:
    if mark == "done":
        return "check"
    if mark == "again":
        return "repeat"
    if kind == "check":
        return "shield-question-mark"
    return "book-open" if kind == "lesson" else "play" if mark == "next" else "phone"
