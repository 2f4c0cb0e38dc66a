"""What is known of a request that was sent: whether a job of the service came of it, and where its error belongs."""

from __future__ import annotations

from dataclasses import replace

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobRecord, JobState, ServiceJob


def error_in_form(draft: JobDraft, error: AppError) -> AppError:
    """Return the error at the field of the form that is in use, of those that stand for the same parameter."""
    if error.field is Field.ACCOUNT_KEY and draft.key_origin is KeyOrigin.DIFFERENT_ACCOUNT:
        return replace(error, field=Field.EXTERNAL_KEY)
    if error.field is Field.MEDIA_URI and draft.input_kind is InputKind.LOCAL:
        is_place = error.code is ErrorCode.MEDIA_UNREACHABLE
        return replace(error, field=Field.UPLOAD_DESTINATION if is_place else Field.LOCAL_FILE)
    return error


def is_same_job(record: JobRecord, found: ServiceJob) -> bool:
    """Tell whether a job at the service is the one that this computer sent and got no answer for.

    The submission id decides. Where one of both has none, name and recording are the same, and the job was not there
    before the request was sent; two minutes are left for clocks that differ.
    """
    if found.submission_id and record.request.submission_id:
        return found.submission_id == record.request.submission_id
    sent_at = next(entry.at for entry in record.timeline if entry.state is JobState.SUBMITTING)
    if found.media_uri != record.request.media_uri:
        return False
    return found.created_at is None or (sent_at - found.created_at).total_seconds() < 120
