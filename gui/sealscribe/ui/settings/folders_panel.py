"""Where the program begins when it asks for a file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.core.preferences import Preferences
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.preferences_panel import PREFIX, PreferencesPanel
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import IconButton, SecondaryButton
from sealscribe.ui.widgets.file_dialog import ask_folder
from sealscribe.ui.widgets.form_row import FormRow, form_row
from sealscribe.ui.widgets.text import ElidedLabel

ChooseFolder = Callable[[QWidget, str, str], str]
"""Asks for a folder: parent, title, where to begin. Returns a path, or an empty text for "none"."""
NO_FOLDER: Final = tr("As the system proposes")
GONE: Final = tr("This folder is not there now. Until it is, the system proposes one.")


class FolderField(QWidget):
    """Shows a folder, chooses another, or none."""

    chosen = Signal(str)
    """The path, or an empty text for none."""

    def __init__(self, name: str, title: str, choose_folder: ChooseFolder) -> None:
        super().__init__()
        self._title = title
        self._choose_folder = choose_folder
        self._folder = ""
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.path_label = ElidedLabel("")
        line.addWidget(self.path_label, 1)
        self.remove_button = IconButton("cross", tr("No folder of my own: {title}", title=title))
        self.remove_button.clicked.connect(self._remove)
        line.addWidget(self.remove_button)
        self.choose_button = SecondaryButton(tr("Choose folder"))
        self.choose_button.setObjectName(f"{PREFIX}.{name}")
        self.choose_button.clicked.connect(self._choose)
        line.addWidget(self.choose_button)
        self.setFocusProxy(self.choose_button)

    def show_folder(self, folder: str) -> None:
        """Show this one."""
        self._folder = folder
        self.path_label.setText(folder or NO_FOLDER)
        self.remove_button.setVisible(bool(folder))

    @Slot()
    def _choose(self) -> None:
        folder = self._choose_folder(self.window(), self._title, self._folder)
        if folder:
            self.chosen.emit(folder)

    @Slot()
    def _remove(self) -> None:
        self.choose_button.setFocus()
        self.chosen.emit("")


class FoldersPanel(PreferencesPanel):
    """Folders of recordings and of documents."""

    def __init__(self, model: PreferencesModel, choose_folder: ChooseFolder = ask_folder) -> None:
        super().__init__(tr("Folders"), model, tr("Where the dialogs for files begin."))
        self.recordings_field = FolderField("recordings-folder", tr("Folder of recordings"), choose_folder)
        self.recordings_row = self._row(tr("Recordings"), self.recordings_field)
        self.documents_field = FolderField("documents-folder", tr("Folder of transcripts and documents"), choose_folder)
        self.documents_row = self._row(tr("Transcripts and other documents"), self.documents_field)
        self.show_preferences()
        self.recordings_field.chosen.connect(self._recordings_chosen)
        self.documents_field.chosen.connect(self._documents_chosen)

    def _row(self, label: str, field: FolderField) -> FormRow:
        row = form_row(label, field, focus_widget=field.choose_button, marked=())
        self.body.addWidget(row)
        return row

    def fill(self, preferences: Preferences) -> None:
        """Show the folders."""
        for row, field, folder in (
            (self.recordings_row, self.recordings_field, preferences.recordings_folder),
            (self.documents_row, self.documents_field, preferences.documents_folder),
        ):
            field.show_folder(folder)
            row.set_warnings([GONE] if folder and not Path(folder).is_dir() else [])

    @Slot(str)
    def _recordings_chosen(self, folder: str) -> None:
        self.choose(replace(self.preferences, recordings_folder=folder))

    @Slot(str)
    def _documents_chosen(self, folder: str) -> None:
        self.choose(replace(self.preferences, documents_folder=folder))
