"""Classes that a head teacher has deleted: a name, the number of the last card, and its keys.

So much stays that an old stick brings nothing back by surprise, and that nobody else can bring the class
back in its teacher's name. A later card of its teacher does: that names this head on purpose.
"""

import json
from dataclasses import asdict, dataclass

from lachan.classroom.event_lines import ids_of
from lachan.storage.class_store import ClassStore

_NOTE = "deleted"


@dataclass(frozen=True, slots=True)
class Deleted:
    """What is left of one class. *serial*: of the last card that was taken; *box*, *signing*: hex."""

    label: str
    serial: int
    box: str
    signing: str


def deleted_classes(store: ClassStore) -> dict[str, Deleted]:
    """Return by id the classes that have been deleted."""
    kept = json.loads(store.noted(_NOTE) or "{}")
    return {class_id: Deleted(**one) for class_id, one in kept.items()}


def delete(store: ClassStore, class_id: str) -> int:
    """Delete a class's list and work for good, keeping its :class:`Deleted`.

    Return how many traces of its pupils are left in the files: 0. Raises LachanError class-unknown.
    """
    row = store.get(class_id)
    needles = [learner.encode() for learner in store.learners_of(class_id)]
    left = Deleted(row.label, row.serial, row.public["box"], row.public["signing"])
    with store.transaction():
        store.let_class_go(class_id, ids_of)
        _keep(store, {**deleted_classes(store), class_id: left})
    store.vacuum()
    return store.found_in_files(needles)


def welcome_back(store: ClassStore, class_id: str) -> None:
    """Forget that a class was deleted: a later card has named this head. Inside a transaction."""
    _keep(store, {name: one for name, one in deleted_classes(store).items() if name != class_id})


def give_back(store: ClassStore, before: dict[str, Deleted]) -> None:
    """Note classes as deleted again whose coming back is undone. Inside a transaction."""
    _keep(store, {**deleted_classes(store), **before})


def _keep(store: ClassStore, classes: dict[str, Deleted]) -> None:
    store.note(_NOTE, json.dumps({name: asdict(one) for name, one in classes.items()}, ensure_ascii=False))
