"""The words for every error that may reach a person. No Qt: the terminal uses them too."""

from lachan.domain.errors import LachanError
from lachan.domain.text import Language, Text

WORDS: dict[str, Text] = {
    "qt-not-installed": Text(
        "Chưa cài bộ vẽ cửa sổ (PySide6). Chạy: {python} -m pip install 'pyside6-essentials>=6.11.3,<6.12'",
        "The window toolkit (PySide6) is not installed. Run: "
        "{python} -m pip install 'pyside6-essentials>=6.11.3,<6.12'",
    ),
    "qt-cannot-load": Text(
        "Bộ vẽ cửa sổ không nạp được: {reason}\nHãy chạy “lachan doctor” để xem cần sửa gì.",
        "The window toolkit could not be loaded: {reason}\nRun “lachan doctor” to see what to mend.",
    ),
}
"""Code of the error to its words; ``{name}`` stands for the fact of that name."""

UNKNOWN = Text("Có điều chưa ổn ({code}).", "Something is not right ({code}).")
"""For a code that has no words; a test makes sure that none is without."""


class _Facts(dict[str, object]):
    """Facts that may lack a name: the gap is shown as it stands in the template, never as an error."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def say(error: LachanError, language: Language) -> str:
    """Return the words for *error* in *language*, its facts filled in."""
    words = WORDS.get(error.code, UNKNOWN).in_(language)
    return words.format_map(_Facts({"code": error.code, **error.facts}))
