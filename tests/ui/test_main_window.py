from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.main_window import CREATE_PAGE, GEOMETRY_KEY, JOBS_PAGE, MAX_FLASHES, THEME_KEY, MainWindow
from sealscribe.ui.theme import DARK, ThemeController


class Memory:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def set(self, key: str, value: str) -> None:
        self.kept[key] = value


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    made = MainWindow(themes)
    qtbot.addWidget(made)
    with qtbot.waitSignals([made.first_painted, made.ready]):
        made.show()
    return made


def nav_button(window: MainWindow, title: str) -> QToolButton:
    return next(button for button in window.findChildren(QToolButton) if button.accessibleName() == title)


def menu_action(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.findChildren(QAction) if action.text().replace("&", "") == text)


def test_shell_shows_loading_until_the_page_comes(window: MainWindow) -> None:
    assert window.current_page() == CREATE_PAGE
    loading = window.page(CREATE_PAGE)
    assert isinstance(loading, QLabel)
    assert loading.text() == "Loading..."
    page = QLabel("The page")
    window.add_page(CREATE_PAGE, "Create job", "plus", page)
    assert page.isVisible()
    assert window.current_page() == CREATE_PAGE


def test_navigation_by_click_and_key(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.page_changed) as told:
        qtbot.mouseClick(nav_button(window, "Jobs"), Qt.MouseButton.LeftButton)
    assert told.args == [JOBS_PAGE]
    assert window.windowTitle() == "Jobs - Sealscribe"
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() == CREATE_PAGE
    assert nav_button(window, "Create job").isChecked()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() == JOBS_PAGE


def test_new_job_shortcut(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(JOBS_PAGE)
    with qtbot.waitSignal(window.create_requested):
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page() == CREATE_PAGE


def test_unknown_page_is_refused_and_new_one_is_added(window: MainWindow) -> None:
    with pytest.raises(KeyError):
        window.show_page("help")
    window.add_page("help", "Help", "info", QLabel("Help"))
    window.show_page("help")
    assert nav_button(window, "Help").isChecked()
    assert not nav_button(window, "Help").icon().isNull()


def test_demo_is_unmistakable(window: MainWindow) -> None:
    assert not window.demo_band.isVisible()
    window.set_connection("111122223333", "Account 111122223333", "demo")
    assert window.connection_chip.text() == "Demo: 111122223333"
    assert window.connection_chip.accessibleName() == "Connection: Demo: 111122223333"
    assert window.demo_band.isVisible()
    assert "no AWS account is used" in window.demo_band.findChild(QLabel).text()
    demo = window.connection_chip.grab().toImage().pixelColor(8, 8)
    window.set_connection("analyst", "Account 444455556666", "aws")
    assert window.connection_chip.grab().toImage().pixelColor(8, 8) != demo
    assert not window.demo_band.isVisible()
    with pytest.raises(KeyError):
        window.set_connection("x", "", "other")


def test_connection_details_open_and_close(qtbot: QtBot, window: MainWindow) -> None:
    window.set_connection("analyst", "Account 444455556666", "aws")
    qtbot.mouseClick(window.connection_chip, Qt.MouseButton.LeftButton)
    popup = next(child for child in window.connection_chip.findChildren(QWidget) if child.isWindow())
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_flash_can_be_dismissed_and_acted_on(qtbot: QtBot, window: MainWindow) -> None:
    first = window.flash("success", "The job was created.", "It is followed.", "View job")
    second = window.flash("error", "The job was not created.")
    assert window.flashes == (first, second)
    assert second.mapTo(window, second.pos()).y() < first.mapTo(window, first.pos()).y()
    with qtbot.waitSignal(first.action_triggered):
        qtbot.mouseClick(first.action_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(second.dismiss_button, Qt.MouseButton.LeftButton)
    assert window.flashes == (first,)
    first.dismiss_button.setFocus()
    qtbot.keyClick(first.dismiss_button, Qt.Key.Key_Space)
    assert window.flashes == ()


def test_flashes_do_not_pile_up(window: MainWindow) -> None:
    for number in range(MAX_FLASHES + 2):
        window.flash("info", f"Message {number}")
    titles = [flash.title_label.text() for flash in window.flashes]
    assert titles == [f"Message {number}" for number in range(2, MAX_FLASHES + 2)]


def test_theme_choice_is_applied_and_kept(qtbot: QtBot, themes: ThemeController) -> None:
    memory = Memory()
    window = MainWindow(themes, memory=memory)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    menu_action(window, "Dark").trigger()
    assert themes.theme.name == DARK
    assert memory.kept[THEME_KEY] == DARK
    assert menu_action(window, "Dark").isChecked()
    assert not menu_action(window, "Light").isChecked()


def test_place_is_remembered(qtbot: QtBot, themes: ThemeController) -> None:
    memory = Memory()
    window = MainWindow(themes, memory=memory)
    qtbot.addWidget(window)
    window.show()
    window.resize(1024, 700)
    window.close()
    assert memory.kept[GEOMETRY_KEY].isascii()
    again = MainWindow(themes, memory=memory)
    qtbot.addWidget(again)
    assert again.height() == 700


def test_broken_memory_is_ignored(qtbot: QtBot, themes: ThemeController) -> None:
    memory = Memory()
    memory.kept[GEOMETRY_KEY] = "not a place \u00e9"
    window = MainWindow(themes, memory=memory)
    qtbot.addWidget(window)
    assert window.width() >= window.minimumWidth() == 1024


@pytest.mark.parametrize("allowed", [True, False])
def test_closing_asks_first(qtbot: QtBot, themes: ThemeController, allowed: bool) -> None:
    answers = [allowed]
    window = MainWindow(themes, may_close=lambda: answers[0])
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    told: list[bool] = []
    window.close_requested.connect(lambda: told.append(True))
    menu_action(window, "Quit").trigger()
    assert window.isVisible() is not allowed
    assert bool(told) is allowed
    answers[0] = True


def test_about_tells_the_version(qtbot: QtBot, window: MainWindow) -> None:
    from sealscribe import __version__

    menu_action(window, "About Sealscribe").trigger()
    box = window.findChild(QMessageBox)
    assert __version__ in box.text()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is None)


def test_shell_fits_its_minimum_at_twice_the_text(
    qtbot: QtBot, qapp: object, shown: Callable[[QWidget], QWidget]
) -> None:
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    large = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    large.setPointSizeF(large.pointSizeF() * 2)
    controller = ThemeController(qapp, DARK, base_font=large)
    window = MainWindow(controller)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    window.set_connection("analyst@111122223333, eu-central-1", "Account 111122223333", "demo")
    window.resize(1024, 640)
    assert window.centralWidget().minimumSizeHint().width() <= 1024
    assert (window.width(), window.height()) == (1024, 640)
    chip = window.connection_chip
    assert chip.mapTo(window, chip.rect().topRight()).x() < 1024
