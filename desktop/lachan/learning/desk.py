"""Who sits at this computer now, and nobody else: what is asked about another learner is refused."""

from dataclasses import dataclass

from lachan.domain.errors import LachanError
from lachan.domain.learner import Learner
from lachan.learning.checks import Checks
from lachan.learning.learners import Learners
from lachan.learning.lessons import Lessons
from lachan.learning.pins import Pins, Seconds
from lachan.learning.reviews import Reviews
from lachan.learning.runs import Runs
from lachan.learning.survey import Survey
from lachan.storage.record import Record

IDLE_SECONDS = 300
"""After so long without a key or a touch, the page goes back to the faces."""


class _Seated(Learners):
    """Learners as seen from one seat: there is one."""

    def __init__(self, record: Record, desk: "Desk") -> None:
        super().__init__(record)
        self._desk = desk

    def get(self, learner_id: str) -> Learner:
        self._desk.require(learner_id)
        return super().get(learner_id)

    def require(self, learner_id: str) -> None:
        self._desk.require(learner_id)

    def all(self) -> tuple[Learner, ...]:
        return (super().get(self._desk.learner),) if self._desk.learner else ()


@dataclass(frozen=True, slots=True)
class Own:
    """All that the pages of whoever sits here may use. Anything about another raises learner-locked."""

    learners: Learners
    lessons: Lessons
    runs: Runs
    checks: Checks
    reviews: Reviews
    survey: Survey


class Desk:
    """One computer and the one person at it."""

    def __init__(self, record: Record, seconds: Seconds) -> None:
        self._record = record
        self._seconds = seconds
        self._touched = seconds()
        self._learner = ""
        self.pins = Pins(record, seconds)
        seated = _Seated(record, self)
        self.own = Own(
            seated,
            Lessons(record, seated),
            Runs(record, seated),
            Checks(record, seated),
            Reviews(record, seated),
            Survey(record, seated),
        )

    @property
    def learner(self) -> str:
        """The id of who sits here, "" for nobody."""
        return self._learner

    def sit(self, learner_id: str, pin: str = "") -> Learner:
        """Take the seat; raises LachanError learner-unknown, pin-wrong, pin-wait. Nobody sits here then."""
        self.rise()
        learner = Learners(self._record).get(learner_id)
        self.pins.unlock(learner_id, pin)
        self._learner = learner_id
        self.touch()
        return learner

    def rise(self) -> None:
        """Leave the seat."""
        self._learner = ""

    def touch(self) -> None:
        """Note that somebody is there: a key, a click, a run that goes on."""
        self._touched = self._seconds()

    def is_idle(self) -> bool:
        """Return whether somebody sits here who has touched nothing for five minutes."""
        return self._learner != "" and self._seconds() - self._touched >= IDLE_SECONDS

    def require(self, learner_id: str) -> None:
        """Raise LachanError learner-locked for anyone who does not sit here."""
        if learner_id != self._learner:
            raise LachanError("learner-locked")
