"""What Qt's child processes have in common."""

from __future__ import annotations

import os

from PySide6.QtCore import QProcess, QProcessEnvironment

from sealscribe.core.child_environment import child_environment, is_frozen


def prepare(process: QProcess, **variables: str) -> None:
    """Give a process no input, and the environment that the person's shell had, with these variables on top."""
    environment = QProcessEnvironment()
    for name, value in {**child_environment(os.environ, frozen=is_frozen()), **variables}.items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    process.setStandardInputFile(QProcess.nullDevice())
