"""What lists of jobs need of each: little enough to be in memory for a hundred thousand of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from sealscribe.core.encryption import AccountKey, ExternalKey
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState

_SHARED_ORIGINS = 64


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A job as lists order, filter and count it.

    Times are seconds since the epoch. ``key`` is the KMS key as sent and ``alias`` the one it was chosen under, both
    empty without a key. ``language_code`` is empty where the language is identified, ``error_code`` None where nothing
    went wrong.
    """

    id: str
    name: str
    folded_name: str
    state: JobState
    created_at: float
    expires_at: float | None
    origin: JobOrigin
    language_code: str
    key: str
    alias: str
    has_own_bucket: bool
    has_taken_its_name: bool
    error_code: ErrorCode | None

    @property
    def can_retry(self) -> bool:
        """Tell whether the same request may be made once more (JobRecord.can_retry)."""
        return self.state.ended_unsent and not self.has_taken_its_name

    @property
    def can_be_checked(self) -> bool:
        """Tell whether S3 can be asked how the output is encrypted."""
        return self.state is JobState.COMPLETED and self.has_own_bucket

    @property
    def is_known_to_service(self) -> bool:
        """Tell whether the service has the job, or had it when it was heard of last."""
        return self.expires_at is not None


def summary_of(record: JobRecord) -> JobSummary:
    """Return the summary of a job; texts and origins that many jobs have are in memory once."""
    request, expires_at = record.request, record.expires_at
    folded = request.name.casefold()
    folded_name = request.name if folded == request.name else folded  # mostly they are one text
    return JobSummary(
        record.id,
        request.name,
        folded_name,
        record.state,
        record.created_at.timestamp(),
        expires_at.timestamp() if expires_at is not None else None,
        _shared(record.origin),
        intern(request.language_code),
        intern(request.key),
        intern(alias_of(record)),
        bool(request.output_bucket),
        record.has_taken_its_name,
        record.error.code if record.error is not None else None,
    )


def alias_of(record: JobRecord) -> str:
    """Return the alias under which the key was chosen, without its "alias/", or an empty text."""
    chosen = record.draft.encryption
    if isinstance(chosen, AccountKey | ExternalKey) and chosen.as_sent == record.request.key:
        return chosen.known_alias.removeprefix("alias/")
    return ""


@lru_cache(_SHARED_ORIGINS)
def _shared(origin: JobOrigin) -> JobOrigin:
    return origin
