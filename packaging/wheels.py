#!/usr/bin/env python3
"""Show that every package of the locks has a wheel for each system that packages are made for.

``python3 packaging/wheels.py``, also ``packaging/check.py --wheels``. Nothing is downloaded but what tells it. uv
resolves, since it evaluates the conditions in the locks for the other system; pip does so for its own, and would
silently leave out what only Windows needs, such as the way into its credential store.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from freeze import BUILD, LOCKS, ROOT, FreezeError, attempt, program_in, run

WINDOWS: Final = "x86_64-pc-windows-msvc"
PLATFORMS: Final = (WINDOWS, "aarch64-apple-darwin", "x86_64-apple-darwin")
PYTHON: Final = "3.13"
MACOS: Final = "14.0"
"""The oldest that the wheels of Qt for this Python run on; uv would take an older one."""
NEEDED: Final = {WINDOWS: ("pywin32-ctypes", "pefile"), "": ("keyring", "pyside6-essentials", "pyinstaller")}
"""What must be among the packages, by platform; under the empty name what all need."""


def install_for(platform: str, target: Path, *, dry: bool = False) -> dict[str, str]:
    """Install the packages of the locks for another system into a folder; return their versions by name.

    Raises FreezeError where one has no wheel for it, or another sum than its lock says.
    """
    uv = program_in(ROOT / ".venv", "uv")
    if not uv.exists():
        raise FreezeError("uv is part of the development set-up: python3 dev.py setup")
    words: list[str | Path] = [uv, "pip", "install", "--no-config", "--color", "never", "--python-platform", platform]
    words += ["--python-version", PYTHON, "--only-binary", ":all:", "--require-hashes", "--target", target]
    words += [part for path in LOCKS for part in ("-r", path)]
    told = run([*words, *(["--dry-run"] if dry else [])], {**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS}, both=True)
    found = dict(re.findall(r"^ \+ (\S+?)==(\S+)$", told, re.MULTILINE))
    missing = [name for name in (*NEEDED[""], *NEEDED.get(platform, ())) if name not in found]
    if missing:
        raise FreezeError(f"For {platform} there is no {', '.join(missing)} among the packages.")
    return found


def resolve_for_all() -> None:
    """Resolve for every platform, and tell what was found. Raises FreezeError."""
    for platform in PLATFORMS:
        # The folder need not exist; it only keeps uv from looking at what is installed here.
        found = install_for(platform, BUILD / f"wheels-{platform}", dry=True)
        needed = ", ".join(f"{name} {found[name]}" for name in (*NEEDED[""], *NEEDED.get(platform, ())))
        print(f"{platform}, Python {PYTHON}: all {len(found)} packages have the wheels of the locks; {needed}.")


if __name__ == "__main__":
    raise SystemExit(attempt(resolve_for_all))
