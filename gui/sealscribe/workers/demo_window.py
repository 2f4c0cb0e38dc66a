"""The demo in a window of its own."""

from __future__ import annotations

import sys

from PySide6.QtCore import QProcess

from sealscribe.core.child_environment import is_frozen
from sealscribe.workers.child_process import prepare


def open_demo_window(tour_id: str = "") -> bool:
    """Start the demo as a program of its own, perhaps with a tour, and tell whether that worked.

    Nothing that is done there mixes with a person's work: it has its own process, records and AWS. A frozen program is
    its own interpreter.
    """
    process = QProcess()
    process.setProgram(sys.executable)
    asked = ["walkthrough", tour_id] if tour_id else ["demo"]
    process.setArguments(asked if is_frozen() else ["-m", "sealscribe", *asked])
    prepare(process)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started = process.startDetached()
    return started if isinstance(started, bool) else bool(started[0])
