"""One window for each person at a computer: a second start hands its paths to the first one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from clausemark.ui.settings import system_user

_PATIENCE = 1000
"""Milliseconds that a running program has to answer."""


class SingleInstance(QObject):
    """`called` carries the paths that a second start was given, none when it only wants the window."""

    called = Signal(object)

    def __init__(self, place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        person = hashlib.sha256(f"{system_user()}\n{place}".encode()).hexdigest()[:16]
        self._name = f"clausemark-{person}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def hand_over(self, paths: Sequence[Path]) -> bool:
        """Give paths to a program that runs already; False when there is none."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(QByteArray(json.dumps([str(path.absolute()) for path in paths]).encode("utf-8")))
        socket.flush()
        sent = socket.waitForBytesWritten(_PATIENCE) or socket.bytesToWrite() == 0
        socket.disconnectFromServer()
        return sent

    def listen(self) -> bool:
        """Be the one that later starts find; what a program that died left is taken away first."""
        if not self._server.listen(self._name):
            QLocalServer.removeServer(self._name)
            return self._server.listen(self._name)
        return True

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.disconnected.connect(self._read)
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._read_from(socket)

    def _read(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read_from(socket)

    def _read_from(self, socket: QLocalSocket) -> None:
        try:
            untrusted = json.loads(bytes(socket.readAll().data()))
        except ValueError:
            untrusted = []
        socket.deleteLater()
        paths = [Path(each) for each in untrusted if isinstance(each, str)] if isinstance(untrusted, list) else []
        self.called.emit(paths)
