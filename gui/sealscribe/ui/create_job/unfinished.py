"""The draft that outlives the window: kept when it closes, and back at the next start."""

from __future__ import annotations

import logging
from typing import Final

from sealscribe.core.errors import AppFailure
from sealscribe.core.kept_draft import KeptDraft, kept_draft
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.inspector import ContextInspector
from sealscribe.ui.create_job.ports import Drafts, JobDesk
from sealscribe.ui.texts.amounts import count_text

_log = logging.getLogger(__name__)

BACK_TITLE: Final = "Your unfinished job is back"
EMPTY: Final = "Empty the form"


class Unfinished:
    """Keeps the page's draft with ``drafts``; without them nothing outlives the window."""

    def __init__(self, drafts: Drafts | None, job_desk: JobDesk, state: FormState, inspector: ContextInspector) -> None:
        self._drafts = drafts
        self._job_desk = job_desk
        self._state = state
        self._inspector = inspector
        self._back: KeptDraft | None = None

    def bring_back(self) -> KeptDraft | None:
        """Return the draft of the run before, once; None where there is none, or the form is in use already."""
        if self._drafts is not None and self._state.is_fresh:
            self._back = self._drafts.load()
        return self._back

    def is_recorded(self) -> bool:
        """Tell whether the draft that came back, and was not changed, became a job after all."""
        back = self._back
        if back is None or not back.job_id or self._state.draft != back.draft:
            return False
        return any(record.id == back.job_id for record in self._job_desk.records())

    def keep(self, job_id: str) -> None:
        """Keep the draft as it stands, or nothing where nothing would be lost.

        ``job_id`` is that of the job that is being made of it just now, or empty.
        """
        if self._state.is_fresh:
            self.forget()
            return
        self._inspector.settle()
        self._write(kept_draft(self._state.draft, self._inspector.findings(), job_id))

    def forget(self) -> None:
        """Keep nothing any more."""
        self._back = None
        self._write(None)

    def _write(self, kept: KeptDraft | None) -> None:
        if self._drafts is None:
            return
        try:
            if kept is None:
                self._drafts.forget()
            else:
                self._drafts.keep(kept)
        except AppFailure as failure:
            # The window is closing, or the draft was given up: there is nobody left to be told.
            _log.warning("the unfinished draft was not kept: %s", failure)


def back_text(kept: KeptDraft) -> str:
    """Return what is said of a draft that is back."""
    if not kept.left_out:
        return "It was kept when the window was closed. Nothing was sent."
    missing = count_text(kept.left_out, "text", "texts")
    was = "was" if kept.left_out == 1 else "were"
    return (
        "It was kept when the window was closed. Nothing was sent. "
        f"{missing} of the encryption context {was} left out, since sensitive data is not written to the disk: "
        "enter what is missing again."
    )
