"""A pair that would give a secret away is asked about once, before anything is sent."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.ui.create_job.danger_gate import DangerDialog
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton
SECRET = ContextPair("password", "hunter2-Xy9")
MAIL = ContextPair("contact", "jane.doe@example.com")


@pytest.fixture
def secret(complete_draft: JobDraft) -> JobDraft:
    return replace(complete_draft, context=(ContextPair("department", "legal"), SECRET))


def press_create(page: CreateJobPage, qtbot: QtBot) -> DangerDialog | None:
    qtbot.mouseClick(page.frame.foot.create_button, LEFT)
    found = page.findChild(DangerDialog)
    assert found is None or isinstance(found, DangerDialog)
    return found


def confirm(dialog: DangerDialog, qtbot: QtBot) -> None:
    dialog.tick_box.click()
    dialog.reason_box.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.submit_button, LEFT)


@pytest.mark.parametrize("way", ["escape", "enter", "button"])
def test_going_back_sends_nothing_and_goes_to_the_pair(
    page: CreateJobPage, secret: JobDraft, desk: Any, qtbot: QtBot, way: str
) -> None:
    page.use_draft(secret)
    dialog = press_create(page, qtbot)
    assert dialog is not None
    qtbot.waitUntil(dialog.back_button.hasFocus)
    with qtbot.waitSignal(dialog.destroyed):
        if way == "button":
            qtbot.mouseClick(dialog.back_button, LEFT)
        else:
            qtbot.keyClick(dialog, Qt.Key.Key_Escape if way == "escape" else Qt.Key.Key_Return)
    assert desk.submitted == []
    assert page.draft == secret
    assert page.focusWidget() is page.output_data.encryption.context_editor.rows()[1].value_edit


def test_the_question_names_the_place_and_never_the_text(page: CreateJobPage, secret: JobDraft, qtbot: QtBot) -> None:
    page.use_draft(secret)
    dialog = press_create(page, qtbot)
    assert dialog is not None
    words = " ".join(label.text() for label in dialog.findChildren(TextLabel))
    assert "Value of pair 2: looks like a password" in words
    assert SECRET.value not in words
    dialog.reject()


def test_to_submit_anyway_takes_a_tick_and_a_reason(
    page: CreateJobPage, secret: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    page.use_draft(secret)
    dialog = press_create(page, qtbot)
    assert dialog is not None
    assert not dialog.submit_button.isEnabled()
    dialog.tick_box.click()
    assert not dialog.submit_button.isEnabled()
    dialog.reason_box.setCurrentIndex(2)
    assert dialog.submit_button.isEnabled()
    dialog.tick_box.click()
    assert not dialog.submit_button.isEnabled()
    confirm(dialog, qtbot)
    assert desk.submitted == [secret]


def test_an_answer_holds_for_the_exact_pair_only(
    page: CreateJobPage, secret: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    page.use_draft(secret)
    dialog = press_create(page, qtbot)
    assert dialog is not None
    confirm(dialog, qtbot)
    desk.accept()
    page.use_draft(replace(secret, name="again", context=(ContextPair("password", "another-Xy9"),)))
    dialog = press_create(page, qtbot)
    assert dialog is not None
    dialog.reject()


def test_a_danger_that_was_mended_asks_nothing(
    page: CreateJobPage, secret: JobDraft, desk: Any, qtbot: QtBot, form: Any
) -> None:
    page.use_draft(secret)
    qtbot.waitUntil(lambda: bool(page.output_data.encryption.context_editor.rows()[1].messages("value")))
    line = page.output_data.encryption.context_editor.rows()[1].findChildren(QPushButton)
    remove = next(button for button in line if button.text() == "Remove it")
    qtbot.waitUntil(lambda: remove.height() > 0)
    qtbot.mouseClick(remove, LEFT)
    assert page.draft.context[1] == ContextPair("password", "")
    page.output_data.encryption.context_editor.undo()
    assert page.draft.context[1] == SECRET


def test_caution_never_blocks_and_can_be_quieted(
    page: CreateJobPage, complete_draft: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(MAIL,)))
    row = page.output_data.encryption.context_editor.rows()[0]
    qtbot.waitUntil(lambda: bool(row.messages("value")))
    quiet = next(button for button in row.findChildren(QPushButton) if button.text() == "Not sensitive")
    qtbot.waitUntil(lambda: quiet.height() > 0)
    qtbot.mouseClick(quiet, LEFT)
    assert row.messages("value") == ()
    assert not page.frame.summary.warnings.isVisibleTo(page)
    page.use_draft(replace(complete_draft, context=(replace(MAIL, value="john.doe@example.com"),)))
    qtbot.waitUntil(lambda: bool(page.output_data.encryption.context_editor.rows()[0].messages("value")))
    assert press_create(page, qtbot) is None
    assert len(desk.submitted) == 1


def test_what_was_pasted_is_looked_at_at_once(page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot) -> None:
    page._inspector._timer.setInterval(600_000)
    page.use_draft(replace(complete_draft, context=(SECRET,)))
    qtbot.waitUntil(lambda: bool(page.output_data.encryption.context_editor.rows()[0].messages("value")))


def test_what_was_typed_is_looked_at_when_the_cell_is_left(
    page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot, form: Any
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("password", ""),)))
    page._inspector._timer.setInterval(600_000)
    row = page.output_data.encryption.context_editor.rows()[0]
    row.value_edit.setFocus()
    qtbot.keyClicks(row.value_edit, "hunter2-Xy9")
    assert all(message.severity != "danger" for message in row.messages("value"))
    form.find("output-uri", QWidget).setFocus()
    qtbot.waitUntil(lambda: [message.severity for message in row.messages("value")] == ["danger"])
    assert isinstance(row, QWidget)
    assert not page.findChildren(QComboBox, "danger.reason")


def test_the_detector_is_loaded_when_it_may_be_needed_and_once(
    page: CreateJobPage, complete_draft: JobDraft, inquiries: Any
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair(),)))
    assert inquiries.questions("load_detector") == []
    page.use_draft(complete_draft)
    page.use_draft(replace(complete_draft, context=(SECRET,)))
    assert inquiries.questions("load_detector") == [()]
