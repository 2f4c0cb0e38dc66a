"""An unfinished draft as it outlives the window: without what a disk is not to hold."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Finding, FindingCode, Part


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that waits for the next start.

    ``left_out`` counts the texts of the encryption context that were not kept. ``job_id`` is the id of the job that
    was just being made of the draft, empty where there was none: such a job may be recorded after all.
    """

    draft: JobDraft
    left_out: int = 0
    job_id: str = ""


def kept_draft(draft: JobDraft, findings: Iterable[Finding], job_id: str = "") -> KeptDraft:
    """Return a draft to keep: texts of the context that one of the findings calls sensitive are left out of it."""
    sensitive = {(finding.row, finding.part) for finding in findings if finding.code is FindingCode.CONTEXT_SENSITIVE}
    context = tuple(
        ContextPair(
            "" if (row, Part.KEY) in sensitive else pair.key,
            "" if (row, Part.VALUE) in sensitive else pair.value,
        )
        for row, pair in enumerate(draft.context)
    )
    return KeptDraft(replace(draft, context=context), len(sensitive), job_id)
