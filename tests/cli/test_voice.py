"""``lachan voice``: from the lines to read to a pack that is heard."""

import json
import shutil
from pathlib import Path

import pytest

from lachan import paths
from lachan.cli import main
from lachan.content.recordings import is_clip
from lachan.content.voice_pack import open_voice_pack
from lachan.content.voices import open_voices

SCENARIO = "police-parcel"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LACHAN_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LACHAN_LANG", "en")
    return tmp_path / "home"


def script(capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, str]]:
    assert main.run(["voice", "script", "--scenario", SCENARIO, "--json", *more]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows
    return list(rows)


def recording(folder: Path, name: str) -> None:
    """Stand in for a reader: a sound that is short and has no silence at its ends."""
    folder.mkdir(exist_ok=True)
    shutil.copyfile(paths.shipped("assets") / "sounds" / "ding.wav", folder / name)


def test_the_script_tells_person_situation_and_file_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    row = next(row for row in script(capsys, "--lang", "vi") if row["line"] == "mum-1")
    assert row["file"] == "police-parcel.vi.mum-1.wav"
    assert row["person"] == "Mẹ"
    assert row["text"].startswith("Mẹ nghe đây.")
    assert row["situation"]

    english = next(row for row in script(capsys, "--lang", "en") if row["line"] == "mum-1")
    assert english["text"].startswith("I'm here.")


def test_the_script_for_people_holds_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    rows = script(capsys, "--lang", "vi")
    assert main.run(["voice", "script", "--scenario", SCENARIO, "--lang", "vi"]) == 0
    printed = capsys.readouterr().out
    assert not [row for row in rows if row["text"] not in printed or row["file"] not in printed]
    assert len({row["file"] for row in rows}) == len(rows)


def test_recordings_become_a_pack_that_is_heard_once_installed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    row = next(row for row in script(capsys, "--lang", "vi") if row["line"] == "mum-1")
    recording(tmp_path / "takes", row["file"])
    pack = tmp_path / "lop-7a2.zip"

    assert main.run(["voice", "pack", str(tmp_path / "takes"), "-o", str(pack), "--title", "7A2"]) == 0
    assert "1 of the" in capsys.readouterr().out
    assert main.run(["voice", "install", str(pack)]) == 0
    assert "7A2" in capsys.readouterr().out

    voices, wrong = open_voices(home)
    clip = voices.clip(SCENARIO, "vi", "mum-1", row["text"])
    assert wrong == []
    assert clip is not None
    assert clip.kind == "wav"
    assert is_clip(clip.data)
    voices.close()


def test_a_recording_that_must_be_made_again_is_named_and_the_others_are_packed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    takes, pack = tmp_path / "takes", tmp_path / "p.zip"
    recording(takes, "police-parcel.vi.mum-1.wav")
    recording(takes, "police-parcel.vi.nobody.wav")
    (takes / "police-parcel.vi.teach-1.wav").write_bytes(b"empty")

    assert main.run(["voice", "pack", str(takes), "-o", str(pack)]) == 1
    told = capsys.readouterr().err
    assert "nobody.wav" in told
    assert "teach-1.wav" in told
    opened = open_voice_pack(pack)
    assert len(opened.clips) == 1
    opened.close()


def test_nothing_to_pack_and_nothing_to_install_are_told_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    assert main.run(["voice", "pack", str(tmp_path), "-o", str(tmp_path / "p.zip")]) == main.MISUSED
    assert "no recordings" in capsys.readouterr().err
    assert main.run(["voice", "pack", str(tmp_path / "none"), "-o", "p.zip"]) == main.MISUSED
    (tmp_path / "x.zip").write_bytes(b"x")
    assert main.run(["voice", "install", str(tmp_path / "x.zip")]) == main.MISUSED
    assert main.run(["voice", "script", "--scenario", "none"]) == main.MISUSED
    assert not (home / "voices").exists()
