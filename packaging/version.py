#!/usr/bin/env python3
"""Give the next release its version everywhere: ``python3 dev.py version 1.2.3``.

The program and its metadata hold the version, the changelog gets a heading for what is unreleased; packages and
installers take it from these.
"""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parent.parent
CHANGELOG: Final = "CHANGELOG.md"
UNRELEASED: Final = "## Unreleased\n"
HOLDERS: Final = {"gui/sealscribe/__init__.py": "__version__", "pyproject.toml": "version"}
"""The files with the version, and the name that it has there."""
_RELEASE: Final = re.compile(r"^## (\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2})$", re.MULTILINE)


class VersionError(Exception):
    """The version cannot be given; the text says why."""


class Release(NamedTuple):
    """A version that was given, and the day of that."""

    version: str
    date: str


def releases(changelog: str) -> list[Release]:
    """Return the releases that a changelog tells of, the newest first."""
    return [Release(*found) for found in _RELEASE.findall(changelog)]


def read_version(path: str, text: str) -> str:
    """Return the version that a file holds. Raises VersionError."""
    found = re.search(rf'^{HOLDERS[path]} = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise VersionError(f"{path} holds no version.")
    return found[1]


def bump(root: Path, version: str, date: str) -> None:
    """Write a version everywhere. Raises VersionError, before anything is written, where that makes no sense."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise VersionError(f"{version} is no version such as 1.2.3.")
    texts = {path: (root / path).read_text(encoding="utf-8") for path in HOLDERS}
    changelog = (root / CHANGELOG).read_text(encoding="utf-8")
    current = max((read_version(path, text) for path, text in texts.items()), key=numbers)
    if numbers(version) < numbers(current) or version in {release.version for release in releases(changelog)}:
        raise VersionError(f"{version} does not come after {current}, or was released already.")
    before, mark, after = changelog.partition(UNRELEASED)
    if not mark or not after.partition("\n## ")[0].strip():
        raise VersionError(f"{CHANGELOG} tells of nothing that is unreleased.")
    for path, text in texts.items():
        new = re.sub(rf'^({HOLDERS[path]} = ")[^"]+"$', rf'\g<1>{version}"', text, count=1, flags=re.MULTILINE)
        (root / path).write_text(new, encoding="utf-8")
    (root / CHANGELOG).write_text(f"{before}{UNRELEASED}\n## {version} - {date}\n{after}", encoding="utf-8")


def numbers(version: str) -> tuple[int, ...]:
    """Return what versions are ordered by."""
    return tuple(int(part) for part in version.split("."))


def main() -> int:
    """Do it; return the status of the process."""
    try:
        (version,) = sys.argv[1:]
        bump(ROOT, version, datetime.now(UTC).strftime("%Y-%m-%d"))
    except ValueError:
        print("Usage: python3 dev.py version 1.2.3", file=sys.stderr)
        return 2
    except VersionError as problem:
        print(problem, file=sys.stderr)
        return 1
    print(f"The version is {version}. Look at the change, commit it, and give the commit the tag v{version}.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
