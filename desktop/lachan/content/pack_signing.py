"""Who stands by a pack: Ed25519 keys and signatures (RFC 8032). This room has no other cryptography."""

KEY_BYTES = 32
SIGNATURE_BYTES = 64


def new_seed() -> bytes:
    """Return a fresh signing key."""
    from nacl.signing import SigningKey  # 30 ms: only when something is really signed or verified

    return bytes(SigningKey.generate())


def public_of(seed: bytes) -> str:
    """Return the public key of *seed*, in hex; raises ValueError for anything but 32 bytes."""
    from nacl.signing import SigningKey

    if len(seed) != KEY_BYTES:
        raise ValueError("seed")
    return bytes(SigningKey(seed).verify_key).hex()


def sign(seed: bytes, message: bytes) -> bytes:
    """Return the signature of *message*."""
    from nacl.signing import SigningKey

    return SigningKey(seed).sign(message).signature


def is_signed(public: str, message: bytes, signature: bytes) -> bool:
    """Tell whether *signature* of *message* was made with the key whose public half, in hex, is *public*."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(public)).verify(message, signature)
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True
