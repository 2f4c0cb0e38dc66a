"""The Jobs page for people who hear it, or have no mouse: every state is walked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.job_record import JobState, ServiceJob
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs.delete_dialog import DeleteDialog
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.texts.job_texts import state_words

ShowPage = Callable[..., JobsPage]

pytestmark = AT_TWO_SIZES


def test_without_jobs(page: ShowPage) -> None:
    assert obstacles(page()) == []


@pytest.mark.parametrize("state", JobState)
def test_with_jobs(state: JobState, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a", state), jobs.record("b", age=timedelta(hours=1)))
    assert obstacles(shown) == []


def test_where_nothing_is_found(page: ShowPage, jobs: SimpleNamespace, qtbot: QtBot) -> None:
    shown = page(jobs.record())
    shown.bar.search_field.setText("no such job")
    qtbot.waitUntil(shown.no_match.isVisible)
    assert obstacles(shown) == []


@pytest.mark.parametrize("tab", Tab)
def test_the_tabs(tab: Tab, page: ShowPage, jobs: SimpleNamespace, hand: Any, inquiries: Any) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED), jobs.record("b", age=timedelta(hours=1)), size=(1280, 1000))
    hand.open_tab(shown, tab)
    if tab is Tab.TRANSCRIPT:
        inquiries.answer(inquiries.reads[-1][0], jobs.result())
    assert obstacles(shown) == []


@pytest.mark.parametrize("verdict", SealVerdict)
def test_the_verdicts(verdict: SealVerdict, page: ShowPage, jobs: SimpleNamespace, hand: Any) -> None:
    shown = page(jobs.sealed(verdict))
    hand.open_tab(shown, Tab.ENCRYPTION)
    assert obstacles(shown) == []


@pytest.mark.parametrize("without_choice", [False, True])
def test_deleting(without_choice: bool, page: ShowPage, jobs: SimpleNamespace, qtbot: QtBot) -> None:
    shown = page(jobs.record())
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    dialog = shown.findChild(DeleteDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    if without_choice:
        dialog.delete_button.click()
    assert obstacles(dialog) == []
    dialog.reject()


def test_a_job_that_was_made_elsewhere(page: ShowPage, jobs: SimpleNamespace, inquiries: Any, hand: Any) -> None:
    shown = page(jobs.record(age=timedelta(hours=1)))
    shown.bar.elsewhere_box.click()
    made = ServiceJob("console-made", JobState.COMPLETED, created_at=jobs.BEGIN, language_code="de-DE")
    inquiries.answer(inquiries.lists[-1], (made,))
    hand.click_row(shown, "elsewhere:console-made")
    assert shown.other_details.isVisible()
    assert obstacles(shown) == []


@pytest.mark.parametrize("state", JobState)
def test_a_row_says_its_state_in_words(state: JobState, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a", state))
    index = shown.model.index(0, Column.STATUS)
    words = state_words(state).words
    assert words in str(index.data())
    assert words in str(index.data(int(Qt.ItemDataRole.AccessibleTextRole)) or index.data())


# --- what is told by itself ------------------------------------------------------------------------------


def test_a_job_that_changes_is_told(
    page: ShowPage, jobs: SimpleNamespace, desk: Any, heard: list[str], qtbot: QtBot
) -> None:
    page(jobs.record("a", JobState.IN_PROGRESS))
    desk.change(jobs.record("a", JobState.COMPLETED))
    qtbot.waitUntil(lambda: "interview-7: Complete" in heard)


@pytest.mark.parametrize(("typed", "said"), [("interview", "1 job found"), ("nothing", "0 jobs found")])
def test_what_a_search_found_is_told(
    page: ShowPage, jobs: SimpleNamespace, heard: list[str], qtbot: QtBot, typed: str, said: str
) -> None:
    shown = page(jobs.record("a"), jobs.record("b", draft=jobs.draft("second"), age=timedelta(hours=1)))
    qtbot.keyClicks(shown.bar.search_field, typed)
    qtbot.waitUntil(lambda: said in heard)


def test_deleting_nothing_is_told(page: ShowPage, jobs: SimpleNamespace, heard: list[str], qtbot: QtBot) -> None:
    shown = page(jobs.record())
    qtbot.keyClick(shown.table, Qt.Key.Key_Delete)
    dialog = shown.findChild(DeleteDialog)
    assert dialog is not None
    dialog.delete_button.click()
    assert dialog.problem.text() in heard
    dialog.reject()
