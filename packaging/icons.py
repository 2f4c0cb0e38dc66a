"""Draws the icon of the program in every size that desktops ask for; runs where PySide6 is installed.

``icons.py SVG FOLDER NAME`` writes the PNG files of a Linux icon theme, ``icons.py SVG FILE.ico`` what Windows wants.
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


def windows_icon(source: Path) -> bytes:
    """Return the content of an ``.ico`` file: a table of sizes and places, and a PNG image for each."""
    images = []
    for size in WINDOWS_SIZES:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not draw(source, size).save(buffer, "PNG"):  # type: ignore[call-overload]
            raise SystemExit(f"The icon cannot be drawn with {size} pixels.")
        images.append(buffer.data().data())
    head = struct.pack("<HHH", 0, 1, len(images))
    place = len(head) + 16 * len(images)
    for size, image in zip(WINDOWS_SIZES, images, strict=True):
        side = size % 256  # 256 does not fit in its byte, and is written as 0
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), place)
        place += len(image)
    return head + b"".join(images)


def main(source: Path, target: Path, name: str) -> None:
    """Write what ``target`` asks for: one file for Windows, else the folder of a theme."""
    application = QGuiApplication([])
    if target.suffix == ".ico":
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(windows_icon(source))
    else:
        theme(source, target, name)
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
