"""The ``lachan`` command: finds the command named, runs it, and turns whatever goes wrong into words."""

import importlib
import keyword
import os
import sys
from collections.abc import Sequence

import click

from lachan import __version__
from lachan.cli.speech import language, utf8_streams, words
from lachan.domain.errors import LachanError

COMMANDS = ("badge", "check", "class", "demo", "doctor", "pack", "play", "record", "shots", "voice")
"""The commands in the order of ``--help``: modules of this package, with a "_" after Python's own words."""

MISUSED = 2
"""Exit code where the person can mend it: a wrong option, or a LachanError."""
BROKEN = 70
"""Exit code of a fault of ours (EX_SOFTWARE)."""
INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells expect (128 + SIGINT)."""
READER_GONE = 141
"""Exit code when the reader of our output went away (128 + SIGPIPE)."""


class CommandsByName(click.Group):
    """A group that imports a command's module only when that command is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return the command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command = importlib.import_module(f"lachan.cli.{module}").command
        assert isinstance(command, click.Command)
        return command


@click.command(
    cls=CommandsByName,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help=words(
        "Lá Chắn: tập dượt trước khi lừa đảo tìm đến. Không có lệnh nào thì mở cửa sổ.",
        "Lá Chắn: rehearse scams before they happen. With no command, opens the window.",
    ),
)
@click.option(
    "--smoke",
    is_flag=True,
    help=words(
        "Mở cửa sổ, vẽ khung hình đầu tiên rồi đóng.", "Open the window, draw its first frame, and close."
    ),
)
@click.version_option(__version__, "--version", prog_name="lachan", message="%(prog)s %(version)s")
@click.pass_context
def lachan(ctx: click.Context, smoke: bool) -> int:
    """Open the window unless a command is named."""
    if ctx.invoked_subcommand is not None:
        return 0
    from lachan.cli.window import open_window

    return open_window(smoke=smoke)


def run(arguments: Sequence[str]) -> int:
    """Run the command line *arguments* and return the exit code; no error leaves here as a traceback."""
    utf8_streams()
    try:
        code = lachan.main(list(arguments), prog_name="lachan", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        return _reader_is_gone()
    except LachanError as error:
        from lachan.ui.wording import say

        click.echo(say(error, language()), err=True)
        return MISUSED
    except Exception as error:  # noqa: BLE001 - the last net: logged in full, told in one line
        from lachan.cli.faults import note

        click.echo(note(error), err=True)
        return BROKEN
    return code if isinstance(code, int) else 0


def _reader_is_gone() -> int:
    """Point stdout at nothing, so that Python's own last flush does not complain either."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return READER_GONE
