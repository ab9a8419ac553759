"""What the pages take from a pack: path, lessons, scenarios, facts. A file is read when first asked for."""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from pathlib import Path

from lachan.content.check_files import read_checks
from lachan.content.learning_paths import LearningPath, read_paths
from lachan.content.lesson_facts import read_facts
from lachan.content.lesson_pair import LessonPair, read_lesson_pair
from lachan.content.packs import Module as PackModule
from lachan.content.packs import Pack, load_pack, pack_hash
from lachan.content.recovery import Recovery, read_recoveries
from lachan.content.scenarios import load_scenario_file
from lachan.domain.checks import CheckItem
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.learning.lessons import Lessons
from lachan.scenario.script import Script, compile_scenario
from lachan.ui.viewmodels.lesson_model import Shelf
from lachan.ui.viewmodels.services import Module, Station


class Course:
    """The pack in folder *root*. A part with mistakes in it is left out; nothing else suffers."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._scripts: dict[str, Script] = {}

    def look_again(self) -> None:
        """Look which packs there are; this one is here for good."""

    @cached_property
    def _pack(self) -> Pack | None:
        return load_pack(self._root)[0]

    @cached_property
    def hash(self) -> str:
        """What the runs of this pack are recorded under."""
        return pack_hash(self._root)

    def hash_of(self, scenario: str) -> str:
        """Return what the runs of *scenario* are recorded under."""
        return self.hash

    @cached_property
    def recoveries(self) -> Mapping[str, Recovery]:
        """The paths out of a bad end, by id."""
        return read_recoveries(self._root / "recovery.yaml")[0]

    @cached_property
    def check_items(self) -> Mapping[str, CheckItem]:
        """The check items, by id."""
        return {item.id: item for item in read_checks(self._root).items}

    def families(self, station: str) -> tuple[str, ...]:
        """Return the families judged at a station of check items; none for one that is not in the pack."""
        parts = self._pack.modules if self._pack is not None else ()
        module = station.removeprefix(_CHECK)
        return next((part.families for part in parts if part.folder.name == module), ())

    def modules(self) -> tuple[Module, ...]:
        """Return the path of learning."""
        parts = self._pack.modules if self._pack is not None else ()
        checks = (self._root / "checks").is_dir()
        return tuple(_module(part, checks) for part in parts)

    def paths(self) -> tuple[LearningPath, ...]:
        """Return who learns which modules in which order."""
        parts = self._pack.modules if self._pack is not None else ()
        return read_paths(self._root, [part.folder.name for part in parts])[0]

    def script(self, scenario: str) -> Script:
        """Return a scenario ready to play; raises LachanError scenario-unknown or scenario-broken."""
        if scenario not in self._scripts:
            self._scripts[scenario] = self._compiled(scenario)
        return self._scripts[scenario]

    def has(self, scenario: str) -> bool:
        """Tell whether the pack has that scenario; it may still turn out to be broken."""
        card = self._pack.scenario(scenario) if self._pack is not None else None
        return card is not None and card.file.is_file()

    def shelf(self, progress: Lessons, today: Callable[[], str]) -> Shelf:
        """Return the lessons for the page that shows them."""
        parts = [part for part in (self._pack.modules if self._pack else ()) if part.lesson_minutes]
        folders = {part.folder.name: part.folder for part in parts}
        stages = {part.folder.name: n for n, part in enumerate(parts, 1)}
        facts = read_facts(self._root / "facts.yaml").facts
        return Shelf(_Pairs(folders), folders, stages, facts, progress, today)

    def _compiled(self, scenario: str) -> Script:
        card = self._pack.scenario(scenario) if self._pack is not None else None
        if card is None or not card.file.is_file():
            known = [found.id for found in self._pack.scenarios()] if self._pack is not None else []
            raise LachanError("scenario-unknown", scenario=scenario, known=", ".join(sorted(known)))
        loaded, problems = load_scenario_file(card.file, self._pack)
        if loaded is None:
            bad = [problem for problem in problems if problem.severity == "error"]
            raise LachanError(
                "scenario-broken", file=card.file.name, line=bad[0].line if bad else 1, count=len(bad)
            )
        return compile_scenario(loaded)


class _Pairs(Mapping[str, LessonPair]):
    """Lessons by id, each read when it is first opened."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders
        self._read: dict[str, LessonPair | None] = {}

    def __getitem__(self, lesson: str) -> LessonPair:
        if lesson not in self._read:
            self._read[lesson] = read_lesson_pair(self._folders[lesson]).pair
        pair = self._read[lesson]
        if pair is None:
            raise KeyError(lesson)
        return pair

    def __iter__(self) -> Iterator[str]:
        return iter(self._folders)

    def __len__(self) -> int:
        return len(self._folders)


_CHECKS = Text("Thật hay lừa?", "Real or scam?")
_CHECK_MINUTES = 4
_CHECK = "check-"


def _module(part: PackModule, checks: bool) -> Module:
    lessons = [Station("lesson", part.folder.name, part.lesson_title, part.lesson_minutes)]
    scenarios = [
        Station("scenario", card.id, card.title, card.minutes, card.audience)
        for card in part.scenarios
        if card.file.is_file()
    ]
    judging = [Station("check", _CHECK + part.folder.name, _CHECKS, _CHECK_MINUTES)] if checks else []
    stations = (*(lessons if part.lesson_minutes else ()), *scenarios, *judging)
    about = part.goal if part.comes_quietly else None
    return Module(part.id, part.title, stations, part.families, part.folder.name, about, part.teacher_note)
