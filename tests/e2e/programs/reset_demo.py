"""The demo, in which a person makes a job, resets the demo, resets it once more, and ends the program.

It prints what the jobs are called in each life, the first with the job that was made, and whether Presenter size is on.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from sealscribe import app
from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.job_record import JobState
from sealscribe.options import Options
from sealscribe.run import Run
from sealscribe.ui.main_window import JOBS_PAGE

TICK_MS = 50
MADE = "made-before-the-reset"
TAKEN = (JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED)
DRAFT = JobDraft(
    name=MADE,
    media_uri="s3://recordings-111122223333/calls/customer-service-call.mp3",
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://sealed-transcripts-111122223333/cases/",
)


class Watched(app.Program):
    """Does what a person would: one deed at each tick, as soon as the one before has come to its end."""

    lives = 0

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        Watched.lives += 1
        deeds = [self._hand_over_job, self._print_names, self._press_reset, self._press_agree]
        # Nothing was made in the second life: there is nothing to ask about.
        self._deeds = iter({1: deeds, 2: [self._print_names, self._press_reset]}.get(self.lives, [self._print_names]))
        self._deed = next(self._deeds)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self.is_ready or not self.window.demo_band.isVisible() or not self._deed():
            return
        following = next(self._deeds, None)
        if following is not None:
            self._deed = following
            return
        self._timer.stop()
        if self.lives > 2:
            self._closing.agree()
            self.window.close()

    def _hand_over_job(self) -> bool:
        self.window.show_page(JOBS_PAGE)
        self.job_desk.submit(DRAFT)
        return True

    def _print_names(self) -> bool:
        jobs = {one.name: one for one in self.job_desk.summaries.values()}
        if not jobs or (self.lives == 1 and (MADE not in jobs or jobs[MADE].state not in TAKEN)):
            return False
        life = {"jobs": sorted(jobs), "presenter_size": self._themes.is_large}
        sys.stdout.write(json.dumps(life) + "\n")
        sys.stdout.flush()
        return True

    def _press_reset(self) -> bool:
        self.window.findChild(QAction, "demo.reset").trigger()
        return True

    def _press_agree(self) -> bool:
        self.window.findChild(QAbstractButton, "demo-reset.reset").click()
        return True


def main() -> int:
    app.Program = Watched  # type: ignore[misc]
    return Run(Options(demo=True, theme="light", data_folder=Path(sys.argv[1])), sys.stderr.write).until_over()


if __name__ == "__main__":
    sys.exit(main())
