"""The worker that submits jobs, in order, and follows them; the only writer of the job store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealscribe.core.backoff import Backoff
from sealscribe.core.connection import Connection
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, Session
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, ServiceJob, new_record
from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.core.request import request_of_draft
from sealscribe.workers.follower import CheckOutcome, Follower, LookOutcome
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.messages import SubmissionRefused
from sealscribe.workers.threads import assert_own_thread, outcome_of
from sealscribe.workers.uploads import UploadOutcome, Uploads

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients
    from sealscribe.store.job_store import JobStore

# So often a request without an answer must not be found before it counts as not sent: it may still be on its way.
_MISSES_NEEDED = 2
# After these the request may have reached the service all the same.
_AMBIGUOUS = frozenset(
    {
        ErrorCode.TIMED_OUT,
        ErrorCode.CONNECTION_LOST,
        ErrorCode.SERVICE_FAULT,
        ErrorCode.UNEXPECTED,
        # What stands between may have passed the request on, and kept the answer.
        ErrorCode.CAPTIVE_PORTAL,
    }
)
_KEY_ERRORS = {
    KeyUnusableReason.DISABLED: ErrorCode.KEY_DISABLED,
    KeyUnusableReason.NOT_SYMMETRIC: ErrorCode.KEY_WRONG_USAGE,
    KeyUnusableReason.NOT_FOR_ENCRYPTION: ErrorCode.KEY_WRONG_USAGE,
    KeyUnusableReason.AWS_MANAGED: ErrorCode.KEY_WRONG_USAGE,
}


@dataclass(frozen=True, slots=True)
class NewJob:
    """A draft to submit, under the id that its record will have."""

    job_id: str
    draft: JobDraft
    origin: JobOrigin


@dataclass(slots=True)
class _Unsettled:
    """A request that may or may not have reached the service.

    ``error`` tells why it has no answer, None where that was in an earlier run; ``misses`` counts the looks that found
    no such job.
    """

    error: AppError | None
    misses: int = 0


class Submitter(QObject):
    """Lives in a thread of its own. Every step is written to the store before it is told.

    ``job_changed`` carries a JobRecord, ``records_loaded`` the tuple of all records that the store holds and how many
    could not be read, ``submission_refused`` a SubmissionRefused, ``store_failed`` an AppError, ``store_replaced`` the
    name of a damaged file that is kept aside, and how many records were taken from it.
    ``closed`` is the last of all.
    """

    records_loaded = Signal(object, int)
    job_changed = Signal(object)
    submission_refused = Signal(object)
    store_failed = Signal(object)
    store_replaced = Signal(str, int)
    closed = Signal()

    def __init__(
        self,
        gateway: Gateway,
        open_store: Callable[[], JobStore],
        follower: Follower,
        uploads: Uploads,
        now: Callable[[], datetime],
        backoff: Backoff,
    ) -> None:
        super().__init__()
        self._gateway = gateway
        self._open_store = open_store
        self._follower = follower
        self._uploads = uploads
        self._now = now
        self._store: JobStore | None = None
        self._records: dict[str, JobRecord] = {}
        self._uploading: set[str] = set()
        self._unsettled: dict[str, _Unsettled] = {}
        # Records whose latest state is not on the disk.
        self._unwritten: set[str] = set()
        self._connection: Connection | None = None
        self._backoff = backoff
        # Jobs that wait, in order, until the service may be asked again.
        self._waiting: list[str] = []
        self._slowed = QTimer(self, singleShot=True)
        self._slowed.timeout.connect(self._go_on)

    @Slot()
    def open(self) -> None:
        """Open the store and tell what is in it."""
        assert_own_thread(self)
        outcome = outcome_of(self._load)
        if isinstance(outcome, AppError):
            self.store_failed.emit(outcome)
            self.records_loaded.emit((), 0)

    @Slot(object)
    def resume(self, connection: Connection) -> None:
        """Go on with every unfinished job that was made in this account and Region.

        What the connection before had not sent yet is cancelled, if that was another account, Region or world.
        """
        assert_own_thread(self)
        before, self._connection = self._connection, connection
        if before is not None and not before.is_home_of(connection.origin):
            for record in tuple(self._records.values()):
                if before.is_home_of(record.origin):
                    self.cancel(record.id)
        for record in sorted(self._records.values(), key=lambda record: record.created_at):
            if not connection.is_home_of(record.origin):
                continue
            if record.state in (JobState.PENDING, JobState.UPLOADING):
                if record.id not in self._uploading:
                    self._advance(record)
            elif record.state in (JobState.SUBMITTING, JobState.UNKNOWN):
                self._unsettled.setdefault(record.id, _Unsettled(None))
                self._write(record.entered(JobState.UNKNOWN, self._now()))
                self._follower.follow(record)
            elif record.state.is_at_service:
                self._follower.follow(record)
            elif record.state is JobState.COMPLETED and record.seal is None:
                self._follower.check(record)

    @Slot()
    def suspend(self) -> None:
        """Follow no job until there is a connection again."""
        assert_own_thread(self)
        self._follower.forget_all()

    @Slot(object)
    def submit(self, job: NewJob) -> None:
        """Record a job, then upload what it needs and send it."""
        assert_own_thread(self)
        if not job.origin.region:
            self.submission_refused.emit(SubmissionRefused(job.job_id, AppError(ErrorCode.NOT_CONNECTED)))
            return
        at = self._now()
        session = Session(job.origin.region, job.origin.account)
        request = request_of_draft(job.draft, session, at.astimezone().date(), job.job_id)
        record = new_record(job.job_id, request, job.draft, job.origin, at)
        error = self._write(record)
        if error:
            self.submission_refused.emit(SubmissionRefused(job.job_id, error))
            return
        self._advance(record)

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        """Cancel a job whose request was not sent yet; later there is nothing to stop it with."""
        assert_own_thread(self)
        record = self._records.get(job_id)
        if record and record.state.can_cancel:
            self._write(record.entered(JobState.CANCELLED, self._now()))
            self._uploads.cancel(job_id)

    @Slot(str)
    def check_again(self, job_id: str) -> None:
        """Look at the outputs of a completed job once more."""
        assert_own_thread(self)
        record = self._records.get(job_id)
        if record and record.state is JobState.COMPLETED:
            self._follower.check(record)

    @Slot(object)
    def upload_ended(self, outcome: UploadOutcome) -> None:
        """Send the job whose recording is there now, or tell why it is not."""
        assert_own_thread(self)
        self._uploading.discard(outcome.job_id)
        record = self._records.get(outcome.job_id)
        if record is None or record.state is not JobState.UPLOADING:
            return
        if outcome.error and outcome.error.code is ErrorCode.NOT_CONNECTED:
            self._write(replace(record, follow_error=outcome.error))  # it goes on with the connection
        elif outcome.error:
            self._not_submitted(record, outcome.error)
        else:
            self._send(record)

    @Slot(object)
    def looked_up(self, outcome: LookOutcome) -> None:
        """Take what the service says of a job."""
        assert_own_thread(self)
        record = self._records.get(outcome.job_id)
        # Of a job that was not sent yet the service knows nothing: such an answer is about another of its name.
        if record is None or record.state.is_final or record.state in (JobState.PENDING, JobState.UPLOADING):
            return
        found = outcome.found
        if record.id in self._unsettled:
            self._settle(record, found)
        elif isinstance(found, ServiceJob):
            self._take(record, found)
        elif found.code is ErrorCode.JOB_NOT_FOUND:
            self._follower.forget(record.id)
            self._write(replace(record.entered(JobState.FAILED, self._now()), error=found))
        else:
            self._note_follow_error(record, found)

    @Slot(object)
    def checked(self, outcome: CheckOutcome) -> None:
        """Keep what was found out about the encryption of a job's outputs."""
        assert_own_thread(self)
        record = self._records.get(outcome.job_id)
        if record is None or record.state is not JobState.COMPLETED:
            return
        if isinstance(outcome.found, AppError):
            self._write(replace(record, follow_error=outcome.found, updated_at=self._now()))
        else:
            self._write(replace(record, seal=outcome.found, follow_error=None, updated_at=self._now()))

    @Slot()
    def close(self) -> None:
        """Close the store; the last thing that happens in this thread."""
        assert_own_thread(self)
        self._slowed.stop()
        if self._store is not None:
            for record_id in tuple(self._unwritten):
                self._put(self._records[record_id])
            self._store.close()
            self._store = None
        self.closed.emit()

    def _load(self) -> None:
        self._store = self._open_store()
        loaded = self._store.load()
        self._records = {record.id: record for record in loaded.records}
        self.records_loaded.emit(loaded.records, loaded.damaged)
        if loaded.kept_aside:
            self.store_replaced.emit(loaded.kept_aside, len(loaded.records))

    def _write(self, record: JobRecord) -> AppError | None:
        """Write a record and tell it; return why it could not be written."""
        error = self._put(record)
        if error and record.id not in self._records:
            return error
        self._records[record.id] = record
        self.job_changed.emit(record)
        if error:
            self._unwritten.add(record.id)
            self.store_failed.emit(error)
        return error

    def _put(self, record: JobRecord) -> AppError | None:
        store = self._store
        if store is None:
            return AppError(ErrorCode.STORE_UNUSABLE)
        error = outcome_of(lambda: store.put(record))
        if error is None:
            self._unwritten.discard(record.id)
        return error

    def _advance(self, record: JobRecord) -> None:
        """Take the next step towards the service; without the job's own connection it waits for that."""
        if not record.needs_upload:
            self._send(record)
            return
        file, location = record.draft.local_file, record.draft.upload_location
        if file is None or location is None:
            self._not_submitted(record, AppError(ErrorCode.FILE_MISSING, field=Field.LOCAL_FILE))
            return
        clients = outcome_of(lambda: self._gateway.clients_of(record.origin))
        if isinstance(clients, AppError):
            return  # it goes on with the connection
        blocked = _key_error(clients, record)
        if blocked:
            self._not_submitted(record, blocked)
            return
        self._write(record.entered(JobState.UPLOADING, self._now()))
        self._uploading.add(record.id)
        self._uploads.start(record.id, record.origin, file, location)

    def _send(self, record: JobRecord) -> None:
        """Send the request, exactly once; what it may have become without an answer is looked up later."""
        from sealscribe.aws.transcription import start_job

        if self._slowed.isActive():
            self._wait(record)
            return
        clients = outcome_of(lambda: self._gateway.clients_of(record.origin))
        if isinstance(clients, AppError):
            return  # it goes on with the connection
        blocked = _key_error(clients, record)
        if blocked:
            self._not_submitted(record, blocked)
            return
        was_sent_before = record.state is JobState.UNKNOWN
        record = record.entered(JobState.SUBMITTING, self._now())
        error = self._write(record)
        if error:
            self._not_submitted(record, error)
            return
        outcome = outcome_of(lambda: start_job(clients, record.request))
        if isinstance(outcome, ServiceJob):
            self._backoff.reset()
            self._take(replace(record, submit_request_id=outcome.request_id), outcome)
        elif outcome.code is ErrorCode.THROTTLED:
            # What is refused for its number alone was not looked at: it is sent again, and not looked up before.
            seconds = self._backoff.wait()
            self._write(replace(record, follow_error=replace(outcome, retry_seconds=seconds)))
            self._wait(record)
            self._slowed.start(seconds * 1000)
        elif outcome.code in _AMBIGUOUS or (outcome.code is ErrorCode.NAME_TAKEN and was_sent_before):
            self._unsettled[record.id] = _Unsettled(outcome)
            self._write(replace(record.entered(JobState.UNKNOWN, self._now()), follow_error=outcome))
            self._follower.follow(record)
        else:
            self._not_submitted(record, outcome)

    def _wait(self, record: JobRecord) -> None:
        if record.id not in self._waiting:
            self._waiting.append(record.id)

    @Slot()
    def _go_on(self) -> None:
        """Send what waits, in order; the service may ask to slow down once more."""
        waiting, self._waiting = self._waiting, []
        for job_id in waiting:
            record = self._records[job_id]
            if record.state.can_cancel or record.state is JobState.SUBMITTING:
                self._send(record)

    def _settle(self, record: JobRecord, found: ServiceJob | AppError) -> None:
        """Decide about a request whose answer never came: it is at the service, or it is not."""
        if isinstance(found, ServiceJob):
            del self._unsettled[record.id]
            if _is_same_job(record, found) and not self._is_known_otherwise(record, found):
                self._take(record, found)
            else:
                taken = AppError(ErrorCode.NAME_TAKEN, "transcribe:StartTranscriptionJob", found.name, field=Field.NAME)
                self._follower.forget(record.id)
                self._not_submitted(record, taken)
        elif found.code is ErrorCode.JOB_NOT_FOUND:
            unsettled = self._unsettled[record.id]
            unsettled.misses += 1
            if unsettled.misses < _MISSES_NEEDED:
                self._follower.follow(record)
                return
            del self._unsettled[record.id]
            self._follower.forget(record.id)
            if unsettled.error is None:
                self._send(record)
            else:
                self._not_submitted(record, unsettled.error)
        else:
            self._note_follow_error(record, found)

    def _take(self, record: JobRecord, job: ServiceJob) -> None:
        changed = replace(
            record.entered(job.state, self._now()),
            failure_reason=job.failure_reason,
            service_created_at=job.created_at or record.service_created_at,
            service_started_at=job.started_at or record.service_started_at,
            service_completed_at=job.completed_at or record.service_completed_at,
            outputs=job.outputs or record.outputs,
            follow_error=None,
        )
        if changed != record:
            self._write(changed)
        if not changed.state.is_final:
            self._follower.follow(changed)
            return
        self._follower.forget(changed.id)
        if changed.state is JobState.COMPLETED:
            self._follower.check(changed)

    def _not_submitted(self, record: JobRecord, error: AppError) -> None:
        was_cancelled = error.code is ErrorCode.CANCELLED and record.state.can_cancel
        state = JobState.CANCELLED if was_cancelled else JobState.NOT_SUBMITTED
        self._write(replace(record.entered(state, self._now()), error=_in_form(record.draft, error)))

    def _note_follow_error(self, record: JobRecord, error: AppError) -> None:
        if error.code is ErrorCode.THROTTLED:
            error = replace(error, retry_seconds=self._follower.slow_down())
        if record.follow_error is None or record.follow_error.code is not error.code:
            record = replace(record, follow_error=error, updated_at=self._now())
            self._write(record)
        self._follower.follow(record)

    def _is_known_otherwise(self, record: JobRecord, found: ServiceJob) -> bool:
        """Tell whether a job at the service is another one of this computer's, made under the same name before."""
        if found.created_at is None:
            return False
        others = (other for other in self._records.values() if other.id != record.id)
        return any((other.request.name, other.service_created_at) == (found.name, found.created_at) for other in others)


def _key_error(clients: AwsClients, record: JobRecord) -> AppError | None:
    """Look at the key once more before anything is sent: it may have been disabled since it was chosen.

    Only what DescribeKey surely says counts; where it cannot be asked, the service decides.
    """
    from sealscribe.aws.keys import describe_key

    key = record.request.key
    if not key:
        return None
    details = outcome_of(lambda: describe_key(clients, key))
    if not isinstance(details, KeyDetails) or details.unusable_reason is None:
        return None
    return AppError(
        _KEY_ERRORS.get(details.unusable_reason, ErrorCode.KEY_STATE),
        action="kms:DescribeKey",
        resource=details.key_arn,
        service_code=details.state,
        field=Field.ACCOUNT_KEY,
    )


def _in_form(draft: JobDraft, error: AppError) -> AppError:
    """Return the error at the field of the form that is in use, of those that stand for the same parameter."""
    if error.field is Field.ACCOUNT_KEY and draft.key_origin is KeyOrigin.DIFFERENT_ACCOUNT:
        return replace(error, field=Field.EXTERNAL_KEY)
    if error.field is Field.MEDIA_URI and draft.input_kind is InputKind.LOCAL:
        is_place = error.code is ErrorCode.MEDIA_UNREACHABLE
        return replace(error, field=Field.UPLOAD_DESTINATION if is_place else Field.LOCAL_FILE)
    return error


def _is_same_job(record: JobRecord, found: ServiceJob) -> bool:
    """Tell whether a job at the service is the one that this computer sent and got no answer for.

    The submission id decides. Where one of both has none, name and recording are the same, and the job was not there
    before the request was sent; two minutes are left for clocks that differ.
    """
    if found.submission_id and record.request.submission_id:
        return found.submission_id == record.request.submission_id
    sent_at = next(entry.at for entry in record.timeline if entry.state is JobState.SUBMITTING)
    if found.media_uri != record.request.media_uri:
        return False
    return found.created_at is None or (sent_at - found.created_at).total_seconds() < 120
