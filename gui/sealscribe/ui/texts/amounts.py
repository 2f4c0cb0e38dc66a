"""Counts with their nouns."""

from __future__ import annotations


def count_text(count: int, one: str, many: str) -> str:
    """Return a count with its noun: "1 error", "2 errors"."""
    return f"{count} {one if count == 1 else many}"
