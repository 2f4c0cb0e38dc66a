"""Verifies the outputs of a job: what Amazon S3 says of each, compared with what was asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord, ServiceJob
from sealscribe.core.key_reference import is_key_arn
from sealscribe.core.seal import (
    OutputCheck,
    OutputObject,
    OutputRole,
    SealReport,
    SealVerdict,
    judge,
    summarise,
)

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients

_VERDICT_OF_ERROR = {
    ErrorCode.ACCESS_DENIED: SealVerdict.ACCESS_DENIED,
    ErrorCode.OBJECT_NOT_FOUND: SealVerdict.MISSING,
    ErrorCode.BUCKET_NOT_FOUND: SealVerdict.MISSING,
}


def outputs_of(record: JobRecord) -> tuple[OutputObject, ...]:
    """Return the outputs that the service reported, or else the place where the transcript was to be."""
    if record.outputs:
        return record.outputs
    location = record.request.transcript_location
    return (OutputObject(OutputRole.TRANSCRIPT, location),) if location else ()


def check_seal(clients: AwsClients, record: JobRecord, now: Callable[[], datetime]) -> SealReport:
    """Ask HeadObject of every output of a completed job and compare.

    A job whose output Amazon Transcribe keeps cannot be looked at from one's own account.
    """
    outputs = outputs_of(record)
    if not outputs:
        return SealReport(SealVerdict.SERVICE_MANAGED)
    expected = _expected_key_arn(clients, record.request.key)
    return summarise(tuple(_check(clients, record.request.key, expected, output, now) for output in outputs), expected)


def look_at_outputs(clients: AwsClients, job: ServiceJob, now: Callable[[], datetime]) -> tuple[OutputCheck, ...]:
    """Ask HeadObject of every output of a job whose key nobody knows here."""
    return tuple(_check(clients, "", "", output, now) for output in job.outputs)


def _check(
    clients: AwsClients, requested_key: str, expected: str, output: OutputObject, now: Callable[[], datetime]
) -> OutputCheck:
    from sealscribe.aws.storage import head_encryption

    try:
        found = head_encryption(clients, output.location)
    except AppFailure as failure:
        verdict = _VERDICT_OF_ERROR.get(failure.error.code, SealVerdict.CHECK_FAILED)
        return OutputCheck(output, now(), verdict, error=failure.error)
    return OutputCheck(output, now(), judge(requested_key, expected, found), found)


def _expected_key_arn(clients: AwsClients, requested_key: str) -> str:
    from sealscribe.aws.keys import describe_key

    if not requested_key or is_key_arn(requested_key):
        return requested_key
    try:
        return describe_key(clients, requested_key).key_arn
    except AppFailure:
        return ""
