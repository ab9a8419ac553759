"""A QR picture as it looks: made from its text, always the same, and nothing a phone could read. Pure."""

from hashlib import blake2b

MODULES = 25
"""Modules along one side."""
_CORNERS = ((0, 0), (MODULES - 7, 0), (0, MODULES - 7))


def qr_path(text: str) -> str:
    """Return the dark modules for *text* as an SVG path, one unit a module."""
    size = (MODULES * MODULES + 7) // 8
    noise = int.from_bytes(b"".join(_block(text, n) for n in range(size // 32 + 1)), "big")
    parts = []
    for y in range(MODULES):
        row = [_dark(x, y, bool(noise >> (y * MODULES + x) & 1)) for x in range(MODULES)]
        parts += _runs(row, y)
    return "".join(parts)


def _block(text: str, number: int) -> bytes:
    return blake2b(text.encode(), digest_size=32, key=bytes([number])).digest()


def _dark(x: int, y: int, drawn: bool) -> bool:
    for left, top in _CORNERS:
        dx, dy = x - left, y - top
        if -1 <= dx <= 7 and -1 <= dy <= 7:
            ring = max(abs(dx - 3), abs(dy - 3))
            return ring in (0, 1, 3)
    return drawn


def _runs(row: list[bool], y: int) -> list[str]:
    runs, start = [], -1
    for x, dark in enumerate([*row, False]):
        if dark and start < 0:
            start = x
        elif not dark and start >= 0:
            runs.append(f"M{start} {y}h{x - start}v1h-{x - start}z")
            start = -1
    return runs
