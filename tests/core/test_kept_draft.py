"""An unfinished draft is kept without what the detector warns of."""

from __future__ import annotations

from dataclasses import replace

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field, Finding, FindingCode, Part, error, warning
from sealscribe.core.kept_draft import KeptDraft, kept_draft

PAIRS = (ContextPair("department", "Legal"), ContextPair("password", "hunter2"), ContextPair("a@b.example", "x"))
DRAFT = JobDraft(name="visit", context=PAIRS)


def sensitive(row: int, part: Part, start: int = 0) -> Finding:
    return warning(FindingCode.CONTEXT_SENSITIVE, Field.CONTEXT, row=row, part=part, span=(start, start + 1))


def test_a_draft_without_warnings_is_kept_as_it_is() -> None:
    assert kept_draft(DRAFT, (), "job-7") == KeptDraft(DRAFT, 0, "job-7")


def test_what_a_warning_is_about_is_left_out_and_counted() -> None:
    findings = (sensitive(1, Part.VALUE), sensitive(1, Part.VALUE, 3), sensitive(2, Part.KEY))
    kept = kept_draft(DRAFT, findings)
    assert kept.left_out == 2
    assert kept.draft == replace(DRAFT, context=(PAIRS[0], ContextPair("password", ""), ContextPair("", "x")))


def test_other_findings_leave_nothing_out() -> None:
    findings = (
        error(FindingCode.CONTEXT_CHARACTER, Field.CONTEXT, row=0, part=Part.VALUE),
        warning(FindingCode.CONTEXT_OUTER_SPACE, Field.CONTEXT, row=1, part=Part.VALUE),
    )
    assert kept_draft(DRAFT, findings).draft == DRAFT
