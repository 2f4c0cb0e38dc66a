"""The one owner of all worker threads: hires them, and sends them home in stages."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QThread, Signal

from sealscribe.core.connection import ConnectionSettings
from sealscribe.workers.follower import Follower, Pace
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.job_desk import JobDesk
from sealscribe.workers.submitter import Submitter
from sealscribe.workers.uploads import Uploads

if TYPE_CHECKING:
    from sealscribe.store.job_store import JobStore

_log = logging.getLogger(__name__)

# How long a thread may keep the interpreter while another one waits for it. With Python's own 5 ms, three threads that
# parse answers keep the GUI thread from a key press for 15.
_SWITCH_SECONDS: Final = 0.0005


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


class Workforce(QObject):
    """Builds ``inquiries`` and ``job_desk`` with the threads behind them.

    ``close`` is called exactly once, in the GUI thread, before the object goes.
    """

    _close_asked = Signal()
    _stop_asked = Signal()

    def __init__(
        self,
        provide_settings: Callable[[], ConnectionSettings],
        open_store: Callable[[], JobStore],
        *,
        now: Callable[[], datetime] = utc_now,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = Gateway(provide_settings)
        self._uploads = Uploads(self._gateway, self)
        self._follower = Follower(self._gateway, now, pace or Pace())
        self._submitter = Submitter(self._gateway, open_store, self._follower, self._uploads, now)
        self._thread = QThread(self)
        self._thread.setObjectName("submitter")
        self._follower.moveToThread(self._thread)
        self._submitter.moveToThread(self._thread)
        self._thread.started.connect(self._submitter.open)
        self._uploads.ended.connect(self._submitter.upload_ended)
        self._follower.looked_up.connect(self._submitter.looked_up)
        self._follower.checked.connect(self._submitter.checked)
        self._stop_asked.connect(self._follower.stop)
        self._close_asked.connect(self._submitter.close)
        # Direct, since the GUI thread is waiting by then and would not deliver it.
        self._submitter.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self.job_desk = JobDesk(self._submitter, self._uploads, self)
        self.inquiries = Inquiries(self._gateway, self.job_desk.record, self)

    def start(self) -> None:
        """Start the submitter's thread."""
        sys.setswitchinterval(_SWITCH_SECONDS)
        self._thread.start()

    def close(self, seconds: float) -> bool:
        """Refuse new work, cancel, wait at most ``seconds``; tell whether every thread ended.

        Where one did not, the caller must end the process: an object of a running thread cannot be destroyed.
        """
        until = time.monotonic() + seconds

        def left() -> int:
            return max(1, round((until - time.monotonic()) * 1000))

        self.job_desk.refuse_new()
        self.inquiries.stop()
        self._uploads.stop()
        self._stop_asked.emit()
        self._close_asked.emit()
        ended = self._thread.wait(left()) if self._thread.isRunning() else True
        # Every one is waited for, also after another did not end: each that ends may still close what it holds.
        ended = all([self._follower.wait(left()), self._uploads.wait(left()), self.inquiries.wait(left()), ended])
        self._gateway.close()
        if not ended:
            _log.error("a worker thread did not end in %.1f s", seconds)
        return ended
