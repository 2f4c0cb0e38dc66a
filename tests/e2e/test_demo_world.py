"""The world that the demo begins with, and that it has again after a reset."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.sandbox.past_jobs import PAST_JOBS
from sealscribe.store.job_store import JobStore
from sealscribe.store.places import Places
from sealscribe.ui.texts.error_texts import error_text

PROGRAM = Path(__file__).parent / "programs" / "reset_demo.py"
NAMES = {past.name for past in PAST_JOBS}


@pytest.fixture
def screen(launch: Callable[..., Any]) -> Any:
    """The demo as it is at its start, with what S3 says of the outputs of its jobs."""
    screen = launch(has_past=True)
    screen.until(lambda: {one.name for one in screen.program.job_desk.summaries.values()} == NAMES)
    complete = [one for one in screen.program.job_desk.summaries.values() if one.state is JobState.COMPLETED]
    screen.until(lambda: all(screen.job(one.id).seal is not None for one in complete))
    return screen


def records_by_name(screen: Any) -> dict[str, Any]:
    return {one.name: screen.job(one.id) for one in screen.program.job_desk.summaries.values()}


def test_there_are_jobs_of_every_end(screen: Any, cloud: Any) -> None:
    records = records_by_name(screen)
    verdicts = {record.seal.verdict for record in records.values() if record.seal is not None}
    assert (
        {SealVerdict.SEALED, SealVerdict.SERVICE_MANAGED}
        <= verdicts
        <= {
            SealVerdict.SEALED,
            SealVerdict.SERVICE_MANAGED,
        }
    )
    assert {record.state for record in records.values()} == {
        JobState.COMPLETED,
        JobState.FAILED,
        JobState.NOT_SUBMITTED,
    }
    for past in PAST_JOBS:
        if past.failure:
            assert records[past.name].failure_reason == past.failure
    refused = next(records[past.name] for past in PAST_JOBS if past.was_refused)
    assert "kms:Encrypt" in error_text(refused.error).text


def test_the_records_are_those_of_the_service(screen: Any, cloud: Any) -> None:
    records = records_by_name(screen)
    for past in PAST_JOBS:
        if past.was_refused:
            continue
        job = cloud.clients.transcribe.get_transcription_job(TranscriptionJobName=past.name)["TranscriptionJob"]
        record = records[past.name]
        assert job["TranscriptionJobStatus"] == record.state.name
        assert job["CreationTime"] == record.service_created_at
        assert job["CompletionTime"] == record.service_completed_at
        assert job["Media"]["MediaFileUri"] == record.request.media_uri
        assert job.get("FailureReason", "") == past.failure


def test_each_transcript_has_the_words_of_its_recording(screen: Any, cloud: Any) -> None:
    read = 0
    for record in records_by_name(screen).values():
        for check in record.seal.checks if record.seal is not None else ():
            location = check.output.location
            if not location.key.endswith(".json"):
                continue
            body = cloud.clients.s3.get_object(Bucket=location.bucket, Key=location.key)["Body"].read()
            stem = Path(record.request.media_uri).stem
            true = json.loads(files("sealscribe.resources").joinpath("demo", f"{stem}.json").read_text("utf-8"))
            words = json.loads(body)["results"]["transcripts"][0]["transcript"]
            assert re.findall(r"\w+", words) == re.findall(r"\w+", " ".join(one["content"] for one in true["words"]))
            read += 1
    assert read >= 5


def test_there_are_keys_in_every_state(cloud: Any) -> None:
    kms = cloud.clients.kms
    states = set()
    for page in kms.get_paginator("list_keys").paginate():
        for key in page["Keys"]:
            try:
                states.add(kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["KeyState"])
            except kms.exceptions.ClientError as refusal:
                states.add(refusal.response["Error"]["Code"])
    assert states == {*kms.meta.service_model.shape_for("KeyState").enum, "AccessDeniedException"}


@pytest.mark.timeout(120)
def test_a_reset_brings_back_the_world_of_the_start_and_leaves_the_looks(tmp_path: Path) -> None:
    looks = Places(tmp_path).settings
    looks.parent.mkdir(parents=True, exist_ok=True)
    looks.write_text('{"window.presenter-size": "on"}')
    run = subprocess.run(
        [sys.executable, str(PROGRAM), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    before, after, again = map(json.loads, run.stdout.splitlines())
    assert before == {"jobs": sorted({*NAMES, "made-before-the-reset"}), "presenter_size": True}
    assert after == again == {"jobs": sorted(NAMES), "presenter_size": True}
    assert json.loads(looks.read_text())["window.presenter-size"] == "on"
    store = JobStore(Places(tmp_path / "demo").job_store)
    records = [one.record() for batch in store.batches() for one in batch.records]
    store.close()
    assert {record.request.name for record in records} == NAMES
    assert all(record.origin.is_demo for record in records)
