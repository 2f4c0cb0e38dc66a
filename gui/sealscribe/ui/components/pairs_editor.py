"""The console's attribute editor: pairs of an encryption context, or tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import count
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_text import PairForm, PairText, pairs_as_json, read_pairs
from sealscribe.ui.components.pair_cell import CellMessage, PairMessage
from sealscribe.ui.components.pair_edit import bind_undo, clipboard_text
from sealscribe.ui.components.pair_foot import EditorFoot
from sealscribe.ui.components.pair_history import (
    ADD_SPOT,
    KEY,
    VALUE,
    PairHistory,
    Pasted,
    Rows,
    RowText,
    Spot,
    Step,
    StepKind,
    changed_range,
    fill_rows,
    first_free,
)
from sealscribe.ui.components.pair_row import PairRow
from sealscribe.ui.components.tab_chain import chain_tabs
from sealscribe.ui.texts.pair_texts import (
    CONTEXT_WORDS,
    PairWords,
    Words,
    cleared_text,
    copied_text,
    done_again_text,
    no_pairs_words,
    pasted_text,
    removed_text,
    rest_words,
    room_text,
    taken_back_text,
    too_long_words,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel

GAP: Final = 8
LONGEST_PASTE: Final = 100_000
"""In characters; laying out a longer text in one line, or reading it, would be felt."""


class PairsEditor(QWidget):
    """Rows of key and value. It has no rules of its own: what is wrong comes through `set_findings`.

    Each change of a person can be undone, typing in one half as a whole. A pasted text fills rows, and none is dropped.
    """

    changed = Signal()
    """A person changed a pair, added or removed one."""
    fix_asked = Signal(int, str, str)
    """A person pressed the link that mends a half: the row from 0, "key" or "value", and the code of the `Fix`."""

    def __init__(self, *, limit: int, words: PairWords = CONTEXT_WORDS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limit = limit
        self._words = words
        self._rows: list[PairRow] = []
        self._texts: Rows = ()
        self._names = count()
        self._history = PairHistory()
        self._left: dict[int, tuple[str, ...]] = {}
        self._messages: dict[tuple[int, str], list[CellMessage]] = {}
        self._show_all = False
        self._last_row = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._empty_label = TextLabel(words.empty, tone="muted")
        column.addWidget(self._empty_label)
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(GAP)
        column.addLayout(self._row_column)
        self.foot = EditorFoot(words.add, words.paste, words.clear)
        column.addWidget(self.foot)
        self.add_button = self.foot.add_button
        self.undo_button = self.foot.undo_button
        self.room_label = self.foot.room_label
        self.add_button.clicked.connect(self._add)
        self.foot.undo_requested.connect(self.undo)
        self.foot.redo_requested.connect(self.redo)
        self.foot.one_text_requested.connect(self._keep_as_one_text)
        self.foot.paste_requested.connect(self.paste_pairs)
        self.foot.copy_requested.connect(self.copy_as_json)
        self.foot.clear_requested.connect(self.clear)
        bind_undo(self, self.undo, self.redo)
        self._reveals_notice = False
        self._reveal_timer = QTimer(self)
        self._reveal_timer.setSingleShot(True)
        self._reveal_timer.timeout.connect(self._reveal)
        self._rows_changed()

    # For the page

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """All rows as typed, blank ones included, so that row numbers mean the same everywhere."""
        return tuple((texts.key, texts.value) for texts in self._texts)

    def rows(self) -> tuple[PairRow, ...]:
        """The rows as they stand."""
        return tuple(self._rows)

    def row(self, place: int) -> PairRow:
        """The widget of a row. Raises IndexError."""
        return self._rows[place]

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def set_pairs(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Show these pairs. That is no edit: `changed` is not emitted, and there is nothing to undo."""
        self._history.clear()
        self._show_all = False
        self.foot.hide_notice()
        self._render(tuple(RowText(next(self._names), key, value) for key, value in pairs))
        self._left.clear()

    def set_findings(self, findings: Iterable[PairMessage | tuple[int, str, str, str]]) -> None:
        """Show exactly these.

        The severity "error" waits until its cell was left, all others are shown at once.
        """
        self._messages = {}
        for finding in findings:
            found = PairMessage(*finding)
            if 0 <= found.row < len(self._texts):
                self._messages.setdefault((self._texts[found.row].row, str(found.part)), []).append(found.of_cell)
        self._show_messages()

    def show_all_errors(self) -> None:
        """Show the errors of cells too that were not touched yet."""
        self._show_all = True
        self._show_messages()

    def focus_row(self, row: int, part: str = KEY, span: tuple[int, int] | None = None) -> None:
        """Move the keyboard to one half of a row, and select a span of it. Nothing for a row that is not there."""
        if 0 <= row < len(self._rows):
            edit = self._rows[row].edit(part)
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            if span is not None:
                edit.select(*span)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # noqa: N802 - Qt's name
        """Go to the first key, or to Add. A focus proxy would break the Tab order behind the last row."""
        (self._rows[0].key_edit if self._rows else self.add_button).setFocus(reason)

    def replace_text(self, place: int, part: str, text: str) -> None:
        """Put another text into one half, as an edit of the person, and go there."""
        self._history.seal()
        texts = self._texts[place]
        self._type(place, part, text)
        self._go_to(Spot(texts.row, part, changed_range(texts.half(part), text)[2]))

    def set_outcomes(self, outcomes: Sequence[str]) -> None:
        """Show under each value, row by row, what is sent for it; an empty text shows nothing."""
        for row, outcome in zip(self._rows, outcomes, strict=False):
            row.cell(VALUE).show_outcome(outcome)

    # For the tools of the page, beside the buttons of the editor

    def add_tool(self, tool: QWidget) -> None:
        """Put a button behind those of the editor."""
        self.foot.add_tool(tool)
        self._chain_tabs()

    def insert_text(self, text: str) -> None:
        """Insert a text at the cursor of the value in whose row the keyboard was last; in a new row where none is."""
        if not self._rows:
            name = next(self._names)
            self._do(StepKind.ADDED, (RowText(name, "", text),), ADD_SPOT, Spot(name))
            return
        here = [row for row in self._rows if row.key_edit.hasFocus() or row.value_edit.hasFocus()]
        last = [row for row in self._rows if row.row_id == self._last_row]
        row = (here or last or self._rows[-1:])[0]
        self._insert_text(row, VALUE, text)
        row.value_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_pairs(self, pairs: Iterable[ContextPair], told: Callable[[int], str]) -> tuple[ContextPair, ...]:
        """Fill pairs in as one step, and give back those for which there is no room.

        ``told`` says how many were added. The keyboard goes to the first value that is missing, else to the last one.
        """
        filled = fill_rows(self._texts, first_free(self._texts), pairs, self._limit, self._names.__next__)
        if filled.taken:
            taken = [texts for texts in filled.rows if texts.row in filled.taken]
            spot = next((texts for texts in taken if not texts.value), taken[-1]).row
            self._do(StepKind.FILLED, filled.rows, ADD_SPOT, Spot(spot, VALUE), told(len(taken)))
            announce(self, told(len(taken)))
        return filled.left

    def say(self, text: str) -> None:
        """Tell in the line below the buttons what was done, or why nothing was."""
        self.foot.show_change(text, can_undo=False)
        announce(self, text)

    def tell(self, words: Words) -> None:
        """Tell in a notice what was not taken."""
        if self.foot.show_notice(words):
            self._chain_tabs()
        self._reveals_notice = True
        self._reveal_timer.start(0)

    # What a person does

    @Slot()
    def undo(self) -> None:
        """Take the last change back."""
        step = self._history.undo()
        if step is None:
            return
        if isinstance(step.detail, Pasted):
            self.foot.hide_notice()
        self._render(step.before, step.spot_before)
        announce(self, taken_back_text(step.kind, self._words.noun))
        self.changed.emit()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back last."""
        step = self._history.redo()
        if step is None:
            return
        self._render(step.after, step.spot_after)
        announce(self, done_again_text(step.kind, self._words.noun))
        if isinstance(step.detail, Pasted) and step.detail.rest is not None:
            self.tell(step.detail.rest)
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Remove all rows."""
        if self._texts:
            self._do(StepKind.CLEARED, (), Spot(self._texts[0].row), ADD_SPOT, cleared_text(len(self._texts)))
            announce(self, self.foot.change_label.text())

    @Slot()
    def paste_pairs(self) -> None:
        """Fill the pairs on the clipboard in behind the last row that holds something."""
        text = clipboard_text()
        if self._is_too_long(text):
            return
        found = read_pairs(text)
        if not found.pairs:
            self.tell(no_pairs_words(text))
            return
        self._fill(found, self._texts, first_free(self._texts), ADD_SPOT, Pasted(0, None, text, "", (0, 0)))

    @Slot()
    def copy_as_json(self) -> None:
        """Put all pairs on the clipboard as a JSON object."""
        pairs = [ContextPair(texts.key, texts.value) for texts in self._texts if not texts.is_blank]
        QGuiApplication.clipboard().setText(pairs_as_json(pairs))
        self.say(copied_text(len(pairs)))

    @Slot()
    def _add(self) -> None:
        if len(self._rows) >= self._limit:
            return
        name = next(self._names)
        self._do(StepKind.ADDED, (*self._texts, RowText(name)), ADD_SPOT, Spot(name))
        noun, room = self._words.noun, self.room_label.text()
        announce(self, tr("Added {noun} {count}. {words}", noun=noun, count=len(self._rows), words=room))

    @Slot(QObject)
    def _remove(self, row: PairRow) -> None:
        place = self._rows.index(row)
        after = (*self._texts[:place], *self._texts[place + 1 :])
        neighbour = Spot(after[min(place, len(after) - 1)].row) if after else ADD_SPOT
        noun = self._words.noun
        self._do(StepKind.REMOVED, after, Spot(row.row_id), neighbour, removed_text(noun, self._texts[place].key))
        announce(self, tr("Removed {noun} {number}. Undo brings it back.", noun=noun, number=place + 1))

    @Slot(QObject, str)
    def _row_edited(self, row: PairRow, part: str) -> None:
        place = self._rows.index(row)
        self._type(place, part, row.edit(part).text())

    @Slot(QObject)
    def _row_left(self, row: PairRow) -> None:
        self._last_row = row.row_id
        self._history.seal()
        self._show_messages()

    @Slot(QObject, str, str)
    def _fix_row(self, row: PairRow, part: str, code: str) -> None:
        self.fix_asked.emit(self._rows.index(row), part, code)

    # Pasting

    @Slot(QObject, str, str)
    def _paste(self, row: PairRow, part: str, text: str) -> None:
        if self._is_too_long(text):
            return
        edit, place = row.edit(part), self._rows.index(row)
        texts = self._texts[place]
        is_free = texts.is_blank or (edit.replaces_all() and texts.with_half(part, "").is_blank)
        found = read_pairs(text) if self._words.paste else PairText()
        one_pair = (
            part == KEY and is_free and len(found.pairs) == 1 and found.form in (PairForm.JSON, PairForm.SHORTHAND)
        )
        if not found.has_several and not one_pair:
            self._insert_text(row, part, text)
            return
        rows = self._texts
        if is_free:
            rows = (*rows[:place], RowText(row.row_id), *rows[place + 1 :])
        pasted = Pasted(0, None, text, part, edit.selection())
        self._fill(found, rows, place if is_free else place + 1, Spot(row.row_id, part, edit.place()), pasted)

    @Slot(QObject, str, str)
    def _paste_as_one(self, row: PairRow, part: str, text: str) -> None:
        if not self._is_too_long(text):
            self._insert_text(row, part, text)

    @Slot()
    def _keep_as_one_text(self) -> None:
        step = self._history.last
        if step is None or not isinstance(step.detail, Pasted):
            return
        self.undo()
        pasted, name = step.detail, step.spot_before.row
        row = next(row for row in self._rows if row.row_id == name)
        row.edit(pasted.part).select(*pasted.selection)
        self._insert_text(row, pasted.part, pasted.text)

    def _insert_text(self, row: PairRow, part: str, text: str) -> None:
        self._history.seal()
        row.edit(part).insert(text)
        self._history.seal()

    def _fill(self, found: PairText, rows: Rows, start: int, spot: Spot, pasted: Pasted) -> None:
        filled = fill_rows(rows, start, found.pairs, self._limit, self._names.__next__)
        rest = rest_words(found.unread, filled.left, self._limit)
        if filled.taken:
            pasted = pasted._replace(taken=len(filled.taken), rest=rest)
            self._do(StepKind.PASTED, filled.rows, spot, Spot(filled.taken[-1], VALUE), pasted)
            for row in self._rows:
                if row.row_id in filled.taken:
                    row.mark_left(KEY, VALUE)
            self._show_messages()
            announce(self, pasted_text(pasted.taken))
        if rest is not None:
            self.tell(rest)
        else:
            self.foot.hide_notice()

    def _is_too_long(self, text: str) -> bool:
        if len(text) <= LONGEST_PASTE:
            return False
        self.tell(too_long_words(len(text), LONGEST_PASTE))
        return True

    # Steps

    def _do(self, kind: StepKind, after: Rows, spot_before: Spot, spot_after: Spot, detail: object = None) -> None:
        self._history.record(Step(kind, self._texts, after, spot_before, spot_after, detail))
        self._render(after, spot_after)
        self.changed.emit()

    def _type(self, place: int, part: str, text: str) -> None:
        """Note that one half has another text by now, and show it there."""
        texts = self._texts[place]
        before = texts.half(part)
        if text == before:
            return
        _start, end_before, end_after = changed_range(before, text)
        after = (*self._texts[:place], texts.with_half(part, text), *self._texts[place + 1 :])
        spots = (Spot(texts.row, part, end_before), Spot(texts.row, part, end_after))
        last = self._history.last
        goes_on = last is not None and last.kind is StepKind.TYPED and not self._history.can_redo
        self._history.record(Step(StepKind.TYPED, self._texts, after, *spots))
        self._texts = after
        self._rows[place].show_texts(after[place])
        if not goes_on or self.foot.change_label.text():
            self._show_change()
        self.changed.emit()

    def _render(self, rows: Rows, spot: Spot | None = None) -> None:
        """Show these rows, and go to a place in them."""
        self._texts = rows
        wanted = {texts.row for texts in rows}
        place = 0
        for texts in rows:
            while place < len(self._rows) and self._rows[place].row_id not in wanted:
                place += 1
            if place < len(self._rows) and self._rows[place].row_id == texts.row:
                self._rows[place].show_texts(texts)
            else:
                self._insert_row(place, texts)
            place += 1
        if spot is not None:
            # The focus goes first: a focused widget that dies hands it to a chance neighbour.
            self._go_to(spot)
        for row in [row for row in self._rows if row.row_id not in wanted]:
            self._drop_row(row)
        self._rows_changed()

    def _go_to(self, spot: Spot) -> None:
        row = next((row for row in self._rows if row.row_id == spot.row), None)
        if row is None:
            self.add_button.setEnabled(True)
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        edit = row.edit(spot.part)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.go_to(spot.cursor)
        self._reveal_timer.start(0)

    @Slot()
    def _reveal(self) -> None:
        """Have the page show the notice and the keyboard: when the focus moved, new rows had no place yet."""
        area: QWidget | None = self
        while area is not None and not isinstance(area, ScrollColumn):
            area = area.parentWidget()
        focused = self.focusWidget()
        if area is None or focused is None:
            return
        if self._reveals_notice and self.foot.notice is not None:
            area.show_widget(self.foot.notice)
        self._reveals_notice = False
        area.show_widget(focused)

    def _insert_row(self, place: int, texts: RowText) -> None:
        words = self._words
        row = PairRow(texts.row, words.key, words.value, words.noun, reads_pairs=bool(words.paste))
        row.show_texts(texts)
        row.mark_left(*self._left.pop(texts.row, ()))
        row.edited.connect(self._row_edited)
        row.pasted.connect(self._paste)
        row.pasted_as_one.connect(self._paste_as_one)
        row.left.connect(self._row_left)
        row.remove_requested.connect(self._remove)
        row.undo_requested.connect(self.undo)
        row.redo_requested.connect(self.redo)
        row.fix_asked.connect(self._fix_row)
        self._rows.insert(place, row)
        self._row_column.insertWidget(place, row)
        # A layout shows its widgets only later, and what is hidden is left out by Tab.
        row.show()

    def _drop_row(self, row: PairRow) -> None:
        self._left[row.row_id] = row.left_parts()
        self._rows.remove(row)
        self._row_column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _rows_changed(self) -> None:
        for place, row in enumerate(self._rows):
            row.set_place(place)
        number = len(self._rows)
        self._empty_label.setVisible(not number and bool(self._words.empty))
        self.add_button.setEnabled(number < self._limit)
        self.room_label.setText(room_text(self._words, number, self._limit))
        self.add_button.setAccessibleDescription(self.room_label.text())
        self._show_change()
        self._chain_tabs()
        self._show_messages()

    def _show_change(self) -> None:
        last = self._history.last
        can_undo, can_redo = last is not None, self._history.can_redo
        for row in self._rows:
            row.set_history(can_undo=can_undo, can_redo=can_redo)
        self.foot.set_menu_state(has_pairs=bool(self._texts), can_undo=can_undo, can_redo=can_redo)
        detail = last.detail if last is not None else None
        if isinstance(detail, Pasted):
            self.foot.show_change(pasted_text(detail.taken), as_one=bool(detail.part))
        else:
            self.foot.show_change(detail if isinstance(detail, str) else "")

    def _chain_tabs(self) -> None:
        stops = [stop for row in self._rows for stop in row.tab_stops()] + self.foot.tab_stops()
        chain_tabs(stops, self.add_button)

    def _show_messages(self) -> None:
        for row in self._rows:
            for part in (KEY, VALUE):
                messages = self._messages.get((row.row_id, part), ())
                if messages or row.messages(part):
                    held_back = not self._show_all and not row.was_left(part)
                    row.show_messages(part, [one for one in messages if one.severity != "error" or not held_back])
