from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import DARK, ThemeController
from sealscribe.ui.widgets.form_row import FormRow

KEY = Qt.Key


def test_screen_readers_find_a_combo_box_with_the_name_of_its_row(stage: Any, keys: Any) -> None:
    interface = QAccessible.queryAccessibleInterface(stage.dropdown)
    assert interface.role() == QAccessible.Role.ComboBox
    assert stage.dropdown.accessibleName() == "KMS key ID"
    assert stage.dropdown.accessibleDescription() == "Keys of this account."


def test_ten_thousand_keys_open_and_filter_without_a_stall(stage: Any, keys: Any) -> None:
    entries = [keys.entry(number, f"team-{number % 97}/service-{number}") for number in range(10_000)]
    stage.load(*entries)
    spent = []
    started = time.perf_counter()
    stage.open()
    spent.append(time.perf_counter() - started)
    for character in "service-77":
        started = time.perf_counter()
        stage.type(character)
        spent.append(time.perf_counter() - started)
    assert stage.picker.model.shown_key_count == 111
    # Qt's own popup and completer take longer than this for each; the bound leaves room for slow machines.
    assert max(spent) < 0.25, spent


def test_an_error_of_the_form_marks_the_field(stage: Any) -> None:
    row = stage.window.findChild(FormRow)
    assert row is not None
    row.set_errors(["Choose a KMS key, or turn Encryption off."])
    assert stage.dropdown.property("invalid") == "true"
    assert "Choose a KMS key, or" in stage.dropdown.accessibleDescription()
    row.set_errors([])
    assert stage.dropdown.property("invalid") is None


def test_the_popup_stays_on_the_screen(stage: Any, keys: Any) -> None:
    screen = stage.window.screen().availableGeometry()
    stage.load(*[keys.entry(number) for number in range(50)])
    stage.window.move(screen.right() - 300, screen.bottom() - 160)
    stage.open()
    assert screen.contains(stage.popup.geometry())
    assert stage.popup.geometry().bottom() <= stage.dropdown.mapToGlobal(stage.dropdown.rect().topLeft()).y()


def test_a_click_on_the_chevron_opens_and_closes(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.load(keys.entry(1, "board"))
    chevron = stage.dropdown.rect().center()
    chevron.setX(stage.dropdown.width() - 12)
    qtbot.mouseClick(stage.dropdown, Qt.MouseButton.LeftButton, pos=chevron)
    assert stage.popup.isVisible()
    qtbot.keyClick(stage.popup, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert not stage.popup.isVisible()


def test_rows_follow_the_theme(stage: Any, keys: Any, themes: ThemeController) -> None:
    stage.load(keys.entry(1, "board"))
    stage.open()
    view = stage.popup.view
    corner = view.visualRect(view.model().index(0, 0)).topLeft()

    def is_dark_on_light() -> bool:
        colors = {view.grab().toImage().pixelColor(x, y).lightness() for x in range(12, 60) for y in range(8, 24)}
        background = view.grab().toImage().pixelColor(corner).lightness()
        return background == max(colors) and min(colors) < 100

    assert is_dark_on_light()
    themes.set_choice(DARK)
    assert not is_dark_on_light()
