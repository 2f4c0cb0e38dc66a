"""Which field the keyboard has left."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from sealscribe.core.findings import Field

_LOOK_AGAIN_MS = 30


class FocusTrail(QObject):
    """Tells when the focus leaves a field's row for another widget of the same window.

    While a mouse button is down it waits: a message that appears at the press would move the target of the click away
    from under the pointer.
    """

    left = Signal(object)
    """The Field that was left."""
    moved = Signal()
    """The focus went from one widget to another."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields: dict[QWidget, Field] = {}
        self._current: Field | None = None
        self._waiting: list[Field] = []
        self._window: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._tell)

    def add(self, rows: Mapping[Field, QWidget]) -> None:
        """Watch these rows too."""
        self._fields.update({row: field for field, row in rows.items()})

    def follow(self, window: QWindow | None) -> None:
        """Follow the focus of this window."""
        if window is self._window or window is None:
            return
        if self._window is not None:
            self._window.focusObjectChanged.disconnect(self._focus_moved)
        window.focusObjectChanged.connect(self._focus_moved)
        self._window = window

    @property
    def focused(self) -> Field | None:
        """The field that has the keyboard, or had it when the window lost it; the trail may have begun anew since."""
        target = self._window.focusObject() if self._window is not None else None
        return self._field_of(target) if isinstance(target, QWidget) else self._current

    def forget(self) -> None:
        """Begin anew, as on a fresh form."""
        self._current = None
        self._waiting.clear()
        self._timer.stop()

    @Slot(QObject)
    def _focus_moved(self, target: QObject | None) -> None:
        if not isinstance(target, QWidget):
            return
        self.moved.emit()
        field = self._field_of(target)
        before, self._current = self._current, field
        if before is not None and field is not before:
            self._waiting.append(before)
            self._tell()

    def _field_of(self, widget: QWidget) -> Field | None:
        at: QWidget | None = widget
        while at is not None:
            if at in self._fields:
                return self._fields[at]
            at = at.parentWidget()
        return None

    @Slot()
    def _tell(self) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start()
            return
        self._timer.stop()
        waiting, self._waiting = self._waiting, []
        for field in waiting:
            self.left.emit(field)
