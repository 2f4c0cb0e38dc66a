"""Jobs: sent exactly as they were asked for, once, and read without an address leaving."""

from __future__ import annotations

import json
import logging
import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from typing import Any

import pytest

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.keys import describe_key
from sealscribe.aws.storage import head_encryption, read_object
from sealscribe.aws.transcription import get_job, list_job_names, list_jobs, read_service_transcript, start_job
from sealscribe.core.draft import SubtitleFormat, Tag
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobState, ServiceJob
from sealscribe.core.locations import S3Location
from sealscribe.core.request import JobRequest
from sealscribe.core.seal import OutputRole

CALL = "s3://recordings-111122223333/calls/customer-service-call.mp3"
OUTPUT = "sealed-transcripts-111122223333"
CONTEXT = (ContextPair("case", "Mueller v. 4711"), ContextPair("Case/Part", 'a "quoted" \\ value '))
SECRETS = ("Mueller", "quoted")


@pytest.fixture
def sealed_request(clients: AwsClients, fresh: Callable[[str], str]) -> JobRequest:
    name = fresh("sealed-job")
    return JobRequest(
        name=name,
        media_uri=CALL,
        media_format="mp3",
        language_code="en-US",
        output_bucket=OUTPUT,
        output_key=f"{name}/",
        key=describe_key(clients, "alias/sealed-transcripts").key_arn,
        context=CONTEXT,
        subtitle_formats=(SubtitleFormat.VTT, SubtitleFormat.SRT),
        subtitle_start_index=1,
        tags=(Tag("team", "legal"),),
    )


@pytest.fixture
def service_managed(fresh: Callable[[str], str]) -> JobRequest:
    return JobRequest(name=fresh("kept-by-service"), media_uri=CALL, language_code="en-US")


@pytest.fixture
def finish(cloud: Any) -> Callable[[AwsClients, str], ServiceJob]:
    """Waits for the end of a job."""

    def call(clients: AwsClients, name: str) -> ServiceJob:
        cloud.control(advance_jobs=True)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            job = get_job(clients, name)
            if job.state.is_final:
                return job
        raise AssertionError("the job did not end")

    return call


def refusal(call: Callable[[], object]) -> AppError:
    with pytest.raises(AppFailure) as caught:
        call()
    return caught.value.error


def test_request_goes_out_exactly_as_asked(clients: AwsClients, cloud: Any, sealed_request: JobRequest) -> None:
    job = start_job(clients, sealed_request)
    assert job.name == sealed_request.name
    assert job.state in (JobState.QUEUED, JobState.IN_PROGRESS)
    assert job.request_id
    assert job.created_at is not None
    assert job.created_at.tzinfo is UTC
    sent = [one for one in cloud.sent("StartTranscriptionJob") if one["parameters"] == sealed_request.to_api()]
    assert len(sent) == 1
    assert sent[0]["parameters"]["KMSEncryptionContext"] == {
        "case": "Mueller v. 4711",
        "Case/Part": 'a "quoted" \\ value ',
    }
    assert sent[0]["parameters"]["OutputEncryptionKMSKeyId"] == sealed_request.key


def test_sealed_result_end_to_end(
    clients: AwsClients,
    cloud: Any,
    sealed_request: JobRequest,
    finish: Callable[[AwsClients, str], ServiceJob],
) -> None:
    start_job(clients, sealed_request)
    job = finish(clients, sealed_request.name)
    assert job.state is JobState.COMPLETED
    assert job.media_uri == CALL
    assert None not in (job.created_at, job.started_at, job.completed_at)
    folder = f"{sealed_request.name}/"
    assert [(output.role, output.location) for output in job.outputs[:1]] == [
        (OutputRole.TRANSCRIPT, S3Location(OUTPUT, f"{folder}{sealed_request.name}.json"))
    ]
    subtitles = {output.location.key for output in job.outputs if output.role is OutputRole.SUBTITLES}
    assert subtitles == {f"{folder}{sealed_request.name}.vtt", f"{folder}{sealed_request.name}.srt"}
    for output in job.outputs:
        found = head_encryption(clients, output.location)
        assert (found.algorithm, found.key_id) == ("aws:kms", sealed_request.key)
        context = cloud.inspect(OUTPUT, output.location.key)["encryption_context"]
        assert {key: value for key, value in context.items() if not key.startswith("aws:")} == {
            pair.key: pair.value for pair in CONTEXT
        }
    document = json.loads(read_object(clients, job.outputs[0].location))
    assert document["jobName"] == sealed_request.name


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"media_uri": "s3://recordings-111122223333/never-made.mp3"}, ErrorCode.MEDIA_UNREACHABLE, Field.MEDIA_URI),
        ({"output_bucket": "never-made-999"}, ErrorCode.OUTPUT_BUCKET_UNREACHABLE, Field.OUTPUT_URI),
        ({"output_bucket": "us-recordings-111122223333"}, ErrorCode.OUTPUT_BUCKET_UNREACHABLE, Field.OUTPUT_URI),
        ({"tags": (Tag("", "legal"),)}, ErrorCode.INVALID_REQUEST, Field.TAGS),
        ({"output_key": "a:b"}, ErrorCode.INVALID_REQUEST, Field.OUTPUT_URI),
        ({"language_code": "xx-XX"}, ErrorCode.INVALID_REQUEST, Field.LANGUAGE),
        ({"context": (ContextPair("case", "Müller"),)}, ErrorCode.INVALID_REQUEST, Field.CONTEXT),
        ({"context": (ContextPair("case", ""),)}, ErrorCode.INVALID_REQUEST, Field.CONTEXT),
    ],
    ids=str,
)
def test_refusals_name_the_field(
    clients: AwsClients, sealed_request: JobRequest, change: dict[str, Any], code: ErrorCode, field: Field
) -> None:
    error = refusal(lambda: start_job(clients, replace(sealed_request, **change)))
    assert (error.code, error.field, error.action) == (code, field, "transcribe:StartTranscriptionJob")
    assert not error.retryable


MISSING_KEY = "arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"media_uri": "s3://recordings-111122223333/never-made.mp3"}, "s3://recordings-111122223333/never-made.mp3"),
        ({"output_bucket": "never-made-999"}, "never-made-999"),
        ({"key": MISSING_KEY}, MISSING_KEY),
    ],
    ids=str,
)
def test_refusals_name_what_they_are_about(
    clients: AwsClients, sealed_request: JobRequest, change: dict[str, Any], named: str
) -> None:
    error = refusal(lambda: start_job(clients, replace(sealed_request, **change)))
    assert error.resource == named


@pytest.mark.parametrize(
    ("alias", "codes"),
    [
        ("alias/retired-pilot", {ErrorCode.KEY_STATE}),
        ("alias/partner-exchange", {ErrorCode.KEY_WRONG_USAGE}),
        ("alias/imported-hsm-next", {ErrorCode.KEY_STATE}),
    ],
)
def test_keys_that_cannot_be_used_lead_to_the_key(
    clients: AwsClients, sealed_request: JobRequest, alias: str, codes: set[ErrorCode]
) -> None:
    arn = describe_key(clients, alias).key_arn
    error = refusal(lambda: start_job(clients, replace(sealed_request, key=arn)))
    assert error.code in codes
    assert (error.field, error.resource) == (Field.ACCOUNT_KEY, arn)


def test_key_that_may_not_be_used(clients_of: Callable[..., AwsClients], sealed_request: JobRequest) -> None:
    error = refusal(lambda: start_job(clients_of("no-encrypt"), sealed_request))
    assert (error.code, error.field) == (ErrorCode.ACCESS_DENIED, Field.ACCOUNT_KEY)


def test_jobs_that_may_not_be_started(clients_of: Callable[..., AwsClients], sealed_request: JobRequest) -> None:
    error = refusal(lambda: start_job(clients_of("no-jobs"), sealed_request))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "transcribe:StartTranscriptionJob")


def test_name_that_is_taken(clients: AwsClients, sealed_request: JobRequest) -> None:
    start_job(clients, sealed_request)
    error = refusal(lambda: start_job(clients, sealed_request))
    assert (error.code, error.field) == (ErrorCode.NAME_TAKEN, Field.NAME)
    assert error.resource == sealed_request.name


def test_account_that_needs_its_own_bucket(clients: AwsClients, cloud: Any, service_managed: JobRequest) -> None:
    cloud.control(ai_opt_out=True)
    error = refusal(lambda: start_job(clients, service_managed))
    assert (error.code, error.field) == (ErrorCode.OUTPUT_BUCKET_REQUIRED, Field.OUTPUT_LOCATION)


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"code": "InternalFailureException", "status": 500}, ErrorCode.SERVICE_FAULT),
        ({"code": "ThrottlingException", "status": 400}, ErrorCode.THROTTLED),
        ({"code": "LimitExceededException", "status": 429}, ErrorCode.LIMIT_EXCEEDED),
        ({"drop": True}, ErrorCode.CONNECTION_LOST),
        ({"code": "ExpiredTokenException", "status": 400}, ErrorCode.EXPIRED_CREDENTIALS),
    ],
)
def test_start_is_sent_once_whatever_happens(
    clients: AwsClients, cloud: Any, sealed_request: JobRequest, fault: dict[str, Any], code: ErrorCode
) -> None:
    """A second request would meet the job that the first one made."""
    before = len(cloud.sent("StartTranscriptionJob"))
    cloud.fault("StartTranscriptionJob", **fault)
    assert refusal(lambda: start_job(clients, sealed_request)).code is code
    assert len(cloud.sent("StartTranscriptionJob")) <= before + 1
    assert refusal(lambda: get_job(clients, sealed_request.name)).code is ErrorCode.JOB_NOT_FOUND


@pytest.mark.parametrize("status", [500, 503, 429])
def test_start_counts_one_request_at_the_other_end(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], service_managed: JobRequest, status: int
) -> None:
    server = serve(reply(status=status, body=b"<html>Bad Gateway</html>"))
    error = refusal(lambda: start_job(clients_at(server), service_managed))
    assert error.retryable
    assert "<" not in error.service_message
    assert len(server.received) == 1


def test_start_counts_one_request_when_the_connection_breaks(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], service_managed: JobRequest
) -> None:
    server = serve(reply(drop=True))
    assert refusal(lambda: start_job(clients_at(server), service_managed)).code is ErrorCode.CONNECTION_LOST
    assert len(server.received) == 1


def test_answer_without_a_status_is_queued(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], service_managed: JobRequest
) -> None:
    server = serve(reply(body=b'{"TranscriptionJob": {"TranscriptionJobName": "a"}}'))
    assert start_job(clients_at(server), service_managed).state is JobState.QUEUED


def test_answer_without_a_job_leaves_open_what_happened(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], service_managed: JobRequest
) -> None:
    error = refusal(lambda: start_job(clients_at(serve(reply(body=b"{}"))), service_managed))
    assert error.code is ErrorCode.SERVICE_FAULT


def test_failed_job_says_why(clients: AwsClients) -> None:
    job = get_job(clients, "notes-wrong-file")
    assert job.state is JobState.FAILED
    assert job.failure_reason
    assert job.outputs == ()


def test_job_that_is_not_there(clients: AwsClients) -> None:
    error = refusal(lambda: get_job(clients, "never-made"))
    assert (error.code, error.resource) == (ErrorCode.JOB_NOT_FOUND, "never-made")


def test_names_that_contain_a_text(clients: AwsClients) -> None:
    assert list_job_names(clients, "QUALITY") == {"quality-review-june", "quality-review-july"}
    assert len(list_job_names(clients, "", limit=2)) == 2
    assert list_job_names(clients, "no such name") == frozenset()


def test_jobs_by_state_newest_first(clients: AwsClients) -> None:
    failed = list_jobs(clients, state=JobState.FAILED)
    assert "notes-wrong-file" in [job.name for job in failed]
    assert {job.state for job in failed} == {JobState.FAILED}
    times = [job.created_at for job in list_jobs(clients)]
    assert times == sorted(times, reverse=True)  # type: ignore[type-var]


def test_every_page_of_jobs_is_read(serve: Any, reply: Any, clients_at: Callable[..., AwsClients]) -> None:
    pages = [
        {"TranscriptionJobSummaries": [{"TranscriptionJobName": f"job-{number}"}], "NextToken": f"t{number}"}
        for number in range(3)
    ]
    del pages[2]["NextToken"]
    server = serve(*(reply(body=json.dumps(page).encode()) for page in pages))
    assert [job.name for job in list_jobs(clients_at(server))] == ["job-0", "job-1", "job-2"]
    assert [json.loads(one.body) for one in server.received] == [
        {"MaxResults": 100},
        {"MaxResults": 100, "NextToken": "t0"},
        {"MaxResults": 100, "NextToken": "t1"},
    ]


def test_pages_of_jobs_are_bounded(serve: Any, reply: Any, clients_at: Callable[..., AwsClients]) -> None:
    server = serve(reply(body=b'{"TranscriptionJobSummaries": [], "NextToken": "again"}'))
    assert list_jobs(clients_at(server), max_pages=3) == ()
    assert len(server.received) == 3


# --- the service-managed bucket ----------------------------------------------------------------------------


def test_transcript_of_the_service_managed_bucket(
    clients: AwsClients, service_managed: JobRequest, finish: Callable[[AwsClients, str], ServiceJob]
) -> None:
    start_job(clients, service_managed)
    job = finish(clients, service_managed.name)
    assert job.outputs == ()
    assert "X-Amz" not in repr(job)
    document = json.loads(read_service_transcript(clients, service_managed.name))
    assert document["jobName"] == service_managed.name
    error = refusal(lambda: read_service_transcript(clients, service_managed.name, 100))
    assert (error.code, error.service_code) == (ErrorCode.TRANSCRIPT_UNREADABLE, "TooLarge")


def test_transcript_of_an_own_bucket_is_read_by_a_signed_request(
    clients: AwsClients, sealed_request: JobRequest, finish: Callable[[AwsClients, str], ServiceJob]
) -> None:
    start_job(clients, sealed_request)
    job = finish(clients, sealed_request.name)
    assert read_service_transcript(clients, sealed_request.name) == read_object(clients, job.outputs[0].location)


def test_job_that_failed_has_no_transcript(clients: AwsClients) -> None:
    error = refusal(lambda: read_service_transcript(clients, "notes-wrong-file"))
    assert (error.code, error.resource) == (ErrorCode.TRANSCRIPT_MISSING, "")


EXPIRED = b"<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>x</Expires></Error>"
DENIED = b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
SIGNATURE = "5166na7ure"
TOKEN = "IQoJ5ec7e7"


def job_with(url: str) -> bytes:
    job = {
        "TranscriptionJobName": "a",
        "TranscriptionJobStatus": "COMPLETED",
        "Transcript": {"TranscriptFileUri": f"{url}?X-Amz-Security-Token={TOKEN}&X-Amz-Signature={SIGNATURE}"},
    }
    return json.dumps({"TranscriptionJob": job}).encode()


@pytest.fixture
def serve_address(serve: Any, reply: Any) -> Callable[..., tuple[Any, Any]]:
    """A Transcribe that gives signed addresses of an S3 that answers as told."""

    def call(*answers: tuple[int, bytes]) -> tuple[Any, Any]:
        storage = serve(*(reply(status=status, body=body) for status, body in answers))
        return serve(reply(body=job_with(f"{storage.url}/bucket/asrOutput.json"))), storage

    return call


def test_expired_address_is_asked_for_once_more(
    serve_address: Callable[..., tuple[Any, Any]], clients_at: Callable[..., AwsClients]
) -> None:
    transcribe, storage = serve_address((403, EXPIRED), (200, b'{"results": {}}'))
    assert read_service_transcript(clients_at(transcribe), "a") == b'{"results": {}}'
    assert len(transcribe.received) == len(storage.received) == 2
    assert "Authorization" not in storage.received[0].headers


@pytest.mark.parametrize(
    ("status", "body", "code", "asked"),
    [
        (403, EXPIRED, ErrorCode.URL_EXPIRED, 2),
        (403, DENIED, ErrorCode.ACCESS_DENIED, 2),
        (404, b"", ErrorCode.TRANSCRIPT_MISSING, 1),
        (500, b"<html>", ErrorCode.SERVICE_FAULT, 1),
        (302, b"<html>", ErrorCode.CAPTIVE_PORTAL, 1),
        (407, b"", ErrorCode.PROXY, 1),
        (403, b"<html>blocked</html>", ErrorCode.PROXY, 1),
    ],
)
def test_address_that_is_refused(
    serve_address: Callable[..., tuple[Any, Any]],
    clients_at: Callable[..., AwsClients],
    status: int,
    body: bytes,
    code: ErrorCode,
    asked: int,
) -> None:
    transcribe, storage = serve_address((status, body))
    error = refusal(lambda: read_service_transcript(clients_at(transcribe), "a"))
    assert (error.code, error.resource, error.status) == (code, "", status)
    assert len(storage.received) == asked
    assert SIGNATURE not in repr(error)


def test_demo_never_follows_an_address_to_elsewhere(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients]
) -> None:
    transcribe = serve(reply(body=job_with("https://s3.eu-central-1.amazonaws.com/bucket/asrOutput.json")))
    assert refusal(lambda: read_service_transcript(clients_at(transcribe), "a")).code is ErrorCode.SANDBOX_FAILED


def test_signed_address_is_never_followed_in_clear(serve: Any, reply: Any, connect: Callable[..., AwsClients]) -> None:
    transcribe = serve(reply(body=job_with("http://s3.example.com/bucket/asrOutput.json")))
    clients = connect(region="eu-west-1", endpoint_url=transcribe.url, access_key_id="a", secret_access_key="b")
    assert refusal(lambda: read_service_transcript(clients, "a")).code is ErrorCode.TLS


def test_nothing_secret_is_told_or_logged(
    serve: Any,
    reply: Any,
    serve_address: Callable[..., tuple[Any, Any]],
    clients_at: Callable[..., AwsClients],
    sealed_request: JobRequest,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Neither addresses nor context values, whatever is answered and at whatever level the program logs."""
    echo = "1 validation error detected: Value '{case=Mueller v. 4711}' at 'kMSEncryptionContext' failed to satisfy"
    bodies = [
        json.dumps({"__type": "BadRequestException", "Message": f"{echo} constraint: x"}).encode(),
        json.dumps({"__type": "AccessDeniedException", "Message": "not with case=Mueller v. 4711"}).encode(),
        json.dumps({"__type": "BadRequestException", "Message": 'a "quoted" \\ value '}).encode(),
    ]
    texts = []
    with caplog.at_level(logging.DEBUG):
        for body in bodies:
            with pytest.raises(AppFailure) as caught:
                start_job(clients_at(serve(reply(status=400, body=body))), sealed_request)
            texts.append(f"{caught.value!r} {caught.value} {caught.value.error!r} {caught.value.__context__!r}")
        echo = f"<Message>The address X-Amz-Security-Token={TOKEN}&amp;X-Amz-Signature={SIGNATURE} is wrong</Message>"
        for answer in ((403, EXPIRED), (403, f"<Error><Code>Wrong</Code>{echo}</Error>".encode())):
            transcribe, _ = serve_address(answer)
            with pytest.raises(AppFailure) as caught:
                read_service_transcript(clients_at(transcribe), "a")
            texts.append(f"{caught.value!r} {caught.value.error!r}")
        broken = serve(reply(drop=True))
        transcribe = serve(reply(body=job_with(f"{broken.url}/bucket/a.json")))
        with pytest.raises(AppFailure) as caught:
            read_service_transcript(clients_at(transcribe), "a")
        texts.append(f"{caught.value!r} {caught.value.error!r} {caught.value.__context__!r}")
    texts.append(caplog.text)
    found = re.findall("|".join((*SECRETS, SIGNATURE, TOKEN, "4711")), "\n".join(texts))
    assert found == []


def test_requests_travel_as_json(clients: AwsClients, cloud: Any, service_managed: JobRequest) -> None:
    """botocore's model lists other encodings first; the day it takes one, the sandbox has to learn it."""
    start_job(clients, service_managed)
    headers = {name.lower(): value for name, value in cloud.sent("StartTranscriptionJob")[-1]["headers"].items()}
    assert headers["content-type"] == "application/x-amz-json-1.1"
