"""Placeholders in the values of an encryption context: ``{job_name}`` and the like, ``{{`` for a brace itself.

They relate a context to the data that it belongs to, as the KMS Developer Guide recommends. They are resolved once,
when the job is submitted, and the job's record keeps what was sent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

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


@dataclass(frozen=True, slots=True)
class Resolved:
    """A text with its placeholders replaced; those with a problem stand as they were written."""

    text: str
    problems: tuple[PlaceholderProblem, ...] = ()
    used: frozenset[Placeholder] = frozenset()


PlaceholderValues = Mapping[Placeholder, str]
_BY_NAME: Final = {placeholder.value: placeholder for placeholder in Placeholder}
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

    def replacement(found: re.Match[str]) -> str:
        token, name = found[0], found[1]
        if token in ("{{", "}}"):
            return token[0]
        if name is None:
            problems.append(PlaceholderProblem(PlaceholderProblemCode.NOT_CLOSED, found.span()))
            return token
        placeholder = _BY_NAME.get(name)
        if placeholder is None:
            problems.append(PlaceholderProblem(PlaceholderProblemCode.UNKNOWN, found.span(), name))
            return token
        used.add(placeholder)
        value = values.get(placeholder, "")
        if not value:
            problems.append(PlaceholderProblem(PlaceholderProblemCode.NO_VALUE, found.span(), name))
            return token
        return value

    return Resolved(_TOKEN.sub(replacement, text), tuple(problems), frozenset(used))


def escaped(text: str) -> str:
    """Write a text so that it resolves to itself."""
    return text.replace("{", "{{").replace("}", "}}")


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
