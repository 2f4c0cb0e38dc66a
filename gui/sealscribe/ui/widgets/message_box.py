"""A word or a question in a box of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from sealscribe.ui.icons import render_icon
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.text import TextLabel


class MessageBox(QMessageBox):
    """A sentence, and what there is to say about it, with an icon of the program. Once closed it is gone for good."""

    def __init__(
        self,
        title: str,
        text: str,
        detail: str,
        *,
        icon: str = "info",
        tone: str = "accent",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        # Never shown: it has the colour that the style sheet gives to the tone.
        self._probe = TextLabel(tone=tone, parent=self)
        self._probe.hide()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(detail)
        self._show_icon()

    def add_main_button(self, text: str, role: QMessageBox.ButtonRole) -> PrimaryButton:
        """Add the button that Enter presses. Escape presses the only one, or the one with the role to reject."""
        button = PrimaryButton(text, parent=self)
        self.addButton(button, role)
        self.setDefaultButton(button)
        return button

    def add_button(self, text: str, role: QMessageBox.ButtonRole) -> SecondaryButton:
        """Add another button."""
        button = SecondaryButton(text, parent=self)
        self.addButton(button, role)
        return button

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_icon()

    def _show_icon(self) -> None:
        side = round(self.fontMetrics().height() * 2)
        self._probe.ensurePolished()
        color = self._probe.palette().color(self._probe.foregroundRole())
        self.setIconPixmap(render_icon(self._icon_name, side, color, self.devicePixelRatioF()))
