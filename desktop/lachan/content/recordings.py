"""Recordings made by people: read from WAV files, checked, evened out, and written as clips."""

import array
import io
import math
import sys
import wave
from pathlib import Path as FilePath

from lachan.content.loudness import Samples, even, rms_db, trimmed
from lachan.domain.errors import LachanError

RATES = (8_000, 11_025, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000)
HIGHEST_RATE = 24_000
"""Recordings above it are halved until they are not: enough for a voice, and half the size."""
SHORTEST_MS = 300
QUIETEST_DB = -55.0
MOST_FULL = 0.002
"""Share of samples at full scale above which a recording counts as distorted."""
MOST_BYTES = 24 * 2**20


def read_recording(path: FilePath, name: str = "") -> tuple["Samples[int]", int]:
    """Return the samples of the WAV file at *path*, as one channel, and their rate.

    *name*: what errors call it, by default the file's own name. Raises LachanError: recording-unreadable,
    -format.
    """
    name = name or path.name
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LachanError("recording-unreadable", file=name, reason=f"{path.stat().st_size} bytes")
        with wave.open(str(path), "rb") as file:
            channels, width, rate = file.getnchannels(), file.getsampwidth(), file.getframerate()
            data = file.readframes(file.getnframes())
    except (OSError, EOFError, wave.Error) as error:
        raise LachanError("recording-unreadable", file=name, reason=str(error)) from error
    if width != 2 or channels not in (1, 2) or rate not in RATES:
        raise LachanError("recording-format", file=name, bits=width * 8, channels=channels, rate=rate)
    samples = _native(data[: len(data) // (2 * channels) * 2 * channels])
    if channels == 2:
        samples = array.array("h", ((a + b) // 2 for a, b in zip(samples[::2], samples[1::2], strict=True)))
    return samples, rate


def clean_recording(path: FilePath, window_ms: int, name: str = "") -> tuple[bytes, int]:
    """Return the recording at *path* as a clip (WAV, 16 bit, mono) and its length in ms.

    Raises LachanError as read_recording does, and recording-silent, -clipped, -too-short, -too-long.
    """
    name = name or path.name
    samples, rate = read_recording(path, name)
    if rms_db(samples) < QUIETEST_DB:
        raise LachanError("recording-silent", file=name)
    if sum(abs(sample) >= 32_700 for sample in samples) > len(samples) * MOST_FULL:
        raise LachanError("recording-clipped", file=name)
    samples = trimmed(samples, rate)
    ms = math.ceil(len(samples) * 1000 / rate)
    if ms < SHORTEST_MS:
        raise LachanError("recording-too-short", file=name, ms=ms)
    if ms > window_ms:
        raise LachanError(
            "recording-too-long", file=name, seconds=f"{ms / 1000:.1f}", most=f"{window_ms / 1000:.1f}"
        )
    while rate > HIGHEST_RATE:
        samples, rate = _halved(samples), rate // 2
    return _wav(even(samples, rate), rate), ms


def wav_file(data: bytes, rate: int) -> bytes:
    """Return a WAV file of *data*: 16 bit, little-endian, one channel."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(data)
    return out.getvalue()


def is_clip(data: bytes) -> bool:
    """Say whether *data* is a WAV file such as clean_recording writes."""
    try:
        with wave.open(io.BytesIO(data)) as file:
            shape = (file.getnchannels(), file.getsampwidth())
            return shape == (1, 2) and file.getframerate() in RATES and file.getnframes() > 0
    except (EOFError, wave.Error):
        return False


def _halved(samples: "Samples[int]") -> "Samples[int]":
    """Drop every other sample, what would fold back filtered out (a half-band filter of seven taps)."""
    s = array.array("h", [0, 0, 0]) + samples + array.array("h", [0, 0, 0, 0])
    return array.array(
        "h",
        (
            max(
                -32768,
                min(
                    32767,
                    (16 * s[n] + 9 * (s[n - 1] + s[n + 1]) - s[n - 3] - s[n + 3]) // 32,
                ),
            )
            for n in range(3, len(samples) + 3, 2)
        ),
    )


def _native(data: bytes) -> "Samples[int]":
    samples = array.array("h", data)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def _wav(samples: "Samples[int]", rate: int) -> bytes:
    if sys.byteorder == "big":
        samples = samples[:]
        samples.byteswap()
    return wav_file(samples.tobytes(), rate)
