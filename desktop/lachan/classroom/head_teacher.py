"""A head teacher's side: a key of their own, and the work of every class whose card names it."""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lachan.classroom import head_deleted, sealing
from lachan.classroom.back_off import BackOff
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.collect_undo import undo_collect
from lachan.classroom.collecting import Collected, FileLine, OpenClass, Progress, take_all
from lachan.classroom.delivery import deliver
from lachan.classroom.head_cards import Cards, stranger, take_cards
from lachan.classroom.head_key import ENDING, NAME_LIMIT, HeadKey, write_head_key
from lachan.classroom.issuing import public_of
from lachan.classroom.keys import ClassKeys, LockedKeys, lock_keys, make_keys, recover_keys, unlock_keys
from lachan.classroom.stick_files import bundle_files, card_files
from lachan.classroom.teacher import Outside
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import wall

_NOTE = "head"


@dataclass(frozen=True, slots=True)
class HeadTeacher:
    """All that a head teacher does. Keys are handed in; the store is of the kind ``head``."""

    store: ClassStore
    catalogue: Catalogue
    outside: Outside

    # The key

    @property
    def key(self) -> HeadKey | None:
        """The public key of this computer's head teacher; None until one is made."""
        kept = self.store.noted(_NOTE)
        return HeadKey(**json.loads(kept)["key"]) if kept else None

    def new_key(self, name: str, passphrase: str, sheet: str) -> ClassKeys:
        """Make the key, locked under both secrets.

        Raises LachanError head-name-empty, head-key-there (a second would shut out all classes),
        passphrase-weak.
        """
        called = " ".join(name.split())[:NAME_LIMIT]
        if not called or not called.isprintable():
            raise LachanError("head-name-empty")
        if self.key is not None:
            raise LachanError("head-key-there")
        keys = make_keys(self.outside.entropy)
        self._lock(
            HeadKey(called, self.outside.clock.local_day(), **public_of(keys)), keys, passphrase, sheet
        )
        return keys

    def unlock(self, passphrase: str) -> ClassKeys:
        """Open the key; raises LachanError head-key-none, passphrase-wrong, words-wait(seconds)."""
        return self._opened(lambda locked: unlock_keys(locked, passphrase))

    def recover(self, sheet: str, passphrase: str, new_sheet: str) -> ClassKeys:
        """Open the key with the printed sheet, and lock it under new words and a new sheet.

        Raises LachanError head-key-none, recovery-words-wrong, words-wait(seconds), passphrase-weak.
        """
        keys = self._opened(lambda locked: recover_keys(locked, sheet))
        assert self.key is not None
        self._lock(self.key, keys, passphrase, new_sheet)
        return keys

    def hand_out(self, keys: ClassKeys, place: Path) -> Path:
        """Write the public half for class teachers; raises LachanError as :func:`deliver`."""
        key = self._kept()["key"]
        name = f"hieu-truong-{sealing.key_id(keys.box.public)[:8]}-{self.outside.entropy(3).hex()}{ENDING}"
        return deliver(place, name, write_head_key(HeadKey(**key), keys), self.outside.pause)

    def _lock(self, key: HeadKey, keys: ClassKeys, passphrase: str, sheet: str) -> None:
        locked = lock_keys(keys, passphrase, sheet, self.outside.cost, self.outside.entropy)
        with self.store.transaction():
            self.store.note(_NOTE, json.dumps({"key": asdict(key), "locked": asdict(locked)}))

    def _opened(self, look: Callable[[LockedKeys], ClassKeys]) -> ClassKeys:
        locked = LockedKeys(**self._kept()["locked"])
        tries = BackOff(self.store, self.outside.clock)
        tries.begin()
        keys = look(locked)
        tries.clear()
        return keys

    def _kept(self) -> dict[str, Any]:
        kept = self.store.noted(_NOTE)
        if not kept:
            raise LachanError("head-key-none")
        return dict(json.loads(kept))

    # The classes

    def classes(self, *, archived: bool = False) -> tuple[ClassRow, ...]:
        """Return the classes that named this head, by name; those put away only with *archived*."""
        rows = (row for row in self.store.classes() if archived or not row.archived)
        return tuple(sorted(rows, key=lambda row: (len(row.label), row.label)))

    def archive(self, class_id: str, *, put_away: bool = True) -> None:
        """Put a class of last year away (nothing more is taken of it), or take it out again.

        Raises LachanError class-unknown.
        """
        self.store.archive(class_id, put_away=put_away)

    def delete(self, class_id: str) -> int:
        """Delete a class of last year here, list and work, for good; only a later card brings it back.

        Return how many traces of its pupils are left in the files: 0. Raises LachanError class-unknown.
        """
        return head_deleted.delete(self.store, class_id)

    def collect(
        self, keys: ClassKeys, source: Path, progress: Progress = lambda done, of, line: None
    ) -> Collected:
        """Take the cards and the bundles of every class at *source* that named this head, all or none.

        One line for each file, cards first. Raises what *progress* raises, and LachanError when the disk
        refuses.
        """
        cards, bundles = card_files(source), bundle_files(source)
        of, erased = len(cards) + len(bundles), len(self.store.erased())

        def later(done: int, _: int, line: FileLine) -> None:
            progress(len(cards) + done, of, line)

        with self.store.transaction():
            boxes = {keys.box.public.hex()}
            known = take_cards(self.store, cards, boxes, self.outside.clock.local_day())
            for done, line in enumerate(known.lines, start=1):
                progress(done, of, line)
            found = self._take(keys, bundles, known, later)
        if len(self.store.erased()) > erased:
            self.store.vacuum()
        return Collected((*known.lines, *found.lines), found.batch, found.devices)

    def _take(self, keys: ClassKeys, files: tuple[Path, ...], known: Cards, progress: Progress) -> Collected:
        privates = keys.privates()
        gone = head_deleted.deleted_classes(self.store)
        labels = {name: one.label for name, one in gone.items()} | known.strangers
        labels |= {row.id: row.label for row in self.store.classes()}
        classes = [self._open(row, privates) for row in self.classes()]
        put_away = gone.keys() | {row.id for row in self.store.classes() if row.archived}
        return take_all(
            self.store,
            classes,
            files,
            self.catalogue,
            wall(self.outside.clock.now()),
            progress,
            stranger=lambda name, data: stranger(name, data, privates.keys(), labels, put_away),
            cards=known.changes,
        )

    def _open(self, row: ClassRow, privates: dict[str, bytes]) -> OpenClass:
        learners = frozenset(pupil.learner for pupil in self.store.pupils(row.id))
        return OpenClass(row.id, privates, learners, row.label)

    def undo(self, batch: int) -> None:
        """Take back the newest collecting; raises LachanError undo-not-newest, undo-nothing."""
        undo_collect(self.store, batch, self.catalogue)
