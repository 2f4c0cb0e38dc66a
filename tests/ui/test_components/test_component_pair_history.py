"""Undo, redo and filling in, without a widget."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.encryption import ContextPair
from sealscribe.ui.components.pair_history import (
    KEY,
    MOST_STEPS,
    VALUE,
    PairHistory,
    RowText,
    Spot,
    Step,
    StepKind,
    changed_range,
    fill_rows,
)


class Typist:
    """One row that is typed into."""

    def __init__(self) -> None:
        self.history = PairHistory()
        self.row = RowText(1)

    def type(self, text: str, part: str = KEY) -> None:
        after = self.row.with_half(part, text)
        spot = Spot(1, part, len(text))
        self.history.record(Step(StepKind.TYPED, (self.row,), (after,), spot, spot))
        self.row = after

    def spell(self, text: str, part: str = KEY) -> None:
        for end in range(1, len(text) + 1):
            self.type(text[:end], part)

    def undone(self) -> list[str]:
        """The keys that undoing goes back through."""
        found = []
        while (step := self.history.undo()) is not None:
            found.append(step.before[0].key)
        return found


@pytest.fixture
def typist() -> Typist:
    return Typist()


def test_typing_in_one_half_is_one_step(typist: Typist) -> None:
    typist.spell("department")
    assert typist.undone() == [""]


def test_another_half_begins_another_step(typist: Typist) -> None:
    typist.spell("key")
    typist.spell("value", VALUE)
    assert typist.undone() == ["key", ""]


def test_what_was_deleted_comes_back_before_what_was_typed_goes(typist: Typist) -> None:
    typist.spell("department")
    typist.type("departm")
    typist.type("depart")
    typist.type("departure")
    assert typist.undone() == ["depart", "department", ""]


def test_typing_over_a_selection_is_one_step(typist: Typist) -> None:
    typist.spell("department")
    typist.type("u")
    typist.type("un")
    typist.type("unit")
    assert typist.undone() == ["department", ""]


def test_a_seal_ends_a_step(typist: Typist) -> None:
    typist.spell("ab")
    typist.history.seal()
    typist.type("abc")
    assert typist.undone() == ["ab", ""]


def test_nothing_is_done_again_after_another_step(typist: Typist) -> None:
    typist.spell("ab")
    assert typist.history.undo() is not None
    assert typist.history.can_redo
    typist.row = RowText(1)
    typist.type("x")
    assert not typist.history.can_redo
    assert typist.history.redo() is None


def test_typing_after_an_undo_is_a_step_of_its_own(typist: Typist) -> None:
    typist.spell("ab")
    typist.history.seal()
    typist.type("abc")
    assert typist.history.undo() is not None
    typist.row = RowText(1, "ab")
    typist.type("abd")
    assert typist.undone() == ["ab", ""]


def test_old_steps_are_forgotten(typist: Typist) -> None:
    for number in range(MOST_STEPS + 9):
        typist.history.seal()
        typist.type(f"{number}")
    assert len(typist.undone()) == MOST_STEPS


@given(st.text(alphabet="ab"), st.text(alphabet="ab"))
def test_the_changed_range_is_all_that_differs(before: str, after: str) -> None:
    start, end_before, end_after = changed_range(before, after)
    assert 0 <= start <= end_before <= len(before)
    assert start <= end_after <= len(after)
    assert before[:start] + after[start:end_after] + before[end_before:] == after
    if before == after:
        assert start == end_before == end_after == len(before)


# Filling in

PAIRS = [ContextPair(letter, letter.upper()) for letter in "abcd"]


def filled(keys: list[str], start: int, pairs: list[ContextPair], limit: int = 10) -> tuple[list[str], list[str]]:
    rows = tuple(RowText(number, key) for number, key in enumerate(keys))
    names = count(100)
    outcome = fill_rows(rows, start, pairs, limit, lambda: next(names))
    assert [row.key for row in outcome.rows if row.row in outcome.taken] == [
        pair.key for pair in pairs if pair not in outcome.left
    ]
    return [row.key for row in outcome.rows], [pair.key for pair in outcome.left]


@pytest.mark.parametrize(
    ("keys", "start", "expected"),
    [
        ([], 0, ["a", "b", "c", "d"]),
        ([""], 0, ["a", "b", "c", "d"]),
        (["", ""], 0, ["a", "b", "c", "d"]),
        (["", "x"], 0, ["a", "b", "c", "d", "x"]),
        (["x", ""], 1, ["x", "a", "b", "c", "d"]),
        (["x", "", "y", ""], 1, ["x", "a", "b", "c", "d", "y", ""]),
        (["", "", "", "", "", "x"], 1, ["", "a", "b", "c", "d", "x"]),
    ],
)
def test_pairs_go_into_blank_rows_and_push_nothing_out(keys: list[str], start: int, expected: list[str]) -> None:
    assert filled(keys, start, PAIRS) == (expected, [])


def test_pairs_without_room_are_told() -> None:
    assert filled(["x", "", "y"], 1, PAIRS, 4) == (["x", "a", "b", "y"], ["c", "d"])
    assert filled(["x", "", "y", ""], 1, PAIRS, 4) == (["x", "a", "y", "b"], ["c", "d"])
    assert filled(["x", "y"], 2, PAIRS, 2) == (["x", "y"], ["a", "b", "c", "d"])


@given(
    st.lists(st.sampled_from(["", "x"]), max_size=6),
    st.integers(0, 6),
    st.integers(0, 8),
    st.integers(6, 9),
)
def test_nothing_is_lost(keys: list[str], start: int, wanted: int, limit: int) -> None:
    pairs = [ContextPair(f"p{number}", "v") for number in range(wanted)]
    after, left = filled(keys, min(start, len(keys)), pairs, limit)
    assert len(after) <= limit
    assert after.count("x") == keys.count("x")
    assert [key for key in after if key.startswith("p")] + left == [pair.key for pair in pairs]
