"""The job records of this computer: the only memory of a job's key and context."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.job_record import JobRecord

_log = logging.getLogger(__name__)

# Each step takes the schema one version further; PRAGMA user_version counts the steps taken.
_MIGRATIONS = (
    """
    CREATE TABLE jobs (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX jobs_by_creation ON jobs (created_at DESC);
    """,
)


@dataclass(frozen=True, slots=True)
class LoadedRecords:
    """What the store holds, newest first, and how many rows could not be read (they are left as they are)."""

    records: tuple[JobRecord, ...]
    damaged: int = 0


class JobStore:
    """An SQLite file, opened, used and closed in one thread; only its owner may read it (mode 0600).

    Every method raises AppFailure with STORE_UNUSABLE, and the file is left as it is: ``service_code`` tells whether
    it is "newer", "damaged", "locked" or "not-writable".
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._translated():
            _make_private(path)
            self._connection = sqlite3.connect(path, timeout=5.0, isolation_level=None)
        try:
            with self._translated():
                self._prepare()
        except AppFailure:
            self._connection.close()
            raise

    def load(self) -> LoadedRecords:
        """Return all records, newest first."""
        decode: Callable[[str], JobRecord] = msgspec.json.Decoder(JobRecord).decode
        records = []
        damaged = 0
        with self._translated():
            rows = self._connection.execute("SELECT record FROM jobs ORDER BY created_at DESC, id").fetchall()
        for (text,) in rows:
            try:
                records.append(decode(text))
            except (msgspec.MsgspecError, ValueError):
                damaged += 1
        if damaged:
            _log.warning("%d job records could not be read", damaged)
        return LoadedRecords(tuple(records), damaged)

    def put(self, record: JobRecord) -> None:
        """Write a record, new or changed, in one transaction."""
        text = msgspec.json.encode(record).decode()
        row = (record.id, record.request.name, record.state.value, record.created_at.isoformat(), text)
        with self._translated():
            self._connection.execute(
                "INSERT INTO jobs (id, name, state, created_at, record) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE"
                " SET name = excluded.name, state = excluded.state, record = excluded.record",
                row,
            )

    def close(self) -> None:
        """Close the file; what was put is on the disk already."""
        with contextlib.suppress(sqlite3.Error):
            self._connection.close()

    def _prepare(self) -> None:
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(_MIGRATIONS):
            raise AppFailure(AppError(ErrorCode.STORE_UNUSABLE, resource=self._path.name, service_code="newer"))
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        for step in range(version, len(_MIGRATIONS)):
            self._connection.executescript(f"BEGIN; {_MIGRATIONS[step]} PRAGMA user_version = {step + 1}; COMMIT;")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            is_locked = error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
            raise self._failure("locked" if is_locked else "not-writable") from None
        except sqlite3.DatabaseError:
            raise self._failure("damaged") from None
        except OSError:
            raise self._failure("not-writable") from None

    def _failure(self, reason: str) -> AppFailure:
        error = AppError(ErrorCode.STORE_UNUSABLE, resource=self._path.name, service_code=reason)
        return AppFailure(error)


def _make_private(path: Path) -> None:
    """Make folder and file so that only their owner may enter; SQLite gives its side files the file's mode."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    os.close(handle)
    path.chmod(0o600)
