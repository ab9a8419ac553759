"""The facts of a run, as guards see them."""

from lachan.scenario.first_hour import steps_done
from lachan.scenario.guards import Guard, holds
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script

_OF_THE_APPS = {
    "opened": "opened", "scanned": "scanned", "locked": "locked", "apps": "installed", "filmed": "filmed",
    "secured": "secured", "asked_word": "asked_word", "reached": "reached",
}  # fmt: skip
"""Facts that are kept with the apps, by the name guards use."""


def value(script: Script, run: Run, name: str) -> object:
    """Return the present value of a fact or of one of the scenario's own vars."""
    if name == "told":
        return run.told_at != NEVER
    if name == "in_call":
        return (run.call,) if run.call else ()
    if name in script.var_names:
        return run.own[script.var_names.index(name)]
    if name in _OF_THE_APPS:
        return getattr(run.apps, _OF_THE_APPS[name])
    if name == "steps":
        return len(steps_done(script, run))
    return getattr(run, name)


def holds_in(script: Script, run: Run, guard: Guard) -> bool:
    """Tell whether *guard* holds in *run*."""
    return not guard or holds(guard, lambda name: value(script, run, name))
