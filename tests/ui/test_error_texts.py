"""Every error has a title, says what happened and, where something can be done, what."""

from __future__ import annotations

import pytest

from sealscribe.core.errors import AppError, ErrorCode, PolicyKind
from sealscribe.ui.texts.connection_error_texts import CONNECTION_TEXTS
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.error_words import QUOTE_CHARACTERS, quoted

ACTIONS = (
    "",
    "transcribe:StartTranscriptionJob",
    "transcribe:GetTranscriptionJob",
    "kms:DescribeKey",
    "kms:ListKeys",
    "s3:GetObject",
    "s3:PutObject",
    "s3:ListAllMyBuckets",
    "sts:GetCallerIdentity",
    "iam:PassRole",
)
SAID = "The service's own sentence."
SENTENCE_ENDS = (".", "\u201d")


def errors_of(code: ErrorCode) -> list[AppError]:
    return [
        AppError(code, action=action, resource=resource, service_code="PendingDeletion", service_message=message)
        for action in ACTIONS
        for resource in ("", "reports-eu-west-1")
        for message in ("", SAID)
    ]


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_plain_sentences(code: ErrorCode) -> None:
    for error in [AppError(code), *errors_of(code)]:
        words = error_text(error)
        assert words.title
        assert not words.title.endswith(".")
        assert words.detail.endswith(SENTENCE_ENDS)
        assert words.remedy.endswith(".") or code is ErrorCode.CANCELLED
        for part in words:
            assert "!" not in part
            assert "{" not in part
            assert "  " not in part
            assert part == part.strip()
            assert not part or part[0].isupper() or part[0] == "\u201c", part
        assert words.text == f"{words.detail} {words.remedy}".strip()


@pytest.mark.parametrize(
    "code",
    [
        ErrorCode.ACCESS_DENIED,
        ErrorCode.INVALID_REQUEST,
        ErrorCode.SERVICE_FAULT,
        ErrorCode.OUTPUT_BUCKET_UNREACHABLE,
        ErrorCode.MEDIA_UNREACHABLE,
        ErrorCode.KEY_STATE,
        ErrorCode.UNEXPECTED,
    ],
)
def test_the_services_own_sentence_is_quoted(code: ErrorCode) -> None:
    assert f"\u201c{SAID}\u201d" in error_text(AppError(code, service_message=SAID)).detail


@pytest.mark.parametrize("action", [action for action in ACTIONS if action])
def test_a_denial_names_the_action(action: str) -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action=action))
    assert action in words.title
    assert action in words.remedy


def test_reading_an_object_takes_two_permissions() -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action="s3:HeadObject", resource="s3://a/b.json"))
    assert "s3:GetObject" in words.remedy
    assert "kms:Decrypt" in words.remedy
    assert "s3:HeadObject" not in words.title  # no such permission exists
    assert "s3://a/b.json" in words.detail


def test_a_denial_of_a_key_does_not_pretend_to_know_which_half_is_missing() -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action="kms:GenerateDataKey"))
    assert "does not tell which of them is missing" in words.detail
    assert "kms:GenerateDataKey" in words.remedy


@pytest.mark.parametrize("action", ["kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"])
def test_a_denied_use_of_a_key_may_be_for_want_of_context_pairs(action: str) -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action=action))
    assert "may demand certain encryption context pairs" in words.detail
    assert "which pairs" in words.remedy
    start = error_text(AppError(ErrorCode.ACCESS_DENIED, action="transcribe:StartTranscriptionJob"))
    assert "demands certain encryption context pairs" in start.detail


def test_looking_a_key_up_takes_no_context() -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action="kms:DescribeKey"))
    assert "context" not in words.text


def test_a_denied_start_may_be_the_rule_of_an_organization() -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, action="transcribe:StartTranscriptionJob"))
    assert "organization" in words.detail
    for permission in ("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt", "s3:PutObject", "s3:GetObject"):
        assert permission in words.remedy


def test_an_unreachable_output_bucket_has_several_reasons() -> None:
    words = error_text(AppError(ErrorCode.OUTPUT_BUCKET_UNREACHABLE, resource="reports"))
    assert "reports" in words.detail
    assert "Region" in words.detail
    assert "s3:PutObject" in words.detail
    assert "KMS key" in words.detail
    assert "recording" not in words.text


@pytest.mark.parametrize(
    ("code", "resource"),
    [
        (ErrorCode.PROFILE_NOT_FOUND, "audit"),
        (ErrorCode.NAME_TAKEN, "interview-7"),
        (ErrorCode.BUCKET_NOT_FOUND, "recordings"),
        (ErrorCode.BUCKET_WRONG_REGION, "recordings"),
        (ErrorCode.OBJECT_NOT_FOUND, "s3://a/b"),
        (ErrorCode.KEY_NOT_FOUND, "alias/case"),
        (ErrorCode.KEY_DISABLED, "arn:aws:kms:eu-west-1:111122223333:key/x"),
        (ErrorCode.FILE_MISSING, "a.wav"),
        (ErrorCode.FILE_UNREADABLE, "a.wav"),
        (ErrorCode.FILE_CHANGED, "a.wav"),
        (ErrorCode.UPLOAD_OUTDATED, "s3://recordings/a.wav"),
        (ErrorCode.FILE_NOT_WRITTEN, "a.txt"),
        (ErrorCode.TRANSCRIPT_MISSING, "s3://a/b.json"),
        (ErrorCode.SERVICE_NOT_IN_REGION, "eu-west-9"),
    ],
)
def test_what_it_is_about_is_named(code: ErrorCode, resource: str) -> None:
    assert resource in error_text(AppError(code, resource=resource)).detail


def test_the_service_is_named_by_its_action() -> None:
    assert error_text(AppError(ErrorCode.THROTTLED, "kms:ListKeys")).title == "AWS KMS gets too many requests"
    assert error_text(AppError(ErrorCode.OFFLINE)).title == "AWS cannot be reached"


def test_a_quotation_is_one_line_of_bounded_length() -> None:
    assert quoted("a\n  b\tc") == "\u201ca b c\u201d."
    assert quoted("Ended.") == "\u201cEnded.\u201d"
    assert len(quoted("x" * 5000)) == QUOTE_CHARACTERS + 2
    assert quoted("x" * 5000).endswith("\u2026\u201d")


def test_the_command_of_a_sign_in_is_named_where_it_is_known() -> None:
    sso = AppError(ErrorCode.SIGN_IN_NEEDED, service_code="UnauthorizedSSOTokenError", profile="legal")
    login = AppError(ErrorCode.SIGN_IN_NEEDED, service_code="LoginRefreshRequired", profile="legal")

    assert "aws sso login --profile legal" in error_text(sso).remedy
    assert "aws login --profile legal" in error_text(login).remedy
    assert "legal" in error_text(sso).detail


@pytest.mark.parametrize(
    ("offset", "words"), [(90, "90 seconds ahead of"), (-420, "7 minutes behind"), (86_400 * 3, "3 days ahead of")]
)
def test_how_far_the_clock_is_off_is_told(offset: int, words: str) -> None:
    assert words in error_text(AppError(ErrorCode.CLOCK_SKEW, clock_offset=offset)).detail


def test_whose_policy_denied_is_told() -> None:
    denied = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", policy=PolicyKind.ORGANIZATION, is_explicit=True)
    missing = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", policy=PolicyKind.IDENTITY)

    assert "denied explicitly by a service control policy of your organization" in error_text(denied).detail
    assert "in any policy of your own identity" in error_text(missing).detail


def test_the_five_failures_of_a_keyring_have_five_sentences() -> None:
    codes = [code for code in ErrorCode if code.name.startswith("KEYRING_")]
    assert len({error_text(AppError(code)).title for code in codes}) == len(codes) == 6


def test_nobody_is_told_to_start_the_program_again_for_a_connection() -> None:
    for code in CONNECTION_TEXTS:
        words = error_text(AppError(code, profile="p", resource="r"))
        assert "restart" not in words.text.lower()
        assert "--" not in words.text.replace("--profile p", "")


def test_details_name_what_support_needs() -> None:
    error = AppError(
        ErrorCode.ACCESS_DENIED, "kms:Encrypt", "arn", "AccessDeniedException", "Not allowed.", "req-1", 400
    )

    assert error_details(error).splitlines() == [
        "Error: access-denied",
        "Service: kms",
        "Operation: Encrypt",
        "Service's code: AccessDeniedException",
        "HTTP status: 400",
        "Request ID: req-1",
        "Message: Not allowed.",
    ]
