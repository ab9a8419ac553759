"""The veiled survey of one record: asked once after each form, answered by a count alone."""

from collections.abc import Iterable

from lachan.domain.checks import FORMS
from lachan.domain.survey import LESSON, is_long, sentences
from lachan.learning.checks import CheckSet
from lachan.learning.learners import Learners
from lachan.storage.kinds import lesson_subject
from lachan.storage.record import Record

QUESTION = "count"


class Survey:
    """Who is asked, and what they counted. Raises LachanError learner-unknown."""

    def __init__(self, record: Record, learners: Learners | None = None) -> None:
        self._record = record
        self._learners = learners or Learners(record)

    def waiting(self, learner: str, sets: Iterable[CheckSet]) -> str:
        """Return the form after which a pupil is still to be asked, "" if none; only pupils are asked."""
        if self._learners.get(learner).role != "student":
            return ""
        done = {one.name for one in sets if one.sort == "form"}
        return next((form for form in FORMS if form in done and not self._answered(learner, form)), "")

    def answer(self, learner: str, form: str, count: int) -> None:
        """Keep how many sentences were true. A second answer changes nothing.

        Raises ValueError for a count that the list cannot have.
        """
        long = is_long(learner, form)
        if not 0 <= count <= len(sentences(long)):
            raise ValueError(count)
        self._learners.get(learner)
        if self._answered(learner, form):
            return
        body = {"lesson": LESSON + form, "question": QUESTION, "choice": str(count), "right": True}
        self._record.append(learner, "answered", {**body, "list": "long" if long else "short"})

    def _answered(self, learner: str, form: str) -> bool:
        return bool(self._record.about(lesson_subject(learner, LESSON + form)))
