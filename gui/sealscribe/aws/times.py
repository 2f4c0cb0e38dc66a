"""Times as botocore gives them."""

from __future__ import annotations

from datetime import UTC, datetime


def in_utc(moment: object) -> datetime | None:
    """Return a time of an answer in UTC, or None where the answer has none."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else None
