"""Jobs of the account that were not made by this computer: of their key and context there is no record here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sealscribe.core.job_record import RETENTION, JobOrigin, ServiceJob
from sealscribe.core.job_summary import JobSummary
from sealscribe.core.seal import OutputCheck

_PREFIX = "elsewhere:"


@dataclass(frozen=True, slots=True)
class OtherJob:
    """A job as the service tells it; ``checks`` is None until its output was looked at."""

    job: ServiceJob
    origin: JobOrigin
    checks: tuple[OutputCheck, ...] | None = None

    @property
    def id(self) -> str:
        """An id that no job of this computer has."""
        return _PREFIX + self.job.name

    @property
    def summary(self) -> JobSummary:
        """The job as lists have it."""
        created = self.job.created_at.timestamp() if self.job.created_at is not None else 0.0
        found = next((check.found for check in self.checks or () if check.found is not None), None)
        folded = self.job.name.casefold()
        return JobSummary(
            id=self.id,
            name=self.job.name,
            folded_name=folded,
            state=self.job.state,
            created_at=created,
            expires_at=created + RETENTION.total_seconds() if created else None,
            origin=self.origin,
            language_code=self.job.language_code,
            key=found.key_id if found is not None else "",
            alias="",
            has_own_bucket=bool(self.job.outputs),
            has_taken_its_name=True,
            error_code=None,
        )


def other_jobs(told: Iterable[ServiceJob], own: Iterable[JobSummary], origin: JobOrigin) -> tuple[OtherJob, ...]:
    """Return those jobs of the service that this computer has no record of; ``origin`` is where they were told."""
    names = {one.name for one in own if one.has_taken_its_name and one.origin.is_same_place(origin)}
    return tuple(OtherJob(job, origin) for job in told if job.name not in names)
