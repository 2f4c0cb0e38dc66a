"""The records of the jobs that were made in the demo before it began.

They come about like any other: by the events of a job's life. What Amazon S3 says of their outputs is not among them:
the program asks for it, as for every job that is complete and was not looked at.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_events import Accepted, JobEvent, Refused, SendBegan, Told, after
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, ServiceJob, new_record
from sealscribe.core.locations import S3Location
from sealscribe.core.request import JobRequest, request_of_draft
from sealscribe.core.seal import OutputObject, OutputRole
from sealscribe.sandbox.past_jobs import PAST_JOBS, PastJob
from sealscribe.sandbox.world import ADMINISTRATOR_ARN, CURRENT_ACCOUNT, OUTPUT, REGION

if TYPE_CHECKING:
    from sealscribe.store.job_store import JobStore

_ORIGIN: Final = JobOrigin(
    REGION, account=CURRENT_ACCOUNT, caller_arn=ADMINISTRATOR_ARN, endpoint_url="http://127.0.0.1", is_demo=True
)


def plant_past_jobs(store: JobStore, now: datetime) -> None:
    """Put the records into a store that has none; any other is left as it is."""
    if next(store.batches(1), None) is None:
        for record in past_records(now):
            store.put(record)


def past_job_ids() -> frozenset[str]:
    """Return the ids of the records, which are the same in every run."""
    return frozenset(map(_job_id, PAST_JOBS))


def past_records(now: datetime) -> tuple[JobRecord, ...]:
    """Return the records, oldest first."""
    return tuple(_record(past, now.timestamp()) for past in PAST_JOBS)


def _job_id(past: PastJob) -> str:
    return hashlib.sha256(past.name.encode()).hexdigest()[:32]


def _record(past: PastJob, now: float) -> JobRecord:
    def moment(seconds: float) -> datetime:
        return datetime.fromtimestamp(seconds, UTC)

    draft = _draft(past)
    created = moment(past.created(now))
    sent_at = created - timedelta(seconds=1)
    record = new_record(_job_id(past), request_of_draft(draft), draft, _ORIGIN, sent_at - timedelta(seconds=1))
    record = after(record, SendBegan(), sent_at)
    if past.was_refused:
        return after(record, Refused(_refusal(past)), created)
    started, ended = moment(past.started(now)), moment(past.ended(now))
    queued = ServiceJob(past.name, JobState.QUEUED, past.media_uri, created_at=created)
    working = ServiceJob(past.name, JobState.IN_PROGRESS, past.media_uri, created_at=created, started_at=started)
    steps: tuple[tuple[JobEvent, datetime], ...] = (
        (Accepted(queued), created),
        (Told(working), started),
        (Told(_end_of(past, record.request, created, started, ended)), ended),
    )
    for event, at in steps:
        record = after(record, event, at)
    return record


def _end_of(past: PastJob, request: JobRequest, created: datetime, started: datetime, ended: datetime) -> ServiceJob:
    state = JobState.FAILED if past.failure else JobState.COMPLETED
    outputs = () if past.failure else _outputs(request)
    return ServiceJob(past.name, state, past.media_uri, past.failure, created, started, ended, outputs)


def _outputs(request: JobRequest) -> tuple[OutputObject, ...]:
    transcript = request.transcript_location
    if transcript is None:
        return ()
    stem = transcript.key.removesuffix(".json")
    subtitles = tuple(
        OutputObject(OutputRole.SUBTITLES, S3Location(transcript.bucket, f"{stem}.{kind}"))
        for kind in request.subtitle_formats
    )
    return (OutputObject(OutputRole.TRANSCRIPT, transcript), *subtitles)


def _refusal(past: PastJob) -> AppError:
    return AppError(
        ErrorCode.ACCESS_DENIED,
        "kms:Encrypt",
        past.key_arn,
        service_code="AccessDeniedException",
        service_message=(
            f"User: {ADMINISTRATOR_ARN} is not authorized to perform: kms:Encrypt on resource: {past.key_arn} because "
            "the resource does not exist in this Region, no resource-based policies allow access, or a resource-based "
            "policy explicitly denies access"
        ),
        status=400,
        field=Field.ACCOUNT_KEY,
        operation="StartTranscriptionJob",
    )


def _draft(past: PastJob) -> JobDraft:
    is_foreign = past.key_arn != "" and f":{CURRENT_ACCOUNT}:" not in past.key_arn
    own = AccountKey(past.alias or past.key_arn, past.key_arn, past.alias) if past.key_arn and not is_foreign else None
    return JobDraft(
        name=past.name,
        language_code=past.language_code,
        media_uri=past.media_uri,
        output_kind=OutputKind.SERVICE_MANAGED if past.folder is None else OutputKind.CUSTOMER,
        output_uri="" if past.folder is None else f"s3://{OUTPUT}/{past.folder}",
        encryption_enabled=bool(past.key_arn),
        key_origin=KeyOrigin.DIFFERENT_ACCOUNT if is_foreign else KeyOrigin.CURRENT_ACCOUNT,
        account_key=own,
        external_key=ExternalKey(past.key_arn, past.key_arn) if is_foreign else None,
        context=tuple(ContextPair(key, value) for key, value in past.context.items()),
        subtitle_formats=tuple(SubtitleFormat(kind) for kind in past.subtitles),
        tags=tuple(Tag(key, value) for key, value in past.tags.items()),
    )
