"""The demo is a program of its own, started as whatever this program is."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sealscribe.workers.demo_window import open_demo_window

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in for the program is a script with a first line")


@pytest.mark.parametrize(("frozen", "words"), [(False, "-m sealscribe demo"), (True, "demo")])
def test_the_demo_is_started_beside_this_program(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, frozen: bool, words: str
) -> None:
    told = tmp_path / "told"
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\necho "$@" "$LD_LIBRARY_PATH" > {told}.part && mv {told}.part {told}\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/sealscribe")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/lib/own")

    assert open_demo_window()

    qtbot.waitUntil(told.exists, timeout=10_000)
    assert told.read_text().split() == [*words.split(), "/usr/lib/own" if frozen else "/opt/sealscribe"]


def test_a_program_that_cannot_be_started_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "gone"))
    assert not open_demo_window()
