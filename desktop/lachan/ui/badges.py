"""A skill that is held, as a file to pass on: a picture with the signed Open Badge inside it."""

from collections.abc import Mapping
from pathlib import Path

from lachan.classroom.sealing import Signer
from lachan.domain.errors import LachanError
from lachan.interop.baked import bake
from lachan.interop.open_badge import Held, code_of, issue
from lachan.learning.reviews import Review
from lachan.ui.badge_picture import Words, badge_png
from lachan.ui.viewmodels.family_words import family_word


def write_badge(
    folder: Path, review: Review, words: Mapping[str, str], until: str, issuer: str, signer: Signer
) -> Path:
    """Write the badge of *review* into *folder* and return the file.

    *words*: the ``skill`` and the ``person`` as shown. Raises LachanError badge-not-held or print-failed.
    """
    if review.standing != "held":
        raise LachanError("badge-not-held", skill=words["skill"])
    held = Held(words["person"], review.family, family_word(review.family), review.last, review.due)
    picture = badge_png(Words(words["skill"], words["person"], until, code_of(signer.public)))
    file = folder / f"la-chan-{review.family}-{review.due}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bake(picture, issue(held, issuer, signer)))
    except OSError as error:
        raise LachanError("print-failed", path=str(file)) from error
    return file
