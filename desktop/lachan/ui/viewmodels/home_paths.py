"""Which path of learning somebody is on, and the modules along it: pure, no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lachan.content.learning_paths import LearningPath
from lachan.domain.learner import Learner, Role
from lachan.domain.text import Text
from lachan.ui.viewmodels.services import Module


@dataclass(frozen=True, slots=True)
class Road:
    """The paths *offered* to a learner, and the one *chosen*: by them, or because there is only one."""

    offered: tuple[LearningPath, ...] = ()
    chosen: LearningPath | None = None

    @property
    def asks(self) -> bool:
        """Tell whether the learner has still to choose."""
        return self.chosen is None and len(self.offered) > 1


def road_of(learner: Learner, paths: Sequence[LearningPath]) -> Road:
    """Return the road of *learner*; a choice that the pack no longer has counts for none."""
    offered = tuple(path for path in paths if path.role == learner.role)
    only = offered[0] if len(offered) == 1 else None
    return Road(offered, next((path for path in offered if path.id == learner.path), only))


def along(
    road: Road, paths: Sequence[LearningPath], modules: Sequence[Module], role: Role
) -> list[tuple[Module, Text | None]]:
    """Return the modules for somebody on *road*, in order, each with why it is there.

    What no path at all names, as the modules of an added pack, comes after the path. Whoever has not chosen
    sees all that any of the offered paths has, in the order of the pack.
    """
    named = {folder for path in paths for folder, _ in path.modules}
    rest = [module for module in modules if module.folder not in named]
    if road.chosen is None:
        open_ = {folder for path in road.offered for folder, _ in path.modules}
        found = [(module, None) for module in modules if module.folder in open_ or module in rest]
        return _fitting(found, role)
    by_folder = {module.folder: module for module in modules}
    whole: list[tuple[Module, Text | None]] = [
        (by_folder[folder], why) for folder, why in road.chosen.modules if folder in by_folder
    ]
    return _fitting(whole + [(module, None) for module in rest], role)


def _fitting(modules: Sequence[tuple[Module, Text | None]], role: Role) -> list[tuple[Module, Text | None]]:
    found = [(_for(module, role), why) for module, why in modules]
    return [(module, why) for module, why in found if module.stations]


def _for(module: Module, role: Role) -> Module:
    fitting = tuple(
        station
        for station in module.stations
        if not station.roles or role in station.roles or role == "teacher"
    )
    return replace(module, stations=fitting)
