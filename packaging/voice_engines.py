"""From a text to a clip: speech by espeak-ng (Vietnamese) or flite (English), evened out, packed as Opus.

Every step gives the same bytes for the same input: no dither, no dates, a fixed serial number.
"""

import array
import math
import re
import subprocess
import sys
import tempfile
import unicodedata
import wave
from pathlib import Path

from spoken_vietnamese import spoken
from voice_cast import FEMALE, Voice

from lachan.content.loudness import even, trimmed

RATE = 16_000
BIT_RATE = 8
FRAME = RATE * 60 // 1000
PRE_SKIP = 104
"""Samples that the encoder puts before the sound; with them, a clip is a whole number of frames."""
SLOWEST, FASTEST = 0.92, 1.18
"""A voice takes its time, and speaks faster than usual only as far as its line demands."""
RECIPE = 3
"""Raised whenever clips should be made anew though no text has changed."""
TOOLS = {
    "espeak-ng": (["espeak-ng", "--version"], r"text-to-speech: (\S+)"),
    "flite": (["flite", "--version"], r"version: (\S+)"),
    "sox": (["sox", "--version"], r"v(\S+)"),
    "opusenc": (["opusenc", "--version"], r"opus-tools (\S+)"),
}


class TooLongError(Exception):
    """A line cannot be said in its time; *ms* is how long it would take at the fastest."""

    def __init__(self, ms: int) -> None:
        super().__init__(ms)
        self.ms = ms


def tool_versions() -> dict[str, str]:
    """Return the version of every tool; raises FileNotFoundError where one is not installed."""
    found = {}
    for name, (command, pattern) in TOOLS.items():
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        match = re.search(pattern, done.stdout + done.stderr)
        found[name] = match[1] if match else "?"
    return found


def make_clip(text: str, language: str, voice: Voice, window_ms: int) -> tuple[bytes, int]:
    """Return *text* as an Ogg Opus file and its length in ms; raises TooLongError."""
    faster = SLOWEST
    samples = _said(text, language, voice, faster)
    ms = _ms(samples)
    while ms > window_ms and faster < FASTEST:
        faster = min(FASTEST, max(faster + 0.02, faster * ms / window_ms))
        samples = _said(text, language, voice, faster)
        ms = _ms(samples)
    if ms > window_ms:
        raise TooLongError(ms)
    return _opus(even(samples, RATE, rounds=3)), ms


def _ms(samples: "array.array[int]") -> int:
    return math.ceil((len(samples) + PRE_SKIP) * 1000 / RATE)


def _said(text: str, language: str, voice: Voice, faster: float) -> "array.array[int]":
    with tempfile.TemporaryDirectory(prefix="lachan-voice-") as folder:
        raw, clean = Path(folder) / "raw.wav", Path(folder) / "clean.wav"
        (_vietnamese if language == "vi" else _english)(text, voice, faster, raw)
        band = ["sinc", "300-3400"] if voice.phone else ["highpass", "80"]
        shape = ["-D", "-G", str(raw), "-r", str(RATE), "-c", "1", "-b", "16", str(clean), *band]
        _run(["sox", *shape])
        with wave.open(str(clean)) as file:
            samples = array.array("h", file.readframes(file.getnframes()))
    if sys.byteorder == "big":
        samples.byteswap()
    samples = trimmed(samples, RATE)
    return samples + array.array("h", bytes(2 * ((-len(samples) - PRE_SKIP) % FRAME)))


def _vietnamese(text: str, voice: Voice, faster: float, out: Path) -> None:
    name, pitch = ("vi+Annie", 55) if voice.gender == FEMALE else ("vi", 45)
    speed = round((162 + 6 * voice.pace) * faster)
    tone = round(pitch + 12 * voice.tone)
    _run(["espeak-ng", "-v", name, "-s", str(speed), "-p", str(tone), "-w", str(out), spoken(text)])


def _english(text: str, voice: Voice, faster: float, out: Path) -> None:
    name, pitch = ("slt", 172) if voice.gender == FEMALE else ("rms", 100)
    stretch = (0.97 - 0.03 * voice.pace) / faster
    tone = pitch * (1 + 0.09 * voice.tone)
    settings = ["--setf", f"duration_stretch={stretch:.3f}", "--setf", f"int_f0_target_mean={tone:.1f}"]
    _run(["flite", "-voice", name, *settings, "-t", plain_english(text), "-o", str(out)])


def plain_english(text: str) -> str:
    """Return *text* without the marks that an English voice cannot read: Vietnamese accents, curly quotes."""
    text = text.replace("đ", "d").replace("Đ", "D").translate(_PLAIN)
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"\b(\d)([A-Z])(\d)\b", r"\1 \2 \3", text)


_PLAIN = str.maketrans({"’": "'", "“": "", "”": "", '"': "", "…": ", ", "–": ", ", "—": ", "})


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _opus(samples: "array.array[int]") -> bytes:
    data = samples[:]
    if sys.byteorder == "big":
        data.byteswap()
    shape = ["--raw", "--raw-rate", str(RATE), "--raw-chan", "1", "--raw-bits", "16"]
    quality = ["--bitrate", str(BIT_RATE), "--framesize", "60", "--speech", "--padding", "0"]
    command = ["opusenc", "--quiet", *shape, *quality, "--discard-comments", "--serial", "1", "-", "-"]
    return _from_the_start(
        subprocess.run(command, input=data.tobytes(), check=True, capture_output=True).stdout
    )


def _from_the_start(ogg: bytes) -> bytes:
    """Let players begin with the first sample (6.5 ms of silence more): skipping makes FFmpeg grumble."""
    head = bytearray(ogg[: ogg.index(b"OggS", 4)])
    at = head.index(b"OpusHead") + 10
    assert int.from_bytes(head[at : at + 2], "little") == PRE_SKIP * 48_000 // RATE
    head[at : at + 2] = bytes(2)
    head[22:26] = bytes(4)
    head[22:26] = _ogg_checksum(head).to_bytes(4, "little")
    return bytes(head) + ogg[len(head) :]


def _ogg_checksum(page: bytes) -> int:
    """CRC-32 with polynomial 0x04C11DB7, not reflected, as RFC 3533 has it."""
    value = 0
    for byte in page:
        value ^= byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value & 0x80000000 else value << 1) & 0xFFFFFFFF
    return value
