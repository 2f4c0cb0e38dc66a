"""A coach mark: the window dimmed but for one control, and a few words beside it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.components.tab_chain import insert_tabs, tab_stops_in
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.room import text_width
from sealscribe.ui.widgets.text import Glyph, TextLabel

GAP: Final = 12
"""Between the spot and the words."""
MARGIN: Final = 16
"""Between the words and the edge of the window."""
_AROUND: Final = 6
"""So far the spot reaches over the control."""
_RADIUS: Final = 8
_DIM: Final = 150
"""How much of the window is covered, of 255."""
_LETTERS: Final = 58


def place_beside(size: QSize, spot: QRect, room: QRect) -> QRect:
    """Where words of this size stand in the room, without covering the spot where there is any side for that.

    Tried are below, above, right and left; where none has room, the side that covers least of the spot.
    """
    inner = room.marginsRemoved(_margins())
    size = size.boundedTo(inner.size())
    left = _within(spot.left(), size.width(), inner.left(), inner.right())
    top = _within(spot.top(), size.height(), inner.top(), inner.bottom())
    places = (
        QPoint(left, spot.bottom() + 1 + GAP),
        QPoint(left, spot.top() - GAP - size.height()),
        QPoint(spot.right() + 1 + GAP, top),
        QPoint(spot.left() - GAP - size.width(), top),
    )
    for place in places:
        if inner.contains(QRect(place, size)):
            return QRect(place, size)
    moved = [
        QRect(
            _within(place.x(), size.width(), inner.left(), inner.right()),
            _within(place.y(), size.height(), inner.top(), inner.bottom()),
            size.width(),
            size.height(),
        )
        for place in places
    ]
    return min(moved, key=lambda rect: _area(rect.intersected(spot)))


class CoachMark(QWidget):
    """Lies over the whole window; mouse and keys reach what is under it, but for its words."""

    back_asked = Signal()
    next_asked = Signal()
    do_asked = Signal()
    end_asked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("coach-mark")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._target: QWidget | None = None
        self._spot = QRect()
        self.bubble = _Bubble(window)
        self.bubble.back_button.clicked.connect(self.back_asked)
        self.bubble.next_button.clicked.connect(self.next_asked)
        self.bubble.do_button.clicked.connect(self.do_asked)
        self.bubble.end_button.clicked.connect(self.end_asked)
        self.bubble.escaped.connect(self.end_asked)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    @property
    def spot(self) -> QRect:
        """What is not dimmed, in the window; empty where the step is about no control."""
        return self._spot

    def show_step(
        self,
        target: QWidget | None,
        *,
        title: str,
        text: str,
        why: str,
        place: tuple[int, int],
        can_be_done_for: bool,
    ) -> None:
        """Put the spot onto a control, or onto nothing, and show these words; ``place`` is "step of steps"."""
        self._target = target
        self.bubble.show_words(title, text, why, place, can_be_done_for=can_be_done_for)
        self.show()
        self.raise_()
        self.bubble.show()
        self.bubble.raise_()
        self._arrange()
        if target is not None:
            anchor = next(iter(tab_stops_in(target, itself=True)), None)
            if anchor is not None and not self.bubble.isAncestorOf(anchor):
                insert_tabs(tab_stops_in(self.bubble), anchor)
        self.bubble.take_keyboard()
        announce(self.bubble, self.bubble.spoken)

    def show_done(self, done: bool) -> None:
        """Say whether the step was done; only then one goes on."""
        self.bubble.show_done(done)
        self._arrange()

    def follow(self, target: QWidget | None) -> None:
        """Stay on a control that was moved, or that stands in the place of another."""
        self._target = target
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Cover the window when it changes its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            self._arrange()
        return False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Take the words away too."""
        self.bubble.hide()
        super().hideEvent(event)

    def deleteLater(self) -> None:  # noqa: N802 - Qt's name
        """Let the words go too."""
        self.bubble.deleteLater()
        super().deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim all but the spot, and draw an edge around that."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QColor(self.palette().shadow().color())
        shade.setAlpha(_DIM)
        dimmed = QPainterPath()
        dimmed.addRect(QRectF(self.rect()))
        spot = QPainterPath()
        spot.addRoundedRect(QRectF(self._spot), _RADIUS, _RADIUS)
        painter.fillPath(dimmed.subtracted(spot), shade)
        if not self._spot.isEmpty():
            painter.setPen(QPen(self.palette().link().color(), 3))
            painter.drawPath(spot)
        painter.end()

    def _arrange(self) -> None:
        window = self._window
        spot = _visible_part(self._target, window) if self._target is not None else QRect()
        if not spot.isEmpty():
            spot = spot.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(self.rect())
        if spot != self._spot:
            self._spot = spot
            self.update()
        place = self._place_of_words(spot, window.rect())
        if place != self.bubble.geometry():
            self.bubble.setGeometry(place)

    def _place_of_words(self, spot: QRect, room: QRect) -> QRect:
        most = room.marginsRemoved(_margins()).size()
        if spot.isEmpty():
            place = QRect(QPoint(), self.bubble.wanted_size(_LETTERS, most))
            place.moveCenter(room.center())
            return place
        # Where the usual width has no room beside a large spot, low and wide words may have it, or narrow ones.
        tried = [place_beside(self.bubble.wanted_size(letters, most), spot, room) for letters in (_LETTERS, 90, 40)]
        return min(tried, key=lambda place: _area(place.intersected(spot)))


class _Bubble(QFrame):
    """The words, and the buttons."""

    escaped = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("coach-mark.words")
        self.setProperty("box", "panel")
        self.setProperty("floating", "true")
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._place = TextLabel("", "small", tone="muted", wrap=False)
        self.end_button = IconButton("cross", tr("End the walkthrough"))
        self.end_button.setObjectName("coach-mark.end")
        head.addWidget(self._place, 1)
        head.addWidget(self.end_button)
        column.addLayout(head)
        self._title = TextLabel("", "heading")
        self._text = TextLabel("")
        column.addWidget(self._title)
        column.addWidget(self._text)
        self._why_row = QWidget()
        why = QHBoxLayout(self._why_row)
        why.setContentsMargins(0, 0, 0, 0)
        why.setSpacing(8)
        why.addWidget(Glyph("shield-check", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        self._why = TextLabel("", tone="muted")
        why.addWidget(self._why, 1)
        column.addWidget(self._why_row)
        self._done_row = QWidget()
        done = QHBoxLayout(self._done_row)
        done.setContentsMargins(0, 0, 0, 0)
        done.setSpacing(8)
        self._done_glyph = Glyph("check-circle", "success")
        self._done_label = TextLabel("", tone="success")
        done.addWidget(self._done_glyph)
        done.addWidget(self._done_label, 1)
        column.addWidget(self._done_row)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        self.back_button = SecondaryButton(tr("Back"))
        self.back_button.setObjectName("coach-mark.back")
        self.do_button = LinkButton(tr("Do it for me"))
        self.do_button.setObjectName("coach-mark.do")
        self.next_button = PrimaryButton(tr("Next"))
        self.next_button.setObjectName("coach-mark.next")
        foot.addWidget(self.do_button)
        foot.addStretch(1)
        foot.addWidget(self.back_button)
        foot.addWidget(self.next_button)
        column.addLayout(foot)
        self._is_last = False
        self._asks = False

    @property
    def spoken(self) -> str:
        """All words in one."""
        parts = (self._place.text(), self._title.text(), self._text.text(), self._why.text())
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)

    def show_words(self, title: str, text: str, why: str, place: tuple[int, int], *, can_be_done_for: bool) -> None:
        number, count = place
        self._place.setText(tr("Step {number} of {count}", number=number, count=count))
        self._title.setText(title)
        self._text.setText(text)
        self._why.setText(why)
        self._why_row.setVisible(bool(why))
        self._asks = can_be_done_for
        self._is_last = number == count
        self.back_button.setEnabled(number > 1)
        self.next_button.setText(tr("Finish") if self._is_last else tr("Next"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(part for part in (text, why) if part))

    def show_done(self, done: bool) -> None:
        was_waiting = not self.next_button.isEnabled()
        self.next_button.setEnabled(done)
        self.do_button.setVisible(self._asks and not done)
        self._done_row.setVisible(self._asks and done)
        self._done_label.setText(tr("Done") if self._asks and done else "")
        if done and was_waiting and self._asks:
            announce(self, tr("Done. Next goes on."))

    def take_keyboard(self) -> None:
        buttons = (self.next_button, self.do_button, self.end_button)
        next(button for button in buttons if button.isEnabled() and button.isVisible()).setFocus()

    def wanted_size(self, letters: int, most: QSize) -> QSize:
        self.ensurePolished()
        width = min(text_width(self, letters), most.width())
        layout = self.layout()
        if layout is None:
            return QSize(width, self.sizeHint().height())
        layout.activate()
        width = max(width, min(layout.totalMinimumSize().width(), most.width()))
        return QSize(width, min(layout.totalHeightForWidth(width), most.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Escape ends the walkthrough."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)


def _visible_part(widget: QWidget, window: QWidget) -> QRect:
    """What is seen of a widget in the window: what stands over the edge of a scrolled place is not."""
    rect = QRect(widget.mapTo(window, QPoint()), widget.size())
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        rect = rect.intersected(QRect(parent.mapTo(window, QPoint()), parent.size()))
        parent = parent.parentWidget()
    return rect


def _margins() -> QMargins:
    return QMargins(MARGIN, MARGIN, MARGIN, MARGIN)


def _within(wanted: int, length: int, least: int, most: int) -> int:
    return max(least, min(wanted, most + 1 - length))


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())
