"""Asking for a file, by the system's dialog where it has one, else by Qt's own in the program's looks."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from sealscribe.ui.icons import tinted_icon
from sealscribe.ui.widgets.text import Glyph

_ARROWS: Final = {"backButton": "chevron-left", "forwardButton": "chevron-right", "toParentButton": "chevron-up"}
"""Buttons of Qt's dialog whose own pictures are black in every theme."""


def ask_open_path(parent: QWidget, title: str, file_filter: str, folder: str = "") -> str:
    """Let a person choose a file that exists; an empty text when they did not."""
    dialog = QFileDialog(parent, title, folder, file_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _run(dialog)


def ask_open_paths(parent: QWidget, title: str, file_filter: str, folder: str = "") -> list[str]:
    """Let a person choose files that exist; none when they did not."""
    dialog = QFileDialog(parent, title, folder, file_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _run_for_all(dialog)


def ask_save_path(parent: QWidget, title: str, proposed: str, file_filter: str) -> str:
    """Let a person say where to save; an empty text when they did not. What is there already is asked about."""
    folder, name = os.path.split(proposed)
    dialog = QFileDialog(parent, title, folder, file_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(name)
    return _run(dialog)


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """Let a person choose a folder; an empty text when they did not."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _run(dialog)


def _run(dialog: QFileDialog) -> str:
    chosen = _run_for_all(dialog)
    return chosen[0] if chosen else ""


def _run_for_all(dialog: QFileDialog) -> list[str]:
    dress(dialog)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def dress(dialog: QFileDialog) -> None:
    """Give Qt's own dialog arrows in the theme's colours; does nothing to a dialog of the system."""
    palette = dialog.palette()
    color = palette.color(QPalette.ColorRole.ButtonText)
    faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    side = max(16, dialog.fontMetrics().height())
    for name, icon in _ARROWS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(tinted_icon(icon, side, color, faint))
    for field in dialog.findChildren(QComboBox):
        line = QHBoxLayout(field)
        line.setContentsMargins(0, 0, 8, 0)
        chevron = Glyph("chevron-down")
        chevron.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addStretch(1)
        line.addWidget(chevron)
