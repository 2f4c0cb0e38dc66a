"""Text and icons that take their looks from the theme.

The shell is painted with these before anything else, so the namespace ``Qt`` is touched only where it is needed: its
first touch makes a hundred enumerations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sealscribe.ui.icons import render_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QPixmap, QResizeEvent


class TextLabel(QLabel):
    """Plain text in one of the type roles; markup in it is shown as it stands."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        tone: str | None = None,
        wrap: bool = True,
        selectable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", "PlainText")
        self.setProperty("typeRole", role)
        if tone is not None:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if selectable:
            flags = QtCore.Qt.TextInteractionFlag
            self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setText(text)


class Glyph(QWidget):
    """An icon beside text, drawn in the colour that the style sheet gives to its ``tone``.

    It follows the size of the text beside it. It carries no meaning of its own: screen readers skip it, the words
    beside it say the same.
    """

    def __init__(
        self, name: str = "", tone: str | None = None, *, scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._scale = scale
        self._cache: tuple[str, int, int, float] | None = None
        self._pixmap: QPixmap | None = None
        if tone is not None:
            self.setProperty("tone", tone)
        self.setProperty("focusPolicy", "NoFocus")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def name(self) -> str:
        """The icon's name."""
        return self._name

    def set_name(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def side(self) -> int:
        """The icon's side in logical pixels: the line height of its font times the scale, at least 16."""
        return max(16, round(self.fontMetrics().height() * 1.05 * self._scale))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A square of `side`."""
        return QSize(self.side(), self.side())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font and the palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the icon, rendered anew only when its colour or size changed."""
        side = min(self.side(), self.width(), self.height())
        if side <= 0 or not self._name:
            return
        color = self.palette().color(self.foregroundRole())
        dpr = self.devicePixelRatioF()
        wanted = (self._name, side, color.rgba(), dpr)
        if self._pixmap is None or wanted != self._cache:
            self._pixmap = render_icon(self._name, side, color, dpr)
            self._cache = wanted
        painter = QtGui.QPainter(self)
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, self._pixmap)
        painter.end()


class ElidedLabel(QLabel):
    """One line of text, shortened in the middle when space is short; the whole text is in the tool tip and is its
    accessible name.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        mode: QtCore.Qt.TextElideMode | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = QtCore.Qt.TextElideMode.ElideMiddle if mode is None else mode
        self.setProperty("textFormat", "PlainText")
        self.setProperty("typeRole", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
        self.setAccessibleName(text)
        self._update_tool_tip()

    def shown_text(self) -> str:
        """The text as it fits at the present width."""
        return self.fontMetrics().elidedText(self.text(), self._mode, max(0, self.contentsRect().width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the tool tip true."""
        super().resizeEvent(event)
        self._update_tool_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the shortened text."""
        painter = QtGui.QPainter(self)
        rect = self.contentsRect()
        self.style().drawItemText(
            painter,
            rect,
            int(self.alignment() | QtCore.Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()

    def _update_tool_tip(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")
