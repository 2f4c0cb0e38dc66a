"""The GUI thread's side of submitting and following jobs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobOrigin, JobRecord, new_job_id
from sealscribe.workers.submitter import NewJob, Submitter
from sealscribe.workers.threads import assert_own_thread
from sealscribe.workers.uploads import Uploads


class JobDesk(QObject):
    """Hands jobs to the submitter and keeps the latest record of each.

    ``records_loaded`` says that the records kept on this computer are readable now, and how many were damaged;
    ``job_changed`` carries a JobRecord, ``upload_progressed`` an UploadProgress, ``submission_refused`` a
    SubmissionRefused, ``store_failed`` an AppError, ``store_replaced`` the name of a damaged file that is kept
    aside and how many records were taken from it.
    """

    records_loaded = Signal(int)
    job_changed = Signal(object)
    upload_progressed = Signal(object)
    submission_refused = Signal(object)
    store_failed = Signal(object)
    store_replaced = Signal(str, int)

    _submit_asked = Signal(object)
    _cancel_asked = Signal(str)
    _check_asked = Signal(str)
    _resume_asked = Signal(object)
    _suspend_asked = Signal()

    def __init__(self, submitter: Submitter, uploads: Uploads, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: dict[str, JobRecord] = {}
        self._origin = JobOrigin(region="")
        self._is_closing = False
        self._submit_asked.connect(submitter.submit)
        self._cancel_asked.connect(submitter.cancel)
        self._check_asked.connect(submitter.check_again)
        self._resume_asked.connect(submitter.resume)
        self._suspend_asked.connect(submitter.suspend)
        submitter.records_loaded.connect(self._take_all)
        submitter.job_changed.connect(self._take)
        submitter.submission_refused.connect(self.submission_refused)
        submitter.store_failed.connect(self.store_failed)
        submitter.store_replaced.connect(self.store_replaced)
        uploads.progressed.connect(self.upload_progressed)

    def set_connection(self, connection: Connection) -> None:
        """Tell through whom jobs are made from now on; unfinished jobs of that account and Region go on."""
        self._origin = connection.origin
        self._resume_asked.emit(connection)

    def suspend(self) -> None:
        """Follow no job until there is a connection again; uploads that run go on meanwhile."""
        self._suspend_asked.emit()

    def unsent_jobs(self) -> int:
        """Return how many jobs of the connection in use, or last in use, are not sent yet."""
        return sum(
            record.state.can_cancel and record.origin.is_same_place(self._origin) for record in self._records.values()
        )

    def submit(self, draft: JobDraft, job_id: str = "") -> str:
        """Submit a checked draft and return the new job's id at once: ``job_id``, where one was given for it.

        ``job_changed`` follows when the job is on disk, or ``submission_refused`` when it cannot be kept.
        """
        job_id = job_id or new_job_id()
        if not self._is_closing:
            self._submit_asked.emit(NewJob(job_id, draft, self._origin))
        return job_id

    def cancel(self, job_id: str) -> None:
        """Cancel a job whose request was not sent yet."""
        self._cancel_asked.emit(job_id)

    def check_again(self, job_id: str) -> None:
        """Check the encryption of a completed job's outputs once more."""
        self._check_asked.emit(job_id)

    def records(self) -> tuple[JobRecord, ...]:
        """All records, newest first."""
        return tuple(sorted(self._records.values(), key=lambda record: record.created_at, reverse=True))

    def record(self, job_id: str) -> JobRecord | None:
        """Return the record of a job, or None where there is none of that id."""
        return self._records.get(job_id)

    def refuse_new(self) -> None:
        """Take no more jobs: the program is closing."""
        self._is_closing = True

    @Slot(object, int)
    def _take_all(self, records: tuple[JobRecord, ...], damaged: int) -> None:
        assert_own_thread(self)
        for record in records:
            self._records.setdefault(record.id, record)
        self.records_loaded.emit(damaged)

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        assert_own_thread(self)
        self._records[record.id] = record
        self.job_changed.emit(record)
