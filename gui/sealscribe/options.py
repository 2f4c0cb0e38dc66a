"""What a person may ask of the program at its start."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

THEMES = ("system", "light", "dark", "high-contrast")


class Options(NamedTuple):
    """What the person asked for. ``capture`` is the folder for pictures, or None for a window to work in."""

    demo: bool = False
    capture: Path | None = None
    profile: str = ""
    region: str = ""
    theme: str = ""
    data_folder: Path | None = None
