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
from sealscribe.ui.translation import tr

__all__ = ["QUOTE_CHARACTERS", "READ_RESULT_PERMISSIONS", "ErrorText", "error_text", "quoted", "taken_name_text"]


def error_text(error: AppError) -> ErrorText:
    """Return an error in words. Sentences of a service stand in quotation marks."""
    return _TEXTS[error.code](error)


def taken_name_text(taken: str, free: str) -> tuple[str, str]:
    """Title and text where a taken name was replaced by a free one."""
    return tr("The name is taken"), tr(
        "There is a job named {taken} already. {free} is free and stands in the field now.", taken=taken, free=free
    )


def _service_fault(error: AppError) -> ErrorText:
    detail = tr("{service} reports a fault of its own.{told}", service=service_of(error), told=said(error))
    remedy = tr("Wait a moment, then try again.")
    if error.action == "transcribe:StartTranscriptionJob":
        detail += tr(" It also answers like this to some identities that may not write to the output bucket.")
        remedy = tr("Try again; if it stays so, ask your administrator for s3:PutObject on the output bucket.")
    return ErrorText(tr("{service} had a fault", service=service_of(error)), detail, remedy)


def _invalid_request(error: AppError) -> ErrorText:
    why = said(error).strip() or tr("It did not say why.")
    return ErrorText(
        tr("{service} did not accept the request", service=service_of(error)),
        why,
        tr("Correct the value that it names. If it names none, check the KMS key, the bucket and their Region first."),
    )


def _key_not_found(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The KMS key was not found"),
        (
            tr("AWS KMS has no key {key} in this account and Region.", key=error.resource)
            if error.resource
            else tr("AWS KMS has no such key in this account and Region.")
        )
        + said(error),
        tr("Check the key ID or alias and the Region. A key of a different account has to be named by its ARN."),
    )


def _key_state(error: AppError) -> ErrorText:
    state = (
        tr(" It is in the state {service_code}.", service_code=error.service_code)
        if error.service_code.isalpha()
        else ""
    )
    return ErrorText(
        tr("The KMS key cannot be used in its present state"),
        tr(
            "{named} cannot encrypt just now, for example because it is waiting for its deletion or has "
            "no key material.{state}",
            named=named(tr("The key"), error),
            state=state,
        )
        + said(error),
        tr("Have a look at the key in AWS KMS, or choose another key."),
    )


def _name_taken(error: AppError) -> ErrorText:
    named = tr("a job named {resource}", resource=error.resource) if error.resource else tr("another job of this name")
    return ErrorText(
        tr("The job name is taken"),
        tr("There is already {named} in this account and Region.", named=named) + said(error),
        tr("Choose another name; the one that you entered with a number behind it will do."),
    )


def _transcript_missing(error: AppError) -> ErrorText:
    place = (
        tr("there is nothing at {resource}", resource=error.resource)
        if error.resource
        else tr("no transcript is known of it")
    )
    return ErrorText(
        tr("There is no transcript"),
        tr(
            "The job is complete, but {place}. It may have been moved or deleted; what the "
            "service-managed bucket holds is removed with the job after 90 days.",
            place=place,
        )
        + said(error),
        tr("Look for it at the output location, or use these settings again to make a new job."),
    )


def _store_unusable(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The job records on this computer cannot be used"),
        tr(
            "{named} that keeps the jobs cannot be read or written. Without a record nothing is sent, "
            "since it would be the only memory of the job's key and context.",
            named=named(tr("The file"), error),
        ),
        tr("Check that the disk is not full and that you may write to your own folder, then try again."),
    )


def _throttled(error: AppError) -> ErrorText:
    detail = tr("The account asks more often than its quota allows. Other programs of the account count too.")
    if error.retry_seconds:
        remedy = tr(
            "The next try is in {retry_seconds} s, by itself. Nothing is lost.", retry_seconds=error.retry_seconds
        )
        return of_service("{service} asks us to slow down", detail, remedy)(error)
    return of_service("{service} gets too many requests", detail, "Wait a moment, then try again.")(error)


def _unexpected(error: AppError) -> ErrorText:
    kind = error.service_code or error.resource
    expected = tr("The program did not expect this ({kind}).", kind=kind) if kind else ""
    detail = (expected or tr("The program did not expect this.")) + said(error)
    return ErrorText(
        tr("Something unexpected happened"), detail, tr("Try again. If it stays so, report it with this message.")
    )


_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    **NETWORK_TEXTS,
    **CREDENTIAL_TEXTS,
    **DENIAL_TEXTS,
    ErrorCode.THROTTLED: _throttled,
    ErrorCode.SERVICE_FAULT: _service_fault,
    ErrorCode.INVALID_REQUEST: _invalid_request,
    ErrorCode.NAME_TAKEN: _name_taken,
    ErrorCode.LIMIT_EXCEEDED: of_service(
        tr("A quota of {service} is reached"),
        tr("The account has as many jobs, or makes as many requests, as its quota allows."),
        tr("Wait until running jobs have ended, then try again; quotas can be raised in Service Quotas."),
    ),
    ErrorCode.JOB_NOT_FOUND: plain(
        tr("Amazon Transcribe does not have this job"),
        tr("It was deleted, or its 90 days are over, or it was made in another account or Region."),
        tr("Use these settings again to make a new job."),
    ),
    ErrorCode.OUTPUT_BUCKET_REQUIRED: plain(
        tr("This account needs a bucket of its own for the output"),
        tr(
            "The account has opted out of the use of its content by AI services, and the service-managed bucket is not "
            "open to such accounts."
        ),
        tr("Choose Customer specified S3 bucket and enter a destination."),
    ),
    ErrorCode.OUTPUT_BUCKET_UNREACHABLE: of_thing(
        tr("the output bucket"),
        tr("Amazon Transcribe cannot write to the output bucket"),
        tr(
            "It gives the same answer for different reasons: {thing} does not exist or is in another Region, the "
            "permission s3:PutObject is missing there, the bucket's policy refuses the job, or the KMS key "
            "cannot be used."
        ),
        tr(
            "Check the bucket's name and Region first; then ask your administrator for s3:PutObject on the "
            "output, and for "
            "kms:Encrypt, kms:GenerateDataKey and kms:Decrypt on the key."
        ),
    ),
    ErrorCode.MEDIA_UNREACHABLE: of_thing(
        tr("the recording"),
        tr("Amazon Transcribe cannot read the recording"),
        tr(
            "It gives the same answer for different reasons: {thing} does not exist, its bucket is in another "
            "Region, or "
            "the permission to read it is missing."
        ),
        tr(
            "Check the location, then ask your administrator for s3:GetObject on it, and for kms:Decrypt if the "
            "recording "
            "is encrypted with a KMS key."
        ),
    ),
    ErrorCode.BUCKET_NOT_FOUND: of_thing(
        tr("The bucket"),
        tr("The bucket does not exist"),
        tr("{thing} was not found on Amazon S3."),
        tr("Check its name, or choose it with Browse S3."),
    ),
    ErrorCode.BUCKET_WRONG_REGION: of_thing(
        tr("The bucket"),
        tr("The bucket is in another Region"),
        tr("{thing} is not in the Region in use. Recording, bucket and key have to be in the Region of the job."),
        tr("Choose a bucket of this Region, or the bucket's Region in Connection."),
    ),
    ErrorCode.OBJECT_NOT_FOUND: of_thing(
        tr("The object"),
        tr("The object does not exist"),
        tr("{thing} was not found on Amazon S3. It was moved, deleted or expired, or was never written."),
        tr("Check its location with Browse S3."),
    ),
    ErrorCode.KEY_NOT_FOUND: _key_not_found,
    ErrorCode.KEY_DISABLED: of_thing(
        tr("The key"),
        tr("The KMS key is disabled"),
        tr("{thing} was disabled; perhaps after it was chosen."),
        tr("Have it enabled in AWS KMS, or choose another key."),
    ),
    ErrorCode.KEY_STATE: _key_state,
    ErrorCode.KEY_WRONG_USAGE: of_thing(
        tr("The key"),
        tr("The KMS key is not made for this"),
        tr("{thing} cannot encrypt transcripts: that takes a symmetric encryption key that an account manages itself."),
        tr("Choose a key with the spec SYMMETRIC_DEFAULT and the usage Encrypt and decrypt."),
    ),
    ErrorCode.URL_EXPIRED: plain(
        tr("The address of the transcript has expired"),
        tr("Amazon Transcribe gives addresses that are good for 15 minutes, a new one each time."),
        tr("Try again to get a fresh one."),
    ),
    ErrorCode.FILE_MISSING: of_thing(
        tr("The file"),
        tr("The file is no longer there"),
        tr("{thing} was moved, renamed or deleted, or its disk was taken away."),
        tr("Choose the recording again."),
    ),
    ErrorCode.FILE_UNREADABLE: of_thing(
        tr("The file"),
        tr("The file cannot be read"),
        tr("{thing} cannot be opened: it may belong to somebody else, or another program holds it."),
        tr("Check that you may read it, or make a copy and choose that."),
    ),
    ErrorCode.FILE_CHANGED: of_thing(
        tr("The file"),
        tr("The file changed after it was chosen"),
        tr("{thing} is not the same as when it was checked, so that it was not submitted."),
        tr("Wait until the program that writes it is done, then choose the recording again."),
    ),
    ErrorCode.UPLOAD_OUTDATED: of_thing(
        tr("The object"),
        tr("The file changed while it was uploaded"),
        tr(
            "The file is not the one that was checked, or is gone, so that no job was made. {thing} holds what was "
            "uploaded, and has replaced one of the same name if there was any."
        ),
        tr(
            "Wait until the program that writes the file is done, then use these settings again, which uploads it once "
            "more; or delete the object."
        ),
    ),
    ErrorCode.FILE_NOT_WRITTEN: of_thing(
        tr("The file"),
        tr("The file could not be saved"),
        tr(
            "{thing} cannot be written there: the folder may be protected or its disk full. What was there before is "
            "unchanged."
        ),
        tr("Choose another folder."),
    ),
    ErrorCode.TRANSCRIPT_UNREADABLE: plain(
        tr("The output is no transcript that can be read"),
        tr(
            "The file was fetched, but it is not a JSON document as Amazon Transcribe writes it. It may have been "
            "replaced or cut short."
        ),
        tr("Have a look at the object itself, or create the job again."),
    ),
    ErrorCode.TRANSCRIPT_MISSING: _transcript_missing,
    ErrorCode.STORE_UNUSABLE: _store_unusable,
    ErrorCode.SANDBOX_FAILED: plain(
        tr("The demo could not be started"),
        tr("The embedded AWS that the demo uses did not start or has ended. No AWS account is concerned."),
        tr("Choose the demo anew in Connection."),
    ),
    ErrorCode.CANCELLED: plain(
        tr("The job was cancelled"), tr("It was cancelled here before it was sent to Amazon Transcribe."), ""
    ),
    ErrorCode.UNEXPECTED: _unexpected,
}
