"""The life of a job: which state may follow which."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import IllegalTransitionError, JobOrigin, JobRecord, JobState, new_job_id, new_record
from sealscribe.core.request import request_of_draft

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def fresh() -> JobRecord:
    draft = JobDraft(name="visit", media_uri="s3://recordings/visit.wav")
    return new_record("id", request_of_draft(draft), draft, JobOrigin("eu-central-1"), AT)


def test_the_usual_life_of_a_job_is_a_time_line() -> None:
    record = fresh()
    states = [JobState.UPLOADING, JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED]
    for minute, state in enumerate(states, start=1):
        record = record.entered(state, AT + timedelta(minutes=minute))
    assert [entry.state for entry in record.timeline] == [JobState.PENDING, *states]
    assert record.updated_at == AT + timedelta(minutes=5)
    assert record.state.is_final


@given(st.lists(st.sampled_from(JobState), max_size=12))
def test_no_walk_leaves_a_final_state_or_sends_twice(walk: list[JobState]) -> None:
    record = fresh()
    for state in walk:
        before = record
        try:
            record = record.entered(state, AT)
        except IllegalTransitionError:
            assert record is before
        else:
            assert not before.state.is_final or record == before
    states = [entry.state for entry in record.timeline]
    for before, after in pairwise(states):
        assert after is not JobState.SUBMITTING or before is not JobState.SUBMITTING
    sent = [place for place, state in enumerate(states) if state is JobState.SUBMITTING]
    before_sent = {states[place - 1] for place in sent[1:]}
    assert before_sent <= {JobState.UNKNOWN, JobState.PENDING, JobState.UPLOADING}, "never again without having asked"
    if JobState.CANCELLED in states:
        after_sent = {states[place + 1] for place in sent}
        assert after_sent <= {JobState.PENDING, JobState.UNKNOWN}, "what may be at the service is not cancelled"
    assert sum(state.is_final for state in states) <= 1


def test_entering_the_state_one_is_in_changes_nothing() -> None:
    record = fresh()
    assert record.entered(JobState.PENDING, AT + timedelta(days=1)) is record


def test_cancelling_ends_when_the_request_is_sent() -> None:
    assert {state for state in JobState if state.can_cancel} == {JobState.PENDING, JobState.UPLOADING}
    with pytest.raises(IllegalTransitionError):
        fresh().entered(JobState.SUBMITTING, AT).entered(JobState.CANCELLED, AT)


@pytest.mark.parametrize(
    ("state", "error", "taken"),
    [
        (JobState.COMPLETED, None, True),
        (JobState.FAILED, None, True),
        (JobState.SUBMITTING, None, True),
        (JobState.CANCELLED, None, False),
        (JobState.NOT_SUBMITTED, AppError(ErrorCode.BUCKET_NOT_FOUND), False),
        (JobState.NOT_SUBMITTED, AppError(ErrorCode.NAME_TAKEN), True),
    ],
)
def test_whether_a_name_is_gone(state: JobState, error: AppError | None, taken: bool) -> None:
    assert replace(fresh(), state=state, error=error).has_taken_its_name is taken


MAY_FOLLOW = {
    JobState.PENDING: "uploading submitting cancelled not-submitted",
    JobState.UPLOADING: "submitting cancelled not-submitted",
    JobState.SUBMITTING: "unknown pending queued in-progress completed failed not-submitted",
    JobState.UNKNOWN: "submitting queued in-progress completed failed not-submitted",
    JobState.QUEUED: "in-progress completed failed",
    JobState.IN_PROGRESS: "queued completed failed",
    JobState.COMPLETED: "",
    JobState.FAILED: "",
    JobState.NOT_SUBMITTED: "",
    JobState.CANCELLED: "",
}


@pytest.mark.parametrize("before", JobState)
@pytest.mark.parametrize("after", JobState)
def test_every_step_from_every_state(before: JobState, after: JobState) -> None:
    record = replace(fresh(), state=before)
    if after is before or after.value in MAY_FOLLOW[before].split():
        assert record.entered(after, AT).state is after
    else:
        with pytest.raises(IllegalTransitionError):
            record.entered(after, AT)


def test_ids_of_jobs_are_all_different() -> None:
    ids = {new_job_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert {len(one) for one in ids} == {32}
