"""Collecting: every bundle on a stick or in a folder, one line for each file, one transaction, one undo."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from lachan.classroom.bundles import (
    MOST_BYTES,
    Bundle,
    BundleRefusedError,
    Refusal,
    named_on,
    open_bundle,
)
from lachan.classroom.catalogue import Catalogue
from lachan.classroom.collect_undo import NO_CHANGES, CardChanges
from lachan.classroom.event_lines import ids_of, read_line
from lachan.classroom.folding import Read, fold_pupil
from lachan.storage.class_store import ClassStore

Verdict = (
    Literal["new", "same", "unreadable", "card", "not-named", "no-card", "false-card", "put-away", "demo"]
    | Refusal
)
"""All from ``card`` on are told to a head teacher only: see ``head_cards``."""
OURS = b"LACHAN "


MOST_HELD = 20_000
"""Events read and not yet folded: some 25 MiB."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """What became of one file. *new* and *same* count events; *left_out*: of pupils not in this class.

    *label*: whose file it is, where several classes are collected at once.
    """

    file: str
    verdict: Verdict
    new: int = 0
    same: int = 0
    pupils: int = 0
    left_out: int = 0
    detail: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """One collecting. *batch* undoes it; 0 when nothing was new. *devices*: computers never seen before."""

    lines: tuple[FileLine, ...]
    batch: int
    devices: int = 0

    @property
    def new(self) -> int:
        """How many events are new, over all files."""
        return sum(line.new for line in self.lines)

    def count(self, verdict: Verdict) -> int:
        """How many files had this verdict."""
        return sum(line.verdict == verdict for line in self.lines)


@dataclass(frozen=True, slots=True)
class OpenClass:
    """A class whose keys the teacher has opened: *privates* by key id, *learners* on its list."""

    id: str
    privates: Mapping[str, bytes]
    learners: frozenset[str]
    label: str = ""


Progress = Callable[[int, int, FileLine], None]
"""Called after each file: how many are done, of how many, and its line. May raise to break off."""
Stranger = Callable[[str, bytes], FileLine]
"""What to say of a file that none of our keys opens: its name and its bytes."""


def collect(
    store: ClassStore,
    classes: Iterable[OpenClass],
    files: Iterable[Path],
    catalogue: Catalogue,
    at: str,
    progress: Progress = lambda done, of, line: None,
) -> Collected:
    """Take everything new in *files* into the classes, all of it or, if anything breaks off, none.

    Raises what *progress* raises, and LachanError when the disk refuses; then nothing has changed. A file
    that does not open is left aside whole and named; it never stops the others.
    """
    with store.transaction():
        return take_all(store, classes, list(files), catalogue, at, progress)


def take_all(
    store: ClassStore,
    classes: Iterable[OpenClass],
    work: Sequence[Path],
    catalogue: Catalogue,
    at: str,
    progress: Progress,
    *,
    stranger: Stranger | None = None,
    cards: CardChanges = NO_CHANGES,
) -> Collected:
    """Do the same inside a transaction that is open already. *cards*: what an undo gives back as well."""
    batch = store.begin_batch("collect", "", at)
    taking = _Taking(
        store, {one.id: one for one in classes}, catalogue, batch, at, stranger or of_another_class
    )
    lines: list[FileLine] = []
    for number, file in enumerate(work, start=1):
        lines.append(taking.take(file))
        progress(number, len(work), lines[-1])
    taking.end()
    found = Collected(tuple(lines), batch, taking.devices)
    detail = {"lines": [asdict(line) for line in lines], "new": found.new, **cards.kept(store.erased())}
    store.end_batch(batch, detail)
    if not found.new and not taking.veiled and cards == NO_CHANGES:
        store.mark_undone(batch)
        return replace(found, batch=0)
    return found


def of_another_class(name: str, data: bytes) -> FileLine:
    """Say of a file that it is another class's; raises BundleRefusedError for one that is none."""
    return FileLine(name, "other-class", detail=named_on(data)[0][:8])


class _Taking:
    """One transaction's work."""

    def __init__(
        self,
        store: ClassStore,
        classes: dict[str, OpenClass],
        catalogue: Catalogue,
        batch: int,
        at: str,
        stranger: Stranger,
    ) -> None:
        self._store, self._classes, self._at, self._stranger = store, classes, at, stranger
        self._catalogue = catalogue
        self._codes_only = store.kind == "head"
        self._privates = {name: key for one in classes.values() for name, key in one.privates.items()}
        self._erased = store.erased()
        self._touched: dict[str, tuple[str, list[Read]]] = {}
        self._folded: dict[str, str] = {}
        self._again: set[str] = set()
        self.batch = batch
        self.devices = 0
        self.veiled = 0

    def take(self, file: Path) -> FileLine:
        """Take one file in; nothing of it if it is not whole and ours."""
        name = file.name
        try:
            data = _read(file)
            class_id, keys = named_on(data)
            if class_id not in self._classes or not keys & self._privates.keys():
                return self._stranger(name, data)
            bundle = open_bundle(data, self._privates)
        except OSError as error:
            return FileLine(name, "unreadable", detail=str(error.strerror))
        except BundleRefusedError as refused:
            return FileLine(name, refused.why, detail=refused.detail)
        return self._merge(name, bundle)

    def _merge(self, name: str, bundle: Bundle) -> FileLine:
        owner = self._classes[bundle.class_id]
        lines = dict(zip(ids_of(bundle.lines), bundle.lines, strict=True))
        unknown = self._store.unknown(list(lines))
        fresh: dict[str, list[Read]] = {}
        left_out, named = 0, []
        for id_ in (id_ for id_ in lines if id_ in unknown):
            event = read_line(lines[id_])
            if event is None:
                return FileLine(name, "damaged", detail="event", label=owner.label)
            if self._codes_only and "nickname" in event.body:
                named.append(id_)
            elif event.learner in owner.learners and event.learner not in self._erased:
                fresh.setdefault(event.learner, []).append((id_, event))
            else:
                left_out += 1
        self._store.know(named)
        for learner, theirs in sorted(fresh.items()):
            ids = [id_ for id_, _ in theirs]
            self._store.add_events(self.batch, learner, ids, [lines[id_] for id_ in ids])
            if learner in self._folded:
                self._again.add(learner)
            else:
                self._touched.setdefault(learner, (owner.id, []))[1].extend(theirs)
        if sum(len(theirs) for _, theirs in self._touched.values()) > MOST_HELD:
            self._fold()
        for one in bundle.veiled:
            self._store.save_veiled(self.batch, owner.id, one.family, one.token, one.good)
        self.veiled += len(bundle.veiled)
        self.devices += self._store.saw_device(self.batch, owner.id, bundle.device, self._at)
        new = len(unknown) - left_out - len(named)
        same = len(lines) - len(unknown)
        verdict: Verdict = "new" if new else "same"
        return FileLine(name, verdict, new, same, len(fresh), left_out, label=owner.label)

    def end(self) -> None:
        """Bring what follows up to date for every pupil that something new came for."""
        self._fold()
        for learner in sorted(self._again):
            fold_pupil(self._store, learner, self._folded[learner], self._catalogue)

    def _fold(self) -> None:
        """Fold what is at hand, and hold it no longer: a school's events do not fit into a small memory."""
        for learner, (class_id, fresh) in self._touched.items():
            kept = self._store.state(learner)
            fold_pupil(self._store, learner, class_id, self._catalogue, fresh if kept is None else None)
            self._folded[learner] = class_id
        self._touched.clear()


def _read(file: Path) -> bytes:
    with file.open("rb") as stream:
        head = stream.read(len(OURS))
        if head != OURS:
            raise BundleRefusedError("not-ours")
        return head + stream.read(MOST_BYTES + 1)
