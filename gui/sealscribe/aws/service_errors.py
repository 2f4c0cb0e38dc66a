"""What the error codes and sentences of Transcribe, KMS, S3 and STS mean."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from sealscribe.aws.denials import read_denial
from sealscribe.core.errors import ErrorCode
from sealscribe.core.findings import Field


class Meaning(NamedTuple):
    """What a service's error stands for: the kind, and the field of the form to blame, where there is one."""

    code: ErrorCode
    field: Field | None = None


# Codes that mean the same at every service (botocore retries/standard.py, "Common error types" of the API guides).
_COMMON: Final = {
    ErrorCode.ACCESS_DENIED: (
        "AccessDenied AccessDeniedException AllAccessDisabled AccountProblem NotAuthorized UnauthorizedOperation "
        "UnauthorizedAccess UnauthorizedException ForbiddenException SubscriptionRequiredException 401 403"
    ),
    ErrorCode.EXPIRED_CREDENTIALS: "ExpiredToken ExpiredTokenException TokenRefreshRequired",
    ErrorCode.INVALID_CREDENTIALS: (
        "UnrecognizedClientException InvalidClientTokenId InvalidAccessKeyId SignatureDoesNotMatch "
        "InvalidSignatureException InvalidToken InvalidSecurity AuthFailure IncompleteSignature "
        "IncompleteSignatureException MissingAuthenticationToken MissingAuthenticationTokenException NotSignedUp "
        "InvalidIdentityToken InvalidIdentityTokenException IDPRejectedClaim IDPRejectedClaimException"
    ),
    ErrorCode.CLOCK_SKEW: "RequestTimeTooSkewed RequestInTheFuture RequestExpired",
    ErrorCode.THROTTLED: (
        "Throttling ThrottlingException ThrottledException RequestThrottled RequestThrottledException "
        "TooManyRequests TooManyRequestsException RequestLimitExceeded SlowDown BandwidthLimitExceeded "
        "PriorRequestNotComplete ProvisionedThroughputExceededException EC2ThrottledException 429"
    ),
    ErrorCode.LIMIT_EXCEEDED: "LimitExceededException LimitExceededConcurrentJobException LimitExceeded",
    ErrorCode.TIMED_OUT: "RequestTimeout RequestTimeoutException",
    ErrorCode.SERVICE_FAULT: (
        "InternalFailure InternalFailureException InternalError InternalServerError InternalServerException "
        "ServiceUnavailable ServiceUnavailableException KMSInternalException DependencyTimeoutException "
        "OperationAborted IDPCommunicationError"
    ),
    ErrorCode.SERVICE_NOT_IN_REGION: "UnknownEndpoint",
    ErrorCode.REGION_DISABLED: "OptInRequired RegionDisabledException",
    ErrorCode.INVALID_REQUEST: (
        "ValidationException ValidationError SerializationException InvalidParameterValue InvalidArgument "
        "InvalidMarkerException UnknownOperationException InvalidAction"
    ),
}
# botocore model kms, its exceptions; S3 answers the same ones with a "KMS." before them.
_KMS: Final = {
    ErrorCode.KEY_NOT_FOUND: "NotFoundException InvalidArnException InvalidAliasNameException",
    ErrorCode.KEY_DISABLED: "DisabledException",
    ErrorCode.KEY_STATE: "KMSInvalidStateException KeyUnavailableException",
    ErrorCode.KEY_WRONG_USAGE: "InvalidKeyUsageException UnsupportedOperationException",
}
_S3: Final = {
    ErrorCode.BUCKET_NOT_FOUND: "NoSuchBucket InvalidBucketName",
    ErrorCode.BUCKET_WRONG_REGION: (
        "PermanentRedirect TemporaryRedirect Redirect AuthorizationHeaderMalformed IllegalLocationConstraintException "
        "IncorrectEndpoint 301 307"
    ),
    ErrorCode.OBJECT_NOT_FOUND: "NoSuchKey NoSuchVersion",
}


def _by_service_code(table: dict[ErrorCode, str]) -> dict[str, ErrorCode]:
    return {service_code: code for code, names in table.items() for service_code in names.split()}


_COMMON_CODES: Final = _by_service_code(_COMMON)
_KMS_CODES: Final = _by_service_code(_KMS)
_S3_CODES: Final = _by_service_code(_S3)
_KEY_CODES: Final = frozenset(_KMS_CODES.values())
_RETRYABLE: Final = frozenset(
    {
        ErrorCode.OFFLINE,
        ErrorCode.NAME_NOT_RESOLVED,
        ErrorCode.CONNECTION_REFUSED,
        ErrorCode.CONNECTION_LOST,
        ErrorCode.TIMED_OUT,
        ErrorCode.CAPTIVE_PORTAL,
        ErrorCode.THROTTLED,
        ErrorCode.SERVICE_FAULT,
        ErrorCode.LIMIT_EXCEEDED,
    }
)
SIGNATURE_CODES: Final = frozenset({"InvalidSignatureException", "SignatureDoesNotMatch", "AuthFailure"})
"""These mean a wrong secret, or a time that differs too much."""
# "ID token not yet valid" and its like come under any of these.
_OF_CREDENTIALS: Final = frozenset(
    {
        ErrorCode.EXPIRED_CREDENTIALS,
        ErrorCode.INVALID_CREDENTIALS,
        ErrorCode.ACCESS_DENIED,
        ErrorCode.INVALID_REQUEST,
    }
)
_RETRYABLE_SERVICE_CODES: Final = frozenset({"KeyUnavailableException"})

# The request's members as Transcribe's validation messages and botocore's own spell them, in lower case.
_FIELD_OF_MEMBER: Final = {
    "transcriptionjobname": Field.NAME,
    "languagecode": Field.LANGUAGE,
    "identifylanguage": Field.LANGUAGE,
    "identifymultiplelanguages": Field.LANGUAGE,
    "languageoptions": Field.LANGUAGE_OPTIONS,
    "languageidsettings": Field.LANGUAGE_OPTIONS,
    "media": Field.MEDIA_URI,
    "mediafileuri": Field.MEDIA_URI,
    "mediaformat": Field.MEDIA_URI,
    "mediasampleratehertz": Field.MEDIA_URI,
    "outputbucketname": Field.OUTPUT_URI,
    "outputkey": Field.OUTPUT_URI,
    "outputencryptionkmskeyid": Field.ACCOUNT_KEY,
    "kmsencryptioncontext": Field.CONTEXT,
    "subtitles": Field.SUBTITLES,
    "tags": Field.TAGS,
}
_VALIDATION_PATH = re.compile(r" at '([A-Za-z]+)[^']{0,3000}' failed to satisfy constraint")
_NAMED_MEMBER = re.compile(r"\b(" + "|".join(sorted(_FIELD_OF_MEMBER, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_EXPECTED_REGION = re.compile(r"expecting '([a-z0-9-]{1,40})'")


def is_retryable(code: ErrorCode, service_code: str = "") -> bool:
    """Tell whether the same request may succeed later without any change."""
    return code in _RETRYABLE or service_code.removeprefix("KMS.") in _RETRYABLE_SERVICE_CODES


def field_of_member(member: str) -> Field | None:
    """Return the form's field for a member of StartTranscriptionJob; dots, brackets and case do not matter."""
    first = re.split(r"[.\[]", member.strip(), maxsplit=1)[0]
    return _FIELD_OF_MEMBER.get(first.lower())


def expected_region(message: str) -> str:
    """Return the Region that an AuthorizationHeaderMalformed sentence expects, or an empty text."""
    found = _EXPECTED_REGION.search(message)
    return found[1] if found else ""


# Their protocol (JSON) names each error in the body: an answer without a name was cut off on its way.
_ALWAYS_NAMED: Final = frozenset({"transcribe", "kms"})
_TELLING: Final = frozenset({401, 403, 408, 429, 504})
"""Statuses that tell enough by themselves."""


def meaning_of(service_code: str, message: str, status: int, action: str) -> Meaning:
    """Return what an error answer means; ``action`` is the IAM action that was asked ("kms:DescribeKey")."""
    service = action.partition(":")[0]
    if service_code.startswith("KMS.") or service == "kms":
        kms_code = _KMS_CODES.get(service_code.removeprefix("KMS."))
        if kms_code:
            return Meaning(kms_code, Field.ACCOUNT_KEY)
    if service == "transcribe":
        meaning = _transcribe_meaning(service_code, message)
        if meaning:
            return meaning
    if service == "s3":
        code = _s3_code(service_code, message, status, action)
        if code:
            return Meaning(code)
    if service_code in SIGNATURE_CODES and _tells_clock_skew(message):
        return Meaning(ErrorCode.CLOCK_SKEW)
    if service == "sts" and tells_refused_code(message):
        return Meaning(ErrorCode.MFA_REFUSED)
    code = _COMMON_CODES.get(service_code) or _COMMON_CODES.get(service_code.removesuffix("Exception"))
    if code in _OF_CREDENTIALS and "not yet valid" in message.lower():
        return Meaning(ErrorCode.CREDENTIALS_NOT_YET_VALID)
    if code is ErrorCode.ACCESS_DENIED:
        return Meaning(code, _field_of_denial(message))
    if code is ErrorCode.INVALID_REQUEST and service == "kms":
        return Meaning(code, Field.ACCOUNT_KEY)
    if service in _ALWAYS_NAMED and service_code in ("", str(status)) and status not in _TELLING:
        return Meaning(ErrorCode.SERVICE_FAULT)
    return Meaning(code or _code_of_status(status))


def tells_refused_code(message: str) -> bool:
    """Tell whether STS refused the one-time code of an MFA device, or takes it for none.

    The sentences are STS's own: "MultiFactorAuthentication failed with invalid MFA one time pass code.", and those of
    its validation of ``tokenCode``.
    """
    return "MultiFactorAuthentication failed" in message or "at 'tokenCode' failed to satisfy constraint" in message


def _tells_clock_skew(message: str) -> bool:
    return "Signature expired" in message or "not yet current" in message


def _field_of_denial(message: str) -> Field | None:
    return Field.ACCOUNT_KEY if read_denial(message).action.startswith("kms:") else None


def _code_of_status(status: int) -> ErrorCode:
    if status >= 500:
        return ErrorCode.SERVICE_FAULT
    if status == 429:
        return ErrorCode.THROTTLED
    if status in (401, 403):
        return ErrorCode.ACCESS_DENIED
    if status in (408, 504):
        return ErrorCode.TIMED_OUT
    return ErrorCode.INVALID_REQUEST if 400 <= status < 500 else ErrorCode.UNEXPECTED


def _s3_code(service_code: str, message: str, status: int, action: str) -> ErrorCode | None:
    if service_code in ("404", "NotFound"):
        # HEAD answers have no body, so that their code is the status.
        return ErrorCode.BUCKET_NOT_FOUND if action.startswith("s3:ListBucket") else ErrorCode.OBJECT_NOT_FOUND
    if service_code == "AccessDenied" and "Request has expired" in message:
        return ErrorCode.URL_EXPIRED
    return _S3_CODES.get(service_code) or (ErrorCode.BUCKET_WRONG_REGION if status in (301, 307) else None)


def _transcribe_meaning(service_code: str, message: str) -> Meaning | None:
    """Tell apart what Transcribe says in sentences only (aws/aws-sdk-java issue 2487, and its developer guide)."""
    if service_code == "ConflictException":
        return Meaning(ErrorCode.NAME_TAKEN, Field.NAME)
    if service_code not in ("BadRequestException", "NotFoundException", "ValidationException"):
        return None
    path = _VALIDATION_PATH.search(message)
    if path:
        return Meaning(ErrorCode.INVALID_REQUEST, field_of_member(path[1]))
    text = message.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").lower()
    if "s3 uri that you provided can't be accessed" in text:
        return Meaning(ErrorCode.MEDIA_UNREACHABLE, Field.MEDIA_URI)
    if "specified s3 bucket can't be accessed" in text:
        return Meaning(ErrorCode.OUTPUT_BUCKET_UNREACHABLE, Field.OUTPUT_URI)
    if "opted out" in text and "outputbucketname" in text:
        return Meaning(ErrorCode.OUTPUT_BUCKET_REQUIRED, Field.OUTPUT_LOCATION)
    if "kmsencryptioncontext" in text:
        return Meaning(ErrorCode.INVALID_REQUEST, Field.CONTEXT)
    if re.search(r"\bkms\b|kms:|kms key", text):
        return Meaning(_kms_trouble(text), Field.ACCOUNT_KEY)
    if re.search(r"couldn't be found|could not be found|not found|doesn't exist", text):
        is_job = "job" in text or service_code == "NotFoundException"
        return Meaning(ErrorCode.JOB_NOT_FOUND if is_job else ErrorCode.INVALID_REQUEST)
    if service_code == "NotFoundException":
        return Meaning(ErrorCode.JOB_NOT_FOUND)
    named = _NAMED_MEMBER.search(message)
    return Meaning(ErrorCode.INVALID_REQUEST, field_of_member(named[1]) if named else None)


# Transcribe's own texts about KMS are documented nowhere: the words are those of KMS and S3 ("… is disabled.",
# "… is pending deletion.", "Key … does not exist", "Invalid keyId", "Invalid arn").
_KMS_TROUBLE: Final = (
    (r"disabled", ErrorCode.KEY_DISABLED),
    (r"pending|invalid state|unavailable|not enabled", ErrorCode.KEY_STATE),
    (r"asymmetric|symmetric|key ?usage|key ?spec", ErrorCode.KEY_WRONG_USAGE),
    (r"not authorized|denied|permission", ErrorCode.ACCESS_DENIED),
    (r"not found|n't be found|not exist|n't exist|invalid keyid|invalid arn|invalid key", ErrorCode.KEY_NOT_FOUND),
    (r"access", ErrorCode.ACCESS_DENIED),
)


def _kms_trouble(text: str) -> ErrorCode:
    for pattern, code in _KMS_TROUBLE:
        if re.search(pattern, text):
            return code
    return ErrorCode.INVALID_REQUEST


def is_key_trouble(code: ErrorCode) -> bool:
    """Tell whether a code is about a KMS key."""
    return code in _KEY_CODES
