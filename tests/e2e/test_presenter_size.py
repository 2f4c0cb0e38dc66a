"""Presenter size, switched on and off while the program runs: on a projector and on a large screen all is whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from tests.room import cut_widgets

from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobState
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.main_window import CONNECTION_PAGE, CREATE_PAGE, JOBS_PAGE, SETTINGS_PAGE

SIZES = (QSize(1280, 720), QSize(3840, 2160))
PAGES = (CREATE_PAGE, JOBS_PAGE, CONNECTION_PAGE, SETTINGS_PAGE)


def height_of_words(screen: Any) -> int:
    return int(screen.window.findChild(QLabel).fontMetrics().height())


def find_field_shows_its_hint(screen: Any) -> bool:
    field = screen.window.findChild(QLineEdit, "result.find")
    return bool(field.maximumWidth() > field.fontMetrics().horizontalAdvance(field.placeholderText()) * 1.5)


def until_whole(screen: Any) -> None:
    """Wait until the layout has come to rest; tell what is cut then."""
    try:
        screen.until(lambda: not cut_widgets(screen.window))
    except QtTimeoutError:
        pytest.fail("\n".join(cut_widgets(screen.window)))


@pytest.mark.parametrize("size", SIZES, ids=["projector", "4K"])
def test_larger_and_smaller_again_while_it_runs(screen: Any, draft: Callable[..., JobDraft], size: QSize) -> None:
    screen.window.resize(size)
    job_id = screen.create(draft())
    screen.wait_for(job_id, JobState.COMPLETED)
    screen.until(lambda: screen.job(job_id).seal)
    for tab in Tab:
        screen.show_tab(tab)
    for page in PAGES:
        screen.window.show_page(page)
    ordinary = height_of_words(screen)
    action = screen.window.findChild(QAction, "view.presenter-size")
    for is_large in (True, False):
        action.trigger()
        assert (height_of_words(screen) > ordinary * 1.2) is is_large
        for page in PAGES:
            screen.window.show_page(page)
            until_whole(screen)
        screen.window.show_page(JOBS_PAGE)
        for tab in Tab:
            screen.show_tab(tab)
            until_whole(screen)
        assert find_field_shows_its_hint(screen)
        assert screen.window.size() == size
    assert height_of_words(screen) == ordinary


@pytest.fixture
def screen(launch: Callable[..., Any]) -> Any:
    return launch()
