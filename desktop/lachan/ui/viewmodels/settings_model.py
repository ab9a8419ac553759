"""The settings page, and what the Theme follows."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from lachan import __version__
from lachan.ui.settings import SCALES, Settings, SettingsStore

QML_IMPORT_NAME = "Lachan.Models"
QML_IMPORT_MAJOR_VERSION = 1
OFFERED_VOLUMES = (20, 40, 60, 80, 100)
"""Percent: as fine as anybody needs, and one key press each."""


@QmlElement
@QmlUncreatable("Made by the app.")
class SettingsViewModel(QObject):  # type: ignore[operator]
    """The choices of this computer; every slot keeps the choice on disk before it returns."""

    languageChanged = Signal()
    themeChanged = Signal()
    scaleChanged = Signal()
    reducedMotionChanged = Signal()
    soundChanged = Signal()
    volumeChanged = Signal()
    voiceChanged = Signal()
    paceChanged = Signal()
    surpriseChanged = Signal()
    leftHandedChanged = Signal()
    tourChanged = Signal()

    def __init__(self, store: SettingsStore, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._folder = data_folder
        store.listen(self._tell)

    @property
    def state(self) -> Settings:
        """The choices as they stand."""
        return self._store.state

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Speak ``vi`` or ``en``."""
        self._store.change(language=language)

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Use ``light``, ``dark`` or ``contrast``."""
        self._store.change(theme=theme)

    @Slot(int)
    def chooseScale(self, percent: int) -> None:
        """Draw text at one of the percentages on offer."""
        self._store.change(scale=percent)

    @Slot(int)
    def stepScale(self, steps: int) -> None:
        """Go *steps* sizes up or down, as far as there are any."""
        at = SCALES.index(self.state.scale) + steps
        self._store.change(scale=SCALES[max(0, min(len(SCALES) - 1, at))])

    @Slot(bool)
    def chooseReducedMotion(self, on: bool) -> None:
        """Keep things still, or let them move."""
        self._store.change(reduced_motion=on)

    @Slot(bool)
    def chooseSound(self, on: bool) -> None:
        """Let the phone ring aloud, or not."""
        self._store.change(sound=on)

    @Slot(int)
    def chooseVolume(self, percent: int) -> None:
        """Play at 0 to 100 percent; what lies outside is taken for the nearer end."""
        self._store.change(volume=max(0, min(100, percent)))

    @Slot(bool)
    def chooseVoice(self, on: bool) -> None:
        """Let callers be heard, or only read."""
        self._store.change(voice=on)

    @Slot(str)
    def choosePace(self, pace: str) -> None:
        """Let the other side's clock run ``timed``, ``slow`` or ``untimed``."""
        self._store.change(pace=pace)

    @Slot(bool)
    def chooseLeftHanded(self, on: bool) -> None:
        """Put what can be done on the phone at its left, or at its right."""
        self._store.change(left_handed=on)

    @Slot(bool)
    def chooseSurprise(self, on: bool) -> None:
        """Let the phone on the path ring when a booster is due, or not."""
        self._store.change(surprise=on)

    @Slot(bool)
    def chooseTour(self, on: bool) -> None:
        """Show newcomers round, or let them find their way."""
        self._store.change(tour=on)

    def _tell(self, old: Settings, new: Settings) -> None:
        for name, signal in (
            ("language", self.languageChanged),
            ("theme", self.themeChanged),
            ("scale", self.scaleChanged),
            ("reduced_motion", self.reducedMotionChanged),
            ("sound", self.soundChanged),
            ("volume", self.volumeChanged),
            ("voice", self.voiceChanged),
            ("pace", self.paceChanged),
            ("surprise", self.surpriseChanged),
            ("left_handed", self.leftHandedChanged),
            ("tour", self.tourChanged),
        ):
            if getattr(old, name) != getattr(new, name):
                signal.emit()

    language = Property(str, lambda self: self.state.language, notify=languageChanged)
    theme = Property(str, lambda self: self.state.theme, notify=themeChanged)
    scale = Property(int, lambda self: self.state.scale, notify=scaleChanged)
    reducedMotion = Property(bool, lambda self: self.state.reduced_motion, notify=reducedMotionChanged)
    sound = Property(bool, lambda self: self.state.sound, notify=soundChanged)
    volume = Property(int, lambda self: self.state.volume, notify=volumeChanged)
    voice = Property(bool, lambda self: self.state.voice, notify=voiceChanged)
    pace = Property(str, lambda self: self.state.pace, notify=paceChanged)
    leftHanded = Property(bool, lambda self: self.state.left_handed, notify=leftHandedChanged)
    tour = Property(bool, lambda self: self.state.tour, notify=tourChanged)
    surprise = Property(bool, lambda self: self.state.surprise, notify=surpriseChanged)
    scales = Property(list, lambda _self: list(SCALES), constant=True)
    volumes = Property(list, lambda _self: list(OFFERED_VOLUMES), constant=True)
    version = Property(str, lambda _self: __version__, constant=True)
    dataFolder = Property(str, lambda self: str(self._folder), constant=True)
