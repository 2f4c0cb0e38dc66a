"""The submitter's side of the job store: what could not be written stays in memory, and is written later."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobRecord
from sealscribe.workers.threads import outcome_of

if TYPE_CHECKING:
    from sealscribe.store.job_store import JobStore, RecordBatch


_RECENT: Final = 64


class JobBook:
    """The records of all jobs, those on the disk and those that could not be written, for one thread."""

    def __init__(self, open_store: Callable[[], JobStore]) -> None:
        self._open_store = open_store
        self._store: JobStore | None = None
        self._unwritten: dict[str, JobRecord] = {}
        # The latest few as they were written: most are wanted again at once.
        self._recent: OrderedDict[str, JobRecord] = OrderedDict()

    def open(self, take: Callable[[RecordBatch], None]) -> str:
        """Open the store, hand over all that is in it, and return the name of a damaged file that is kept aside.

        Raises AppFailure STORE_UNUSABLE.
        """
        self._store = self._open_store()
        for batch in self._store.batches():
            take(batch)
        return self._store.kept_aside

    def get(self, job_id: str) -> JobRecord | None:
        """Return a record, or None where there is none, or it cannot be read."""
        known = self._unwritten.get(job_id) or self._recent.get(job_id)
        store = self._store
        if known is not None or store is None:
            return known
        found = outcome_of(lambda: store.get(job_id))
        return None if isinstance(found, AppError) else found

    def unsent(self) -> Iterator[JobRecord]:
        """Give the jobs that can be cancelled, oldest first; they may be changed meanwhile."""
        return (record for record in self._read(lambda store: store.unfinished_ids()) if record.state.can_cancel)

    def unfinished(self) -> Iterator[JobRecord]:
        """Give the jobs that something is left to do for, oldest first; they may be changed meanwhile."""
        return (record for record in self._read(lambda store: store.unfinished_ids()) if not record.is_finished)

    def others_named(self, record: JobRecord) -> Iterator[JobRecord]:
        """Give the other jobs of the same name."""
        name = record.request.name
        found = self._read(lambda store: store.ids_named(name))
        return (other for other in found if other.id != record.id and other.request.name == name)

    def _read(self, find: Callable[[JobStore], list[str]]) -> Iterator[JobRecord]:
        store = self._store
        found = [] if store is None else outcome_of(lambda: find(store))
        on_disk = [] if isinstance(found, AppError) else found
        for job_id in dict.fromkeys([*on_disk, *self._unwritten]):
            record = self.get(job_id)
            if record is not None:
                yield record

    def put(self, record: JobRecord, *, is_new: bool = False) -> AppError | None:
        """Write a record; return why it could not be written. A new one is not kept then, any other is."""
        error = self._write(record)
        if error is None:
            self._unwritten.pop(record.id, None)
            self._recent[record.id] = record
            self._recent.move_to_end(record.id)
            if len(self._recent) > _RECENT:
                self._recent.popitem(last=False)
        elif not is_new:
            self._recent.pop(record.id, None)
            self._unwritten[record.id] = record
        return error

    def delete(self, job_id: str) -> AppError | None:
        """Remove a record for good; return why it could not be removed."""
        store = self._store
        error = AppError(ErrorCode.STORE_UNUSABLE) if store is None else outcome_of(lambda: store.delete(job_id))
        if error is None:
            self._unwritten.pop(job_id, None)
            self._recent.pop(job_id, None)
        return error

    def close(self) -> None:
        """Write what is not written yet, as far as that is possible now, and close the store."""
        if self._store is None:
            return
        for record in tuple(self._unwritten.values()):
            self.put(record)
        self._store.close()
        self._store = None

    def _write(self, record: JobRecord) -> AppError | None:
        store = self._store
        if store is None:
            return AppError(ErrorCode.STORE_UNUSABLE)
        return outcome_of(lambda: store.put(record))
