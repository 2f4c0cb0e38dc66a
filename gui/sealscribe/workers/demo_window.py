"""The demo in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QProcess

from sealscribe.core.own_program import own_program
from sealscribe.workers.child_process import prepare


def open_demo_window(tour_id: str = "") -> bool:
    """Start the demo as a program of its own, perhaps with a tour, and tell whether that worked.

    Nothing that is done there mixes with a person's work: it has its own process, records and AWS.
    """
    process = QProcess()
    program, *arguments = own_program(*(["walkthrough", tour_id] if tour_id else ["demo"]))
    process.setProgram(program)
    process.setArguments(arguments)
    prepare(process)
    process.setStandardOutputFile(QProcess.nullDevice())
    process.setStandardErrorFile(QProcess.nullDevice())
    started = process.startDetached()
    return started if isinstance(started, bool) else bool(started[0])
