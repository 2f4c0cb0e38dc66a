"""Each choice of the page takes effect at once, and shows who else changes it."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import JobDraft, KeyOrigin, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.preferences import (
    JobDefaults,
    LanguageChoice,
    LogDays,
    LogLevel,
    Preferences,
    ThemeChoice,
)
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.folders_panel import GONE, NO_FOLDER, FoldersPanel
from sealscribe.ui.settings.kept_panel import KeptPanel, KeptPaths
from sealscribe.ui.settings.new_jobs_panel import IN_THE_DEMO, KEY_LEFT, PAIRS_LEFT, NewJobsPanel
from sealscribe.ui.settings.page import SettingsPage
from sealscribe.ui.widgets.message_box import MessageBox

LEFT = Qt.MouseButton.LeftButton
KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
DEFAULTS = JobDefaults("de-DE", "s3://archive/2026/", KEY, "Archive")
ALL = Preferences(
    ThemeChoice.DARK,
    presenter_size=True,
    language=LanguageChoice.ENGLISH,
    checks_access=False,
    notifies=False,
    recordings_folder="/media/recorder",
    documents_folder="/media/documents",
    keeps_draft=False,
    remembers_keys=False,
    log_level=LogLevel.DEBUG,
    log_days=LogDays.WEEK,
    job_defaults=DEFAULTS,
)


def choose(box: Any, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def test_every_choice_can_be_made_on_the_page(page: SettingsPage, model: PreferencesModel, qtbot: QtBot) -> None:
    choose(page.general_panel.theme_box, ThemeChoice.DARK)
    choose(page.general_panel.language_box, LanguageChoice.ENGLISH)
    choose(page.kept_panel.level_box, LogLevel.DEBUG)
    choose(page.kept_panel.days_box, LogDays.WEEK)
    choose(page.new_jobs_panel.set_box, "Archive")
    for switch in (
        page.general_panel.presenter_switch,
        page.general_panel.notify_switch,
        page.general_panel.check_switch,
        page.kept_panel.draft_switch,
        page.kept_panel.keys_switch,
    ):
        switch.box.setFocus()
        qtbot.keyClick(switch.box, Qt.Key.Key_Space)
    qtbot.keyClicks(page.new_jobs_panel.output_field.edit, DEFAULTS.output_uri)
    qtbot.keyClicks(page.new_jobs_panel.key_edit, DEFAULTS.key)
    page.new_jobs_panel.language_picker.changed.emit("de-DE")
    page.folders_panel.recordings_field.chosen.emit(ALL.recordings_folder)
    page.folders_panel.documents_field.chosen.emit(ALL.documents_folder)
    assert model.preferences == ALL
    untouched = [field.name for field in fields(Preferences) if getattr(ALL, field.name) == field.default]
    assert untouched == [], "the test makes every choice"


def test_the_page_follows_whoever_changes_a_choice(page: SettingsPage, model: PreferencesModel) -> None:
    model.choose(ALL)
    assert page.general_panel.theme_box.currentText() == "Dark"
    assert page.general_panel.language_box.currentText() == "English"
    assert not page.general_panel.check_switch.box.isChecked()
    assert not page.kept_panel.keys_switch.box.isChecked()
    assert page.kept_panel.level_box.currentData() == LogLevel.DEBUG
    assert page.new_jobs_panel.output_field.edit.text() == "s3://archive/2026/"
    assert page.new_jobs_panel.key_edit.text() == KEY
    assert page.new_jobs_panel.set_box.currentText() == "Archive"
    assert page.folders_panel.recordings_field.path_label.text() == "/media/recorder"
    assert page.folders_panel.recordings_row.warnings == (GONE,)
    assert model.preferences == ALL, "to show it is no choice"


def test_reset_asks_first(page: SettingsPage, model: PreferencesModel, qtbot: QtBot) -> None:
    model.choose(ALL)
    for answer, expected in (("no", ALL), ("yes", Preferences())):
        qtbot.mouseClick(page.reset_button, LEFT)
        box = page.findChild(MessageBox)
        qtbot.waitUntil(box.isVisible)
        qtbot.mouseClick(box.findChild(QPushButton, f"settings.reset-question.{answer}"), LEFT)
        assert model.preferences == expected
        qtbot.waitUntil(lambda: page.findChild(MessageBox) is None)
    assert page.new_jobs_panel.key_edit.text() == ""
    assert page.folders_panel.recordings_field.path_label.text() == NO_FOLDER


# New jobs


@pytest.mark.parametrize(
    ("name", "text"),
    [("job-output", "s3://UPPER"), ("job-output", "archive"), ("job-key", "alias/archive"), ("job-key", "x")],
)
def test_a_text_that_cannot_be_is_told_and_not_kept(
    page: SettingsPage, model: PreferencesModel, qtbot: QtBot, name: str, text: str
) -> None:
    panel = page.new_jobs_panel
    edit, row = (panel.key_edit, panel.key_row) if name == "job-key" else (panel.output_field.edit, panel.output_row)
    qtbot.keyClicks(edit, text)
    assert row.errors
    assert model.preferences.job_defaults == JobDefaults()
    model.choose(replace(model.preferences, notifies=False))
    assert edit.text() == text, "what is being typed stays"
    edit.clear()
    edit.textEdited.emit("")
    assert not row.errors


def test_new_jobs_can_begin_like_the_form(page: SettingsPage, model: PreferencesModel, form: Any, qtbot: QtBot) -> None:
    panel = page.new_jobs_panel
    form.draft = replace(
        form.draft,
        language_code="de-DE",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://archive/2026/",
        encryption_enabled=True,
        account_key=AccountKey("alias/archive", KEY, "alias/archive"),
        context=form.sets[0].pairs,
    )
    qtbot.mouseClick(panel.take_button, LEFT)
    assert model.preferences.job_defaults == DEFAULTS
    assert panel.notice.kind == "success"
    qtbot.mouseClick(panel.clear_button, LEFT)
    assert model.preferences.job_defaults == JobDefaults()
    assert not panel.notice.isVisible()
    assert not panel.clear_button.isEnabled()


def test_what_cannot_be_a_default_is_left_out_and_told(
    page: SettingsPage, model: PreferencesModel, form: Any, qtbot: QtBot
) -> None:
    panel = page.new_jobs_panel
    form.draft = replace(
        form.draft,
        output_kind=OutputKind.CUSTOMER,
        encryption_enabled=True,
        key_origin=KeyOrigin.DIFFERENT_ACCOUNT,
        external_key=ExternalKey("nonsense"),
        context=(ContextPair("password", "hunter2"),),
    )
    qtbot.mouseClick(panel.take_button, LEFT)
    assert model.preferences.job_defaults == JobDefaults()
    assert panel.notice.kind == "warning"
    assert PAIRS_LEFT in panel.notice.text_label.text()
    assert KEY_LEFT in panel.notice.text_label.text()


def test_the_sets_are_those_of_now_and_one_that_is_gone_is_told(
    page: SettingsPage, model: PreferencesModel, form: Any
) -> None:
    model.choose(replace(model.preferences, job_defaults=DEFAULTS))
    form.sets.clear()
    page.hide()
    page.show()
    box = page.new_jobs_panel.set_box
    assert [box.itemText(row) for row in range(box.count())] == ["None", "Archive (not there any more)"]
    assert box.currentData() == "Archive"
    assert model.preferences.job_defaults == DEFAULTS


def test_the_demo_says_that_its_defaults_are_its_own(qtbot: QtBot, model: PreferencesModel, inquiries: Any) -> None:
    panel = NewJobsPanel(model, inquiries, lambda: (), JobDraft, is_demo=True)
    qtbot.addWidget(panel)
    assert panel.description_label.text() == IN_THE_DEMO


# Folders


def test_a_folder_is_chosen_and_given_up(qtbot: QtBot, model: PreferencesModel, tmp_path: Path) -> None:
    asked = []

    def choose_folder(_parent: Any, title: str, folder: str) -> str:
        asked.append((title, folder))
        return str(tmp_path) if len(asked) == 1 else ""

    panel = FoldersPanel(model, choose_folder)
    qtbot.addWidget(panel)
    panel.show()
    field = panel.documents_field
    qtbot.mouseClick(field.choose_button, LEFT)
    assert model.preferences.documents_folder == str(tmp_path)
    assert panel.documents_row.warnings == ()
    qtbot.mouseClick(field.choose_button, LEFT)
    assert asked == [(asked[0][0], ""), (asked[0][0], str(tmp_path))]
    assert model.preferences.documents_folder == str(tmp_path), "closing the dialog changes nothing"
    qtbot.mouseClick(field.remove_button, LEFT)
    assert model.preferences.documents_folder == ""
    panel.close()


# What is kept


def test_the_folders_are_shown_and_opened(qtbot: QtBot, model: PreferencesModel) -> None:
    opened = []

    def open_folder(path: str) -> bool:
        opened.append(path)
        return len(opened) == 1

    panel = KeptPanel(model, KeptPaths("/kept/data", "/kept/config", "/kept/logs"), open_folder)
    qtbot.addWidget(panel)
    panel.show()
    assert [line.path_label.text() for line in panel.folder_lines] == ["/kept/data", "/kept/config", "/kept/logs"]
    for line in panel.folder_lines[:2]:
        qtbot.mouseClick(line.open_button, LEFT)
    assert opened == ["/kept/data", "/kept/config"]
    assert not panel.folder_lines[0].problem_label.isVisible()
    assert panel.folder_lines[1].problem_label.isVisible()
    panel.close()
