"""The process that people start: it has the checks and the main job done by children, and ends them in time.

Standard library only: what is broken in a package must not keep this from telling.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from sealscribe.core.own_program import SELF_TEST_COMMAND, own_program
from sealscribe.self_test.report import Finding, all_passed, to_json

LIMIT_SECONDS: Final = 30.0
MAIN_JOB: Final = "main job"
CHECKS_END: Final = "the checks came to their end"
FAILED: Final = 1
_FEWEST_PICTURES: Final = 10
_LAST_WORDS: Final = 400
"""How many characters of what a child said last are told."""


class _Child:
    """One run of the program, its output in a file."""

    def __init__(self, arguments: Sequence[str], output: Path) -> None:
        self._output = output
        environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen"}
        with output.open("wb") as file:
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                own_program(*arguments),
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )

    def wait(self, until: float) -> str:
        """Return an empty text when it ended well, else what went wrong; it is over in any case."""
        try:
            status = self._process.wait(max(0.0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            self.end()
            return f"It did not end in time. {self._said()}".strip()
        return "" if status == 0 else f"It ended with status {status}. {self._said()}".strip()

    def end(self) -> None:
        """End it at once, if it runs; what it started ends by itself."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def _said(self) -> str:
        return self._output.read_text(encoding="utf-8", errors="replace").strip()[-_LAST_WORDS:]


def run_self_test(report: Path | None, say: Callable[[str], None], limit: float = LIMIT_SECONDS) -> int:
    """Test this installation for at most ``limit`` seconds; return 0 only if everything passed.

    The report goes to the file ``report``, else to the terminal.
    """
    started = time.monotonic()
    findings = _test(started + limit)
    text = to_json(findings, time.monotonic() - started)
    if report is None:
        say(text.rstrip())
    else:
        try:
            report.write_text(text, encoding="utf-8")
        except OSError as error:
            say(f"The report cannot be written to {report}: {error.strerror}.")
            return FAILED
    return 0 if all_passed(findings) else FAILED


def _test(until: float) -> list[Finding]:
    with tempfile.TemporaryDirectory(prefix="sealscribe-self-test-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        told, pictures = folder / "findings", folder / "pictures"
        started = time.monotonic()
        job = _Child(["demo", "--capture", str(pictures), "--data-folder", str(folder / "data")], folder / "job.txt")
        try:
            problem = _Child([SELF_TEST_COMMAND, str(told)], folder / "checks.txt").wait(until)
            findings = [*_read(told), Finding(CHECKS_END, not problem, problem, round(time.monotonic() - started, 2))]
            problem = job.wait(until)
        finally:
            job.end()
        count = len(list(pictures.glob("*.png")))
        if not problem and count < _FEWEST_PICTURES:
            problem = "Steps are missing."
        detail = f"{problem} {count} pictures".strip()
        return [*findings, Finding(MAIN_JOB, not problem, detail, round(time.monotonic() - started, 2))]


def _read(path: Path) -> list[Finding]:
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    findings = []
    for line in lines:
        try:
            findings.append(Finding.from_line(line))
        except ValueError:  # the line that was being written when the child was ended
            break
    return findings
