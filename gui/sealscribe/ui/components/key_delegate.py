"""Paints the rows of the key picker."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sealscribe.ui.components.key_model import KeyListModel, KeyRow, RowKind
from sealscribe.ui.components.tones import Tones
from sealscribe.ui.icons import render_icon

MARGIN: Final = 12
GAP: Final = 8
_LINE: Final = QPalette.ColorRole.Mid
_CENTER: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class KeyDelegate(QStyledItemDelegate):
    """Two lines: alias and state, key id with description or reason. Headings of groups are as tall."""

    def __init__(self, model: KeyListModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)
        self._icons: dict[tuple[str, int, int, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The same for all rows."""
        metrics = self._view.fontMetrics()
        return QSize(320, metrics.height() + QFontMetrics(self._small_font()).height() + 18)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row = self._model.shown_row(index.row())
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, option.rect, row)
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = self._view.palette()
        roles = QPalette.ColorRole
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, palette.color(roles.Highlight))
            bar = palette.color(roles.HighlightedText)
        text = palette.color(roles.HighlightedText if selected else roles.Text)
        muted = text if selected else self._tones.color("muted")
        tone = text if selected else self._tones.color(row.state.tone)
        title_color = text if row.choosable else muted
        inner = rect.adjusted(MARGIN, 8, -MARGIN, -8)
        font = self._view.font()
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        small = self._small_font()
        line = QFontMetrics(font).height()
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        bottom = QRect(inner.left(), top.bottom() + 3, inner.width(), QFontMetrics(small).height())
        dpr = painter.device().devicePixelRatio()
        if row.kind is RowKind.KEY:
            top.setRight(self._paint_state(painter, top, row, font, tone, dpr) - GAP)
        else:
            painter.drawPixmap(top.left(), top.top(), self._icon(row.state.icon, line, tone, dpr))
            top.setLeft(top.left() + line + GAP)
            bottom.setLeft(top.left())
        title = row.title or "No alias"
        painter.setFont(bold if row.title else font)
        painter.setPen(title_color if row.title else muted)
        painter.drawText(top, _CENTER, painter.fontMetrics().elidedText(title, _elide(row), top.width()))
        painter.setFont(small)
        painter.setPen(muted)
        painter.drawText(
            bottom,
            _CENTER,
            painter.fontMetrics().elidedText(row.subtitle, Qt.TextElideMode.ElideRight, bottom.width()),
        )
        if selected:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), bar)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: KeyRow) -> None:
        """Draw the heading of a group under a line that parts it from the group before."""
        painter.save()
        font = QFont(self._small_font())
        font.setWeight(QFont.Weight.DemiBold)
        inner = rect.adjusted(MARGIN, 8, -MARGIN, -8)
        line = QFontMetrics(font).height()
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._view.palette().color(_LINE))
        painter.setPen(self._tones.color("muted"))
        for text, used, top in ((row.title, font, inner.top()), (row.subtitle, self._small_font(), inner.top() + line)):
            painter.setFont(used)
            place = QRect(inner.left(), top, inner.width(), line + 2)
            painter.drawText(
                place, _CENTER, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            )
        painter.restore()

    def _paint_state(self, painter: QPainter, top: QRect, row: KeyRow, font: QFont, color: QColor, dpr: float) -> int:
        """Draw icon and words of the state at the right, and return where they begin."""
        metrics = QFontMetrics(font)
        side = metrics.height()
        left = top.right() - metrics.horizontalAdvance(row.state.words)
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(QRect(left, top.top(), top.right() - left + 1, top.height()), _CENTER, row.state.words)
        left -= side + 6
        painter.drawPixmap(left, top.top() + (top.height() - side) // 2, self._icon(row.state.icon, side, color, dpr))
        return left

    def _icon(self, name: str, side: int, color: QColor, dpr: float) -> QPixmap:
        key = (name, side, color.rgba(), dpr)
        if key not in self._icons:
            self._icons[key] = render_icon(name, side, color, dpr)
        return self._icons[key]

    def _small_font(self) -> QFont:
        font = QFont(self._view.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() / 1.1)
        return font


def _elide(row: KeyRow) -> Qt.TextElideMode:
    return Qt.TextElideMode.ElideRight if row.kind is RowKind.KEY else Qt.TextElideMode.ElideMiddle
