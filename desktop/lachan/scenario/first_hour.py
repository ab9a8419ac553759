"""The first hour after a bad end: which of its six steps have been done."""

from typing import Literal

from lachan.scenario.bank import bank_of
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script

Step = Literal["stop", "lock", "bank", "evidence", "tell", "police"]
FIRST_HOUR: tuple[Step, ...] = ("stop", "lock", "bank", "evidence", "tell", "police")
"""The steps, in the order in which they are best taken."""
_POLICE = frozenset({"113", "vneid"})


def steps_done(script: Script, run: Run) -> tuple[Step, ...]:
    """Return the steps done so far, in their best order.

    stop: somebody is blocked. lock: the account or card is locked, or the password changed. bank: called on
    its own number. evidence: a screenshot kept. tell: an adult knows. police: reported there, by phone, by
    VNeID, or by calling an office one knows.
    """
    apps = run.apps
    desk = bank_of(script).card or "bank"
    done: dict[Step, bool] = {
        "stop": bool(run.blocked),
        "lock": bool(apps.locked) or "password" in apps.secured,
        "bank": desk in apps.reached,
        "evidence": run.evidence > 0,
        "tell": run.told_at != NEVER,
        "police": bool(run.reported & _POLICE) or bool(apps.reached - {desk}),
    }
    return tuple(step for step in FIRST_HOUR if done[step])
