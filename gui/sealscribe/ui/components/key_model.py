"""The rows of the key picker: all keys in the order of their index, filtered here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import KeyGroup, KeyGroupKind, KeyIndex
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.ui.texts.key_list_texts import CHECKING, group_words, undescribed
from sealscribe.ui.texts.key_texts import AWS_MANAGED, StateWords, describe_state

Index = QModelIndex | QPersistentModelIndex

# Plain numbers: comparing with the enumeration costs twice as much for each cell that is painted.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)
LONGEST_DESCRIPTION: Final = 200
"""A row shows so many characters of a description, which may have 8,192 (botocore model kms.DescriptionType)."""
_NO_WORDS: Final = StateWords("", "muted", "")


class RowKind(Enum):
    """What a row is."""

    KEY = "key"
    HEADING = "heading"
    TYPED = "typed"
    RETRY = "retry"


class KeyRow(NamedTuple):
    """One row as it is painted and read out. ``belongs`` says of a key whose it is, where it is not the account's."""

    kind: RowKind
    title: str
    subtitle: str
    state: StateWords
    choosable: bool
    belongs: str = ""

    @property
    def spoken(self) -> str:
        """The whole row for screen readers."""
        fate = "" if self.choosable or self.kind is RowKind.HEADING else "cannot be chosen"
        parts = (self.title or "No alias", self.state.words, self.subtitle, self.belongs, fate)
        return ", ".join(part for part in parts if part)


class _Part(NamedTuple):
    """Rows of one group that stand together: a heading, if it has one, and the places of its keys in the index."""

    first_row: int
    heading: KeyGroup | None
    places: Sequence[int]

    @property
    def first_key_row(self) -> int:
        return self.first_row + (self.heading is not None)


def alias_name(alias: str) -> str:
    """An alias without its "alias/"."""
    return alias.removeprefix("alias/")


class KeyListModel(QStringListModel):
    """The keys that pass the filter, group by group. Groups of keys that are not the account's own have a heading.

    Above the keys may stand a new attempt, below them the typed text as a key.

    Qt's string list counts the rows, with blank strings: a list view asks for the count once per row whenever it lays
    itself out, and to answer 10,000 times in Python takes 40 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = KeyIndex()
        self._haystacks: list[str] = []
        self._details: dict[str, KeyDetails | AppError] = {}
        self._failures: dict[str, AppError] = {}
        self._filter = ""
        self._words: list[str] = []
        self._matches: list[Sequence[int]] = []
        self._has_new_text = False
        self._shows_managed = False
        self._parts: list[_Part] = []
        self._typed = ""
        self._retry = ""
        self._rows = 0

    # Content

    def set_keys(self, index: KeyIndex) -> None:
        """Replace all keys; what is known of those that stay is kept."""
        self._index = index
        self._haystacks = list(index.haystacks)
        for reference, details in self._details.items():
            self._add_description(reference, details)
        self._find()
        self._reset()

    def set_details(self, reference: str, details: KeyDetails | AppError) -> None:
        """Take what DescribeKey answered for a listed key, or why it did not."""
        if details == self._details.get(reference):
            return
        self._add_description(reference, details)
        self._details[reference] = details
        self._failures.pop(reference, None)
        if isinstance(details, AppError):
            self._failures[reference] = details
        row = self.row_of(reference)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def forget_details(self) -> None:
        """Drop what is known of the keys."""
        self._details = {}
        self._failures = {}

    def forget_failures(self, *, denied_too: bool = False) -> None:
        """Drop why details could not be read, where that may have passed by itself, or everywhere."""
        for reference, error in list(self._failures.items()):
            if denied_too or error.code is not ErrorCode.ACCESS_DENIED:
                del self._failures[reference], self._details[reference]

    def set_filter(self, text: str) -> None:
        """Keep the keys with all words of the text in alias, key id, ARN or description, in any case."""
        if text == self._filter:
            return
        before, self._words = self._words, text.casefold().split()
        self._filter = text
        # Each word that was there is part of one that is there now: no key can pass that did not pass before.
        narrowing = bool(before) and all(any(old in new for new in self._words) for old in before)
        self._find(narrowing=narrowing)
        self._reset()

    def set_shows_managed(self, shows: bool) -> None:
        """Show the keys that AWS manages, or leave them out."""
        if shows != self._shows_managed:
            self._shows_managed = shows
            self._reset()

    def set_extra_rows(self, typed: str, retry: str) -> None:
        """Offer the typed text as a key, and a new attempt; empty texts offer nothing."""
        if (typed, retry) != (self._typed, self._retry):
            self._typed, self._retry = typed, retry
            self._reset()

    # Questions

    @property
    def keys(self) -> KeyIndex:
        """All keys."""
        return self._index

    @property
    def key_count(self) -> int:
        """All keys, those that AWS manages only where they are shown."""
        return sum(group.end - group.start for group in self._index.groups if self._is_shown(group))

    @property
    def shown_key_count(self) -> int:
        """The keys that pass the filter."""
        return sum(len(part.places) for part in self._parts)

    @property
    def hidden_match_count(self) -> int:
        """The keys that pass the filter and are left out, since AWS manages them."""
        groups = zip(self._index.groups, self._matches, strict=True)
        return sum(len(places) for group, places in groups if not self._is_shown(group))

    def entry_at(self, row: int) -> KeyEntry | None:
        """The key in a row, or None for the rows that are no key."""
        part = self._part_of(row)
        return None if part is None or row < part.first_key_row else self._entry(part, row)

    def details(self, reference: str) -> KeyDetails | AppError | None:
        """What DescribeKey answered, or why it did not; None while it was not asked."""
        return self._details.get(reference)

    @property
    def failure(self) -> AppError | None:
        """Why details cannot be read, where that is not the matter of one key alone."""
        failures = self._failures.values()
        general = [error for error in failures if error.code not in (ErrorCode.ACCESS_DENIED, ErrorCode.KEY_NOT_FOUND)]
        if not general and len(failures) > 1 and len(failures) == len(self._details):
            general = list(failures)
        return general[-1] if general else None

    def row_of(self, reference: str) -> int:
        """The row of a key, or -1 where the filter hides it."""
        place = self._index.places.get(reference)
        if place is None:
            return -1
        for part in self._parts:
            offset = bisect_left(part.places, place)
            if offset < len(part.places) and part.places[offset] == place:
                return part.first_key_row + offset
        return -1

    def kind(self, row: int) -> RowKind:
        """What a row is."""
        part = self._part_of(row)
        if part is not None:
            return RowKind.KEY if row >= part.first_key_row else RowKind.HEADING
        return RowKind.RETRY if self._retry and row == 0 else RowKind.TYPED

    def is_choosable(self, row: int) -> bool:
        """Tell whether a row can be chosen: keys that work, keys not yet described, and the two rows beside them."""
        return self.shown_row(row).choosable

    def first_choice(self) -> int:
        """The first row that can be chosen, a new attempt excepted; else -1."""
        for row in range(bool(self._retry), self._rows):
            if self.is_choosable(row):
                return row
        return -1

    def shown_row(self, row: int) -> KeyRow:
        """A row as it is painted."""
        part = self._part_of(row)
        if part is None:
            if self._retry and row == 0:
                return KeyRow(RowKind.RETRY, "Retry", self._retry, StateWords("refresh", "accent", ""), True)
            title = f"Use “{self._typed}”"
            return KeyRow(RowKind.TYPED, title, "Take the key as typed", StateWords("plus", "accent", ""), True)
        if part.heading is not None and row == part.first_row:
            title, sentence = group_words(part.heading)
            return KeyRow(RowKind.HEADING, title, sentence, _NO_WORDS, False)
        return self._key_row(self._entry(part, row))

    def _key_row(self, entry: KeyEntry) -> KeyRow:
        found = self._details.get(entry.reference)
        choosable = True
        description = ""
        if entry.is_aws_managed:
            state = AWS_MANAGED
            choosable = False
        elif found is None:
            state = CHECKING
        elif isinstance(found, AppError):
            state = undescribed(found)
        else:
            state = describe_state(found)
            choosable = found.unusable_reason is None
            description = " ".join(found.description[:LONGEST_DESCRIPTION].split())
        title = description
        if entry.aliases:
            more = len(entry.aliases) - 1
            title = alias_name(entry.aliases[0]) + (f" (+{more})" if more else "")
        about = state.brief or (description if title != description else "")
        subtitle = " · ".join(part for part in (entry.key_id, about) if part)
        belongs = f"shared by account {entry.owner}" if entry.owner else ""
        return KeyRow(RowKind.KEY, title, subtitle, state, choosable, belongs)

    # Qt

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed by."""
        if self.kind(index.row()) is RowKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Texts; the delegate paints from `shown_row`."""
        row = index.row()
        if role == _DISPLAY:
            shown = self.shown_row(row)
            return shown.title or shown.subtitle
        if role == _ACCESSIBLE_TEXT:
            return self.shown_row(row).spoken
        if role == _TOOL_TIP:
            shown = self.shown_row(row)
            return shown.subtitle if shown.kind is RowKind.HEADING else shown.state.sentence or None
        return None

    # Inside

    def _is_shown(self, group: KeyGroup) -> bool:
        return self._shows_managed or group.kind is not KeyGroupKind.AWS_MANAGED

    def _part_of(self, row: int) -> _Part | None:
        for part in self._parts:
            if part.first_row <= row < part.first_key_row + len(part.places):
                return part
        return None

    def _entry(self, part: _Part, row: int) -> KeyEntry:
        return self._index.entries[part.places[row - part.first_key_row]]

    def _add_description(self, reference: str, details: KeyDetails | AppError) -> None:
        place = self._index.places.get(reference)
        if place is not None and isinstance(details, KeyDetails) and details.description:
            self._haystacks[place] += "\n" + details.description.casefold()
            self._has_new_text = True

    def _find(self, *, narrowing: bool = False) -> None:
        """Look which keys of each group pass the filter; ``narrowing`` looks only at those that passed before."""
        groups = self._index.groups
        found: list[Sequence[int]] = [range(group.start, group.end) for group in groups]
        if narrowing and not self._has_new_text:
            found = self._matches
        self._has_new_text = False
        haystacks = self._haystacks
        for word in self._words:
            found = [[place for place in places if word in haystacks[place]] for places in found]
        self._matches = found

    def _reset(self) -> None:
        parts = []
        row = int(bool(self._retry))
        for group, places in zip(self._index.groups, self._matches, strict=True):
            if places and self._is_shown(group):
                part = _Part(row, None if group.kind is KeyGroupKind.OWN else group, places)
                parts.append(part)
                row = part.first_key_row + len(places)
        self._parts = parts
        self._rows = row + bool(self._typed)
        self.setStringList([""] * self._rows)
