"""Keeping what follows from pupils' events up to date: after a collecting, an undo, or an update."""

from collections.abc import Iterable, Iterator

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import EventLine, id_of, read_line
from lachan.classroom.pupil_fold import FOLD_VERSION, PupilState, decoded, fold, row_of
from lachan.classroom.standing import skills_of
from lachan.storage.class_store import ClassStore

Read = tuple[bytes, EventLine]
"""An event's id, and the event."""


def fold_pupil(
    store: ClassStore,
    learner: str,
    class_id: str,
    catalogue: Catalogue,
    read: list[Read] | None = None,
    *,
    anew: bool = False,
) -> PupilState:
    """Fold one pupil's events and keep what follows. *read*: all of them, if they are already at hand.

    *anew*: believe nothing of an earlier fold.
    """
    before = store.state(learner)
    pairs = read if read is not None else list(_all_read(store.lines(learner)))
    state = fold(pairs, catalogue, decoded(before) if before is not None and not anew else None)
    skills = skills_of(learner, class_id, state.runs, store.made(class_id))
    store.save_state(row_of(learner, class_id, state), skills)
    return state


def _all_read(lines: Iterable[bytes]) -> Iterator[Read]:
    for line in lines:
        event = read_line(line)
        if event is not None:
            yield id_of(line), event


def fold_everything(store: ClassStore, catalogue: Catalogue) -> None:
    """Make every state anew from the events: after an update of the folds or of the lessons."""
    owners = {pupil.learner: pupil.class_id for pupil in store.pupils()}
    with store.transaction():
        for learner in store.learners_with_events():
            fold_pupil(store, learner, owners.get(learner, ""), catalogue, anew=True)
        store.note("folds", f"{FOLD_VERSION}:{catalogue.pack_hash}")


def bring_up_to_date(store: ClassStore, catalogue: Catalogue) -> bool:
    """Fold everything anew if this release folds otherwise or the lessons changed; tell whether it did."""
    if store.noted("folds") == f"{FOLD_VERSION}:{catalogue.pack_hash}":
        return False
    fold_everything(store, catalogue)
    return True
