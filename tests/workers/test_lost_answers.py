"""Requests whose answer never comes, and looks that fail: what is told stays true, and nothing is sent twice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from sealscribe.core.backoff import Backoff
from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobState
from sealscribe.core.request import SUBMISSION_TAG
from sealscribe.core.seal import SealVerdict

Draft = Callable[..., JobDraft]
START, GET = "StartTranscriptionJob", "GetTranscriptionJob"
SLOW = 600.0
OTHER_RECORDING = "s3://recordings-111122223333/dictations/cardiology-dictation.wav"


@pytest.fixture
def wired(hire: Any, cloud: Any, wire: Any) -> Any:
    """Workers behind the wire that can be cut."""
    return hire(replace(cloud.settings, endpoint_url=wire.url))


def test_a_job_whose_answer_was_lost_is_found_by_its_name(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    wire.lose_answers[START] = 1
    draft = sealed_draft()

    job_id = wired.desk.submit(draft)
    record, seal = wired.wait_sealed(job_id)

    assert len(cloud.sent(START)) == 1
    assert JobState.NOT_SUBMITTED not in wired.states_told(job_id)
    assert any(told.follow_error and told.follow_error.code is ErrorCode.CONNECTION_LOST for told in wired.told)
    assert record.follow_error is None
    assert seal.verdict is SealVerdict.SEALED


def test_a_page_in_the_place_of_the_answer_is_settled_by_looking(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    wire.show_pages[START] = 1

    job_id = wired.desk.submit(sealed_draft())
    record, _ = wired.wait_sealed(job_id)

    assert len(cloud.sent(START)) == 1
    assert any(told.follow_error and told.follow_error.code is ErrorCode.CAPTIVE_PORTAL for told in wired.told)
    assert record.follow_error is None


def test_a_request_that_never_arrived_is_sent_again_after_two_looks(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    wire.lose_requests[START] = 1
    draft = sealed_draft()

    job_id = wired.desk.submit(draft)
    wired.until(lambda: wired.desk.record(job_id) and wired.job(job_id).state is JobState.UNKNOWN)
    assert wired.job(job_id).follow_error.code is ErrorCode.CONNECTION_LOST
    wired.until(lambda: cloud.sent(START))
    assert len(cloud.sent(GET)) == 2
    record, seal = wired.wait_sealed(job_id)

    assert len(cloud.sent(START)) == 1
    assert cloud.job_names(draft.name) == [draft.name]
    assert seal.verdict is SealVerdict.SEALED
    states = [entry.state for entry in record.timeline]
    assert states[:4] == [JobState.PENDING, JobState.SUBMITTING, JobState.UNKNOWN, JobState.SUBMITTING]


def test_a_request_that_never_arrives_is_given_up_in_the_end(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    wire.lose_requests[START] = 99
    draft = sealed_draft()

    job_id = wired.desk.submit(draft)
    record = wired.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.CONNECTION_LOST
    assert record.error.retryable
    assert record.draft == draft
    assert [entry.state for entry in record.timeline].count(JobState.SUBMITTING) == 4
    assert cloud.sent(START) == []
    assert cloud.job_names(draft.name) == []
    assert wired.on_disk(job_id) == record


def test_a_request_that_arrives_late_is_found_by_the_second_look(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    """The answer is given up, the first look finds nothing, and only then the request takes effect."""
    wire.lose_requests[START] = 1
    draft = sealed_draft()
    job_id = wired.desk.submit(draft)
    wire.hold = {GET}
    wired.until(lambda: wire.waiting == [GET])
    # What was on its way all the time: the same request, now taking effect behind the first look.
    cloud.fault(GET, code="BadRequestException", message="The requested job couldn't be found.")
    cloud.clients.transcribe.start_transcription_job(**wired.job(job_id).request.to_api())
    wire.hold = set()
    wire.held.set()

    wired.wait_sealed(job_id)

    assert len(cloud.sent(START)) == 1
    assert wired.told[-1].state is JobState.COMPLETED


@pytest.mark.parametrize("fault", [{"code": "InternalFailureException", "status": 500}, {"drop": True}])
def test_a_service_fault_is_settled_by_looking_before_anything_is_sent_again(
    crew: Any, cloud: Any, draft: Draft, fault: dict[str, object]
) -> None:
    cloud.fault(START, **fault)

    job_id = crew.desk.submit(draft())
    crew.wait_for(job_id, JobState.COMPLETED)

    lost = {told.follow_error.code for told in crew.told if told.follow_error is not None}
    assert lost <= {ErrorCode.SERVICE_FAULT, ErrorCode.CONNECTION_LOST}
    assert len(cloud.sent(START)) == 2
    looks = [one["status"] for one in cloud.sent(GET)]
    assert looks[:2] == [400, 400], "nobody sends again what he has not looked for"


def test_a_lost_answer_and_somebody_elses_job_of_that_name_is_a_name_taken(
    wired: Any, wire: Any, cloud: Any, sealed_draft: Draft
) -> None:
    draft = sealed_draft()
    cloud.start_job(draft.name, Media={"MediaFileUri": OTHER_RECORDING})
    wire.lose_answers[START] = 1

    record = wired.wait_for(wired.desk.submit(draft), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.field) == (ErrorCode.NAME_TAKEN, Field.NAME)
    assert record.error.resource == record.request.name


def test_an_earlier_job_of_ours_under_that_name_is_not_mistaken_for_the_lost_one(
    wired: Any, wire: Any, cloud: Any, draft: Draft, sealed_draft: Draft
) -> None:
    first = wired.wait_for(wired.desk.submit(draft()), JobState.COMPLETED)
    wire.lose_answers[START] = 1

    record = wired.wait_for(wired.desk.submit(sealed_draft(name=first.request.name)), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.NAME_TAKEN
    assert record.outputs == ()


def test_a_refused_request_is_not_sent_again_by_itself(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.fault(START, times=5, code="LimitExceededException", message="Too many jobs.")

    record = crew.wait_for(crew.desk.submit(draft()), JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert (record.error.code, record.error.retryable) == (ErrorCode.LIMIT_EXCEEDED, True)
    assert len(cloud.sent(START)) == 1


def test_without_a_network_a_job_waits_says_why_and_is_sent_when_it_is_back(
    hire: Any, cloud: Any, draft: Draft, unused_url: str
) -> None:
    crew = hire(backoff=lambda: Backoff(1, 1))
    crew.reroute(replace(cloud.settings, endpoint_url=unused_url))

    job_id = crew.desk.submit(draft())
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).follow_error)
    waiting = crew.job(job_id)
    assert (waiting.state, waiting.follow_error.code) == (JobState.PENDING, ErrorCode.CONNECTION_REFUSED)
    assert waiting.follow_error.retry_seconds == 1
    assert waiting.state.can_cancel
    assert cloud.sent(START) == []

    crew.reroute(cloud.settings)
    record = crew.wait_for(job_id, JobState.COMPLETED)
    assert record.error is None
    assert len(cloud.sent(START)) == 1


def test_what_waits_for_the_network_can_be_cancelled(hire: Any, cloud: Any, draft: Draft, unused_url: str) -> None:
    crew = hire(backoff=lambda: Backoff(1, 1))
    crew.reroute(replace(cloud.settings, endpoint_url=unused_url))
    job_id = crew.desk.submit(draft())
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).follow_error)

    crew.desk.cancel(job_id)
    crew.wait_for(job_id, JobState.CANCELLED)
    crew.reroute(cloud.settings)
    next_one = crew.desk.submit(draft())
    crew.wait_for(next_one, JobState.COMPLETED)

    assert crew.job(job_id).state is JobState.CANCELLED
    assert len(cloud.sent(START)) == 1


def test_a_job_whose_credentials_expire_goes_on_with_the_next_connection(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.fault(START, code="ExpiredTokenException", status=400)

    job_id = crew.desk.submit(draft())
    crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).follow_error)
    assert (crew.job(job_id).state, crew.job(job_id).follow_error.code) == (
        JobState.PENDING,
        ErrorCode.EXPIRED_CREDENTIALS,
    )
    crew.until(lambda: crew.workforce.connector.state.connection is None)
    crew.connect()
    crew.wait_for(job_id, JobState.COMPLETED)

    assert len(cloud.sent(START)) == 2


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ({"code": "ThrottlingException", "message": "Rate exceeded"}, ErrorCode.THROTTLED),
        ({"code": "InternalFailureException", "status": 500}, ErrorCode.SERVICE_FAULT),
        ({"drop": True}, ErrorCode.CONNECTION_LOST),
    ],
)
def test_a_look_that_fails_is_noted_once_and_forgotten_when_one_succeeds(
    crew: Any, cloud: Any, draft: Draft, fault: dict[str, object], code: ErrorCode
) -> None:
    cloud.control(job_seconds=SLOW)
    job_id = crew.desk.submit(draft())
    crew.wait_for(job_id, JobState.QUEUED)
    # More than the client's own attempts, so that at least two looks fail.
    cloud.fault(GET, times=7, **fault)

    crew.until(lambda: crew.job(job_id).follow_error is not None)
    assert crew.job(job_id).follow_error.code is code
    assert crew.job(job_id).state is JobState.QUEUED
    assert crew.on_disk(job_id) == crew.job(job_id)
    crew.until(lambda: crew.job(job_id).follow_error is None)
    cloud.control(advance_jobs=True)
    crew.wait_for(job_id, JobState.COMPLETED)

    assert sum(1 for told in crew.told if told.follow_error is not None) == 1
    assert JobState.FAILED not in crew.states_told(job_id)


def test_a_cut_wire_while_following_only_delays(wired: Any, wire: Any, cloud: Any, draft: Draft) -> None:
    cloud.control(job_seconds=SLOW)
    job_id = wired.desk.submit(draft())
    wired.wait_for(job_id, JobState.QUEUED)
    wire.is_cut = True
    wired.until(lambda: wired.job(job_id).follow_error is not None)
    assert wired.job(job_id).follow_error.code is ErrorCode.CONNECTION_LOST

    wire.is_cut = False
    cloud.control(advance_jobs=True)

    record, seal = wired.wait_sealed(job_id)
    assert record.follow_error is None
    assert seal.verdict is SealVerdict.SSE_S3


def test_a_job_that_somebody_deleted_is_told_as_failed(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.control(job_seconds=SLOW)
    job_id = crew.desk.submit(draft())
    record = crew.wait_for(job_id, JobState.QUEUED)

    cloud.clients.transcribe.delete_transcription_job(TranscriptionJobName=record.request.name)
    record = crew.wait_for(job_id, JobState.FAILED)

    assert record.error is not None
    assert record.error.code is ErrorCode.JOB_NOT_FOUND
    assert record.failure_reason == ""
    assert crew.on_disk(job_id) == record


def test_a_failed_check_of_the_outputs_can_be_repeated(crew: Any, cloud: Any, sealed_draft: Draft) -> None:
    cloud.fault("GetObject", times=3, code="InternalError", status=500)

    record, seal = crew.wait_sealed(crew.desk.submit(sealed_draft()))
    assert seal.verdict is SealVerdict.CHECK_FAILED
    crew.desk.check_again(record.id)

    crew.until(lambda: crew.job(record.id).seal.verdict is SealVerdict.SEALED)


def test_the_submission_id_tells_our_job_from_its_twin(wired: Any, wire: Any, cloud: Any, sealed_draft: Draft) -> None:
    draft = sealed_draft()
    twin = {"Key": SUBMISSION_TAG, "Value": "of-another-computer"}
    cloud.start_job(draft.name, Media={"MediaFileUri": draft.media_uri}, Tags=[twin])
    wire.lose_answers[START] = 1

    job_id = wired.desk.submit(draft)
    record = wired.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.error is not None
    assert record.error.code is ErrorCode.NAME_TAKEN
    assert JobState.UNKNOWN in wired.states_told(job_id)


def test_without_a_tag_recording_and_time_tell(wired: Any, wire: Any, cloud: Any, sealed_draft: Draft) -> None:
    wire.lose_answers[START] = 1

    job_id = wired.desk.submit(sealed_draft(tags_submission=False))
    wired.wait_sealed(job_id)

    [sent] = cloud.sent(START)
    assert "Tags" not in sent["parameters"]


def test_the_id_is_sent_as_a_tag_and_one_may_lack_the_right_to(crew: Any, cloud: Any, draft: Draft) -> None:
    message = "User: arn:aws:iam::111122223333:user/maria is not authorized to perform: transcribe:TagResource"
    cloud.fault(START, code="AccessDeniedException", message=message, status=400)

    job_id = crew.desk.submit(draft())
    record = crew.wait_for(job_id, JobState.NOT_SUBMITTED)

    assert record.lacks_tag_permission
    assert cloud.sent(START)[0]["parameters"]["Tags"] == [{"Key": SUBMISSION_TAG, "Value": job_id}]
