"""What can happen to a job, and what its record becomes by it: the state machine, without I/O.

Events may come late, twice or in another order than they happened, since several threads ask about one job. One that
cannot follow the state of the job changes the state no more; what it tells for good is kept.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState, PartialUpload, ServiceJob
from sealscribe.core.seal import SealReport


@dataclass(frozen=True, slots=True)
class UploadBegan:
    """The recording is being uploaded."""


@dataclass(frozen=True, slots=True)
class PartUploaded:
    """S3 has one more part of the recording, or none any more where there is no ``partial``."""

    partial: PartialUpload | None


@dataclass(frozen=True, slots=True)
class Uploaded:
    """S3 has the whole recording."""


@dataclass(frozen=True, slots=True)
class SendBegan:
    """The request is about to leave this computer."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The service answered the request itself."""

    job: ServiceJob


@dataclass(frozen=True, slots=True)
class NotSent:
    """The request surely did not leave, or was turned away unread; it is sent again."""

    error: AppError


@dataclass(frozen=True, slots=True)
class AnswerLost:
    """The request went out, or may have, and no answer came; without an error that was in an earlier run."""

    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """The job was not made, and will not be."""

    error: AppError


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The person took the job back before its request was sent."""

    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The service was asked for the job, and told it."""

    job: ServiceJob


@dataclass(frozen=True, slots=True)
class Vanished:
    """The service, which had the job, has it no more."""

    error: AppError


@dataclass(frozen=True, slots=True)
class Hindered:
    """The next step cannot be taken just now, and is tried again: no network, no permission, too many requests."""

    error: AppError


@dataclass(frozen=True, slots=True)
class Checked:
    """The outputs were looked at."""

    report: SealReport


@dataclass(frozen=True, slots=True)
class FollowingChosen:
    """The person wants the job to be looked up from now on, or no more."""

    is_followed: bool


@dataclass(frozen=True, slots=True)
class Deleted:
    """The service deleted the job because the person asked for it."""


JobEvent = (
    UploadBegan
    | PartUploaded
    | Uploaded
    | SendBegan
    | NotSent
    | Accepted
    | AnswerLost
    | Refused
    | Cancelled
    | Told
    | Vanished
    | Hindered
    | Checked
    | FollowingChosen
    | Deleted
)


_UNSENT = frozenset({JobState.PENDING, JobState.UPLOADING})


def after(record: JobRecord, event: JobEvent, at: datetime) -> JobRecord:
    """Return the record as it is after an event of this moment (UTC); the same object where nothing changes."""
    changed = _after(record, event, at)
    return record if changed == record else replace(changed, updated_at=at)


def _after(record: JobRecord, event: JobEvent, at: datetime) -> JobRecord:
    match event:
        case UploadBegan():
            began = _entered(record, JobState.UPLOADING, at)
            return replace(began, follow_error=None) if began.state is JobState.UPLOADING else record
        case PartUploaded(partial):
            is_open = record.state is JobState.UPLOADING and not record.is_uploaded
            return replace(record, partial_upload=partial, follow_error=None) if is_open else record
        case Uploaded():
            if record.state is not JobState.UPLOADING:
                return record
            return replace(record, is_uploaded=True, partial_upload=None, follow_error=None)
        case SendBegan():
            return _entered(record, JobState.SUBMITTING, at)
        case NotSent(error):
            if record.state is not JobState.SUBMITTING:
                return record
            return replace(_without_last_try(record).entered(JobState.PENDING, at), follow_error=error)
        case AnswerLost(error):
            lost = _entered(record, JobState.UNKNOWN, at)
            return replace(lost, follow_error=error) if lost.state is JobState.UNKNOWN else lost
        case Accepted(job):
            known = replace(record, submit_request_id=record.submit_request_id or job.request_id)
            return _told(known, job, at) if record.state not in _UNSENT else record
        case Told(job):
            return _told(record, job, at) if record.state not in _UNSENT else record
        case Refused(error):
            refused = _entered(record, JobState.NOT_SUBMITTED, at)
            return replace(refused, error=error) if refused is not record else record
        case Cancelled(error):
            return replace(record.entered(JobState.CANCELLED, at), error=error) if record.state.can_cancel else record
        case Vanished(error):
            if not record.state.is_at_service:
                return record
            return replace(record.entered(JobState.FAILED, at), error=error)
        case Hindered(error):
            is_open = not record.state.is_final or (record.state is JobState.COMPLETED and record.seal is None)
            return replace(record, follow_error=error) if is_open else record
        case Checked(report):
            if record.state is not JobState.COMPLETED:
                return record
            return replace(record, seal=report, follow_error=None)
        case FollowingChosen(is_followed):
            return replace(record, is_followed=is_followed) if record.state.is_at_service else record
        case Deleted():
            if not record.state.can_be_deleted:
                return record
            deleted = replace(record, deleted_at=record.deleted_at or at)
            if not record.state.is_at_service:
                return deleted
            gone = AppError(ErrorCode.JOB_NOT_FOUND, "transcribe:DeleteTranscriptionJob", record.request.name)
            return replace(deleted.entered(JobState.FAILED, at), error=gone)


def _entered(record: JobRecord, state: JobState, at: datetime) -> JobRecord:
    return record.entered(state, at) if record.state.can_become(state) else record


def _without_last_try(record: JobRecord) -> JobRecord:
    """Of tries in a row that all failed the time line keeps the first: there may be one a minute for days."""
    if [entry.state for entry in record.timeline[-3:]] == [JobState.SUBMITTING, JobState.PENDING, JobState.SUBMITTING]:
        return replace(record, timeline=record.timeline[:-2])
    return record


def _told(record: JobRecord, job: ServiceJob, at: datetime) -> JobRecord:
    """Take what the service says; a final state stays, whatever comes late."""
    if not (record.state is job.state or record.state.can_become(job.state)):
        return record
    return replace(
        record.entered(job.state, at),
        failure_reason=job.failure_reason or record.failure_reason,
        service_created_at=job.created_at or record.service_created_at,
        service_started_at=job.started_at or record.service_started_at,
        service_completed_at=job.completed_at or record.service_completed_at,
        outputs=job.outputs or record.outputs,
        follow_error=record.follow_error if record.state.is_final else None,
    )
