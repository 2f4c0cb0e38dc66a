"""Fields that Qt's own need help with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QToolButton, QWidget

from sealscribe.ui.icons import render_icon, tinted_icon
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.text import TextLabel

_ICON_MARGIN: Final = 8


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


def _draw_icon(widget: QWidget, painter: QPainter, name: str, center: QPoint, size: int) -> None:
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
        self._spoken_label: TextLabel | None = None
        self._no_wheel = NoWheelFilter(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def set_spoken_label(self, name: str) -> None:
        """Name a field that has no label beside it.

        On Linux a dropdown is called by the text that it shows, and screen readers take its name from its label.
        """
        self.setAccessibleName(name)
        if self._spoken_label is None:
            self._spoken_label = TextLabel(parent=self)
            self._spoken_label.hide()
            self._spoken_label.setBuddy(self)
        self._spoken_label.setText(name)

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """Open the list, wide enough for its longest entry."""
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + 2 * view.frameWidth())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the chevron, which the style sheet cannot tint."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = _chevron_side(self)
        _draw_icon(self, painter, "chevron-down", QPoint(self.width() - 10 - side // 2, self.height() // 2), side)
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
        side = min(_chevron_side(self) * 3 // 4, self.height() // 2 - 3)
        x = self.width() - 10 - side // 2
        _draw_icon(self, painter, "chevron-up", QPoint(x, self.height() // 4 + 3), side)
        _draw_icon(self, painter, "chevron-down", QPoint(x, self.height() * 3 // 4 - 2), side)
        painter.end()


class TextField(QLineEdit):
    """A line of text whose `textEdited` tells of what assistive technology entered too, as by dictation.

    Qt sets such a text without that signal, and the form would not know of it. What the program sets is no edit.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_known = False
        """Whether the change that is about to be told is the program's, or told as an edit already."""
        self.textEdited.connect(self._know)
        self.textChanged.connect(self._tell_entered)

    def setText(self, text: str | None) -> None:  # noqa: N802 - Qt's name
        """Show another text; that is no edit."""
        self._is_known = True
        super().setText(text)
        self._is_known = False

    def clear(self) -> None:
        """Show no text; that is no edit."""
        self.setText("")

    @Slot()
    def _know(self) -> None:
        self._is_known = True

    @Slot(str)
    def _tell_entered(self, text: str) -> None:
        if not self._is_known:
            self.textEdited.emit(text)
        self._is_known = False


class SearchField(TextField):
    """A field that filters what is near it: search icon, clear button, Escape clears."""

    cleared = Signal()
    """A person cleared the field."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        # Not actions of the field: their icons keep one size, whatever the size of the text.
        self.clear_button = QToolButton(self)
        self.clear_button.setProperty("inField", "true")
        self.clear_button.setAccessibleName(tr("Clear the search"))
        self.clear_button.setToolTip(tr("Clear the search"))
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.hide()
        self.clear_button.clicked.connect(self._clear_text)
        self.textChanged.connect(self._text_changed)
        self._look: tuple[int, int] | None = None

    def event(self, event: QEvent) -> bool:
        """Fit the icons once the style is known, and again when it changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._refresh_icons()
        return handled

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape clears; in an empty field it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._clear_text()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the clear button at the end."""
        super().resizeEvent(event)
        self._place_button()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the search icon."""
        super().paintEvent(event)
        side = _chevron_side(self)
        painter = QPainter(self)
        _draw_icon(self, painter, "search", QPoint(_ICON_MARGIN + side // 2, self.height() // 2), side)
        painter.end()

    def _text_changed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))

    def _clear_text(self) -> None:
        self.clear()
        self.cleared.emit()

    def _place_button(self) -> None:
        side = _chevron_side(self) + 6
        self.clear_button.setGeometry(self.width() - side - 6, (self.height() - side) // 2, side, side)

    def _refresh_icons(self) -> None:
        color = self.palette().color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text)
        side = _chevron_side(self)
        if (color.rgba(), side) == self._look:
            return
        self._look = (color.rgba(), side)
        faint = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        self.clear_button.setIcon(tinted_icon("cross", side, color, faint))
        self.clear_button.setIconSize(QSize(side, side))
        self.setTextMargins(side + 4, 0, side + 4, 0)
        self._place_button()
