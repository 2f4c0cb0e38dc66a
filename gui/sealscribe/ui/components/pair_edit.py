"""The field of a half of a pair: it leaves undoing and pasting to the editor that it is a part of."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QClipboard,
    QContextMenuEvent,
    QDropEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QShortcut,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

LONGEST_TEXT: Final = 1_000_000
"""Qt cuts longer texts off without a word; its own limit is far below what a person may paste by mistake."""
_KEYS: Final = QKeySequence.StandardKey
_REDO_TOO: Final = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
_PASTE_AS_ONE: Final = QKeySequence("Ctrl+Shift+V")


def undo_keys() -> list[QKeySequence]:
    """The keys that undo."""
    return QKeySequence.keyBindings(_KEYS.Undo)


def redo_keys() -> list[QKeySequence]:
    """The keys that redo: those of every platform, since people move between them."""
    bound = QKeySequence.keyBindings(_KEYS.Redo)
    return [*bound, *(keys for keys in _REDO_TOO if keys not in bound)]


def bind_undo(widget: QWidget, undo: Callable[[], None], redo: Callable[[], None]) -> None:
    """Let the keys for undoing and redoing work anywhere in a widget."""
    for keys, slot in ((undo_keys(), undo), (redo_keys(), redo)):
        for sequence in keys:
            shortcut = QShortcut(sequence, widget)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)


class _Meaning(Enum):
    UNDO = auto()
    REDO = auto()
    PASTE = auto()
    PASTE_AS_ONE = auto()


class PairEdit(QLineEdit):
    """A line of text whose changes are undone by its editor, and whose pasted texts go through its editor.

    `QLineEdit` would undo on its own, in an order that is not that of the editor.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    pasted = Signal(str)
    """A text came by paste or drop, and was not put in."""
    pasted_as_one = Signal(str)
    """The same, and the person wants it in this field whatever it is."""
    focus_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_TEXT)
        self.can_undo = False
        self.can_redo = False
        self.reads_pairs = False

    def place(self) -> int:
        """Where the cursor is, in characters."""
        return _characters(self.text(), self.cursorPosition())

    def go_to(self, place: int | None) -> None:
        """Put the cursor before a character, or at the end."""
        self.setCursorPosition(_units(self.text() if place is None else self.text()[:place]))

    def select(self, start: int, end: int) -> None:
        """Select characters."""
        first = _units(self.text()[:start])
        self.setSelection(first, _units(self.text()[:end]) - first)

    def selection(self) -> tuple[int, int]:
        """Where what is selected begins and ends, in characters; both are the cursor's place where nothing is."""
        if not self.hasSelectedText():
            return self.place(), self.place()
        return _characters(self.text(), self.selectionStart()), _characters(self.text(), self.selectionEnd())

    def replaces_all(self) -> bool:
        """Whether what is put in now replaces everything in the field."""
        return self.selectedText() == self.text()

    def event(self, event: QEvent) -> bool:
        """Claim the keys that are handled here before shortcuts get them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand undoing and pasting on."""
        meaning = _meaning(event)
        if meaning is None:
            super().keyPressEvent(event)
            return
        event.accept()
        {
            _Meaning.UNDO: self.undo_requested.emit,
            _Meaning.REDO: self.redo_requested.emit,
            _Meaning.PASTE: self._paste,
            _Meaning.PASTE_AS_ONE: self._paste_as_one,
        }[meaning]()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Show a menu of which every entry does what its key does."""
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """The menu of the field."""
        menu = QMenu(self)
        has_text, has_selection = bool(self.text()), self.hasSelectedText()
        can_paste = bool(clipboard_text())
        self._add(menu, "&Undo", _KEYS.Undo, enabled=self.can_undo).triggered.connect(self.undo_requested)
        self._add(menu, "&Redo", _KEYS.Redo, enabled=self.can_redo).triggered.connect(self.redo_requested)
        menu.addSeparator()
        self._add(menu, "Cu&t", _KEYS.Cut, enabled=has_selection).triggered.connect(self.cut)
        self._add(menu, "&Copy", _KEYS.Copy, enabled=has_selection).triggered.connect(self.copy)
        self._add(menu, "&Paste", _KEYS.Paste, enabled=can_paste).triggered.connect(self._paste)
        if self.reads_pairs:
            self._add(menu, "Paste as &one text", _PASTE_AS_ONE, enabled=can_paste).triggered.connect(
                self._paste_as_one
            )
        self._add(menu, "&Delete", _KEYS.Delete, enabled=has_selection).triggered.connect(self.del_)
        menu.addSeparator()
        self._add(menu, "Select &all", _KEYS.SelectAll, enabled=has_text).triggered.connect(self.selectAll)
        return menu

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take what the middle button pastes, where the system has it."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.deselect()
            self.pasted.emit(clipboard.text(QClipboard.Mode.Selection))
            return
        super().mouseReleaseEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take a text that is dropped; one that is moved within the field stays with Qt."""
        if event.source() is self or not event.mimeData().hasText():
            super().dropEvent(event)
            return
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        # Never moved: what has no room here would be gone at the other end.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.pasted.emit(event.mimeData().text())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the field was left; menus and other windows do not count."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.focus_left.emit()

    @Slot()
    def _paste(self) -> None:
        self.pasted.emit(clipboard_text())

    @Slot()
    def _paste_as_one(self) -> None:
        self.pasted_as_one.emit(clipboard_text())

    def _add(self, menu: QMenu, text: str, keys: QKeySequence.StandardKey | QKeySequence, *, enabled: bool) -> QAction:
        action = menu.addAction(with_keys(text, QKeySequence(keys)))
        action.setEnabled(enabled)
        return action


def with_keys(text: str, keys: QKeySequence) -> str:
    """Return the text of a menu's entry with keys beside it, to which something else than the menu answers."""
    return f"{text}\t{keys.toString(QKeySequence.SequenceFormat.NativeText)}"


def clipboard_text() -> str:
    """The text on the clipboard."""
    return QGuiApplication.clipboard().text()


def _meaning(event: QKeyEvent) -> _Meaning | None:
    if event.modifiers() in _PLAIN and event.text().isprintable() and event.text():
        # A key that only writes; the comparisons below are not for free.
        return None
    if event.matches(_KEYS.Undo):
        return _Meaning.UNDO
    if event.matches(_KEYS.Redo):
        return _Meaning.REDO
    if event.matches(_KEYS.Paste):
        return _Meaning.PASTE
    pressed = QKeySequence(event.keyCombination())
    if pressed in _REDO_TOO:
        return _Meaning.REDO
    return _Meaning.PASTE_AS_ONE if pressed == _PASTE_AS_ONE else None


def _units(text: str) -> int:
    """The length of a text as Qt counts it: characters beyond U+FFFF are two."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """The number of characters in so many units of Qt."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
