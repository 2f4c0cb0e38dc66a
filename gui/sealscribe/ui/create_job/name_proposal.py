"""A free name for the job, proposed from the name of the recording."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealscribe.core.draft import propose_job_name
from sealscribe.core.media import format_of_name
from sealscribe.ui.create_job.ports import JobDesk
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.messages import Answer, Refusal

DELAY_MS = 300


class NameProposal(QObject):
    """Asks which names are taken, and proposes one that is not."""

    proposed = Signal(str)
    """A name for the recording last told."""

    def __init__(self, inquiries: Inquiries, job_desk: JobDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._media_name = ""
        self._request_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._ask)
        inquiries.answered.connect(self._take_answer)
        inquiries.refused.connect(self._take_refusal)

    def set_media_name(self, name: str, *, wanted: bool) -> None:
        """Tell the recording's file name as it stands; only where ``wanted``, a name is proposed for it."""
        if name == self._media_name:
            return
        self._media_name = name
        self._drop_question()
        # A name that is still being typed has no extension yet.
        if wanted and format_of_name(name):
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Propose nothing for the recording at hand any more."""
        self._timer.stop()
        self._drop_question()

    def forget(self) -> None:
        """Begin anew, as on a fresh form."""
        self.stop()
        self._media_name = ""

    def _drop_question(self) -> None:
        if self._request_id is not None:
            self._inquiries.cancel(self._request_id)
            self._request_id = None

    @Slot()
    def _ask(self) -> None:
        self._request_id = self._inquiries.taken_job_names(propose_job_name(self._media_name, ()))

    @Slot(object)
    def _take_answer(self, answer: Answer) -> None:
        if answer.request_id != self._request_id or not isinstance(answer.value, frozenset):
            return
        self._request_id = None
        self._propose(answer.value)

    @Slot(object)
    def _take_refusal(self, refusal: Refusal) -> None:
        if refusal.request_id == self._request_id:
            self._request_id = None
            self._propose(frozenset())

    def _propose(self, taken: frozenset[str]) -> None:
        here = {record.request.name for record in self._job_desk.records()}
        self.proposed.emit(propose_job_name(self._media_name, taken | here))
