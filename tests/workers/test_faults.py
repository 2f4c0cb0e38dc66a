"""Every fault of a network or a service, one at a time: what is told while it lasts, and that all goes on after it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from tests.kept_records import records_of

from sealscribe.core.backoff import Backoff
from sealscribe.core.connection import ConnectionStage
from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealVerdict

Draft = Callable[..., JobDraft]
START, GET, LIST = "StartTranscriptionJob", "GetTranscriptionJob", "ListTranscriptionJobs"
IDENTITY, HEAD, PUT = "GetCallerIdentity", "HEAD object", "PUT object"
JOBS = 3
READ_SECONDS = 0.5
"""In place of half a minute, for what never answers."""
NO_NAME = "no-name"
"""A fault that no proxy makes: the host of the endpoint has no address."""


@dataclass(frozen=True)
class Case:
    """What a fault is told as, and whether the service had what was asked all the same.

    Through TLS botocore cannot tell a connection that was reset from an answer that is over, and its parser then finds
    too little in it: ``also`` is what may be told, too.
    """

    fault: str
    code: ErrorCode
    has_passed: bool = False
    secure: bool = False
    also: ErrorCode | None = None

    @property
    def codes(self) -> set[ErrorCode]:
        return {self.code, self.also or self.code}

    def __str__(self) -> str:
        return f"{self.fault}-tls" if self.also else self.fault

    @property
    def is_ambiguous(self) -> bool:
        """Whether nobody can tell from the answer alone."""
        return self.code not in (ErrorCode.TLS, ErrorCode.NAME_NOT_RESOLVED, ErrorCode.THROTTLED)

    @property
    def hangs(self) -> bool:
        return self.code is ErrorCode.TIMED_OUT


CASES = [
    Case("reset", ErrorCode.CONNECTION_LOST),
    Case("reset-after", ErrorCode.CONNECTION_LOST, has_passed=True),
    Case("reset-in-answer", ErrorCode.CONNECTION_LOST, has_passed=True),
    Case("half-open", ErrorCode.TIMED_OUT),
    Case("half-open-after", ErrorCode.TIMED_OUT, has_passed=True),
    Case("429", ErrorCode.THROTTLED),
    Case("500", ErrorCode.SERVICE_FAULT),
    Case("500-after", ErrorCode.SERVICE_FAULT, has_passed=True),
    Case("503", ErrorCode.SERVICE_FAULT),
    Case("cut-json", ErrorCode.SERVICE_FAULT, has_passed=True),
    Case("reset-in-answer", ErrorCode.CONNECTION_LOST, has_passed=True, secure=True, also=ErrorCode.SERVICE_FAULT),
    # botocore has urllib3 not look at the length.
    Case("cut-length", ErrorCode.SERVICE_FAULT, has_passed=True),
    Case("page", ErrorCode.CAPTIVE_PORTAL),
    Case("page-after", ErrorCode.CAPTIVE_PORTAL, has_passed=True),
    Case("plain-bytes", ErrorCode.TLS, secure=True),
    Case("self-signed", ErrorCode.TLS, secure=True),
    Case(NO_NAME, ErrorCode.NAME_NOT_RESOLVED),
]
each_fault = pytest.mark.parametrize("case", CASES, ids=str)
# HEAD has no body that could be cut; S3 tells all of it in headers.
each_fault_of_a_head = pytest.mark.parametrize(
    "case", [case for case in CASES if case.fault not in ("cut-json", "cut-length")], ids=str
)


class Names:
    """The names of this computer's addresses, which can be lost. The guard of the network stays behind it."""

    def __init__(self) -> None:
        self.is_lost = False
        self._look_up = socket.getaddrinfo

    def __call__(self, host: Any, *rest: Any, **named: Any) -> Any:
        if self.is_lost and host == "localhost":
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._look_up(host, *rest, **named)


class Road:
    """The way from the program to the embedded AWS, on which one fault strikes."""

    def __init__(self, lay: Callable[..., Any], names: Names) -> None:
        self._lay = lay
        self._names = names
        self.proxy: Any = None

    def lay(self, *, secure: bool) -> str:
        """Begin the road; returns the endpoint at its near end."""
        self.proxy = self._lay(secure=secure)
        return str(self.proxy.url_for("localhost"))

    @contextmanager
    def broken(self, case: Case, *operations: str) -> Iterator[None]:
        """Have the fault strike every request of these operations, or of any, until the end of the block."""
        if case.fault == NO_NAME:
            self._names.is_lost = True
            self.proxy.hang_up()
        else:
            self.proxy.always(case.fault, *operations)
        try:
            yield
        finally:
            self._names.is_lost = False
            self.proxy.lift()

    def received(self) -> list[Any]:
        """What StartTranscriptionJob brought to the embedded AWS, in order."""
        return [one for one in self.proxy.passed if one.operation == START]


@pytest.fixture
def road(cloud: Any, fault_proxy: Any, monkeypatch: pytest.MonkeyPatch) -> Road:
    names = Names()
    monkeypatch.setattr(socket, "getaddrinfo", names)
    # How long botocore rests between its own attempts is no matter here.
    monkeypatch.setattr("botocore.retries.standard.ExponentialBackoff.delay_amount", lambda *_: 0.01)
    return Road(partial(fault_proxy, cloud.address.url), names)


@pytest.fixture
def on_road(hire: Any, cloud: Any, road: Road, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Hires workers whose requests take the road."""

    def call(case: Case, **named: Any) -> Any:
        if case.hangs:
            monkeypatch.setattr("sealscribe.aws.clients.READ_SECONDS", READ_SECONDS)
        return hire(
            replace(cloud.settings, endpoint_url=road.lay(secure=case.secure)), backoff=lambda: Backoff(1, 1), **named
        )

    return call


def settled(record: JobRecord | None) -> bool:
    return record is not None and (record.state is JobState.COMPLETED or record.state is JobState.NOT_SUBMITTED)


def judge(crew: Any, cloud: Any, road: Road, drafts: list[JobDraft]) -> None:
    """Each draft has become one job, recorded once as that, with the key and the context that were asked for."""
    records = {one.request.name: one for one in records_of(crew.desk) if one.state is JobState.COMPLETED}
    assert sorted(records) == sorted(draft.name for draft in drafts)
    accepted = [one.parameters["TranscriptionJobName"] for one in road.received() if one.status == 200]
    assert sorted(accepted) == sorted(records), "the service took each one once"
    sent = {one["parameters"]["TranscriptionJobName"]: one["parameters"] for one in cloud.sent(START)}
    for draft in drafts:
        record = records[draft.name]
        assert cloud.job_names(draft.name) == [draft.name]
        assert sent[draft.name] == record.request.to_api()
        job = cloud.clients.transcribe.get_transcription_job(TranscriptionJobName=draft.name)["TranscriptionJob"]
        assert job["Tags"][0]["Value"] == record.id
        sealed = cloud.inspect(record.request.transcript_location)
        assert sealed["key_arn"] == draft.account_key.key_arn
        assert sealed["encryption_context"].items() >= {(pair.key, pair.value) for pair in draft.context}
        assert crew.on_disk(record.id) == record


def deny_nothing_that_exists(crew: Any, cloud: Any) -> None:
    """No record says that a job was not submitted while the service has it."""
    denied = [one for one in records_of(crew.desk) if one.state is JobState.NOT_SUBMITTED]
    assert [one.request.name for one in denied if cloud.job_names(one.request.name)] == []


@each_fault
def test_a_batch_under_each_fault(case: Case, on_road: Any, road: Road, cloud: Any, sealed_draft: Draft) -> None:
    crew = on_road(case)
    drafts = [sealed_draft() for _ in range(JOBS)]
    waits = case.code in (ErrorCode.THROTTLED, ErrorCode.NAME_NOT_RESOLVED)
    sent = (JobState.UNKNOWN,) if case.is_ambiguous else (JobState.NOT_SUBMITTED,)
    expected = (JobState.PENDING, JobState.SUBMITTING) if waits else sent

    # What hangs would hang at DescribeKey three times for each job, before it is even sent.
    with road.broken(case, *((START, GET, LIST) if case.hangs else ())):
        ids = [crew.desk.submit(draft) for draft in drafts]
        crew.until(lambda: all((found := crew.desk.record(one)) is not None and found.state in expected for one in ids))
        crew.until(lambda: any(told.follow_error or told.error for told in crew.told))
        told = {error.code for one in crew.told if (error := one.follow_error or one.error) is not None}
        assert told <= case.codes
        assert len([one for one in road.received() if one.status == 200]) == (JOBS if case.has_passed else 0)
        deny_nothing_that_exists(crew, cloud)

    crew.until(lambda: all(settled(crew.desk.record(one)) for one in ids))
    deny_nothing_that_exists(crew, cloud)
    lost = [one for one in ids if crew.job(one).state is JobState.NOT_SUBMITTED]
    assert lost == (ids if case.code is ErrorCode.TLS else [])
    for job_id in lost:
        assert crew.job(job_id).error.code in case.codes
        assert crew.job(job_id).can_retry
    ids = [one for one in ids if one not in lost] + [crew.desk.submit(crew.job(one).draft) for one in lost]
    for job_id in ids:
        record, seal = crew.wait_sealed(job_id)
        assert record.follow_error is None
        assert seal.verdict is SealVerdict.SEALED
    judge(crew, cloud, road, drafts)


def test_slow_answers_only_take_longer(on_road: Any, road: Road, cloud: Any, sealed_draft: Draft) -> None:
    case = Case("latency", ErrorCode.UNEXPECTED)
    crew = on_road(case)
    drafts = [sealed_draft() for _ in range(JOBS)]
    with road.broken(case):
        ids = [crew.desk.submit(draft) for draft in drafts]
        for job_id in ids:
            crew.wait_sealed(job_id)
    assert not any(told.error or told.follow_error for told in crew.told)
    judge(crew, cloud, road, drafts)


@each_fault
def test_jobs_at_the_service_outlast_each_fault(
    case: Case, on_road: Any, road: Road, cloud: Any, sealed_draft: Draft
) -> None:
    """Five jobs, so that lists are asked for."""
    crew = on_road(case)
    cloud.control(job_seconds=600.0)
    drafts = [sealed_draft() for _ in range(5)]
    ids = [crew.desk.submit(draft) for draft in drafts]
    for job_id in ids:
        crew.wait_for(job_id, JobState.QUEUED)

    with road.broken(case):
        crew.until(lambda: all(crew.job(one).follow_error is not None for one in ids))
        assert {crew.job(one).follow_error.code for one in ids} <= case.codes
        assert {crew.job(one).state for one in ids} == {JobState.QUEUED}
        cloud.control(advance_jobs=True, job_seconds=0.05)

    for job_id in ids:
        record, seal = crew.wait_sealed(job_id)
        assert record.follow_error is None
        assert seal.verdict is SealVerdict.SEALED
    judge(crew, cloud, road, drafts)


@each_fault
def test_a_connection_under_each_fault(case: Case, on_road: Any, road: Road) -> None:
    crew = on_road(case, connect=False)
    with road.broken(case, IDENTITY):
        state = crew.try_to_connect()
        assert state.stage is ConnectionStage.REFUSED
        assert state.error.code in case.codes
    assert crew.try_to_connect().stage is ConnectionStage.CONNECTED


# An answer to PutObject has no body that could be cut.
@each_fault_of_a_head
def test_an_upload_under_each_fault(
    case: Case,
    on_road: Any,
    road: Road,
    cloud: Any,
    recording: Callable[..., Path],
    upload_draft: Callable[..., JobDraft],
) -> None:
    crew = on_road(case)
    draft = upload_draft(recording())

    with road.broken(case, PUT):
        job_id = crew.desk.submit(draft)
        if case.code is ErrorCode.TLS:
            assert crew.wait_for(job_id, JobState.NOT_SUBMITTED).error.code in case.codes
        else:
            crew.until(lambda: crew.desk.record(job_id) and crew.job(job_id).follow_error)
            assert crew.job(job_id).follow_error.code in case.codes
            assert crew.job(job_id).state is JobState.UPLOADING
    assert road.received() == []

    crew.wait_sealed(crew.desk.submit(draft) if case.code is ErrorCode.TLS else job_id)
    judge(crew, cloud, road, [draft])


@each_fault_of_a_head
def test_a_look_at_the_output_under_each_fault(
    case: Case, on_road: Any, road: Road, cloud: Any, sealed_draft: Draft
) -> None:
    crew = on_road(case)
    record, _ = crew.wait_sealed(crew.desk.submit(sealed_draft()))

    with road.broken(case, HEAD):
        crew.desk.check_again(record.id)
        crew.until(lambda: crew.job(record.id).seal.verdict is not SealVerdict.SEALED)
        report = crew.job(record.id).seal
        assert report.verdict is SealVerdict.CHECK_FAILED
        assert report.checks[0].error.code in case.codes

    crew.desk.check_again(record.id)
    crew.until(lambda: crew.job(record.id).seal.verdict is SealVerdict.SEALED)


def test_faults_come_as_their_seed_tells(fault_proxy: Any, faults: Any, cloud: Any) -> None:
    rates = {faults.Fault.RESET: 0.2, faults.Fault.PAGE: 0.1}
    drawn = []
    for _ in range(2):
        proxy = fault_proxy(cloud.address.url, seed=5)
        proxy.rate(rates)
        drawn.append([proxy.choose(GET) for _ in range(200)])
    assert drawn[0] == drawn[1]
    assert 20 < drawn[0].count(faults.Fault.RESET) < 60


def test_a_script_names_each_fault(on_road: Any, road: Road, cloud: Any, sealed_draft: Draft) -> None:
    """The answer to the first try is lost, and to both looks that follow something else happens."""
    crew = on_road(CASES[0])
    road.proxy.follow_script("reset-after", "503", "cut-json", None, operations=(START, GET))
    draft = sealed_draft()
    crew.wait_sealed(crew.desk.submit(draft))
    assert road.proxy.tally == {"reset-after": 1, "503": 1, "cut-json": 1}
    judge(crew, cloud, road, [draft])
