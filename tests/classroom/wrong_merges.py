"""Merges that are wrong in ways that real programs were. A test of merging that misses one proves nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from lachan.classroom import collecting
from lachan.classroom.bundles import Bundle
from lachan.classroom.event_lines import EventLine, ids_of, read_line
from lachan.storage.class_store import ClassStore

Patch = Callable[[pytest.MonkeyPatch], None]


def _taken(line: bytes) -> EventLine:
    event = read_line(line)
    assert event is not None
    return event


def _filtering(keep: Callable[[ClassStore, list[bytes]], list[bytes]]) -> Patch:
    """A merge that takes only what *keep* leaves of a bundle's lines."""

    def patch(monkey: pytest.MonkeyPatch) -> None:
        real = collecting._Taking._merge

        def merge(self: Any, name: str, bundle: Bundle) -> collecting.FileLine:
            lines = tuple(keep(self._store, list(bundle.lines)))
            changed = Bundle(bundle.class_id, bundle.device, bundle.made, lines, bundle.veiled)
            return real(self, name, changed)

        monkey.setattr(collecting._Taking, "_merge", merge)

    return patch


def _here(store: ClassStore) -> list[EventLine]:
    return [_taken(line) for learner in store.learners_with_events() for line in store.lines(learner)]


def _by_learner_and_seq(store: ClassStore, lines: list[bytes]) -> list[bytes]:
    """Kolibri #8824: key = (device, counter). A clone's events fall on another's and vanish."""
    taken = {(event.learner, event.seq) for event in _here(store)}
    return [line for line in lines if (_taken(line).learner, _taken(line).seq) not in taken]


def _delta_by_highest_number(store: ClassStore, lines: list[bytes]) -> list[bytes]:
    """AnkiDroid #4366: only what is above the highest number seen so far."""
    highest: dict[str, int] = {}
    for event in _here(store):
        highest[event.learner] = max(highest.get(event.learner, 0), event.lamport)
    return [line for line in lines if _taken(line).lamport > highest.get(_taken(line).learner, 0)]


def _by_clock(store: ClassStore, lines: list[bytes]) -> list[bytes]:
    """WatchShelf #61: only what the clock calls newer."""
    newest: dict[str, str] = {}
    for event in _here(store):
        newest[event.learner] = max(newest.get(event.learner, ""), event.wall)
    return [line for line in lines if _taken(line).wall > newest.get(_taken(line).learner, "")]


def _latest_answer_only(_: ClassStore, lines: list[bytes]) -> list[bytes]:
    """One row for a question: an earlier try is thrown away."""
    last = {(e.learner, e.body.get("question"), e.kind): line for line in lines for e in [_taken(line)]}
    return list(last.values())


def _forgets_erasing(monkey: pytest.MonkeyPatch) -> None:
    """Deleted without a tombstone: the next bundle brings the child back."""
    monkey.setattr(ClassStore, "erased", lambda self: set())
    real = collecting.collect

    def everyone(store: ClassStore, classes: Any, *more: Any) -> Any:
        wide = [collecting.OpenClass(one.id, one.privates, one.learners | _EVER) for one in classes]
        _EVER.update(*(one.learners for one in wide))
        return real(store, wide, *more)

    monkey.setattr("lachan.classroom.teacher.collect", everyone)


_EVER: set[str] = set()


def _one_file_for_a_computer(monkey: pytest.MonkeyPatch) -> None:
    """submersion #315: the newest file of a device stands for it. Clones share the device."""
    monkey.setattr("lachan.classroom.teacher.collect", _newest_of_each_device(collecting.collect))


def _newest_of_each_device(real: Any) -> Any:
    def collect(store: ClassStore, classes: Any, files: Any, *more: Any) -> Any:
        newest = {file.name.split("-")[1] if "-" in file.name else file.name: file for file in sorted(files)}
        return real(store, classes, list(newest.values()), *more)

    return collect


def _skips_conflict_copies(monkey: pytest.MonkeyPatch) -> None:
    """Files with odd names are taken for rubbish: a sync program's copy may be the only one that is whole."""
    real = collecting._Taking.take

    def take(self: Any, file: Any) -> Any:
        if not file.name.endswith(".lachan-bundle") or "(" in file.name:
            return collecting.FileLine(file.name, "not-ours")
        return real(self, file)

    monkey.setattr(collecting._Taking, "take", take)


def _keeps_half(monkey: pytest.MonkeyPatch) -> None:
    """No transaction: a collecting that breaks off leaves a part behind."""

    @contextmanager
    def nothing(self: Any) -> Iterator[None]:
        yield

    monkey.setattr(ClassStore, "transaction", nothing)


def _adds_twice(monkey: pytest.MonkeyPatch) -> None:
    """Kolibri-like double import: what is there is added again."""
    monkey.setattr(ClassStore, "unknown", lambda self, ids: set(ids))
    real = ClassStore._many

    def many(self: Any, sql: str, rows: Any) -> None:
        real(self, sql.replace("INSERT INTO ids", "INSERT OR IGNORE INTO ids"), rows)

    monkey.setattr(ClassStore, "_many", many)


def _last_bundle_wins(monkey: pytest.MonkeyPatch) -> None:
    """AnkiDroid #2957: a pupil's story is replaced by the last one that came."""
    real = ClassStore.add_events

    def add(self: Any, batch: int, learner: str, ids: Any, lines: Any) -> None:
        for old in self.lines(learner) if learner in self.learners_with_events() else []:
            self._run("DELETE FROM ids WHERE id = ?", ids_of([old]))
        self._run("DELETE FROM chunks WHERE learner = ?", (learner,))
        real(self, batch, learner, ids, lines)

    monkey.setattr(ClassStore, "add_events", add)


WRONG: dict[str, Patch] = {
    "key is learner and number": _filtering(_by_learner_and_seq),
    "only above the highest number": _filtering(_delta_by_highest_number),
    "only what the clock calls newer": _filtering(_by_clock),
    "the latest answer only": _filtering(_latest_answer_only),
    "erasing is forgotten": _forgets_erasing,
    "one file for a computer": _one_file_for_a_computer,
    "odd names are skipped": _skips_conflict_copies,
    "a broken-off collecting stays": _keeps_half,
    "what is here is added again": _adds_twice,
    "the last bundle wins": _last_bundle_wins,
}
