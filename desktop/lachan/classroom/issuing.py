"""From the teacher's rows to the card that goes out."""

from collections.abc import Collection, Iterable

from lachan.classroom.card import Card, CardPupil, Recipient
from lachan.classroom.keys import ClassKeys, LockedKeys
from lachan.storage.class_rows import ClassRow, PupilRow


def card_of(
    row: ClassRow, keys: ClassKeys, pupils: Iterable[PupilRow], erased: Collection[str], *, demo: bool
) -> Card:
    """Return the card of a class: codes, nicknames and faces; never a name of the roster."""
    recipients = [Recipient("class", keys.box.public.hex())]
    if row.public.get("head"):
        recipients.append(Recipient("head", row.public["head"]))
    return Card(
        id=row.id,
        label=row.label,
        made=row.made,
        serial=row.serial,
        box=keys.box.public.hex(),
        signing=keys.signer.public.hex(),
        card_key=keys.card_key.hex(),
        recipients=tuple(recipients),
        pupils=tuple(CardPupil(p.learner, p.code, p.nickname, p.face) for p in pupils),
        work=row.work,
        erased=tuple(sorted(erased)),
        sheet=dict(row.locked["by_sheet"]) if "by_sheet" in row.locked else None,
        before=(row.public.get("before", ""), row.public.get("endorsement", "")),
        demo=demo,
    )


def public_of(keys: ClassKeys) -> dict[str, str]:
    """Return the public keys, in hex, for the row of a class."""
    return {"box": keys.box.public.hex(), "signing": keys.signer.public.hex()}


def locked_of(row: ClassRow) -> LockedKeys:
    """Return the locked secret of a class."""
    return LockedKeys(row.locked.get("by_words", {}), row.locked.get("by_sheet", {}))
