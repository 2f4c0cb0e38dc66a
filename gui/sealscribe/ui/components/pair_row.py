"""One row of the pairs editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from sealscribe.ui.components.pair_cell import Cell, CellMessage
from sealscribe.ui.components.pair_edit import PairEdit
from sealscribe.ui.components.pair_history import KEY, VALUE, RowText
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.text import TextLabel


class PairRow(QWidget):
    """Key, value and Remove; the first row carries the labels. ``row_id`` is the row's name in the history."""

    edited = Signal(QObject, str)
    """A half has another text, by a person or by a helper of theirs."""
    pasted = Signal(QObject, str, str)
    """A text came for a half, and was not put in."""
    pasted_as_one = Signal(QObject, str, str)
    left = Signal(QObject)
    """A cell, or the whole row, was left by the keyboard."""
    remove_requested = Signal(QObject)
    undo_requested = Signal()
    redo_requested = Signal()
    fix_asked = Signal(QObject, str, str)
    """The code of a fix for a half."""

    def __init__(self, row_id: int, key_label: str, value_label: str, noun: str, *, reads_pairs: bool) -> None:
        super().__init__()
        self.row_id = row_id
        self._noun = noun
        self._names = (key_label, value_label)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self._cells = {part: Cell(part) for part in (KEY, VALUE)}
        self.key_edit = self._cells[KEY].edit
        self.value_edit = self._cells[VALUE].edit
        self.remove_button = SecondaryButton(tr("Remove"))
        self._labels = [TextLabel(label, "label", wrap=False) for label in self._names]
        for place, (label, cell) in enumerate(zip(self._labels, self._cells.values(), strict=True)):
            label.setBuddy(cell.edit)
            grid.addWidget(label, 0, place)
            grid.addWidget(cell, 1, place)
            grid.setColumnStretch(place, 1)
            cell.text_changed.connect(self._text_changed)
            cell.pasted.connect(self._pasted)
            cell.pasted_as_one.connect(self._pasted_as_one)
            cell.left.connect(self._cell_left)
            cell.fix_asked.connect(self._fix_asked)
            cell.edit.undo_requested.connect(self.undo_requested)
            cell.edit.redo_requested.connect(self.redo_requested)
            cell.edit.reads_pairs = reads_pairs
            cell.edit.installEventFilter(self)
        grid.addWidget(self.remove_button, 1, 2, Qt.AlignmentFlag.AlignTop)
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.installEventFilter(self)

    def show_texts(self, texts: RowText) -> None:
        """Show other texts; that is no edit."""
        self._cells[KEY].set_text(texts.key)
        self._cells[VALUE].set_text(texts.value)

    def edit(self, part: str) -> PairEdit:
        """The field of a half."""
        return self._cells[part].edit

    def set_place(self, place: int) -> None:
        """Know one's number; the first row shows the labels."""
        for label in self._labels:
            label.setVisible(place == 0)
        for name, cell in zip(self._names, self._cells.values(), strict=True):
            cell.set_name(tr("{half} of {noun} {number}", half=name, noun=self._noun, number=place + 1))
        self.remove_button.setAccessibleName(tr("Remove {noun} {number}", noun=self._noun, number=place + 1))

    def set_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Know what the menu of a field can offer."""
        for cell in self._cells.values():
            cell.edit.can_undo, cell.edit.can_redo = can_undo, can_redo

    def was_left(self, part: str) -> bool:
        """Tell whether a half was left by the keyboard, or the row behind it."""
        return self._cells[part].was_left

    def left_parts(self) -> tuple[str, ...]:
        """The halves of which `was_left` is true."""
        return tuple(part for part, cell in self._cells.items() if cell.was_left)

    def mark_left(self, *parts: str) -> None:
        """Hold no error of these halves back any more."""
        for part in parts:
            self._cells[part].was_left = True

    def messages(self, part: str) -> tuple[CellMessage, ...]:
        """The messages shown under a half."""
        return self._cells[part].messages

    def show_messages(self, part: str, messages: Sequence[CellMessage]) -> None:
        """Show exactly these under a half."""
        self._cells[part].show_messages(messages)

    def cell(self, part: str) -> Cell:
        """A half with all that belongs to it."""
        return self._cells[part]

    def tab_stops(self) -> list[QWidget]:
        """What Tab goes through, in order."""
        return [*self._cells[KEY].tab_stops(), *self._cells[VALUE].tab_stops(), self.remove_button]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note when the keyboard leaves the row altogether."""
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            target = self.window().focusWidget()
            outside = target is not None and target is not watched and not self.isAncestorOf(target)
            if outside and event.reason() not in (
                Qt.FocusReason.PopupFocusReason,
                Qt.FocusReason.ActiveWindowFocusReason,
            ):
                self._mark(KEY, VALUE)
        return False

    def _mark(self, *parts: str) -> None:
        self.mark_left(*parts)
        self.left.emit(self)

    @Slot(str)
    def _text_changed(self, part: str) -> None:
        self.edited.emit(self, part)

    @Slot(str, str)
    def _pasted(self, part: str, text: str) -> None:
        self.pasted.emit(self, part, text)

    @Slot(str, str)
    def _pasted_as_one(self, part: str, text: str) -> None:
        self.pasted_as_one.emit(self, part, text)

    @Slot(str)
    def _cell_left(self, part: str) -> None:
        self._mark(*((KEY, VALUE) if part == VALUE else (KEY,)))

    @Slot(str, str)
    def _fix_asked(self, part: str, code: str) -> None:
        self.fix_asked.emit(self, part, code)

    @Slot()
    def _remove(self) -> None:
        self.remove_requested.emit(self)
