"""By how much this computer's clock differs from that of a service, as an answer tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final

MOST_SECONDS: Final = 300
"""A request may be stamped by this many seconds away from the service's time (AWS General Reference, Signature V4)."""

# "Signature expired: 20260102T030405Z is now earlier than 20260102T031405Z (20260102T031905Z - 5 min.)"
# "Signature not yet current: 20260102T033405Z is still later than 20260102T032405Z (20260102T031905Z + 5 min.)"
_TWO_TIMES = re.compile(
    r"(\d{8}T\d{6}Z) is (?:now earlier|still later) than \d{8}T\d{6}Z \((\d{8}T\d{6}Z) [+-]", re.IGNORECASE
)


def clock_offset(
    message: str, details: Mapping[str, Any], headers: Mapping[str, Any], now: datetime | None = None
) -> int | None:
    """Return by how many seconds this computer is ahead of the service, or None where the answer does not tell.

    ``details`` is the answer's Error structure, of which S3 uses RequestTime and ServerTime; ``headers`` are the
    answer's, with small letters. ``now`` is this computer's time when the answer came, by default the present.
    """
    times = _TWO_TIMES.search(message)
    if times:
        return _difference(_moment(times[1]), _moment(times[2]))
    told = _difference(_moment(details.get("RequestTime")), _moment(details.get("ServerTime")))
    if told is not None:
        return told
    return _difference(now or datetime.now(UTC), _date(headers.get("date")))


def _difference(here: datetime | None, there: datetime | None) -> int | None:
    return None if here is None or there is None else round((here - there).total_seconds())


def _moment(text: object) -> datetime | None:
    if not isinstance(text, str):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _date(text: object) -> datetime | None:
    if not isinstance(text, str):
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
