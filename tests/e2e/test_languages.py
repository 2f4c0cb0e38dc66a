"""The pages in other languages: nothing is cut, nothing is left in English, from left to right or the other way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240)]


def run_in(language: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Texts are made when modules are imported, so a language takes a process of its own."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:randomly",
        "-p",
        "tests.speaking",
    ]
    return subprocess.run(
        [*command, "-p", "tests.speaking", "--language", language, *arguments],
        env={**os.environ, "PYTEST_ADDOPTS": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=230,
        check=False,
        cwd=HERE.parents[1],
    )


@pytest.mark.parametrize("language", ["de", "ja", "pseudo", "pseudo-rtl"])
def test_nothing_is_cut_and_the_menus_can_be_used(language: str) -> None:
    run = run_in(language, str(HERE / "test_room.py"), str(HERE / "test_menus.py"), "-k", "not double")
    assert run.returncode == 0, run.stdout[-8000:]


def test_nothing_is_left_in_english() -> None:
    run = run_in("pseudo", str(HERE / "test_left_in_english.py"))
    assert run.returncode == 0, run.stdout[-8000:]
    assert "skipped" not in run.stdout
