"""The check items of a course and the record of judging them, as the pages ask for them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from lachan.domain.checks import FORMS, CheckItem
from lachan.domain.errors import LachanError
from lachan.domain.learner import Role
from lachan.learning import check_sets
from lachan.learning.checks import Checks, Sort
from lachan.learning.reviews import Review, Reviews
from lachan.ui.viewmodels.check_state import CheckState, opened


@dataclass(frozen=True, slots=True)
class CheckShelf:
    """The items there are, and where judging them is recorded.

    *items*: by id, read when first asked for; *families*: of a station of the path, by its id; *today*: the
    local calendar day, YYYY-MM-DD.
    """

    items: Callable[[], Mapping[str, CheckItem]]
    families: Callable[[str], Sequence[str]]
    checks: Checks
    reviews: Reviews
    role: Callable[[str], Role]
    seed: Callable[[], int]
    today: Callable[[], str]

    def open(self, learner: str, sort: Sort, name: str, families: Sequence[str]) -> CheckState:
        """Return the set of that *sort* and *name* that was left, or begin one.

        Raises LachanError checks-missing where the lessons hold no items.
        """
        left = self.checks.unfinished(learner, sort, name)
        state = opened(left, self.items()) if left is not None else None
        if state is not None and state.stage == "ask":
            return state
        seed = self.seed()
        chosen = self._chosen(learner, sort, name, families, seed)
        begun = self.checks.begin(learner, sort, name, chosen, seed) if chosen else None
        state = opened(begun, self.items()) if begun is not None else None
        if state is None:
            raise LachanError("checks-missing")
        return state

    def standing(self, learner: str) -> tuple[Review, ...]:
        """Return how each practised family stands today."""
        return self.reviews.of(learner, self.today())

    def due(self, learner: str) -> tuple[str, ...]:
        """Return the families whose booster is due today and for which there is something to practise."""
        there = {item.family for item in self.items().values() if not item.form}
        return tuple(one.family for one in self.standing(learner) if one.days <= 0 and one.family in there)

    def _chosen(
        self, learner: str, sort: Sort, name: str, families: Sequence[str], seed: int
    ) -> tuple[CheckItem, ...]:
        items = tuple(self.items().values())
        if sort == "form":
            return check_sets.form(items, next(form for form in FORMS if form == name), seed)
        met: dict[str, int] = {}
        for checked in self.checks.done(learner):
            for attempt in checked.attempts:
                met[attempt.item] = met.get(attempt.item, 0) + 1
        return check_sets.practice(items, self.role(learner), families, met, seed)
