#!/usr/bin/env python3
"""Make the disk image for macOS, on macOS: ``python3 packaging/dmg.py``.

The application in it is signed ad hoc, as processors of Apple demand, and not notarised: that takes an account there.
"""

from __future__ import annotations

import platform
import plistlib
import shutil
from pathlib import Path
from typing import Any, Final

from desktop_files import frozen, status_of
from freeze import BUILD, HERE, FreezeError, program_in, run, self_test
from nsis import Product, product_of

OLDEST_SYSTEM: Final = "13.0"
ICON: Final = "Sealscribe.icns"


def info(product: Product) -> dict[str, Any]:
    """Return what the system is told of the application beyond what PyInstaller tells it."""
    version = product.names.version
    return {
        "CFBundleIdentifier": product.names.application_id,
        "CFBundleName": product.name,
        "CFBundleDisplayName": product.name,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleIconFile": ICON,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Recording",
                "CFBundleTypeRole": "Viewer",
                # Offered by Open With, and never in the place of the player.
                "LSHandlerRank": "Alternate",
                "CFBundleTypeExtensions": list(product.extensions),
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
    }


def complete(application: Path, program: Path, environment: Path, product: Product) -> None:
    """Add to the application what it is called, its icon, and what it is made of; then sign it."""
    contents = application / "Contents"
    details = contents / "Info.plist"
    details.write_bytes(plistlib.dumps({**plistlib.loads(details.read_bytes()), **info(product)}))
    python = program_in(environment, "python")
    run([python, HERE / "icons.py", HERE / "linux" / "icon.svg", contents / "Resources" / ICON])
    for name in ("sbom.json", "NOTICES.txt"):
        shutil.copy2(program / "_internal" / name, contents / "Resources" / name)
    run(["codesign", "--force", "--deep", "--sign", "-", application])
    run(["codesign", "--verify", "--deep", "--strict", application])


def make() -> Path:
    """Make the disk image and return it. Raises FreezeError."""
    if platform.system() != "Darwin":
        raise FreezeError("The disk image is made on macOS: its tools and the frozen program are there only.")
    made = frozen()
    product = product_of(made.environment, made.epoch)
    application = made.program.parent / "Sealscribe.app"
    complete(application, made.program, made.environment, product)
    print(self_test(application / "Contents" / "MacOS", BUILD / "self-test-app.json"))
    folder = BUILD / "dmg"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(application, folder / application.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")
    target = BUILD / f"Sealscribe-{made.names.version}-{platform.machine()}.dmg"
    target.unlink(missing_ok=True)
    run(["hdiutil", "create", "-volname", product.name, "-srcfolder", folder, "-format", "UDZO", target])
    return target


if __name__ == "__main__":
    raise SystemExit(status_of(make))
