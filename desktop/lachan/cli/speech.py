"""Which language the terminal speaks, and the words of the commands' own help."""

import locale
import os
import sys
from collections.abc import Mapping

from lachan.domain.text import Language


def language(environ: Mapping[str, str] = os.environ, system: str | None = None) -> Language:
    """Return the language of messages in a terminal: English where the machine says so, else Vietnamese.

    ``LACHAN_LANG`` (``vi`` or ``en``) decides; then the usual variables of the locale; then *system*, the
    locale that the operating system reports (asked if None).
    """
    spoken = (
        environ.get("LACHAN_LANG")
        or environ.get("LC_ALL")
        or environ.get("LC_MESSAGES")
        or environ.get("LANG")
    )
    if spoken is None:
        spoken = system if system is not None else locale.getlocale()[0] or ""
    return "en" if spoken.lower().startswith("en") else "vi"


def words(vi: str, en: str) -> str:
    """Return *vi* or *en* for the terminal of this run."""
    return vi if language() == "vi" else en


def utf8_streams() -> None:
    """Let Vietnamese through on terminals whose own encoding could not carry it."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
