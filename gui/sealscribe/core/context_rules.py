"""The rules of an encryption context: what AWS refuses, and what is legal and yet a trap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from sealscribe.core import limits
from sealscribe.core.encryption import ContextPair, context_bytes
from sealscribe.core.findings import Field, Finding, FindingCode, Part, error, warning

_FIELD = Field.CONTEXT


def check_context(pairs: tuple[ContextPair, ...]) -> Iterator[Finding]:
    """Yield the findings of the pairs, row by row; a row with both halves blank counts as not there.

    Keys are compared as KMS compares them, byte by byte; keys that differ only in case are legal, but a policy's
    kms:EncryptionContext:<key> cannot tell them apart (KMS Developer Guide, "Condition keys").
    """
    filled = [pair for pair in pairs if not pair.is_blank]
    if len(filled) > limits.CONTEXT_PAIRS_MAX:
        yield error(FindingCode.CONTEXT_TOO_MANY, _FIELD, limit=limits.CONTEXT_PAIRS_MAX)
    same = Counter(pair.key for pair in filled if pair.key)
    same_folded = Counter(key.lower() for key in same)
    for row, pair in enumerate(pairs):
        if pair.is_blank:
            continue
        if same[pair.key] > 1:
            yield error(FindingCode.CONTEXT_DUPLICATE_KEY, _FIELD, row=row, part=Part.KEY)
        elif pair.key and same_folded[pair.key.lower()] > 1:
            yield warning(FindingCode.CONTEXT_CASE_DUPLICATE, _FIELD, row=row, part=Part.KEY)
        # S3 and the services add pairs of this prefix themselves (S3 User Guide, "Using server-side encryption").
        if pair.key.lower().startswith("aws:"):
            yield error(FindingCode.CONTEXT_RESERVED_PREFIX, _FIELD, row=row, part=Part.KEY, span=(0, 4))
        yield from _check_text(pair.key, row, Part.KEY)
        yield from _check_text(pair.value, row, Part.VALUE)
    size = context_bytes(tuple(filled))
    if size > limits.CONTEXT_BYTES_ADVISED:
        yield warning(FindingCode.CONTEXT_LARGE, _FIELD, size=size, limit=limits.CONTEXT_BYTES_ADVISED)


def _check_text(text: str, row: int, part: Part) -> Iterator[Finding]:
    if not text:
        yield error(FindingCode.REQUIRED, _FIELD, row=row, part=part)
        return
    if len(text) > limits.CONTEXT_TEXT_MAX:
        length = len(text)
        yield error(FindingCode.TOO_LONG, _FIELD, row=row, part=part, limit=limits.CONTEXT_TEXT_MAX, length=length)
    for position, character in enumerate(text):
        if not " " <= character <= "~":
            yield error(
                FindingCode.CONTEXT_CHARACTER,
                _FIELD,
                row=row,
                part=part,
                span=(position, position + 1),
                codepoint=ord(character),
                position=position + 1,
            )
            break
    if text != text.strip(" "):
        yield warning(FindingCode.CONTEXT_OUTER_SPACE, _FIELD, row=row, part=part)
