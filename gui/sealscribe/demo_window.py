"""The demo in a window of its own."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QProcess, QProcessEnvironment

from sealscribe.core.child_environment import child_environment


def open_demo_window() -> bool:
    """Start the demo as a program of its own, and tell whether that worked.

    Nothing that is done there mixes with a person's work: it has its own process, records and AWS. A frozen program is
    its own interpreter.
    """
    is_frozen = bool(getattr(sys, "frozen", False))
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(["demo"] if is_frozen else ["-m", "sealscribe", "demo"])
    environment = QProcessEnvironment()
    for name, value in child_environment(os.environ, frozen=is_frozen).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setStandardInputFile(QProcess.nullDevice())
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started = process.startDetached()
    return started if isinstance(started, bool) else bool(started[0])
