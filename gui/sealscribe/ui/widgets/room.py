"""Room for words in dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def make_room(dialog: QWidget) -> None:
    """Let a dialog grow with its words; it keeps its height by itself, and squeezes what is in it."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), max(dialog.height(), layout.totalHeightForWidth(dialog.width())))
