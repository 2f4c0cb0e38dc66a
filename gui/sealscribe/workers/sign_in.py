"""Runs the AWS CLI's sign-in, when a person asks for it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from sealscribe.core.connection import Profile
from sealscribe.core.sign_in import sign_in_command
from sealscribe.workers.child_process import prepare

KILL_MS: Final = 3000
"""So long a command that was told to end may take for it."""
_LONGEST_LINE: Final = 2000
# Colours and cursor movements of a terminal (ECMA-48).
_CONTROL: Final = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|[\x00-\x08\x0b-\x1f\x7f]")


class SignIn(QObject):
    """Runs one command at a time. ``said`` carries a line that it wrote, ``ended`` whether it succeeded.

    What it writes is shown and kept nowhere: the address and the code of a sign-in are in it.
    """

    said = Signal(str)
    ended = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest = ""
        self._kill = QTimer(self, singleShot=True, interval=KILL_MS)
        self._kill.timeout.connect(self._end_by_force)

    @property
    def is_running(self) -> bool:
        """Tell whether a sign-in is under way."""
        return self._process is not None

    def start(self, command_line: str, profile: Profile) -> bool:
        """Run the sign-in of a profile with the AWS CLI at that path; False where one is under way already."""
        if self._process is not None:
            return False
        self._rest = ""
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        # Python's output into a pipe comes in blocks otherwise, and the address to open would not be seen.
        prepare(process, PYTHONUNBUFFERED="1")
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.start(command_line, list(sign_in_command(profile)[1:]))
        return True

    @Slot()
    def cancel(self) -> None:
        """Tell the command to end, and make it where it does not."""
        if self._process is not None:
            self._process.terminate()
            self._kill.start()

    def close(self) -> None:
        """End the command for the end of the program."""
        process, self._process = self._process, None
        self._kill.stop()
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(KILL_MS // 3)
            process.deleteLater()

    @Slot()
    def _end_by_force(self) -> None:
        if self._process is not None:
            self._process.kill()

    @Slot()
    def _read(self) -> None:
        if self._process is None:
            return
        text = self._rest + bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
        *lines, self._rest = text.replace("\r\n", "\n").split("\n")
        for line in lines:
            self._say(line)

    def _say(self, line: str) -> None:
        plain = _CONTROL.sub("", line).strip()
        if plain:
            self.said.emit(plain[:_LONGEST_LINE])

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._say(self._rest)
        self._end(is_success=code == 0 and status is QProcess.ExitStatus.NormalExit)

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        # After any other error the process goes on, or "finished" follows.
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._say(self._process.errorString())
            self._end(is_success=False)

    def _end(self, *, is_success: bool) -> None:
        process, self._process = self._process, None
        self._kill.stop()
        if process is not None:
            process.deleteLater()
            self.ended.emit(is_success)
