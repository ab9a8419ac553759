"""The folder that runs on Windows: libraries and our package as byte code, and of Qt only what is used."""

import shutil
import sys
import sysconfig
from pathlib import Path

import PySide6
import qt_parts
from windows import interpreter, pe_imports

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop" / "lachan"
LIBRARIES = (
    *("shiboken6", "nacl", "_cffi_backend.cp311-win_amd64.pyd", "msgspec", "yaml", "_yaml", "platformdirs"),
    *("sqlite_utils", "sqlite_fts4", "click", "pluggy", "dateutil", "markdown", "openpyxl", "et_xmlfile"),
    *("fsrs", "typing_extensions.py"),
)
NOT_OURS = (
    "*.pyi",
    "*.lib",
    "*.dll",
    "*.exe",
    "*.c",
    "*.h",
    "py.typed",
    "*.tar.gz",
    "include",
    "tests",
    "__pycache__",
)
ASKED_FOR_ITS_VERSION = ("pyside6_essentials", "pyside6_addons")
RUNTIME_OF_C = ("msvcp140", "vcruntime140")
"""Microsoft's libraries, which every wheel brings: once, beside Python, whence all find them."""


def fill(wheels: Path, inside: Path) -> None:
    """Fill the folder *inside* of the program from the unpacked *wheels* and this checkout."""
    interpreter.put_together(
        wheels / "deploy_libs", Path(sysconfig.get_paths()["stdlib"]), inside / "runtime"
    )
    libraries(wheels, inside)
    qt(wheels / "PySide6", inside / "PySide6")
    link(wheels, inside)
    ours(inside)
    to_byte_code(inside)


def libraries(wheels: Path, inside: Path) -> None:
    for name in LIBRARIES:
        if (wheels / name).is_dir():
            shutil.copytree(wheels / name, inside / name, ignore=shutil.ignore_patterns(*NOT_OURS))
        else:
            found = wheels / name if (wheels / name).is_file() else wheels / f"{name}.py"
            shutil.copy(found, inside / found.name)
    for name in ASKED_FOR_ITS_VERSION:
        (about,) = wheels.glob(f"{name}-*.dist-info")
        (inside / about.name).mkdir()
        shutil.copy(about / "METADATA", inside / about.name / "METADATA")


def qt(source: Path, target: Path) -> None:
    """Copy of Qt the modules that our Python imports, and the plugins and QML that our QML needs."""
    host = Path(PySide6.__file__).parent
    qml = qt_parts.qml_modules(PACKAGE / "ui" / "qml", host / "Qt")
    modules = {f"{name}.pyd" for name in qt_parts.python_modules(PACKAGE, source)}
    for file in sorted(source.rglob("*")):
        inside = file.relative_to(source)
        top = len(inside.parts) == 1 and (file.name in modules or file.suffix == ".py")
        lower = inside.parts[0] in ("qml", "plugins")
        if file.is_file() and (
            top or (lower and qt_parts.wanted(f"PySide6/{inside.as_posix()}", qt_parts.WINDOWS, qml))
        ):
            (target / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target / inside)


def link(wheels: Path, inside: Path) -> None:
    """Add the shared libraries that something in the folder asks for, and no others."""
    roots = [file for file in inside.rglob("*") if file.suffix in (".pyd", ".dll")]
    offered = [*(wheels / "PySide6").glob("*.dll"), wheels / "shiboken6" / "shiboken6.abi3.dll"]
    for library in sorted(pe_imports.reached(roots, offered)):
        beside_python = library.name.startswith(RUNTIME_OF_C)
        folder = inside / ("runtime" if beside_python else library.parent.name)
        shutil.copy(library, folder / library.name)


def ours(inside: Path) -> None:
    shutil.copytree(PACKAGE, inside / "lachan", ignore=shutil.ignore_patterns("__pycache__"))
    for kind in ("lessons", "assets"):
        shutil.copytree(ROOT / kind, inside / "lachan" / "_shipped" / kind)
    shutil.copy(ROOT / "packaging" / "frozen_main.py", inside / "frozen_main.py")


def to_byte_code(folder: Path) -> None:
    """Put byte code in the place of every source in *folder*."""
    for file in sorted(folder.rglob("*.py")):
        file.with_suffix(".pyc").write_bytes(interpreter.byte_code(file, file.relative_to(folder).as_posix()))
        file.unlink()


def fits(running: tuple[int, ...] = sys.version_info[:2]) -> bool:
    """Tell whether the Python that builds has the byte code and the library of the one that is shipped."""
    return running == (3, 11)
