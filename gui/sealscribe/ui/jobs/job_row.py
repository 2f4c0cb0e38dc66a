"""One job as the table shows it, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Final

from sealscribe.core.job_record import RETENTION, JobRecord, JobState
from sealscribe.core.other_job import OtherJob
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.texts.amounts import format_date_time, format_duration
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.job_texts import (
    ENCRYPTION_UNKNOWN,
    MADE_ELSEWHERE,
    StateWords,
    code_words,
    encryption_words,
    expiry_words,
    found_key_words,
    language_words,
    pairs_words,
    state_words,
)
from sealscribe.ui.texts.seal_texts import seal_text
from sealscribe.ui.translation import tr
from sealscribe.workers.messages import UploadProgress


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    STATUS = 1
    ENCRYPTION = 2
    LANGUAGE = 3
    CREATED = 4
    EXPIRES = 5
    PROGRESS = 6


TITLES: Final = (
    tr("Name"),
    tr("Status"),
    tr("Encryption"),
    tr("Language"),
    tr("Created"),
    tr("Expires in"),
    tr("Progress"),
)
_SEAL_BROKEN: Final = frozenset({SealVerdict.OTHER_KEY, SealVerdict.NOT_KMS})


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job as the table shows it.

    ``pairs`` is the end of the encryption's text that is never shortened; ``fraction`` is the share of the upload that
    is done, None without an upload.
    """

    job_id: str
    texts: tuple[str, ...]
    state: StateWords
    encryption_icon: str
    encryption_tone: str
    encryption_note: str
    pairs: str
    fraction: float | None
    progress_tone: str

    @property
    def spoken(self) -> str:
        """All of the row for screen readers."""
        return ", ".join(part for part in (*self.texts, self.encryption_note) if part)


def row_of(record: JobRecord, upload: UploadProgress | None, now: datetime) -> JobRow:
    """Put a job into words; ``now`` is for what is left of its time."""
    state = state_words(record.state)
    icon, tone, note = _encryption_look(record)
    fraction, progress, progress_tone = _progress_look(record, upload)
    texts = (
        record.request.name,
        state.words,
        encryption_words(record),
        language_words(record, with_code=False),
        format_date_time(record.created_at),
        expiry_words(record.expires_at, now),
        progress,
    )
    return JobRow(record.id, texts, state, icon, tone, note, pairs_words(record), fraction, progress_tone)


def row_of_other(other: OtherJob, now: datetime) -> JobRow:
    """Put a job made elsewhere into words."""
    job = other.job
    state = state_words(job.state)
    found = [check.found for check in other.checks or () if check.found is not None]
    encryption = " / ".join(dict.fromkeys(found_key_words(one) for one in found)) or ENCRYPTION_UNKNOWN
    expires_at = job.created_at + RETENTION if job.created_at is not None else None
    texts = (
        job.name,
        state.words,
        encryption,
        code_words(job.language_code),
        format_date_time(job.created_at) if job.created_at is not None else "",
        expiry_words(expires_at, now),
        MADE_ELSEWHERE,
    )
    return JobRow(other.id, texts, state, "lock" if found else "info", "muted", "", "", None, "muted")


# Of a job that went between two looks, for the moment until the view is told.
NO_ROW: Final = JobRow("", ("",) * len(TITLES), state_words(JobState.PENDING), "lock", "muted", "", "", None, "muted")


def _encryption_look(record: JobRecord) -> tuple[str, str, str]:
    """Icon, tone and the sentence behind them."""
    words = seal_text(record)
    verdict = record.seal.verdict if record.seal is not None else None
    if record.state is JobState.COMPLETED and verdict is SealVerdict.SEALED:
        return "seal", "success", words.title
    if verdict in _SEAL_BROKEN:
        return "alert", "danger", words.title
    if not record.request.output_bucket:
        return "cloud", "muted", words.title
    with_kms = record.request.key or verdict is SealVerdict.KMS_UNASKED
    return ("lock" if with_kms else "bucket"), "muted", words.title


def _progress_look(record: JobRecord, upload: UploadProgress | None) -> tuple[float | None, str, str]:
    """The share of an upload, the words and their tone."""
    state = record.state
    if state is JobState.UPLOADING and record.follow_error is None:
        if upload is None or not upload.total:
            return 0.0, "0%", "muted"
        fraction = min(1.0, upload.sent / upload.total)
        return fraction, f"{fraction:.0%}", "muted"
    if not state.is_final and record.follow_error is not None:
        return None, error_text(record.follow_error).title, "warning"
    if state is JobState.COMPLETED:
        begun = record.service_created_at or record.created_at
        ended = record.service_completed_at
        took = (ended - begun).total_seconds() if ended else -1
        return None, tr("Done in {duration}", duration=format_duration(took)) if took >= 0 else tr("Done"), "muted"
    words = {
        JobState.PENDING: tr("To be sent"),
        JobState.SUBMITTING: tr("Being sent"),
        JobState.UNKNOWN: tr("Being found out"),
        JobState.QUEUED: tr("Waiting for its turn"),
        JobState.IN_PROGRESS: tr("Transcribing"),
    }
    return None, words.get(state, ""), "muted"
