"""The page as a whole: building, submitting, refusing, cancelling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, OutputKind, Tag
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.ui.create_job.frame import CREATE, CREATING
from sealscribe.ui.create_job.page import CreateJobPage


def notice_of(page: CreateJobPage) -> str:
    """The title of the message over the panels, or an empty text."""
    flash = page.frame.notice()
    return flash.title_label.text() if flash is not None else ""


def press_create(form: Any) -> None:
    form.qtbot.mouseClick(form.page.frame.foot.create_button, Qt.MouseButton.LeftButton)


def row_of(page: CreateJobPage, field: Field) -> Any:
    """The row of a field."""
    panels = (page.job_settings, page.input_data, page.output_data, page.tags)
    return next(panel.rows()[field] for panel in panels if field in panel.rows())


def test_the_page_shows_that_it_loads_until_it_is_built(make_page: Callable[[], CreateJobPage], qtbot: QtBot) -> None:
    page = make_page()
    page.show()
    steps = page.build_steps()
    next(steps)
    assert not page.is_built
    assert any(label.text() == "Loading..." and label.isVisible() for label in page.findChildren(QLabel))
    for _ in steps:
        assert not page.is_built
    assert page.is_built
    assert page.frame.isVisible()
    assert next(page.build_steps(), None) is None, "a page is built once"


def test_the_page_opens_with_the_defaults_of_the_console(form: Any, page: CreateJobPage) -> None:
    assert page.draft == JobDraft()
    assert form.find("output-kind.service-managed", QWidget).isChecked()
    assert form.find("language-settings.specific", QWidget).isChecked()
    assert form.find("name", QLineEdit).placeholderText() == "MyTranscriptionJob"
    for name in ("encryption", "output-uri", "account-key", "context", "subtitle-start-index", "language-options"):
        assert not form.is_visible(name), name
    for name in ("name", "language", "media-uri", "browse-media", "subtitles.srt", "tags", "submit", "cancel"):
        assert form.is_visible(name), name
    assert page.frame.summary.encryption_text() == "By Amazon Transcribe, in its own bucket"
    assert not page.findChildren(QLabel, "create-job.notice")


def test_a_press_with_errors_shows_all_and_goes_to_the_first(
    form: Any, page: CreateJobPage, desk: Any, link_texts: Any
) -> None:
    form.click("output-kind.customer")
    form.click("encryption")
    press_create(form)
    assert desk.submitted == []
    assert notice_of(page) == "4 errors to correct"
    assert page.focusWidget() is form.find("name", QLineEdit)
    assert row_of(page, Field.NAME).errors == ("Enter a name for the job.",)
    assert row_of(page, Field.ACCOUNT_KEY).errors == ("Choose a KMS key, or turn Encryption off.",)
    assert list(link_texts(page, "problem-link")) == [
        "Name",
        "Input file location on S3",
        "Output file destination on S3",
        "KMS key ID",
    ]


def test_the_first_error_is_scrolled_into_view(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.resize(1024, 560)
    page.use_draft(replace(complete_draft, tags=(Tag("aws:x", ""),)))
    press_create(form)
    edit = page.tags.editor.row(0).key_edit
    assert page.focusWidget() is edit

    def in_view() -> None:
        viewport = page.frame.panel_scroll.viewport()
        assert viewport.rect().contains(edit.mapTo(viewport, edit.rect().center()))

    qtbot.waitUntil(in_view)


def test_the_count_follows_and_the_notice_goes_with_the_last_error(form: Any, page: CreateJobPage) -> None:
    press_create(form)
    assert notice_of(page) == "2 errors to correct"
    form.type_into("name", "meeting")
    assert notice_of(page) == "1 error to correct"
    form.type_into("media-uri", "s3://recordings/meeting.wav")
    assert notice_of(page) == ""


def test_a_link_of_the_summary_goes_to_its_field(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    press_create(form)
    link = form.find("problem-link.1", QPushButton)
    assert link.text() == "Input file location on S3"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is form.find("media-uri", QLineEdit)


def test_an_error_appears_when_the_field_is_left_not_before(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("name", "board meeting")
    row = row_of(page, Field.NAME)
    assert row.errors == ()
    qtbot.keyClick(form.find("name", QLineEdit), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(row.errors) == 1)
    assert "a space (character 6)" in row.errors[0]
    form.type_into("name", "board-meeting")
    assert row.errors == ()


def test_a_name_that_is_not_there_yet_is_not_complained_of_in_passing(
    form: Any, page: CreateJobPage, qtbot: QtBot
) -> None:
    qtbot.mouseClick(form.find("name", QLineEdit), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.find("media-uri", QLineEdit), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form.find("name", QLineEdit), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(row_of(page, Field.MEDIA_URI).errors) == 1)
    assert row_of(page, Field.NAME).errors == ()


def test_ctrl_enter_submits_from_any_field(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    edit = form.find("output-uri", QLineEdit)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert desk.submitted == []
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.submitted == [complete_draft]


def test_the_button_tells_that_it_works_until_the_job_is_recorded(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    press_create(form)
    button = page.frame.foot.create_button
    assert button.text() == CREATING
    press_create(form)
    assert len(desk.submitted) == 1, "a second press sends no second job"
    with qtbot.assertNotEmitted(page.job_created):
        desk.job_changed.emit(desk.record_of(complete_draft, "another-job"))
    with qtbot.waitSignal(page.job_created) as created:
        desk.accept()
    assert created.args == ["job-1"]
    assert button.text() == CREATE
    assert page.draft == JobDraft()
    assert form.find("name", QLineEdit).text() == ""
    assert not form.is_visible("encryption")
    assert page.output_data.encryption.context_editor.row_count() == 0


def test_a_refusal_keeps_everything_and_is_shown_at_its_field(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft)
    press_create(form)
    desk.refuse(AppError(ErrorCode.NAME_TAKEN, resource="board-meeting", field=Field.NAME))
    assert page.draft == complete_draft
    assert notice_of(page) == "The job name is taken"
    (shown,) = row_of(page, Field.NAME).errors
    assert "board-meeting" in shown
    assert page.frame.summary.problems.badge.text() == "1 error"
    assert page.focusWidget() is form.find("name", QLineEdit)
    assert page.frame.foot.create_button.text() == CREATE
    form.type_into("name", "board-meeting-2")
    assert row_of(page, Field.NAME).errors == ()
    press_create(form)
    assert desk.submitted[-1] == replace(complete_draft, name="board-meeting-2")


def test_a_fresh_form_begins_at_its_first_field(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    name = form.find("name", QLineEdit)
    scroll = page.frame.panel_scroll.verticalScrollBar()
    create = page.frame.foot.create_button
    create.setFocus()
    scroll.setValue(scroll.maximum())
    qtbot.mouseClick(create, Qt.MouseButton.LeftButton)
    desk.accept()
    assert page.focusWidget() is name
    assert scroll.value() == 0
    page.frame.foot.cancel_button.setFocus()
    scroll.setValue(scroll.maximum())
    page.go_to_start()
    assert page.focusWidget() is name
    assert scroll.value() == 0


def test_a_refusal_without_a_field_stands_over_the_panels(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft)
    press_create(form)
    desk.refuse(AppError(ErrorCode.STORE_UNUSABLE, resource="jobs.sqlite"))
    assert "cannot be used" in notice_of(page)
    assert page.draft == complete_draft


def test_without_a_connection_nothing_is_sent(
    form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft
) -> None:
    page.set_connection(None)
    page.use_draft(complete_draft)
    press_create(form)
    assert desk.submitted == []
    assert notice_of(page) == "There is no connection to AWS"
    assert page.draft == complete_draft


def question_of(page: CreateJobPage) -> QMessageBox:
    (box,) = page.findChildren(QMessageBox)
    return box


def test_cancel_of_an_untouched_form_asks_nothing(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.cancelled):
        form.click("cancel")
    assert page.findChildren(QMessageBox) == []


def test_cancel_asks_where_something_would_be_lost(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("name", "meeting")
    form.click("cancel")
    keep = question_of(page).findChild(QPushButton, "create-job.discard.no")
    assert keep is not None
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) == [])
    assert page.draft.name == "meeting"

    form.click("cancel")
    discard = question_of(page).findChild(QPushButton, "create-job.discard.yes")
    assert discard is not None
    with qtbot.waitSignal(page.cancelled):
        qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert page.draft == JobDraft()
    assert form.find("name", QLineEdit).text() == ""
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) == [])


def test_escape_keeps_what_was_entered(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("name", "meeting")
    form.click("cancel")
    qtbot.keyClick(question_of(page), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) == [])
    assert page.draft.name == "meeting"


def test_use_draft_fills_the_form_and_shows_the_error_at_its_field(
    form: Any, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft, AppError(ErrorCode.BUCKET_NOT_FOUND, resource="transcripts", field=Field.OUTPUT_URI))
    assert page.draft == complete_draft
    assert form.find("name", QLineEdit).text() == "board-meeting"
    assert form.find("encryption", QWidget).isChecked()
    assert page.output_data.encryption.context_editor.pairs() == (
        ("department", "legal"),
        ("file", "board-meeting.flac"),
    )
    assert len(row_of(page, Field.OUTPUT_URI).errors) == 1
    assert page.focusWidget() is form.find("output-uri", QLineEdit)


def test_use_draft_may_come_before_the_page_is_built(
    make_page: Callable[[], CreateJobPage], complete_draft: JobDraft, connection: Connection, qtbot: QtBot
) -> None:
    page = make_page()
    page.show()
    page.set_connection(connection)
    page.use_draft(complete_draft, AppError(ErrorCode.NAME_TAKEN, resource="board-meeting", field=Field.NAME))
    for _ in page.build_steps():
        pass
    assert page.draft == complete_draft
    assert len(row_of(page, Field.NAME).errors) == 1
    assert notice_of(page) == "The job name is taken"


def test_switching_off_hides_and_never_forgets(form: Any, page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(complete_draft)
    form.click("output-kind.service-managed")
    assert not form.is_visible("encryption")
    assert not form.is_visible("output-uri")
    form.click("output-kind.customer")
    form.click("encryption")
    assert not form.is_visible("account-key")
    form.click("encryption")
    assert page.draft == complete_draft
    assert form.is_visible("context")


@pytest.mark.parametrize(
    "text",
    ["<b>bold</b><img src=x>", "%s %n {0} $HOME `id`", "\u202egnp.exe", "a" * 3000, "&File && <a href='x'>"],
)
def test_hostile_text_is_shown_as_it_stands(form: Any, page: CreateJobPage, text: str, qtbot: QtBot) -> None:
    draft = JobDraft(
        name=text,
        media_uri=f"s3://{text}/{text}",
        output_kind=OutputKind.CUSTOMER,
        output_uri=f"s3://{text}/{text}",
        encryption_enabled=True,
        context=(ContextPair(text, text),),
        tags=(Tag(text, text),),
    )
    page.use_draft(draft)
    press_create(form)
    width = page.width()
    QApplication.sendPostedEvents()
    assert page.width() == width
    assert page.minimumSizeHint().width() < 1024
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    assert page.draft == draft
