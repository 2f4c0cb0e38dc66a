"""Uploads recordings of this computer beside the submitter, which never waits for one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from sealscribe.core.backoff import Backoff
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord, PartialUpload
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.local_file import ensure_unchanged
from sealscribe.workers.messages import UploadProgress
from sealscribe.workers.threads import outcome_of

# One transfer thread keeps the window fluent; ten were measured to stall it for 350 ms.
_PARALLEL = 1
_REPORT_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class UploadStep:
    """How an upload stands: what S3 has of it, or why it waits just now."""

    job_id: str
    partial: PartialUpload | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class UploadOutcome:
    """How an upload ended: without an error, the object is there and the file did not change meanwhile."""

    job_id: str
    error: AppError | None = None


class Uploads(QObject):
    """Runs uploads one after the other; while the network is lost, they wait, and go on where they were.

    ``progressed`` carries UploadProgress, ``stepped`` an UploadStep, ``ended`` an UploadOutcome.
    """

    progressed = Signal(object)
    stepped = Signal(object)
    ended = Signal(object)

    def __init__(self, gateway: Gateway, backoff: Callable[[], Backoff], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._backoff = backoff
        self._cancelled: dict[str, threading.Event] = {}
        self._closing = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setObjectName("uploads")
        self._pool.setMaxThreadCount(_PARALLEL)

    def start(self, record: JobRecord) -> None:
        """Put the upload of a job's recording in line."""
        cancelled = self._cancelled[record.id] = threading.Event()

        def run() -> None:
            error = outcome_of(_Upload(self, self._gateway, record, cancelled, self._closing, self._backoff()).run)
            if not self._closing.is_set():
                self.ended.emit(UploadOutcome(record.id, error))

        self._pool.start(run)

    def cancel(self, job_id: str) -> None:
        """Stop an upload; it ends with the error CANCELLED."""
        if job_id in self._cancelled:
            self._cancelled[job_id].set()

    def abandon(self, record: JobRecord) -> None:
        """Take back what S3 has of an upload that does not run and will not; a failure leaves it there."""

        def run() -> None:
            from sealscribe.aws.upload import abandon_upload

            location, partial = record.draft.upload_location, record.partial_upload
            if location is not None and partial is not None and not self._closing.is_set():
                outcome_of(lambda: abandon_upload(self._gateway.clients_of(record.origin), location, partial))

        self._pool.start(run)

    @Slot()
    def stop(self) -> None:
        """Stop all uploads for the end of the program; none of them reports any more, and what S3 has stays there."""
        self._closing.set()
        for cancelled in tuple(self._cancelled.values()):
            cancelled.set()
        self._pool.clear()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the upload that runs; tell whether it ended in time."""
        return self._pool.waitForDone(milliseconds)


class _Upload:
    """One upload, in its own thread."""

    def __init__(
        self,
        told: Uploads,
        gateway: Gateway,
        record: JobRecord,
        cancelled: threading.Event,
        closing: threading.Event,
        backoff: Backoff,
    ) -> None:
        self._told = told
        self._gateway = gateway
        self._record = record
        self._cancelled = cancelled
        self._closing = closing
        self._backoff = backoff
        self._started = self._reported = time.monotonic()
        self._first = -1

    def run(self) -> None:
        from sealscribe.aws.upload import UploadWatch, upload

        record = self._record
        file, location = record.draft.local_file, record.draft.upload_location
        if file is None or location is None:
            raise AppFailure(AppError(ErrorCode.FILE_MISSING))
        if self._cancelled.is_set():
            raise AppFailure(AppError(ErrorCode.CANCELLED))
        ensure_unchanged(file)
        self._started = self._reported = time.monotonic()
        with ThreadPoolExecutor(1, "upload reader") as reader:
            upload(
                self._gateway.clients_of(record.origin),
                file.path,
                location,
                UploadWatch(
                    on_progress=self._report,
                    is_cancelled=self._cancelled.is_set,
                    on_part=self._note_part,
                    wait_out=self._wait_out,
                    keeps_parts=self._closing.is_set,
                    beside=lambda work: reader.submit(work).result,
                ),
                media_format=file.media_format,
                encryption=record.draft.effective_upload_encryption,
                key=record.request.key,
                partial=record.partial_upload,
            )
        try:
            ensure_unchanged(file)
        except AppFailure as failure:
            # The object stays: another of that name may have been there before, and only its owner knows whether the
            # bucket keeps versions.
            error = replace(failure.error, code=ErrorCode.UPLOAD_OUTDATED, resource=location.uri)
            raise AppFailure(error) from None

    def _report(self, sent: int) -> None:
        file = self._record.draft.local_file
        if file is None:
            return
        if self._first < 0:
            self._first = sent if self._record.partial_upload is not None else 0
        now = time.monotonic()
        if now - self._reported >= _REPORT_SECONDS or sent >= file.size:
            self._reported = now
            speed = max(sent - self._first, 1) / max(now - self._started, 0.001)
            self._told.progressed.emit(UploadProgress(self._record.id, sent, file.size, speed))

    def _note_part(self, partial: PartialUpload | None) -> None:
        self._backoff.reset()
        if not self._closing.is_set():
            self._told.stepped.emit(UploadStep(self._record.id, partial))

    def _wait_out(self, error: AppError) -> bool:
        """Wait until the next try; tell whether there is to be one."""
        seconds = self._backoff.wait()
        self._told.stepped.emit(UploadStep(self._record.id, error=replace(error, retry_seconds=seconds)))
        return not self._cancelled.wait(seconds)
