"""Makes connections and proves them, off the GUI thread; one at a time, each with a time limit."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from sealscribe.core.connection import (
    AwsConfiguration,
    CodeQuestion,
    Connection,
    ConnectionChoice,
    ConnectionKind,
    ConnectionSettings,
    ConnectionStage,
    ConnectionState,
)
from sealscribe.core.errors import ENDS_CONNECTION, AppError, AppFailure, ErrorCode
from sealscribe.workers.configuration_watch import ConfigurationWatch
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.threads import assert_own_thread, outcome_of

if TYPE_CHECKING:
    from sealscribe.aws.clients import AwsClients

_PARALLEL: Final = 8
_LOOK_SECONDS: Final = 0.1
_MILLISECONDS: Final = 1000
# With one of these, whatever else is asked gets the same answer: the connection is none any more.
_MENDED_BY_FILES: Final = ENDS_CONNECTION - {ErrorCode.MFA_SESSION_OVER} | {
    ErrorCode.CONFIG_UNREADABLE,
    ErrorCode.PROFILE_NOT_FOUND,
    ErrorCode.NO_REGION,
    ErrorCode.CA_BUNDLE,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long an attempt may take, in seconds, for each thing that it waits for."""

    check: float = 30.0
    keyring: float = 90.0
    code: float = 300.0
    sandbox: float = 60.0


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One attempt; shared by the GUI thread and the thread that makes it."""

    number: int
    choice: ConnectionChoice
    cancelled: threading.Event = field(default_factory=threading.Event)
    codes: queue.SimpleQueue[str | None] = field(default_factory=queue.SimpleQueue)
    clients: list[AwsClients] = field(default_factory=list)

    def give_up(self) -> None:
        """End what the attempt waits for."""
        self.cancelled.set()
        for clients in self.clients:
            clients.cancel_processes()


@dataclass(frozen=True, slots=True)
class _Reached:
    number: int
    stage: ConnectionStage


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    question: CodeQuestion


@dataclass(frozen=True, slots=True)
class _Ended:
    number: int
    outcome: tuple[AwsClients, Connection] | AppError


class Connector(QObject):
    """Keeps ``gateway`` supplied with the clients of the chosen connection, once GetCallerIdentity proved it.

    ``provide_settings`` turns a choice into what a connection is made of; it runs in a worker thread, may block (for
    the keyring, or the demo's sandbox) and raise AppFailure. ``watch`` tells of the shared configuration files; the
    demo has none.

    ``state_changed`` carries a ConnectionState, ``configuration_changed`` an AwsConfiguration, ``code_asked`` a
    CodeQuestion, ``code_withdrawn`` the id of one that needs no answer any more, ``choice_made`` the ConnectionChoice
    that a person made.
    """

    state_changed = Signal(object)
    configuration_changed = Signal(object)
    code_asked = Signal(object)
    code_withdrawn = Signal(int)
    choice_made = Signal(object)
    _reported = Signal(object)

    def __init__(
        self,
        gateway: Gateway,
        provide_settings: Callable[[ConnectionChoice], ConnectionSettings],
        unsent_jobs: Callable[[], int],
        *,
        watch: ConfigurationWatch | None = None,
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gateway = gateway
        self._provide_settings = provide_settings
        self.unsent_jobs = unsent_jobs
        self._watch = watch
        self._limits = limits or Limits()
        self._numbers = itertools.count(1)
        self._attempt: _Attempt | None = None
        self._question: CodeQuestion | None = None
        self._state = ConnectionState(ConnectionChoice())
        self._is_closing = False
        self._files_changed = False
        self._pool = QThreadPool(self)
        self._pool.setObjectName("connector")
        self._pool.setMaxThreadCount(_PARALLEL)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._run_out)
        self._reported.connect(self._take)
        if watch is not None:
            watch.read.connect(self._configuration_read)

    @property
    def state(self) -> ConnectionState:
        """The state as it is."""
        return self._state

    @property
    def configuration(self) -> AwsConfiguration | None:
        """What this computer has for the AWS CLI and SDKs, or None until it was read."""
        return self._watch.configuration if self._watch is not None else None

    def start(self, choice: ConnectionChoice) -> None:
        """Make the first connection of a run."""
        self._begin(choice)

    def connect_to(self, choice: ConnectionChoice) -> None:
        """Give up the connection there is and make this one; the choice is a person's, and told as ``choice_made``."""
        self.choice_made.emit(choice)
        self._begin(choice)

    @Slot()
    def reconnect(self) -> None:
        """Make the connection of the present choice anew."""
        self._begin(self._state.choice)

    @Slot()
    def cancel(self) -> None:
        """Stop the attempt that is under way."""
        if self._attempt is not None:
            self._refuse(AppError(ErrorCode.SIGN_IN_CANCELLED, profile=self._state.choice.profile))

    def answer_code(self, question_id: int, code: str | None) -> None:
        """Answer a CodeQuestion with the code, or with None to cancel."""
        if self._attempt is None or self._question is None or self._question.question_id != question_id:
            return
        self._question = None
        self._attempt.codes.put(code)
        if code is not None:
            self._enter(ConnectionStage.CHECKING)

    def doubt(self, error: AppError) -> None:
        """Take note of an error that another question met: with some, the connection is none any more."""
        if self._state.stage is ConnectionStage.CONNECTED and error.code in ENDS_CONNECTION:
            self._refuse(error)

    def close(self) -> None:
        """Stop what is under way for the end of the program."""
        self._is_closing = True
        self._end_attempt()
        self._pool.clear()
        if self._watch is not None:
            self._watch.close()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the attempts that run; tell whether all ended in time."""
        watched = self._watch.wait(milliseconds) if self._watch is not None else True
        return self._pool.waitForDone(milliseconds) and watched

    # One attempt

    def _begin(self, choice: ConnectionChoice) -> None:
        if self._is_closing:
            return
        self._end_attempt()
        self._gateway.drop()
        self._files_changed = False
        self._attempt = attempt = _Attempt(next(self._numbers), choice)
        first = {
            ConnectionKind.ACCESS_KEYS: (ConnectionStage.WAITING_FOR_KEYRING, self._limits.keyring),
            ConnectionKind.DEMO: (ConnectionStage.CHECKING, self._limits.sandbox),
        }
        stage, seconds = first.get(choice.kind, (ConnectionStage.CHECKING, self._limits.check))
        self._limit.start(round(seconds * _MILLISECONDS))
        self._show(ConnectionState(choice, stage))

        def run() -> None:
            if attempt.cancelled.is_set():
                return
            outcome = outcome_of(lambda: self._prove(attempt))
            self._reported.emit(_Ended(attempt.number, outcome))

        self._pool.start(run)

    def _prove(self, attempt: _Attempt) -> tuple[AwsClients, Connection]:
        """Runs in a thread of the pool."""
        from sealscribe.aws.clients import AwsClients
        from sealscribe.aws.identity import identify

        def ask_code(profile: str, serial: str) -> str | None:
            question = CodeQuestion(next(self._numbers), profile, serial)
            self._reported.emit(_Asked(attempt.number, question))
            while not attempt.cancelled.is_set():
                try:
                    return attempt.codes.get(timeout=_LOOK_SECONDS)
                except queue.Empty:
                    continue
            return None

        try:
            settings = self._provide_settings(attempt.choice)
            self._reported.emit(_Reached(attempt.number, ConnectionStage.CHECKING))
            clients = AwsClients(settings, ask_code=ask_code)
            attempt.clients.append(clients)
            if attempt.cancelled.is_set():
                clients.cancel_processes()  # whoever gave up may have done so before there were any clients
            try:
                return clients, identify(clients)
            except AppFailure:
                clients.close()
                raise
        except AppFailure as failure:
            # Which sign-in it is about can be told only with the profile's name.
            raise AppFailure(replace(failure.error, profile=attempt.choice.profile)) from None

    def _end_attempt(self) -> None:
        self._limit.stop()
        attempt, self._attempt = self._attempt, None
        question, self._question = self._question, None
        if attempt is not None:
            attempt.give_up()
        if question is not None:
            self.code_withdrawn.emit(question.question_id)

    def _enter(self, stage: ConnectionStage) -> None:
        seconds = self._limits.code if stage is ConnectionStage.WAITING_FOR_CODE else self._limits.check
        self._limit.start(round(seconds * _MILLISECONDS))
        if self._state.stage is not stage:
            self._show(replace(self._state, stage=stage))

    def _refuse(self, error: AppError) -> None:
        self._end_attempt()
        self._gateway.drop()
        self._show(ConnectionState(self._state.choice, ConnectionStage.REFUSED, error=error))
        if self._files_changed and error.code in _MENDED_BY_FILES:
            self.reconnect()

    def _show(self, state: ConnectionState) -> None:
        self._state = state
        self.state_changed.emit(state)
        if self._watch is not None and not state.stage.is_busy:
            self._watch.start()

    @Slot(object)
    def _take(self, report: _Reached | _Asked | _Ended) -> None:
        assert_own_thread(self)
        is_current = self._attempt is not None and report.number == self._attempt.number
        if isinstance(report, _Ended):
            if is_current:
                self._take_outcome(report.outcome)
            elif not isinstance(report.outcome, AppError):
                report.outcome[0].close()
        elif not is_current:
            return
        elif isinstance(report, _Reached):
            self._enter(report.stage)
        else:
            self._question = report.question
            self._enter(ConnectionStage.WAITING_FOR_CODE)
            self.code_asked.emit(report.question)

    def _take_outcome(self, outcome: tuple[AwsClients, Connection] | AppError) -> None:
        if isinstance(outcome, AppError):
            self._refuse(outcome)
            return
        self._limit.stop()
        self._attempt = None
        self._question = None
        self._gateway.use(*outcome)
        self._show(ConnectionState(self._state.choice, ConnectionStage.CONNECTED, outcome[1]))

    @Slot()
    def _run_out(self) -> None:
        if self._attempt is None:
            return
        if self._state.stage is ConnectionStage.WAITING_FOR_KEYRING:
            self._refuse(AppError(ErrorCode.KEYRING_TIMED_OUT, retryable=True))
        elif self._state.stage is ConnectionStage.WAITING_FOR_CODE:
            self._refuse(AppError(ErrorCode.SIGN_IN_CANCELLED, profile=self._state.choice.profile))
        else:
            error = AppError(ErrorCode.TIMED_OUT, "sts:GetCallerIdentity", retryable=True)
            self._refuse(replace(error, profile=self._state.choice.profile))

    # The shared configuration files

    @Slot(bool)
    def _configuration_read(self, is_change: bool) -> None:
        if self._watch is None or self._is_closing:
            return
        if self._watch.is_news:
            self.configuration_changed.emit(self._watch.configuration)
        if not is_change or self._state.choice.kind not in (ConnectionKind.PROFILE, ConnectionKind.ENVIRONMENT):
            return
        error = self._state.error
        if self._state.stage.is_busy:
            self._files_changed = True
        elif (error is not None and error.code in _MENDED_BY_FILES) or (
            self._state.connection is not None and self._watch.has_changed(self._state.connection.profile)
        ):
            self.reconnect()
