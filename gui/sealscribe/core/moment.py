"""What time it is: handed to whoever needs it, so that pictures of the program can be of one moment."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Tells the time, in UTC."""


def utc_now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)
