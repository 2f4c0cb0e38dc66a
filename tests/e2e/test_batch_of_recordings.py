"""A folder of recordings becomes a job each, in the whole program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from tests.kept_records import records_of

from sealscribe.core.draft import InputKind, JobDraft
from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.create_job.batch_dialog import BatchDialog

START = "StartTranscriptionJob"


@pytest.fixture
def folder(tmp_path: Path, recording: Path) -> Callable[[int], Path]:
    """A folder with so many recordings."""

    def make(count: int) -> Path:
        place = tmp_path / "recordings"
        place.mkdir()
        content = recording.read_bytes()
        for number in range(count):
            (place / f"call-{count}-{number:04}.wav").write_bytes(content)
        return place

    return make


def reviewed(screen: Any, folder: Path, draft: JobDraft) -> BatchDialog:
    """Drop the folder on a form, and press Create job."""
    screen.fill(replace(draft, name="", input_kind=InputKind.LOCAL, media_uri=""))
    screen.form.batch.look_at([str(folder)])
    screen.until(lambda: screen.form.batch.sources)
    screen.until(lambda: screen.form.draft.name)
    screen.click("create-job.submit")
    found: list[BatchDialog] = []

    def is_open() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, BatchDialog) and one.isVisible()]
        return bool(found)

    screen.until(is_open)
    return found[0]


def test_a_folder_becomes_a_sealed_job_for_each_recording(
    launch: Any, cloud: Any, draft: Any, folder: Callable[[int], Path], upload_draft: JobDraft
) -> None:
    screen = launch()
    dialog = reviewed(screen, folder(5), upload_draft)
    assert [entry.is_ready for entry in dialog.model.entries] == [True] * 5
    dialog.create_button.click()
    desk = screen.program.job_desk
    screen.until(lambda: len(desk.summaries) == 5 and all(one.seal is not None for one in records_of(desk)))

    records = records_of(desk)
    assert {record.seal.verdict for record in records if record.seal is not None} == {SealVerdict.SEALED}
    sent = {one["parameters"]["TranscriptionJobName"]: one["parameters"] for one in cloud.sent(START)}
    assert len(sent) == 5
    for record in records:
        assert sent[record.request.name] == record.request.to_api()
        assert sent[record.request.name]["Media"]["MediaFileUri"].endswith(f"/{record.request.name}.wav")


@pytest.mark.timeout(240)
def test_a_thousand_recordings_are_reviewed_and_recorded_before_the_first_is_sent(
    launch: Any, cloud: Any, folder: Callable[[int], Path], upload_draft: JobDraft
) -> None:
    screen = launch()
    dialog = reviewed(screen, folder(1000), upload_draft)
    assert len(dialog.model.ready) == 1000
    cloud.fault("PutObject", times=1, delay_seconds=8.0)
    dialog.create_button.click()
    desk = screen.program.job_desk
    screen.until(lambda: len(desk.summaries) == 1000)
    assert cloud.sent(START) == []
    assert len({one.name for one in desk.summaries.values()}) == 1000
    assert {one.state for one in desk.summaries.values()} <= {JobState.PENDING, JobState.UPLOADING}
    assert screen.form.draft.local_file is None, "the form is fresh again"
    screen.until(lambda: cloud.sent("PutObject"))  # else the program would wait for it at its end
