"""Which runs say what a learner can do."""

from collections.abc import Mapping


def counts(summary: Mapping[str, object]) -> bool:
    """Tell whether a run with this *summary* counts: one taken over, or read together, does not."""
    return not (summary.get("forked_from") or summary.get("together"))
