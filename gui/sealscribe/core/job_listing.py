"""A list of jobs as a file for spreadsheets and programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, Final

from sealscribe.core.job_record import JobRecord
from sealscribe.core.job_summary import alias_of

COLUMNS: Final = (
    "name",
    "state",
    "key",
    "alias",
    "context_pairs",
    "encryption_verdict",
    "language",
    "created",
    "completed",
    "account",
    "region",
    "input",
    "output",
    "request_id",
    "submission_id",
    "error",
)
# A spreadsheet takes a cell that begins so as a formula (OWASP, "CSV Injection").
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def listing_csv(records: Iterable[JobRecord]) -> str:
    """Return jobs as CSV (RFC 4180) with a row of titles; the encryption context itself is not in it."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for record in records:
        writer.writerow([_harmless(str(value)) for value in facts_of(record).values()])
    return text.getvalue()


def listing_json(records: Iterable[JobRecord]) -> str:
    """Return jobs as JSON: an array of objects with the same names as the columns of the CSV."""
    return json.dumps([facts_of(record) for record in records], indent=1, ensure_ascii=True) + "\n"


def facts_of(record: JobRecord) -> dict[str, Any]:
    """Return what a list tells of a job, in the order of COLUMNS; times are UTC, in ISO 8601."""
    request, location = record.request, record.request.transcript_location
    values = (
        request.name,
        record.state.value,
        request.key,
        alias_of(record),
        len(request.context),
        record.seal.verdict.value if record.seal is not None else "",
        request.language_code or "auto",
        _moment(record.created_at),
        _moment(record.service_completed_at),
        record.origin.account,
        record.origin.region,
        request.media_uri,
        location.uri if location is not None else "",
        record.submit_request_id,
        record.id,
        record.error.code.value if record.error is not None else "",
    )
    return dict(zip(COLUMNS, values, strict=True))


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(timespec="seconds") if moment is not None else ""


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
