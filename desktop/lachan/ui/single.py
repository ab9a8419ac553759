"""One window per learning record: a second start brings the first window to the front."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER_MS = 500
"""How long the first window may take to answer; a local socket answers in a few ms."""


def _name(home: Path) -> str:
    return "lachan-" + hashlib.blake2b(str(home.resolve()).encode(), digest_size=8).hexdigest()


def already_open(home: Path) -> bool:
    """Ask the window that uses *home*, if there is one, to come to the front; True if it answered."""
    socket = QLocalSocket()
    socket.connectToServer(_name(home))
    if not socket.waitForConnected(ANSWER_MS):
        return False
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Rings when the app is started a second time. Only this user's processes can reach it."""

    def __init__(self, home: Path, rung: Callable[[], None]) -> None:
        super().__init__()
        self._rung = rung
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(home))
        self._server.listen(_name(home))
        self._server.newConnection.connect(self._answer)

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _answer(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.deleteLater()
            self._rung()
