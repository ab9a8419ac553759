"""A pupil's computer in a class: load the card once, pick a face, hand the work in."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from lachan.classroom.bundles import ENDING as BUNDLE
from lachan.classroom.bundles import seal_bundle
from lachan.classroom.card import ENDING as CARD
from lachan.classroom.card import MOST_BYTES, Card, read_card
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.delivery import deliver, sync_folder
from lachan.classroom.event_lines import EventStore, Merged, read_line
from lachan.classroom.outgoing import outgoing
from lachan.classroom.progress_file import ENDING as PROGRESS
from lachan.classroom.progress_file import MOST_BYTES as MOST_PROGRESS
from lachan.classroom.progress_file import Progress, read_progress
from lachan.classroom.sealing import Signer, signer_of
from lachan.domain.errors import LachanError
from lachan.storage.clock import Clock, Entropy, wall

_DEVICE = "device.key"
LIVE_SECONDS = 2.0
"""Least time between two live bundles of one computer."""
LIVE_KEPT = 2
"""How many live bundles of one computer stay in a shared folder."""


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A bundle, written and read back: the stick may be pulled out. *pupils*: those with work in it."""

    file: Path
    pupils: int
    events: int


class PupilPC:
    """One computer's membership in its classes, kept in *folder* (made when needed).

    *register(learner, nickname, face)* puts a pupil of the class on this computer's list.
    """

    def __init__(
        self,
        folder: Path,
        events: EventStore,
        register: Callable[[str, str, str], object],
        clock: Clock,
        entropy: Entropy,
        pause: Callable[[float], None],
        *,
        demo: bool = False,
    ) -> None:
        self._folder, self._events, self._register = folder, events, register
        self._clock, self._entropy, self._pause, self._demo = clock, entropy, pause, demo

    def cards(self) -> tuple[Card, ...]:
        """Return the cards of the classes that use this computer; one that is damaged is left out."""
        found = (_card_or_none(file) for file in sorted(self._folder.glob(f"*{CARD}")))
        return tuple(card for card in found if card is not None)

    def look_at(self, file: Path) -> Card:
        """Read a card before it is taken, so that its check words can be compared with the teacher's.

        Raises LachanError card-not-ours, card-damaged, file-unreadable.
        """
        return read_card(_bytes(file, MOST_BYTES))

    def take(self, card_file: Path) -> Card:
        """Make this computer part of the class, or bring its card up to date.

        Raises LachanError as :meth:`look_at`; card-older; card-other-key for a card of a known class whose
        keys were changed without the teacher's passphrase; card-demo for that of a demonstration.
        """
        data = _bytes(card_file, MOST_BYTES)
        card = read_card(data)
        if card.demo != self._demo:
            raise LachanError("card-demo", label=card.label)
        known = next((one for one in self.cards() if one.id == card.id), None)
        if known is not None and not card.replaces(known):
            raise LachanError("card-other-key", label=card.label)
        if known is not None and card.serial < known.serial:
            raise LachanError("card-older", label=card.label)
        self._keep(f"{card.id}{CARD}", data)
        return card

    def leave(self, class_id: str) -> None:
        """Take this computer out of a class; what was done here stays."""
        (self._folder / f"{class_id}{CARD}").unlink(missing_ok=True)

    def sit_down(self, card: Card, learner: str, place: Path | None = None) -> Merged:
        """Let a pupil go on here: on this computer's list, with what they did elsewhere if *place* has it.

        Raises LachanError pupil-not-on-card, and what the record says. A place without progress is no error.
        """
        pupil = card.pupil(learner)
        if pupil is None:
            raise LachanError("pupil-not-on-card", label=card.label)
        merged = Merged(0, 0)
        for progress in self._progress_in(place, card) if place is not None else ():
            lines = [line for line in progress.lines.get(learner, ()) if _belongs(line, learner)]
            added = self._events.merge(lines)
            merged = Merged(merged.new + added.new, merged.same + added.same)
        self._register(learner, pupil.shown, pupil.face)
        return merged

    def hand_in(self, card: Card, place: Path, catalogue: Catalogue) -> HandedIn:
        """Write all work of the class that is on this computer, sealed, to a stick or shared folder.

        Raises LachanError as :func:`lachan.classroom.delivery.deliver`; nothing-to-hand-in.
        """
        lines = self._events.lines_of(frozenset(pupil.learner for pupil in card.pupils))
        return self._write(card, place, catalogue, lines, "")

    def go_live(self, card: Card) -> "LiveHandIn":
        """Begin to keep a shared folder up to date with what is done from now on."""
        learners = frozenset(pupil.learner for pupil in card.pupils)
        since = max((_lamport(line) for line in self._events.lines_of(learners)), default=0)
        return LiveHandIn(self, card, self._entropy(4).hex(), since)

    def hand_in_since(
        self, card: Card, place: Path, catalogue: Catalogue, session: str, since: int
    ) -> HandedIn:
        """Write what came after Lamport number *since*, and tidy this session's older live files away.

        Safe because collecting is a union: the full bundle at the end of the lesson holds all of it again.
        """
        learners = frozenset(pupil.learner for pupil in card.pupils)
        lines = (line for line in self._events.lines_of(learners) if _lamport(line) > since)
        done = self._write(card, place, catalogue, lines, f"live-{session}-")
        for old in sorted(place.glob(f"live-{session}-*{BUNDLE}"), key=lambda file: file.name)[:-LIVE_KEPT]:
            old.unlink(missing_ok=True)
        return done

    def _write(
        self, card: Card, place: Path, catalogue: Catalogue, lines: Iterable[bytes], mark: str
    ) -> HandedIn:
        parted = outgoing(lines, catalogue, bytes.fromhex(card.card_key))
        if not parted.lines and not parted.veiled:
            raise LachanError("nothing-to-hand-in", label=card.label)
        device, now = self._device(), self._clock.now()
        data = seal_bundle(card, device, wall(now), parted.lines, parted.veiled, self._entropy)
        stamp = f"{now:%Y%m%d-%H%M%S}{now.microsecond // 1000:03d}"
        name = f"{mark}{card.id[:8]}-{device.public.hex()[:8]}-{stamp}-{self._entropy(3).hex()}{BUNDLE}"
        file = deliver(place, name, data, self._pause)
        pupils = {event.learner for line in parted.lines if (event := read_line(line)) is not None}
        return HandedIn(file, len(pupils), len(parted.lines))

    def _progress_in(self, place: Path, card: Card) -> Iterable[Progress]:
        """Yield what can be read of the class's progress; a file of another class or a broken one is not."""
        for file in sorted(place.glob(f"*{PROGRESS}")):
            try:
                yield read_progress(_bytes(file, MOST_PROGRESS), card)
            except LachanError:
                continue  # conflict copies, half-copied files: another one will do

    def _device(self) -> Signer:
        """Return this computer's signing key, made at its first use."""
        file = self._folder / _DEVICE
        seed = file.read_bytes() if file.exists() else b""
        if len(seed) != 32:
            seed = self._entropy(32)
            self._keep(_DEVICE, seed)
        return signer_of(seed)

    def _keep(self, name: str, data: bytes) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            written = deliver(self._folder, f".{name}-{self._entropy(4).hex()}", data, self._pause)
            os.replace(written, self._folder / name)
            sync_folder(self._folder)
        except OSError as error:
            reason = str(error.strerror)
            raise LachanError("folder-unwritable", folder=str(self._folder), reason=reason) from error


class LiveHandIn:
    """Keeps a shared folder up to date while a lesson runs. Ask :meth:`is_due` every second."""

    def __init__(self, pc: PupilPC, card: Card, session: str, since: int) -> None:
        self._pc, self._card, self._session, self._since = pc, card, session, since
        self._changed_at: float | None = None
        self._written_at = float("-inf")

    def changed(self, now: float) -> None:
        """Note that something was done, at *now* seconds of any steady clock."""
        if self._changed_at is None:
            self._changed_at = now

    def is_due(self, now: float) -> bool:
        """Tell whether there is something to write: at most one file in LIVE_SECONDS."""
        return self._changed_at is not None and now - self._written_at >= LIVE_SECONDS

    def write(self, place: Path, catalogue: Catalogue, now: float) -> HandedIn:
        """Write it. If the place refuses, raises as ``deliver`` does and stays due, to be tried again."""
        before = self._changed_at
        self._changed_at = None
        self._written_at = now
        try:
            return self._pc.hand_in_since(self._card, place, catalogue, self._session, self._since)
        except LachanError:
            self._changed_at = before if before is not None else now
            raise


def _lamport(line: bytes) -> int:
    event = read_line(line)
    return event.lamport if event is not None else 0


def _belongs(line: bytes, learner: str) -> bool:
    event = read_line(line)
    return event is not None and event.learner == learner


def _card_or_none(file: Path) -> Card | None:
    try:
        return read_card(_bytes(file, MOST_BYTES))
    except LachanError:
        return None


def _bytes(file: Path, most: int) -> bytes:
    try:
        with file.open("rb") as stream:
            return stream.read(most + 1)
    except OSError as error:
        raise LachanError("file-unreadable", path=str(file), reason=str(error.strerror)) from error
