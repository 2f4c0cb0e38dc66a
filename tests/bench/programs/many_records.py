"""The Jobs page with many records: ``many_records.py COUNT FOLDER``. The last line of its output is JSON:

* ``load``: milliseconds from the opened store until all records are with the desk's shelf, as at the start.
* ``bytes``: private memory for each queued job, for shelf and table together.
* ``sort``, ``filter``: milliseconds of each order and filter, ``shown``: of the whole table in a window.
* ``frames``: milliseconds of each painted frame while the table scrolls from top to end.
* ``plain_sort``: a plain list of as many tuples sorted by name; the baseline of ``sort``.
"""

import gc
import json
import sqlite3
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.job_record import JobOrigin, JobState, new_record
from sealscribe.core.request import request_of_draft
from sealscribe.store.encoding import encoded
from sealscribe.store.job_store import JobStore
from sealscribe.store.packed_records import RecordShelf
from sealscribe.ui.jobs.job_model import JobFilter, JobTableModel
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.job_table import JobTable
from sealscribe.ui.theme import FUSION_ARGUMENTS, LIGHT, ThemeController

COUNT, FOLDER = int(sys.argv[1]), Path(sys.argv[2])
FRAMES = 120
KEYS = [f"arn:aws:kms:eu-central-1:999988887777:key/0f4c2a6e-5d0b-4f6e-9a53-3f1f0d8f7{n:03}" for n in range(20)]


def records():  # noqa: ANN201
    """Queued jobs, no two alike."""
    origin = JobOrigin("eu-central-1", "legal", "999988887777", "arn:aws:iam::999988887777:user/noor")
    begun = datetime(2025, 3, 3, 9, tzinfo=UTC)
    for number in range(COUNT):
        draft = JobDraft(
            name=f"visit-{number * 7919 % COUNT:06}-review",
            media_uri=f"s3://recordings-999988887777/visits/visit-{number:06}.wav",
            output_kind=OutputKind.CUSTOMER,
            output_uri="s3://transcripts-999988887777/visits/",
            encryption_enabled=True,
            account_key=AccountKey(KEYS[number % 20], KEYS[number % 20], f"alias/team-{number % 20}"),
            context=(ContextPair("Department", "Cardiology"), ContextPair("Visit", f"{number:06}")),
        )
        at = begun + timedelta(seconds=37 * number, microseconds=number)
        job_id = f"{number * 2654435761 % 2**128:032x}"
        record = new_record(job_id, request_of_draft(draft, submission_id=job_id), draft, origin, at)
        for state in (JobState.SUBMITTING, JobState.QUEUED):
            record = record.entered(state, at)
        yield replace(record, service_created_at=at)


def fill(path):  # noqa: ANN001, ANN201
    """Write all at once: how fast single jobs are written is no matter here."""
    JobStore(path).close()
    with sqlite3.connect(path) as connection:
        rows = ((r.id, r.request.name, r.state.value, r.created_at.isoformat(), encoded(r)) for r in records())
        connection.executemany("INSERT INTO jobs (id, name, state, created_at, record) VALUES (?, ?, ?, ?, ?)", rows)
    connection.close()


def private_bytes() -> int:
    gc.collect()
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_"))


def timed(work) -> float:  # noqa: ANN001
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1e3


def main() -> None:
    path = FOLDER / "jobs.sqlite3"
    fill(path)
    app = QApplication(["many-records", "-platform", "offscreen", *FUSION_ARGUMENTS])
    ThemeController(app, LIGHT)
    store = JobStore(path)
    shelf = RecordShelf()
    model = JobTableModel(shelf.get)
    before = private_bytes()

    def load() -> None:
        for batch in store.batches():
            for one in batch.records:
                shelf.put_packed(one)

    told = {"load": timed(load)}
    model.load(shelf.summaries.values())
    told["bytes"] = (private_bytes() - before) / COUNT
    store.close()
    gc.disable()
    orders = [
        (column, order) for column in Column for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    ]
    told["sort"] = {f"{c.name.lower()} {o.name[0]}": timed(lambda c=c, o=o: model.sort(c, o)) for c, o in orders}
    model.sort(Column.CREATED, Qt.SortOrder.DescendingOrder)
    filters = {
        "name": JobFilter("9-rev"),
        "state": JobFilter(states=frozenset({JobState.QUEUED})),
        "key": JobFilter(key=KEYS[3]),
        "none": JobFilter("no such job"),
        "all": JobFilter(),
    }
    told["filter"] = {name: timed(lambda one=one: model.set_filter(one)) for name, one in filters.items()}
    rows = [(one.name, one.id) for one in shelf.summaries.values()]
    told["plain_sort"] = timed(lambda: sorted(rows))
    table = JobTable(model)
    table.resize(1200, 700)

    def show() -> None:
        table.show()
        app.processEvents()
        table.grab()

    told["shown"] = timed(show)
    bar = table.verticalScrollBar()
    frames = []
    for step in range(FRAMES):
        bar.setValue(bar.maximum() * step // FRAMES)
        frames.append(timed(table.viewport().grab))
    told["frames"] = frames
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
