"""The worker that submits jobs, in order, and follows them; the only writer of the job store."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealscribe.core.backoff import Backoff
from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, Session
from sealscribe.core.errors import ENDS_CONNECTION, AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_events import (
    Accepted,
    AnswerLost,
    Cancelled,
    Checked,
    Deleted,
    FollowingChosen,
    Hindered,
    JobEvent,
    NotSent,
    PartUploaded,
    Refused,
    SendBegan,
    Told,
    UploadBegan,
    Uploaded,
    Vanished,
    after,
)
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, ServiceJob, new_record
from sealscribe.core.request import request_of_draft
from sealscribe.core.submission import error_in_form
from sealscribe.workers.follower import CheckOutcome, DeleteOutcome, Follower, LookOutcome
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.job_book import JobBook
from sealscribe.workers.key_guard import KeyGuard
from sealscribe.workers.messages import DeletionAsked, JobRefusal, SubmissionRefused
from sealscribe.workers.threads import assert_own_thread, outcome_of
from sealscribe.workers.unsettled import Next, UnsettledRequests
from sealscribe.workers.uploads import UploadOutcome, Uploads, UploadStep

if TYPE_CHECKING:
    from sealscribe.store.job_store import RecordBatch

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


# With these the request surely did not leave this computer, or was turned away for its number, unread.
_TURNED_AWAY = frozenset(
    {ErrorCode.THROTTLED, ErrorCode.OFFLINE, ErrorCode.NAME_NOT_RESOLVED, ErrorCode.CONNECTION_REFUSED}
)


@dataclass(frozen=True, slots=True)
class NewJob:
    """A draft to submit, under the id that its record will have."""

    job_id: str
    draft: JobDraft
    origin: JobOrigin


class Submitter(QObject):
    """Lives in a thread of its own. Every step is written to the store before it is told.

    Jobs that come together are on record before the first of them is sent; requests leave one by one.

    ``job_changed`` carries a JobRecord, ``job_removed`` the id of a job that is on record no more, ``records_read`` a
    tuple of PackedRecord, ``records_loaded`` how many could not be read, after all were told; ``submission_refused``
    carries a SubmissionRefused, ``deletion_refused`` a JobRefusal, ``store_failed`` an AppError, ``store_replaced``
    the name of a damaged file that is kept aside, and how many records were taken from it.
    ``closed`` is the last of all.
    """

    records_read = Signal(object)
    records_loaded = Signal(int)
    job_changed = Signal(object)
    job_removed = Signal(str)
    submission_refused = Signal(object)
    deletion_refused = Signal(object)
    store_failed = Signal(object)
    store_replaced = Signal(str, int)
    closed = Signal()

    def __init__(
        self,
        gateway: Gateway,
        book: JobBook,
        follower: Follower,
        uploads: Uploads,
        now: Callable[[], datetime],
        backoff: Backoff,
    ) -> None:
        super().__init__()
        self._gateway = gateway
        self._book = book
        self._follower = follower
        self._uploads = uploads
        self._now = now
        self._key_guard = KeyGuard()
        self._uploading: set[str] = set()
        # Cancelled jobs with parts of their recordings at S3.
        self._abandoned: list[JobRecord] = []
        self._unsettled = UnsettledRequests()
        self._connection: Connection | None = None
        self._is_suspended = True
        self._backoff = backoff
        # Jobs that are to be sent, in order; they wait where the service asks to slow down.
        self._line: OrderedDict[str, None] = OrderedDict()
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._send_next)

    # What is asked

    @Slot()
    def open(self) -> None:
        """Open the store and tell what is in it."""
        assert_own_thread(self)
        counts = {"whole": 0, "damaged": 0}

        def take(batch: RecordBatch) -> None:
            counts["whole"] += len(batch.records)
            counts["damaged"] += batch.damaged
            self.records_read.emit(batch.records)

        kept_aside = outcome_of(lambda: self._book.open(take))
        if isinstance(kept_aside, AppError):
            self.store_failed.emit(kept_aside)
            kept_aside = ""
        self.records_loaded.emit(counts["damaged"])
        if kept_aside:
            self.store_replaced.emit(kept_aside, counts["whole"])

    @Slot(object)
    def resume(self, connection: Connection) -> None:
        """Go on with every unfinished job that was made in this account and Region.

        What the connection before had not sent yet is cancelled, if that was another account, Region or world.
        """
        assert_own_thread(self)
        before, self._connection = self._connection, connection
        self._is_suspended = False
        self._key_guard.forget()
        self._take_back()
        if before is not None and not before.is_home_of(connection.origin):
            for record in self._book.unsent():
                if before.is_home_of(record.origin):
                    self.cancel(record.id)
        for record in self._book.unfinished():
            if connection.is_home_of(record.origin):
                self._go_on_with(record)

    def _go_on_with(self, record: JobRecord) -> None:
        if record.state in (JobState.PENDING, JobState.UPLOADING):
            self._stand_in_line(record)
        elif record.state in (JobState.SUBMITTING, JobState.UNKNOWN):
            self._unsettled.begin(record.id, None)
            self._follower.follow(self._happened(record, AnswerLost(record.follow_error)))
        elif record.state.is_at_service:
            if record.is_followed:
                self._follower.follow(record)
        elif record.seal is None:
            self._follower.check(record)

    @Slot()
    def suspend(self) -> None:
        """Follow no job until there is a connection again."""
        assert_own_thread(self)
        self._is_suspended = True
        self._follower.forget_all()

    @Slot(object)
    def submit(self, jobs: tuple[NewJob, ...]) -> None:
        """Record jobs, all of them before anything is asked of AWS, then upload what they need and send them."""
        assert_own_thread(self)
        for job in jobs:
            self._record(job)

    def _record(self, job: NewJob) -> None:
        if not job.origin.region:
            self.submission_refused.emit(SubmissionRefused(job.job_id, AppError(ErrorCode.NOT_CONNECTED)))
            return
        at = self._now()
        session = Session(job.origin.region, job.origin.account)
        request = request_of_draft(job.draft, session, at.astimezone().date(), job.job_id)
        record = new_record(job.job_id, request, job.draft, job.origin, at)
        error = self._book.put(record, is_new=True)
        if error:
            self.submission_refused.emit(SubmissionRefused(job.job_id, error))
            return
        self.job_changed.emit(record)
        self._stand_in_line(record)

    @Slot(str)
    def cancel(self, job_id: str) -> None:
        """Cancel a job whose request was not sent yet; later there is nothing to stop it with."""
        assert_own_thread(self)
        record = self._book.get(job_id)
        if record and record.state.can_cancel:
            self._happened(record, Cancelled())
            self._uploads.cancel(job_id)
            if record.partial_upload is not None and job_id not in self._uploading:
                self._abandoned.append(record)
                self._take_back()

    def _has_connection_of(self, record: JobRecord) -> bool:
        connection = self._connection
        return not self._is_suspended and connection is not None and connection.is_home_of(record.origin)

    def _take_back(self) -> None:
        """Have S3 drop the parts of cancelled uploads, as far as there is their connection."""
        for record in self._abandoned.copy():
            if self._has_connection_of(record):
                self._abandoned.remove(record)
                self._uploads.abandon(record)

    @Slot(str)
    def check_again(self, job_id: str) -> None:
        """Look at the outputs of a completed job once more."""
        assert_own_thread(self)
        record = self._book.get(job_id)
        if record and record.state is JobState.COMPLETED:
            self._follower.check(record)

    @Slot(str, bool)
    def set_followed(self, job_id: str, is_followed: bool) -> None:
        """Look a job up from now on, or no more until that is asked for again."""
        assert_own_thread(self)
        record = self._book.get(job_id)
        if record is None or not record.state.is_at_service:
            return
        record = self._happened(record, FollowingChosen(is_followed))
        self._follower.forget(job_id)
        if is_followed and self._has_connection_of(record):
            self._follower.follow(record)

    @Slot(object)
    def delete(self, asked: DeletionAsked) -> None:
        """Delete a job at the service, on this computer, or first there and then here.

        What is not sent yet, or is followed, stays: it is cancelled, or followed no more, before.
        """
        assert_own_thread(self)
        record = self._book.get(asked.job_id)
        if record is None or not record.state.can_be_deleted:
            return
        if asked.at_service:
            self._follower.delete(record, and_here=asked.here)
        elif asked.here and (record.state.is_final or not record.is_followed):
            self._remove(record)

    # What the others tell

    @Slot(object)
    def upload_stepped(self, step: UploadStep) -> None:
        """Note how an upload goes on, so that the next start goes on from there."""
        assert_own_thread(self)
        record = self._book.get(step.job_id)
        if record is None:
            return
        if step.error is not None:
            self._happened(record, Hindered(step.error))
        else:
            self._happened(record, PartUploaded(step.partial))

    @Slot(object)
    def upload_ended(self, outcome: UploadOutcome) -> None:
        """Send the job whose recording is there now, or tell why it is not."""
        assert_own_thread(self)
        self._uploading.discard(outcome.job_id)
        record = self._book.get(outcome.job_id)
        if record is None or record.state is not JobState.UPLOADING:
            return
        if outcome.error and outcome.error.code in (ErrorCode.NOT_CONNECTED, *ENDS_CONNECTION):
            self._happened(record, Hindered(outcome.error))  # it goes on with the connection
        elif outcome.error:
            self._not_submitted(record, outcome.error)
        else:
            self._stand_in_line(self._happened(record, Uploaded()))

    @Slot(object)
    def looked_up(self, outcome: LookOutcome) -> None:
        """Take what the service says of a job."""
        assert_own_thread(self)
        record = self._book.get(outcome.job_id)
        # Of a job that was not sent yet the service knows nothing: such an answer is about another of its name.
        if record is None or record.state.is_final or record.state in (JobState.PENDING, JobState.UPLOADING):
            return
        found = outcome.found
        if record.id in self._unsettled:
            self._settle(record, found)
        elif isinstance(found, ServiceJob):
            self._take(record, Told(found))
        elif found.code is ErrorCode.JOB_NOT_FOUND:
            self._follower.forget(record.id)
            self._happened(record, Vanished(found))
        else:
            self._note_follow_error(record, found)

    @Slot(object)
    def checked(self, outcome: CheckOutcome) -> None:
        """Keep what was found out about the encryption of a job's outputs."""
        assert_own_thread(self)
        record = self._book.get(outcome.job_id)
        if record is None or record.state is not JobState.COMPLETED:
            return
        found = outcome.found
        if isinstance(found, AppError):
            # Told in any case: the person may have asked for this look.
            self._tell(replace(record, follow_error=found, updated_at=self._now()))
        else:
            self._tell(after(record, Checked(found), self._now()))

    @Slot(object)
    def deleted(self, outcome: DeleteOutcome) -> None:
        """Keep that a job is deleted at the service, or tell why it is not."""
        assert_own_thread(self)
        record = self._book.get(outcome.job_id)
        if record is None or not record.state.can_be_deleted:
            return
        if outcome.error is not None:
            self.deletion_refused.emit(JobRefusal(record.id, outcome.error))
            return
        self._follower.forget(record.id)
        record = self._happened(record, Deleted())
        if outcome.and_here:
            self._remove(record)

    @Slot()
    def close(self) -> None:
        """Close the store; the last thing that happens in this thread."""
        assert_own_thread(self)
        self._next.stop()
        self._book.close()
        self.closed.emit()

    # Inside

    def _happened(self, record: JobRecord, event: JobEvent) -> JobRecord:
        """Write what becomes of a job by an event, tell it, and return it."""
        changed = after(record, event, self._now())
        if changed is not record:
            self._tell(changed)
        return changed

    def _tell(self, record: JobRecord) -> None:
        error = self._book.put(record)
        self.job_changed.emit(record)
        if error:
            self.store_failed.emit(error)

    def _remove(self, record: JobRecord) -> None:
        error = self._book.delete(record.id)
        if error:
            self.deletion_refused.emit(JobRefusal(record.id, error))
            return
        self._follower.forget(record.id)
        self.job_removed.emit(record.id)

    def _advance(self, record: JobRecord) -> None:
        """Take the next step towards the service; without the job's own connection it waits for that."""
        if not record.needs_upload or record.is_uploaded:
            self._send(record)
            return
        if record.id in self._uploading:
            return
        file, location = record.draft.local_file, record.draft.upload_location
        if file is None or location is None:
            self._not_submitted(record, AppError(ErrorCode.FILE_MISSING, field=Field.LOCAL_FILE))
            return
        clients = outcome_of(lambda: self._gateway.clients_of(record.origin))
        if isinstance(clients, AppError):
            return  # it goes on with the connection
        blocked = self._key_guard.error(clients, record.request.key)
        if blocked:
            self._not_submitted(record, blocked)
            return
        record = self._happened(record, UploadBegan())
        self._uploading.add(record.id)
        self._uploads.start(record)

    def _stand_in_line(self, record: JobRecord) -> None:
        self._line[record.id] = None
        if not self._next.isActive():
            self._next.start(0)

    @Slot()
    def _send_next(self) -> None:
        """Go on with the job at the head of the line; what else is asked of this thread comes between two of them."""
        if not self._line:
            return
        record = self._book.get(self._line.popitem(last=False)[0])
        # It may have been cancelled meanwhile, and what has no answer is not in line.
        if record is not None and (record.state.can_cancel or record.state is JobState.UNKNOWN):
            self._advance(record)
        if self._line and not self._next.isActive():
            self._next.start(0)

    def _send(self, record: JobRecord) -> None:
        """Send the request, exactly once; what it may have become without an answer is looked up later."""
        from sealscribe.aws.transcription import start_job

        clients = outcome_of(lambda: self._gateway.clients_of(record.origin))
        if isinstance(clients, AppError):
            return  # it goes on with the connection
        blocked = self._key_guard.error(clients, record.request.key, afresh=record.needs_upload)
        if blocked:
            self._not_submitted(record, blocked)
            return
        was_sent_before = any(entry.state is JobState.SUBMITTING for entry in record.timeline)
        sending = after(record, SendBegan(), self._now())
        error = self._book.put(sending)
        self.job_changed.emit(sending)
        if error:
            self.store_failed.emit(error)
            self._not_submitted(sending, error)
            return
        outcome = outcome_of(lambda: start_job(clients, sending.request))
        if isinstance(outcome, ServiceJob):
            self._backoff.reset()
            self._take(sending, Accepted(outcome))
        elif outcome.code in ENDS_CONNECTION:
            self._happened(sending, NotSent(outcome))  # it goes on with the connection
        elif outcome.code in _TURNED_AWAY:
            seconds = self._backoff.wait()
            waiting = self._happened(sending, NotSent(replace(outcome, retry_seconds=seconds)))
            self._line[waiting.id] = None
            self._line.move_to_end(waiting.id, last=False)
            self._next.start(seconds * 1000)
        elif outcome.code in _AMBIGUOUS or (outcome.code is ErrorCode.NAME_TAKEN and was_sent_before):
            self._unsettled.begin(record.id, outcome)
            self._follower.follow(self._happened(sending, AnswerLost(outcome)))
        else:
            self._not_submitted(sending, outcome)

    def _settle(self, record: JobRecord, found: ServiceJob | AppError) -> None:
        decision = self._unsettled.decide(record, found, self._book.others_named(record))
        if isinstance(decision, Told):
            self._take(record, decision)
        elif isinstance(decision, Refused):
            self._follower.forget(record.id)
            self._not_submitted(record, decision.error)
        elif decision is Next.SEND:
            self._follower.forget(record.id)
            self._stand_in_line(record)
        elif isinstance(found, AppError) and found.code is not ErrorCode.JOB_NOT_FOUND:
            self._note_follow_error(record, found)
        else:
            self._follower.follow(record)

    def _take(self, record: JobRecord, event: Accepted | Told) -> None:
        record = self._happened(record, event)
        if not record.state.is_final:
            if record.is_followed:
                self._follower.follow(record)
            return
        self._follower.forget(record.id)
        if record.state is JobState.COMPLETED:
            self._follower.check(record)

    def _not_submitted(self, record: JobRecord, error: AppError) -> None:
        error = error_in_form(record.draft, error)
        was_cancelled = error.code is ErrorCode.CANCELLED and record.state.can_cancel
        self._happened(record, Cancelled(error) if was_cancelled else Refused(error))

    def _note_follow_error(self, record: JobRecord, error: AppError) -> None:
        if error.code is ErrorCode.THROTTLED:
            error = replace(error, retry_seconds=self._follower.slow_down())
        if record.follow_error is None or record.follow_error.code is not error.code:
            record = self._happened(record, Hindered(error))
        self._follower.follow(record)
