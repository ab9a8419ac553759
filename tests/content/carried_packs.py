"""A small pack of the tests' own, and zip files made byte by byte, as a stranger could make them."""

import re
import shutil
import stat
import zipfile
from collections.abc import Mapping
from pathlib import Path

from lachan import paths
from lachan.content.pack_archive import MANIFEST, SIGNATURE
from lachan.content.pack_manifest import FORMAT, File, Manifest, digest, encode
from lachan.content.pack_signing import public_of, sign
from lachan.scenario.model import Words

README = Path(__file__).parents[2] / "README.md"
SEED = bytes(range(32))
OTHER_SEED = bytes(range(1, 33))
INDEX = """\
format: 1
id: friends
title: {vi: "Bạn bè", en: "Friends"}
goal: {vi: "Gọi lại trước khi đọc mã.", en: "Ring back before reading out a code."}
families: [hijacked-friend]
scenarios:
  - {id: code-for-lan, minutes: 2, for: [student], title: {vi: "Lan nhờ đọc hộ mã", en: "Lan asks"}}
"""


def readme_example() -> str:
    """Return the whole scenario that the README's guide for authors begins with."""
    found = re.search(r"## Writing a scenario\n.*?```yaml\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    assert found is not None
    return found[1]


def small_pack(folder: Path, example: str, *, id_: str = "ours", version: str = "1.0") -> Path:
    """Write a pack of one scenario, the README's *example*, and return its folder."""
    module = folder / f"01-{id_}"
    module.mkdir(parents=True)
    name = f"code-for-lan-{id_}" if id_ != "ours" else "code-for-lan"
    (module / f"{name}.scenario.yaml").write_text(
        example.replace("id: code-for-lan", f"id: {name}", 1), "utf-8"
    )
    (module / "module.yaml").write_text(
        INDEX.replace("Lan asks", "Lan asks for a code").replace("{id: code-for-lan", f"{{id: {name}"),
        "utf-8",
    )
    title = '{vi: "Bộ bài của lớp", en: "Our lessons"}'
    head = f"format: 1\nid: {id_}\nversion: {version}\ntitle: {title}\n"
    (folder / "pack.yaml").write_text(f"{head}languages: [vi, en]\nmodules: [01-{id_}]\n", "utf-8")
    lessons = paths.shipped("lessons")
    shutil.copy(lessons / "facts.yaml", folder)
    recoveries = (lessons / "recovery.yaml").read_text("utf-8")
    (folder / "recovery.yaml").write_text(re.sub(r"(?m)^    play: .*\n", "", recoveries), "utf-8")
    return folder


def manifest_of(files: Mapping[str, bytes], *, seed: bytes = SEED, version: str = "1.0") -> bytes:
    """Return a manifest that fits *files*, whatever their names."""
    known = {name: File(size=len(data), sha256=digest(data)) for name, data in files.items()}
    title = Words(vi="Lạ", en="Strange")
    return encode(
        Manifest(format=FORMAT, id="strange", version=version, title=title, files=known, key=public_of(seed))
    )


def strangers_zip(path: Path, files: Mapping[str, bytes], **inside: bytes) -> Path:
    """Write a rightly signed zip of *files*, whatever their names; *inside*: other manifest or signature."""
    head = inside.get("manifest", manifest_of(files))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, head)
        archive.writestr(SIGNATURE, inside.get("signature", sign(SEED, head)))
        for name, data in files.items():
            info = zipfile.ZipInfo("x")
            info.filename = name  # the constructor would mend the name
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return path


def with_mode(path: Path, name: str, mode: int, data: bytes = b"/etc/passwd") -> Path:
    """Write a zip in which *name* is a link or a device."""
    head = manifest_of({name: data})
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MANIFEST, head)
        archive.writestr(SIGNATURE, sign(SEED, head))
        info = zipfile.ZipInfo(name)
        info.external_attr = (mode | 0o777) << 16
        archive.writestr(info, data)
    return path


LINK, DEVICE, FOLDER = stat.S_IFLNK, stat.S_IFCHR, stat.S_IFDIR


def in_directory(data: bytes, name: bytes, at: int, value: bytes) -> bytes:
    """Return the zip *data* with *value* at offset *at* of the directory's entry for *name*."""
    place = data.rindex(name) - 46 + at
    return data[:place] + value + data[place + len(value) :]
