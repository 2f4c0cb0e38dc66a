"""The job store: whole, private, and never worse than it was found."""

from __future__ import annotations

import dataclasses
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import InputKind, JobDraft, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.job_summary import summary_of
from sealscribe.core.locations import S3Location
from sealscribe.core.media import LocalFile
from sealscribe.core.request import JobRequest
from sealscribe.core.seal import (
    ObjectEncryption,
    OutputCheck,
    OutputObject,
    OutputRole,
    SealReport,
    SealVerdict,
)
from sealscribe.store.job_store import SCHEMA_VERSION, JobStore
from sealscribe.store.packed_records import RecordShelf

START = datetime(2026, 3, 1, 8, 30, 0, 250, tzinfo=UTC)
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
posix_only = pytest.mark.skipif(os.name != "posix", reason="modes of files are a matter of POSIX")

Open = Callable[[], JobStore]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "jobs.sqlite3"


@pytest.fixture
def open_store(path: Path) -> Iterator[Open]:
    opened: list[JobStore] = []

    def call() -> JobStore:
        opened.append(JobStore(path))
        return opened[-1]

    yield call
    for store in opened:
        store.close()


def record(number: int, name: str = "job") -> JobRecord:
    at = START + timedelta(minutes=number)
    return new_record(
        f"id-{number}", JobRequest(name, "s3://bucket/a.mp3"), JobDraft(name=name), JobOrigin("eu-central-1"), at
    )


def full_record() -> JobRecord:
    """A record with something in every place, nested values of every kind among it."""
    error = AppError(ErrorCode.THROTTLED, "kms:DescribeKey", "r", "c", "m", "id", 400, Field.ACCOUNT_KEY, True)
    output = OutputObject(OutputRole.TRANSCRIPT, S3Location("bucket", "a/b ü.json"))
    found = ObjectEncryption("aws:kms", ARN, True, 17, "etag", "request")
    check = OutputCheck(output, START, SealVerdict.SEALED, found, error)
    draft = JobDraft(
        name="job",
        input_kind=InputKind.LOCAL,
        media_size=12,
        local_file=LocalFile("Gespräch.mp3", 5, 6, "mp3", 1.5, 8000, 1),
        encryption_enabled=True,
        account_key=AccountKey("alias/a", ARN, "alias/a"),
        external_key=ExternalKey(ARN),
        context=(ContextPair("case", "  spaces kept  "), ContextPair()),
        subtitle_formats=(SubtitleFormat.SRT,),
        tags=(Tag("a", "b"),),
    )
    request = JobRequest(
        "job", "s3://b/k", key=ARN, context=(ContextPair("case", 'quote " \\ \u007f'),), tags=draft.tags
    )
    made = new_record("full", request, draft, JobOrigin("r", "p", "a", "arn", "http://127.0.0.1"), START)
    return dataclasses.replace(
        made.entered(JobState.SUBMITTING, START).entered(JobState.COMPLETED, START),
        error=error,
        follow_error=error,
        failure_reason="why",
        submit_request_id="id",
        service_created_at=START,
        service_started_at=START,
        service_completed_at=START,
        outputs=(output,),
        seal=SealReport(SealVerdict.SEALED, ARN, (check,)),
    )


def kept(store: JobStore) -> tuple[JobRecord, ...]:
    """All whole records, as they are read at the start."""
    return tuple(one.record() for batch in store.batches() for one in batch.records)


def refusal(call: Callable[[], object]) -> AppError:
    with pytest.raises(AppFailure) as caught:
        call()
    assert caught.value.error.code is ErrorCode.STORE_UNUSABLE
    return caught.value.error


def test_new_store_is_empty(open_store: Open) -> None:
    store = open_store()
    assert list(store.batches()) == []
    assert store.kept_aside == ""


def test_every_value_survives(open_store: Open) -> None:
    store = open_store()
    store.put(full_record())
    store.close()
    (loaded,) = kept(open_store())
    assert loaded == full_record()
    assert loaded.created_at.utcoffset() == timedelta(0)
    assert isinstance(loaded.draft.account_key, AccountKey)
    assert isinstance(loaded.draft.external_key, ExternalKey)


def test_a_record_of_before_sizes_were_known_is_read(open_store: Open, path: Path) -> None:
    store = open_store()
    store.put(record(1))
    connection = sqlite3.connect(path)
    ((text,),) = connection.execute("SELECT record FROM jobs").fetchall()
    assert '"media_size":null,' in text
    connection.execute("UPDATE jobs SET record = ?", (text.replace('"media_size":null,', ""),))
    connection.commit()
    connection.close()
    assert kept(store) == (record(1),)


@given(st.text(), st.text(st.characters(min_codepoint=0, max_codepoint=0x10FFFF, codec=None)))
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, value: str, file_name: str) -> None:
    """File names may hold what is no Unicode (PEP 383)."""
    made = record(1)
    draft = dataclasses.replace(
        made.draft, context=(ContextPair("k", value),), local_file=LocalFile(file_name + "\udc80", 1, 2, "")
    )
    made = dataclasses.replace(made, draft=draft)
    store = JobStore(tmp_path_factory.mktemp("any") / "jobs.sqlite3")
    try:
        store.put(made)
        assert kept(store) == (made,)
    finally:
        store.close()


def test_newest_first_and_changed_in_place(open_store: Open) -> None:
    store = open_store()
    for number in (2, 3, 1):
        store.put(record(number))
    changed = record(2).entered(JobState.SUBMITTING, START)
    store.put(changed)
    loaded = kept(store)
    assert [one.id for one in loaded] == ["id-3", "id-2", "id-1"]
    assert loaded[1] == changed


def test_whole_seconds_sort_among_fractions(open_store: Open) -> None:
    store = open_store()
    for number, microsecond in enumerate((0, 1, 999_999)):
        store.put(dataclasses.replace(record(number), created_at=START.replace(microsecond=microsecond)))
    assert [one.id for one in kept(store)] == ["id-2", "id-1", "id-0"]


def test_columns_follow_the_record(open_store: Open, path: Path) -> None:
    store = open_store()
    store.put(record(1, "first"))
    store.put(record(1, "first").entered(JobState.CANCELLED, START))
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT id, name, state FROM jobs").fetchall()
    connection.close()
    assert rows == [("id-1", "first", "cancelled")]


def test_damaged_record_does_not_keep_the_others_back(open_store: Open, path: Path) -> None:
    store = open_store()
    for number in range(5):
        store.put(record(number))
    connection = sqlite3.connect(path)
    for number, text in enumerate(('{"id":', "[]", '{"id": "id-2", "state": "dancing"}')):
        connection.execute("UPDATE jobs SET record = ? WHERE id = ?", (text, f"id-{number}"))
    connection.execute("UPDATE jobs SET id = 'other' WHERE id = 'id-3'")
    connection.commit()
    connection.close()
    assert [one.id for one in kept(store)] == ["id-4"]
    assert sum(batch.damaged for batch in store.batches(2)) == 4
    assert [store.get(one) for one in ("id-0", "id-1", "id-2", "id-3", "other")] == [None] * 5


@posix_only
def test_nobody_else_may_read_it(open_store: Open, path: Path) -> None:
    mask = os.umask(0)
    try:
        store = open_store()
        store.put(record(1))
        files = sorted(path.parent.iterdir())
        assert len(files) == 3, "the file and its two companions"
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    finally:
        os.umask(mask)


@posix_only
def test_what_was_open_to_others_is_closed(open_store: Open, path: Path) -> None:
    path.parent.mkdir(mode=0o755)
    path.touch(mode=0o644)
    open_store()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_write_is_on_disk_before_put_returns(path: Path, open_store: Open) -> None:
    """Another process that ends at once, with nothing closed, leaves its record behind."""
    code = (
        "import os, sys; from datetime import datetime, UTC; from pathlib import Path;"
        "from sealscribe.core.job_record import *; from sealscribe.core.request import JobRequest;"
        "from sealscribe.core.draft import JobDraft; from sealscribe.store.job_store import JobStore;"
        "JobStore(Path(sys.argv[1])).put(new_record('killed', JobRequest('j', 'u'), JobDraft(), JobOrigin('r'),"
        " datetime.now(UTC))); os._exit(9)"
    )
    status = subprocess.run([sys.executable, "-c", code, str(path)], check=False, timeout=60).returncode
    assert status == 9
    assert [one.id for one in kept(open_store())] == ["killed"]


def test_writes_are_synchronous_and_ahead_logged(open_store: Open) -> None:
    connection = open_store()._connection
    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)


@pytest.mark.parametrize("content", [b"this is no database at all, and long enough to be looked at" * 40, b"x"])
def test_file_that_is_no_store_is_kept_aside(path: Path, content: bytes, open_store: Open) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    store = open_store()
    assert kept(store) == ()
    assert path.with_name(store.kept_aside).read_bytes() == content


def test_store_of_a_newer_program_is_left_as_it_is(path: Path, open_store: Open) -> None:
    store = open_store()
    store.put(record(1))
    store.close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    assert refusal(lambda: JobStore(path)).service_code == "newer-schema"
    assert path.read_bytes() == before


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_what_can_be_read_of_a_damaged_file_is_taken_over(path: Path, open_store: Open, share: float) -> None:
    store = open_store()
    written = [record(number) for number in range(300)]
    for one in written:
        store.put(one)
    store.close()
    content = bytearray(path.read_bytes())
    begin = max(4096, round(len(content) * share) // 4096 * 4096)
    content[begin : begin + 8 * 4096] = b"\xff" * (8 * 4096)
    path.write_bytes(content)
    whole = JobStore(path, now=lambda: 0.0)
    loaded = kept(whole)
    whole.close()
    assert whole.kept_aside == "jobs.damaged-19700101-000000.sqlite3"
    assert path.with_name(whole.kept_aside).read_bytes() == bytes(content)
    assert set(loaded) <= set(written)
    assert len(loaded) >= (100 if share else 0)
    after = open_store()
    assert (kept(after), after.kept_aside) == (loaded, "")


def test_what_cannot_be_kept_aside_is_left_as_it_is(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database")

    def fail(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", fail)
    assert refusal(lambda: JobStore(path)).service_code == "no-access"
    assert path.read_bytes() == b"no database"


def test_store_that_another_program_holds(path: Path, open_store: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sealscribe.store.job_store._BUSY_SECONDS", 0.05)
    store = open_store()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert refusal(lambda: store.put(record(1))).service_code == "locked"
        assert refusal(lambda: JobStore(path)).service_code == "locked"
    finally:
        other.execute("ROLLBACK")
        other.close()
    store.put(record(1))
    assert len(kept(store)) == 1


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal(lambda: JobStore(tmp_path / "file" / "jobs.sqlite3")).service_code == "no-access"


def test_path_that_is_a_folder(path: Path) -> None:
    path.mkdir(parents=True)
    assert refusal(lambda: JobStore(path)).service_code == "no-access"


def test_two_stores_on_one_file_see_each_other(open_store: Open) -> None:
    first, second = open_store(), open_store()
    first.put(record(1))
    second.put(record(2))
    assert len(kept(first)) == len(kept(second)) == 2


def test_closed_twice(open_store: Open) -> None:
    store = open_store()
    store.close()
    store.close()


def test_a_deleted_record_is_gone_and_overwritten(open_store: Open, path: Path) -> None:
    store = open_store()
    for number in range(3):
        store.put(record(number, f"name-of-{number}"))
    store.delete("id-1")
    store.delete("never-there")
    assert [one.id for one in kept(store)] == ["id-2", "id-0"]
    assert store.get("id-1") is None
    store.close()
    assert b"name-of-1" not in path.read_bytes()
    assert b"name-of-2" in path.read_bytes()


def test_what_is_left_to_do_is_found_oldest_first(open_store: Open) -> None:
    store = open_store()
    for number, state in enumerate(JobState):
        one = dataclasses.replace(record(number, f"n{number % 2}"), state=state)
        store.put(one)
    checked = dataclasses.replace(full_record(), id="checked", state=JobState.COMPLETED)
    store.put(checked)
    unfinished = [store.get(one) for one in store.unfinished_ids()]
    states = [one.state for one in unfinished if one is not None]
    assert states == [state for state in JobState if not state.is_final or state is JobState.COMPLETED]
    assert all(one is not None and not one.is_finished for one in unfinished)
    assert store.ids_named("n1") == [f"id-{number}" for number in range(len(JobState)) if number % 2]


def test_packed_records_are_the_same_and_small(open_store: Open) -> None:
    shelf = RecordShelf()
    for one in (full_record(), *(record(number) for number in range(300))):
        assert shelf.put(one) == summary_of(one)
    assert shelf.get(full_record().id) == full_record()
    assert shelf.get("id-7") == record(7)
    (packed,) = shelf.packed(["id-9", "never-there"])
    assert packed.record() == record(9)
    assert len(packed.content) < 700
    shelf.remove("id-9")
    assert shelf.get("id-9") is None
    assert "id-9" not in shelf.summaries
