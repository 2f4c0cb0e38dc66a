"""Runs the programs that the credential chain asks for: credential processes, and the AWS CLI."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading

from sealscribe.core.child_environment import child_environment, is_frozen


class Processes:
    """Starts child processes for any thread, and can end those that run. ``start`` stands in for subprocess.Popen."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._is_cancelled = False

    def start(self, arguments: list[str], *, stdout: int, stderr: int) -> subprocess.Popen[bytes]:
        """Start a program without a window and without input, in the environment that the person's shell had."""
        no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # there is none but on Windows
        process = subprocess.Popen(  # noqa: S603 - the program is the one that the person's own configuration names
            arguments,
            stdin=subprocess.DEVNULL,
            env=child_environment(os.environ, frozen=is_frozen()),
            stdout=stdout,
            stderr=stderr,
            creationflags=no_window,
        )
        with self._lock:
            self._running = {one for one in self._running if one.poll() is None} | {process}
            is_cancelled = self._is_cancelled
        if is_cancelled:
            process.kill()
        return process

    def cancel(self) -> None:
        """End what runs, and all that is started from now on. Whoever waits for it gets its failure."""
        with self._lock:
            self._is_cancelled = True
            running, self._running = self._running, set()
        for process in running:
            if process.poll() is None:
                process.kill()


def find_command_line() -> str:
    """Return the path of the AWS CLI, or an empty text where it is not on the PATH."""
    return shutil.which("aws") or ""
