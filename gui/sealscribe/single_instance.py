"""One run of the program for each data folder: a second one hands over to the first and ends."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

from sealscribe.options import StartRequest
from sealscribe.store.private_files import make_private_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_DONE: Final = b"done\n"
_END: Final = b"\n"
_LONGEST_REQUEST: Final = 16 * 1024**2
"""In bytes: more than a command line can hold on any system, also where each character takes six."""


class SingleInstance(QObject):
    """Holds the lock of a data folder, and listens to those that come later.

    What needs QtNetwork is imported after the first paint, or where there is no window to paint.
    """

    asked = Signal(object)
    """The person started the program once more, with this StartRequest: they want to see its window."""

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

    def hand_over(self, request: StartRequest, milliseconds: int) -> bool:
        """Ask the run that holds the lock to do what is wanted; tell whether it answered in time."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(milliseconds):
            return False
        socket.write(_written(request))
        socket.flush()
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
        if self._server is None:
            return
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)
            if socket.bytesAvailable():
                self._hear(socket)

    @Slot()
    def _read(self) -> None:
        self._hear(cast("QLocalSocket", self.sender()))

    def _hear(self, socket: QLocalSocket) -> None:
        """Take a request once the whole of it is there. Only this person's own programs can connect."""
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_REQUEST:
                socket.abort()
            return
        request = _read_request(bytes(socket.readLine().data()))
        if request is None:
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        self.asked.emit(request)


def _written(request: StartRequest) -> bytes:
    """Return a request as one line; what is no text in the path of a file stays what it is."""
    return json.dumps(request._asdict()).encode("ascii") + _END


def _read_request(line: bytes) -> StartRequest | None:
    """Return the request that a line holds, or None."""
    try:
        found = json.loads(line)
        files, new_job = found["files"], found["new_job"]
    except (ValueError, TypeError, KeyError):
        return None
    if not isinstance(new_job, bool) or not isinstance(files, list) or not all(isinstance(one, str) for one in files):
        return None
    return StartRequest(tuple(files), new_job)
