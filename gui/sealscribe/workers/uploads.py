"""Uploads recordings of this computer beside the submitter, which never waits for one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QThreadPool, Signal

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobOrigin
from sealscribe.core.locations import S3Location
from sealscribe.core.media import LocalFile
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.local_file import ensure_unchanged
from sealscribe.workers.messages import UploadProgress
from sealscribe.workers.threads import outcome_of

# One transfer thread keeps the window fluent; ten were measured to stall it for 350 ms.
_PARALLEL = 1
_REPORT_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class UploadOutcome:
    """How an upload ended: without an error, the object is there and the file did not change meanwhile."""

    job_id: str
    error: AppError | None = None


class Uploads(QObject):
    """Runs uploads one after the other. ``progressed`` carries UploadProgress, ``ended`` an UploadOutcome."""

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, gateway: Gateway, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._cancelled: dict[str, threading.Event] = {}
        self._closing = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setObjectName("uploads")
        self._pool.setMaxThreadCount(_PARALLEL)

    def start(self, job_id: str, origin: JobOrigin, file: LocalFile, location: S3Location) -> None:
        """Put an upload in line."""
        cancelled = self._cancelled[job_id] = threading.Event()

        def is_cancelled() -> bool:
            return cancelled.is_set() or self._closing.is_set()

        def run() -> None:
            error = outcome_of(lambda: self._upload(job_id, origin, file, location, is_cancelled))
            if not self._closing.is_set():
                self.ended.emit(UploadOutcome(job_id, error))

        self._pool.start(run)

    def cancel(self, job_id: str) -> None:
        """Stop an upload; it ends with the error CANCELLED."""
        if job_id in self._cancelled:
            self._cancelled[job_id].set()

    def stop(self) -> None:
        """Stop all uploads for the end of the program; none of them reports any more."""
        self._closing.set()
        self._pool.clear()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the upload that runs; tell whether it ended in time."""
        return self._pool.waitForDone(milliseconds)

    def _upload(
        self, job_id: str, origin: JobOrigin, file: LocalFile, location: S3Location, is_cancelled: Callable[[], bool]
    ) -> None:
        from sealscribe.aws.upload import upload

        if is_cancelled():
            raise AppFailure(AppError(ErrorCode.CANCELLED))
        ensure_unchanged(file)
        started = reported = time.monotonic()

        def report(sent: int) -> None:
            nonlocal reported
            now = time.monotonic()
            if now - reported >= _REPORT_SECONDS or sent >= file.size:
                reported = now
                self.progressed.emit(UploadProgress(job_id, sent, file.size, sent / max(now - started, 0.001)))

        upload(
            self._gateway.clients_of(origin),
            file.path,
            location,
            media_format=file.media_format,
            on_progress=report,
            is_cancelled=is_cancelled,
        )
        try:
            ensure_unchanged(file)
        except AppFailure as failure:
            # The object stays: another of that name may have been there before, and only its owner knows whether the
            # bucket keeps versions.
            error = replace(failure.error, code=ErrorCode.UPLOAD_OUTDATED, resource=location.uri)
            raise AppFailure(error) from None
