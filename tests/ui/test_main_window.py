from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.memory import Memory

from sealscribe.ui.main_window import (
    CONNECTION_PAGE,
    CREATE_PAGE,
    FIRST_SIZE,
    GEOMETRY_KEY,
    JOBS_PAGE,
    MAX_FLASHES,
    MainWindow,
)
from sealscribe.ui.navigation import NavigationRail
from sealscribe.ui.theme import DARK, ThemeController
from sealscribe.ui.window_place import bounded, size_with_frame


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


def test_the_keyboard_goes_along_to_a_page(qtbot: QtBot, window: MainWindow) -> None:
    def press(key: Qt.Key) -> None:
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    fields: dict[str, list[QPushButton]] = {}
    for page_id in (CREATE_PAGE, JOBS_PAGE):
        page = QWidget()
        column = QVBoxLayout(page)
        fields[page_id] = [QPushButton(f"{page_id} {number}") for number in range(3)]
        for field in fields[page_id]:
            column.addWidget(field)
        page.setFocusProxy(fields[page_id][1])
        window.add_page(page_id, "", "list", page)
    nav_button(window, "Create job").setFocus()
    press(Qt.Key.Key_2)
    assert window.focusWidget() is fields[JOBS_PAGE][1]
    fields[JOBS_PAGE][2].setFocus()
    press(Qt.Key.Key_1)
    assert window.focusWidget() is fields[CREATE_PAGE][1]
    press(Qt.Key.Key_2)
    assert window.focusWidget() is fields[JOBS_PAGE][2], "where it was before"
    fields[JOBS_PAGE][2].hide()
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    assert window.focusWidget() is fields[JOBS_PAGE][1]


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


def test_the_chip_tells_all_and_leads_to_the_connection(qtbot: QtBot, window: MainWindow) -> None:
    window.set_connection("analyst", "Account 444455556666", "endpoint")
    assert window.connection_chip.toolTip() == "Account 444455556666"
    assert window.connection_chip.accessibleDescription() == "Account 444455556666"
    qtbot.mouseClick(window.connection_chip, Qt.MouseButton.LeftButton)
    assert window.current_page() == CONNECTION_PAGE


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


def test_theme_choice_is_applied(qtbot: QtBot, themes: ThemeController) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    menu_action(window, "Dark").trigger()
    assert themes.theme.name == DARK
    assert themes.choice == DARK
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


def test_a_place_that_cannot_be_kept_does_not_hold_the_window_open(qtbot: QtBot, themes: ThemeController) -> None:
    memory = Memory(is_full=True)
    window = MainWindow(themes, memory=memory)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.close_requested):
        assert window.close()


def test_broken_memory_is_ignored(qtbot: QtBot, themes: ThemeController) -> None:
    memory = Memory()
    memory.kept[GEOMETRY_KEY] = "not a place \u00e9"
    window = MainWindow(themes, memory=memory)
    qtbot.addWidget(window)
    assert window.size() == size_with_frame(FIRST_SIZE, window.screen().availableGeometry())


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


@pytest.fixture
def large_window(qtbot: QtBot, qapp: QApplication, shown: Callable[[QWidget], QWidget]) -> MainWindow:
    """The window with text of twice the usual size."""
    large = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
    large.setPointSizeF(large.pointSizeF() * 2)
    window = MainWindow(ThemeController(qapp, DARK, base_font=large))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    return window


def test_shell_fits_a_small_screen_at_twice_the_text(qtbot: QtBot, large_window: MainWindow) -> None:
    large_window.set_connection("analyst@111122223333, eu-central-1", "Account 111122223333", "demo")
    large_window.resize(640, 480)
    assert (large_window.width(), large_window.height()) == (640, 480)
    chip = large_window.connection_chip
    qtbot.waitUntil(lambda: "\u2026" in chip.shown_text())
    assert chip.shown_text().startswith("Demo")
    assert chip.mapTo(large_window, chip.rect().topRight()).x() < 640
    large_window.resize(1400, 700)
    qtbot.waitUntil(lambda: chip.shown_text() == chip.text())


def test_rail_shows_whole_titles_and_keeps_its_width(large_window: MainWindow) -> None:
    rail = large_window.findChild(NavigationRail)
    large_window.resize(900, 600)
    widths = set()
    for title in ("Jobs", "Create job"):
        wide = QWidget()
        wide.setMinimumSize(1200, 300)
        large_window.add_page(CREATE_PAGE, "Create job", "plus", wide)
        nav_button(large_window, title).click()
        button = nav_button(large_window, title)
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        assert button.width() >= QFontMetrics(bold).horizontalAdvance(title) + 8
        widths.add(rail.width())
    assert len(widths) == 1


def test_page_scrolls_where_the_window_is_small(qtbot: QtBot, window: MainWindow) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    first, last = QPushButton("First"), QPushButton("Create job")
    column.addWidget(first)
    column.addSpacing(600)
    column.addWidget(last)
    window.add_page(CREATE_PAGE, "Create job", "plus", page)
    window.resize(700, 420)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.waitUntil(lambda: window.rect().contains(QRect(last.mapTo(window, QPoint(0, 0)), last.size())))
    assert last.visibleRegion().boundingRect() == last.rect()


class TestPlace:
    def test_first_window_is_whole_on_the_screen(self, window: MainWindow) -> None:
        assert window.screen().availableGeometry().contains(window.frameGeometry())

    @pytest.mark.parametrize(
        "geometry",
        [
            QRect(5000, 4000, 700, 500),
            QRect(-900, -700, 700, 500),
            QRect(30, 30, 4000, 3000),
            QRect(500, 600, 700, 500),
        ],
    )
    def test_kept_place_is_brought_back(self, qtbot: QtBot, themes: ThemeController, geometry: QRect) -> None:
        memory = Memory()
        before = MainWindow(themes, memory=memory)
        qtbot.addWidget(before)
        before.show()
        before.setGeometry(geometry)
        before.close()
        window = MainWindow(themes, memory=memory)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.ready):
            window.show()
        assert window.screen().availableGeometry().contains(window.frameGeometry())

    def test_size_that_was_set_stays(self, qtbot: QtBot, themes: ThemeController) -> None:
        window = MainWindow(themes)
        qtbot.addWidget(window)
        window.resize(1400, 900)
        with qtbot.waitSignal(window.ready):
            window.show()
        assert (window.width(), window.height()) == (1400, 900)

    @pytest.mark.parametrize(
        ("frame", "wanted"),
        [
            (QRect(10, 30, 400, 300), QRect(10, 30, 400, 300)),
            (QRect(0, 0, 1400, 900), QRect(0, 24, 960, 516)),
            (QRect(900, 500, 400, 300), QRect(560, 240, 400, 300)),
            (QRect(-50, -60, 400, 300), QRect(0, 24, 400, 300)),
        ],
    )
    def test_frame_is_moved_and_shrunk_as_little_as_possible(self, frame: QRect, wanted: QRect) -> None:
        assert bounded(frame, QRect(0, 24, 960, 516)) == wanted
