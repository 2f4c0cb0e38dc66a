"""The jobs of a batch as rows; names can be changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sealscribe.core.batch import BatchEntry
from sealscribe.core.findings import Severity
from sealscribe.ui.texts.batch_texts import COLUMNS, entry_words

Index = QModelIndex | QPersistentModelIndex
Rename = Callable[[Sequence[BatchEntry], int, str], tuple[BatchEntry, ...]]
"""Gives the entries with another job name at a place."""
_NO_INDEX: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class Column(IntEnum):
    """The columns in their order."""

    RECORDING = 0
    NAME = 1
    INPUT = 2
    FOUND = 3


class BatchModel(QAbstractTableModel):
    """Every entry is a row, or only those with problems."""

    judged = Signal()
    """Entries were changed and judged again."""

    def __init__(self, entries: Sequence[BatchEntry], rename: Rename, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._rename = rename
        self._only_problems = False
        self._shown = list(range(len(self._entries)))

    @property
    def entries(self) -> tuple[BatchEntry, ...]:
        """All entries."""
        return self._entries

    @property
    def ready(self) -> tuple[BatchEntry, ...]:
        """The entries that a job can be made of."""
        return tuple(entry for entry in self._entries if entry.is_ready)

    def entry(self, row: int) -> BatchEntry:
        """The entry of a row."""
        return self._entries[self._shown[row]]

    def icon(self, row: int) -> tuple[str, str]:
        """Icon and tone of what was found in a row."""
        entry = self.entry(row)
        if not entry.is_ready:
            return "alert", "danger"
        has_warnings = any(finding.severity is Severity.WARNING for finding in entry.findings)
        return ("warning", "warning") if has_warnings else ("check-circle", "success")

    def show_only_problems(self, only: bool) -> None:
        """Show only rows that no job can be made of, or all."""
        self.beginResetModel()
        self._only_problems = only
        self._shown = [place for place, entry in enumerate(self._entries) if not (only and entry.is_ready)]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """The number of rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """The number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """The columns' titles."""
        return COLUMNS[section] if role == _DISPLAY and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Texts of a cell."""
        if role not in (_DISPLAY, _EDIT, _TOOL_TIP):
            return None
        entry = self.entry(index.row())
        column = index.column()
        if column == Column.RECORDING:
            path = entry.source.row.file
            return path if role == _TOOL_TIP else path.replace("\\", "/").rpartition("/")[2] or path
        if column == Column.NAME:
            return entry.draft.name
        return entry.draft.effective_media_uri if column == Column.INPUT else entry_words(entry)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be changed."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == Column.NAME else usual

    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        """Take another job name."""
        if role != _EDIT or index.column() != Column.NAME:
            return False
        self._entries = self._rename(self._entries, self._shown[index.row()], str(value).strip())
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.judged.emit()
        return True
