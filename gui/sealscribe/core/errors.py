"""What went wrong while AWS, this computer or the sandbox was asked: codes and facts, never texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sealscribe.core.findings import Field


class ErrorCode(StrEnum):
    """The kinds of failure that a person can be told apart, each with its own words and way out."""

    OFFLINE = "offline"
    NAME_NOT_RESOLVED = "name-not-resolved"
    CONNECTION_REFUSED = "connection-refused"
    CONNECTION_LOST = "connection-lost"
    TIMED_OUT = "timed-out"
    TLS = "tls"
    CA_BUNDLE = "ca-bundle"
    PROXY = "proxy"
    CAPTIVE_PORTAL = "captive-portal"
    NOT_CONNECTED = "not-connected"
    NO_CREDENTIALS = "no-credentials"
    EXPIRED_CREDENTIALS = "expired-credentials"
    CREDENTIALS_NOT_YET_VALID = "credentials-not-yet-valid"
    INVALID_CREDENTIALS = "invalid-credentials"
    CREDENTIAL_PROCESS = "credential-process"
    SIGN_IN_NEEDED = "sign-in-needed"
    SIGN_IN_CANCELLED = "sign-in-cancelled"
    MFA_REFUSED = "mfa-refused"
    MFA_SESSION_OVER = "mfa-session-over"
    SIGN_IN_LIBRARY = "sign-in-library"
    CLOCK_SKEW = "clock-skew"
    CONFIG_UNREADABLE = "config-unreadable"
    PROFILE_NOT_FOUND = "profile-not-found"
    NO_REGION = "no-region"
    REGION_UNKNOWN = "region-unknown"
    REGION_DISABLED = "region-disabled"
    SERVICE_NOT_IN_REGION = "service-not-in-region"
    WRONG_WORLD = "wrong-world"
    KEYRING_NONE = "keyring-none"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_DENIED = "keyring-denied"
    KEYRING_TIMED_OUT = "keyring-timed-out"
    KEYRING_ITEM_MISSING = "keyring-item-missing"
    KEYRING_CHANGED = "keyring-changed"
    ACCESS_DENIED = "access-denied"
    KEY_DEMANDED = "key-demanded"
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


ENDS_CONNECTION: Final = frozenset(
    {
        ErrorCode.NO_CREDENTIALS,
        ErrorCode.EXPIRED_CREDENTIALS,
        ErrorCode.INVALID_CREDENTIALS,
        ErrorCode.CREDENTIAL_PROCESS,
        ErrorCode.SIGN_IN_NEEDED,
        ErrorCode.MFA_SESSION_OVER,
    }
)
# A change of the files, or a fresh sign-in, may mend these.
"""With these nothing can be asked of AWS any more, until the person has mended it."""


class PolicyKind(StrEnum):
    """Whose policy refused a request, as far as the service's sentence tells."""

    IDENTITY = "identity"
    RESOURCE = "resource"
    BOUNDARY = "boundary"
    SESSION = "session"
    ORGANIZATION = "organization"
    ORGANIZATION_RESOURCE = "organization-resource"
    VPC_ENDPOINT = "vpc-endpoint"


@dataclass(frozen=True, slots=True)
class AppError:
    """One failure, ready to be put into words.

    ``action`` is the IAM action that failed ("kms:DescribeKey") or empty; ``resource`` what it was asked of (a
    bucket, an ARN, a file name), never a URL with a signature; ``service_message`` the service's own sentence,
    free of presigned URLs; ``status`` the HTTP status or 0; ``field`` the form's field to go to, where one is to
    blame; ``retryable`` tells that the same request may succeed later without any change. ``operation`` is the API
    operation that was sent ("AssumeRole"), where it differs from the one in ``action``. ``policy`` tells whose policy
    refused, and ``is_explicit`` that it did so by an explicit deny. ``clock_offset`` is by how many seconds this
    computer's clock is ahead of the service's, None where that was not measured. ``profile`` is the profile in use.
    ``retry_seconds`` is after how many seconds the program tries again by itself, 0 where it does not.
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
    operation: str = ""
    policy: PolicyKind | None = None
    is_explicit: bool = False
    clock_offset: int | None = None
    profile: str = ""
    retry_seconds: int = 0


class AppFailure(Exception):  # noqa: N818 - the value is the error; this only carries it up the stack
    """Carries an AppError up the stack. Its text is the code alone, so that no log gets more."""

    def __init__(self, error: AppError) -> None:
        super().__init__(error.code.value)
        self.error = error
