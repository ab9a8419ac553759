"""How well somebody tells scams from genuine matters: two numbers, never one percentage. Pure.

Signal detection theory, as in Macmillan & Creelman, "Detection Theory: A User's Guide" (2nd ed., 2005),
chapters 1 and 2. A *hit* is a scam called a scam, a *false alarm* a genuine matter called a scam.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import TypeVar

from lachan.domain.detection import Detection

_NORMAL = NormalDist()
Z_95 = 1.959963984540054
"""Half the width of a 95 % interval, in standard errors."""
K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Judgement:
    """One answer. *confidence* is how sure it was given, 0.5 (guessed) to 1.0 (certain)."""

    item: str
    scam: bool
    said_scam: bool
    family: str = ""
    tactics: tuple[str, ...] = ()
    confidence: float | None = None

    @property
    def right(self) -> bool:
        """Tell whether the answer fits the truth."""
        return self.scam is self.said_scam


@dataclass(frozen=True, slots=True)
class Counts:
    """The four cells of signal detection."""

    hits: int = 0
    misses: int = 0
    false_alarms: int = 0
    correct_rejections: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.hits + other.hits,
            self.misses + other.misses,
            self.false_alarms + other.false_alarms,
            self.correct_rejections + other.correct_rejections,
        )

    @property
    def scams(self) -> int:
        """How many scams were judged."""
        return self.hits + self.misses

    @property
    def genuine(self) -> int:
        """How many genuine matters were judged."""
        return self.false_alarms + self.correct_rejections

    @property
    def detection(self) -> Detection:
        """The same counts as the rest of the house keeps them."""
        return Detection(self.hits, self.scams, self.false_alarms, self.genuine)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How sureness and being right go together.

    *overconfidence*: mean confidence less the share right, -0.5 to 0.5; above 0 is too sure. *brier*: mean
    squared distance of confidence from outcome (Brier, Monthly Weather Review 78(1), 1950), 0 is best.
    """

    answers: int
    overconfidence: float
    brier: float


def count(judgements: Iterable[Judgement]) -> Counts:
    """Return the four cells over *judgements*."""
    cells = {(True, True): 0, (True, False): 0, (False, True): 0, (False, False): 0}
    for judged in judgements:
        cells[judged.scam, judged.said_scam] += 1
    return Counts(cells[True, True], cells[True, False], cells[False, True], cells[False, False])


def by(judgements: Iterable[Judgement], keys: Callable[[Judgement], Iterable[K]]) -> Mapping[K, Counts]:
    """Return the four cells for each of the *keys* that a judgement has, such as its family or tactics."""
    groups: dict[K, list[Judgement]] = {}
    for judged in judgements:
        for key in keys(judged):
            groups.setdefault(key, []).append(judged)
    return {key: count(found) for key, found in groups.items()}


def d_prime(counts: Counts) -> Estimate | None:
    """Return d' with its 95 % interval; None until a scam and a genuine matter were both judged.

    Interval: Gourevitch & Galanter, Psychometrika 32, 1967:
    var = h(1-h)/(n_s phi(z_h)^2) + f(1-f)/(n_g phi(z_f)^2), h and f the corrected rates.
    """
    value = counts.detection.d_prime()
    return None if value is None else _around(value, _half_width(counts.detection))


def bias(counts: Counts) -> Estimate | None:
    """Return the bias c with its 95 % interval; below 0 leans towards calling things a scam.

    Its variance is a quarter of that of d' (Macmillan & Creelman, 2005, chapter 13).
    """
    value = counts.detection.bias()
    return None if value is None else _around(value, _half_width(counts.detection) / 2)


def calibration(judgements: Iterable[Judgement]) -> Calibration | None:
    """Return how sureness and being right go together; None where nobody said how sure they were."""
    sure = [(judged.confidence, judged.right) for judged in judgements if judged.confidence is not None]
    if not sure:
        return None
    total = len(sure)
    mean = sum(confidence for confidence, _ in sure) / total
    share = sum(right for _, right in sure) / total
    brier = sum((confidence - right) ** 2 for confidence, right in sure) / total
    return Calibration(total, mean - share, brier)


def _around(value: float, half: float) -> Estimate:
    return Estimate(value, value - half, value + half)


def _half_width(counts: Detection) -> float:
    hit, alarm = _variance(counts.hit_rate, counts.scams), _variance(counts.false_alarm_rate, counts.genuine)
    return Z_95 * sqrt(hit + alarm)


def _variance(rate: float, among: int) -> float:
    density = _NORMAL.pdf(_NORMAL.inv_cdf(rate))
    return rate * (1 - rate) / (among * density * density)
