"""Starts that cannot succeed end with a plain sentence and a status, before there is a window."""

from __future__ import annotations

from pathlib import Path

import pytest

from sealscribe.options import Options
from sealscribe.run import run
from sealscribe.sandbox.process import SandboxFailed, SandboxProcess


@pytest.fixture
def said() -> list[str]:
    return []


def test_pictures_that_cannot_be_kept_are_told_before_anything_starts(
    tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: SandboxProcess) -> None:
        raise AssertionError("the sandbox was started")

    monkeypatch.setattr(SandboxProcess, "start", start)
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "pictures"

    assert run(Options(demo=True, capture=folder), said.append) == 1
    assert said == [f"The folder {folder} cannot be made: Not a directory. Name another one with --capture."]


def test_a_folder_that_may_not_be_written_to_is_told_before_anything_starts(
    tmp_path: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.TemporaryFile", refuse)

    assert run(Options(demo=True, capture=tmp_path), said.append) == 1
    assert said == [f"The folder {tmp_path} cannot be written to: Permission denied. Name another one with --capture."]


def test_an_embedded_aws_that_cannot_be_started_is_told(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def start(_: SandboxProcess) -> None:
        raise SandboxFailed("The embedded AWS could not be started: No such file or directory.")

    monkeypatch.setattr(SandboxProcess, "start", start)

    assert run(Options(demo=True), said.append) == 1
    assert said == ["The embedded AWS could not be started: No such file or directory."]
