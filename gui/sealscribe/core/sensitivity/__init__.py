"""Tells sensitive text in encryption-context pairs, offline and without keeping it."""

from sealscribe.core.sensitivity.findings import (
    SEVERITY_OF_KIND,
    SensitiveKind,
    Sensitivity,
    SensitivityFinding,
)

__all__ = ["SEVERITY_OF_KIND", "SensitiveKind", "Sensitivity", "SensitivityFinding", "inspect_pair"]


def inspect_pair(key: str, value: str) -> tuple[SensitivityFinding, ...]:
    """What in one pair of an encryption context should not be readable in CloudTrail.

    Key and value are texts of any length and content; nothing is raised, logged or kept. The findings come in the
    order key before value and then by place; their spans do not overlap within a field. The first call loads
    the rules (some ten milliseconds), so make it off the GUI thread.
    """
    from sealscribe.core.sensitivity.inspection import inspect

    return inspect(key, value)
