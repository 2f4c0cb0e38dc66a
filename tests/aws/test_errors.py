"""Every error of the services and of the way to them becomes one typed value."""

from __future__ import annotations

from typing import Any

import botocore.exceptions
import pytest
from botocore.exceptions import ClientError
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.aws.errors import error_of, translated
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field

START = "transcribe:StartTranscriptionJob"
GET = "transcribe:GetTranscriptionJob"
DESCRIBE = "kms:DescribeKey"
READ = "s3:GetObject"
LIST = "s3:ListBucket"


def answer(
    code: str, message: str = "", status: int = 400, operation: str = "Operation", **headers: str
) -> ClientError:
    return ClientError(
        {
            "Error": {"Code": code, "Message": message},
            "ResponseMetadata": {"HTTPStatusCode": status, "RequestId": "request-1", "HTTPHeaders": headers},
        },
        operation,
    )


@pytest.mark.parametrize(
    ("action", "code", "message", "status", "expected", "field"),
    [
        (START, "ConflictException", "The requested job name already exists.", 409, ErrorCode.NAME_TAKEN, Field.NAME),
        (START, "LimitExceededException", "", 429, ErrorCode.LIMIT_EXCEEDED, None),
        (START, "InternalFailureException", "", 500, ErrorCode.SERVICE_FAULT, None),
        (
            START,
            "BadRequestException",
            "The S3 URI that you provided can't be accessed. Make sure that you have read permission and try your "
            "request again.",
            400,
            ErrorCode.MEDIA_UNREACHABLE,
            Field.MEDIA_URI,
        ),
        (
            START,
            "BadRequestException",
            "The specified S3 bucket can't be accessed. Make sure that the bucket exists.",
            400,
            ErrorCode.OUTPUT_BUCKET_UNREACHABLE,
            Field.OUTPUT_URI,
        ),
        (
            START,
            "BadRequestException",
            "You must specify a value for outputBucketName because your account, 111122223333, has opted out of AWS "
            "using your content.",
            400,
            ErrorCode.OUTPUT_BUCKET_REQUIRED,
            Field.OUTPUT_LOCATION,
        ),
        (
            START,
            "BadRequestException",
            "1 validation error detected: Value 'aws:x' at 'tags.1.member.key' failed to satisfy constraint: Member "
            "must satisfy regular expression pattern: .*",
            400,
            ErrorCode.INVALID_REQUEST,
            Field.TAGS,
        ),
        (
            START,
            "BadRequestException",
            "1 validation error detected: Value 'a b' at 'transcriptionJobName' failed to satisfy constraint: Member "
            "must satisfy regular expression pattern: ^[0-9a-zA-Z._-]+",
            400,
            ErrorCode.INVALID_REQUEST,
            Field.NAME,
        ),
        (
            START,
            "BadRequestException",
            "1 validation error detected: Value at 'kMSEncryptionContext' failed to satisfy constraint: x",
            400,
            ErrorCode.INVALID_REQUEST,
            Field.CONTEXT,
        ),
        (START, "BadRequestException", "The KMS key is disabled.", 400, ErrorCode.KEY_DISABLED, Field.ACCOUNT_KEY),
        (
            START,
            "BadRequestException",
            "The specified KMS key can't be found.",
            400,
            ErrorCode.KEY_NOT_FOUND,
            Field.ACCOUNT_KEY,
        ),
        (START, "BadRequestException", "KMS key is pending deletion.", 400, ErrorCode.KEY_STATE, Field.ACCOUNT_KEY),
        (
            START,
            "BadRequestException",
            "An asymmetric KMS key can't be used.",
            400,
            ErrorCode.KEY_WRONG_USAGE,
            Field.ACCOUNT_KEY,
        ),
        (
            START,
            "BadRequestException",
            "You are not authorized to use the KMS key.",
            400,
            ErrorCode.ACCESS_DENIED,
            Field.ACCOUNT_KEY,
        ),
        (
            START,
            "BadRequestException",
            "The requested vocabulary couldn't be found. Check the vocabulary name and try your request again.",
            400,
            ErrorCode.INVALID_REQUEST,
            None,
        ),
        (GET, "BadRequestException", "The requested job couldn't be found.", 400, ErrorCode.JOB_NOT_FOUND, None),
        (GET, "NotFoundException", "", 404, ErrorCode.JOB_NOT_FOUND, None),
        (GET, "ThrottlingException", "Rate exceeded", 400, ErrorCode.THROTTLED, None),
        (
            START,
            "AccessDeniedException",
            "User: arn:aws:iam::1:user/a is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:r",
            400,
            ErrorCode.ACCESS_DENIED,
            Field.ACCOUNT_KEY,
        ),
        (DESCRIBE, "NotFoundException", "Key 'x' does not exist", 400, ErrorCode.KEY_NOT_FOUND, Field.ACCOUNT_KEY),
        (DESCRIBE, "InvalidArnException", "Invalid arn us-east-1", 400, ErrorCode.KEY_NOT_FOUND, Field.ACCOUNT_KEY),
        (DESCRIBE, "DisabledException", "", 400, ErrorCode.KEY_DISABLED, Field.ACCOUNT_KEY),
        (DESCRIBE, "KMSInvalidStateException", "", 400, ErrorCode.KEY_STATE, Field.ACCOUNT_KEY),
        (DESCRIBE, "InvalidKeyUsageException", "", 400, ErrorCode.KEY_WRONG_USAGE, Field.ACCOUNT_KEY),
        (DESCRIBE, "KMSInternalException", "", 500, ErrorCode.SERVICE_FAULT, None),
        (DESCRIBE, "AccessDeniedException", "", 400, ErrorCode.ACCESS_DENIED, None),
        (READ, "KMS.DisabledException", "arn is disabled.", 400, ErrorCode.KEY_DISABLED, Field.ACCOUNT_KEY),
        (READ, "KMS.NotFoundException", "", 400, ErrorCode.KEY_NOT_FOUND, Field.ACCOUNT_KEY),
        (READ, "KMS.KMSInvalidStateException", "", 400, ErrorCode.KEY_STATE, Field.ACCOUNT_KEY),
        (READ, "NoSuchBucket", "", 404, ErrorCode.BUCKET_NOT_FOUND, None),
        (READ, "NoSuchKey", "", 404, ErrorCode.OBJECT_NOT_FOUND, None),
        (READ, "404", "Not Found", 404, ErrorCode.OBJECT_NOT_FOUND, None),
        (LIST, "404", "Not Found", 404, ErrorCode.BUCKET_NOT_FOUND, None),
        (READ, "403", "Forbidden", 403, ErrorCode.ACCESS_DENIED, None),
        (READ, "PermanentRedirect", "", 301, ErrorCode.BUCKET_WRONG_REGION, None),
        (READ, "301", "Moved", 301, ErrorCode.BUCKET_WRONG_REGION, None),
        (READ, "IllegalLocationConstraintException", "", 400, ErrorCode.BUCKET_WRONG_REGION, None),
        (READ, "SlowDown", "", 503, ErrorCode.THROTTLED, None),
        (READ, "RequestTimeTooSkewed", "", 403, ErrorCode.CLOCK_SKEW, None),
        (READ, "ExpiredToken", "", 400, ErrorCode.EXPIRED_CREDENTIALS, None),
        (READ, "InvalidAccessKeyId", "", 403, ErrorCode.INVALID_CREDENTIALS, None),
        (GET, "ExpiredTokenException", "", 400, ErrorCode.EXPIRED_CREDENTIALS, None),
        (GET, "UnrecognizedClientException", "", 400, ErrorCode.INVALID_CREDENTIALS, None),
        (GET, "InvalidSignatureException", "does not match", 403, ErrorCode.INVALID_CREDENTIALS, None),
        (GET, "InvalidSignatureException", "Signature expired: 2 is now earlier", 403, ErrorCode.CLOCK_SKEW, None),
        ("sts:GetCallerIdentity", "InvalidClientTokenId", "", 403, ErrorCode.INVALID_CREDENTIALS, None),
        ("sts:GetCallerIdentity", "SignatureDoesNotMatch", "", 403, ErrorCode.INVALID_CREDENTIALS, None),
        (GET, "502", "<html>Bad Gateway</html>", 502, ErrorCode.SERVICE_FAULT, None),
        (GET, "NeverHeardOf", "", 418, ErrorCode.INVALID_REQUEST, None),
        (GET, "400", "", 400, ErrorCode.SERVICE_FAULT, None),
        (GET, "", "", 400, ErrorCode.SERVICE_FAULT, None),
        (GET, "403", "", 403, ErrorCode.ACCESS_DENIED, None),
    ],
)
def test_answers(action: str, code: str, message: str, status: int, expected: ErrorCode, field: Field | None) -> None:
    error = error_of(answer(code, message, status), action, "resource")
    assert (error.code, error.field) == (expected, field)
    assert (error.service_code, error.status, error.request_id) == (code, status, "request-1")


@pytest.mark.parametrize(
    ("code", "status", "retryable"),
    [
        ("ThrottlingException", 400, True),
        ("LimitExceededException", 429, True),
        ("InternalFailureException", 500, True),
        ("BadRequestException", 400, False),
        ("AccessDeniedException", 400, False),
        ("ConflictException", 409, False),
        ("ExpiredTokenException", 400, False),
    ],
)
def test_retryable(code: str, status: int, retryable: bool) -> None:
    assert error_of(answer(code, "", status), START).retryable is retryable


def test_key_that_is_unavailable_for_a_moment_is_retryable() -> None:
    assert error_of(answer("KeyUnavailableException", "", 500), DESCRIBE).retryable


def test_denial_names_what_was_denied() -> None:
    message = (
        "User: arn:aws:iam::111122223333:user/anna is not authorized to perform: kms:Decrypt on resource: "
        "arn:aws:kms:eu-central-1:444455556666:key/1 because no identity-based policy allows it"
    )
    error = error_of(answer("AccessDenied", message, 403), READ, "s3://bucket/key")
    assert (error.action, error.resource) == ("kms:Decrypt", "arn:aws:kms:eu-central-1:444455556666:key/1")


def test_denial_that_names_nothing_keeps_what_was_asked() -> None:
    error = error_of(answer("AccessDenied", "Access Denied", 403), READ, "s3://bucket/key")
    assert (error.action, error.resource) == (READ, "s3://bucket/key")


NAMED = {
    Field.NAME: "minutes",
    Field.MEDIA_URI: "s3://calls/a.mp3",
    Field.OUTPUT_URI: "reports",
    Field.ACCOUNT_KEY: "arn:aws:kms:eu-central-1:111122223333:key/1",
}


@pytest.mark.parametrize(
    ("code", "message", "resource"),
    [
        ("ConflictException", "", "minutes"),
        ("LimitExceededException", "", "minutes"),
        ("BadRequestException", "The S3 URI that you provided can't be accessed.", "s3://calls/a.mp3"),
        ("BadRequestException", "The specified S3 bucket can't be accessed.", "reports"),
        ("BadRequestException", "The specified KMS key can't be found.", NAMED[Field.ACCOUNT_KEY]),
        ("BadRequestException", "The KMS key is disabled.", NAMED[Field.ACCOUNT_KEY]),
        ("BadRequestException", "You are not authorized to use the KMS key.", NAMED[Field.ACCOUNT_KEY]),
        ("AccessDeniedException", "not authorized to perform: kms:Encrypt", NAMED[Field.ACCOUNT_KEY]),
        ("AccessDeniedException", "not authorized to perform: kms:Encrypt on resource: arn:aws:kms:r", "arn:aws:kms:r"),
        ("UnknownEndpoint", "", "eu-central-1"),
    ],
)
def test_of_all_that_a_request_names_the_error_names_what_it_is_about(code: str, message: str, resource: str) -> None:
    error = error_of(answer(code, message), START, "minutes", region="eu-central-1", named=NAMED)
    assert error.resource == resource


def test_key_trouble_does_not_call_the_object_a_key() -> None:
    error = error_of(answer("KMS.DisabledException", "arn is disabled."), READ, "s3://bucket/key")
    assert (error.code, error.resource) == (ErrorCode.KEY_DISABLED, "")


def test_role_that_cannot_be_taken_on_is_named_instead_of_the_request() -> None:
    error = error_of(answer("AccessDenied", "", 403, "AssumeRole"), START, "job", Field.NAME)
    assert (error.code, error.action, error.field) == (ErrorCode.ACCESS_DENIED, "sts:AssumeRole", None)


def test_sign_in_that_ended_asks_for_a_new_one() -> None:
    error = error_of(answer("UnauthorizedException", "", 401, "GetRoleCredentials"), START)
    assert error.code is ErrorCode.SIGN_IN_NEEDED


def test_bucket_elsewhere_is_named_with_its_region() -> None:
    refusal = answer("301", "", 301, **{"x-amz-bucket-region": "us-east-1"})
    error = error_of(refusal, READ, "s3://elsewhere/calls/a.mp3", region="eu-central-1")
    assert (error.code, error.resource) == (ErrorCode.BUCKET_WRONG_REGION, "elsewhere (us-east-1)")


def test_region_in_the_sentence_of_the_signature_is_used() -> None:
    message = "The authorization header is malformed; the region 'eu-central-1' is wrong; expecting 'eu-west-1'"
    error = error_of(answer("AuthorizationHeaderMalformed", message), LIST, "elsewhere", region="eu-central-1")
    assert (error.code, error.resource) == (ErrorCode.BUCKET_WRONG_REGION, "elsewhere (eu-west-1)")


def test_head_refused_in_the_right_region_is_no_matter_of_region() -> None:
    refusal = answer("400", "Bad Request", 400, **{"x-amz-bucket-region": "eu-central-1"})
    assert error_of(refusal, READ, "s3://here/a", region="eu-central-1").code is ErrorCode.INVALID_REQUEST


@pytest.mark.parametrize(
    ("report", "field"),
    [
        ("Invalid length for parameter TranscriptionJobName, value: 0, valid min length: 1", Field.NAME),
        ("Invalid type for parameter KMSEncryptionContext.case, value: 4711, type: <class 'int'>", Field.CONTEXT),
        ('Missing required parameter in input: "Media"', Field.MEDIA_URI),
        ("Invalid type for parameter Tags[0].Key, value: 1, type: <class 'int'>", Field.TAGS),
    ],
)
def test_refusal_of_botocore_names_the_field_and_never_the_value(report: str, field: Field) -> None:
    error = error_of(botocore.exceptions.ParamValidationError(report=report), START)
    assert (error.code, error.field) == (ErrorCode.INVALID_REQUEST, field)
    assert "4711" not in repr(error)


def test_failure_carries_no_other_exception() -> None:
    secret = "X-Amz-Signature=abcdef"
    with pytest.raises(AppFailure) as caught, translated(READ, "job"):
        raise botocore.exceptions.EndpointConnectionError(endpoint_url=f"https://host/?{secret}")
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert secret not in repr(caught.value.error)


def test_failure_that_is_already_typed_goes_through() -> None:
    failure = AppFailure(AppError(ErrorCode.CANCELLED))
    with pytest.raises(AppFailure) as caught, translated(READ):
        raise failure
    assert caught.value is failure


def test_end_of_the_program_is_no_error_of_aws() -> None:
    with pytest.raises(KeyboardInterrupt), translated(READ):
        raise KeyboardInterrupt


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(
    response=st.dictionaries(st.sampled_from(["Error", "ResponseMetadata", "Other"]), JSON),
    action=st.sampled_from([START, GET, DESCRIBE, READ, LIST, "", "sts:GetCallerIdentity"]),
    operation=st.sampled_from(["GetObject", "AssumeRole", "CreateToken"]),
)
def test_no_answer_makes_the_translation_fail(response: dict[str, Any], action: str, operation: str) -> None:
    error = ClientError.__new__(ClientError)
    error.response, error.operation_name = response, operation
    with pytest.raises(AppFailure), translated(action):
        raise error


@given(
    code=st.text(max_size=40),
    message=st.text(max_size=300),
    status=st.integers(0, 999),
    action=st.sampled_from([START, DESCRIBE, READ, ""]),
)
def test_any_code_and_sentence_become_an_error(code: str, message: str, status: int, action: str) -> None:
    error = error_of(answer(code, message, status), action, "resource", Field.NAME, private=[message[:8]])
    assert isinstance(error.code, ErrorCode)
    assert error.status == status
