"""Texts of a context that are hidden."""

from __future__ import annotations

from sealscribe.core.context_mask import masked, read_context
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Part

PAIRS = (
    ContextPair("Department", "Cardiology"),
    ContextPair("password", "hunter2-Xy9"),
    ContextPair("contact", "jane.doe@example.com"),
    ContextPair("AKIAIOSFODNN7REALKEY", "x"),
)


def test_what_is_flagged_is_hidden_and_nothing_else() -> None:
    reading = read_context(PAIRS)
    assert reading.hidden == {(1, Part.VALUE), (2, Part.VALUE), (3, Part.KEY)}
    assert {row for row, _ in reading.dangers} == {1, 3}
    shown = masked(PAIRS, reading.hidden, "***")
    assert shown == (
        ContextPair("Department", "Cardiology"),
        ContextPair("password", "***"),
        ContextPair("contact", "***"),
        ContextPair("*** 4", "x"),
    )


def test_keys_that_are_hidden_stay_apart() -> None:
    hidden = {(0, Part.KEY), (1, Part.KEY)}
    keys = [pair.key for pair in masked((ContextPair("a", "1"), ContextPair("b", "2")), hidden, "***")]
    assert keys == ["*** 1", "*** 2"]
