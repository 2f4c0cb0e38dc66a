"""PySide6 must not lose references of None: 6.12.0 did on Python below 3.12, and ended the process after a while."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

class Speaker(QObject):
    spoken = Signal(object)

    @Slot(object)
    def hear(self, value):
        return None

speaker, timer, heard = Speaker(), QTimer(), []
speaker.spoken.connect(speaker.hear)

def call(times):
    for _ in range(times):
        speaker.spoken.emit(None)
        speaker.setObjectName("name")
        speaker.setProperty("key", None)
        speaker.property("key")
        timer.setInterval(1)
        QSize(1, 2).setWidth(3)

call(100)
before = sys.getrefcount(None)
call(5000)
print(sys.getrefcount(None) - before)
"""


def test_thousands_of_calls_keep_the_references_of_none() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert abs(int(run.stdout)) < 1000, "one reference is lost or kept with each of some calls"
