"""The rows of the table: keyed by id, told in batches, searched and sorted in the model."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.jobs import job_model
from sealscribe.ui.jobs.job_model import BATCH_MS, TITLES, Column, JobRow, JobTableModel
from sealscribe.workers.messages import UploadProgress

MANY = 10_000


@pytest.fixture
def model(qapp: object) -> JobTableModel:
    return JobTableModel()


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


def names(model: JobTableModel) -> list[str]:
    return [model.row(row).texts[Column.NAME] for row in range(model.rowCount())]


def test_the_model_keeps_qts_rules(model: JobTableModel, jobs: SimpleNamespace) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.load(several(jobs, 5))
    model.sort(Column.NAME)
    model.take(jobs.record("new"))
    model.drain()
    model.search("call-00003")
    model.search("")
    assert tester.model() is model
    assert model.rowCount() == 6


def test_columns_have_the_titles_of_the_console(model: JobTableModel) -> None:
    shown = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert shown == list(TITLES) == ["Name", "Status", "Encryption", "Language", "Created", "Progress"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_the_newest_job_is_first(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load(reversed(several(jobs, 3)))
    assert names(model) == ["call-00000", "call-00001", "call-00002"]
    assert model.place("job-2") == 2
    assert model.place("unknown") is None


@pytest.mark.parametrize("state", JobState)
def test_a_row_says_its_state_in_words(state: JobState, model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record(state=state)])
    words = model.index(0, Column.STATUS).data()
    spoken = model.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words
    assert words in spoken
    assert "interview-7" in spoken
    assert "case-transcripts, 2 pairs" in spoken


def test_changes_are_told_once_a_batch(qtbot: QtBot, model: JobTableModel, jobs: SimpleNamespace) -> None:
    records = several(jobs, 100)
    model.load(records)
    told = QSignalSpy(model.dataChanged)
    for record in records[10:40]:
        model.take(replace(record, state=JobState.FAILED))
    assert told.count() == 0
    with qtbot.waitSignal(model.dataChanged, timeout=BATCH_MS * 20) as blocker:
        pass
    assert told.count() == 1
    first, last = blocker.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (10, 0, 39, 5)
    assert model.row(10).texts[Column.STATUS] == "Failed"
    assert model.row(9).texts[Column.STATUS] == "Complete"


def test_the_last_of_several_changes_counts(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record(state=JobState.PENDING)])
    model.take(jobs.record(state=JobState.SUBMITTING))
    model.take(jobs.record(state=JobState.QUEUED))
    assert model.record("job-1") is not None
    assert model.record("job-1").state is JobState.QUEUED  # known before the view is told
    model.drain()
    assert model.row(0).texts[Column.STATUS] == "Queued"


def test_progress_of_an_unknown_job_is_dropped(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record(state=JobState.UPLOADING)])
    told = QSignalSpy(model.dataChanged)
    model.take_progress(UploadProgress("somebody else's", 1, 2, 1.0))
    model.drain()
    assert told.count() == 0
    assert model.progress("somebody else's") is None


def test_progress_that_comes_after_the_upload_is_dropped(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record(state=JobState.UPLOADING)])
    model.take_progress(UploadProgress("job-1", 30, 120, 10.0))
    model.drain()
    assert model.row(0).texts[Column.PROGRESS] == "25%"
    assert model.row(0).fraction == 0.25
    model.take(jobs.record(state=JobState.SUBMITTING))
    model.take_progress(UploadProgress("job-1", 120, 120, 10.0))
    model.drain()
    assert model.row(0).fraction is None
    assert model.row(0).texts[Column.PROGRESS] == "Being sent"
    assert model.progress("job-1") is None


def test_a_new_job_is_inserted_in_front(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load(several(jobs, 3))
    kept = QPersistentModelIndex(model.index(1, 0))
    inserted, reset = QSignalSpy(model.rowsInserted), QSignalSpy(model.modelReset)
    model.take(jobs.record("new", age=timedelta(seconds=-1)))
    model.drain()
    assert (inserted.count(), reset.count()) == (1, 0)
    assert model.job_id(0) == "new"
    assert model.job_id(kept.row()) == "job-1"


def test_a_new_job_that_the_search_excludes_is_kept_unseen(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load(several(jobs, 3))
    model.search("CALL-")
    model.take(jobs.record("new", age=timedelta(seconds=-1)))
    model.drain()
    assert model.rowCount() == 3
    assert model.job_count == 4
    model.search("")
    assert model.rowCount() == 4


def test_older_jobs_that_come_late_find_their_place(model: JobTableModel, jobs: SimpleNamespace) -> None:
    first, second, third = several(jobs, 3)
    model.load([second])
    model.take(third)
    model.take(first)
    model.drain()
    assert names(model) == ["call-00000", "call-00001", "call-00002"]


def test_search_finds_names_in_any_case(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load(several(jobs, 120))
    model.search(" cAll-0010 ")
    assert names(model) == [f"call-0010{digit}" for digit in range(10)]


@pytest.mark.parametrize("column", Column)
@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_every_column_sorts_and_keeps_what_is_selected(
    column: Column, order: Qt.SortOrder, model: JobTableModel, jobs: SimpleNamespace
) -> None:
    states = list(JobState)
    model.load(
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


def test_a_change_of_state_moves_a_row_that_is_sorted_by_state(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record("a", JobState.QUEUED), jobs.record("b", JobState.IN_PROGRESS)])
    model.sort(Column.STATUS)
    assert [model.job_id(0), model.job_id(1)] == ["b", "a"]
    model.take(jobs.record("a", JobState.COMPLETED))
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
    verdict: SealVerdict, icon: str, model: JobTableModel, jobs: SimpleNamespace
) -> None:
    model.load([jobs.sealed(verdict)])
    row = model.row(0)
    assert row.encryption_icon == icon
    assert row.encryption_note in model.index(0, Column.ENCRYPTION).data(Qt.ItemDataRole.ToolTipRole)
    assert row.encryption_note in model.index(0, Column.ENCRYPTION).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_job_that_cannot_be_looked_up_says_so(model: JobTableModel, jobs: SimpleNamespace) -> None:
    model.load([jobs.record(state=JobState.IN_PROGRESS, follow_error=AppError(ErrorCode.OFFLINE))])
    assert model.row(0).texts[Column.PROGRESS] == "AWS cannot be reached"
    assert model.row(0).progress_tone == "warning"


def test_ten_thousand_rows_are_put_into_words_only_when_they_are_seen(
    model: JobTableModel, jobs: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = job_model._row_of
    seen: list[str] = []

    def counted(record: JobRecord, upload: UploadProgress | None) -> JobRow:
        seen.append(record.id)
        return put(record, upload)

    monkeypatch.setattr(job_model, "_row_of", counted)
    records = several(jobs, MANY)
    told = QSignalSpy(model.dataChanged)
    model.load(records)
    for record in records:
        model.take(replace(record, state=JobState.FAILED))
    model.drain()
    model.search("call-0")
    model.sort(Column.NAME)
    assert model.rowCount() == MANY
    assert told.count() == 1
    assert seen == []
    assert model.row(0).texts[Column.STATUS] == "Failed"
    assert model.row(0).texts[Column.STATUS] == "Failed"
    assert seen == ["job-0"]
