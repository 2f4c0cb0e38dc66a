"""The rows of the key picker: all keys in the order of their index, filtered here."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import KeyGroup, KeyGroupKind, KeyIndex
from sealscribe.core.key_reference import KeyReference, parse_key_reference
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.ui.texts.key_list_texts import CHECKING, group_words, undescribed
from sealscribe.ui.texts.key_texts import AWS_MANAGED, StateWords, describe_state
from sealscribe.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex

# Plain numbers: comparing with the enumeration costs twice as much for each cell that is painted.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_PASSED_BY: Final = Qt.ItemFlag.NoItemFlags
_HIGHLIGHTED: Final = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
LONGEST_DESCRIPTION: Final = 200
"""A row shows so many characters of a description, which may have 8,192 (botocore model kms.DescriptionType)."""
KEPT_SEARCHES: Final = 32
"""What so many searches found is kept, for those who go back letter by letter or on."""
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
        fate = "" if self.choosable or self.kind is RowKind.HEADING else tr("cannot be chosen")
        parts = (self.title or tr("No alias"), self.state.words, self.subtitle, self.belongs, fate)
        return ", ".join(part for part in parts if part)


class _Part(NamedTuple):
    """Rows of one group that stand together: a heading, if it has one, and the places of its keys in the index."""

    first_row: int
    first_key_row: int
    end: int
    group: KeyGroup
    places: Sequence[int]


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
        self._matches: list[Sequence[int]] = []
        self._found: dict[tuple[str, ...], list[Sequence[int]]] = {}
        self._shows_managed = False
        self._parts: list[_Part] = []
        self._headings: set[int] = set()
        self._typed = ""
        self._retry = ""
        self._offered = ("", "")
        self._rows = 0

    # Content

    def set_keys(self, index: KeyIndex) -> None:
        """Replace all keys; what is known of those that stay is kept."""
        self._index = index
        self._haystacks = list(index.haystacks)
        self._found = {}
        for reference, details in self._details.items():
            self._add_description(reference, details)
        self._find()
        self._reset(new_keys=True)

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
        if text != self._filter:
            self._filter = text
            self._find()
            self._reset()

    def set_shows_managed(self, shows: bool) -> None:
        """Show the keys that AWS manages, or leave them out."""
        if shows != self._shows_managed:
            self._shows_managed = shows
            self._reset()

    def offer_retry(self, what: str) -> None:
        """Offer a new attempt, in words; an empty text offers none."""
        if what != self._retry:
            self._retry = what
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

    @property
    def typed_key(self) -> str:
        """The text that is filtered by, where it names a key that is not in the list; else empty."""
        return self._typed

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
        if row in self._headings:
            return RowKind.HEADING
        if self._part_of(row) is not None:
            return RowKind.KEY
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
                return KeyRow(RowKind.RETRY, tr("Retry"), self._retry, StateWords("refresh", "accent", ""), True)
            title = tr("Use “{typed}”", typed=self._typed)
            return KeyRow(RowKind.TYPED, title, tr("Take the key as typed"), StateWords("plus", "accent", ""), True)
        if row < part.first_key_row:
            title, sentence = group_words(part.group)
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
        belongs = tr("shared by account {owner}", owner=entry.owner) if entry.owner else ""
        return KeyRow(RowKind.KEY, title, subtitle, state, choosable, belongs)

    # Qt

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed by."""
        return _PASSED_BY if index.row() in self._headings else _HIGHLIGHTED

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
            if part.first_row <= row < part.end:
                return part
        return None

    def _entry(self, part: _Part, row: int) -> KeyEntry:
        return self._index.entries[part.places[row - part.first_key_row]]

    def _add_description(self, reference: str, details: KeyDetails | AppError) -> None:
        place = self._index.places.get(reference)
        if place is not None and isinstance(details, KeyDetails) and details.description:
            self._haystacks[place] += "\n" + details.description.casefold()
            self._found = {}

    def _find(self) -> None:
        """Look which keys of each group pass the filter."""
        words = tuple(self._filter.casefold().split())
        found = self._found.get(words)
        if found is None:
            found = self._look_for(words)
            if len(self._found) >= KEPT_SEARCHES:
                del self._found[next(iter(self._found))]
            self._found[words] = found
        self._matches = found

    def _look_for(self, words: tuple[str, ...]) -> list[Sequence[int]]:
        groups = self._index.groups
        found: list[Sequence[int]] = [range(group.start, group.end) for group in groups]
        # Where each word of an earlier search is part of a word now, no key can pass that did not pass then.
        for earlier, places in reversed(self._found.items()):
            if earlier and all(any(old in new for new in words) for old in earlier):
                found = places
                break
        haystacks = self._haystacks
        for word in words:
            found = [
                places if word in group.common else [place for place in places if word in haystacks[place]]
                for group, places in zip(groups, found, strict=True)
            ]
        return found

    def _reset(self, *, new_keys: bool = False) -> None:
        """Put the rows together. Where they are the ones that stand there, a view keeps what it has laid out."""
        parts = []
        row = int(bool(self._retry))
        for group, places in zip(self._index.groups, self._matches, strict=True):
            if places and self._is_shown(group):
                first_key_row = row + (group.kind is not KeyGroupKind.OWN)
                end = first_key_row + len(places)
                parts.append(_Part(row, first_key_row, end, group, places))
                row = end
        text = self._filter.strip()
        by_hand = isinstance(parse_key_reference(text), KeyReference) and self._index.named(text) is None
        typed = text if by_hand else ""
        offered = (typed, self._retry)
        if new_keys or offered != self._offered or parts != self._parts:
            self._parts = parts
            self._headings = {part.first_row for part in parts if part.first_row != part.first_key_row}
            self._typed = typed
            self._offered = offered
            self._count_rows(row + by_hand)

    def _count_rows(self, rows: int) -> None:
        """Have as many blank strings as there are rows."""
        # Ten times as fast as to hand over a list of strings. A view is told of the reset alone.
        self.beginResetModel()
        self.blockSignals(True)
        if rows > self._rows:
            self.insertRows(0, rows - self._rows)
        elif rows < self._rows:
            self.removeRows(0, self._rows - rows)
        self.blockSignals(False)
        self._rows = rows
        self.endResetModel()
