"""Jobs of Amazon Transcribe."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from sealscribe.aws.clients import AwsClients, is_loopback
from sealscribe.aws.errors import list_of, structure_of, translated
from sealscribe.aws.presigned import read_presigned
from sealscribe.aws.storage import READ_BYTES_MAX, read_object
from sealscribe.aws.times import in_utc
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobState, ServiceJob
from sealscribe.core.locations import S3Location, location_of_object_url, parse_s3_uri
from sealscribe.core.request import SUBMISSION_TAG, JobRequest
from sealscribe.core.seal import OutputObject, OutputRole

_START: Final = "transcribe:StartTranscriptionJob"
_GET: Final = "transcribe:GetTranscriptionJob"
_LIST: Final = "transcribe:ListTranscriptionJobs"
_DELETE: Final = "transcribe:DeleteTranscriptionJob"
# botocore model transcribe.ListTranscriptionJobs.MaxResults
_PER_PAGE: Final = 100
# botocore model transcribe.TranscriptionJobName, of which JobNameContains is a part
_NAME_PART = re.compile(r"[0-9a-zA-Z._-]{1,200}")
# botocore model transcribe.TranscriptionJobStatus
_STATE_OF_STATUS: Final = {
    "QUEUED": JobState.QUEUED,
    "IN_PROGRESS": JobState.IN_PROGRESS,
    "FAILED": JobState.FAILED,
    "COMPLETED": JobState.COMPLETED,
}
_STATUS_OF_STATE: Final = {state: status for status, state in _STATE_OF_STATUS.items()}
_BUCKET_HOST = re.compile(r"(?P<bucket>.+)\.s3[.-].+")


def start_job(clients: AwsClients, request: JobRequest) -> ServiceJob:
    """Send StartTranscriptionJob, exactly once; raises AppFailure.

    TIMED_OUT, CONNECTION_LOST, CAPTIVE_PORTAL, SERVICE_FAULT and UNEXPECTED leave open whether the job was made.
    """
    named = {
        Field.NAME: request.name,
        Field.MEDIA_URI: request.media_uri,
        Field.OUTPUT_URI: request.output_bucket,
        Field.ACCOUNT_KEY: request.key,
    }
    private = frozenset(pair.value for pair in request.context)
    with translated(_START, request.name, region=clients.region, named=named, private=private):
        answer = clients.transcribe_once.start_transcription_job(**request.to_api())
        return _job(structure_of(answer, "TranscriptionJob", _START), _request_id(answer), request.name)


def get_job(clients: AwsClients, name: str) -> ServiceJob:
    """Ask how a job stands; raises AppFailure, JOB_NOT_FOUND where there is none of that name.

    Outputs are told for a customer's bucket only: signed addresses never leave this module.
    """
    answer = _get(clients, name)
    with translated(_GET, name, region=clients.region):
        return _job(structure_of(answer, "TranscriptionJob", _GET), _request_id(answer), name)


def read_service_transcript(clients: AwsClients, name: str, max_bytes: int = READ_BYTES_MAX) -> bytes:
    """Read the transcript of a job whose output Amazon Transcribe keeps, through the signed address of a fresh Get.

    Where S3 refuses the address, one more is asked for. Raises AppFailure: URL_EXPIRED, TRANSCRIPT_MISSING,
    TRANSCRIPT_UNREADABLE with the service code TooLarge for more than ``max_bytes``.
    """
    refusal: AppFailure | None = None
    for _ in range(2):
        url = _transcript_url(clients, name)
        if not _is_signed(url):
            location = _location(url)
            if location is None:
                raise AppFailure(AppError(ErrorCode.TRANSCRIPT_MISSING, _GET))
            return read_object(clients, location, max_bytes)
        try:
            return read_presigned(clients, url, max_bytes)
        except AppFailure as failure:
            if failure.error.code not in (ErrorCode.URL_EXPIRED, ErrorCode.ACCESS_DENIED):
                raise
            refusal = failure
    raise refusal or AppFailure(AppError(ErrorCode.URL_EXPIRED, _GET))


def list_job_names(clients: AwsClients, contains: str, limit: int = 500) -> frozenset[str]:
    """Return the names of at most ``limit`` jobs that contain a text, in whatever case; raises AppFailure."""
    if contains and not _NAME_PART.fullmatch(contains):
        return frozenset()
    names: set[str] = set()
    for summary in _summaries(clients, {"JobNameContains": contains} if contains else {}, -(-limit // _PER_PAGE)):
        names.add(summary.get("TranscriptionJobName", ""))
        if len(names) >= limit:
            break
    return frozenset(names - {""})


def list_jobs(clients: AwsClients, *, state: JobState | None = None, max_pages: int = 10) -> tuple[ServiceJob, ...]:
    """Return the jobs of the account and Region, newest first, without outputs; raises AppFailure.

    ``state`` is one that Amazon Transcribe knows; ``max_pages`` are pages of 100.
    """
    filters = {"Status": _STATUS_OF_STATE[state]} if state else {}
    with translated(_LIST, region=clients.region):
        return tuple(
            _job(summary, "", summary.get("TranscriptionJobName", ""))
            for summary in _summaries(clients, filters, max_pages)
        )


def list_states(clients: AwsClients, wanted: Collection[str], *, max_pages: int = 10) -> dict[str, JobState]:
    """Return how jobs of these names stand, as far as they are on the newest pages; raises AppFailure.

    The list is read no further than all of them were on it.
    """
    missing = set(wanted)
    states: dict[str, JobState] = {}
    with translated(_LIST, region=clients.region):
        for summary in _summaries(clients, {}, max_pages):
            name = summary.get("TranscriptionJobName", "")
            if name in missing:
                missing.discard(name)
                states[name] = _state(summary)
                if not missing:
                    break
    return states


def delete_job(clients: AwsClients, name: str) -> None:
    """Delete a job at the service; raises AppFailure, as the service answers for one that it works on.

    Its answer for a job that is not there any more is what was wanted. Output in a customer's bucket stays.
    """
    try:
        with translated(_DELETE, name, region=clients.region):
            clients.transcribe.delete_transcription_job(TranscriptionJobName=name)
    except AppFailure as failure:
        if failure.error.code is not ErrorCode.JOB_NOT_FOUND:
            raise


def _summaries(clients: AwsClients, wanted: Mapping[str, str], max_pages: int) -> Iterator[Mapping[str, Any]]:
    """Walk through ListTranscriptionJobs, for which botocore has no paginator."""
    more: dict[str, str] = {}
    for _ in range(max_pages):
        with translated(_LIST, region=clients.region):
            answer = clients.transcribe.list_transcription_jobs(MaxResults=_PER_PAGE, **wanted, **more)
        yield from list_of(answer, "TranscriptionJobSummaries", _LIST)
        token = answer.get("NextToken")
        if not token:
            return
        more = {"NextToken": token}


def _get(clients: AwsClients, name: str) -> Mapping[str, Any]:
    with translated(_GET, name, region=clients.region):
        answer: Mapping[str, Any] = clients.transcribe.get_transcription_job(TranscriptionJobName=name)
        return answer


def _transcript_url(clients: AwsClients, name: str) -> str:
    transcript = structure_of(_get(clients, name), "TranscriptionJob", _GET).get("Transcript") or {}
    url = transcript.get("TranscriptFileUri") or transcript.get("RedactedTranscriptFileUri")
    if not url:
        raise AppFailure(AppError(ErrorCode.TRANSCRIPT_MISSING, _GET))
    return str(url)


def _job(job: Mapping[str, Any], request_id: str, name: str) -> ServiceJob:
    return ServiceJob(
        name=job.get("TranscriptionJobName", name),
        state=_state(job),
        media_uri=(job.get("Media") or {}).get("MediaFileUri", ""),
        failure_reason=job.get("FailureReason", ""),
        created_at=in_utc(job.get("CreationTime")),
        started_at=in_utc(job.get("StartTime")),
        completed_at=in_utc(job.get("CompletionTime")),
        outputs=tuple(_outputs(job)),
        submission_id=next((tag["Value"] for tag in job.get("Tags") or () if tag.get("Key") == SUBMISSION_TAG), ""),
        request_id=request_id,
        language_code=job.get("LanguageCode", ""),
    )


def _state(job: Mapping[str, Any]) -> JobState:
    return _STATE_OF_STATUS.get(job.get("TranscriptionJobStatus", ""), JobState.QUEUED)


def _outputs(job: Mapping[str, Any]) -> Iterator[OutputObject]:
    transcript = job.get("Transcript") or {}
    addresses = [
        (OutputRole.TRANSCRIPT, transcript.get("TranscriptFileUri")),
        (OutputRole.REDACTED_TRANSCRIPT, transcript.get("RedactedTranscriptFileUri")),
    ]
    addresses += [(OutputRole.SUBTITLES, url) for url in (job.get("Subtitles") or {}).get("SubtitleFileUris", ())]
    for role, url in addresses:
        location = _location(url) if url and not _is_signed(url) else None
        if location:
            yield OutputObject(role, location)


def _is_signed(url: str) -> bool:
    """Tell whether an address carries a signature: those of a customer's bucket carry nothing at all."""
    return not url.startswith("s3://") and bool(urlsplit(url).query)


def _location(url: str) -> S3Location | None:
    """Return the object that an unsigned address names, in path style, in virtual-hosted style or as s3://."""
    if url.startswith("s3://"):
        return parse_s3_uri(url)
    location = location_of_object_url(url)
    host = _BUCKET_HOST.fullmatch(urlsplit(url).hostname or "")
    if host and not is_loopback(url):
        path = location_of_object_url(f"https://s3/{host['bucket']}{urlsplit(url).path}")
        return path or location
    return location


def _request_id(answer: Mapping[str, Any]) -> str:
    return str((answer.get("ResponseMetadata") or {}).get("RequestId", ""))
