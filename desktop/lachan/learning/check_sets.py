"""Which items make up a set: a module's practice, a booster of what is due, or a whole form. Pure."""

from collections.abc import Collection, Mapping, Sequence

from lachan.domain.checks import CheckItem, Form
from lachan.domain.learner import Role
from lachan.scenario.drawing import shuffled

SET_SIZE = 8
"""Items in one practice or booster: about four minutes."""


def practice(
    items: Sequence[CheckItem], role: Role, families: Collection[str], met: Mapping[str, int], seed: int
) -> tuple[CheckItem, ...]:
    """Return SET_SIZE items, half of them genuine where there are enough, in an order drawn from *seed*.

    Those of *families* come first, then others, so that telling families apart is practised too; within each
    those met least often (*met*: times by id). Items of the forms are left alone, for they measure.
    """
    fitting = [item for item in items if not item.form and role in item.audience]
    ranked = sorted(
        shuffled(seed, "practice", fitting),
        key=lambda item: (item.family not in families, met.get(item.id, 0)),
    )
    half = SET_SIZE // 2
    scams = [item for item in ranked if item.scam]
    genuine = [item for item in ranked if not item.scam]
    chosen = [*scams[:half], *genuine[:half]]
    spare = [item for item in ranked if item not in chosen]
    chosen += spare[: SET_SIZE - len(chosen)]
    return shuffled(seed, "order", chosen)


def form(items: Sequence[CheckItem], name: Form, seed: int) -> tuple[CheckItem, ...]:
    """Return every item of one form, in an order drawn from *seed*; the same for everybody but for that."""
    return shuffled(seed, "form", [item for item in items if name and item.form == name])
