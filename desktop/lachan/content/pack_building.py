"""From a folder of lessons to a pack in one file."""

from pathlib import Path

from lachan.content.pack_archive import write_pack
from lachan.content.pack_manifest import Manifest
from lachan.content.pack_names import trouble_with
from lachan.content.pack_shelf import broken, found_in
from lachan.domain.errors import LachanError
from lachan.scenario.model import Words


def build(folder: Path, output: Path, seed: bytes | None) -> Manifest:
    """Write the pack in *folder* to the file *output*, signed with *seed*.

    Hidden files, and kinds of file that a pack has no use for, are left out.

    Raises LachanError pack-broken where a file has a mistake in it, pack-foreign for a name that no pack may
    hold, and as ``pack_archive.write_pack``.
    """
    pack, errors, _ = found_in(folder)
    if pack is None or errors:
        raise broken(folder, errors)
    files: dict[str, bytes] = {}
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.is_dir() or any(part.startswith(".") for part in Path(name).parts):
            continue
        trouble = "link" if file.is_symlink() else trouble_with(name)
        if trouble == "name-kind":
            continue
        if trouble:
            raise LachanError("pack-foreign", path=str(folder), name=name)
        files[name] = file.read_bytes()
    title = Words(vi=pack.title.vi, en=pack.title.en)
    return write_pack(output, pack.id, pack.version, title, files, seed)
