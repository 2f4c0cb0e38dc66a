#!/usr/bin/env python3
"""Write SHA256SUMS for all packages in a folder, and tell their sizes: ``python3 packaging/sums.py [FOLDER]``."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Final

from freeze import BUILD

ENDINGS: Final = (".deb", ".rpm", ".tar.xz", ".AppImage", ".flatpak", ".exe", ".dmg", ".whl", ".tar.gz", "sbom.json")
SUMS: Final = "SHA256SUMS"


def packages_in(folder: Path) -> list[Path]:
    """Return the packages that lie in a folder itself, by their names."""
    return sorted(path for path in folder.iterdir() if path.is_file() and path.name.endswith(ENDINGS))


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main() -> int:
    """Write it; return the status of the process."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else BUILD
    packages = packages_in(folder)
    if not packages:
        print(f"There is no package in {folder}.", file=sys.stderr)
        return 1
    lines = [f"{sum_of(path)}  {path.name}\n" for path in packages]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    for path, line in zip(packages, lines, strict=True):
        print(f"{path.stat().st_size / 1_000_000:6.1f} MB  {line}", end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
