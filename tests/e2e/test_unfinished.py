"""What was entered is not lost: through the real window, from one start to the next."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMessageBox

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.store.draft_store import DraftStore
from sealscribe.store.places import Places
from sealscribe.ui.main_window import CREATE_PAGE

SECRET = ContextPair("password", "hunter2hunter2")
BACK = "Your unfinished job is back"

Screen = Any
Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]


def fill_in_half(screen: Screen) -> JobDraft:
    """Begin a job as a person does: type some of it, switch some of it on, and leave the rest open."""
    screen.window.show_page(CREATE_PAGE)
    edit = screen.form.findChild(QLineEdit, "create-job.media-uri")
    screen.until(edit.isVisible)
    screen.qtbot.keyClicks(edit, "s3://recordings-111122223333/calls/customer-service-call.mp3")
    screen.click("create-job.output-kind.customer")
    output = screen.form.findChild(QLineEdit, "create-job.output-uri")
    screen.until(output.isVisible)
    screen.qtbot.keyClicks(output, "s3://sealed-transcr")
    screen.until(lambda: screen.form.draft.name)
    draft: JobDraft = screen.form.draft
    assert draft.output_uri == "s3://sealed-transcr"
    return draft


@pytest.mark.timeout(60)
def test_a_half_filled_form_is_back_at_the_next_start(launch: Launch) -> None:
    first = launch()
    left = fill_in_half(first)
    first.close()

    second = launch()
    assert second.form.draft == left
    second.until_reads(BACK, "Nothing was sent.")
    assert second.form.findChild(QLineEdit, "create-job.output-uri").text() == "s3://sealed-transcr"
    second.close()

    third = launch()
    third.until_reads(BACK)
    notice = third.form.frame.notice()
    third.qtbot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    third.click("create-job.discard.yes")
    third.until(lambda: third.form.draft == JobDraft())
    third.close()

    fourth = launch()
    assert fourth.form.draft == JobDraft()
    assert BACK not in fourth.words()


def test_what_the_detector_warns_of_never_reaches_the_disk(launch: Launch, draft: Draft) -> None:
    first = launch()
    first.fill(draft(name="", context=(SECRET, ContextPair("Department", "Legal"))))
    first.close()

    file = Places(first.folder).draft
    assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o600
    for other in first.folder.rglob("*"):
        assert other.is_dir() or b"hunter2" not in other.read_bytes(), other

    second = launch()
    second.until_reads(BACK, "1 text of the encryption context was left out")
    assert second.form.draft.context == (ContextPair("password", ""), ContextPair("Department", "Legal"))


def test_a_job_that_was_created_does_not_come_back(launch: Launch, draft: Draft) -> None:
    first = launch()
    job_id = first.create(draft())
    first.wait_for(job_id, JobState.COMPLETED)
    first.close()

    second = launch()
    assert second.form.draft == JobDraft()


def test_settings_of_a_job_replace_a_started_form_only_after_a_question(launch: Launch, draft: Draft) -> None:
    screen = launch()
    wanted = draft()
    job_id = screen.create(wanted)
    screen.wait_for(job_id, JobState.COMPLETED)
    started = fill_in_half(screen)

    screen.window.show_page("jobs")
    screen.click("jobs.use-again")
    screen.until(lambda: screen.form.findChildren(QMessageBox))
    assert screen.window.current_page() == CREATE_PAGE
    screen.click("create-job.replace.no")
    screen.until(lambda: not screen.form.findChildren(QMessageBox))
    assert screen.form.draft == started

    screen.window.show_page("jobs")
    screen.click("jobs.use-again")
    screen.click("create-job.replace.yes")
    screen.until(lambda: screen.form.draft == wanted)


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process in another way")
@pytest.mark.timeout(90)
def test_a_program_that_is_killed_keeps_what_was_entered(tmp_path: Path) -> None:
    """The real program, as a process of its own, which gets no chance to say goodbye."""
    program = """
import sys
from PySide6.QtCore import QTimer
from sealscribe import app
from sealscribe.cli import main

class Typing(app.Program):
    def _connection_changed(self, connection):
        super()._connection_changed(connection)
        if connection is not None and self.create_page is not None:
            from sealscribe.core.draft import JobDraft, OutputKind
            from sealscribe.core.encryption import ContextPair
            pairs = (ContextPair("password", "hunter2hunter2"), ContextPair("Department", "Legal"))
            self.create_page.use_draft(JobDraft(name="half", output_kind=OutputKind.CUSTOMER,
                                                encryption_enabled=True, context=pairs))

app.Program = Typing
main(["demo", "--data-folder", sys.argv[1]])
"""
    folder = tmp_path / "kept"
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    file = Places(folder / "demo").draft
    try:
        until = time.monotonic() + 60
        while not file.exists():
            assert process.poll() is None
            assert time.monotonic() < until
            process.poll()
            time.sleep(0.05)
    finally:
        process.kill()
        process.wait(10)

    kept = DraftStore(file).load()
    assert kept is not None
    assert (kept.draft.name, kept.left_out) == ("half", 1)
    for other in folder.rglob("*"):
        assert other.is_dir() or b"hunter2" not in other.read_bytes(), other
