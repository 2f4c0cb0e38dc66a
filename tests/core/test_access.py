"""What can be asked of a draft before it is sent, and what a report says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sealscribe.core.access import (
    AccessQuestion,
    AccessReport,
    Check,
    CheckCode,
    CheckRow,
    Outcome,
    question_of_draft,
)
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.locations import S3Location
from sealscribe.core.media import LocalFile

SESSION = Session("eu-central-1", "111122223333", "aws")
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
FOREIGN = "arn:aws:kms:eu-central-1:444455556666:key/0987dcba-09fe-87dc-65ba-ab0987654321"
PAIRS = (ContextPair("Department", "Legal"), ContextPair())
DRAFT = JobDraft(
    name="a-job",
    media_uri="s3://recordings/a.wav",
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://transcripts/legal/",
    encryption_enabled=True,
    account_key=AccountKey("alias/a", ARN, "alias/a"),
    context=PAIRS,
)


def test_a_complete_choice_can_be_asked() -> None:
    assert question_of_draft(DRAFT, SESSION, sends_context=True) == AccessQuestion(
        key=AccountKey("alias/a", ARN, "alias/a"),
        context=(ContextPair("Department", "Legal"),),
        sends_context=True,
        output=S3Location("transcripts", "legal/transcript.json"),
        media=S3Location("recordings", "a.wav"),
    )


def test_pairs_that_nobody_answered_for_are_no_part_of_it() -> None:
    asked = question_of_draft(DRAFT, SESSION, sends_context=False)
    assert asked is not None
    assert asked.context == ()
    assert not asked.sends_context
    broken = replace(DRAFT, context=(ContextPair("", "no key"), ContextPair("aws:x", "y")))
    assert question_of_draft(broken, SESSION, sends_context=True) is None
    assert question_of_draft(broken, SESSION, sends_context=False) == asked


@pytest.mark.parametrize("change", [{"name": "another"}, {"language_code": "de-DE"}])
def test_what_is_not_looked_at_asks_nothing_new(change: dict[str, str]) -> None:
    changed = replace(DRAFT, **change)  # type: ignore[arg-type] # by name
    asked = [question_of_draft(draft, SESSION, sends_context=True) for draft in (DRAFT, changed)]
    assert asked[0] == asked[1]


@pytest.mark.parametrize(
    "change",
    [
        {"encryption_enabled": False},
        {"output_kind": OutputKind.SERVICE_MANAGED},
        {"output_uri": ""},
        {"output_uri": "s3://"},
        {"output_uri": "transcripts"},
        {"account_key": None},
        {"account_key": AccountKey("no key")},
        {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT},
        {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": ExternalKey("alias/a")},
        {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": ExternalKey(FOREIGN.replace("eu-c", "us-c"))},
    ],
)
def test_an_incomplete_choice_cannot(change: dict[str, object]) -> None:
    assert question_of_draft(replace(DRAFT, **change), SESSION, sends_context=True) is None  # type: ignore[arg-type] # by name


def test_a_recording_of_this_computer_is_asked_for_by_its_upload() -> None:
    local = replace(
        DRAFT,
        input_kind=InputKind.LOCAL,
        local_file=LocalFile("b.wav", 1000, 1, "wav"),
        upload_destination="s3://uploads/x/",
    )
    asked = question_of_draft(local, SESSION, sends_context=True)
    assert asked is not None
    assert (asked.media, asked.upload) == (None, S3Location("uploads", "x/b.wav"))


def test_the_recording_may_be_missing() -> None:
    asked = question_of_draft(replace(DRAFT, media_uri=""), SESSION, sends_context=True)
    assert asked is not None
    assert asked.media is None


def report_of(*rows: CheckRow) -> AccessReport:
    question = question_of_draft(DRAFT, SESSION, sends_context=True)
    assert question is not None
    given = {row.check: row for row in rows}
    passed = (given.get(check, CheckRow(check, Outcome.PASSED, CheckCode.ALLOWED)) for check in Check)
    return AccessReport(question, tuple(passed))


DENIED = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", ARN)


def test_missing_permissions_are_named() -> None:
    report = report_of(
        CheckRow(Check.KEY, Outcome.UNKNOWN, CheckCode.KEY_DETAILS_DENIED, DENIED),
        CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, DENIED),
        CheckRow(Check.DECRYPT, Outcome.FAILED, CheckCode.REFUSED, AppError(ErrorCode.KEY_DISABLED)),
    )
    assert report.missing_key_actions == ("kms:DescribeKey", "kms:Encrypt")
    assert [row.check for row in report.rows if row.lacks_permission] == [Check.KEY, Check.ENCRYPT]
    assert report_of().missing_key_actions == ()


@pytest.mark.parametrize("code", [ErrorCode.KEY_DISABLED, ErrorCode.OFFLINE, ErrorCode.BUCKET_NOT_FOUND])
def test_what_no_permission_mends_asks_for_none(code: ErrorCode) -> None:
    row = CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, AppError(code))
    assert not row.lacks_permission


def test_an_answer_that_may_not_be_read_asks_for_none() -> None:
    row = CheckRow(Check.BUCKET_POLICY, Outcome.UNKNOWN, CheckCode.NOT_ANSWERED, DENIED)
    assert not row.lacks_permission


def test_without_details_the_key_is_as_it_would_be_sent() -> None:
    assert report_of().key_arn == ARN


@pytest.mark.parametrize(
    ("message", "policy"),
    [
        (
            "User: x is not authorized to perform: kms:Encrypt with an explicit deny in a resource-based policy",
            "resource-based",
        ),
        ("... with an explicit deny in an identity-based policy", "identity-based"),
        ("... with an explicit deny in a service control policy", "service control"),
        ("... with an explicit deny in a VPC endpoint policy", "VPC endpoint"),
        ("... with an explicit deny in a permissions boundary", "permissions"),
        ("... because no identity-based policy allows the kms:Encrypt action", ""),
        ("", ""),
    ],
)
def test_an_explicit_deny_is_told_from_a_missing_permission(message: str, policy: str) -> None:
    row = CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, replace(DENIED, service_message=message))
    assert row.denying_policy == policy
    assert row.lacks_permission
