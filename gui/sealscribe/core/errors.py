"""What went wrong while AWS, this computer or the sandbox was asked: codes and facts, never texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sealscribe.core.findings import Field


class ErrorCode(StrEnum):
    """The kinds of failure that a person can be told apart, each with its own words and way out."""

    OFFLINE = "offline"
    TIMED_OUT = "timed-out"
    TLS = "tls"
    NO_CREDENTIALS = "no-credentials"
    EXPIRED_CREDENTIALS = "expired-credentials"
    INVALID_CREDENTIALS = "invalid-credentials"
    SIGN_IN_NEEDED = "sign-in-needed"
    CLOCK_SKEW = "clock-skew"
    PROFILE_NOT_FOUND = "profile-not-found"
    NO_REGION = "no-region"
    SERVICE_NOT_IN_REGION = "service-not-in-region"
    ACCESS_DENIED = "access-denied"
    THROTTLED = "throttled"
    SERVICE_FAULT = "service-fault"
    INVALID_REQUEST = "invalid-request"
    NAME_TAKEN = "name-taken"
    LIMIT_EXCEEDED = "limit-exceeded"
    JOB_NOT_FOUND = "job-not-found"
    OUTPUT_BUCKET_REQUIRED = "output-bucket-required"
    OUTPUT_BUCKET_UNREACHABLE = "output-bucket-unreachable"
    MEDIA_UNREACHABLE = "media-unreachable"
    BUCKET_NOT_FOUND = "bucket-not-found"
    BUCKET_WRONG_REGION = "bucket-wrong-region"
    OBJECT_NOT_FOUND = "object-not-found"
    KEY_NOT_FOUND = "key-not-found"
    KEY_DISABLED = "key-disabled"
    KEY_STATE = "key-state"
    KEY_WRONG_USAGE = "key-wrong-usage"
    URL_EXPIRED = "url-expired"
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_CHANGED = "file-changed"
    UPLOAD_OUTDATED = "upload-outdated"
    FILE_NOT_WRITTEN = "file-not-written"
    TRANSCRIPT_UNREADABLE = "transcript-unreadable"
    TRANSCRIPT_MISSING = "transcript-missing"
    STORE_UNUSABLE = "store-unusable"
    SANDBOX_FAILED = "sandbox-failed"
    CANCELLED = "cancelled"
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class AppError:
    """One failure, ready to be put into words.

    ``action`` is the IAM action that failed ("kms:DescribeKey") or empty; ``resource`` what it was asked of (a
    bucket, an ARN, a file name), never a URL with a signature; ``service_message`` the service's own sentence,
    free of presigned URLs; ``status`` the HTTP status or 0; ``field`` the form's field to go to, where one is to
    blame; ``retryable`` tells that the same request may succeed later without any change.
    """

    code: ErrorCode
    action: str = ""
    resource: str = ""
    service_code: str = ""
    service_message: str = ""
    request_id: str = ""
    status: int = 0
    field: Field | None = None
    retryable: bool = False


class AppFailure(Exception):  # noqa: N818 - the value is the error; this only carries it up the stack
    """Carries an AppError up the stack. Its text is the code alone, so that no log gets more."""

    def __init__(self, error: AppError) -> None:
        super().__init__(error.code.value)
        self.error = error
