"""Undo and redo over the whole form, with the keys of a person; closing asks nothing where nothing is lost."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.ui.create_job.draft_history import MOST_STEPS, DraftHistory
from sealscribe.ui.create_job.page import CreateJobPage

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def undo(page: CreateJobPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Z, CTRL)


def redo(page: CreateJobPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Z, CTRL | SHIFT)


def test_a_choice_is_undone_and_done_again(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    before = page.draft
    form.click("output-kind.customer")
    assert page.draft.output_kind is OutputKind.CUSTOMER
    undo(page, qtbot)
    assert page.draft == before
    assert not form.is_visible("output-uri")
    redo(page, qtbot)
    assert page.draft.output_kind is OutputKind.CUSTOMER
    assert form.is_visible("output-uri")


def test_an_emptied_form_is_back_with_one_key(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("name", "board-meeting")
    entered = page.draft
    qtbot.mouseClick(page.frame.foot.cancel_button, Qt.MouseButton.LeftButton)
    (box,) = page.findChildren(QMessageBox)
    discard = box.findChild(QPushButton, "create-job.discard.yes")
    assert discard is not None
    qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) == [])
    assert page.draft == JobDraft()
    form.find("name", QLineEdit).setFocus()
    undo(page, qtbot)
    assert page.draft == entered
    assert form.find("name", QLineEdit).text() == "board-meeting"


def test_a_field_undoes_its_own_text_first(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.click("output-kind.customer")
    form.type_into("name", "board")
    undo(page, qtbot)
    assert page.draft.name == ""
    assert page.draft.output_kind is OutputKind.CUSTOMER
    while form.find("name", QLineEdit).isUndoAvailable():
        undo(page, qtbot)
    undo(page, qtbot)
    assert page.draft.output_kind is OutputKind.SERVICE_MANAGED


def test_a_job_that_was_made_is_not_brought_back(
    page: CreateJobPage, desk: Any, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    assert page.form_undo.can_undo
    page.submit()
    desk.accept()
    assert page.draft == JobDraft()
    assert not page.form_undo.can_undo
    assert not page.form_undo.undo()


def test_typing_is_one_step_and_a_new_change_ends_redoing() -> None:
    history = DraftHistory(JobDraft())
    for name in ("b", "bo", "board"):
        history.step(JobDraft(name=name), ["name"])
    assert history.undo() == JobDraft()
    assert history.can_redo
    history.step(JobDraft(language_code="de-DE"), ["language_code"])
    assert history.redo() is None
    assert history.undo() == JobDraft()
    assert history.undo() is None


def test_only_so_many_steps_are_kept() -> None:
    history = DraftHistory(JobDraft())
    for number in range(MOST_STEPS + 20):
        history.step(JobDraft(subtitle_start_index=number + 1), ["subtitle_start_index"])
    steps = 0
    while history.undo() is not None:
        steps += 1
    assert steps == MOST_STEPS
