"""The connection, always in view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import TintedButton
from sealscribe.ui.widgets.styling import restyle

CONNECTION_ICONS: Final = {
    "aws": "cloud",
    "demo": "play",
    "endpoint": "warning",
    "none": "alert",
    "connecting": "progress",
}
CHIP_CHARACTERS: Final = 90
"""Longer texts of the connection are shortened in the middle."""


class ConnectionChip(TintedButton):
    """Who one is connected as, short; the tool tip has all of it."""

    variant = "chip"

    def __init__(self) -> None:
        super().__init__(icon=CONNECTION_ICONS["none"])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._wanted = 0

    def show_connection(self, text: str, details: str, kind: str) -> None:
        """Show another connection: ``kind`` is one of CONNECTION_ICONS, else KeyError."""
        room = self.fontMetrics().averageCharWidth() * CHIP_CHARACTERS
        short = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room)
        self.setText(short.replace("&", "&&"))
        self.set_icon_name(CONNECTION_ICONS[kind])
        restyle(self, chip=kind)
        self._wanted = self.sizeHint().width()
        self.setAccessibleName(tr("Connection: {words}", words=text))
        self.setAccessibleDescription(details)
        self.setToolTip(details)

    def shown_text(self) -> str:
        """The text as it fits at the present width."""
        missing = self._wanted - self.width()
        if missing <= 0:
            return self.text()
        room = self.fontMetrics().horizontalAdvance(self.text()) - missing
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters: in a narrow window the text is shortened."""
        hint = self.sizeHint()
        letters = self.fontMetrics().averageCharWidth() * 8
        return QSize(hint.width() - self.fontMetrics().horizontalAdvance(self.text()) + letters, hint.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        """Draw the shortened text."""
        super().initStyleOption(option)
        option.text = self.shown_text()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Learn what width the text wants, in the font that is in force."""
        super().resizeEvent(event)
        self._wanted = self.sizeHint().width()

    @property
    def is_filled(self) -> bool:
        """Only the demo fills the chip with its colour."""
        return bool(self.property("chip") == "demo")
