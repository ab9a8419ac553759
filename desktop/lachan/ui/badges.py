"""A skill that is held, as a file to pass on: a picture with the signed Open Badge inside it."""

from collections.abc import Mapping
from pathlib import Path

from lachan.classroom.report_cells import safe_file_name
from lachan.classroom.room import Room
from lachan.classroom.sealing import Signer
from lachan.domain.errors import LachanError
from lachan.domain.family_names import family_name
from lachan.domain.text import Language, Text
from lachan.interop.baked import bake
from lachan.interop.class_badges import held_in
from lachan.interop.open_badge import Held, code_of, issue
from lachan.learning.reviews import Review
from lachan.ui.badge_picture import Words, badge_png
from lachan.ui.viewmodels.shield_words import BADGE_UNTIL

BY_CLASS = Text("Lá Chắn, lớp {label}", "Lá Chắn, class {label}")
BY_DEMO = Text("Lá Chắn, lớp trình diễn (mô phỏng)", "Lá Chắn, demonstration class (simulated)")


def write_badge(
    folder: Path, review: Review, words: Mapping[str, str], until: str, issuer: str, signer: Signer
) -> Path:
    """Write the badge of *review* into *folder* and return the file.

    *words*: the ``skill`` and the ``person`` as shown. Raises LachanError badge-not-held or print-failed.
    """
    if review.standing != "held":
        raise LachanError("badge-not-held", skill=words["skill"])
    held = Held(words["person"], review.family, family_name(review.family), review.last, review.due)
    file = folder / f"la-chan-{review.family}-{review.due}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_baked(held, words["skill"], until, issuer, signer))
    except OSError as error:
        raise LachanError("print-failed", path=str(file)) from error
    return file


def class_badges(room: Room, signer: Signer, language: Language) -> dict[str, bytes]:
    """Return a badge for every skill that a pupil of *room* holds, signed by the class: by file name."""
    issuer = BY_DEMO.in_(language) if room.demo else BY_CLASS.in_(language).format(label=room.label)
    files: dict[str, bytes] = {}
    for held in held_in(room):
        until = BADGE_UNTIL.in_(language).format(day=held.until)
        stem = safe_file_name(f"{held.nickname}-{held.family}")
        name, number = f"{stem}.png", 2
        while name in files:  # two pupils of one nickname
            name, number = f"{stem}-{number}.png", number + 1
        files[name] = _baked(held, held.name.in_(language), until, issuer, signer)
    return files


def _baked(held: Held, skill: str, until: str, issuer: str, signer: Signer) -> bytes:
    picture = badge_png(Words(skill, held.nickname, until, code_of(signer.public)))
    return bake(picture, issue(held, issuer, signer))
