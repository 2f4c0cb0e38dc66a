"""Scrolling pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QShowEvent, QWindow
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from sealscribe.ui.widgets.form_row import FormRow

FOCUS_MARGIN = 24
STANDARD_LINE = 16
"""Line height, in logical pixels, that widths are given for; with larger text they grow."""


class ScrollColumn(QScrollArea):
    """A column that scrolls vertically and brings what gets the focus into view, with its label and messages.

    Add content to ``column``. ``max_width`` limits it, in logical pixels at ordinary text size, so that
    lines stay readable.
    """

    def __init__(self, *, max_width: int | None = None, spacing: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setProperty("scrollBody", "true")
        outer = QVBoxLayout(self.content)
        outer.setContentsMargins(20, 20, 20, 20)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setSpacing(spacing)
        outer.addLayout(self.column)
        outer.addStretch(1)
        self._max_width = max_width
        self.content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setWidget(self.content)
        self._watched: QWindow | None = None
        self._limit_width()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_width()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to follow the focus of the window that this column is in."""
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not None and window is not self._watched:
            if self._watched is not None:
                self._watched.focusObjectChanged.disconnect(self._focus_moved)
            window.focusObjectChanged.connect(self._focus_moved)
            self._watched = window

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` is visible, together with the row that it stands in."""
        row: QWidget | None = widget
        while row is not None and row is not self.content and not isinstance(row, FormRow):
            row = row.parentWidget()
        if isinstance(row, FormRow) and row.height() < self.viewport().height():
            self.ensureWidgetVisible(row, 0, FOCUS_MARGIN)
        self.ensureWidgetVisible(widget, 0, FOCUS_MARGIN)

    def _limit_width(self) -> None:
        if self._max_width is not None:
            self.content.setMaximumWidth(
                self._max_width * max(STANDARD_LINE, self.fontMetrics().height()) // STANDARD_LINE
            )

    @Slot(QObject)
    def _focus_moved(self, target: QObject | None) -> None:
        if isinstance(target, QWidget) and self.content.isAncestorOf(target):
            self.show_widget(target)
