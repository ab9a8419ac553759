"""What stands behind the pages once the record is open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lachan.learning.desk import Desk
from lachan.learning.my_data import Title
from lachan.storage.forgetting import Why
from lachan.storage.record import Record
from lachan.ui.viewmodels.check_shelf import CheckShelf
from lachan.ui.viewmodels.debrief_model import DebriefShelf
from lachan.ui.viewmodels.lesson_model import Shelf
from lachan.ui.viewmodels.phone_model import Stage
from lachan.ui.viewmodels.services import Services
from lachan.ui.viewmodels.shield_model import ShieldShelf


@dataclass(frozen=True, slots=True)
class Backstage:
    """The record in the data folder *home*, and what the pages need of it.

    *services* sees everybody, for the page of faces; *own* only whoever sits at the *desk*, as *shelf*,
    *stage*, *debrief*, *checks* and *shield* do. *forgets*: why this computer forgets, if it does. *prepare*
    reads a scenario off this thread, then calls back, or raises what was wrong with it.
    """

    home: Path
    record: Record
    forgets: Why | None
    desk: Desk
    title: Title
    services: Services
    own: Services
    shelf: Shelf
    stage: Stage
    debrief: DebriefShelf
    checks: CheckShelf
    shield: ShieldShelf
    prepare: Callable[[str, Callable[[], None]], None]
