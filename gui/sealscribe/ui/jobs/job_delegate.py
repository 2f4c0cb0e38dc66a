"""Paints the table of jobs: state, encryption and progress without a widget in any cell."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sealscribe.ui.components.tones import Tones
from sealscribe.ui.icons import render_icon
from sealscribe.ui.jobs.job_model import JobTableModel
from sealscribe.ui.jobs.job_row import Column, JobRow

PADDING: Final = 10
GAP: Final = 8
BAR_HEIGHT: Final = 6
_CENTER: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.TextElideMode.ElideRight
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle


class JobDelegate(QStyledItemDelegate):
    """One line a job. Whatever a colour says, an icon or a word says too."""

    def __init__(self, model: JobTableModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def row_height(self) -> int:
        """The height of every row, in logical pixels."""
        return self._view.fontMetrics().height() + 18

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The room that a cell's text would like, for columns that are fitted by a double click."""
        row = self._model.row(index.row())
        width = self._view.fontMetrics().horizontalAdvance(row.texts[index.column()]) + 2 * PADDING
        if index.column() in (Column.STATUS, Column.ENCRYPTION):
            width += self._view.fontMetrics().height() + GAP
        return QSize(width, self.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row = self._model.row(index.row())
        column = index.column()
        palette = self._view.palette()
        roles = QPalette.ColorRole
        painter.save()
        text_color = palette.color(roles.Text)
        selected_color: QColor | None = None
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(roles.Highlight))
            selected_color = text_color = palette.color(roles.HighlightedText)
            if column == Column.NAME:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), selected_color)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), palette.color(roles.Mid))
        inner = rect.adjusted(PADDING, 0, -PADDING, -1)
        if column == Column.STATUS:
            color = selected_color or self._tones.color(row.state.tone)
            self._paint_icon(painter, inner, row.state.icon, color)
            self._paint_text(painter, self._after_icon(painter, inner), row.texts[column], color, _RIGHT)
        elif column == Column.ENCRYPTION:
            color = selected_color or self._tones.color(row.encryption_tone)
            self._paint_icon(painter, inner, row.encryption_icon, color)
            self._paint_encryption(painter, self._after_icon(painter, inner), row, text_color)
        elif column == Column.PROGRESS:
            self._paint_progress(painter, inner, row, selected_color)
        else:
            muted = column in (Column.LANGUAGE, Column.CREATED, Column.EXPIRES) and selected_color is None
            color = self._tones.color("muted") if muted else text_color
            self._paint_text(painter, inner, row.texts[column], color, _MIDDLE if column == Column.NAME else _RIGHT)
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, text: str, color: QColor, elide: Qt.TextElideMode) -> None:
        painter.setPen(color)
        painter.drawText(rect, _CENTER, painter.fontMetrics().elidedText(text, elide, rect.width()))

    def _paint_icon(self, painter: QPainter, rect: QRect, icon: str, color: QColor) -> None:
        side = painter.fontMetrics().height()
        top = rect.top() + (rect.height() - side) // 2
        painter.drawPixmap(rect.left(), top, self._pixmap(icon, side, color, painter.device().devicePixelRatio()))

    def _after_icon(self, painter: QPainter, rect: QRect) -> QRect:
        return rect.adjusted(painter.fontMetrics().height() + GAP, 0, 0, 0)

    def _paint_encryption(self, painter: QPainter, rect: QRect, row: JobRow, color: QColor) -> None:
        """Shorten the key rather than the number of pairs."""
        metrics = painter.fontMetrics()
        text = row.texts[Column.ENCRYPTION]
        room = rect.width() - metrics.horizontalAdvance(row.pairs)
        key = metrics.elidedText(text.removesuffix(row.pairs), _RIGHT, room)
        self._paint_text(painter, rect, key + row.pairs, color, _RIGHT)

    def _paint_progress(self, painter: QPainter, rect: QRect, row: JobRow, selected: QColor | None) -> None:
        color = selected or self._tones.color(row.progress_tone)
        text = row.texts[Column.PROGRESS]
        if row.fraction is None:
            self._paint_text(painter, rect, text, color, _RIGHT)
            return
        room = painter.fontMetrics().horizontalAdvance("100%") + GAP
        track = QRectF(rect.left(), rect.center().y() - BAR_HEIGHT / 2 + 1, rect.width() - room, BAR_HEIGHT)
        if track.width() > 2 * BAR_HEIGHT:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._view.palette().color(QPalette.ColorRole.Mid))
            painter.drawRoundedRect(track, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
            painter.setBrush(selected or self._tones.color("accent"))
            done = QRectF(track)
            done.setWidth(max(BAR_HEIGHT, track.width() * row.fraction))
            painter.drawRoundedRect(done, BAR_HEIGHT / 2, BAR_HEIGHT / 2)
        painter.setPen(color)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)

    def _pixmap(self, name: str, side: int, color: QColor, dpr: float) -> QPixmap:
        key = (name, side, color.rgba(), dpr)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = render_icon(name, side, color, dpr)
        return found
