"""Which clip a line gets, and what a pack from a stranger cannot do."""

import array
import io
import math
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lachan.content.loudness import TARGET_DB, level_db, lufs, rms_db, trimmed
from lachan.content.recordings import clean_recording, is_clip
from lachan.content.scenarios import parse_scenario
from lachan.content.voice_lines import MOST_VARIANTS, clip_name, spoken_lines, text_key
from lachan.content.voice_pack import (
    FORMAT,
    About,
    member,
    open_voice_pack,
    verify_voice_pack,
    write_voice_pack,
)
from lachan.content.voices import Voices, open_voices, pack_folder
from lachan.domain.errors import LachanError
from lachan.scenario.script import compile_scenario

ABOUT = About(format=FORMAT, title="Giọng lớp 7A2")
HI = clip_name("hi", "Xin chào.")
README = Path(__file__).parents[2] / "README.md"


def tone(ms: int = 900, rate: int = 16_000, loud: float = 0.3, channels: int = 1) -> bytes:
    """A WAV file that hums."""
    hum = (loud * math.sin(n * 440 * 2 * math.pi / rate) for n in range(rate * ms // 1000))
    wave_ = [round(32767 * max(-1.0, min(1.0, value))) for value in hum]
    samples = array.array("h", [value for value in wave_ for _ in range(channels)])
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return out.getvalue()


def samples_of(data: bytes) -> tuple["array.array[int]", int]:
    with wave.open(io.BytesIO(data)) as file:
        return array.array("h", file.readframes(file.getnframes())), file.getframerate()


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder of built clips with one line in it."""
    folder = tmp_path / "built"
    folder.mkdir()
    with zipfile.ZipFile(folder / "story.vi.zip", "w") as box:
        box.writestr(f"{HI}.opus", b"built")
    return folder


def packed(path: Path, **clips: bytes) -> Path:
    write_voice_pack(path, ABOUT, {member("story", "vi", HI): clips.get("hi", tone())})
    return path


# Which clip


def test_a_line_gets_the_clip_that_says_its_very_text(built: Path) -> None:
    voices = Voices(built)
    found = voices.clip("story", "vi", "hi", "Xin  chào.")
    assert found is not None
    assert (found.data, found.kind) == (b"built", "opus")

    for other in (
        ("story", "vi", "hi", "Chào."),
        ("story", "en", "hi", "Xin chào."),
        ("none", "vi", "hi", "Xin chào."),
    ):
        assert voices.clip(*other) is None  # type: ignore[arg-type]
    voices.close()


def test_a_recording_goes_before_the_built_clip_and_only_on_its_line(built: Path, tmp_path: Path) -> None:
    pack = open_voice_pack(packed(tmp_path / "pack.zip"))
    with zipfile.ZipFile(built / "story.vi.zip", "a") as box:
        box.writestr(f"{clip_name('bye', 'Tạm biệt.')}.opus", b"bye")
    voices = Voices(built, [pack])

    first, second = (
        voices.clip("story", "vi", "hi", "Xin chào."),
        voices.clip("story", "vi", "bye", "Tạm biệt."),
    )
    assert first is not None
    assert second is not None
    assert (first.kind, second.kind) == ("wav", "opus")
    voices.close()


def test_a_recording_that_cannot_be_played_gives_way(built: Path, tmp_path: Path) -> None:
    pack = open_voice_pack(packed(tmp_path / "pack.zip", hi=b"not a sound"))
    voices = Voices(built, [pack])
    found = voices.clip("story", "vi", "hi", "Xin chào.")
    assert found is not None
    assert found.kind == "opus"
    voices.close()


def test_installed_packs_are_found_and_a_broken_one_is_told_and_left_out(tmp_path: Path) -> None:
    folder = pack_folder(tmp_path)
    folder.mkdir()
    packed(folder / "a.zip")
    (folder / "b.zip").write_bytes(b"no zip")
    voices, wrong = open_voices(tmp_path)

    assert [error.code for error in wrong] == ["voice-pack-unreadable"]
    assert voices.clip("story", "vi", "hi", "Xin chào.") is not None
    voices.close()


def test_a_damaged_box_is_no_clip(built: Path) -> None:
    (built / "story.vi.zip").write_bytes(b"PK\x03\x04 cut off")
    assert Voices(built).clip("story", "vi", "hi", "Xin chào.") is None


# Hostile packs


def hostile(path: Path, *members: tuple[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("voices.json", b'{"format": 1, "title": "x"}')
        for name, data in members:
            archive.writestr(name, data)
    return path


@pytest.mark.parametrize(
    "name",
    [
        "../../etc/passwd", "/abs.wav", "story\\vi\\x.wav", "story/vi/hi.wav", "story/fr/hi.0123456789ab.wav",
        "story/vi/hi.0123456789ab.exe", "story/vi/../hi.0123456789ab.wav", "C:/hi.wav", "run.py",
    ],
)  # fmt: skip
def test_a_pack_with_a_name_that_does_not_belong_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(LachanError) as refused:
        open_voice_pack(hostile(tmp_path / "pack.zip", (name, b"x")))
    assert refused.value.code == "voice-pack-foreign"


def test_a_bomb_is_refused_unread(tmp_path: Path) -> None:
    with pytest.raises(LachanError) as refused:
        open_voice_pack(hostile(tmp_path / "pack.zip", (member("s", "vi", HI), bytes(64 * 2**20))))
    assert refused.value.code == "voice-pack-too-big"
    assert (tmp_path / "pack.zip").stat().st_size < 2**18


def test_too_many_clips_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lachan.content.voice_pack.MOST_CLIPS", 1)
    with pytest.raises(LachanError) as refused:
        open_voice_pack(packed(tmp_path / "pack.zip"))
    assert refused.value.code == "voice-pack-too-big"


@pytest.mark.parametrize(
    ("about", "code"),
    [
        (b"", "voice-pack-unreadable"),
        (b"[1]", "voice-pack-unreadable"),
        (b'{"format": 1}', "voice-pack-unreadable"),
        (b'{"format": 2, "title": "x"}', "voice-pack-newer"),
        (b'{"format": 1, "title": "x", "run": "rm"}', "voice-pack-unreadable"),
        (b'{"format": 1, "title": "' + b"x" * 9999 + b'"}', "voice-pack-unreadable"),
        (None, "voice-pack-unreadable"),
    ],
)
def test_a_pack_that_says_nonsense_of_itself_is_refused(
    tmp_path: Path, about: bytes | None, code: str
) -> None:
    path = tmp_path / "pack.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(member("story", "vi", HI), tone())
        if about is not None:
            archive.writestr("voices.json", about)
    with pytest.raises(LachanError) as refused:
        open_voice_pack(path)
    assert refused.value.code == code


def test_every_clip_is_read_before_a_pack_is_installed(tmp_path: Path) -> None:
    assert verify_voice_pack(packed(tmp_path / "good.zip")) == ABOUT
    path = packed(tmp_path / "bad.zip")
    data = bytearray(path.read_bytes())
    data[path.stat().st_size // 2] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(LachanError) as refused:
        verify_voice_pack(path)
    assert refused.value.code in ("voice-pack-broken-clip", "voice-pack-unreadable", "voice-pack-foreign")


def test_the_same_recordings_give_the_same_pack(tmp_path: Path) -> None:
    assert packed(tmp_path / "a.zip").read_bytes() == packed(tmp_path / "b.zip").read_bytes()


# Lines


def test_the_spoken_lines_are_those_of_people_with_every_slot_filled() -> None:
    text = README.read_text(encoding="utf-8").partition("```yaml\n")[2].partition("```")[0]
    text = text.replace('vi: "Để mẹ gọi', 'vi: "Con thi {prize} à? Để mẹ gọi')
    scenario, _ = parse_scenario(text.encode(), "code-for-lan.scenario.yaml")
    assert scenario is not None
    lines = list(spoken_lines(compile_scenario(scenario), "vi"))

    assert {(line.who, line.line, line.variants) for line in lines} == {
        ("mother", "m-ask", 2),
        ("mother", "m-late", 1),
    }
    assert not [line for line in lines if "{" in line.text]
    assert all(line.window_ms >= 1_200 and line.variants <= MOST_VARIANTS for line in lines)


def test_the_mark_of_a_text_does_not_hang_on_how_its_accents_are_stored() -> None:
    assert text_key("Mẹ đây") == text_key("Me\u0323 đây") != text_key("Mẹ đấy")


# Recordings


@pytest.mark.parametrize(
    ("rate", "channels", "kept"), [(16_000, 1, 16_000), (44_100, 2, 22_050), (96_000, 1, 24_000)]
)
def test_a_recording_becomes_a_small_even_clip(tmp_path: Path, rate: int, channels: int, kept: int) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(tone(rate=rate, channels=channels, loud=0.05))
    data, ms = clean_recording(path, 5_000)
    samples, got = samples_of(data)

    assert is_clip(data)
    assert (got, 850 <= ms <= 960) == (kept, True)
    assert abs(level_db(samples, got) - TARGET_DB) < 0.5


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: b"RIFF", "recording-unreadable"),
        (lambda: tone(loud=0.0), "recording-silent"),
        (lambda: tone(loud=4.0 / 3.0), "recording-clipped"),
        (lambda: tone(ms=100), "recording-too-short"),
        (lambda: tone(ms=3_000), "recording-too-long"),
        (lambda: tone(rate=12_345), "recording-format"),
    ],
)
def test_what_is_wrong_with_a_recording_is_told(tmp_path: Path, make: Callable[[], bytes], code: str) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(make())
    with pytest.raises(LachanError) as told:
        clean_recording(path, 2_000)
    assert told.value.code == code


def test_loudness_is_measured_as_the_standard_says() -> None:
    # BS.1770: a sine of 997 Hz at full scale in one channel has -3.01 LUFS.
    rate = 48_000
    sine = array.array("h", (round(32767 * math.sin(2 * math.pi * 997 * n / rate)) for n in range(rate)))
    assert lufs(sine, rate) == pytest.approx(-3.01, abs=0.05)
    assert rms_db(sine) == pytest.approx(-3.01, abs=0.01)


def test_silence_at_both_ends_is_cut() -> None:
    samples, rate = samples_of(tone(ms=500))
    quiet = array.array("h", bytes(2 * rate))
    assert len(trimmed(quiet + samples + quiet, rate)) == pytest.approx(rate * 0.54, abs=rate * 0.02)
    assert len(trimmed(quiet, rate)) > 0
