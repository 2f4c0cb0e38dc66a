"""The program is killed at every step of a job's life, and at random moments: each job exists once, and as recorded."""

from __future__ import annotations

import itertools
import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.store.job_store import JobStore
from sealscribe.store.places import Places

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows ends a process in another way")

BATCH = Path(__file__).parent / "programs" / "batch.py"
START = "StartTranscriptionJob"
SECONDS = 90
Cloud = Any


class Batch:
    """Starts the program on one folder, again and again."""

    def __init__(self, cloud: Cloud, folder: Path, recording: Path, prefix: str, count: int) -> None:
        self.cloud = cloud
        self.folder = folder
        self.sent: dict[str, Any] = {}
        self.names = [f"{prefix}-{number}" for number in range(count)]
        self._wanted = json.dumps(
            {
                "url": cloud.address.url,
                "region": cloud.address.region,
                "current": asdict(cloud.address.current),
                "folder": str(folder),
                "prefix": prefix,
                "count": count,
                "key": cloud.key_arn("sealed-transcripts"),
                "media": "s3://recordings-111122223333/calls/customer-service-call.mp3",
                "input": "recordings-111122223333",
                "output": "sealed-transcripts-111122223333",
                "recording": str(recording),
            }
        )

    @contextmanager
    def running(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program, killed at the end of the block if it still runs."""
        process = subprocess.Popen(
            [sys.executable, str(BATCH), self._wanted],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait(10)
            assert process.stderr is not None
            process.stderr.close()
            self._note_sent()

    def finish(self) -> None:
        """Let the program do all that is left."""
        until = time.monotonic() + SECONDS
        with self.running() as process:
            while process.poll() is None:
                assert time.monotonic() < until
                with suppress(subprocess.TimeoutExpired):
                    process.wait(0.5)
                self._note_sent()
            assert process.stderr is not None
            assert process.returncode == 0, process.stderr.read().decode()

    def _note_sent(self) -> None:
        """Note the requests while the sandbox, which keeps the newest only, has them."""
        for one in self.cloud.sent(START):
            # Of a request that was cut off by a kill the sandbox has no parameters.
            if "TranscriptionJobName" in one["parameters"]:
                self.sent[one["parameters"]["TranscriptionJobName"]] = one["parameters"]

    def judge(self) -> None:
        """Every job is on record once and at the service once, with the same request, key and context."""
        store = JobStore(Places(self.folder).job_store)
        records = [one.record() for batch in store.batches() for one in batch.records]
        store.close()
        assert sorted(record.request.name for record in records) == sorted(self.names)
        for record in records:
            assert record.state is JobState.COMPLETED, (record.request.name, record.error)
            assert record.seal is not None
            assert record.seal.verdict is SealVerdict.SEALED
        assert {record.request.name: record.request.to_api() for record in records} == self.sent
        at_service = Counter(name for name in self._listed() if name in set(self.names))
        assert at_service == dict.fromkeys(self.names, 1)
        ids = {record.request.name: record.id for record in records}
        assert {name: self._tag(name) for name in self.names} == ids

    def _listed(self) -> Iterator[str]:
        token: dict[str, str] = {}
        while True:
            page = self.cloud.clients.transcribe.list_transcription_jobs(MaxResults=100, **token)
            yield from (one["TranscriptionJobName"] for one in page["TranscriptionJobSummaries"])
            if "NextToken" not in page:
                return
            token = {"NextToken": page["NextToken"]}

    def _tag(self, name: str) -> str:
        job = self.cloud.clients.transcribe.get_transcription_job(TranscriptionJobName=name)["TranscriptionJob"]
        return str(job["Tags"][0]["Value"])


@pytest.fixture
def batch(cloud: Cloud, tmp_path: Path, recording: Path) -> Callable[[int], Batch]:
    numbers = itertools.count()

    def make(count: int) -> Batch:
        prefix = f"{tmp_path.name}-{next(numbers)}"
        return Batch(cloud, tmp_path / prefix, recording, prefix.replace("[", "-").replace("]", ""), count)

    return make


def wait_for(is_so: Callable[[], object], process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < until
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.005)
            pytest.fail("the program ended by itself")


@pytest.mark.timeout(240)
@pytest.mark.parametrize("operation", ["DescribeKey", "PutObject", START, "GetTranscriptionJob", "GetObject"])
def test_killed_in_the_middle_of_each_step(batch: Callable[[int], Batch], cloud: Cloud, operation: str) -> None:
    jobs = batch(4)
    cloud.fault(operation, delay_seconds=0.3)
    with jobs.running() as process:
        wait_for(lambda: cloud.faults_left() == 0, process)
    jobs.finish()
    jobs.judge()


def kill_at_random(jobs: Batch, kills: int, seed: int, longest: float) -> Counter[str]:
    """Kill so often; tell in which states jobs were found after it."""
    moments = random.Random(seed)  # noqa: S311 - moments, no secrets
    found: Counter[str] = Counter()
    for _ in range(kills):
        with jobs.running() as process, suppress(subprocess.TimeoutExpired):
            assert process.wait(moments.uniform(0.4, longest)) == 0
        if Places(jobs.folder).job_store.exists():
            store = JobStore(Places(jobs.folder).job_store)
            found.update(one.summary.state.value for batch in store.batches() for one in batch.records)
            store.close()
    return found


@pytest.mark.timeout(400)
def test_killed_at_random_moments(batch: Callable[[int], Batch], cloud: Cloud) -> None:
    jobs = batch(100)
    cloud.fault(START, delay_seconds=0.1, times=10_000)
    found = kill_at_random(jobs, 15, seed=20, longest=2.5)
    jobs.finish()
    jobs.judge()
    assert found[JobState.SUBMITTING] + found[JobState.UNKNOWN] > 0, "some were killed in mid-request"


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_three_hundred_kills_over_two_hundred_jobs(batch: Callable[[int], Batch], cloud: Cloud) -> None:
    jobs = batch(200)
    cloud.fault(START, delay_seconds=1.0, times=100_000)
    begun = time.monotonic()
    found = kill_at_random(jobs, 300, seed=7, longest=3.0)
    cloud.control(clear_faults=True)
    jobs.finish()
    jobs.judge()
    sys.stdout.write(f"300 kills, 200 jobs, {time.monotonic() - begun:.0f} s; as found after kills: {dict(found)}\n")
