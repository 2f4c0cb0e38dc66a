"""What goes wrong is told in plain sentences in the real window, and what was entered is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from tests.kept_records import records_of

from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.request import request_of_draft
from sealscribe.core.seal import SealReport, SealVerdict
from sealscribe.store.job_store import JobStore
from sealscribe.store.places import Places
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.main_window import CREATE_PAGE, JOBS_PAGE
from sealscribe.ui.texts.error_texts import error_text

OUTPUT = "sealed-transcripts-111122223333"
CALL = "s3://recordings-111122223333/calls/customer-service-call.mp3"
START = "StartTranscriptionJob"
SLOW = 600.0
FINAL = [state for state in JobState if state.is_final]

Cloud = Any
Cable = Any
Screen = Any
Launch = Callable[..., Any]
Draft = Callable[..., JobDraft]


def not_submitted(screen: Screen, draft: JobDraft) -> JobRecord:
    """Create a job that does not become one: the window says why, and the form comes back as it was."""
    job_id = screen.create(draft)
    record = screen.wait_for(job_id, *FINAL)
    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    screen.until_tells(record.error)

    screen.click("jobs.use-again")
    screen.until(lambda: screen.window.current_page() == CREATE_PAGE)

    assert screen.form.draft == draft
    words = error_text(record.error)
    screen.until_reads(words.title, words.detail, words.remedy, "What you entered is kept.")
    return record


# --- the ends --------------------------------------------------------------------------------------------


def test_no_network_at_the_start_and_then_there_is_one(
    launch: Launch, cloud: Cloud, cable: Cable, draft: Draft
) -> None:
    screen = launch(replace(cloud.address, url=cable.url), connected=False)
    screen.until_reads("cannot be reached", "There is no connection to", "Check the network connection", "Try again")
    wanted = draft()
    screen.fill(wanted)
    screen.click("create-job.submit")
    screen.until_reads("There is no connection to AWS", "Nothing was sent, and what you entered stays.")
    assert screen.form.draft == wanted
    assert screen.window.current_page() == CREATE_PAGE

    cable.plug_in()
    flash = screen.window.flashes[-1]
    screen.qtbot.mouseClick(flash.action_button, Qt.MouseButton.LeftButton)
    screen.until(screen.window.demo_band.isVisible)
    screen.click("create-job.submit")

    screen.until(lambda: records_of(screen.program.job_desk))
    screen.wait_for(records_of(screen.program.job_desk)[0].id, JobState.COMPLETED)
    assert len(cloud.sent(START)) == 1


def test_the_network_goes_after_the_connection_was_made(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    screen = launch()
    cloud.fault("*", times=200, drop=True)

    job_id = screen.create(draft())
    screen.until(lambda: screen.job(job_id).follow_error is not None)
    assert screen.job(job_id).state is JobState.UNKNOWN
    screen.until_reads("Whether the request arrived is being found out", "was lost")
    cloud.control(clear_faults=True)

    record = screen.wait_for(job_id, JobState.COMPLETED)
    found = cloud.clients.transcribe.list_transcription_jobs(JobNameContains=record.request.name)
    assert len(found["TranscriptionJobSummaries"]) == 1
    assert record.error is None


@pytest.mark.parametrize(
    ("identity", "named"),
    [
        ("no-jobs", "transcribe:StartTranscriptionJob"),
        ("no-encrypt", "kms:Encrypt"),
        ("no-read", "s3:GetObject"),
        ("read-only", "s3:PutObject"),
    ],
)
def test_no_permission(launch: Launch, cloud: Cloud, draft: Draft, identity: str, named: str) -> None:
    screen = launch(cloud.as_identity(identity))

    not_submitted(screen, draft())

    assert named in screen.words()


@pytest.mark.parametrize(
    "changes",
    [
        {"media_uri": "s3://us-recordings-111122223333/calls/customer-service-call.mp3"},
        {"output_uri": "s3://us-recordings-111122223333/cases/"},
    ],
)
def test_wrong_region(launch: Launch, draft: Draft, changes: dict[str, Any]) -> None:
    screen = launch()

    not_submitted(screen, draft(**changes))

    assert "Region" in screen.words()


def test_wrong_region_of_the_upload_destination(launch: Launch, cloud: Cloud, upload_draft: JobDraft) -> None:
    screen = launch()

    not_submitted(screen, replace(upload_draft, upload_destination="s3://us-recordings-111122223333/"))

    assert "us-east-1" in screen.words()
    assert cloud.sent(START) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"media_uri": "s3://no-such-bucket-111122223333/call.mp3"},
        {"output_uri": "s3://no-such-bucket-111122223333/cases/"},
    ],
)
def test_bucket_missing(launch: Launch, draft: Draft, changes: dict[str, Any]) -> None:
    not_submitted(launch(), draft(**changes))


def test_bucket_of_the_upload_missing(launch: Launch, upload_draft: JobDraft) -> None:
    screen = launch()

    not_submitted(screen, replace(upload_draft, upload_destination="s3://no-such-bucket-111122223333/"))

    assert "no-such-bucket-111122223333" in screen.words()


def test_key_disabled_between_choice_and_submit(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    arn = cloud.key_arn("sealed-transcripts")
    screen = launch()
    wanted = draft()
    screen.fill(wanted)
    # Chosen and looked up as usable; what happens now, the form cannot know.
    screen.until(lambda: not screen.form.output_data.encryption.key_picker.is_asking)
    cloud.disable(arn)
    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))

    record = screen.wait_for(records_of(screen.program.job_desk)[0].id, *FINAL)

    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    screen.until_tells(record.error)
    assert "disabled" in screen.words()
    assert cloud.sent(START) == []
    screen.click("jobs.use-again")
    screen.until(lambda: screen.window.current_page() == CREATE_PAGE)
    assert replace(screen.form.draft, account_key=None) == replace(wanted, account_key=None)


def test_name_taken(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    wanted = draft()
    cloud.clients.transcribe.start_transcription_job(
        TranscriptionJobName=wanted.name, LanguageCode="en-US", Media={"MediaFileUri": CALL}, OutputBucketName=OUTPUT
    )
    screen = launch()

    job_id = screen.create(wanted)
    record = screen.wait_for(job_id, JobState.NOT_SUBMITTED)
    assert record.error is not None
    screen.until_tells(record.error)
    screen.click("jobs.use-again")

    # Another name is all that is needed, and a free one stands in the field.
    free = f"{wanted.name}-2"
    screen.until(lambda: screen.form.draft.name == free)
    screen.until_reads("The name is taken", f"{free} is free and stands in the field now.")
    assert screen.form.draft == replace(wanted, name=free)
    screen.click("create-job.submit")
    screen.until(lambda: len(records_of(screen.program.job_desk)) == 2)
    record = screen.wait_for(records_of(screen.program.job_desk)[0].id, JobState.COMPLETED)
    assert record.request.name == free


def test_file_changed_while_uploading(launch: Launch, cloud: Cloud, upload_draft: JobDraft, recording: Path) -> None:
    screen = launch()
    cloud.fault("PutObject", delay_seconds=0.4)
    job_id = screen.create(upload_draft)
    screen.until(lambda: cloud.faults_left() == 0)
    recording.write_bytes(recording.read_bytes() + b"more")

    record = screen.wait_for(job_id, *FINAL)

    assert record.state is JobState.NOT_SUBMITTED
    assert record.error is not None
    screen.until_tells(record.error)
    assert cloud.sent(START) == []
    screen.click("jobs.use-again")
    screen.until(lambda: screen.window.current_page() == CREATE_PAGE)
    screen.until(lambda: screen.form.draft.local_file.size == 40_004)
    assert replace(screen.form.draft, local_file=None) == replace(upload_draft, local_file=None)


@pytest.mark.parametrize("content", [b'{"results": ', b"<html>Sign in</html>", b""])
def test_unreadable_transcript(launch: Launch, cloud: Cloud, draft: Draft, content: bytes) -> None:
    screen = launch()
    job_id = screen.create(draft())
    record = screen.wait_for(job_id, JobState.COMPLETED)
    screen.until(lambda: screen.jobs.details.result.result)
    location = record.request.transcript_location
    assert location is not None
    good = screen.jobs.details.result.result.document
    cloud.clients.s3.put_object(Bucket=location.bucket, Key=location.key, Body=content)
    screen.close()

    screen = launch()
    screen.window.show_page(JOBS_PAGE)
    screen.show_tab(Tab.TRANSCRIPT)
    screen.until(lambda: screen.jobs.details.result.error_notice.isVisible())
    words = screen.words()
    notice = screen.jobs.details.result.error_notice
    assert notice.title_label.text() in words
    assert "transcript" in notice.title_label.text().lower()
    assert notice.text_label.text().count(".") >= 2
    assert "!" not in notice.text_label.text()

    cloud.clients.s3.put_object(Bucket=location.bucket, Key=location.key, Body=good)
    screen.click("result.retry")
    screen.until(lambda: screen.jobs.details.result.result is not None)
    assert screen.jobs.details.result.result.transcript.text.startswith("Thank you for calling")


# --- the window closed at every step ---------------------------------------------------------------------


def test_closed_before_the_connection_is_there(launch: Launch, cloud: Cloud) -> None:
    cloud.fault("GetCallerIdentity", delay_seconds=0.5)
    screen = launch(connected=False)

    screen.close()


def test_closed_with_a_half_filled_form(launch: Launch, cloud: Cloud, draft: Draft) -> None:
    screen = launch()
    screen.fill(replace(draft(), name="half", output_uri=""))

    screen.close()

    assert cloud.sent(START) == []


@pytest.mark.parametrize(
    ("operation", "state"),
    [
        ("DescribeKey", JobState.PENDING),
        ("PutObject", JobState.UPLOADING),
        (START, JobState.SUBMITTING),
        ("GetTranscriptionJob", JobState.QUEUED),
        ("GetObject", JobState.COMPLETED),
    ],
)
def test_closed_in_mid_job_and_followed_on_at_the_next_start(
    launch: Launch, cloud: Cloud, draft: Draft, upload_draft: JobDraft, operation: str, state: JobState
) -> None:
    screen = launch()
    screen.fill(upload_draft if state is JobState.UPLOADING else draft())
    screen.until(lambda: not screen.form.output_data.encryption.key_picker.is_asking)
    if state is JobState.QUEUED:
        cloud.control(job_seconds=SLOW)
    cloud.fault(operation, delay_seconds=0.3)
    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    screen.until(lambda: cloud.faults_left() == 0)
    record = screen.wait_for(records_of(screen.program.job_desk)[0].id, state)

    screen.close()
    cloud.hurry()
    screen = launch()
    screen.window.show_page(JOBS_PAGE)
    screen.until(lambda: (found := screen.program.job_desk.record(record.id)) is not None and found.seal is not None)

    found = screen.job(record.id)
    assert found.seal is not None
    assert (found.state, found.seal.verdict) == (JobState.COMPLETED, SealVerdict.SEALED)
    assert found.timeline[: len(record.timeline)] == record.timeline
    screen.until_reads(record.request.name, "Sealed with sealed-transcripts")
    assert [one["parameters"] for one in cloud.sent(START)] == [record.request.to_api()]


def test_closing_with_an_unsent_job_asks_and_the_job_goes_on_later(
    launch: Launch, cloud: Cloud, upload_draft: JobDraft
) -> None:
    screen = launch()
    screen.fill(upload_draft)
    cloud.fault("PutObject", delay_seconds=1.0)
    screen.click("create-job.submit")
    screen.until(lambda: records_of(screen.program.job_desk))
    [record] = records_of(screen.program.job_desk)
    screen.wait_for(record.id, JobState.UPLOADING)

    assert not screen.window.close()
    screen.until_reads("1 job is not sent yet", "go on at the next start")
    screen.click("closing.close")
    screen.until(lambda: not screen.window.isVisible())
    screen.close()

    again = launch()
    again.wait_for(record.id, JobState.COMPLETED)
    assert len(cloud.sent(START)) == 1


def test_jobs_of_before_are_there_without_a_network(
    launch: Launch, cloud: Cloud, cable: Cable, draft: Draft, tmp_path: Path
) -> None:
    at = datetime.now(UTC)
    wanted = draft()
    record = new_record("before", request_of_draft(wanted), wanted, JobOrigin("eu-central-1"), at)
    for state in (JobState.SUBMITTING, JobState.QUEUED, JobState.COMPLETED):
        record = record.entered(state, at)
    store = JobStore(Places(tmp_path).job_store)
    store.put(replace(record, seal=SealReport(SealVerdict.SEALED, record.request.key)))
    store.close()

    screen = launch(replace(cloud.address, url=cable.url), connected=False)
    screen.window.show_page(JOBS_PAGE)

    screen.until_reads(wanted.name, "Sealed with sealed-transcripts", "cannot be reached")
