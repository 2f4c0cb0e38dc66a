"""Jobs to look at, and stand-ins for those who do the work."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from tests.memory import Memory

from sealscribe.core.draft import InputKind, JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.job_record import JobOrigin, JobRecord, JobState, new_record
from sealscribe.core.job_summary import JobSummary, summary_of
from sealscribe.core.locations import S3Location
from sealscribe.core.media import LocalFile
from sealscribe.core.request import request_of_draft
from sealscribe.core.seal import ObjectEncryption, OutputCheck, OutputObject, OutputRole, SealReport, SealVerdict
from sealscribe.core.transcript import Segment, Transcript
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.jobs.job_row import Column
from sealscribe.ui.jobs.jobs_page import JobsPage
from sealscribe.ui.theme import ThemeController
from sealscribe.workers.messages import Answer, JobResult, Refusal

BEGIN = datetime(2026, 3, 9, 9, 30, tzinfo=UTC)
KEY_ARN = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
OTHER_ARN = "arn:aws:kms:eu-west-1:444455556666:key/0987dcba-09fe-87dc-65ba-ab0987654321"
PAIRS = (ContextPair("matter", "2026-0117"), ContextPair("department", "Legal review"))

_ROADS: dict[JobState, tuple[JobState, ...]] = {
    JobState.PENDING: (),
    JobState.UPLOADING: (JobState.UPLOADING,),
    JobState.SUBMITTING: (JobState.SUBMITTING,),
    JobState.UNKNOWN: (JobState.SUBMITTING, JobState.UNKNOWN),
    JobState.QUEUED: (JobState.SUBMITTING, JobState.QUEUED),
    JobState.IN_PROGRESS: (JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS),
    JobState.COMPLETED: (JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED),
    JobState.FAILED: (JobState.SUBMITTING, JobState.QUEUED, JobState.IN_PROGRESS, JobState.FAILED),
    JobState.NOT_SUBMITTED: (JobState.SUBMITTING, JobState.NOT_SUBMITTED),
    JobState.CANCELLED: (JobState.CANCELLED,),
}
_TOLD = (JobState.QUEUED, JobState.IN_PROGRESS, JobState.COMPLETED, JobState.FAILED)


def make_draft(name: str = "interview-7", *, encrypted: bool = True, own_bucket: bool = True) -> JobDraft:
    return JobDraft(
        name=name,
        media_uri="s3://recordings-eu/2026/interview-7.wav",
        output_kind=OutputKind.CUSTOMER if own_bucket else OutputKind.SERVICE_MANAGED,
        output_uri="s3://transcripts-eu/legal/",
        encryption_enabled=encrypted,
        account_key=AccountKey("alias/case-transcripts", KEY_ARN, "alias/case-transcripts"),
        context=PAIRS,
    )


def make_record(
    job_id: str = "job-1",
    state: JobState = JobState.COMPLETED,
    *,
    draft: JobDraft | None = None,
    age: timedelta = timedelta(),
    **changes: Any,
) -> JobRecord:
    """A job in a state that it reached in steps of 20 seconds."""
    used = draft or make_draft()
    begin = BEGIN - age
    origin = JobOrigin("eu-west-1", "audit", "111122223333", "arn:aws:iam::111122223333:user/noor")
    record = new_record(job_id, request_of_draft(used), used, origin, begin)
    for step, reached in enumerate(_ROADS[state], start=1):
        record = record.entered(reached, begin + timedelta(seconds=20 * step))
    facts: dict[str, Any] = {}
    if state in _TOLD:
        facts["service_created_at"] = begin + timedelta(seconds=21)
        facts["submit_request_id"] = "5f0c-request"
    if state is JobState.COMPLETED:
        facts["service_started_at"] = begin + timedelta(seconds=25)
        facts["service_completed_at"] = begin + timedelta(seconds=78)
        location = record.request.transcript_location
        facts["outputs"] = (OutputObject(OutputRole.TRANSCRIPT, location),) if location else ()
    return replace(record, **(facts | changes))


def make_check(
    verdict: SealVerdict, algorithm: str = "aws:kms", key: str = KEY_ARN, file: str = "x.json"
) -> OutputCheck:
    role = OutputRole.TRANSCRIPT if file.endswith(".json") else OutputRole.SUBTITLES
    output = OutputObject(role, S3Location("transcripts-eu", f"legal/{file}"))
    found = ObjectEncryption(algorithm, key, False, 4711, '"e-tag"', "HEAD-REQUEST-1")
    return OutputCheck(output, BEGIN + timedelta(minutes=3), verdict, found)


def make_failed_check(verdict: SealVerdict, code: ErrorCode) -> OutputCheck:
    error = AppError(code, "s3:GetObject", "s3://transcripts-eu/legal/x.json", request_id="HEAD-REQUEST-2", status=403)
    return replace(make_check(verdict), found=None, error=error)


CHECKS: dict[SealVerdict, tuple[OutputCheck, ...]] = {
    SealVerdict.SEALED: (make_check(SealVerdict.SEALED), make_check(SealVerdict.SEALED, file="x.vtt")),
    SealVerdict.OTHER_KEY: (
        make_check(SealVerdict.OTHER_KEY, key=OTHER_ARN),
        make_check(SealVerdict.SEALED, file="x.vtt"),
    ),
    SealVerdict.KEY_NOT_COMPARABLE: (make_check(SealVerdict.KEY_NOT_COMPARABLE, key=OTHER_ARN),),
    SealVerdict.NOT_KMS: (make_check(SealVerdict.NOT_KMS, "AES256", ""),),
    SealVerdict.SSE_S3: (make_check(SealVerdict.SSE_S3, "AES256", ""),),
    SealVerdict.KMS_UNASKED: (make_check(SealVerdict.KMS_UNASKED, key=OTHER_ARN),),
    SealVerdict.NOT_TOLD: (make_check(SealVerdict.NOT_TOLD, "", ""),),
    SealVerdict.ACCESS_DENIED: (make_failed_check(SealVerdict.ACCESS_DENIED, ErrorCode.ACCESS_DENIED),),
    SealVerdict.MISSING: (make_failed_check(SealVerdict.MISSING, ErrorCode.OBJECT_NOT_FOUND),),
    SealVerdict.CHECK_FAILED: (make_failed_check(SealVerdict.CHECK_FAILED, ErrorCode.OFFLINE),),
    SealVerdict.SERVICE_MANAGED: (),
}


def make_sealed(verdict: SealVerdict, job_id: str = "job-1") -> JobRecord:
    """A completed job of which this was found out."""
    own_bucket = verdict is not SealVerdict.SERVICE_MANAGED
    encrypted = own_bucket and verdict not in (SealVerdict.SSE_S3, SealVerdict.KMS_UNASKED)
    draft = make_draft(encrypted=encrypted, own_bucket=own_bucket)
    return make_record(job_id, draft=draft, seal=SealReport(verdict, KEY_ARN, CHECKS[verdict]))


def make_local_draft(size: int = 48_000_000) -> JobDraft:
    file = LocalFile("/recordings/interview-7.wav", size, 1, "wav")
    return replace(
        make_draft(), input_kind=InputKind.LOCAL, local_file=file, upload_destination="s3://recordings-eu/2026/"
    )


def make_result(job_id: str = "job-1", transcript: Transcript | None = None) -> JobResult:
    segments = (
        Segment("Good morning. This is the review of the first quarter.", 0.4, 4.2, "spk_0"),
        Segment("Thank you. The figures are complete, and I sealed the report yesterday.", 4.9, 9.8, "spk_1"),
        Segment("Then we can go through it point by point.", 10.1, 12.5, "spk_0"),
    )
    text = " ".join(segment.text for segment in segments)
    used = transcript or Transcript(segments, text, ("en-US",), ("spk_0", "spk_1"))
    return JobResult(job_id, b'{"results": {"kept": "as it came"}}', used)


class FakeInquiries(QObject):
    """Keeps what was asked; the test answers."""

    answered = Signal(object)
    refused = Signal(object)
    key_rows = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ids = itertools.count(1)
        self.reads: list[tuple[int, str]] = []
        self.saves: list[tuple[int, str, bytes]] = []
        self.cancelled: list[int] = []
        self.detector_loads = 0
        self.lists: list[int] = []
        self.looks: list[tuple[int, str]] = []

    def list_service_jobs(self) -> int:
        self.lists.append(next(self._ids))
        return self.lists[-1]

    def look_at_job(self, name: str) -> int:
        self.looks.append((next(self._ids), name))
        return self.looks[-1][0]

    def read_result(self, job_id: str) -> int:
        self.reads.append((next(self._ids), job_id))
        return self.reads[-1][0]

    def load_detector(self) -> int:
        self.detector_loads += 1
        return next(self._ids)

    def save_file(self, path: str, content: bytes | Callable[[], bytes]) -> int:
        self.saves.append((next(self._ids), path, content() if callable(content) else content))
        return self.saves[-1][0]

    def cancel(self, request_id: int) -> None:
        self.cancelled.append(request_id)

    def answer(self, request_id: int, value: object) -> None:
        self.answered.emit(Answer(request_id, value))

    def refuse(self, request_id: int, error: AppError) -> None:
        self.refused.emit(Refusal(request_id, error))


class FakeDesk(QObject):
    """Keeps records and what was asked for."""

    records_loaded = Signal(int)
    job_changed = Signal(object)
    upload_progressed = Signal(object)
    submission_refused = Signal(object)
    job_removed = Signal(str)
    origin_changed = Signal()
    deletion_refused = Signal(object)
    store_failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, JobRecord] = {}
        self.cancelled: list[str] = []
        self.submitted: list[JobDraft] = []
        self.checked: list[str] = []
        self.followed: list[tuple[str, bool]] = []
        self.deleted: list[tuple[str, bool, bool]] = []

    @property
    def origin(self) -> JobOrigin:
        return JobOrigin("eu-west-1", "audit", "111122223333", "arn:aws:iam::111122223333:user/noor")

    def set_followed(self, job_id: str, *, is_followed: bool) -> None:
        self.followed.append((job_id, is_followed))

    def delete(self, job_id: str, *, at_service: bool, here: bool) -> None:
        self.deleted.append((job_id, at_service, here))

    def reader(self, job_ids: Iterable[str]) -> Callable[[], Iterator[JobRecord]]:
        kept = [self.kept[job_id] for job_id in job_ids]
        return lambda: iter(kept)

    def submit(self, draft: JobDraft) -> str:
        self.submitted.append(draft)
        return f"submitted-{len(self.submitted)}"

    def cancel(self, job_id: str) -> None:
        self.cancelled.append(job_id)

    def check_again(self, job_id: str) -> None:
        self.checked.append(job_id)

    @property
    def summaries(self) -> dict[str, JobSummary]:
        return {job_id: summary_of(record) for job_id, record in self.kept.items()}

    def record(self, job_id: str) -> JobRecord | None:
        return self.kept.get(job_id)

    def keep(self, *records: JobRecord) -> None:
        """Have these from the start."""
        self.kept.update((record.id, record) for record in records)

    def change(self, record: JobRecord) -> None:
        self.kept[record.id] = record
        self.job_changed.emit(record)


@pytest.fixture
def jobs() -> SimpleNamespace:
    """What makes jobs, checks and results."""
    return SimpleNamespace(
        BEGIN=BEGIN,
        KEY_ARN=KEY_ARN,
        OTHER_ARN=OTHER_ARN,
        PAIRS=PAIRS,
        CHECKS=CHECKS,
        draft=make_draft,
        local_draft=make_local_draft,
        record=make_record,
        check=make_check,
        sealed=make_sealed,
        result=make_result,
    )


@pytest.fixture
def inquiries(qapp: object) -> FakeInquiries:
    return FakeInquiries()


@pytest.fixture
def desk(qapp: object) -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def save_paths() -> list[str]:
    """The paths that a person gives, one after the other; with none left, the dialog is cancelled."""
    return []


@dataclass
class Hand:
    """What a person does with the page."""

    qtbot: QtBot

    def press(self, page: QWidget, name: str) -> None:
        button = page.findChild(QAbstractButton, name)
        assert button is not None, name
        assert button.isVisible(), name
        assert button.isEnabled(), name
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def click_row(self, page: JobsPage, job_id: str) -> None:
        place = page.model.place(job_id)
        assert place is not None
        rect = page.table.visualRect(page.model.index(place, Column.NAME))
        self.qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    def open_tab(self, page: JobsPage, tab: Tab) -> None:
        place = page.details.tabs.tabRect(tab).center()
        self.qtbot.mouseClick(page.details.tabs, Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def hand(qtbot: QtBot) -> Hand:
    return Hand(qtbot)


@pytest.fixture
def asked_paths() -> list[tuple[str, str]]:
    """The proposed path and the file filter of every dialog that was opened."""
    return []


@pytest.fixture
def opened() -> list[str]:
    """The addresses that were to be opened in a browser."""
    return []


@pytest.fixture
def page(
    qtbot: QtBot,
    shown: Callable[[QWidget], QWidget],
    themes: ThemeController,
    inquiries: FakeInquiries,
    desk: FakeDesk,
    save_paths: list[str],
    asked_paths: list[tuple[str, str]],
    opened: list[str],
) -> Callable[..., JobsPage]:
    """Shows the page with these jobs kept from the start; it stays for the whole test, whoever holds a part of it."""
    pages: list[JobsPage] = []

    def show(*records: JobRecord, size: tuple[int, int] = (1200, 800), memory: Memory | None = None) -> JobsPage:
        desk.keep(*records)

        def open_address(address: str) -> bool:
            opened.append(address)
            return True

        def choose(parent: QWidget, proposed: str, file_filter: str) -> str:
            asked_paths.append((proposed, file_filter))
            return save_paths.pop(0) if save_paths else ""

        made: Any = JobsPage
        widget: JobsPage = made(inquiries, desk, themes, choose, open_address=open_address, memory=memory)
        pages.append(widget)
        for _ in widget.build_steps():
            pass
        widget.resize(*size)
        shown(widget)
        return widget

    return show
