"""The life of a job as this computer records it: the only memory of its key and context."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from sealscribe.core.draft import InputKind, JobDraft
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.request import JobRequest
from sealscribe.core.seal import OutputObject, SealReport


class JobState(StrEnum):
    """Where a job stands.

    UNKNOWN is a job whose request went out without an answer: whether Amazon Transcribe has it is being found out.
    """

    PENDING = "pending"
    UPLOADING = "uploading"
    SUBMITTING = "submitting"
    UNKNOWN = "unknown"
    QUEUED = "queued"
    IN_PROGRESS = "in-progress"
    COMPLETED = "completed"
    FAILED = "failed"
    NOT_SUBMITTED = "not-submitted"
    CANCELLED = "cancelled"

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more will happen to the job."""
        return self in _FINAL

    @property
    def can_cancel(self) -> bool:
        """Tell whether the job can be cancelled: only before the request is sent, Transcribe knows no stop."""
        return self in (JobState.PENDING, JobState.UPLOADING)

    @property
    def is_at_service(self) -> bool:
        """Tell whether Amazon Transcribe has the job and works on it."""
        return self in (JobState.QUEUED, JobState.IN_PROGRESS)

    @property
    def can_be_deleted(self) -> bool:
        """Tell whether the job may be deleted, at the service at least: its request is not under way."""
        return self.is_final or self.is_at_service

    @property
    def ended_unsent(self) -> bool:
        """Tell whether the job ended without having become one of the service."""
        return self in (JobState.NOT_SUBMITTED, JobState.CANCELLED)

    def can_become(self, state: JobState) -> bool:
        """Tell whether another state can follow this one."""
        return state in _NEXT[self]


_FINAL = frozenset({JobState.COMPLETED, JobState.FAILED, JobState.NOT_SUBMITTED, JobState.CANCELLED})
_AT_SERVICE = frozenset({JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED, JobState.FAILED})
_NEXT: dict[JobState, frozenset[JobState]] = {
    JobState.PENDING: frozenset({JobState.UPLOADING, JobState.SUBMITTING, JobState.CANCELLED, JobState.NOT_SUBMITTED}),
    JobState.UPLOADING: frozenset({JobState.SUBMITTING, JobState.CANCELLED, JobState.NOT_SUBMITTED}),
    # Back to PENDING where the request surely did not leave, or was not looked at.
    JobState.SUBMITTING: _AT_SERVICE | {JobState.UNKNOWN, JobState.PENDING, JobState.NOT_SUBMITTED},
    # It is sent once more only after the service was asked for it and has no such job.
    JobState.UNKNOWN: _AT_SERVICE | {JobState.SUBMITTING, JobState.NOT_SUBMITTED},
    JobState.QUEUED: frozenset({JobState.IN_PROGRESS, JobState.COMPLETED, JobState.FAILED}),
    JobState.IN_PROGRESS: frozenset({JobState.QUEUED, JobState.COMPLETED, JobState.FAILED}),
    JobState.COMPLETED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.NOT_SUBMITTED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


TAG_ACTION: Final = "transcribe:TagResource"
RETENTION: Final = timedelta(days=90)


class IllegalTransitionError(Exception):
    """A job was told to enter a state that cannot follow the one it is in."""


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """The state a job entered, and when (UTC)."""

    at: datetime
    state: JobState


@dataclass(frozen=True, slots=True)
class JobOrigin:
    """Through which connection a job was made; ``account`` and ``caller_arn`` as GetCallerIdentity told them.

    ``is_demo`` tells that it was the embedded AWS of the demo, which nobody else knows of.
    """

    region: str
    profile: str = ""
    account: str = ""
    caller_arn: str = ""
    endpoint_url: str = ""
    is_demo: bool = False

    def is_same_place(self, other: JobOrigin) -> bool:
        """Tell whether account, Region and world are the same: AWS itself, or an endpoint that stands in for it."""
        own, others = ((one.account, one.region, bool(one.endpoint_url)) for one in (self, other))
        return own == others


@dataclass(frozen=True, slots=True)
class SentPart:
    """A part of a multipart upload that S3 has, in the words of CompleteMultipartUpload."""

    etag: str
    crc32: str


@dataclass(frozen=True, slots=True)
class PartialUpload:
    """What S3 has of an upload, so that it goes on from there; ``part_size`` is in bytes."""

    upload_id: str
    part_size: int
    parts: tuple[SentPart, ...] = ()


@dataclass(frozen=True, slots=True)
class JobRecord:
    """One job: what was asked, where it stands, and what was found out about its output.

    ``id`` is this computer's own and never changes. ``error`` tells why a job was not submitted;
    ``failure_reason`` is the service's own sentence for a job that failed there. Times are UTC.
    ``follow_error`` tells why the next step cannot be taken just now; it is tried again. ``is_uploaded`` tells whether
    the recording is where the request says, ``partial_upload`` how much of it is. ``is_followed`` is false
    where the person wants the job looked up no more, ``deleted_at`` tells when it was deleted at the service for them.
    """

    id: str
    request: JobRequest
    draft: JobDraft
    origin: JobOrigin
    state: JobState
    created_at: datetime
    updated_at: datetime
    timeline: tuple[TimelineEntry, ...]
    error: AppError | None = None
    follow_error: AppError | None = None
    failure_reason: str = ""
    submit_request_id: str = ""
    service_created_at: datetime | None = None
    service_started_at: datetime | None = None
    service_completed_at: datetime | None = None
    outputs: tuple[OutputObject, ...] = ()
    seal: SealReport | None = None
    is_uploaded: bool = False
    partial_upload: PartialUpload | None = None
    is_followed: bool = True
    deleted_at: datetime | None = None

    @property
    def expires_at(self) -> datetime | None:
        """When Amazon Transcribe forgets the job, and the output that it keeps itself; None for one it does not have.

        Amazon Transcribe Developer Guide, "Guidelines and quotas": job records are kept for 90 days.
        """
        if self.service_created_at is None or self.deleted_at is not None:
            return None
        return self.service_created_at + RETENTION

    @property
    def needs_upload(self) -> bool:
        """Tell whether the recording is a file of this computer that has to be uploaded first."""
        return self.draft.input_kind is InputKind.LOCAL

    @property
    def is_finished(self) -> bool:
        """Tell whether nothing is left to do: the job has ended, and its output was looked at if there is any."""
        return self.state.is_final and (self.state is not JobState.COMPLETED or self.seal is not None)

    @property
    def has_taken_its_name(self) -> bool:
        """Tell whether no other job can have this one's name: the service has it, or had another of the name."""
        if self.state is JobState.NOT_SUBMITTED:
            return self.error is not None and self.error.code is ErrorCode.NAME_TAKEN
        return self.state is not JobState.CANCELLED

    @property
    def can_retry(self) -> bool:
        """Tell whether the same request may be made once more: nothing came of it, and its name is free."""
        return self.state.ended_unsent and not self.has_taken_its_name

    @property
    def lacks_tag_permission(self) -> bool:
        """Tell whether the job was refused for the submission id alone, which can be left out."""
        error = self.error
        is_refused = error is not None and (error.code, error.action) == (ErrorCode.ACCESS_DENIED, TAG_ACTION)
        return self.can_retry and is_refused and bool(self.request.submission_id) and not self.request.tags

    def entered(self, state: JobState, at: datetime) -> JobRecord:
        """Return the record in a new state; the state it is in already changes nothing.

        Raises IllegalTransitionError where the state cannot follow.
        """
        if state is self.state:
            return self
        if not self.state.can_become(state):
            raise IllegalTransitionError(f"{self.state.value} to {state.value}")
        timeline = (*self.timeline, TimelineEntry(at, state))
        return replace(self, state=state, updated_at=at, timeline=timeline, follow_error=None)


def new_job_id() -> str:
    """Return an id that no other job has, on any computer; it is the job's submission id too."""
    return uuid.uuid4().hex


def new_record(record_id: str, request: JobRequest, draft: JobDraft, origin: JobOrigin, at: datetime) -> JobRecord:
    """Return the record of a job of which nothing was sent yet."""
    entry = TimelineEntry(at, JobState.PENDING)
    return JobRecord(record_id, request, draft, origin, JobState.PENDING, at, at, (entry,))


@dataclass(frozen=True, slots=True)
class ServiceJob:
    """A job as GetTranscriptionJob or ListTranscriptionJobs tells it (botocore model transcribe.TranscriptionJob).

    ``outputs`` are the objects in a customer's bucket, transcript first; a job in the service-managed bucket has none
    here, since its addresses are signed and must never be kept. ``submission_id`` is that of its tag, or empty.
    """

    name: str
    state: JobState
    media_uri: str = ""
    failure_reason: str = ""
    created_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    outputs: tuple[OutputObject, ...] = ()
    submission_id: str = ""
    request_id: str = ""
    language_code: str = ""
