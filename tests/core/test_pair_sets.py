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
    LeftOut,
    PairSet,
    PairSetsProblem,
    ReadSets,
    free_name,
    have_room,
    is_storable,
    left_out_of,
    pair_sets_from_json,
    pair_sets_to_json,
    read_pair_sets,
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


def is_flagged(pair: ContextPair) -> bool:
    return "secret" in pair.key or "secret" in pair.value


def test_what_was_left_out_is_told_by_its_key() -> None:
    whole = PairSet(
        "",
        (
            ContextPair("Department", "Cardiology"),
            ContextPair("note", "a secret"),
            ContextPair("secret-key", "x"),
            ContextPair(),
            ContextPair("Department", "Cardiology"),
        ),
    )
    kept = without_flagged_values(whole, is_flagged)
    assert left_out_of(whole, kept) == LeftOut(("note",), 1)
    assert left_out_of(ARCHIVE, ARCHIVE) == LeftOut()


def test_a_document_is_read_without_flagged_values() -> None:
    pairs = (ContextPair("a", "b"), ContextPair("c", "secret"))
    content = pair_sets_to_json([PairSet("x", pairs), PairSet("y", (ContextPair("secret", "z"),))]).encode()
    read = read_pair_sets(b"\xef\xbb\xbf" + content, is_flagged)
    assert read == ReadSets((PairSet("x", (ContextPair("a", "b"), ContextPair("c", ""))),), 2)
    assert read_pair_sets(b"\xff", is_flagged) is PairSetsProblem.NOT_JSON
    assert read_pair_sets(b" " * (1024 * 1024 + 1), is_flagged) is PairSetsProblem.TOO_LARGE


def test_what_would_not_be_read_again_cannot_be_kept() -> None:
    assert is_storable(ARCHIVE)
    assert not is_storable(PairSet("x", ()))
    assert not is_storable(PairSet(" ", ARCHIVE.pairs))
    assert not is_storable(PairSet("x", (ContextPair("a", "b" * 2_001),)))
    assert not is_storable(PairSet("x", (ContextPair("a", "b"),) * 11))
    assert have_room([PairSet(str(number), ARCHIVE.pairs) for number in range(SETS_MAX)])
    assert not have_room([PairSet(str(number), ARCHIVE.pairs) for number in range(SETS_MAX + 1)])
    large = tuple(ContextPair(f"k{number}", "\u00e9" * 2_000) for number in range(10))
    assert not have_room([PairSet(str(number), large) for number in range(9)])


def test_a_taken_name_gets_a_number() -> None:
    assert free_name("a", ()) == "a"
    assert free_name("a", {"a", "a (2)"}) == "a (3)"
    assert len(free_name("x" * 80, {"x" * 80})) <= NAME_MAX
