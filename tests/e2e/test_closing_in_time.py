"""Closing while everything hangs: the endpoint, the keyring and an upload."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from sealscribe.store.job_store import JobStore
from sealscribe.store.places import Places

PROGRAM = Path(__file__).parent / "programs" / "hung.py"
SECONDS = 5.0
"""So long the program may take to end, from the moment it is told to."""


@pytest.mark.timeout(90)
def test_the_program_ends_in_time_while_all_that_it_waits_for_hangs(
    cloud: Any, fault_proxy: Any, tmp_path: Path, recording: Path
) -> None:
    proxy = fault_proxy(cloud.address.url)
    # The connection is made; from then on nobody answers.
    proxy.always(
        "half-open",
        *("PutObject", "StartTranscriptionJob", "ListKeys", "ListAliases", "DescribeKey", "PUT object", "POST object"),
    )
    wanted = {
        "url": proxy.url,
        "region": cloud.address.region,
        "current": asdict(cloud.address.current),
        "folder": str(tmp_path / "data"),
        "prefix": "hung",
        "key": cloud.key_arn("sealed-transcripts"),
        "media": "s3://recordings-111122223333/calls/customer-service-call.mp3",
        "input": "recordings-111122223333",
        "output": "sealed-transcripts-111122223333",
        "recording": str(recording),
    }
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), json.dumps(wanted)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stdout.readline() == b"busy\n"
        until = time.monotonic() + 20
        while sum(proxy.tally.values()) < 2 and time.monotonic() < until:
            try:
                process.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
        assert sum(proxy.tally.values()) >= 2, "the key is looked at, and the list of keys"
        begun = time.monotonic()
        process.stdin.write(b"close\n")
        process.stdin.flush()
        status = process.wait(30)
        took = time.monotonic() - begun
    finally:
        process.kill()
        errors = process.communicate(timeout=10)[1].decode()
    assert status == 0, errors
    assert took <= SECONDS, f"{took:.1f} s"
    store = JobStore(Places(tmp_path / "data" / "demo").job_store)
    records = [one.record() for batch in store.batches() for one in batch.records]
    store.close()
    names = sorted(record.request.name for record in records if record.request.name.startswith("hung-"))
    assert names == sorted(f"hung-{number}" for number in range(9))
