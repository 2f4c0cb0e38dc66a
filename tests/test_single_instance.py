"""A second run of the program on the same data folder hands over to the first."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sealscribe.options import StartRequest
from sealscribe.single_instance import SingleInstance


@pytest.fixture
def run(tmp_path: Path, qapp: QApplication) -> Iterator[Callable[..., SingleInstance]]:
    made: list[SingleInstance] = []

    def call(folder: str = "data") -> SingleInstance:
        made.append(SingleInstance(tmp_path / folder / "running.lock"))
        return made[-1]

    yield call
    for instance in made:
        instance.close()
        instance.deleteLater()


FILE = os.fsdecode(b"/calls/interview \xff \xe3\x81\x82.wav")
"""What a path may be: text, and bytes that are no text."""
HAND_OVER = """
import sys
from pathlib import Path
from sealscribe.options import StartRequest
from sealscribe.single_instance import SingleInstance
second = SingleInstance(Path(sys.argv[1]))
sys.exit(0 if not second.acquire() and second.hand_over(StartRequest((sys.argv[2],), True), 10_000) else 1)
"""


@pytest.fixture
def second(tmp_path: Path, qtbot: QtBot) -> Callable[[SingleInstance], int]:
    """Starts another process on the same folder; gives back its status, after the first was asked what it is for."""

    def start(first: SingleInstance) -> int:
        lock = str(tmp_path / "data" / "running.lock")
        with subprocess.Popen([sys.executable, "-c", HAND_OVER, lock, FILE]) as process:
            with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
                pass
            assert asked.args == [StartRequest((FILE,), new_job=True)]
            return process.wait(20)

    return start


def test_the_first_is_told_what_the_second_was_started_for(
    run: Callable[..., SingleInstance], second: Callable[[SingleInstance], int]
) -> None:
    first = run()
    assert first.acquire()
    first.listen()
    assert second(first) == 0


def test_a_first_that_does_not_answer_is_told(run: Callable[..., SingleInstance]) -> None:
    first, late = run(), run()
    assert first.acquire()
    assert not late.acquire()
    assert not late.hand_over(StartRequest(), 200)


@pytest.mark.parametrize(
    "line", [b"\n", b"words\n", b"[]\n", b'{"files": "x", "new_job": false}\n', b'{"files": [], "new_job": 1}\n']
)
def test_what_makes_no_sense_is_not_answered(
    run: Callable[..., SingleInstance], line: bytes, qtbot: QtBot, tmp_path: Path
) -> None:
    first = run()
    first.acquire()
    first.listen()
    asked = QSignalSpy(first.asked)
    name = hashlib.sha256(str(tmp_path / "data" / "running.lock").encode()).hexdigest()[:24]
    socket = QLocalSocket()
    socket.connectToServer(f"sealscribe-{name}")
    assert socket.waitForConnected(2_000)
    socket.write(line)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == b""
    assert asked.count() == 0


def test_other_folders_are_other_runs(run: Callable[..., SingleInstance]) -> None:
    assert run().acquire()
    assert run("other").acquire()


def test_after_the_first_ended_the_next_is_the_only_one(run: Callable[..., SingleInstance]) -> None:
    first, after = run(), run()
    first.acquire()
    first.listen()
    first.close()
    assert after.acquire()


def test_a_killed_run_leaves_nothing_behind(
    run: Callable[..., SingleInstance], second: Callable[[SingleInstance], int], tmp_path: Path
) -> None:
    program = (
        "import os, sys; from pathlib import Path; from sealscribe.single_instance import SingleInstance\n"
        "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([])\n"
        "one = SingleInstance(Path(sys.argv[1])); assert one.acquire(); one.listen(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "data" / "running.lock")], check=False, timeout=60)
    instance = run()
    assert instance.acquire()
    instance.listen()
    assert second(instance) == 0


def test_where_no_lock_can_be_written_nobody_is_kept_out(run: Callable[..., SingleInstance], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run("file/data").acquire()
