"""The parent's side: start the embedded AWS as a child process, wait until it answers, end it.

Standard library only, and nothing here may be called on the GUI thread except `SandboxProcess.start`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from sealscribe.core.child_environment import is_frozen
from sealscribe.core.own_program import SANDBOX_COMMAND, own_program

STOP_SECONDS = 3.0
"""How long the child may take to end by itself once its standard input is closed."""


class SandboxFailed(Exception):  # noqa: N818 the name says what happened
    """The embedded AWS did not start; the text is one plain sentence."""


@dataclass(frozen=True, slots=True)
class SandboxAccount:
    """A demo account with the access key of its administrator."""

    account_id: str
    access_key_id: str
    secret_access_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SandboxAddress:
    """Where the embedded AWS listens: the endpoint URL for every service, its Region, and both accounts."""

    url: str
    region: str
    current: SandboxAccount
    other: SandboxAccount

    @classmethod
    def from_line(cls, line: str) -> SandboxAddress:
        """From the line that the child prints; ValueError where it is not such a line."""
        try:
            document = json.loads(line)
            accounts = document["accounts"]
            return cls(
                document["url"],
                document["region"],
                SandboxAccount(**accounts["current"]),
                SandboxAccount(**accounts["other"]),
            )
        except (KeyError, TypeError) as error:
            raise ValueError("not the ready line of the embedded AWS") from error


class SandboxProcess:
    """One embedded AWS in a child process.

    `command` replaces the usual one; the options are added to it. `job_seconds` is how long a transcription job takes.
    With `moment` it is always that time in there, in seconds since 1970, as far as keys and jobs tell.
    """

    def __init__(
        self,
        command: Sequence[str] | None = None,
        *,
        keys: int = 0,
        job_seconds: float = 6.0,
        port: int = 0,
        moment: float | None = None,
    ) -> None:
        base = list(command) if command is not None else _usual_command()
        options = ["--port", str(port), "--keys", str(keys), "--job-seconds", str(job_seconds)]
        if moment is not None:
            options += ["--moment", str(moment)]
        self._command = [*base, *options]
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id, None before the start."""
        return self._process.pid if self._process else None

    def start(self) -> None:
        """Start the child, without waiting for it; SandboxFailed where it cannot be started at all."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "MOTO_"))}
        try:
            self._process = subprocess.Popen(  # noqa: S603 the program's own command
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            reason = f"The embedded AWS could not be started: {error.strerror or error}."
            raise SandboxFailed(reason) from error

    def wait_ready(self, timeout: float) -> SandboxAddress:
        """Block until the child answers, at most about `timeout` seconds; SandboxFailed with the reason otherwise.

        The child is told the limit and ends itself when it is over, which ends the wait here on every system.
        """
        process = self._process
        if process is None or process.stdin is None or process.stdout is None or process.stderr is None:
            raise SandboxFailed("The embedded AWS was not started.")
        try:
            process.stdin.write(f"ready-within {timeout}\n".encode())
            process.stdin.flush()
        except OSError:
            # It ended already; what it said is read below.
            line = b""
        else:
            line = process.stdout.readline()
        try:
            return SandboxAddress.from_line(line.decode("utf-8", "replace"))
        except ValueError:
            said = process.stderr.read().decode("utf-8", "replace").strip() if not line else ""
            self.stop()
            last = said.splitlines()[-1] if said else "it ended without a word"
            raise SandboxFailed(f"The embedded AWS did not start: {last}") from None

    def stop(self) -> None:
        """End the child: close its standard input, wait a moment, then kill. May be called more than once."""
        process, self._process = self._process, None
        if process is None:
            return
        try:
            if process.stdin is not None:
                process.stdin.close()
        except OSError:
            # The pipe broke because the child is gone, which is what is wanted.
            pass
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(STOP_SECONDS)
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def _usual_command() -> list[str]:
    # Where there is an interpreter, the module of its own spares the child what the whole program imports.
    return own_program(SANDBOX_COMMAND) if is_frozen() else [sys.executable, "-m", "sealscribe.sandbox"]
