"""The list of a transcript's segments: wrapped text with time and speaker at its left.

Only what is seen is laid out exactly at once; the heights of the other lines are estimated first and measured in
slices, so that a transcript of many hours opens without a stall.
"""

from __future__ import annotations

import math
import re
from typing import Final

from PySide6.QtCore import (
    QElapsedTimer,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sealscribe.ui.components.tones import Tones
from sealscribe.ui.jobs.segment_model import Line, SegmentModel
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce

SLICE_MS: Final = 8
"""How long heights are measured before the GUI gets its turn, in milliseconds."""
MARGIN: Final = 12
GAP: Final = 16
EDGES: Final = 14
"""Room above and below a line's text together."""
ROOM: Final = 6
"""Between the first line and the border above it, and below the last."""
_SPEAKER_CHARACTERS: Final = 12
_TEXT_CHARACTERS: Final = 110
_SPEAKER_TONES: Final = ("accent", "demo", "success", "muted")


class SegmentDelegate(QStyledItemDelegate):
    """Lays out and paints the lines; texts are plain, whatever they hold."""

    def __init__(self, model: SegmentModel, view: QWidget) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._tones = Tones(view)
        self._width = self._text_width = self._text_left = self._time_width = 0
        self._letters_a_line = self._line_height = 1
        self._heights: list[int] = []
        self._pattern: re.Pattern[str] | None = None
        self.present_hit: tuple[int, int] | None = None
        """Row and first character of the hit at which a person is; it is marked more than the others."""
        self.shows_time = True
        self.shows_speaker = True

    # Heights

    def reset(self, width: int) -> None:
        """Forget all heights: the lines, the font or the width of the view changed."""
        metrics = self._view.fontMetrics()
        letter = metrics.averageCharWidth()
        left = MARGIN
        self._time_width = metrics.horizontalAdvance(self._model.longest_time)
        if self.shows_time:
            left += self._time_width + GAP
        if self.shows_speaker:
            left += _SPEAKER_CHARACTERS * letter + GAP
        self._width = width
        self._text_left = left
        self._text_width = max(80, min(_TEXT_CHARACTERS * letter, width - left - MARGIN))
        self._letters_a_line = max(1, self._text_width // max(1, letter))
        self._line_height = metrics.lineSpacing()
        self._heights = [0] * self._model.rowCount()

    @property
    def text_width(self) -> int:
        """The width at which the texts are broken into lines."""
        return self._text_width

    def is_measured(self, row: int) -> bool:
        """Tell whether a line's height is known exactly."""
        return self._heights[row] > 0

    def height(self, row: int) -> int:
        """A line's height where it was measured, else 0."""
        return self._heights[row]

    def measure(self, row: int) -> None:
        """Find out a line's height."""
        layout = self._layout(self._model.line(row).text)
        self._heights[row] = math.ceil(layout.boundingRect().height()) + EDGES

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """The measured height, or an estimate by the number of characters."""
        row = index.row()
        height = self._heights[row] if row < len(self._heights) else 0
        return QSize(self._width, height or self._estimate(row))

    def _estimate(self, row: int) -> int:
        lines = len(self._model.line(row).text) // self._letters_a_line + 1
        return lines * self._line_height + EDGES

    def _layout(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._view.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        width = self._text_width
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout

    # Painting

    def set_needle(self, needle: str) -> None:
        """Mark what matches ``needle``, in any case, none of it as the present hit."""
        self.present_hit = None
        self._pattern = re.compile(re.escape(needle), re.IGNORECASE) if needle else None

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one line."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line = self._model.line(index.row())
        palette = self._view.palette()
        roles = QPalette.ColorRole
        selected = bool(state & QStyle.StateFlag.State_Selected)
        text_color = palette.color(roles.HighlightedText if selected else roles.Text)
        painter.save()
        painter.setClipRect(rect)
        if selected:
            painter.fillRect(rect, palette.color(roles.Highlight))
        if state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), palette.color(roles.Accent))
        top = rect.top() + EDGES // 2
        self._paint_head(painter, rect.left(), top, line, text_color, selected=selected)
        painter.setPen(text_color)
        layout = self._layout(line.text)
        marks = self._marks(index.row(), line.text, selected=selected)
        layout.draw(painter, QPointF(rect.left() + self._text_left, top), marks)
        painter.restore()

    def _paint_head(self, painter: QPainter, left: int, top: int, line: Line, color: QColor, *, selected: bool) -> None:
        metrics = self._view.fontMetrics()
        letter, height = metrics.averageCharWidth(), metrics.height()
        at = left + MARGIN
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        if self.shows_time:
            room = QRect(at, top, self._time_width, height)
            painter.setPen(color if selected else self._tones.color("muted"))
            painter.drawText(room, int(align | Qt.AlignmentFlag.AlignRight), line.time)
            at = room.right() + 1 + GAP
        if self.shows_speaker and line.speaker:
            tone = _SPEAKER_TONES[line.speaker_number % len(_SPEAKER_TONES)]
            painter.setPen(color if selected else self._tones.color(tone))
            font = QFont(self._view.font())
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            room = QRect(at, top, _SPEAKER_CHARACTERS * letter, height)
            name = painter.fontMetrics().elidedText(line.speaker, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(align | Qt.AlignmentFlag.AlignLeft), name)
            painter.setFont(self._view.font())

    def _marks(self, row: int, text: str, *, selected: bool) -> list[QTextLayout.FormatRange]:
        if self._pattern is None:
            return []
        palette = self._view.palette()
        roles = QPalette.ColorRole
        look = QTextCharFormat()
        look.setFontUnderline(True)
        look.setBackground(palette.color(roles.Base if selected else roles.Highlight))
        look.setForeground(palette.color(roles.Text if selected else roles.HighlightedText))
        present = QTextCharFormat()
        present.setBackground(self._tones.color("warning"))
        present.setForeground(palette.color(roles.Base))
        marks = []
        for match in self._pattern.finditer(text):
            mark = QTextLayout.FormatRange()
            mark.start = _utf16_length(text[: match.start()])
            mark.length = _utf16_length(match[0])
            mark.format = present if (row, match.start()) == self.present_hit else look
            marks.append(mark)
        return marks


def _utf16_length(text: str) -> int:
    """Qt counts in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class SegmentView(QListView):
    """The transcript; lines can be selected and copied."""

    def __init__(self, model: SegmentModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result.transcript")
        self.setAccessibleName(tr("Transcript"))
        self.setAccessibleDescription(tr("Arrow keys move by passage, Ctrl+C copies the selected passages."))
        self._segments = model
        self._delegate: SegmentDelegate | None = None
        self._next_row = 0
        self._width = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._measure_slice)
        self.setModel(model)
        self._delegate = SegmentDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(0, ROOM, 0, ROOM)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self.copy_selected)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def is_settled(self) -> bool:
        """Tell whether the heights of all lines are known."""
        return not self._timer.isActive()

    def begin(self, *, shows_time: bool, shows_speaker: bool) -> None:
        """Lay out the lines that the model has now, from the top."""
        if self._delegate is None:
            return
        self._delegate.shows_time = shows_time
        self._delegate.shows_speaker = shows_speaker
        self._start_over(from_top=True)
        self.scrollToTop()
        if self._segments.rowCount():
            self.setCurrentIndex(self._segments.index(0))
            self.clearSelection()

    def set_needle(self, needle: str) -> None:
        """Mark what matches."""
        if self._delegate is not None:
            self._delegate.set_needle(needle)
            self.viewport().update()

    def go_to_hit(self, row: int, start: int) -> None:
        """Bring the hit that begins at a character of a line into view, and mark it as the one one is at."""
        if self._delegate is not None:
            self._delegate.present_hit = (row, start)
        self.go_to(row)
        self.viewport().update()

    def go_to(self, row: int) -> None:
        """Select one line and bring it into view, exactly laid out."""
        index = self._segments.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._measure_visible()

    @Slot()
    def copy_selected(self) -> None:
        """Copy the selected lines, in their order, with time and speaker."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if rows:
            QGuiApplication.clipboard().setText("\n".join(self._segments.line(row).spoken for row in rows))
            announce(self, tr("{count} copied", count=count_text(len(rows), "passage", "passages")))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._delegate is not None:
            self._start_over()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay out anew where the width changed."""
        super().resizeEvent(event)
        if self._delegate is not None and self.viewport().width() != self._width:
            self._start_over()

    # Inside

    def _start_over(self, *, from_top: bool = False) -> None:
        """Forget all heights, measure what will be seen, lay out once, and measure the rest in slices."""
        delegate = self._delegate
        if delegate is None:
            return
        anchor = QModelIndex() if from_top else self.indexAt(QPoint(1, 1))
        before = self.visualRect(anchor).top() if anchor.isValid() else 0
        self._width = self.viewport().width()
        delegate.reset(self._width)
        rows = self._segments.rowCount()
        room = self.viewport().height() - min(0, before)
        for row in range(max(0, anchor.row()), rows):
            delegate.measure(row)
            room -= delegate.height(row)
            if room < 0:
                break
        self._lay_out(anchor, before)
        self._next_row = 0
        if rows:
            self._timer.start()

    @Slot()
    def _measure_slice(self) -> None:
        delegate = self._delegate
        rows = self._segments.rowCount()
        if delegate is None:
            return
        watch = QElapsedTimer()
        watch.start()
        while self._next_row < rows and watch.elapsed() < SLICE_MS:
            if not delegate.is_measured(self._next_row):
                delegate.measure(self._next_row)
            self._next_row += 1
        if self._next_row >= rows:
            self._timer.stop()
            self._lay_out_in_place()
        else:
            self._measure_visible()

    def _measure_visible(self) -> None:
        """Measure what is seen now; where that changes anything, lay out again."""
        delegate = self._delegate
        first = self.indexAt(QPoint(1, 1))
        if delegate is None or not first.isValid():
            return
        changed = False
        bottom = self.viewport().height()
        for row in range(first.row(), self._segments.rowCount()):
            rect = self.visualRect(self._segments.index(row))
            if rect.top() > bottom:
                break
            if not delegate.is_measured(row):
                delegate.measure(row)
                changed = True
        if changed:
            self._lay_out_in_place()

    def _lay_out_in_place(self) -> None:
        anchor = self.indexAt(QPoint(1, 1))
        self._lay_out(anchor, self.visualRect(anchor).top() if anchor.isValid() else 0)

    def _lay_out(self, anchor: QModelIndex, top: int) -> None:
        """Place all lines by the heights that are known, so that ``anchor`` stays at ``top``."""
        self.doItemsLayout()
        if anchor.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(anchor).top() - top)
