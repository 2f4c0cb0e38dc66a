"""Fields made of several widgets that a form row treats as one."""

from __future__ import annotations

from PySide6.QtCore import QDynamicPropertyChangeEvent, QEvent
from PySide6.QtWidgets import QWidget

from sealscribe.ui.widgets.styling import restyle

_MARKS = ("invalid", "caution")


class CompositeField(QWidget):
    """Hands focus, accessible texts and the marks ``invalid`` and ``caution`` on to its main widget.

    A subclass calls `set_main` once, when that widget exists.
    """

    _main: QWidget | None = None

    def set_main(self, widget: QWidget) -> None:
        """Name the widget that takes the keyboard."""
        self._main = widget
        self.setFocusProxy(widget)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the main widget."""
        super().setAccessibleName(name)
        if self._main is not None:
            self._main.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:  # noqa: N802 - Qt's name
        """Describe the main widget."""
        super().setAccessibleDescription(description)
        if self._main is not None:
            self._main.setAccessibleDescription(description)

    def event(self, event: QEvent) -> bool:
        """Hand the marks of a form row on."""
        if isinstance(event, QDynamicPropertyChangeEvent) and self._main is not None:
            name = event.propertyName().toStdString()
            if name in _MARKS:
                self.show_mark(name, bool(self.property(name)))
        return super().event(event)

    def show_mark(self, name: str, on: bool) -> None:
        """Show the mark "invalid" or "caution", or take it away."""
        if self._main is not None:
            restyle(self._main, **{name: on})
