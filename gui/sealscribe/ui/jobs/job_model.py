"""The jobs as rows: keyed by job id, updated in batches, searched and sorted in the model itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Slot

from sealscribe.core.encryption import AccountKey, ExternalKey
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.texts.amounts import format_date_time, format_duration
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.job_texts import (
    StateWords,
    encryption_words,
    language_words,
    pairs_words,
    seal_text,
    state_words,
)
from sealscribe.workers.messages import UploadProgress

BATCH_MS: Final = 50
"""Changes are gathered this long, in milliseconds, and told to the view at once."""
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
# Roles are compared as whole numbers: a comparison with a member of the enumeration costs several times as much.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class Column(IntEnum):
    """The columns in their order."""

    NAME = 0
    STATUS = 1
    ENCRYPTION = 2
    LANGUAGE = 3
    CREATED = 4
    PROGRESS = 5


TITLES: Final = ("Name", "Status", "Encryption", "Language", "Created", "Progress")
_COUNT: Final = len(TITLES)
_SEAL_BROKEN: Final = frozenset({SealVerdict.OTHER_KEY, SealVerdict.NOT_KMS})


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job as the table shows it.

    ``pairs`` is the end of the encryption's text that is never shortened; ``fraction`` is the share of the upload that
    is done, None without an upload.
    """

    job_id: str
    texts: tuple[str, ...]
    state: StateWords
    encryption_icon: str
    encryption_tone: str
    encryption_note: str
    pairs: str
    fraction: float | None
    progress_tone: str

    @property
    def spoken(self) -> str:
        """All of the row for screen readers."""
        return ", ".join(part for part in (*self.texts, self.encryption_note) if part)


class JobTableModel(QAbstractTableModel):
    """The jobs of this computer. Newest first, until another order is asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: dict[str, JobRecord] = {}
        self._progress: dict[str, UploadProgress] = {}
        self._shown: list[str] = []
        self._places: dict[str, int] = {}
        self._rows: dict[str, JobRow] = {}
        self._changed: dict[str, JobRecord] = {}
        self._touched: set[str] = set()
        self._search = ""
        self._column = Column.CREATED
        self._descending = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BATCH_MS)
        self._timer.timeout.connect(self.drain)

    # What is known

    @property
    def job_count(self) -> int:
        """How many jobs there are, shown or not."""
        return len(self._records)

    def record(self, job_id: str) -> JobRecord | None:
        """The latest record of a job, or None."""
        return self._changed.get(job_id) or self._records.get(job_id)

    def progress(self, job_id: str) -> UploadProgress | None:
        """How far the upload of a job is, where that is known."""
        return self._progress.get(job_id)

    def job_id(self, row: int) -> str:
        """The id of the job in a row."""
        return self._shown[row]

    def place(self, job_id: str) -> int | None:
        """The row of a job, or None where it is not shown."""
        return self._places.get(job_id)

    def row(self, row: int) -> JobRow:
        """A row as it is shown, put into words when it is first asked for."""
        job_id = self._shown[row]
        found = self._rows.get(job_id)
        if found is None:
            found = _row_of(self._records[job_id], self._progress.get(job_id))
            self._rows[job_id] = found
        return found

    # Changes

    def load(self, records: Iterable[JobRecord]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._timer.stop()
        self._changed.clear()
        self._touched.clear()
        self._rows.clear()
        self._records = {record.id: record for record in records}
        self._arrange()
        self.endResetModel()

    def take(self, record: JobRecord) -> None:
        """Take a new or changed job; the view is told within BATCH_MS."""
        self._changed[record.id] = record
        self._start()

    def take_progress(self, progress: UploadProgress) -> None:
        """Take how far an upload is. For a job that is unknown or not uploading it comes too late and is dropped."""
        record = self.record(progress.job_id)
        if record is None or record.state is not JobState.UPLOADING:
            return
        self._progress[progress.job_id] = progress
        self._touched.add(progress.job_id)
        self._start()

    @Slot()
    def drain(self) -> None:
        """Tell the view everything that changed since the last time."""
        self._timer.stop()
        changed, touched = self._changed, self._touched
        self._changed, self._touched = {}, set()
        new = [record for record in changed.values() if record.id not in self._records]
        old_places = [self._places.get(job_id) for job_id in (touched | changed.keys())]
        for record in changed.values():
            if record.state is not JobState.UPLOADING:
                self._progress.pop(record.id, None)
            self._rows.pop(record.id, None)
            if record.id in self._records:
                self._records[record.id] = record
        for job_id in touched:
            self._rows.pop(job_id, None)
        self._tell(sorted(place for place in old_places if place is not None))
        if new:
            self._add(new)

    @property
    def is_searched(self) -> bool:
        """Whether only the jobs that a search found are shown."""
        return bool(self._search)

    def search(self, text: str) -> None:
        """Show the jobs whose name contains ``text``, in any case."""
        wanted = text.strip().casefold()
        if wanted == self._search:
            return
        self.beginResetModel()
        self._search = wanted
        self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; jobs that are equal there stand newest first."""
        self._column = Column(column)
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    # Qt's questions

    def rowCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """The number of jobs that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:  # noqa: N802 - Qt's name
        """The number of columns."""
        return 0 if parent.isValid() else _COUNT

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Texts, tool tips and what screen readers say; the delegate asks `row` instead."""
        if role == _DISPLAY:
            return self.row(index.row()).texts[index.column()]
        if role == _ACCESSIBLE:
            row = self.row(index.row())
            column = index.column()
            if column == Column.NAME:
                return row.spoken
            text = row.texts[column]
            return f"{text}, {row.encryption_note}" if column == Column.ENCRYPTION else text
        if role == _TOOL_TIP:
            row = self.row(index.row())
            text = row.texts[index.column()]
            return f"{text}\n{row.encryption_note}" if index.column() == Column.ENCRYPTION else text
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        """The columns' titles."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return TITLES[section]
        return None

    # Order

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _arrange(self) -> None:
        """Find out which jobs are shown, and in what order."""
        records: Iterable[JobRecord] = self._records.values()
        if self._search:
            records = [record for record in records if self._search in record.request.name.casefold()]
        ordered = sorted(records, key=_created, reverse=True)
        if self._column is not Column.CREATED or not self._descending:
            ordered.sort(key=_SORT_KEYS[self._column], reverse=self._descending)
        self._set_shown([record.id for record in ordered])

    def _set_shown(self, shown: list[str]) -> None:
        self._shown = shown
        self._places = {job_id: place for place, job_id in enumerate(shown)}

    def _rearrange(self) -> None:
        """Order the same jobs anew; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._shown[index.row()] for index in before]
        self._arrange()
        after = [self.index(self._places[job_id], index.column()) for job_id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell(self, places: list[int]) -> None:
        if not places:
            return
        self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], _COUNT - 1))
        if self._column in (Column.STATUS, Column.PROGRESS):
            self._rearrange()

    def _add(self, new: list[JobRecord]) -> None:
        newest = max((self._records[job_id].created_at for job_id in self._shown[:1]), default=None)
        in_front = self._column is Column.CREATED and self._descending
        if in_front and len(new) == 1 and (newest is None or new[0].created_at >= newest):
            self._records[new[0].id] = new[0]
            if self._search in new[0].request.name.casefold():
                self.beginInsertRows(_NO_INDEX, 0, 0)
                self._set_shown([new[0].id, *self._shown])
                self.endInsertRows()
            return
        self.beginResetModel()
        self._records.update((record.id, record) for record in new)
        self._arrange()
        self.endResetModel()


_created = attrgetter("created_at")
_STATE_ORDER: Final = {state: place for place, state in enumerate(JobState)}


def _encryption_key(record: JobRecord) -> tuple[bool, str]:
    """Cheaper than the words, and in nearly their order."""
    chosen = record.draft.encryption
    alias = chosen.known_alias if isinstance(chosen, AccountKey | ExternalKey) else ""
    return bool(record.request.output_bucket), alias.removeprefix("alias/").casefold() or record.request.key


_SORT_KEYS: Final[dict[Column, Callable[[JobRecord], Any]]] = {
    Column.NAME: lambda record: record.request.name.casefold(),
    Column.STATUS: lambda record: state_words(record.state).words,
    Column.ENCRYPTION: _encryption_key,
    Column.LANGUAGE: language_words,
    Column.CREATED: _created,
    Column.PROGRESS: lambda record: _STATE_ORDER[record.state],
}


def _row_of(record: JobRecord, upload: UploadProgress | None) -> JobRow:
    state = state_words(record.state)
    icon, tone, note = _encryption_look(record)
    fraction, progress, progress_tone = _progress_look(record, upload)
    texts = (
        record.request.name,
        state.words,
        encryption_words(record),
        language_words(record, with_code=False),
        format_date_time(record.created_at),
        progress,
    )
    return JobRow(record.id, texts, state, icon, tone, note, pairs_words(record), fraction, progress_tone)


def _encryption_look(record: JobRecord) -> tuple[str, str, str]:
    """Icon, tone and the sentence behind them."""
    words = seal_text(record)
    verdict = record.seal.verdict if record.seal is not None else None
    if record.state is JobState.COMPLETED and verdict is SealVerdict.SEALED:
        return "seal", "success", words.title
    if verdict in _SEAL_BROKEN:
        return "alert", "danger", words.title
    if not record.request.output_bucket:
        return "cloud", "muted", words.title
    with_kms = record.request.key or verdict is SealVerdict.KMS_UNASKED
    return ("lock" if with_kms else "bucket"), "muted", words.title


def _progress_look(record: JobRecord, upload: UploadProgress | None) -> tuple[float | None, str, str]:
    """The share of an upload, the words and their tone."""
    state = record.state
    if state is JobState.UPLOADING:
        if upload is None or not upload.total:
            return 0.0, "0%", "muted"
        fraction = min(1.0, upload.sent / upload.total)
        return fraction, f"{fraction:.0%}", "muted"
    if not state.is_final and record.follow_error is not None:
        return None, error_text(record.follow_error).title, "warning"
    if state is JobState.COMPLETED:
        begun = record.service_created_at or record.created_at
        ended = record.service_completed_at
        took = (ended - begun).total_seconds() if ended else -1
        return None, f"Done in {format_duration(took)}" if took >= 0 else "Done", "muted"
    words = {
        JobState.PENDING: "To be sent",
        JobState.SUBMITTING: "Being sent",
        JobState.UNKNOWN: "Being found out",
        JobState.QUEUED: "Waiting for its turn",
        JobState.IN_PROGRESS: "Transcribing",
    }
    return None, words.get(state, ""), "muted"
