"""The four ways to name a KMS key: key id, alias, key ARN, alias ARN."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sealscribe.core.limits import KMS_KEY_ID_MAX
from sealscribe.core.regions import PARTITIONS, is_elsewhere, is_region_code


class KeyForm(StrEnum):
    """The form in which a key is named."""

    KEY_ID = "key-id"
    ALIAS = "alias"
    KEY_ARN = "key-arn"
    ALIAS_ARN = "alias-arn"


class ArnPart(StrEnum):
    """A part of the ARN of a key or an alias, in their order; the last two are the halves of a resource."""

    PARTITION = "partition"
    SERVICE = "service"
    REGION = "region"
    ACCOUNT = "account"
    RESOURCE = "resource"
    KEY_ID = "key-id"
    ALIAS_NAME = "alias-name"


class KeyTextProblemCode(StrEnum):
    """Why a text does not name a KMS key."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    STRAY_CHARACTERS = "stray-characters"
    NOT_A_KEY = "not-a-key"
    ARN_PREFIX = "arn-prefix"
    ARN_INCOMPLETE = "arn-incomplete"
    PARTITION = "partition"
    NOT_KMS = "not-kms"
    REGION = "region"
    REGION_PARTITION = "region-partition"
    ACCOUNT = "account"
    RESOURCE_TYPE = "resource-type"
    KEY_ID = "key-id"
    ALIAS_NAME = "alias-name"
    ALIAS_TOO_LONG = "alias-too-long"


@dataclass(frozen=True, slots=True)
class KeyTextProblem:
    """Why a text does not name a KMS key.

    ``span`` is the half-open range of characters to blame; it is empty where something is missing. ``found`` is the
    blamed text, and ``part`` the part of an ARN that is blamed or missing, where it is one.
    """

    code: KeyTextProblemCode
    span: tuple[int, int]
    found: str = ""
    part: ArnPart | None = None


@dataclass(frozen=True, slots=True)
class KeyReference:
    """A KMS key as it was named.

    ``resource`` is the bare key id ("1234abcd-…", "mrk-…") or the alias with its "alias/"; partition, Region and
    account are empty for the two forms that are no ARN.
    """

    form: KeyForm
    resource: str
    partition: str = ""
    region: str = ""
    account: str = ""

    @property
    def is_arn(self) -> bool:
        """Tell whether the account and Region of the key are part of the reference."""
        return self.form in (KeyForm.KEY_ARN, KeyForm.ALIAS_ARN)

    @property
    def text(self) -> str:
        """The reference as AWS takes it; the inverse of parse_key_reference."""
        if not self.is_arn:
            return self.resource
        kind = "key/" if self.form is KeyForm.KEY_ARN else ""
        return f"arn:{self.partition}:kms:{self.region}:{self.account}:{kind}{self.resource}"

    def span_of(self, part: ArnPart) -> tuple[int, int]:
        """Return where the partition, service, Region, account or resource stands in the text of an ARN.

        Raises ValueError for other parts.
        """
        parts = self.text.split(":", 5)
        return _span(parts, _ARN_PARTS.index(part) + 1)


_ARN_PARTS: Final = (ArnPart.PARTITION, ArnPart.SERVICE, ArnPart.REGION, ArnPart.ACCOUNT, ArnPart.RESOURCE)
_ACCOUNT = re.compile(r"\d{12}", re.ASCII)
# KMS Developer Guide, "Key identifiers": a UUID, or for a multi-Region key mrk- and 32 hexadecimal digits.
_KEY_ID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}", re.ASCII | re.IGNORECASE
)
# botocore model kms.AliasNameType: of 256 characters, "alias/" takes six
_ALIAS_MAX: Final = 256
_ALIAS_CHARACTER = re.compile(r"[a-zA-Z0-9:/_-]", re.ASCII)
_PLAIN = re.compile(r"[a-zA-Z0-9:/_-]*", re.ASCII)
"""What every reference is made of: such a text has nothing stray."""
_STRAY: Final = frozenset("\"'`\u00b4\u201a\u201e<>")
_STRAY_CATEGORIES: Final = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp", "Pi", "Pf"})
"""Control and format characters (zero-width ones too), spaces, line breaks, quotation marks."""
_STRAY_AT_ENDS: Final = frozenset(",.;!?()[]{}*|\u3001\u3002\uff0c\uff1b")


def clean_key_text(text: str) -> str:
    """Return a text without what comes along when an ARN is copied from a mail, a document or a program's output.

    Spaces, line breaks, quotes, angle brackets and characters that cannot be seen go everywhere, other punctuation at
    both ends. A text that names a key has none of them and stays as it is.
    """
    stray = _stray_places(text)
    return "".join(character for place, character in enumerate(text) if place not in stray)


def _stray_places(text: str) -> set[int]:
    if _PLAIN.fullmatch(text):
        return set()
    start, end = 0, len(text)
    while start < end and (text[start] in _STRAY_AT_ENDS or _is_stray(text[start])):
        start += 1
    while end > start and (text[end - 1] in _STRAY_AT_ENDS or _is_stray(text[end - 1])):
        end -= 1
    return {place for place, character in enumerate(text) if not start <= place < end or _is_stray(character)}


def _is_stray(character: str) -> bool:
    return character in _STRAY or unicodedata.category(character) in _STRAY_CATEGORIES


def _first_run(places: set[int]) -> tuple[int, int]:
    start = end = min(places)
    while end in places:
        end += 1
    return start, end


def parse_key_reference(text: str) -> KeyReference | KeyTextProblem:
    """Read a key id, alias, key ARN or alias ARN; never raises, and never changes what was typed."""
    whole = (0, len(text))
    stray = _stray_places(text)
    if len(stray) == len(text):
        return KeyTextProblem(KeyTextProblemCode.EMPTY, whole)
    if len(text) - len(stray) > KMS_KEY_ID_MAX:
        return _problem(KeyTextProblemCode.TOO_LONG, text, (KMS_KEY_ID_MAX, len(text)))
    if stray:
        return _problem(KeyTextProblemCode.STRAY_CHARACTERS, text, _first_run(stray))
    if text.startswith("arn:"):
        return _parse_arn(text)
    if text.casefold().startswith("arn:"):
        return _problem(KeyTextProblemCode.ARN_PREFIX, text, (0, len("arn")))
    if text.startswith("alias/"):
        return _alias_problem(text, 0) or KeyReference(KeyForm.ALIAS, text)
    if _KEY_ID.fullmatch(text):
        return KeyReference(KeyForm.KEY_ID, text)
    return _problem(KeyTextProblemCode.NOT_A_KEY, text, whole)


def _problem(code: KeyTextProblemCode, text: str, span: tuple[int, int], part: ArnPart | None = None) -> KeyTextProblem:
    return KeyTextProblem(code, span, text[slice(*span)], part)


def _missing(part: ArnPart, place: int) -> KeyTextProblem:
    return KeyTextProblem(KeyTextProblemCode.ARN_INCOMPLETE, (place, place), part=part)


def _span(parts: list[str], index: int) -> tuple[int, int]:
    start = sum(len(part) + 1 for part in parts[:index])
    return start, start + len(parts[index])


def _parse_arn(text: str) -> KeyReference | KeyTextProblem:
    parts = text.split(":", 5)
    for index, part in enumerate(_ARN_PARTS, 1):
        if index == len(parts):
            return _missing(part, len(text))
        span = _span(parts, index)
        if not parts[index]:
            return _missing(part, span[0])
        code = _part_problem(part, parts)
        if code is not None:
            return _problem(code, text, span, part)
    _, partition, _, region, account, resource = parts
    start = len(text) - len(resource)
    if resource in ("key", "key/"):
        return _missing(ArnPart.KEY_ID, len(text))
    if resource == "alias":
        return _missing(ArnPart.ALIAS_NAME, len(text))
    if resource.startswith("key/"):
        key_id = resource.removeprefix("key/")
        if not _KEY_ID.fullmatch(key_id):
            return _problem(KeyTextProblemCode.KEY_ID, text, (start + len("key/"), len(text)), ArnPart.KEY_ID)
        return KeyReference(KeyForm.KEY_ARN, key_id, partition, region, account)
    if resource.startswith("alias/"):
        return _alias_problem(text, start) or KeyReference(KeyForm.ALIAS_ARN, resource, partition, region, account)
    kind = start + resource.find("/") + 1 if "/" in resource else len(text)
    return _problem(KeyTextProblemCode.RESOURCE_TYPE, text, (start, kind), ArnPart.RESOURCE)


def _part_problem(part: ArnPart, parts: list[str]) -> KeyTextProblemCode | None:
    text = parts[_ARN_PARTS.index(part) + 1]
    match part:
        case ArnPart.PARTITION if text not in PARTITIONS:
            return KeyTextProblemCode.PARTITION
        case ArnPart.SERVICE if text != "kms":
            return KeyTextProblemCode.NOT_KMS
        case ArnPart.REGION if not is_region_code(text):
            return KeyTextProblemCode.REGION
        case ArnPart.REGION if is_elsewhere(text, parts[1]):
            return KeyTextProblemCode.REGION_PARTITION
        case ArnPart.ACCOUNT if not _ACCOUNT.fullmatch(text):
            return KeyTextProblemCode.ACCOUNT
    return None


def _alias_problem(text: str, start: int) -> KeyTextProblem | None:
    """What is wrong with the alias that begins, with its "alias/", at ``start`` and goes to the end of the text."""
    part = ArnPart.ALIAS_NAME
    name = start + len("alias/")
    if name == len(text):
        return _missing(part, name)
    for place in range(name, len(text)):
        if not _ALIAS_CHARACTER.fullmatch(text[place]):
            return _problem(KeyTextProblemCode.ALIAS_NAME, text, (place, place + 1), part)
    if len(text) - start > _ALIAS_MAX:
        return _problem(KeyTextProblemCode.ALIAS_TOO_LONG, text, (start + _ALIAS_MAX, len(text)), part)
    return None


def parts_before(text: str, problem: KeyTextProblem) -> dict[ArnPart, str]:
    """Return the parts of an ARN that stand complete and right before a problem: what was understood so far."""
    if problem.part is None or not text.startswith("arn:"):
        return {}
    parts = text.split(":", 5)
    spans = {part: _span(parts, index) for index, part in enumerate(_ARN_PARTS, 1) if index < len(parts)}
    return {
        part: text[slice(*span)] for part, span in spans.items() if span[0] < span[1] and span[1] <= problem.span[0]
    }


def is_key_arn(text: str) -> bool:
    """Tell whether a text is a key ARN, the one form that AWS documents for the output key."""
    reference = parse_key_reference(text)
    return isinstance(reference, KeyReference) and reference.form is KeyForm.KEY_ARN
