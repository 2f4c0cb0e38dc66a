"""The console's attribute editor: pairs of an encryption context, or tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sealscribe.ui.components.pair_row import KEY, VALUE, CellMessage, PairRow
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import LinkButton, SecondaryButton
from sealscribe.ui.widgets.text import TextLabel

GAP: Final = 8


class PairWords(NamedTuple):
    """The words of an editor: ``noun`` and ``plural`` name one row and several."""

    add: str = "Add pair"
    noun: str = "pair"
    plural: str = "pairs"
    key: str = "Key"
    value: str = "Value"
    empty: str = ""


CONTEXT_WORDS: Final = PairWords()
TAG_WORDS: Final = PairWords(
    "Add new tag", "tag", "tags", "Key", "Value - optional", "No tags associated with the resource."
)


class _Removed(NamedTuple):
    place: int
    key: str
    value: str


class PairsEditor(QWidget):
    """Rows of key and value. It has no rules of its own: what is wrong comes through `set_findings`."""

    changed = Signal()
    """A person changed a pair, added or removed one."""

    def __init__(self, *, limit: int, words: PairWords = CONTEXT_WORDS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._words = words
        self._rows: list[PairRow] = []
        self._removed: list[_Removed] = []
        self._findings: tuple[tuple[int, str, str, str], ...] = ()
        self._show_all = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._empty_label = TextLabel(words.empty, tone="muted")
        column.addWidget(self._empty_label)
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(GAP)
        column.addLayout(self._row_column)

        self._undo_line = QWidget()
        undo = QHBoxLayout(self._undo_line)
        undo.setContentsMargins(0, 0, 0, 0)
        undo.setSpacing(4)
        self._undo_label = TextLabel("", "small", tone="muted", wrap=False)
        self.undo_button = LinkButton("Undo", icon="undo")
        undo.addWidget(self._undo_label)
        undo.addWidget(self.undo_button)
        undo.addStretch(1)
        column.addWidget(self._undo_line)

        bottom = QHBoxLayout()
        self.add_button = SecondaryButton(words.add)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        bottom.addWidget(self.add_button)
        bottom.addStretch(1)
        column.addLayout(bottom)
        self.room_label = TextLabel("", "help")
        column.addWidget(self.room_label)

        self.add_button.clicked.connect(self._add)
        self.undo_button.clicked.connect(self.undo_removal)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.undo_removal)
        self._rows_changed()

    # For the page

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """All rows as typed, blank ones included, so that row numbers mean the same everywhere."""
        return tuple((row.key_edit.text(), row.value_edit.text()) for row in self._rows)

    def rows(self) -> tuple[PairRow, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def set_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Show these pairs. That is no edit: `changed` is not emitted, and there is nothing to undo."""
        while self._rows:
            self._drop(self._rows[-1])
        for key, value in pairs:
            self._insert(len(self._rows), key, value)
        self._removed.clear()
        self._findings = ()
        self._show_all = False
        self._rows_changed()

    def set_findings(self, findings: Sequence[tuple[int, str, str, str]]) -> None:
        """Show exactly these: row from 0, "key" or "value", severity, sentence.

        The severity "error" waits until its cell was left, all others are shown at once.
        """
        self._findings = tuple((row, str(part), str(severity), text) for row, part, severity, text in findings)
        self._show_findings()

    def show_all_errors(self) -> None:
        """Show the errors of cells too that were not touched yet."""
        self._show_all = True
        self._show_findings()

    def focus_row(self, row: int, part: str = KEY) -> None:
        """Move the keyboard to one half of a row. Does nothing for a row that is not there."""
        if 0 <= row < len(self._rows):
            target = self._rows[row]
            edit = target.value_edit if part == VALUE else target.key_edit
            edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # noqa: N802 - Qt's name
        """Go to the first key, or to Add. A focus proxy would break the Tab order behind the last row."""
        (self._rows[0].key_edit if self._rows else self.add_button).setFocus(reason)

    def row(self, place: int) -> PairRow:
        """The widget of a row. Raises IndexError."""
        return self._rows[place]

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    @Slot()
    def undo_removal(self) -> None:
        """Bring the pair back that was removed last, where it was."""
        if not self._removed or len(self._rows) >= self._limit:
            return
        back = self._removed.pop()
        row = self._insert(min(back.place, len(self._rows)), back.key, back.value)
        self._rows_changed()
        row.key_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"The {self._words.noun} is back.")
        self.changed.emit()

    # Rows

    @Slot()
    def _add(self) -> None:
        if len(self._rows) >= self._limit:
            return
        row = self._insert(len(self._rows), "", "")
        self._rows_changed()
        row.key_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"Added {self._words.noun} {len(self._rows)}.")
        self.changed.emit()

    @Slot(QObject)
    def _remove(self, row: PairRow) -> None:
        place = self._rows.index(row)
        self._removed.append(_Removed(place, row.key_edit.text(), row.value_edit.text()))
        left = len(self._rows) - 1
        # The focus goes first: a focused widget that dies hands it to a chance neighbour.
        if place < left:
            self._rows[place + 1].key_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif left:
            self._rows[place - 1].key_edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.add_button.setEnabled(True)
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._drop(row)
        self._findings = ()
        self._rows_changed()
        announce(self, f"Removed {self._words.noun} {place + 1}. Undo brings it back.")
        self.changed.emit()

    @Slot(QObject)
    def _row_edited(self, row: PairRow) -> None:
        if row in self._rows:
            self.changed.emit()

    @Slot(QObject)
    def _row_left(self, _row: PairRow) -> None:
        self._show_findings()

    def _insert(self, place: int, key: str, value: str) -> PairRow:
        row = PairRow(self._words.key, self._words.value, self._words.noun)
        row.key_edit.setText(key)
        row.value_edit.setText(value)
        row.edited.connect(self._row_edited)
        row.left.connect(self._row_left)
        row.remove_requested.connect(self._remove)
        row.undo_requested.connect(self.undo_removal)
        self._rows.insert(place, row)
        self._row_column.insertWidget(place, row)
        # A layout shows its widgets only later, and what is hidden is left out by Tab.
        row.show()
        return row

    def _drop(self, row: PairRow) -> None:
        self._rows.remove(row)
        self._row_column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _rows_changed(self) -> None:
        for place, row in enumerate(self._rows):
            row.set_place(place)
        count = len(self._rows)
        left = self._limit - count
        words = self._words
        self._empty_label.setVisible(not count and bool(words.empty))
        self.add_button.setEnabled(left > 0)
        if left > 0:
            more = "more " if count else ""
            self.room_label.setText(f"You can add up to {left} {more}{words.noun if left == 1 else words.plural}.")
        else:
            self.room_label.setText(f"You have reached the limit of {self._limit} {words.plural}.")
        self.add_button.setAccessibleDescription(self.room_label.text())
        for row in self._rows:
            row.can_undo = bool(self._removed) and left > 0
        self._undo_line.setVisible(bool(self._removed) and left > 0)
        if self._removed:
            named = self._removed[-1].key
            what = f"{words.noun.capitalize()} “{_short(named)}”" if named else words.noun.capitalize()
            self._undo_label.setText(f"{what} removed.")
        self._chain_tabs()
        self._show_findings()

    def _chain_tabs(self) -> None:
        stops: list[QWidget] = []
        for row in self._rows:
            stops += [row.key_edit, row.value_edit, row.remove_button]
        stops += [self.undo_button, self.add_button]
        before = self._stop_before(stops)
        for first, second in pairwise([before, *stops] if before is not None else stops):
            QWidget.setTabOrder(first, second)

    def _stop_before(self, stops: Sequence[QWidget]) -> QWidget | None:
        """Where Tab comes from: it draws new rows in, which stand at the end of the window's chain."""
        before = self.add_button.previousInFocusChain()
        while before is not None and before is not self.add_button:
            takes_tab = bool(before.focusPolicy() & Qt.FocusPolicy.TabFocus) and before.focusProxy() is None
            if takes_tab and before not in stops:
                return before
            before = before.previousInFocusChain()
        return None

    def _show_findings(self) -> None:
        for place, row in enumerate(self._rows):
            for part in (KEY, VALUE):
                messages = [
                    CellMessage(severity, text)
                    for at, of, severity, text in self._findings
                    if (at, of) == (place, part) and (severity != "error" or self._show_all or row.was_left(part))
                ]
                row.show_messages(part, messages)


def _short(text: str, longest: int = 32) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
