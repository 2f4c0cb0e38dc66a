"""What the page asks of those who do the work; `sealscribe.workers` has the real ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance

from sealscribe.core.draft import JobDraft
from sealscribe.core.job_summary import JobSummary
from sealscribe.core.kept_draft import KeptDraft
from sealscribe.core.pair_sets import PairSet


class Drafts(Protocol):
    """Keeps one unfinished draft between two starts; see `sealscribe.store.draft_store.DraftStore`.

    What writes raises AppFailure.
    """

    def load(self) -> KeptDraft | None:
        """Return what was kept, or None."""
        ...

    def keep(self, kept: KeptDraft) -> None:
        """Keep a draft in place of the one before."""
        ...

    def forget(self) -> None:
        """Keep nothing any more."""
        ...


class PairSets(Protocol):
    """Keeps sets of pairs by their names; see `sealscribe.store.pair_sets.PairSets`. What writes raises AppFailure."""

    def all(self) -> tuple[PairSet, ...]:
        """Return all sets, by name."""
        ...

    def put(self, *sets: PairSet) -> None:
        """Keep sets, in place of those of the same names."""
        ...

    def remove(self, name: str) -> None:
        """Take a set out."""
        ...


class JobDesk(Protocol):
    """Takes drafts and makes jobs of them; see `sealscribe.workers.job_desk.JobDesk`."""

    @property
    def job_changed(self) -> SignalInstance:
        """Carries a JobRecord that is new or changed."""
        ...

    @property
    def submission_refused(self) -> SignalInstance:
        """Carries a SubmissionRefused."""
        ...

    def submit(self, draft: JobDraft, job_id: str = "") -> str:
        """Begin to make a job under an id, or under one of the desk's choice; return it at once."""
        ...

    def submit_all(self, drafts: Iterable[JobDraft]) -> list[str]:
        """Begin to make jobs, all recorded before the first is sent; return their ids at once."""
        ...

    @property
    def summaries(self) -> Mapping[str, JobSummary]:
        """All jobs kept on this computer, by their id."""
        ...
