"""The packs that were added to this computer: put in whole or not at all, never replaced by an older one.

Each lies in a folder ``packs/<id>@<version>`` of the data folder. What is being added is unpacked beside
them under a name that is never looked at, checked there, and renamed.
"""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from lachan.content.lint_pack import check_pack
from lachan.content.pack_archive import Opened, unpack, verify
from lachan.content.pack_keys import shown_key, trust, trusted
from lachan.content.pack_manifest import MOST_BYTES, Manifest, decode, encode, version_key
from lachan.content.packs import Pack, built_in, load_pack
from lachan.content.problems import ADVICE, Problem
from lachan.domain.errors import LachanError

_BESIDE = ".adding"
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Installed:
    """One added pack. *by*: the name its signer goes by here; "" where nobody signed.

    *advice*: what was found in it while it was added that keeps nobody from using it.
    """

    folder: Path
    manifest: Manifest
    by: str
    advice: tuple[Problem, ...] = ()


def added(home: Path) -> tuple[Installed, ...]:
    """Return the added packs, the newest version of each, by id; what cannot be read is passed over."""
    newest: dict[str, Installed] = {}
    names = trusted(home)
    for folder in sorted((home / "packs").glob("*@*")):
        manifest = _manifest(folder)
        if manifest is None:
            continue
        other = newest.get(manifest.id)
        if other is None or version_key(manifest.version) > version_key(other.manifest.version):
            by = names.get(manifest.key, manifest.key[:8])
            newest[manifest.id] = Installed(folder, manifest, by)
    return tuple(newest[id_] for id_ in sorted(newest))


def roots(home: Path) -> tuple[Path, ...]:
    """Return the folders of all packs in use: the built-in one or its newer version, then the others."""
    first = built_in()
    own, _ = load_pack(first)
    folders = []
    for one in added(home):
        if own is not None and one.manifest.id == own.id:
            if version_key(one.manifest.version) > version_key(own.version):
                first = one.folder
        else:
            folders.append(one.folder)
    return (first, *folders)


def install(path: Path, home: Path, *, accept: str = "") -> Installed:
    """Add the pack in the file *path*, or bring it up to date.

    *accept*: take it although its signer is not known here; the name to know them by from now on (or any
    word, for a pack that nobody signed). Raises LachanError as ``pack_archive.verify``; pack-key-unknown,
    pack-unsigned, pack-older, pack-there, pack-clashes, pack-broken, folder-unwritable. Then nothing changed.
    """
    opened = verify(path)
    _is_welcome(opened, home, accept)
    _is_newer(opened, home)
    packs = home / "packs"
    aside = packs / f"{_BESIDE}-{opened.manifest.id}"
    final = packs / f"{opened.manifest.id}@{opened.manifest.version}"
    try:
        _clear(aside)
        aside.mkdir(parents=True)
        again = unpack(path, aside)
        if again.manifest != opened.manifest:
            raise LachanError("pack-changed", path=str(path), name=_MANIFEST)
        advice = _is_sound(path, aside, opened.manifest, home)
        (aside / _MANIFEST).write_bytes(encode(opened.manifest))
        _clear(final)
        aside.rename(final)
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(packs), reason=str(error.strerror)) from error
    finally:
        _clear(aside)
    if opened.signed and opened.manifest.key not in trusted(home):
        trust(home, opened.manifest.key, accept)
    _drop_older(packs, opened.manifest, final)
    installed = next(one for one in added(home) if one.manifest.id == opened.manifest.id)
    return replace(installed, advice=advice)


def remove(id_: str, home: Path) -> None:
    """Take an added pack away; what was learnt with it stays. Raises LachanError pack-unknown."""
    found = [folder for folder in (home / "packs").glob(f"{id_}@*") if _manifest(folder) is not None]
    if not found:
        raise LachanError("pack-unknown", pack=id_)
    for folder in found:
        try:
            gone = folder.rename(folder.with_name(f"{_BESIDE}-gone"))
        except OSError as error:
            raise LachanError("folder-unwritable", folder=str(folder), reason=str(error.strerror)) from error
        _clear(gone)


def _is_welcome(opened: Opened, home: Path, accept: str) -> None:
    key, title = opened.manifest.key, opened.manifest.title
    if accept or (opened.signed and key in trusted(home)):
        return
    if opened.signed:
        raise LachanError("pack-key-unknown", path=str(opened.path), title=title.vi, key=shown_key(key))
    raise LachanError("pack-unsigned", path=str(opened.path), title=title.vi)


def _is_newer(opened: Opened, home: Path) -> None:
    """Versions only go up, and the signer of a pack stays the same."""
    new = opened.manifest
    shipped, _ = load_pack(built_in())
    have = [(one.manifest.version, one.manifest.key) for one in added(home) if one.manifest.id == new.id]
    if shipped is not None and shipped.id == new.id:
        have.append((shipped.version, ""))
    for version, key in have:
        if key and key != new.key:
            raise LachanError("pack-other-hand", path=str(opened.path), pack=new.id)
        if version_key(new.version) == version_key(version):
            raise LachanError("pack-there", pack=new.id, version=version)
        if version_key(new.version) < version_key(version):
            raise LachanError("pack-older", pack=new.id, version=new.version, have=version)


def _is_sound(path: Path, folder: Path, manifest: Manifest, home: Path) -> tuple[Problem, ...]:
    """The pack reads without a mistake, is what its manifest says, and shares no name with another one.

    What else was found is returned.
    """
    pack, errors, advice = found_in(folder)
    if pack is None or errors:
        raise broken(path, errors)
    if (pack.id, version_key(pack.version)) != (manifest.id, version_key(manifest.version)):
        raise broken(path, [])
    for root in roots(home):
        other, _ = load_pack(root)
        if other is None or other.id == pack.id:
            continue
        shared = _names(pack) & _names(other)
        if shared:
            raise LachanError("pack-clashes", path=str(path), name=min(shared), other=other.title.vi)
    return advice


def found_in(folder: Path) -> tuple[Pack | None, list[Problem], tuple[Problem, ...]]:
    """Return the pack in *folder*, what has to be mended in it, and what is advice; nothing is played."""
    pack, problems = load_pack(folder)
    found = problems + (check_pack(pack) if pack is not None else [])
    advice = tuple(one for one in found if one.severity == "warning" and one.code in ADVICE)
    return pack, [one for one in found if one.severity == "error"], advice


def broken(path: Path, errors: list[Problem]) -> LachanError:
    """Return what to say of a pack with *errors* in it, if only that its index cannot be read."""
    where = f"{Path(errors[0].file).name}:{errors[0].line}" if errors else "pack.yaml"
    return LachanError("pack-broken", path=str(path), where=where, count=max(len(errors), 1))


def _names(pack: Pack) -> set[str]:
    return {card.id for card in pack.scenarios()} | {module.folder.name for module in pack.modules}


def _manifest(folder: Path) -> Manifest | None:
    try:
        data = (folder / _MANIFEST).read_bytes()
        return decode(data, str(folder)) if len(data) <= MOST_BYTES else None
    except (OSError, LachanError):
        return None


def _drop_older(packs: Path, manifest: Manifest, keep: Path) -> None:
    for folder in packs.glob(f"{manifest.id}@*"):
        if folder != keep:
            _clear(folder)


def _clear(folder: Path) -> None:
    """Take *folder* away with all in it, if it is there; where it cannot be, it is never looked at anyhow."""
    shutil.rmtree(folder, ignore_errors=True)
