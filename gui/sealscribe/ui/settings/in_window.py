"""The preferences in the window: what takes effect at once, and the page, built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from sealscribe.core.errors import AppError
from sealscribe.core.preferences import ThemeChoice
from sealscribe.ui.main_window import SETTINGS_PAGE, MainWindow
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.translation import tr

if TYPE_CHECKING:
    from sealscribe.ui.settings.page import SettingsPage


class Preferring(QObject):
    """Gives the window the looks and the language that are preferred, and tells what could not be kept.

    ``make_page`` builds the page.
    """

    def __init__(
        self,
        window: MainWindow,
        themes: ThemeController,
        model: PreferencesModel,
        make_page: Callable[[], SettingsPage],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._themes = themes
        self._model = model
        self._make_page = make_page
        self.page: SettingsPage | None = None
        self._theme = model.preferences.theme
        self._presenter_size = model.preferences.presenter_size
        self._follow()
        model.changed.connect(self._follow)
        model.refused.connect(self._tell)
        themes.choice_changed.connect(self._theme_chosen)
        themes.theme_changed.connect(self._looks_changed)
        window.page_changed.connect(self._page_changed)

    @Slot()
    def _follow(self) -> None:
        preferences = self._model.preferences
        if preferences.theme != self._theme:
            self._theme = preferences.theme
            self._themes.set_choice(preferences.theme)
        if preferences.presenter_size != self._presenter_size:
            self._presenter_size = preferences.presenter_size
            self._themes.set_large(preferences.presenter_size)

    @Slot(str)
    def _theme_chosen(self, choice: str) -> None:
        self._theme = ThemeChoice(choice)
        self._model.choose(replace(self._model.preferences, theme=self._theme))

    @Slot()
    def _looks_changed(self) -> None:
        if self._themes.is_large != self._presenter_size:
            self._presenter_size = self._themes.is_large
            self._model.choose(replace(self._model.preferences, presenter_size=self._presenter_size))

    @Slot(object)
    def _tell(self, error: AppError) -> None:
        text = error_text(error)
        self._window.flash("warning", text.title, text.text, details=error_details(error))

    @Slot(str)
    def _page_changed(self, page_id: str) -> None:
        if page_id != SETTINGS_PAGE or self.page is not None:
            return
        self.page = self._make_page()
        self._window.add_page(SETTINGS_PAGE, tr("Settings"), "settings", self.page)
