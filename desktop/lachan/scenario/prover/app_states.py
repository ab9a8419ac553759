"""What of the phone's apps may still matter, as a part of a state's key.

An app's state is kept where a rule that may still fire, or a guard that may still be asked, can see it, and
where it decides what can still be paid. Airplane mode is folded away, like being away; what is open on the
screen, by ``detours``.
"""

from collections.abc import Callable

from lachan.domain.acts import ActKind
from lachan.scenario.bank import balance, left_today
from lachan.scenario.effect import payment
from lachan.scenario.first_hour import steps_done
from lachan.scenario.prover.relevance import Matters
from lachan.scenario.run import NEVER, Ask, Run
from lachan.scenario.script import Script
from lachan.scenario.telling import listener

_PAYING = frozenset({ActKind.TRANSFER, ActKind.CONFIRM, ActKind.CANCEL, ActKind.PAY})
_STEPS = frozenset({"evidence", "reported", "locked", "secured", "blocked", "told", "reached"})
_KEPT: tuple[tuple[str, str, frozenset[ActKind]], ...] = (
    ("opened", "opened", frozenset()),
    ("scanned", "scanned", frozenset()),
    ("locked", "locked", frozenset({ActKind.LOCK, ActKind.UNLOCK})),
    ("apps", "installed", frozenset({ActKind.INSTALL, ActKind.UNINSTALL})),
    ("secured", "secured", frozenset({ActKind.SECURE})),
    ("asked_word", "asked_word", frozenset({ActKind.ASK_WORD})),
    ("reached", "reached", frozenset()),
    ("saved", "saved", frozenset({ActKind.ADD_CONTACT})),
)
"""Fact, field (a set of names), and the acts whose rules can see it."""


def looked_at(script: Script) -> set[str]:
    """Return every fact that a guard, or the bank, looks at; the first hour's steps look at several."""
    facts = {test.fact for guard in script.guards() for test in guard}
    if "steps" in facts:
        facts |= _STEPS
    return facts | {"locked"} if script.scenario.accounts else facts


class Names:
    """Which names of a set fact are ever asked for: all others are alike."""

    def __init__(self, script: Script) -> None:
        self._words: dict[str, set[str]] = {}
        self._bare: set[str] = set()
        for guard in script.guards():
            for test in guard:
                self._words.setdefault(test.fact, set()).add(test.word)
                if not test.word:
                    self._bare.add(test.fact)
        tables = (script.always, *(beat.rules for beat in script.beats.values()))
        for fact, _, kinds in _KEPT:
            rules = [rule for table in tables for kind in kinds for rule in table.get(kind, ())]
            self._words.setdefault(fact, set()).update(rule.what or rule.who for rule in rules)
            if any((rule.go or rule.changes) and not (rule.what or rule.who) for rule in rules):
                self._words.pop(fact)

    def of(self, fact: str, value: frozenset[str]) -> object:
        """Return what may be seen of *value*: the names asked for, and whether there is any at all."""
        words = self._words.get(fact)
        if words is None:
            return value
        return (value & words, bool(value)) if fact in self._bare else value & words


Part = Callable[[Run], object]


class AppLens:
    """Says, for one script, which parts of the apps' state to keep where what matters is known."""

    def __init__(self, script: Script, names: Names) -> None:
        self._script, self._names = script, names
        moods = {person.mood for person in script.scenario.people.values()}
        self._moods, self._sceptical = bool(moods - {None}), "sceptical" in moods
        self._sums = _sums(script)

    def parts(self, matters: Matters) -> tuple[Part, ...]:
        """Return what to keep of a run; nothing where the story stages no app."""
        if not self._script.in_apps:
            return ()
        facts, kinds, scenario = matters.facts, matters.kinds, self._script.scenario
        parts: list[Part] = [
            self._kept(fact, field) for fact, field, acts in _KEPT if fact in facts or acts & kinds
        ]
        if "filmed" in facts or {ActKind.CAMERA, ActKind.CAMERA_OFF} & kinds:
            parts.append(_filmed)
        if ActKind.STOP_SHARING in kinds:
            parts.append(lambda run: run.shared)
        if scenario.apps and {"install", "*"} & matters.asks:
            parts.append(_apps_asked)
        if scenario.accounts and (_PAYING & kinds or "money" in facts):
            parts.append(self._paying)
        if self._moods and ({"told", "steps"} & facts or ActKind.TELL in kinds):
            parts.append(self._talking)
        if "steps" in facts:
            parts.append(lambda run: steps_done(self._script, run))
        return tuple(parts)

    def _kept(self, fact: str, field: str) -> Part:
        return lambda run: self._names.of(fact, getattr(run.apps, field))

    def _paying(self, run: Run) -> object:
        """Who asks for money, and which of the sums in the story the bank would still send."""
        asked = next((ask.line for ask in run.asks if ask.kind == "pay"), "")
        left = min(balance(self._script, run), left_today(self._script, run))
        return (asked, "account" in run.apps.locked, sum(sum_ <= left for sum_ in self._sums))

    def _talking(self, run: Run) -> object:
        if run.told_at != NEVER:
            return "told"
        shown = (run.apps.doubted, run.evidence > 0) if self._sceptical else ()
        return (listener(self._script, run), shown)


def _filmed(run: Run) -> object:
    return (run.apps.filmed, bool(run.call) and run.call == run.apps.video_of)


def _sums(script: Script) -> tuple[int, ...]:
    """Every sum that a line or a QR picture asks for (seed 0)."""
    run = Run(seed=0, beat="")
    asks = (Ask("pay", "", line) for line in script.lines)
    return tuple(sorted({sum_ for ask in asks if (sum_ := payment(script, run, ask)[1])}))


def _apps_asked(run: Run) -> object:
    return frozenset([ask.line for ask in run.asks if ask.kind == "install"])
