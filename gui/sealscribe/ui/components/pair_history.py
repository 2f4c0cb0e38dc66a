"""The rows of a pairs editor as data, and every change of them, to be undone and done again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from sealscribe.core.encryption import ContextPair
from sealscribe.ui.texts.pair_texts import Words

KEY: Final = "key"
VALUE: Final = "value"
MOST_STEPS: Final = 200


class RowText(NamedTuple):
    """The texts of one row; ``row`` names the row for as long as the editor lives, wherever it stands."""

    row: int
    key: str = ""
    value: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether both halves are empty."""
        return not self.key and not self.value

    def half(self, part: str) -> str:
        """The text of the half "key" or "value"."""
        return self.value if part == VALUE else self.key

    def with_half(self, part: str, text: str) -> RowText:
        """The row with another text in one half."""
        return self._replace(value=text) if part == VALUE else self._replace(key=text)


Rows = tuple[RowText, ...]


class Spot(NamedTuple):
    """Where the keyboard is: a row, a half and a place in its text; without a row it is the button that adds one."""

    row: int | None = None
    part: str = KEY
    cursor: int | None = None
    """Counted in characters from 0; None is the end."""


ADD_SPOT: Final = Spot()


class StepKind(StrEnum):
    """What a person did."""

    TYPED = "typed"
    ADDED = "added"
    REMOVED = "removed"
    PASTED = "pasted"
    CLEARED = "cleared"
    FILLED = "filled"


class Step(NamedTuple):
    """One change: the rows and the place of the keyboard before and after it."""

    kind: StepKind
    before: Rows
    after: Rows
    spot_before: Spot
    spot_after: Spot
    detail: object = None
    """What the editor wants to know of the step when it comes again."""


class Pasted(NamedTuple):
    """What a step of pasting has to tell: how many pairs were taken, what was not, and where the text was meant to go.

    ``part`` is empty where it was meant for no field; ``selection`` is what it would have replaced there.
    """

    taken: int
    rest: Words | None
    text: str
    part: str
    selection: tuple[int, int]


class PairHistory:
    """Steps that were done, and steps that were undone. Typing in one half is one step until something else is done.

    A person who types, takes something back and types again has three steps: what was deleted by mistake is not lost
    with what was typed before it.
    """

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_sealed = True

    @property
    def last(self) -> Step | None:
        """The step that `undo` would take back."""
        return self._done[-1] if self._done else None

    @property
    def can_redo(self) -> bool:
        """Whether a step was undone and can be done again."""
        return bool(self._undone)

    def clear(self) -> None:
        """Forget everything."""
        self._done.clear()
        self._undone.clear()
        self._is_sealed = True

    def seal(self) -> None:
        """Let the next typing be a step of its own."""
        self._is_sealed = True

    def record(self, step: Step) -> None:
        """Note a step that was done. What was undone before it cannot be done again."""
        self._undone.clear()
        last = self.last
        typed = step.kind is StepKind.TYPED
        if last is not None and not self._is_sealed and typed and _continues(last, step):
            self._done[-1] = last._replace(after=step.after, spot_after=step.spot_after)
        else:
            self._done.append(step)
            del self._done[:-MOST_STEPS]
        self._is_sealed = not typed

    def undo(self) -> Step | None:
        """Give back the step to be taken back, or None."""
        if not self._done:
            return None
        self._is_sealed = True
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def redo(self) -> Step | None:
        """Give back the step to be done again, or None."""
        if not self._undone:
            return None
        self._is_sealed = True
        self._done.append(self._undone.pop())
        return self._done[-1]


class _Manner(StrEnum):
    ADDS = "adds"
    TAKES = "takes"
    REPLACES = "replaces"


def _continues(last: Step, step: Step) -> bool:
    """Whether typing goes on where it was: text is only added, or only taken, in the same half."""
    if last.kind is not StepKind.TYPED or last.spot_after[:2] != step.spot_after[:2]:
        return False
    was, now = _manner(last), _manner(step)
    return now is was or (was is _Manner.REPLACES and now is _Manner.ADDS)


def _manner(step: Step) -> _Manner:
    place = step.spot_after
    before = next(row.half(place.part) for row in step.before if row.row == place.row)
    after = next(row.half(place.part) for row in step.after if row.row == place.row)
    start, end_before, end_after = changed_range(before, after)
    if start == end_before:
        return _Manner.ADDS
    return _Manner.TAKES if start == end_after else _Manner.REPLACES


def changed_range(before: str, after: str) -> tuple[int, int, int]:
    """Return where two texts begin to differ, and where the differing part ends in each of them."""
    shortest = min(len(before), len(after))
    start = _most(shortest, lambda count: before[:count] == after[:count])
    tail = _most(shortest - start, lambda count: count == 0 or before[-count:] == after[-count:])
    return start, len(before) - tail, len(after) - tail


def _most(most: int, holds: Callable[[int], bool]) -> int:
    """Return the largest count up to ``most`` for which something holds that holds for all smaller ones."""
    return bisect_left(range(1, most + 1), True, key=lambda count: not holds(count))


def first_free(rows: Rows) -> int:
    """Return the place behind the last row that holds something."""
    return max((place for place, texts in enumerate(rows, 1) if not texts.is_blank), default=0)


class Filled(NamedTuple):
    """Rows after pairs were filled in: which rows took one, and the pairs for which there was no room."""

    rows: Rows
    taken: tuple[int, ...]
    left: tuple[ContextPair, ...]


def fill_rows(rows: Rows, start: int, pairs: Iterable[ContextPair], limit: int, new_row: Callable[[], int]) -> Filled:
    """Fill pairs in from the row at ``start`` on: into blank rows, and into new rows before those that hold something.

    No row that holds something is changed. ``limit`` bounds the number of rows, ``new_row`` names new ones.
    """
    after = list(rows)
    taken: list[int] = []
    left: list[ContextPair] = []
    place = start
    for pair in pairs:
        if len(after) >= limit:
            # No row can be added, but a blank one further down can be used.
            while place < len(after) and not after[place].is_blank:
                place += 1
        if place < len(after) and after[place].is_blank:
            after[place] = RowText(after[place].row, pair.key, pair.value)
        elif len(after) < limit:
            after.insert(place, RowText(new_row(), pair.key, pair.value))
        else:
            left.append(pair)
            continue
        taken.append(after[place].row)
        place += 1
    return Filled(tuple(after), tuple(taken), tuple(left))
