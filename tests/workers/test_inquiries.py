"""Questions and their answers: each once, to the one who asked, refusals with their reason."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.connection import Connection, ConnectionKind, ConnectionStage, RegionSource
from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.core.key_index import KeyGroupKind
from sealscribe.core.keys import KeyDetails, KeyRotation
from sealscribe.core.listing import ObjectPage
from sealscribe.core.media import LocalFile
from sealscribe.workers.messages import JobResult, KeyList

Draft = Callable[..., JobDraft]
RECORDINGS = "recordings-111122223333"
ARCHIVE = "call-archive-111122223333"


# --- answers ---------------------------------------------------------------------------------------------


def test_who_is_asking(crew: Any, cloud: Any) -> None:
    assert crew.connection == Connection(
        "111122223333",
        "arn:aws:iam::111122223333:user/demo",
        "eu-central-1",
        "aws",
        endpoint_url=cloud.address.url,
        kind=ConnectionKind.DEMO,
        alias=crew.connection.alias,
        region_source=RegionSource.DEMO,
    )


def test_all_keys_with_their_aliases(crew: Any, cloud: Any) -> None:
    listed = crew.answer(crew.inquiries.list_keys())

    assert isinstance(listed, KeyList)
    assert (listed.keys_error, listed.aliases_error, listed.shared_error) == (None, None, None)
    entries = listed.index.entries
    by_alias = {alias: entry for entry in entries for alias in entry.aliases}
    sealed = by_alias["alias/sealed-transcripts"]
    assert sealed.aliases == ("alias/sealed-transcripts", "alias/transcribe-output")
    assert sealed.key_arn == cloud.key_arn("sealed-transcripts")
    assert by_alias["alias/aws/s3"].is_aws_managed
    own, shared, managed = listed.index.groups
    named = [bool(entry.aliases) for entry in entries[own.start : own.end]]
    assert named == sorted(named, reverse=True)
    assert not all(named)
    assert len({entry.key_id for entry in entries}) == len(entries)
    assert (shared.kind, shared.owner, shared.end - shared.start) == (KeyGroupKind.SHARED, "444455556666", 5)
    assert all(entry.key_arn.split(":")[4] == "444455556666" for entry in entries[shared.start : shared.end])
    assert [entry.aliases for entry in entries[managed.start :]] == [("alias/aws/s3",)]


def test_a_key_by_each_of_its_names(crew: Any, cloud: Any) -> None:
    arn = cloud.key_arn("sealed-transcripts")
    asked = [
        crew.inquiries.describe_key(text)
        for text in (
            "alias/sealed-transcripts",
            arn,
            arn.rpartition("/")[2],
            arn.rpartition(":")[0] + ":alias/sealed-transcripts",
        )
    ]

    answers = [crew.answer(one) for one in asked]

    assert all(isinstance(one, KeyDetails) for one in answers)
    assert {one.key_arn for one in answers} == {arn}


def test_the_rotation_of_a_key(crew: Any, cloud: Any) -> None:
    found = crew.answer(crew.inquiries.key_rotation(cloud.key_arn("cardiology-dictations")))

    assert isinstance(found, KeyRotation)
    assert (found.enabled, found.period_days) == (True, 90)


def test_buckets_and_their_content_page_by_page(crew: Any) -> None:
    buckets = crew.answer(crew.inquiries.list_buckets())
    top = crew.answer(crew.inquiries.list_objects(RECORDINGS))
    first = crew.answer(crew.inquiries.list_objects(ARCHIVE, "calls/2024/"))
    second = crew.answer(crew.inquiries.list_objects(ARCHIVE, "calls/2024/", first.next_token))

    assert {RECORDINGS, ARCHIVE} <= {bucket.name for bucket in buckets}
    assert isinstance(top, ObjectPage)
    assert "calls/" in top.prefixes
    assert (len(first.objects), len(second.objects), second.next_token) == (1000, 50, "")
    assert not {one.key for one in first.objects} & {one.key for one in second.objects}


def test_names_that_are_taken(crew: Any) -> None:
    names = crew.answer(crew.inquiries.taken_job_names("quality-review"))

    assert names == {"quality-review-june", "quality-review-july"}


def test_a_recording_of_this_computer(crew: Any, recording: Callable[..., Path]) -> None:
    path = recording(16_044)

    found = crew.answer(crew.inquiries.look_at_file(str(path)))

    assert found == LocalFile(str(path), 16_044, path.stat().st_mtime_ns, "wav", 1.0, 8000, 1)


def test_the_hash_of_a_recording(crew: Any, recording: Callable[..., Path]) -> None:
    path = recording(16_044)

    assert crew.answer(crew.inquiries.hash_file(str(path))) == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("output_kind", list(OutputKind))
def test_the_transcript_of_a_job(crew: Any, sealed_draft: Draft, output_kind: OutputKind) -> None:
    job_id = crew.desk.submit(sealed_draft(output_kind=output_kind))
    crew.wait_for(job_id, JobState.COMPLETED)

    result = crew.answer(crew.inquiries.read_result(job_id))

    assert isinstance(result, JobResult)
    assert result.job_id == job_id
    assert result.transcript.text.startswith("Thank you for calling")
    assert b'"results"' in result.document


def test_a_file_is_read_and_made_something_of_off_the_gui_thread(crew: Any, tmp_path: Path) -> None:
    path = tmp_path / "sets.json"
    path.write_bytes(b"0123456789")

    content, thread = crew.answer(
        crew.inquiries.read_file(str(path), 4, lambda content: (content, threading.get_ident()))
    )

    assert content == b"0123"
    assert thread != threading.get_ident()


def test_a_file_is_saved_whole(crew: Any, tmp_path: Path) -> None:
    path = tmp_path / "transcript.txt"
    path.write_text("before")

    assert crew.answer(crew.inquiries.save_file(str(path), b"after")) is None

    assert path.read_bytes() == b"after"
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["transcript.txt"]


def test_every_question_has_its_own_answer_in_whatever_order(crew: Any) -> None:
    stems = ["quality", "interview", "cardiology", "board"] * 10
    asked = {crew.inquiries.taken_job_names(stem): stem for stem in stems}

    assert len(asked) == len(stems)
    for request_id, stem in asked.items():
        names = crew.answer(request_id)
        assert names
        assert all(stem in name for name in names)


# --- answers that nobody waits for any more --------------------------------------------------------------


def test_an_answer_that_was_cancelled_does_not_arrive(hire: Any, wire: Any, cloud: Any) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"DescribeKey"}
    late = crew.inquiries.describe_key("alias/sealed-transcripts")
    crew.until(lambda: wire.waiting == ["DescribeKey"])

    crew.inquiries.cancel(late)
    wire.held.set()
    crew.until(lambda: "DescribeKey" in wire.passed)
    crew.answer(crew.inquiries.list_buckets())
    assert crew.inquiries.wait(5000)
    crew.answer(crew.inquiries.list_buckets())

    assert late not in crew.answers


def test_questions_that_were_cancelled_in_line_are_not_asked(hire: Any, wire: Any, cloud: Any) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"DescribeKey"}
    running = [crew.inquiries.describe_key("alias/sealed-transcripts") for _ in range(4)]
    crew.until(lambda: len(wire.waiting) == 4)
    waiting = [crew.inquiries.describe_key("alias/board-minutes") for _ in range(4)]

    for request_id in waiting:
        crew.inquiries.cancel(request_id)
    wire.held.set()
    for request_id in running:
        crew.answer(request_id)
    crew.answer(crew.inquiries.list_buckets())

    assert {one["parameters"]["KeyId"] for one in cloud.sent("DescribeKey")} == {"alias/sealed-transcripts"}
    assert not set(waiting) & set(crew.answers)


def test_a_question_is_withdrawn_as_long_as_it_waits_in_line(hire: Any, wire: Any, cloud: Any) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"DescribeKey"}
    running = [crew.inquiries.describe_key("alias/sealed-transcripts") for _ in range(4)]
    crew.until(lambda: len(wire.waiting) == 4)
    waiting = crew.inquiries.describe_key("alias/board-minutes")

    assert [crew.inquiries.withdraw(one) for one in running] == [False] * 4
    assert crew.inquiries.withdraw(waiting)
    assert not crew.inquiries.withdraw(waiting)
    wire.held.set()

    assert all(isinstance(crew.answer(one), KeyDetails) for one in running)
    assert not crew.inquiries.withdraw(running[0])
    crew.answer(crew.inquiries.list_buckets())
    assert len(cloud.sent("DescribeKey")) == 4
    assert waiting not in crew.answers


def test_keys_are_described_while_their_list_is_still_loading(hire: Any, wire: Any, cloud: Any) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"ListKeys", "ListAliases"}
    listing = crew.inquiries.list_keys()
    crew.until(lambda: len(wire.waiting) == 3)

    described = [crew.inquiries.describe_key("alias/board-minutes") for _ in range(4)]

    assert all(isinstance(crew.answer(one), KeyDetails) for one in described)
    assert listing not in crew.answers
    wire.held.set()
    crew.answer(listing)


def test_a_cancelled_key_list_stops_reading_and_tells_nothing_more(
    hire: Any, wire: Any, cloud: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sealscribe.aws.keys._KEYS_PER_PAGE", 5)
    monkeypatch.setattr("sealscribe.aws.keys._ALIASES_PER_PAGE", 5)
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"ListKeys", "ListAliases"}
    request_id = crew.inquiries.list_keys()
    crew.until(lambda: len(wire.waiting) == 3)

    crew.inquiries.cancel(request_id)
    wire.held.set()
    assert crew.inquiries.wait(5000)
    crew.answer(crew.inquiries.list_buckets())

    assert crew.key_rows == []
    assert request_id not in crew.answers
    assert (len(cloud.sent("ListKeys")), len(cloud.sent("ListAliases"))) == (2, 1)


def test_rows_of_keys_grow_before_the_list_is_complete(
    hire: Any, wire: Any, cloud: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sealscribe.aws.keys._KEYS_PER_PAGE", 5)
    monkeypatch.setattr("sealscribe.workers.key_listing._HAND_ON_SECONDS", 0.0)
    monkeypatch.setattr("sealscribe.workers.key_listing._PAUSE", 0)
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"ListAliases"}

    request_id = crew.inquiries.list_keys()
    crew.until(lambda: len(crew.key_rows) >= 3)
    assert request_id not in crew.answers
    wire.held.set()
    listed = crew.answer(request_id)

    sizes = [len(rows.index.entries) for rows in crew.key_rows]
    assert sizes == sorted(sizes)
    assert sizes[0] <= 10
    assert {rows.request_id for rows in crew.key_rows} == {request_id}
    last = {entry.key_id for entry in crew.key_rows[-1].index.entries}
    assert last <= {entry.key_id for entry in listed.index.entries if entry.key_arn}


def test_the_first_page_is_handed_on_at_once(hire: Any, wire: Any, cloud: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the pause between later rows is."""
    monkeypatch.setattr("sealscribe.aws.keys._KEYS_PER_PAGE", 5)
    monkeypatch.setattr("sealscribe.workers.key_listing._HAND_ON_SECONDS", 3600.0)
    crew = hire(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold = {"ListAliases"}

    request_id = crew.inquiries.list_keys()
    crew.until(lambda: crew.key_rows)

    assert crew.key_rows[0].index.entries
    wire.held.set()
    crew.answer(request_id)
    # The end of each of the three parts is told at once too.
    assert len(crew.key_rows) <= 3


# --- refusals --------------------------------------------------------------------------------------------

ASKED: dict[str, tuple[Callable[[Any], int], str]] = {
    "describe_key": (lambda ask: ask.describe_key("alias/sealed-transcripts"), "kms:DescribeKey"),
    "list_buckets": (lambda ask: ask.list_buckets(), "s3:ListAllMyBuckets"),
    "list_objects": (lambda ask: ask.list_objects(RECORDINGS), "s3:ListBucket"),
    "taken_job_names": (lambda ask: ask.taken_job_names("quality"), "transcribe:ListTranscriptionJobs"),
}


@pytest.mark.parametrize("question", list(ASKED))
def test_a_question_without_the_permission_names_it(hire: Any, cloud: Any, question: str) -> None:
    crew = hire(cloud.settings_for("nobody"))
    ask, action = ASKED[question]

    refusal = crew.answer(ask(crew.inquiries))

    assert isinstance(refusal, AppError)
    assert (refusal.code, refusal.action) == (ErrorCode.ACCESS_DENIED, action)
    assert not refusal.retryable


@pytest.mark.parametrize(
    ("identity", "keys_denied", "aliases_denied"),
    [("no-key-list", True, True), ("no-aliases", False, True)],
)
def test_each_half_of_the_key_list_is_refused_on_its_own(
    hire: Any, cloud: Any, identity: str, keys_denied: bool, aliases_denied: bool
) -> None:
    crew = hire(cloud.settings_for(identity))

    listed = crew.answer(crew.inquiries.list_keys())

    assert isinstance(listed, KeyList)
    errors = (listed.keys_error, listed.aliases_error, listed.shared_error)
    of_keys = "kms:ListKeys" if keys_denied else None
    expected = (of_keys, "kms:ListAliases" if aliases_denied else None, of_keys)
    assert tuple(error and error.action for error in errors) == expected
    assert bool(listed.index.entries) is not keys_denied


def test_the_keys_of_the_account_are_there_although_those_of_others_are_refused(
    crew: Any, cloud: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    denied = AppError(ErrorCode.ACCESS_DENIED, "kms:ListKeys")

    def refuse(_clients: object) -> None:
        raise AppFailure(denied)

    monkeypatch.setattr("sealscribe.aws.keys.iter_shared_key_ids", refuse)

    listed = crew.answer(crew.inquiries.list_keys())

    assert (listed.keys_error, listed.aliases_error, listed.shared_error) == (None, None, denied)
    assert cloud.key_arn("sealed-transcripts") in {entry.key_arn for entry in listed.index.entries}


def test_a_defect_in_joining_the_list_is_told_and_nobody_waits_for_ever(
    crew: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_maker: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("sealscribe.core.key_index.KeyIndexMaker.index", broken)

    assert crew.answer(crew.inquiries.list_keys()).code is ErrorCode.UNEXPECTED


def test_the_transcript_that_may_not_be_read(hire: Any, cloud: Any, sealed_draft: Draft) -> None:
    crew = hire()
    record, _ = crew.wait_sealed(crew.desk.submit(sealed_draft()))
    crew.close()
    crew = hire(cloud.settings_for("no-read"))

    refusal = crew.answer(crew.inquiries.read_result(record.id))

    assert (refusal.code, refusal.action) == (ErrorCode.ACCESS_DENIED, "s3:GetObject")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[1, 2]", b'{"results": 7}', b"<html>Sign in</html>"])
def test_a_transcript_that_is_none_is_told_as_unreadable(crew: Any, cloud: Any, draft: Draft, content: bytes) -> None:
    record, _ = crew.wait_sealed(crew.desk.submit(draft()))
    location = record.request.transcript_location
    cloud.clients.s3.put_object(Bucket=location.bucket, Key=location.key, Body=content)

    refusal = crew.answer(crew.inquiries.read_result(record.id))

    assert isinstance(refusal, AppError)
    assert refusal.code is ErrorCode.TRANSCRIPT_UNREADABLE


def test_a_transcript_that_is_gone(crew: Any, cloud: Any, draft: Draft) -> None:
    record, _ = crew.wait_sealed(crew.desk.submit(draft()))
    location = record.request.transcript_location
    cloud.clients.s3.delete_object(Bucket=location.bucket, Key=location.key)

    assert crew.answer(crew.inquiries.read_result(record.id)).code is ErrorCode.OBJECT_NOT_FOUND
    assert crew.answer(crew.inquiries.read_result("unknown")).code is ErrorCode.TRANSCRIPT_MISSING


def test_files_that_cannot_be_read_or_written(crew: Any, tmp_path: Path) -> None:
    missing = crew.answer(crew.inquiries.look_at_file(str(tmp_path / "gone.wav")))
    folder = crew.answer(crew.inquiries.look_at_file(str(tmp_path)))
    unwritten = crew.answer(crew.inquiries.save_file(str(tmp_path / "no" / "such" / "t.txt"), b"text"))

    assert (missing.code, missing.resource) == (ErrorCode.FILE_MISSING, "gone.wav")
    assert folder.code is ErrorCode.FILE_UNREADABLE
    assert (unwritten.code, unwritten.resource) == (ErrorCode.FILE_NOT_WRITTEN, "t.txt")


def test_buckets_that_are_missing_or_elsewhere(crew: Any) -> None:
    missing = crew.answer(crew.inquiries.list_objects("no-such-bucket-111122223333"))
    elsewhere = crew.answer(crew.inquiries.list_objects("us-recordings-111122223333"))

    assert missing.code is ErrorCode.BUCKET_NOT_FOUND
    assert elsewhere.code is ErrorCode.BUCKET_WRONG_REGION
    assert "us-east-1" in elsewhere.resource


def test_without_a_network_every_question_says_so(hire: Any, cloud: Any, unused_url: str) -> None:
    crew = hire(replace(cloud.settings, endpoint_url=unused_url), connect=False)

    state = crew.try_to_connect()
    answer = crew.answer(crew.inquiries.list_keys())

    assert (state.stage, state.error.code, state.error.retryable) == (
        ConnectionStage.REFUSED,
        ErrorCode.CONNECTION_REFUSED,
        True,
    )
    assert answer.keys_error.code is answer.aliases_error.code is ErrorCode.NOT_CONNECTED


def test_settings_that_fail_are_asked_for_again(hire: Any, cloud: Any) -> None:
    attempts: list[int] = []

    def provide() -> Any:
        attempts.append(1)
        if len(attempts) == 1:
            raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED))
        return cloud.settings

    crew = hire(provide, connect=False)

    assert crew.try_to_connect().error.code is ErrorCode.SANDBOX_FAILED
    assert crew.try_to_connect().connection.is_demo
    crew.answer(crew.inquiries.list_buckets())
    assert len(attempts) == 2


def test_a_defect_is_told_as_one_and_logged_without_what_was_entered(
    crew: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("patient 4711")

    monkeypatch.setattr("sealscribe.aws.keys.describe_key", broken)

    refusal = crew.answer(crew.inquiries.describe_key("alias/x"))

    assert (refusal.code, refusal.resource) == (ErrorCode.UNEXPECTED, "RuntimeError")
    assert "4711" not in caplog.text
    assert "unexpected RuntimeError at " in caplog.text


def test_the_detector_reads_its_tables_in_a_worker(crew: Any) -> None:
    assert crew.answer(crew.inquiries.load_detector()) is None


def test_jobs_made_elsewhere_are_listed_and_their_output_is_looked_at(crew: Any, cloud: Any, sealed_draft: Any) -> None:
    name = sealed_draft().name
    arn = cloud.key_arn("sealed-transcripts")
    cloud.start_job(name, OutputBucketName="sealed-transcripts-111122223333", OutputEncryptionKMSKeyId=arn)
    crew.until(
        lambda: (
            cloud.clients.transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"][
                "TranscriptionJobStatus"
            ]
            == "COMPLETED"
        )
    )

    listed = crew.answer(crew.inquiries.list_service_jobs())
    (job,) = (one for one in listed if one.name == name)
    assert (job.language_code, job.outputs) == ("en-US", ())
    look = crew.answer(crew.inquiries.look_at_job(name))
    (check,) = look.checks
    assert (check.found.algorithm, check.found.key_id) == ("aws:kms", arn)
    assert look.job.name == name
