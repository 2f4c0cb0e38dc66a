"""AWS asks to slow down, and many jobs are followed with few questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sealscribe.core.backoff import Backoff
from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.workers.follower import SWEEP_FROM, Pace

Draft = Callable[..., JobDraft]
START, GET, LIST = "StartTranscriptionJob", "GetTranscriptionJob", "ListTranscriptionJobs"
SLOW = 600.0
SLOW_DOWN = {"code": "ThrottlingException", "message": "Rate exceeded", "status": 400}


@pytest.fixture
def patient(hire: Any) -> Any:
    """Workers that wait, but not for whole seconds."""
    return hire(backoff=lambda: Backoff(0, 0))


def test_what_was_refused_for_its_number_is_sent_again_in_order(patient: Any, cloud: Any, draft: Draft) -> None:
    cloud.fault(START, times=3, **SLOW_DOWN)
    ids = [patient.desk.submit(draft()) for _ in range(3)]

    records = [patient.wait_for(job_id, JobState.COMPLETED) for job_id in ids]

    accepted = [one["parameters"]["TranscriptionJobName"] for one in cloud.sent(START)[3:]]
    assert accepted == [record.request.name for record in records]
    assert JobState.UNKNOWN not in patient.states_told(ids[0])
    assert any(told.follow_error and told.follow_error.code is ErrorCode.THROTTLED for told in patient.told)
    assert all(record.follow_error is None for record in records)


def test_how_long_it_waits_is_told_and_a_waiting_job_can_be_cancelled(hire: Any, cloud: Any, draft: Draft) -> None:
    crew = hire(backoff=lambda: Backoff(7, 7))
    cloud.fault(START, **SLOW_DOWN)
    first, second = crew.desk.submit(draft()), crew.desk.submit(draft())
    crew.until(lambda: crew.desk.record(second) is not None)
    crew.until(lambda: crew.desk.record(first).follow_error is not None)

    assert crew.desk.record(first).follow_error.retry_seconds == 7
    assert crew.desk.record(second).state is JobState.PENDING
    crew.desk.cancel(second)
    crew.wait_for(second, JobState.CANCELLED)
    assert len(cloud.sent(START)) == 1


def test_closed_while_it_waits_the_job_goes_on_at_the_next_start(hire: Any, cloud: Any, draft: Draft) -> None:
    crew = hire(backoff=lambda: Backoff(60, 60))
    cloud.fault(START, **SLOW_DOWN)
    job_id = crew.desk.submit(draft())
    crew.until(lambda: (found := crew.desk.record(job_id)) is not None and found.follow_error is not None)
    crew.close()

    hire().wait_for(job_id, JobState.COMPLETED)
    assert len(cloud.sent(START)) == 2


def test_many_jobs_are_followed_by_lists(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.control(job_seconds=SLOW)
    ids = [crew.desk.submit(draft()) for _ in range(SWEEP_FROM + 2)]
    for job_id in ids:
        crew.wait_for(job_id, JobState.QUEUED)
    before = len(cloud.sent(LIST))
    crew.until(lambda: len(cloud.sent(LIST)) >= before + 3)
    cloud.ask("requests", method="DELETE")
    crew.until(lambda: len(cloud.sent(LIST)) >= 2)
    assert cloud.sent(GET) == []

    cloud.control(advance_jobs=True, job_seconds=0.05)
    for job_id in ids:
        record, _ = crew.wait_sealed(job_id)
        assert record.outputs
    assert len(cloud.sent(GET)) == len(ids)


def test_without_the_right_to_list_each_job_is_asked_for(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.fault(LIST, times=10_000, code="AccessDeniedException", message="no", status=400)
    for job_id in [crew.desk.submit(draft()) for _ in range(SWEEP_FROM + 2)]:
        crew.wait_for(job_id, JobState.COMPLETED)


def test_a_refused_list_slows_down_once_and_not_for_each_job_on_it(hire: Any, cloud: Any, draft: Draft) -> None:
    """Doubled for each of twelve jobs, the shortest pause would be a minute."""
    crew = hire(pace=Pace(first=0.04, longest=60.0))
    cloud.control(job_seconds=SLOW)
    ids = [crew.desk.submit(draft()) for _ in range(12)]
    for job_id in ids:
        crew.wait_for(job_id, JobState.QUEUED)
    # More than the client's own attempts, so that one list is refused.
    cloud.fault(LIST, times=3, **SLOW_DOWN)

    crew.until(lambda: all(crew.desk.record(job_id).follow_error is not None for job_id in ids))
    crew.until(lambda: all(crew.desk.record(job_id).follow_error is None for job_id in ids))


def test_looks_slow_down_when_asked_to(crew: Any, cloud: Any, draft: Draft) -> None:
    cloud.control(job_seconds=SLOW)
    job_id = crew.desk.submit(draft())
    crew.wait_for(job_id, JobState.QUEUED)
    cloud.fault(GET, times=3, **SLOW_DOWN)

    crew.until(lambda: crew.desk.record(job_id).follow_error is not None)
    error = crew.desk.record(job_id).follow_error
    assert (error.code, error.retry_seconds) == (ErrorCode.THROTTLED, 1)
    cloud.control(advance_jobs=True, job_seconds=0.05)
    crew.wait_for(job_id, JobState.COMPLETED)
