"""The shipped clips: one for every line that is spoken, of the same loudness, no longer than its line."""

import array
import json
import math
import operator
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from pytestqt.qtbot import QtBot

from lachan.ui.speakers import quiet_log

ROOT = Path(__file__).parents[2]
VOICES = ROOT / "assets" / "voices"
MOST_BYTES = 8 * 2**20
MOST_SPREAD_DB = 2.5
"""All are made equally loud; the codec at 8 kbit/s then takes up to two decibels from some voices."""
SAMPLED = 5
"""Every fifth clip is decoded: enough of each scenario, in seconds."""


def manifest() -> dict[str, dict[str, list[object]]]:
    clips = json.loads((VOICES / "manifest.json").read_text(encoding="utf-8"))["clips"]
    assert isinstance(clips, dict)
    return clips


def test_no_line_has_changed_since_its_clip_was_built() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build_voices.py"), "--check"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"run packaging/build_voices.py\n{done.stderr}"
    assert "clips" in done.stdout


def test_the_boxes_hold_what_the_manifest_says_and_no_more() -> None:
    assert {file.name for file in VOICES.glob("*.zip")} == set(manifest())
    for box, clips in manifest().items():
        with zipfile.ZipFile(VOICES / box) as archive:
            assert set(archive.namelist()) == set(clips), box


def test_all_clips_together_are_small() -> None:
    assert 0 < sum(file.stat().st_size for file in VOICES.iterdir()) <= MOST_BYTES


def sampled() -> Iterator[tuple[str, bytes, int]]:
    for box, clips in manifest().items():
        with zipfile.ZipFile(VOICES / box) as archive:
            for name in sorted(clips)[::SAMPLED]:
                ms = clips[name][0]
                assert isinstance(ms, int)
                yield f"{box} {name}", archive.read(name), ms


def decoded(qtbot: QtBot, data: bytes) -> tuple["array.array[int]", int]:
    """Return the sound of *data* as the app's own player decodes it: samples and their rate."""
    quiet_log()
    multimedia = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    shape = multimedia.QAudioFormat()
    shape.setSampleFormat(multimedia.QAudioFormat.SampleFormat.Int16)
    shape.setSampleRate(16_000)
    shape.setChannelCount(1)
    decoder, buffer = multimedia.QAudioDecoder(), QBuffer()
    decoder.setAudioFormat(shape)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    decoder.setSourceDevice(buffer)
    samples = array.array("h")
    decoder.bufferReady.connect(lambda: samples.frombytes(bytes(decoder.read().data())))
    with qtbot.waitSignal(decoder.finished, timeout=20_000):
        decoder.start()
    while decoder.bufferAvailable():
        samples.frombytes(bytes(decoder.read().data()))
    return samples, 16_000


def test_clips_are_equally_loud_and_as_long_as_the_manifest_says(qtbot: QtBot) -> None:
    levels: dict[str, float] = {}
    for name, data, ms in sampled():
        samples, rate = decoded(qtbot, data)
        power = sum(map(operator.mul, samples, samples)) / len(samples)
        levels[name] = 10 * math.log10(power / 32768**2)
        assert abs(len(samples) * 1000 / rate - ms) < 70, name
        assert max(map(abs, samples)) < 32_767, name

    assert len(levels) > 50
    quietest, loudest = min(levels, key=lambda n: levels[n]), max(levels, key=lambda n: levels[n])
    assert levels[loudest] - levels[quietest] <= MOST_SPREAD_DB, (quietest, loudest)
