from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles

from sealscribe.ui.closing import BACKGROUND, Closing
from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.tray import tray_icon
from sealscribe.ui.widgets.message_box import MessageBox


class Desk(QObject):
    job_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.unsent = 0

    def unsent_jobs(self) -> int:
        return self.unsent


class FakeTray(QObject):
    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_shown = False

    def setToolTip(self, text: str) -> None:  # noqa: N802 - Qt's name
        pass

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def isVisible(self) -> bool:  # noqa: N802 - Qt's name
        return self.is_shown


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def tray() -> FakeTray:
    return FakeTray()


@pytest.fixture
def make(qtbot: QtBot, themes: ThemeController, desk: Desk) -> Callable[..., tuple[MainWindow, Closing]]:
    """Shows a window that asks before it closes."""

    def call(tray: Any = None, would_lose_form: Callable[[], bool] = lambda: False) -> tuple[MainWindow, Closing]:
        held: list[Closing] = []
        window = MainWindow(themes, may_close=lambda: held[0].may_close())
        qtbot.addWidget(window, before_close_func=lambda _: held[0].agree())
        held.append(Closing(window, desk, QIcon, lambda _icon, _parent: tray, window, would_lose_form=would_lose_form))
        with qtbot.waitSignal(window.ready):
            window.show()
        return window, held[0]

    return call


def answer(qtbot: QtBot, window: QWidget, name: str) -> None:
    box = window.findChild(MessageBox)
    qtbot.waitUntil(box.isVisible)
    qtbot.mouseClick(box.findChild(QPushButton, f"closing.{name}"), Qt.MouseButton.LeftButton)


def test_the_question_is_open_to_everyone(make: Any, desk: Desk, tray: FakeTray, qtbot: QtBot) -> None:
    window, _ = make(tray)
    desk.unsent = 2
    window.close()
    box = window.findChild(MessageBox)
    qtbot.waitUntil(box.isActiveWindow)
    assert obstacles(box) == []
    answer(qtbot, window, "stay")


def test_with_nothing_under_way_the_window_closes(make: Any) -> None:
    window, _ = make()
    assert window.close()


def test_with_unsent_jobs_the_person_is_asked_once(make: Any, desk: Desk, qtbot: QtBot) -> None:
    window, _ = make()
    desk.unsent = 2
    assert not window.close()
    assert not window.close()
    [box] = window.findChildren(MessageBox)
    assert box.text() == "2 jobs are not sent yet"
    assert BACKGROUND not in [button.text() for button in box.buttons()], "there is no tray"
    answer(qtbot, window, "stay")
    assert window.isVisible()
    qtbot.waitUntil(lambda: window.findChild(MessageBox) is None)
    assert not window.close(), "the next time it is asked again"
    answer(qtbot, window, "close")
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("leaves", [False, True])
def test_a_form_that_is_not_kept_is_left_only_with_the_persons_word(make: Any, qtbot: QtBot, leaves: bool) -> None:
    window, _ = make(would_lose_form=lambda: True)
    assert not window.close()
    assert not window.close(), "it is asked once at a time"
    [box] = window.findChildren(MessageBox)
    assert box.text() == "Leave the form?"
    assert obstacles(box) == []
    answer(qtbot, window, "form.yes" if leaves else "form.no")
    qtbot.waitUntil(lambda: window.isVisible() is not leaves)


def test_jobs_that_are_not_sent_are_asked_about_first(make: Any, desk: Desk, qtbot: QtBot) -> None:
    window, _ = make(would_lose_form=lambda: True)
    desk.unsent = 1
    assert not window.close()
    [box] = window.findChildren(MessageBox)
    assert box.text() == "1 job is not sent yet"
    answer(qtbot, window, "close")
    qtbot.waitUntil(lambda: not window.isVisible())


def test_the_end_of_the_session_is_no_question(make: Any, desk: Desk) -> None:
    window, closing = make()
    desk.unsent = 1
    closing.agree()
    assert window.close()


def test_in_the_background_it_closes_with_the_last_job(make: Any, desk: Desk, tray: FakeTray, qtbot: QtBot) -> None:
    window, _ = make(tray)
    desk.unsent = 1
    window.close()
    answer(qtbot, window, "background")
    qtbot.waitUntil(lambda: not window.isVisible())
    assert tray.is_shown
    desk.job_changed.emit(None)
    assert tray.is_shown, "it is not sent yet"
    desk.unsent = 0
    with qtbot.waitSignal(window.close_requested):
        desk.job_changed.emit(None)
    assert not tray.is_shown


def test_the_person_may_come_back_meanwhile(make: Any, desk: Desk, tray: FakeTray, qtbot: QtBot) -> None:
    window, _ = make(tray)
    desk.unsent = 1
    window.close()
    answer(qtbot, window, "background")
    tray.activated.emit(None)
    assert window.isVisible()
    desk.unsent = 0
    desk.job_changed.emit(None)
    assert window.isVisible()


def test_where_there_is_no_tray_none_is_used(qapp: QObject) -> None:
    assert tray_icon(QIcon(), qapp) is None
