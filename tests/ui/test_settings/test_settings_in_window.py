from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.preferences import ThemeChoice
from sealscribe.ui.actions.menus import THEME
from sealscribe.ui.main_window import SETTINGS_PAGE, MainWindow
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.in_window import Preferring
from sealscribe.ui.theme import DARK, HIGH_CONTRAST, ThemeController


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    window = MainWindow(themes)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.ready):
        window.show()
    return window


@pytest.fixture
def made() -> list[QWidget]:
    return []


@pytest.fixture
def preferring(
    window: MainWindow, themes: ThemeController, model: PreferencesModel, made: list[QWidget]
) -> Iterator[Preferring]:
    def make_page() -> QWidget:
        made.append(QWidget())
        return made[-1]

    before = QLocale()
    yield Preferring(window, themes, model, make_page, window)  # type: ignore[arg-type] # a page like any other
    QLocale.setDefault(before)


def test_a_preferred_theme_is_applied(preferring: Preferring, themes: ThemeController, model: PreferencesModel) -> None:
    model.choose(replace(model.preferences, theme=ThemeChoice.DARK))
    assert themes.theme.name == DARK


def test_a_theme_of_the_menu_becomes_the_preference(
    preferring: Preferring, themes: ThemeController, model: PreferencesModel, window: MainWindow
) -> None:
    themes.set_choice(HIGH_CONTRAST)
    assert model.preferences.theme is ThemeChoice.HIGH_CONTRAST
    model.choose(replace(model.preferences, theme=ThemeChoice.DARK))
    themes_of_menu = window.register.groups()[THEME]
    assert [action.text() for action in themes_of_menu if action.isChecked()] == ["Dark"]


def test_presenter_size_of_the_menu_becomes_the_preference_and_the_other_way_round(
    preferring: Preferring, themes: ThemeController, model: PreferencesModel, window: MainWindow
) -> None:
    action = window.findChild(QAction, "view.presenter-size")
    action.trigger()
    assert themes.is_large
    assert model.preferences.presenter_size
    model.reset()
    assert not themes.is_large
    assert not action.isChecked()


def test_another_choice_leaves_a_theme_of_the_command_line(
    preferring: Preferring, themes: ThemeController, model: PreferencesModel
) -> None:
    before = themes.theme.name
    model.choose(replace(model.preferences, notifies=False))
    assert themes.theme.name == before


def test_what_could_not_be_kept_is_told(preferring: Preferring, model: PreferencesModel, window: MainWindow) -> None:
    model.refused.emit(AppError(ErrorCode.FILE_NOT_WRITTEN, resource="settings.json"))
    [flash] = window.flashes
    assert flash.kind == "warning"
    assert "settings.json" in flash.text_label.text()


def test_the_page_is_built_when_it_is_first_looked_at(
    preferring: Preferring, window: MainWindow, made: list[QWidget]
) -> None:
    assert made == []
    window.show_page(SETTINGS_PAGE)
    window.show_page(SETTINGS_PAGE)
    assert made == [window.page(SETTINGS_PAGE)]
