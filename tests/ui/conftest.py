import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"

import gc
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

sys.path.insert(0, str(Path(__file__).parent))  # so that tests may say: from harness import …
sys.path.append(str(Path(__file__).parents[1] / "content"))  # … and: from carried_packs import …

from harness import Driver, FakeClock, HandSeconds, HandTicker, OpenWindow, Shipped, module, station

from lachan.ui import fonts
from lachan.ui.behind import Outside
from lachan.ui.course import Course
from lachan.ui.settings import SettingsStore
from lachan.ui.viewmodels.services import Module

PATH = (
    module(
        "calls",
        "Những cuộc gọi lạ",
        "Calls from strangers",
        station(
            "lesson", "police-calls", "Công an không điều tra qua điện thoại", "The police never phone", 8
        ),
        station("scenario", "parcel", "“Đại úy” gọi về một bưu kiện", "A “captain” and a parcel", 4),
        station("scenario", "ward", "Công an phường mời gia đình", "The ward police invite a parent", 5),
    ),
)
"""A small path with words of its own: what ships may change, these tests need not."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def _our_fonts(qapp: QGuiApplication) -> None:
    fonts.load()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def ticker() -> HandTicker:
    return HandTicker()


@pytest.fixture
def seconds() -> HandSeconds:
    return HandSeconds()


@pytest.fixture
def twin() -> Path | None:
    """No second canary: nothing is said of a folder that is thrown away anyhow."""
    return None


@pytest.fixture
def open_window(
    qapp: QGuiApplication,
    home: Path,
    clock: FakeClock,
    ticker: HandTicker,
    twin: Path | None,
    seconds: HandSeconds,
) -> Iterator[OpenWindow]:
    """Open the real window on a fresh record; every Qt warning, at teardown too, fails the test."""
    drivers: list[Driver] = []
    warnings: list[str] = []

    def open_(
        size: tuple[int, int] = (1366, 768),
        modules: tuple[Module, ...] = PATH,
        course: Course | None = None,
        **settings: object,
    ) -> Driver:
        dice = random.Random(len(drivers))
        course = course or Shipped(modules)
        outside = Outside(home, clock, dice.randbytes, course, ticker, twin, seconds)
        SettingsStore(home / "settings.json").change(
            **{"reduced_motion": True, "sound": False, "tour": False, **settings}
        )
        driver = Driver.open(outside, size, warnings)
        drivers.append(driver)
        return driver

    yield open_
    for driver in drivers:
        driver.close()
    gc.collect()
    assert warnings == []
