"""Reset demo asks where something would be lost, and only there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sealscribe.ui.demo.reset import DemoReset
from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.message_box import MessageBox


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    return window


def questions(window: MainWindow) -> list[MessageBox]:
    return [box for box in window.findChildren(MessageBox, "demo-reset") if box.isVisible()]


def press(box: MessageBox, name: str) -> None:
    button = box.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_where_nothing_was_made_nobody_is_asked(window: MainWindow, qtbot: QtBot) -> None:
    reset = DemoReset(window, lambda: False, window)
    with qtbot.waitSignal(reset.agreed):
        reset.action.trigger()
    assert questions(window) == []


def test_what_was_made_is_lost_only_with_the_persons_word(window: MainWindow, qtbot: QtBot) -> None:
    reset = DemoReset(window, lambda: True, window)
    with qtbot.assertNotEmitted(reset.agreed):
        reset.action.trigger()
        reset.action.trigger()
        [asked] = questions(window)
        press(asked, "demo-reset.keep")
    assert questions(window) == []
    reset.action.trigger()
    [asked] = questions(window)
    with qtbot.waitSignal(reset.agreed):
        press(asked, "demo-reset.reset")
