"""A text in both languages of the app."""

from dataclasses import dataclass
from typing import Literal

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, Language] = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """The same words in Vietnamese and in English; neither may be missing."""

    vi: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the words in *language*."""
        return self.vi if language == "vi" else self.en
