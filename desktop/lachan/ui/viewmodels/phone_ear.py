"""Whoever makes the phone heard. The phone tells it everything and waits for nothing."""

from collections.abc import Sequence
from typing import Protocol

from lachan.scenario.run import Happening
from lachan.ui.viewmodels.phone_moment import Moment


class Ear(Protocol):
    """Rings, dings and voices."""

    def prepare(self) -> None:
        """Be ready: the phone is laid down."""

    def hear(self, m: Moment, fresh: Sequence[Happening]) -> None:
        """Sound like *m*, in which the *fresh* happenings have just happened."""

    def say(self, m: Moment, line: str) -> None:
        """Speak one line outside of a live call, as when a run is looked back on."""

    def key(self, digit: str) -> None:
        """Sound a key of the dialler."""

    def replay(self) -> None:
        """Say the last line once more."""

    def silence(self) -> None:
        """Fall silent: the phone is put away."""


class Silence:
    """An Ear for which nothing is heard."""

    def prepare(self) -> None:
        """See Ear."""

    def hear(self, m: Moment, fresh: Sequence[Happening]) -> None:
        """See Ear."""

    def say(self, m: Moment, line: str) -> None:
        """See Ear."""

    def key(self, digit: str) -> None:
        """See Ear."""

    def replay(self) -> None:
        """See Ear."""

    def silence(self) -> None:
        """See Ear."""
