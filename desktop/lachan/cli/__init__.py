"""The commands, one module each, loaded only when named: ``lachan check`` never touches the window.

A command module holds ``command``, a click command; it may return an exit code or call ``ctx.exit``.
May import: everything below, and click. Qt only through app and ui, inside the function that needs it.
"""

from lachan.cli.main import run

__all__ = ["run"]
