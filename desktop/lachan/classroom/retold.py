"""A finished run told again by the engine: which lines were heard, and after which one the pupil got away."""

from collections.abc import Iterable

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import EventLine
from lachan.domain.acts import Outcome
from lachan.domain.errors import LachanError
from lachan.scenario.run import Happened
from lachan.scenario.saved import LONGEST_MS, MOST_ACTS, SavedRun, replay

_HEARD = frozenset({Happened.SAID, Happened.TEXTED, Happened.CHATTED})
Retold = tuple[tuple[str, ...], str]
_UNTOLD: Retold = ((), "")


def retold(
    begun: EventLine, told: Iterable[EventLine], ended: EventLine, outcome: str, catalogue: Catalogue
) -> Retold:
    """Return the other side's lines as heard, by id, and the last before the pupil got away ("" if not).

    Nothing where the story does not come to its recorded end: the lessons have changed since, or a
    stranger's acts do not fit.
    """
    script = catalogue.scripts.get(str(begun.body.get("scenario")))
    if script is None:
        return _UNTOLD
    acts = [(event.body.get("at_ms"), event.body.get("act")) for event in told if event.kind == "interacted"]
    until = ended.body.get("at_ms")
    if not _fits(acts, until):
        return _UNTOLD
    ordered = tuple(
        sorted(((int(at), str(act)) for at, act in acts if at is not None), key=lambda one: one[0])
    )
    saved = SavedRun(
        catalogue.pack_hash, script.scenario.id, int(begun.body.get("seed", 0)), ordered, int(until or 0)
    )
    try:
        run, happened = replay(script, saved)
    except (LachanError, KeyError, ValueError, IndexError):
        return _UNTOLD
    if run.ended != ended.body.get("end"):
        return _UNTOLD
    heard = [one.what for one in happened if one.kind in _HEARD and one.who in script.contact_people]
    away = bool(heard) and script.truth_is_scam and outcome in (Outcome.SAFE, Outcome.LATE)
    return tuple(dict.fromkeys(heard)), heard[-1] if away else ""


def _fits(acts: list[tuple[object, object]], until: object) -> bool:
    """Tell whether a stranger's numbers are such that replaying them takes a moment."""
    times = [at for at, _ in acts if type(at) is int and 0 <= at <= LONGEST_MS]
    words = [act for _, act in acts if isinstance(act, str)]
    ends = type(until) is int and 0 <= until <= LONGEST_MS
    return len(times) == len(words) == len(acts) <= MOST_ACTS and ends
