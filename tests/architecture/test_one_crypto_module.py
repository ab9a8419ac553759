"""Cryptography lives in one module of the classroom, and nowhere beside it."""

import ast
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "desktop" / "lachan"
ALLOWED = {"classroom/sealing.py", "content/pack_signing.py", "learning/pins.py"}
"""One module of a room that signs, seals or hashes secrets; another room names its own here."""


def crypto_users() -> set[str]:
    found = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if any(name.split(".")[0] in ("nacl", "cryptography", "secrets", "hmac") for name in names):
                found.add(file.relative_to(PACKAGE).as_posix())
    return found


def test_only_the_named_modules_use_cryptography() -> None:
    found = crypto_users()

    assert "classroom/sealing.py" in found, "the scan sees nothing"
    assert found <= ALLOWED
