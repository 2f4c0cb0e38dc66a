"""The program itself, in a process of its own, on a sandbox of the test.

It creates each wanted job that is not on record yet, as a person would, and ends when all of them have ended. Whoever
starts it may kill it at any moment, and start it again.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from sealscribe.app import Program
from sealscribe.core.draft import InputKind, JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.options import Options
from sealscribe.sandbox.process import SandboxAccount, SandboxAddress
from sealscribe.store.places import Places
from sealscribe.ui.theme import LIGHT, ThemeController
from sealscribe.workers import workforce
from sealscribe.workers.follower import Pace
from sealscribe.workers.local_file import look_at_file

TICK_MS = 50
_Workforce = workforce.Workforce


class Lent:
    """A sandbox that is not this process's to end."""

    def __init__(self, wanted: dict[str, Any]) -> None:
        current = SandboxAccount(**wanted["current"])
        self._address = SandboxAddress(wanted["url"], wanted["region"], current, current)

    def wait_ready(self, _seconds: float) -> SandboxAddress:
        return self._address

    def stop(self) -> None:
        pass


def hire(*arguments: Any, **named: Any) -> Any:
    return _Workforce(*arguments, **{"pace": Pace(first=0.05, longest=0.2), **named})


def draft_of(wanted: dict[str, Any], number: int) -> JobDraft:
    """The draft of a job; each third one begins with a file of this computer."""
    pairs = (ContextPair("Department", "Legal"), ContextPair("Matter", f"2026-{number}"))
    draft = JobDraft(
        name=f"{wanted['prefix']}-{number}",
        media_uri=wanted["media"],
        output_kind=OutputKind.CUSTOMER,
        output_uri=f"s3://{wanted['output']}/kills/",
        encryption_enabled=True,
        account_key=AccountKey(wanted["key"], wanted["key"]),
        context=pairs,
    )
    if number % 3 or not wanted["recording"]:
        return draft
    from dataclasses import replace

    return replace(
        draft,
        input_kind=InputKind.LOCAL,
        local_file=look_at_file(wanted["recording"]),
        upload_destination=f"s3://{wanted['input']}/kills/{number}/",
    )


def main() -> int:
    wanted = json.loads(sys.argv[1])
    workforce.Workforce = hire  # type: ignore[assignment, misc] # it looks at jobs more often
    app = QApplication(["batch", "-platform", "offscreen"])
    themes = ThemeController(app, LIGHT)
    lent: Any = Lent(wanted)
    program = Program(themes, Options(demo=True), settings=None, places=Places(Path(wanted["folder"])), sandbox=lent)
    program.window.show()
    submitted: set[str] = set()

    def look() -> None:
        if program.job_desk is None or not program.window.demo_band.isVisible():
            return
        found = (program.job_desk.record(job_id) for job_id in program.job_desk.summaries)
        records = {one.request.name: one for one in found if one is not None}
        for number in range(wanted["count"]):
            draft = draft_of(wanted, number)
            if draft.name not in records and draft.name not in submitted:
                submitted.add(draft.name)
                program.job_desk.submit(draft)
        ended = [one for one in records.values() if one.state.is_final]
        sealed = [one for one in ended if one.state is not JobState.COMPLETED or one.seal is not None]
        if len(sealed) == wanted["count"]:
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(TICK_MS)
    app.exec()
    return 0 if program.close() else 1


if __name__ == "__main__":
    sys.exit(main())
