"""Whose policy refused, what is wrong with credentials, clock and Region, and what a credential process said."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import botocore.exceptions
import botocore.session
import pytest
from botocore.exceptions import ClientError

from sealscribe.aws import region_facts
from sealscribe.aws.clock import clock_offset
from sealscribe.aws.denials import read_denial
from sealscribe.aws.errors import error_of, translated
from sealscribe.core.errors import AppError, AppFailure, ErrorCode, PolicyKind
from sealscribe.core.findings import Field

START = "transcribe:StartTranscriptionJob"
USER = "User: arn:aws:iam::111122223333:user/anna is not authorized to perform: "
KEY = "arn:aws:kms:eu-central-1:444455556666:key/1"
OBJECT = "arn:aws:s3:::calls/a.wav"
JOB = "arn:aws:transcribe:eu-central-1:111122223333:transcription-job/minutes"


def answer(code: str, message: str = "", status: int = 400, operation: str = "", **details: str) -> ClientError:
    return ClientError(
        {
            "Error": {"Code": code, "Message": message, **details},
            "ResponseMetadata": {"HTTPStatusCode": status, "RequestId": "request-1", "HTTPHeaders": {}},
        },
        operation,
    )


# --- policies --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "resource", "reason", "policy", "is_explicit"),
    [
        (
            "kms:DescribeKey",
            KEY,
            "because no identity-based policy allows the kms:DescribeKey action",
            "identity",
            False,
        ),
        ("kms:Decrypt", KEY, "because no resource-based policy allows the kms:Decrypt action", "resource", False),
        (
            "s3:GetObject",
            f'"{OBJECT}"',
            "because no identity-based policy allows the s3:GetObject action",
            "identity",
            False,
        ),
        ("s3:PutObject", OBJECT, "because no permissions boundary allows the s3:PutObject action", "boundary", False),
        ("s3:PutObject", OBJECT, "because no session policy allows the s3:PutObject action", "session", False),
        (START, JOB, "because no service control policy allows the action", "organization", False),
        (
            "s3:GetObject",
            OBJECT,
            "because no resource control policy allows the action",
            "organization-resource",
            False,
        ),
        (
            "s3:GetObject",
            OBJECT,
            "because no VPC endpoint policy allows the s3:GetObject action",
            "vpc-endpoint",
            False,
        ),
        (
            "sts:AssumeRole",
            "arn:aws:iam::1:role/a",
            "because no role trust policy allows the action",
            "resource",
            False,
        ),
        (START, JOB, "with an explicit deny in a service control policy", "organization", True),
        (
            START,
            JOB,
            "with an explicit deny in a service control policy: arn:aws:organizations::1:p",
            "organization",
            True,
        ),
        ("s3:GetObject", OBJECT, "with an explicit deny in a resource control policy", "organization-resource", True),
        ("s3:PutObject", OBJECT, "with an explicit deny in a resource-based policy", "resource", True),
        ("s3:PutObject", OBJECT, "with an explicit deny in an identity-based policy", "identity", True),
        ("kms:Decrypt", KEY, "with an explicit deny in a permissions boundary", "boundary", True),
        ("kms:Decrypt", KEY, "with an explicit deny in a session policy", "session", True),
        ("kms:Decrypt", KEY, "with an explicit deny in a VPC endpoint policy", "vpc-endpoint", True),
        ("kms:Decrypt", KEY, "with an explicit deny", None, True),
        ("kms:Decrypt", KEY, "", None, False),
    ],
)
def test_denial_tells_whose_policy_it_was(
    action: str, resource: str, reason: str, policy: str | None, is_explicit: bool
) -> None:
    message = f"{USER}{action} on resource: {resource} {reason}"
    error = error_of(answer("AccessDeniedException", message), "s3:ListBucket", "asked")
    kind = PolicyKind(policy) if policy else None
    assert (error.code, error.action, error.resource) == (ErrorCode.ACCESS_DENIED, action, resource.strip('"'))
    assert (error.policy, error.is_explicit) == (kind, is_explicit)


def test_sentence_without_a_denial_tells_nothing() -> None:
    assert read_denial("Access Denied") == ("", "", None, False)


DENIED = f"{USER}{START} on resource: {JOB} with an explicit deny in "


@pytest.mark.parametrize(
    ("message", "key", "code"),
    [
        (f"{DENIED}a service control policy", "", ErrorCode.KEY_DEMANDED),
        (f"{DENIED}an identity-based policy", "", ErrorCode.KEY_DEMANDED),
        (f"{DENIED}a service control policy", KEY, ErrorCode.ACCESS_DENIED),
        (f"{USER}{START} because no identity-based policy allows it", "", ErrorCode.ACCESS_DENIED),
        (f"{USER}s3:GetObject with an explicit deny in a service control policy", "", ErrorCode.ACCESS_DENIED),
    ],
)
def test_explicit_denial_of_a_job_without_a_key_may_demand_one(message: str, key: str, code: ErrorCode) -> None:
    error = error_of(answer("AccessDeniedException", message), START, "minutes", named={Field.ACCOUNT_KEY: key})
    assert error.code is code
    assert error.policy is not None


def test_where_nobody_said_what_the_request_names_no_key_is_missed() -> None:
    denied = answer("AccessDeniedException", f"{DENIED}a service control policy")
    assert error_of(denied, START).code is ErrorCode.ACCESS_DENIED


def test_operation_that_botocore_sent_by_itself_is_named() -> None:
    error = error_of(answer("AccessDenied", "", 403, "AssumeRole"), START, "job")
    assert (error.action, error.operation) == ("sts:AssumeRole", "AssumeRole")
    same = error_of(answer("AccessDenied", "", 403, "StartTranscriptionJob"), START, "job")
    assert same.operation == ""
    other = error_of(answer("403", "", 403, "HeadObject"), "s3:GetObject", "job")
    assert (other.action, other.operation) == ("s3:GetObject", "HeadObject")


# --- credentials, one-time codes -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "message", "operation", "expected"),
    [
        ("ExpiredToken", "The security token included in the request is expired", "", ErrorCode.EXPIRED_CREDENTIALS),
        ("ExpiredTokenException", "", "", ErrorCode.EXPIRED_CREDENTIALS),
        ("InvalidToken", "Token not yet valid", "", ErrorCode.CREDENTIALS_NOT_YET_VALID),
        (
            "InvalidIdentityToken",
            "ID Token provided is not yet valid",
            "AssumeRoleWithWebIdentity",
            ErrorCode.CREDENTIALS_NOT_YET_VALID,
        ),
        ("InvalidIdentityToken", "No OpenIDConnect provider found", "", ErrorCode.INVALID_CREDENTIALS),
        (
            "AccessDenied",
            "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
            "AssumeRole",
            ErrorCode.MFA_REFUSED,
        ),
        (
            "ValidationError",
            "1 validation error detected: Value '12a456' at 'tokenCode' failed to satisfy constraint: Member must "
            "satisfy regular expression pattern: [\\d]*",
            "AssumeRole",
            ErrorCode.MFA_REFUSED,
        ),
        ("ValidationError", "x is invalid", "AssumeRole", ErrorCode.INVALID_REQUEST),
        ("AccessDenied", "is not authorized to perform: sts:AssumeRole", "AssumeRole", ErrorCode.ACCESS_DENIED),
        ("UnauthorizedException", "Session token not found", "GetRoleCredentials", ErrorCode.SIGN_IN_NEEDED),
        ("InvalidGrantException", "", "CreateToken", ErrorCode.SIGN_IN_NEEDED),
        ("ForbiddenException", "No access", "GetRoleCredentials", ErrorCode.ACCESS_DENIED),
        ("ResourceNotFoundException", "No role", "GetRoleCredentials", ErrorCode.CONFIG_UNREADABLE),
        ("InvalidRequestException", "No account", "GetRoleCredentials", ErrorCode.CONFIG_UNREADABLE),
        ("TooManyRequestsException", "", "GetRoleCredentials", ErrorCode.THROTTLED),
        ("AccessDeniedException", "", "CreateOAuth2Token", ErrorCode.SIGN_IN_NEEDED),
        ("RegionDisabledException", "STS is not activated", "AssumeRole", ErrorCode.REGION_DISABLED),
    ],
)
def test_refusals_on_the_way_to_credentials(code: str, message: str, operation: str, expected: ErrorCode) -> None:
    error = error_of(answer(code, message, 400, operation), START, "job", Field.NAME, region="eu-central-1")
    assert error.code is expected
    assert error.operation == operation


def test_code_that_is_too_short_is_refused_by_botocore_already() -> None:
    report = "Parameter validation failed:\nInvalid length for parameter TokenCode, value: 3, valid min length: 6"
    error = error_of(botocore.exceptions.ParamValidationError(report=report), START, "job", Field.NAME)
    assert (error.code, error.action, error.field) == (ErrorCode.MFA_REFUSED, "sts:AssumeRole", None)


def test_role_of_a_profile_that_is_none_is_a_matter_of_the_configuration() -> None:
    report = "Parameter validation failed:\nInvalid length for parameter RoleArn, value: 3, valid min length: 20"
    error = error_of(botocore.exceptions.ParamValidationError(report=report), START, "job")
    assert error.code is ErrorCode.CONFIG_UNREADABLE


def test_end_of_credentials_that_refreshing_does_not_move() -> None:
    refreshed = RuntimeError("Credentials were refreshed, but the refreshed credentials are still expired.")
    assert error_of(refreshed, START).code is ErrorCode.EXPIRED_CREDENTIALS


# --- Regions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("region", "is_opt_in"),
    [
        ("us-east-1", False),
        ("eu-north-1", False),
        ("ap-east-1", True),
        ("me-south-1", True),
        ("eu-central-2", True),
        ("eu-future-9", True),
        ("cn-north-1", False),
        ("us-gov-west-1", False),
        ("eusc-de-east-1", False),
        ("", False),
    ],
)
def test_regions_that_have_to_be_enabled(region: str, is_opt_in: bool) -> None:
    assert region_facts.is_opt_in(region) is is_opt_in


@pytest.mark.parametrize("code", ["UnrecognizedClientException", "InvalidClientTokenId", "AuthFailure"])
def test_region_that_knows_no_keys_may_have_to_be_enabled(code: str) -> None:
    refused = answer(code, "The security token included in the request is invalid.", 403)
    error = error_of(refused, "sts:GetCallerIdentity", region="me-south-1")
    assert (error.code, error.resource) == (ErrorCode.REGION_DISABLED, "me-south-1")
    assert error_of(refused, region="eu-central-1").code is ErrorCode.INVALID_CREDENTIALS
    assert error_of(refused).code is ErrorCode.INVALID_CREDENTIALS


def test_wrong_secret_is_no_matter_of_the_region() -> None:
    error = error_of(answer("SignatureDoesNotMatch", "", 403), region="me-south-1")
    assert error.code is ErrorCode.INVALID_CREDENTIALS


@pytest.mark.parametrize(
    ("host", "region"),
    [
        ("transcribe.eu-central-1.amazonaws.com", "eu-central-1"),
        ("calls.s3.dualstack.eu-west-1.amazonaws.com", "eu-west-1"),
        ("kms.us-gov-west-1.api.aws", "us-gov-west-1"),
        ("sts.cn-north-1.amazonaws.com.cn", "cn-north-1"),
        ("sts.amazonaws.com", ""),
        ("sts.eu-central-1.clinic.example", ""),
    ],
)
def test_region_in_the_name_of_a_host(host: str, region: str) -> None:
    assert region_facts.region_of_host(host) == region


# --- the clock -------------------------------------------------------------------------------------------

EXPIRED = "Signature expired: 20260102T030405Z is now earlier than 20260102T031405Z (20260102T031905Z - 5 min.)"
EARLY = "Signature not yet current: 20260102T033405Z is still later than 20260102T032405Z (20260102T031905Z + 5 min.)"


@pytest.mark.parametrize(("message", "offset"), [(EXPIRED, -900), (EARLY, 900)])
def test_clock_is_measured_by_the_times_in_the_sentence(message: str, offset: int) -> None:
    error = error_of(answer("InvalidSignatureException", message, 403), START)
    assert (error.code, error.clock_offset) == (ErrorCode.CLOCK_SKEW, offset)


def test_clock_is_measured_by_what_s3_tells() -> None:
    skewed = answer(
        "RequestTimeTooSkewed",
        "The difference between the request time and the current time is too large.",
        403,
        RequestTime="20260102T040405Z",
        ServerTime="2026-01-02T03:04:05Z",
    )
    error = error_of(skewed, "s3:GetObject")
    assert (error.code, error.clock_offset) == (ErrorCode.CLOCK_SKEW, 3600)


@pytest.mark.parametrize(
    ("headers", "offset"),
    [
        ({"date": "Fri, 02 Jan 2026 03:04:05 GMT"}, 60),
        ({"date": "yesterday"}, None),
        ({"date": 7}, None),
        ({}, None),
    ],
)
def test_clock_is_measured_by_the_date(headers: dict[str, Any], offset: int | None) -> None:
    now = datetime(2026, 1, 2, 3, 5, 5, tzinfo=UTC)
    assert clock_offset("", {"RequestTime": 7, "ServerTime": "then"}, headers, now) == offset


# --- the shared files and credential processes ------------------------------------------------------------


def write_process(home: Path, script: str) -> None:
    """A profile whose credentials come from a script."""
    program = home / "credentials.py"
    program.write_text(f"import sys\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    write_config(home, f"credential_process = {sys.executable} {program}")


def write_config(home: Path, lines: str) -> None:
    (home / "no-aws-config").write_text(f"[profile clinic]\nregion = eu-central-1\n{lines}\n")


def credentials_error() -> AppError:
    """Ask botocore for the credentials of the profile."""
    with pytest.raises(AppFailure) as caught, translated("sts:GetCallerIdentity"):
        boto3.Session(profile_name="clinic").get_credentials()
    return caught.value.error


def test_process_that_fails_is_quoted_by_its_first_line(isolated_home: Path) -> None:
    write_process(
        isolated_home,
        'print(\'{"SecretAccessKey": "Wonderland7"}\')\n'
        "sys.stderr.write('\\n  The vault is locked: AKIAIOSFODNN7EXAMPLE\\nat line 7\\n')\nsys.exit(3)",
    )
    error = credentials_error()
    assert (error.code, error.service_message) == (ErrorCode.CREDENTIAL_PROCESS, "The vault is locked: …")
    assert "Wonderland7" not in repr(error)


@pytest.mark.parametrize(
    "output",
    [
        "",
        "SecretAccessKey Wonderland7",
        '["Wonderland7"]',
        '{"Version": "Wonderland7"}',
        '{"Version": 1, "AccessKeyId": "Wonderland7"}',
        '{"Version": 1, "AccessKeyId": "a", "SecretAccessKey": "b", "Expiration": "Wonderland7"}',
    ],
)
def test_answer_of_a_process_is_never_told(isolated_home: Path, output: str) -> None:
    write_process(isolated_home, f"print({output!r})")
    error = credentials_error()
    assert error.code is ErrorCode.CREDENTIAL_PROCESS
    assert "Wonderland7" not in repr(error)


def test_process_that_writes_what_is_no_text(isolated_home: Path) -> None:
    write_process(isolated_home, "sys.stdout.buffer.write(bytes([255, 254, 0]))")
    assert credentials_error().code is ErrorCode.CREDENTIAL_PROCESS


@pytest.mark.parametrize(
    ("command", "resource"), [("/nowhere/bin/vault-helper json", "vault-helper"), ('vault "unclosed', "")]
)
def test_process_that_cannot_be_started(isolated_home: Path, command: str, resource: str) -> None:
    write_config(isolated_home, f"credential_process = {command}")
    error = credentials_error()
    assert (error.code, error.resource) == (ErrorCode.CREDENTIAL_PROCESS, resource)
    assert error.service_message


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("credential_source = Nowhere\nrole_arn = arn:aws:iam::111122223333:role/a", ErrorCode.CONFIG_UNREADABLE),
        ("source_profile = gone\nrole_arn = arn:aws:iam::111122223333:role/a", ErrorCode.CONFIG_UNREADABLE),
        ("source_profile = clinic\nrole_arn = arn:aws:iam::111122223333:role/a", ErrorCode.CONFIG_UNREADABLE),
        ("sso_session = gone\nsso_account_id = 1\nsso_role_name = a", ErrorCode.CONFIG_UNREADABLE),
        ("aws_access_key_id = AKIAIOSFODNN7EXAMPLE", ErrorCode.INVALID_CREDENTIALS),
    ],
)
def test_profile_that_makes_no_sense(isolated_home: Path, content: str, code: ErrorCode) -> None:
    write_config(isolated_home, content)
    error = credentials_error()
    assert error.code is code
    assert error.service_message or error.resource


@pytest.mark.parametrize("content", [b"[profile clinic\nregion", b"\xff\xfe\x00"])
def test_file_that_is_no_configuration(isolated_home: Path, content: bytes) -> None:
    write_config(isolated_home, "")
    (isolated_home / "no-aws-config").write_bytes(content)
    with pytest.raises(AppFailure) as caught, translated(""):
        botocore.session.Session(profile="clinic").get_scoped_config()
    assert (caught.value.error.code, caught.value.error.resource) == (ErrorCode.CONFIG_UNREADABLE, "no-aws-config")
