"""One row of the pairs editor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

KEY: Final = "key"
VALUE: Final = "value"
LONGEST_TEXT: Final = 1_000_000
"""Qt cuts longer texts off without a word; its own limit is far below what a person may paste by mistake."""
_LOOKS: Final = {
    "error": ("alert", "danger", "Error"),
    "danger": ("alert", "danger", "Warning"),
    "caution": ("warning", "warning", "Warning"),
    "warning": ("warning", "warning", "Warning"),
    "info": ("info", "info", "Note"),
}


class CellMessage(NamedTuple):
    """A message under one cell: severity "error", "danger", "caution", "warning" or "info", and a sentence."""

    severity: str
    text: str


class PairEdit(QLineEdit):
    """A half of a pair. Ctrl+Z beyond its own changes asks for the undoing of a removal."""

    undo_requested = Signal()
    focus_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_TEXT)
        self.undoes_removals = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Undo a removal where there is no typing to undo."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.undoes_removals and not self.isUndoAvailable():
            self.undo_requested.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the cell was left; menus and other windows do not count."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.focus_left.emit()


class _Cell(QWidget):
    """A field with its messages below."""

    def __init__(self, edit: PairEdit) -> None:
        super().__init__()
        self.edit = edit
        self.left = False
        self.name = ""
        self._messages: tuple[CellMessage, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(edit)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        column.addLayout(self._lines)
        column.addStretch(1)

    @property
    def messages(self) -> tuple[CellMessage, ...]:
        return self._messages

    def show_messages(self, messages: Sequence[CellMessage]) -> None:
        wanted = tuple(messages)
        if wanted == self._messages:
            return
        new = [message for message in wanted if message not in self._messages]
        self._messages = wanted
        while (item := self._lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for message in wanted:
            self._lines.addWidget(_line(message))
        severities = {message.severity for message in wanted}
        invalid = "error" in severities
        restyle(self.edit, invalid=invalid, caution=not invalid and bool(severities - {"info"}))
        self.describe()
        if new:
            said = " ".join(_said(message) for message in new)
            announce(self.edit, f"{self.name}. {said}", any(message.severity == "error" for message in new))

    def describe(self) -> None:
        self.edit.setAccessibleName(self.name)
        self.edit.setAccessibleDescription(" ".join(_said(message) for message in self._messages))


class PairRow(QWidget):
    """Key, value and Remove; the first row carries the labels."""

    edited = Signal(QObject)
    left = Signal(QObject)
    """A cell, or the whole row, was left by the keyboard."""
    remove_requested = Signal(QObject)
    undo_requested = Signal()

    def __init__(self, key_label: str, value_label: str, noun: str) -> None:
        super().__init__()
        self._noun = noun
        self._names = (key_label, value_label)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        self.key_edit = PairEdit()
        self.value_edit = PairEdit()
        self._cells = {KEY: _Cell(self.key_edit), VALUE: _Cell(self.value_edit)}
        self.remove_button = SecondaryButton("Remove")
        self._labels = [TextLabel(label, "label", wrap=False) for label in self._names]
        for place, (label, cell) in enumerate(zip(self._labels, self._cells.values(), strict=True)):
            label.setBuddy(cell.edit)
            grid.addWidget(label, 0, place)
            grid.addWidget(cell, 1, place)
            grid.setColumnStretch(place, 1)
            cell.edit.textEdited.connect(self._text_edited)
            cell.edit.undo_requested.connect(self.undo_requested)
            cell.edit.installEventFilter(self)
        grid.addWidget(self.remove_button, 1, 2, Qt.AlignmentFlag.AlignTop)
        self.key_edit.focus_left.connect(self._key_left)
        self.value_edit.focus_left.connect(self._value_left)
        self.remove_button.clicked.connect(self._remove)
        self.remove_button.installEventFilter(self)

    @property
    def can_undo(self) -> bool:
        """Whether Ctrl+Z may bring a removed pair back."""
        return self.key_edit.undoes_removals

    @can_undo.setter
    def can_undo(self, can: bool) -> None:
        for cell in self._cells.values():
            cell.edit.undoes_removals = can

    def set_place(self, place: int) -> None:
        """Know one's number; the first row shows the labels."""
        for label in self._labels:
            label.setVisible(place == 0)
        for name, cell in zip(self._names, self._cells.values(), strict=True):
            cell.name = f"{name.removesuffix(' - optional')} of {self._noun} {place + 1}"
            cell.describe()
        self.remove_button.setAccessibleName(f"Remove {self._noun} {place + 1}")

    def was_left(self, part: str) -> bool:
        """Tell whether a half was left by the keyboard, or the row behind it."""
        return self._cells[part].left

    def messages(self, part: str) -> tuple[CellMessage, ...]:
        """The messages shown under a half."""
        return self._cells[part].messages

    def show_messages(self, part: str, messages: Sequence[CellMessage]) -> None:
        """Show exactly these under a half."""
        self._cells[part].show_messages(messages)

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
        changed = False
        for part in parts:
            changed = changed or not self._cells[part].left
            self._cells[part].left = True
        if changed:
            self.left.emit(self)

    @Slot(str)
    def _text_edited(self, _text: str) -> None:
        self.edited.emit(self)

    @Slot()
    def _key_left(self) -> None:
        self._mark(KEY)

    @Slot()
    def _value_left(self) -> None:
        self._mark(KEY, VALUE)

    @Slot()
    def _remove(self) -> None:
        self.remove_requested.emit(self)


def _said(message: CellMessage) -> str:
    return f"{_LOOKS[message.severity][2]}: {message.text}"


def _line(message: CellMessage) -> QWidget:
    icon, tone, _word = _LOOKS[message.severity]
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    glyphs = QVBoxLayout()
    glyphs.addWidget(Glyph(icon, tone))
    glyphs.addStretch(1)
    row.addLayout(glyphs)
    row.addWidget(TextLabel(_said(message), "small", tone=tone), 1)
    return line
