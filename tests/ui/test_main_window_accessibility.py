"""The shell for people who hear it, or have no mouse."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.ui.main_window import CREATE_PAGE, MainWindow
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.message_box import MessageBox

pytestmark = AT_TWO_SIZES


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    made = MainWindow(themes)
    qtbot.addWidget(made)
    with qtbot.waitSignals([made.first_painted, made.ready]):
        made.show()
    page = QWidget()
    field = QLineEdit()
    field.setAccessibleName("Name")
    QVBoxLayout(page).addWidget(field)
    made.add_page(CREATE_PAGE, "Create job", "plus", page)
    made.set_connection("audit", "user/noor", "demo")
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_shell(window: MainWindow) -> None:
    assert obstacles(window) == []


def test_messages_over_the_pages(window: MainWindow) -> None:
    window.flash("error", "The first", "It happened.", "Try again", details="all of it")
    window.flash("success", "The second", "It happened.")
    assert obstacles(window) == []


def test_a_page_that_is_loading(window: MainWindow) -> None:
    window.show_page("jobs")
    assert obstacles(window) == []


def test_a_question(window: MainWindow, qtbot: QtBot) -> None:
    box = MessageBox("Leave", "Leave this page?", "What you entered is lost.", icon="warning", parent=window)
    box.add_main_button("Stay", QMessageBox.ButtonRole.RejectRole)
    box.add_button("Leave", QMessageBox.ButtonRole.DestructiveRole)
    box.open()
    qtbot.waitUntil(box.isActiveWindow)
    assert QApplication.focusWidget() is not None
    assert obstacles(box) == []
    box.reject()


def test_a_message_over_the_pages_is_told(window: MainWindow, heard: list[str]) -> None:
    window.flash("error", "The first", "It happened.")
    assert heard == ["Error: The first. It happened."]
