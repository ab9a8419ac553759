"""The class card: the one file that makes a computer part of a class. Signed; no real name is in it."""

import json
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from lachan.classroom import sealing
from lachan.classroom.keys import ClassKeys, check_words
from lachan.classroom.sealing import SealError, Signer
from lachan.domain.errors import LachanError
from lachan.domain.text import Language

MAGIC = b"LACHAN CLASS CARD 1\n"
ENDING = ".lachan-card"
MOST_BYTES = 1024 * 1024
MOST_PUPILS = 200
_ID = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class CardPupil:
    """A pupil as the computers know them: a random id, a code, a nickname or "", a face."""

    learner: str
    code: str
    nickname: str
    face: str

    @property
    def shown(self) -> str:
        """What stands under the face: the nickname, else the code."""
        return self.nickname or self.code


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who may open bundles: ``class`` (the teacher) or ``head``; *key* is X25519, in hex."""

    name: str
    key: str


@dataclass(frozen=True, slots=True)
class Card:
    """What the file says. *serial* grows with each issue. *work*: ids of scenarios and lessons set.

    *sheet*: the class secret locked under the printed sheet, so that sheet and any card together recover
    it. *before*: the signing key of the card that this one replaces, and its signature over the new keys.
    """

    id: str
    label: str
    made: str
    serial: int
    box: str
    signing: str
    card_key: str
    recipients: tuple[Recipient, ...]
    pupils: tuple[CardPupil, ...]
    work: tuple[str, ...] = ()
    erased: tuple[str, ...] = ()
    sheet: dict[str, Any] | None = None
    before: tuple[str, str] = ("", "")
    demo: bool = False

    def check_words(self, language: Language) -> tuple[str, ...]:
        """Return the four words to compare with the teacher's screen."""
        return check_words(bytes.fromhex(self.box), bytes.fromhex(self.signing), language)

    def pupil(self, learner: str) -> CardPupil | None:
        """Find a pupil by id."""
        return next((pupil for pupil in self.pupils if pupil.learner == learner), None)

    def replaces(self, older: "Card") -> bool:
        """Tell whether a computer that trusts *older* may take this card: same keys, or endorsed by them."""
        if self.id != older.id:
            return False
        if (self.box, self.signing) == (older.box, older.signing):
            return True
        return self.before[0] == older.signing and _is_endorsed(self)


def endorsed(card: Card, old: Signer) -> Card:
    """Return *card*, with new keys, endorsed by the signing key that the computers trust now."""
    return replace(card, before=(old.public.hex(), old.sign(_new_keys(card)).hex()))


def _new_keys(card: Card) -> bytes:
    return b"lachan-key-change\x00" + bytes.fromhex(card.id + card.box + card.signing)


def _is_endorsed(card: Card) -> bool:
    try:
        sealing.verify(bytes.fromhex(card.before[0]), _new_keys(card), bytes.fromhex(card.before[1]))
    except (SealError, ValueError):
        return False
    return True


def write_card(card: Card, keys: ClassKeys) -> bytes:
    """Return the file of *card*, signed by the class."""
    body = json.dumps(_plain(card), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return MAGIC + body + b"\n" + keys.signer.sign(MAGIC + body).hex().encode() + b"\n"


def read_card(data: bytes) -> Card:
    """Read a card; raises LachanError card-not-ours, card-damaged."""
    if not data.startswith(MAGIC) or len(data) > MOST_BYTES:
        raise LachanError("card-not-ours")
    body, _, signature = data[len(MAGIC) :].rstrip(b"\n").rpartition(b"\n")
    try:
        card = _typed(json.loads(body))
        sealing.verify(bytes.fromhex(card.signing), MAGIC + body, bytes.fromhex(signature.decode("ascii")))
    except (ValueError, TypeError, KeyError, RecursionError, AttributeError, SealError) as error:
        raise LachanError("card-damaged") from error
    return card


def _plain(card: Card) -> dict[str, Any]:
    return {
        "id": card.id,
        "label": card.label,
        "made": card.made,
        "serial": card.serial,
        "box": card.box,
        "signing": card.signing,
        "card_key": card.card_key,
        "recipients": [[one.name, one.key] for one in card.recipients],
        "pupils": [[p.learner, p.code, p.nickname, p.face] for p in card.pupils],
        "work": list(card.work),
        "erased": list(card.erased),
        "sheet": card.sheet,
        "before": list(card.before),
        "demo": card.demo,
    }


def _typed(raw: dict[str, Any]) -> Card:
    """Type what was read; ValueError, TypeError or KeyError for anything that a card of ours cannot hold."""
    pupils = tuple(CardPupil(*(_text(part) for part in row)) for row in raw["pupils"])
    recipients = tuple(Recipient(_text(name), _like(_KEY, key)) for name, key in raw["recipients"])
    old_key, endorsement = (_text(part, 200) for part in raw["before"])
    if len(pupils) > MOST_PUPILS or not 0 < len(recipients) <= 4:
        raise ValueError("sizes")
    if len({_like(_ID, pupil.learner) for pupil in pupils}) != len(pupils):
        raise ValueError("one pupil twice")
    sheet = raw["sheet"]
    return Card(
        id=_like(_ID, raw["id"]),
        label=_text(raw["label"]),
        made=_text(raw["made"]),
        serial=_number(raw["serial"]),
        box=_like(_KEY, raw["box"]),
        signing=_like(_KEY, raw["signing"]),
        card_key=_like(_KEY, raw["card_key"]),
        recipients=recipients,
        pupils=pupils,
        work=tuple(_text(one, 80) for one in raw["work"][:500]),
        erased=tuple(_like(_ID, one) for one in raw["erased"]),
        sheet=dict(sheet) if sheet is not None else None,
        before=(old_key, endorsement),
        demo=raw["demo"] is True,
    )


def _text(value: Any, limit: int = 40) -> str:
    if not isinstance(value, str) or len(value) > limit or not (value.isprintable() or not value):
        raise ValueError("text")
    return unicodedata.normalize("NFC", value)


def _like(pattern: re.Pattern[str], value: Any) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise ValueError("pattern")
    return value


def _number(value: Any) -> int:
    if type(value) is not int or not 0 < value < 2**31:
        raise ValueError("number")
    return value
