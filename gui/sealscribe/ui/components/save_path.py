"""Asks a person where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

ChooseSavePath = Callable[[QWidget, str, str], str]
"""Asks where to save: parent, proposed path, filter of the dialog. Returns a path, or an empty text for "nowhere"."""


def ask_save_path(parent: QWidget, proposed: str, file_filter: str) -> str:
    """Ask with the system's own dialog."""
    path, _ = QFileDialog.getSaveFileName(parent, "Save as", proposed, file_filter)
    return path
