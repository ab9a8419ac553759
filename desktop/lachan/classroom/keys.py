"""The keys of a class: made once, locked by the teacher's words and by a printed sheet."""

from dataclasses import dataclass
from typing import Any

from lachan.classroom import sealing
from lachan.classroom.sealing import Cost, Pair, SealError, Signer
from lachan.classroom.spoken_words import BITS, spoken
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.storage.clock import Entropy

PASSPHRASE_WORDS = 4
RECOVERY_WORDS = 8
CHECK_WORDS = 4


@dataclass(frozen=True, slots=True)
class ClassKeys:
    """What only the teacher holds; *card_key* is also on the pupils' computers, for what follows them."""

    box: Pair
    signer: Signer
    card_key: bytes
    older: tuple[Pair, ...] = ()
    """Box keys before a change: bundles sealed to them still open."""

    def secret(self) -> bytes:
        """Return the bytes to be locked away."""
        older = b"".join(pair.private for pair in self.older)
        return self.box.private + self.signer.seed + self.card_key + older

    def privates(self) -> dict[str, bytes]:
        """Return every key that opens bundles of this class, by key id."""
        return {sealing.key_id(pair.public): pair.private for pair in (self.box, *self.older)}

    @property
    def id(self) -> str:
        """The short name of the class key, as bundles carry it."""
        return sealing.key_id(self.box.public)

    def check_words(self, language: Language) -> tuple[str, ...]:
        """Return the four words that must be the same on the teacher's and the pupil's screen."""
        return check_words(self.box.public, self.signer.public, language)


def check_words(box: bytes, signing: bytes, language: Language) -> tuple[str, ...]:
    """Return the four check words of a class's two public keys."""
    return spoken(sealing.fingerprint(box, signing), CHECK_WORDS, language)


@dataclass(frozen=True, slots=True)
class LockedKeys:
    """The class's secret under the teacher's words and under the sheet's, as kept and as carried."""

    by_words: dict[str, Any]
    by_sheet: dict[str, Any]


def offer_words(count: int, entropy: Entropy, language: Language) -> tuple[str, ...]:
    """Offer *count* pairs of words: 44 bits for the four of a passphrase, 88 for the eight of a sheet."""
    return spoken(entropy((count * BITS + 7) // 8), count, language)


def make_keys(entropy: Entropy) -> ClassKeys:
    """Make the keys of a new class."""
    secret = entropy(3 * sealing.KEY)
    return keys_of(secret)


def changed(keys: ClassKeys, entropy: Entropy) -> ClassKeys:
    """Return new keys for the same class; what was sealed to the old ones still opens."""
    fresh = make_keys(entropy)
    return ClassKeys(fresh.box, fresh.signer, keys.card_key, (keys.box, *keys.older))


def keys_of(secret: bytes) -> ClassKeys:
    """Return the keys in a secret; raises SealError for one of another length."""
    size = sealing.KEY
    parts = [secret[place : place + size] for place in range(0, len(secret), size)]
    if len(parts) < 3 or len(parts[-1]) != size:
        raise SealError("length")
    box, seed, card_key, *older = parts
    return ClassKeys(
        sealing.pair_of(box), sealing.signer_of(seed), card_key, tuple(map(sealing.pair_of, older))
    )


def lock_keys(keys: ClassKeys, passphrase: str, sheet: str, cost: Cost, entropy: Entropy) -> LockedKeys:
    """Lock the keys under both secrets. Raises LachanError passphrase-weak for one too short to hold."""
    require_strong(passphrase)
    return LockedKeys(
        sealing.wrap(keys.secret(), passphrase, cost, entropy),
        sealing.wrap(keys.secret(), sheet, cost, entropy),
    )


def require_strong(passphrase: str) -> None:
    """Raise LachanError passphrase-weak unless it is four words of ours, or 16 signs of one's own."""
    if len("".join(passphrase.split())) < 16:
        raise LachanError("passphrase-weak", words=PASSPHRASE_WORDS)


def unlock_keys(locked: LockedKeys, passphrase: str) -> ClassKeys:
    """Open the keys with the teacher's words; raises LachanError passphrase-wrong."""
    try:
        return keys_of(sealing.unwrap(locked.by_words, passphrase))
    except SealError as error:
        raise LachanError("passphrase-wrong") from error


def recover_keys(locked: LockedKeys, sheet: str) -> ClassKeys:
    """Open the keys with the words of the printed sheet; raises LachanError recovery-words-wrong."""
    try:
        return keys_of(sealing.unwrap(locked.by_sheet, sheet))
    except SealError as error:
        raise LachanError("recovery-words-wrong") from error
