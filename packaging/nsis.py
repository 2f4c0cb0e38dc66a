#!/usr/bin/env python3
"""Make the Windows installer: ``python3 packaging/nsis.py``. What it needs it installs, where it may.

On Windows it freezes the program first. PyInstaller makes programs for no other system than its own: elsewhere
``--payload FOLDER`` names the frozen program, and ``--check`` compiles the installer around a few bytes that stand for
it, to show that its script is in order; that installer is thrown away.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Final, NamedTuple

from deb import install
from desktop_files import Names, names_of
from freeze import (
    BUILD,
    HERE,
    FreezeError,
    build,
    install_program,
    make_environment,
    moment_of_sources,
    program_in,
    run,
)

TOOLS: Final = ("nsis",)
BIGGEST_INSTALLER_MB: Final = 45
TEMPLATE: Final = HERE / "windows" / "sealscribe.nsi"
ICON: Final = HERE / "linux" / "icon.svg"
_TELL: Final = (
    "import json; from sealscribe.core.media import MEDIA_EXTENSIONS as e; "
    "from sealscribe.core.product import PRODUCT as p; print(json.dumps([p.name, p.command, list(e)]))"
)


class Product(NamedTuple):
    """What the installer says about the program, beyond the names that every package says."""

    names: Names
    name: str
    command: str
    extensions: tuple[str, ...]


def product_of(environment: Path, epoch: int) -> Product:
    """Return what the installed program tells about itself."""
    name, command, extensions = json.loads(run([program_in(environment, "python"), "-c", _TELL]))
    return Product(names_of(environment, epoch), name, command, tuple(extensions))


def four_numbers(version: str) -> str:
    """Return a version as Windows wants it."""
    return ".".join([*version.split("."), "0", "0", "0"][:4])


def kibibytes_of(payload: Path) -> int:
    """Return what the list of installed programs shows as the size: all files, each rounded up as discs do."""
    return sum(-(-path.stat().st_size // 4096) * 4 for path in payload.rglob("*") if path.is_file())


def fill(template: str, product: Product, payload: Path, icon: Path, output: Path) -> str:
    """Return the script of the installer with its marks replaced."""
    lines = {
        mark: "\n".join(f'{indent}!insertmacro {mark} "{extension}"' for extension in product.extensions)
        for mark, indent in (("ASSOCIATE", "  "), ("DISSOCIATE", "    "))
    }
    marks = {
        **lines,
        "NAME": product.name,
        "COMMAND": product.command,
        "FOUR_NUMBERS": four_numbers(product.names.version),
        "ESTIMATED_SIZE": str(kibibytes_of(payload)),
        "PAYLOAD": str(payload),
        "ICON": str(icon),
        "OUTPUT": str(output),
    }
    for mark, value in marks.items():
        template = template.replace(f"@{mark}@", value)
    return product.names.fill(template)


def compiler() -> str:
    """Return the program that compiles the script. Raises FreezeError."""
    places = [os.environ.get(name, "") for name in ("ProgramFiles(x86)", "ProgramFiles")]
    found = shutil.which("makensis", path=os.pathsep.join([os.environ.get("PATH", ""), *(f"{p}/NSIS" for p in places)]))
    if found is None:
        raise FreezeError("NSIS is not installed: it brings makensis, which makes the installer.")
    return found


def make_icon(environment: Path, target: Path) -> None:
    """Draw the icon for Windows."""
    run([program_in(environment, "python"), HERE / "icons.py", ICON, target])


def compile_installer(product: Product, payload: Path, icon: Path, output: Path, epoch: int) -> None:
    """Compile the installer of a frozen program. Raises FreezeError, also where NSIS only warns."""
    if not (payload / f"{product.command}.exe").is_file():
        raise FreezeError(f"{payload} is no frozen program for Windows: it has no {product.command}.exe.")
    script = output.with_suffix(".nsi")
    text = fill(TEMPLATE.read_text(encoding="utf-8"), product, payload.resolve(), icon.resolve(), output.resolve())
    script.write_text(text, encoding="utf-8")
    settings = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    run([compiler(), "-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8", script], settings)


def stand_in(folder: Path, product: Product, epoch: int) -> Path:
    """Make a folder that only looks like a frozen program, and return it."""
    payload = folder / "payload"
    (payload / "_internal").mkdir(parents=True)
    for path in (payload / f"{product.command}.exe", payload / "_internal" / "base_library.zip"):
        path.write_bytes(b"stands for a file of the program")
        os.utime(path, (epoch, epoch))
    return payload


def prepare() -> Path:
    """Return an environment that has the program and its packages; install NSIS where this is a Debian."""
    if shutil.which("apt-get"):
        install(TOOLS)
    compiler()
    environment = make_environment()
    install_program(environment)
    return environment


def check() -> None:
    """Compile the script around something that stands for the program, twice, and throw both away."""
    epoch = moment_of_sources()
    environment = prepare()
    product = product_of(environment, epoch)
    with tempfile.TemporaryDirectory(prefix="sealscribe-nsis-") as name:
        folder = Path(name)
        icon, output = folder / "icon.ico", folder / "installer.exe"
        make_icon(environment, icon)
        payload = stand_in(folder, product, epoch)
        compile_installer(product, payload, icon, output, epoch)
        first = output.read_bytes()
        compile_installer(product, payload, icon, output, epoch)
        if output.read_bytes() != first:
            raise FreezeError("Two installers of the same files differ.")
    print("The script of the installer compiles, to the same bytes each time. Nothing was installed or kept.")


def make(payload: Path | None) -> Path:
    """Make the installer and return it. Raises FreezeError."""
    epoch = moment_of_sources()
    environment = prepare()
    if payload is None:
        if os.name != "nt":
            raise FreezeError("The program for Windows is made on Windows: name its folder with --payload.")
        payload = build("self-contained")
    product = product_of(environment, epoch)
    icon = BUILD / "windows" / "icon.ico"
    make_icon(environment, icon)
    output = BUILD / f"{product.name}-{product.names.version}-setup.exe"
    compile_installer(product, payload, icon, output, epoch)
    return output


def main() -> int:
    """Make the installer, or only try its script; return the status of the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--payload", type=Path, metavar="FOLDER", help="the frozen program; otherwise it is made first")
    parser.add_argument("--check", action="store_true", help="only show that the script compiles")
    found = parser.parse_args()
    started = time.monotonic()
    try:
        if found.check:
            check()
            return 0
        installer = make(found.payload)
    except FreezeError as problem:
        print(problem, file=sys.stderr)
        return 1
    size = installer.stat().st_size / 1_000_000
    seconds = time.monotonic() - started
    print(f"Made {installer.name} after {seconds:.0f} s: {size:.1f} MB of {BIGGEST_INSTALLER_MB} MB.")
    return 0 if size <= BIGGEST_INSTALLER_MB else 1


if __name__ == "__main__":
    raise SystemExit(main())
