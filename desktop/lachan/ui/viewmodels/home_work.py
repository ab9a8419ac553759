"""The class's work as a pupil's home shows it: what the card set, and what of it is done. Pure, no Qt."""

from collections.abc import Iterable, Sequence
from typing import Any

from lachan.domain.text import Language
from lachan.ui.viewmodels.class_set_model import FORM, FORM_NAMES
from lachan.ui.viewmodels.home_state import Stage


def class_work(
    work: Iterable[str], stages: Sequence[Stage], forms_done: Iterable[str], language: Language
) -> list[dict[str, Any]]:
    """Return each thing set: kind, id, title, done. What these lessons do not have is left out."""
    stops = {stop.station.id: stop for stage in stages for stop in stage.stops}
    done = frozenset(forms_done)
    found: list[dict[str, Any]] = []
    for name in work:
        form = name.removeprefix(FORM)
        if name in stops:
            station = stops[name].station
            title = station.title.in_(language)
            finished = stops[name].mark == "done"
            found.append({"kind": station.kind, "id": name, "title": title, "done": finished})
        elif name.startswith(FORM) and form in FORM_NAMES:
            title = FORM_NAMES[form].in_(language)
            found.append({"kind": "form", "id": form, "title": title, "done": form in done})
    return found
