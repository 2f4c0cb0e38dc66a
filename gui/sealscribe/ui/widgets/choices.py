"""Choosing: one of several, on or off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from sealscribe.ui.icons import render_icon
from sealscribe.ui.widgets.text import TextLabel


@dataclass(frozen=True, slots=True)
class RadioOption:
    """One choice: ``value`` for the program, ``label`` and ``description`` for people."""

    value: str
    label: str
    description: str = ""


class _Description(TextLabel):
    """The line under a radio button; a click on it is a click on the button."""

    def __init__(self, text: str, button: QRadioButton) -> None:
        super().__init__(text, "help")
        self._button = button

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the option above."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._button.setFocus(Qt.FocusReason.MouseFocusReason)
            self._button.click()


class RadioGroup(QWidget):
    """Options under one another, each with a line that explains it. The first is chosen unless ``value`` says else."""

    changed = Signal(str)
    """The value of the option that was chosen, by a person or by `set_value`."""

    def __init__(self, options: Sequence[RadioOption], value: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._descriptions: dict[str, TextLabel] = {}
        self._indented: list[QHBoxLayout] = []
        for option in options:
            button = QRadioButton(option.label)
            button.setAccessibleDescription(option.description)
            description = _Description(option.description, button)
            if not option.description:
                description.hide()
            block = QVBoxLayout()
            block.setSpacing(0)
            line = QHBoxLayout()
            line.addWidget(button)
            line.addStretch(1)
            block.addLayout(line)
            under = QHBoxLayout()
            under.addWidget(description)
            self._indented.append(under)
            block.addLayout(under)
            column.addLayout(block)
            self._group.addButton(button)
            self._buttons[option.value] = button
            self._descriptions[option.value] = description
        self._value = options[0].value if value is None else value
        self._buttons[self._value].setChecked(True)
        self.setFocusProxy(self._buttons[self._value])
        self._group.buttonToggled.connect(self._toggled)

    def event(self, event: QEvent) -> bool:
        """Keep the descriptions under the labels, whatever the size of the circles."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            button = self._buttons[self._value]
            button.ensurePolished()
            option = QStyleOptionButton()
            button.initStyleOption(option)
            label = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, button)
            for line in self._indented:
                line.setContentsMargins(label.left(), 0, 0, 0)
        return handled

    def value(self) -> str:
        """The chosen option's value."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose an option. Raises KeyError for an unknown value."""
        self._buttons[value].setChecked(True)

    def button(self, value: str) -> QRadioButton:
        """The radio button of an option."""
        return self._buttons[value]

    def set_option_enabled(self, value: str, enabled: bool, description: str | None = None) -> None:
        """Let an option be chosen or not; ``description`` says why not."""
        self._buttons[value].setEnabled(enabled)
        if description is not None:
            self._descriptions[value].setText(description)
            self._descriptions[value].setVisible(bool(description))
            self._buttons[value].setAccessibleDescription(description)

    @Slot(QAbstractButton, bool)
    def _toggled(self, button: QAbstractButton, checked: bool) -> None:
        if not checked:
            return
        self._value = next(value for value, known in self._buttons.items() if known is button)
        self.setFocusProxy(button)
        self.changed.emit(self._value)


class CheckBox(QCheckBox):
    """A check box whose tick is the program's own icon."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Add the tick, which the style sheet cannot tint."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        color = self.palette().color(group, QPalette.ColorRole.HighlightedText)
        side = min(box.width(), box.height()) - 2
        painter = QPainter(self)
        pixmap = render_icon("check", side, color, self.devicePixelRatioF())
        painter.drawPixmap(box.center() - QPoint(side // 2 - 1, side // 2 - 1), pixmap)
        painter.end()


class ToggleSwitch(QCheckBox):
    """A switch that takes effect at once, its label at the right. To assistive technology it is a check box."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Track, gap and label, with room for the focus ring."""
        track = self._track_size()
        label = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(
            track.width() + 8 + label.width() + 8,
            max(track.height() + 8, label.height() + 4),
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The label is never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Track and label both switch."""
        return QRect(QPoint(0, 0), self.sizeHint()).contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw track, knob, focus ring and label from the palette."""
        palette = self.palette()
        roles = QPalette.ColorRole
        group = QPalette.ColorGroup.Active if self.isEnabled() else QPalette.ColorGroup.Disabled
        size = self._track_size()
        track = QRectF(3, (self.height() - size.height()) / 2, size.width(), size.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        fill = palette.color(group, roles.Highlight if on else roles.Base)
        edge = palette.color(group, roles.Highlight if on and self.isEnabled() else roles.Dark)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(fill)
        radius = track.height() / 2
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        knob_side = track.height() - 7
        knob_x = track.right() - knob_side - 3.5 if on else track.left() + 3.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(group, roles.HighlightedText if on else roles.Dark))
        painter.drawEllipse(QRectF(knob_x, track.top() + 3.5, knob_side, knob_side))
        if self.hasFocus():
            painter.setPen(QPen(palette.color(roles.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        label = QRect(int(track.right()) + 9, 0, self.width() - int(track.right()) - 9, self.height())
        self.style().drawItemText(
            painter,
            label,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextShowMnemonic),
            palette,
            self.isEnabled(),
            self.text(),
            roles.WindowText,
        )
        painter.end()

    def _track_size(self) -> QSize:
        height = max(18, round(self.fontMetrics().height() * 1.15))
        return QSize(round(height * 1.8), height)
