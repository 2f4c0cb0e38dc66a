"""Recordings that are opened with the program: at its start, and while it runs."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from sealscribe.core.draft import InputKind
from sealscribe.options import StartRequest
from sealscribe.single_instance import SingleInstance
from sealscribe.store.places import Places
from sealscribe.ui.main_window import CREATE_PAGE, JOBS_PAGE

Launch = Callable[..., Any]
SECOND = """
import sys
from pathlib import Path
from sealscribe.cli import main
sys.exit(main(["--data-folder", sys.argv[1], *sys.argv[2:]]))
"""


@pytest.fixture
def instance(tmp_path: Path, qapp: QApplication) -> Iterator[SingleInstance]:
    made = SingleInstance(Places(tmp_path).lock)
    assert made.acquire()
    yield made
    made.close()
    made.deleteLater()


def start_again(screen: Any, folder: Path, *words: str) -> None:
    """Start the program once more, as desktops do, and wait until it has handed over."""
    with subprocess.Popen([sys.executable, "-c", SECOND, str(folder), *words], cwd=folder) as process:
        screen.until(lambda: process.poll() is not None)
        assert process.returncode == 0


@pytest.mark.timeout(60)
def test_a_recording_that_the_program_is_started_with_is_in_the_form(launch: Launch, recording: Path) -> None:
    screen = launch(request=StartRequest((str(recording),)))
    screen.until(lambda: screen.form.draft.local_file is not None)
    assert screen.window.current_page() == CREATE_PAGE
    assert screen.form.draft.input_kind is InputKind.LOCAL
    assert screen.form.draft.local_file.path == str(recording)
    screen.until_reads("interview.wav")


@pytest.mark.timeout(60)
def test_a_recording_that_is_gone_is_told_at_its_field(launch: Launch, tmp_path: Path) -> None:
    screen = launch(request=StartRequest((str(tmp_path / "gone.wav"),)))
    screen.until_reads("gone.wav")
    screen.until(lambda: screen.form.input_data.file_drop.problem_label.isVisible())
    assert screen.form.draft.local_file is None


@pytest.mark.timeout(60)
def test_recordings_that_are_opened_later_come_to_the_window_that_is_there(
    launch: Launch, instance: SingleInstance, recording: Path, tmp_path: Path
) -> None:
    screen = launch(instance=instance)
    screen.window.show_page(JOBS_PAGE)
    start_again(screen, tmp_path, recording.name)
    screen.until(lambda: screen.form.draft.local_file is not None)
    assert screen.window.current_page() == CREATE_PAGE

    other = recording.with_name("second.wav")
    other.write_bytes(recording.read_bytes())
    start_again(screen, tmp_path, recording.name, other.name)
    screen.until(lambda: len(screen.form.batch.sources) == 2)

    screen.window.show_page(JOBS_PAGE)
    start_again(screen, tmp_path, "--new-job")
    screen.until(lambda: screen.window.current_page() == CREATE_PAGE)
    assert len(screen.form.batch.sources) == 2


@pytest.mark.timeout(60)
def test_a_question_that_is_open_keeps_the_form_as_it_is(
    launch: Launch, instance: SingleInstance, recording: Path, tmp_path: Path
) -> None:
    screen = launch(instance=instance)
    screen.form.job_settings.name_edit.setText("half-done")
    screen.form.job_settings.name_edit.textEdited.emit("half-done")
    screen.form.cancel()
    start_again(screen, tmp_path, recording.name)
    screen.until_reads("The form is busy", "Finish what is open here")
    assert screen.form.draft.local_file is None
    assert screen.form.draft.name == "half-done"
    QApplication.activeModalWidget().close()


OPENED = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from sealscribe.run import Application
application = Application(["sealscribe"])
application.file_opened.connect(print)
QCoreApplication.sendEvent(application, QFileOpenEvent("/calls/a.wav"))
"""


def test_what_macos_asks_for_is_heard() -> None:
    done = subprocess.run([sys.executable, "-c", OPENED], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "/calls/a.wav"
