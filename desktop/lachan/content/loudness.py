"""Recorded speech evened out: silence cut at both ends, and every clip as loud as the others.

Loudness lies between what a meter of power says (RMS) and what ITU-R BS.1770 says (LUFS), so that clips
are even by either.
"""

import array
import math
import operator
from collections.abc import Iterable, Iterator

Samples = array.array  # of "h": 16 bit, one channel

TARGET_DB = -23.0
"""How loud every clip is made, in dB below full scale."""
PEAK = 0.8
EDGE_MS = 20
"""Silence that is left at both ends."""
QUIET_DB = -38
"""What lies this far below the loudest moment counts as silence at the ends."""


def even(samples: "Samples[int]", rate: int, rounds: int = 1) -> "Samples[int]":
    """Return *samples* at TARGET_DB; peaks above PEAK are rounded off, which more *rounds* make up for."""
    for _ in range(rounds):
        gain = 10 ** ((TARGET_DB - level_db(samples, rate)) / 20)
        samples = array.array("h", (_rounded(value * gain / 32768) for value in samples))
    return samples


def _rounded(value: float) -> int:
    knee, size = PEAK * 0.7, abs(value)
    if size > knee:
        size = knee + (PEAK - knee) * math.tanh((size - knee) / (PEAK - knee))
    return round(math.copysign(size, value) * 32767)


def trimmed(samples: "Samples[int]", rate: int) -> "Samples[int]":
    """Return *samples* without the silence at their ends, but for EDGE_MS of true silence."""
    step = rate // 100
    powers = [_power(samples[at : at + step]) for at in range(0, len(samples), step)]
    floor = max(powers, default=0.0) * 10 ** (QUIET_DB / 10)
    loud = [number for number, power in enumerate(powers) if power > floor]
    silence = array.array("h", bytes(2 * (rate * EDGE_MS // 1000)))
    return silence + samples[loud[0] * step : (loud[-1] + 1) * step] + silence if loud else silence


def level_db(samples: "Samples[int]", rate: int) -> float:
    """Return how loud *samples* are, in dB below full scale; -inf for silence."""
    power = rms_db(samples)
    return power if power == -math.inf else (lufs(samples, rate) + 2 * power) / 3


def _power(samples: "Samples[int]") -> float:
    return sum(map(operator.mul, samples, samples)) / len(samples) if samples else 0.0


def rms_db(samples: "Samples[int]") -> float:
    """Return the RMS of all *samples* in dB below full scale; -inf for silence."""
    power = _power(samples)
    return 10 * math.log10(power / 32768**2) if power else -math.inf


def lufs(samples: "Samples[int]", rate: int) -> float:
    """Return the integrated loudness of *samples* (BS.1770-4: K-weighting, blocks of 400 ms, two gates)."""
    weighted = [value * value for value in _k_weighted((s / 32768 for s in samples), rate)]
    block, step = min(len(weighted), rate * 2 // 5), rate // 10
    powers = [sum(weighted[at : at + block]) / block for at in range(0, len(weighted) - block + 1, step)]
    heard = [power for power in powers if power > 10 ** ((-70 + 0.691) / 10)]
    if not heard:
        return -math.inf
    gate = sum(heard) / len(heard) / 10
    loud = [power for power in heard if power > gate]
    return -0.691 + 10 * math.log10(sum(loud) / len(loud))


def _k_weighted(samples: Iterable[float], rate: int) -> Iterator[float]:
    return _biquad(_biquad(samples, *_shelf(rate)), *_high_pass(rate))


def _shelf(rate: int) -> tuple[float, float, float, float, float]:
    gain, turn, width = 10 ** (3.99984 / 20), math.tan(math.pi * 1681.9745 / rate), 0.70718
    half = gain**0.49967
    whole = 1 + turn / width + turn * turn
    return (
        (gain + half * turn / width + turn * turn) / whole,
        2 * (turn * turn - gain) / whole,
        (gain - half * turn / width + turn * turn) / whole,
        2 * (turn * turn - 1) / whole,
        (1 - turn / width + turn * turn) / whole,
    )


def _high_pass(rate: int) -> tuple[float, float, float, float, float]:
    turn, width = math.tan(math.pi * 38.13547 / rate), 0.50033
    whole = 1 + turn / width + turn * turn
    return 1.0, -2.0, 1.0, 2 * (turn * turn - 1) / whole, (1 - turn / width + turn * turn) / whole


def _biquad(
    samples: Iterable[float], b0: float, b1: float, b2: float, a1: float, a2: float
) -> Iterator[float]:
    x1 = x2 = y1 = y2 = 0.0
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x2, x1, y2, y1 = x1, x, y1, y
        yield y
