"""What a head teacher learns from the cards of classes: who names them, and whose codes are in a class."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from lachan.classroom.bundles import named_on
from lachan.classroom.card import MOST_BYTES, Card, read_card
from lachan.classroom.collect_undo import CardChanges, ClassBefore
from lachan.classroom.collecting import FileLine, Verdict
from lachan.classroom.event_lines import ids_of
from lachan.classroom.head_deleted import Deleted, deleted_classes, welcome_back
from lachan.domain.errors import LachanError
from lachan.storage.class_rows import ClassRow, PupilRow
from lachan.storage.class_store import ClassStore


@dataclass(frozen=True, slots=True)
class Cards:
    """The cards of one collecting. *lines*: of each file; *changes*: what an undo gives back.

    *strangers*: by id, the names of classes whose card is here but names another head teacher, or none.
    """

    lines: tuple[FileLine, ...]
    changes: CardChanges
    strangers: dict[str, str]


def take_cards(store: ClassStore, files: Iterable[Path], boxes: Collection[str], today: str) -> Cards:
    """Take the classes that name one of *boxes* (public keys, hex) from their cards. In a transaction.

    Only codes are kept: neither nicknames nor faces are a head teacher's business. A card never takes a
    pupil from another class, never goes back to an older issue, and never changes keys unless endorsed.
    A class that was deleted comes back with a later card than the last that was taken.
    """
    lines: list[FileLine] = []
    before = {row.id: ClassBefore(row, tuple(store.pupils(row.id))) for row in store.classes()}
    away = deleted_classes(store)
    taken: list[str] = []
    strangers: dict[str, str] = {}
    for file in files:
        verdict, card = _verdict(store, file, boxes, away)
        if card is None:
            lines.append(FileLine(file.name, verdict))
            continue
        lines.append(FileLine(file.name, verdict, pupils=len(card.pupils), label=card.label))
        if verdict == "not-named":
            strangers[card.id] = card.label
        if verdict == "card" and _take(store, card, today):
            taken.append(card.id)
    for class_id in away.keys() & set(taken):
        welcome_back(store, class_id)
    changes = _changes(store, before, dict.fromkeys(taken))
    changes = replace(changes, back={one: away[one] for one in changes.made if one in away})
    return Cards(tuple(lines), changes, strangers)


def _changes(store: ClassStore, before: Mapping[str, ClassBefore], taken: Iterable[str]) -> CardChanges:
    """Tell what the cards that were taken changed."""
    now = {row.id: ClassBefore(row, tuple(store.pupils(row.id))) for row in store.classes()}
    known = [one for one in taken if one in before]
    changed = tuple(before[one] for one in known if now[one] != before[one])
    return CardChanges(tuple(one for one in taken if one not in before), changed)


def stranger(
    name: str, data: bytes, boxes: Collection[str], labels: dict[str, str], put_away: Collection[str]
) -> FileLine:
    """Say why a bundle stays shut: its class named no such head, was put away, or has no card here.

    *boxes*: ids of the head's keys; *put_away*: of classes. Raises BundleRefusedError for a file that is
    no bundle.
    """
    class_id, keys = named_on(data)
    verdict: Verdict = "no-card" if keys & set(boxes) else "not-named"
    if class_id in put_away:
        verdict = "put-away"
    return FileLine(name, verdict, detail=class_id[:8], label=labels.get(class_id, ""))


def _verdict(
    store: ClassStore, file: Path, boxes: Collection[str], deleted: Mapping[str, Deleted]
) -> tuple[Verdict, Card | None]:
    try:
        with file.open("rb") as stream:
            card = read_card(stream.read(MOST_BYTES + 1))
    except OSError:
        return "unreadable", None
    except LachanError as error:
        return ("not-ours" if error.code == "card-not-ours" else "damaged"), None
    if card.demo:
        return "demo", card
    if not any(one.name == "head" and one.key in boxes for one in card.recipients):
        return "not-named", card
    known = _known(store, card.id)
    if known is not None and known.archived:
        return "put-away", card
    away = deleted.get(card.id)
    if away is not None and card.serial <= away.serial:
        return "put-away", card
    trusted = known.public if known is not None else asdict(away) if away is not None else None
    if trusted is not None and not card.replaces(
        replace(card, box=trusted["box"], signing=trusted["signing"])
    ):
        return "false-card", card
    return "card", card


def _known(store: ClassStore, class_id: str) -> ClassRow | None:
    return next((row for row in store.classes() if row.id == class_id), None)


def _take(store: ClassStore, card: Card, today: str) -> bool:
    """Keep the class as its card says; tell whether it was taken: a card older than the last is not."""
    known = _known(store, card.id)
    if known is not None and known.serial > card.serial:
        return False
    public = {"box": card.box, "signing": card.signing}
    made = known.made if known is not None else _day(card.made, today)
    store.save_class(ClassRow(card.id, card.label, made, "", public, {}, card.serial, False, card.work))
    _take_pupils(store, card)
    others = {pupil.learner for pupil in store.pupils() if pupil.class_id != card.id}
    for learner in set(card.erased) - others - store.erased():
        store.erase(learner, card.id, today, ids_of)
    return True


def _day(written: str, today: str) -> str:
    try:
        return min(date.fromisoformat(written).isoformat(), today)
    except ValueError:
        return today


def _take_pupils(store: ClassStore, card: Card) -> None:
    everyone = {pupil.learner: pupil for pupil in store.pupils()}
    rows = [
        PupilRow(one.learner, card.id, place, one.code, one.code)
        for place, one in enumerate(card.pupils, start=1)
        if one.learner not in everyone or everyone[one.learner].class_id == card.id
    ]
    on_card = {row.learner for row in rows}
    left = [
        replace(pupil, removed=True)
        for pupil in everyone.values()
        if pupil.class_id == card.id and pupil.learner not in on_card
    ]
    store.save_pupils([*rows, *left])
