"""Fields that Qt's own need help with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from sealscribe.ui.icons import render_icon, tinted_icon


def _chevron_side(widget: QWidget) -> int:
    return max(16, widget.fontMetrics().height())


class NoWheelFilter(QObject):
    """Keeps the mouse wheel from changing a field that does not have the focus; the page scrolls instead."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hand the wheel on to the parent unless the field has the focus."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _draw_chevron(widget: QWidget, painter: QPainter, name: str, center: QPoint, size: int) -> None:
    group = QPalette.ColorGroup.Active if widget.isEnabled() else QPalette.ColorGroup.Disabled
    color = widget.palette().color(group, QPalette.ColorRole.Text)
    pixmap = render_icon(name, size, color, widget.devicePixelRatioF())
    painter.drawPixmap(center - QPoint(size // 2, size // 2), pixmap)


class ComboBox(QComboBox):
    """A drop-down for few entries, deaf to the wheel until it has the focus.

    For long lists use a popup over a uniform list view.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._no_wheel = NoWheelFilter(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the chevron, which the style sheet cannot tint."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = _chevron_side(self)
        _draw_chevron(self, painter, "chevron-down", QPoint(self.width() - 10 - side // 2, self.height() // 2), side)
        painter.end()


class SpinBox(QSpinBox):
    """A whole number, deaf to the wheel until it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._no_wheel = NoWheelFilter(self)
        self.lineEdit().setTextMargins(7, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the chevrons, which the style sheet cannot tint."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = self.width() - 14
        side = min(_chevron_side(self) * 3 // 4, 18)
        _draw_chevron(self, painter, "chevron-up", QPoint(x, self.height() // 4 + 3), side)
        _draw_chevron(self, painter, "chevron-down", QPoint(x, self.height() * 3 // 4 - 2), side)
        painter.end()


class SearchField(QLineEdit):
    """A field that filters what is near it: search icon, clear button, Escape clears."""

    cleared = Signal()
    """Escape or the clear button emptied the field."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setProperty("search", "true")
        self._search = QAction(self)
        self._clear = QAction("Clear the search", self)
        self.addAction(self._search, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._clear.triggered.connect(self._clear_text)
        self.textChanged.connect(self._text_changed)
        self._tint = -1

    def event(self, event: QEvent) -> bool:
        """Tint the icons once the style is known, and again when it changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange):
            self._refresh_icons()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape clears; in an empty field it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._clear_text()
            return
        super().keyPressEvent(event)

    def _text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def _clear_text(self) -> None:
        self.clear()
        self.cleared.emit()

    def _refresh_icons(self) -> None:
        color = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        if color.rgba() == self._tint:
            return
        self._tint = color.rgba()
        faint = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        self._search.setIcon(tinted_icon("search", _chevron_side(self), color, faint))
        self._clear.setIcon(tinted_icon("cross", _chevron_side(self), color, faint))
