"""Undo and redo over the whole form, where what has the keyboard has nothing of its own to undo."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from sealscribe.core.draft import JobDraft
from sealscribe.ui.components.pair_edit import PairEdit, redo_keys, undo_keys

if TYPE_CHECKING:
    from sealscribe.ui.create_job.form_state import FormState


class FormUndo(QObject):
    """Takes the keys of undo and redo that reach the page, and those that a line of text has no use for."""

    wanted = Signal(object)
    """The attributes, by name, that make the draft what it was."""
    done = Signal()
    """The draft is what it was; the fields are to show it."""

    def __init__(self, page: QWidget, state: FormState) -> None:
        super().__init__(page)
        self._state = state
        page.installEventFilter(self)

    def watch(self, part: QWidget) -> None:
        """Follow the lines of text in this part of the form; those of pairs belong to the history of their editor."""
        for line in part.findChildren(QLineEdit):
            if not isinstance(line, PairEdit):
                line.installEventFilter(self)

    @staticmethod
    def around(widget: QWidget) -> FormUndo | None:
        """Find the one of the form that a widget is in."""
        outer: QWidget | None = widget
        while outer is not None:
            found = outer.findChild(FormUndo, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if found is not None or outer.isWindow():
                return found
            outer = outer.parentWidget()
        return None

    @property
    def can_undo(self) -> bool:
        """Whether a change of the form can be undone."""
        return self._state.history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether a change of the form was undone and can be done again."""
        return self._state.history.can_redo

    def undo(self) -> bool:
        """Undo the last change of the form; tell whether there was one."""
        return self._show(self._state.history.undo())

    def redo(self) -> bool:
        """Do again what was undone last; tell whether there was something."""
        return self._show(self._state.history.redo())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys where the field has nothing to undo, or does not know them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            line = watched if isinstance(watched, QLineEdit) else None
            if pressed in undo_keys():
                return (line is None or not line.isUndoAvailable()) and self.undo()
            if pressed in redo_keys():
                return (line is None or not line.isRedoAvailable()) and self.redo()
        return super().eventFilter(watched, event)

    def _show(self, draft: JobDraft | None) -> bool:
        if draft is None:
            return False
        now, names = self._state.draft, [field.name for field in fields(JobDraft)]
        self.wanted.emit({name: getattr(draft, name) for name in names if getattr(draft, name) != getattr(now, name)})
        self.done.emit()
        return True
