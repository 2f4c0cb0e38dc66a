"""Jobs of the account that were made elsewhere: listed on demand, with what Amazon S3 says of their output."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobState, ServiceJob
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs.elsewhere import SERVICE_OUTPUT
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.workers.messages import OutsideLook

ShowPage = Callable[..., JobsPage]


def told(jobs: SimpleNamespace, name: str = "console-made", **changes: Any) -> ServiceJob:
    usual: dict[str, Any] = {"created_at": jobs.BEGIN, "language_code": "de-DE", "media_uri": "s3://calls/x.wav"}
    return ServiceJob(name, JobState.COMPLETED, **(usual | changes))


@pytest.fixture
def listed(page: ShowPage, jobs: SimpleNamespace, inquiries: Any) -> JobsPage:
    """A job of this computer, of which the service tells too, and one that was made elsewhere."""
    record = jobs.record(age=timedelta(hours=1))
    shown = page(record)
    shown.bar.elsewhere_box.click()
    inquiries.answer(inquiries.lists[-1], (told(jobs), told(jobs, record.request.name)))
    return shown


def test_they_are_listed_when_they_are_wanted_and_own_jobs_only_once(listed: JobsPage) -> None:
    assert QAbstractItemModelTester(listed.model).model() is listed.model
    names = [listed.model.row(row).texts[Column.NAME] for row in range(listed.model.rowCount())]
    assert names == ["console-made", "interview-7"]
    texts = listed.model.row(0).texts
    assert texts[Column.ENCRYPTION] == "Encryption unknown"
    assert texts[Column.LANGUAGE] == "German"
    assert texts[Column.PROGRESS] == "Made elsewhere"
    assert "Encryption unknown" in listed.model.row(0).spoken
    listed.bar.elsewhere_box.click()
    assert listed.model.rowCount() == 1


def test_their_output_is_looked_at_when_a_person_asks(
    listed: JobsPage, jobs: SimpleNamespace, inquiries: Any, hand: Any, qtbot: QtBot
) -> None:
    hand.click_row(listed, "elsewhere:console-made")
    assert listed.other_details.isVisible()
    assert not listed.other_details.found.isVisible()
    qtbot.mouseClick(listed.other_details.look_button, Qt.MouseButton.LeftButton)
    assert inquiries.looks[-1][1] == "console-made"
    assert not listed.other_details.look_button.isEnabled()
    check = jobs.check(SealVerdict.KMS_UNASKED, key=jobs.OTHER_ARN)
    looked = OutsideLook(told(jobs, outputs=(check.output,)), (check,))
    inquiries.answer(inquiries.looks[-1][0], looked)
    listed.model.drain()

    assert listed.other_details.look_button.isEnabled()
    assert jobs.OTHER_ARN in listed.other_details.found.text_label.text()
    place = listed.model.place("elsewhere:console-made")
    assert place is not None
    assert listed.model.row(place).texts[Column.ENCRYPTION].startswith("0987dcba")


def test_output_that_nobody_can_look_at_is_told(
    listed: JobsPage, jobs: SimpleNamespace, inquiries: Any, hand: Any
) -> None:
    hand.click_row(listed, "elsewhere:console-made")
    listed.other_details.look_button.click()
    inquiries.answer(inquiries.looks[-1][0], OutsideLook(told(jobs), ()))
    assert listed.other_details.found.text_label.text() == SERVICE_OUTPUT


def test_what_went_wrong_is_told(page: ShowPage, jobs: SimpleNamespace, inquiries: Any, hand: Any) -> None:
    shown = page(jobs.record())
    problems = QSignalSpy(shown.told)
    shown.bar.elsewhere_box.click()
    inquiries.refuse(inquiries.lists[-1], AppError(ErrorCode.ACCESS_DENIED, "transcribe:ListTranscriptionJobs"))
    assert problems.count() == 1
    assert shown.model.rowCount() == 1


def test_nothing_is_done_to_them_by_the_menu(listed: JobsPage, hand: Any, desk: Any, qtbot: QtBot) -> None:
    hand.click_row(listed, "elsewhere:console-made")
    listed.job_actions.refresh()
    offered = {one.objectName() for one in listed.job_actions.menu.actions() if one.isVisible() and one.isEnabled()}
    assert offered - {""} == {"jobs.menu.export"}
    qtbot.keyClick(listed.table, Qt.Key.Key_Delete)
    assert desk.deleted == []


def test_another_account_has_other_jobs(listed: JobsPage, desk: Any, inquiries: Any) -> None:
    desk.origin_changed.emit()
    assert listed.model.rowCount() == 1
    assert len(inquiries.lists) == 2
    listed.bar.elsewhere_box.click()
    desk.origin_changed.emit()
    assert len(inquiries.lists) == 2
