"""The records that a desk holds, as tests like to look at them."""

from __future__ import annotations

from typing import Any

from sealscribe.core.job_record import JobRecord


def records_of(desk: Any) -> tuple[JobRecord, ...]:
    """All records, newest first."""
    records = [desk.record(job_id) for job_id in desk.summaries]
    return tuple(sorted(records, key=lambda record: record.created_at, reverse=True))
