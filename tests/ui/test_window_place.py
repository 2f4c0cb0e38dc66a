"""Where windows are put, also where there is no screen to put them on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.main_window import MainWindow
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.window_place import WITHOUT_SCREEN, bounded, bring_onto_screen, screen_area


class Unseen(QWidget):
    """A window in a session that has no screen, as Qt tells it there."""

    def screen(self) -> Any:
        return None


def test_without_a_screen_a_usual_one_is_taken(qtbot: QtBot) -> None:
    window = Unseen()
    qtbot.addWidget(window)
    assert screen_area(window) == WITHOUT_SCREEN
    window.setGeometry(-4000, 0, 5000, 300)
    bring_onto_screen(window)
    assert WITHOUT_SCREEN.contains(window.geometry())
    open_with_room(window, 1000, 1000)
    assert window.size().boundedTo(WITHOUT_SCREEN.size()) == window.size()


def test_the_window_opens_without_a_screen(qtbot: QtBot, themes: ThemeController) -> None:
    class UnseenWindow(MainWindow):
        def screen(self) -> Any:
            return None

    window = UnseenWindow(themes)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    assert window.size().boundedTo(WITHOUT_SCREEN.size()) == window.size()


def test_a_window_moves_and_shrinks_as_little_as_it_takes() -> None:
    screen = QRect(0, 0, 1000, 800)
    assert bounded(QRect(10, 20, 300, 200), screen) == QRect(10, 20, 300, 200)
    assert bounded(QRect(900, -50, 300, 200), screen) == QRect(700, 0, 300, 200)
    assert bounded(QRect(5, 5, 5000, 200), screen).size() == QSize(1000, 200)
