"""What becomes of a draft that was handed over: a job on record, or a refusal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.draft import JobDraft
from sealscribe.core.job_record import JobRecord
from sealscribe.ui.create_job.ports import JobDesk
from sealscribe.workers.messages import SubmissionRefused


class Submission(QObject):
    """Hands one draft at a time to the desk, and knows its answer from those to others."""

    recorded = Signal(object)
    """The JobRecord that the draft became."""
    refused = Signal(object)
    """The AppError that says why it became none."""
    busy_changed = Signal(bool)
    """Whether a draft was handed over and is not answered yet."""

    def __init__(self, job_desk: JobDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._job_desk = job_desk
        self._job_id = ""
        job_desk.job_changed.connect(self._job_changed)
        job_desk.submission_refused.connect(self._submission_refused)

    @property
    def job_id(self) -> str:
        """The id of the job that is being made, or an empty text."""
        return self._job_id

    @property
    def is_busy(self) -> bool:
        """Whether a draft was handed over and is not answered yet."""
        return bool(self._job_id)

    def hand_over(self, draft: JobDraft, job_id: str) -> None:
        """Have a job made of a checked draft, under an id."""
        self._job_id = self._job_desk.submit(draft, job_id)
        self.busy_changed.emit(True)

    @Slot(object)
    def _job_changed(self, record: JobRecord) -> None:
        if record.id == self._job_id:
            self._end()
            self.recorded.emit(record)

    @Slot(object)
    def _submission_refused(self, refused: SubmissionRefused) -> None:
        if refused.job_id == self._job_id:
            self._end()
            self.refused.emit(refused.error)

    def _end(self) -> None:
        self._job_id = ""
        self.busy_changed.emit(False)
