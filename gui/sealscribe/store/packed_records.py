"""Job records as few bytes: what is kept in memory of those that nobody looks at just now."""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Final

from sealscribe.core.draft import JobDraft, OutputKind, SubtitleFormat
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.job_summary import JobSummary, summary_of
from sealscribe.core.request import request_of_draft
from sealscribe.store.encoding import decoded, encoded

_OPEN_RECORDS: Final = 128


@dataclass(frozen=True, slots=True)
class PackedRecord:
    """A record with its summary; ``content`` only this module reads."""

    summary: JobSummary
    content: bytes

    def record(self) -> JobRecord:
        """Return the whole record."""
        return _unpacked(self.content)


def packed(record: JobRecord, text: str) -> PackedRecord:
    """Pack a record; ``text`` is the same as the store has it."""
    compressor = zlib.compressobj(level=6, wbits=-zlib.MAX_WBITS, zdict=_usual())
    return PackedRecord(summary_of(record), compressor.compress(text.encode()) + compressor.flush())


def _unpacked(content: bytes) -> JobRecord:
    decompressor = zlib.decompressobj(wbits=-zlib.MAX_WBITS, zdict=_usual())
    return decoded(decompressor.decompress(content) + decompressor.flush(), JobRecord)


@cache
def _usual() -> bytes:
    """What most records share: each is compressed by itself, and has nothing of its own to refer back to."""
    arn = "arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-0000-0000-000000000000"
    draft = JobDraft(
        media_uri="s3://recordings-111122223333/",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://transcripts-111122223333/",
        encryption_enabled=True,
        account_key=AccountKey("alias/", arn, "alias/"),
        context=(ContextPair("Department", ""),),
        subtitle_formats=(SubtitleFormat.VTT, SubtitleFormat.SRT),
    )
    at = datetime(2026, 1, 1, 12, 30, 45, 123456, tzinfo=UTC)
    origin = JobOrigin("eu-central-1", "default", "111122223333", "arn:aws:iam::111122223333:user/")
    request = request_of_draft(draft, submission_id="0" * 32)
    record = new_record("0" * 32, request, draft, origin, at)
    for state in (JobState.UPLOADING, JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED):
        record = record.entered(state, at)
    return encoded(record).encode()


class RecordShelf:
    """Records by job id. Those of the last few are at hand, the others are unpacked when they are asked for."""

    def __init__(self) -> None:
        self._summaries: dict[str, JobSummary] = {}
        self._contents: dict[str, bytes] = {}
        self._open: OrderedDict[str, JobRecord] = OrderedDict()

    @property
    def summaries(self) -> Mapping[str, JobSummary]:
        """The summaries of all jobs by their id."""
        return self._summaries

    def put(self, record: JobRecord) -> JobSummary:
        """Take a record, new or in place of the one before, and return its summary."""
        self.put_packed(packed(record, encoded(record)))
        self._keep_open(record)
        return self._summaries[record.id]

    def put_packed(self, one: PackedRecord) -> None:
        """Take a record that is packed already."""
        job_id = one.summary.id
        self._summaries[job_id] = one.summary
        self._contents[job_id] = one.content
        self._open.pop(job_id, None)

    def get(self, job_id: str) -> JobRecord | None:
        """Return a record, or None where there is none of that id."""
        record = self._open.get(job_id)
        if record is None:
            content = self._contents.get(job_id)
            if content is None:
                return None
            record = _unpacked(content)
        self._keep_open(record)
        return record

    def packed(self, job_ids: Iterable[str]) -> tuple[PackedRecord, ...]:
        """Return these records as they lie here; who is not there is left out."""
        known = self._summaries
        return tuple(PackedRecord(known[one], self._contents[one]) for one in job_ids if one in known)

    def remove(self, job_id: str) -> None:
        """Forget a job; one that is not there is no error."""
        self._summaries.pop(job_id, None)
        self._contents.pop(job_id, None)
        self._open.pop(job_id, None)

    def _keep_open(self, record: JobRecord) -> None:
        self._open[record.id] = record
        self._open.move_to_end(record.id)
        if len(self._open) > _OPEN_RECORDS:
            self._open.popitem(last=False)
