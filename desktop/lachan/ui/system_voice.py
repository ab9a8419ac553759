"""The voice of the operating system, where it truly speaks the language.

Engines that say they are there may be mute: only one that reports Ready and has the language is used, and
"mock", which speaks silence, never is. Loaded when the first line without a clip comes.
"""

import ctypes
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from lachan.domain.text import Language
from lachan.ui.speakers import quiet_log

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINES = ("winrt", "sapi", "speechd")
_LANGUAGES: dict[Language, QLocale.Language] = {
    "vi": QLocale.Language.Vietnamese,
    "en": QLocale.Language.English,
}


class SystemVoice(QObject):
    """Speaks if it can. Until an engine has reported Ready (that takes seconds), it cannot."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._looked = False
        self._percent = 100

    def say(self, text: str, language: Language) -> bool:
        """Say *text*; False if this computer has no voice for *language*, or none yet."""
        engine = self._find()
        if engine is None:
            return False
        locale = self._locale(engine, language)
        if locale is None:
            return False
        engine.stop()
        engine.setLocale(locale)
        engine.setVolume(self._percent / 100)
        engine.say(text)
        return True

    def hush(self) -> None:
        """Stop speaking."""
        if self._engine is not None:
            self._engine.stop()

    def set_volume(self, percent: int) -> None:
        """Speak at 0 to 100 percent from the next line on."""
        self._percent = percent

    def _find(self) -> "QTextToSpeech | None":
        if self._looked:
            return self._engine
        self._looked = True
        if sys.platform.startswith("linux") and not _has_speech_library():
            return None
        quiet_log()
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:
            return None
        here = QTextToSpeech.availableEngines()
        name = next((name for name in ENGINES if name in here), "")
        self._engine = QTextToSpeech(name, self) if name else None
        return self._engine

    def _locale(self, engine: "QTextToSpeech", language: Language) -> QLocale | None:
        if engine.state() not in (engine.State.Ready, engine.State.Speaking):
            return None
        return next(
            (found for found in engine.availableLocales() if found.language() == _LANGUAGES[language]), None
        )


def _has_speech_library() -> bool:
    try:
        ctypes.CDLL("libspeechd.so.2")
    except OSError:
        return False
    return True
