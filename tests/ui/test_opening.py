"""The sign that stands on the screen while the window is made."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from lachan.ui.opening import HEIGHT, LATEST_MS, SHIELD, WIDTH, Opening
from lachan.ui.settings import Theme

PAPER: dict[Theme, str] = {"light": "#faf5ec", "dark": "#15201f", "contrast": "#000000"}


@pytest.mark.parametrize("theme", PAPER)
def test_the_sign_is_drawn_with_shield_and_name_in_the_chosen_colours(qtbot: QtBot, theme: Theme) -> None:
    sign = Opening(theme)
    with qtbot.waitSignal(sign.drawn, timeout=LATEST_MS * 10):
        sign.show_now()
    picture = QGuiApplication.primaryScreen().grabWindow(sign.winId()).toImage()
    sign.close()
    assert picture.pixelColor(2, 2).name() == PAPER[theme]
    accent = {"light": "#0f7068", "dark": "#4fc7b7", "contrast": "#5cf2dc"}[theme]
    colours = {picture.pixelColor(x, 40 + SHIELD // 2).name() for x in range(WIDTH)}
    assert accent in colours
    ink = QColor({"light": "#1e2b2c", "dark": "#f3eee4", "contrast": "#ffffff"}[theme])
    assert any(picture.pixelColor(x, y) == ink for x in range(WIDTH) for y in range(40 + SHIELD, HEIGHT))


def test_a_start_shows_the_sign_then_the_window_then_the_faces() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "lachan", "--smoke"], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["opening", "window", "ready"]


def test_nothing_of_the_pages_is_read_before_the_sign() -> None:
    read = "import sys, lachan.app; print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-c", read], capture_output=True, text=True, check=True)
    late = {"PySide6.QtQml", "PySide6.QtQuick", "lachan.ui.window", "sqlite_utils", "yaml"}
    assert not late & set(done.stdout.split())
