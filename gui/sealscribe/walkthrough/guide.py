"""Leads through a tour on the real window: shows its steps, notices what was done, and does it where that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenuBar, QScrollArea, QTabBar, QWidget

from sealscribe.ui.components.coach_mark import CoachMark
from sealscribe.ui.main_window import MainWindow
from sealscribe.walkthrough.tour import Condition, Deed, Step, Tour, Verb

_CHANGES: Final = frozenset(
    {
        QEvent.Type.UpdateRequest,
        QEvent.Type.Resize,
        QEvent.Type.WindowActivate,
        QEvent.Type.WindowDeactivate,
    }
)
"""With these events of a window something on it may be another, or another window may be in front."""
_BELOW: Final = 24
_EDGE: Final = 12
"""A radio button or a switch is wider than what reacts: its left end does."""


class Guide(QObject):
    """One walk through one tour. A step waits for what is seen on the screen, never for a time.

    Whatever changes on a window repaints a part of it, and Qt tells the window so: that is when conditions are looked
    at again.
    """

    ended = Signal()
    step_shown = Signal(str)
    """The id of the step that is shown now, its target in place."""
    step_done = Signal(str)

    def __init__(self, tour: Tour, window: MainWindow) -> None:
        super().__init__(window)
        self._tour = tour
        self._window = window
        self._number = -1
        self._is_done = False
        self._is_shown = False
        self._was_shown = False
        self._deeds: list[Deed] = []
        self._watched: list[QWidget] = []
        self._mark: CoachMark | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._tour.steps[self._number]

    @property
    def is_done(self) -> bool:
        """Whether what the step asks for was done."""
        return self._is_done

    @property
    def is_shown(self) -> bool:
        """Whether the step stands on the screen, its target in place."""
        return self._is_shown

    @property
    def mark(self) -> CoachMark | None:
        """The coach mark, while the tour lasts."""
        return self._mark

    @property
    def target(self) -> QWidget | None:
        """What the step is about, wherever that is by now."""
        found = self._find(self.step.target) if self.step.target else None
        return found if isinstance(found, QWidget) else None

    def show_target(self) -> None:
        """Scroll to what the step is about."""
        target = self.target
        if target is not None:
            _bring_into_view(target)

    @Slot()
    def start(self) -> None:
        """Show the first step."""
        self._watch(self._window)
        for deed in self._tour.before:
            widget = self._find(deed.widget)
            if widget is not None and all(self._holds(condition) for condition in deed.when):
                _do(deed, widget)
        self._go(0)

    @Slot()
    def back(self) -> None:
        """Show the step before; what was done stays done."""
        if self._number > 0:
            self._go(self._number - 1)

    @Slot()
    def next(self) -> None:
        """Show the next step, or end after the last."""
        if not self._is_done:
            return
        if self._number + 1 < len(self._tour.steps):
            self._go(self._number + 1)
        else:
            self.end()

    @Slot()
    def do_it(self) -> None:
        """Do what the step asks for, one deed after the other, each when it can be done."""
        if not self._deeds:
            self._deeds = list(self.step.deeds)
            self._soon.start()

    @Slot()
    def end(self) -> None:
        """Take the coach mark away."""
        if self._number < 0:
            return
        self._number = -1
        self._soon.stop()
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()
        self._drop_mark()
        self.ended.emit()

    # Noticing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look again when anything on a window was repainted, or another window is in front."""
        kind = event.type()
        if kind in _CHANGES:
            self._soon.start()
        elif kind in (QEvent.Type.Hide, QEvent.Type.Close) and watched is not self._window:
            self._watched = [widget for widget in self._watched if widget is not watched]
            if self._mark is not None and self._mark.parentWidget() is watched:
                self._drop_mark()
            self._soon.start()
        return False

    def _watch(self, window: QWidget) -> None:
        window.installEventFilter(self)
        self._watched.append(window)

    @Slot()
    def _look(self) -> None:
        if self._number < 0:
            return
        for window in (QApplication.activeWindow(), QApplication.activeModalWidget()):
            if window is not None and window not in self._watched:
                self._watch(window)
        if not (self._is_lost and self.step.moves_on and self._is_met()):  # else it is about to be left
            self._show_mark()
        if self._deeds and all(self._holds(condition) for condition in self._deeds[0].when):
            deed = self._deeds[0]
            widget = self._find(deed.widget)
            if isinstance(widget, QAction):
                self._window.register.refresh_asked.emit()  # whether it can be done is known when it is to be shown
            if widget is not None and widget.isEnabled():
                self._deeds.pop(0)
                _do(deed, widget)
                self._soon.start()
                return
        done = self._is_met()
        if done != self._is_done:
            self._is_done = done
            if self._mark is not None:
                self._mark.show_done(done)
            if done:
                self._tell_done()

    def _tell_done(self) -> None:
        if self.step.done:
            self.step_done.emit(self.step.id)
        if self.step.moves_on and not self._deeds:
            self.next()

    @property
    def _is_lost(self) -> bool:
        """Whether the dialog was closed that the step stood on."""
        return self._mark is None and self._was_shown

    def _is_met(self) -> bool:
        return all(self._holds(condition) for condition in self.step.done)

    # Showing

    def _go(self, number: int) -> None:
        self._number = number
        self._is_done = False
        self._is_shown = False
        self._was_shown = False
        self._deeds = []
        if self.step.page and self._window.current_page() != self.step.page:
            self._window.show_page(self.step.page)
        self._soon.start()

    def _show_mark(self) -> None:
        """Put the mark onto the window that has the target; without one, into the middle of the window."""
        step = self.step
        target = self.target
        if step.target and target is None and not self._is_lost:
            return
        if isinstance(target, QMenuBar) and target.isNativeMenuBar():
            target = None  # it is not on the window
        owner = target.window() if target is not None else self._top_window()
        if self._mark is not None and self._mark.parentWidget() is not owner:
            self._drop_mark()
        if self._mark is None:
            self._mark = CoachMark(owner)
            self._mark.back_asked.connect(self.back)
            self._mark.next_asked.connect(self.next)
            self._mark.do_asked.connect(self.do_it)
            self._mark.end_asked.connect(self.end)
            self._is_shown = False
        if self._is_shown:
            self._mark.follow(target)
            return
        self._is_shown = self._was_shown = True
        if target is not None:
            _bring_into_view(target)
        number, count = self._number + 1, len(self._tour.steps)
        self._mark.show_step(
            target,
            title=step.title,
            text=step.text,
            why=step.why,
            place=(number, count),
            can_be_done_for=bool(step.deeds),
        )
        self._is_done = False
        self._mark.show_done(not step.done)
        self.step_shown.emit(step.id)

    def _drop_mark(self) -> None:
        if self._mark is not None:
            self._mark.hide()
            self._mark.deleteLater()
            self._mark = None

    # The screen

    def _top_window(self) -> QWidget:
        return QApplication.activeModalWidget() or self._window

    def _holds(self, condition: Condition) -> bool:
        widget = self._find(condition.widget)
        if widget is None or condition.is_hidden:
            return condition.is_hidden and widget is None
        value = widget.property(condition.property_name)
        if not condition.matches:
            return bool(value)
        return re.search(condition.matches, "" if value is None else str(value)) is not None

    def _find(self, name: str) -> QWidget | QAction | None:
        return next((found for found in self._all(name) if found.isVisible()), None)

    def _all(self, name: str) -> Iterator[QWidget | QAction]:
        """Widgets and actions of a name, in the dialog in front and in the window.

        What follows ">" is told at Condition.
        """
        outer, inside, part = name.partition(">")
        top = self._top_window()
        for window in (top, self._window) if top is not self._window else (top,):
            found = [*([window] if window.objectName() == outer else []), *window.findChildren(QWidget, outer)]
            yield from (inner for widget in found for inner in _parts(widget, part)) if inside else found
        yield from self._window.findChildren(QAction, name)


def _parts(widget: QWidget, part: str) -> list[QWidget]:
    kind, _, number = part.partition(":")
    seen = [child for child in widget.findChildren(QWidget) if type(child).__name__ == kind and child.isVisible()]
    place = int(number or 0)
    return seen[place : place + 1]


def _bring_into_view(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None:
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None:
            top, room = widget.mapTo(inner, QPoint()).y(), area.viewport().height()
            # Large things stand low, so that there is room for words over them; small ones in the middle.
            above = room - widget.height() - _BELOW if widget.height() > room // 3 else (room - widget.height()) // 2
            area.verticalScrollBar().setValue(top - max(_BELOW, above))
        area = area.parentWidget()


def _do(deed: Deed, widget: QWidget | QAction) -> None:
    """Do it as a person does, with the mouse and the keys."""
    if isinstance(widget, QAction):
        widget.trigger()
        return
    _bring_into_view(widget)
    if deed.verb is Verb.PRESS:
        field = widget.focusProxy() or widget
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        pressed = QKeySequence(deed.value)[0]  # type: ignore[index] # the stubs do not know that it can be
        QTest.keyClick(field, pressed.key(), pressed.keyboardModifiers())
        return
    place = QPoint(min(_EDGE, widget.width() // 2), widget.height() // 2)
    if isinstance(widget, QTabBar):
        place = widget.tabRect(int(deed.value)).center()
    if deed.verb is Verb.CLICK:
        if isinstance(widget, QAbstractButton) and widget.isCheckable() and widget.isChecked():
            return  # what is chosen already would be taken back
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        return
    field = widget.focusProxy() or widget
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, deed.value)
