"""Connections are proven before they are used, can be given up, and take only what is their own with them."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.connection import (
    ConnectionChoice,
    ConnectionKind,
    ConnectionSettings,
    ConnectionStage,
    ConnectionState,
)
from sealscribe.core.draft import JobDraft
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobState
from sealscribe.store.job_store import JobStore
from sealscribe.workers.connector import Limits
from sealscribe.workers.key_safe import KeySafe
from sealscribe.workers.workforce import Workforce

Draft = Callable[..., JobDraft]
Recording = Callable[..., Path]
START = "StartTranscriptionJob"
DEMO = ConnectionChoice(ConnectionKind.DEMO)
PARTNER = ConnectionChoice(ConnectionKind.DEMO, profile="partner")


@pytest.fixture
def both(hire: Any, cloud: Any) -> Any:
    """Workers that are connected to the demo's account, and can be to its partner's."""
    other = cloud.address.other
    partner = replace(cloud.settings, access_key_id=other.access_key_id, secret_access_key=other.secret_access_key)
    crew = hire(lambda choice: partner if choice == PARTNER else cloud.settings, choosing=True)
    crew.states = []
    crew.workforce.connector.state_changed.connect(crew.states.append)
    return crew


def connect(crew: Any, choice: ConnectionChoice) -> ConnectionState:
    crew.workforce.connector.connect_to(choice)
    crew.until(lambda: not crew.workforce.connector.state.stage.is_busy)
    return crew.workforce.connector.state


# --- one attempt -----------------------------------------------------------------------------------------


def test_nothing_is_handed_out_before_the_connection_is_proven(hire: Any, wire: Any, cloud: Any) -> None:
    wire.hold = {"POST object"}
    crew = hire(replace(cloud.settings, endpoint_url=wire.url), connect=False)
    connector = crew.workforce.connector
    connector.start(DEMO)
    crew.until(lambda: wire.waiting)

    with pytest.raises(AppFailure) as refused:
        crew.workforce._gateway.clients()
    assert refused.value.error.code is ErrorCode.NOT_CONNECTED
    assert connector.state.stage is ConnectionStage.CHECKING

    wire.held.set()
    crew.until(lambda: connector.state.stage is ConnectionStage.CONNECTED)
    assert crew.workforce._gateway.clients().region == "eu-central-1"
    assert connector.state.connection.account == "111122223333"


def test_an_attempt_can_be_cancelled_and_its_late_answer_changes_nothing(hire: Any, wire: Any, cloud: Any) -> None:
    wire.hold = {"POST object"}
    crew = hire(replace(cloud.settings, endpoint_url=wire.url), connect=False)
    connector = crew.workforce.connector
    connector.start(DEMO)
    crew.until(lambda: wire.waiting)

    connector.cancel()
    assert (connector.state.stage, connector.state.error.code) == (
        ConnectionStage.REFUSED,
        ErrorCode.SIGN_IN_CANCELLED,
    )
    wire.held.set()
    assert connector.wait(5000)
    crew.qtbot.wait(20)
    assert connector.state.stage is ConnectionStage.REFUSED
    connector.cancel()

    connector.reconnect()
    crew.until(lambda: connector.state.stage is ConnectionStage.CONNECTED)


def test_an_attempt_without_an_answer_ends_at_its_limit(hire: Any, wire: Any, cloud: Any) -> None:
    wire.hold = {"POST object"}
    crew = hire(replace(cloud.settings, endpoint_url=wire.url), connect=False, limits=Limits(check=0.3, sandbox=0.3))

    state = crew.try_to_connect()

    assert (state.error.code, state.error.action, state.error.retryable) == (
        ErrorCode.TIMED_OUT,
        "sts:GetCallerIdentity",
        True,
    )
    wire.held.set()


def test_a_keyring_that_hangs_ends_at_its_own_limit(hire: Any, cloud: Any) -> None:
    let_go = threading.Event()

    def provide() -> Any:
        let_go.wait(30)
        return cloud.settings

    crew = hire(provide, connect=False, limits=Limits(keyring=0.2))
    connector = crew.workforce.connector
    connector.connect_to(ConnectionChoice(ConnectionKind.ACCESS_KEYS))
    assert connector.state.stage is ConnectionStage.WAITING_FOR_KEYRING

    crew.until(lambda: connector.state.stage is ConnectionStage.REFUSED)
    assert connector.state.error.code is ErrorCode.KEYRING_TIMED_OUT
    let_go.set()


def test_of_two_attempts_the_later_counts(both: Any) -> None:
    chosen: list[ConnectionChoice] = []
    both.workforce.connector.choice_made.connect(chosen.append)

    both.workforce.connector.connect_to(DEMO)
    state = connect(both, PARTNER)

    assert state.connection.account == "444455556666"
    assert chosen == [DEMO, PARTNER]
    both.qtbot.wait(50)
    assert both.workforce.connector.state == state


# --- from one to another ---------------------------------------------------------------------------------


def test_what_was_asked_through_the_old_connection_is_taken_back(both: Any, cloud: Any) -> None:
    ours = {entry.reference for entry in both.answer(both.inquiries.list_keys()).index.entries}
    cloud.fault("ListBuckets", delay_seconds=0.5)
    slow = both.inquiries.list_buckets()
    own = both.inquiries.read_file(__file__, 10, len)

    connect(both, PARTNER)

    assert both.answer(slow) == AppError(ErrorCode.NOT_CONNECTED)
    assert both.answer(own) == 10
    found = both.answer(both.inquiries.list_keys())
    theirs = {entry.reference for entry in found.index.entries}
    assert theirs
    assert not theirs & ours
    both.qtbot.wait(600)
    assert both.answers[slow] == AppError(ErrorCode.NOT_CONNECTED)


def test_another_account_cancels_what_was_not_sent(
    both: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    both.reroute(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold_bodies = {"PUT object"}
    job = both.desk.submit(upload_draft(recording()))
    both.until(lambda: "PUT object" in wire.waiting)
    assert both.workforce.connector.unsent_jobs() == 1

    connect(both, PARTNER)
    record = both.wait_for(job, JobState.CANCELLED)
    wire.held.set()

    assert record.error is None
    assert both.workforce.connector.unsent_jobs() == 0
    both.qtbot.wait(50)
    assert cloud.sent(START) == []


def test_the_same_account_again_keeps_what_is_under_way(
    both: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    both.reroute(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold_bodies = {"PUT object"}
    job = both.desk.submit(upload_draft(recording()))
    both.until(lambda: "PUT object" in wire.waiting)

    connect(both, DEMO)
    wire.held.set()

    both.wait_sealed(job)
    assert len(cloud.sent(START)) == 1


def test_a_job_whose_upload_ends_without_a_connection_goes_on_with_it(
    both: Any, wire: Any, cloud: Any, upload_draft: Draft, recording: Recording
) -> None:
    both.reroute(replace(cloud.settings, endpoint_url=wire.url))
    wire.hold_bodies = {"PUT object"}
    job = both.desk.submit(upload_draft(recording()))
    both.until(lambda: "PUT object" in wire.waiting)

    both.workforce.connector.doubt(AppError(ErrorCode.EXPIRED_CREDENTIALS))
    wire.held.set()
    both.until(lambda: "PUT object" in wire.passed)
    both.qtbot.wait(100)
    assert both.job(job).state is JobState.UPLOADING
    assert cloud.sent(START) == []

    both.workforce.connector.reconnect()
    both.wait_sealed(job)
    assert len(cloud.sent(START)) == 1


def test_jobs_of_the_other_account_are_followed_only_through_it(both: Any, cloud: Any, sealed_draft: Draft) -> None:
    cloud.control(job_seconds=2)
    job = both.desk.submit(sealed_draft())
    both.wait_for(job, JobState.QUEUED, JobState.IN_PROGRESS)

    connect(both, PARTNER)
    both.qtbot.wait(300)
    before = len(cloud.sent("GetTranscriptionJob"))
    both.qtbot.wait(500)

    assert len(cloud.sent("GetTranscriptionJob")) == before
    assert both.job(job).follow_error is None
    answer = both.answer(both.inquiries.read_result(job))
    assert answer.code is ErrorCode.NOT_CONNECTED
    connect(both, DEMO)
    both.wait_for(job, JobState.COMPLETED)


# --- a connection that ends ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("service_code", "code"),
    [
        ("ExpiredTokenException", ErrorCode.EXPIRED_CREDENTIALS),
        ("UnrecognizedClientException", ErrorCode.INVALID_CREDENTIALS),
    ],
)
def test_credentials_that_end_while_working_end_the_connection(
    both: Any, cloud: Any, service_code: str, code: ErrorCode
) -> None:
    cloud.fault("ListAliases", times=20, status=400, code=service_code, message="The token is no longer good.")
    cloud.fault("ListKeys", times=20, status=400, code=service_code, message="The token is no longer good.")
    both.inquiries.list_keys()

    connector = both.workforce.connector
    both.until(lambda: connector.state.stage is ConnectionStage.REFUSED)
    assert connector.state.error.code is code
    assert both.answer(both.inquiries.list_buckets()).code is ErrorCode.NOT_CONNECTED

    cloud.control(clear_faults=True)
    connector.reconnect()
    both.until(lambda: connector.state.stage is ConnectionStage.CONNECTED)
    assert both.answer(both.inquiries.list_keys()).keys_error is None


def test_a_refusal_of_one_action_does_not_end_the_connection(both: Any, cloud: Any) -> None:
    cloud.fault("ListBuckets", times=3, status=403, code="AccessDenied", message="no")

    assert both.answer(both.inquiries.list_buckets()).code is ErrorCode.ACCESS_DENIED

    assert both.workforce.connector.state.stage is ConnectionStage.CONNECTED


# --- profiles --------------------------------------------------------------------------------------------

MFA = (
    "[profile clinic]\nrole_arn = arn:aws:iam::210987654321:role/Clinic\nsource_profile = base\n"
    "mfa_serial = arn:aws:iam::210987654321:mfa/noor\n"
)
BASE = "[base]\naws_access_key_id = AKIABASEBASEBASEBASE\naws_secret_access_key = s\n"
CLINIC = ConnectionChoice(ConnectionKind.PROFILE, "clinic")


@pytest.fixture
def own(qtbot: Any, aws_stub: Any, store_path: Path) -> Any:
    """Workers with profiles of their own, as outside of the demo."""

    def provide(choice: ConnectionChoice) -> ConnectionSettings:
        return ConnectionSettings(profile=choice.profile, region=choice.region)

    safe = KeySafe(lambda: pytest.fail("the keyring was touched"), lambda *_: None)
    workforce = Workforce(provide, lambda: JobStore(store_path), key_safe=safe)
    workforce.start()
    yield workforce
    aws_stub.held.set()
    assert workforce.close(5.0)


def until(qtbot: Any, connector: Any, stage: ConnectionStage) -> None:
    qtbot.waitUntil(lambda: connector.state.stage is stage, timeout=10_000)


def test_a_code_is_asked_for_in_the_window(qtbot: Any, own: Any, shared_files: Any, aws_stub: Any) -> None:
    shared_files(MFA, BASE)
    with qtbot.waitSignal(own.connector.code_asked, timeout=10_000) as asked:
        own.connector.connect_to(CLINIC)
    question = asked.args[0]
    assert (question.profile, question.serial) == ("clinic", "arn:aws:iam::210987654321:mfa/noor")
    assert own.connector.state.stage is ConnectionStage.WAITING_FOR_CODE

    own.connector.answer_code(question.question_id + 1, "999999")
    own.connector.answer_code(question.question_id, "123456")
    until(qtbot, own.connector, ConnectionStage.CONNECTED)

    assert own.connector.state.connection.profile == "clinic"
    assert [one.get("TokenCode") for one in aws_stub.parameters if one["Action"] == "AssumeRole"] == ["123456"]


@pytest.mark.parametrize("how", ["no code", "cancel", "time"])
def test_to_give_no_code_is_an_answer(
    qtbot: Any, own: Any, shared_files: Any, aws_stub: Any, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared_files(MFA, BASE)
    if how == "time":
        monkeypatch.setattr(own.connector, "_limits", Limits(code=0.1))
    withdrawn: list[int] = []
    own.connector.code_withdrawn.connect(withdrawn.append)
    with qtbot.waitSignal(own.connector.code_asked, timeout=10_000) as asked:
        own.connector.connect_to(CLINIC)
    if how == "no code":
        own.connector.answer_code(asked.args[0].question_id, None)
    elif how == "cancel":
        own.connector.cancel()

    until(qtbot, own.connector, ConnectionStage.REFUSED)

    assert own.connector.state.error.code is ErrorCode.SIGN_IN_CANCELLED
    assert own.connector.state.error.profile == "clinic"
    assert withdrawn == ([] if how == "no code" else [asked.args[0].question_id])
    assert aws_stub.asked == []


def test_a_new_profile_and_a_fresh_sign_in_are_noticed(
    qtbot: Any, own: Any, shared_files: Any, isolated_home: Path
) -> None:
    shared_files("[profile other]\nregion = eu-west-1\n")
    own.connector.connect_to(CLINIC)
    until(qtbot, own.connector, ConnectionStage.REFUSED)
    assert own.connector.state.error.code is ErrorCode.PROFILE_NOT_FOUND
    qtbot.waitUntil(lambda: own.connector.configuration is not None, timeout=10_000)
    assert [profile.name for profile in own.connector.configuration.profiles] == ["other"]

    with qtbot.waitSignal(own.connector.configuration_changed, timeout=10_000):
        shared_files("", BASE.replace("base", "clinic"))

    until(qtbot, own.connector, ConnectionStage.CONNECTED)


def test_a_profile_that_changes_is_proven_anew(qtbot: Any, own: Any, shared_files: Any, aws_stub: Any) -> None:
    shared_files("", BASE.replace("base", "clinic"))
    own.connector.connect_to(CLINIC)
    until(qtbot, own.connector, ConnectionStage.CONNECTED)
    qtbot.waitUntil(lambda: own.connector.configuration is not None, timeout=10_000)

    shared_files("", BASE.replace("base", "clinic").replace("AKIABASE", "AKIANEWK"))

    qtbot.waitUntil(lambda: aws_stub.keys[-1].startswith("AKIANEWK"), timeout=10_000)
    until(qtbot, own.connector, ConnectionStage.CONNECTED)


def test_a_change_of_another_profile_disturbs_nothing(qtbot: Any, own: Any, shared_files: Any, aws_stub: Any) -> None:
    shared_files("", BASE.replace("base", "clinic"))
    own.connector.connect_to(CLINIC)
    until(qtbot, own.connector, ConnectionStage.CONNECTED)
    qtbot.waitUntil(lambda: own.connector.configuration is not None, timeout=10_000)
    before = list(aws_stub.asked)

    with qtbot.waitSignal(own.connector.configuration_changed, timeout=10_000):
        shared_files("[profile other]\nregion = x\n", BASE.replace("base", "clinic"))

    assert own.connector.state.stage is ConnectionStage.CONNECTED
    assert aws_stub.asked == before


@pytest.mark.skipif(os.name == "nt", reason="the credential process is a script with a first line")
def test_an_attempt_that_is_cancelled_before_it_has_clients_runs_no_credential_process_on(
    qtbot: Any, aws_stub: Any, shared_files: Any, store_path: Path, tmp_path: Path
) -> None:
    program = tmp_path / "vault"
    program.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n", encoding="utf-8")
    program.chmod(0o700)
    shared_files(f"[profile clinic]\ncredential_process = {program}\n")
    asked, let_go = threading.Event(), threading.Event()

    def provide(choice: ConnectionChoice) -> ConnectionSettings:
        asked.set()
        let_go.wait(30)
        return ConnectionSettings(profile=choice.profile)

    workforce = Workforce(provide, lambda: JobStore(store_path))
    workforce.start()
    workforce.connector.connect_to(CLINIC)
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    workforce.connector.cancel()
    let_go.set()

    assert workforce.connector.wait(10_000)
    assert workforce.close(5.0)
