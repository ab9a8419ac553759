"""What a Windows computer is given: the parts that can be looked at without building for minutes."""

import importlib.metadata
import re
import shutil
import struct
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
WINDOWS = PACKAGING / "windows"


@pytest.fixture(scope="module", autouse=True)
def _packaging_can_be_imported() -> Iterator[None]:
    sys.path.insert(0, str(PACKAGING))
    yield
    sys.path.remove(str(PACKAGING))


def part(name: str) -> ModuleType:
    return import_module(name)


def test_every_wheel_is_pinned_by_its_hash_to_the_version_the_tests_run_with() -> None:
    text = (WINDOWS / "wheels.txt").read_text("utf-8")
    pins = part("windows.wheels").pins(text)
    lines = [line for line in text.splitlines() if not line.startswith("#")]

    assert all(re.fullmatch(r"\S+==\S+ --hash=sha256:[0-9a-f]{64}", line) for line in lines)
    elsewhere = {"panda3d"}  # for Python's libraries
    installed = {name: importlib.metadata.version(name) for name in pins if name not in elsewhere}
    assert installed == {name: number for name, number in pins.items() if name not in elsewhere}


def test_what_the_program_depends_on_is_among_the_wheels() -> None:
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=]", one)[0].lower() for one in asked}

    assert names <= set(part("windows.wheels").pins((WINDOWS / "wheels.txt").read_text("utf-8")))


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/platforms/qdirect2d.dll", False),
        ("PySide6/plugins/multimedia/ffmpegmediaplugin.dll", True),
        ("PySide6/plugins/tls/qschannelbackend.dll", False),
        ("PySide6/qml/QtQuick/Controls/Basic/Button.qml", True),
        ("PySide6/qml/QtQuick/Controls/Basic/plugins.qmltypes", False),
        ("PySide6/qml/QtQuick/Controls/Material/Button.qml", False),
        ("PySide6/qml/QtWebEngine/qmldir", False),
        ("PySide6/translations/qtbase_de.qm", False),
    ],
)
def test_of_qt_only_what_is_used_is_kept(path: str, kept: bool) -> None:
    parts = part("qt_parts")
    qml = parts.without_other_styles({"QtQuick/Controls/Basic", "QtQuick/Controls/Material"})

    assert parts.wanted(path, parts.WINDOWS, qml) is kept


def test_the_modules_of_qt_are_those_our_python_imports_and_what_these_import(tmp_path: Path) -> None:
    ours, stubs = tmp_path / "ours", tmp_path / "stubs"
    ours.mkdir()
    stubs.mkdir()
    (ours / "page.py").write_text(
        "from PySide6.QtMultimedia import QSoundEffect\n    from PySide6.QtWidgets import Q\n"
    )
    for name, more in {"QtMultimedia": "QtNetwork", "QtNetwork": "QtCore", "QtCore": "QtCore"}.items():
        (stubs / f"{name}.pyi").write_text(f"import PySide6.{more}\n")

    assert part("qt_parts").python_modules(ours, stubs) == {"QtMultimedia", "QtNetwork", "QtCore"}


def test_nothing_of_ours_imports_what_is_left_out_of_the_builds() -> None:
    """It would work from source and fail in the built program."""
    left_out = part("qt_parts").LEFT_OUT
    package = ROOT / "desktop" / "lachan"
    found = [
        f"{file.relative_to(package)}: {name}"
        for file in package.rglob("*.py")
        for name in re.findall(r"^\s*(?:from|import) ([\w.]+)", file.read_text("utf-8"), re.MULTILINE)
        if name in left_out or name.split(".")[0] in left_out
    ]

    assert found == []


def test_the_libraries_a_windows_program_asks_for_are_read() -> None:
    pip = pytest.importorskip("pip")
    program = Path(pip.__file__).parent / "_vendor" / "distlib" / "t64.exe"
    if not program.is_file():
        pytest.skip("this pip brings no Windows program")

    assert "kernel32.dll" in part("windows.pe_imports").imports(program.read_bytes())


def test_what_is_no_windows_program_is_refused() -> None:
    with pytest.raises(ValueError, match="not a Windows program"):
        part("windows.pe_imports").imports(b"\x7fELF".ljust(100, b"\0"))


def test_every_name_of_python_is_forwarded() -> None:
    table = "\t[   0] +base[   1] 0000 PyBool_FromLong\n\t[   1] +base[   2] 0001 PyErr_Clear\n"
    told = f"x\n[Ordinal/Name Pointer] Table\n{table}\nThe"

    assert part("windows.interpreter").definitions(told).splitlines() == [
        "LIBRARY python3.dll", "EXPORTS",
        "PyBool_FromLong = python311.PyBool_FromLong", "PyErr_Clear = python311.PyErr_Clear",
    ]  # fmt: skip


@pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is not installed")
def test_a_library_that_is_not_signed_does_not_pass(tmp_path: Path) -> None:
    (tmp_path / "python311.dll").write_bytes(b"MZ".ljust(4096, b"\0"))

    with pytest.raises(SystemExit, match=r"python311\.dll: not as the Python Software Foundation signed it"):
        part("windows.interpreter").check_signature(tmp_path / "python311.dll")


@pytest.mark.parametrize(("version", "four"), [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0))])
def test_windows_is_told_the_version_in_four_numbers(version: str, four: tuple[int, ...]) -> None:
    assert part("windows.launcher").four_numbers(version) == four


@pytest.mark.parametrize("version", ["1.2.3.4.5", "1.70000", "1.2rc1"])
def test_a_version_that_windows_cannot_hold_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        part("windows.launcher").four_numbers(version)


def test_the_icon_is_drawn_at_every_size() -> None:
    launcher = part("windows.launcher")
    icon = launcher.icon(launcher.PICTURE)
    sides = []
    for number in range(struct.unpack_from("<HHH", icon)[2]):
        length, start = struct.unpack_from("<II", icon, 6 + 16 * number + 8)
        image = QImage.fromData(icon[start : start + length])
        assert image.pixelColor(image.width() // 2, image.height() // 8).alpha() == 255
        sides.append(image.width())

    assert tuple(sides) == launcher.SIDES


def test_the_zip_is_the_same_whenever_it_is_made(tmp_path: Path) -> None:
    program = tmp_path / "lachan-windows"
    (program / "_internal").mkdir(parents=True)
    (program / "lachan.exe").write_bytes(b"MZ")
    (program / "_internal" / "bài.txt").write_text("một", encoding="utf-8")
    pack = part("build_windows").pack

    pack(program, tmp_path / "a.zip")
    (program / "lachan.exe").touch()
    pack(program, tmp_path / "b.zip")

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.namelist() == ["lachan-windows/_internal/bài.txt", "lachan-windows/lachan.exe"]


def test_what_is_missing_is_said_with_the_line_that_installs_it() -> None:
    said = "\n".join(part("windows.tools").missing(lambda name: None if name == "makensis" else name))

    assert "Missing: makensis" in said
    assert "apt-get install nsis" in said
    assert "osslsigncode" not in said
