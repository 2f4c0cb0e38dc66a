"""The panels one by one: what they show, warn of and remember."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, OutputKind, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.keys import KeyDetails
from sealscribe.core.listing import BucketEntry
from sealscribe.core.media import LocalFile
from sealscribe.ui.components.s3_browser import S3Browser
from sealscribe.ui.create_job.encryption import OFF_TEXT, ON_TEXT
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.widgets.data import VALUE_EDGE, ValueText
from sealscribe.ui.widgets.text import TextLabel

LEFT = Qt.MouseButton.LeftButton
OTHER_ARN = "arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def row_of(page: CreateJobPage, field: Field) -> Any:
    """The row of a field."""
    panels = (page.job_settings, page.input_data, page.output_data, page.tags)
    return next(panel.rows()[field] for panel in panels if field in panel.rows())


# Name


def test_a_name_is_proposed_and_follows_the_recording(
    form: Any, page: CreateJobPage, inquiries: Any, desk: Any, qtbot: QtBot, complete_draft: JobDraft
) -> None:
    desk.known = (desk.record_of(replace(complete_draft, name="call"), "here"),)
    form.type_into("media-uri", "s3://recordings/call.wav")
    qtbot.waitUntil(lambda: bool(inquiries.questions("taken_job_names")))
    inquiries.answer("taken_job_names", frozenset({"call-2"}))
    assert page.draft.name == "call-3", "taken at the service, and by a job of this computer"
    assert "Proposed" in row_of(page, Field.NAME).help_label.text()
    form.type_into("media-uri", "s3://recordings/interview.wav")
    qtbot.waitUntil(lambda: len(inquiries.questions("taken_job_names")) == 2)
    inquiries.answer("taken_job_names", frozenset())
    assert page.draft.name == "interview"


def test_a_name_that_a_person_typed_stays(form: Any, page: CreateJobPage, inquiries: Any, qtbot: QtBot) -> None:
    form.type_into("media-uri", "s3://recordings/call.wav")
    qtbot.waitUntil(lambda: bool(inquiries.questions("taken_job_names")))
    form.type_into("name", "mine")
    inquiries.answer("taken_job_names", frozenset())
    assert page.draft.name == "mine"
    form.type_into("media-uri", "s3://recordings/other.wav")
    with qtbot.assertNotEmitted(page.job_settings.edited, wait=400):
        page.input_data.media_field.edit.clearFocus()
    assert len(inquiries.questions("taken_job_names")) == 1
    assert page.draft.name == "mine"
    assert row_of(page, Field.NAME).help_label.text() == ""


def test_a_name_is_proposed_even_where_nobody_knows_which_are_taken(
    form: Any, page: CreateJobPage, inquiries: Any, qtbot: QtBot
) -> None:
    form.type_into("media-uri", "s3://recordings/call.wav")
    qtbot.waitUntil(lambda: bool(inquiries.questions("taken_job_names")))
    inquiries.refuse("taken_job_names", AppError(ErrorCode.ACCESS_DENIED, action="transcribe:ListTranscriptionJobs"))
    assert page.draft.name == "call"


def test_a_late_answer_for_another_recording_is_dropped(
    form: Any, page: CreateJobPage, inquiries: Any, qtbot: QtBot
) -> None:
    form.type_into("media-uri", "s3://recordings/call.wav")
    qtbot.waitUntil(lambda: bool(inquiries.questions("taken_job_names")))
    form.type_into("media-uri", "")
    inquiries.answer("taken_job_names", frozenset())
    assert page.draft.name == ""


# Language


def test_the_language_settings_change_the_picker(form: Any, page: CreateJobPage) -> None:
    form.click("language-settings.automatic")
    assert form.is_visible("language-options")
    assert not form.is_visible("language")
    page.job_settings.options_picker.set_codes(["de-DE"])
    page.job_settings.options_picker.changed.emit(("de-DE",))
    qtbot_click(form)
    assert row_of(page, Field.LANGUAGE_OPTIONS).errors == (
        "Choose at least 2 languages, or none to let Amazon Transcribe consider all.",
    )
    form.click("language-settings.specific")
    assert page.draft.language_mode is LanguageMode.SPECIFIC
    assert page.draft.language_options == ("de-DE",)


def qtbot_click(form: Any) -> None:
    form.qtbot.mouseClick(form.page.frame.foot.create_button, LEFT)


# Input data


def test_a_bucket_is_not_a_recording(form: Any, page: CreateJobPage) -> None:
    form.type_into("media-uri", "s3://recordings/2026/")
    qtbot_click(form)
    assert "Add the name of the recording" in row_of(page, Field.MEDIA_URI).errors[0]


def test_spaces_of_a_copied_address_are_taken_off(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    edit = form.find("media-uri", QLineEdit)
    form.type_into("media-uri", "  s3://recordings/call.wav ")
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == "s3://recordings/call.wav"
    assert page.draft.media_uri == "s3://recordings/call.wav"


def test_an_unknown_format_is_told_once_the_address_is_complete(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("media-uri", "s3://recordings/minutes.doc")
    row = row_of(page, Field.MEDIA_URI)
    assert row.warnings == ()
    qtbot.keyClick(form.find("media-uri", QLineEdit), Qt.Key.Key_Tab)
    assert row.warnings == (), "Browse S3 belongs to the field"
    qtbot.keyClick(form.find("browse-media", QWidget), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: len(row.warnings) == 1)
    assert "“.doc”" in row.warnings[0]


@pytest.mark.parametrize(
    ("file", "part"),
    [
        (LocalFile("/x/a.wav", 0, 1, "wav"), "This recording is empty."),
        (LocalFile("/x/a.wav", 3 * 1024**3, 1, "wav", 60.0), "at most 2.0 GB"),
        (LocalFile("/x/a.wav", 99, 1, "wav", 15_000.0), "at most 4 h"),
        (LocalFile("/x/a.wav", 99, 1, "wav", 0.2), "at least 500 ms"),
        (LocalFile("/x/a.wav", 99, 1, "wav", 60.0, 96_000), "8,000 to 48,000 Hz"),
        (LocalFile("/x/a.wav", 99, 1, "wav", 60.0, 16_000, 6), "6 channels"),
        (LocalFile("/x/a.txt", 99, 1, ""), "“.txt”"),
    ],
)
def test_what_the_service_would_refuse_is_told_when_the_file_is_chosen(
    form: Any, page: CreateJobPage, inquiries: Any, file: LocalFile, part: str
) -> None:
    form.click("input-kind.local")
    page.input_data.file_drop.look_at(file.path)
    inquiries.answer("look_at_file", file)
    assert any(part in text for text in row_of(page, Field.LOCAL_FILE).errors)


def test_an_unknown_length_is_a_warning(form: Any, page: CreateJobPage, inquiries: Any) -> None:
    form.click("input-kind.local")
    page.input_data.file_drop.look_at("/x/a.amr")
    inquiries.answer("look_at_file", LocalFile("/x/a.amr", 99, 1, "amr"))
    assert row_of(page, Field.LOCAL_FILE).errors == ()
    assert "could not be read" in row_of(page, Field.LOCAL_FILE).warnings[0]


def test_a_file_of_an_earlier_job_is_looked_at_again(page: CreateJobPage, inquiries: Any) -> None:
    file = LocalFile("/x/a.wav", 99, 1, "wav", 60.0)
    draft = JobDraft(name="a", input_kind=InputKind.LOCAL, local_file=file, upload_destination="s3://recordings")
    page.use_draft(draft, AppError(ErrorCode.FILE_CHANGED, resource="a.wav", field=Field.LOCAL_FILE))
    assert inquiries.questions("look_at_file") == [("/x/a.wav",)]
    assert len(row_of(page, Field.LOCAL_FILE).errors) == 1
    changed = replace(file, modified_ns=2)
    inquiries.answer("look_at_file", changed)
    assert page.draft.local_file == changed
    assert row_of(page, Field.LOCAL_FILE).errors == ()


def test_browse_s3_puts_the_place_into_its_field(form: Any, page: CreateJobPage, inquiries: Any, qtbot: QtBot) -> None:
    form.click("output-kind.customer")
    form.click("browse-output")
    (browser,) = page.window().findChildren(S3Browser)
    inquiries.answer("list_buckets", (BucketEntry("transcripts"),))
    browser.location_chosen.emit("s3://transcripts/legal/", None)
    browser.reject()
    assert form.find("output-uri", QLineEdit).text() == "s3://transcripts/legal/"
    assert page.draft.output_uri == "s3://transcripts/legal/"
    qtbot.waitUntil(lambda: page.window().findChildren(S3Browser) == [])


def choose_recording(form: Any, inquiries: Any, uri: str, size: int) -> None:
    form.click("browse-media")
    (browser,) = form.page.window().findChildren(S3Browser)
    inquiries.answer("list_buckets", (BucketEntry("recordings"),))
    browser.location_chosen.emit(uri, size)
    browser.reject()
    form.qtbot.waitUntil(lambda: form.page.window().findChildren(S3Browser) == [])


def test_the_size_that_browse_s3_knows_is_shown_and_dropped_with_the_address(
    form: Any, page: CreateJobPage, inquiries: Any
) -> None:
    choose_recording(form, inquiries, "s3://recordings/call.wav", 5_000_000)
    assert page.draft.media_size == 5_000_000
    assert row_of(page, Field.MEDIA_URI).help_label.text() == "This object has 4.8 MB."
    assert page.frame.summary.value("Input") == "s3://recordings/call.wav (4.8 MB)"
    form.qtbot.keyClicks(form.find("media-uri", QLineEdit), "e")
    assert page.draft.media_uri == "s3://recordings/call.wave"
    assert page.draft.media_size is None
    assert row_of(page, Field.MEDIA_URI).help_label.text() == ""
    assert page.frame.summary.value("Input") == "s3://recordings/call.wave"


@pytest.mark.parametrize(("size", "part"), [(0, "is empty"), (3 * 1024**3, "at most 2.0 GB")])
def test_an_object_that_the_service_would_refuse_is_told_when_it_is_chosen(
    form: Any, page: CreateJobPage, inquiries: Any, size: int, part: str
) -> None:
    choose_recording(form, inquiries, "s3://recordings/call.wav", size)
    (text,) = row_of(page, Field.MEDIA_URI).errors
    assert part in text
    choose_recording(form, inquiries, "s3://recordings/other.wav", 9_000)
    assert row_of(page, Field.MEDIA_URI).errors == ()


# Output data


@pytest.mark.parametrize(
    ("uri", "transcript"),
    [
        ("s3://transcripts", "s3://transcripts/meeting.json"),
        ("s3://transcripts/legal", "s3://transcripts/legal/meeting.json"),
        ("s3://transcripts/legal/", "s3://transcripts/legal/meeting.json"),
        ("s3://transcripts/legal/a.json", "s3://transcripts/legal/a.json"),
        ("s3://", ""),
        ("transcripts", ""),
    ],
)
def test_the_key_of_the_transcript_is_always_shown(form: Any, page: CreateJobPage, uri: str, transcript: str) -> None:
    form.type_into("name", "meeting")
    form.click("output-kind.customer")
    form.type_into("output-uri", uri)
    assert page.output_data.output_field.outcome() == transcript


def test_the_switch_is_there_for_a_customer_bucket_only_and_off(form: Any, page: CreateJobPage) -> None:
    assert not form.is_visible("encryption")
    form.click("output-kind.customer")
    assert form.is_visible("encryption")
    assert not form.find("encryption", QWidget).isChecked()
    assert not form.is_visible("key-origin.current-account")
    labels = [label.text() for label in page.findChildren(TextLabel) if label.isVisibleTo(page)]
    assert OFF_TEXT in labels
    form.click("encryption")
    labels = [label.text() for label in page.findChildren(TextLabel) if label.isVisibleTo(page)]
    assert ON_TEXT in labels
    assert OFF_TEXT not in labels
    assert form.is_visible("account-key")
    assert not form.is_visible("external-key")
    form.click("key-origin.different-account")
    assert form.is_visible("external-key")
    assert not form.is_visible("account-key")
    form.click("output-kind.service-managed")
    assert not form.is_visible("encryption")
    assert not form.is_visible("external-key")


def test_nobody_is_told_that_readers_need_the_pairs(page: CreateJobPage) -> None:
    """Amazon S3 keeps the context with the object and passes it on at every read (S3 User Guide, SSE-KMS)."""
    text = page.output_data.encryption.context_row.help_label.text()
    assert "readers need not know them" in text
    assert "only where the same pairs are given" not in text


def test_an_alias_is_refused_for_a_key_of_a_different_account(
    form: Any, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    page.use_draft(
        replace(complete_draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey("alias/theirs"))
    )
    qtbot_click(form)
    assert "named by its ARN only" in row_of(page, Field.EXTERNAL_KEY).errors[0]


def test_a_key_that_kms_knows_as_disabled_is_refused(
    form: Any, page: CreateJobPage, inquiries: Any, desk: Any, complete_draft: JobDraft
) -> None:
    page.use_draft(
        replace(complete_draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(OTHER_ARN, OTHER_ARN))
    )
    inquiries.answer(
        "describe_key",
        KeyDetails(
            OTHER_ARN.rpartition("/")[2],
            OTHER_ARN,
            "444455556666",
            "",
            "Disabled",
            "SYMMETRIC_DEFAULT",
            "ENCRYPT_DECRYPT",
            "AWS_KMS",
            "CUSTOMER",
            False,
        ),
    )
    qtbot_click(form)
    assert desk.submitted == []
    assert row_of(page, Field.EXTERNAL_KEY).errors == (
        "This key is disabled. Enable it in AWS KMS, or choose another key.",
    )


def test_a_key_without_an_arn_warns_after_a_moment(form: Any, page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(replace(complete_draft, account_key=AccountKey("alias/legal")))
    assert "AWS documents only key ARNs" in row_of(page, Field.ACCOUNT_KEY).warnings[0]


def test_sensitive_pairs_are_told_without_repeating_them(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot, link_texts: Callable[..., Any]
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("contact", ""),)))
    editor = page.output_data.encryption.context_editor
    form.wait_for_layout(editor.row(0).value_edit)
    qtbot.keyClicks(editor.row(0).value_edit, "jane.doe@example.com")
    qtbot.waitUntil(lambda: len(editor.row(0).messages("value")) == 1)
    (message,) = editor.row(0).messages("value")
    assert message.severity == "caution"
    assert message.text == (
        "May be personal data: e-mail address (value). It will be readable in CloudTrail. "
        "Consider an id or a department instead."
    )
    assert list(link_texts(page, "warning-link")) == ["Encryption context, row 1"]
    qtbot.keyClicks(editor.row(0).value_edit, "!")
    editor.row(0).value_edit.clear()
    qtbot.keyClicks(editor.row(0).value_edit, "AKIAIOSFODNN7EXAMPLE")
    qtbot.waitUntil(lambda: [m.severity for m in editor.row(0).messages("value")] == ["danger"])
    editor.row(0).value_edit.clear()
    qtbot.keyClicks(editor.row(0).value_edit, "legal")
    assert editor.row(0).messages("value") == (), "what was found of an earlier text is gone at once"


def test_where_a_half_has_an_error_its_warnings_wait_but_count(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("contact", "jane.doe@example.com \u00e9"),)))
    qtbot_click(form)
    editor = page.output_data.encryption.context_editor
    qtbot.waitUntil(lambda: page.frame.summary.warnings.badge.text() == "1 warning")
    assert [message.severity for message in editor.row(0).messages("value")] == ["error"]
    assert page.frame.summary.problems.badge.text() == "1 error"


def test_a_character_that_is_not_allowed_is_gone_to_selected_and_mended(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    page.use_draft(
        replace(complete_draft, context=(ContextPair("office", "N\u043erth"), ContextPair("K\u00f6ln", "x")))
    )
    qtbot_click(form)
    assert desk.submitted == []
    editor = page.output_data.encryption.context_editor
    edit = editor.row(0).value_edit
    assert page.focusWidget() is edit
    assert edit.selectedText() == "\u043e"
    assert "(CYRILLIC SMALL LETTER O, U+043E)" in editor.row(0).messages("value")[0].text
    (button,) = editor.row(0).cell("value").fix_buttons()
    assert button.accessibleName() == "Replace with o, Value of pair 1"
    form.wait_for_layout(button)
    qtbot.mouseClick(button, LEFT)
    assert page.draft.context[0] == ContextPair("office", "North")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.draft.context[0] == ContextPair("office", "N\u043erth")


def test_a_row_without_a_key_keeps_the_job_from_being_created(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, desk: Any
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("office", "north"), ContextPair())))
    editor = page.output_data.encryption.context_editor
    assert editor.row(1).messages("key") == ()
    qtbot_click(form)
    assert desk.submitted == []
    assert [message.text for message in editor.row(1).messages("key")] == ["Enter a key, or remove the pair."]
    assert page.focusWidget() is editor.row(1).key_edit


def test_pairs_are_pasted_into_the_draft_and_large_ones_are_told_in_bytes(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair(),)))
    edit = page.output_data.encryption.context_editor.row(0).key_edit
    form.wait_for_layout(edit)
    edit.setFocus()
    lines = [f"label {number}={'x' * 1_500}" for number in range(4)]
    QGuiApplication.clipboard().setText("\n".join(lines))
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [pair.key for pair in page.draft.context] == [f"label {number}" for number in range(4)]
    assert row_of(page, Field.CONTEXT).warnings == (
        "The pairs take 8,072 bytes of the headers that Amazon S3 gets the transcript with. All of these together have "
        "8,192 bytes at most, so that writing it may fail. Shorten the pairs if you can.",
    )


def test_what_was_pasted_and_undone_is_in_view(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair(),)))
    editor = page.output_data.encryption.context_editor
    edit = editor.row(0).key_edit
    form.wait_for_layout(edit)
    edit.setFocus()
    view = page.frame.panel_scroll.viewport()

    def in_view(widget: QWidget) -> bool:
        top = widget.mapTo(view, QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= view.height()

    QGuiApplication.clipboard().setText("oops\n" + "\n".join(f"label {number}=x" for number in range(12)))
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is editor.row(9).value_edit
    qtbot.waitUntil(lambda: in_view(editor.row(9).value_edit))
    qtbot.waitUntil(lambda: in_view(editor.foot.notice.dismiss_button))
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is editor.row(0).key_edit
    qtbot.waitUntil(lambda: in_view(editor.row(0).key_edit))


def test_pairs_without_encryption_are_neither_checked_nor_sent(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, desk: Any, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("password", "hunter2-Xy9"), ContextPair("a", ""))))
    form.click("encryption")
    qtbot_click(form)
    assert len(desk.submitted) == 1
    assert not page.frame.summary.warnings.isVisibleTo(page)


def test_the_start_index_is_asked_for_with_subtitles_only(form: Any, page: CreateJobPage) -> None:
    assert not form.is_visible("subtitle-start-index")
    form.click("subtitles.srt")
    assert form.is_visible("subtitle-start-index")
    box = form.find("subtitle-start-index", QComboBox)
    assert [box.itemText(index) for index in range(box.count())] == ["0", "1"]
    box.setCurrentIndex(1)
    assert page.draft.subtitle_formats == (SubtitleFormat.SRT,)
    assert page.draft.subtitle_start_index == 1
    form.click("subtitles.srt")
    assert not form.is_visible("subtitle-start-index")
    assert page.draft.output_kind is OutputKind.SERVICE_MANAGED


# Tags


def test_tags_have_rules_of_their_own(form: Any, page: CreateJobPage, desk: Any, complete_draft: JobDraft) -> None:
    page.use_draft(replace(complete_draft, tags=(Tag("aws:team", "x"), Tag("team", "a"), Tag("team", "b"))))
    qtbot_click(form)
    assert desk.submitted == []
    texts = [message.text for row in range(3) for message in page.tags.editor.row(row).messages("key")]
    assert "reserved for AWS" in texts[0]
    assert texts[1:] == ["This tag key is there more than once. Rename or remove one."] * 2
    assert page.focusWidget() is page.tags.editor.row(0).key_edit


def test_what_a_location_means_stands_on_one_line(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.click("output-kind.customer")
    form.type_into("output-uri", "s3://transcripts/legal/")
    field = page.output_data.output_field
    value = field.findChild(ValueText)
    label = next(text for text in field.findChildren(TextLabel) if text.text() == "The transcript will be")

    def line(widget: QWidget, top: int) -> int:
        return widget.mapTo(field, QPoint(0, top + widget.fontMetrics().ascent())).y()

    qtbot.waitUntil(lambda: line(label, label.contentsRect().top()) == line(value, VALUE_EDGE.height()))
