"""How long things take on the virtual clock. Whole milliseconds everywhere."""

import re

GAP_MS = 700
"""Pause between one cue's end and the next one's start: the gap of a person drawing breath."""
SPEECH_CHARS_PER_S = 15
"""Speed at which a caption can be followed: below the 17 characters a second that subtitle guides give
as the limit for children's programmes, since our captions are read under pressure."""
READING_CHARS_PER_S = 20
"""Speed for silent reading of a message, the limit that subtitle guides give for adults."""
SHORTEST_LINE_MS = 1_200
LONGEST_LINE_MS = 15_000
NO_ANSWER_MS = 8_000
"""How long an unanswered outgoing call rings before the phone gives up."""

_DURATION = re.compile(r"(?:(\d+)m(\d+)s|(\d+(?:\.\d+)?)(ms|s|m))")
_UNIT_MS = {"ms": 1, "s": 1_000, "m": 60_000}


def milliseconds(duration: str) -> int:
    """Read ``500ms``, ``2s``, ``1.5s``, ``2m`` or ``1m30s``. Raises ValueError for anything else."""
    match = _DURATION.fullmatch(duration)
    if match is None:
        raise ValueError(duration)
    if match[1] is not None:
        return int(match[1]) * 60_000 + int(match[2]) * 1_000
    return round(float(match[3]) * _UNIT_MS[match[4]])


def line_ms(length: int, *, spoken: bool) -> int:
    """Return how long a line of *length* characters (of its longer language) lasts."""
    speed = SPEECH_CHARS_PER_S if spoken else READING_CHARS_PER_S
    return min(max(length * 1_000 // speed + 400, SHORTEST_LINE_MS), LONGEST_LINE_MS)
