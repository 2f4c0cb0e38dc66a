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


def write_private_file(file: Path, text: str) -> None:
    """Write a file for the owner alone, whole or not at all, and on disk when this returns; raises OSError.

    Folders on the way are made. A text that is no Unicode raises UnicodeError.
    """
    import tempfile  # only here: files of this kind are read before the first paint

    make_private_folder(file.parent)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # with FILE_MODE
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def close_to_others(file: Path) -> None:
    """Take every right but the owner's from a file, where there is one; raises OSError."""
    if os.name == "posix" and file.exists():
        file.chmod(FILE_MODE)
