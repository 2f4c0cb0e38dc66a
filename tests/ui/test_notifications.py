from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.job_summary import JobSummary, summary_of
from sealscribe.core.request import request_of_draft
from sealscribe.ui.notifications import JobNotifier, system_tray
from sealscribe.ui.preferences_model import PreferencesModel

NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
_ROAD = (JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS)


class Desk(QObject):
    job_changed = Signal(object)
    records_loaded = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.kept: tuple[JobRecord, ...] = ()

    @property
    def summaries(self) -> dict[str, JobSummary]:
        return {record.id: summary_of(record) for record in self.kept}


class FakeTray(QObject):
    messageClicked = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.is_shown = False
        self.messages: list[tuple[str, str]] = []

    def show(self) -> None:
        self.is_shown = True

    def hide(self) -> None:
        self.is_shown = False

    def showMessage(self, title: str, message: str, icon: QIcon) -> None:  # noqa: N802 - Qt's name
        self.messages.append((title, message))


def job(name: str = "ward-round", *states: JobState) -> JobRecord:
    draft = JobDraft(name=name, media_uri="s3://in/call.wav", output_kind=OutputKind.CUSTOMER, output_uri="s3://out")
    record = new_record(name, request_of_draft(draft), draft, JobOrigin("eu-west-1"), NOW)
    for state in states:
        record = record.entered(state, NOW)
    return record


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def tray() -> FakeTray:
    return FakeTray()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is not in front."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def notify(window: QWidget, desk: Desk, tray: FakeTray) -> Callable[..., JobNotifier]:
    def make(preferences: PreferencesModel | None = None, made: Any = tray) -> JobNotifier:
        model = preferences or PreferencesModel()
        return JobNotifier(window, desk, model, QIcon, lambda _icon, _parent: made, window)

    return make


def run(desk: Desk, end: JobState) -> None:
    for upto in range(len(_ROAD)):
        desk.job_changed.emit(job("ward-round", *_ROAD[: upto + 1]))
    desk.job_changed.emit(job("ward-round", *_ROAD, end))


def test_the_end_of_a_job_is_told_once(notify: Any, desk: Desk, tray: FakeTray) -> None:
    notify()
    run(desk, JobState.COMPLETED)
    desk.job_changed.emit(replace(job("ward-round", *_ROAD, JobState.COMPLETED), submit_request_id="later"))
    assert tray.messages == [("ward-round", "Complete")]
    assert tray.is_shown


def test_a_failure_is_told(notify: Any, desk: Desk, tray: FakeTray) -> None:
    notify()
    run(desk, JobState.FAILED)
    assert tray.messages == [("ward-round", "Failed")]


def test_what_a_person_did_themselves_is_not_told(notify: Any, desk: Desk, tray: FakeTray) -> None:
    notify()
    desk.job_changed.emit(job())
    desk.job_changed.emit(job("ward-round", JobState.CANCELLED))
    assert tray.messages == []


def test_jobs_of_earlier_runs_count_from_where_they_stand(notify: Any, desk: Desk, tray: FakeTray) -> None:
    notify()
    desk.kept = (job("old", *_ROAD, JobState.COMPLETED), job("running", *_ROAD))
    desk.records_loaded.emit(0)
    desk.job_changed.emit(job("old", *_ROAD, JobState.COMPLETED))
    desk.job_changed.emit(job("running", *_ROAD, JobState.COMPLETED))
    assert tray.messages == [("running", "Complete")]


def test_nothing_is_told_where_that_is_not_wanted(notify: Any, desk: Desk, tray: FakeTray) -> None:
    preferences = PreferencesModel()
    preferences.choose(replace(preferences.preferences, notifies=False))
    notify(preferences)
    run(desk, JobState.COMPLETED)
    assert tray.messages == []


def test_nothing_is_told_to_who_looks_at_the_window(
    notify: Any, desk: Desk, tray: FakeTray, window: QWidget, qtbot: QtBot
) -> None:
    notify()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    run(desk, JobState.COMPLETED)
    assert tray.messages == []
    window.close()


def test_a_click_brings_the_window_and_names_the_job(
    notify: Any, desk: Desk, tray: FakeTray, window: QWidget, qtbot: QtBot
) -> None:
    notifier = notify()
    window.show()
    window.hide()
    run(desk, JobState.COMPLETED)
    with qtbot.waitSignal(notifier.job_wanted) as wanted:
        tray.messageClicked.emit()
    assert wanted.args == ["ward-round"]
    assert not tray.is_shown


def test_without_a_tray_the_program_goes_on(notify: Any, desk: Desk, window: QWidget) -> None:
    notifier = notify(made=None)
    run(desk, JobState.COMPLETED)
    notifier.rest()
    assert system_tray(QIcon(), window) is None, "the offscreen platform has no tray"
