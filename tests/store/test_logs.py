"""The log file: small, private, switchable, and free of what was entered."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from sealscribe.core.redaction import Redactor
from sealscribe.store.logs import FILE, FILE_BYTES, FILES, LogFile

log = logging.getLogger("sealscribe.tests")


@pytest.fixture
def redactor() -> Redactor:
    return Redactor()


@pytest.fixture
def log_file(tmp_path: Path, redactor: Redactor) -> Iterator[LogFile]:
    made = LogFile(tmp_path / "logs", redactor)
    yield made
    made.close()


def content(tmp_path: Path) -> str:
    return "".join(path.read_text("utf-8") for path in (tmp_path / "logs").iterdir())


def test_records_of_the_level_and_above_are_kept(log_file: LogFile, tmp_path: Path) -> None:
    log.warning("one")
    log.info("two")
    log_file.set_level("debug")
    log.debug("three")
    log_file.set_level("error")
    log.warning("four")

    assert [line.rpartition(": ")[2] for line in content(tmp_path).splitlines()] == ["one", "three"]


def test_nothing_private_is_written(log_file: LogFile, redactor: Redactor, tmp_path: Path) -> None:
    redactor.learn("marked-context-value")
    log.warning("the value was %s and the key AKIAMARKEDMARKED1234", "marked-context-value")
    try:
        int("marked-context-value, marked-secret")
    except ValueError:
        log.exception("it failed")
    log.error("see", stack_info=True)

    written = content(tmp_path)
    assert "marked" not in written.lower().replace("marked-context-value\n", "")
    assert "ValueError at" in written
    assert "test_logs.py" in written


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a person's folders private by itself")
def test_only_the_owner_can_read_it(log_file: LogFile, tmp_path: Path) -> None:
    log.warning("one")
    assert stat.S_IMODE((tmp_path / "logs" / FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700


def test_it_stays_small(log_file: LogFile, tmp_path: Path) -> None:
    for number in range(FILE_BYTES * (FILES + 1) // 900):
        log.warning("%d %s", number, "word " * 170)

    files = list((tmp_path / "logs").iterdir())
    assert len(files) == FILES
    assert all(file.stat().st_size <= FILE_BYTES for file in files)


def test_a_folder_that_cannot_be_written_is_no_failure(
    tmp_path: Path, redactor: Redactor, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    made = LogFile(tmp_path / "file" / "logs", redactor)
    assert not made.is_working
    made.close()
    assert capfd.readouterr() == ("", "")
