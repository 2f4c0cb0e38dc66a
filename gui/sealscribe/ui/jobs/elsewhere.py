"""Jobs of the account that were made elsewhere: listed when they are wanted, and looked at one by one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.core.other_job import OtherJob, other_jobs
from sealscribe.ui.jobs.facts_grid import FactsGrid
from sealscribe.ui.jobs.job_model import JobTableModel
from sealscribe.ui.texts.amounts import format_date_time
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.job_texts import code_words, object_words, role_words, state_words
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.feedback import Notice, StatusBadge
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import ElidedLabel
from sealscribe.workers.messages import Answer, OutsideLook, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries
    from sealscribe.workers.job_desk import JobDesk

NOT_HERE: Final = tr("This job was not made by this computer")
NOT_HERE_DETAIL: Final = tr(
    "AWS gives neither the key nor the encryption context of a job back, and there is no record of them here. What "
    "Amazon S3 says of the output can be asked for."
)
LOOK: Final = tr("Look at the output")
LOOKING: Final = tr("Looking")
SERVICE_OUTPUT: Final = tr("Kept by Amazon Transcribe, or not there yet: it cannot be looked at from this account.")
_LABELS: Final = (
    tr("Name"),
    tr("Language"),
    tr("Created"),
    tr("Ended"),
    tr("Input data location"),
    tr("Reason"),
    tr("Account"),
    tr("Region"),
)


class Elsewhere(QObject):
    """Knows the jobs made elsewhere while they are wanted."""

    told = Signal(str, str, str)
    """Kind, title and text of what went wrong."""
    looked_at = Signal(str)
    """The id of a job whose output was looked at, or could not be."""

    def __init__(self, inquiries: Inquiries, job_desk: JobDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._model: JobTableModel | None = None
        self._jobs: dict[str, OtherJob] = {}
        self._is_wanted = False
        self._list_request: int | None = None
        self._look_requests: dict[int, str] = {}
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        job_desk.origin_changed.connect(self._list_anew)

    def join(self, model: JobTableModel) -> None:
        """Show the jobs in a table."""
        self._model = model

    def job(self, job_id: str) -> OtherJob | None:
        """Return a job made elsewhere, or None for any other."""
        return self._jobs.get(job_id)

    @Slot(bool)
    def want(self, wanted: bool) -> None:
        """List the jobs made elsewhere, or have them no more."""
        self._is_wanted = wanted
        self._list_anew()

    @Slot()
    def _list_anew(self) -> None:
        """Begin again: it is another account, or they are not wanted any more."""
        if self._list_request is not None:
            self._inquiries.cancel(self._list_request)
        self._show({})
        self._list_request = self._inquiries.list_service_jobs() if self._is_wanted else None

    def look(self, job_id: str) -> None:
        """Ask what Amazon S3 says of a job's output."""
        if job_id in self._jobs and job_id not in self._look_requests.values():
            self._look_requests[self._inquiries.look_at_job(self._jobs[job_id].job.name)] = job_id

    def is_looking(self, job_id: str) -> bool:
        """Tell whether the output of a job is being looked at."""
        return job_id in self._look_requests.values()

    def _show(self, jobs: dict[str, OtherJob]) -> None:
        gone = self._jobs.keys() - jobs.keys()
        self._jobs = jobs
        if self._model is not None:
            self._model.set_others([one.summary for one in jobs.values()], gone)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer):
            return
        if message.request_id == self._list_request and isinstance(message.value, tuple):
            self._list_request = None
            own = self._job_desk.summaries.values()
            self._show({one.id: one for one in other_jobs(message.value, own, self._job_desk.origin)})
        elif message.request_id in self._look_requests and isinstance(message.value, OutsideLook):
            job_id = self._look_requests.pop(message.request_id)
            if job_id in self._jobs:
                changed = replace(self._jobs[job_id], job=message.value.job, checks=message.value.checks)
                self._jobs[job_id] = changed
                if self._model is not None:
                    self._model.take(changed.summary)
            self.looked_at.emit(job_id)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal):
            return
        job_id = self._look_requests.pop(message.request_id, "")
        if message.request_id == self._list_request:
            self._list_request = None
        elif not job_id:
            return
        words = error_text(message.error)
        self.told.emit("error", words.title, words.text)
        if job_id:
            self.looked_at.emit(job_id)


class OtherDetails(ScrollColumn):
    """The details of a job made elsewhere."""

    look_asked = Signal(str)
    """The job's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=14, parent=parent)
        self.setObjectName("jobs.other")
        self._job_id = ""
        head = QHBoxLayout()
        self.name_label = ElidedLabel("", "heading")
        self.state_badge = StatusBadge("clock", "")
        self.look_button = SecondaryButton(LOOK, icon="search")
        self.look_button.setObjectName("jobs.look")
        self.look_button.clicked.connect(self._look)
        head.addWidget(self.name_label, 0)
        head.addWidget(self.state_badge)
        head.addStretch(1)
        head.addWidget(self.look_button)
        self.column.addLayout(head)
        self.column.addWidget(Notice("info", NOT_HERE, NOT_HERE_DETAIL))
        self.found = Notice("info", "")
        self.found.setObjectName("jobs.other-found")
        self.found.hide()
        self.column.addWidget(self.found)
        self.facts = FactsGrid(_LABELS, frozenset({tr("Input data location")}))
        for _ in self.facts.build_steps():
            pass
        self.column.addWidget(self.facts)

    def show_job(self, other: OtherJob, *, looking: bool) -> None:
        """Show a job as it is known now."""
        self._job_id = other.id
        job = other.job
        self.name_label.setText(job.name)
        words = state_words(job.state)
        self.state_badge.set_state(words.icon, words.words, words.tone)
        self.look_button.setEnabled(not looking)
        self.look_button.setText(LOOKING if looking else LOOK)
        self.facts.show_facts(
            {
                tr("Name"): job.name,
                tr("Language"): code_words(job.language_code),
                tr("Created"): format_date_time(job.created_at) if job.created_at else "",
                tr("Ended"): format_date_time(job.completed_at) if job.completed_at else "",
                tr("Input data location"): job.media_uri,
                tr("Reason"): job.failure_reason,
                tr("Account"): other.origin.account,
                tr("Region"): other.origin.region,
            }
        )
        self.found.setVisible(other.checks is not None)
        if other.checks is not None:
            self.found.set_content("info", tr("Amazon S3 says"), "\n".join(_lines(other)) or SERVICE_OUTPUT)

    @Slot()
    def _look(self) -> None:
        self.look_asked.emit(self._job_id)


def _lines(other: OtherJob) -> list[str]:
    lines = []
    for check in other.checks or ():
        about = f"{role_words(check.output.role)}, {check.output.location.uri}"
        if check.found is not None:
            lines.append(f"{about}: {object_words(check.found)}")
        elif check.error is not None:
            lines.append(f"{about}: {error_text(check.error).title}")
    return lines
