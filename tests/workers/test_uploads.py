"""Recordings of this computer on their way to Amazon S3, and what may happen to them meanwhile."""

from __future__ import annotations

import itertools
import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.backoff import Backoff
from sealscribe.core.draft import JobDraft, UploadEncryption
from sealscribe.core.errors import ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobState
from sealscribe.core.locations import S3Location
from sealscribe.core.seal import SealVerdict

Draft = Callable[..., JobDraft]
Recording = Callable[..., Path]
START, PUT = "StartTranscriptionJob", "PUT object"


def open_uploads(cloud: Any, location: S3Location) -> list[str]:
    """The multipart uploads of an object that S3 keeps parts of."""
    found = cloud.clients.s3.list_multipart_uploads(Bucket=location.bucket).get("Uploads", ())
    return [one["UploadId"] for one in found if one["Key"] == location.key]


ONE_PART = 7 * 1024**2
TWO_PARTS = 9 * 1024**2
SIX_PARTS = 41 * 1024**2


@pytest.fixture
def wired(hire: Any, cloud: Any, wire: Any) -> Any:
    """Workers behind the wire that can be held."""
    return hire(replace(cloud.settings, endpoint_url=wire.url))


def test_a_recording_is_uploaded_and_then_its_job_is_sent_and_sealed(
    crew: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    path = recording()
    draft = upload_draft(path)

    job_id = crew.desk.submit(draft)
    _record, seal = crew.wait_sealed(job_id)

    assert crew.states_told(job_id)[:3] == [JobState.PENDING, JobState.UPLOADING, JobState.SUBMITTING]
    (put,), (start,) = cloud.sent("PutObject"), cloud.sent(START)
    assert start["parameters"]["Media"] == {"MediaFileUri": draft.effective_media_uri}
    assert start["parameters"]["MediaFormat"] == "wav"
    assert put["headers"]["content-type"] == "audio/wav"
    location = draft.upload_location
    assert location is not None
    stored = cloud.clients.s3.get_object(Bucket=location.bucket, Key=location.key)["Body"]
    with stored:
        assert stored.read() == path.read_bytes()
    assert seal.verdict is SealVerdict.SEALED


def test_progress_grows_to_the_whole_file(crew: Any, cloud: Any, upload_draft: Draft, recording: Recording) -> None:
    job_id = crew.desk.submit(upload_draft(recording(TWO_PARTS)))
    crew.wait_for(job_id, JobState.COMPLETED)

    assert crew.progress
    assert {(one.job_id, one.total) for one in crew.progress} == {(job_id, TWO_PARTS)}
    assert crew.progress[-1].sent == TWO_PARTS
    assert all(0 < one.sent <= one.total and one.bytes_per_second > 0 for one in crew.progress)
    assert all(one.sent <= two.sent for one, two in itertools.pairwise(crew.progress))


def test_the_submitter_does_not_wait_for_an_upload(
    wired: Any, wire: Any, cloud: Any, upload_draft: Draft, sealed_draft: Draft, recording: Recording
) -> None:
    wire.hold = {PUT}
    uploading = wired.desk.submit(upload_draft(recording()))
    wired.until(lambda: wire.waiting == [PUT])

    wired.wait_for(wired.desk.submit(sealed_draft()), JobState.COMPLETED)

    assert wired.job(uploading).state is JobState.UPLOADING
    wire.held.set()
    wired.wait_for(uploading, JobState.COMPLETED)


@pytest.mark.parametrize("size", [ONE_PART, TWO_PARTS])
def test_an_upload_that_is_cancelled_leaves_nothing_and_sends_nothing(
    wired: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording, size: int
) -> None:
    draft = upload_draft(recording(size))
    wire.hold_bodies = {PUT}
    job_id = wired.desk.submit(draft)
    wired.until(lambda: wire.waiting == [PUT])

    wired.desk.cancel(job_id)
    record = wired.wait_for(job_id, JobState.CANCELLED)
    wire.hold_bodies = set()
    wire.held.set()
    next_one = wired.desk.submit(upload_draft(recording(name="next.wav")))
    wired.wait_for(next_one, JobState.COMPLETED)

    assert record.error is None
    assert wired.job(job_id) == record
    assert wired.on_disk(job_id) == record
    assert not cloud.has_object(draft.effective_media_uri)
    location = draft.upload_location
    assert location is not None
    assert open_uploads(cloud, location) == []
    assert len(cloud.sent(START)) == 1


def test_an_upload_that_waits_in_line_can_be_cancelled(
    wired: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    wire.hold = {PUT}
    first = wired.desk.submit(upload_draft(recording()))
    wired.until(lambda: wire.waiting == [PUT])
    second_draft = upload_draft(recording(name="second.wav"))
    second = wired.desk.submit(second_draft)
    wired.wait_for(second, JobState.UPLOADING)

    wired.desk.cancel(second)
    wired.wait_for(second, JobState.CANCELLED)
    wire.held.set()
    wired.wait_for(first, JobState.COMPLETED)
    wired.close()

    assert not cloud.has_object(second_draft.effective_media_uri)
    assert len(cloud.sent(START)) == 1


def change_content(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"more")


def change_time(path: Path) -> None:
    os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns + 5_000_000_000))


@pytest.mark.parametrize("change", [change_content, change_time, Path.unlink])
def test_a_file_that_changes_while_it_is_uploaded_is_not_transcribed(
    wired: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording, change: Callable[[Path], None]
) -> None:
    path = recording()
    draft = upload_draft(path)
    wire.hold = {PUT}
    job_id = wired.desk.submit(draft)
    wired.until(lambda: wire.waiting == [PUT])

    change(path)
    wire.held.set()
    record = wired.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.UPLOAD_OUTDATED
    assert record.error.resource == draft.effective_media_uri
    assert record.error.field is Field.LOCAL_FILE
    assert cloud.has_object(draft.effective_media_uri)  # which is why the person is told where it is
    assert record.draft == draft
    assert cloud.sent(START) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (Path.unlink, ErrorCode.FILE_MISSING),
        (change_content, ErrorCode.FILE_CHANGED),
    ],
)
def test_a_file_that_is_not_the_chosen_one_any_more_is_not_uploaded(
    crew: Any, cloud: Any, upload_draft: Draft, recording: Recording, change: Callable[[Path], None], code: ErrorCode
) -> None:
    path = recording()
    draft = upload_draft(path)
    change(path)

    record = crew.wait_for(crew.desk.submit(draft), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.field) == (code, Field.LOCAL_FILE)
    assert cloud.sent("PutObject") == []
    assert cloud.sent(START) == []


@pytest.mark.parametrize(
    ("destination", "code"),
    [
        ("s3://no-such-bucket-111122223333/", ErrorCode.BUCKET_NOT_FOUND),
        ("s3://us-recordings-111122223333/", ErrorCode.BUCKET_WRONG_REGION),
    ],
)
def test_a_destination_that_does_not_work_is_told_at_its_field(
    crew: Any, cloud: Any, upload_draft: Draft, recording: Recording, destination: str, code: ErrorCode
) -> None:
    draft = replace(upload_draft(recording()), upload_destination=destination)

    record = crew.wait_for(crew.desk.submit(draft), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.field) == (code, Field.UPLOAD_DESTINATION)
    assert cloud.sent(START) == []


def test_without_the_right_to_upload_the_job_says_so(
    hire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(cloud.settings_for("read-only"))

    record = crew.wait_for(crew.desk.submit(upload_draft(recording())), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.action) == (ErrorCode.ACCESS_DENIED, "s3:PutObject")
    assert cloud.sent(START) == []


def test_a_recording_that_the_service_may_not_read_is_told_at_the_destination(
    hire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(cloud.settings_for("no-read"))

    record = crew.wait_for(crew.desk.submit(upload_draft(recording())), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.field) == (ErrorCode.MEDIA_UNREACHABLE, Field.UPLOAD_DESTINATION)


def test_a_disabled_key_is_found_before_anything_is_uploaded(
    crew: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    draft = upload_draft(recording())
    cloud.set_key_state(cloud.key_arn("sealed-transcripts"), "Disabled")

    record = crew.wait_for(crew.desk.submit(draft), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.KEY_DISABLED
    assert cloud.sent("PutObject") == []


def test_a_key_that_is_disabled_during_the_upload_stops_the_job(
    wired: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    arn = cloud.key_arn("sealed-transcripts")
    wire.hold = {PUT}
    job_id = wired.desk.submit(upload_draft(recording()))
    wired.until(lambda: wire.waiting == [PUT])

    cloud.set_key_state(arn, "Disabled")
    wire.held.set()
    record = wired.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.KEY_DISABLED
    assert cloud.sent(START) == []


@pytest.mark.parametrize(
    ("wanted", "algorithm"),
    [
        (UploadEncryption.BUCKET_DEFAULT, None),
        (UploadEncryption.SSE_S3, "AES256"),
        (UploadEncryption.SAME_KEY, "aws:kms"),
    ],
)
def test_the_recording_is_encrypted_as_the_person_wants(
    crew: Any, cloud: Any, upload_draft: Draft, recording: Recording, wanted: UploadEncryption, algorithm: str | None
) -> None:
    draft = upload_draft(recording(), upload_encryption=wanted)
    crew.wait_for(crew.desk.submit(draft), JobState.COMPLETED)

    headers = cloud.sent("PutObject")[0]["headers"]
    assert headers.get("x-amz-server-side-encryption") == algorithm
    key = headers.get("x-amz-server-side-encryption-aws-kms-key-id")
    assert key == (draft.account_key.as_sent if algorithm == "aws:kms" and draft.account_key else None)


def test_an_upload_pauses_without_a_network_and_goes_on_where_it_was(
    hire: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url), backoff=lambda: Backoff(1, 1))
    draft = upload_draft(recording(TWO_PARTS))
    job_id = crew.desk.submit(draft)
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).partial_upload)
    wire.is_cut = True
    crew.until(lambda: crew.job(job_id).follow_error is not None)
    paused = crew.job(job_id)
    assert (paused.state, paused.follow_error.retry_seconds) == (JobState.UPLOADING, 1)
    assert crew.on_disk(job_id) == paused

    wire.is_cut = False
    record, seal = crew.wait_sealed(job_id)

    assert seal.verdict is SealVerdict.SEALED
    assert (record.is_uploaded, record.partial_upload, record.follow_error) == (True, None, None)
    assert JobState.NOT_SUBMITTED not in crew.states_told(job_id)
    location = draft.upload_location
    assert location is not None
    assert open_uploads(cloud, location) == []


def test_a_paused_upload_is_cancelled_at_once(
    hire: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url), backoff=lambda: Backoff(60, 60))
    wire.hold = {PUT}
    job_id = crew.desk.submit(upload_draft(recording(ONE_PART)))
    crew.until(lambda: wire.waiting)
    wire.is_cut = True
    wire.lose_answers = {PUT: 99}
    wire.held.set()
    crew.until(lambda: crew.job(job_id).follow_error is not None)

    crew.desk.cancel(job_id)

    crew.wait_for(job_id, JobState.CANCELLED)
    assert cloud.sent(START) == []


def test_the_next_start_goes_on_with_the_parts_that_s3_has(
    hire: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    draft = upload_draft(recording(SIX_PARTS))
    job_id = crew.desk.submit(draft)
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).partial_upload)
    crew.until(lambda: crew.job(job_id).is_uploaded or crew.job(job_id).partial_upload.parts)
    crew.close()
    kept = crew.on_disk(job_id)
    assert kept is not None

    again = hire()
    record = again.wait_for(job_id, JobState.COMPLETED)

    assert record.request == kept.request
    location = draft.upload_location
    assert location is not None
    parts = [one["query"]["partNumber"] for one in cloud.sent("PutObject") if "partNumber" in one["query"]]
    assert parts.count("1") == 1, "what S3 has is not sent again"
    assert open_uploads(cloud, location) == []
    assert len(cloud.sent(START)) == 1


def test_a_job_cancelled_between_two_runs_of_its_upload_leaves_no_parts(
    hire: Any, cloud: Any, wire: Any, upload_draft: Draft, recording: Recording
) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    draft = upload_draft(recording(TWO_PARTS))
    location = draft.upload_location
    assert location is not None
    wire.hold = {PUT}
    job_id = crew.desk.submit(draft)
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).partial_upload)
    crew.until(lambda: wire.waiting)
    # The connection ends with the part, and the upload waits for the next one.
    cloud.fault("PutObject", code="ExpiredToken", status=400)
    wire.held.set()
    crew.until(lambda: crew.workforce.connector.state.connection is None)
    assert crew.job(job_id).partial_upload is not None
    crew.desk.cancel(job_id)
    crew.wait_for(job_id, JobState.CANCELLED)
    assert JobState.NOT_SUBMITTED not in crew.states_told(job_id)
    assert open_uploads(cloud, location)

    crew.connect()

    crew.until(lambda: not open_uploads(cloud, location))
