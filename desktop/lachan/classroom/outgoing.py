"""What leaves a pupil's computer: every event of the class, but nothing that names a sensitive result."""

from collections.abc import Iterable
from dataclasses import dataclass

from lachan.classroom import sealing
from lachan.classroom.bundles import Veiled
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import EventLine, read_line
from lachan.domain.acts import Outcome
from lachan.domain.tactics import SENSITIVE_FAMILIES


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Lines to be sealed, and sensitive results without names."""

    lines: tuple[bytes, ...]
    veiled: tuple[Veiled, ...]


def outgoing(lines: Iterable[bytes], catalogue: Catalogue, card_key: bytes) -> Outgoing:
    """Part what may go as it is from what goes veiled: runs and lessons of a sensitive family stay here."""
    read = [(line, event) for line in lines if (event := read_line(line)) is not None]
    families = _sensitive_runs((event for _, event in read), catalogue)
    veiled: dict[tuple[str, str], Veiled] = {}
    for _, event in read:
        family = families.get(str(event.body.get("run")), "")
        if event.kind == "terminated" and family and event.body.get("outcome") != Outcome.STOPPED:
            token = sealing.token(card_key, event.learner, family)
            good = event.body.get("outcome") in (Outcome.SAFE, Outcome.LATE)
            before = veiled.get((event.learner, family))
            ever = good or (before is not None and before.good)
            veiled[event.learner, family] = Veiled(family, token, ever)
    open_ones = tuple(line for line, event in read if not _is_sensitive(event, families, catalogue))
    return Outgoing(open_ones, tuple(sorted(veiled.values(), key=lambda one: (one.family, one.token))))


def _sensitive_runs(events: Iterable[EventLine], catalogue: Catalogue) -> dict[str, str]:
    """Return the family of each run that is sensitive, by its scenario or by what its end says."""
    found: dict[str, str] = {}
    for event in events:
        scenario, summary = event.body.get("scenario"), event.body.get("summary")
        if event.kind == "initialized" and scenario in catalogue.sensitive_scenarios:
            found[str(event.body.get("run"))] = catalogue.scripts[str(scenario)].scenario.family
        family = summary.get("family") if isinstance(summary, dict) else None
        if event.kind == "terminated" and family in SENSITIVE_FAMILIES:
            found[str(event.body.get("run"))] = str(family)
    return found


def _is_sensitive(event: EventLine, runs: dict[str, str], catalogue: Catalogue) -> bool:
    return str(event.body.get("run")) in runs or event.body.get("lesson") in catalogue.sensitive_lessons
