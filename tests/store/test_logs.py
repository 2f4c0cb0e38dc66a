"""The log file: small, private, switchable, and free of what was entered."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sealscribe.core.preferences import LogDays, LogLevel
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
    log_file.set_level(LogLevel.DEBUG)
    log.debug("three")
    log_file.set_level(LogLevel.ERROR)
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


def test_old_records_go_at_the_start(tmp_path: Path, redactor: Redactor) -> None:
    folder = tmp_path / "logs"
    folder.mkdir()
    (folder / FILE).write_text("2026-10-01 08:00:00,000 old\n2026-11-20 08:00:00,000 new\n")
    (folder / f"{FILE}.1").write_text("2026-08-01 08:00:00,000 older\n")
    now = datetime(2026, 11, 26, tzinfo=UTC).timestamp()
    LogFile(folder, redactor, days=LogDays.MONTH, now=lambda: now).close()
    assert [path.name for path in folder.iterdir()] == [FILE]
    assert (folder / FILE).read_text() == "2026-11-20 08:00:00,000 new\n"
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o600 or os.name != "posix"


def test_the_level_is_that_of_the_start(tmp_path: Path, redactor: Redactor) -> None:
    made = LogFile(tmp_path / "logs", redactor, LogLevel.INFO)
    log.info("one")
    log.debug("two")
    made.close()
    assert content(tmp_path).endswith(": one\n")


def test_the_newest_lines_are_those_of_the_newest_files(tmp_path: Path, log_file: LogFile) -> None:
    folder = tmp_path / "logs"
    (folder / f"{FILE}.1").write_text("c\nd\n")
    (folder / f"{FILE}.2").write_text("a\nb\n")
    (folder / f"{FILE}.3").mkdir()
    log.warning("e")
    assert [line[-1] for line in log_file.newest_lines(3)] == ["c", "d", "e"]
    assert [line[-1] for line in log_file.newest_lines(1)] == ["e"]
    assert len(log_file.newest_lines(100)) == 5


def test_without_a_log_there_are_no_lines(tmp_path: Path, redactor: Redactor) -> None:
    (tmp_path / "file").touch()
    assert LogFile(tmp_path / "file" / "logs", redactor).newest_lines(10) == []
