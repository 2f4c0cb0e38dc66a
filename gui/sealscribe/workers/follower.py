"""Looks jobs up at the service and checks finished ones, several at a time, in due time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, ServiceJob
from sealscribe.core.seal import SealReport
from sealscribe.workers.gateway import Gateway
from sealscribe.workers.seal_check import check_seal
from sealscribe.workers.threads import outcome_of

_PARALLEL = 3
_TICK_MILLISECONDS = 250
_SLOWEST_SECONDS = 60.0
SWEEP_FROM = 4
"""From so many jobs on, one list tells how they stand, in place of a question for each."""
_PER_PAGE = 100
_PAGES_MAX = 10


@dataclass(frozen=True, slots=True)
class Pace:
    """How often a job is looked up, in seconds: at first, at most, and how fast that grows with each look."""

    first: float = 2.0
    longest: float = 15.0
    growth: float = 1.15


@dataclass(frozen=True, slots=True)
class LookOutcome:
    """What the service said of a job."""

    job_id: str
    found: ServiceJob | AppError


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """What was found out about the encryption of a job's outputs."""

    job_id: str
    found: SealReport | AppError


@dataclass(frozen=True, slots=True)
class DeleteOutcome:
    """Whether a job is deleted at the service; ``and_here`` where it is to be deleted on this computer then."""

    job_id: str
    and_here: bool
    error: AppError | None


@dataclass(slots=True)
class _Followed:
    """``state`` is what a list must tell so that there is nothing new, None where every answer is news."""

    name: str
    origin: JobOrigin
    due_at: float
    interval: float
    state: JobState | None
    is_asked: bool = False


class Follower(QObject):
    """Lives in the submitter's thread; asks in threads of a pool.

    ``looked_up`` carries a LookOutcome, ``checked`` a CheckOutcome, ``deleted`` a DeleteOutcome.
    """

    looked_up = Signal(object)
    checked = Signal(object)
    deleted = Signal(object)
    _nothing_new = Signal(object)

    def __init__(self, gateway: Gateway, now: Callable[[], datetime], pace: Pace) -> None:
        super().__init__()
        self._gateway = gateway
        self._now = now
        self._pace = pace
        self._jobs: dict[str, _Followed] = {}
        self._has_asked_since = False
        self._closing = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setObjectName("follower")
        self._pool.setMaxThreadCount(_PARALLEL)
        self._timer = QTimer(self)
        self._timer.setInterval(max(1, min(_TICK_MILLISECONDS, round(pace.first * 1000))))
        self._timer.timeout.connect(self._ask_due)
        self._nothing_new.connect(self._go_on)

    def follow(self, record: JobRecord) -> None:
        """Look a job up from now on; later looks are further apart."""
        state = record.state if record.state.is_at_service and record.follow_error is None else None
        known = self._jobs.get(record.id)
        if known:
            known.state = state
            self._wait(known)
        else:
            due_at = time.monotonic() + self._pace.first
            self._jobs[record.id] = _Followed(record.request.name, record.origin, due_at, self._pace.first, state)
        if not self._timer.isActive() and not self._closing.is_set():
            self._timer.start()

    def _wait(self, job: _Followed) -> None:
        job.is_asked = False
        longest = self._pace.longest
        # Who was asked to slow down comes back to the usual pace step by step, and waits as long as was told.
        job.interval = (
            max(longest, job.interval / 2) if job.interval > longest else min(job.interval * self._pace.growth, longest)
        )
        job.due_at = max(job.due_at, time.monotonic() + job.interval)

    @Slot(object)
    def _go_on(self, job_ids: tuple[str, ...]) -> None:
        """Look again at jobs of which a list told nothing new."""
        for job_id in job_ids:
            job = self._jobs.get(job_id)
            if job is not None:
                self._wait(job)

    @Slot()
    def wake(self) -> None:
        """Look soon: the person looks at the program, or the computer slept. Who just looked waits all the same."""
        soon = time.monotonic() + self._pace.first
        for job in self._jobs.values():
            job.interval = self._pace.first
            job.due_at = min(job.due_at, soon)

    def slow_down(self) -> int:
        """Look half as often from now on; return in how many seconds the next look is.

        However many of the jobs that were asked for together are refused, that is once: a list stands for hundreds.
        """
        now = time.monotonic()
        slowed, self._has_asked_since = self._jobs.values() if self._has_asked_since else (), False
        for job in slowed:
            job.interval = min(job.interval * 2, max(_SLOWEST_SECONDS, self._pace.longest))
            job.due_at = max(job.due_at, now + job.interval)
        return round(min((job.due_at - now for job in self._jobs.values()), default=0)) or 1

    def forget(self, job_id: str) -> None:
        """Look a job up no more."""
        self._jobs.pop(job_id, None)
        if not self._jobs:
            self._timer.stop()

    def forget_all(self) -> None:
        """Look nothing up any more: there is no connection to do it with."""
        self._jobs.clear()
        self._timer.stop()

    def check(self, record: JobRecord) -> None:
        """Check the outputs of a completed job."""

        def run() -> None:
            if self._closing.is_set():
                return
            found = outcome_of(lambda: check_seal(self._gateway.clients_of(record.origin), record, self._now))
            if not self._closing.is_set():
                self.checked.emit(CheckOutcome(record.id, found))

        self._pool.start(run)

    def delete(self, record: JobRecord, *, and_here: bool) -> None:
        """Delete a job at the service."""

        def run() -> None:
            from sealscribe.aws.transcription import delete_job

            if self._closing.is_set():
                return
            error = outcome_of(lambda: delete_job(self._gateway.clients_of(record.origin), record.request.name))
            if not self._closing.is_set():
                self.deleted.emit(DeleteOutcome(record.id, and_here, error))

        self._pool.start(run)

    @Slot()
    def stop(self) -> None:
        """Ask nothing any more; what is under way is not told any more."""
        self._closing.set()
        self._timer.stop()
        self._jobs.clear()
        self._pool.clear()

    def wait(self, milliseconds: int) -> bool:
        """Wait for the looks that are under way; tell whether all ended in time."""
        return self._pool.waitForDone(milliseconds)

    @Slot()
    def _ask_due(self) -> None:
        now = time.monotonic()
        idle = {job_id: job for job_id, job in self._jobs.items() if not job.is_asked}
        due = {job_id: job for job_id, job in idle.items() if job.due_at <= now}
        self._has_asked_since = self._has_asked_since or bool(due)
        for origin in {job.origin for job in due.values() if job.state is not None}:
            # Whoever is on the same list is asked about with it, due or not.
            listed = {one: job for one, job in idle.items() if job.origin == origin and job.state is not None}
            if len(listed) < SWEEP_FROM:
                continue
            for job in listed.values():
                job.is_asked = True
            self._sweep(origin, {job_id: (job.name, job.state) for job_id, job in listed.items()})
        for job_id, job in due.items():
            if not job.is_asked:
                job.is_asked = True
                self._look_up(job_id, job)

    def _sweep(self, origin: JobOrigin, expected: Mapping[str, tuple[str, JobState | None]]) -> None:
        """Ask for a list; those that are not on it, or stand otherwise now, are asked for one by one."""

        def run() -> None:
            from sealscribe.aws.transcription import list_states

            if self._closing.is_set():
                return
            pages = min(_PAGES_MAX, len(expected) // _PER_PAGE + 2)
            names = {name for name, _ in expected.values()}
            listed = outcome_of(lambda: list_states(self._gateway.clients_of(origin), names, max_pages=pages))
            is_refused = isinstance(listed, AppError) and listed.code is not ErrorCode.ACCESS_DENIED
            states = {} if isinstance(listed, AppError) else listed
            nothing_new = []
            for job_id, (name, state) in expected.items():
                if states.get(name) is state:
                    nothing_new.append(job_id)
                    continue
                found = listed if is_refused and isinstance(listed, AppError) else self._get(origin, name)
                if self._closing.is_set():
                    return
                self.looked_up.emit(LookOutcome(job_id, found))
            if nothing_new:
                self._nothing_new.emit(tuple(nothing_new))

        self._pool.start(run)

    def _look_up(self, job_id: str, job: _Followed) -> None:
        def run() -> None:
            if self._closing.is_set():
                return
            found = self._get(job.origin, job.name)
            if not self._closing.is_set():
                self.looked_up.emit(LookOutcome(job_id, found))

        self._pool.start(run)

    def _get(self, origin: JobOrigin, name: str) -> ServiceJob | AppError:
        from sealscribe.aws.transcription import get_job

        return outcome_of(lambda: get_job(self._gateway.clients_of(origin), name))
