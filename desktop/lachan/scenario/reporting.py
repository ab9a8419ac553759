"""The report centre: the real form of a report to 156 or 5656, checked; nothing is ever sent.

``LD (number) (content)`` reports a scam call, ``V (number) (content)`` a spam call, ``S (number)(content)`` a
spam text. The other channels (the app's own, VNeID, 111, 113) need no form.
"""

import re
from dataclasses import dataclass
from typing import Literal

from msgspec.structs import replace

from lachan.domain.acts import REPORT_CHANNELS, Act, ActKind
from lachan.scenario.effect import Effect, note, told
from lachan.scenario.run import Happened, Happening, Run
from lachan.scenario.script import Script, plain_number

TELLING_LINES: frozenset[str] = frozenset({"111", "113"})
"""Calling these is telling somebody: people who help answer."""
WITH_FORM: frozenset[str] = frozenset({"156", "5656"})
"""Channels that take a report by text message."""
Slip = Literal["kind", "number", "content", "brackets"]
"""What is wrong with a report: its first word, its number, its content, or how they are bracketed."""

_FORM = re.compile(r"\s*(?P<kind>\S+?)\s*\((?P<number>[^()]*)\)\s*\((?P<content>.*)\)\s*", re.DOTALL)
_KINDS = ("LD", "V", "S")


@dataclass(frozen=True, slots=True)
class Report:
    """A report that can be read. *kind*: LD scam call, V spam call, S spam text."""

    kind: str
    number: str
    content: str

    def __str__(self) -> str:
        gap = "" if self.kind == "S" else " "
        return f"{self.kind} ({self.number}){gap}({self.content})"


def read_report(text: str) -> Report | Slip:
    """Read what was typed to 156 or 5656, or say what is wrong with it."""
    match = _FORM.fullmatch(text)
    if match is None:
        return "kind" if text.strip().partition(" ")[0].upper() not in _KINDS else "brackets"
    kind, number, content = match["kind"].upper(), match["number"].strip(), match["content"].strip()
    if kind not in _KINDS:
        return "kind"
    if not re.fullmatch(r"\+?[\d .-]{3,20}", number):
        return "number"
    return Report(kind, number, content) if content else "content"


def number_reported(script: Script, form: str) -> str:
    """Return whose number a report names, or ""."""
    report = read_report(form)
    return script.numbers.get(plain_number(report.number), "") if isinstance(report, Report) else ""


def _report(script: Script, run: Run, deed: Act, who: str, goes: bool, out: list[Happening]) -> Run:
    channel, _, form = deed.target.partition(" ")
    channel = channel if channel in REPORT_CHANNELS else "app"
    if form and channel in WITH_FORM:
        read = read_report(form)
        if not isinstance(read, Report):
            note(run, out, Happened.REFUSED, "", f"form-{read}")
            return run
    note(run, out, Happened.REPORTED, who, channel)
    run = replace(run, reported=run.reported | {channel})
    return told(run, "", out) if channel in TELLING_LINES else run


REPORTING_EFFECTS: dict[ActKind, Effect] = {ActKind.REPORT: _report}
