"""Which texts of an encryption context are better not shown to everybody who looks over a shoulder."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Part
from sealscribe.core.sensitivity import Sensitivity, SensitivityFinding, inspect_pair

Half = tuple[int, Part]
"""A row from 0, and the half of its pair."""


@dataclass(frozen=True, slots=True)
class ContextReading:
    """What the detector says of pairs: the halves to hide, and the findings that are a danger, by their row."""

    hidden: frozenset[Half]
    dangers: tuple[tuple[int, SensitivityFinding], ...]


def read_context(pairs: tuple[ContextPair, ...]) -> ContextReading:
    """Look at each pair."""
    found = [(row, finding) for row, pair in enumerate(pairs) for finding in inspect_pair(pair.key, pair.value)]
    return ContextReading(
        frozenset((row, Part(finding.field)) for row, finding in found),
        tuple((row, finding) for row, finding in found if finding.severity is Sensitivity.DANGER),
    )


def masked(pairs: tuple[ContextPair, ...], hidden: Collection[Half], mask: str) -> tuple[ContextPair, ...]:
    """Replace the hidden halves by ``mask``; a number keeps keys that would become the same apart."""
    shown: list[ContextPair] = []
    for row, pair in enumerate(pairs):
        key = f"{mask} {row + 1}" if (row, Part.KEY) in hidden else pair.key
        shown.append(ContextPair(key, mask if (row, Part.VALUE) in hidden else pair.value))
    return tuple(shown)
