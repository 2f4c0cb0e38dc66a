"""The main job as a screen reader sees and does it: by the tree of AT-SPI alone, from another process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.assistive_technology import MISSING, Node, ScreenReader, desktop, ended, find, until, wait_for

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is of Linux desktops"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed, and could not be: {', '.join(MISSING)}"),
]

BUCKET = "sealed-transcripts-111122223333"
RECORDING = "s3://recordings-111122223333/dictations/cardiology-dictation.wav"
KEY = "alias/sealed-transcripts"
PAIRS = (("Department", "Cardiology"), ("SourceFile", "cardiology-dictation.wav"))


@pytest.fixture
def program(isolated_home: Path) -> Iterator[Node]:
    """The demo on a display that nobody sees, as assistive technology has it."""
    with desktop(isolated_home) as environment:
        started = subprocess.Popen([sys.executable, "-m", "sealscribe", "demo"], env=environment)
        with ended(started):
            reader = ScreenReader(environment)
            try:
                yield reader.program("Sealscribe")
            finally:
                reader.close()


@pytest.mark.timeout(170)
def test_the_main_job_as_a_screen_reader_does_it(program: Node) -> None:
    field = wait_for(program, "text", "Name", within="Job settings")
    assert "Each name is used once per account and Region." in field.description
    # A field that is wrong says so itself.
    wait_for(program, "push button", "Create job", within="Summary").press()
    until("the error is heard at the field", lambda: "Error: Enter a name" in field.description)

    field.enter("read-aloud")
    wait_for(program, "text", "Input file location on S3").enter(RECORDING)
    until("the error is gone", lambda: "Error" not in field.description)
    wait_for(program, "radio button", "Customer specified S3 bucket").press()
    wait_for(program, "text", "Output file destination on S3").enter(f"s3://{BUCKET}/read-aloud/")

    switch = wait_for(program, "check box", "Encryption")
    assert not switch.has("checked")
    switch.press()
    until("the switch is on", lambda: switch.has("checked"))
    choose_key(program)
    for number, (key, value) in enumerate(PAIRS, start=1):
        wait_for(program, "push button", "Add pair").press()
        wait_for(program, "text", f"Key of pair {number}").enter(key)
        wait_for(program, "text", f"Value of pair {number}").enter(value)

    wait_for(program, "push button", "Create job", within="Summary").press()
    wait_for(program, "frame", "Jobs - Sealscribe")
    until("the job is complete", lambda: find(program, "label", "Complete"), 60)
    wait_for(program, "page tab", "Encryption").press()
    read_the_seal(program)


def choose_key(program: Node) -> None:
    dropdown = wait_for(program, "combo box", "KMS key ID")
    edit = next(child for child in dropdown.children() if child.role == "text")
    edit.enter(KEY)


def read_the_seal(program: Node) -> None:
    seal = wait_for(program, "panel", "Seal")
    until("the seal is told", lambda: find(seal, "label", "Sealed with sealed-transcripts"))
    algorithm = wait_for(seal, "text", "Algorithm")
    assert "SSE-KMS" in algorithm.text
    context = wait_for(program, "panel", "Encryption context")
    for number, (key, value) in enumerate(PAIRS, start=1):
        assert wait_for(context, "text", f"Key of pair {number}").text == key
        assert wait_for(context, "text", f"Value of pair {number}").text == value
    assert wait_for(seal, "push button", "Save proof").description
