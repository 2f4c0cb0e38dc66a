"""From an empty form to the request, by mouse and keyboard."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, OutputKind, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.key_index import key_index
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.core.media import LocalFile
from sealscribe.core.request import request_of_draft
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.workers.messages import KeyList

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
KEY_ARN = f"arn:aws:kms:us-east-1:111122223333:key/{KEY_ID}"
OTHER_ARN = f"arn:aws:kms:us-east-1:444455556666:key/{KEY_ID}"
LEFT = Qt.MouseButton.LeftButton


def details(key_arn: str = KEY_ARN, state: str = "Enabled") -> KeyDetails:
    account = key_arn.split(":")[4]
    return KeyDetails(
        KEY_ID, key_arn, account, "", state, "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "AWS_KMS", "CUSTOMER", False
    )


def add_pair(form: Any, editor: Any, key: str, value: str) -> None:
    form.wait_for_layout(editor.add_button)
    form.qtbot.mouseClick(editor.add_button, LEFT)
    row = editor.row(editor.row_count() - 1)
    assert form.page.focusWidget() is row.key_edit, "Add pair goes to the new key"
    form.qtbot.keyClicks(row.key_edit, key)
    form.qtbot.keyClick(row.key_edit, Qt.Key.Key_Tab)
    assert form.page.focusWidget() is row.value_edit
    form.qtbot.keyClicks(row.value_edit, value)


def test_an_encrypted_job_by_mouse_and_keyboard(
    form: Any, page: CreateJobPage, desk: Any, inquiries: Any, qtbot: QtBot
) -> None:
    form.type_into("media-uri", "s3://recordings/2026/board meeting.flac")
    qtbot.waitUntil(lambda: inquiries.questions("taken_job_names") == [("board-meeting",)])
    inquiries.answer("taken_job_names", frozenset({"board-meeting", "board-meeting-old"}))
    assert form.find("name", QLineEdit).text() == "board-meeting-2"

    assert not inquiries.questions("list_keys"), "no key is asked for before its list can be seen"
    form.click("output-kind.customer")
    form.type_into("output-uri", "s3://transcripts/legal")
    assert page.output_data.output_field.outcome() == "s3://transcripts/legal/board-meeting-2.json"
    form.click("encryption")
    assert len(inquiries.questions("list_keys")) == 1
    inquiries.answer("list_keys", KeyList(key_index([KeyEntry(KEY_ID, KEY_ARN, ("alias/legal",))])))

    dropdown = page.output_data.encryption.key_picker.dropdown
    dropdown.setFocus()
    qtbot.keyClicks(dropdown.field(), "legal")
    qtbot.waitUntil(lambda: inquiries.questions("describe_key") == [(KEY_ID,)])
    inquiries.answer("describe_key", details())
    qtbot.keyClick(dropdown.field(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.draft.account_key == AccountKey(KEY_ID, KEY_ARN, "alias/legal"))

    editor = page.output_data.encryption.context_editor
    add_pair(form, editor, "department", "legal")
    add_pair(form, editor, "file", "board meeting.flac")
    form.click("subtitles.vtt")
    form.click("subtitles.srt")
    index = page.output_data.start_index_box
    index.setFocus()
    qtbot.keyClick(index, Qt.Key.Key_Down)
    add_pair(form, page.tags.editor, "project", "annual report")

    expected = JobDraft(
        name="board-meeting-2",
        media_uri="s3://recordings/2026/board meeting.flac",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://transcripts/legal",
        encryption_enabled=True,
        account_key=AccountKey(KEY_ID, KEY_ARN, "alias/legal"),
        context=(ContextPair("department", "legal"), ContextPair("file", "board meeting.flac")),
        subtitle_formats=(SubtitleFormat.VTT, SubtitleFormat.SRT),
        subtitle_start_index=1,
        tags=(Tag("project", "annual report"),),
    )
    assert page.draft == expected
    qtbot.mouseClick(page.frame.foot.create_button, LEFT)
    assert desk.submitted == [expected]
    assert request_of_draft(desk.submitted[0]).to_api() == {
        "TranscriptionJobName": "board-meeting-2",
        "LanguageCode": "en-US",
        "MediaFormat": "flac",
        "Media": {"MediaFileUri": "s3://recordings/2026/board meeting.flac"},
        "OutputBucketName": "transcripts",
        "OutputKey": "legal",
        "OutputEncryptionKMSKeyId": KEY_ARN,
        "KMSEncryptionContext": {"department": "legal", "file": "board meeting.flac"},
        "Subtitles": {"Formats": ["vtt", "srt"], "OutputStartIndex": 1},
        "Tags": [{"Key": "project", "Value": "annual report"}],
    }


def test_a_file_of_this_computer_for_a_key_of_a_different_account(
    form: Any, page: CreateJobPage, desk: Any, inquiries: Any, qtbot: QtBot
) -> None:
    form.click("language-settings.automatic")
    form.click("input-kind.local")
    file = LocalFile("/recordings/interview.mp3", 5_000_000, 1, "mp3", 120.0, 44_100, 2)
    page.input_data.file_drop.look_at(file.path)
    inquiries.answer("look_at_file", file)
    form.type_into("upload-destination", "s3://recordings/in/")
    assert page.input_data.upload_field.outcome() == "s3://recordings/in/interview.mp3"
    qtbot.waitUntil(lambda: inquiries.questions("taken_job_names") == [("interview",)])
    inquiries.answer("taken_job_names", frozenset())

    form.click("output-kind.customer")
    form.type_into("output-uri", "s3://transcripts")
    form.click("encryption")
    form.click("key-origin.different-account")
    edit = page.output_data.encryption.external_field.edit
    form.wait_for_layout(edit)
    qtbot.mouseClick(edit, LEFT)
    qtbot.keyClicks(edit, OTHER_ARN)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: inquiries.questions("describe_key") == [(OTHER_ARN,)])
    inquiries.answer("describe_key", details(OTHER_ARN))
    qtbot.mouseClick(page.frame.foot.create_button, LEFT)

    assert desk.submitted == [
        JobDraft(
            name="interview",
            language_mode=LanguageMode.AUTOMATIC,
            input_kind=InputKind.LOCAL,
            local_file=file,
            upload_destination="s3://recordings/in/",
            output_kind=OutputKind.CUSTOMER,
            output_uri="s3://transcripts",
            encryption_enabled=True,
            key_origin=KeyOrigin.DIFFERENT_ACCOUNT,
            external_key=ExternalKey(OTHER_ARN, OTHER_ARN),
        )
    ]


def test_tab_goes_down_the_page_and_ends_at_create_job(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(complete_draft)
    qtbot.mouseClick(page.tags.editor.add_button, LEFT)
    form.find("name", QLineEdit).setFocus()
    visited: list[str] = []
    for _ in range(60):
        at: QWidget | None = page.focusWidget()
        while at is not None and not at.objectName().startswith("create-job."):
            at = at.parentWidget()
        name = at.objectName().removeprefix("create-job.") if at is not None else ""
        if name and name not in visited:
            visited.append(name)
        if name == "submit":
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    others = ("language-settings.automatic", "input-kind.local", "key-origin.different-account")
    assert [name for name in visited if name not in others] == [
        "name",
        "language-settings.specific",
        "language",
        "several",
        "input-kind.s3",
        "media-uri",
        "browse-media",
        "output-kind.customer",
        "output-uri",
        "browse-output",
        "encryption",
        "key-origin.current-account",
        "account-key",
        "context",
        "placeholders",
        "suggest-pairs",
        "access",
        "subtitles.srt",
        "subtitles.vtt",
        "tags",
        "tags-submission",
        "problem-link.0",
        "sent",
        "cancel",
        "submit",
    ]


def test_the_switch_answers_the_keyboard(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.click("output-kind.customer")
    switch = form.find("encryption", QWidget)
    switch.setFocus()
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert page.draft.encryption_enabled
    assert form.is_visible("account-key")
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert not page.draft.encryption_enabled
    assert not form.is_visible("account-key")
