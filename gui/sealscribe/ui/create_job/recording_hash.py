"""The SHA-256 of the recording: computed only while a value of the encryption context has it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from sealscribe.core.draft import InputKind, JobDraft
from sealscribe.core.media import LocalFile
from sealscribe.core.placeholders import Placeholder, uses
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries


class RecordingHash(QObject):
    """Has the file of the draft read off the GUI thread, and takes the question back once nobody needs the answer."""

    changed = Signal(object)
    """The changed attributes of the JobDraft, by name; none where the hash turned out not to be had."""

    def __init__(self, inquiries: Inquiries, state: FormState, parent: QObject) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._state = state
        self._file: LocalFile | None = None
        self._request: int | None = None
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    def follow(self) -> None:
        """Look at the draft as it stands."""
        wanted = _file_without_hash(self._state.draft)
        if wanted == self._file:
            return
        if self._request is not None:
            self._inquiries.cancel(self._request)
        self._file = wanted
        self._state.unhashed_file = None
        self._request = self._inquiries.hash_file(wanted.path) if wanted is not None else None

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request or self._file is None:
            return
        self._request = None
        self.changed.emit({"local_file": replace(self._file, sha256=str(message.value))})

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._request:
            self._request = None
            self._state.unhashed_file = self._file
            self.changed.emit({})


def _file_without_hash(draft: JobDraft) -> LocalFile | None:
    file = draft.local_file if draft.input_kind is InputKind.LOCAL else None
    return file if file is not None and not file.sha256 and uses(draft, Placeholder.MEDIA_SHA256) else None
