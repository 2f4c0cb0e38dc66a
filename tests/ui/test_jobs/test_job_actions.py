"""What can be done with the jobs that are selected, by mouse, keyboard and menu alike."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs.delete_dialog import DeleteDialog
from sealscribe.ui.jobs.jobs_bar import ALL_KEYS
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.workers.messages import JobRefusal

ShowPage = Callable[..., JobsPage]
UNSENT = (JobState.PENDING, JobState.UPLOADING)


@pytest.fixture
def three(page: ShowPage, jobs: SimpleNamespace) -> JobsPage:
    """A complete job, one in progress and one that waits; all are selected."""
    states = (JobState.COMPLETED, JobState.IN_PROGRESS, JobState.PENDING)
    shown = page(*(jobs.record(state.value, state, draft=jobs.draft(f"call-{state.value}")) for state in states))
    shown.table.selectAll()
    return shown


def offered(shown: JobsPage) -> set[str]:
    """The actions of the menu that can be chosen."""
    shown.job_actions.refresh()
    actions = [action for action in shown.job_actions.menu.actions() if action.isVisible() and action.isEnabled()]
    return {action.objectName().removeprefix("jobs.menu.") for action in actions if not action.isSeparator()}


def choose(shown: JobsPage, name: str) -> None:
    shown.job_actions.refresh()
    action = shown.job_actions.menu.findChild(QAction, f"jobs.menu.{name}")
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()


@pytest.mark.parametrize("state", JobState)
def test_only_what_can_be_done_is_offered(state: JobState, page: ShowPage, jobs: SimpleNamespace) -> None:
    found = offered(page(jobs.record(state=state)))
    assert {"use-again", "copy-name", "copy-output", "open-folder", "export"} <= found
    assert ("cancel" in found) is (state in UNSENT)
    assert ("retry" in found) is (state in (JobState.NOT_SUBMITTED, JobState.CANCELLED))
    assert ("stop-following" in found) is state.is_at_service
    assert "follow" not in found or not state.is_at_service
    assert ("delete" in found) is (state.is_final or state.is_at_service)
    assert ("save-proof" in found) is state.is_final
    assert ("check" in found) is (state is JobState.COMPLETED)


def test_the_menu_opens_by_key_and_by_mouse_at_the_selected_job(
    page: ShowPage, jobs: SimpleNamespace, qtbot: QtBot
) -> None:
    shown = page(jobs.record())
    menu = shown.job_actions.menu
    for reason in (QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse):
        place = shown.table.viewport().mapToGlobal(QPoint(20, 20))
        QApplication.sendEvent(shown.table.viewport(), QContextMenuEvent(reason, QPoint(20, 20), place))
        qtbot.waitUntil(menu.isVisible)
        menu.close()


def test_the_keyboard_selects_several_and_copies_their_names(three: JobsPage, qtbot: QtBot) -> None:
    three.table.choose("completed")
    assert three.table.selected_jobs() == ["completed"]
    three.table.setFocus()
    qtbot.keyClick(three.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(three.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(three.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    names = [three.model.row(row).texts[0] for row in (0, 1)]
    assert QGuiApplication.clipboard().text() == "\n".join(names)


def test_what_is_selected_stays_while_the_table_changes(three: JobsPage, desk: Any, jobs: SimpleNamespace) -> None:
    before = set(three.table.selected_jobs())
    desk.change(jobs.record("new", age=-jobs.BEGIN.resolution))
    three.model.drain()
    assert set(three.table.selected_jobs()) == before
    desk.change(jobs.record("old", age=jobs.BEGIN - jobs.BEGIN.replace(year=2020)))
    three.model.drain()
    assert set(three.table.selected_jobs()) == before


def test_several_are_cancelled_and_followed_no_more_each_as_it_can_be(three: JobsPage, desk: Any) -> None:
    choose(three, "cancel")
    choose(three, "stop-following")
    assert desk.cancelled == ["pending"]
    assert desk.followed == [("in-progress", False)]


def test_a_job_that_is_not_followed_can_be_followed_again(page: ShowPage, jobs: SimpleNamespace, desk: Any) -> None:
    shown = page(jobs.record(state=JobState.IN_PROGRESS, is_followed=False))
    assert "stop-following" not in offered(shown)
    assert "not followed" in shown.details.overview.no_stop.text()
    choose(shown, "follow")
    shown.details.follow_button.click()
    assert desk.followed == [("job-1", True)] * 2


def test_output_folder_opens_in_the_console(page: ShowPage, jobs: SimpleNamespace, opened: list[str]) -> None:
    choose(page(jobs.record()), "open-folder")
    assert opened == ["https://console.aws.amazon.com/s3/buckets/transcripts-eu?region=eu-west-1&prefix=legal%2F"]


def test_the_demo_has_no_console(page: ShowPage, jobs: SimpleNamespace) -> None:
    record = jobs.record()
    shown = page(replace(record, origin=replace(record.origin, endpoint_url="http://127.0.0.1:1")))
    assert "open-folder" not in offered(shown)


# --- deleting --------------------------------------------------------------------------------------------


def dialog_of(shown: JobsPage, qtbot: QtBot) -> DeleteDialog:
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    dialog = shown.findChild(DeleteDialog)
    assert dialog is not None
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize(("at_service", "here"), [(True, False), (False, True), (True, True)])
def test_here_and_at_aws_are_asked_separately(
    page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot, at_service: bool, here: bool
) -> None:
    dialog = dialog_of(page(jobs.record()), qtbot)
    assert not dialog.here_box.isChecked()
    assert not dialog.at_service_box.isChecked()
    dialog.here_box.setChecked(here)
    dialog.at_service_box.setChecked(at_service)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert desk.deleted == [("job-1", at_service, here)]


def test_without_a_choice_nothing_is_deleted(page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot) -> None:
    dialog = dialog_of(page(jobs.record()), qtbot)
    qtbot.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert dialog.problem.isVisible()
    assert desk.deleted == []
    dialog.here_box.click()
    assert not dialog.problem.isVisible()
    dialog.reject()


def test_a_job_that_the_service_never_had_is_deleted_here_only(
    page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot
) -> None:
    dialog = dialog_of(page(jobs.record(state=JobState.CANCELLED)), qtbot)
    assert not dialog.at_service_box.isEnabled()
    dialog.here_box.setChecked(True)
    dialog.delete_button.click()
    assert desk.deleted == [("job-1", False, True)]


def test_what_is_not_sent_yet_is_not_deleted(page: ShowPage, jobs: SimpleNamespace, qtbot: QtBot) -> None:
    shown = page(jobs.record(state=JobState.PENDING))
    told = QSignalSpy(shown.told)
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    assert shown.findChild(DeleteDialog) is None
    assert told.count() == 1


def test_the_answer_of_aws_is_shown_as_it_comes(page: ShowPage, jobs: SimpleNamespace, desk: Any) -> None:
    shown = page(jobs.record(state=JobState.IN_PROGRESS))
    told = QSignalSpy(shown.told)
    error = AppError(ErrorCode.INVALID_REQUEST, service_message="The job is in progress and cannot be deleted.")
    desk.deletion_refused.emit(JobRefusal("job-1", error))
    kind, title, text = told.at(0)
    assert (kind, title) == ("error", "interview-7 is not deleted")
    assert "in progress and cannot be deleted" in text


def test_a_job_that_is_deleted_goes_and_its_neighbour_is_shown(
    page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot
) -> None:
    shown = page(*(jobs.record(f"job-{number}", age=number * jobs.BEGIN.resolution) for number in range(3)))
    shown.table.choose("job-1")
    del desk.kept["job-1"]
    desk.job_removed.emit("job-1")
    assert shown.model.rowCount() == 2
    assert shown.bar.count_label.text() == "(2)"
    qtbot.waitUntil(lambda: shown.details.record is not None and shown.details.record.id == shown.table.current_job())
    assert shown.table.current_job() in ("job-0", "job-2")
    for job_id in ("job-0", "job-2"):
        del desk.kept[job_id]
        desk.job_removed.emit(job_id)
    assert shown.empty.isVisible()


# --- lists, filters, proofs ------------------------------------------------------------------------------


def test_the_list_is_saved_for_spreadsheets_and_for_programs(
    page: ShowPage, jobs: SimpleNamespace, inquiries: Any, save_paths: list[str]
) -> None:
    draft = replace(jobs.draft(), media_uri="=cmd|' /C calc'!A0")
    shown = page(jobs.sealed(SealVerdict.SEALED), jobs.record("job-2", JobState.CANCELLED, draft=draft))
    told = QSignalSpy(shown.told)
    save_paths += ["/elsewhere/jobs.csv", "/elsewhere/jobs.json"]
    choose(shown, "export")
    choose(shown, "export")
    (request_id, _, table), (_, _, document) = inquiries.saves
    rows = list(csv.DictReader(io.StringIO(table.decode())))
    kept = json.loads(document)
    assert [row["state"] for row in rows] == [one["state"] for one in kept]
    assert {row["encryption_verdict"] for row in rows} == {"sealed", ""}
    assert {one["context_pairs"] for one in kept} == {2}
    assert "2026-0117" not in table.decode() + document.decode(), "values of the context stay here"
    assert any(row["input"].startswith("'=cmd") for row in rows), "no cell is a formula"
    inquiries.answer(request_id, None)
    assert told.count() == 0, "the second one is under way"
    inquiries.answer(inquiries.saves[1][0], None)
    assert told.at(0)[1] == "The list is saved"


def test_of_several_selected_jobs_only_these_are_in_the_list(
    three: JobsPage, inquiries: Any, save_paths: list[str]
) -> None:
    save_paths.append("/elsewhere/jobs.json")
    three.bar.state_box.setCurrentIndex(1)
    three.bar.settle()
    choose(three, "export")
    assert len(json.loads(inquiries.saves[0][2])) == three.model.rowCount() == 1


@pytest.mark.parametrize("ending", ["pdf", "html", "json"])
def test_one_proof_is_saved_of_several_jobs(
    page: ShowPage, jobs: SimpleNamespace, inquiries: Any, save_paths: list[str], asked_paths: Any, ending: str
) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED), jobs.sealed(SealVerdict.OTHER_KEY, "job-2"))
    shown.table.selectAll()
    save_paths.append(f"/elsewhere/proof.{ending}")
    choose(shown, "save-proof")
    assert asked_paths[-1][0] == "proof.pdf"
    content = inquiries.saves[0][2]
    if ending == "json":
        assert [job["verdict"] for job in json.loads(content)["jobs"]] == ["sealed", "other-key"]
    elif ending == "html":
        assert content.decode().count("<h2>") == 2
    else:
        assert content.startswith(b"%PDF-")
        assert content.rstrip().endswith(b"%%EOF")


def test_jobs_are_found_by_status_and_by_key(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(
        jobs.record("sealed"),
        jobs.record("waits", JobState.PENDING),
        jobs.record("plain", draft=jobs.draft(encrypted=False)),
    )
    bar = shown.bar
    found = {}
    for place in range(bar.key_box.count()):
        bar.key_box.setCurrentIndex(place)
        bar.settle()
        found[bar.key_box.itemText(place)] = set(shown.model.job_ids())
    assert found == {
        ALL_KEYS: {"sealed", "waits", "plain"},
        "No KMS key asked for": {"plain"},
        "case-transcripts": {"sealed", "waits"},
    }
    bar.state_box.setCurrentText("Complete")
    bar.settle()
    assert set(shown.model.job_ids()) == {"sealed"}
    bar.clear()
    assert shown.model.rowCount() == 3


def test_a_job_comes_and_goes_with_the_status_that_is_wanted(page: ShowPage, jobs: SimpleNamespace, desk: Any) -> None:
    shown = page(jobs.record(state=JobState.QUEUED))
    shown.bar.state_box.setCurrentText("Complete")
    shown.bar.settle()
    assert shown.no_match.isVisible()
    desk.change(jobs.record(state=JobState.COMPLETED))
    shown.model.drain()
    assert list(shown.model.job_ids()) == ["job-1"]
