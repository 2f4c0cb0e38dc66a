"""The jobs as rows: keyed by job id, updated in batches, searched and sorted in the model itself."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import JobSummary
from sealscribe.core.languages import LANGUAGES
from sealscribe.core.moment import Clock, utc_now
from sealscribe.core.other_job import OtherJob
from sealscribe.ui.jobs.job_row import NO_ROW, TITLES, Column, JobRow, row_of, row_of_other
from sealscribe.ui.texts.job_texts import code_words, state_words
from sealscribe.workers.messages import UploadProgress

BATCH_MS: Final = 50
"""Changes are gathered this long, in milliseconds, and told to the view at once."""
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX: Final = QModelIndex()
# Roles are compared as whole numbers: a comparison with a member of the enumeration costs several times as much.
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)


_COUNT: Final = len(TITLES)
_ROWS_KEPT: Final = 2_000


@dataclass(frozen=True, slots=True)
class JobFilter:
    """Which jobs are shown: those whose name contains ``text``, in any case, of these states and with this key.

    Without states, or with ``key`` None, all; an empty key stands for jobs without a KMS key.
    """

    text: str = ""
    states: frozenset[JobState] = frozenset()
    key: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.text.strip().casefold())

    @property
    def is_any(self) -> bool:
        """Whether something is asked for at all."""
        return bool(self.text) or bool(self.states) or self.key is not None

    def shows(self, job: JobSummary) -> bool:
        """Tell whether a job is shown."""
        return bool(self.chosen([job]))

    def chosen(self, jobs: list[JobSummary]) -> list[JobSummary]:
        """Return those of many jobs that are shown, in their order."""
        if self.states:
            states = self.states
            jobs = [job for job in jobs if job.state in states]
        if self.key is not None:
            key = self.key
            jobs = [job for job in jobs if job.key == key]
        if self.text:
            text = self.text
            jobs = [job for job in jobs if text in job.folded_name]
        return jobs


class JobTableModel(QAbstractTableModel):
    """The jobs of this computer. Newest first, until another order is asked for.

    Of every job it has the summary; what a row shows comes from ``record_of``, for the rows that are seen.
    """

    count_changed = Signal()
    """There are other jobs, or others are shown."""

    def __init__(
        self,
        record_of: Callable[[str], JobRecord | None],
        other_of: Callable[[str], OtherJob | None] = lambda _: None,
        parent: QObject | None = None,
        now: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._record_of = record_of
        self._other_of = other_of
        self._now = now
        self._jobs: dict[str, JobSummary] = {}
        self._progress: dict[str, UploadProgress] = {}
        # All jobs, newest first, or None where that is to be found out anew.
        self._by_creation: list[JobSummary] | None = None
        self._shown: list[str] = []
        self._found_places: dict[str, int] | None = None
        self._rows: dict[str, JobRow] = {}
        self._changed: dict[str, JobSummary] = {}
        self._touched: set[str] = set()
        self._filter = JobFilter()
        self._column = Column.CREATED
        self._descending = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(BATCH_MS)
        self._timer.timeout.connect(self.drain)
        self.modelReset.connect(self.count_changed)

    # What is known

    @property
    def job_count(self) -> int:
        """How many jobs there are, shown or not."""
        return len(self._jobs)

    def summary(self, job_id: str) -> JobSummary | None:
        """The latest summary of a job, or None."""
        return self._changed.get(job_id) or self._jobs.get(job_id)

    def keys(self) -> dict[str, str]:
        """The KMS keys of all jobs, each with the alias that it was last chosen under, or an empty text."""
        return {one.key: one.alias for one in self._jobs.values() if one.key}

    def progress(self, job_id: str) -> UploadProgress | None:
        """How far the upload of a job is, where that is known."""
        return self._progress.get(job_id)

    def job_id(self, row: int) -> str:
        """The id of the job in a row."""
        return self._shown[row]

    def job_ids(self) -> Sequence[str]:
        """The ids of the jobs that are shown, from top to end."""
        return self._shown

    def place(self, job_id: str) -> int | None:
        """The row of a job, or None where it is not shown."""
        return self._places.get(job_id)

    @property
    def _places(self) -> dict[str, int]:
        """The rows by job id, made when they are first asked for."""
        if self._found_places is None:
            self._found_places = {job_id: place for place, job_id in enumerate(self._shown)}
        return self._found_places

    def row(self, row: int) -> JobRow:
        """A row as it is shown, put into words when it is first asked for."""
        job_id = self._shown[row]
        found = self._rows.get(job_id)
        if found is None:
            if len(self._rows) >= _ROWS_KEPT:
                self._rows.clear()
            record, other = self._record_of(job_id), self._other_of(job_id)
            if record is not None:
                found = row_of(record, self._progress.get(job_id), self._now())
            else:
                found = row_of_other(other, self._now()) if other is not None else NO_ROW
            self._rows[job_id] = found
        return found

    # Changes

    def load(self, jobs: Iterable[JobSummary]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._timer.stop()
        self._changed.clear()
        self._touched.clear()
        self._rows.clear()
        self._jobs = {one.id: one for one in jobs}
        self._by_creation = None
        self._arrange()
        self.endResetModel()

    def set_others(self, jobs: Iterable[JobSummary], gone: Collection[str]) -> None:
        """Take jobs made elsewhere, and forget those that are not wanted any more."""
        self.drain()
        self.beginResetModel()
        for job_id in gone:
            self._jobs.pop(job_id, None)
            self._rows.pop(job_id, None)
        self._jobs.update((job.id, job) for job in jobs)
        self._by_creation = None
        self._arrange()
        self.endResetModel()

    def take(self, job: JobSummary) -> None:
        """Take a new or changed job; the view is told within BATCH_MS."""
        self._changed[job.id] = job
        self._start()

    def take_progress(self, progress: UploadProgress) -> None:
        """Take how far an upload is. For a job that is unknown or not uploading it comes too late and is dropped."""
        job = self.summary(progress.job_id)
        if job is None or job.state is not JobState.UPLOADING:
            return
        self._progress[progress.job_id] = progress
        self._touched.add(progress.job_id)
        self._start()

    def remove(self, job_id: str) -> None:
        """Forget a job."""
        self.drain()
        if self._jobs.pop(job_id, None) is None:
            return
        self._by_creation = None
        self._progress.pop(job_id, None)
        self._rows.pop(job_id, None)
        place = self._places.get(job_id)
        if place is not None:
            self.beginRemoveRows(_NO_INDEX, place, place)
            self._set_shown([*self._shown[:place], *self._shown[place + 1 :]])
            self.endRemoveRows()
        self.count_changed.emit()

    @Slot()
    def drain(self) -> None:
        """Tell the view everything that changed since the last time."""
        self._timer.stop()
        changed, touched = self._changed, self._touched
        self._changed, self._touched = {}, set()
        new = [job for job in changed.values() if job.id not in self._jobs]
        comes_or_goes = False
        for job in changed.values():
            if job.state is not JobState.UPLOADING:
                self._progress.pop(job.id, None)
            self._rows.pop(job.id, None)
            if job.id in self._jobs:
                self._jobs[job.id] = job
                self._by_creation = None
                comes_or_goes |= self._filter.shows(job) != (job.id in self._places)
        for job_id in touched:
            self._rows.pop(job_id, None)
        if new or comes_or_goes:
            self._add(new, anew=comes_or_goes)
        places = [self._places.get(job_id) for job_id in (touched | changed.keys())]
        self._tell(sorted(place for place in places if place is not None))

    @property
    def filter(self) -> JobFilter:
        """Which jobs are shown."""
        return self._filter

    def set_filter(self, wanted: JobFilter) -> None:
        """Show other jobs."""
        if wanted == self._filter:
            return
        self.beginResetModel()
        self._filter = wanted
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
        if self._by_creation is None:
            self._by_creation = sorted(self._jobs.values(), key=_created, reverse=True)
        ordered = self._by_creation
        if self._filter.is_any:
            ordered = self._filter.chosen(ordered)
        if self._column is not Column.CREATED:
            ordered = sorted(ordered, key=_SORT_KEYS[self._column], reverse=self._descending)
        elif not self._descending:
            ordered = ordered[::-1]
        self._set_shown([job.id for job in ordered])

    def _set_shown(self, shown: list[str]) -> None:
        self._shown = shown
        self._found_places = None

    def _rearrange(self) -> None:
        """Order the same jobs anew; what is selected stays selected."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._shown[index.row()] for index in before]
        self._arrange()
        wanted = set(ids)
        places = {job_id: place for place, job_id in enumerate(self._shown) if job_id in wanted}
        after = [self.index(places[job_id], index.column()) for job_id, index in zip(ids, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell(self, places: list[int]) -> None:
        if not places:
            return
        self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], _COUNT - 1))
        if self._column in (Column.STATUS, Column.PROGRESS):
            self._rearrange()

    def _add(self, new: list[JobSummary], *, anew: bool) -> None:
        """Take new jobs in; ``anew`` where others come and go as well."""
        newest = max((self._jobs[job_id].created_at for job_id in self._shown[:1]), default=None)
        in_front = self._column is Column.CREATED and self._descending and not anew
        if in_front and (newest is None or all(job.created_at >= newest for job in new)):
            self._jobs.update((job.id, job) for job in new)
            self._by_creation = None
            shown = [job.id for job in sorted(new, key=_created, reverse=True) if self._filter.shows(job)]
            if shown:
                self.beginInsertRows(_NO_INDEX, 0, len(shown) - 1)
                self._set_shown([*shown, *self._shown])
                self.endInsertRows()
            self.count_changed.emit()
            return
        self.beginResetModel()
        self._jobs.update((job.id, job) for job in new)
        self._by_creation = None
        self._arrange()
        self.endResetModel()


_created = attrgetter("created_at")
_STATE_ORDER: Final = {state: place for place, state in enumerate(JobState)}
_STATE_WORDS: Final = {state: state_words(state).words for state in JobState}
_LANGUAGE_WORDS: Final = {code: code_words(code) for code in ("", *LANGUAGES)}
_NEVER: Final = float("inf")


def _encryption_key(job: JobSummary) -> str:
    """Cheaper than the words, and in nearly their order."""
    return (job.alias.casefold() or job.key or "\0") if job.has_own_bucket else ""


_SORT_KEYS: Final[dict[Column, Callable[[JobSummary], Any]]] = {
    Column.NAME: attrgetter("folded_name"),
    Column.STATUS: lambda job: _STATE_WORDS[job.state],
    Column.ENCRYPTION: _encryption_key,
    Column.LANGUAGE: lambda job: _LANGUAGE_WORDS.get(job.language_code, job.language_code),
    Column.CREATED: _created,
    Column.EXPIRES: lambda job: job.expires_at or _NEVER,
    Column.PROGRESS: lambda job: _STATE_ORDER[job.state],
}
