"""Puts key and value together: what the value shows by its form, and what its key calls it."""

from __future__ import annotations

import re
from itertools import islice
from typing import Literal

from sealscribe.core.sensitivity.checksums import load_checks
from sealscribe.core.sensitivity.contact_rules import CONTACT_RULES
from sealscribe.core.sensitivity.credential_rules import CREDENTIAL_RULES
from sealscribe.core.sensitivity.findings import (
    SEVERITY_OF_KIND,
    SensitiveKind,
    Sensitivity,
    SensitivityFinding,
)
from sealscribe.core.sensitivity.health import find_health_term
from sealscribe.core.sensitivity.key_grammar import is_of_organisation, is_quiet, rules_of_key, rules_of_words
from sealscribe.core.sensitivity.key_rules import KEY_RULES
from sealscribe.core.sensitivity.number_rules import NUMBER_RULES
from sealscribe.core.sensitivity.person_names import find_names, is_full_name
from sealscribe.core.sensitivity.place_rules import PLACE_RULES
from sealscribe.core.sensitivity.shapes import fits
from sealscribe.core.sensitivity.token_formats import TOKEN_RULES
from sealscribe.core.sensitivity.value_rules import ValueRule
from sealscribe.core.sensitivity.words import split_words

VALUE_RULES: tuple[ValueRule, ...] = (
    *CREDENTIAL_RULES,
    *TOKEN_RULES,
    *NUMBER_RULES,
    *CONTACT_RULES,
    *PLACE_RULES,
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""

_HINTS = tuple((hint, index) for index, rule in enumerate(VALUE_RULES) for hint in rule.hints)
_WITHOUT_HINT = frozenset(index for index, rule in enumerate(VALUE_RULES) if not rule.hints)

NAME_IN_TEXT = "name-in-text"
HEALTH_IN_TEXT = "health-in-text"
RULE_CODES: frozenset[str] = frozenset(
    [rule.code for rule in VALUE_RULES] + [rule.code for rule in KEY_RULES] + [NAME_IN_TEXT, HEALTH_IN_TEXT]
)
"""Every code that a finding can carry."""

_ASSIGNMENT = re.compile(
    r"""(?<![A-Za-z0-9_.])(?P<name>[A-Za-z][A-Za-z0-9_.-]{0,60})["']?(?:[ ]?[=:][ ]?)["']?"""
    r"""(?P<content>(?!/)[^\s"'&;,=|]{3,256}={0,2})"""
)
_SENTENCE = re.compile(
    r"""(?<![A-Za-z0-9_.-])(?P<name>[A-Za-z][A-Za-z_.-]{1,30}(?: [A-Za-z]{2,12}){0,2})["']?[ ]?[=:][ ]?["']?"""
    r"""(?P<content>[^"';,&|=:\n]{2,80})"""
)
_TOLD_KINDS = frozenset(
    {SensitiveKind.NAME, SensitiveKind.BIRTH_DATE, SensitiveKind.PHONE, SensitiveKind.ADDRESS, SensitiveKind.HEALTH_ID}
)
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")

_MOST_OF_A_RULE = 30
"""A text in which one rule finds more is full of it; so the time for putting them together has an upper bound."""

_Field = Literal["key", "value"]
_Span = tuple[int, int]

load_checks()


def inspect(key: str, value: str) -> tuple[SensitivityFinding, ...]:
    """See ``sealscribe.core.sensitivity.inspect_pair``."""
    words = split_words(key)
    in_value = _Findings("value")
    in_value.search(value, quiet=is_quiet(words), of_organisation=is_of_organisation(words))
    _add_called(in_value, key, value)
    in_key = _Findings("key")
    in_key.search(key, quiet=False, of_organisation=True)
    if is_full_name(key):
        in_key.add(NAME_IN_TEXT, SensitiveKind.NAME, (0, len(key)))
    return (*in_key.in_order(), *in_value.in_order())


class _Findings:
    """What was found in one field; of overlapping pieces the one of more weight, then the earlier one, is kept."""

    def __init__(self, field: _Field) -> None:
        self._field = field
        self._found: list[SensitivityFinding] = []

    def in_order(self) -> list[SensitivityFinding]:
        return sorted(self._found, key=lambda finding: finding.span)

    def add(self, code: str, kind: SensitiveKind, span: _Span) -> None:
        severity = SEVERITY_OF_KIND[kind]
        overlapping = [other for other in self._found if span[0] < other.span[1] and other.span[0] < span[1]]
        if severity is Sensitivity.CAUTION and overlapping:
            return
        if any(other.severity is Sensitivity.DANGER for other in overlapping):
            return
        self._found = [other for other in self._found if other not in overlapping]
        self._found.append(SensitivityFinding(severity, kind, self._field, span, code))

    def search(self, text: str, *, quiet: bool, of_organisation: bool) -> None:
        """Add what a text shows by its form, as it is and with its URL encoding undone once.

        What is encoded is looked at decoded first: a part of it would be found otherwise.
        """
        if "%" in text and _ESCAPE.search(text):
            decoded, places = _decode(text)
            self._search_as_is(decoded, quiet, of_organisation, places)
        self._search_as_is(text, quiet, of_organisation, None)

    def _search_as_is(self, text: str, quiet: bool, of_organisation: bool, places: list[int] | None) -> None:
        lowered = text.lower()
        digits = sum(map(text.count, "0123456789"))
        hinted = {index for hint, index in _HINTS if hint in lowered}
        for index in sorted(hinted | _WITHOUT_HINT):
            rule = VALUE_RULES[index]
            if digits < rule.digits or (quiet and rule.weak):
                continue
            for span in rule.find(text)[:_MOST_OF_A_RULE]:
                self.add(rule.code, rule.kind, _original(span, places))
        if ("=" in text or ":" in text) and not text.startswith(("{{", "${")):
            self._add_assignments(text, places)
        for span in find_names(text, certain_only=of_organisation)[:_MOST_OF_A_RULE]:
            self.add(NAME_IN_TEXT, SensitiveKind.NAME, _original(span, places))
        if not of_organisation and not quiet:
            term = find_health_term(text)
            if term is not None:
                self.add(HEALTH_IN_TEXT, SensitiveKind.HEALTH, _original(term, places))

    def _add_assignments(self, text: str, places: list[int] | None) -> None:
        """Add what is written as ``password=...``, ``"api_key": "..."`` or ``Name: ...`` within a text."""
        for match in islice(_ASSIGNMENT.finditer(text), _MOST_OF_A_RULE):
            for rule in rules_of_key(match["name"]):
                severe = SEVERITY_OF_KIND[rule.kind] is Sensitivity.DANGER or rule.kind in _TOLD_KINDS
                if severe and fits(match["content"], rule.shape):
                    self.add(rule.code, rule.kind, _original(match.span("content"), places))
                    break
        for match in islice(_SENTENCE.finditer(text), _MOST_OF_A_RULE):
            content = match["content"].rstrip()
            for rule in rules_of_words(split_words(match["name"])):
                if rule.kind in _TOLD_KINDS and fits(content, rule.shape):
                    start = match.start("content")
                    self.add(rule.code, rule.kind, _original((start, start + len(content)), places))
                    break


def _add_called(findings: _Findings, key: str, value: str) -> None:
    """Add the whole value where it is what the key calls it."""
    for rule in rules_of_key(key):
        if fits(value, rule.shape):
            findings.add(rule.code, rule.kind, (0, len(value)))
            return


def _decode(text: str) -> tuple[str, list[int]]:
    """The text with its URL encoding undone, and where each character of it, and its end, stands in the text."""
    characters: list[str] = []
    places: list[int] = []
    position = 0
    while position < len(text):
        places.append(position)
        if _ESCAPE.match(text, position):
            code = int(text[position + 1 : position + 3], 16)
            characters.append(chr(code) if code < 128 else "?")
            position += 3
        else:
            characters.append(text[position])
            position += 1
    places.append(len(text))
    return "".join(characters), places


def _original(span: _Span, places: list[int] | None) -> _Span:
    return span if places is None else (places[span[0]], places[span[1]])
