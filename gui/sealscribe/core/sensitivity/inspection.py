"""Puts key and value together: what the value shows by its form, and what its key calls it."""

from __future__ import annotations

import re
from typing import Literal

from sealscribe.core.sensitivity.findings import (
    SEVERITY_OF_KIND,
    SensitiveKind,
    Sensitivity,
    SensitivityFinding,
)
from sealscribe.core.sensitivity.key_rules import KEY_RULES, rule_of_key
from sealscribe.core.sensitivity.shapes import fits
from sealscribe.core.sensitivity.value_rules import VALUE_RULES, reported_span

RULE_CODES: frozenset[str] = frozenset([rule.code for rule in VALUE_RULES] + [rule.code for rule in KEY_RULES])
"""Every code that a finding can carry."""

_ASSIGNMENT = re.compile(
    r"""(?<![A-Za-z0-9_.-])(?P<name>[A-Za-z][A-Za-z0-9_.-]{0,60})["']?(?:[ ]?[=:][ ]?)["']?"""
    r"""(?P<content>[^\s"'&;,=]{3,256}={0,2})"""
)

_Field = Literal["key", "value"]


def inspect(key: str, value: str) -> tuple[SensitivityFinding, ...]:
    """See ``sealscribe.core.sensitivity.inspect_pair``."""
    in_value = _by_form(value, "value")
    rule = rule_of_key(key)
    if rule is not None and fits(value, rule.shape):
        _add(in_value, rule.code, rule.kind, "value", (0, len(value)))
    return tuple(sorted(_by_form(key, "key"), key=_place) + sorted(in_value, key=_place))


def _by_form(text: str, field: _Field) -> list[SensitivityFinding]:
    findings: list[SensitivityFinding] = []
    lowered = text.lower()
    for rule in VALUE_RULES:
        if rule.hints and not any(hint in lowered for hint in rule.hints):
            continue
        for match in rule.pattern.finditer(text):
            if rule.accepts(match):
                _add(findings, rule.code, rule.kind, field, reported_span(match))
    if "=" in text or ":" in text:
        _add_assignments(findings, text, field)
    return findings


def _add_assignments(findings: list[SensitivityFinding], text: str, field: _Field) -> None:
    """Add what is written as ``password=...`` or ``"api_key": "..."`` within a text."""
    for match in _ASSIGNMENT.finditer(text):
        rule = rule_of_key(match["name"])
        if (
            rule is not None
            and SEVERITY_OF_KIND[rule.kind] is Sensitivity.DANGER
            and fits(match["content"], rule.shape)
        ):
            _add(findings, rule.code, rule.kind, field, match.span("content"))


def _add(
    findings: list[SensitivityFinding],
    code: str,
    kind: SensitiveKind,
    field: _Field,
    span: tuple[int, int],
) -> None:
    if all(span[1] <= other.span[0] or other.span[1] <= span[0] for other in findings):
        findings.append(SensitivityFinding(SEVERITY_OF_KIND[kind], kind, field, span, code))


def _place(finding: SensitivityFinding) -> tuple[int, int]:
    return finding.span
