"""The lock files: everything pinned and hashed for all systems, and no word of where it was found."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
RUN, DEV, BUILD = (ROOT / "locks" / f"{name}.txt" for name in ("run", "dev", "build"))
ON_TOP = {"dev": DEV, "package": BUILD}
"""What is installed on top of the first lock, by the group of pyproject.toml that only it holds."""
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = (("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64"), ("darwin", "x86_64"), ("win32", "AMD64"))

ENTRY = re.compile(
    r"(?P<requirement>[a-z0-9][a-z0-9._-]*==[^\s;\\]+(?: ; [^\\]+)?) \\\n(?P<hashes>(?:    --hash=.*\n)+)"
)
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}(?: \\)?\n")


def entries(path: Path) -> list[tuple[Requirement, list[str]]]:
    """Every pinned requirement of a lock with its lines of hashes."""
    found = ENTRY.finditer(path.read_text(encoding="utf-8"))
    return [(Requirement(entry["requirement"]), entry["hashes"].splitlines(keepends=True)) for entry in found]


def environments() -> Iterator[dict[str, str]]:
    """The marker environment of every supported Python on every supported system."""
    for python in PYTHONS:
        for system, machine in SYSTEMS:
            names = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}
            yield {
                **{key: str(value) for key, value in default_environment().items()},
                "python_version": python,
                "python_full_version": python + ".1",
                "sys_platform": system,
                "platform_system": names[system],
                "platform_machine": machine,
                "os_name": "nt" if system == "win32" else "posix",
            }


def pinned(environment: dict[str, str], on_top: Path = DEV) -> dict[str, Version]:
    """What both locks install there; a name that would be installed twice fails."""
    versions: dict[str, Version] = {}
    for requirement, _ in [*entries(RUN), *entries(on_top)]:
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert requirement.name not in versions, requirement.name
            versions[requirement.name] = Version(str(requirement.specifier).removeprefix("=="))
    return versions


def declared(group: str) -> list[Requirement]:
    """Everything that pyproject.toml asks for in all its extras, and in that group or the others."""
    metadata = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    texts = [*metadata["project"]["dependencies"]]
    for extra in metadata["project"]["optional-dependencies"].values():
        texts += extra
    for name, wanted in metadata["dependency-groups"].items():
        if (name == "package") == (group == "package"):
            texts += [text for text in wanted if isinstance(text, str)]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("path", [RUN, DEV, BUILD], ids=lambda path: path.name)
def test_a_lock_holds_only_pins_and_hashes(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    rest = re.sub(r"^ *#.*\n", "", ENTRY.sub("", text), flags=re.MULTILINE)
    assert rest.strip() == ""
    assert entries(path)
    assert [line for _, hashes in entries(path) for line in hashes if not HASH.fullmatch(line)] == []
    assert re.findall(r"://|\bfile:|--(?:index|extra-index|find-links)|@ |/", re.sub(r"^#.*", "", text)) == []


@pytest.mark.parametrize("path", [DEV, BUILD], ids=lambda path: path.name)
def test_the_other_locks_only_add(path: Path) -> None:
    run = {requirement.name for requirement, _ in entries(RUN)}
    assert run & {requirement.name for requirement, _ in entries(path)} == set()


@pytest.mark.parametrize("group", list(ON_TOP))
@pytest.mark.parametrize(
    "environment",
    list(environments()),
    ids=lambda e: f"{e['python_version']}-{e['sys_platform']}-{e['platform_machine']}",
)
def test_the_locks_hold_everything_that_is_declared_in_its_range(environment: dict[str, str], group: str) -> None:
    versions = pinned(environment, ON_TOP[group])
    for requirement in declared(group):
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert versions[canonicalize_name(requirement.name)] in requirement.specifier, str(requirement)


@pytest.mark.parametrize(
    "environment", list(environments()), ids=lambda e: f"{e['python_version']}-{e['sys_platform']}"
)
def test_pyside_keeps_below_the_release_that_loses_references(environment: dict[str, str]) -> None:
    versions = pinned(environment)
    assert versions["pyside6-essentials"] == versions["shiboken6"]
    if environment["python_version"] == "3.11":
        assert versions["pyside6-essentials"] < Version("6.12")


def test_the_run_lock_is_enough_to_build_and_run(dev: Any) -> None:
    names = set(dev.locked_names(RUN.read_text(encoding="utf-8")))
    assert {"boto3", "keyring", "moto", "platformdirs", "pyside6-essentials", "setuptools"} <= names
    assert names & {"pytest", "ruff", "mypy", "uv"} == set()
