"""Taking back the newest collecting: the work that it brought, and what its class cards had changed."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from lachan.classroom.catalogue import Catalogue
from lachan.classroom.event_lines import ids_of
from lachan.classroom.folding import fold_pupil
from lachan.classroom.head_deleted import Deleted, give_back
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow, PupilRow
from lachan.storage.class_store import ClassStore


@dataclass(frozen=True, slots=True)
class ClassBefore:
    """A class as it was before its card came: its row, and everyone on its list."""

    row: ClassRow
    pupils: tuple[PupilRow, ...]


@dataclass(frozen=True, slots=True)
class CardChanges:
    """What cards changed. *made*: ids of classes met for the first time; *before*: those known already.

    *back*: of the classes made, those that had been deleted.
    """

    made: tuple[str, ...] = ()
    before: tuple[ClassBefore, ...] = ()
    back: dict[str, Deleted] = field(default_factory=dict)

    def kept(self, erased: set[str]) -> dict[str, Any]:
        """Return it for a batch's detail, without anybody who is *erased*."""
        return {
            "classes": list(self.made),
            "back": {name: asdict(one) for name, one in self.back.items()},
            "rows": [asdict(one.row) for one in self.before],
            "before": [asdict(p) for one in self.before for p in one.pupils if p.learner not in erased],
        }


NO_CHANGES = CardChanges()


def undo_collect(store: ClassStore, batch: int, catalogue: Catalogue) -> None:
    """Take back the newest collecting; raises LachanError undo-not-newest, undo-nothing."""
    kept = [one for one in store.batches() if not one.undone]
    wanted = next((one for one in kept if one.id == batch), None)
    if wanted is None or wanted.kind != "collect":
        raise LachanError("undo-nothing")
    if any(one.kind == "collect" and one.id > batch for one in kept):
        raise LachanError("undo-not-newest")
    with store.transaction():
        _give_back(store, wanted.detail)
        owners = {pupil.learner: pupil.class_id for pupil in store.pupils()}
        for learner in store.drop_events(batch, ids_of):
            if store.lines(learner):
                fold_pupil(store, learner, owners.get(learner, ""), catalogue, anew=True)
            else:
                store.drop_state(learner)
        for class_id in wanted.detail.get("classes", ()):
            store.drop_class(class_id)
        give_back(store, {name: Deleted(**one) for name, one in wanted.detail.get("back", {}).items()})
        store.mark_undone(batch)


def _give_back(store: ClassStore, detail: Mapping[str, Any]) -> None:
    """Make the classes what they were: name, number of the card, work set, and who is on the list."""
    rows = [_row(kept) for kept in detail.get("rows", ())]
    pupils: Sequence[PupilRow] = [PupilRow(**kept) for kept in detail.get("before", ())]
    listed = {pupil.learner for pupil in pupils}
    for row in rows:
        store.save_class(row)
        store.drop_pupils(p.learner for p in store.pupils(row.id) if p.learner not in listed)
    store.save_pupils(pupils)


def _row(kept: Mapping[str, Any]) -> ClassRow:
    return ClassRow(**{**kept, "work": tuple(kept["work"])})
