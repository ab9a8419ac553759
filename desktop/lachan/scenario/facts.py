"""The facts of a run, as guards see them."""

from lachan.scenario.guards import Guard, holds
from lachan.scenario.run import NEVER, Run
from lachan.scenario.script import Script


def value(script: Script, run: Run, name: str) -> object:
    """Return the present value of a fact or of one of the scenario's own vars."""
    if name == "told":
        return run.told_at != NEVER
    if name == "in_call":
        return (run.call,) if run.call else ()
    if name in script.var_names:
        return run.own[script.var_names.index(name)]
    return getattr(run, name)


def holds_in(script: Script, run: Run, guard: Guard) -> bool:
    """Tell whether *guard* holds in *run*."""
    return not guard or holds(guard, lambda name: value(script, run, name))
