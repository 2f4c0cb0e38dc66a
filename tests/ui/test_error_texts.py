"""Every error has a title, says what happened and, where something can be done, what."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from sealscribe.core.errors import AppError, ErrorCode, PolicyKind
from sealscribe.ui.texts.credential_error_texts import clock_words
from sealscribe.ui.texts.error_texts import QUOTE_CHARACTERS, error_text, quoted

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
    ] + [replace(AppError(code, "kms:Decrypt"), **more) for more in FACTS]


FACTS: list[dict[str, Any]] = [
    *({"policy": policy, "is_explicit": explicit} for policy in PolicyKind for explicit in (False, True)),
    {"is_explicit": True},
    {"clock_offset": 420},
    {"clock_offset": -5},
    {"clock_offset": 0},
    {"profile": "clinic"},
    {"profile": "clinic", "service_code": "LoginRefreshRequired"},
    {"service_code": "LoginInsufficientPermissions"},
    {"service_code": "UnauthorizedSSOTokenError"},
    {"service_code": "PartialCredentialsError"},
    {"service_code": "ConnectTimeoutError"},
    {"service_code": "HOSTNAME_MISMATCH"},
    {"service_code": "CERT_HAS_EXPIRED"},
    {"service_code": "WRONG_VERSION_NUMBER"},
    {"status": 407},
    {"status": 502},
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
            assert not re.search(r"(?i)restart|start the program|start sealscribe|again and again", part)
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


@pytest.mark.parametrize(
    ("offset", "words"),
    [
        (420, "7 minutes ahead"),
        (-61, "1 minute behind"),
        (-3900, "1 hour 5 minutes behind"),
        (86400 * 3 + 3600, "3 days 1 hour ahead"),
        (40, "40 seconds ahead"),
        (7200, "2 hours ahead"),
        (0, "0 seconds ahead"),
    ],
)
def test_a_clock_is_off_by_so_much(offset: int, words: str) -> None:
    assert clock_words(offset) == words


def test_the_measured_clock_is_in_the_title() -> None:
    words = error_text(AppError(ErrorCode.CLOCK_SKEW, clock_offset=-3900))
    assert words.title == "The clock of this computer is 1 hour 5 minutes behind"
    assert "2 minutes behind" in error_text(AppError(ErrorCode.CREDENTIALS_NOT_YET_VALID, clock_offset=-120)).detail


@pytest.mark.parametrize(
    ("more", "command"),
    [
        ({"service_code": "UnauthorizedSSOTokenError"}, "aws sso login --profile clinic,"),
        ({"service_code": "SSOTokenLoadError"}, "aws sso login --profile clinic,"),
        ({"service_code": "TokenRetrievalError"}, "aws sso login --profile clinic,"),
        (
            {"service_code": "UnauthorizedException", "operation": "GetRoleCredentials"},
            "aws sso login --profile clinic,",
        ),
        ({"service_code": "LoginRefreshRequired"}, "aws login --profile clinic,"),
        ({"service_code": "AccessDeniedException", "operation": "CreateOAuth2Token"}, "aws login --profile clinic,"),
        ({}, "the sign-in command of the profile clinic"),
    ],
)
def test_the_very_command_that_signs_in_is_named(more: dict[str, str], command: str) -> None:
    error = AppError(ErrorCode.SIGN_IN_NEEDED, "sts:GetCallerIdentity", profile="clinic")
    remedy = error_text(replace(error, **more)).remedy  # type: ignore[arg-type]
    assert command in remedy
    assert "Connection" in remedy


def test_a_profile_with_a_space_is_quoted_in_its_command() -> None:
    error = AppError(ErrorCode.SIGN_IN_NEEDED, service_code="SSOTokenLoadError", profile="my clinic")
    assert 'aws sso login --profile "my clinic"' in error_text(error).remedy


@pytest.mark.parametrize(
    ("policy", "whose", "whom"),
    [
        (PolicyKind.IDENTITY, "An IAM policy of your identity", "your administrator"),
        (PolicyKind.RESOURCE, "A policy of the resource itself", "the administrator of the resource"),
        (PolicyKind.BOUNDARY, "A permissions boundary", "your administrator"),
        (PolicyKind.SESSION, "A policy of your session", "whoever set up your sign-in"),
        (PolicyKind.ORGANIZATION, "A service control policy of your organization", "your organization"),
        (PolicyKind.ORGANIZATION_RESOURCE, "A resource control policy of your organization", "your organization"),
        (PolicyKind.VPC_ENDPOINT, "A policy of the VPC endpoint", "whoever runs your network"),
        (None, "A policy denies it explicitly", "your administrator"),
    ],
)
def test_an_explicit_denial_names_whose_policy_it_is(policy: PolicyKind | None, whose: str, whom: str) -> None:
    error = AppError(ErrorCode.ACCESS_DENIED, "kms:Decrypt", "arn:aws:kms:r", policy=policy, is_explicit=True)
    words = error_text(error)
    assert whose in words.detail
    assert "denies it explicitly" in words.detail
    assert "arn:aws:kms:r" in words.detail
    assert whom in words.remedy
    assert "kms:Decrypt" in words.remedy


@pytest.mark.parametrize("policy", PolicyKind)
def test_a_permission_that_is_missing_is_no_explicit_denial(policy: PolicyKind) -> None:
    words = error_text(AppError(ErrorCode.ACCESS_DENIED, "s3:GetObject", policy=policy))
    assert "there is none" in words.detail
    assert "explicitly" not in words.text
    assert "s3:GetObject" in words.remedy


@pytest.mark.parametrize(
    ("action", "words"), [("sso:GetRoleCredentials", "not assigned to you"), ("sts:AssumeRole", "trust policy")]
)
def test_a_denial_on_the_way_to_credentials_is_about_the_role(action: str, words: str) -> None:
    assert words in error_text(AppError(ErrorCode.ACCESS_DENIED, action)).detail


def test_a_job_without_a_key_that_was_denied_leads_to_the_key() -> None:
    words = error_text(AppError(ErrorCode.KEY_DEMANDED, policy=PolicyKind.ORGANIZATION, is_explicit=True))
    assert "A service control policy of your organization denies it explicitly" in words.detail
    assert "turn Encryption on" in words.remedy


@pytest.mark.parametrize(
    "code",
    [code for code in ErrorCode if code.startswith("keyring-") and code is not ErrorCode.KEYRING_ITEM_MISSING],
)
def test_a_keyring_that_fails_is_no_dead_end(code: ErrorCode) -> None:
    assert "keep the keys in memory until the program ends" in error_text(AppError(code)).remedy


def test_a_keyring_that_changed_names_both() -> None:
    changed = AppError(ErrorCode.KEYRING_CHANGED, resource="KWallet", service_message="Secret Service")
    assert "saved to KWallet" in error_text(changed).detail
    assert "now offers Secret Service" in error_text(changed).detail


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (AppError(ErrorCode.NO_REGION), "Choose a Region in Connection"),
        (AppError(ErrorCode.PROFILE_NOT_FOUND), "Choose another one in Connection"),
        (AppError(ErrorCode.NO_CREDENTIALS), "in Connection"),
        (AppError(ErrorCode.REGION_DISABLED), "enable this one"),
        (AppError(ErrorCode.TLS), "AWS_CA_BUNDLE"),
        (AppError(ErrorCode.TLS, service_code="CERT_HAS_EXPIRED"), "date, time and time zone"),
        (AppError(ErrorCode.TLS, service_code="HOSTNAME_MISMATCH"), "browser"),
        (AppError(ErrorCode.PROXY, status=407), "HTTPS_PROXY"),
        (AppError(ErrorCode.PROXY), "NO_PROXY"),
        (AppError(ErrorCode.CAPTIVE_PORTAL), "browser and sign in to the network"),
        (AppError(ErrorCode.CA_BUNDLE), "Correct the path"),
    ],
)
def test_the_way_out_is_named(error: AppError, words: str) -> None:
    assert words in error_text(error).remedy


@pytest.mark.parametrize("code", [ErrorCode.TIMED_OUT, ErrorCode.CONNECTION_LOST, ErrorCode.CAPTIVE_PORTAL])
def test_a_start_that_may_have_arrived_does_not_ask_for_a_second_one(code: ErrorCode) -> None:
    words = error_text(AppError(code, "transcribe:StartTranscriptionJob"))
    assert "looked for by its name" in words.detail
    assert "use these settings again" in words.remedy
