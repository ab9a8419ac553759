"""Checks on what a scenario says: outcomes, money, and everything its texts may not hold."""

import re
from collections.abc import Iterator

from lachan.content.lint_story import Story
from lachan.content.lint_words import findings, is_fictional, slots_in
from lachan.content.problems import Problem, nearest
from lachan.scenario import model

ENDS_WANTED = 4
"""Fewer ends than this give a warning: a rehearsal with one way out teaches nothing about the others."""
_OUTCOMES = {
    "scam": ("safe", "late", "harmed"),
    "genuine": ("safe", "missed"),
    "recovery": ("safe", "late", "harmed", "missed"),
}
_MONEY = re.compile(r"[1-9]\d{0,2}([. ]\d{3})+( ?(đồng|đ|VND))?|[1-9]\d{2,11}")


def check_outcomes(story: Story) -> Iterator[Problem]:
    """A scam is never missed; a genuine matter never harms."""
    truth = story.scenario.truth
    known = ", ".join(_OUTCOMES[truth])
    for key, end in story.scenario.ends.items():
        if end.outcome not in _OUTCOMES[truth]:
            path = ("ends", key, "outcome")
            yield story.problem("outcome-wrong", path, value=end.outcome, truth=truth, known=known)


def check_ends(story: Story) -> Iterator[Problem]:
    """There is a safe end; better there are several, one of them late."""
    outcomes = [end.outcome for end in story.scenario.ends.values()]
    if "safe" not in outcomes:
        yield story.problem("no-safe-end", ("ends",))
    if len(outcomes) < ENDS_WANTED:
        yield story.warning("few-ends", ("ends",), count=len(outcomes), wanted=ENDS_WANTED)
    if story.scenario.truth == "scam" and "late" not in outcomes:
        yield story.warning("no-late-end", ("ends",))


def check_texts(story: Story) -> Iterator[Problem]:
    """No dialable number, live address, real brand, emoji or unknown slot in any text."""
    slots = frozenset(story.scenario.slots)
    for path, text in story.texts():
        allowed = frozenset() if path[0] == "slots" else slots
        for code, facts in findings(text, allowed):
            near = nearest(facts["name"], slots) if code == "slot-unknown" else ""
            yield story.problem(code, path, **facts, near=near)


def check_slots(story: Story) -> Iterator[Problem]:
    """Every slot has something to draw and is used."""
    used: set[str] = set()
    for _, text in story.texts():
        used |= slots_in(text)
    for _, line in story.lines():
        qr = getattr(line, "qr", None)
        sums = (getattr(line, "amount", ""), getattr(line, "money", ""), qr.amount if qr is not None else "")
        used |= {name for sum_ in sums for name in slots_in(sum_)}
    for name, options in story.scenario.slots.items():
        if not options:
            yield story.problem("list-too-short", ("slots", name), name=name)
        elif name not in used:
            yield story.warning("slot-unused", ("slots", name), value=name)


def check_numbers(story: Story) -> Iterator[Problem]:
    """People have numbers that ring nowhere, or a public help line's."""
    for key, person in story.scenario.people.items():
        if any(char.isdigit() for char in person.number) and not is_fictional(person.number):
            yield story.problem("number-real", ("people", key, "number"), number=person.number)


def check_links(story: Story) -> Iterator[Problem]:
    """An address shown is a name below .example; the rest of it is checked as text."""
    for path, line in story.lines():
        link = getattr(line, "link", None)
        for code, facts in findings(link.shows) if link is not None else ():
            yield story.problem(code, (*path, "link", "shows"), **facts)


def check_amounts(story: Story) -> Iterator[Problem]:
    """Whoever asks for money says how much; nobody else names an amount."""
    for path, line in story.lines():
        if not isinstance(line, model.Message):
            continue
        if line.asks != "pay":
            if line.amount:
                yield story.problem("amount-without-pay", (*path, "amount"), value=line.amount)
        elif not line.amount:
            yield story.problem("amount-missing", (*path, "asks"))
        elif not is_sum(story, line.amount):
            yield story.problem("amount-wrong", (*path, "amount"), value=line.amount)


def is_sum(story: Story, amount: str) -> bool:
    """Whether every instance of *amount* is a sum; a slot may be a part of it (``{millions}000000``)."""
    sums = [amount]
    for name in slots_in(amount):
        options = story.scenario.slots.get(name, [])
        words = [option if isinstance(option, str) else option.vi for option in options]
        sums = [one.replace(f"{{{name}}}", word) for one in sums for word in words]
    return bool(sums) and all(_MONEY.fullmatch(one) for one in sums)


def check_audience(story: Story) -> Iterator[Problem]:
    """The scenario is for somebody."""
    if not story.scenario.audience:
        yield story.problem("list-too-short", ("for",), name="for")
