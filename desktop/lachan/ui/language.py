"""Which language the window speaks: Qt's translators, changed while it runs."""

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from lachan import paths
from lachan.domain.text import Language


class Speech:
    """The one installed translator. English is the source; its file holds only plurals."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def speak(self, language: Language, engine: QQmlEngine | None = None) -> None:
        """Switch to *language*; with an *engine*, every qsTr of its pages is read again."""
        self.silence()
        translator = QTranslator()
        file = paths.shipped("assets") / "i18n" / f"lachan_{language}.qm"
        if translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale("vi_VN" if language == "vi" else "en_GB"))
        if engine is not None:
            engine.setUiLanguage(language)
            engine.retranslate()

    def silence(self) -> None:
        """Take the translator out again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
