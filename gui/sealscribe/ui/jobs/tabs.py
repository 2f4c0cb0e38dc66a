"""A row of tabs with a line under the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QTabBar, QWidget

from sealscribe.ui.components.tones import Tones

PADDING = 14
LINE = 3


class UnderlineTabs(QTabBar):
    """Tabs as words; the chosen one is bold and underlined."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._tones = Tones(self)

    def tabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """Room for the word in bold, so that nothing moves when it is chosen."""
        metrics = QFontMetrics(self._bold())
        return QSize(metrics.horizontalAdvance(self.tabText(index)) + 2 * PADDING, metrics.height() + 16)

    def minimumTabSizeHint(self, index: int) -> QSize:  # noqa: N802 - Qt's name
        """The same: words are not shortened."""
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw words and lines."""
        painter = QPainter(self)
        palette = self.palette()
        roles = QPalette.ColorRole
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), palette.color(roles.Mid))
        for index in range(self.count()):
            rect = self.tabRect(index)
            chosen = index == self.currentIndex()
            accent = self._tones.color("accent")
            painter.setFont(self._bold() if chosen else self.font())
            painter.setPen(accent if chosen else self._tones.color("muted"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if chosen:
                painter.fillRect(QRect(rect.left(), rect.bottom() - LINE + 1, rect.width(), LINE), accent)
            if chosen and self.hasFocus():
                painter.setPen(QPen(palette.color(roles.Accent), 2))
                painter.drawRect(rect.adjusted(3, 3, -3, -LINE - 3))
        painter.end()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
