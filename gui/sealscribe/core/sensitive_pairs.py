"""What the detector of sensitive text finds in pairs of the context, as findings of a draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field, Finding, FindingCode, Part, warning
from sealscribe.core.sensitivity import Sensitivity, SensitivityFinding

InspectPair = Callable[[str, str], Sequence[SensitivityFinding]]
"""Tells what is sensitive in a key and its value; see `sealscribe.core.sensitivity.inspect_pair`."""


def sensitive_findings(pair: ContextPair, inspect_pair: InspectPair, row: int | None = None) -> tuple[Finding, ...]:
    """Return what is sensitive in a pair; nothing in a blank one."""
    if pair.is_blank:
        return ()
    return tuple(
        warning(
            FindingCode.CONTEXT_SENSITIVE,
            Field.CONTEXT,
            row=row,
            part=Part(found.field),
            span=found.span,
            kind=str(found.kind),
            sensitivity=str(found.severity),
            rule=found.rule,
        )
        for found in inspect_pair(pair.key, pair.value)
    )


def is_danger(finding: Finding) -> bool:
    """Tell whether a finding of the detector asks for an answer before anything is sent."""
    return finding.parameter("sensitivity") == Sensitivity.DANGER.value
