"""The checks of ``dev.py lint`` are part of the tests: style, types and the import contracts."""

from __future__ import annotations

import runpy
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


CHECKS: list[tuple[str, ...]] = list(runpy.run_path(str(ROOT / "dev.py"))["CHECKS"])


@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", CHECKS, ids=" ".join)
def test_check(check: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    name, *rest = check
    monkeypatch.setenv("NO_COLOR", "1")
    run = subprocess.run([Path(sys.executable).parent / name, *rest], cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
