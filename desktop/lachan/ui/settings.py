"""What the person chose for the window on this computer, kept in one JSON file."""

import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from lachan.domain.text import Language

Theme = Literal["light", "dark", "contrast"]
Pace = Literal["timed", "slow", "untimed"]
SCALES: tuple[int, ...] = (100, 115, 130, 150, 175, 200)
"""Text sizes on offer, in percent."""
VOLUMES: tuple[int, ...] = tuple(range(101))
"""Percent; what the person hears of it is for the speakers to say."""

_ALLOWED: dict[str, tuple[object, ...]] = {
    "language": ("vi", "en"),
    "theme": ("light", "dark", "contrast"),
    "scale": SCALES,
    "reduced_motion": (False, True),
    "sound": (False, True),
    "volume": VOLUMES,
    "voice": (False, True),
    "surprise": (False, True),
    "pace": ("timed", "slow", "untimed"),
    "left_handed": (False, True),
    "tour": (False, True),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """One consistent set of choices; *scale* is a percentage out of SCALES.

    *sound* False mutes all; *voice* False leaves the callers to the captions. *surprise*: the
    phone on the path may ring when a booster is due; *tour*: newcomers are shown round. A choice
    that an older file does not hold keeps its default, so that files of any release are read.
    """

    language: Language = "vi"
    theme: Theme = "light"
    scale: int = 100
    reduced_motion: bool = False
    sound: bool = True
    volume: int = 80
    voice: bool = True
    pace: Pace = "timed"
    surprise: bool = False
    left_handed: bool = False
    tour: bool = True


class SettingsStore:
    """The settings of this computer; every change is on disk, whole, before ``change`` returns.

    A file that cannot be understood is set aside as ``settings.broken.json`` and the defaults hold.
    Where the folder cannot be written, the choice still holds until the window closes. What a newer release
    wrote and this one does not know is kept as it stands, unless the person chooses anew.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._listeners: list[Callable[[Settings, Settings], None]] = []
        self.state, self._beyond = _load(file)

    def listen(self, listener: Callable[[Settings, Settings], None]) -> None:
        """Call *listener* with (old, new) after every change."""
        self._listeners.append(listener)

    def change(self, **choices: Any) -> None:
        """Take over *choices*; one that is not on offer raises ValueError."""
        for name, value in choices.items():
            if not _offered(name, value):
                raise ValueError(f"{name}={value!r} is not on offer")
        old, self.state = self.state, replace(self.state, **choices)
        if old == self.state:
            return
        self._beyond = {name: value for name, value in self._beyond.items() if name not in choices}
        _save(self._file, asdict(self.state) | self._beyond)
        for listener in self._listeners:
            listener(old, self.state)


def _offered(name: str, value: object) -> bool:
    return any(value == known and type(value) is type(known) for known in _ALLOWED.get(name, ()))


def _load(file: Path) -> tuple[Settings, dict[str, object]]:
    """Return the choices in *file*, and what else stands there that only a newer release understands."""
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings(), {}
    except (OSError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        _set_aside(file)
        return Settings(), {}
    understood = {name: value for name, value in found.items() if _offered(name, value)}
    return Settings(**understood), {name: value for name, value in found.items() if name not in understood}


def _set_aside(file: Path) -> None:
    try:
        file.replace(file.with_name("settings.broken.json"))
    except OSError:
        return  # unreadable and unmovable: the next change overwrites it, or fails just as quietly


def _save(file: Path, choices: dict[str, object]) -> None:
    new = file.with_name(f"{file.name}.{os.getpid()}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with new.open("w", encoding="utf-8") as out:
            json.dump(choices, out, ensure_ascii=False, indent=2)
            out.flush()
            os.fsync(out.fileno())
        new.replace(file)
    except OSError:
        new.unlink(missing_ok=True)
