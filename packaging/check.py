#!/usr/bin/env python3
"""Try packages in a fresh system: ``python3 packaging/check.py --release bookworm``, as root; ``--all`` for all.

``--wine`` tries the Windows installer instead, as check_wine.py tells; ``--wheels`` shows that the locks hold what the
other systems need, as wheels.py tells.

A system is made with debootstrap; in there a package is installed, tests itself without a display and on one, shows
its window, is removed; then nothing of it may be left but what belongs to the person. All mounts live in a
mount namespace of this run, all processes in a process namespace: both are gone when it ends.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from deb import PACKAGE_TOOLS, install
from freeze import BUILD, HERE, ROOT, FreezeError, run

TOOLS: Final = ("debootstrap", "util-linux")
RELEASES: Final = ("bookworm", "trixie")
DISPLAY_TOOLS: Final = ("xvfb", "xauth", "scrot", "libglib2.0-bin", "shared-mime-info", "desktop-file-utils")
BASE_LIBRARIES: Final = (
    "libegl1",
    "libgl1",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libx11-6",
    "libx11-xcb1",
    "libxcb1",
)
"""What brings the libraries that the self-contained program needs and does not have."""
EVERYTHING: Final = (
    ("sealscribe_*.deb", "bookworm"),
    ("sealscribe_*.deb", "trixie"),
    ("sealscribe_*.tar.xz", "bookworm"),
    ("sealscribe_*.tar.xz", "trixie"),
    ("sealscribe-*.rpm", "bookworm"),
)
"""The packages, with the systems that they are tried in; of RPM systems there is none here."""
PERSON: Final = "tester"
TOLERATED: Final = ("proc", "sys", "dev", "home", "tmp", "var/log", "var/lib/apt", "var/cache")
"""Where names of the package may stand afterwards: the person's own, and the diaries of the system."""
WINDOW_SECONDS: Final = 15
LIMIT_SECONDS: Final = 120


OTHERS: Final = {
    "check_wheel.py": "wheel and sdist, with pip, pipx and uv tool",
    "wheels.py": "locks for Windows and macOS",
    "check_wine.py": "Windows installer, under Wine",
}
"""The scripts that try the rest, and what that is; they need the development set-up."""


def mirror() -> str:
    """Return where this computer has its own Debian packages from. Raises FreezeError."""
    lines = run(["apt-get", "indextargets", "--format", "$(ORIGIN) $(REPO_URI)", "Created-By: Packages"]).splitlines()
    found = next((line.split()[1] for line in lines if line.startswith("Debian ")), "")
    if not found:
        raise FreezeError("This computer has no source of Debian packages: name one with --mirror.")
    return found


def inside(root: Path, *command: str, limit: float = LIMIT_SECONDS) -> str:
    """Run a command in the new system and return what it wrote. Raises FreezeError."""
    settings = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    words = ["chroot", str(root), *command]
    try:
        done = subprocess.run(
            words,
            env=settings,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=limit,
        )
    except subprocess.TimeoutExpired:
        raise FreezeError(f"{' '.join(command)} did not end within {limit:g} s.") from None
    if done.returncode != 0:
        raise FreezeError(f"{' '.join(command)} ended with {done.returncode}:\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def as_person(root: Path, line: str, limit: float = LIMIT_SECONDS) -> str:
    """Run a line of shell in the new system as somebody without rights."""
    return inside(root, "su", "-", PERSON, "-c", line, limit=limit)


def mount_system(root: Path) -> None:
    """Mount what programs expect, for this run only."""
    run(["mount", "-t", "proc", "proc", root / "proc"])
    run(["mount", "-t", "tmpfs", "tmpfs", root / "dev"])
    for name, numbers in (("null", "1 3"), ("zero", "1 5"), ("random", "1 8"), ("urandom", "1 9"), ("tty", "5 0")):
        run(["mknod", "-m", "666", root / "dev" / name, "c", *numbers.split()])
    for name in ("shm", "pts"):
        (root / "dev" / name).mkdir()
    run(["mount", "-t", "tmpfs", "tmpfs", root / "dev" / "shm"])
    run(["mount", "-t", "devpts", "devpts", root / "dev" / "pts"])
    (root / "dev" / "fd").symlink_to("/proc/self/fd")


def self_test(root: Path, name: str, line: str, program: str) -> dict[str, object]:
    """Have the installed program test itself; return its report. Raises FreezeError where it did not pass."""
    report = f"/home/{PERSON}/{name}.json"
    as_person(root, f"{line} {program} --self-test --report {report} || true")  # the report tells
    found: dict[str, object] = json.loads((root / report.lstrip("/")).read_text(encoding="utf-8"))
    if not found["passed"] or not found["packaged"]:
        raise FreezeError(f"The self-test {name} did not pass:\n{json.dumps(found, indent=2)}")
    return found


def left_over(root: Path) -> list[str]:
    """Return every path that still speaks of the package."""
    skipped = {root / name for name in TOLERATED}
    found = []
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if Path(folder) / name not in skipped]
        found += [
            str((Path(folder) / name).relative_to(root)) for name in (*folders, *files) if "sealscribe" in name.lower()
        ]
    return sorted(found)


def prepare(root: Path, package: Path) -> str:
    """Mount what is needed, make the person, and bring the package in; return where it is."""
    mount_system(root)
    inside(root, "useradd", "--create-home", "--shell", "/bin/bash", PERSON)
    place = f"/home/{package.name}"
    shutil.copy2(package, root / place.lstrip("/"))
    return place


def add_packages(root: Path, *names: str) -> None:
    """Install packages of the system."""
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *names, limit=400)


def try_program(root: Path, picture: Path, program: str = "sealscribe") -> dict[str, object]:
    """Have the installed program test itself without a display and on one, and keep a picture of its window."""
    offscreen = self_test(root, "offscreen", "", program)
    add_packages(root, *DISPLAY_TOOLS)
    display = "xvfb-run -a -s '-screen 0 1400x900x24'"
    on_screen = self_test(root, "on-screen", f"QT_QPA_PLATFORM=xcb {display}", program)
    shot = f"/home/{PERSON}/window.png"
    show = f"{display} bash -c '{program} demo & sleep {WINDOW_SECONDS}; scrot {shot}; kill %1; wait'"
    as_person(root, f"{show} || test -s {shot}")
    shutil.copy2(root / shot.lstrip("/"), picture)
    return {
        "self-test offscreen seconds": offscreen["seconds"],
        "self-test on a display seconds": on_screen["seconds"],
    }


def complain_of(rest: list[str]) -> None:
    """Raise FreezeError where something is left over."""
    if rest:
        raise FreezeError(f"After the removal there is still: {', '.join(rest)}")


def try_deb(root: Path, package: Path, picture: Path) -> dict[str, object]:
    """Install, try, remove and purge the Debian package; return what was seen."""
    place = prepare(root, package)
    started = time.monotonic()
    add_packages(root, place)
    installed = round(time.monotonic() - started)
    seen = try_program(root, picture)
    offered = inside(root, "gio", "mime", "audio/mpeg")
    if ".Sealscribe.desktop" not in offered:
        raise FreezeError(f"The desktop does not offer the program for an MP3 file:\n{offered}")
    inside(root, "apt-get", "remove", "-y", "-qq", "sealscribe")
    inside(root, "dpkg", "--purge", "sealscribe")  # apt no longer knows it: nothing is left to be configured
    rest = left_over(root)
    complain_of(rest)
    return {"install seconds": installed, **seen, "left over": rest}


def try_archive(root: Path, package: Path, picture: Path) -> dict[str, object]:
    """Install the archive for one person, again over itself, try it and remove it; return what was seen."""
    place = prepare(root, package)
    add_packages(root, "xz-utils")
    as_person(root, f"mkdir unpacked && tar -xf {place} --strip-components=1 -C unpacked")
    words = as_person(root, "unpacked/install.sh 2>&1 || true")
    if "needs libraries that this system lacks" not in words:
        raise FreezeError(f"Without the libraries it should not have been installed:\n{words}")
    add_packages(root, *BASE_LIBRARIES)
    as_person(root, "unpacked/install.sh && unpacked/install.sh")
    seen = try_program(root, picture, f"/home/{PERSON}/.local/bin/sealscribe")
    as_person(root, "desktop-file-validate ~/.local/share/applications/*.desktop && rm -r unpacked")
    as_person(root, "~/.local/share/*.Sealscribe/uninstall.sh")
    found = as_person(root, "find ~ -iname '*sealscribe*'").split()
    own = {f"/home/{PERSON}/{folder}/Sealscribe" for folder in (".local/share", ".local/state", ".config")}
    rest = [path for path in found if path not in own] + left_over(root)
    complain_of([path for path in rest if not path.startswith(tuple(f"{folder}/" for folder in own))])
    return {**seen, "left over": []}


def try_rpm(root: Path, package: Path, picture: Path) -> dict[str, object]:
    """Unpack the RPM package, and try what was in it; return what was seen."""
    place = prepare(root, package)
    add_packages(root, "rpm2cpio", "cpio", *BASE_LIBRARIES)
    inside(root, "sh", "-c", f"cd / && rpm2cpio {place} | cpio -idm --quiet")
    return try_program(root, picture)


TRIALS: Final = {".deb": try_deb, ".xz": try_archive, ".rpm": try_rpm}
"""By the ending of the package."""


def newest(pattern: str) -> Path:
    """Return the package that was made last. Raises FreezeError."""
    found = sorted(BUILD.glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        raise FreezeError(f"There is no {pattern} in {BUILD.relative_to(ROOT)} yet.")
    return found[-1].resolve()


def try_in_fresh_system(package: Path, release: str, mirror_address: str) -> int:
    """Make a system, have a child in namespaces of its own try the package there, and throw the system away."""
    with tempfile.TemporaryDirectory(prefix="sealscribe-root-", dir="/var/tmp") as folder:
        root = Path(folder) / "root"
        started = time.monotonic()
        run(["debootstrap", "--variant=minbase", release, root, mirror_address])
        print(f"Made a fresh {release} in {time.monotonic() - started:.0f} s.", flush=True)
        own = ["unshare", "--mount", "--pid", "--fork", "--propagation", "private", sys.executable, __file__]
        words = ["--release", release, "--package", str(package), "--inside", str(root)]
        return subprocess.run([*own, *words]).returncode


def try_all(mirror_address: str) -> int:
    """Try everything that can be tried on this system, and tell in one table what became of each."""
    rows = []
    for pattern, release in EVERYTHING:
        package = newest(pattern)
        passed = try_in_fresh_system(package, release, mirror_address) == 0
        size = f"{package.stat().st_size / 1_000_000:.1f} MB"
        rows.append(f"| {package.name} | {release} | {size} | {'passed' if passed else 'FAILED'} |\n")
    for script, what in OTHERS.items():
        passed = subprocess.run([sys.executable, HERE / script]).returncode == 0
        rows.append(f"| {what} | as {script} says | | {'passed' if passed else 'FAILED'} |\n")
    table = "| Package | Tried in a fresh | Size | Result |\n|---|---|---|---|\n" + "".join(rows)
    (BUILD / "check.md").write_text(table, encoding="utf-8")
    print(table, end="")
    return int("FAILED" in table)


def main() -> int:
    """Do what is asked; return the status of the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", choices=RELEASES, default=RELEASES[0])
    parser.add_argument("--mirror", default="", help="where Debian packages are; otherwise as this computer has them")
    parser.add_argument("--package", type=Path, help="the package; otherwise the Debian package in build/package")
    parser.add_argument("--all", action="store_true", help="everything: packages in build/package, wheels, Wine")
    parser.add_argument("--only-install", action="store_true", help="only install what making and trying it needs")
    others = parser.add_mutually_exclusive_group()
    others.add_argument("--wine", action="store_const", const="check_wine.py", dest="other", help="Windows installer")
    others.add_argument("--wheels", action="store_const", const="wheels.py", dest="other", help="wheels of the locks")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    found = parser.parse_args()
    if found.other:
        chosen = ["--mirror", found.mirror] if found.mirror and found.other == "check_wine.py" else []
        return subprocess.run([sys.executable, HERE / found.other, *chosen]).returncode
    try:
        if found.inside is None:
            install((*TOOLS, *PACKAGE_TOOLS) if found.only_install else TOOLS)
        if found.only_install:
            return 0
        if found.all:
            return try_all(found.mirror or mirror())
        package = found.package.resolve() if found.package else newest("sealscribe_*.deb")
        if found.inside is None:
            return try_in_fresh_system(package, found.release, found.mirror or mirror())
        kind = package.suffix.lstrip(".")
        seen = TRIALS[package.suffix](found.inside, package, BUILD / f"window-{kind}-{found.release}.png")
        report = BUILD / f"check-{kind}-{found.release}.json"
        report.write_text(json.dumps({"package": package.name, **seen}, indent=2) + "\n", encoding="utf-8")
        print(report.read_text(encoding="utf-8").rstrip())
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
