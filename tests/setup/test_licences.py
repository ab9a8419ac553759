"""The list of licences: nothing is shipped whose licence, text or source nobody has written down."""

import importlib
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
PACKAGES = ("lachan", "click", "msgspec", "yaml", "nacl", "_cffi_backend", "openpyxl")


@pytest.fixture
def licences(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    yield importlib.import_module("licences")
    for name in ("licences", "licences_debian"):
        sys.modules.pop(name, None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A built folder in small, of the files that need no Debian to be named."""
    inside = tmp_path / "built" / "_internal"
    for name in (
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libavcodec.so.61",
        "PySide6/Qt/lib/libicudata.so.73",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/QtCore.abi3.so",
        "shiboken6/libshiboken6.abi3.so.6.11",
        "libpython3.11.so.1.0",
        "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
        "lachan/_shipped/assets/fonts/OFL.txt",
        "lachan/_shipped/assets/icons/x.svg",
        "lachan/_shipped/lessons/pack.yaml",
    ):
        (inside / name).parent.mkdir(parents=True, exist_ok=True)
        (inside / name).touch()
    return tmp_path / "built"


def test_everything_in_the_folder_is_listed_with_text_and_source(licences: ModuleType, folder: Path) -> None:
    found = licences.components(folder, PACKAGES)
    where = licences.write(folder, found)

    rows = {row["name"]: row for row in json.loads((where / "components.json").read_text("utf-8"))}
    assert {"Qt", "FFmpeg", "ICU", "Python", "click", "openpyxl", "Be Vietnam Pro (font)"} <= rows.keys()
    assert rows["Qt"]["licence"] == "LGPL-3.0-only"
    assert all((where / text).stat().st_size > 50 for row in rows.values() for text in row["texts"])
    index = (where / "INDEX.txt").read_text("utf-8")
    assert "PySide6/Qt/lib/libQt6Core.so.6" in index, "what may be replaced is named"
    assert all(one.source.startswith("https://") for one in found if "GPL" in one.licence)
    for words in ("Written offer", "Cam kết bằng văn bản", "ba năm", "three years", "replace"):
        assert words in index
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (where / "LGPL-3.0-only.txt").read_text("utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in (where / "GPL-3.0-only.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("file", "module"),
    [
        ("libmystery.so.1", ""),
        ("PySide6/Qt/lib/libmystery.so.1", ""),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", ""),  # Qt's own, but nobody wrote down whose work is inside
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", ""),
        ("somewhere/_core.abi3.so", ""),  # msgspec's name in another place
        ("lachan/_shipped/assets/songs/a.ogg", ""),
        ("", "left_pad"),
    ],
)
def test_what_nobody_knows_stops_the_build(
    file: str, module: str, licences: ModuleType, folder: Path
) -> None:
    if file:
        (folder / "_internal" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "_internal" / file).touch()

    with pytest.raises(licences.LicenceUnknownError, match=r"mystery|Qt6Pdf|qwebp|somewhere|songs|left_pad"):
        licences.components(folder, {*PACKAGES, module} - {""})


def test_a_library_under_the_gpl_without_a_source_stops_the_build(
    licences: ModuleType, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tmp_path / "known"
    known.mkdir()
    text = (PACKAGING / "licences" / "known.toml").read_text("utf-8")
    lines = [line for line in text.splitlines() if "ffmpeg.org" not in line]
    (known / "known.toml").write_text("\n".join(lines), "utf-8")
    for name in ("texts", "works_inside.toml"):
        (known / name).symlink_to(PACKAGING / "licences" / name)
    monkeypatch.setattr(licences, "KNOWN", known)

    with pytest.raises(licences.LicenceUnknownError, match="source is to be had of: FFmpeg"):
        licences.components(folder, PACKAGES)


def test_each_work_inside_a_library_of_qt_has_its_copyright_and_licence_in_the_text() -> None:
    text = (PACKAGING / "licences" / "texts" / "qt-third-party.txt").read_text("utf-8")
    rule = "\n" + "=" * 100 + "\n"
    head, *sections = text.split(rule)
    entries = [part.splitlines() for part in head.split("\n\n") if "\n    " in part]
    written = {lines[0].split("  (")[0]: lines[-1].strip() for lines in entries}
    full = set(sections[::2]) | {one.stem for one in (PACKAGING / "licences" / "texts").iterdir()}
    table = tomllib.loads((PACKAGING / "licences" / "works_inside.toml").read_text("utf-8"))
    named = [work for libraries in table.values() for works in libraries.values() for work in works]

    assert sorted(named) == sorted(written), "the table and the text name the same works, each once"
    assert all("Copyright" in "".join(lines) or "public domain" in lines[-1] for lines in entries)
    licences = {
        part for line in written.values() for part in re.split(", | and ", line.removeprefix("Licence: "))
    }
    assert licences <= full | {"public domain"}


def test_debian_reads_the_same_list(licences: ModuleType, folder: Path) -> None:
    debian = importlib.import_module("licences_debian")

    text = debian.copyright_file(licences.components(folder, PACKAGES))

    stanzas = [
        {line.split(":")[0] for line in stanza.splitlines() if not line.startswith(" ")}
        for stanza in text.strip().split("\n\n")
    ]
    assert "Format" in stanzas[0]
    files = [one for one in stanzas if "Files" in one]
    assert files
    assert all({"Files", "Copyright", "License"} <= one for one in files)
    named = {line.removeprefix("License: ") for line in text.splitlines() if line.startswith("License: ")}
    alone = [one for one in stanzas if one == {"License"}]
    assert len(alone) == len(
        {part for name in named for part in name.replace(" or ", " and ").split(" and ")}
    )
    assert "opt/lachan/_internal/PySide6/Qt/lib/libQt6Core.so.6" in text


def test_what_distributions_need_at_run_time_is_known() -> None:
    """A new dependency in pyproject.toml is thought of when it comes."""
    root = PACKAGING.parent
    needed = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=;\[ ]", one)[0].lower().replace("-", "_") for one in needed}
    known = tomllib.loads((PACKAGING / "licences" / "known.toml").read_text("utf-8"))["component"]
    listed = {one.lower().replace("-", "_") for entry in known for one in entry.get("distribution", ())}
    assert names <= listed
