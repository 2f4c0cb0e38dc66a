"""The coach mark: beside what it is about, out of the way of mouse and keys, and heard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import cut_at_rest, unheard
from tests.room import AT_TWO_SIZES

from sealscribe.ui.components.coach_mark import GAP, MARGIN, CoachMark, place_beside

SCREENS = [QSize(1024, 640), QSize(1280, 720), QSize(3840, 2160)]
CORNERS = [(0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0), (0.5, 0.5)]
WORDS = QSize(400, 230)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("corner", CORNERS)
@pytest.mark.parametrize("spot_size", [QSize(40, 30), QSize(600, 60), QSize(300, 120)])
def test_words_never_cover_what_they_are_about(screen: QSize, corner: tuple[float, float], spot_size: QSize) -> None:
    free = screen - spot_size
    spot = QRect(QPoint(round(free.width() * corner[0]), round(free.height() * corner[1])), spot_size)
    room = QRect(QPoint(), screen)
    words = place_beside(WORDS, spot, room)
    assert words.size() == WORDS
    assert not words.intersects(spot)
    assert room.contains(words)


@given(
    st.integers(1, 4000), st.integers(1, 3000), st.integers(-200, 4000), st.integers(-200, 3000),
    st.integers(0, 4000), st.integers(0, 3000),
)  # fmt: skip
def test_words_are_always_whole_in_the_window(
    width: int, height: int, left: int, top: int, spot_width: int, spot_height: int
) -> None:
    room = QRect(0, 0, 1024, 640)
    words = place_beside(QSize(width, height), QRect(left, top, spot_width, spot_height), room)
    assert room.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN).contains(words)


def test_words_stand_below_at_a_gap_where_there_is_room() -> None:
    spot = QRect(100, 100, 200, 40)
    words = place_beside(WORDS, spot, QRect(0, 0, 1280, 720))
    assert (words.left(), words.top()) == (spot.left(), spot.bottom() + 1 + GAP)


class Stage:
    def __init__(self, shown: Callable[[QWidget], QWidget]) -> None:
        self.window = QWidget()
        self.field = QLineEdit(self.window)
        self.field.setAccessibleName("Name")
        self.field.setGeometry(300, 60, 200, 32)
        self.button = QPushButton("Send", self.window)
        self.button.setGeometry(300, 420, 120, 32)
        self.window.resize(900, 600)
        shown(self.window)
        self.mark = CoachMark(self.window)

    def show(self, target: QWidget | None, *, place: tuple[int, int] = (2, 5), can_be_done_for: bool = True) -> None:
        self.mark.show_step(
            target,
            title="Name the job",
            text="The name is shown in many places.",
            why="Names are not secret.",
            place=place,
            can_be_done_for=can_be_done_for,
        )


@pytest.fixture
def stage(shown: Callable[[QWidget], QWidget]) -> Stage:
    return Stage(shown)


def test_mouse_and_keys_reach_what_is_under_it(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.field)
    pressed: list[bool] = []
    stage.button.clicked.connect(lambda: pressed.append(True))
    for widget in (stage.field, stage.button):
        handle = stage.window.windowHandle()
        place = widget.mapTo(stage.window, widget.rect().center())
        assert handle is not None
        assert stage.window.childAt(place) is widget
    qtbot.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(stage.field, "cardiology")
    assert (stage.field.text(), pressed) == ("cardiology", [True])


def test_the_spot_is_around_the_control_and_follows_it(stage: Stage) -> None:
    stage.show(stage.field)
    assert stage.mark.spot.contains(stage.field.geometry())
    before = stage.mark.bubble.geometry()
    stage.field.move(300, 300)
    stage.mark.follow(stage.field)
    assert stage.mark.spot.contains(stage.field.geometry())
    assert stage.mark.bubble.geometry() != before
    assert not stage.mark.bubble.geometry().intersects(stage.mark.spot)


def test_it_covers_a_window_that_grows(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.field)
    stage.window.resize(1100, 700)
    qtbot.waitUntil(lambda: stage.mark.size() == QSize(1100, 700))


def test_what_is_not_the_spot_is_dimmed(stage: Stage) -> None:
    before = stage.window.grab().toImage()
    stage.show(stage.field)
    after = stage.window.grab().toImage()
    inside, outside = stage.field.geometry().topLeft() + QPoint(150, 16), QPoint(20, 580)
    assert after.pixelColor(inside) == before.pixelColor(inside)
    assert after.pixelColor(outside).lightness() < before.pixelColor(outside).lightness() - 40


def test_words_beside_a_large_control_are_low_and_wide(stage: Stage) -> None:
    stage.window.resize(900, 520)
    stage.field.setGeometry(40, 230, 820, 270)
    stage.show(stage.field)
    assert not stage.mark.bubble.geometry().intersects(stage.mark.spot)


def test_without_a_control_the_words_are_in_the_middle(stage: Stage) -> None:
    stage.show(None)
    assert stage.mark.spot.isEmpty()
    offset = stage.mark.bubble.geometry().center() - stage.window.rect().center()
    assert offset.manhattanLength() <= 2


def test_one_goes_on_once_it_is_done(stage: Stage, qtbot: QtBot, heard: list[str]) -> None:
    stage.show(stage.field)
    bubble = stage.mark.bubble
    assert heard == ["Step 2 of 5. Name the job. The name is shown in many places. Names are not secret."]
    stage.mark.show_done(False)
    assert bubble.do_button.isVisible()
    assert not bubble.next_button.isEnabled()
    with qtbot.waitSignal(stage.mark.do_asked):
        qtbot.mouseClick(bubble.do_button, Qt.MouseButton.LeftButton)
    stage.mark.show_done(True)
    assert heard[-1] == "Done. Next goes on."
    assert not bubble.do_button.isVisible()
    with qtbot.waitSignal(stage.mark.next_asked):
        qtbot.mouseClick(bubble.next_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(stage.mark.back_asked):
        qtbot.mouseClick(bubble.back_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("place", "words", "can_go_back"), [((1, 5), "Next", False), ((5, 5), "Finish", True)])
def test_the_first_and_the_last_step(stage: Stage, place: tuple[int, int], words: str, can_go_back: bool) -> None:
    stage.show(stage.field, place=place)
    assert stage.mark.bubble.next_button.text() == words
    assert stage.mark.bubble.back_button.isEnabled() is can_go_back


def test_escape_and_the_cross_end_it(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.field)
    with qtbot.waitSignal(stage.mark.end_asked):
        qtbot.keyClick(stage.mark.bubble, Qt.Key.Key_Escape)
    with qtbot.waitSignal(stage.mark.end_asked):
        qtbot.mouseClick(stage.mark.bubble.end_button, Qt.MouseButton.LeftButton)


def test_tab_goes_from_the_words_to_the_control(stage: Stage, qtbot: QtBot) -> None:
    stage.show(stage.field)
    stage.mark.show_done(True)
    stage.mark.bubble.next_button.setFocus()
    qtbot.keyClick(stage.mark.bubble.next_button, Qt.Key.Key_Tab)
    assert stage.field.hasFocus()


@AT_TWO_SIZES
@pytest.mark.parametrize("done", [False, True])
def test_it_can_be_heard_and_nothing_of_it_is_cut(shown: Callable[[QWidget], Any], done: bool) -> None:
    stage = Stage(shown)
    stage.window.resize(1024, 640)
    stage.show(None)
    stage.mark.show_done(done)
    assert unheard(stage.window) == []
    assert [
        fault for fault in cut_at_rest(stage.window) if "QLineEdit" not in fault and "QPushButton" not in fault
    ] == []
