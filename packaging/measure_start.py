#!/usr/bin/env python3
"""Compare how long the packaged program and the same one in its environment take to show their window.

``python3 packaging/measure_start.py`` runs both in turn on a display without a screen, after ``freeze.py``. It wants a
quiet computer, and fails where the package takes more than a fifth longer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from deb import install
from freeze import BUILD, FLAVOURS, FreezeError, make_environment, program_in

TOOLS: Final = ("xvfb", "xauth", "xdotool")
ROUNDS: Final = 10
MOST: Final = 1.2
WINDOW: Final = "Sealscribe"
LIMIT_SECONDS: Final = 30


def seconds_to_window(command: list[str]) -> float:
    """Start a program, wait for its window, and end it; return how long that took. Raises FreezeError."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "AWS_EC2_METADATA_DISABLED": "true", "HOME": folder}
        started = time.monotonic()
        program = subprocess.Popen([*command, "--data-folder", folder], env=environment, stderr=subprocess.DEVNULL)
        try:
            search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", WINDOW]
            subprocess.run(search, check=True, timeout=LIMIT_SECONDS, capture_output=True)
            return time.monotonic() - started
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
            raise FreezeError(f"{command[0]} showed no window.") from None
        finally:
            program.kill()
            program.wait()


def compare(packaged: list[str], plain: list[str]) -> tuple[float, float]:
    """Return the medians of both; the first start of each, which reads the files from the disk, does not count."""
    for command in (packaged, plain):
        seconds_to_window(command)
    pairs = [(seconds_to_window(packaged), seconds_to_window(plain)) for _ in range(ROUNDS)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def main() -> int:
    """Measure; return the status of the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, default=FLAVOURS[0])
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    found = parser.parse_args()
    try:
        if not found.here:
            install(TOOLS)
            display = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1400x900x24"]
            words = [sys.executable, str(Path(__file__).resolve()), "--flavour", found.flavour, "--here"]
            return subprocess.run([*display, *words]).returncode
        packaged = [str(BUILD / found.flavour / "sealscribe" / "sealscribe")]
        plain = [str(program_in(make_environment(), "sealscribe"))]
        first, second = compare(packaged, plain)
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"To the window: packaged {first * 1000:.0f} ms, from the environment {second * 1000:.0f} ms")
    print(f"{first / second:.2f} x, of {MOST} x at most; medians of {ROUNDS} starts in turn")
    return 0 if first <= MOST * second else 1


if __name__ == "__main__":
    raise SystemExit(main())
