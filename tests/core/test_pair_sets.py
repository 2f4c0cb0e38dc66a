"""Sets of pairs: exchanged as JSON, never with a value that the detector warns of."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_sets import (
    NAME_MAX,
    SETS_MAX,
    PairSet,
    PairSetsProblem,
    pair_sets_from_json,
    pair_sets_to_json,
    without_flagged_values,
)

ARCHIVE = PairSet("Cardiology archive", (ContextPair("Department", "Cardiology"), ContextPair("File", "{media_file}")))
texts = st.text(max_size=40)
sets = st.builds(
    PairSet,
    st.text(min_size=1, max_size=NAME_MAX).map(str.strip).filter(bool),
    st.lists(st.builds(ContextPair, texts, texts), max_size=10).map(tuple),
)


@given(st.lists(sets, max_size=5, unique_by=lambda one: one.name).map(tuple))
def test_what_is_written_is_read_again(kept: tuple[PairSet, ...]) -> None:
    assert pair_sets_from_json(pair_sets_to_json(kept)) == kept


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(pair_sets_from_json(text), tuple | PairSetsProblem)


def document(**changes: object) -> str:
    return json.dumps({"format": "sealscribe-pair-sets", "version": 1, "sets": []} | changes)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", PairSetsProblem.NOT_JSON),
        ("[" * 100_000, PairSetsProblem.NOT_JSON),
        ('{"a": "b"}', PairSetsProblem.OTHER_FORMAT),
        ("[]", PairSetsProblem.OTHER_FORMAT),
        (document(version=2), PairSetsProblem.NEWER_VERSION),
        (document(version="1"), PairSetsProblem.DAMAGED),
        (document(sets={}), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "", "pairs": []}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "x" * 81, "pairs": []}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "x", "pairs": [{"key": "a"}]}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "x", "pairs": [{"key": "a", "value": 1}]}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "x", "pairs": [{"key": "a", "value": "b"}] * 11}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": "x", "pairs": [{"key": "a", "value": "b" * 2001}]}]), PairSetsProblem.DAMAGED),
        (document(sets=[{"name": str(n), "pairs": []} for n in range(SETS_MAX + 1)]), PairSetsProblem.TOO_MANY),
    ],
)
def test_what_is_no_document_says_why(text: str, problem: PairSetsProblem) -> None:
    assert pair_sets_from_json(text) is problem


def test_flagged_values_and_keys_are_left_out() -> None:
    flagged = {ContextPair("token", "secret"), ContextPair("AKIAKEY", "x"), ContextPair("AKIAKEY", "")}
    pairs = (*ARCHIVE.pairs, ContextPair("token", "secret"), ContextPair("AKIAKEY", "x"), ContextPair())
    kept = without_flagged_values(PairSet("mixed", pairs), lambda pair: pair in flagged)
    assert kept == PairSet("mixed", (*ARCHIVE.pairs, ContextPair("token", "")))
