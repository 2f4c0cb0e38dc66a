"""Where the keyboard is after a step from page to page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from sealscribe.core.draft import JobDraft

Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]


def test_the_keyboard_goes_to_the_new_job_and_back_to_the_first_field(launch: Launch, draft: Draft) -> None:
    screen = launch()
    screen.window.activateWindow()
    screen.until(screen.window.isActiveWindow)

    def place() -> str:
        return str(screen.window.focusWidget().objectName())

    def press(key: Qt.Key) -> None:
        screen.qtbot.keyClick(screen.window, key, Qt.KeyboardModifier.ControlModifier)

    job_id = screen.create(draft())
    screen.until(lambda: screen.jobs.table.current_job() == job_id)
    assert place() == "jobs.table"
    press(Qt.Key.Key_1)
    assert place() == "create-job.name"
    scroll = screen.form.frame.panel_scroll.verticalScrollBar()
    screen.click("create-job.output-kind.customer")
    screen.until(lambda: scroll.maximum() > 0)
    scroll.setValue(scroll.maximum())
    press(Qt.Key.Key_2)
    assert place() == "jobs.table"
    press(Qt.Key.Key_N)
    assert place() == "create-job.name"
    assert scroll.value() == 0
