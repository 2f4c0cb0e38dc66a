#!/usr/bin/env python3
"""Try the Debian package in a fresh system: ``python3 packaging/check.py --release bookworm``, as root.

A system is made with debootstrap; in there the package is installed, tests itself without a display and on one, shows
its window, is removed and purged; then nothing of it may be left but what belongs to the person. All mounts live in a
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
from freeze import BUILD, FreezeError, run

TOOLS: Final = ("debootstrap", "util-linux")
RELEASES: Final = ("bookworm", "trixie")
DISPLAY_TOOLS: Final = ("xvfb", "xauth", "scrot", "libglib2.0-bin", "shared-mime-info")
PERSON: Final = "tester"
TOLERATED: Final = ("proc", "sys", "dev", "home", "tmp", "var/log", "var/lib/apt", "var/cache")
"""Where names of the package may stand afterwards: the person's own, and the diaries of the system."""
WINDOW_SECONDS: Final = 15
LIMIT_SECONDS: Final = 120


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


def self_test(root: Path, name: str, line: str) -> dict[str, object]:
    """Have the installed program test itself; return its report. Raises FreezeError where it did not pass."""
    report = f"/home/{PERSON}/{name}.json"
    as_person(root, f"{line} sealscribe --self-test --report {report} || true")  # the report tells
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


def try_package(root: Path, package: Path, pictures: Path) -> dict[str, object]:
    """Install, try, remove and purge; return what was seen."""
    mount_system(root)
    place = f"home/{package.name}"
    shutil.copy2(package, root / place)
    inside(root, "useradd", "--create-home", "--shell", "/bin/bash", PERSON)
    started = time.monotonic()
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/{place}", limit=400)
    installed = time.monotonic() - started
    offscreen = self_test(root, "offscreen", "")
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *DISPLAY_TOOLS, limit=400)
    display = "xvfb-run -a -s '-screen 0 1400x900x24'"
    on_screen = self_test(root, "on-screen", f"QT_QPA_PLATFORM=xcb {display}")
    shot = f"/home/{PERSON}/window.png"
    show = f"{display} bash -c 'sealscribe demo & sleep {WINDOW_SECONDS}; scrot {shot}; kill %1; wait'"
    as_person(root, f"{show} || test -s {shot}")
    shutil.copy2(root / shot.lstrip("/"), pictures)
    offered = inside(root, "gio", "mime", "audio/mpeg")
    if ".Sealscribe.desktop" not in offered:
        raise FreezeError(f"The desktop does not offer the program for an MP3 file:\n{offered}")
    inside(root, "apt-get", "remove", "-y", "-qq", "sealscribe")
    inside(root, "dpkg", "--purge", "sealscribe")  # apt no longer knows it: nothing is left to be configured
    rest = left_over(root)
    if rest:
        raise FreezeError(f"After the removal there is still: {', '.join(rest)}")
    return {
        "install seconds": round(installed),
        "self-test offscreen seconds": offscreen["seconds"],
        "self-test on a display seconds": on_screen["seconds"],
        "left over": rest,
    }


def main() -> int:
    """Make the system, have a child in namespaces of its own do the rest, and throw the system away."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", choices=RELEASES, default=RELEASES[0])
    parser.add_argument("--mirror", default="", help="where Debian packages are; otherwise as this computer has them")
    parser.add_argument("--package", type=Path, help="the package; otherwise the one in build/package")
    parser.add_argument("--only-install", action="store_true", help="only install what making and trying it needs")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    found = parser.parse_args()
    report = BUILD / f"check-deb-{found.release}.json"
    try:
        if found.only_install:
            install((*TOOLS, *PACKAGE_TOOLS))
            return 0
        package = (
            found.package or max(BUILD.glob("sealscribe_*.deb"), key=lambda path: path.stat().st_mtime)
        ).resolve()
        if found.inside is not None:
            seen = try_package(found.inside, package, BUILD / f"window-{found.release}.png")
            report.write_text(json.dumps({"package": package.name, **seen}, indent=2) + "\n", encoding="utf-8")
            print(report.read_text(encoding="utf-8").rstrip())
            return 0
        install(TOOLS)
        with tempfile.TemporaryDirectory(prefix="sealscribe-root-", dir="/var/tmp") as folder:
            root = Path(folder) / "root"
            started = time.monotonic()
            run(["debootstrap", "--variant=minbase", found.release, root, found.mirror or mirror()])
            print(f"Made a fresh {found.release} in {time.monotonic() - started:.0f} s.", flush=True)
            own = ["unshare", "--mount", "--pid", "--fork", "--propagation", "private", sys.executable, __file__]
            words = ["--release", found.release, "--package", str(package), "--inside", str(root)]
            return subprocess.run([*own, *words]).returncode
    except (FreezeError, ValueError) as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
