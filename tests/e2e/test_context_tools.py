"""Placeholders and saved sets of pairs, in the real window, on the real disk and on the embedded AWS."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.store.places import Places

Screen = Any
SECRET = ContextPair("password", "hunter2hunter2")


def choose(screen: Screen, name: str, text: str) -> None:
    """Choose an entry of a menu in the foot of the pairs."""
    menu = screen.form.findChild(QPushButton, f"create-job.{name}").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == text).trigger()


@pytest.mark.timeout(60)
def test_the_hash_of_the_recording_is_sent_in_the_context(
    launch: Callable[..., Any], upload_draft: JobDraft, recording: Path, cloud: Any
) -> None:
    screen = launch()
    pairs = (ContextPair("Recording", "{media_sha256}"), ContextPair("Job", "{job_name} in {region}"))
    screen.fill(replace(upload_draft, context=pairs))
    screen.until(lambda: screen.form.draft.local_file is not None and screen.form.draft.local_file.sha256)
    job_id = screen.create(screen.form.draft)
    screen.wait_for(job_id, JobState.COMPLETED)
    (request,) = cloud.sent("StartTranscriptionJob")
    assert request["parameters"]["KMSEncryptionContext"] == {
        "Recording": hashlib.sha256(recording.read_bytes()).hexdigest(),
        "Job": f"{upload_draft.name} in {cloud.address.region}",
    }


@pytest.mark.timeout(60)
def test_a_saved_set_is_there_at_the_next_start_without_the_secret(
    launch: Callable[..., Any], draft: Callable[..., JobDraft]
) -> None:
    first = launch()
    first.fill(draft(context=(SECRET, ContextPair("Department", "Legal"))))
    choose(first, "saved-sets", "Save these pairs as...")
    edit = first.window.findChild(QLineEdit, "save-set.name")
    first.until(edit.isVisible)
    first.qtbot.keyClicks(edit, "Legal")
    first.click("save-set.save")
    first.until_reads("Saved as “Legal”, without 1 sensitive text.")
    first.close()
    assert b"hunter2" not in Places(first.folder).pair_sets.read_bytes()

    second = launch()
    second.fill(draft(context=()))
    choose(second, "saved-sets", "Legal")
    second.until(lambda: second.form.draft.context == (ContextPair("password", ""), ContextPair("Department", "Legal")))
