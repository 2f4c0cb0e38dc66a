"""Paints the rows of the key picker."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintDevice, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sealscribe.ui.components.key_model import KeyListModel, KeyRow, RowKind
from sealscribe.ui.components.tones import Tones
from sealscribe.ui.icons import render_icon
from sealscribe.ui.texts.key_list_texts import CHECKING
from sealscribe.ui.translation import tr

MARGIN: Final = 12
"""Room at the left and right of a row, in logical pixels."""
PADDING: Final = 8
"""Room above and below the two lines of a row."""
GAP: Final = 8
_LINE_GAP: Final = 2
_ICON_GAP: Final = 8
_BAR: Final = 3
_LOOKS_CHANGE: Final = frozenset({QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange})
_SELECTED: Final = QStyle.StateFlag.State_Selected
_RIGHT: Final = Qt.TextElideMode.ElideRight
_MIDDLE: Final = Qt.TextElideMode.ElideMiddle


class _Look(NamedTuple):
    """Fonts and colours of the theme in force. To find them takes longer than to paint a row with them."""

    font: QFont
    bold: QFont
    small: QFont
    small_bold: QFont
    metrics: QFontMetrics
    bold_metrics: QFontMetrics
    small_metrics: QFontMetrics
    small_bold_metrics: QFontMetrics
    text: QColor
    selection: QColor
    selected_text: QColor
    line: QColor


class KeyDelegate(QStyledItemDelegate):
    """Two lines: alias and state, key id with description or reason. Headings of groups are as tall."""

    def __init__(self, model: KeyListModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)
        self._tone_colors: dict[str, QColor] = {}
        self._icons: dict[tuple[str, int, int, float], QPixmap] = {}
        self._look: _Look | None = None
        view.installEventFilter(self)

    def prepare(self) -> None:
        """Find fonts, colours and the first icon before there are rows: the first ones wait for nothing then."""
        look = self._looks()
        self._icon(self._view, CHECKING.icon, look.metrics.height(), self._tone(CHECKING.tone))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look anew after the theme or the font changed."""
        if event.type() in _LOOKS_CHANGE:
            self._look = None
            self._tone_colors.clear()
        return False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The same for all rows."""
        look = self._looks()
        return QSize(320, look.metrics.height() + look.small_metrics.height() + _LINE_GAP + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        row = self._model.shown_row(index.row())
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        look = self._looks()
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, rect, row, look)
            return
        selected = bool(state & _SELECTED)
        left, top, width, height = rect.left(), rect.top(), rect.width(), rect.height()
        if selected:
            painter.fillRect(rect, look.selection)
            painter.fillRect(left, top, _BAR, height, look.selected_text)
        text = look.selected_text if selected else look.text
        muted = text if selected else self._tone("muted")
        tone = text if selected else self._tone(row.state.tone)
        first, last = left + MARGIN, left + width - MARGIN
        base = top + PADDING + look.metrics.ascent()
        second_base = top + PADDING + look.metrics.height() + _LINE_GAP + look.small_metrics.ascent()
        title_last = last
        if row.kind is RowKind.KEY:
            title_last = self._paint_state(painter, last, top, row, look, tone) - GAP
        else:
            side = look.metrics.height()
            painter.drawPixmap(first, top + PADDING, self._icon(painter.device(), row.state.icon, side, tone))
            first += side + GAP
        painter.setFont(look.bold if row.title else look.font)
        painter.setPen(text if row.title and row.choosable else muted)
        metrics = look.bold_metrics if row.title else look.metrics
        elide = _RIGHT if row.kind is RowKind.KEY else _MIDDLE
        painter.drawText(first, base, metrics.elidedText(row.title or tr("No alias"), elide, title_last - first))
        painter.setFont(look.small)
        painter.setPen(muted)
        painter.drawText(first, second_base, look.small_metrics.elidedText(row.subtitle, _RIGHT, last - first))

    def _paint_heading(self, painter: QPainter, rect: QRect, row: KeyRow, look: _Look) -> None:
        """Draw the heading of a group under a line that parts it from the group before."""
        painter.fillRect(rect.left(), rect.top(), rect.width(), 1, look.line)
        first, width = rect.left() + MARGIN, rect.width() - 2 * MARGIN
        painter.setPen(self._tone("muted"))
        base = rect.top() + PADDING + look.small_bold_metrics.ascent()
        painter.setFont(look.small_bold)
        painter.drawText(first, base, look.small_bold_metrics.elidedText(row.title, _RIGHT, width))
        painter.setFont(look.small)
        base += look.small_bold_metrics.height()
        painter.drawText(first, base, look.small_metrics.elidedText(row.subtitle, _RIGHT, width))

    def _paint_state(self, painter: QPainter, last: int, top: int, row: KeyRow, look: _Look, color: QColor) -> int:
        """Draw icon and words of the state at the right, and return where they begin."""
        side = look.metrics.height()
        left = last - look.metrics.horizontalAdvance(row.state.words)
        painter.setFont(look.font)
        painter.setPen(color)
        painter.drawText(left, top + PADDING + look.metrics.ascent(), row.state.words)
        left -= side + _ICON_GAP
        painter.drawPixmap(left, top + PADDING, self._icon(painter.device(), row.state.icon, side, color))
        return left

    def _icon(self, device: QPaintDevice, name: str, side: int, color: QColor) -> QPixmap:
        dpr = device.devicePixelRatio()
        key = (name, side, color.rgba(), dpr)
        if key not in self._icons:
            self._icons[key] = render_icon(name, side, color, dpr)
        return self._icons[key]

    def _tone(self, tone: str) -> QColor:
        color = self._tone_colors.get(tone)
        if color is None:
            color = self._tone_colors[tone] = self._tones.color(tone)
        return color

    def _looks(self) -> _Look:
        if self._look is None:
            roles = QPalette.ColorRole
            palette = self._view.palette()
            font = QFont(self._view.font())
            small = QFont(font)
            if small.pointSizeF() > 0:
                small.setPointSizeF(small.pointSizeF() / 1.1)
            bold, small_bold = QFont(font), QFont(small)
            for one in (bold, small_bold):
                one.setWeight(QFont.Weight.DemiBold)
            self._look = _Look(
                font,
                bold,
                small,
                small_bold,
                QFontMetrics(font),
                QFontMetrics(bold),
                QFontMetrics(small),
                QFontMetrics(small_bold),
                palette.color(roles.Text),
                palette.color(roles.Highlight),
                palette.color(roles.HighlightedText),
                palette.color(roles.Mid),
            )
        return self._look
