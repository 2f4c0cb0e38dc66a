"""The summary beside the form, what is sent, and where both stand."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import Connection
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.media import LocalFile
from sealscribe.core.request import request_of_draft, to_json, to_powershell_command
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.create_job.sent import API_JSON, FORMATS, KEY_NOTE, POSIX, POWERSHELL
from sealscribe.ui.create_job.summary_words import LONGEST, language_words
from sealscribe.ui.widgets.buttons import CopyButton
from sealscribe.ui.widgets.data import CodeBlock, ValueText

LEFT = Qt.MouseButton.LeftButton


def choose_format(form: Any, name: str) -> str:
    box = form.find("sent-format", QComboBox)
    box.setCurrentIndex(box.findText(name))
    return str(form.find("sent-text", CodeBlock).text())


def test_the_summary_says_the_job_in_words(page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(complete_draft)
    summary = page.frame.summary
    assert summary.value("Name") == "board-meeting"
    assert summary.value("Language") == "English, US (en-US)"
    assert summary.value("Input") == "s3://recordings/2026/board-meeting.flac"
    assert summary.value("Output") == "s3://transcripts/legal/board-meeting.json"
    assert summary.encryption_text() == "KMS key of this account"
    texts = [label.text() for label in summary.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "alias/legal" in texts
    assert "Encryption context: 2 pairs" in texts
    assert "Nothing to correct" in texts


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"encryption_enabled": False}, "By Amazon S3, no KMS key asked for"),
        ({"account_key": None}, "KMS key of this account, not chosen yet"),
        ({"key_origin": KeyOrigin.DIFFERENT_ACCOUNT}, "KMS key of a different account, not chosen yet"),
        (
            {"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": ExternalKey("alias/x")},
            "KMS key of a different account",
        ),
    ],
)
def test_the_encryption_in_words(
    page: CreateJobPage, complete_draft: JobDraft, changes: dict[str, Any], words: str
) -> None:
    page.use_draft(replace(complete_draft, **changes))
    assert page.frame.summary.encryption_text() == words


def test_other_inputs_and_languages_in_words(page: CreateJobPage, complete_draft: JobDraft) -> None:
    draft = replace(
        complete_draft,
        language_mode=LanguageMode.AUTOMATIC,
        input_kind=InputKind.LOCAL,
        local_file=LocalFile("/x/a.wav", 9, 1, "wav", 2.0),
    )
    page.use_draft(draft)
    assert page.frame.summary.value("Language") == "Identified automatically"
    assert page.frame.summary.value("Input") == "a.wav"
    page.use_draft(replace(draft, language_options=("de-DE", "fr-FR"), upload_destination="s3://recordings/"))
    assert page.frame.summary.value("Language") == "Identified among 2 languages"
    assert language_words(replace(page.draft, language_options=("de-DE",))) == "Identified among 1 language"
    assert page.frame.summary.value("Input") == "a.wav, uploaded to s3://recordings/a.wav"


def test_a_long_text_is_shortened_and_whole_in_its_tool_tip(page: CreateJobPage, complete_draft: JobDraft) -> None:
    uri = "s3://recordings/" + "a" * 900 + ".wav"
    page.use_draft(replace(complete_draft, media_uri=uri))
    assert len(page.frame.summary.value("Input")) <= LONGEST
    assert page.findChild(QWidget, "create-job.summary.input").toolTip() == uri


@pytest.mark.parametrize("width", [640, 924, 1180, 1400])
def test_wrapped_texts_are_never_cut(page: CreateJobPage, qtbot: QtBot, width: int) -> None:
    page.resize(width, 700)
    page.frame.summary.sent.open_button.click()
    page.frame.summary.sent.open_button.click()

    def all_whole() -> None:
        for text in page.frame.summary.findChildren(ValueText):
            if text.isVisibleTo(page):
                assert text.height() == text.heightForWidth(text.width()), text.accessibleName()

    qtbot.waitUntil(all_whole)
    assert page.frame.summary.value("Output").endswith("90 days")


def test_errors_do_not_hide_what_is_still_missing(
    page: CreateJobPage, form: Any, link_texts: Callable[..., Any]
) -> None:
    form.type_into("name", "two words")
    form.find("media-uri", QLineEdit).setFocus()
    assert list(link_texts(page, "problem-link")) == ["Name"]
    assert list(link_texts(page, "missing-link")) == ["Input file location on S3"]


def test_beside_a_warning_nothing_is_called_right(page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("password", "hunter2-Xy9"),)))
    qtbot.waitUntil(lambda: page.frame.summary.warnings.isVisibleTo(page))
    assert not page.frame.summary.problems.isVisibleTo(page)


def test_what_is_still_missing_is_said_without_complaint(page: CreateJobPage, link_texts: Callable[..., Any]) -> None:
    assert page.frame.summary.missing.badge.text() == "Still to fill in"
    assert not page.frame.summary.problems.isVisibleTo(page)
    assert list(link_texts(page, "missing-link")) == ["Name", "Input file location on S3"]


def test_what_is_sent_is_exact_and_follows_the_form(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, connection: Connection
) -> None:
    page.use_draft(complete_draft)
    assert not form.is_visible("sent-text")
    form.click("sent")
    assert form.is_visible("sent-text")
    request = request_of_draft(complete_draft, submission_id=page._state.job_id)
    assert request.submission_id
    assert choose_format(form, API_JSON) == to_json(request)
    assert json.loads(choose_format(form, API_JSON)) == request.to_api()
    words = shlex.split(choose_format(form, POSIX).replace("\\\n", ""))
    assert words[:3] == ["aws", "transcribe", "start-transcription-job"]
    assert words[words.index("--region") + 1] == connection.region
    assert words[words.index("--profile") + 1] == "legal"
    assert json.loads(words[words.index("--cli-input-json") + 1]) == request.to_api()
    assert choose_format(form, POWERSHELL) == to_powershell_command(request, region="us-east-1", profile="legal")
    assert [form.find("sent-format", QComboBox).itemText(row) for row in range(3)] == list(FORMATS)
    choose_format(form, API_JSON)
    form.type_into("name", "other")
    form.qtbot.waitUntil(lambda: '"TranscriptionJobName": "other"' in form.find("sent-text", CodeBlock).text())
    form.click("sent")
    assert not form.is_visible("sent-text")


def test_the_command_is_quoted_so_that_a_shell_reads_it_back(
    form: Any, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    tag = Tag("it's", '$(touch /tmp/x) `id` "q" \\ \u00e9 %PATH%')
    page.use_draft(replace(complete_draft, tags=(tag,), tags_submission=False))
    form.click("sent")
    command = choose_format(form, POSIX)
    argument = command.partition("--cli-input-json ")[2]
    printed = subprocess.run(
        ["/bin/sh", "-c", f"printf %s {argument}"], capture_output=True, check=True, timeout=20
    ).stdout
    assert json.loads(printed)["Tags"] == [{"Key": tag.key, "Value": tag.value}]


def test_copy_takes_the_text_as_it_stands(form: Any, page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(complete_draft)
    form.click("sent")
    block = form.find("sent-text", CodeBlock)
    form.type_into("name", "just-typed")
    form.click("sent-copy")
    assert '"just-typed"' in QGuiApplication.clipboard().text()
    form.qtbot.waitUntil(lambda: '"just-typed"' in block.text())
    assert QGuiApplication.clipboard().text() == block.text()
    copy = form.find("sent-copy", CopyButton)
    form.qtbot.waitUntil(lambda: copy.text() == "Copy")


def test_a_key_without_an_arn_is_noted_where_it_is_sent(
    form: Any, page: CreateJobPage, complete_draft: JobDraft
) -> None:
    page.use_draft(replace(complete_draft, account_key=AccountKey("alias/legal")))
    form.click("sent")
    notes = [label.text() for label in page.frame.summary.sent.findChildren(QLabel) if label.isVisibleTo(page)]
    assert KEY_NOTE in notes
    assert '"OutputEncryptionKMSKeyId": "alias/legal"' in form.find("sent-text", CodeBlock).text()
    page.use_draft(complete_draft)
    form.qtbot.waitUntil(lambda: not page.frame.summary.sent.key_note.isVisibleTo(page))


def test_many_findings_are_counted_beyond_the_links(page: CreateJobPage, complete_draft: JobDraft) -> None:
    page.use_draft(replace(complete_draft, tags=tuple(Tag("same", str(number)) for number in range(12))))
    page.submit()
    assert page.frame.summary.problems.badge.text() == "12 errors"
    texts = [label.text() for label in page.frame.summary.findChildren(QLabel) if label.isVisibleTo(page)]
    assert "and 4 more" in texts


# Where they stand


def test_the_summary_stays_beside_the_panels_at_the_smallest_window(
    form: Any, page: CreateJobPage, qtbot: QtBot
) -> None:
    page.resize(924, 540)
    qtbot.waitUntil(lambda: page.frame.width() == 924)
    assert page.frame.is_beside
    button = page.frame.foot.create_button
    button.setFocus()
    assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))
    page.frame.panel_scroll.verticalScrollBar().setValue(9999)
    assert page.rect().contains(button.mapTo(page, button.rect().bottomRight())), "the foot does not scroll"


def test_a_narrow_page_puts_the_summary_under_the_panels_and_keeps_the_buttons(
    form: Any, page: CreateJobPage, qtbot: QtBot
) -> None:
    button = page.frame.foot.create_button
    button.setFocus()
    page.resize(620, 540)
    qtbot.waitUntil(lambda: not page.frame.is_beside)
    assert page.frame.panel_scroll.content.isAncestorOf(page.frame.summary)
    assert page.rect().contains(button.mapTo(page, button.rect().bottomRight()))
    assert page.focusWidget() is button, "the focus moves with the button"
    page.submit()
    assert page.frame.foot.state.text() == "2 errors"
    page.resize(1200, 700)
    qtbot.waitUntil(lambda: page.frame.is_beside)
    assert not page.frame.panel_scroll.content.isAncestorOf(page.frame.summary)
    assert page.frame.foot.isVisible()


def test_larger_text_counts_as_a_narrower_page(page: CreateJobPage, qtbot: QtBot) -> None:
    assert page.frame.is_beside
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    page.frame.setFont(font)
    qtbot.waitUntil(lambda: not page.frame.is_beside)


# Messages and the mouse


def test_a_message_waits_while_the_mouse_button_is_down(
    form: Any, page: CreateJobPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form.type_into("name", "a b")
    row = page.job_settings.name_row
    monkeypatch.setattr("sealscribe.ui.create_job.focus_trail.QGuiApplication.mouseButtons", staticmethod(lambda: LEFT))
    form.find("media-uri", QLineEdit).setFocus()
    QApplication.sendPostedEvents()
    assert row.errors == ()
    monkeypatch.undo()
    qtbot.waitUntil(lambda: len(row.errors) == 1)


def test_leaving_the_window_is_not_leaving_the_field(form: Any, page: CreateJobPage, qtbot: QtBot) -> None:
    form.type_into("name", "a b")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert page.job_settings.name_row.errors == ()


def test_a_press_on_the_notice_goes_to_the_first_error(
    form: Any, page: CreateJobPage, complete_draft: JobDraft, qtbot: QtBot
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("a", "\u00e9"), ContextPair("b", ""))))
    page.submit()
    form.find("name", QLineEdit).setFocus()
    flash = page.frame.notice()
    assert flash is not None
    form.wait_for_layout(flash.action_button)
    qtbot.mouseClick(flash.action_button, LEFT, pos=QPoint(4, 4))
    assert page.focusWidget() is page.output_data.encryption.context_editor.row(0).value_edit
    qtbot.mouseClick(flash.dismiss_button, LEFT)
    assert page.frame.notice() is None


def test_rows_carry_their_names_for_screen_readers(page: CreateJobPage, form: Any) -> None:
    page.submit()
    edit = form.find("name", QLineEdit)
    assert edit.accessibleName() == "Name"
    assert edit.accessibleDescription().startswith("Error: Enter a name for the job.")
    unnamed = [
        widget
        for kind in (QLineEdit, QPushButton, QComboBox)
        for widget in page.findChildren(kind)
        if widget.isVisibleTo(page)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or widget.property("text"))
    ]
    assert unnamed == []
