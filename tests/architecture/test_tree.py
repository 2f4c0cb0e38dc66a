"""The tree: small files, tests beside every room, and nothing in the repository that belongs to one machine."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "gui" / "sealscribe"

LONGEST_FILE = 500
LONG_FOR_A_REASON = {
    "dev.py": "runs before anything is installed, and so can import nothing of the project",
    "tests/workers/conftest.py": "the wire that can be cut and the fixtures that use it, shared by one room",
}
"""Files that may be longer, each with the reason."""

OTHER_TESTS = {"architecture", "bench", "e2e", "packaging"}
ROOMS_WITHOUT_PYTHON_TESTS = {"__pycache__"}

REGISTRY_HOSTS = ("pypi" + ".org", "python" + "hosted", "ana" + "conda.org")
MACHINE_PATH = re.compile(
    r"(?<![\w.~$}/-])/(?:root|work|farm|home/(?!user\b)[a-z])[\w.-]*/|[A-Z]:\\+Users\\+(?!Public)"
)


def committed() -> list[Path]:
    """Every file that Git knows here."""
    try:
        run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is no checkout of Git")
    return [ROOT / name for name in run.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    """What a text file holds; nothing for a picture or a sound."""
    data = path.read_bytes()
    return "" if b"\0" in data[:4096] else data.decode("utf-8", "replace")


def test_no_file_is_long() -> None:
    files = [*(ROOT / "gui").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")]
    files.append(ROOT / "dev.py")
    long = {
        path.relative_to(ROOT).as_posix(): lines
        for path in files
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }
    assert {name: lines for name, lines in long.items() if name not in LONG_FOR_A_REASON} == {}
    assert set(LONG_FOR_A_REASON) <= set(long), "an exception that is no longer needed"


def test_every_room_has_its_tests_and_every_test_its_room() -> None:
    rooms = {path.name for path in PACKAGE.iterdir() if path.is_dir()} - ROOMS_WITHOUT_PYTHON_TESTS
    tests = {path.name for path in (ROOT / "tests").iterdir() if path.is_dir()} - ROOMS_WITHOUT_PYTHON_TESTS
    assert tests <= rooms | OTHER_TESTS
    assert [room for room in sorted(rooms) if not list((ROOT / "tests" / room).rglob("test_*.py"))] == []


def test_every_package_is_declared() -> None:
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    declared = set(metadata["tool"]["setuptools"]["packages"]) - {"sealscribe.resources"}
    found = {".".join(("sealscribe", *path.parent.relative_to(PACKAGE).parts)) for path in PACKAGE.rglob("__init__.py")}
    assert declared == found
    assert {path.parent for path in PACKAGE.rglob("*.py")} == {path.parent for path in PACKAGE.rglob("__init__.py")}


def test_no_file_names_a_package_index_or_a_place_on_one_machine() -> None:
    found = []
    for path in committed():
        for number, line in enumerate(text_of(path).splitlines(), 1):
            if any(host in line for host in REGISTRY_HOSTS) or MACHINE_PATH.search(line):
                found.append(f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()[:100]}")
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "root/.venv/bin",
        "path='/" + "work/main/dev.py'",
        "open('/" + "home/ana/key')",
        "C:" + "\\Users\\ana\\x",
    ],
)
def test_a_machine_path_is_found(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize("line", ["s3://bucket/" + "work/file", "${HOME}/" + "work/x", "/usr/bin/env", "a/" + "root/b"])
def test_other_paths_are_not(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_the_supported_pythons_are_told_alike(dev: Any) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lowest, highest = min(dev.PYTHONS), max(dev.PYTHONS)
    assert project["requires-python"] == f">={lowest[0]}.{lowest[1]},<{highest[0]}.{highest[1] + 1}"
    told = {entry.rsplit(" ", 1)[-1] for entry in project["classifiers"] if "Python :: 3." in entry}
    assert told == {f"{major}.{minor}" for major, minor in dev.PYTHONS}
