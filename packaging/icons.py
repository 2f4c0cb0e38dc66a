"""Draws the icon of the program in every size that desktops ask for; runs where PySide6 is installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImageReader

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(source: Path, folder: Path, name: str) -> None:
    """Draw ``source`` into the icon theme's ``folder`` under ``name``."""
    application = QGuiApplication([])
    for size in SIZES:
        reader = QImageReader(str(source))
        reader.setScaledSize(QSize(size, size))
        target = folder / f"{size}x{size}" / "apps" / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not reader.read().save(str(target)):
            raise SystemExit(f"The icon cannot be written to {target}.")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
