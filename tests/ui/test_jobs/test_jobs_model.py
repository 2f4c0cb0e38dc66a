"""The rows of the table: keyed by id, told in batches, searched and sorted in the model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import summary_of
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs import job_model
from sealscribe.ui.jobs.job_model import BATCH_MS, JobFilter, JobTableModel
from sealscribe.ui.jobs.job_row import TITLES, Column, JobRow
from sealscribe.workers.messages import UploadProgress

MANY = 10_000
NOW = datetime(2026, 3, 10, tzinfo=UTC)


class Model(JobTableModel):
    """Is given records, and keeps them for the rows."""

    def __init__(self) -> None:
        self.records: dict[str, JobRecord] = {}
        super().__init__(self.records.get, now=lambda: NOW)

    def fill(self, records: Iterable[JobRecord]) -> None:
        self.records.clear()
        for record in records:
            self.records[record.id] = record
        self.load([summary_of(record) for record in self.records.values()])

    def change(self, record: JobRecord) -> None:
        self.records[record.id] = record
        self.take(summary_of(record))


@pytest.fixture
def model(qapp: object) -> Model:
    return Model()


def several(jobs: SimpleNamespace, count: int) -> list[JobRecord]:
    base = jobs.record()
    return [
        replace(
            base,
            id=f"job-{number}",
            request=replace(base.request, name=f"call-{number:05}"),
            created_at=base.created_at - timedelta(minutes=number),
        )
        for number in range(count)
    ]


def names(model: Model) -> list[str]:
    return [model.row(row).texts[Column.NAME] for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: Model, jobs: SimpleNamespace) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.fill(several(jobs, 5))
    model.sort(Column.NAME)
    model.change(jobs.record("new"))
    model.drain()
    model.set_filter(JobFilter("call-00003"))
    model.set_filter(JobFilter(""))
    assert tester.model() is model
    assert model.rowCount() == 6


def test_columns_have_the_titles_of_the_console(model: Model) -> None:
    shown = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert shown == list(TITLES) == ["Name", "Status", "Encryption", "Language", "Created", "Expires in", "Progress"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_the_newest_job_is_first(model: Model, jobs: SimpleNamespace) -> None:
    model.fill(reversed(several(jobs, 3)))
    assert names(model) == ["call-00000", "call-00001", "call-00002"]
    assert model.place("job-2") == 2
    assert model.place("unknown") is None


@pytest.mark.parametrize("state", JobState)
def test_a_row_says_its_state_in_words(state: JobState, model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record(state=state)])
    words = model.index(0, Column.STATUS).data()
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words
    assert words in spoken
    assert "interview-7" in spoken
    assert "case-transcripts, 2 pairs" in spoken


def test_changes_are_told_once_a_batch(qtbot: QtBot, model: Model, jobs: SimpleNamespace) -> None:
    records = several(jobs, 100)
    model.fill(records)
    told = QSignalSpy(model.dataChanged)
    for record in records[10:40]:
        model.change(replace(record, state=JobState.FAILED))
    assert told.count() == 0
    with qtbot.waitSignal(model.dataChanged, timeout=BATCH_MS * 20) as blocker:
        pass
    assert told.count() == 1
    first, last = blocker.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (10, 0, 39, 6)
    assert model.row(10).texts[Column.STATUS] == "Failed"
    assert model.row(9).texts[Column.STATUS] == "Complete"


def test_the_last_of_several_changes_counts(model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record(state=JobState.PENDING)])
    model.change(jobs.record(state=JobState.SUBMITTING))
    model.change(jobs.record(state=JobState.QUEUED))
    assert model.summary("job-1") is not None
    assert model.summary("job-1").state is JobState.QUEUED  # known before the view is told
    model.drain()
    assert model.row(0).texts[Column.STATUS] == "Queued"


def test_progress_of_an_unknown_job_is_dropped(model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record(state=JobState.UPLOADING)])
    told = QSignalSpy(model.dataChanged)
    model.take_progress(UploadProgress("somebody else's", 1, 2, 1.0))
    model.drain()
    assert told.count() == 0
    assert model.progress("somebody else's") is None


def test_progress_that_comes_after_the_upload_is_dropped(model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record(state=JobState.UPLOADING)])
    model.take_progress(UploadProgress("job-1", 30, 120, 10.0))
    model.drain()
    assert model.row(0).texts[Column.PROGRESS] == "25%"
    assert model.row(0).fraction == 0.25
    model.change(jobs.record(state=JobState.SUBMITTING))
    model.take_progress(UploadProgress("job-1", 120, 120, 10.0))
    model.drain()
    assert model.row(0).fraction is None
    assert model.row(0).texts[Column.PROGRESS] == "Being sent"
    assert model.progress("job-1") is None


def test_a_new_job_is_inserted_in_front(model: Model, jobs: SimpleNamespace) -> None:
    model.fill(several(jobs, 3))
    kept = QPersistentModelIndex(model.index(1, 0))
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.change(jobs.record("new", age=timedelta(seconds=-1)))
    model.drain()
    assert (inserted.count(), reset.count()) == (1, 0)
    assert model.job_id(0) == "new"
    assert model.job_id(kept.row()) == "job-1"


def test_a_new_job_that_the_search_excludes_is_kept_unseen(model: Model, jobs: SimpleNamespace) -> None:
    model.fill(several(jobs, 3))
    model.set_filter(JobFilter("CALL-"))
    model.change(jobs.record("new", age=timedelta(seconds=-1)))
    model.drain()
    assert model.rowCount() == 3
    assert model.job_count == 4
    model.set_filter(JobFilter(""))
    assert model.rowCount() == 4


def test_older_jobs_that_come_late_find_their_place(model: Model, jobs: SimpleNamespace) -> None:
    first, second, third = several(jobs, 3)
    model.fill([second])
    model.change(third)
    model.change(first)
    model.drain()
    assert names(model) == ["call-00000", "call-00001", "call-00002"]


def test_search_finds_names_in_any_case(model: Model, jobs: SimpleNamespace) -> None:
    model.fill(several(jobs, 120))
    model.set_filter(JobFilter(" cAll-0010 "))
    assert names(model) == [f"call-0010{digit}" for digit in range(10)]


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_every_column_sorts_and_keeps_what_is_selected(
    column: Column, order: Qt.SortOrder, model: Model, jobs: SimpleNamespace
) -> None:
    states = list(JobState)
    model.fill(
        [
            jobs.record(f"job-{number}", state, draft=jobs.draft(f"name-{number}"), age=timedelta(hours=number % 4))
            for number, state in enumerate(states)
        ]
    )
    kept = QPersistentModelIndex(model.index(3, column))
    wanted = model.job_id(3)
    model.sort(column, order)
    assert model.job_id(kept.row()) == wanted
    assert sorted(model.job_id(row) for row in range(model.rowCount())) == sorted(
        f"job-{n}" for n in range(len(states))
    )
    if column in (Column.NAME, Column.STATUS):
        shown = [model.row(row).texts[column] for row in range(model.rowCount())]
        assert shown == sorted(shown, key=str.casefold, reverse=order == Qt.SortOrder.DescendingOrder)


def test_a_change_of_state_moves_a_row_that_is_sorted_by_state(model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record("a", JobState.QUEUED), jobs.record("b", JobState.IN_PROGRESS)])
    model.sort(Column.STATUS)
    assert [model.job_id(0), model.job_id(1)] == ["b", "a"]
    model.change(jobs.record("a", JobState.COMPLETED))
    model.drain()
    assert [model.job_id(0), model.job_id(1)] == ["a", "b"]


@pytest.mark.parametrize(
    ("verdict", "icon"),
    [
        (SealVerdict.SEALED, "seal"),
        (SealVerdict.OTHER_KEY, "alert"),
        (SealVerdict.NOT_KMS, "alert"),
        (SealVerdict.ACCESS_DENIED, "lock"),
        (SealVerdict.SERVICE_MANAGED, "cloud"),
        (SealVerdict.SSE_S3, "bucket"),
        (SealVerdict.KMS_UNASKED, "lock"),
    ],
)
def test_the_encryption_column_shows_what_was_found(
    verdict: SealVerdict, icon: str, model: Model, jobs: SimpleNamespace
) -> None:
    model.fill([jobs.sealed(verdict)])
    row = model.row(0)
    assert row.encryption_icon == icon
    assert row.encryption_note in model.index(0, Column.ENCRYPTION).data(Qt.ItemDataRole.ToolTipRole)
    assert row.encryption_note in model.index(0, Column.ENCRYPTION).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_job_that_cannot_be_looked_up_says_so(model: Model, jobs: SimpleNamespace) -> None:
    model.fill([jobs.record(state=JobState.IN_PROGRESS, follow_error=AppError(ErrorCode.OFFLINE))])
    assert model.row(0).texts[Column.PROGRESS] == "AWS cannot be reached"
    assert model.row(0).progress_tone == "warning"


def test_ten_thousand_rows_are_put_into_words_only_when_they_are_seen(
    model: Model, jobs: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = job_model.row_of
    seen: list[str] = []

    def counted(record: JobRecord, upload: UploadProgress | None, now: datetime) -> JobRow:
        seen.append(record.id)
        return put(record, upload, now)

    monkeypatch.setattr(job_model, "row_of", counted)
    records = several(jobs, MANY)
    told = QSignalSpy(model.dataChanged)
    model.fill(records)
    for record in records:
        model.change(replace(record, state=JobState.FAILED))
    model.drain()
    model.set_filter(JobFilter("call-0"))
    model.sort(Column.NAME)
    assert model.rowCount() == MANY
    assert told.count() == 1
    assert seen == []
    assert model.row(0).texts[Column.STATUS] == "Failed"
    assert model.row(0).texts[Column.STATUS] == "Failed"
    assert seen == ["job-0"]
