"""The rules of an encryption context: what AWS refuses, and what is legal and yet a trap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sealscribe.core import limits
from sealscribe.core.encryption import ContextPair, context_bytes, json_bytes
from sealscribe.core.findings import Field, Finding, FindingCode, Parameter, Part, Severity, error, warning
from sealscribe.core.placeholders import (
    PlaceholderProblem,
    PlaceholderProblemCode,
    PlaceholderValues,
    Resolved,
    has_placeholders,
    meant_by,
    resolve,
)

_FIELD = Field.CONTEXT
_CODES = {
    PlaceholderProblemCode.UNKNOWN: FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN,
    PlaceholderProblemCode.NOT_CLOSED: FindingCode.CONTEXT_BRACE,
    PlaceholderProblemCode.NO_VALUE: FindingCode.CONTEXT_PLACEHOLDER_EMPTY,
}


class _Flaw(NamedTuple):
    """What is wrong with a text, wherever it stands."""

    code: FindingCode
    severity: Severity
    span: tuple[int, int] | None
    parameters: tuple[tuple[str, Parameter], ...]


class _Look(NamedTuple):
    """What one look at a text found."""

    flaws: tuple[_Flaw, ...] = ()
    json_bytes: int = 0


class ContextRules:
    """Judges pairs again and again while they are edited: only texts that were not there before are looked at.

    It remembers the texts of the pairs it saw last, as they were written and as they are sent, and no others.
    """

    def __init__(self) -> None:
        self._looks: dict[str, _Look] = {}
        self._resolved: dict[str, Resolved] = {}
        self._values: PlaceholderValues = {}

    def check(self, pairs: tuple[ContextPair, ...], values: PlaceholderValues | None = None) -> Iterator[Finding]:
        """Yield the findings of the pairs, row by row; a blank row lacks its key.

        ``values`` is what the placeholders stand for: what is sent for a value is judged, not what was written. Keys
        have no placeholders. Keys are compared as KMS compares them, byte by byte; keys that differ only in case are
        legal, but a policy's kms:EncryptionContext:<key> cannot tell them apart (KMS Developer Guide, "Condition
        keys").
        """
        self._look_at(pairs, values or {})
        filled = [pair for pair in pairs if not pair.is_blank]
        if len(filled) > limits.CONTEXT_PAIRS_MAX:
            yield error(FindingCode.CONTEXT_TOO_MANY, _FIELD, limit=limits.CONTEXT_PAIRS_MAX)
        same = Counter(pair.key for pair in filled if pair.key)
        same_folded = Counter(key.lower() for key in same)
        for row, pair in enumerate(pairs):
            if same[pair.key] > 1:
                yield error(FindingCode.CONTEXT_DUPLICATE_KEY, _FIELD, row=row, part=Part.KEY)
            elif pair.key and same_folded[pair.key.lower()] > 1:
                yield warning(FindingCode.CONTEXT_CASE_DUPLICATE, _FIELD, row=row, part=Part.KEY)
            # S3 and the services add pairs of this prefix themselves (S3 User Guide, "Using server-side encryption").
            if pair.key[:4].lower() == "aws:":
                yield error(FindingCode.CONTEXT_RESERVED_PREFIX, _FIELD, row=row, part=Part.KEY, span=(0, 4))
            yield from self._of_text(pair.key, row, Part.KEY)
            if not pair.is_blank:
                yield from self._of_value(pair.value, row)
        sent = (ContextPair(pair.key, self._sent(pair.value)) for pair in filled)
        size = context_bytes(sent, lambda text: self._looks[text].json_bytes)
        if size > limits.CONTEXT_BYTES_ADVISED:
            yield warning(FindingCode.CONTEXT_LARGE, _FIELD, size=size, limit=limits.S3_HEADER_BYTES_MAX)

    def _look_at(self, pairs: tuple[ContextPair, ...], values: PlaceholderValues) -> None:
        before = self._resolved if values == self._values else {}
        self._values = values
        self._resolved = {
            pair.value: before[pair.value] if pair.value in before else resolve(pair.value, values)
            for pair in pairs
            if has_placeholders(pair.value)
        }
        known = self._looks
        self._looks = {
            text: known[text] if text in known else _Look(flaws_of(text), json_bytes(text))
            for pair in pairs
            for text in (pair.key, self._sent(pair.value))
        }

    def _sent(self, value: str) -> str:
        resolved = self._resolved.get(value)
        return value if resolved is None else resolved.text

    def _of_text(self, text: str, row: int, part: Part) -> Iterable[Finding]:
        if not text:
            return (error(FindingCode.REQUIRED, _FIELD, row=row, part=part),)
        return [
            Finding(flaw.code, flaw.severity, _FIELD, row, part, flaw.span, flaw.parameters)
            for flaw in self._looks[text].flaws
        ]

    def _of_value(self, value: str, row: int) -> Iterable[Finding]:
        resolved = self._resolved.get(value)
        if resolved is None:
            return self._of_text(value, row, Part.VALUE)
        flaws = (_traced(flaw, value, resolved) for flaw in self._looks[resolved.text].flaws)
        return [
            *(_of_problem(problem, row) for problem in _first_of_each(resolved.problems)),
            *(Finding(flaw.code, flaw.severity, _FIELD, row, Part.VALUE, flaw.span, flaw.parameters) for flaw in flaws),
        ]


def check_context(pairs: tuple[ContextPair, ...], values: PlaceholderValues | None = None) -> Iterator[Finding]:
    """Yield the findings of pairs that are judged once; see `ContextRules`."""
    return ContextRules().check(pairs, values)


def _first_of_each(problems: Iterable[PlaceholderProblem]) -> Iterable[PlaceholderProblem]:
    """Leave out what says the same again: a text may be full of braces."""
    found: dict[tuple[PlaceholderProblemCode, str], PlaceholderProblem] = {}
    for problem in problems:
        is_empty = problem.code is PlaceholderProblemCode.NO_VALUE
        found.setdefault((problem.code, problem.name if is_empty else ""), problem)
    return found.values()


def _of_problem(problem: PlaceholderProblem, row: int) -> Finding:
    code, span = _CODES[problem.code], problem.span
    parameters: dict[str, Parameter] = {}
    if problem.code is PlaceholderProblemCode.NO_VALUE:
        parameters["name"] = problem.name
    elif problem.code is PlaceholderProblemCode.UNKNOWN:
        meant = meant_by(problem.name)
        # What stands in braces may be anything; only what was meant as a placeholder is repeated.
        parameters = {"name": problem.name if meant else "", "meant": meant.value if meant else ""}
    return error(code, _FIELD, row=row, part=Part.VALUE, span=span, **parameters)


def _traced(flaw: _Flaw, value: str, resolved: Resolved) -> _Flaw:
    """Tell a flaw of what is sent by its place in what was written, and by the placeholder that it comes out of."""
    if flaw.code is FindingCode.CONTEXT_CHARACTER and flaw.span is not None:
        span, placeholder = resolved.origin(flaw.span[0])
        changes: dict[str, Parameter] = {"position": span[0] + 1}
        if placeholder is not None:
            start = next(piece.resolved[0] for piece in resolved.pieces if piece.written == span)
            changes = {"position": flaw.span[0] - start + 1, "placeholder": placeholder.value}
        return flaw._replace(span=span, parameters=tuple((dict(flaw.parameters) | changes).items()))
    if flaw.code is FindingCode.CONTEXT_OUTER_SPACE and flaw not in flaws_of(value):
        place = 0 if resolved.text.startswith(" ") else len(resolved.text) - 1
        placeholder = resolved.origin(place)[1] or resolved.origin(len(resolved.text) - 1)[1]
        name = placeholder.value if placeholder is not None else ""
        return flaw._replace(parameters=(*flaw.parameters, ("placeholder", name)))
    if flaw.code is FindingCode.TOO_LONG:
        return flaw._replace(parameters=(*flaw.parameters, ("placeholder", "")))
    return flaw


def flaws_of(text: str) -> tuple[_Flaw, ...]:
    """Return what is wrong with one text, in a key and in a value alike; whether it may be empty is not judged here.

    Of the characters that are not allowed, the first is told with its place, and how many others there are.
    """
    flaws = []
    if len(text) > limits.CONTEXT_TEXT_MAX:
        parameters: tuple[tuple[str, Parameter], ...] = (("limit", limits.CONTEXT_TEXT_MAX), ("length", len(text)))
        flaws.append(_Flaw(FindingCode.TOO_LONG, Severity.ERROR, None, parameters))
    others = limits.CONTEXT_OTHER_CHARACTER.findall(text)
    if others:
        place = text.index(others[0])
        parameters = (("codepoint", ord(others[0])), ("position", place + 1), ("others", len(others) - 1))
        flaws.append(_Flaw(FindingCode.CONTEXT_CHARACTER, Severity.ERROR, (place, place + 1), parameters))
    leading = len(text) - len(text.lstrip(" "))
    trailing = len(text) - len(text.rstrip(" "))
    if leading or trailing:
        # Spaces alone are counted once.
        parameters = (("leading", leading), ("trailing", 0 if leading == len(text) else trailing))
        flaws.append(_Flaw(FindingCode.CONTEXT_OUTER_SPACE, Severity.WARNING, None, parameters))
    return tuple(flaws)
