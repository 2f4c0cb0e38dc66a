"""Requests that may or may not have reached the service: what the service says of the job decides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_events import Refused, Told
from sealscribe.core.job_record import JobRecord, ServiceJob
from sealscribe.core.submission import is_same_job

# So often a request without an answer must not be found before it counts as not sent: it may still be on its way.
_MISSES_NEEDED = 2
# A request that never arrives so often is not sent by itself any more: it may be what breaks the connection.
_SENT_AGAIN_MAX = 3


class Next(Enum):
    """What to do where nothing is decided: look once more, or send the request, which never arrived."""

    LOOK = auto()
    SEND = auto()


@dataclass(slots=True)
class _Request:
    error: AppError | None
    misses: int = 0


class UnsettledRequests:
    """Knows of each such job why its request has no answer, and how often it was not found."""

    def __init__(self) -> None:
        self._requests: dict[str, _Request] = {}
        self._sent_again: Counter[str] = Counter()

    def __contains__(self, job_id: str) -> bool:
        return job_id in self._requests

    def begin(self, job_id: str, error: AppError | None) -> None:
        """Take a job in; without an error its request went out in an earlier run. One that is known stays as it is."""
        self._requests.setdefault(job_id, _Request(error))

    def decide(
        self, record: JobRecord, found: ServiceJob | AppError, namesakes: Iterable[JobRecord]
    ) -> Told | Refused | Next:
        """Decide by what the service said of a job; ``namesakes`` are this computer's other jobs of its name.

        An error other than JOB_NOT_FOUND decides nothing.
        """
        if isinstance(found, ServiceJob):
            del self._requests[record.id]
            del self._sent_again[record.id]
            created = found.created_at
            is_known = created is not None and any(other.service_created_at == created for other in namesakes)
            if is_same_job(record, found) and not is_known:
                return Told(found)
            return Refused(
                AppError(ErrorCode.NAME_TAKEN, "transcribe:StartTranscriptionJob", found.name, field=Field.NAME)
            )
        if found.code is not ErrorCode.JOB_NOT_FOUND:
            return Next.LOOK
        request = self._requests[record.id]
        request.misses += 1
        if request.misses < _MISSES_NEEDED:
            return Next.LOOK
        del self._requests[record.id]
        self._sent_again[record.id] += 1
        # The submission id tells the job apart, should the first request arrive after all.
        if request.error is None or self._sent_again[record.id] <= _SENT_AGAIN_MAX:
            return Next.SEND
        del self._sent_again[record.id]
        return Refused(request.error)
