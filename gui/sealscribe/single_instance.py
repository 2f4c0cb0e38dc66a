"""One run of the program for each data folder: a second one hands over to the first and ends."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from sealscribe.store.private_files import make_private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_DONE: Final = b"done\n"


class SingleInstance(QObject):
    """Holds the lock of a data folder, and listens to those that come later.

    ``asked_to_show`` says that the person started the program once more: they want to see its window. What needs
    QtNetwork is imported after the first paint, or where there is no window to paint.
    """

    asked_to_show = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = lock
        self._lock = QLockFile(str(lock))
        # A program may run for weeks: its process tells whether a lock is stale, not its age.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def acquire(self) -> bool:
        """Take the lock; tell whether this is the only run. Where no lock can be written, nobody is kept out."""
        try:
            make_private_folder(self._path.parent)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def listen(self) -> None:
        """Listen to later runs."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a run that was killed left behind; the lock says that there is no other.
        QLocalServer.removeServer(self._name)
        server.newConnection.connect(self._answer)
        server.listen(self._name)
        self._server = server

    def hand_over(self, milliseconds: int) -> bool:
        """Ask the run that holds the lock to show its window; tell whether it answered in time."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(milliseconds):
            return False
        # The answer may be there already, for which nobody would wait again.
        answered = socket.bytesAvailable() > 0 or socket.waitForReadyRead(milliseconds)
        answer = bytes(socket.readAll().data()) if answered else b""
        socket.abort()
        return answer == _DONE

    def close(self) -> None:
        """Listen no more, and give the lock back."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @property
    def _name(self) -> str:
        path = str(self._path.absolute()).encode(errors="surrogateescape")
        return f"sealscribe-{hashlib.sha256(path).hexdigest()[:24]}"

    @Slot()
    def _answer(self) -> None:
        """Whoever connects wants the window: there is nothing else to ask for, and nothing that is read counts."""
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_DONE)
            socket.flush()
            self.asked_to_show.emit()
