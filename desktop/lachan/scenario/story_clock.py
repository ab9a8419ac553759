"""What the phone's own clock shows: it begins where the story says, and a narrated line may move it on."""

DAY_S = 24 * 3600
Jump = tuple[int, int]
"""From this moment of the run (ms) on, the phone's clock is this many seconds ahead of the run."""


def seconds_of(clock: str) -> int:
    """Return the seconds since midnight of ``21:30``."""
    hours, minutes = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60


def ahead(jumps: tuple[Jump, ...], at: int) -> int:
    """Return by how many seconds the clock had been moved on at *at* ms."""
    return next((seconds for moved, seconds in reversed(jumps) if moved <= at), 0)


def shown(begins: str, jumps: tuple[Jump, ...], at: int) -> int:
    """Return the seconds since the midnight before the story that the clock shows at *at* ms of the run."""
    return seconds_of(begins) + at // 1000 + ahead(jumps, at)


def moved_on(begins: str, jumps: tuple[Jump, ...], at: int, to: str) -> tuple[Jump, ...]:
    """Return *jumps* with one more at *at* ms: forward to the next time that the clock says *to*."""
    wait = (seconds_of(to) - shown(begins, jumps, at)) % DAY_S or DAY_S
    return (*jumps, (at, ahead(jumps, at) + wait))
