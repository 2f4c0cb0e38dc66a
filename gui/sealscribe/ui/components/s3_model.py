"""The rows of the S3 browser: buckets, or prefixes and objects, page by page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from sealscribe.core.listing import BucketEntry, ObjectPage
from sealscribe.core.locations import WRITE_CHECK_NAME
from sealscribe.core.media import format_of_name
from sealscribe.ui.texts.amounts import format_bytes, format_date_time
from sealscribe.ui.translation import tr

Index = QModelIndex | QPersistentModelIndex
BUCKET: Final = "bucket"
FOLDER: Final = "folder"
OBJECT: Final = "file-audio"
OTHER: Final = "document"
"""What a row is; the words are the names of the icons too."""
UNKNOWN_FORMAT: Final = tr("unknown format")

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_DECORATION: Final = int(Qt.ItemDataRole.DecorationRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_ACCESSIBLE_TEXT: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NO_PARENT: Final = QModelIndex()
_BUCKET_HEADERS: Final = (tr("Name"), tr("Creation date"))
_KIND_WORDS: Final = {BUCKET: "bucket", FOLDER: "folder", OBJECT: "object", OTHER: "object"}


class S3Row(NamedTuple):
    """One row: ``name`` is shown, ``key`` is the bucket's name, or the whole prefix or key."""

    kind: str
    name: str
    key: str
    modified_at: datetime | None = None
    size: int | None = None

    @property
    def is_object(self) -> bool:
        """Tell whether it is an object."""
        return self.kind in (OBJECT, OTHER)

    @property
    def can_be_opened(self) -> bool:
        """Tell whether it is a place that holds others: a bucket or a prefix."""
        return self.kind in (BUCKET, FOLDER)

    @property
    def format_words(self) -> str:
        """An object's format by its name."""
        return (format_of_name(self.name).upper() or UNKNOWN_FORMAT) if self.is_object else ""


class S3Model(QAbstractTableModel):
    """Key, last modified, size, and with ``formats`` the format. Prefixes stand above objects."""

    def __init__(self, *, formats: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers = [tr("Key"), tr("Last modified"), tr("Size")] + ([tr("Format")] if formats else [])
        self._in_bucket = True
        self._rows: list[S3Row] = []
        self._folders = 0
        self._buckets: tuple[S3Row, ...] = ()
        self._icons: dict[str, QIcon] = {}

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Show these icons, by kind."""
        self._icons = icons
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def set_place(self, *, in_bucket: bool) -> None:
        """Head the columns for objects, or for buckets."""
        self._in_bucket = in_bucket
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 1)

    def clear(self) -> None:
        """Take all rows away."""
        self._replace([])

    def show_buckets(self, buckets: Sequence[BucketEntry]) -> None:
        """Show buckets, by name."""
        rows = [S3Row(BUCKET, bucket.name, bucket.name, bucket.created_at) for bucket in buckets]
        self._buckets = tuple(sorted(rows, key=lambda row: row.name))
        self._replace(list(self._buckets))

    def filter_buckets(self, text: str) -> None:
        """Keep the buckets whose name contains the text."""
        wanted = text.strip().casefold()
        self._replace([row for row in self._buckets if wanted in row.name])

    def add_page(self, page: ObjectPage, base: str) -> None:
        """Add a page; names are shown without ``base``, the prefix that the breadcrumb shows."""
        folders = [S3Row(FOLDER, prefix.removeprefix(base), prefix) for prefix in page.prefixes]
        objects = [
            S3Row(
                OBJECT if format_of_name(entry.key) else OTHER,
                entry.key.removeprefix(base),
                entry.key,
                entry.modified_at,
                entry.size,
            )
            for entry in page.objects
            if not entry.key.endswith(("/", WRITE_CHECK_NAME))
        ]
        self._insert(self._folders, folders)
        self._folders += len(folders)
        self._insert(len(self._rows), objects)

    def row_at(self, row: int) -> S3Row | None:
        """A row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: str) -> int:
        """The row of a bucket, prefix or object, or -1."""
        return next((row for row, item in enumerate(self._rows) if item.key == key), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """The rows loaded so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:  # noqa: N802 - Qt's name
        """Three or four."""
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:  # noqa: N802
        """The console's headers."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            if not self._in_bucket and section < len(_BUCKET_HEADERS):
                return _BUCKET_HEADERS[section]
            return self._headers[section]
        if role == _ALIGNMENT:
            return _LEFT
        return None

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Texts and icons."""
        row = self._rows[index.row()]
        column = index.column()
        if role == _DISPLAY:
            return self._text(row, column)
        if role == _DECORATION:
            return self._icons.get(row.kind) if column == 0 else None
        if role == _ACCESSIBLE_TEXT:
            return f"{row.name}, {_KIND_WORDS[row.kind]}" if column == 0 else self._text(row, column)
        if role == _TOOL_TIP and column == 0:
            return row.key
        return None

    def _text(self, row: S3Row, column: int) -> str:
        if column == 0:
            return row.name
        if column == 1:
            return format_date_time(row.modified_at) if row.modified_at else ""
        if column == 2:
            return format_bytes(row.size) if row.size is not None else ""
        return row.format_words

    def _insert(self, place: int, rows: list[S3Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _replace(self, rows: list[S3Row]) -> None:
        self.beginResetModel()
        self._rows = rows
        self._folders = 0
        self.endResetModel()
