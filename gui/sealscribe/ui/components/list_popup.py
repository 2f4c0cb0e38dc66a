"""The popup of a dropdown over a long list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QHideEvent, QShowEvent, QSinglePointEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

VISIBLE_ROWS: Final = 8
"""So many rows are shown before the list scrolls."""
_TONES: Final = {"info": "muted", "progress": "muted", "alert": "danger", "warning": "warning"}


class ListPopup(QFrame):
    """The popup: a line that tells how the list stands, the list, a line of counts and controls."""

    hidden = Signal()
    row_pointed = Signal(QModelIndex)
    """The pointer was moved onto a row, or the wheel brought one under it. Of a list that opens or scrolls under a
    pointer that rests nothing is told, unlike by the view's own ``entered``: Enter would choose what nobody pointed at.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setProperty("surface", "panel")
        self.setStyleSheet("ListPopup { border: 1px solid palette(dark); }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._status = QWidget()
        line = QHBoxLayout(self._status)
        line.setContentsMargins(12, 12, 12, 12)
        line.setSpacing(8)
        self._glyph = Glyph("info", "muted")
        self._status_label = TextLabel()
        line.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._status_label, 1)
        column.addWidget(self._status)
        self.view = QListView()
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.viewport().installEventFilter(self)
        # A row that the pointer reaches is highlighted where it is; the list moves only for keys and the wheel.
        self.view.setAutoScroll(False)
        self.view.setStyleSheet("border: none; padding: 0;")
        # Qt would keep room for several rows where there is one.
        self.view.setMinimumHeight(1)
        column.addWidget(self.view, 1)
        self._foot = QWidget()
        self._foot_line = QHBoxLayout(self._foot)
        self._foot_line.setContentsMargins(12, 4, 12, 4)
        self._foot_line.setSpacing(12)
        self._footer = TextLabel("", "help", wrap=False)
        self._foot_line.addWidget(self._footer)
        self._foot_line.addStretch(1)
        column.addWidget(self._foot)
        self.controls: list[QWidget] = []
        self._pointer = QPoint()
        self.set_status("")
        self.set_footer("")

    @property
    def status(self) -> str:
        """The sentence above the list."""
        return self._status_label.text()

    @property
    def footer(self) -> str:
        """The line under the list."""
        return self._footer.text()

    def set_status(self, text: str, icon: str = "info") -> None:
        """Say how the list stands; an empty text takes the line away."""
        self._status_label.setText(text)
        self._glyph.set_name(icon)
        for widget in (self._glyph, self._status_label):
            restyle(widget, tone=_TONES.get(icon, "muted"))
        self._status.setVisible(bool(text))

    def set_footer(self, text: str) -> None:
        """Show counts under the list."""
        self._footer.setText(text)
        self._foot.setVisible(bool(text or self.controls))

    def add_control(self, control: QWidget) -> None:
        """Add a control at the end of the line under the list."""
        self.controls.append(control)
        self._foot_line.addWidget(control)
        self._foot.show()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Remember where the pointer rests."""
        self._pointer = QCursor.pos()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the pointer over the rows."""
        if watched is self.view.viewport() and isinstance(event, QSinglePointEvent):
            if event.type() == QEvent.Type.MouseMove:
                place = event.globalPosition().toPoint()
                # A window that opens under the pointer gets an event as if it had moved.
                if place != self._pointer:
                    self._pointer = place
                    self._tell_pointed(event.position().toPoint())
            elif event.type() == QEvent.Type.Wheel:
                bar = self.view.verticalScrollBar()
                before = bar.value()
                QCoreApplication.sendEvent(bar, event)
                if bar.value() != before:
                    self._tell_pointed(event.position().toPoint())
                return True
        return False

    def _tell_pointed(self, place: QPoint) -> None:
        index = self.view.indexAt(place)
        if index.isValid():
            self.row_pointed.emit(index)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the field."""
        super().hideEvent(event)
        self.hidden.emit()

    def wanted_height(self, width: int) -> int:
        """As tall as the rows need, at most VISIBLE_ROWS of them."""
        model = self.view.model()
        rows = min(VISIBLE_ROWS, model.rowCount()) if model is not None else 0
        row_height = self.view.sizeHintForRow(0) if rows else 0
        height = rows * row_height + 2 * self.frameWidth() + 2
        if not self._status.isHidden():
            height += self._status.heightForWidth(width) if self._status.hasHeightForWidth() else 0
            height += 0 if self._status.hasHeightForWidth() else self._status.sizeHint().height()
        if not self._foot.isHidden():
            height += self._foot.sizeHint().height()
        return height
