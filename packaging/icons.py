"""Draws the icon of the program in every size that desktops ask for; runs where PySide6 is installed.

``icons.py SVG FOLDER NAME`` writes the PNG files of a Linux icon theme, ``icons.py SVG FILE.ico`` what Windows wants,
and ``icons.py SVG FILE.icns`` what macOS wants.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 256)
"""What Windows shows at 100, 125, 150 and 200 percent, and what it scales all others from."""

MACOS_SIZES: Final = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
"""By the names that macOS has for images of these sizes."""


def draw(source: Path, size: int) -> QImage:
    """Return the icon as an image with ``size`` pixels on each side."""
    reader = QImageReader(str(source))
    reader.setScaledSize(QSize(size, size))
    return reader.read()


def theme(source: Path, folder: Path, name: str) -> None:
    """Draw ``source`` into the icon theme's ``folder`` under ``name``."""
    for size in SIZES:
        target = folder / f"{size}x{size}" / "apps" / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not draw(source, size).save(str(target)):
            raise SystemExit(f"The icon cannot be written to {target}.")


def png(source: Path, size: int) -> bytes:
    """Return the icon as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not draw(source, size).save(buffer, "PNG"):  # type: ignore[call-overload] # the stubs know only bytes here
        raise SystemExit(f"The icon cannot be drawn with {size} pixels.")
    return bytes(buffer.data().data())


def macos_icon(source: Path) -> bytes:
    """Return the content of an ``.icns`` file: a PNG image for each size, after its name and length."""
    images = ((name, png(source, size)) for name, size in MACOS_SIZES.items())
    content = b"".join(name + struct.pack(">I", 8 + len(image)) + image for name, image in images)
    return b"icns" + struct.pack(">I", 8 + len(content)) + content


def windows_icon(source: Path) -> bytes:
    """Return the content of an ``.ico`` file: a table of sizes and places, and a PNG image for each."""
    images = [png(source, size) for size in WINDOWS_SIZES]
    head = struct.pack("<HHH", 0, 1, len(images))
    place = len(head) + 16 * len(images)
    for size, image in zip(WINDOWS_SIZES, images, strict=True):
        side = size % 256  # 256 does not fit in its byte, and is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return head + b"".join(images)


def main(source: Path, target: Path, name: str) -> None:
    """Write what ``target`` asks for: one file for Windows or macOS, else the folder of a theme."""
    application = QGuiApplication([])
    if target.suffix in (".ico", ".icns"):
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(windows_icon(source) if target.suffix == ".ico" else macos_icon(source))
    else:
        theme(source, target, name)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
