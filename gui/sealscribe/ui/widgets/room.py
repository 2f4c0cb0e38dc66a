"""Room for words in dialogs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from sealscribe.ui.window_place import area_of, size_with_frame


def text_width(widget: QWidget, letters: int) -> int:
    """The width in logical pixels of so many average letters in the widget's font."""
    return widget.fontMetrics().averageCharWidth() * letters


def open_with_room(dialog: QWidget, letters: int, lines: int) -> None:
    """Give a dialog room for so many letters and lines of its font, or as much of it as the screen has."""
    wanted = QSize(text_width(dialog, letters), dialog.fontMetrics().lineSpacing() * lines)
    dialog.resize(size_with_frame(wanted, area_of(dialog.screen())))


def make_room(dialog: QWidget) -> None:
    """Let a dialog grow with its words; it keeps its height by itself, and squeezes what is in it."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        width = max(dialog.width(), layout.totalMinimumSize().width())
        dialog.resize(width, max(dialog.height(), layout.totalHeightForWidth(width)))
