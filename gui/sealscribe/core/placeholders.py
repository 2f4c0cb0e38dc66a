"""Placeholders in the values of an encryption context: ``{job_name}`` and the like, ``{{`` for a brace itself.

They relate a context to the data that it belongs to, as the KMS Developer Guide recommends. They are resolved once,
when the job is submitted, and the job's record keeps what was sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Final, NamedTuple

from sealscribe.core.draft import InputKind, JobDraft, Session
from sealscribe.core.encryption import ContextPair
from sealscribe.core.media import extension_of_name


class Placeholder(StrEnum):
    """What can stand in braces, in the order in which it is offered."""

    JOB_NAME = "job_name"
    MEDIA_FILE = "media_file"
    MEDIA_EXTENSION = "media_extension"
    MEDIA_SHA256 = "media_sha256"
    DATE = "date"
    ACCOUNT = "account"
    REGION = "region"

    @property
    def text(self) -> str:
        """The placeholder as it is written."""
        return f"{{{self.value}}}"


class PlaceholderProblemCode(StrEnum):
    """Why a text with braces cannot be resolved."""

    UNKNOWN = "unknown"  # no placeholder of this name
    NOT_CLOSED = "not-closed"  # a brace without its other half
    NO_VALUE = "no-value"  # what it stands for is not known yet


@dataclass(frozen=True, slots=True)
class PlaceholderProblem:
    """One thing that is wrong: where, and with which name in the braces."""

    code: PlaceholderProblemCode
    span: tuple[int, int]
    name: str = ""


class Piece(NamedTuple):
    """What a part of a text in braces became: where it stood, where its text stands now, and which placeholder it was.

    ``placeholder`` is None for a doubled brace.
    """

    written: tuple[int, int]
    resolved: tuple[int, int]
    placeholder: Placeholder | None


@dataclass(frozen=True, slots=True)
class Resolved:
    """A text with its placeholders replaced; those with a problem stand as they were written."""

    text: str
    problems: tuple[PlaceholderProblem, ...] = ()
    used: frozenset[Placeholder] = frozenset()
    pieces: tuple[Piece, ...] = ()

    def origin(self, place: int) -> tuple[tuple[int, int], Placeholder | None]:
        """Return where a character of the text comes from: what was written for it, and its placeholder."""
        shift = 0
        for piece in self.pieces:
            start, end = piece.resolved
            if place < start:
                break
            if place < end:
                return piece.written, piece.placeholder
            shift = piece.written[1] - end
        return (place + shift, place + shift + 1), None


PlaceholderValues = Mapping[Placeholder, str]
_BY_NAME: Final = {placeholder.value: placeholder for placeholder in Placeholder}
_LONGEST_NAME: Final = 24
"""Of what may be a misspelt placeholder."""
_TOKEN: Final = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def has_placeholders(text: str) -> bool:
    """Tell whether a text means something else than its letters."""
    return "{" in text or "}" in text


def resolve(text: str, values: PlaceholderValues) -> Resolved:
    """Replace the placeholders of a text; never raises. A name without a value, or with an empty one, is a problem."""
    if not has_placeholders(text):
        return Resolved(text)
    problems: list[PlaceholderProblem] = []
    used: set[Placeholder] = set()
    pieces: list[Piece] = []
    parts: list[str] = []
    length = done = 0
    for found in _TOKEN.finditer(text):
        token, name, span = found[0], found[1], found.span()
        placeholder = None if name is None else _BY_NAME.get(name)
        if token in ("{{", "}}"):
            new = token[0]
        elif placeholder is not None:
            used.add(placeholder)
            new = values.get(placeholder, "")
            if not new:
                problems.append(PlaceholderProblem(PlaceholderProblemCode.NO_VALUE, span, placeholder.value))
                continue
        else:
            code = PlaceholderProblemCode.NOT_CLOSED if name is None else PlaceholderProblemCode.UNKNOWN
            problems.append(PlaceholderProblem(code, span, name or ""))
            continue
        start = length + span[0] - done
        parts += (text[done : span[0]], new)
        pieces.append(Piece(span, (start, start + len(new)), placeholder))
        length, done = start + len(new), span[1]
    parts.append(text[done:])
    return Resolved("".join(parts), tuple(problems), frozenset(used), tuple(pieces))


def escaped(text: str) -> str:
    """Write a text so that it resolves to itself."""
    return text.replace("{", "{{").replace("}", "}}")


def with_literal_braces(text: str) -> str:
    """Double the braces of everything that is no placeholder, so that it is sent as it is written."""
    spans = [one.span for one in resolve(text, {}).problems if one.code is not PlaceholderProblemCode.NO_VALUE]
    for start, end in reversed(spans):
        text = text[:start] + escaped(text[start:end]) + text[end:]
    return text


def with_mended_names(text: str) -> str:
    """Write every misspelt name as the placeholder that is meant."""
    for problem in reversed(resolve(text, {}).problems):
        meant = meant_by(problem.name) if problem.code is PlaceholderProblemCode.UNKNOWN else None
        if meant is not None:
            text = text[: problem.span[0]] + meant.text + text[problem.span[1] :]
    return text


def meant_by(name: str) -> Placeholder | None:
    """Return the placeholder that a name in braces is a misspelling of, or None."""
    if len(name) > _LONGEST_NAME:
        return None
    close = get_close_matches(name.strip().lower().replace("-", "_").replace(" ", "_"), _BY_NAME, 1, 0.75)
    return _BY_NAME[close[0]] if close else None


_SUGGESTED: Final = (
    ContextPair("JobName", Placeholder.JOB_NAME.text),
    ContextPair("SourceFile", Placeholder.MEDIA_FILE.text),
    ContextPair("Date", Placeholder.DATE.text),
)
"""Pairs that say which data they belong to (KMS Developer Guide, "Encryption context")."""


def suggested_pairs(pairs: Iterable[ContextPair]) -> tuple[ContextPair, ...]:
    """Return pairs that relate a context to its data, but for those whose key or placeholder is there already."""
    there = tuple(pairs)
    keys = {pair.key.casefold() for pair in there}
    values = {placeholder.text for pair in there for placeholder in resolve(pair.value, {}).used}
    return tuple(pair for pair in _SUGGESTED if pair.key.casefold() not in keys and pair.value not in values)


def values_of(draft: JobDraft, session: Session, today: date | None) -> PlaceholderValues:
    """What each placeholder stands for in a draft; empty texts for what is not known.

    The SHA-256 is that of a file of this computer, once it was computed; of an object on S3 it is not known.
    """
    file = draft.local_file if draft.input_kind is InputKind.LOCAL else None
    return {
        Placeholder.JOB_NAME: draft.name,
        Placeholder.MEDIA_FILE: draft.media_name,
        Placeholder.MEDIA_EXTENSION: extension_of_name(draft.media_name),
        Placeholder.MEDIA_SHA256: file.sha256 if file is not None else "",
        Placeholder.DATE: today.isoformat() if today is not None else "",
        Placeholder.ACCOUNT: session.account,
        Placeholder.REGION: session.region,
    }


def resolved_pairs(draft: JobDraft, session: Session, today: date | None) -> tuple[ContextPair, ...]:
    """All rows of a draft's context with their placeholders replaced, blank rows and what is switched off included."""
    values = values_of(draft, session, today)
    return tuple(ContextPair(pair.key, resolve(pair.value, values).text) for pair in draft.context)


def resolved_context(draft: JobDraft, session: Session, today: date | None) -> tuple[ContextPair, ...]:
    """The pairs of a draft as they would be sent now."""
    if not draft.encrypts_with_kms:
        return ()
    return tuple(pair for pair in resolved_pairs(draft, session, today) if not pair.is_blank)


def uses(draft: JobDraft, placeholder: Placeholder) -> bool:
    """Tell whether a value of the draft's context has this placeholder."""
    return any(placeholder in resolve(pair.value, {}).used for pair in draft.effective_context)
