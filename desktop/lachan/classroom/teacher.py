"""The teacher's side: classes made, changed, carried to the computers, collected, and undone."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from lachan.classroom.card import ENDING as CARD
from lachan.classroom.card import Card, endorsed, write_card
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.collect_undo import undo_collect
from lachan.classroom.collecting import Collected, OpenClass, Progress, collect
from lachan.classroom.delivery import deliver
from lachan.classroom.event_lines import ids_of
from lachan.classroom.issuing import card_of, locked_of, public_of
from lachan.classroom.keys import (
    ClassKeys,
    LockedKeys,
    changed,
    lock_keys,
    make_keys,
    recover_keys,
    require_strong,
    unlock_keys,
)
from lachan.classroom.progress_file import ENDING as PROGRESS
from lachan.classroom.progress_file import to_go_on, write_progress
from lachan.classroom.roster import RosterPupil
from lachan.classroom.roster_change import RosterChange, compared, new_rows
from lachan.classroom.sealing import Cost
from lachan.classroom.stick_files import bundle_files
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import BatchRow, ClassRow, PupilRow
from lachan.storage.class_store import ClassStore
from lachan.storage.clock import Clock, Entropy, wall

LABEL_LIMIT = 24
_LEAST_NAME = 4
"""Letters below which a bare name turns up by chance in any file."""
USUAL_COST = Cost()


@dataclass(frozen=True, slots=True)
class Outside:
    """What the teacher's side asks of the world: time, dice, waiting, and what locking may cost."""

    clock: Clock
    entropy: Entropy
    pause: Callable[[float], None]
    cost: Cost = USUAL_COST


class Teacher:
    """All that a teacher does with classes. Keys are handed in: they are never kept open in here."""

    def __init__(
        self, store: ClassStore, catalogue: Catalogue, faces: Sequence[str], outside: Outside
    ) -> None:
        self._store, self._catalogue, self._faces, self._outside = store, catalogue, tuple(faces), outside

    @property
    def store(self) -> ClassStore:
        """The classes on disk."""
        return self._store

    def classes(self, *, archived: bool = False) -> tuple[ClassRow, ...]:
        """Return the classes, those put away only with *archived*."""
        return tuple(row for row in self._store.classes() if archived or not row.archived)

    def get(self, class_id: str) -> ClassRow:
        """Return one class; raises LachanError class-unknown."""
        return self._store.get(class_id)

    # Making and changing

    def new_class(
        self, label: str, pupils: Iterable[RosterPupil], passphrase: str, sheet: str
    ) -> tuple[ClassRow, ClassKeys]:
        """Make a class with its pupils and keys, in one transaction that :meth:`undo` takes back.

        Raises LachanError: class-label-empty, class-label-taken, class-too-big, passphrase-weak.
        """
        name = " ".join(label.split())[:LABEL_LIMIT]
        if not name:
            raise LachanError("class-label-empty")
        if any(row.label.casefold() == name.casefold() for row in self.classes()):
            raise LachanError("class-label-taken", label=name)
        require_strong(passphrase)
        keys = make_keys(self._outside.entropy)
        locked = lock_keys(keys, passphrase, sheet, self._outside.cost, self._outside.entropy)
        class_id = self._outside.entropy(16).hex()
        row = ClassRow(
            class_id, name, self._outside.clock.local_day(), keys.id, public_of(keys), asdict(locked)
        )
        with self._store.transaction():
            batch = self._begin("roster", class_id)
            self._store.save_class(row)
            added = new_rows(row, pupils, (), self._faces, self._outside.entropy)
            self._store.save_pupils(added)
            self._store.end_batch(batch, {"made": True, "label": name, "added": [p.learner for p in added]})
        return row, keys

    def compare(self, class_id: str, pupils: Iterable[RosterPupil]) -> RosterChange:
        """Return what a list would change in a class; writes nothing."""
        known = self._store.pupils(class_id)
        return compared(self.get(class_id), known, pupils, self._faces, self._outside.entropy)

    def apply(self, class_id: str, change: RosterChange, *, take_off: bool = False) -> RosterChange:
        """Write a change that was looked at first; its batch undoes it.

        *take_off*: those who are gone leave the list and the next card; their work stays.
        """
        before = {pupil.learner: pupil for pupil in self._store.pupils(class_id)}
        left = [replace(pupil, removed=True) for pupil in change.gone] if take_off else []
        changed = [*change.changed, *left]
        with self._store.transaction():
            batch = self._begin("roster", class_id)
            self._store.save_pupils([*change.added, *changed])
            detail = {
                "added": [pupil.learner for pupil in change.added],
                "before": [asdict(before[pupil.learner]) for pupil in changed],
            }
            self._store.end_batch(batch, detail)
        return replace(change, batch=batch)

    def undo(self, batch: int) -> BatchRow:
        """Take back a roster or a collecting; raises LachanError undo-nothing, undo-not-newest, undo-worked.

        Pupils of whom work has been collected since cannot be undone with their roster.
        """
        row = next((one for one in self._store.batches() if one.id == batch and not one.undone), None)
        if row is None:
            raise LachanError("undo-nothing")
        if row.kind == "collect":
            undo_collect(self._store, batch, self._catalogue)
            return row
        newer = (one for one in self._store.batches() if one.id > batch and not one.undone)
        if any(one.kind == "roster" and one.class_id == row.class_id for one in newer):
            raise LachanError("undo-not-newest")
        added = row.detail.get("added", [])
        if any(self._store.state(learner) is not None for learner in added):
            raise LachanError("undo-worked")
        with self._store.transaction():
            self._store.drop_pupils(added)
            self._store.save_pupils([PupilRow(**kept) for kept in row.detail.get("before", [])])
            if row.detail.get("made"):
                self._store.drop_class(row.class_id)
            self._store.mark_undone(batch)
        return row

    def archive(self, class_id: str, *, put_away: bool = True) -> None:
        """Put a class of last year away (its bundles are then another class's), or take it out again."""
        self._store.archive(class_id, put_away=put_away)

    def erase(self, learner: str) -> int:
        """Erase one pupil for ever: name, work and what followed; later bundles cannot bring them back.

        Return how many traces are left in the files of the classes: 0. Raises LachanError pupil-unknown.
        """
        pupils = self._store.pupils()
        gone = next((one for one in pupils if one.learner == learner), None)
        if gone is None:
            raise LachanError("pupil-unknown")
        others = " ".join(f"{p.name} {p.nickname} {p.school_code}" for p in pupils if p is not gone)
        called = {gone.name, gone.nickname, gone.school_code} - {""}
        needles = [one.encode() for one in called if len(one) >= _LEAST_NAME and one not in others]
        with self._store.transaction():
            self._store.erase(learner, gone.class_id, self._outside.clock.local_day(), ids_of)
        self._store.vacuum()
        return self._store.traces(learner, needles)

    # Keys

    def unlock(self, class_id: str, passphrase: str) -> ClassKeys:
        """Open a class's keys (0.2 s); raises LachanError passphrase-wrong, class-unknown."""
        return unlock_keys(locked_of(self.get(class_id)), passphrase)

    def recover(self, class_id: str, sheet: str, passphrase: str, new_sheet: str) -> ClassKeys:
        """Open a class with the printed sheet, and lock it under new words and a new sheet.

        Raises LachanError recovery-words-wrong, passphrase-weak.
        """
        return self._relock(
            class_id, recover_keys(locked_of(self.get(class_id)), sheet), passphrase, new_sheet
        )

    def recover_from_card(self, card: Card, sheet: str, passphrase: str, new_sheet: str) -> ClassKeys:
        """Make a lost class again from any computer's card and the printed sheet; names must be given anew.

        Raises LachanError recovery-words-wrong, passphrase-weak, class-label-taken if it is here already.
        """
        if card.sheet is None:
            raise LachanError("recovery-words-wrong")
        if any(row.id == card.id for row in self._store.classes()):
            raise LachanError("class-label-taken", label=card.label)
        keys = recover_keys(LockedKeys({}, card.sheet), sheet)
        row = ClassRow(
            card.id, card.label, card.made, keys.id, public_of(keys), {}, card.serial, False, card.work
        )
        with self._store.transaction():
            self._store.save_class(row)
            self._store.save_pupils(
                PupilRow(p.learner, card.id, place, p.code, p.shown, "", p.nickname, p.face)
                for place, p in enumerate(card.pupils, start=1)
                if p.learner not in card.erased
            )
        return self._relock(card.id, keys, passphrase, new_sheet)

    def change_keys(self, class_id: str, keys: ClassKeys, passphrase: str, sheet: str) -> ClassKeys:
        """Give a class new keys; the next card carries them, endorsed by the old ones."""
        fresh = changed(keys, self._outside.entropy)
        row = self.get(class_id)
        card = endorsed(self._card(row, fresh), keys.signer)
        public = {**public_of(fresh), "before": card.before[0], "endorsement": card.before[1]}
        with self._store.transaction():
            self._store.save_class(replace(row, key_id=fresh.id, public={**row.public, **public}))
        return self._relock(class_id, fresh, passphrase, sheet)

    def add_head(self, class_id: str, public: str, name: str = "") -> None:
        """Let a head teacher's key (hex) open this class's bundles too, from the next card on; "" for none.

        *name*: of the class whose key it is, only shown. Raises head-key-unreadable, head-key-own.
        """
        row = self.get(class_id)
        if public and (len(public) != 64 or public.strip("0123456789abcdef")):
            raise LachanError("head-key-unreadable")
        if public == row.public["box"]:
            raise LachanError("head-key-own")
        with self._store.transaction():
            self._store.save_class(replace(row, public={**row.public, "head": public, "head_name": name}))

    def set_work(self, class_id: str, work: Sequence[str]) -> None:
        """Set the scenarios and lessons that the class is to do; they go out with the next card."""
        with self._store.transaction():
            self._store.save_class(replace(self.get(class_id), work=tuple(work)))

    # Carrying and collecting

    def hand_out(self, class_id: str, keys: ClassKeys, place: Path) -> tuple[Path, Path]:
        """Write the card, and the progress that follows the pupils, to a stick or a shared folder.

        Raises LachanError as :func:`lachan.classroom.delivery.deliver`. A card of an earlier issue there
        is replaced once the new one has been read back.
        """
        row = replace(self.get(class_id), serial=self.get(class_id).serial + 1)
        card = self._card(row, keys)
        with self._store.transaction():
            self._store.save_class(row)
        stamp = f"{row.id[:8]}-{row.serial:04d}-{self._outside.entropy(3).hex()}"
        older = [*place.glob(f"{row.id[:8]}-*{CARD}"), *place.glob(f"{row.id[:8]}-*{PROGRESS}")]
        written = deliver(place, stamp + CARD, write_card(card, keys), self._outside.pause)
        progress = deliver(place, stamp + PROGRESS, self._progress(row, keys), self._outside.pause)
        for old in older:
            old.unlink(missing_ok=True)
        return written, progress

    def _progress(self, row: ClassRow, keys: ClassKeys) -> bytes:
        learners = [pupil.learner for pupil in self._store.pupils(row.id) if not pupil.removed]
        lines = {learner: to_go_on(self._store.lines(learner)) for learner in learners}
        made = wall(self._outside.clock.now())
        return write_progress(keys, row.id, made, lines, self._outside.entropy)

    def collect(
        self,
        keys: Iterable[tuple[str, ClassKeys]],
        source: Path | Sequence[Path],
        progress: Progress | None = None,
    ) -> Collected:
        """Collect a stick, a folder or some files, for classes whose *keys* are open: (class id, keys)."""
        files = bundle_files(source) if isinstance(source, Path) else tuple(source)
        classes = [self._open(class_id, opened) for class_id, opened in keys]
        at = wall(self._outside.clock.now())
        if progress is None:
            return collect(self._store, classes, files, self._catalogue, at)
        return collect(self._store, classes, files, self._catalogue, at, progress)

    def _open(self, class_id: str, keys: ClassKeys) -> OpenClass:
        learners = frozenset(pupil.learner for pupil in self._store.pupils(class_id))
        return OpenClass(class_id, keys.privates(), learners)

    def _relock(self, class_id: str, keys: ClassKeys, passphrase: str, sheet: str) -> ClassKeys:
        locked = lock_keys(keys, passphrase, sheet, self._outside.cost, self._outside.entropy)
        with self._store.transaction():
            self._store.save_class(replace(self.get(class_id), locked=asdict(locked)))
        return keys

    def _card(self, row: ClassRow, keys: ClassKeys) -> Card:
        pupils = [pupil for pupil in self._store.pupils(row.id) if not pupil.removed]
        return card_of(row, keys, pupils, self._store.erased(), demo=self._store.kind == "demo")

    def _begin(self, kind: str, class_id: str) -> int:
        return self._store.begin_batch(kind, class_id, wall(self._outside.clock.now()))
