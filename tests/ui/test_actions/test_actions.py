"""Menus, command palette and the page of keys: all three show what the register holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.ui.actions.palette import NOTHING, CommandPalette
from sealscribe.ui.actions.register import ButtonAction, plain_text
from sealscribe.ui.actions.shortcuts_dialog import FIXED_KEYS, ShortcutsDialog
from sealscribe.ui.components.pair_edit import PairEdit
from sealscribe.ui.main_window import CREATE_PAGE, JOBS_PAGE, SETTINGS_PAGE, MainWindow
from sealscribe.ui.theme import DARK, PRESENTER_SCALE, ThemeController

Edit = Callable[[QWidget], Any]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    made = MainWindow(themes)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ready):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def all_actions(window: MainWindow) -> list[QAction]:
    return [action for actions in window.register.groups().values() for action in actions]


def in_menus(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += in_menus(inner) if isinstance(inner, QMenu) else [] if action.isSeparator() else [action]
    return found


def find(window: MainWindow, name: str) -> QAction:
    return next(action for action in all_actions(window) if action.objectName() == name)


def open_palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    palette = window.findChild(CommandPalette)
    assert palette is not None
    qtbot.waitUntil(palette.isActiveWindow)
    return palette


def shown_names(palette: CommandPalette) -> list[str]:
    items = [palette.list.topLevelItem(row) for row in range(palette.list.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


# --- the register and the menus --------------------------------------------------------------------------


def test_the_menus_hold_what_the_register_holds(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    held = {action for menu in menus if isinstance(menu, QMenu) for action in in_menus(menu)}
    assert held == set(all_actions(window))


def test_every_action_has_a_name_and_a_mnemonic_of_its_own(window: MainWindow) -> None:
    names = [action.objectName() for action in all_actions(window) if action.objectName()]
    assert len(names) == len(set(names))
    for menu in (action.menu() for action in window.menuBar().actions()):
        assert isinstance(menu, QMenu)
        letters = [
            mnemonic for action in menu.actions() if (mnemonic := QKeySequence.mnemonic(action.text()).toString())
        ]
        assert len(letters) == len(set(letters)), menu.title()


def test_no_two_actions_have_the_same_keys(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in all_actions(window) if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_the_keys_of_actions_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    """Each is pressed; quitting, dialogs and the keys of fields have tests of their own."""
    apart = ("menu.quit", "menu.palette", "menu.shortcuts", "menu.help", "edit.")
    pressed = 0
    for action in all_actions(window):
        if action.shortcut().isEmpty() or action.objectName().startswith(apart):
            continue
        combination: Any = action.shortcut()[0]  # type: ignore[index] # the stubs do not know it
        with qtbot.waitSignal(action.triggered, timeout=2_000):
            qtbot.keyClick(window, combination.key(), combination.keyboardModifiers())
        pressed += 1
    assert pressed >= 7


def test_settings_and_pages_are_reached(window: MainWindow) -> None:
    find(window, "menu.settings").trigger()
    assert window.current_page() == SETTINGS_PAGE
    find(window, "menu.create").trigger()
    assert window.current_page() == CREATE_PAGE


def test_plain_text_has_neither_mnemonic_nor_dots(qapp: QApplication) -> None:
    assert plain_text(QAction("Save && &diagnostics\N{HORIZONTAL ELLIPSIS}")) == "Save & diagnostics"


# --- presenter size --------------------------------------------------------------------------------------


def test_presenter_size_is_larger_at_once(qtbot: QtBot, themes: ThemeController, qapp: QApplication) -> None:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    before = qapp.font().pointSizeF()
    action = find(window, "view.presenter-size")
    action.trigger()
    assert qapp.font().pointSizeF() == pytest.approx(before * PRESENTER_SCALE)
    assert action.isChecked()
    themes.set_choice(DARK)
    assert qapp.font().pointSizeF() == pytest.approx(before * PRESENTER_SCALE)
    action.trigger()
    assert qapp.font().pointSizeF() == pytest.approx(before)


def test_presenter_size_may_be_there_from_the_start(qapp: QApplication, themes: ThemeController) -> None:
    before = qapp.font().pointSizeF()
    again = ThemeController(qapp, themes.choice, is_large=True)
    assert qapp.font().pointSizeF() == pytest.approx(before * PRESENTER_SCALE)
    again.set_large(False)
    again.deleteLater()


# --- edit ------------------------------------------------------------------------------------------------


@pytest.fixture
def edited(window: MainWindow, qtbot: QtBot) -> Edit:
    def edit(field: QWidget) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(field)
        window.add_page(CREATE_PAGE, "Create job", "plus", page)
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        return field

    return edit


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_edit_acts_on_the_field_that_has_the_keyboard(
    window: MainWindow, qtbot: QtBot, edited: Edit, kind: Any
) -> None:
    field = edited(kind())
    text = field.text if kind is QLineEdit else field.toPlainText
    QGuiApplication.clipboard().clear()
    qtbot.keyClicks(field, "sealed")
    offered = {action.objectName() for action in all_actions(window) if action.isEnabled()}
    assert {"edit.undo", "edit.paste", "edit.select-all"} <= offered
    assert not {"edit.cut", "edit.copy", "edit.redo"} & offered
    find(window, "edit.select-all").trigger()
    assert find(window, "edit.cut").isEnabled()
    find(window, "edit.cut").trigger()
    assert (text(), QGuiApplication.clipboard().text()) == ("", "sealed")
    find(window, "edit.paste").trigger()
    find(window, "edit.paste").trigger()
    assert text() == "sealedsealed"
    find(window, "edit.undo").trigger()
    assert text() == "sealed"
    find(window, "edit.redo").trigger()
    assert text() == "sealedsealed"


def test_nothing_is_copied_out_of_a_password(window: MainWindow, qtbot: QtBot, edited: Edit) -> None:
    field = edited(QLineEdit())
    field.setEchoMode(QLineEdit.EchoMode.Password)
    qtbot.keyClicks(field, "secret")
    field.selectAll()
    assert not find(window, "edit.copy").isEnabled()
    assert not find(window, "edit.cut").isEnabled()


def test_undo_of_pairs_is_that_of_their_editor(window: MainWindow, qtbot: QtBot, edited: Edit) -> None:
    field = edited(PairEdit())
    qtbot.keyClicks(field, "x")
    assert not find(window, "edit.undo").isEnabled()
    field.can_undo = True
    assert find(window, "edit.undo").isEnabled()
    with qtbot.waitSignal(field.undo_requested):
        find(window, "edit.undo").trigger()


def test_edit_offers_nothing_once_the_field_is_gone(window: MainWindow, qtbot: QtBot, edited: Edit) -> None:
    edited(QLineEdit())
    window.add_page(CREATE_PAGE, "Create job", "plus", QLabel("Another page"))
    qtbot.waitUntil(lambda: not find(window, "edit.select-all").isEnabled())


# --- the command palette ---------------------------------------------------------------------------------


def test_the_palette_has_all_that_can_be_done_now(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    can_be_done = [plain_text(action) for action in all_actions(window) if action.isEnabled()]
    assert shown_names(palette) == [name for name in can_be_done if name != "Command palette"]
    palette.reject()


def test_the_palette_finds_and_does(window: MainWindow, qtbot: QtBot, themes: ThemeController) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "dark theme")
    assert shown_names(palette) == ["Dark"]
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: themes.choice == DARK)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)


def test_what_begins_with_the_text_is_meant_first(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "job")
    current = palette.list.currentItem()
    assert current is not None
    assert current.text(0) == "Jobs"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_page() == JOBS_PAGE)


def test_arrow_keys_move_while_the_field_has_the_keyboard(window: MainWindow, qtbot: QtBot, heard: list[str]) -> None:
    palette = open_palette(window, qtbot)
    names = shown_names(palette)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    current = palette.list.currentItem()
    assert current is not None
    assert current.text(0) == names[1]
    assert heard[-1] == names[1]
    assert palette.field.hasFocus()
    palette.reject()


def test_the_palette_says_when_nothing_is_found(window: MainWindow, qtbot: QtBot, heard: list[str]) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "no such command")
    assert palette.nothing.isVisible()
    assert heard[-1] == NOTHING
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.nothing.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)


def test_a_row_is_clicked(window: MainWindow, qtbot: QtBot) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "settings file")
    item = palette.list.currentItem()
    assert item is not None
    place: QPoint = palette.list.visualItemRect(item).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.current_page() == SETTINGS_PAGE)


def test_a_button_of_a_page_that_is_not_shown_is_not_pressed(window: MainWindow, qtbot: QtBot) -> None:
    button = QPushButton("Do it")
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    action = ButtonAction("Do it", button, window)
    window.register.add("Form", action)
    window.register.refresh_asked.connect(action.refresh)
    window.add_page(CREATE_PAGE, "Create job", "plus", button)
    palette = open_palette(window, qtbot)
    assert "Do it" in shown_names(palette)
    palette.reject()
    action.trigger()
    window.show_page(JOBS_PAGE)
    action.trigger()
    assert pressed == [True]
    qtbot.waitUntil(lambda: window.findChild(CommandPalette) is None)
    assert "Do it" not in shown_names(open_palette(window, qtbot))


# --- the page of keys ------------------------------------------------------------------------------------


def test_the_page_of_keys_shows_all_keys(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, CTRL)
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for action in all_actions(window):
        if not action.shortcut().isEmpty():
            assert plain_text(action) in texts
            assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in texts
    assert {text for _, rows in FIXED_KEYS for text, _ in rows} <= set(texts)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


# --- for people who hear it, or have no mouse ------------------------------------------------------------


@AT_TWO_SIZES
@pytest.mark.parametrize("found", [True, False])
def test_the_palette_can_be_heard(window: MainWindow, qtbot: QtBot, found: bool) -> None:
    palette = open_palette(window, qtbot)
    qtbot.keyClicks(palette.field, "" if found else "no such command")
    assert obstacles(palette) == []
    palette.reject()


@AT_TWO_SIZES
def test_the_page_of_keys_can_be_heard(window: MainWindow, qtbot: QtBot) -> None:
    find(window, "menu.shortcuts").trigger()
    dialog = window.findChild(ShortcutsDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    assert obstacles(dialog) == []
    dialog.reject()
