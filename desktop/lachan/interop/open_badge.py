"""Open Badges 3.0: a skill that is held, signed so that anybody can verify it without a network.

The badge is a W3C Verifiable Credential with an embedded proof (cryptosuite ``eddsa-jcs-2022`` of W3C Data
Integrity EdDSA Cryptosuites 1.0, 3.3); the issuer is a ``did:key``, so that the key is in the badge itself.
It holds for as long as the skill does: until the next booster is due.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lachan.classroom import sealing
from lachan.classroom.sealing import SealError, Signer
from lachan.domain.errors import LachanError
from lachan.domain.text import Text
from lachan.interop.canonical import base58, canonical, from_base58

MOST_BYTES = 64 * 2**10
CONTEXTS = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
]
"""The names of the vocabularies (OB 3.0, 7.1): names only, nothing is fetched."""
SUITE = "eddsa-jcs-2022"
_ED25519 = b"\xed\x01"
"""Multicodec of an Ed25519 public key."""


@dataclass(frozen=True, slots=True)
class Held:
    """A skill somebody holds. Days are YYYY-MM-DD; *until*: the day its booster is due."""

    nickname: str
    family: str
    name: Text
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge whose signature is good. *code*: of the signer's key, to compare; *over*: no longer held."""

    nickname: str
    family: str
    name: str
    issuer: str
    since: str
    until: str
    code: str
    over: bool


def issue(held: Held, issuer: str, signer: Signer) -> bytes:
    """Return the badge as JSON. *issuer*: what the signer is called; the same input gives the same bytes."""
    did = _did(signer.public)
    badge = _credential(held, issuer, did)
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": SUITE,
        "created": _instant(held.since),
        "verificationMethod": f"{did}#{did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }
    value = "z" + base58(signer.sign(_hashed(badge, options)))
    badge["proof"] = {**options, "proofValue": value}
    return json.dumps(badge, ensure_ascii=False, indent=2).encode()


def verify(data: bytes, today: str, path: str = "") -> Badge:
    """Read a badge and check its signature; *today* is YYYY-MM-DD, *path* is for the error.

    Raises LachanError badge-unreadable (no such badge) or badge-changed (the signature is not that of it).
    """
    badge = _read(data, path)
    try:
        proof = badge.pop("proof")
        did = badge["issuer"]["id"]
        value = proof.pop("proofValue")
        method = proof["verificationMethod"]
        if proof["cryptosuite"] != SUITE or method != f"{did}#{did.removeprefix('did:key:')}":
            raise LachanError("badge-changed", path=path)
        public = _public(did)
        sealing.verify(public, _hashed(badge, proof), from_base58(value.removeprefix("z")))
        return _badge(badge, public, today)
    except SealError as error:
        raise LachanError("badge-changed", path=path) from error
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise LachanError("badge-unreadable", path=path, reason=type(error).__name__) from error


def _read(data: bytes, path: str) -> dict[str, Any]:
    try:
        badge = json.loads(data) if len(data) <= MOST_BYTES else None
    except (ValueError, RecursionError) as error:
        raise LachanError("badge-unreadable", path=path, reason="JSON") from error
    if not isinstance(badge, dict) or "OpenBadgeCredential" not in badge.get("type", ()):
        raise LachanError("badge-unreadable", path=path, reason="OpenBadgeCredential")
    return badge


def _credential(held: Held, issuer: str, did: str) -> dict[str, Any]:
    subject = {
        "type": "IdentityObject",
        "hashed": False,
        "identityHash": held.nickname,
        "identityType": "name",
    }
    shown = f"passed its boosters until {held.until}"
    return {
        "@context": CONTEXTS,
        "id": f"urn:uuid:{_uuid(held, did)}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": f"{held.name.vi} · {held.name.en}",
        "issuer": {"id": did, "type": ["Profile"], "name": issuer},
        "validFrom": _instant(held.since),
        "validUntil": _instant(held.until),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [subject],
            "achievement": {
                "id": f"urn:lachan:skill:{held.family}",
                "type": ["Achievement"],
                "achievementType": "Badge",
                "name": f"{held.name.vi} · {held.name.en}",
                "description": "Told scams of this family from genuine matters in Lá Chắn.",
                "criteria": {"narrative": f"Practised on a simulated phone and judged messages; {shown}."},
            },
        },
    }


def _badge(badge: Mapping[str, Any], public: bytes, today: str) -> Badge:
    subject = badge["credentialSubject"]
    until = badge["validUntil"][:10]
    return Badge(
        nickname=str(subject["identifier"][0]["identityHash"]),
        family=str(subject["achievement"]["id"]).rpartition(":")[2],
        name=str(badge["name"]),
        issuer=str(badge["issuer"]["name"]),
        since=badge["validFrom"][:10],
        until=until,
        code=code_of(public),
        over=today > until,
    )


def code_of(public: bytes) -> str:
    """Return what people compare to know whose key it is: ``3f2a 91c0 77de 10ab``."""
    digits = sealing.key_id(public)
    return " ".join(digits[n : n + 4] for n in range(0, 16, 4))


def _hashed(badge: Mapping[str, Any], options: Mapping[str, Any]) -> bytes:
    """What is signed: the hash of the proof's options, then that of the badge (eddsa-jcs-2022, 3.3.4)."""
    whole = {"@context": badge["@context"], **options}
    return b"".join(hashlib.sha256(canonical(part)).digest() for part in (whole, dict(badge)))


def _did(public: bytes) -> str:
    return "did:key:z" + base58(_ED25519 + public)


def _public(did: str) -> bytes:
    key = from_base58(did.removeprefix("did:key:z"))
    if not did.startswith("did:key:z") or key[:2] != _ED25519 or len(key) != 34:
        raise ValueError(did)
    return key[2:]


def _instant(day: str) -> str:
    return f"{day}T00:00:00Z"


def _uuid(held: Held, did: str) -> str:
    """Return a name for this badge that is its own: a version 8 UUID (RFC 9562) of what it says."""
    said = "\x1f".join((did, held.nickname, held.family, held.since, held.until))
    raw = bytearray(hashlib.sha256(said.encode()).digest()[:16])
    raw[6], raw[8] = raw[6] & 0x0F | 0x80, raw[8] & 0x3F | 0x80
    digits = raw.hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
