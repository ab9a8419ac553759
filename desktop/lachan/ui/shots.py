"""Every page as a picture, with a demonstration learner in a folder of its own that is thrown away."""

import random
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtGui import QPixmap, QWindow

from lachan.domain.errors import LachanError
from lachan.domain.learner import Learner
from lachan.ui.application import application_of_ours
from lachan.ui.shot_moments import chosen
from lachan.ui.shot_ways import Later, Stage
from lachan.ui.viewmodels.phone_clock import HandTicker
from lachan.ui.window import Shell, outside

SETTLE_MS = 200
"""Waiting for pictures and delegates: everything is local; the longest motion left is a fade of 120 ms."""


def render(
    folder: Path,
    *,
    lang: str = "vi",
    size: tuple[int, int] = (1366, 768),
    theme: str = "light",
    scale: int = 100,
    pages: tuple[str, ...] = (),
) -> Iterator[Path]:
    """Draw each moment (or only *pages*) into *folder* and give the paths, named page-lang-size-theme-scale.

    Raises LachanError ``picture-not-written`` where the folder cannot be written.
    """
    application_of_ours()
    folder.mkdir(parents=True, exist_ok=True)
    tail = f"{lang}-{size[0]}x{size[1]}-{theme}-{scale}.png"
    with tempfile.TemporaryDirectory(prefix="lachan-shots-") as home:
        ticker = HandTicker()
        later = Later()
        world = replace(outside(Path(home)), ticker=ticker, clock=later, entropy=random.Random(1).randbytes)
        shell = Shell(world, executor=lambda work: work())
        shell.settings.change(
            language=lang, theme=theme, scale=scale, reduced_motion=True, sound=False, tour=False
        )
        try:
            for name, window in _walk(Stage(shell, ticker, later), size, pages):
                target = folder / f"{name}-{tail}"
                if not _picture(window).save(str(target)):
                    raise LachanError("picture-not-written", path=str(target))
                yield target
        finally:
            shell.close()


def _walk(stage: Stage, size: tuple[int, int], pages: tuple[str, ...]) -> Iterator[tuple[str, QWindow]]:
    shell = stage.shell
    window = shell.open()
    assert isinstance(window, QWindow)
    window.setMinimumSize(window.minimumSize().boundedTo(window.size()))
    window.resize(*size)
    window.requestActivate()
    shell.open_record()
    settle(window)
    if not pages or "welcome" in pages:
        yield "welcome", window
    stage.people = _people(shell)
    for moment in chosen(pages):
        moment.reach(stage)
        settle(window)
        yield moment.name, window


def _people(shell: Shell) -> tuple[Learner, ...]:
    services = shell.app.services
    names = (("Minh", "minh"), ("Lan Anh", "lan"), ("Khôi", "khoi"), ("Gia Hân", "han"))
    people = [services.learners.add(name, face) for name, face in names]
    people.append(services.learners.add("Mẹ Hoa", "me", "parent"))
    shell.app.who_vm.refresh()
    return tuple(people)


def settle(window: QWindow, milliseconds: int = SETTLE_MS) -> None:
    """Let delegates, pictures and layouts come to rest."""
    for _ in range(2):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds // 2, loop.quit)
        loop.exec()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _picture(window)


def _picture(window: QWindow) -> QPixmap:
    """Return what *window* shows, as its screen has it.

    Not by ``QQuickWindow.grabWindow``: ``PySide6.QtQuick`` brings 10 MiB along for this one.
    """
    return window.screen().grabWindow(window.winId())
