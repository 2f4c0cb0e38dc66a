"""Edit: what can be done with the field or the list that has the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QMenu, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

from sealscribe.ui.components.pair_edit import PairEdit
from sealscribe.ui.create_job.form_undo import FormUndo
from sealscribe.ui.translation import tr

_KEYS: Final = QKeySequence.StandardKey


class EditActions(QObject):
    """Presses the keys of a field for a person: whatever answers to Ctrl+C answers to Edit > Copy.

    Meant is what had the keyboard last, menus apart.
    """

    def __init__(self, window: QWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._widget: QWidget | None = None
        self._actions: dict[QKeySequence.StandardKey, QAction] = {}
        for keys, text, name in (
            (_KEYS.Undo, tr("&Undo"), "undo"),
            (_KEYS.Redo, tr("&Redo"), "redo"),
            (_KEYS.Cut, tr("Cu&t"), "cut"),
            (_KEYS.Copy, tr("&Copy"), "copy"),
            (_KEYS.Paste, tr("&Paste"), "paste"),
            (_KEYS.SelectAll, tr("Select &all"), "select-all"),
        ):
            action = QAction(text, self)
            action.setObjectName(f"edit.{name}")
            # Told beside the text, and never taken from the field.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(self._press)
            self._actions[keys] = action
        window.focusObjectChanged.connect(self._follow)
        self._follow(window.focusObject())

    def actions(self) -> tuple[QAction, ...]:
        """The actions in the order of a menu."""
        return tuple(self._actions.values())

    @Slot()
    def refresh(self) -> None:
        """Offer what the field or list can do now."""
        widget = self._widget if self._widget is not None and isValid(self._widget) else None
        offers = _offers(widget) | _offers_of_form(widget) if widget is not None else frozenset()
        for keys, action in self._actions.items():
            action.setEnabled(keys in offers)

    @Slot(QObject)
    def _follow(self, focused: QObject | None) -> None:
        if isinstance(focused, QWidget) and not isinstance(focused, QMenu | QMenuBar):
            self._widget = focused

    @Slot()
    def _press(self) -> None:
        action, widget = self.sender(), self._widget
        if not isinstance(action, QAction) or widget is None or not isValid(widget):
            return
        pressed = action.shortcut()[0]  # type: ignore[index] # the stubs do not know that it can be
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, pressed.key(), pressed.keyboardModifiers())
            QCoreApplication.sendEvent(widget, event)


def _offers_of_form(widget: QWidget) -> frozenset[QKeySequence.StandardKey]:
    """What the form around the widget can do: the keys that the widget has no use for reach it."""
    form = FormUndo.around(widget)
    if form is None or isinstance(widget, PairEdit):
        return frozenset()
    can = ((_KEYS.Undo, form.can_undo), (_KEYS.Redo, form.can_redo))
    return frozenset(keys for keys, is_offered in can if is_offered)


def _offers(widget: QWidget) -> frozenset[QKeySequence.StandardKey]:
    if isinstance(widget, QAbstractItemView):
        return frozenset({_KEYS.Copy} if widget.selectionModel().hasSelection() else ())
    if isinstance(widget, QLineEdit):
        has_selection = widget.hasSelectedText() and widget.echoMode() is QLineEdit.EchoMode.Normal
        can_undo, can_redo = widget.isUndoAvailable(), widget.isRedoAvailable()
        if isinstance(widget, PairEdit):
            can_undo, can_redo = widget.can_undo, widget.can_redo
    elif isinstance(widget, QPlainTextEdit | QTextEdit):
        has_selection = widget.textCursor().hasSelection()
        can_undo, can_redo = widget.document().isUndoAvailable(), widget.document().isRedoAvailable()
    else:
        return frozenset()
    offers = {_KEYS.SelectAll}
    if has_selection:
        offers.add(_KEYS.Copy)
    if not widget.isReadOnly():
        offers.add(_KEYS.Paste)
        offers |= {
            keys for keys, can in ((_KEYS.Cut, has_selection), (_KEYS.Undo, can_undo), (_KEYS.Redo, can_redo)) if can
        }
    return frozenset(offers)
