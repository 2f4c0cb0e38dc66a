"""Save proof: a document of a job's encryption, where the person says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sealscribe import __version__
from sealscribe.core.job_record import JobRecord
from sealscribe.core.moment import Clock, utc_now
from sealscribe.core.proof import proof_json, proof_of
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.proof_document import proof_html, proof_pdf
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

FILTER: Final = tr("PDF document (*.pdf);;HTML document (*.html);;JSON document (*.json)")
SAVED: Final = tr("The proof is saved")


class ProofPart(QObject):
    """Saves one proof at a time; the ending of the file's name tells whether it is PDF, HTML or JSON."""

    told = Signal(str, str, str)
    """Kind, title and text of what came of it."""

    def __init__(
        self,
        inquiries: Inquiries,
        choose_path: ChooseSavePath,
        parent: QWidget,
        now: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._inquiries = inquiries
        self._choose_path = choose_path
        self._now = now
        self._request: int | None = None
        self._path = ""
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    def save(self, records: Sequence[JobRecord]) -> None:
        """Ask where to, and save one proof of these jobs as they are known now."""
        name = f"{records[0].request.name}-proof.pdf" if len(records) == 1 else "proof.pdf"
        path = self._choose_path(self._page, name, FILTER)
        if not path:
            return
        made_at, made_by = self._now(), tr("Sealscribe {version}", version=__version__)
        self._path = path
        self._request = self._inquiries.save_file(path, lambda: _document(path, records, made_at, made_by))

    @Slot(object)
    def _answered(self, message: object) -> None:
        if isinstance(message, Answer) and message.request_id == self._request:
            self._request = None
            self.told.emit("success", SAVED, self._path)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._request:
            self._request = None
            words = error_text(message.error)
            self.told.emit("error", words.title, words.text)


def _document(path: str, records: Sequence[JobRecord], made_at: datetime, made_by: str) -> bytes:
    proof = proof_of(records, made_at, made_by)
    if path.lower().endswith(".json"):
        return proof_json(proof).encode()
    page = proof_html(proof, records)
    return proof_pdf(page) if path.lower().endswith(".pdf") else page.encode()
