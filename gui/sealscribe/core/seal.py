"""The proof: what Amazon S3 says of a job's output, compared with what was asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sealscribe.core.errors import AppError
from sealscribe.core.key_reference import KeyForm, KeyReference, parse_key_reference
from sealscribe.core.locations import S3Location


class OutputRole(StrEnum):
    """What an output object of a job is."""

    TRANSCRIPT = "transcript"
    REDACTED_TRANSCRIPT = "redacted-transcript"
    SUBTITLES = "subtitles"


class SealVerdict(StrEnum):
    """What can be said of one output object, or of all of a job."""

    SEALED = "sealed"
    OTHER_KEY = "other-key"
    KEY_NOT_COMPARABLE = "key-not-comparable"
    NOT_KMS = "not-kms"
    SSE_S3 = "sse-s3"
    KMS_UNASKED = "kms-unasked"
    NOT_TOLD = "not-told"
    ACCESS_DENIED = "access-denied"
    MISSING = "missing"
    CHECK_FAILED = "check-failed"
    SERVICE_MANAGED = "service-managed"


@dataclass(frozen=True, slots=True)
class ObjectEncryption:
    """What HeadObject answered (botocore model s3.HeadObjectOutput); empty texts where a header was missing."""

    algorithm: str
    key_id: str
    bucket_key_enabled: bool
    size: int
    etag: str
    request_id: str


@dataclass(frozen=True, slots=True)
class OutputObject:
    """One object that a job left in a customer's bucket."""

    role: OutputRole
    location: S3Location


@dataclass(frozen=True, slots=True)
class OutputCheck:
    """One output object, what S3 answered for it and what follows from that.

    ``found`` is None where the object could not be looked at; ``error`` then tells why.
    """

    output: OutputObject
    checked_at: datetime
    verdict: SealVerdict
    found: ObjectEncryption | None = None
    error: AppError | None = None


@dataclass(frozen=True, slots=True)
class SealReport:
    """All checks of a job's outputs. ``expected_key_arn`` is what the requested key resolved to, or empty."""

    verdict: SealVerdict
    expected_key_arn: str = ""
    checks: tuple[OutputCheck, ...] = ()


# From the worst to the best: a report is as good as its worst object.
_WORST_FIRST = (
    SealVerdict.OTHER_KEY,
    SealVerdict.NOT_KMS,
    SealVerdict.MISSING,
    SealVerdict.ACCESS_DENIED,
    SealVerdict.CHECK_FAILED,
    SealVerdict.NOT_TOLD,
    SealVerdict.KEY_NOT_COMPARABLE,
    SealVerdict.KMS_UNASKED,
    SealVerdict.SSE_S3,
    SealVerdict.SEALED,
)


def judge(requested_key: str, expected_key_arn: str, found: ObjectEncryption) -> SealVerdict:
    """Compare what an object says with the key that was asked for.

    ``requested_key`` is the key as sent, empty for the default Amazon S3 key; ``expected_key_arn`` what it resolved
    to, empty where it could not be resolved. Only what the object itself says counts.
    """
    if not found.algorithm:
        return SealVerdict.NOT_TOLD
    is_kms = found.algorithm.startswith("aws:kms")
    if not requested_key:
        return SealVerdict.KMS_UNASKED if is_kms else SealVerdict.SSE_S3
    if not is_kms:
        return SealVerdict.NOT_KMS
    if not found.key_id:
        return SealVerdict.KEY_NOT_COMPARABLE
    expected = parse_key_reference(expected_key_arn or requested_key)
    actual = parse_key_reference(found.key_id)
    if not isinstance(expected, KeyReference) or not isinstance(actual, KeyReference):
        return SealVerdict.SEALED if found.key_id == requested_key else SealVerdict.KEY_NOT_COMPARABLE
    if KeyForm.ALIAS in (expected.form, actual.form) or KeyForm.ALIAS_ARN in (expected.form, actual.form):
        return SealVerdict.KEY_NOT_COMPARABLE
    if expected.is_arn and actual.is_arn:
        return SealVerdict.SEALED if expected == actual else SealVerdict.OTHER_KEY
    return SealVerdict.KEY_NOT_COMPARABLE if expected.resource == actual.resource else SealVerdict.OTHER_KEY


def summarise(checks: tuple[OutputCheck, ...], expected_key_arn: str) -> SealReport:
    """Return the report of a job whose outputs were looked at; at least one check is needed."""
    verdict = min((check.verdict for check in checks), key=_WORST_FIRST.index)
    return SealReport(verdict, expected_key_arn, checks)
