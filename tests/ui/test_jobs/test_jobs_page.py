"""The Jobs page under real clicks and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.jobs.details import TAB_TITLES, Tab
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.jobs.table_split import MOST_SHARE
from sealscribe.ui.texts.job_texts import RETRY, RETRY_UNTAGGED, state_words
from sealscribe.ui.theme import DARK, HIGH_CONTRAST, ThemeController
from sealscribe.workers.messages import SubmissionRefused

ShowPage = Callable[..., JobsPage]


# Empty, building, choosing


def test_without_jobs_there_is_one_thing_to_do(hand: Any, qtbot: QtBot, page: ShowPage) -> None:
    shown = page()
    assert shown.empty.isVisible()
    with qtbot.waitSignal(shown.create_asked):
        hand.press(shown, "jobs.empty-create")


def test_with_jobs_create_job_is_in_reach_too(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    with qtbot.waitSignal(shown.create_asked):
        hand.press(shown, "jobs.create")


def test_jobs_that_are_loaded_late_are_shown(qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace) -> None:
    shown = page()
    desk.keep(jobs.record("a"), jobs.record("b", age=timedelta(hours=1)))
    desk.records_loaded.emit(0)
    assert shown.table.isVisible()
    assert shown.bar.count_label.text() == "(2)"
    qtbot.waitUntil(lambda: shown.table.current_job() == "a")
    assert shown.details.record is not None
    assert shown.details.record.id == "a"


def test_a_signal_that_comes_before_the_page_is_built_is_not_lost(
    themes: ThemeController, qtbot: QtBot, inquiries: Any, desk: Any, jobs: SimpleNamespace
) -> None:
    made: Any = JobsPage
    early: JobsPage = made(inquiries, desk, themes, FilePlaces().ask_save)
    qtbot.addWidget(early)
    desk.change(jobs.record("early", JobState.PENDING))
    desk.records_loaded.emit(0)
    early.show_job("early")
    for _ in early.build_steps():
        pass
    assert early.is_built
    assert list(early.build_steps()) == []
    assert early.table.current_job() == "early"


def test_a_click_shows_the_details(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a"), jobs.record("b", draft=jobs.draft("second"), age=timedelta(hours=1)))
    with qtbot.waitSignal(shown.job_shown, check_params_cb=lambda job_id: job_id == "b"):
        hand.click_row(shown, "b")
    assert shown.details.name_label.text() == "second"


def test_the_keyboard_goes_through_the_table_and_into_the_details(
    hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record("a"), jobs.record("b", draft=jobs.draft("second"), age=timedelta(hours=1)))
    hand.click_row(shown, "a")
    qtbot.keyClick(shown.table, Qt.Key.Key_Down)
    assert shown.details.name_label.text() == "second"
    qtbot.keyClick(shown.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "second"
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    assert shown.details.tabs.hasFocus()
    qtbot.keyClick(shown.details.tabs, Qt.Key.Key_Right)
    assert shown.details.tabs.currentIndex() == Tab.TRANSCRIPT


def test_the_name_can_be_copied_by_its_button(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    hand.press(shown, "jobs.copy-name")
    assert QGuiApplication.clipboard().text() == "interview-7"
    qtbot.waitUntil(lambda: not shown.details.copy_button.toolTip().startswith("Copied"), timeout=4000)


def test_search_narrows_the_table_and_brings_the_choice_back(
    hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace
) -> None:
    shown = page(
        jobs.record("a", draft=jobs.draft("first")),
        jobs.record("b", draft=jobs.draft("second"), age=timedelta(hours=1)),
    )
    hand.click_row(shown, "b")
    qtbot.mouseClick(shown.bar.search_field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(shown.bar.search_field, "fir")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    assert shown.bar.count_label.text() == "(1 of 2)"
    assert not shown.details.isVisible()
    assert shown.nothing_chosen.isVisible()
    qtbot.keyClicks(shown.bar.search_field, "zzz")
    qtbot.waitUntil(shown.no_match.isVisible)
    hand.press(shown, "jobs.clear-search")
    assert shown.model.rowCount() == 2
    assert shown.bar.search_field.hasFocus()
    qtbot.keyClicks(shown.bar.search_field, "fir")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    qtbot.keyClick(shown.bar.search_field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 2)
    assert shown.table.current_job() == "b"
    assert shown.details.isVisible()


def test_sorting_by_a_click_on_the_title_keeps_the_choice(
    hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace
) -> None:
    shown = page(
        jobs.record("a", draft=jobs.draft("zebra")),
        jobs.record("b", draft=jobs.draft("antelope"), age=timedelta(hours=1)),
    )
    hand.click_row(shown, "a")
    header = shown.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.NAME) + 30, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    order = [shown.model.job_id(row) for row in range(2)]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [shown.model.job_id(row) for row in range(2)] == order[::-1]
    assert shown.table.current_job() == "a"


# Following a job that was just created


def test_a_job_that_was_just_created_is_followed_to_its_transcript(
    qtbot: QtBot, page: ShowPage, desk: Any, inquiries: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record("old", age=timedelta(days=1)))
    shown.show_job("new")
    assert shown.table.current_job() == "old"
    assert not shown.details.isVisible(), "it would be taken for the new one"
    desk.change(jobs.record("new", JobState.PENDING))
    qtbot.waitUntil(lambda: shown.table.current_job() == "new")
    assert shown.details.tabs.currentIndex() == Tab.OVERVIEW
    desk.change(jobs.record("new", JobState.IN_PROGRESS))
    qtbot.waitUntil(lambda: shown.details.state_badge.text() == "In progress")
    assert inquiries.reads == []
    desk.change(jobs.record("new", JobState.COMPLETED))
    qtbot.waitUntil(lambda: len(inquiries.reads) == 1)
    assert shown.details.tabs.currentIndex() == Tab.TRANSCRIPT
    request_id, job_id = inquiries.reads[0]
    assert job_id == "new"
    inquiries.answer(request_id, jobs.result("new"))
    assert shown.details.result.view.isVisible()


def test_the_keyboard_is_at_the_job_that_was_just_created(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace
) -> None:
    shown = page()
    shown.setFocus()
    assert shown.empty.action_button.hasFocus()
    desk.change(jobs.record("new", JobState.PENDING))
    shown.show_job("new")
    assert shown.table.hasFocus()
    hand.press(shown, "jobs.enlarge")
    desk.change(jobs.record("next", JobState.PENDING))
    shown.show_job("next")
    assert shown.details.tabs.hasFocus()


def test_a_tab_that_was_chosen_meanwhile_stays(
    hand: Any, qtbot: QtBot, page: ShowPage, desk: Any, inquiries: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.record("new", JobState.IN_PROGRESS))
    shown.show_job("new")
    hand.open_tab(shown, Tab.TIME_LINE)
    desk.change(jobs.record("new", JobState.COMPLETED))
    qtbot.waitUntil(lambda: shown.details.state_badge.text() == "Complete")
    assert shown.details.tabs.currentIndex() == Tab.TIME_LINE
    assert inquiries.reads == []


def test_a_job_that_the_search_hides_is_shown_all_the_same(qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record("a", draft=jobs.draft("first")), jobs.record("b", draft=jobs.draft("second")))
    qtbot.keyClicks(shown.bar.search_field, "first")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 1)
    shown.show_job("b")
    assert shown.table.current_job() == "b"
    assert shown.bar.search_field.text() == ""


def test_the_transcript_is_one_press_away(hand: Any, page: ShowPage, inquiries: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    assert inquiries.reads == []  # nothing is decrypted before it is wanted
    hand.press(shown, "jobs.read")
    assert shown.details.tabs.currentIndex() == Tab.TRANSCRIPT
    assert [job_id for _, job_id in inquiries.reads] == ["job-1"]


# Room, looks, help for those who do not see


def test_the_details_can_have_all_the_room(hand: Any, qtbot: QtBot, page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    before = shown.details.height()
    hand.press(shown, "jobs.enlarge")
    assert not shown.table.isVisible()
    qtbot.waitUntil(lambda: shown.details.height() > before)
    hand.press(shown, "jobs.enlarge")
    assert shown.table.isVisible()


def test_the_table_takes_the_room_of_its_rows_and_no_more(
    page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot
) -> None:
    shown = page(*(jobs.record(f"job-{number}") for number in range(3)))
    rows = 3 * shown.table.rowHeight(0)
    qtbot.waitUntil(lambda: shown.table.viewport().height() == rows)
    assert shown.table.verticalScrollBar().maximum() == 0
    for number in range(3, 40):
        desk.change(jobs.record(f"job-{number}"))
    shown.model.drain()
    room = sum(shown.splitter.sizes())
    qtbot.waitUntil(lambda: shown.splitter.sizes()[0] == round(room * MOST_SHARE))
    before = shown.splitter.sizes()
    qtbot.keyClicks(shown.bar.search_field, "nothing")
    qtbot.waitUntil(lambda: shown.model.rowCount() == 0)
    assert shown.splitter.sizes() == before


def test_the_share_that_a_person_chose_stays(
    hand: Any, page: ShowPage, jobs: SimpleNamespace, desk: Any, qtbot: QtBot
) -> None:
    shown = page(jobs.record("a"))
    handle = shown.splitter.handle(1)
    middle = handle.rect().center()
    before = shown.splitter.sizes()[0]
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + QPoint(0, 120))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    chosen = shown.splitter.sizes()[0]
    assert chosen > before + 60
    desk.change(jobs.record("b"))
    shown.model.drain()
    hand.press(shown, "jobs.enlarge")
    hand.press(shown, "jobs.enlarge")
    assert shown.splitter.sizes()[0] == chosen


@pytest.mark.parametrize("size", [(900, 520), (1340, 760)])
def test_the_table_fits_without_scrolling_sideways(
    size: tuple[int, int], page: ShowPage, jobs: SimpleNamespace
) -> None:
    shown = page(*(jobs.record(f"job-{state}", state) for state in JobState), size=size)
    columns = sum(shown.table.columnWidth(column) for column in range(shown.model.columnCount()))
    assert columns <= shown.table.viewport().width()
    metrics = shown.table.fontMetrics()
    longest = max(metrics.horizontalAdvance(state_words(state).words) for state in JobState)
    assert shown.table.columnWidth(Column.STATUS) >= longest + metrics.height() + 27


def test_a_width_that_a_person_chose_stays(page: ShowPage, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record())
    shown.table.horizontalHeader().resizeSection(Column.LANGUAGE, 77)
    shown.resize(1000, 700)
    assert shown.table.columnWidth(Column.LANGUAGE) == 77


@pytest.mark.parametrize("theme", [DARK, HIGH_CONTRAST])
def test_another_theme_paints_other_rows(
    theme: str, page: ShowPage, jobs: SimpleNamespace, themes: ThemeController
) -> None:
    shown = page(*(jobs.record(f"job-{state}", state) for state in JobState))
    before = shown.table.grab().toImage()
    themes.set_choice(theme)
    assert shown.table.grab().toImage() != before


def test_everything_that_takes_the_focus_has_a_name(
    hand: Any, page: ShowPage, inquiries: Any, jobs: SimpleNamespace
) -> None:
    shown = page(jobs.sealed(SealVerdict.SEALED))
    for tab in Tab:
        hand.open_tab(shown, tab)
        if tab is Tab.TRANSCRIPT:
            inquiries.answer(inquiries.reads[-1][0], jobs.result())
        nameless = [
            widget
            for widget in shown.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not (widget.accessibleName() or getattr(widget, "text", str)())
        ]
        assert nameless == []
    assert len(TAB_TITLES) == len(Tab)


def test_what_was_left_is_deleted(qtbot: QtBot, page: ShowPage, desk: Any, jobs: SimpleNamespace) -> None:
    shown = page(jobs.record(state=JobState.QUEUED))
    shown.close()
    desk.change(jobs.record(state=JobState.COMPLETED))
    shown.model.drain()
    assert QApplication.focusWidget() is None


def test_the_details_keep_the_round_corners_of_their_panel(page: Any, jobs: Any, themes: ThemeController) -> None:
    shown = page(jobs.record("job-1", JobState.COMPLETED))
    panel = shown.details_stack
    image = panel.grab().toImage()
    right, bottom = image.width() - 1, image.height() - 1
    border = themes.theme.colors.border
    for x, y in ((10, 0), (0, 10), (right - 10, bottom), (right, bottom - 10)):
        assert image.pixelColor(x, y).name() == border
    # On the way round the corner the line is not painted over by what stands in the panel.
    for x, y in ((3, 3), (right - 3, 3), (3, bottom - 3), (right - 3, bottom - 3)):
        assert image.pixelColor(x, y).name() != themes.theme.colors.panel


# --- once more -------------------------------------------------------------------------------------------

DENIED = AppError(ErrorCode.ACCESS_DENIED, "transcribe:TagResource", status=400)
GONE = AppError(ErrorCode.BUCKET_NOT_FOUND, "s3:PutObject", status=404)


@pytest.mark.parametrize(("error", "words", "tagged"), [(DENIED, RETRY_UNTAGGED, False), (GONE, RETRY, True)])
def test_a_job_of_which_nothing_came_is_tried_again(
    page: ShowPage, desk: Any, jobs: SimpleNamespace, qtbot: QtBot, error: AppError, words: str, tagged: bool
) -> None:
    refused = jobs.record("refused", JobState.NOT_SUBMITTED, error=error)
    refused = replace(refused, request=replace(refused.request, submission_id="refused"))
    shown = page(refused)
    assert shown.details.retry_button.text() == words
    qtbot.mouseClick(shown.details.retry_button, Qt.MouseButton.LeftButton)
    [draft] = desk.submitted
    assert draft == replace(refused.draft, tags_submission=tagged)

    desk.change(jobs.record("submitted-1", JobState.PENDING))
    qtbot.waitUntil(lambda: shown.table.current_job() == "submitted-1")


def test_why_a_job_could_not_be_tried_again_is_told(
    page: ShowPage, desk: Any, jobs: SimpleNamespace, qtbot: QtBot
) -> None:
    shown = page(jobs.record("refused", JobState.CANCELLED))
    shown.details.retry_button.click()
    with qtbot.waitSignal(shown.refused) as told:
        desk.submission_refused.emit(SubmissionRefused("submitted-1", AppError(ErrorCode.NOT_CONNECTED)))
    assert told.args[0].code is ErrorCode.NOT_CONNECTED
    with qtbot.assertNotEmitted(shown.refused):
        desk.submission_refused.emit(SubmissionRefused("of-the-form", AppError(ErrorCode.NOT_CONNECTED)))


@pytest.mark.parametrize("state", [JobState.COMPLETED, JobState.FAILED, JobState.UNKNOWN, JobState.PENDING])
def test_what_may_be_at_the_service_is_not_tried_again(page: ShowPage, jobs: SimpleNamespace, state: JobState) -> None:
    assert not page(jobs.record("job-1", state)).details.retry_button.isVisible()
