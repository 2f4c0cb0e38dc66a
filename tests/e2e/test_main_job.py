"""The whole program as a person starts it: the main job on the embedded AWS, light and dark."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

PICTURES = (
    "form",
    "browse-s3",
    "recording",
    "job-settings",
    "output",
    "kms-keys",
    "encryption",
    "access-check",
    "what-is-sent",
    "following",
    "transcript",
    "proof",
)


@pytest.mark.e2e
@pytest.mark.timeout(150)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_main_job_from_the_form_to_the_sealed_result(theme: str, artifacts: Path) -> None:
    folder = artifacts / "main-job" / theme
    for old in folder.glob("*.png"):
        old.unlink()
    run = subprocess.run(
        [sys.executable, "-m", "sealscribe", "demo", "--capture", str(folder), "--theme", theme],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=140,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "The main job is done" in run.stdout
    assert "fonts of this computer" not in run.stdout
    assert run.stderr == ""
    pictures = sorted(folder.glob("*.png"))
    assert [picture.stem.partition("-")[2] for picture in pictures] == list(PICTURES)
    lightness = [QImage(str(picture)).pixelColor(4, 300).lightness() for picture in pictures]
    assert all((value > 128) == (theme == "light") for value in lightness), lightness
