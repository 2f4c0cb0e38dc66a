"""How the workers go home, and what becomes of jobs when nothing can be kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.kept_records import records_of

from sealscribe.core.connection import ConnectionChoice
from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.store.job_store import JobStore, RecordBatch
from sealscribe.workers.follower import Pace
from sealscribe.workers.workforce import Workforce

Draft = Callable[..., JobDraft]
Recording = Callable[..., Path]
START = "StartTranscriptionJob"
SLOW = 600.0
LIMIT = 0.4
"""Seconds that a closing with a hung request may take."""


class FragileStore(JobStore):
    """A store on a disk that is full at the writes that ``fails`` chooses."""

    def __init__(self, path: Path, fails: Callable[[JobRecord], bool]) -> None:
        super().__init__(path)
        self._fails = fails

    def put(self, record: JobRecord) -> None:
        if self._fails(record):
            raise AppFailure(AppError(ErrorCode.STORE_UNUSABLE, service_code="not-writable"))
        super().put(record)


class BrokenStore(JobStore):
    """A store whose disk fails in a way that nobody thought of."""

    def put(self, record: JobRecord) -> None:
        raise MemoryError(record.id)


# --- nothing can be kept ---------------------------------------------------------------------------------


def test_without_a_store_a_job_is_refused_and_nothing_is_sent(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    def fail() -> JobStore:
        raise AppFailure(AppError(ErrorCode.STORE_UNUSABLE, service_code="not-writable"))

    crew = hire(open_store=fail)
    job_id = crew.desk.submit(sealed_draft())
    crew.until(lambda: crew.refused)

    assert [(one.job_id, one.error.code) for one in crew.refused] == [(job_id, ErrorCode.STORE_UNUSABLE)]
    assert [error.code for error in crew.store_errors] == [ErrorCode.STORE_UNUSABLE]
    assert records_of(crew.desk) == ()
    assert crew.told == []
    assert cloud.sent(START) == []
    assert cloud.sent("DescribeKey") == []


def test_a_folder_that_cannot_be_made_is_a_store_that_cannot_be_used(
    hire: Any, cloud: Any, tmp_path: Path, sealed_draft: Draft
) -> None:
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")

    crew = hire(open_store=lambda: JobStore(blocked / "jobs.sqlite3"))
    crew.desk.submit(sealed_draft())
    crew.until(lambda: crew.refused)

    assert crew.damaged == 0
    assert crew.refused[0].error.code is ErrorCode.STORE_UNUSABLE
    assert cloud.sent(START) == []


def test_a_full_disk_refuses_the_job_and_a_later_one_goes(
    hire: Any, cloud: Any, store_path: Path, sealed_draft: Draft
) -> None:
    full = [True]
    crew = hire(open_store=lambda: FragileStore(store_path, lambda _record: full[0]))
    first = crew.desk.submit(sealed_draft())
    crew.until(lambda: crew.refused)
    assert crew.refused[0].job_id == first
    assert crew.desk.record(first) is None
    assert cloud.sent(START) == []

    full[0] = False
    crew.wait_for(crew.desk.submit(sealed_draft()), JobState.COMPLETED)

    assert len(cloud.sent(START)) == 1
    assert crew.on_disk(first) is None


def test_a_defect_of_the_store_refuses_the_job_too(
    hire: Any, cloud: Any, store_path: Path, sealed_draft: Draft
) -> None:
    crew = hire(open_store=lambda: BrokenStore(store_path))
    crew.desk.submit(sealed_draft())
    crew.until(lambda: crew.refused)

    assert crew.refused[0].error.code is ErrorCode.UNEXPECTED
    assert cloud.sent(START) == []


def test_a_disk_that_fills_before_sending_keeps_the_job_from_being_sent(
    hire: Any, cloud: Any, store_path: Path, sealed_draft: Draft
) -> None:
    crew = hire(open_store=lambda: FragileStore(store_path, lambda record: record.state is JobState.SUBMITTING))

    job_id = crew.desk.submit(sealed_draft())
    record = crew.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.STORE_UNUSABLE
    assert cloud.sent(START) == []
    assert crew.store_errors
    assert crew.on_disk(job_id) == record


def test_a_disk_that_fills_later_does_not_stop_the_job_and_what_it_missed_is_written_in_the_end(
    hire: Any, cloud: Any, store_path: Path, sealed_draft: Draft
) -> None:
    full = [False]
    crew = hire(open_store=lambda: FragileStore(store_path, lambda _record: full[0]))
    cloud.control(job_seconds=SLOW)
    job_id = crew.desk.submit(sealed_draft())
    crew.wait_for(job_id, JobState.QUEUED)
    full[0] = True
    cloud.control(advance_jobs=True)

    record, _ = crew.wait_sealed(job_id)
    kept = crew.on_disk(job_id)
    assert kept is not None
    assert kept.state is JobState.QUEUED
    assert crew.store_errors
    full[0] = False
    crew.close()

    assert crew.on_disk(job_id) == record


def test_a_job_that_was_cancelled_on_a_full_disk_is_not_sent_at_the_next_start(
    hire: Any, wire: Any, cloud: Any, store_path: Path, upload_draft: Draft, recording: Recording
) -> None:
    full = [False]
    crew = hire(
        replace(cloud.settings, endpoint_url=wire.url),
        open_store=lambda: FragileStore(store_path, lambda _record: full[0]),
    )
    wire.hold_bodies = {"PUT object"}
    job_id = crew.desk.submit(upload_draft(recording()))
    crew.until(lambda: wire.waiting)
    full[0] = True
    crew.desk.cancel(job_id)
    crew.wait_for(job_id, JobState.CANCELLED)
    full[0] = False
    wire.held.set()
    crew.close()

    crew = hire()
    crew.answer(crew.inquiries.list_buckets())

    assert crew.job(job_id).state is JobState.CANCELLED
    assert cloud.sent(START) == []


def test_a_store_that_does_not_load_is_told_once(hire: Any, store_path: Path) -> None:
    class Unreadable(JobStore):
        def batches(self, size: int = 500) -> Iterator[RecordBatch]:
            raise AppFailure(AppError(ErrorCode.STORE_UNUSABLE, service_code="locked"))

    crew = hire(open_store=lambda: Unreadable(store_path))

    assert [error.service_code for error in crew.store_errors] == ["locked"]
    assert crew.damaged == 0


# --- going home ------------------------------------------------------------------------------------------


@pytest.fixture
def workforce(cloud: Any, store_path: Path, qapp: object) -> Workforce:
    """Workers that a test closes itself."""
    return Workforce(lambda _: cloud.settings, lambda: JobStore(store_path), pace=Pace(first=0.05, longest=0.3))


def test_closing_before_the_start_and_right_after_it(cloud: Any, store_path: Path, qapp: object) -> None:
    for starts in (False, True):
        workforce = Workforce(lambda _: cloud.settings, lambda: JobStore(store_path))
        if starts:
            workforce.start()
        assert workforce.close(2.0)


def test_closing_in_the_middle_of_everything_ends_every_thread(
    hire: Any, cloud: Any, sealed_draft: Draft, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire()
    before = time.monotonic()
    crew.desk.submit(upload_draft(recording(9 * 1024**2)))
    for _ in range(3):
        crew.desk.submit(sealed_draft())
    for _ in range(12):
        crew.inquiries.list_keys()
        crew.inquiries.list_objects("call-archive-111122223333", "calls/2024/")

    crew.is_closed = True
    assert crew.workforce.close(5.0)

    assert time.monotonic() - before < 5.0
    told, answers = len(crew.told), len(crew.answers)
    crew.qtbot.wait(50)
    assert len(crew.answers) == answers
    assert len(crew.told) - told <= 20


@pytest.mark.parametrize("hung", ["DescribeKey", START, "GetTranscriptionJob", "HEAD object", "PUT object", "ListKeys"])
def test_closing_with_a_hung_request_is_bounded(
    hire: Any, wire: Any, cloud: Any, sealed_draft: Draft, upload_draft: Draft, recording: Recording, hung: str
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {hung}
    if hung == "ListKeys":
        crew.inquiries.list_keys()
    else:
        crew.desk.submit(upload_draft(recording()) if hung == "PUT object" else sealed_draft())
    crew.until(lambda: hung in wire.waiting)

    crew.is_closed = True
    before = time.monotonic()
    ended = crew.workforce.close(LIMIT)
    took = time.monotonic() - before

    assert not ended
    assert LIMIT * 0.5 < took < LIMIT + 0.5
    # The program would end the process now; here the request is let go, so that the threads end.
    wire.held.set()
    assert crew.workforce.close(5.0)


def test_closing_while_the_connection_is_still_being_made_is_bounded(store_path: Path, cloud: Any, qtbot: Any) -> None:
    release, asked = threading.Event(), threading.Event()

    def provide(_: ConnectionChoice) -> Any:
        asked.set()
        release.wait(30)
        return cloud.settings

    workforce = Workforce(provide, lambda: JobStore(store_path))
    workforce.start()
    workforce.connector.start(ConnectionChoice())
    qtbot.waitUntil(asked.is_set)

    assert not workforce.close(LIMIT)
    release.set()
    assert workforce.close(5.0)


def test_after_closing_nothing_is_taken_any_more(workforce: Workforce, cloud: Any, sealed_draft: Draft) -> None:
    workforce.start()
    assert workforce.close(3.0)

    workforce.job_desk.submit(sealed_draft())
    workforce.inquiries.list_buckets()

    assert workforce.inquiries.wait(2000)
    assert records_of(workforce.job_desk) == ()
    assert cloud.sent("ListBuckets") == []
    assert cloud.sent(START) == []


def test_an_upload_that_is_asked_for_while_closing_does_not_begin(
    hire: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"DescribeKey"}
    job_id = crew.desk.submit(upload_draft(recording()))
    crew.until(lambda: wire.waiting == ["DescribeKey"])

    crew.is_closed = True
    assert not crew.workforce.close(0.2)
    wire.held.set()
    assert crew.workforce.close(5.0)

    assert cloud.sent("PutObject") == []
    kept = crew.on_disk(job_id)
    assert kept is not None
    assert kept.state is JobState.UPLOADING
