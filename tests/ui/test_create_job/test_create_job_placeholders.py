"""Placeholders on the page: the menu, what is sent for a value, suggestions, and the hash of a recording."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from sealscribe.core.draft import InputKind, JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import FindingCode
from sealscribe.core.media import LocalFile
from sealscribe.ui.create_job.page import CreateJobPage

FILE = LocalFile("/recordings/standup.wav", 48_000, 17, "wav", 60.0, 16_000, 1)
HASH = "0123456789abcdef" * 4


@pytest.fixture
def editor(page: CreateJobPage, complete_draft: JobDraft) -> Any:
    page.use_draft(replace(complete_draft, context=(ContextPair("Job", "{job_name}"), ContextPair("note", "of "))))
    return page.output_data.encryption.context_editor


@pytest.fixture
def insert(page: CreateJobPage, form: Any) -> Callable[[str], None]:
    """Chooses an entry of the menu Insert placeholder, by mouse."""

    def choose(name: str) -> None:
        button = form.find("placeholders", QPushButton)
        page.frame.panel_scroll.ensureWidgetVisible(button)
        form.wait_for_layout(button)
        menu = button.menu()
        action = next(one for one in menu.actions() if one.objectName() == f"pairs.placeholder.{name}")
        button.setFocus(Qt.FocusReason.MouseFocusReason)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        form.qtbot.waitUntil(menu.isVisible)
        form.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        assert not menu.isVisible()

    return choose


def outcomes(editor: Any) -> list[str]:
    labels = [row.cell("value").outcome_label for row in editor.rows()]
    return [label.text() if label is not None and label.isVisibleTo(editor) else "" for label in labels]


def codes(page: CreateJobPage) -> set[FindingCode]:
    return {finding.code for finding in page._state.findings()}


def test_what_is_sent_stands_under_the_value_and_follows_the_name(page: CreateJobPage, form: Any, editor: Any) -> None:
    assert outcomes(editor) == ["= board-meeting", ""]
    edit = editor.row(0).value_edit
    assert edit.accessibleDescription() == "Sent as: board-meeting"
    form.type_into("name", "review-2026")
    assert outcomes(editor) == ["= review-2026", ""]
    assert edit.accessibleDescription() == "Sent as: review-2026"


def test_what_is_sent_follows_the_recording_the_connection_and_the_text(
    page: CreateJobPage, form: Any, editor: Any, connection: Any
) -> None:
    editor.row(1).value_edit.setFocus()
    editor.row(1).value_edit.setCursorPosition(99)
    form.qtbot.keyClicks(editor.row(1).value_edit, "{media_file} in {region}")
    assert outcomes(editor)[1] == "= of board-meeting.flac in us-east-1"
    form.type_into("media-uri", "s3://recordings/other.wav")
    assert outcomes(editor)[1] == "= of other.wav in us-east-1"
    page.set_connection(replace(connection, region="eu-west-1"))
    assert outcomes(editor)[1] == "= of other.wav in eu-west-1"
    page.set_connection(None)
    assert outcomes(editor)[1] == ""
    assert FindingCode.CONTEXT_PLACEHOLDER_EMPTY in codes(page)


def test_another_day_is_noticed(page: CreateJobPage, editor: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    editor.row(1).value_edit.setText("{date}")
    monkeypatch.setattr(page._state, "now", lambda: datetime(2030, 1, 2, 12, tzinfo=UTC))
    page.context._clock.timeout.emit()
    assert outcomes(editor)[1] == "= 2030-01-02"
    assert page.context._clock.isActive()
    editor.row(1).value_edit.setText("")
    assert not page.context._clock.isActive()


def test_what_a_proposed_name_brings_into_the_context_is_warned_of(
    page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, qtbot: Any
) -> None:
    page.use_draft(replace(complete_draft, name="", media_uri="", context=(ContextPair("Job", "{job_name}"),)))
    page.input_data.media_field.edit.setText("s3://recordings/ssn-536-90-4399.wav")
    page.input_data.media_field.edit.textEdited.emit(page.input_data.media_field.edit.text())
    qtbot.waitUntil(lambda: bool(inquiries.questions("taken_job_names")))
    inquiries.answer("taken_job_names", frozenset())
    assert page.draft.name == "ssn-536-90-4399"
    qtbot.waitUntil(lambda: FindingCode.CONTEXT_SENSITIVE in codes(page))


def test_a_placeholder_is_inserted_at_the_cursor_of_the_value_edited_last(
    page: CreateJobPage, form: Any, editor: Any, insert: Callable[[str], None]
) -> None:
    edit = editor.row(1).value_edit
    edit.setFocus()
    edit.setCursorPosition(0)
    insert("job_name")
    assert editor.pairs()[1] == ("note", "{job_name}of ")
    assert QApplication.focusWidget() is edit
    form.qtbot.keyClicks(edit, ": ")
    assert editor.pairs()[1] == ("note", "{job_name}: of ")
    editor.undo()
    editor.undo()
    assert editor.pairs()[1] == ("note", "of ")


def test_each_entry_shows_its_present_value(page: CreateJobPage, form: Any, editor: Any) -> None:
    menu = form.find("placeholders", QPushButton).menu()
    menu.aboutToShow.emit()
    texts = {action.objectName().rpartition(".")[2]: action.text() for action in menu.findChildren(QAction)}
    assert texts["job_name"] == "Name of the job\tboard-meeting"
    assert texts["media_sha256"] == "SHA-256 of the recording\tcomputed when it is used"
    assert texts["region"] == "Region in use\tus-east-1"


def test_without_a_row_the_placeholder_begins_one(
    page: CreateJobPage, complete_draft: JobDraft, editor: Any, insert: Callable[[str], None]
) -> None:
    page.use_draft(replace(complete_draft, context=()))
    insert("date")
    assert editor.pairs() == (("", "{date}"),)
    assert QApplication.focusWidget() is editor.row(0).key_edit
    assert FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN not in codes(page)


def test_pairs_are_suggested_as_one_step(page: CreateJobPage, form: Any, editor: Any) -> None:
    before = editor.pairs()
    form.click("suggest-pairs")
    assert editor.pairs() == (*before, ("SourceFile", "{media_file}"), ("Date", "{date}"))
    assert editor.foot.change_label.text() == "2 suggested pairs added."
    assert page.draft.context[2] == ContextPair("SourceFile", "{media_file}")
    form.qtbot.mouseClick(editor.undo_button, Qt.MouseButton.LeftButton)
    assert editor.pairs() == before
    editor.redo()
    form.click("suggest-pairs")
    assert editor.foot.change_label.text() == "The pairs that are suggested are there already."


def test_suggestions_stay_within_the_limit(page: CreateJobPage, form: Any, complete_draft: JobDraft) -> None:
    pairs = tuple(ContextPair(f"key{number}", "x") for number in range(9))
    page.use_draft(replace(complete_draft, context=pairs))
    form.click("suggest-pairs")
    assert page.draft.context == (*pairs, ContextPair("JobName", "{job_name}"))
    form.click("suggest-pairs")
    assert page.draft.context == (*pairs, ContextPair("JobName", "{job_name}"))
    editor = page.output_data.encryption.context_editor
    assert editor.foot.change_label.text() == "There is no room for another pair."


def test_tags_have_no_placeholders(page: CreateJobPage, form: Any, editor: Any) -> None:
    assert page.tags.editor.foot.menu_button is None
    assert form.find("placeholders", QPushButton) not in page.tags.editor.foot.findChildren(QPushButton)
    assert len(page.tags.editor.foot.tab_stops()) == 3


def test_a_misspelt_placeholder_is_mended_at_a_press(page: CreateJobPage, form: Any, editor: Any) -> None:
    cell = editor.row(1).cell("value")
    cell.edit.setText("of {jobname}")
    assert [button.text() for button in cell.fix_buttons()] == []
    page.submit()
    assert [button.text() for button in cell.fix_buttons()] == ["Replace with {job_name}"]
    assert cell.edit.selectedText() == "{jobname}"
    form.wait_for_layout(cell.fix_buttons()[0])
    form.qtbot.mouseClick(cell.fix_buttons()[0], Qt.MouseButton.LeftButton)
    assert editor.pairs()[1] == ("note", "of {job_name}")


def test_braces_are_kept_as_text_at_a_press(page: CreateJobPage, form: Any, editor: Any) -> None:
    cell = editor.row(1).cell("value")
    cell.edit.setText("{a: 1} {")
    cell.edit.setFocus()
    form.qtbot.keyClick(cell.edit, Qt.Key.Key_Tab)
    assert [message.kind for message in cell.messages] == ["context-placeholder-unknown", "context-brace"]
    form.qtbot.mouseClick(cell.fix_buttons()[0], Qt.MouseButton.LeftButton)
    assert editor.pairs()[1] == ("note", "{{a: 1}} {{")
    assert outcomes(editor)[1] == "= {a: 1} {"
    assert cell.messages == ()


# The hash of the recording


@pytest.fixture
def local(page: CreateJobPage, complete_draft: JobDraft, inquiries: Any) -> CreateJobPage:
    draft = replace(
        complete_draft,
        input_kind=InputKind.LOCAL,
        local_file=FILE,
        upload_destination="s3://recordings/",
        context=(ContextPair("file", "x"),),
    )
    page.use_draft(draft)
    inquiries.answer("look_at_file", FILE)
    return page


def test_the_hash_is_computed_once_a_value_wants_it(local: CreateJobPage, inquiries: Any, form: Any) -> None:
    editor = local.output_data.encryption.context_editor
    assert inquiries.questions("hash_file") == []
    editor.row(0).value_edit.setText("{media_sha256}")
    assert inquiries.questions("hash_file") == [(FILE.path,)]
    assert FindingCode.CONTEXT_HASH_PENDING in codes(local)
    form.qtbot.mouseClick(local.frame.foot.create_button, Qt.MouseButton.LeftButton)
    assert [message.text[:37] for message in editor.row(0).cell("value").messages] == [
        "The SHA-256 of the recording is being"
    ]
    inquiries.answer("hash_file", HASH)
    assert local.draft.local_file == replace(FILE, sha256=HASH)
    assert codes(local) == set()
    assert outcomes(editor) == [f"= {HASH}"]
    editor.row(0).value_edit.setText("{media_sha256} again")
    assert len(inquiries.questions("hash_file")) == 1


def test_a_hash_that_nobody_needs_any_more_is_taken_back(local: CreateJobPage, inquiries: Any) -> None:
    edit = local.output_data.encryption.context_editor.row(0).value_edit
    edit.setText("{media_sha256}")
    asked = [number for number, question, _ in inquiries.asked if question == "hash_file"]
    edit.setText("x")
    assert inquiries.cancelled[-1:] == asked
    inquiries.answer("hash_file", HASH)
    assert local.draft.local_file == FILE


def test_only_a_file_that_changed_is_hashed_again(local: CreateJobPage, inquiries: Any) -> None:
    local.output_data.encryption.context_editor.row(0).value_edit.setText("{media_sha256}")
    inquiries.answer("hash_file", HASH)
    local.input_data.look_again()
    inquiries.answer("look_at_file", FILE)
    assert local.draft.local_file == replace(FILE, sha256=HASH), "it is the same"
    local.input_data.look_again()
    changed = replace(FILE, modified_ns=18)
    inquiries.answer("look_at_file", changed)
    assert local.draft.local_file == changed
    inquiries.answer("hash_file", HASH)
    assert local.draft.local_file == replace(changed, sha256=HASH)


def test_a_file_that_cannot_be_read_is_told(local: CreateJobPage, inquiries: Any) -> None:
    local.output_data.encryption.context_editor.row(0).value_edit.setText("{media_sha256}")
    inquiries.refuse("hash_file", AppError(ErrorCode.FILE_UNREADABLE))
    assert codes(local) == {FindingCode.CONTEXT_HASH_FAILED}
    assert len(inquiries.questions("hash_file")) == 1


def test_of_a_recording_on_s3_the_hash_is_not_known(page: CreateJobPage, editor: Any, inquiries: Any) -> None:
    editor.row(1).value_edit.setText("{media_sha256}")
    assert codes(page) == {FindingCode.CONTEXT_HASH_ON_S3}
    assert inquiries.questions("hash_file") == []
