"""The dropdown under a mouse pointer."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

KEY = Qt.Key
NO_BUTTON = Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier


class Pointer:
    """A mouse pointer over the list of a dropdown."""

    def __init__(self, dropdown: Any) -> None:
        self.view = dropdown.popup.view
        self.viewport = self.view.viewport()

    def place(self, row: int, dx: int = 0) -> QPoint:
        return self.view.visualRect(self.view.model().index(row, 0)).center() + QPoint(dx, 0)

    def move_to(self, position: QPoint) -> None:
        everywhere = QPointF(self.viewport.mapToGlobal(position))
        QCursor.setPos(everywhere.toPoint())
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(position), everywhere, NO_BUTTON, NO_BUTTON, NO_KEY)
        QApplication.sendEvent(self.viewport, event)

    def turn_wheel(self, position: QPoint, by: int) -> None:
        everywhere = QPointF(self.viewport.mapToGlobal(position))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(position), everywhere, QPoint(), QPoint(0, by), NO_BUTTON, NO_KEY, phase, False)
        QApplication.sendEvent(self.viewport, event)


@pytest.fixture
def pointer(stage: Any, keys: Any) -> Pointer:
    """The list of twenty keys is open, the pointer elsewhere."""
    QCursor.setPos(0, 0)
    stage.load(*[keys.entry(number, f"key-{number:02}") for number in range(20)])
    stage.open()
    return Pointer(stage.dropdown)


def test_a_resting_pointer_leaves_the_choice_to_the_keys(stage: Any, pointer: Pointer) -> None:
    resting = pointer.place(5)
    stage.press(KEY.Key_Escape)
    QCursor.setPos(pointer.viewport.mapToGlobal(resting))
    stage.open()
    pointer.move_to(resting)  # what a display sends when a window opens under the pointer
    assert stage.dropdown.current_row() == -1
    for _ in range(15):
        stage.press(KEY.Key_Down)
    assert pointer.view.verticalScrollBar().value() > 0
    assert stage.dropdown.current_row() == 14
    stage.press(KEY.Key_Enter)
    assert stage.dropdown.field().text() == "key-14"


def test_the_chosen_row_stays_current_when_the_list_opens_under_the_pointer(stage: Any, pointer: Pointer) -> None:
    resting = pointer.viewport.mapToGlobal(pointer.place(2))
    stage.type("key-17")
    stage.press(KEY.Key_Enter)
    QCursor.setPos(resting)
    stage.open()
    pointer.move_to(pointer.viewport.mapFromGlobal(resting))
    stage.press(KEY.Key_Enter)
    assert stage.dropdown.field().text() == "key-17"


def test_a_pointer_that_moves_highlights(stage: Any, pointer: Pointer) -> None:
    pointer.move_to(pointer.place(3))
    assert stage.dropdown.current_row() == 3
    stage.press(KEY.Key_Down)
    assert stage.dropdown.current_row() == 4
    pointer.move_to(pointer.place(3, 2))
    assert stage.dropdown.current_row() == 3


def test_a_row_that_is_cut_does_not_move_under_the_pointer(stage: Any, pointer: Pointer) -> None:
    bar = pointer.view.verticalScrollBar()
    bar.setValue(10)
    pointer.move_to(QPoint(20, 2))
    assert stage.dropdown.current_row() == 0
    assert bar.value() == 10


def test_the_wheel_takes_the_highlight_along(stage: Any, pointer: Pointer) -> None:
    place = pointer.place(3)
    pointer.move_to(place)
    pointer.turn_wheel(place, -120)
    assert pointer.view.verticalScrollBar().value() > 0
    assert stage.dropdown.current_row() == pointer.view.indexAt(place).row() > 3
