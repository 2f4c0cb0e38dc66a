#!/usr/bin/env python3
"""Make the AppImage of the self-contained program: ``python3 packaging/appimage.py [--runtime FILE]``.

An AppImage is a runtime with a squashed folder behind it. The folder is made and tried here; the runtime of the
AppImage project is a file of its own, which the release workflow fetches. Without it only the folder is made.
"""

from __future__ import annotations

import argparse
import os
import shutil
from functools import partial
from pathlib import Path
from typing import Final

from deb import install
from desktop_files import Names, frozen, lay_out_system, settle, status_of
from freeze import BUILD, run, self_test

TOOLS: Final = ("squashfs-tools",)
ICON_SIZE: Final = 256


def lay_out_folder(root: Path, program: Path, environment: Path, names: Names) -> None:
    """Make what an AppImage has inside: the tree of a system, and at its top what starts and shows the program."""
    lay_out_system(root, program, environment, names)
    (root / "AppRun").symlink_to("usr/lib/sealscribe/sealscribe")
    entry = f"{names.application_id}.desktop"
    shutil.copyfile(root / "usr" / "share" / "applications" / entry, root / entry)
    icon = f"usr/share/icons/hicolor/{ICON_SIZE}x{ICON_SIZE}/apps/{names.application_id}.png"
    shutil.copyfile(root / icon, root / f"{names.application_id}.png")
    (root / ".DirIcon").symlink_to(f"{names.application_id}.png")


def make(runtime: Path | None) -> Path:
    """Make the AppImage, or without a runtime the folder in it, squashed; return it. Raises FreezeError."""
    install(TOOLS)
    made = frozen()
    root = BUILD / "AppDir"
    lay_out_folder(root, made.program, made.environment, made.names)
    settle(root, made.epoch)
    print(self_test(root / "usr" / "lib" / "sealscribe", BUILD / "self-test-appdir.json"))
    squashed = BUILD / "AppDir.squashfs"
    squashed.unlink(missing_ok=True)
    without_moment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    options = ["-root-owned", "-noappend", "-no-progress", "-comp", "xz", "-mkfs-time", str(made.epoch)]
    run(["mksquashfs", root, squashed, *options], without_moment)
    if runtime is None:
        print("Without a runtime it is no AppImage yet: give one with --runtime.")
        return squashed
    target = BUILD / f"Sealscribe-{made.names.version}-x86_64.AppImage"
    target.write_bytes(runtime.read_bytes() + squashed.read_bytes())
    target.chmod(0o755)
    return target


def main() -> int:
    """Do what is asked; return the status of the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runtime", type=Path, help="the runtime of type 2 for this processor")
    return status_of(partial(make, parser.parse_args().runtime))


if __name__ == "__main__":
    raise SystemExit(main())
