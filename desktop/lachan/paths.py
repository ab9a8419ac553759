"""Where shipped content and the user's data live: the only module that knows.

The floor of the house: imports nothing of ours.
"""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def shipped(kind: str) -> Path:
    """Return the folder of shipped content of this *kind* (``"lessons"`` or ``"assets"``).

    A wheel carries it beside the package; a checkout has it at the top level.
    """
    inside = _PACKAGE / "_shipped" / kind
    return inside if inside.is_dir() else _PACKAGE.parent.parent / kind


def licences() -> Path | None:
    """Return the folder with the list and texts of licences that a build lays beside the program, if any."""
    folder = _PACKAGE.parent.parent / "licenses"
    return folder if (folder / "components.json").is_file() else None


def notice() -> Path | None:
    """Return NOTICE: at the top of a checkout, with the metadata of a wheel."""
    places = (_PACKAGE.parent.parent / "NOTICE", *_PACKAGE.parent.glob("lachan-*.dist-info/licenses/NOTICE"))
    return next((place for place in places if place.is_file()), None)


def qml() -> Path:
    """Return the folder that holds the QML modules (an import path of the engine)."""
    return _PACKAGE / "ui" / "qml"


def data_home() -> Path:
    """Return the folder for the learner's record and settings (not created here).

    ``LACHAN_HOME`` overrides it; else the platform's local, never roaming, data folder.
    """
    override = os.environ.get("LACHAN_HOME")
    if override:
        return Path(override)
    from platformdirs import user_data_path  # 10 ms: only when really asked

    return user_data_path("lachan", appauthor=False, roaming=False)
