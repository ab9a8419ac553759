"""List everything that a built folder holds, with its licence; stop where something has no known licence.

    python packaging/licences.py FOLDER      into FOLDER/licenses: INDEX.txt, components.json and all texts

Run by build_linux.py. FOLDER is what PyInstaller made: looked at are the shared libraries and plugins that
really lie there, the Python packages inside the program, and the folders of assets. ``licences/known.toml``
names each; texts come from ``licences/texts``, from the distributions' own files and from the Debian packages
that libraries were copied from.
"""

import json
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
KNOWN = Path(__file__).resolve().parent / "licences"
FOLDER, INSIDE, SHIPPED = "licenses", "_internal", "lachan/_shipped"
LIBRARY_ENDS = (".so", ".dll", ".pyd")
BOOTLOADER = "PyInstaller's bootloader and run-time hooks"
OWN_FILES = ("licen", "copying", "notice", "authors")
"""How the licence files of a Python distribution begin, in small letters."""
CLAIM = re.compile(r"(Copyright|©|\([cC]\)).*(\d{4}|authors)|Copyright: .+")
"""A line that says whose work something is, rather than one of a licence that speaks of copyright."""


class LicenceUnknownError(Exception):
    """Something is shipped whose licence, text or source nobody has written down; the text says what."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped. *texts*: file name and content; *holds*: what of the folder is its."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]
    source: str
    copyright: str
    note: str
    ours: bool
    holds: tuple[str, ...]


def contents(folder: Path, modules: Iterable[str]) -> Iterator[str]:
    """Name what *folder* holds: ``library PATH``, ``module NAME`` (in the program), ``asset NAME``."""
    inside = folder / INSIDE
    for file in sorted(inside.rglob("*")):
        if file.is_file() and not file.is_symlink() and _is_library(file.name):
            yield f"library {file.relative_to(inside).as_posix()}"
    folders = {one.name for one in inside.iterdir() if one.is_dir() and one.suffix != ".dist-info"}
    for name in sorted({*folders, *modules} - set(sys.stdlib_module_names)):
        yield f"library {name}/" if name.startswith("python3") else f"module {name}"
    shipped = inside / SHIPPED
    assets = [one.name for one in (shipped / "assets").iterdir()] if (shipped / "assets").is_dir() else []
    for name in sorted([*assets, *(["lessons"] if (shipped / "lessons").is_dir() else [])]):
        yield f"asset {name}"


def modules_in(program: Path) -> set[str]:
    """Return the top Python packages frozen into *program*. Needs PyInstaller."""
    from PyInstaller.archive.readers import CArchiveReader

    return {name.split(".")[0] for name in CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc}


def components(folder: Path, modules: Iterable[str]) -> list[Component]:
    """Return all that *folder* holds, in the order of known.toml; raises LicenceUnknownError."""
    known = known_components()
    owners = metadata.packages_distributions()
    held: dict[str, list[str]] = {}
    strangers = []
    for thing in contents(folder, modules):
        entry = next((one for one in known if _owns(one, thing, owners)), None)
        if entry is None:
            strangers.append(thing)
        else:
            held.setdefault(entry["name"], []).append(thing)
    if strangers:
        raise LicenceUnknownError("no licence is known of: " + ", ".join(strangers))
    if (folder / "lachan").is_file():
        held.setdefault(BOOTLOADER, []).append("module lachan-itself")
    return [_component(one, tuple(held[one["name"]])) for one in known if one["name"] in held]


def known_components() -> list[dict[str, Any]]:
    """Return the entries of known.toml, those with works of others inside by their exact libraries."""
    known: list[dict[str, Any]] = tomllib.loads((KNOWN / "known.toml").read_text("utf-8"))["component"]
    inside = tomllib.loads((KNOWN / "works_inside.toml").read_text("utf-8"))
    for entry in known:
        if libraries := inside.get(entry["name"]):
            entry["libraries"] = [*entry["libraries"], *libraries]
    return known


def _owns(entry: Mapping[str, Any], thing: str, owners: Mapping[str, list[str]]) -> bool:
    kind, name = thing.split(" ", 1)
    if kind == "asset":
        return name in entry.get("assets", ())
    if kind == "module":
        if any(fnmatchcase(name, pattern) for pattern in entry.get("modules", ())):
            return True
        return bool(set(owners.get(name, ())) & set(entry.get("distribution", ())))
    if any(fnmatchcase(name.split("/")[0], pattern) for pattern in entry.get("folders", ())):
        return True
    short = library_name(PurePosixPath(name).name)
    right_place = name.startswith(str(entry.get("inside", "")))
    return right_place and any(fnmatchcase(short, pattern) for pattern in entry.get("libraries", ()))


def library_name(file: str) -> str:
    """Return ``xcb-cursor`` for ``libxcb-cursor.so.0``, ``Qt6Core`` for ``Qt6Core.dll``."""
    return file.removeprefix("lib").split(".")[0]


def _is_library(name: str) -> bool:
    return any(name.endswith(end) or f"{end}." in name for end in LIBRARY_ENDS)


def _component(entry: Mapping[str, Any], holds: tuple[str, ...]) -> Component:
    names = [name for name in entry.get("distribution", ()) if _installed(name)]
    packages = _packages(holds) if entry.get("system") else {}
    texts: dict[str, str] = {}
    for name, text in _texts(entry, names, packages):
        if text not in texts.values():
            texts[name] = text
    version = entry.get("version", "").replace("{qt}", _version("PySide6_Essentials"))
    if names and not version:
        version = _version(names[0])
    if packages:
        version = next(iter(packages.values()))[1]
    if entry.get("python"):
        version = sys.version.split()[0]
    source = entry.get("source", "").replace("{version}", version)
    if packages:
        places = (f"https://snapshot.debian.org/package/{name}/{its}/" for name, its in packages.values())
        source = ", ".join(dict.fromkeys(places))
    if not texts:
        raise LicenceUnknownError(f"no licence text is at hand of: {entry['name']}")
    if "GPL" in entry["licence"] and not source:
        raise LicenceUnknownError(f"nobody says where the source is to be had of: {entry['name']}")
    return Component(
        entry["name"],
        version,
        entry["licence"],
        tuple(sorted(texts.items())),
        source,
        entry.get("copyright", "") or _copyright(texts),
        entry.get("note", ""),
        bool(entry.get("ours", False)),
        holds,
    )


def _texts(
    entry: Mapping[str, Any], distributions: list[str], packages: Iterable[str]
) -> Iterator[tuple[str, str]]:
    for name in entry.get("texts", ()):
        yield f"{name}.txt", (KNOWN / "texts" / f"{name}.txt").read_text("utf-8")
    if file := entry.get("file"):
        yield f"{_plain(file)}.txt", (ROOT / file).read_text("utf-8")
    if entry.get("python"):
        text = Path(sysconfig.get_path("stdlib"), "LICENSE.txt").read_text("utf-8")
        yield "Python.txt", text
    for package in packages:
        text = Path("/usr/share/doc", package, "copyright").read_text("utf-8")
        yield f"debian-{package}.txt", text
        for licence in ("LGPL-2.1-or-later", "LGPL-2.0-or-later"):  # Debian only points at these
            if "LGPL" in entry["licence"] and licence[:8] == entry["licence"][:8]:
                yield f"{licence}.txt", (KNOWN / "texts" / f"{licence}.txt").read_text("utf-8")
    for name in distributions:
        for file in metadata.distribution(name).files or ():
            if file.parts[0].endswith(".dist-info") and file.name.lower().startswith(OWN_FILES):
                yield f"{_plain(name)}-{_plain(file.name)}.txt", file.read_text("utf-8")


def _packages(holds: Iterable[str]) -> dict[str, tuple[str, str]]:
    """Return the Debian packages that *holds* was copied from, each with its source and version."""
    found: dict[str, tuple[str, str]] = {}
    for thing in holds:
        name = PurePosixPath(thing.split(" ", 1)[1]).name
        if shutil.which("dpkg-query") is None:
            raise LicenceUnknownError(f"not a Debian, so nobody says where it is from: {name}")
        told = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
        owners = [line.split(":")[0] for line in told.stdout.splitlines() if ":" in line]
        if not owners:
            raise LicenceUnknownError(f"no package of this system has: {name}")
        shown = ["dpkg-query", "-W", "-f", "${source:Package} ${source:Version}\\n", owners[0]]
        source, version = subprocess.check_output(shown, text=True).split()[:2]
        found[owners[0]] = (source, version)
    return found


def _installed(distribution: str) -> bool:
    try:
        metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True


def _version(distribution: str) -> str:
    return metadata.version(distribution)


def _plain(name: str) -> str:
    letters = "".join(letter if letter.isalnum() else "-" for letter in name.removesuffix(".txt"))
    return "-".join(part for part in letters.split("-") if part)


def _copyright(texts: Mapping[str, str]) -> str:
    """Return the first lines of the texts that name whose work it is; at most four."""
    own = [text for name, text in texts.items() if not (KNOWN / "texts" / name).exists()]
    lines = (line.strip(" #*\t") for text in own for line in text.splitlines())
    named = [line.removeprefix("Copyright:").strip() for line in lines if CLAIM.match(line)]
    return "; ".join(list(dict.fromkeys(named))[:4]) or "see the text"


def write(folder: Path, found: list[Component]) -> Path:
    """Write the list and every text into *folder*/licenses and return that folder."""
    target = folder / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for one in found:
        for name, text in one.texts:
            (target / name).write_text(text, "utf-8")
    rows = [
        {
            "name": one.name,
            "version": one.version,
            "licence": one.licence,
            "texts": [name for name, _ in one.texts],
        }
        for one in found
    ]
    (target / "components.json").write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    head = (KNOWN / "head.txt").read_text("utf-8")
    (target / "INDEX.txt").write_text(head + "\n\n" + "\n\n".join(map(_entry, found)) + "\n", "utf-8")
    return target


def _entry(one: Component) -> str:
    lines = [f"{one.name} {one.version}".strip(), f"    {one.licence}", f"    {one.copyright}"]
    lines += [f"    source: {one.source}"] if one.source else []
    lines += [f"    {one.note}"] if one.note else []
    lines += ["    texts: " + ", ".join(name for name, _ in one.texts)]
    libraries = [thing.split(" ", 1)[1] for thing in one.holds if thing.startswith("library ")]
    lines += [f"    files: {file}" for file in libraries if "GPL" in one.licence]
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Write the list of the folder named; 1 with the reason where a licence is not known."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    folder = Path(arguments[0]).resolve()
    try:
        found = components(folder, modules_in(folder / "lachan"))
    except LicenceUnknownError as error:
        print(error, file=sys.stderr)
        return 1
    where = write(folder, found)
    print(f"{len(found)} components, {sum(1 for _ in where.iterdir()) - 2} texts: {where}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
