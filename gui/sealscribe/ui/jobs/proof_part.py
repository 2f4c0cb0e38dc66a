"""Save proof: a document of a job's encryption, where the person says."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sealscribe import __version__
from sealscribe.core.job_record import JobRecord
from sealscribe.core.proof import proof_json, proof_of
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.proof_document import proof_html
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

FILTER: Final = "HTML document (*.html);;JSON document (*.json)"
SAVED: Final = "The proof is saved"


class ProofPart(QObject):
    """Saves one proof at a time; the ending of the file's name tells whether it is HTML or JSON."""

    told = Signal(str, str, str)
    """Kind, title and text of what came of it."""

    def __init__(
        self,
        inquiries: Inquiries,
        choose_path: ChooseSavePath,
        parent: QWidget,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
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

    def save(self, record: JobRecord) -> None:
        """Ask where to, and save the proof of a job as it is known now."""
        path = self._choose_path(self._page, f"{record.request.name}-proof.html", FILTER)
        if not path:
            return
        proof = proof_of((record,), self._now(), f"Sealscribe {__version__}")
        text = proof_json(proof) if path.lower().endswith(".json") else proof_html(proof, (record,))
        self._path = path
        self._request = self._inquiries.save_file(path, text.encode())

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
