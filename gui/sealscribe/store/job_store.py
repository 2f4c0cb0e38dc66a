"""The job records on disk: the only memory of a job's key and context, since no AWS call gives them back."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.store.encoding import DAMAGE, decoded, encoded
from sealscribe.store.packed_records import PackedRecord, packed
from sealscribe.store.private_files import close_to_others, make_private_file, make_private_folder

# Step n brings the schema from version n to n + 1; a step that was released never changes.
_MIGRATIONS: Final = (
    """
    CREATE TABLE jobs (
        id TEXT NOT NULL PRIMARY KEY,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        record TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX jobs_by_creation ON jobs (created_at DESC, id);
    CREATE INDEX jobs_by_state ON jobs (state);
    CREATE INDEX jobs_by_name ON jobs (name);
    """,
)
SCHEMA_VERSION: Final = len(_MIGRATIONS)
# SQLite, "Database File Format": the header string.
_HEADER: Final = b"SQLite format 3\0"
_BUSY_SECONDS: Final = 3.0
_DAMAGED: Final = "damaged"
_COMPANIONS: Final = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class RecordBatch:
    """Some of the records of the store, and how many between them could not be read; these stay where they are."""

    records: tuple[PackedRecord, ...]
    damaged: int = 0


class JobStore:
    """The records of all jobs in one SQLite file; for the one thread that made it.

    Every write is whole or not there at all, and outlasts the process (WAL); before ``put`` returns it is on the disk
    (synchronous=FULL), but for what is learnt of a job that the service has: that can be asked for again. File
    and folder are the owner's alone.

    A file that is damaged is kept aside under another name, and what can be read of it goes into a new one.

    Raises AppFailure STORE_UNUSABLE, its service code one of "damaged", "locked", "newer-schema", "no-access",
    "disk-full"; a file that cannot be used is left as it is.
    """

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._name = path.name
        self._kept_aside = ""
        self._waits = True
        try:
            self._open(path)
        except AppFailure as failure:
            if failure.error.service_code != _DAMAGED:
                raise
            self._begin_anew(path, time.strftime("%Y%m%d-%H%M%S", time.gmtime(now())))

    def _open(self, path: Path) -> None:
        with self._reported():
            make_private_folder(path.parent)
            make_private_file(path)
            self._check_header(path)
            for companion in _COMPANIONS:
                close_to_others(path.with_name(path.name + companion))
            # SQLite gives its companion files the mode of the file itself.
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._connection.close()
                raise

    def _begin_anew(self, path: Path, stamp: str) -> None:
        """Keep a damaged file aside, with what belongs to it, and take over what can be read."""
        aside = path.with_name(f"{path.stem}.damaged-{stamp}{path.suffix}")
        with self._reported():
            for companion in ("", *_COMPANIONS):
                old = path.with_name(path.name + companion)
                if old.exists():
                    old.rename(aside.with_name(aside.name + companion))
        self._open(path)
        for record in _readable_records(aside):
            self.put(record)
        self._kept_aside = aside.name

    @property
    def kept_aside(self) -> str:
        """The name of the file that the records were taken from, since it was damaged, or an empty text."""
        return self._kept_aside

    def batches(self, size: int = 500) -> Iterator[RecordBatch]:
        """Read all records, newest job first, in batches; one that is damaged does not keep the others back."""
        with self._reported():
            cursor = self._connection.execute("SELECT id, record FROM jobs ORDER BY created_at DESC, id")
            while rows := cursor.fetchmany(size):
                found = [(_read(record_id, text), text) for record_id, text in rows]
                whole = tuple(packed(record, text) for record, text in found if record is not None)
                yield RecordBatch(whole, len(found) - len(whole))

    def unfinished_ids(self) -> list[str]:
        """Return the ids of the jobs that something is left to do for (JobRecord.is_finished), oldest job first."""
        ended = [state.value for state in JobState if state.is_final and state is not JobState.COMPLETED]
        condition = f"state NOT IN ({', '.join('?' * len(ended))}) AND (state != ? OR record ->> '$.seal' IS NULL)"
        return self._ids(condition, [*ended, JobState.COMPLETED.value])

    def ids_named(self, name: str) -> list[str]:
        """Return the ids of the jobs of a name, oldest job first."""
        return self._ids("name = ?", [name])

    def get(self, record_id: str) -> JobRecord | None:
        """Read one record, or None where there is none of that id, or a damaged one."""
        with self._reported():
            row = self._connection.execute("SELECT record FROM jobs WHERE id = ?", (record_id,)).fetchone()
        return _read(record_id, row[0]) if row is not None else None

    def delete(self, record_id: str) -> None:
        """Remove a record for good; one that is not there is no error."""
        with self._reported():
            self._connection.execute("DELETE FROM jobs WHERE id = ?", (record_id,))

    def put(self, record: JobRecord) -> None:
        """Write a record, new or changed, in one transaction."""
        text, state = encoded(record), record.state.value
        with self._reported():
            self._wait_for_disk(not record.state.is_at_service)
            if record.state is not JobState.PENDING or len(record.timeline) > 1:
                # Name and creation never change: their indexes are left alone.
                changed = self._connection.execute(
                    "UPDATE jobs SET state = ?, record = ? WHERE id = ?", (state, text, record.id)
                )
                if changed.rowcount:
                    return
            self._connection.execute(
                "INSERT OR REPLACE INTO jobs (id, name, state, created_at, record) VALUES (?, ?, ?, ?, ?)",
                (record.id, record.request.name, state, record.created_at.isoformat(), text),
            )

    def _wait_for_disk(self, waits: bool) -> None:
        """What the service tells again after a loss of power need not be on the disk before anything else goes on."""
        if waits is not self._waits:
            self._connection.execute(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")
            self._waits = waits

    def _ids(self, condition: str, values: Sequence[str]) -> list[str]:
        with self._reported():
            query = f"SELECT id FROM jobs WHERE {condition} ORDER BY created_at, id"  # noqa: S608 - ours alone
            return [record_id for (record_id,) in self._connection.execute(query, values)]

    def close(self) -> None:
        """Close the file; closing twice changes nothing."""
        self._connection.close()

    def _check_header(self, path: Path) -> None:
        """SQLite takes a file of less than a page as empty, and would write over it."""
        with path.open("rb") as file:
            header = file.read(len(_HEADER))
        if header and header != _HEADER:
            raise self._failure(_DAMAGED)

    def _prepare(self) -> None:
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version > SCHEMA_VERSION:
            raise self._failure("newer-schema")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._waits = True
        self._connection.execute("PRAGMA trusted_schema = OFF")
        self._connection.execute("PRAGMA secure_delete = ON")
        self._migrate()
        if self._connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise self._failure(_DAMAGED)

    def _migrate(self) -> None:
        """Bring the schema up to date, all steps or none; another process that does the same is waited for."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            for step in _MIGRATIONS[version:]:
                for statement in step.split(";"):
                    self._connection.execute(statement)
            if version < SCHEMA_VERSION:
                self._connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    @contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._failure(_reason_of(error)) from None
        except (OSError, UnicodeError):
            raise self._failure("no-access") from None

    def _failure(self, reason: str) -> AppFailure:
        return AppFailure(AppError(ErrorCode.STORE_UNUSABLE, resource=self._name, service_code=reason))


def _reason_of(error: sqlite3.Error) -> str:
    # The low byte is the primary result code (SQLite, "Result and error codes").
    primary = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return "locked"
    if primary == sqlite3.SQLITE_FULL:
        return "disk-full"
    if primary in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR):
        return "no-access"
    return _DAMAGED


def _read(record_id: str, text: str) -> JobRecord | None:
    try:
        record = decoded(text, JobRecord)
    except DAMAGE:
        return None
    return record if record.id == record_id else None


def _readable_records(path: Path) -> Iterator[JobRecord]:
    """Give the records that can be read of a damaged file; it is a copy that SQLite opens, since that may change it."""
    with tempfile.TemporaryDirectory(dir=path.parent, ignore_cleanup_errors=True) as folder:
        for companion in ("", *_COMPANIONS):
            old = path.with_name(path.name + companion)
            if old.exists():
                shutil.copy2(old, Path(folder) / old.name)
        yield from _rows_from_both_ends(Path(folder) / path.name)


def _rows_from_both_ends(path: Path) -> Iterator[JobRecord]:
    for query in ("SELECT record FROM jobs ORDER BY id ASC", "SELECT record FROM jobs ORDER BY id DESC"):
        try:
            with closing(sqlite3.connect(path, timeout=_BUSY_SECONDS)) as connection:
                for (text,) in connection.execute(query):
                    try:
                        yield decoded(text, JobRecord)
                    except DAMAGE:
                        continue
        except sqlite3.Error:
            continue
