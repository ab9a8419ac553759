"""Beside what the learner did at a moment: what the other side wanted then, and the safest act there was.

The run is played again to the end of each line, every possible act is tried there, and the story left to its
clock: the act that ends best is the safest. The same run always gives the same advice.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from lachan.domain.acts import Act, ActKind, Credit, Outcome, parse_act
from lachan.domain.tactics import Tactic, Trick, trick_of
from lachan.domain.text import Text
from lachan.scenario import model
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script

LONGEST_MS = 3_600_000
"""How long the story is left to its clock, in virtual time."""

_BEST = (Outcome.SAFE, Outcome.LATE, Outcome.MISSED, Outcome.HARMED)
_RISES_FIRST = (
    ActKind.ASK, ActKind.TELL, ActKind.HANG_UP, ActKind.DECLINE, ActKind.CALL, ActKind.LOCK, ActKind.BLOCK,
    ActKind.CANCEL, ActKind.LEAVE_PAGE, ActKind.ASK_WORD, ActKind.REPLY, ActKind.LOOK, ActKind.REPORT,
    ActKind.LEAVE, ActKind.SILENT, ActKind.EVIDENCE,
)  # fmt: skip
"""Of acts that end alike, the one to tell about: telling somebody, then leaving, then checking."""
_HEARD = frozenset(
    {Happened.SAID, Happened.TEXTED, Happened.CHATTED, Happened.MAILED, Happened.NOTICE, Happened.RINGING}
)

_AFTER: dict[str, Text] = {
    "pay": Text("Tiền", "Money"),
    "otp": Text("Mã OTP", "The one-time code"),
    "id": Text("Giấy tờ căn cước", "The ID details"),
    "photo": Text("Ảnh", "A photo"),
    "password": Text("Mật khẩu", "The password"),
    "account": Text("Thông tin tài khoản", "The account details"),
    "address": Text("Địa chỉ", "The address"),
    "card": Text("Số thẻ", "The card number"),
    "install": Text("Một ứng dụng của họ nằm trong máy", "An app of theirs on the phone"),
    "share_screen": Text("Nhìn thấy màn hình", "To see the screen"),
    "camera": Text("Nhìn thấy mặt", "To see the face"),
}
_BY_TRICK: dict[Trick, Text] = {
    Trick.FEAR: Text("Làm cho sợ, để không kịp nghĩ", "To frighten, so that there is no time to think"),
    Trick.TRUST: Text("Được tin", "To be believed"),
    Trick.CONTROL: Text("Được làm theo", "To be obeyed"),
}


@dataclass(frozen=True, slots=True)
class Beside:
    """A moment looked at again. *line* is "" for a ringing call; *acts*: what was done before the next.

    *safest* is None where nothing better than waiting was needed or possible.
    """

    at: int
    line: str
    wanted: Text | None
    safest: Act | None
    acts: tuple[str, ...]


def wanted_now(script: Script, line: str) -> Text | None:
    """Return what the other side was after with *line*: the author's words, else by what it asks or how."""
    source = script.lines.get(line)
    if source is None:
        return None
    wants: model.Words | None = getattr(source, "wants", None)
    if wants is not None:
        return Text(wants.vi, wants.en)
    asks: str | None = getattr(source, "asks", None)
    if asks is not None:
        return _AFTER[asks]
    return _BY_TRICK[trick_of(Tactic(source.tactic))] if source.tactic else None


def safest_act(script: Script, run: Run) -> Act | None:
    """Return the act in *run* after which the story, left to itself, ends best; None if waiting does as well.

    Risky acts are never advised.
    """
    waiting = _rank(script, run)
    found: list[tuple[int, int, int, Act]] = []
    for place, deed in enumerate(possible_acts(script, run)):
        after, out = act(script, run, deed)
        credits = [h.credit for h in out if h.kind is Happened.ACT]
        if credits and Credit.RISKY not in credits:
            found.append((_rank(script, after), _order(deed, credits), place, deed))
    if not found:
        return None
    best = min(found, key=lambda one: one[:3])
    better = best[0] < waiting or best[3].kind is not ActKind.SILENT
    return best[3] if better else None


def _rank(script: Script, run: Run) -> int:
    ended, _ = advance(script, run, run.now + LONGEST_MS)
    outcome = script.outcomes.get(ended.ended)
    return _BEST.index(outcome) if outcome is not None else len(_BEST)


def _order(deed: Act, credits: list[Credit]) -> int:
    place = _RISES_FIRST.index(deed.kind) if deed.kind in _RISES_FIRST else len(_RISES_FIRST)
    return place + (0 if Credit.SAFE in credits else len(_RISES_FIRST))


def beside(script: Script, seed: int, happenings: Iterable[Happening]) -> tuple[Beside, ...]:
    """Look again at every line and every ring of a run, told by its *happenings*."""
    happened = list(happenings)
    moments = [n for n, h in enumerate(happened) if h.kind in _HEARD]
    ends = [*moments[1:], len(happened)]
    return tuple(_beside(script, seed, happened, n, end) for n, end in zip(moments, ends, strict=True))


def _beside(script: Script, seed: int, happened: list[Happening], n: int, end: int) -> Beside:
    moment = happened[n]
    acts = tuple(h.what for h in happened[n:end] if h.kind is Happened.ACT and not _navigates(h))
    run = _played_to(script, seed, happened[: n + 1], moment.at)
    line = "" if moment.kind is Happened.RINGING else moment.what
    return Beside(moment.at, line, wanted_now(script, line), safest_act(script, run), acts)


def _navigates(h: Happening) -> bool:
    return h.what.startswith(("open ", "stop"))


def _played_to(script: Script, seed: int, happened: list[Happening], at: int) -> Run:
    """Play the acts of *happened* again, up to *at* ms."""
    run, _ = start(script, seed)
    for h in happened:
        deed = parse_act(h.what) if h.kind is Happened.ACT else None
        if deed is not None:
            run, _ = advance(script, run, h.at)
            run, _ = act(script, run, deed)
    run, _ = advance(script, run, at)
    return run
