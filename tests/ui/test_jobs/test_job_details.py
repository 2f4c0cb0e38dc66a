"""The details of one job, tab by tab, under real clicks and keys."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.jobs.request_panel import FORMS
from sealscribe.ui.texts.job_texts import NO_STOP, state_words
from sealscribe.ui.texts.seal_texts import seal_text
from sealscribe.ui.widgets.data import ValueText
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.workers.messages import UploadProgress

ShowPage = Callable[..., JobsPage]


# States


@pytest.mark.parametrize("state", JobState)
def test_every_state_has_its_details(state: JobState, page: ShowPage, jobs: SimpleNamespace) -> None:
    record = jobs.record(state=state)
    shown = page(record)
    details = shown.details
    assert details.state_badge.text() == state_words(state).words
    assert details.seal_badge.text() == seal_text(record).title
    assert details.cancel_button.isVisible() is not (state.is_final or state.is_at_service)
    assert details.follow_button.isVisible() is state.is_at_service
    assert details.cancel_button.isEnabled() is state.can_cancel
    assert details.overview.upload.isVisible() is (state is JobState.UPLOADING)
    assert details.overview.ready_notice.isVisible() is (state is JobState.COMPLETED)
    assert details.overview.no_stop.isVisible() is state.is_at_service
    ended_badly = state in (JobState.FAILED, JobState.NOT_SUBMITTED, JobState.CANCELLED)
    assert details.overview.error_notice.isVisible() is ended_badly


def test_facts_without_a_value_are_left_out(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(draft=jobs.draft(own_bucket=False)))
    facts = shown.details.overview.facts
    assert facts.text("Output data location type") == "Service-managed S3 bucket"
    assert facts.text("Output data location") == ""
    assert facts.text("KMS key") == ""
    assert facts.text("Account") == "111122223333"
    assert facts.text("Region") == "eu-west-1"
    assert facts.text("Made as").endswith(":user/noor")


def test_facts_tell_the_key_that_was_asked_for_and_what_s3_found(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.sealed(SealVerdict.KMS_UNASKED))
    facts = shown.details.overview.facts
    assert facts.text("KMS key") == "None asked for"
    assert facts.text("Amazon S3 says") == f"SSE-KMS (aws:kms), key {jobs.OTHER_ARN}"


def test_facts_of_a_recording_of_this_computer(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.UPLOADING, draft=jobs.local_draft()))
    facts = shown.details.overview.facts
    assert facts.text("Recording on this computer").startswith("/recordings/interview-7.wav (45.8")
    assert facts.text("Input data location") == "s3://recordings-eu/2026/interview-7.wav"
    assert facts.text("Output data location") == "s3://transcripts-eu/legal/interview-7.json"
    assert jobs.KEY_ARN in facts.text("KMS key")


def test_a_failure_is_said_in_the_services_words_and_in_ours(page: ShowPage, jobs: SimpleNamespace) -> None:
    reason = "The media format provided does not match the detected media format."
    shown = page(jobs.record(state=JobState.FAILED, failure_reason=reason))
    notice = shown.details.overview.error_notice
    assert reason in notice.text_label.text()
    assert "ending of its true format" in notice.text_label.text()


def test_a_job_that_was_not_submitted_says_why(page: ShowPage, jobs: SimpleNamespace) -> None:
    error = AppError(ErrorCode.NAME_TAKEN, "transcribe:StartTranscriptionJob", "interview-7", request_id="REQ-9")
    shown = page(jobs.record(state=JobState.NOT_SUBMITTED, error=error))
    notice = shown.details.overview.error_notice
    assert notice.title_label.text() == "The job name is taken"
    assert "was not submitted" in notice.text_label.text()
    assert shown.details.overview.facts.text("Request ID") == "REQ-9"
    assert "Request ID: REQ-9" in notice.details


def test_a_job_that_cannot_be_looked_up_goes_on(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.IN_PROGRESS, follow_error=AppError(ErrorCode.OFFLINE)))
    notice = shown.details.overview.follow_notice
    assert notice.isVisible()
    assert "The job goes on" in notice.title_label.text()
    assert notice.details == "Error: offline"
    assert not shown.details.overview.error_notice.isVisible()


def test_changes_of_the_shown_job_arrive_in_the_details(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record("a", JobState.QUEUED), jobs.record("b", JobState.QUEUED, age=timedelta(hours=1)))
    hand.click_row(shown, "a")
    desk.change(jobs.record("b", JobState.FAILED))
    desk.change(jobs.record("a", JobState.IN_PROGRESS))
    qtbot.waitUntil(lambda: shown.details.state_badge.text() == "In progress")
    assert shown.model.row(1).texts[Column.STATUS] == "Failed"


# Uploading and cancelling


def test_an_upload_shows_bytes_speed_and_time_left(
    qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record(state=JobState.UPLOADING, draft=jobs.local_draft()))
    desk.upload_progressed.emit(UploadProgress("unknown", 1, 2, 3.0))
    desk.upload_progressed.emit(UploadProgress("job-1", 12_000_000, 48_000_000, 3_000_000))
    bar = shown.details.overview.upload.bar
    qtbot.waitUntil(lambda: bar.value() == 250)
    detail = bar.accessibleDescription()
    assert "11.4 MB of 45.8 MB" in detail
    assert "2.9 MB/s" in detail
    assert "about 12 s left" in detail
    assert shown.model.row(0).texts[Column.PROGRESS] == "25%"


def test_an_upload_can_be_cancelled_once(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record(state=JobState.UPLOADING, draft=jobs.local_draft()))
    hand.press(shown, "jobs.cancel")
    assert desk.cancelled == ["job-1"]
    assert not shown.details.cancel_button.isEnabled()
    desk.change(jobs.record(state=JobState.CANCELLED, draft=jobs.local_draft()))
    qtbot.waitUntil(lambda: shown.details.state_badge.text() == "Cancelled")
    assert not shown.details.cancel_button.isVisible()


def test_a_job_at_the_service_cannot_be_cancelled_and_says_why(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.QUEUED))
    assert shown.details.cancel_button.toolTip() == NO_STOP
    assert shown.details.cancel_button.accessibleDescription() == NO_STOP


def test_cancelling_one_job_leaves_the_next_alone(hand: Any, page: ShowPage, desk: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a", JobState.PENDING), jobs.record("b", JobState.PENDING, age=timedelta(hours=1)))
    hand.click_row(shown, "a")
    hand.press(shown, "jobs.cancel")
    hand.click_row(shown, "b")
    assert shown.details.cancel_button.isEnabled()
    hand.press(shown, "jobs.cancel")
    assert desk.cancelled == ["a", "b"]


# The settings again


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.FAILED, JobState.NOT_SUBMITTED, JobState.UPLOADING])
def test_the_settings_can_be_used_again(state: JobState, hand: Any, page: ShowPage, jobs: SimpleNamespace) -> None:
    record = jobs.record(state=state)
    shown = page(record)
    asked = QSignalSpy(shown.use_again)
    hand.press(shown, "jobs.use-again")
    assert asked.at(0) == [record]
    assert record.draft.context == jobs.PAIRS


def test_the_settings_can_be_used_again_from_the_error(qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.FAILED, failure_reason="Invalid sample rate for audio file."))
    with qtbot.waitSignal(shown.use_again):
        qtbot.mouseClick(shown.details.overview.error_notice.action_button, Qt.MouseButton.LeftButton)


# The seal


@pytest.mark.parametrize("verdict", SealVerdict)
def test_every_verdict_stands_in_the_head_and_on_the_card(
    verdict: SealVerdict, hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace
) -> None:
    record = jobs.sealed(verdict)
    shown = page(record)
    hand.open_tab(shown, Tab.ENCRYPTION)
    words = seal_text(record)
    card = shown.details.encryption.seal
    assert shown.details.seal_badge.text() == words.title
    assert card.title.text() == words.title
    assert card.detail.text() == words.detail
    assert card.remedy.isVisible() is bool(words.remedy)
    assert words.title in card.accessibleDescription()
    assert card.check_button.isVisible() is (verdict is not SealVerdict.SERVICE_MANAGED)
    told = set()
    for check in record.seal.checks:
        told.add(check.output.location.uri)
        told |= {check.found.request_id, check.found.key_id or "Not told"} if check.found else {check.error.request_id}
    qtbot.waitUntil(
        lambda: told <= {value.toPlainText() for value in card.findChildren(ValueText) if value.isVisible()}
    )


@pytest.mark.parametrize(("verdict", "differs"), [(SealVerdict.SEALED, False), (SealVerdict.OTHER_KEY, True)])
def test_the_verdict_is_repeated_only_where_the_objects_differ(
    verdict: SealVerdict, differs: bool, hand: Any, page: ShowPage, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.sealed(verdict))
    hand.open_tab(shown, Tab.ENCRYPTION)
    badges = shown.details.encryption.seal.findChildren(StatusBadge)
    assert len(badges) == (2 if differs else 0)


def test_seal_and_context_stand_in_line(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED))
    hand.open_tab(shown, Tab.ENCRYPTION)
    panel = shown.details.encryption

    def middle(widget: QWidget) -> int:
        return widget.mapTo(panel, widget.rect().center()).y()

    qtbot.waitUntil(lambda: middle(panel.seal.title_label) == middle(panel.context.title_label))
    assert panel.seal.title_label.mapTo(panel, QPoint(0, 0)).x() < panel.context.x()


def test_the_check_can_be_asked_for_again(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.sealed(SealVerdict.ACCESS_DENIED))
    hand.open_tab(shown, Tab.ENCRYPTION)
    hand.press(shown, "jobs.check-again")
    assert desk.checked == ["job-1"]
    button = shown.details.encryption.seal.check_button
    assert not button.isEnabled()
    desk.change(jobs.sealed(SealVerdict.SEALED))
    qtbot.waitUntil(button.isEnabled)
    assert shown.details.seal_badge.text() == "Sealed with case-transcripts"
    assert button.text() == "Check again"


def test_a_check_that_finds_the_same_ends_too(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    record = jobs.sealed(SealVerdict.MISSING)
    shown = page(record)
    hand.open_tab(shown, Tab.ENCRYPTION)
    hand.press(shown, "jobs.check-again")
    desk.change(replace(record, follow_error=AppError(ErrorCode.OFFLINE)))
    qtbot.waitUntil(shown.details.encryption.seal.check_button.isEnabled)


def test_the_context_is_shown_with_its_note(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    hostile = ContextPair("<b>key</b>", "x" * 2000)
    shown = page(jobs.record(draft=replace(jobs.draft(), context=(*jobs.PAIRS, hostile))))
    hand.open_tab(shown, Tab.ENCRYPTION)
    card = shown.details.encryption.context
    cells = [cell.toPlainText() for cell in card.findChildren(ValueText)]
    assert cells == ["matter", "2026-0117", "department", "Legal review", "<b>key</b>", "x" * 2000]
    assert "S3 never gives the encryption context back" in card.note.text()
    qtbot.mouseClick(card.copy_button, Qt.MouseButton.LeftButton)
    assert json.loads(QGuiApplication.clipboard().text())["matter"] == "2026-0117"
    qtbot.waitUntil(lambda: card.copy_button.text() == "Copy", timeout=4000)


def test_a_job_without_a_key_has_no_context(hand: Any, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(draft=jobs.draft(encrypted=False)))
    hand.open_tab(shown, Tab.ENCRYPTION)
    card = shown.details.encryption.context
    assert card.empty.isVisible()
    assert not card.copy_button.isVisible()
    assert card.findChildren(ValueText) == []


# Timeline and request


def test_the_time_line_tells_both_clocks(hand: Any, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED))
    hand.open_tab(shown, Tab.TIME_LINE)
    texts = [child.text() for child in shown.details.time_line.findChildren(QWidget) if hasattr(child, "text")]
    for words in ("Recorded on this computer", "Request sent to Amazon Transcribe", "Transcription ended", "Complete"):
        assert words in texts
    assert "Amazon Transcribe" in texts
    assert "Checked s3://transcripts-eu/legal/x.json" in texts


def test_the_request_stands_as_it_was_sent(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    record = jobs.record()
    shown = page(record)
    hand.open_tab(shown, Tab.REQUEST)
    panel = shown.details.request
    assert json.loads(panel.block.text()) == record.request.to_api()
    assert json.loads(panel.block.text())["KMSEncryptionContext"] == {
        "matter": "2026-0117",
        "department": "Legal review",
    }
    qtbot.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == panel.block.text()
    qtbot.waitUntil(lambda: panel.copy_button.text() == "Copy", timeout=4000)
    panel.form_box.setFocus()
    qtbot.keyClick(panel.form_box, Qt.Key.Key_Down)
    assert panel.form_box.currentText() == FORMS[1]
    assert "--region eu-west-1 --profile audit" in panel.block.text()
    qtbot.keyClick(panel.form_box, Qt.Key.Key_Down)
    assert "New-TemporaryFile" in panel.block.text()


def test_a_request_that_was_never_sent_says_so(hand: Any, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.CANCELLED))
    hand.open_tab(shown, Tab.REQUEST)
    assert "was to be sent" in shown.details.request.note.text()
