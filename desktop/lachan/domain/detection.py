"""How well somebody tells scams from genuine matters, apart from how suspicious they are.

Signal detection theory: Macmillan & Creelman, "Detection Theory: A User's Guide", 2nd ed., 2005. The
log-linear correction (add 0.5 to each count of hits and false alarms, 1 to each number of trials) is
that of Hautus, Behavior Research Methods 27, 1995: less biased than mending only the extreme cells.
"""

from dataclasses import dataclass
from statistics import NormalDist

_NORMAL = NormalDist()


@dataclass(frozen=True, slots=True)
class Detection:
    """Counts: *hits* of *scams* caught, *false_alarms* of *genuine* matters wrongly refused."""

    hits: int = 0
    scams: int = 0
    false_alarms: int = 0
    genuine: int = 0

    def __add__(self, other: "Detection") -> "Detection":
        return Detection(
            self.hits + other.hits,
            self.scams + other.scams,
            self.false_alarms + other.false_alarms,
            self.genuine + other.genuine,
        )

    @property
    def measurable(self) -> bool:
        """Whether both kinds were met, so that sensitivity and bias mean anything."""
        return self.scams > 0 and self.genuine > 0

    def d_prime(self) -> float | None:
        """Return the sensitivity d', 0 for guessing; None unless both kinds were met."""
        if not self.measurable:
            return None
        hit, alarm = self._z_rates()
        return hit - alarm

    def bias(self) -> float | None:
        """Return the criterion c: below 0 leans towards "scam", above 0 towards "genuine"."""
        if not self.measurable:
            return None
        hit, alarm = self._z_rates()
        return -(hit + alarm) / 2

    @property
    def hit_rate(self) -> float:
        """The share of scams caught after the log-linear correction, above 0 and below 1."""
        return (self.hits + 0.5) / (self.scams + 1)

    @property
    def false_alarm_rate(self) -> float:
        """The share of genuine matters refused after the log-linear correction, above 0 and below 1."""
        return (self.false_alarms + 0.5) / (self.genuine + 1)

    def _z_rates(self) -> tuple[float, float]:
        return _NORMAL.inv_cdf(self.hit_rate), _NORMAL.inv_cdf(self.false_alarm_rate)
