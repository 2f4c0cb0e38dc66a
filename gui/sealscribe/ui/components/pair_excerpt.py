"""A few characters of a text, those that nobody can see or should not be there drawn as marks."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from sealscribe.core.limits import CONTEXT_OTHER_CHARACTER
from sealscribe.ui.texts.context_characters import visible_form

AROUND: Final = 10
"""So many characters are shown before and behind what is marked."""
MOST_MARKS: Final = 12
_SPACE_MARK: Final = "\u00b7"
_CUT: Final = "\u2026"
_PADDING: Final = 2


class Marks(StrEnum):
    """What an excerpt of a text marks."""

    CHARACTERS = "characters"
    """Characters that an encryption context cannot have; shown is the place of the first."""
    OUTER_SPACES = "outer-spaces"
    """Spaces at the ends; shown are both ends."""


class Piece(NamedTuple):
    """A part of an excerpt as it is drawn."""

    text: str
    is_marked: bool = False


def excerpt_of(text: str, marks: Marks) -> tuple[Piece, ...]:
    """Return the excerpt of a text; nothing where there is nothing to mark."""
    if marks is Marks.CHARACTERS:
        first = CONTEXT_OTHER_CHARACTER.search(text)
        if first is None:
            return ()
        start, end = max(0, first.start() - AROUND), min(len(text), first.end() + AROUND)
        pieces = [Piece(_CUT if start else ""), *_pieces(text[start:end]), Piece(_CUT if end < len(text) else "")]
    else:
        leading, trailing = len(text) - len(text.lstrip(" ")), len(text) - len(text.rstrip(" "))
        inner = text[leading : len(text) - trailing] if leading < len(text) else ""
        if not leading and not trailing:
            return ()
        if len(inner) > 2 * AROUND:
            shown = [*_pieces(inner[:AROUND]), Piece(_CUT), *_pieces(inner[-AROUND:])]
        else:
            shown = _pieces(inner)
        pieces = [_dots(leading), *shown, _dots(trailing if inner else 0)]
    return tuple(piece for piece in pieces if piece.text)


def _dots(count: int) -> Piece:
    return Piece(_SPACE_MARK * min(count, MOST_MARKS) + (_CUT if count > MOST_MARKS else ""), is_marked=True)


def _pieces(text: str) -> list[Piece]:
    pieces = []
    done = 0
    for found in CONTEXT_OTHER_CHARACTER.finditer(text):
        pieces += [Piece(text[done : found.start()]), Piece(visible_form(found[0]), is_marked=True)]
        done = found.end()
    return [*pieces, Piece(text[done:])]


class Excerpt(QWidget):
    """Draws the pieces in the colour that the style sheet gives to its ``tone``, marked ones the other way round.

    To assistive technology it is nothing: the sentence beside it names the character and its place.
    """

    def __init__(self, tone: str) -> None:
        super().__init__()
        self.setProperty("typeRole", "code")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pieces: tuple[Piece, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is drawn."""
        return self._pieces

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Draw another excerpt; an empty one hides it."""
        if pieces != self._pieces:
            self._pieces = pieces
            self.updateGeometry()
            self.update()
        self.setVisible(bool(pieces))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All pieces in one line."""
        return QSize(round(sum(self._width(piece) for piece in self._pieces)), self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What has no room is cut off at the end."""
        return QSize(0, self._height())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow font and palette."""
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pieces one by one, so that none turns the direction of the others."""
        palette = self.palette()
        ink, ground = palette.color(self.foregroundRole()), palette.color(QPalette.ColorRole.Base)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine)
        left = 0.0
        for piece in self._pieces:
            width = self._width(piece)
            box = QRectF(left, 0, width, self.height())
            painter.setPen(ink)
            if piece.is_marked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink)
                painter.drawRoundedRect(box.adjusted(0.5, 0, -0.5, 0), 3, 3)
                painter.setPen(ground)
            painter.drawText(box, flags, piece.text)
            left += width
        painter.end()

    def _width(self, piece: Piece) -> float:
        width = self.fontMetrics().horizontalAdvance(piece.text)
        return width + 2 * _PADDING + 1 if piece.is_marked else width

    def _height(self) -> int:
        return self.fontMetrics().height() + 2
