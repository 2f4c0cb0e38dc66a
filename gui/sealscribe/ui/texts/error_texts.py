"""Every error in plain sentences: what happened, why, and what to do, with the permission that it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.texts.credential_error_texts import CREDENTIAL_TEXTS
from sealscribe.ui.texts.denial_texts import DENIAL_TEXTS, READ_RESULT_PERMISSIONS
from sealscribe.ui.texts.error_words import (
    QUOTE_CHARACTERS,
    ErrorText,
    named,
    of_service,
    of_thing,
    plain,
    quoted,
    said,
    service_of,
)
from sealscribe.ui.texts.network_error_texts import NETWORK_TEXTS

__all__ = ["QUOTE_CHARACTERS", "READ_RESULT_PERMISSIONS", "ErrorText", "error_text", "quoted", "taken_name_text"]


def error_text(error: AppError) -> ErrorText:
    """Return an error in words. Sentences of a service stand in quotation marks."""
    return _TEXTS[error.code](error)


def taken_name_text(taken: str, free: str) -> tuple[str, str]:
    """Title and text where a taken name was replaced by a free one."""
    return "The name is taken", f"There is a job named {taken} already. {free} is free and stands in the field now."


def _service_fault(error: AppError) -> ErrorText:
    detail = f"{service_of(error)} reports a fault of its own.{said(error)}"
    remedy = "Wait a moment, then try again."
    if error.action == "transcribe:StartTranscriptionJob":
        detail += " It also answers like this to some identities that may not write to the output bucket."
        remedy = "Try again; if it stays so, ask your administrator for s3:PutObject on the output bucket."
    return ErrorText(f"{service_of(error)} had a fault", detail, remedy)


def _invalid_request(error: AppError) -> ErrorText:
    why = said(error).strip() or "It did not say why."
    return ErrorText(
        f"{service_of(error)} did not accept the request",
        why,
        "Correct the value that it names. If it names none, check the KMS key, the bucket and their Region first.",
    )


def _key_not_found(error: AppError) -> ErrorText:
    return ErrorText(
        "The KMS key was not found",
        f"AWS KMS has no {'key ' + error.resource if error.resource else 'such key'} in this account and Region."
        + said(error),
        "Check the key ID or alias and the Region. A key of a different account has to be named by its ARN.",
    )


def _key_state(error: AppError) -> ErrorText:
    state = f" It is in the state {error.service_code}." if error.service_code.isalpha() else ""
    return ErrorText(
        "The KMS key cannot be used in its present state",
        f"{named('The key', error)} cannot encrypt just now, for example because it is waiting for its deletion or "
        f"has no key material.{state}" + said(error),
        "Have a look at the key in AWS KMS, or choose another key.",
    )


def _name_taken(error: AppError) -> ErrorText:
    named = f"a job named {error.resource}" if error.resource else "another job of this name"
    return ErrorText(
        "The job name is taken",
        f"There is already {named} in this account and Region." + said(error),
        "Choose another name; the one that you entered with a number behind it will do.",
    )


def _transcript_missing(error: AppError) -> ErrorText:
    place = f"there is nothing at {error.resource}" if error.resource else "no transcript is known of it"
    return ErrorText(
        "There is no transcript",
        f"The job is complete, but {place}. It may have been moved or deleted; what the service-managed bucket holds "
        "is removed with the job after 90 days." + said(error),
        "Look for it at the output location, or use these settings again to make a new job.",
    )


def _store_unusable(error: AppError) -> ErrorText:
    return ErrorText(
        "The job records on this computer cannot be used",
        f"{named('The file', error)} that keeps the jobs cannot be read or written. Without a record nothing is sent, "
        "since it would be the only memory of the job's key and context.",
        "Check that the disk is not full and that you may write to your own folder, then try again.",
    )


def _throttled(error: AppError) -> ErrorText:
    detail = "The account asks more often than its quota allows. Other programs of the account count too."
    if error.retry_seconds:
        remedy = f"The next try is in {error.retry_seconds} s, by itself. Nothing is lost."
        return of_service("{service} asks us to slow down", detail, remedy)(error)
    return of_service("{service} gets too many requests", detail, "Wait a moment, then try again.")(error)


def _unexpected(error: AppError) -> ErrorText:
    kind = error.service_code or error.resource
    detail = f"The program did not expect this{f' ({kind})' if kind else ''}." + said(error)
    return ErrorText("Something unexpected happened", detail, "Try again. If it stays so, report it with this message.")


_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    **NETWORK_TEXTS,
    **CREDENTIAL_TEXTS,
    **DENIAL_TEXTS,
    ErrorCode.THROTTLED: _throttled,
    ErrorCode.SERVICE_FAULT: _service_fault,
    ErrorCode.INVALID_REQUEST: _invalid_request,
    ErrorCode.NAME_TAKEN: _name_taken,
    ErrorCode.LIMIT_EXCEEDED: of_service(
        "A quota of {service} is reached",
        "The account has as many jobs, or makes as many requests, as its quota allows.",
        "Wait until running jobs have ended, then try again; quotas can be raised in Service Quotas.",
    ),
    ErrorCode.JOB_NOT_FOUND: plain(
        "Amazon Transcribe does not have this job",
        "It was deleted, or its 90 days are over, or it was made in another account or Region.",
        "Use these settings again to make a new job.",
    ),
    ErrorCode.OUTPUT_BUCKET_REQUIRED: plain(
        "This account needs a bucket of its own for the output",
        "The account has opted out of the use of its content by AI services, and the service-managed bucket is not "
        "open to such accounts.",
        "Choose Customer specified S3 bucket and enter a destination.",
    ),
    ErrorCode.OUTPUT_BUCKET_UNREACHABLE: of_thing(
        "the output bucket",
        "Amazon Transcribe cannot write to the output bucket",
        "It gives the same answer for different reasons: {thing} does not exist or is in another Region, the "
        "permission s3:PutObject is missing there, the bucket's policy refuses the job, or the KMS key cannot be used.",
        "Check the bucket's name and Region first; then ask your administrator for s3:PutObject on the output, and for "
        "kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key.",
    ),
    ErrorCode.MEDIA_UNREACHABLE: of_thing(
        "the recording",
        "Amazon Transcribe cannot read the recording",
        "It gives the same answer for different reasons: {thing} does not exist, its bucket is in another Region, or "
        "the permission to read it is missing.",
        "Check the location, then ask your administrator for s3:GetObject on it, and for kms:Decrypt if the recording "
        "is encrypted with a KMS key.",
    ),
    ErrorCode.BUCKET_NOT_FOUND: of_thing(
        "The bucket",
        "The bucket does not exist",
        "{thing} was not found on Amazon S3.",
        "Check its name, or choose it with Browse S3.",
    ),
    ErrorCode.BUCKET_WRONG_REGION: of_thing(
        "The bucket",
        "The bucket is in another Region",
        "{thing} is not in the Region in use. Recording, bucket and key have to be in the Region of the job.",
        "Choose a bucket of this Region, or the bucket's Region in Connection.",
    ),
    ErrorCode.OBJECT_NOT_FOUND: of_thing(
        "The object",
        "The object does not exist",
        "{thing} was not found on Amazon S3. It was moved, deleted or expired, or was never written.",
        "Check its location with Browse S3.",
    ),
    ErrorCode.KEY_NOT_FOUND: _key_not_found,
    ErrorCode.KEY_DISABLED: of_thing(
        "The key",
        "The KMS key is disabled",
        "{thing} was disabled; perhaps after it was chosen.",
        "Have it enabled in AWS KMS, or choose another key.",
    ),
    ErrorCode.KEY_STATE: _key_state,
    ErrorCode.KEY_WRONG_USAGE: of_thing(
        "The key",
        "The KMS key is not made for this",
        "{thing} cannot encrypt transcripts: that takes a symmetric encryption key that an account manages itself.",
        "Choose a key with the spec SYMMETRIC_DEFAULT and the usage Encrypt and decrypt.",
    ),
    ErrorCode.URL_EXPIRED: plain(
        "The address of the transcript has expired",
        "Amazon Transcribe gives addresses that are good for 15 minutes, a new one each time.",
        "Try again to get a fresh one.",
    ),
    ErrorCode.FILE_MISSING: of_thing(
        "The file",
        "The file is no longer there",
        "{thing} was moved, renamed or deleted, or its disk was taken away.",
        "Choose the recording again.",
    ),
    ErrorCode.FILE_UNREADABLE: of_thing(
        "The file",
        "The file cannot be read",
        "{thing} cannot be opened: it may belong to somebody else, or another program holds it.",
        "Check that you may read it, or make a copy and choose that.",
    ),
    ErrorCode.FILE_CHANGED: of_thing(
        "The file",
        "The file changed after it was chosen",
        "{thing} is not the same as when it was checked, so that it was not submitted.",
        "Wait until the program that writes it is done, then choose the recording again.",
    ),
    ErrorCode.UPLOAD_OUTDATED: of_thing(
        "The object",
        "The file changed while it was uploaded",
        "The file is not the one that was checked, or is gone, so that no job was made. {thing} holds what was "
        "uploaded, and has replaced one of the same name if there was any.",
        "Wait until the program that writes the file is done, then use these settings again, which uploads it once "
        "more; or delete the object.",
    ),
    ErrorCode.FILE_NOT_WRITTEN: of_thing(
        "The file",
        "The file could not be saved",
        "{thing} cannot be written there: the folder may be protected or its disk full. What was there before is "
        "unchanged.",
        "Choose another folder.",
    ),
    ErrorCode.TRANSCRIPT_UNREADABLE: plain(
        "The output is no transcript that can be read",
        "The file was fetched, but it is not a JSON document as Amazon Transcribe writes it. It may have been "
        "replaced or cut short.",
        "Have a look at the object itself, or create the job again.",
    ),
    ErrorCode.TRANSCRIPT_MISSING: _transcript_missing,
    ErrorCode.STORE_UNUSABLE: _store_unusable,
    ErrorCode.SANDBOX_FAILED: plain(
        "The demo could not be started",
        "The embedded AWS that the demo uses did not start or has ended. No AWS account is concerned.",
        "Choose the demo anew in Connection.",
    ),
    ErrorCode.CANCELLED: plain(
        "The job was cancelled", "It was cancelled here before it was sent to Amazon Transcribe.", ""
    ),
    ErrorCode.UNEXPECTED: _unexpected,
}
