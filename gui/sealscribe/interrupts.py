"""Ctrl+C in the terminal and the system's request to end, as a signal of Qt's."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_NUMBERS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """Wakes Qt's event loop, in which Python's own signal handlers would wait for the next event.

    ``asked_to_end`` carries the number of the system's signal. ``close`` gives the signals back.
    """

    asked_to_end = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._old_wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._old_handlers = {number: signal.signal(number, _leave_it_to_qt) for number in _NUMBERS}

    def close(self) -> None:
        """Give the signals back to those who had them before."""
        for number, handler in self._old_handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_wakeup)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    @Slot()
    def _wake(self) -> None:
        for number in self._reader.recv(64):
            if number in _NUMBERS:
                self.asked_to_end.emit(number)


def _leave_it_to_qt(number: int, frame: FrameType | None) -> None:
    """Take the place of Python's handler, which would raise KeyboardInterrupt in the middle of a slot."""
