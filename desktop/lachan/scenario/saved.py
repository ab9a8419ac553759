"""A saved run: the pack's hash, the scenario, the seed and the timed acts. Replaying it is exact."""

from typing import Literal

import msgspec
from msgspec.structs import replace

from lachan.domain.acts import Act, parse_act
from lachan.domain.errors import LachanError
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import Happening, Run
from lachan.scenario.script import Script

Pace = Literal["timed", "untimed", "slow"]
MOST_ACTS = 5_000
LONGEST_MS = 4 * 3_600_000
"""Four hours of virtual time: far beyond any scenario, near enough to stop a hostile file."""


class SavedRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All there is to a run. *acts*: (ms since the start, the act's words); *until*: ms it was watched."""

    pack: str
    scenario: str
    seed: int
    acts: tuple[tuple[int, str], ...] = ()
    until: int = 0
    pace: Pace = "timed"
    format: Literal[1] = 1

    def to_json(self) -> bytes:
        """Return the one JSON form of this run."""
        return msgspec.json.encode(self)


def read_saved(data: bytes) -> SavedRun:
    """Read a saved run. Raises LachanError("saved-run-broken") naming what is wrong with it."""
    try:
        saved = msgspec.json.decode(data, type=SavedRun)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise LachanError("saved-run-broken", why=str(error)) from error
    times = [at for at, _ in saved.acts]
    if len(times) > MOST_ACTS or times != sorted(times) or any(not 0 <= at <= LONGEST_MS for at in times):
        raise LachanError("saved-run-broken", why="times")
    if not 0 <= saved.until <= LONGEST_MS:
        raise LachanError("saved-run-broken", why="until")
    return saved


def replay(script: Script, saved: SavedRun) -> tuple[Run, list[Happening]]:
    """Play *saved* again from the start.

    Raises LachanError("saved-run-other-scenario") or ("saved-run-unknown-act").
    """
    if saved.scenario != script.scenario.id:
        raise LachanError("saved-run-other-scenario", wanted=saved.scenario, given=script.scenario.id)
    run, out = start(script, saved.seed)
    for at, words in saved.acts:
        run, more = advance(script, run, at)
        out += more
        run, more = act(script, run, _deed(words))
        out += more
    run, more = advance(script, run, max(saved.until, run.now))
    return run, out + more


def fork(saved: SavedRun, at: int) -> SavedRun:
    """Return *saved* as it stood at *at* ms, to be taken over from there: what was done until then, no more.

    An act at exactly *at* has been done; raises ValueError for a moment before the start.
    """
    if at < 0:
        raise ValueError(at)
    done = tuple((when, words) for when, words in saved.acts if when <= at)
    return replace(saved, acts=done, until=at)


def _deed(words: str) -> Act:
    deed = parse_act(words)
    if deed is None:
        raise LachanError("saved-run-unknown-act", act=words)
    return deed
