"""The rows of the key picker: all keys, in order, filtered here."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.ui.texts.key_texts import AWS_MANAGED, StateWords, describe_state

Index = QModelIndex | QPersistentModelIndex

# Plain numbers: comparing with the enumeration costs twice as much for each cell that is painted.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)

CHECKING: Final = StateWords("clock", "muted", "Reading details")
DENIED: Final = StateWords("info", "muted", "Details cannot be read")


class RowKind(Enum):
    """What a row is."""

    KEY = "key"
    TYPED = "typed"
    RETRY = "retry"


class KeyRow(NamedTuple):
    """One row as it is painted and read out."""

    kind: RowKind
    title: str
    subtitle: str
    state: StateWords
    choosable: bool

    @property
    def spoken(self) -> str:
        """The whole row for screen readers."""
        return ", ".join(part for part in (self.title, self.state.words, self.subtitle) if part)


class _Known(NamedTuple):
    entry: KeyEntry
    haystack: str
    order: tuple[int, str]


def alias_name(alias: str) -> str:
    """An alias without its "alias/"."""
    return alias.removeprefix("alias/")


class KeyListModel(QStringListModel):
    """Keys with aliases first, by alias; then keys without; keys managed by AWS last.

    Below the keys that pass the filter may stand two rows more: the typed text as a key, and a new attempt.

    Qt's string list counts the rows, with blank strings: a list view asks for the count once per row whenever it lays
    itself out, and to answer 10,000 times in Python takes 40 ms.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, _Known] = {}
        self._order: list[_Known] = []
        self._shown: list[_Known] = []
        self._place: dict[str, int] | None = {}
        self._details: dict[str, KeyDetails | AppError] = {}
        self._filter = ""
        self._typed = ""
        self._retry = ""

    # Content

    def set_entries(self, entries: Sequence[KeyEntry]) -> None:
        """Replace all keys; what is known of those that stay is kept."""
        before = self._known
        known: dict[str, _Known] = {}
        for entry in entries:
            old = before.get(entry.key_id)
            known[entry.key_id] = old if old is not None and old.entry == entry else self._make(entry)
        self._known = known
        self._order = sorted(known.values(), key=lambda item: item.order)
        self._shown = self._filtered()
        self._reset()

    def set_details(self, key_id: str, details: KeyDetails | AppError) -> None:
        """Take what DescribeKey answered, or why it did not."""
        self._details[key_id] = details
        known = self._known.get(key_id)
        if known is None:
            return
        if isinstance(details, KeyDetails) and details.description:
            haystack = f"{known.haystack}\n{details.description.casefold()}"
            self._replace(key_id, known._replace(haystack=haystack))
        row = self.row_of(key_id)
        if row >= 0:
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def forget_details(self, *, retryable_only: bool = False) -> None:
        """Drop what is known of the keys, or only the failures that may pass by themselves."""
        if retryable_only:
            kept = {
                key_id: found
                for key_id, found in self._details.items()
                if isinstance(found, KeyDetails) or found.code is ErrorCode.ACCESS_DENIED
            }
            self._details = kept
        else:
            self._details = {}

    def set_filter(self, text: str) -> None:
        """Keep the keys with all words of the text in alias, key id, ARN or description, in any case."""
        if text == self._filter:
            return
        self._filter = text
        self._shown = self._filtered()
        self._reset()

    def set_extra_rows(self, typed: str, retry: str) -> None:
        """Offer the typed text as a key, and a new attempt; empty texts offer nothing."""
        if (typed, retry) == (self._typed, self._retry):
            return
        self._typed, self._retry = typed, retry
        self._reset()

    # Questions

    @property
    def key_count(self) -> int:
        """All keys."""
        return len(self._order)

    @property
    def shown_key_count(self) -> int:
        """The keys that pass the filter."""
        return len(self._shown)

    @property
    def account(self) -> str:
        """The account of the listed keys, empty while none is known."""
        for item in self._order:
            parts = item.entry.key_arn.split(":")
            return parts[4] if len(parts) > 4 else ""
        return ""

    def entry(self, key_id: str) -> KeyEntry | None:
        """The listed key of this id."""
        known = self._known.get(key_id)
        return known.entry if known else None

    def entry_at(self, row: int) -> KeyEntry | None:
        """The key in a row, or None for the rows that are no key."""
        return self._shown[row].entry if 0 <= row < len(self._shown) else None

    def entry_named(self, text: str) -> KeyEntry | None:
        """The key that has this id, ARN or alias, or alias ARN, to the letter."""
        if text in self._known:
            return self._known[text].entry
        alias = text
        if text.startswith("arn:") and ":alias/" in text:
            alias = "alias/" + text.partition(":alias/")[2]
        for item in self._order:
            if item.entry.key_arn == text or text in item.entry.aliases:
                return item.entry
            if alias is not text and alias in item.entry.aliases and _same_place(text, item.entry.key_arn):
                return item.entry
        return None

    def details(self, key_id: str) -> KeyDetails | AppError | None:
        """What DescribeKey answered, or why it did not; None while it was not asked."""
        return self._details.get(key_id)

    def row_of(self, key_id: str) -> int:
        """The row of a key, or -1 where the filter hides it."""
        if self._place is None:
            self._place = {item.entry.key_id: row for row, item in enumerate(self._shown)}
        return self._place.get(key_id, -1)

    def kind(self, row: int) -> RowKind:
        """What a row is."""
        if row < len(self._shown):
            return RowKind.KEY
        return RowKind.TYPED if self._typed and row == len(self._shown) else RowKind.RETRY

    def is_choosable(self, row: int) -> bool:
        """Tell whether a row can be chosen: keys that work, keys not yet described, and the two rows below."""
        return self.shown_row(row).choosable

    def first_choice(self) -> int:
        """The first row that can be chosen, a new attempt excepted; else -1."""
        for row in range(len(self._shown) + bool(self._typed)):
            if self.is_choosable(row):
                return row
        return -1

    def shown_row(self, row: int) -> KeyRow:
        """A row as it is painted."""
        kind = self.kind(row)
        if kind is RowKind.TYPED:
            words = StateWords("plus", "accent", "")
            return KeyRow(kind, f"Use “{self._typed}”", "Take the key as typed", words, True)
        if kind is RowKind.RETRY:
            return KeyRow(kind, "Retry", self._retry, StateWords("refresh", "accent", ""), True)
        entry = self._shown[row].entry
        found = self._details.get(entry.key_id)
        if entry.is_aws_managed:
            state = AWS_MANAGED
        elif found is None:
            state = CHECKING
        elif isinstance(found, AppError):
            state = DENIED
        else:
            state = describe_state(found)
        title = alias_name(entry.aliases[0]) if entry.aliases else ""
        if len(entry.aliases) > 1:
            title += f" (+{len(entry.aliases) - 1})"
        description = found.description if isinstance(found, KeyDetails) else ""
        subtitle = "  ".join(part for part in (entry.key_id, state.brief or description) if part)
        return KeyRow(kind, title, subtitle, state, not state.sentence)

    # Qt

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Texts; the delegate paints from `shown_row`."""
        row = index.row()
        if role == _DISPLAY:
            shown = self.shown_row(row)
            return shown.title or shown.subtitle
        if role == _ACCESSIBLE_TEXT:
            return self.shown_row(row).spoken
        if role == _TOOL_TIP:
            return self.shown_row(row).state.sentence or None
        return None

    # Inside

    def _reset(self) -> None:
        self._place = None
        self.setStringList([""] * (len(self._shown) + bool(self._typed) + bool(self._retry)))

    def _make(self, entry: KeyEntry) -> _Known:
        parts = [*entry.aliases, entry.key_id, entry.key_arn]
        found = self._details.get(entry.key_id)
        if isinstance(found, KeyDetails):
            parts.append(found.description)
        group = 2 if entry.is_aws_managed else (0 if entry.aliases else 1)
        name = entry.aliases[0] if entry.aliases else entry.key_id
        return _Known(entry, "\n".join(parts).casefold(), (group, name.casefold()))

    def _replace(self, key_id: str, item: _Known) -> None:
        old = self._known[key_id]
        self._known[key_id] = item
        for items in (self._order, self._shown):
            for place, known in enumerate(items):
                if known is old:
                    items[place] = item
                    break

    def _filtered(self) -> list[_Known]:
        words = self._filter.casefold().split()
        if not words:
            return list(self._order)
        found = [item for item in self._order if words[0] in item.haystack]
        for word in words[1:]:
            found = [item for item in found if word in item.haystack]
        return found


def _same_place(first_arn: str, second_arn: str) -> bool:
    return first_arn.split(":")[1:5] == second_arn.split(":")[1:5]
