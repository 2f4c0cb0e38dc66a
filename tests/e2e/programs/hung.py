"""The program itself, which is closed while all that it waits for hangs: the endpoint, the keyring, uploads.

It connects, hands over jobs and asks the keyring, says ``busy``, and closes its window once a line comes in.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path
from typing import Any

# The programs of this folder are started as scripts, so that it is where they import from.
from batch import Lent, draft_of, hire
from PySide6.QtCore import QTimer

from sealscribe import app
from sealscribe.options import Options
from sealscribe.run import Run
from sealscribe.workers import workforce
from sealscribe.workers.key_safe import KeySafe

TICK_MS = 50
JOBS = 9


def hang() -> Any:
    """A keyring that waits for a person who does not come."""
    threading.Event().wait(600)


class Watched(app.Program):
    """Does what a person would, and closes."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._wanted = json.loads(sys.argv[1])
        self._is_busy = False
        self._asked = threading.Event()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._is_busy and self.is_ready and self.window.demo_band.isVisible():
            self._is_busy = True
            self.job_desk.submit_all([draft_of(self._wanted, number) for number in range(JOBS)])
            crew: Any = self._workforce
            crew.keys_desk.look()
            crew.inquiries.list_keys()
            threading.Thread(target=self._wait_for_word, daemon=True).start()
            sys.stdout.write("busy\n")
            sys.stdout.flush()
        elif self._asked.is_set():
            self._timer.stop()
            self._closing.agree()
            self.window.close()

    def _wait_for_word(self) -> None:
        sys.stdin.readline()
        self._asked.set()


def main() -> int:
    wanted = json.loads(sys.argv[1])
    workforce.Workforce = lambda *arguments, **named: hire(  # type: ignore[assignment, misc]
        *arguments, **{**named, "key_safe": KeySafe(hang, lambda *_: None)}
    )
    app.Program = Watched  # type: ignore[misc]
    sandbox: Any = Lent(wanted)
    options = Options(demo=True, theme="light", data_folder=Path(wanted["folder"]))
    return Run(options, sys.stderr.write, start_sandbox=lambda _: sandbox).until_over()


if __name__ == "__main__":
    sys.exit(main())
