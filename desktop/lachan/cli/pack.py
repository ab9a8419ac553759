"""``lachan pack``: lessons in one file, to carry on a stick: built, signed, verified, installed."""

import json
from pathlib import Path

import click

from lachan import paths
from lachan.cli.speech import words
from lachan.content.pack_keys import shown_key, trusted
from lachan.content.problems import kinds_of_advice
from lachan.domain.errors import LachanError

_FILE = click.Path(dir_okay=False, path_type=Path)
_AS_JSON = click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))


@click.group(
    help=words(
        "Bộ bài trong một tệp, mang đi bằng USB: đóng gói, ký, kiểm tra, cài.",
        "Packs of lessons in one file, carried on a stick: build, sign, verify, install.",
    )
)
def command() -> None:
    """Hold the commands on packs."""


@command.command(
    help=words(
        "Làm một khoá mới để ký bộ bài và cất vào FILE. Giữ kín tệp này; mã in ra thì đưa cho mọi người.",
        "Make a new key to sign packs with, kept in FILE. Keep the file secret; tell everybody the code.",
    )
)
@click.argument("file", type=_FILE)
def key(file: Path) -> int:
    """Write a new signing key and print its public half."""
    from lachan.content.pack_signing import new_seed, public_of

    seed = new_seed()
    try:
        with file.open("x", encoding="ascii") as out:
            file.chmod(0o600)
            out.write(seed.hex() + "\n")
    except FileExistsError as error:
        raise LachanError("file-exists", path=str(file)) from error
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(file), reason=str(error.strerror)) from error
    public = public_of(seed)
    click.echo(f"{shown_key(public)}\n{public}")
    return 0


@command.command(
    help=words(
        "Đóng gói thư mục DIR thành một tệp. Bài có lỗi thì không đóng gói; hãy chạy “lachan check” trước.",
        "Make one file of the folder DIR. Lessons with mistakes are not packed; run “lachan check” first.",
    )
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "-o", "--output", required=True, type=_FILE, metavar="FILE", help=words("Tệp .lachan.", "A .lachan file.")
)
@click.option(
    "--key", "key_file", type=_FILE, metavar="FILE", help=words("Khoá để ký.", "The key to sign with.")
)
def build(folder: Path, output: Path, key_file: Path | None) -> int:
    """Build a pack."""
    from lachan.content.pack_building import build as build_pack

    manifest = build_pack(folder, output, _seed(key_file) if key_file is not None else None)
    signed = words(f"ký bằng {shown_key(manifest.key)}", f"signed with {shown_key(manifest.key)}")
    click.echo(
        words(
            f"{output}: {manifest.id} {manifest.version}, {len(manifest.files)} tệp, "
            f"{signed if manifest.key else 'chưa ký'}.",
            f"{output}: {manifest.id} {manifest.version}, {len(manifest.files)} files, "
            f"{signed if manifest.key else 'not signed'}.",
        )
    )
    return 0


@command.command(
    help=words("Đọc hết tệp FILE và kiểm tra, không ghi gì.", "Read all of FILE and check it; write nothing.")
)
@click.argument("file", type=_FILE)
@_AS_JSON
def verify(file: Path, as_json: bool) -> int:
    """Check a pack."""
    from lachan.content.pack_archive import verify as verify_pack

    opened = verify_pack(file)
    head = opened.manifest
    by = trusted(paths.data_home()).get(head.key, "") if opened.signed else ""
    if as_json:
        row = {"id": head.id, "version": head.version, "files": len(head.files), "key": head.key, "by": by}
        click.echo(
            json.dumps({**row, "title": {"vi": head.title.vi, "en": head.title.en}}, ensure_ascii=False)
        )
        return 0
    who = by or (shown_key(head.key) if opened.signed else words("không ai ký", "nobody"))
    what = f"{words(head.title.vi, head.title.en)} ({head.id} {head.version})"
    click.echo(
        words(
            f"{what}: {len(head.files)} tệp, nguyên vẹn. Người ký: {who}.",
            f"{what}: {len(head.files)} files, unchanged. Signed by: {who}.",
        )
    )
    return 0


@command.command(
    help=words(
        "Kiểm tra rồi cài bộ bài FILE. Bản cũ hơn và người ký lạ bị từ chối.",
        "Check the pack FILE and install it. Older versions and unknown signers are refused.",
    )
)
@click.argument("file", type=_FILE)
@click.option(
    "--trust",
    "name",
    default="",
    metavar="NAME",
    help=words("Chấp nhận người ký này, gọi là NAME.", "Accept this signer, to be known as NAME."),
)
def install(file: Path, name: str) -> int:
    """Install a pack."""
    from lachan.content.pack_shelf import install as install_pack

    one = install_pack(file, paths.data_home(), accept=name)
    head = one.manifest
    click.echo(
        words(f"Đã cài “{head.title.vi}” {head.version}.", f"Installed “{head.title.en}” {head.version}.")
    )
    hard, names = kinds_of_advice(one.advice)
    if hard or names:
        click.echo(
            words(
                f"Lưu ý: {hard} đoạn có thể khó đọc với người nhỏ tuổi nhất, {names} chỗ gọi tên khác đi.",
                f"Note: {hard} texts may be hard for the youngest to read, {names} places use another name.",
            )
        )
    return 0


@command.command("list", help=words("Kể các bộ bài đã thêm vào máy này.", "List the packs added here."))
@_AS_JSON
def list_(as_json: bool) -> int:
    """List what was added."""
    from lachan.content.pack_shelf import added

    found = added(paths.data_home())
    if as_json:
        rows = [{"id": one.manifest.id, "version": one.manifest.version, "by": one.by} for one in found]
        click.echo(json.dumps(rows, ensure_ascii=False))
        return 0
    for one in found:
        title = words(one.manifest.title.vi, one.manifest.title.en)
        click.echo(f"{one.manifest.id} {one.manifest.version}  {title}  ({one.by or '-'})")
    return 0


@command.command(
    help=words("Gỡ bộ bài ID. Những gì đã học vẫn còn.", "Remove the pack ID. What was learnt stays.")
)
@click.argument("id_", metavar="ID")
def remove(id_: str) -> int:
    """Take a pack away."""
    from lachan.content.pack_shelf import remove as remove_pack

    remove_pack(id_, paths.data_home())
    click.echo(words(f"Đã gỡ {id_}.", f"Removed {id_}."))
    return 0


def _seed(file: Path) -> bytes:
    try:
        seed = bytes.fromhex(file.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise LachanError("pack-key-unreadable", path=str(file)) from error
    if len(seed) != 32:
        raise LachanError("pack-key-unreadable", path=str(file))
    return seed
