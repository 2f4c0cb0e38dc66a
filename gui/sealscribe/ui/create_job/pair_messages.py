"""Findings of pairs as the editor of pairs takes them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt

from sealscribe.core.findings import Finding, FindingCode, Part, Severity
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.texts.finding_texts import finding_text

PairMessage = tuple[int, str, str, str]
"""Row from 0, "key" or "value", severity ("error", "danger", "caution" or "warning"), sentence."""


def pair_messages(findings: Iterable[Finding]) -> list[PairMessage]:
    """Return the findings that concern one pair; where a half has an error, its warnings wait."""
    found = [finding for finding in findings if finding.row is not None]
    with_error = {(finding.row, finding.part) for finding in found if finding.severity is Severity.ERROR}
    return [
        (finding.row or 0, (finding.part or Part.KEY).value, _severity(finding), finding_text(finding))
        for finding in found
        if finding.severity is Severity.ERROR or (finding.row, finding.part) not in with_error
    ]


def focus_pair(editor: PairsEditor, finding: Finding | None) -> None:
    """Move the keyboard to the half that a finding is about, else to the first row, else to the Add button."""
    if finding is not None and finding.row is not None:
        editor.focus_row(finding.row, (finding.part or Part.KEY).value)
    elif editor.row_count():
        editor.focus_row(0)
    else:
        editor.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _severity(finding: Finding) -> str:
    if finding.code is FindingCode.CONTEXT_SENSITIVE:
        return str(finding.parameter("sensitivity"))
    return finding.severity.value
