"""The draft that outlives the window, however that ends: kept while it is edited, and back at the next start."""

from __future__ import annotations

import logging
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from sealscribe.core.errors import AppFailure
from sealscribe.core.kept_draft import KeptDraft, kept_draft
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.inspector import ContextInspector
from sealscribe.ui.create_job.ports import Drafts, JobDesk
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr

_log = logging.getLogger(__name__)

BACK_TITLE: Final = tr("Your unfinished job is back")
EMPTY: Final = tr("Empty the form")
KEEP_MS: Final = 2000
"""So long after the last change a draft is kept, in case that the program does not get to its end."""


class Unfinished(QObject):
    """Keeps the page's draft with ``drafts``; without them, or where it is not wanted, nothing outlives the window."""

    def __init__(
        self,
        drafts: Drafts | None,
        job_desk: JobDesk,
        state: FormState,
        inspector: ContextInspector,
        preferences: PreferencesModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._soon = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._soon.timeout.connect(self._keep_meanwhile)
        self._written: KeptDraft | None = None
        self._drafts = drafts
        self._job_desk = job_desk
        self._state = state
        self._inspector = inspector
        self._preferences = preferences
        preferences.changed.connect(self._take_preference)
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
        return back.job_id in self._job_desk.summaries

    def edited(self, job_id: str) -> None:
        """Keep the draft soon: it may have changed. ``job_id`` is that of ``keep``."""
        if self._keeps and not job_id:
            self._soon.start()

    def keep(self, job_id: str) -> None:
        """Keep the draft as it stands, or nothing where nothing would be lost.

        ``job_id`` is that of the job that is being made of it just now, or empty.
        """
        self._soon.stop()
        if self._state.is_fresh or not self._keeps:
            self.forget()
            return
        self._inspector.settle()
        self._write(kept_draft(self._state.draft, self._inspector.findings(), job_id))

    @property
    def would_be_lost(self) -> bool:
        """Whether what the form holds goes with the window: something was entered, and none of it is kept."""
        return not (self._state.is_fresh or self._keeps)

    def forget(self) -> None:
        """Keep nothing any more."""
        self._soon.stop()
        self._back = None
        self._write(None)

    @property
    def _keeps(self) -> bool:
        return self._drafts is not None and self._preferences.preferences.keeps_draft

    @Slot()
    def _take_preference(self) -> None:
        """Keep nothing any more where that is chosen, at once."""
        if not self._keeps and self._written is not None:
            self._soon.stop()
            self._write(None)

    @Slot()
    def _keep_meanwhile(self) -> None:
        """Keep the draft without its flagged values; what nobody judged yet is waited for, not written."""
        if not self._inspector.is_settled:
            self._soon.start()
            return
        kept = None if self._state.is_fresh else kept_draft(self._state.draft, self._inspector.findings(), "")
        if kept != self._written:
            self._write(kept)

    def _write(self, kept: KeptDraft | None) -> None:
        if self._drafts is None:
            return
        self._written = kept
        try:
            if kept is None:
                self._drafts.forget()
            else:
                self._drafts.keep(kept)
        except AppFailure as failure:
            # The window is closing, the draft was given up, or it can be kept once more after the next change.
            _log.warning("the unfinished draft was not kept: %s", failure)


def back_text(kept: KeptDraft) -> str:
    """Return what is said of a draft that is back."""
    if not kept.left_out:
        return tr("It was kept when the program ended. Nothing was sent.")
    missing = count_text(
        kept.left_out, "text of the encryption context was left out", "texts of the encryption context were left out"
    )
    return tr(
        "It was kept when the program ended. Nothing was sent. {missing}, since sensitive data is not written to the "
        "disk: enter what is missing again.",
        missing=missing,
    )
