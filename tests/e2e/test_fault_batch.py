"""A batch of jobs through the whole program while all faults strike at random: each exists once, and the GUI is free.

The proxy runs in a process of its own, so that what it does takes no time of the measured one.
"""

from __future__ import annotations

import gc
import json
import math
import random
import socket
import subprocess
import sys
import threading
import time
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractItemView

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.main_window import JOBS_PAGE

PROXY = Path(__file__).parents[1] / "fault_proxy.py"
START = "StartTranscriptionJob"
# Of all requests about one in nine meets a fault; what hangs takes the whole time limit each time.
RATES = {
    "latency": 0.03,
    "reset": 0.01,
    "reset-after": 0.01,
    "reset-in-answer": 0.01,
    "half-open": 0.0015,
    "half-open-after": 0.0015,
    "429": 0.004,
    "500": 0.008,
    "500-after": 0.008,
    "503": 0.008,
    "cut-json": 0.008,
    "cut-length": 0.008,
    "page": 0.004,
    "page-after": 0.004,
    "plain-bytes": 0.08,
    "self-signed": 0.08,
}
NAMES_LOST = 0.08
"""At this rate the host of the endpoint has no address when it is looked up."""
READ_SECONDS = 2
TIMER_MS, FRAME_MS, SUBMIT_MS, SUBMIT_AT_ONCE = 5, 16, 20, 5
IDLE_SECONDS = 2.0
SHOWN = {JobState.COMPLETED, JobState.NOT_SUBMITTED}


class StallMeter(QObject):
    """Keeps the times between two runs of a timer in the GUI thread, by phase, in nanoseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, array[int]] = {}
        self._now: array[int] = array("q")
        self._last = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIMER_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self, phase: str) -> None:
        self._now = self.gaps.setdefault(phase, array("q"))
        self._last = time.monotonic_ns()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def quantile(self, phase: str, share: float) -> float:
        """The smallest gap of a phase, in milliseconds, that at least this share of all does not exceed."""
        gaps = sorted(self.gaps[phase])
        return gaps[math.ceil(len(gaps) * share) - 1] / 1e6

    @Slot()
    def _tick(self) -> None:
        now = time.monotonic_ns()
        self._now.append(now - self._last)
        self._last = now


class Painter(QObject):
    """Has a view painted at every frame, and counts that."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__()
        self.paints = 0
        self._viewport = view.viewport()
        self._viewport.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._viewport.update)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._viewport.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self.paints += 1
        return super().eventFilter(watched, event)


class Person(QObject):
    """Submits the drafts a few at a time, and keeps the latest record of each job."""

    def __init__(self, desk: Any) -> None:
        super().__init__()
        self.latest: dict[str, JobRecord] = {}
        self.told: Counter[ErrorCode] = Counter()
        self._open: set[str] = set()
        self._drafts: list[JobDraft] = []
        self._desk = desk
        desk.job_changed.connect(self._take)
        self._timer = QTimer(self)
        self._timer.setInterval(SUBMIT_MS)
        self._timer.timeout.connect(self._submit)

    def submit(self, drafts: Sequence[JobDraft]) -> None:
        self._drafts += drafts
        self._timer.start()

    @property
    def is_done(self) -> bool:
        return not self._drafts and not self._open

    def count(self, state: JobState) -> int:
        return sum(record.state is state for record in self.latest.values())

    @Slot()
    def _submit(self) -> None:
        now, self._drafts = self._drafts[:SUBMIT_AT_ONCE], self._drafts[SUBMIT_AT_ONCE:]
        self._open |= {self._desk.submit(draft) for draft in now}
        if not self._drafts:
            self._timer.stop()

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        before = self.latest.get(record.id)
        self.latest[record.id] = record
        error = record.follow_error or record.error
        if error is not None and (before is None or before.follow_error != error):
            self.told[error.code] += 1
        is_checked = record.state is not JobState.COMPLETED or record.seal is not None or record.follow_error
        if record.state.is_final and is_checked:
            self._open.discard(record.id)


class Proxy:
    """The fault proxy in a process of its own."""

    def __init__(self, target: str, seed: int, certificates: dict[str, str]) -> None:
        wanted = {"target": target, "seed": seed, **certificates}
        self._process = subprocess.Popen(
            [sys.executable, str(PROXY), json.dumps(wanted)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.url = self._line().replace("127.0.0.1", "localhost")

    def ask(self, command: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()
        return json.loads(self._line())

    def stop(self) -> None:
        self._process.communicate(timeout=30)
        assert self._process.returncode == 0

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


class UnsureNames:
    """Looks names up, and at a rate finds no address for that of the endpoint; the guard stays behind it."""

    def __init__(self, seed: int) -> None:
        self.rate = 0.0
        self.lost = 0
        self._random = random.Random(seed)  # noqa: S311 - faults, no secrets
        self._lock = threading.Lock()
        self._look_up = socket.getaddrinfo

    def __call__(self, host: Any, *rest: Any, **named: Any) -> Any:
        with self._lock:
            is_lost = host == "localhost" and self._random.random() < self.rate
            self.lost += is_lost
        if is_lost:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return self._look_up(host, *rest, **named)


@pytest.fixture
def collecting() -> Iterator[None]:
    """Look for garbage as the program does: among what comes after its start, see ``Program._begin_collecting``."""
    gc.disable()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> UnsureNames:
    made = UnsureNames(seed=11)
    monkeypatch.setattr(socket, "getaddrinfo", made)
    return made


@pytest.fixture
def proxy(cloud: Any, certificates: dict[str, str], trusted: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    monkeypatch.setattr("sealscribe.aws.clients.READ_SECONDS", READ_SECONDS)
    made = Proxy(cloud.address.url, 11, certificates)
    yield made
    made.stop()


def listed(cloud: Any) -> Iterator[str]:
    token: dict[str, str] = {}
    while True:
        page = cloud.clients.transcribe.list_transcription_jobs(MaxResults=100, **token)
        yield from (one["TranscriptionJobName"] for one in page["TranscriptionJobSummaries"])
        if "NextToken" not in page:
            return
        token = {"NextToken": page["NextToken"]}


def judge(cloud: Any, person: Person, passed: list[dict[str, Any]], drafts: Sequence[JobDraft]) -> None:
    """Each draft is one job of the service and one record, with the same request, key and context."""
    names = [draft.name for draft in drafts]
    completed = {one.request.name: one for one in person.latest.values() if one.state is JobState.COMPLETED}
    assert sorted(completed) == sorted(names)
    assert person.count(JobState.COMPLETED) == len(names), "no name is recorded as two jobs"
    assert Counter(name for name in listed(cloud) if name in completed) == dict.fromkeys(names, 1)
    starts = [one for one in passed if one["operation"] == START]
    accepted = {one["parameters"]["TranscriptionJobName"]: one["parameters"] for one in starts if one["status"] == 200}
    assert len([one for one in starts if one["status"] == 200]) == len(names), "none was taken twice"
    assert accepted == {name: record.request.to_api() for name, record in completed.items()}
    for draft in drafts:
        record = completed[draft.name]
        assert record.seal is not None
        assert record.seal.verdict is SealVerdict.SEALED
        job = cloud.clients.transcribe.get_transcription_job(TranscriptionJobName=draft.name)["TranscriptionJob"]
        assert job["Tags"][0]["Value"] == record.id
        location = record.request.transcript_location
        sealed = cloud.ask(f"inspect?bucket={location.bucket}&key={location.key}")
        assert sealed["key_arn"] == draft.account_key.key_arn
        assert sealed["encryption_context"].items() >= {(pair.key, pair.value) for pair in draft.context}


def run_batch(
    count: int,
    launch: Callable[..., Any],
    cloud: Any,
    proxy: Proxy,
    names: UnsureNames,
    draft: Callable[..., JobDraft],
    seconds: int,
) -> dict[str, Any]:
    screen = launch(replace(cloud.address, url=proxy.url))
    screen.window.show_page(JOBS_PAGE)
    person, meter, painter = Person(screen.program.job_desk), StallMeter(), Painter(screen.jobs.table)
    drafts = [
        draft(context=(ContextPair("Department", "Legal"), ContextPair("Matter", f"2026-{number}")))
        for number in range(count)
    ]

    def until(is_so: Callable[[], object]) -> None:
        screen.qtbot.waitUntil(lambda: bool(is_so()), timeout=seconds * 1000)

    meter.begin("idle")
    rested = time.monotonic() + IDLE_SECONDS
    until(lambda: time.monotonic() > rested)

    proxy.ask("rate " + json.dumps(RATES))
    names.rate = NAMES_LOST
    begun = time.monotonic()
    # What the first one costs it alone does: modules are read, and details are filled that were never shown.
    meter.begin("first")
    person.submit(drafts[:1])
    until(lambda: person.is_done)
    meter.begin("batch")
    person.submit(drafts[1:])
    until(lambda: person.is_done)
    took = time.monotonic() - begun
    meter.stop()

    denied = [one for one in person.latest.values() if one.state is JobState.NOT_SUBMITTED]
    at_service = set(listed(cloud))
    assert [one.request.name for one in denied if one.request.name in at_service] == []
    assert {one.state for one in person.latest.values()} <= SHOWN
    names.rate = 0.0
    proxy.ask("lift")

    # What a person does then: submit once more what was not submitted, and check what could not be checked.
    meter.begin("after")
    person.submit([one.draft for one in denied])

    def is_sealed(record: JobRecord) -> bool:
        return record.seal is not None and record.seal.verdict is SealVerdict.SEALED

    for record in list(person.latest.values()):
        if record.state is JobState.COMPLETED and not is_sealed(record):
            screen.program.job_desk.check_again(record.id)

    until(lambda: person.is_done and sum(map(is_sealed, person.latest.values())) == count)
    meter.stop()
    painter.stop()
    report = proxy.ask("report")
    judge(cloud, person, report["passed"], drafts)
    figures = {
        phase: {
            "p50": meter.quantile(phase, 0.5),
            "p99": meter.quantile(phase, 0.99),
            "max": meter.quantile(phase, 1.0),
            "over_50": sum(gap > 50e6 for gap in gaps),
            "gaps": len(gaps),
        }
        for phase, gaps in meter.gaps.items()
        if gaps  # the last phase has nothing to do where no job was left over
    }
    return {
        "jobs": count,
        "seconds": round(took, 1),
        "not_submitted_at_first": len(denied),
        "paints": painter.paints,
        "faults": {**report["tally"], "name not found": names.lost},
        "told": {code.value: number for code, number in person.told.items()},
        "gaps_ms": figures,
    }


def keep(artifacts: Path, told: dict[str, Any]) -> None:
    text = json.dumps(told, indent=1)
    (artifacts / f"fault-batch-{told['jobs']}.json").write_text(text, encoding="utf-8")
    sys.stdout.write(f"{text}\n")


def assert_free(told: dict[str, Any]) -> None:
    """The GUI thread was free, as far as a shared computer can tell: beside the same loop while nothing happened."""
    idle, first, batch = (told["gaps_ms"][phase] for phase in ("idle", "first", "batch"))
    assert batch["p50"] < 2 * idle["p50"] + 5
    assert batch["p99"] < 4 * idle["p99"] + 50
    assert max(first["max"], batch["max"]) < 10 * idle["max"] + 500


@pytest.mark.timeout(300)
def test_a_batch_under_all_faults(
    collecting: None, launch: Any, cloud: Any, proxy: Proxy, names: UnsureNames, draft: Any, artifacts: Path
) -> None:
    told = run_batch(150, launch, cloud, proxy, names, draft, 200)
    keep(artifacts, told)
    assert sum(told["faults"].values()) > 50
    assert_free(told)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_jobs_under_all_faults(
    collecting: None, launch: Any, cloud: Any, proxy: Proxy, names: UnsureNames, draft: Any, artifacts: Path
) -> None:
    told = run_batch(1000, launch, cloud, proxy, names, draft, 3000)
    keep(artifacts, told)
    assert set(told["faults"]) >= set(RATES)
    assert_free(told)
