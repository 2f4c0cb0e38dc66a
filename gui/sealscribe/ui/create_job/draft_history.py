"""The drafts that the form had before, and those that were undone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sealscribe.core.draft import JobDraft

MOST_STEPS: Final = 100
_TYPED: Final = frozenset({"name", "media_uri", "upload_destination", "output_uri", "external_key", "context", "tags"})
_LEARNED: Final = frozenset({"media_size"})
"""What AWS told of an entry is no step of its own."""


class DraftHistory:
    """Steps between drafts; typing in one field is one step."""

    def __init__(self, draft: JobDraft) -> None:
        self._past: list[JobDraft] = []
        self._future: list[JobDraft] = []
        self._present = draft
        self._last: object = None

    @property
    def can_undo(self) -> bool:
        """Whether there was another draft before."""
        return any(draft != self._present for draft in self._past)

    @property
    def can_redo(self) -> bool:
        """Whether something was undone since the last change."""
        return any(draft != self._present for draft in self._future)

    def step(self, draft: JobDraft, changed: Iterable[str]) -> None:
        """Note that these attributes were changed, and that the draft is this by now."""
        names = frozenset(changed)
        if draft == self._present:
            return
        if names <= _LEARNED:
            self._present = draft
            return
        # The number of pairs tells typing in a pair from adding and removing one.
        kind = (names, len(draft.context), len(draft.tags)) if names <= _TYPED else None
        if kind is None or kind != self._last:
            self._past = [*self._past, self._present][-MOST_STEPS:]
        self._last = kind
        self._future.clear()
        self._present = draft

    def amend(self, draft: JobDraft) -> None:
        """Note that the draft is this by now by nobody's doing: that is no step."""
        self._present = draft

    def forget(self) -> None:
        """Have nothing to undo or redo: what came before became a job."""
        self._past.clear()
        self._future.clear()
        self._last = None

    def undo(self) -> JobDraft | None:
        """Go a step back; None where there is none."""
        return self._go(self._past, self._future)

    def redo(self) -> JobDraft | None:
        """Go to what was undone last; None where there is nothing."""
        return self._go(self._future, self._past)

    def _go(self, source: list[JobDraft], target: list[JobDraft]) -> JobDraft | None:
        # A field that undid its text by itself leaves a step behind that changes nothing.
        while source and source[-1] == self._present:
            source.pop()
        if not source:
            return None
        target.append(self._present)
        self._present = source.pop()
        self._last = None
        return self._present
