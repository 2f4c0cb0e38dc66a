"""Findings of pairs as the editor of pairs takes them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt

from sealscribe.core import limits
from sealscribe.core.characters import mended
from sealscribe.core.findings import Finding, FindingCode, Part, Severity
from sealscribe.core.placeholders import with_literal_braces, with_mended_names
from sealscribe.ui.components.pair_cell import Fix, PairMessage
from sealscribe.ui.components.pair_excerpt import Marks
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.texts import placeholder_texts
from sealscribe.ui.texts.context_characters import mend_label
from sealscribe.ui.texts.finding_texts import finding_text
from sealscribe.ui.translation import tr

MEND_CHARACTER: Final = "mend-character"
TRIM_SPACES: Final = "trim-spaces"
REMOVE_TEXT: Final = "remove-text"
NOT_SENSITIVE: Final = "not-sensitive"
KEEP_BRACES: Final = "keep-braces"
MEND_PLACEHOLDER: Final = "mend-placeholder"
_OF_BRACES: Final = (FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN, FindingCode.CONTEXT_BRACE)
_WITH_PLACE: Final = (FindingCode.CONTEXT_CHARACTER, FindingCode.CONTEXT_PLACEHOLDER_EMPTY, *_OF_BRACES)
_MARKS: Final = {
    FindingCode.CONTEXT_CHARACTER: Marks.CHARACTERS,
    FindingCode.CONTEXT_OUTER_SPACE: Marks.OUTER_SPACES,
}


def pair_messages(findings: Iterable[Finding]) -> list[PairMessage]:
    """Return the findings that concern one pair; where a half has an error, its warnings wait."""
    found = [finding for finding in findings if finding.row is not None]
    with_error = {(finding.row, finding.part) for finding in found if finding.severity is Severity.ERROR}
    return [
        PairMessage(
            finding.row or 0,
            (finding.part or Part.KEY).value,
            _severity(finding),
            finding_text(finding),
            _kind(finding),
            _MARKS.get(finding.code) if finding.placeholder is None else None,
            _fix(finding),
        )
        for finding in found
        if finding.severity is Severity.ERROR or (finding.row, finding.part) not in with_error
    ]


def fixed_text(code: str, text: str) -> str:
    """Return the text that the fix of a message makes of one half; the same text where there is nothing to fix."""
    if code == TRIM_SPACES:
        return text.strip(" ")
    if code == REMOVE_TEXT:
        return ""
    if code == KEEP_BRACES:
        return with_literal_braces(text)
    if code == MEND_PLACEHOLDER:
        return with_mended_names(text)
    first = limits.CONTEXT_OTHER_CHARACTER.search(text)
    fixed = mended(text, first[0]) if first is not None else None
    return text if fixed is None else fixed


def focus_pair(editor: PairsEditor, finding: Finding | None) -> None:
    """Move the keyboard to the half that a finding is about, else to the first row, else to the Add button.

    What is wrong at one place is selected: it may be a character that nobody can see.
    """
    if finding is not None and finding.row is not None:
        span = finding.span if finding.code in _WITH_PLACE else None
        editor.focus_row(finding.row, (finding.part or Part.KEY).value, span)
    elif editor.row_count():
        editor.focus_row(0)
    else:
        editor.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _severity(finding: Finding) -> str:
    if finding.code is FindingCode.CONTEXT_SENSITIVE:
        return str(finding.parameter("sensitivity"))
    return finding.severity.value


def _kind(finding: Finding) -> str:
    if finding.code is FindingCode.CONTEXT_SENSITIVE:
        return f"{finding.code.value}:{finding.parameter('rule')}"
    return finding.code.value


def _fix(finding: Finding) -> Fix | None:
    if finding.code is FindingCode.CONTEXT_SENSITIVE:
        danger = finding.parameter("sensitivity") == "danger"
        return Fix(REMOVE_TEXT, tr("Remove it")) if danger else Fix(NOT_SENSITIVE, tr("Not sensitive"))
    if finding.placeholder is not None:
        return None
    if finding.code is FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN and finding.parameter("meant"):
        return Fix(MEND_PLACEHOLDER, placeholder_texts.mend_label(str(finding.parameter("meant"))))
    if finding.code in _OF_BRACES:
        return Fix(KEEP_BRACES, placeholder_texts.KEEP_BRACES)
    if finding.code is FindingCode.CONTEXT_OUTER_SPACE:
        return Fix(TRIM_SPACES, tr("Remove the spaces"))
    if finding.code is FindingCode.CONTEXT_CHARACTER:
        label = mend_label(chr(int(finding.parameter("codepoint"))))
        return Fix(MEND_CHARACTER, label) if label else None
    return None
