"""``lachan badge``: is this Open Badge genuine, whose is it, and does it still hold?"""

import json
from dataclasses import asdict
from datetime import date
from pathlib import Path

import click

from lachan.cli.speech import words
from lachan.domain.errors import LachanError

NO_LONGER_HELD = 1


@click.group(
    help=words(
        "Huy hiệu Open Badge: kiểm tra chữ ký mà không cần mạng.",
        "Open Badges: verify a signature without a network.",
    )
)
def command() -> None:
    """Hold the commands on badges."""


@command.command(
    help=words(
        "Kiểm tra huy hiệu FILE (.png hoặc .json). Mã thoát 0: chữ ký tốt, còn giữ; 1: chữ ký tốt, "
        "không còn giữ; 2: không phải huy hiệu, hoặc đã bị sửa.",
        "Check the badge FILE (.png or .json). Exit code 0: well signed, still held; 1: well signed, "
        "no longer held; 2: no badge, or changed.",
    )
)
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help=words("In ra JSON.", "Print JSON."))
def verify(file: Path, as_json: bool) -> int:
    """Verify a badge."""
    from lachan.interop import baked, open_badge

    try:
        data = file.read_bytes()[: baked.MOST_BYTES + 1]
        inside = baked.baked_in(data) if data.startswith(baked.SIGNATURE) else data
    except OSError as error:
        raise LachanError("badge-unreadable", path=str(file), reason=str(error.strerror)) from error
    except ValueError as error:
        raise LachanError("badge-unreadable", path=str(file), reason=str(error)) from error
    badge = open_badge.verify(inside or b"", date.today().isoformat(), str(file))
    if as_json:
        click.echo(json.dumps(asdict(badge), ensure_ascii=False))
    else:
        state = words("đã hết hạn giữ", "no longer held") if badge.over else words("còn giữ", "still held")
        click.echo(f"{badge.nickname}: {badge.name}")
        click.echo(f"{badge.since} – {badge.until} ({state})")
        click.echo(
            words(f"Người ký: {badge.issuer}, mã {badge.code}", f"Signed by: {badge.issuer}, {badge.code}")
        )
    return NO_LONGER_HELD if badge.over else 0
