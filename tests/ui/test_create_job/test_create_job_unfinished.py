"""What was entered is not lost: other settings ask first, and an unfinished draft outlives the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobRecord
from sealscribe.core.kept_draft import KeptDraft
from sealscribe.ui.create_job.page import CreateJobPage

LEFT = Qt.MouseButton.LeftButton
SECRET = ContextPair("password", "hunter2hunter2")


class Shelf:
    """Keeps one draft for the next start."""

    def __init__(self) -> None:
        self.kept: KeptDraft | None = None
        self.is_full = False

    def load(self) -> KeptDraft | None:
        return self.kept

    def keep(self, kept: KeptDraft) -> None:
        if self.is_full:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource="draft.json"))
        self.kept = kept

    def forget(self) -> None:
        self.kept = None


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def start(
    make_page: Callable[..., CreateJobPage], qtbot: QtBot, connection: Connection, shelf: Shelf
) -> Callable[[], CreateJobPage]:
    """Builds and shows a page, as at a start of the program."""

    def call() -> CreateJobPage:
        page = make_page(drafts=shelf)
        for _ in page.build_steps():
            pass
        page.set_connection(connection)
        page.resize(1180, 760)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return call


@pytest.fixture
def page(start: Callable[[], CreateJobPage]) -> Iterator[CreateJobPage]:
    page = start()
    yield page
    page.close()


@pytest.fixture
def record(desk: Any, complete_draft: JobDraft) -> JobRecord:
    made: JobRecord = desk.record_of(replace(complete_draft, name="earlier"), "job-earlier")
    return made


def press(page: CreateJobPage, qtbot: QtBot, name: str) -> None:
    """Press a button of the question that is open."""
    (box,) = page.findChildren(QMessageBox)
    button = box.findChild(QPushButton, name)
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    qtbot.waitUntil(lambda: page.findChildren(QMessageBox) == [])


def notice_words(page: CreateJobPage) -> str:
    notice = page.frame.notice()
    return "" if notice is None else "\n".join(label.text() for label in notice.findChildren(QLabel))


# Use these settings again


def test_an_empty_form_takes_the_settings_of_a_job_without_a_question(page: CreateJobPage, record: JobRecord) -> None:
    page.use_again(record)
    assert page.findChildren(QMessageBox) == []
    assert page.draft == record.draft


def test_a_started_form_is_replaced_only_when_the_person_says_so(
    form: Any, page: CreateJobPage, record: JobRecord, qtbot: QtBot
) -> None:
    form.type_into("name", "half-written")
    page.use_again(record)
    (box,) = page.findChildren(QMessageBox)
    assert box.text() == "Replace what you entered?"
    assert "earlier" in box.informativeText()
    press(page, qtbot, "create-job.replace.no")
    assert page.draft.name == "half-written"

    page.use_again(record)
    press(page, qtbot, "create-job.replace.yes")
    assert page.draft == record.draft


def test_settings_of_a_job_that_nobody_changed_are_not_asked_about(
    form: Any, page: CreateJobPage, record: JobRecord, desk: Any, complete_draft: JobDraft
) -> None:
    page.use_again(record)
    other = desk.record_of(complete_draft, "job-other")
    page.use_again(other)
    assert page.findChildren(QMessageBox) == []
    assert page.draft == other.draft
    form.type_into("name", "changed")
    page.use_again(record)
    (box,) = page.findChildren(QMessageBox)
    box.reject()


def test_the_error_of_a_job_is_shown_once_its_settings_are_in(
    form: Any, page: CreateJobPage, record: JobRecord, qtbot: QtBot
) -> None:
    refused = replace(record, error=AppError(ErrorCode.NAME_TAKEN, resource="earlier", field=Field.NAME))
    form.type_into("name", "half-written")
    page.use_again(refused)
    assert notice_words(page) == ""
    press(page, qtbot, "create-job.replace.yes")
    assert "The job name is taken" in notice_words(page)


# The window closes


def test_a_draft_is_back_as_it_was(
    form: Any, page: CreateJobPage, start: Callable[[], CreateJobPage], complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft)
    form.type_into("name", "half-written")
    left = page.draft
    page.leave()

    again = start()
    assert again.draft == left
    assert again.job_settings.name_edit.text() == "half-written"
    assert again.output_data.encryption.context_editor.pairs() == (
        ("department", "legal"),
        ("file", "board-meeting.flac"),
    )
    assert "Your unfinished job is back" in notice_words(again)
    assert "left out" not in notice_words(again)
    again.close()


def test_what_comes_back_can_be_emptied(
    page: CreateJobPage, start: Callable[[], CreateJobPage], complete_draft: JobDraft, shelf: Shelf, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    page.leave()
    again = start()
    notice = again.frame.notice()
    assert notice is not None
    assert notice.action_button.text() == "Empty the form"
    qtbot.mouseClick(notice.action_button, LEFT)
    press(again, qtbot, "create-job.discard.yes")
    assert again.draft == JobDraft()
    assert shelf.kept is None
    assert notice_words(again) == ""
    again.close()


def test_sensitive_values_are_not_kept_and_the_notice_says_so(
    page: CreateJobPage, start: Callable[[], CreateJobPage], complete_draft: JobDraft, shelf: Shelf
) -> None:
    page.use_draft(replace(complete_draft, context=(SECRET, ContextPair("department", "legal"))))
    page.leave()  # before the detector's moment of rest is over
    assert shelf.kept is not None
    assert "hunter2" not in repr(shelf.kept)

    again = start()
    assert again.draft.context == (ContextPair("password", ""), ContextPair("department", "legal"))
    assert "1 text of the encryption context was left out" in notice_words(again)
    again.close()


@pytest.mark.parametrize("how", ["untouched", "emptied", "recorded", "created"])
def test_nothing_is_kept_where_nothing_would_be_lost(
    how: str, page: CreateJobPage, shelf: Shelf, record: JobRecord, desk: Any, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    shelf.kept = KeptDraft(JobDraft(name="older"))
    if how == "recorded":
        page.use_again(record)
    elif how != "untouched":
        page.use_draft(complete_draft)
    if how == "emptied":
        page.cancel()
        press(page, qtbot, "create-job.discard.yes")
        assert shelf.kept is None, "at once, not only when the window closes"
    if how == "created":
        page.submit()
        desk.accept()
        assert shelf.kept is None, "at once, not only when the window closes"
    page.leave()
    assert shelf.kept is None


def test_a_job_that_was_just_being_made_comes_back_unless_it_is_recorded(
    page: CreateJobPage, start: Callable[[], CreateJobPage], complete_draft: JobDraft, shelf: Shelf, desk: Any
) -> None:
    page.use_draft(complete_draft)
    page.submit()
    page.leave()
    assert shelf.kept == KeptDraft(complete_draft, 0, "job-1")

    again = start()
    again.drop_recorded()
    assert again.draft == complete_draft, "nothing was recorded"
    desk.known = (desk.record_of(complete_draft, "job-1"),)
    again.drop_recorded()
    assert again.draft == JobDraft()
    assert shelf.kept is None
    again.close()


def test_what_was_changed_meanwhile_stays(
    start: Callable[[], CreateJobPage], complete_draft: JobDraft, shelf: Shelf, desk: Any, qtbot: QtBot
) -> None:
    shelf.kept = KeptDraft(complete_draft, 0, "job-1")
    desk.known = (desk.record_of(complete_draft, "job-1"),)
    again = start()
    qtbot.keyClicks(again.job_settings.name_edit, "-2")
    again.drop_recorded()
    assert again.draft.name == "board-meeting-2"
    again.close()


def test_a_disk_that_is_full_does_not_keep_the_window_open(
    page: CreateJobPage, complete_draft: JobDraft, shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.is_full = True
    page.use_draft(complete_draft)
    page.leave()
    assert caplog.messages == ["the unfinished draft was not kept: file-not-written"]


# The program does not get to its end


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts are kept at once, not after seconds."""
    monkeypatch.setattr("sealscribe.ui.create_job.unfinished.KEEP_MS", 20)


def test_a_draft_is_kept_while_it_is_edited(
    soon: None, form: Any, start: Callable[[], CreateJobPage], shelf: Shelf, qtbot: QtBot
) -> None:
    page = start()
    page.job_settings.name_edit.setFocus()
    qtbot.keyClicks(page.job_settings.name_edit, "half-written")

    qtbot.waitUntil(lambda: shelf.kept is not None and shelf.kept.draft.name == "half-written")

    assert shelf.kept is not None
    assert shelf.kept.job_id == ""
    page.cancel()
    press(page, qtbot, "create-job.discard.yes")
    assert shelf.kept is None
    qtbot.wait(60)
    assert shelf.kept is None
    page.close()


def test_a_flagged_value_is_not_kept_while_it_is_edited_either(
    soon: None, start: Callable[[], CreateJobPage], shelf: Shelf, qtbot: QtBot, complete_draft: JobDraft
) -> None:
    page = start()
    page.use_draft(replace(complete_draft, context=(SECRET, ContextPair("Department", "Legal"))))

    qtbot.waitUntil(lambda: shelf.kept is not None)

    assert shelf.kept is not None
    assert shelf.kept.left_out == 1
    assert "hunter2" not in repr(shelf.kept.draft.context)
    page.close()


def test_a_disk_that_is_full_disturbs_nobody_who_types(
    soon: None, start: Callable[[], CreateJobPage], shelf: Shelf, qtbot: QtBot
) -> None:
    page = start()
    shelf.is_full = True
    page.job_settings.name_edit.setFocus()
    qtbot.keyClicks(page.job_settings.name_edit, "half")
    qtbot.wait(60)
    shelf.is_full = False
    qtbot.keyClicks(page.job_settings.name_edit, "-written")

    qtbot.waitUntil(lambda: shelf.kept is not None and shelf.kept.draft.name == "half-written")
    page.close()
