"""A free name for the job: proposed from the name of the recording, or in place of a name that is taken."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from sealscribe.core.draft import next_free_name, propose_job_name
from sealscribe.core.job_record import JobState
from sealscribe.core.media import format_of_name
from sealscribe.ui.create_job.ports import JobDesk
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.messages import Answer, Refusal

DELAY_MS = 300


class NameProposal(QObject):
    """Asks which names are taken, and proposes one that is not; a name that a person entered is left alone."""

    proposed = Signal(str)
    """A name for the job."""

    def __init__(self, inquiries: Inquiries, job_desk: JobDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._media_name = ""
        self._proposals: set[str] = set()
        self._taken_name = ""
        self._request_id: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._ask)
        inquiries.answered.connect(self._take_answer)
        inquiries.refused.connect(self._take_refusal)

    def is_proposal(self, name: str) -> bool:
        """Whether this name was proposed here."""
        return name in self._proposals

    def may_replace(self, name: str) -> bool:
        """Whether no person entered this name."""
        return not name or name in self._proposals or name == self._taken_name

    def follow(self, name: str, media_name: str) -> None:
        """Tell name and recording as they stand: a name is proposed for another recording, where none was entered."""
        if media_name == self._media_name:
            return
        self._media_name = media_name
        self._taken_name = ""
        self._drop_question()
        # A name that is still being typed has no extension yet.
        if self.may_replace(name) and format_of_name(media_name):
            self._timer.start()
        else:
            self._timer.stop()

    def replace_taken(self, name: str) -> None:
        """Propose a free name like this one, which is taken."""
        self.stop()
        self._taken_name = name
        self._ask()

    def stop(self) -> None:
        """Propose nothing for the recording at hand any more."""
        self._timer.stop()
        self._drop_question()

    def forget(self, media_name: str) -> None:
        """Begin anew, with a form that has this recording already."""
        self.stop()
        self._proposals.clear()
        self._taken_name = ""
        self._media_name = media_name

    def _drop_question(self) -> None:
        if self._request_id is not None:
            self._inquiries.cancel(self._request_id)
            self._request_id = None

    @Slot()
    def _ask(self) -> None:
        stem = self._taken_name or propose_job_name(self._media_name, ())
        self._request_id = self._inquiries.taken_job_names(stem)

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

    def _propose(self, at_service: frozenset[str]) -> None:
        here = {one.name for one in self._job_desk.summaries.values() if one.state is not JobState.NOT_SUBMITTED}
        taken = at_service | here
        if self._taken_name:
            name = next_free_name(self._taken_name, taken | {self._taken_name})
        else:
            name = propose_job_name(self._media_name, taken)
        self._proposals.add(name)
        self.proposed.emit(name)
