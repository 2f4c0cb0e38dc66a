"""Pairs that stand line by line: ``key=value``, ``key: value``, and tables."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sealscribe.core.encryption import ContextPair
from sealscribe.core.quoting import unquoted


class PairForm(StrEnum):
    """How the pairs of a text are written."""

    JSON = "json"
    SHORTHAND = "shorthand"
    TABLE = "table"
    LINES = "lines"


class UnreadReason(StrEnum):
    """Why a part of a text is no pair."""

    NO_SEPARATOR = "no-separator"
    """Nothing divides it into a key and a value."""
    NO_KEY = "no-key"
    """Nothing stands before the mark that divides key and value."""
    COLUMNS = "columns"
    """A row of a table with more than two columns."""
    NOT_TEXT = "not-text"
    """A JSON value that is an object, a list or null, where a context has texts."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A part of a text that could not be read: the number of its line from 1, and how it stands there."""

    number: int
    text: str
    reason: UnreadReason


@dataclass(frozen=True, slots=True)
class PairText:
    """What was read: pairs in their order, and what is left. ``form`` is None where there are no pairs."""

    pairs: tuple[ContextPair, ...] = ()
    unread: tuple[Unread, ...] = ()
    form: PairForm | None = None

    @property
    def has_several(self) -> bool:
        """Tell whether the text is one of several pairs, rather than a text with something like a pair in it."""
        return len(self.pairs) > 1 and len(self.unread) <= len(self.pairs)


_SEPARATOR: Final = re.compile(r"\s*(?:=>|=|:(?=\s|$))\s*")
_BEHIND_QUOTES: Final = re.compile(r"\s*(?:=>|=|:)\s*")
_BULLET: Final = re.compile(r"[-*\u2022]\s+")
_BRACKETS: Final = frozenset("{}[](),; \t")
_HEADS: Final = frozenset({"key", "name", "attribute", "label", "context key"})
_HEAD_VALUE: Final = "value"


def made_pairs(pairs: list[ContextPair], unread: list[Unread], form: PairForm) -> PairText:
    """Return what a reader found; without a pair there is no form."""
    return PairText(tuple(pairs), tuple(unread), form if pairs else None)


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as editors count them: of the many line breaks of Unicode, only CR and LF count."""
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def read_lines(text: str) -> PairText:
    """Read one pair a line; quotes around a half are taken off, and blank lines and lone brackets are passed over."""
    pairs: list[ContextPair] = []
    unread: list[Unread] = []
    for number, line in enumerate(lines_of(text), 1):
        stripped = line.strip()
        if _BRACKETS.issuperset(stripped):
            continue
        halves = _halves(_BULLET.sub("", stripped, count=1) if _BULLET.match(stripped) else stripped)
        if halves is None:
            unread.append(Unread(number, stripped, UnreadReason.NO_SEPARATOR))
        elif not halves[0]:
            unread.append(Unread(number, stripped, UnreadReason.NO_KEY))
        else:
            pairs.append(ContextPair(*halves))
    return made_pairs(pairs, unread, PairForm.LINES)


def _halves(line: str) -> tuple[str, str] | None:
    key = unquoted(line, 0)
    if key is not None:
        mark = _BEHIND_QUOTES.match(line, key.end)
        return None if mark is None else (key.text, _value(line[mark.end() :]))
    mark = _SEPARATOR.search(line)
    if mark is not None:
        return line[: mark.start()], _value(line[mark.end() :])
    before, colon, behind = line.partition(":")
    if colon and ":" not in behind and not behind.startswith("//"):
        return before, _value(behind)
    return None


def _value(text: str) -> str:
    quoted = unquoted(text, 0)
    if quoted is not None and text[quoted.end :].strip() in ("", ",", ";"):
        return quoted.text
    return text


def read_table(text: str, separator: str) -> PairText:
    """Read rows of two columns, quoted as spreadsheets do; a first row that only names the columns is passed over."""
    pairs: list[ContextPair] = []
    unread: list[Unread] = []
    lines = lines_of(text)
    try:
        for first, last, cells in _rows(text, separator):
            while len(cells) > 2 and not cells[-1].strip():
                cells.pop()
            if not any(cell.strip() for cell in cells):
                continue
            source = "\n".join(lines[first - 1 : last])
            if len(cells) == 1:
                unread.append(Unread(first, source, UnreadReason.NO_SEPARATOR))
            elif len(cells) > 2:
                unread.append(Unread(first, source, UnreadReason.COLUMNS))
            elif not cells[0]:
                unread.append(Unread(first, source, UnreadReason.NO_KEY))
            elif pairs or unread or not _is_head(cells):
                pairs.append(ContextPair(*cells))
    except csv.Error:
        return PairText()
    return made_pairs(pairs, unread, PairForm.TABLE)


def _rows(text: str, separator: str) -> Iterator[tuple[int, int, list[str]]]:
    keeps_spaces = separator == "\t"
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, skipinitialspace=not keeps_spaces)
    first = 1
    for cells in reader:
        last = max(first, reader.line_num)
        yield first, last, cells if keeps_spaces else [cell.strip() for cell in cells]
        first = last + 1


def _is_head(cells: list[str]) -> bool:
    return cells[0].strip().lower() in _HEADS and cells[1].strip().lower() == _HEAD_VALUE
