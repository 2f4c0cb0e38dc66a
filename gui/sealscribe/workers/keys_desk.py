"""The GUI thread's side of the access keys: checks, keeps, tests and erases them off the thread, with time limits."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from sealscribe.core.connection import (
    AccessKeys,
    Connection,
    KeysOutcome,
    KeysPlace,
    KeysStage,
    KeysState,
    masked_id,
    settings_of_keys,
)
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.workers.connector import Limits
from sealscribe.workers.key_safe import KeySafe
from sealscribe.workers.threads import assert_own_thread, outcome_of

# One that hangs in the keyring keeps its thread to the end of the program.
_PARALLEL: Final = 8
_KEYRING_ERRORS: Final = frozenset(
    {
        ErrorCode.KEYRING_NONE,
        ErrorCode.KEYRING_LOCKED,
        ErrorCode.KEYRING_DENIED,
        ErrorCode.KEYRING_TIMED_OUT,
        ErrorCode.KEYRING_CHANGED,
        ErrorCode.UNEXPECTED,
    }
)


@dataclass(frozen=True, slots=True)
class _Reached:
    number: int
    stage: KeysStage
    accepted: AccessKeys | None = None
    identity: Connection | None = None


@dataclass(frozen=True, slots=True)
class _Ended:
    number: int
    outcome: KeysState | AppError


class KeysDesk(QObject):
    """One step at a time; ``state_changed`` carries the KeysState. See the port of the Connection page."""

    state_changed = Signal(object)
    _reported = Signal(object)

    def __init__(self, safe: KeySafe, *, limits: Limits | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._safe = safe
        self._limits = limits or Limits()
        self._state = KeysState()
        self._numbers = itertools.count(1)
        self._current = 0
        # Keys that AWS accepted and the keyring does not have.
        self._accepted: AccessKeys | None = None
        self._is_closing = False
        self._pool = QThreadPool(self)
        self._pool.setObjectName("access keys")
        self._pool.setMaxThreadCount(_PARALLEL)
        self._limit = QTimer(self, singleShot=True)
        self._limit.timeout.connect(self._run_out)
        self._reported.connect(self._take)

    @property
    def state(self) -> KeysState:
        """The state as it is."""
        return self._state

    def look(self) -> None:
        """Look whether there are access keys."""
        if self._state.stage is KeysStage.IDLE:
            self._run(KeysStage.WAITING_FOR_KEYRING, lambda _number: self._kept(None))

    def save(self, keys: AccessKeys, region: str) -> None:
        """Have AWS check the keys, and then keep them in the keyring.

        Where the keyring is another one than before, the person is told; to ask once more accepts it.
        """
        accepts = self._state.error is not None and self._state.error.code is ErrorCode.KEYRING_CHANGED
        self._accepted = None

        def work(number: int) -> KeysState:
            self._safe.learn(keys)
            identity = _identity_of(keys, region)
            self._reported.emit(_Reached(number, KeysStage.WAITING_FOR_KEYRING, keys, identity))
            backend = self._safe.save(keys, accept_backend=accepts)
            return KeysState(
                place=KeysPlace.KEYRING,
                is_known=True,
                masked_id=masked_id(keys.access_key_id),
                backend=backend,
                outcome=KeysOutcome.SAVED,
                identity=identity,
            )

        self._run(KeysStage.CHECKING, work)

    def keep_in_memory(self) -> None:
        """Use the keys that AWS accepted and the keyring did not take, until the program ends."""
        keys, self._accepted = self._accepted, None
        if keys is None or not self._state.may_keep_in_memory:
            return
        self._safe.keep_in_memory(keys)
        self._show(
            KeysState(
                place=KeysPlace.MEMORY,
                is_known=True,
                masked_id=masked_id(keys.access_key_id),
                outcome=KeysOutcome.KEPT_IN_MEMORY,
                identity=self._state.identity,
            )
        )

    def test(self, region: str) -> None:
        """Ask AWS whether the kept keys are still good."""

        def work(number: int) -> KeysState:
            keys = self._safe.load()
            self._reported.emit(_Reached(number, KeysStage.CHECKING))
            return replace(self._kept(keys), outcome=KeysOutcome.TESTED, identity=_identity_of(keys, region))

        self._run(KeysStage.WAITING_FOR_KEYRING, work)

    def erase(self) -> None:
        """Take the keys out of keyring and memory."""

        def work(_number: int) -> KeysState:
            self._safe.erase()
            return KeysState(is_known=True, outcome=KeysOutcome.ERASED)

        self._run(KeysStage.WAITING_FOR_KEYRING, work)

    @Slot()
    def cancel(self) -> None:
        """Wait no longer for what is under way."""
        if self._state.stage is not KeysStage.IDLE:
            self._fail(AppError(ErrorCode.SIGN_IN_CANCELLED))

    def close(self) -> None:
        """Stop what is under way for the end of the program."""
        self._is_closing = True
        self._current = 0
        self._accepted = None
        self._limit.stop()
        self._pool.clear()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the steps that run; tell whether all ended in time."""
        return self._pool.waitForDone(milliseconds)

    def _kept(self, keys: AccessKeys | None) -> KeysState:
        """Runs in a thread of the pool: return what is kept, or raise."""
        place = KeysPlace.MEMORY if self._safe.in_memory is not None else KeysPlace.KEYRING
        try:
            keys = keys or self._safe.load()
        except AppFailure as failure:
            if failure.error.code is not ErrorCode.KEYRING_ITEM_MISSING:
                raise
            return KeysState(is_known=True, backend=self._safe.backend())
        backend = self._safe.backend() if place is KeysPlace.KEYRING else ""
        return KeysState(place=place, is_known=True, masked_id=masked_id(keys.access_key_id), backend=backend)

    def _run(self, stage: KeysStage, work: Callable[[int], KeysState]) -> None:
        if self._is_closing:
            return
        self._current = number = next(self._numbers)
        self._limit.start(self._milliseconds(stage))
        self._show(replace(self._state, stage=stage, outcome=None, error=None, may_keep_in_memory=False))

        def run() -> None:
            self._reported.emit(_Ended(number, outcome_of(lambda: work(number))))

        self._pool.start(run)

    def _milliseconds(self, stage: KeysStage) -> int:
        seconds = self._limits.keyring if stage is KeysStage.WAITING_FOR_KEYRING else self._limits.check
        return round(seconds * 1000)

    def _fail(self, error: AppError) -> None:
        self._current = 0
        self._limit.stop()
        may_keep = self._accepted is not None and error.code in _KEYRING_ERRORS
        self._show(replace(self._state, stage=KeysStage.IDLE, error=error, outcome=None, may_keep_in_memory=may_keep))

    def _show(self, state: KeysState) -> None:
        self._state = state
        self.state_changed.emit(state)

    @Slot(object)
    def _take(self, report: _Reached | _Ended) -> None:
        assert_own_thread(self)
        if report.number != self._current:
            return
        if isinstance(report, _Reached):
            self._accepted = report.accepted or self._accepted
            self._limit.start(self._milliseconds(report.stage))
            identity = report.identity or self._state.identity
            self._show(replace(self._state, stage=report.stage, identity=identity))
        elif isinstance(report.outcome, AppError):
            self._fail(report.outcome)
        else:
            self._current = 0
            self._limit.stop()
            self._accepted = None
            self._show(report.outcome)

    @Slot()
    def _run_out(self) -> None:
        if self._state.stage is KeysStage.WAITING_FOR_KEYRING:
            self._fail(AppError(ErrorCode.KEYRING_TIMED_OUT, resource=self._state.backend, retryable=True))
        else:
            self._fail(AppError(ErrorCode.TIMED_OUT, "sts:GetCallerIdentity", retryable=True))


def _identity_of(keys: AccessKeys, region: str) -> Connection:
    from sealscribe.aws.clients import AwsClients
    from sealscribe.aws.identity import identify

    clients = AwsClients(settings_of_keys(keys, region))
    try:
        return identify(clients)
    finally:
        clients.close()
