"""How tables of words are written: as text, with spaces between the words."""

from __future__ import annotations


def listed(text: str) -> tuple[str, ...]:
    """The words of a text, in its order."""
    return tuple(text.split())
