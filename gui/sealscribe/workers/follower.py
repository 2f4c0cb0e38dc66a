"""Looks jobs up at the service and checks finished ones, several at a time, in due time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, ServiceJob
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


@dataclass(slots=True)
class _Followed:
    name: str
    origin: JobOrigin
    due_at: float
    interval: float
    is_in_lists: bool
    is_asked: bool = False


class Follower(QObject):
    """Lives in the submitter's thread; asks in threads of a pool.

    ``looked_up`` carries a LookOutcome, ``checked`` a CheckOutcome.
    """

    looked_up = Signal(object)
    checked = Signal(object)

    def __init__(self, gateway: Gateway, now: Callable[[], datetime], pace: Pace) -> None:
        super().__init__()
        self._gateway = gateway
        self._now = now
        self._pace = pace
        self._jobs: dict[str, _Followed] = {}
        self._closing = threading.Event()
        self._pool = QThreadPool(self)
        self._pool.setObjectName("follower")
        self._pool.setMaxThreadCount(_PARALLEL)
        self._timer = QTimer(self)
        self._timer.setInterval(max(1, min(_TICK_MILLISECONDS, round(pace.first * 1000))))
        self._timer.timeout.connect(self._ask_due)

    def follow(self, record: JobRecord) -> None:
        """Look a job up from now on; later looks are further apart."""
        # Only Get tells recording and submission id, by which a job is known again.
        is_in_lists = record.state.is_at_service
        known = self._jobs.get(record.id)
        if known:
            known.is_asked = False
            known.is_in_lists = is_in_lists
            known.interval = min(known.interval * self._pace.growth, self._pace.longest)
            known.due_at = time.monotonic() + known.interval
        else:
            interval = self._pace.first
            self._jobs[record.id] = _Followed(
                record.request.name, record.origin, time.monotonic() + interval, interval, is_in_lists
            )
        if not self._timer.isActive() and not self._closing.is_set():
            self._timer.start()

    def slow_down(self) -> int:
        """Look half as often from now on; return in how many seconds the next look is."""
        now = time.monotonic()
        for job in self._jobs.values():
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
        for origin in {job.origin for job in due.values() if job.is_in_lists}:
            # Whoever is on the same list is asked about with it, due or not.
            listed = {job_id: job.name for job_id, job in idle.items() if job.origin == origin and job.is_in_lists}
            if len(listed) < SWEEP_FROM:
                continue
            for job_id in listed:
                self._jobs[job_id].is_asked = True
            self._sweep(origin, listed)
        for job_id, job in due.items():
            if not job.is_asked:
                job.is_asked = True
                self._look_up(job_id, job)

    def _sweep(self, origin: JobOrigin, names: Mapping[str, str]) -> None:
        """Ask for a list; those that are not on it, or have ended, are asked for one by one: it does not tell all."""

        def run() -> None:
            from sealscribe.aws.transcription import list_jobs

            if self._closing.is_set():
                return
            pages = min(_PAGES_MAX, len(names) // _PER_PAGE + 2)
            listed = outcome_of(lambda: list_jobs(self._gateway.clients_of(origin), max_pages=pages))
            may_not_list = isinstance(listed, AppError) and listed.code is ErrorCode.ACCESS_DENIED
            jobs = {} if isinstance(listed, AppError) else {job.name: job for job in listed}
            for job_id, name in names.items():
                found: ServiceJob | AppError | None = jobs.get(name)
                if isinstance(listed, AppError) and not may_not_list:
                    found = listed
                elif found is None or (isinstance(found, ServiceJob) and found.state.is_final):
                    found = self._get(origin, name)
                if self._closing.is_set():
                    return
                self.looked_up.emit(LookOutcome(job_id, found))

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
