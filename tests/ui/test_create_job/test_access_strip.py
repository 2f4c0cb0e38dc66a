"""The access check on the page: when it asks, what it never sends, and what it says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.access import AccessQuestion, AccessReport, Check, CheckCode, CheckRow, Outcome
from sealscribe.core.bucket_rules import DefaultEncryption
from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, KeyOrigin
from sealscribe.core.encryption import ContextPair, ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.create_job.event_dialog import EventDialog
from sealscribe.ui.create_job.grant_dialog import GrantDialog
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.texts.access_texts import TITLES, row_text
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton
SECRET = ContextPair("password", "hunter2hunter2")
OTHER_ARN = "arn:aws:kms:us-east-1:444455556666:key/0987dcba-09fe-87dc-65ba-ab0987654321"
DENIED = AppError(ErrorCode.ACCESS_DENIED, "kms:Encrypt", "the key", status=400)


def report_of(question: AccessQuestion, connection: Connection, *rows: CheckRow, **facts: Any) -> AccessReport:
    given = {row.check: row for row in rows}
    usual = {
        Check.CALLER: CheckCode.CALLER_KNOWN,
        Check.KEY: CheckCode.KEY_USABLE,
        Check.OUTPUT_BUCKET: CheckCode.BUCKET_IN_REGION,
        Check.DEFAULT_ENCRYPTION: CheckCode.DEFAULT_NO_KEY,
        Check.BUCKET_POLICY: CheckCode.NO_BUCKET_POLICY,
        Check.OUTPUT_WRITE: CheckCode.ONLY_WRITING_TELLS,
        Check.INPUT_READ: CheckCode.INPUT_READABLE,
    }
    passed = [CheckRow(check, Outcome.PASSED, usual.get(check, CheckCode.ALLOWED)) for check in Check]
    return AccessReport(question, tuple(given.get(row.check, row) for row in passed), connection, **facts)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sealscribe.ui.create_job.access_watch.SETTLE_MS", 20)
    monkeypatch.setattr("sealscribe.ui.create_job.inspector.DELAY_MS", 20)


class Strip:
    """The strip as a person sees it."""

    def __init__(self, page: CreateJobPage, inquiries: Any, connection: Connection, qtbot: QtBot) -> None:
        self.page, self.inquiries, self.connection, self.qtbot = page, inquiries, connection, qtbot
        self.widget = page.output_data.encryption.access_strip

    @property
    def words(self) -> str:
        return self.widget.badge.text()

    def questions(self) -> list[AccessQuestion]:
        return [about[0] for about in self.inquiries.questions("check_access")]

    def wait_asked(self, count: int = 1) -> AccessQuestion:
        self.qtbot.waitUntil(lambda: len(self.questions()) >= count)
        assert len(self.questions()) == count
        return self.questions()[-1]

    def answer(self, *rows: CheckRow, **facts: Any) -> AccessReport:
        report = report_of(self.questions()[-1], self.connection, *rows, **facts)
        self.inquiries.answer("check_access", report)
        return report

    def press(self, name: str) -> None:
        button = self.page.window().findChild(QAbstractButton, name)
        assert button is not None, name
        self.page.frame.panel_scroll.ensureWidgetVisible(button)
        self.qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled() and button.height() > 0)
        self.qtbot.mouseClick(button, LEFT, pos=button.rect().center())

    def shown(self) -> list[Check]:
        return [row.check for row in self.widget.rows()]

    def rests(self) -> None:
        """Nothing more is asked: the timer has nothing to do, and no question is under way."""
        self.qtbot.waitUntil(lambda: not self.page.access.watch.is_waiting)


@pytest.fixture
def strip(page: CreateJobPage, inquiries: Any, connection: Connection, qtbot: QtBot) -> Iterator[Strip]:
    yield Strip(page, inquiries, connection, qtbot)
    for box in page.findChildren(QMessageBox):
        box.close()


# When it asks


def test_an_incomplete_choice_asks_nothing(strip: Strip, page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(replace(complete_draft, account_key=None))
    assert "once the key, the output destination and the pairs are complete" in strip.words
    assert not strip.widget.check_button.isEnabled()
    strip.rests()
    assert strip.questions() == []


def test_a_complete_choice_is_checked_by_itself_and_once(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, form: Any
) -> None:
    page.use_draft(complete_draft)
    asked = strip.wait_asked()
    assert asked.context == complete_draft.context
    assert strip.words == "Checking..."
    strip.answer()
    assert strip.words == "You may use this key with this encryption context."
    form.type_into("name", "another-name")
    page.use_draft(complete_draft)
    strip.rests()
    assert len(strip.questions()) == 1
    assert strip.words == "You may use this key with this encryption context."


def test_another_choice_is_another_question_and_the_old_answer_is_dropped(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, inquiries: Any, form: Any
) -> None:
    page.use_draft(complete_draft)
    strip.wait_asked()
    form.type_into("output-uri", "s3://elsewhere/")
    assert inquiries.cancelled
    assert strip.wait_asked(2).output.bucket == "elsewhere"


def test_it_can_be_switched_off_and_asked_for(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    strip.widget.automatic_box.click()
    page.use_draft(complete_draft)
    strip.rests()
    assert strip.questions() == []
    assert strip.words == "This choice has not been checked yet."
    strip.press("access.check-now")
    assert strip.wait_asked().sends_context
    strip.answer()
    strip.press("access.check-now")
    strip.wait_asked(2)


def test_the_switch_is_a_preference(make_page: Callable[..., CreateJobPage]) -> None:
    preferences = PreferencesModel()
    page = make_page(preferences=preferences)
    for _ in page.build_steps():
        pass
    box = page.output_data.encryption.access_strip.automatic_box
    assert box.isChecked()
    box.click()
    assert not preferences.preferences.checks_access
    preferences.reset()
    assert box.isChecked()
    assert page.output_data.encryption.access_strip.automatic_box.isChecked()


def test_without_a_connection_nothing_can_be_checked(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, connection: Connection
) -> None:
    page.use_draft(complete_draft)
    page.set_connection(None)
    assert "no connection to AWS" in strip.words
    page.set_connection(connection)
    strip.wait_asked()


# What is never sent unasked


def test_a_pair_with_a_warning_is_left_out_until_the_person_answers_for_it(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(SECRET,)))
    asked = strip.wait_asked()
    assert (asked.context, asked.sends_context) == ((), False)
    strip.answer(CheckRow(Check.ENCRYPT, Outcome.UNKNOWN, CheckCode.CONTEXT_NOT_SENT))
    assert "Could not tell yet" in strip.words

    strip.press("access.check-now")
    box = page.findChild(QMessageBox, "access.sensitive")
    assert box is not None
    assert box.defaultButton().objectName() == "access.sensitive.leave-out"
    assert SECRET.value not in box.text() + box.informativeText()
    with qtbot.waitSignal(box.destroyed):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert len(strip.questions()) == 1

    strip.press("access.check-now")
    with qtbot.waitSignal(page.findChild(QMessageBox, "access.sensitive").destroyed):
        strip.press("access.sensitive.leave-out")
    assert not strip.wait_asked(2).sends_context
    strip.answer()

    strip.press("access.check-now")
    strip.press("access.sensitive.send")
    assert strip.wait_asked(3).context == (SECRET,)


def test_an_answer_for_one_key_is_none_for_another(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(SECRET,)))
    strip.wait_asked()
    strip.answer()
    strip.press("access.check-now")
    strip.press("access.sensitive.send")
    assert strip.wait_asked(2).context == (SECRET,)
    strip.answer()
    foreign = ExternalKey(OTHER_ARN, OTHER_ARN)
    page.use_draft(
        replace(complete_draft, context=(SECRET,), key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=foreign)
    )
    assert strip.wait_asked(3).context == ()


def test_what_a_placeholder_stands_for_is_not_sent_while_it_is_typed(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, form: Any
) -> None:
    form.find("name", QLineEdit).setFocus()  # where the keyboard may stay while a draft is put in
    page.use_draft(replace(complete_draft, context=(ContextPair("job", "{job_name}"),)))
    strip.wait_asked()
    strip.answer()
    form.type_into("name", "half-a-na")
    strip.rests()
    assert all("half" not in repr(question.context) for question in strip.questions())
    form.find("output-uri", QLineEdit).setFocus()
    strip.qtbot.waitUntil(lambda: strip.questions()[-1].context == (ContextPair("job", "half-a-na"),))


def test_a_pair_that_has_the_focus_is_left_out_until_it_is_left(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=()))
    strip.wait_asked()
    strip.answer()
    editor = page.output_data.encryption.context_editor
    qtbot.mouseClick(editor.add_button, LEFT)
    row = editor.rows()[0]
    for edit, text in ((row.key_edit, "matter"), (row.value_edit, "2026-118")):
        edit.setFocus()
        qtbot.keyClicks(edit, text)
    asked = strip.wait_asked(2)
    assert (asked.context, asked.sends_context) == ((), False)
    form_field = page.findChild(QLineEdit, "create-job.output-uri")
    form_field.setFocus()
    assert strip.wait_asked(3).context == (ContextPair("matter", "2026-118"),)
    assert all("2026" not in repr(question.context) for question in strip.questions()[:2])


def test_a_pair_is_looked_at_before_a_check_on_demand_sends_it(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    strip.widget.automatic_box.click()
    page._inspector._timer.setInterval(600_000)
    page.use_draft(replace(complete_draft, context=(SECRET,)))
    strip.press("access.check-now")
    assert page.findChild(QMessageBox, "access.sensitive") is not None
    assert strip.questions() == []


# What it says


def test_failed_checks_are_in_view_and_the_others_on_demand(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    strip.wait_asked()
    report = strip.answer(CheckRow(Check.ENCRYPT, Outcome.FAILED, CheckCode.REFUSED, DENIED))
    assert strip.words == "1 check failed: the job would probably be refused."
    assert strip.shown() == [Check.ENCRYPT]
    row = strip.widget.rows()[0]
    assert row.accessibleName().startswith("kms:Encrypt: Failed.")
    strip.press("access.encrypt.details")
    assert QGuiApplication.clipboard().text() == error_details(DENIED)
    strip.press("access.show-all")
    assert strip.shown() == list(Check)
    assert all(row_text(one, report).title == TITLES[one.check] for one in report.rows)
    strip.press("access.show-all")
    assert strip.shown() == [Check.ENCRYPT]


def test_a_refused_question_says_why_and_can_be_asked_again(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft, inquiries: Any
) -> None:
    page.use_draft(complete_draft)
    strip.wait_asked()
    inquiries.refuse("check_access", AppError(ErrorCode.OFFLINE, "sts:GetCallerIdentity"))
    assert "cannot be reached" in strip.words
    strip.press("access.check-now")
    strip.wait_asked(2)


def test_one_click_chooses_the_key_that_the_bucket_wants(
    strip: Strip, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    page.use_draft(complete_draft)
    strip.wait_asked()
    own = "arn:aws:kms:us-east-1:111122223333:key/aaaabbbb-12ab-34cd-56ef-1234567890ab"
    other = CheckRow(Check.DEFAULT_ENCRYPTION, Outcome.PASSED, CheckCode.DEFAULT_OTHER_KEY)
    strip.answer(other, default_encryption=DefaultEncryption("aws:kms", own, bucket_key=True))
    assert strip.shown() == [Check.DEFAULT_ENCRYPTION]
    strip.press("access.default-encryption.use-key")
    assert page.draft.key_origin is KeyOrigin.CURRENT_ACCOUNT
    assert page.draft.account_key is not None
    assert page.draft.account_key.as_sent == own

    strip.wait_asked(2)
    strip.answer(other, default_encryption=DefaultEncryption("aws:kms", OTHER_ARN, bucket_key=False))
    strip.press("access.default-encryption.use-key")
    assert page.draft.key_origin is KeyOrigin.DIFFERENT_ACCOUNT
    assert page.draft.external_key == ExternalKey(OTHER_ARN, OTHER_ARN)


# What to ask for


@pytest.fixture
def grants(strip: Strip, page: CreateJobPage, complete_draft: JobDraft) -> Callable[..., GrantDialog]:
    def show(draft: JobDraft = complete_draft, check: Check = Check.ENCRYPT, **facts: Any) -> GrantDialog:
        page.use_draft(draft)
        strip.wait_asked()
        code = CheckCode.REFUSED
        strip.answer(CheckRow(check, Outcome.FAILED, code, DENIED), **facts)
        strip.press(f"access.{check}.ask")
        dialog = page.findChild(GrantDialog)
        assert isinstance(dialog, GrantDialog)
        return dialog

    return show


def test_the_missing_statements_are_handed_over(
    grants: Callable[..., GrantDialog], qtbot: QtBot, connection: Connection
) -> None:
    dialog = grants()
    mine, owners = dialog.sections()
    document = json.loads(mine.text())
    assert document["Statement"][0]["Action"] == ["kms:Encrypt"]
    assert document["Statement"][0]["Condition"]["StringEquals"] == {
        "kms:EncryptionContext:department": "legal",
        "kms:EncryptionContext:file": "board-meeting.flac",
    }
    assert connection.caller_arn in mine.explanation_label.text()
    assert json.loads(owners.text())["Statement"][0]["Principal"] == {"AWS": connection.caller_arn}
    qtbot.mouseClick(mine.copy_button, LEFT)
    assert json.loads(QGuiApplication.clipboard().text()) == document
    qtbot.mouseClick(dialog.bind_box, LEFT, pos=dialog.bind_box.rect().center() - dialog.bind_box.rect().center() / 1.1)
    assert "Condition" not in json.loads(dialog.sections()[0].text())["Statement"][0]
    qtbot.mouseClick(dialog.close_button, LEFT)


def test_the_owner_of_another_accounts_key_is_named(
    grants: Callable[..., GrantDialog], complete_draft: JobDraft
) -> None:
    foreign = replace(
        complete_draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(OTHER_ARN, OTHER_ARN)
    )
    dialog = grants(foreign)
    assert "444455556666" in dialog.sections()[1].explanation_label.text()
    assert json.loads(dialog.sections()[0].text())["Statement"][0]["Resource"] == OTHER_ARN


def test_the_recording_has_a_statement_of_its_own(grants: Callable[..., GrantDialog]) -> None:
    (section,) = grants(check=Check.INPUT_READ).sections()
    assert json.loads(section.text())["Statement"][0]["Resource"] == ["arn:aws:s3:::recordings/2026/board-meeting.flac"]


def test_a_statement_is_saved_where_the_person_says(
    grants: Callable[..., GrantDialog], inquiries: Any, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = grants()
    asked: list[str] = []

    def choose(parent: QWidget, proposed: str, file_filter: str) -> str:
        asked.append(Path(proposed).name)
        return str(tmp_path / "wanted.json")

    dialog._choose_path = choose
    qtbot.mouseClick(dialog.sections()[1].save_button, LEFT)
    assert asked == ["key-policy-statements.json"]
    ((path, content),) = inquiries.questions("save_file")
    assert path == str(tmp_path / "wanted.json")
    assert json.loads(content) == json.loads(dialog.sections()[1].text())
    inquiries.refuse("save_file", AppError(ErrorCode.FILE_NOT_WRITTEN, resource="wanted.json"))
    assert dialog.notice.isVisible()
    assert "wanted.json" in dialog.notice.text_label.text()


def test_without_the_arn_nothing_can_be_asked_for_and_that_is_said(
    grants: Callable[..., GrantDialog], complete_draft: JobDraft
) -> None:
    key = complete_draft.account_key
    assert key is not None
    dialog = grants(replace(complete_draft, account_key=replace(key, key_arn="")))
    assert dialog.sections() == ()
    assert "ARN" in dialog.notice.title_label.text()


# What CloudTrail will show


@pytest.fixture
def event_dialog(strip: Strip, page: CreateJobPage) -> Callable[[JobDraft], EventDialog]:
    def show(draft: JobDraft) -> EventDialog:
        page.use_draft(draft)
        strip.press("access.event")
        dialog = page.findChild(EventDialog)
        assert isinstance(dialog, EventDialog)
        return dialog

    return show


def test_the_event_is_shown_with_the_context_in_it(
    event_dialog: Callable[[JobDraft], EventDialog], complete_draft: JobDraft, strip: Strip
) -> None:
    dialog = event_dialog(complete_draft)
    (section,) = dialog.sections()
    event = json.loads(section.text())
    assert event["requestParameters"]["encryptionContext"] == {
        "department": "legal",
        "file": "board-meeting.flac",
        "aws:s3:arn": "arn:aws:s3:::transcripts/legal/board-meeting.json",
    }
    assert "review" in section.title_label.text()
    assert not dialog.notice.isVisible()
    words = " ".join(label.text() for label in dialog.findChildren(TextLabel))
    assert "aws:s3:arn in the encryption context is added by Amazon S3" in words


def test_the_owner_of_another_accounts_key_sees_it_too(
    event_dialog: Callable[[JobDraft], EventDialog], complete_draft: JobDraft
) -> None:
    foreign = replace(
        complete_draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(OTHER_ARN, OTHER_ARN)
    )
    dialog = event_dialog(foreign)
    assert dialog.notice.isVisible()
    assert "444455556666" in dialog.notice.text_label.text()


def test_an_event_names_no_key_without_its_arn(
    event_dialog: Callable[[JobDraft], EventDialog], complete_draft: JobDraft
) -> None:
    key = complete_draft.account_key
    assert key is not None
    dialog = event_dialog(replace(complete_draft, account_key=replace(key, key_arn="")))
    assert dialog.sections() == ()
    assert "ARN" in dialog.notice.title_label.text()
