"""Asks a person where a file is to be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sealscribe.ui.widgets import file_dialog

ChooseSavePath = Callable[[QWidget, str, str], str]
"""Asks where to save: parent, proposed path, filter of the dialog. Returns a path, or an empty text for "nowhere"."""


def ask_save_path(parent: QWidget, proposed: str, file_filter: str) -> str:
    """Ask with a dialog."""
    return file_dialog.ask_save_path(parent, "Save as", proposed, file_filter)
