"""The program closed in mid-job, and started again: every job goes on, and each is at the service exactly once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.kept_records import records_of

from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.request import request_of_draft
from sealscribe.core.seal import SealVerdict
from sealscribe.store.job_store import JobStore
from sealscribe.workers.follower import Pace

Draft = Callable[..., JobDraft]
Keep = Callable[..., JobRecord]
START = "StartTranscriptionJob"
SLOW = 600.0
HERE = JobOrigin("eu-central-1", account="111122223333", endpoint_url="http://127.0.0.1:1")


@pytest.fixture
def keep(store_path: Path, fresh: Callable[[str], str]) -> Keep:
    """Leaves a record on the disk, as a program that ended there would have."""

    def call(draft: JobDraft, *states: JobState, origin: JobOrigin = HERE) -> JobRecord:
        at = datetime.now(UTC)
        record = new_record(fresh("record"), request_of_draft(draft), draft, origin, at)
        for state in states:
            record = record.entered(state, at)
        store = JobStore(store_path)
        store.put(record)
        store.close()
        return record

    return call


def test_a_pending_job_is_sent(hire: Any, cloud: Any, keep: Keep, sealed_draft: Draft) -> None:
    kept = keep(sealed_draft())

    crew = hire()
    _record, seal = crew.wait_sealed(kept.id)

    assert [one["parameters"] for one in cloud.sent(START)] == [kept.request.to_api()]
    assert seal.verdict is SealVerdict.SEALED


def test_a_pending_upload_is_made(
    hire: Any, cloud: Any, keep: Keep, upload_draft: Draft, recording: Callable[..., Path]
) -> None:
    draft = upload_draft(recording())
    kept = keep(draft)

    crew = hire()
    crew.wait_for(kept.id, JobState.COMPLETED)

    assert cloud.has_object(draft.effective_media_uri)
    assert len(cloud.sent("PutObject")) == 1
    assert len(cloud.sent(START)) == 1


def test_an_upload_begins_again(
    hire: Any, cloud: Any, keep: Keep, upload_draft: Draft, recording: Callable[..., Path]
) -> None:
    draft = upload_draft(recording())
    kept = keep(draft, JobState.UPLOADING)

    crew = hire()
    crew.wait_for(kept.id, JobState.COMPLETED)

    assert cloud.has_object(draft.effective_media_uri)
    assert len(cloud.sent(START)) == 1


def test_an_upload_whose_file_is_gone_ends_with_that(
    hire: Any, cloud: Any, keep: Keep, upload_draft: Draft, recording: Callable[..., Path]
) -> None:
    path = recording()
    kept = keep(upload_draft(path), JobState.UPLOADING)
    path.unlink()

    crew = hire()
    record = crew.wait_for(kept.id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.FILE_MISSING
    assert cloud.sent(START) == []


def test_a_request_that_had_not_arrived_is_sent_once(hire: Any, cloud: Any, keep: Keep, sealed_draft: Draft) -> None:
    kept = keep(sealed_draft(), JobState.SUBMITTING)

    crew = hire()
    _record, seal = crew.wait_sealed(kept.id)

    assert len(cloud.sent(START)) == 1
    assert seal.verdict is SealVerdict.SEALED


def test_a_request_that_had_arrived_is_found_and_not_repeated(
    hire: Any, cloud: Any, keep: Keep, sealed_draft: Draft
) -> None:
    kept = keep(sealed_draft(), JobState.SUBMITTING)
    cloud.clients.transcribe.start_transcription_job(**kept.request.to_api())

    crew = hire()
    _record, seal = crew.wait_sealed(kept.id)

    assert len(cloud.sent(START)) == 1
    assert seal.verdict is SealVerdict.SEALED


def test_a_request_that_arrives_behind_the_looks_is_not_called_taken(
    hire: Any, cloud: Any, keep: Keep, sealed_draft: Draft
) -> None:
    kept = keep(sealed_draft(), JobState.SUBMITTING)
    cloud.clients.transcribe.start_transcription_job(**kept.request.to_api())
    cloud.fault(
        "GetTranscriptionJob", times=2, code="BadRequestException", message="The requested job couldn't be found."
    )

    crew = hire()
    crew.wait_sealed(kept.id)

    assert [one["error"] for one in cloud.sent(START)] == [None, "ConflictException"]
    assert JobState.NOT_SUBMITTED not in crew.states_told(kept.id)
    assert cloud.job_names(kept.request.name) == [kept.request.name]


def test_somebody_elses_older_job_of_that_name_is_not_taken_for_ours(
    hire: Any, cloud: Any, store_path: Path, keep: Keep, sealed_draft: Draft
) -> None:
    draft = sealed_draft()
    cloud.start_job(draft.name)
    later = datetime.now(UTC) + timedelta(minutes=10)
    record = new_record("later", request_of_draft(draft), draft, HERE, later).entered(JobState.SUBMITTING, later)
    keep(sealed_draft(), JobState.CANCELLED)
    store = JobStore(store_path)
    store.put(record)
    store.close()

    crew = hire()
    found = crew.wait_for("later", JobState.NOT_SUBMITTED)

    assert found.error is not None
    assert found.error.code is ErrorCode.NAME_TAKEN
    assert len(cloud.sent(START)) == 1


@pytest.mark.parametrize("state", [JobState.QUEUED, JobState.IN_PROGRESS])
def test_a_job_at_the_service_is_followed_on(hire: Any, cloud: Any, sealed_draft: Draft, state: JobState) -> None:
    cloud.control(job_seconds=SLOW if state is JobState.QUEUED else 3.0)
    crew = hire()
    job_id = crew.desk.submit(sealed_draft())
    crew.wait_for(job_id, state)
    crew.close()
    kept = crew.on_disk(job_id)
    assert kept is not None
    assert kept.state is state
    cloud.control(advance_jobs=True)

    crew = hire()
    assert crew.desk.record(job_id) == kept or crew.job(job_id).state is JobState.COMPLETED
    record, seal = crew.wait_sealed(job_id)

    assert len(cloud.sent(START)) == 1
    assert seal.verdict is SealVerdict.SEALED
    assert record.timeline[: len(kept.timeline)] == kept.timeline


def test_a_completed_job_without_a_proof_is_checked(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire()
    job_id = crew.desk.submit(sealed_draft())
    record, _ = crew.wait_sealed(job_id)
    crew.close()
    store = JobStore(crew.store_path)
    store.put(replace(record, seal=None))
    store.close()

    crew = hire()
    _record, seal = crew.wait_sealed(job_id)

    assert seal.verdict is SealVerdict.SEALED
    assert len(cloud.sent(START)) == 1


@pytest.mark.parametrize("closed_at", ["DescribeKey", START])
def test_closing_while_a_request_is_on_its_way_loses_and_repeats_nothing(
    hire: Any, wire: Any, cloud: Any, sealed_draft: Draft, closed_at: str
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {closed_at}
    job_id = crew.desk.submit(sealed_draft())
    crew.until(lambda: wire.waiting == [closed_at])

    crew.is_closed = True
    assert not crew.workforce.close(0.2)
    wire.held.set()
    assert crew.workforce.close(5.0)

    crew = hire()
    crew.wait_sealed(job_id)
    assert len(cloud.sent(START)) == 1


@pytest.mark.parametrize(
    "origin",
    [replace(HERE, region="us-east-1"), replace(HERE, account="444455556666"), replace(HERE, endpoint_url="")],
    ids=["Region", "account", "world"],
)
@pytest.mark.parametrize("state", [JobState.PENDING, JobState.SUBMITTING])
def test_jobs_of_another_account_region_or_world_are_left_alone(
    hire: Any, cloud: Any, keep: Keep, sealed_draft: Draft, origin: JobOrigin, state: JobState
) -> None:
    other = keep(sealed_draft(), *([] if state is JobState.PENDING else [state]), origin=origin)
    ours = keep(sealed_draft())

    crew = hire()
    crew.wait_sealed(ours.id)

    assert crew.desk.record(other.id) == other
    assert crew.on_disk(other.id) == other
    asked = [*cloud.sent(START), *cloud.sent("GetTranscriptionJob")]
    assert {one["parameters"]["TranscriptionJobName"] for one in asked} == {ours.request.name}


def test_finished_jobs_are_not_touched(hire: Any, cloud: Any, keep: Keep, draft: Draft) -> None:
    ended = [keep(draft(), JobState.CANCELLED), keep(draft(), JobState.NOT_SUBMITTED)]
    ended.append(keep(draft(), JobState.SUBMITTING, JobState.FAILED))

    crew = hire()
    crew.answer(crew.inquiries.list_buckets())

    assert {record.id: record for record in records_of(crew.desk)} == {record.id: record for record in ended}
    assert crew.told == []
    assert cloud.sent("GetTranscriptionJob") == []


def test_a_second_connection_in_one_run_begins_nothing_again(
    hire: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Callable[..., Path]
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"PUT object"}
    job_id = crew.desk.submit(upload_draft(recording()))
    crew.until(lambda: wire.waiting == ["PUT object"])

    crew.connect()
    crew.connect()
    wire.held.set()
    crew.wait_sealed(job_id)
    crew.connect()
    crew.answer(crew.inquiries.list_buckets())

    assert len(cloud.sent("PutObject")) == 1
    assert len(cloud.sent(START)) == 1


def test_damaged_records_are_counted_and_left_as_they_are(
    hire: Any, store_path: Path, keep: Keep, draft: Draft
) -> None:
    kept = [keep(draft(), JobState.CANCELLED) for _ in range(3)]
    with closing(sqlite3.connect(store_path, isolation_level=None)) as database:
        database.execute("UPDATE jobs SET record = '{' WHERE id = ?", (kept[0].id,))
        database.execute(
            "UPDATE jobs SET record = replace(record, 'cancelled', 'dreaming') WHERE id = ?", (kept[1].id,)
        )

    crew = hire()
    crew.close()

    assert crew.damaged == 2
    assert [record.id for record in records_of(crew.desk)] == [kept[2].id]
    with closing(sqlite3.connect(store_path)) as database:
        assert database.execute("SELECT count(*) FROM jobs").fetchone() == (3,)
        assert database.execute("SELECT record FROM jobs WHERE id = ?", (kept[0].id,)).fetchone() == ("{",)


def test_a_damaged_file_is_kept_aside_and_told(hire: Any, store_path: Path) -> None:
    store_path.parent.mkdir(parents=True, exist_ok=True)
    store_path.write_bytes(b"no database")
    crew = hire()
    crew.until(lambda: crew.replaced is not None)
    name, taken = crew.replaced
    assert taken == 0
    assert store_path.with_name(name).read_bytes() == b"no database"


def test_who_comes_back_to_the_program_sees_soon_how_jobs_stand(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire(pace=Pace(first=0.05, longest=600.0, growth=10_000.0))
    cloud.control(job_seconds=600.0)
    job_id = crew.desk.submit(sealed_draft())
    crew.wait_for(job_id, JobState.QUEUED)
    crew.until(lambda: cloud.sent("GetTranscriptionJob"))
    cloud.control(advance_jobs=True, job_seconds=0.05)
    before = len(cloud.sent("GetTranscriptionJob"))

    crew.desk.wake()

    crew.wait_for(job_id, JobState.COMPLETED)
    assert len(cloud.sent("GetTranscriptionJob")) > before
