"""What the program imports before its window is painted. The heavy libraries come only afterwards."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("boto3", "botocore", "s3transfer", "keyring", "moto", "flask", "werkzeug", "cryptography", "urllib3")

PROGRAM = """
import sys
import {module}
print(" ".join(sorted(name for name in {heavy!r} if name in sys.modules)))
"""


@pytest.mark.parametrize("module", ["sealscribe", "sealscribe.cli", "sealscribe.app", "sealscribe.ui.main_window"])
def test_importing_the_program_imports_no_heavy_library(module: str) -> None:
    command = [sys.executable, "-W", "error", "-c", PROGRAM.format(module=module, heavy=HEAVY)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == ""


def test_the_command_line_is_read_without_qt() -> None:
    command = [sys.executable, "-c", "import sys, sealscribe.cli; print('PySide6' in sys.modules)"]
    assert subprocess.run(command, capture_output=True, text=True, timeout=60).stdout.strip() == "False"
