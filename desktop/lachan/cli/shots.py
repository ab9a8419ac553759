"""``lachan shots``: every page and the key moments of a scenario, as pictures."""

import os
from pathlib import Path

import click

from lachan.cli import system_libraries
from lachan.cli.speech import words
from lachan.cli.window import NOT_READY

SCALES = ("100", "115", "130", "150", "175", "200")
"""The text sizes of the settings page, in percent."""


def parse_size(value: str) -> tuple[int, int]:
    """Read ``1366x768`` as (width, height) in pixels; raises click.BadParameter for anything else."""
    width, _, height = value.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and int(width) >= 320 and int(height) >= 240):
        raise click.BadParameter(words("viết như 1366x768", "write it like 1366x768"), param_hint="--size")
    return int(width), int(height)


@click.command(
    help=words(
        "Vẽ mọi trang và những khoảnh khắc chính của một tình huống thành ảnh PNG trong thư mục DIR.",
        "Draw every page and the key moments of a scenario as PNG files into the folder DIR.",
    )
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--lang", type=click.Choice(["vi", "en"]), default="vi", show_default=True)
@click.option("--size", default="1366x768", show_default=True, metavar="WxH")
@click.option("--theme", type=click.Choice(["light", "dark", "contrast"]), default="light", show_default=True)
@click.option("--scale", type=click.Choice(SCALES), default="100", show_default=True)
@click.option(
    "--only",
    multiple=True,
    metavar="NAME",
    help=words(
        "Chỉ vẽ ảnh này; dùng được nhiều lần.", "Draw only this picture; may be given more than once."
    ),
)
def command(folder: Path, lang: str, size: str, theme: str, scale: str, only: tuple[str, ...]) -> int:
    """Draw the pages without a screen and print the path of each picture."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    width, height = parse_size(size)
    found = system_libraries.trouble(os.environ)
    if found:
        click.echo(system_libraries.explain(found), err=True)
        return NOT_READY
    from lachan.ui.shots import render

    for picture in render(folder, lang=lang, size=(width, height), theme=theme, scale=int(scale), pages=only):
        click.echo(str(picture))
    return 0
