"""What can happen to a job: any order of events gives a life that is possible, and loses nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_events import (
    Accepted,
    AnswerLost,
    Cancelled,
    Checked,
    Deleted,
    FollowingChosen,
    Hindered,
    JobEvent,
    NotSent,
    PartUploaded,
    Refused,
    SendBegan,
    Told,
    UploadBegan,
    Uploaded,
    Vanished,
    after,
)
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, PartialUpload, ServiceJob, new_record
from sealscribe.core.request import request_of_draft
from sealscribe.core.seal import SealReport, SealVerdict

AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
LATER = AT + timedelta(minutes=1)
OFFLINE = AppError(ErrorCode.OFFLINE)
GONE = AppError(ErrorCode.JOB_NOT_FOUND)
REPORT = SealReport(SealVerdict.SEALED, "arn:aws:kms:eu-central-1:111122223333:key/k", ())
AT_SERVICE = (JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED, JobState.FAILED)


def fresh(state: JobState = JobState.PENDING) -> JobRecord:
    draft = JobDraft(name="visit", media_uri="s3://recordings/visit.wav")
    record = new_record("id", request_of_draft(draft), draft, JobOrigin("eu-central-1"), AT)
    return replace(record, state=state)


def served(state: JobState, request_id: str = "") -> ServiceJob:
    return ServiceJob("visit", state, created_at=AT, request_id=request_id)


CHANGES: dict[str, tuple[JobEvent, dict[JobState, JobState]]] = {
    "upload": (UploadBegan(), {JobState.PENDING: JobState.UPLOADING}),
    "part": (PartUploaded(PartialUpload("upload", 5)), {}),
    "uploaded": (Uploaded(), {}),
    "send": (
        SendBegan(),
        dict.fromkeys((JobState.PENDING, JobState.UPLOADING, JobState.UNKNOWN), JobState.SUBMITTING),
    ),
    "not sent": (NotSent(OFFLINE), {JobState.SUBMITTING: JobState.PENDING}),
    "lost": (AnswerLost(OFFLINE), {JobState.SUBMITTING: JobState.UNKNOWN}),
    "refused": (
        Refused(OFFLINE),
        dict.fromkeys(
            (JobState.PENDING, JobState.UPLOADING, JobState.SUBMITTING, JobState.UNKNOWN), JobState.NOT_SUBMITTED
        ),
    ),
    "cancelled": (Cancelled(), dict.fromkeys((JobState.PENDING, JobState.UPLOADING), JobState.CANCELLED)),
    "vanished": (Vanished(GONE), dict.fromkeys((JobState.QUEUED, JobState.IN_PROGRESS), JobState.FAILED)),
    "deleted": (Deleted(), dict.fromkeys((JobState.QUEUED, JobState.IN_PROGRESS), JobState.FAILED)),
    "hindered": (Hindered(OFFLINE), {}),
    "checked": (Checked(REPORT), {}),
    "unfollowed": (FollowingChosen(is_followed=False), {}),
} | {
    f"{kind.__name__} {state.value}": (
        kind(served(state)),
        {
            before: state
            for before in (JobState.SUBMITTING, JobState.UNKNOWN, JobState.QUEUED, JobState.IN_PROGRESS)
            if before is not state
        },
    )
    for kind in (Accepted, Told)
    for state in AT_SERVICE
}


@pytest.mark.parametrize("before", JobState)
@pytest.mark.parametrize("name", CHANGES)
def test_every_event_in_every_state(before: JobState, name: str) -> None:
    event, changes = CHANGES[name]
    changed = after(fresh(before), event, LATER)
    assert changed.state is changes.get(before, before)
    assert (changed.timeline[-1].at == LATER) is (changed.state is not before)


EVENTS = st.one_of(
    st.sampled_from([UploadBegan(), SendBegan(), Cancelled(), Deleted(), Checked(REPORT), AnswerLost(None)]),
    st.sampled_from([AnswerLost(OFFLINE), NotSent(OFFLINE), Refused(OFFLINE), Vanished(GONE), Hindered(OFFLINE)]),
    st.sampled_from([PartUploaded(PartialUpload("upload", 5)), PartUploaded(None), Uploaded()]),
    st.builds(FollowingChosen, st.booleans()),
    st.builds(Accepted, st.builds(served, st.sampled_from(AT_SERVICE), st.just("request"))),
    st.builds(Told, st.builds(served, st.sampled_from(AT_SERVICE))),
)


@given(st.lists(EVENTS, max_size=25))
def test_no_order_of_events_gives_an_impossible_life_or_loses_what_was_told(events: list[JobEvent]) -> None:
    record = fresh()
    for number, event in enumerate(events):
        before, record = record, after(record, event, AT + timedelta(seconds=number))
        assert record.state is before.state or before.state.can_become(record.state)
        kept = len(before.timeline) - (2 if isinstance(event, NotSent) else 0)
        assert before.timeline[:kept] == record.timeline[:kept], "what happened stays"
        assert (record is before) is (record == before)
        is_sent = before.state not in (JobState.PENDING, JobState.UPLOADING)
        if isinstance(event, Accepted) and is_sent and before.state is not JobState.CANCELLED:
            assert record.submit_request_id == "request"
            assert record.service_created_at == AT or record.state in (JobState.NOT_SUBMITTED, JobState.FAILED)
        if isinstance(event, Checked) and record.state is JobState.COMPLETED:
            assert record.seal is REPORT
        assert (record.seal is None) or record.state is JobState.COMPLETED
        assert not (record.is_uploaded and record.partial_upload)
        assert record.request is before.request
        assert record.draft is before.draft
    assert all(first.state.can_become(second.state) for first, second in pairwise(record.timeline))
    assert record.timeline[-1].state is record.state


def test_the_end_that_came_first_stays_and_the_late_answer_adds_its_request_id() -> None:
    done = after(fresh(JobState.SUBMITTING), Told(served(JobState.COMPLETED)), LATER)
    late = after(done, Accepted(served(JobState.IN_PROGRESS, "request")), LATER)
    assert (late.state, late.submit_request_id) == (JobState.COMPLETED, "request")


def test_an_answer_about_another_job_of_the_name_is_not_taken_before_the_request_is_sent() -> None:
    for state in (JobState.PENDING, JobState.UPLOADING):
        record = fresh(state)
        assert after(record, Told(served(JobState.COMPLETED)), LATER) is record


def test_what_hinders_is_gone_with_the_next_answer() -> None:
    hindered = after(fresh(JobState.QUEUED), Hindered(OFFLINE), LATER)
    assert hindered.follow_error is OFFLINE
    assert after(hindered, Told(served(JobState.QUEUED)), LATER).follow_error is None


def test_a_job_of_the_service_is_forgotten_there_after_ninety_days() -> None:
    assert fresh().expires_at is None
    told = after(fresh(JobState.SUBMITTING), Accepted(served(JobState.QUEUED)), LATER)
    assert told.expires_at == AT + timedelta(days=90)
    assert after(told, Deleted(), LATER).expires_at is None


def test_a_try_a_minute_for_days_leaves_two_entries_in_the_time_line() -> None:
    record = fresh()
    for minute in range(2000):
        record = after(record, SendBegan(), AT + timedelta(minutes=minute))
        record = after(record, NotSent(OFFLINE), AT + timedelta(minutes=minute, seconds=1))
    states = [entry.state for entry in record.timeline]
    assert states == [JobState.PENDING, JobState.SUBMITTING, JobState.PENDING]
    assert record.timeline[-1].at == AT + timedelta(minutes=1999, seconds=1)
    assert record.follow_error is OFFLINE
