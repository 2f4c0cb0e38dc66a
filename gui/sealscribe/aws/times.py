"""Times as botocore gives them."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime

from botocore.utils import parse_timestamp


def read_time(value: object) -> datetime:
    """Read a time of an answer, for botocore's parsers.

    AWS KMS and Amazon Transcribe send seconds since 1970; by way of the local time zone, as botocore reads them, each
    takes twenty times as long, and a page of aliases has 200 of them.
    """
    if isinstance(value, int | float):
        with contextlib.suppress(OverflowError, OSError, ValueError):
            return datetime.fromtimestamp(value, UTC)
    found: datetime = parse_timestamp(value)
    return found


def in_utc(moment: object) -> datetime | None:
    """Return a time of an answer in UTC, or None where the answer has none."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else None
