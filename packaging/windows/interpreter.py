"""CPython for Windows, put together on Linux: signed libraries, python3.dll, byte code of the library.

The libraries are those of Python 3.11.9 as the Python Software Foundation built and signed them; they come
inside a wheel (wheels.txt says which), and nothing of theirs is used whose signature does not hold. The
standard library is that of the Python that runs this (3.11 too).
"""

import py_compile
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

SIGNED = (
    *("python311.dll", "sqlite3.dll", "libffi-8.dll"),
    *("_bz2.pyd", "_ctypes.pyd", "_decimal.pyd", "_elementtree.pyd", "_lzma.pyd", "_multiprocessing.pyd"),
    *("_queue.pyd", "_socket.pyd", "_sqlite3.pyd", "_uuid.pyd", "_zoneinfo.pyd"),
    *("pyexpat.pyd", "select.pyd", "unicodedata.pyd"),
)
SIGNER = "CN=Python Software Foundation"
SIGNED_BY = "2024-06-01T00:00:00"
"""A day on which the certificate held: signatures of April 2024 outlive it by their time stamps."""
AUTHORITIES = "/etc/ssl/certs/ca-certificates.crt"
SEARCHED = "python311.zip\n.\n..\n"
"""Where modules are looked for, and nowhere else: no registry, no environment, no folder of the user."""
NOT_NEEDED = {
    *("test", "idlelib", "tkinter", "turtledemo", "lib2to3", "ensurepip", "venv", "distutils", "pydoc_data"),
    *("site-packages", "asyncio", "unittest", "curses", "dbm", "msilib", "wsgiref", "xmlrpc", "lib-dynload"),
    *("__pycache__", "pydoc.py", "doctest.py", "turtle.py", "antigravity.py", "this.py"),
}
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def put_together(libraries: Path, standard: Path, runtime: Path) -> None:
    """Fill *runtime* from the folder of signed *libraries* and the *standard* library of this Python."""
    runtime.mkdir(parents=True)
    for name in SIGNED:
        check_signature(libraries / name)
        shutil.copy(libraries / name, runtime / name)
    stable_interface(runtime)
    pack_standard_library(standard, runtime / "python311.zip")
    (runtime / "python311._pth").write_text(SEARCHED, encoding="ascii")


def check_signature(file: Path) -> None:
    """Let only pass what the Python Software Foundation signed; SystemExit otherwise."""
    moment = subprocess.check_output(["date", "-u", "-d", SIGNED_BY, "+%s"], text=True).strip()
    ask = ["osslsigncode", "verify", "-in", str(file), "-CAfile", AUTHORITIES, "-time", moment]
    told = subprocess.run(
        [*ask, "-ignore-timestamp", "-ignore-crl"], capture_output=True, text=True, check=False
    ).stdout
    if "\nSucceeded" not in told or SIGNER not in told:
        raise SystemExit(f"{file.name}: not as the Python Software Foundation signed it\n{told}")


def stable_interface(runtime: Path) -> None:
    """Make python3.dll, to which modules of the stable interface (PySide6) link: each name is python311's."""
    told = subprocess.check_output(
        ["x86_64-w64-mingw32-objdump", "-p", str(runtime / "python311.dll")], text=True
    )
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "python3.def").write_text(definitions(told), encoding="ascii")
        (Path(folder) / "python3.c").write_text(
            "int __stdcall DllMainCRTStartup(void *h, unsigned r, void *p) { return 1; }\n", encoding="ascii"
        )
        link = ["x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-s", "-Wl,--no-insert-timestamp"]
        made = ["-Wl,-e,DllMainCRTStartup", "-o", "python3.dll"]  # its place would decide on its address
        subprocess.run([*link, *made, "python3.c", "python3.def"], check=True, cwd=folder)
        shutil.move(Path(folder) / "python3.dll", runtime / "python3.dll")


def definitions(told: str) -> str:
    """Return what a linker needs to forward every name that objdump *told* of to python311.dll."""
    table = told.split("[Ordinal/Name Pointer] Table", 1)[1].split("\n\n", 1)[0]
    names = [line.split()[-1] for line in table.splitlines() if line.startswith("\t[")]
    return "LIBRARY python3.dll\nEXPORTS\n" + "".join(f"{name} = python311.{name}\n" for name in names)


def pack_standard_library(standard: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in modules(standard):
            inside = file.relative_to(standard).as_posix()
            archive.writestr(
                zipfile.ZipInfo(inside + "c", LONG_AGO), byte_code(file, inside), zipfile.ZIP_DEFLATED
            )


def modules(standard: Path) -> Iterator[Path]:
    """Give the files of the standard library that the program can come to need."""
    for file in sorted(standard.rglob("*.py")):
        if not NOT_NEEDED & set(PurePosixPath(file.relative_to(standard)).parts):
            yield file


def byte_code(file: Path, shown: str) -> bytes:
    """Compile *file*; errors name it as *shown*, and nothing of this machine goes in."""
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "module.pyc"
        py_compile.compile(str(file), str(made), shown, doraise=True, optimize=1, invalidation_mode=unchecked)
        return made.read_bytes()
