"""Folders and files that only their owner may read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

FOLDER_MODE: Final = 0o700
FILE_MODE: Final = 0o600


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, for the owner alone; raises OSError.

    A folder that exists is closed to others too. On Windows a person's own folders are private by inheritance.
    """
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(FOLDER_MODE)


def make_private_file(file: Path) -> None:
    """Make an empty file for the owner alone before anything is written to it, or close an existing one to others.

    Raises OSError.
    """
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, FILE_MODE))
    close_to_others(file)


def close_to_others(file: Path) -> None:
    """Take every right but the owner's from a file, where there is one; raises OSError."""
    if os.name == "posix" and file.exists():
        file.chmod(FILE_MODE)
