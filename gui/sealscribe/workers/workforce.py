"""The one owner of all worker threads: hires them, and sends them home in stages."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from sealscribe.core.backoff import Backoff
from sealscribe.core.connection import ConnectionChoice, ConnectionSettings, ConnectionState
from sealscribe.core.job_record import JobRecord
from sealscribe.core.moment import Clock, utc_now
from sealscribe.workers.configuration_watch import ConfigurationWatch
from sealscribe.workers.connector import Connector, Limits
from sealscribe.workers.follower import Follower, Pace
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.job_book import JobBook
from sealscribe.workers.job_desk import JobDesk
from sealscribe.workers.key_safe import KeySafe
from sealscribe.workers.keys_desk import KeysDesk
from sealscribe.workers.messages import Answer, KeyList, Refusal
from sealscribe.workers.sign_in import SignIn
from sealscribe.workers.submitter import Submitter
from sealscribe.workers.uploads import Uploads

if TYPE_CHECKING:
    from sealscribe.store.job_store import JobStore

_log = logging.getLogger(__name__)

# How long a thread may keep the interpreter while another one waits for it. With Python's own 5 ms, three threads that
# parse answers keep the GUI thread from a key press for 15.
_SWITCH_SECONDS: Final = 0.0002


class Workforce(QObject):
    """Builds ``connector``, ``inquiries``, ``job_desk``, ``keys_desk`` and ``sign_in`` with the threads behind them.

    ``provide_settings`` is that of the Connector. Without ``key_safe`` there are no access keys, no sign-in and no
    look at the shared configuration: so it is in the demo. ``close`` is called exactly once, in the GUI thread, before
    the object goes.
    """

    _close_asked = Signal()
    _stop_asked = Signal()

    def __init__(
        self,
        provide_settings: Callable[[ConnectionChoice], ConnectionSettings],
        open_store: Callable[[], JobStore],
        *,
        key_safe: KeySafe | None = None,
        limits: Limits | None = None,
        now: Clock = utc_now,
        pace: Pace | None = None,
        backoff: Callable[[], Backoff] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = Gateway()
        make_backoff = backoff or Backoff
        self._uploads = Uploads(self._gateway, make_backoff, self)
        self._follower = Follower(self._gateway, now, pace or Pace())
        self._submitter = Submitter(
            self._gateway, JobBook(open_store), self._follower, self._uploads, now, make_backoff()
        )
        self._thread = QThread(self)
        self._thread.setObjectName("submitter")
        self._follower.moveToThread(self._thread)
        self._submitter.moveToThread(self._thread)
        self._thread.started.connect(self._submitter.open)
        self._uploads.stepped.connect(self._submitter.upload_stepped)
        self._uploads.ended.connect(self._submitter.upload_ended)
        self._follower.looked_up.connect(self._submitter.looked_up)
        self._follower.checked.connect(self._submitter.checked)
        self._follower.deleted.connect(self._submitter.deleted)
        self._stop_asked.connect(self._follower.stop)
        self._close_asked.connect(self._submitter.close)
        # Direct, since the GUI thread is waiting by then and would not deliver it.
        self._submitter.closed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self.job_desk = JobDesk(self._submitter, self._uploads, self._follower, self)
        self.inquiries = Inquiries(self._gateway, self.job_desk.record, self)
        watch = ConfigurationWatch(self) if key_safe is not None else None
        self.connector = Connector(
            self._gateway, provide_settings, self.job_desk.unsent_jobs, watch=watch, limits=limits, parent=self
        )
        self.keys_desk = KeysDesk(key_safe, limits=limits, parent=self) if key_safe is not None else None
        self.sign_in = SignIn(self) if key_safe is not None else None
        self.connector.state_changed.connect(self._connection_changed)
        self.inquiries.refused.connect(self._refused)
        self.inquiries.answered.connect(self._answered)
        self.job_desk.job_changed.connect(self._job_changed)

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
        self.connector.close()
        if self.keys_desk is not None:
            self.keys_desk.close()
        if self.sign_in is not None:
            self.sign_in.close()
        self.inquiries.stop()
        self._uploads.stop()
        self._stop_asked.emit()
        self._close_asked.emit()
        ended = self._thread.wait(left()) if self._thread.isRunning() else True
        # Every one is waited for, also after another did not end: each that ends may still close what it holds.
        ended = all(
            [
                self._follower.wait(left()),
                self._uploads.wait(left()),
                self.inquiries.wait(left()),
                self.connector.wait(left()),
                self.keys_desk is None or self.keys_desk.wait(left()),
                ended,
            ]
        )
        self._gateway.drop()
        if not ended:
            _log.error("a worker thread did not end in %.1f s", seconds)
        return ended

    # The connection

    @Slot(object)
    def _connection_changed(self, state: ConnectionState) -> None:
        if state.connection is not None:
            self.job_desk.set_connection(state.connection)
        else:
            self.inquiries.drop_aws()
            self.job_desk.suspend()

    @Slot(object)
    def _refused(self, refusal: Refusal) -> None:
        self.connector.doubt(refusal.error)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        """Some answers have errors in them."""
        if isinstance(answer.value, KeyList) and answer.value.keys_error is not None:
            self.connector.doubt(answer.value.keys_error)

    @Slot(object)
    def _job_changed(self, record: JobRecord) -> None:
        error = record.follow_error or record.error
        if error is not None:
            self.connector.doubt(error)
