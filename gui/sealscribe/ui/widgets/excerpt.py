"""A place in an entered text, shown as compilers do: the text in code font, and a mark under what is meant."""

from __future__ import annotations

import math
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sealscribe.ui.texts.characters import place_words
from sealscribe.ui.widgets.styling import restyle

CONTEXT: Final = 6
"""So many characters beside a long place stay in view."""
FEWEST: Final = 24
"""The narrowest an excerpt gets, in characters."""
_LEFT_TO_RIGHT: Final = "\u202d"
"""Shows characters of every script in the order in which they were entered, since a place is told by that order."""
_LINE: Final = 2
_CARET: Final = 5
"""The heights of both parts of the mark, in logical pixels."""


class Excerpt(NamedTuple):
    """A shortened text, and where in it the place is now."""

    text: str
    span: tuple[int, int]


def excerpt_of(text: str, span: tuple[int, int], room: int) -> Excerpt:
    """Shorten a text to ``room`` characters, at least FEWEST, around a half-open range of it.

    A space is shown as an open box, a character that cannot be seen by a replacement. A range that is itself too long
    loses its middle.
    """
    room = max(room, FEWEST)
    text = "".join(map(_visible, text))
    start, end = span
    if len(text) <= room:
        return Excerpt(text, span)
    before, blamed, after = text[:start], text[start:end], text[end:]
    longest = room - min(len(before), CONTEXT) - min(len(after), CONTEXT)
    if len(blamed) > longest:
        half = longest // 2
        blamed = f"{blamed[:half]}…{blamed[len(blamed) - (longest - half - 1) :]}"
    rest = room - len(blamed)
    after_room = min(len(after), max(rest // 2, rest - len(before)))
    before_room = min(len(before), rest - after_room)
    if before_room < len(before):
        before = f"…{before[len(before) - before_room + 1 :]}" if before_room else ""
    if after_room < len(after):
        after = f"{after[: after_room - 1]}…" if after_room else ""
    return Excerpt(before + blamed + after, (len(before), len(before) + len(blamed)))


def _visible(character: str) -> str:
    if character.isspace():
        return "␣"
    return character if character.isprintable() else "�"


class SpanExcerpt(QLabel):
    """Shows the part of a text around a half-open range of its characters, with a mark beneath exactly that range.

    An empty range gets a caret between two characters. ``text()`` is the whole text; screen readers hear the position.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("typeRole", "code")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._span = (0, 0)
        self._excerpt = Excerpt("", (0, 0))
        self._mark = _Mark(self)

    @property
    def span(self) -> tuple[int, int]:
        """The range in the whole text."""
        return self._span

    @property
    def excerpt(self) -> Excerpt:
        """What is shown at the present width."""
        return self._excerpt

    @property
    def spoken(self) -> str:
        """The position in words."""
        return self.accessibleName()

    def show_place(self, text: str, span: tuple[int, int], tone: str = "danger") -> None:
        """Show another place; a range that reaches beyond the text ends with it."""
        start = min(span[0], len(text))
        span = (start, max(start, min(span[1], len(text))))
        restyle(self._mark, tone=tone)
        if (text, span) == (self.text(), self._span):
            return
        self.setText(text)
        self._span = span
        self.setAccessibleName(place_words(text, span))
        self._fit()

    def marked_range(self) -> tuple[float, float]:
        """Where the mark begins and ends, in logical pixels from the left."""
        start, end = self._excerpt.span
        return self._advance(start), self._advance(end)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One line of text and the mark."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * FEWEST, metrics.height() + _LINE + _CARET + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same: it takes what it gets."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show more or less of the text."""
        super().resizeEvent(event)
        self._mark.resize(self.size())
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what stands before and after the place."""
        start, end = self._excerpt.span
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self.draw_part(painter, 0, start)
        self.draw_part(painter, end, len(self._excerpt.text))
        painter.end()

    def draw_part(self, painter: QPainter, start: int, end: int) -> None:
        """Draw a part of the excerpt at its place."""
        part = self._excerpt.text[start:end]
        if part:
            baseline = QFontMetricsF(self.font()).ascent()
            painter.drawText(QPointF(self._advance(start), baseline), _LEFT_TO_RIGHT + part)

    def _advance(self, count: int) -> float:
        """How wide the first characters of the excerpt are."""
        return QFontMetricsF(self.font()).horizontalAdvance(_LEFT_TO_RIGHT + self._excerpt.text[:count])

    def _fit(self) -> None:
        width = self.contentsRect().width()
        room = max(FEWEST, int(width / max(1.0, QFontMetricsF(self.font()).horizontalAdvance("0"))))
        self._excerpt = excerpt_of(self.text(), self._span, room)
        # Characters of other scripts are wider than digits.
        while self._advance(len(self._excerpt.text)) > width and room > FEWEST:
            room = max(FEWEST, room * 7 // 8)
            self._excerpt = excerpt_of(self.text(), self._span, room)
        self.setToolTip("" if len(self._excerpt.text) == len(self.text()) else self.text())
        self.update()
        self._mark.update()


class _Mark(QWidget):
    """The place itself and the mark under it, in the colour of its tone."""

    def __init__(self, owner: SpanExcerpt) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setProperty("typeRole", "code")
        self.setProperty("tone", "danger")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a line under the place; under one that is narrow, or empty, a caret that points at it."""
        left, right = self._owner.marked_range()
        top = float(math.ceil(QFontMetricsF(self._owner.font()).height()))
        painter = QPainter(self)
        color = self.palette().color(self.foregroundRole())
        painter.setPen(color)
        self._owner.draw_part(painter, *self._owner.excerpt.span)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        if right > left:
            painter.drawRect(QRectF(left, top, right - left, _LINE))
            top += _LINE
        if right - left < 4 * _CARET:
            center = max((left + right) / 2, float(_CARET))
            foot = top + _CARET
            points = [QPointF(center, top), QPointF(center - _CARET, foot), QPointF(center + _CARET, foot)]
            painter.drawPolygon(QPolygonF(points))
        painter.end()
