"""All the cryptography of a class, in this one module: libsodium through PyNaCl, nothing home-made.

Bundles: a fresh file key sealed to each recipient (X25519 sealed box), the content in secretstream
(XChaCha20-Poly1305) bound to its header. Cards and bundles are signed (Ed25519). Secrets at rest are
wrapped under words through Argon2id; its costs are stored beside, so that they can be raised later.
"""

import hashlib
from dataclasses import dataclass

import nacl.bindings as sodium
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.signing import SigningKey, VerifyKey

from lachan.classroom.spoken_words import canonical
from lachan.storage.clock import Entropy

KEY = 32
SEALED = KEY + sodium.crypto_box_SEALBYTES
_CHUNK = 64 * 1024
_OVERHEAD = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_STREAM_HEADER = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES


class SealError(Exception):
    """What came does not open, or is not what was signed. Says no more: the caller names the file."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id: *passes* over *memory* bytes (RFC 9106's second choice, at libsodium's one lane)."""

    passes: int = 3
    memory: int = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Pair:
    """An X25519 pair: *private* opens what is sealed to *public*."""

    private: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class Signer:
    """An Ed25519 pair: *seed* signs, *public* verifies."""

    seed: bytes
    public: bytes

    def sign(self, message: bytes) -> bytes:
        """Return the signature of *message*, 64 bytes."""
        return bytes(SigningKey(self.seed).sign(message).signature)


def pair_of(private: bytes) -> Pair:
    """Return the X25519 pair of 32 private bytes."""
    key = PrivateKey(private)
    return Pair(private, bytes(key.public_key))


def signer_of(seed: bytes) -> Signer:
    """Return the Ed25519 pair of 32 seed bytes."""
    return Signer(seed, bytes(SigningKey(seed).verify_key))


def verify(public: bytes, message: bytes, signature: bytes) -> None:
    """Raise SealError unless *signature* is that of *message* under *public*."""
    try:
        VerifyKey(public).verify(message, signature)
    except (CryptoError, ValueError, TypeError) as error:
        raise SealError("signature") from error


def key_id(public: bytes) -> str:
    """Return the short name of a public key: 16 hex digits."""
    return hashlib.blake2b(public, digest_size=8, person=b"lachan-key").hexdigest()


def fingerprint(*publics: bytes) -> bytes:
    """Return 32 bytes to be spoken as check words, for keys that two people compare."""
    return hashlib.blake2b(b"".join(publics), digest_size=32, person=b"lachan-check").digest()


def token(key: bytes, *parts: str) -> str:
    """Return an opaque name of *parts*: the same for the same, telling nothing without *key*."""
    joined = "\x1f".join(parts).encode()
    return hashlib.blake2b(joined, digest_size=16, key=key, person=b"lachan-token").hexdigest()


def key_from_words(words: str, salt: bytes, cost: Cost) -> bytes:
    """Return the key behind typed words (0.2 s at the usual cost)."""
    return argon2id.kdf(KEY, canonical(words), salt, opslimit=cost.passes, memlimit=cost.memory)


def wrap(secret: bytes, words: str, cost: Cost, entropy: Entropy) -> dict[str, str | int]:
    """Return *secret* locked under *words*, as plain values for a file."""
    salt, nonce = entropy(argon2id.SALTBYTES), entropy(SecretBox.NONCE_SIZE)
    box = SecretBox(key_from_words(words, salt, cost)).encrypt(secret, nonce)
    return {"salt": salt.hex(), "passes": cost.passes, "memory": cost.memory, "box": bytes(box).hex()}


def unwrap(locked: dict[str, str | int], words: str) -> bytes:
    """Return the secret behind *words*; raises SealError for other words or a broken wrap."""
    try:
        salt, box = bytes.fromhex(str(locked["salt"])), bytes.fromhex(str(locked["box"]))
        cost = Cost(min(int(locked["passes"]), 20), min(int(locked["memory"]), 1 << 30))
        return SecretBox(key_from_words(words, salt, cost)).decrypt(box)
    except (CryptoError, ValueError, TypeError, KeyError) as error:
        raise SealError("words") from error


def lock(data: bytes, key: bytes, entropy: Entropy) -> bytes:
    """Return *data* encrypted and authenticated under a shared 32-byte *key*."""
    return bytes(SecretBox(key).encrypt(data, entropy(SecretBox.NONCE_SIZE)))


def unlock(data: bytes, key: bytes) -> bytes:
    """Return what :func:`lock` was given; raises SealError."""
    try:
        return SecretBox(key).decrypt(data)
    except (CryptoError, ValueError, TypeError) as error:
        raise SealError("lock") from error


def seal_to(data: bytes, public: bytes) -> bytes:
    """Return *data* sealed so that only the owner of *public* can read it."""
    return bytes(SealedBox(PublicKey(public)).encrypt(data))


def open_sealed(data: bytes, private: bytes) -> bytes:
    """Return what was sealed to us; raises SealError."""
    try:
        return SealedBox(PrivateKey(private)).decrypt(data)
    except (CryptoError, ValueError, TypeError) as error:
        raise SealError("seal") from error


def encrypt_stream(data: bytes, key: bytes, header: bytes) -> bytes:
    """Return *data* as a secretstream in chunks, bound to *header* and to its own end."""
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    out = [sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)]
    places = range(0, max(len(data), 1), _CHUNK)
    for place in places:
        last = place == places[-1]
        tag = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL if last else 0
        part = data[place : place + _CHUNK]
        out.append(sodium.crypto_secretstream_xchacha20poly1305_push(state, part, header, tag))
    return b"".join(out)


def decrypt_stream(data: bytes, key: bytes, header: bytes) -> bytes:
    """Return what was encrypted; raises SealError if a byte is changed, missing or too many."""
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    out: list[bytes] = []
    tag = 0
    try:
        sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, data[:_STREAM_HEADER], key)
        for place in range(_STREAM_HEADER, len(data), _CHUNK + _OVERHEAD):
            part, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, data[place : place + _CHUNK + _OVERHEAD], header
            )
            out.append(part)
    except (CryptoError, ValueError, TypeError, RuntimeError) as error:
        raise SealError("stream") from error
    if tag != sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        raise SealError("stream cut short")
    return b"".join(out)
