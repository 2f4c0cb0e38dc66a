"""How the program looks, and what it does by itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot

from sealscribe.core.preferences import LanguageChoice, Preferences, ThemeChoice
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.preferences_panel import PREFIX, PreferencesPanel, Switch, choice_line
from sealscribe.ui.texts.access_texts import COST_NOTE
from sealscribe.ui.texts.look_texts import LANGUAGE_HELP, LANGUAGE_NAMES, LIKE_THE_SYSTEM, THEME_WORDS
from sealscribe.ui.translation import Language, tr
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import ComboBox


class GeneralPanel(PreferencesPanel):
    """Theme, size of text, language, notifications and the automatic access check."""

    def __init__(self, model: PreferencesModel) -> None:
        super().__init__(tr("General"), model)
        self.theme_box = ComboBox()
        self.theme_box.setObjectName(f"{PREFIX}.theme")
        for theme in ThemeChoice:
            self.theme_box.addItem(THEME_WORDS[theme], theme)
        self.body.addWidget(form_row(tr("Theme"), choice_line(self.theme_box)))
        self.presenter_switch = Switch(
            "presenter-size",
            tr("Presenter size"),
            tr("Larger text, to be read from the back of a room. Also in the menu View."),
        )
        self.body.addWidget(self.presenter_switch)
        self.language_box = ComboBox()
        self.language_box.setObjectName(f"{PREFIX}.language")
        self.language_box.addItem(LIKE_THE_SYSTEM, LanguageChoice.SYSTEM)
        for language in Language:
            self.language_box.addItem(LANGUAGE_NAMES[language], LanguageChoice(language))
        self.body.addWidget(form_row(tr("Language"), choice_line(self.language_box), constraint=LANGUAGE_HELP))
        self.notify_switch = Switch(
            "notify",
            tr("Notify me when a job ends"),
            tr("By a notification of the system, while another window is in front."),
        )
        self.body.addWidget(self.notify_switch)
        self.check_switch = Switch("check-access", tr("Check access by itself, a second after a change"), COST_NOTE)
        self.body.addWidget(self.check_switch)
        self.show_preferences()
        self.theme_box.currentIndexChanged.connect(self._choose)
        self.presenter_switch.box.toggled.connect(self._choose)
        self.language_box.currentIndexChanged.connect(self._choose)
        self.notify_switch.box.toggled.connect(self._choose)
        self.check_switch.box.toggled.connect(self._choose)

    def fill(self, preferences: Preferences) -> None:
        """Show the choices."""
        self.theme_box.setCurrentIndex(self.theme_box.findData(preferences.theme))
        self.presenter_switch.box.setChecked(preferences.presenter_size)
        self.language_box.setCurrentIndex(self.language_box.findData(preferences.language))
        self.notify_switch.box.setChecked(preferences.notifies)
        self.check_switch.box.setChecked(preferences.checks_access)

    @Slot()
    def _choose(self) -> None:
        self.choose(
            replace(
                self.preferences,
                theme=ThemeChoice(self.theme_box.currentData()),
                presenter_size=self.presenter_switch.box.isChecked(),
                language=LanguageChoice(self.language_box.currentData()),
                notifies=self.notify_switch.box.isChecked(),
                checks_access=self.check_switch.box.isChecked(),
            )
        )
