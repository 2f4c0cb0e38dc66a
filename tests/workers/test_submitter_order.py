"""Whatever is told to the submitter, in whatever order: its jobs enter only states that may follow."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from sealscribe.core.backoff import Backoff
from sealscribe.core.connection import Connection
from sealscribe.core.draft import InputKind, JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, PartialUpload, ServiceJob
from sealscribe.core.keys import KeyDetails
from sealscribe.core.media import LocalFile
from sealscribe.core.seal import SealReport, SealVerdict
from sealscribe.store.job_store import RecordBatch
from sealscribe.workers.follower import CheckOutcome, DeleteOutcome, LookOutcome
from sealscribe.workers.job_book import JobBook
from sealscribe.workers.messages import DeletionAsked
from sealscribe.workers.submitter import NewJob, Submitter
from sealscribe.workers.uploads import UploadOutcome, UploadStep

URI = "s3://recordings/call.wav"
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
HERE = JobOrigin("eu-central-1", account="111122223333")
CONNECTION = Connection("111122223333", "arn:aws:iam::111122223333:user/demo", "eu-central-1", "aws")
ELSEWHERE = replace(CONNECTION, account="444455556666")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
AT_SERVICE = (JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED, JobState.FAILED)
DETAILS = KeyDetails("k", ARN, "111122223333", "", "Enabled", "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "", "", False)
PARTIAL = PartialUpload("upload", 8 * 1024**2)
JOBS = ("first", "second", "upload")

errors = st.sampled_from(list(ErrorCode)).map(AppError)
service_jobs = st.builds(
    ServiceJob,
    name=st.just("job"),
    state=st.sampled_from(AT_SERVICE),
    media_uri=st.sampled_from([URI, "s3://recordings/other.wav"]),
    created_at=st.sampled_from([None, NOW - timedelta(days=1), NOW]),
)
job_ids = st.sampled_from([*JOBS, "unknown"])
steps = st.one_of(
    st.tuples(st.just("looked_up"), st.builds(LookOutcome, job_ids, service_jobs | errors)),
    st.tuples(st.just("checked"), st.builds(CheckOutcome, job_ids, st.just(SealReport(SealVerdict.SEALED)) | errors)),
    st.tuples(st.just("upload_ended"), st.builds(UploadOutcome, job_ids, st.none() | errors)),
    st.tuples(st.just("upload_stepped"), st.builds(UploadStep, job_ids, st.just(PARTIAL), st.none() | errors)),
    st.tuples(st.just("deleted"), st.builds(DeleteOutcome, job_ids, st.booleans(), st.none() | errors)),
    st.tuples(st.just("delete"), st.builds(DeletionAsked, job_ids, st.booleans(), st.booleans())),
    st.tuples(st.just("set_followed"), st.tuples(job_ids, st.booleans())),
    st.tuples(st.just("send"), st.just(None)),
    st.tuples(st.just("cancel"), job_ids),
    st.tuples(st.just("check_again"), job_ids),
    st.tuples(st.just("resume"), st.sampled_from([CONNECTION, ELSEWHERE])),
    st.tuples(st.just("suspend"), st.just(None)),
    st.tuples(st.just("submit"), st.sampled_from(JOBS)),
)


class Memory:
    """A store in memory; ``refuses`` tells of each write whether it fails."""

    def __init__(self, refuses: Any) -> None:
        self.records: dict[str, JobRecord] = {}
        self._refuses = refuses

    kept_aside = ""

    def batches(self) -> list[RecordBatch]:
        return []

    def get(self, record_id: str) -> JobRecord | None:
        return self.records.get(record_id)

    def unfinished_ids(self) -> list[str]:
        return [one.id for one in self.records.values() if not one.is_finished]

    def ids_named(self, name: str) -> list[str]:
        return [one.id for one in self.records.values() if one.request.name == name]

    def delete(self, record_id: str) -> None:
        self.records.pop(record_id, None)

    def put(self, record: JobRecord) -> None:
        if next(self._refuses, False):
            raise AppFailure(AppError(ErrorCode.STORE_UNUSABLE))
        self.records[record.id] = record

    def close(self) -> None:
        pass


class Quiet:
    """Stands for uploads and for the follower: notes what it is asked, and does nothing."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, object]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        def note(*subject: Any, **_: object) -> None:
            self.asked.append((name, getattr(subject[0], "id", subject[0]) if subject else None))

        return note


class Door:
    """Stands for the gateway: open for the jobs of one connection, or closed."""

    def __init__(self) -> None:
        self.connection: Connection | None = CONNECTION

    def clients_of(self, origin: JobOrigin) -> object:
        if self.connection is None or not self.connection.is_home_of(origin):
            raise AppFailure(AppError(ErrorCode.NOT_CONNECTED))
        return object()


def draft_of(job_id: str) -> JobDraft:
    draft = JobDraft(
        name="job",
        media_uri=URI,
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://sealed/",
        encryption_enabled=True,
        account_key=AccountKey(ARN, ARN),
    )
    if job_id != "upload":
        return draft
    file = LocalFile("/tmp/call.wav", 10, 1, "wav", None, None, None)  # noqa: S108 - never opened
    return JobDraft(
        name="upload",
        input_kind=InputKind.LOCAL,
        local_file=file,
        upload_destination="s3://recordings/",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://sealed/",
    )


class Listener(QObject):
    """Keeps what the submitter told, and checks each step from state to state."""

    def __init__(self) -> None:
        super().__init__()
        self.records: dict[str, JobRecord] = {}

    def take(self, record: JobRecord) -> None:
        before = self.records.get(record.id)
        if before is None:
            assert record.state is JobState.PENDING
        else:
            assert record.state is before.state or before.state.can_become(record.state)
            tried_again = (before.state, record.state) == (JobState.SUBMITTING, JobState.PENDING)
            kept = len(before.timeline) - (2 if tried_again else 0)
            assert record.timeline[:kept] == before.timeline[:kept]
            assert (record.request, record.draft, record.origin) == (before.request, before.draft, before.origin)
        assert [entry.state for entry in record.timeline][-1] is record.state
        self.records[record.id] = record

    def remove(self, job_id: str) -> None:
        assert self.records[job_id].state.is_final or not self.records[job_id].is_followed
        del self.records[job_id]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(steps, max_size=14),
    starts=st.lists(service_jobs | errors, max_size=6),
    describes=st.lists(errors | st.just(DETAILS), max_size=4),
    refuses=st.lists(st.booleans(), max_size=8),
)
def test_only_states_that_may_follow_are_entered(
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    steps: list[tuple[str, Any]],
    starts: list[ServiceJob | AppError],
    describes: list[KeyDetails | AppError],
    refuses: list[bool],
) -> None:
    sent: list[str] = []
    made: set[str] = set()
    answers = itertools.chain(starts, itertools.repeat(AppError(ErrorCode.ACCESS_DENIED)))
    details = itertools.chain(describes, itertools.repeat(DETAILS))

    def deliver(found: Any) -> Any:
        if isinstance(found, AppError):
            raise AppFailure(found)
        return found

    def start_job(_clients: object, request: Any) -> ServiceJob:
        sent.append(request.name)
        assert door.connection == CONNECTION, "sent through another connection"
        assert any(kept.state is JobState.SUBMITTING and kept.request == request for kept in memory.records.values()), (
            "sent before it was on the disk"
        )
        return deliver(next(answers))

    monkeypatch.setattr("sealscribe.aws.transcription.start_job", start_job)
    monkeypatch.setattr("sealscribe.aws.keys.describe_key", lambda *_: deliver(next(details)))
    ticks = (NOW + timedelta(seconds=n) for n in itertools.count())
    memory, follower, uploads, listener = Memory(iter(refuses)), Quiet(), Quiet(), Listener()
    door = Door()
    book = JobBook(lambda: memory)  # type: ignore[arg-type, return-value]
    submitter: Any = Submitter(door, book, follower, uploads, lambda: next(ticks), Backoff())  # type: ignore[arg-type]
    submitter.job_changed.connect(listener.take)
    submitter.job_removed.connect(listener.remove)
    submitter.open()

    for slot, value in steps:
        if slot == "submit":
            if value not in made:
                made.add(value)
                submitter.submit((NewJob(value, draft_of(value), HERE),))
        elif slot == "send":
            submitter._send_next()
        elif slot == "set_followed":
            submitter.set_followed(*value)
        elif slot == "suspend":
            door.connection = None
            submitter.suspend()
        else:
            door.connection = value if slot == "resume" else door.connection
            getattr(submitter, slot)(value)

    for record in listener.records.values():
        if record.state is JobState.CANCELLED:
            states = [entry.state for entry in record.timeline]
            after_sent = {states[place + 1] for place, state in enumerate(states) if state is JobState.SUBMITTING}
            assert after_sent <= {JobState.PENDING, JobState.UNKNOWN}, "what may be at the service is not cancelled"
        if record.state is JobState.NOT_SUBMITTED:
            assert record.error is not None
        if record.seal is not None:
            assert record.state is JobState.COMPLETED
    assert memory.records.keys() == listener.records.keys()
    submitter.close()
    submitter.deleteLater()
    listener.deleteLater()
