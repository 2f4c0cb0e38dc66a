"""The access check against the embedded AWS: each outcome, and nothing sent that nobody answered for."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sealscribe.core.access import AccessQuestion, AccessReport, Check, CheckCode, Outcome
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import ErrorCode
from sealscribe.core.locations import S3Location
from sealscribe.workers.messages import Answer

OUTPUT = "sealed-transcripts-111122223333"
CALL = S3Location("recordings-111122223333", "calls/customer-service-call.mp3")
LEGAL = (ContextPair("Department", "Legal"),)
DRY_RUNS = ("Encrypt", "GenerateDataKey", "Decrypt")


@pytest.fixture
def asked(cloud: Any) -> AccessQuestion:
    key = AccountKey("alias/sealed-transcripts", cloud.key_arn("sealed-transcripts"), "alias/sealed-transcripts")
    return AccessQuestion(key, LEGAL, True, S3Location(OUTPUT, "cases/transcript.json"), CALL)


def codes(report: AccessReport) -> dict[Check, tuple[Outcome, CheckCode]]:
    return {row.check: (row.outcome, row.code) for row in report.rows}


def test_a_choice_that_works(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    report = crew.answer(crew.inquiries.check_access(asked))

    assert [row.check for row in report.rows] == list(Check)
    assert report.with_outcome(Outcome.FAILED) == ()
    unknown = {row.check: row.code for row in report.with_outcome(Outcome.UNKNOWN)}
    assert unknown == {Check.OUTPUT_WRITE: CheckCode.ONLY_WRITING_TELLS}
    assert report.question is asked
    assert report.key_arn == cloud.key_arn("sealed-transcripts")
    assert report.caller == crew.connection
    for operation in DRY_RUNS:
        sent = cloud.sent(operation)[-1]["parameters"]
        assert sent["DryRun"] is True
        assert sent["EncryptionContext"] == {"Department": "Legal"}
        assert sent["KeyId"] == report.key_arn
    assert cloud.sent("StartTranscriptionJob") == []
    assert cloud.sent("PutObject") == []


def test_pairs_that_nobody_answered_for_are_not_sent(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    held_back = replace(asked, context=(), sends_context=False)
    report = crew.answer(crew.inquiries.check_access(held_back))

    for check in (Check.ENCRYPT, Check.GENERATE_DATA_KEY, Check.DECRYPT):
        assert codes(report)[check] == (Outcome.UNKNOWN, CheckCode.CONTEXT_NOT_SENT)
    assert [cloud.sent(operation) for operation in DRY_RUNS] == [[], [], []]
    assert codes(report)[Check.KEY] == (Outcome.PASSED, CheckCode.KEY_USABLE)


def test_the_wrong_context_fails_all_three(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    key = AccountKey("alias/legal-matters", cloud.key_arn("legal-matters"))
    wrong = replace(asked, key=key, context=(ContextPair("Department", "Sales"),))
    report = crew.answer(crew.inquiries.check_access(wrong))

    assert report.missing_key_actions == ("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt")
    assert "Sales" not in repr([row.error for row in report.rows])
    right = crew.answer(crew.inquiries.check_access(replace(wrong, context=LEGAL)))
    assert right.missing_key_actions == ()


@pytest.mark.parametrize(
    ("alias", "code"),
    [
        ("call-recordings-2023", ErrorCode.KEY_DISABLED),
        ("retired-pilot", ErrorCode.KEY_STATE),
        ("webhook-mac", ErrorCode.KEY_WRONG_USAGE),
    ],
)
def test_a_key_that_cannot_encrypt(crew: Any, cloud: Any, asked: AccessQuestion, alias: str, code: ErrorCode) -> None:
    key = AccountKey(f"alias/{alias}", cloud.key_arn(alias))
    report = crew.answer(crew.inquiries.check_access(replace(asked, key=key)))

    assert codes(report)[Check.KEY] == (Outcome.FAILED, CheckCode.KEY_UNUSABLE)
    row = report.row(Check.ENCRYPT)
    assert (row.outcome, row.error.code) == (Outcome.FAILED, code)
    assert not row.lacks_permission


def test_a_key_that_is_not_there(crew: Any, asked: AccessQuestion) -> None:
    report = crew.answer(crew.inquiries.check_access(replace(asked, key=AccountKey("alias/none"))))

    assert report.row(Check.KEY).error.code is ErrorCode.KEY_NOT_FOUND
    assert report.key is None


def test_the_key_of_another_account(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    shared, own = (
        cloud.partner_key_arn("Shared with the transcription team"),
        cloud.partner_key_arn("Not for anybody else"),
    )
    allowed = crew.answer(crew.inquiries.check_access(replace(asked, key=ExternalKey(shared, shared))))
    refused = crew.answer(crew.inquiries.check_access(replace(asked, key=ExternalKey(own, own))))

    assert allowed.missing_key_actions == ()
    assert codes(allowed)[Check.KEY] == (Outcome.PASSED, CheckCode.KEY_USABLE)
    assert set(refused.missing_key_actions) >= {"kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"}


@pytest.mark.parametrize(
    ("identity", "check", "outcome", "code"),
    [
        ("no-describe", Check.KEY, Outcome.UNKNOWN, CheckCode.KEY_DETAILS_DENIED),
        ("no-encrypt", Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED),
        ("no-encrypt", Check.DECRYPT, Outcome.PASSED, CheckCode.ALLOWED),
        ("no-decrypt", Check.DECRYPT, Outcome.FAILED, CheckCode.REFUSED),
        ("no-read", Check.INPUT_READ, Outcome.FAILED, CheckCode.REFUSED),
        ("nobody", Check.OUTPUT_BUCKET, Outcome.PASSED, CheckCode.BUCKET_IN_REGION),
        ("nobody", Check.DEFAULT_ENCRYPTION, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED),
        ("nobody", Check.BUCKET_POLICY, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED),
    ],
)
def test_each_permission_that_is_missing(
    hire: Any, cloud: Any, asked: AccessQuestion, identity: str, check: Check, outcome: Outcome, code: CheckCode
) -> None:
    crew = hire(cloud.settings_for(identity))
    report = crew.answer(crew.inquiries.check_access(asked))

    assert codes(report)[check] == (outcome, code)
    assert codes(report)[Check.CALLER] == (Outcome.PASSED, CheckCode.CALLER_KNOWN)


def test_a_refusal_that_does_not_tell_where_the_bucket_is(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    cloud.fault("ListBucket", times=5, status=403, code="AccessDenied", message="Access Denied")
    report = crew.answer(crew.inquiries.check_access(asked))

    assert codes(report)[Check.OUTPUT_BUCKET] == (Outcome.UNKNOWN, CheckCode.NOT_ANSWERED)


@pytest.mark.parametrize(
    ("place", "code"),
    [("no-such-bucket-111122223333", CheckCode.REFUSED), ("us-recordings-111122223333", CheckCode.BUCKET_ELSEWHERE)],
)
def test_an_output_bucket_that_does_not_do(crew: Any, asked: AccessQuestion, place: str, code: CheckCode) -> None:
    report = crew.answer(crew.inquiries.check_access(replace(asked, output=S3Location(place, "a.json"))))

    assert codes(report)[Check.OUTPUT_BUCKET] == (Outcome.FAILED, code)


def test_a_recording_that_is_not_there_or_elsewhere(crew: Any, asked: AccessQuestion) -> None:
    gone = replace(asked, media=S3Location(CALL.bucket, "calls/none.mp3"))
    abroad = replace(asked, media=S3Location("us-recordings-111122223333", "calls/customer-service-call.mp3"))
    reports = [crew.answer(crew.inquiries.check_access(one)) for one in (gone, abroad)]

    assert reports[0].row(Check.INPUT_READ).error.code is ErrorCode.OBJECT_NOT_FOUND
    assert codes(reports[1])[Check.INPUT_READ] == (Outcome.FAILED, CheckCode.BUCKET_ELSEWHERE)
    assert dict(reports[1].regions)["us-recordings-111122223333"] == "us-east-1"


def test_a_recording_that_is_still_to_be_uploaded(crew: Any, asked: AccessQuestion) -> None:
    local = replace(asked, media=None, upload=S3Location(CALL.bucket, "new.mp3"))
    report = crew.answer(crew.inquiries.check_access(local))
    assert codes(report)[Check.INPUT_READ] == (Outcome.UNKNOWN, CheckCode.UPLOAD_BUCKET_IN_REGION)
    none = crew.answer(crew.inquiries.check_access(replace(asked, media=None)))
    assert codes(none)[Check.INPUT_READ] == (Outcome.UNKNOWN, CheckCode.INPUT_NOT_CHOSEN)


def test_without_an_answer_nothing_more_is_asked(hire: Any, cloud: Any, asked: AccessQuestion, unused_url: str) -> None:
    crew = hire()
    crew.reroute(replace(cloud.settings, endpoint_url=unused_url))
    report = crew.answer(crew.inquiries.check_access(asked))

    assert {row.outcome for row in report.rows} == {Outcome.UNKNOWN}
    assert {row.error.code for row in report.rows} == {ErrorCode.CONNECTION_REFUSED}
    assert cloud.sent("Encrypt") == []


def test_throttling_is_no_verdict(crew: Any, cloud: Any, asked: AccessQuestion) -> None:
    cloud.fault("Encrypt", times=5, status=400, code="ThrottlingException", message="Slow down.")
    report = crew.answer(crew.inquiries.check_access(asked))

    row = report.row(Check.ENCRYPT)
    assert (row.outcome, row.error.code) == (Outcome.UNKNOWN, ErrorCode.THROTTLED)
    assert codes(report)[Check.DECRYPT] == (Outcome.PASSED, CheckCode.ALLOWED)


def test_a_check_that_is_taken_back_stops_asking(crew: Any, cloud: Any, asked: AccessQuestion, qtbot: Any) -> None:
    cloud.fault("GetCallerIdentity", delay_seconds=0.3)
    arrived: list[Answer] = []
    crew.inquiries.answered.connect(arrived.append)
    request = crew.inquiries.check_access(asked)
    crew.inquiries.cancel(request)
    crew.answer(crew.inquiries.list_buckets())
    assert crew.inquiries.wait(5000)
    assert request not in {answer.request_id for answer in arrived}
    assert cloud.sent("Encrypt") == []
