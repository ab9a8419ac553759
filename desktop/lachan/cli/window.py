"""Opening the window, with every reason why it might not open looked at first."""

import os
import sys

import click

from lachan.cli import system_libraries
from lachan.domain.errors import LachanError

NOT_READY = 3
"""Exit code where the machine lacks something that Qt needs; the same as that of ``packaging/up.py``."""


def open_window(*, smoke: bool = False) -> int:
    """Open the window and return its exit code; with *smoke*, close it after the first frame."""
    if smoke:
        draw_without_screen()
    found = system_libraries.trouble(os.environ)
    if found:
        click.echo(system_libraries.explain(found), err=True)
        return NOT_READY
    try:
        from lachan.app import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("PySide6", "shiboken6"):
            raise LachanError("qt-not-installed", python=sys.executable) from error
        raise
    except ImportError as error:
        raise LachanError("qt-cannot-load", reason=str(error)) from error
    return run(smoke=smoke)


def draw_without_screen() -> None:
    """Let Qt draw into memory where there is no screen, as on a build machine."""
    if system_libraries.is_linux() and system_libraries.screen(os.environ) == "none":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
