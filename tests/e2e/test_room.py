"""The smallest window, with the text of the ordinary size and of twice that: nothing is cut, all can be reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from tests.room import AT_TWO_SIZES, cut_widgets

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.main_window import CONNECTION_PAGE, CREATE_PAGE, JOBS_PAGE, SETTINGS_PAGE

pytestmark = AT_TWO_SIZES
LEAST_WINDOW = QSize(1024, 640)


@pytest.fixture
def screen(launch: Any) -> Any:
    screen = launch()
    screen.window.resize(LEAST_WINDOW)
    return screen


def faults(window: Any) -> list[str]:
    found = cut_widgets(window)
    for area in window.findChildren(QScrollArea):
        if area.isVisible() and area.widget().width() > area.viewport().width():
            found.append(f"{area.widget().objectName()} is wider than what shows it")
    return found if window.size() == LEAST_WINDOW else [*found, f"the window grew to {window.size()}"]


def until_whole(screen: Any) -> None:
    """Wait until the layout of what was just shown has come to rest; tell what is cut then."""
    try:
        screen.until(lambda: not faults(screen.window))
    except QtTimeoutError:
        pytest.fail("\n".join(faults(screen.window)))


def test_the_form(screen: Any, draft: Callable[..., JobDraft]) -> None:
    until_whole(screen)
    screen.click("create-job.submit")
    until_whole(screen)
    context = (ContextPair("department", "4111 1111 1111 1111"), ContextPair("department", "x"))
    screen.fill(draft(name="a" * 60, context=context))
    until_whole(screen)
    assert screen.window.current_page() == CREATE_PAGE


def test_the_jobs(screen: Any, draft: Callable[..., JobDraft]) -> None:
    job_id = screen.create(draft())
    screen.wait_for(job_id, JobState.COMPLETED)
    screen.until(lambda: screen.job(job_id).seal)
    for tab in Tab:
        screen.show_tab(tab)
        until_whole(screen)
    assert screen.window.current_page() == JOBS_PAGE


@pytest.mark.parametrize("page", [CONNECTION_PAGE, SETTINGS_PAGE])
def test_other_pages(screen: Any, page: str) -> None:
    screen.window.show_page(page)
    until_whole(screen)
