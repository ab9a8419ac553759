"""Where things stand on the debrief's timeline: nothing collides, nothing leaves the card. Pure.

Lengths are px at 100 % text; the page multiplies them by its scale.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lachan.domain.tactics import Trick
from lachan.scenario.debrief import Stretch

Measure = Callable[[str], float]
"""Gives the width of words in the timeline's font, px at 100 %."""

DISC = 30
"""Width of a mark's disc."""
ICON = 22
"""Room that the icon takes before a label or a word."""
GAP = 10
SIGN = 15
"""Width of the icon inside a stretch."""
INSIDE = 6
"""Least room on either side of what stands inside a stretch."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened at *at* ms. *tone*: safe or risk."""

    key: str
    at: int
    time: str
    label: str
    icon: str
    tone: str


@dataclass(frozen=True, slots=True)
class PlacedMark:
    """A mark with the centre of its disc, and its label's left edge and row (0 is nearest)."""

    mark: Mark
    x: float
    label_x: float
    label_width: float
    row: int


@dataclass(frozen=True, slots=True)
class Band:
    """A coloured stretch; its icon stands at *sign_x* (-1: no room for it), with its word if *named*."""

    x: float
    width: float
    trick: Trick
    sign_x: float
    named: bool


@dataclass(frozen=True, slots=True)
class Span:
    """The line itself: from *start* to *end* ms, *width* px wide."""

    start: int
    end: int
    width: float

    def x(self, at: int) -> float:
        """Return where *at* ms stands, inside the line."""
        share = (at - self.start) / max(1, self.end - self.start)
        return min(max(share, 0.0), 1.0) * self.width


@dataclass(frozen=True, slots=True)
class Edge:
    """The time at the first or the last end of the line, shown where no mark's time is near."""

    time: str
    last: bool


def place_edges(first: str, last: str, span: Span, xs: Sequence[float], measure: Measure) -> tuple[Edge, ...]:
    """Return the times of those ends that keep clear of marks at *xs*."""
    starts = (Edge(first, False),) if all(x >= measure(first) + DISC for x in xs) else ()
    free = all(x <= span.width - measure(last) - DISC for x in xs)
    return (*starts, Edge(last, True)) if free else starts


def place_marks(marks: Sequence[Mark], span: Span, measure: Measure) -> tuple[PlacedMark, ...]:
    """Return *marks* in order of time: discs apart, labels in as many rows as they need."""
    ordered = sorted(marks, key=lambda mark: mark.at)
    apart = [max(DISC, measure(mark.time)) + 6 for mark in ordered]
    xs = _spread([span.x(mark.at) for mark in ordered], apart, span.width)
    ends: list[float] = []
    placed = []
    for mark, x in zip(ordered, xs, strict=True):
        width = min(measure(mark.label) + ICON, span.width)
        left = min(max(x - width / 2, 0.0), span.width - width)
        row = next((i for i, end in enumerate(ends) if left >= end + GAP), len(ends))
        ends[row : row + 1] = [left + width]
        placed.append(PlacedMark(mark, x, left, width, row))
    return tuple(placed)


def _spread(xs: list[float], apart: list[float], width: float) -> list[float]:
    """Push centres apart to the right, then back from the right edge."""
    out = list(xs)
    for i, x in enumerate(out):
        least = out[i - 1] + (apart[i - 1] + apart[i]) / 2 if i else apart[0] / 2
        out[i] = max(x, least)
    for i in reversed(range(len(out))):
        most = out[i + 1] - (apart[i + 1] + apart[i]) / 2 if i + 1 < len(out) else width - apart[i] / 2
        out[i] = min(out[i], most)
    return out


def place_bands(
    stretches: Sequence[Stretch],
    span: Span,
    discs: Sequence[float],
    word: Callable[[Trick], str],
    measure: Measure,
) -> tuple[Band, ...]:
    """Return the coloured *stretches*, named where the *discs* (their centres) leave room."""
    bands = []
    for stretch in stretches:
        x = span.x(stretch.start)
        width = min(max(span.x(stretch.end) - x - 2, 4.0), span.width - x)
        room = _room(x, x + width, discs)
        whole = measure(word(stretch.trick)) + ICON
        named = next((left for left, wide in room if wide >= whole + 2 * INSIDE), -1.0)
        bare = next((left for left, wide in room if wide >= SIGN + 2 * INSIDE), -1.0)
        at = named if named >= 0 else bare
        bands.append(Band(x, width, stretch.trick, at + INSIDE if at >= 0 else -1.0, named >= 0))
    return tuple(bands)


def _room(start: float, end: float, discs: Sequence[float]) -> list[tuple[float, float]]:
    """Return what the discs leave of start..end: (left edge, width) of each free part."""
    parts, left = [], start
    for centre in sorted(discs):
        if start - DISC / 2 < centre < end + DISC / 2:
            parts.append((left, centre - DISC / 2 - left))
            left = centre + DISC / 2
    return [*parts, (left, end - left)]
