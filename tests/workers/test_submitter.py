"""The life of a job, from the draft to the proof, as it is written, sent and told."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.kept_records import records_of

from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobState
from sealscribe.core.request import request_of_draft
from sealscribe.core.seal import OutputRole, SealVerdict

Draft = Callable[..., JobDraft]
START = "StartTranscriptionJob"
FINAL = (JobState.COMPLETED, JobState.FAILED, JobState.NOT_SUBMITTED, JobState.CANCELLED)
SLOW = 600.0
LIFE = [JobState.PENDING, JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED]


def test_a_job_lives_from_pending_to_completed(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    cloud.control(job_seconds=1.0)
    job_id = crew.desk.submit(sealed_draft())

    record, _ = crew.wait_sealed(job_id)

    assert crew.states_told(job_id) == LIFE
    assert [entry.state for entry in record.timeline] == LIFE
    assert [entry.at for entry in record.timeline] == sorted(entry.at for entry in record.timeline)
    assert record.service_created_at is not None
    assert record.service_started_at is not None
    assert record.service_completed_at is not None
    assert record.service_created_at <= record.service_started_at <= record.service_completed_at
    assert record.submit_request_id
    assert record.error is None
    assert record.follow_error is None
    assert (record.origin.account, record.origin.region) == ("111122223333", "eu-central-1")
    assert record.origin.caller_arn == "arn:aws:iam::111122223333:user/demo"
    assert crew.on_disk(job_id) == record
    assert records_of(crew.desk) == (record,)


def test_the_record_is_on_disk_before_anything_of_it_is_sent(
    hire: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    # The look at the key is the first request that belongs to the job.
    wire.hold = {"DescribeKey", START}
    draft = sealed_draft()

    job_id = crew.desk.submit(draft)
    crew.until(lambda: wire.waiting == ["DescribeKey"])

    record = crew.on_disk(job_id)
    assert record is not None
    request = request_of_draft(draft, submission_id=job_id)
    assert (record.state, record.draft, record.request) == (JobState.PENDING, draft, request)
    assert cloud.sent(START) == []

    wire.hold = {START}
    wire.held.set()
    wire.held.clear()
    crew.until(lambda: wire.waiting == ["DescribeKey", START])

    record = crew.on_disk(job_id)
    assert record is not None
    assert record.state is JobState.SUBMITTING
    assert cloud.sent(START) == []
    wire.held.set()
    crew.wait_sealed(job_id)
    assert len(cloud.sent(START)) == 1


def test_the_request_is_received_as_it_was_shown(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft(
        language_code="en-GB",
        context=(ContextPair("Department", "Legal"), ContextPair("Matter", 'a "quoted" \\ value'), ContextPair()),
        subtitle_formats=(SubtitleFormat.SRT, SubtitleFormat.VTT),
        subtitle_start_index=1,
        tags=(Tag("Team", "Legal"), Tag("Empty", "")),
    )
    job_id = crew.desk.submit(draft)
    record = crew.wait_for(job_id, *FINAL)

    (received,) = cloud.sent(START)
    assert received["parameters"] == record.request.to_api()
    assert received["parameters"]["KMSEncryptionContext"] == {"Department": "Legal", "Matter": 'a "quoted" \\ value'}
    assert received["parameters"]["OutputEncryptionKMSKeyId"] == cloud.key_arn("sealed-transcripts")
    assert received["region"] == "eu-central-1"
    assert received["status"] == 200


def test_a_sealed_job_is_proven_by_its_objects(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    arn = cloud.key_arn("sealed-transcripts")
    draft = sealed_draft(subtitle_formats=(SubtitleFormat.VTT, SubtitleFormat.SRT))

    _record, seal = crew.wait_sealed(crew.desk.submit(draft))

    assert seal.verdict is SealVerdict.SEALED
    assert seal.expected_key_arn == arn
    roles = [check.output.role for check in seal.checks]
    assert roles == [OutputRole.TRANSCRIPT, OutputRole.SUBTITLES, OutputRole.SUBTITLES]
    assert {check.output.location.key for check in seal.checks} == {
        f"cases/{draft.name}.{suffix}" for suffix in ("json", "vtt", "srt")
    }
    for check in seal.checks:
        assert check.verdict is SealVerdict.SEALED
        assert check.found is not None
        assert (check.found.algorithm, check.found.key_id) == ("aws:kms", arn)
        kept = cloud.inspect(check.output.location)
        assert kept["sealed"]
        assert kept["key_arn"] == arn
        assert {"Department": "Legal", "Matter": "2024-118"}.items() <= kept["encryption_context"].items()


def test_a_key_sent_as_an_alias_is_resolved_for_the_proof(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft(account_key=AccountKey("alias/sealed-transcripts", alias="alias/sealed-transcripts"))

    _record, seal = crew.wait_sealed(crew.desk.submit(draft))

    assert cloud.sent(START)[0]["parameters"]["OutputEncryptionKMSKeyId"] == "alias/sealed-transcripts"
    assert seal.verdict is SealVerdict.SEALED
    assert seal.expected_key_arn == cloud.key_arn("sealed-transcripts")


def test_without_a_key_sse_s3_is_told_because_the_object_says_so(crew: Any, cloud: Any, draft: Draft) -> None:
    _record, seal = crew.wait_sealed(crew.desk.submit(draft()))

    assert "OutputEncryptionKMSKeyId" not in cloud.sent(START)[0]["parameters"]
    assert seal.verdict is SealVerdict.SSE_S3
    assert [check.found and check.found.algorithm for check in seal.checks] == ["AES256"]


def test_without_a_key_the_buckets_own_kms_default_is_told(
    crew: Any, cloud: Any, draft: Draft, fresh: Callable[[str], str]
) -> None:
    bucket = fresh("kms-by-default")
    cloud.make_kms_bucket(bucket, cloud.key_arn("board-minutes"))

    _record, seal = crew.wait_sealed(crew.desk.submit(draft(output_uri=f"s3://{bucket}/cases/")))

    assert seal.verdict is SealVerdict.KMS_UNASKED
    assert seal.checks[0].found is not None
    assert seal.checks[0].found.algorithm == "aws:kms"


def test_the_service_managed_bucket_claims_nothing_and_its_address_is_kept_nowhere(
    crew: Any, cloud: Any, draft: Draft, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    job_id = crew.desk.submit(draft(output_kind=OutputKind.SERVICE_MANAGED))
    record, seal = crew.wait_sealed(job_id)

    result = crew.answer(crew.inquiries.read_result(job_id))

    assert seal.verdict is SealVerdict.SERVICE_MANAGED
    assert seal.checks == ()
    assert record.outputs == ()
    assert result.transcript.text.startswith("Thank you for calling")
    reads = [one for one in cloud.sent("GetObject") if "X-Amz-Signature" in one["query"]]
    assert len(reads) == 1
    signature = reads[0]["query"]["X-Amz-Signature"]
    crew.close()
    files = [path for path in crew.store_path.parent.iterdir() if path.is_file()]
    assert files
    for text in (signature, "X-Amz-Signature", "X-Amz-Credential", "asrOutput.json"):
        assert all(text.encode() not in path.read_bytes() for path in files)
        assert text not in caplog.text


def test_a_shared_key_of_another_account_seals(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    arn = cloud.partner_key_arn("Shared with the transcription team")
    draft = sealed_draft(key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(arn, arn))

    _record, seal = crew.wait_sealed(crew.desk.submit(draft))

    assert ":444455556666:" in arn
    assert cloud.sent(START)[0]["parameters"]["OutputEncryptionKMSKeyId"] == arn
    assert (seal.verdict, seal.expected_key_arn) == (SealVerdict.SEALED, arn)


def test_an_unshared_key_of_another_account_is_refused_at_its_own_field(
    crew: Any, cloud: Any, sealed_draft: Draft
) -> None:
    arn = cloud.partner_key_arn("Not for anybody else")
    draft = sealed_draft(key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(arn))

    record = crew.wait_for(crew.desk.submit(draft), *FINAL)

    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    assert record.error.code is ErrorCode.ACCESS_DENIED
    assert record.error.action.startswith("kms:")
    assert record.error.resource == arn
    assert record.error.field is Field.EXTERNAL_KEY
    assert record.draft == draft
    assert cloud.job_names(draft.name) == []


@pytest.mark.parametrize(
    ("state", "code"),
    [
        ("Disabled", ErrorCode.KEY_DISABLED),
        ("PendingDeletion", ErrorCode.KEY_STATE),
        ("Unavailable", ErrorCode.KEY_STATE),
    ],
)
def test_a_key_that_broke_after_it_was_chosen_stops_the_job_unsent(
    crew: Any, cloud: Any, sealed_draft: Draft, state: str, code: ErrorCode
) -> None:
    arn = cloud.key_arn("sealed-transcripts")
    draft = sealed_draft()
    cloud.set_key_state(arn, state)

    job_id = crew.desk.submit(draft)
    record = crew.wait_for(job_id, *FINAL)

    assert crew.states_told(job_id) == [JobState.PENDING, JobState.NOT_SUBMITTED]
    assert record.error is not None
    assert (record.error.code, record.error.resource) == (code, arn)
    assert (record.error.service_code, record.error.field) == (state, Field.ACCOUNT_KEY)
    assert cloud.sent(START) == []
    assert crew.on_disk(job_id) == record


@pytest.mark.parametrize(
    ("identity", "code", "action"),
    [
        ("no-jobs", ErrorCode.ACCESS_DENIED, "transcribe:StartTranscriptionJob"),
        ("no-encrypt", ErrorCode.ACCESS_DENIED, "kms:Encrypt"),
        ("read-only", ErrorCode.OUTPUT_BUCKET_UNREACHABLE, "transcribe:StartTranscriptionJob"),
        ("no-read", ErrorCode.MEDIA_UNREACHABLE, "transcribe:StartTranscriptionJob"),
    ],
)
def test_a_missing_permission_is_named(
    hire: Any, cloud: Any, sealed_draft: Draft, identity: str, code: ErrorCode, action: str
) -> None:
    crew = hire(cloud.settings_for(identity))
    draft = sealed_draft()

    record = crew.wait_for(crew.desk.submit(draft), *FINAL)

    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    assert (record.error.code, record.error.action) == (code, action)
    assert record.error.request_id
    assert not any(pair.value in record.error.service_message for pair in draft.context)


def test_a_key_that_cannot_be_looked_at_is_left_to_the_service(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire(cloud.settings_for("no-describe"))

    _record, seal = crew.wait_sealed(crew.desk.submit(sealed_draft()))

    assert cloud.sent("DescribeKey")[-1]["error"] == "AccessDeniedException"
    assert seal.verdict is SealVerdict.SEALED


def test_a_proof_needs_no_right_to_decrypt_and_reading_does(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire(cloud.settings_for("no-decrypt"))

    record, seal = crew.wait_sealed(crew.desk.submit(sealed_draft()))
    refusal = crew.answer(crew.inquiries.read_result(record.id))

    assert seal.verdict is SealVerdict.SEALED
    assert (refusal.code, refusal.action) == (ErrorCode.ACCESS_DENIED, "kms:Decrypt")


def test_outputs_that_may_not_be_read_are_a_verdict_of_their_own(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire()
    record, _ = crew.wait_sealed(crew.desk.submit(sealed_draft()))
    crew.close()
    crew = hire(cloud.settings_for("no-read"))

    crew.desk.check_again(record.id)
    crew.until(lambda: crew.job(record.id).seal.verdict is not SealVerdict.SEALED)

    seal = crew.job(record.id).seal
    assert seal.verdict is SealVerdict.ACCESS_DENIED
    assert seal.checks[0].error.code is ErrorCode.ACCESS_DENIED
    assert seal.checks[0].error.action == "s3:GetObject"


def test_the_proof_can_be_taken_once_more(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    record, _seal = crew.wait_sealed(crew.desk.submit(sealed_draft()))
    location = record.request.transcript_location
    cloud.clients.s3.put_object(Bucket=location.bucket, Key=location.key, Body=b"{}")

    crew.desk.check_again(record.id)
    crew.until(lambda: crew.job(record.id).seal.verdict is not SealVerdict.SEALED)

    assert crew.job(record.id).seal.verdict is SealVerdict.NOT_KMS
    cloud.clients.s3.delete_object(Bucket=location.bucket, Key=location.key)
    crew.desk.check_again(record.id)
    crew.until(lambda: crew.job(record.id).seal.verdict is SealVerdict.MISSING)
    assert crew.on_disk(record.id) == crew.job(record.id)


def test_a_job_that_fails_at_the_service_keeps_the_services_own_reason(
    crew: Any, cloud: Any, sealed_draft: Draft
) -> None:
    draft = sealed_draft(media_uri="s3://recordings-111122223333/documents/read-me.txt")

    record = crew.wait_for(crew.desk.submit(draft), *FINAL)

    assert record.state is JobState.FAILED
    assert record.failure_reason
    assert record.error is None
    assert record.seal is None
    assert crew.on_disk(record.id) == record


def test_jobs_are_sent_in_the_order_in_which_they_were_created(crew: Any, cloud: Any, draft: Draft) -> None:
    drafts = [draft() for _ in range(6)]
    ids = [crew.desk.submit(one) for one in drafts]

    for job_id in ids:
        crew.wait_for(job_id, JobState.COMPLETED)

    assert [one["parameters"]["TranscriptionJobName"] for one in cloud.sent(START)] == [one.name for one in drafts]
    assert [record.id for record in records_of(crew.desk)] == ids[::-1]


def test_a_name_that_was_taken_is_told_at_its_field(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft()
    cloud.start_job(draft.name)

    record = crew.wait_for(crew.desk.submit(draft), *FINAL)

    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    assert (record.error.code, record.error.field) == (ErrorCode.NAME_TAKEN, Field.NAME)
    assert record.draft == draft


def test_a_job_that_was_sent_cannot_be_cancelled(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.control(job_seconds=SLOW)
    job_id = crew.desk.submit(draft())
    crew.wait_for(job_id, JobState.QUEUED)

    crew.desk.cancel(job_id)
    cloud.control(advance_jobs=True)

    assert crew.wait_for(job_id, *FINAL).state is JobState.COMPLETED


def test_placeholders_are_resolved_once_and_recorded_as_sent(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft(context=(ContextPair("Job", "{job_name}"), ContextPair("Where", "{account}/{region}")))

    job_id = crew.desk.submit(draft)
    record = crew.wait_for(job_id, JobState.COMPLETED)

    wanted = {"Job": draft.name, "Where": "111122223333/eu-central-1"}
    assert {pair.key: pair.value for pair in record.request.context} == wanted
    assert cloud.sent(START)[0]["parameters"]["KMSEncryptionContext"] == wanted
    assert record.draft == draft
    assert crew.on_disk(job_id).request == record.request


# --- what a person does with jobs that are sent ----------------------------------------------------------


@pytest.mark.parametrize("here", [False, True])
def test_a_job_is_deleted_at_the_service_and_maybe_here(crew: Any, cloud: Any, sealed_draft: Draft, here: bool) -> None:
    draft = sealed_draft()
    job_id = crew.desk.submit(draft)
    record, _ = crew.wait_sealed(job_id)
    location = record.request.transcript_location

    crew.desk.delete(job_id, at_service=True, here=here)

    if here:
        crew.until(lambda: job_id not in crew.desk.summaries)
        assert crew.on_disk(job_id) is None
    else:
        crew.until(lambda: crew.job(job_id).deleted_at is not None)
        assert crew.on_disk(job_id) == crew.job(job_id)
        assert crew.job(job_id).seal == record.seal
    assert cloud.job_names(draft.name) == []
    assert cloud.has_object(location.uri), "output in a bucket of one's own stays"


def test_a_job_that_is_deleted_here_only_stays_at_the_service(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft()
    job_id = crew.desk.submit(draft)
    crew.wait_sealed(job_id)
    crew.desk.delete(job_id, at_service=False, here=True)
    crew.until(lambda: job_id not in crew.desk.summaries)
    assert cloud.job_names(draft.name) == [draft.name]
    assert crew.on_disk(job_id) is None


def test_why_a_job_is_not_deleted_is_told_and_it_stays_as_it_is(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    refusals: list[Any] = []
    crew.desk.deletion_refused.connect(refusals.append)
    job_id = crew.desk.submit(sealed_draft())
    record, _ = crew.wait_sealed(job_id)
    cloud.fault("DeleteTranscriptionJob", code="BadRequestException", message="The job is in progress.")
    crew.desk.delete(job_id, at_service=True, here=True)
    crew.until(lambda: refusals)
    assert refusals[0].job_id == job_id
    assert refusals[0].error.service_message == "The job is in progress."
    assert crew.job(job_id) == record


def test_a_job_that_is_not_followed_is_looked_up_no_more_until_it_is(
    crew: Any, cloud: Any, sealed_draft: Draft
) -> None:
    cloud.control(job_seconds=600.0)
    job_id = crew.desk.submit(sealed_draft())
    crew.wait_for(job_id, JobState.QUEUED)
    crew.desk.set_followed(job_id, is_followed=False)
    crew.until(lambda: not crew.job(job_id).is_followed)
    cloud.control(advance_jobs=True, job_seconds=0.05)
    other = crew.desk.submit(sealed_draft())
    crew.wait_sealed(other)
    assert crew.job(job_id).state is JobState.QUEUED
    assert crew.on_disk(job_id) == crew.job(job_id)

    crew.desk.set_followed(job_id, is_followed=True)
    record, seal = crew.wait_sealed(job_id)
    assert record.is_followed
    assert seal is not None


def test_jobs_of_a_batch_are_on_record_before_the_first_meets_the_service(
    hire: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"DescribeKey"}
    ids = crew.desk.submit_all([sealed_draft() for _ in range(20)])
    crew.until(lambda: wire.waiting)
    assert all(crew.on_disk(job_id) is not None for job_id in ids)
    wire.held.set()
    for job_id in ids:
        crew.wait_for(job_id, JobState.COMPLETED)
    assert len(cloud.sent("DescribeKey")) < 5, "they share a look at their key"
