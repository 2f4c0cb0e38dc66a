"""The Create job page with stand-ins for those who ask AWS and make jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.access import AccessQuestion
from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError
from sealscribe.core.job_record import JobOrigin, JobRecord, new_record
from sealscribe.core.job_summary import JobSummary, summary_of
from sealscribe.core.request import request_of_draft
from sealscribe.core.sensitivity import inspect_pair
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.workers.messages import Answer, Refusal, SubmissionRefused

Kind = TypeVar("Kind", bound=QWidget)
ACCOUNT = "111122223333"
REGION = "us-east-1"
KEY_ARN = f"arn:aws:kms:{REGION}:{ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab"


class FakeInquiries(QObject):
    """Notes every question; a test answers it, or does not."""

    answered = Signal(object)
    refused = Signal(object)
    key_rows = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[int, str, tuple[object, ...]]] = []
        self.cancelled: list[int] = []

    def _ask(self, question: str, *about: object) -> int:
        request_id = len(self.asked) + 1
        self.asked.append((request_id, question, about))
        return request_id

    def list_keys(self) -> int:
        return self._ask("list_keys")

    def describe_key(self, text: str) -> int:
        return self._ask("describe_key", text)

    def key_rotation(self, key_arn: str) -> int:
        return self._ask("key_rotation", key_arn)

    def list_buckets(self) -> int:
        return self._ask("list_buckets")

    def list_objects(self, bucket: str, prefix: str = "", token: str = "") -> int:
        return self._ask("list_objects", bucket, prefix, token)

    def look_at_file(self, path: str) -> int:
        return self._ask("look_at_file", path)

    def look_at_batch(self, paths: Sequence[str]) -> int:
        return self._ask("look_at_batch", paths)

    def make_batch(self, sources: Sequence[object], make: Callable[..., object], *, with_hash: bool) -> int:
        return self._ask("make_batch", sources, make, with_hash)

    def hash_file(self, path: str) -> int:
        return self._ask("hash_file", path)

    def taken_job_names(self, stem: str) -> int:
        return self._ask("taken_job_names", stem)

    def load_detector(self) -> int:
        request_id = self._ask("load_detector")
        QTimer.singleShot(0, self, lambda: self.answered.emit(Answer(request_id, None)))
        return request_id

    def check_access(self, asked: AccessQuestion) -> int:
        return self._ask("check_access", asked)

    def save_file(self, path: str, content: bytes) -> int:
        return self._ask("save_file", path, content)

    def read_file(self, path: str, most: int, make: Callable[[bytes], object]) -> int:
        return self._ask("read_file", path, most, make)

    def cancel(self, request_id: int) -> None:
        self.cancelled.append(request_id)

    def withdraw(self, request_id: int) -> bool:
        return False

    def questions(self, name: str) -> list[tuple[object, ...]]:
        """What was asked under this name, oldest first."""
        return [about for _, question, about in self.asked if question == name]

    def answer(self, name: str, value: object) -> None:
        """Answer the newest question of this name."""
        self.answered.emit(Answer(self._newest(name), value))

    def refuse(self, name: str, error: AppError) -> None:
        """Refuse the newest question of this name."""
        self.refused.emit(Refusal(self._newest(name), error))

    def _newest(self, name: str) -> int:
        return next(request_id for request_id, question, _ in reversed(self.asked) if question == name)


class FakeJobDesk(QObject):
    """Takes drafts; a test says what becomes of them."""

    job_changed = Signal(object)
    submission_refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.submitted: list[JobDraft] = []
        self.known: tuple[JobRecord, ...] = ()

    def submit(self, draft: JobDraft, job_id: str = "") -> str:
        self.submitted.append(draft)
        return f"job-{len(self.submitted)}"

    def submit_all(self, drafts: Iterable[JobDraft]) -> list[str]:
        return [self.submit(draft) for draft in drafts]

    @property
    def summaries(self) -> dict[str, JobSummary]:
        return {record.id: summary_of(record) for record in self.known}

    def record_of(self, draft: JobDraft, job_id: str) -> JobRecord:
        """The record that a draft becomes."""
        now = datetime(2026, 3, 1, tzinfo=UTC)
        return new_record(job_id, request_of_draft(draft), draft, JobOrigin(REGION, account=ACCOUNT), now)

    def accept(self) -> None:
        """Record the newest draft as a job."""
        self.job_changed.emit(self.record_of(self.submitted[-1], f"job-{len(self.submitted)}"))

    def refuse(self, error: AppError) -> None:
        """Refuse the newest draft."""
        self.submission_refused.emit(SubmissionRefused(f"job-{len(self.submitted)}", error))


class Form:
    """The page as a person uses it: by the names of its controls, with mouse and keyboard."""

    def __init__(self, page: CreateJobPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot

    def find(self, name: str, kind: type[Kind]) -> Kind:
        """The control with this name."""
        found = self.page.findChild(kind, f"create-job.{name}")
        assert isinstance(found, kind), f"no {kind.__name__} named create-job.{name}"
        return found

    def click(self, name: str) -> None:
        """Click a control, scrolled into view as a person would."""
        widget = self.find(name, QWidget)
        self.page.frame.panel_scroll.ensureWidgetVisible(widget)
        assert widget.isVisibleTo(self.page), f"create-job.{name} is hidden"
        self.wait_for_layout(widget)
        point = widget.rect().center()
        point.setX(min(12, widget.width() // 2))
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point)

    def type_into(self, name: str, text: str) -> None:
        """Replace what stands in a field by typing."""
        edit = self.find(name, QLineEdit)
        self.wait_for_layout(edit)
        self.page.frame.panel_scroll.ensureWidgetVisible(edit)
        self.qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
        assert self.page.focusWidget() is edit
        edit.selectAll()
        self.qtbot.keyClick(edit, Qt.Key.Key_Delete)
        self.qtbot.keyClicks(edit, text)

    def wait_for_layout(self, widget: QWidget) -> None:
        """Wait until what was just shown has its place; before, nobody could hit it."""
        self.qtbot.waitUntil(lambda: widget.height() >= widget.minimumSizeHint().height() > 0)

    def is_visible(self, name: str) -> bool:
        """Whether a person can see the control, perhaps after scrolling."""
        return self.find(name, QWidget).isVisibleTo(self.page)


@pytest.fixture
def inquiries() -> FakeInquiries:
    return FakeInquiries()


@pytest.fixture
def desk() -> FakeJobDesk:
    return FakeJobDesk()


@pytest.fixture
def connection() -> Connection:
    return Connection(ACCOUNT, f"arn:aws:iam::{ACCOUNT}:user/Maria", REGION, "aws", profile="legal")


@pytest.fixture
def make_page(qtbot: QtBot, inquiries: FakeInquiries, desk: FakeJobDesk) -> Callable[..., CreateJobPage]:
    """Makes a page that is not built yet."""

    def make(**kept: Any) -> CreateJobPage:
        page = CreateJobPage(
            inquiries,  # type: ignore[arg-type] # a fake
            desk,
            inspect_pair,
            **kept,
        )
        qtbot.addWidget(page)
        return page

    return make


@pytest.fixture
def pair_sets() -> Any:
    """The saved sets of the page: none, unless a module brings its own."""
    return None


@pytest.fixture
def page(
    make_page: Callable[..., CreateJobPage], qtbot: QtBot, connection: Connection, pair_sets: Any
) -> Iterator[CreateJobPage]:
    """The page, built, shown and connected."""
    page = make_page(pair_sets=pair_sets)
    for _ in page.build_steps():
        pass
    page.set_connection(connection)
    page.resize(1180, 760)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    page.close()


@pytest.fixture
def form(page: CreateJobPage, qtbot: QtBot) -> Form:
    return Form(page, qtbot)


@pytest.fixture
def complete_draft() -> JobDraft:
    """A draft without any finding."""
    return JobDraft(
        name="board-meeting",
        media_uri="s3://recordings/2026/board-meeting.flac",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://transcripts/legal/",
        encryption_enabled=True,
        account_key=AccountKey("alias/legal", KEY_ARN, "alias/legal"),
        context=(ContextPair("department", "legal"), ContextPair("file", "board-meeting.flac")),
    )


@pytest.fixture
def link_texts() -> Callable[[CreateJobPage, str], Sequence[str]]:
    """The links of the summary: "problem-link" or "warning-link"."""

    def texts(page: CreateJobPage, name: str) -> Sequence[str]:
        links = [link for link in page.findChildren(QWidget) if link.objectName().startswith(f"create-job.{name}.")]
        return [str(link.property("text")) for link in links if link.isVisibleTo(page)]

    return texts
