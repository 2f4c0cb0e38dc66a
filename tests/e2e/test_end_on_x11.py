"""On X11 the program ends well: no window outlives the connection to the display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.e2e


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is a matter of Linux")
@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="the display without a screen is not installed")
def test_the_program_ends_well_on_a_display(tmp_path: Path) -> None:
    display = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24"]
    program = [sys.executable, "-m", "sealscribe", "demo", "--capture", str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run([*display, *program], env=environment, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
