"""Asks a person for files, beginning in the folder where they want to be asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets import file_dialog

if TYPE_CHECKING:
    from sealscribe.ui.preferences_model import PreferencesModel

ChooseSavePath = Callable[[QWidget, str, str], str]
"""Asks where to save: parent, proposed name, filter of the dialog. Returns a path, or an empty text for "nowhere"."""
ChooseOpenPath = Callable[[QWidget, str, str], str]
"""Asks for a file that is there: parent, title, filter. Returns a path, or an empty text for "none"."""


class FilePlaces:
    """Begins where the last file of the kind was, and before there is one where the preferences say."""

    def __init__(self, preferences: PreferencesModel | None = None) -> None:
        self._preferences = preferences
        self._last_saved = ""
        self._last_recording = ""

    def ask_save(self, parent: QWidget, name: str, file_filter: str) -> str:
        """Ask where to save a document. Of the filter, the first suffix is added where none is typed."""
        folder = self._last_saved or self._preferred("documents_folder") or _documents()
        path = file_dialog.ask_save_path(parent, tr("Save as"), str(Path(folder) / name), file_filter)
        if path and not Path(path).suffix:
            path += Path(name).suffix
        self._last_saved = str(Path(path).parent) if path else self._last_saved
        return path

    def ask_document(self, parent: QWidget, title: str, file_filter: str) -> str:
        """Ask for a document."""
        folder = self._last_saved or self._preferred("documents_folder")
        return file_dialog.ask_open_path(parent, title, file_filter, folder)

    def ask_recording(self, parent: QWidget, title: str, file_filter: str) -> str:
        """Ask for a recording."""
        folder = self._last_recording or self._preferred("recordings_folder")
        path = file_dialog.ask_open_path(parent, title, file_filter, folder)
        self._last_recording = str(Path(path).parent) if path else self._last_recording
        return path

    def ask_recordings(self, parent: QWidget, title: str, file_filter: str) -> list[str]:
        """Ask for several recordings."""
        folder = self._last_recording or self._preferred("recordings_folder")
        paths = file_dialog.ask_open_paths(parent, title, file_filter, folder)
        self._last_recording = str(Path(paths[0]).parent) if paths else self._last_recording
        return paths

    def ask_recordings_folder(self, parent: QWidget, title: str) -> str:
        """Ask for a folder of recordings."""
        folder = self._last_recording or self._preferred("recordings_folder")
        path = file_dialog.ask_folder(parent, title, folder)
        self._last_recording = path or self._last_recording
        return path

    def forget_last(self) -> None:
        """Begin where the preferences say: they were changed."""
        self._last_saved = self._last_recording = ""

    def _preferred(self, name: str) -> str:
        folder = str(getattr(self._preferences.preferences, name)) if self._preferences is not None else ""
        return folder if folder and Path(folder).is_dir() else ""


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
