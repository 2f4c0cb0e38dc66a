"""The GUI thread's side of submitting and following jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobOrigin, JobRecord, new_job_id
from sealscribe.core.job_summary import JobSummary
from sealscribe.store.packed_records import PackedRecord, RecordShelf
from sealscribe.workers.follower import Follower
from sealscribe.workers.messages import DeletionAsked
from sealscribe.workers.submitter import NewJob, Submitter
from sealscribe.workers.threads import assert_own_thread
from sealscribe.workers.uploads import Uploads


class JobDesk(QObject):
    """Hands jobs to the submitter and keeps the latest record of each.

    ``records_loaded`` says that the records kept on this computer are readable now, and how many were damaged;
    ``job_changed`` carries a JobRecord, ``job_removed`` the id of a job that is on record no more, ``deletion_refused``
    a JobRefusal, ``upload_progressed`` an UploadProgress, ``submission_refused`` a SubmissionRefused, ``store_failed``
    an AppError, ``store_replaced`` the name of a damaged file that is kept aside and how many records were taken from
    it. ``origin_changed`` says that jobs are made through another connection now.
    """

    records_loaded = Signal(int)
    job_changed = Signal(object)
    job_removed = Signal(str)
    origin_changed = Signal()
    deletion_refused = Signal(object)
    upload_progressed = Signal(object)
    submission_refused = Signal(object)
    store_failed = Signal(object)
    store_replaced = Signal(str, int)

    _submit_asked = Signal(object)
    _cancel_asked = Signal(str)
    _check_asked = Signal(str)
    _following_asked = Signal(str, bool)
    _delete_asked = Signal(object)
    _wake_asked = Signal()
    _resume_asked = Signal(object)
    _suspend_asked = Signal()

    def __init__(
        self, submitter: Submitter, uploads: Uploads, follower: Follower, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf = RecordShelf()
        self._origin = JobOrigin(region="")
        self._is_closing = False
        self._submit_asked.connect(submitter.submit)
        self._cancel_asked.connect(submitter.cancel)
        self._check_asked.connect(submitter.check_again)
        self._resume_asked.connect(submitter.resume)
        self._suspend_asked.connect(submitter.suspend)
        self._following_asked.connect(submitter.set_followed)
        self._delete_asked.connect(submitter.delete)
        self._wake_asked.connect(follower.wake)
        submitter.records_read.connect(self._take_read)
        submitter.records_loaded.connect(self.records_loaded)
        submitter.job_changed.connect(self._take)
        submitter.job_removed.connect(self._remove)
        submitter.deletion_refused.connect(self.deletion_refused)
        submitter.submission_refused.connect(self.submission_refused)
        submitter.store_failed.connect(self.store_failed)
        submitter.store_replaced.connect(self.store_replaced)
        uploads.progressed.connect(self.upload_progressed)

    def set_connection(self, connection: Connection) -> None:
        """Tell through whom jobs are made from now on; unfinished jobs of that account and Region go on."""
        is_other = connection.origin != self._origin
        self._origin = connection.origin
        if is_other:
            self.origin_changed.emit()
        self._resume_asked.emit(connection)

    def suspend(self) -> None:
        """Follow no job until there is a connection again; uploads that run go on meanwhile."""
        self._suspend_asked.emit()

    def unsent_jobs(self) -> int:
        """Return how many jobs of the connection in use, or last in use, are not sent yet."""
        return sum(
            one.state.can_cancel and one.origin.is_same_place(self._origin) for one in self._shelf.summaries.values()
        )

    def submit(self, draft: JobDraft, job_id: str = "") -> str:
        """Submit a checked draft and return the new job's id at once: ``job_id``, where one was given for it.

        ``job_changed`` follows when the job is on disk, or ``submission_refused`` when it cannot be kept.
        """
        job_id = job_id or new_job_id()
        self._hand_over((NewJob(job_id, draft, self._origin),))
        return job_id

    def submit_all(self, drafts: Iterable[JobDraft]) -> list[str]:
        """Submit checked drafts and return the new jobs' ids at once; all are on record before the first is sent."""
        jobs = tuple(NewJob(new_job_id(), draft, self._origin) for draft in drafts)
        self._hand_over(jobs)
        return [job.job_id for job in jobs]

    def _hand_over(self, jobs: tuple[NewJob, ...]) -> None:
        if not self._is_closing:
            self._submit_asked.emit(jobs)

    def cancel(self, job_id: str) -> None:
        """Cancel a job whose request was not sent yet."""
        self._cancel_asked.emit(job_id)

    def check_again(self, job_id: str) -> None:
        """Check the encryption of a completed job's outputs once more."""
        self._check_asked.emit(job_id)

    def set_followed(self, job_id: str, *, is_followed: bool) -> None:
        """Follow a job that the service has, or follow it no more until that is asked for again."""
        self._following_asked.emit(job_id, is_followed)

    def delete(self, job_id: str, *, at_service: bool, here: bool) -> None:
        """Delete a job at the service, on this computer, or first there and then here.

        ``job_removed`` follows when it is not on record any more, ``job_changed`` when it is deleted at the service
        only, or ``deletion_refused``.
        """
        self._delete_asked.emit(DeletionAsked(job_id, at_service, here))

    @Slot()
    def wake(self) -> None:
        """Look soon how the jobs stand: the person looks at the program, or the computer slept."""
        self._wake_asked.emit()

    @property
    def origin(self) -> JobOrigin:
        """Through which connection jobs are made now, or were last."""
        return self._origin

    @property
    def summaries(self) -> Mapping[str, JobSummary]:
        """What lists need of every job, by its id."""
        return self._shelf.summaries

    def record(self, job_id: str) -> JobRecord | None:
        """Return the record of a job, or None where there is none of that id."""
        return self._shelf.get(job_id)

    def reader(self, job_ids: Iterable[str]) -> Callable[[], Iterator[JobRecord]]:
        """Return what gives these records as they are now, for a worker: to unpack many takes a while."""
        packed = self._shelf.packed(job_ids)
        return lambda: (one.record() for one in packed)

    def refuse_new(self) -> None:
        """Take no more jobs: the program is closing."""
        self._is_closing = True

    @Slot(object)
    def _take_read(self, records: tuple[PackedRecord, ...]) -> None:
        assert_own_thread(self)
        for one in records:
            if one.summary.id not in self._shelf.summaries:
                self._shelf.put_packed(one)

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        assert_own_thread(self)
        self._shelf.put(record)
        self.job_changed.emit(record)

    @Slot(str)
    def _remove(self, job_id: str) -> None:
        assert_own_thread(self)
        self._shelf.remove(job_id)
        self.job_removed.emit(job_id)
