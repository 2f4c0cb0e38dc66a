"""The four ways to name a KMS key: key id, alias, key ARN, alias ARN."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sealscribe.core.limits import KMS_KEY_ID_MAX


class KeyForm(StrEnum):
    """The form in which a key is named."""

    KEY_ID = "key-id"
    ALIAS = "alias"
    KEY_ARN = "key-arn"
    ALIAS_ARN = "alias-arn"


class KeyTextProblemCode(StrEnum):
    """Why a text does not name a KMS key."""

    EMPTY = "empty"
    TOO_LONG = "too-long"
    STRAY_CHARACTERS = "stray-characters"
    NOT_A_KEY = "not-a-key"
    ARN_PARTS = "arn-parts"
    PARTITION = "partition"
    NOT_KMS = "not-kms"
    REGION = "region"
    ACCOUNT = "account"
    RESOURCE_TYPE = "resource-type"
    KEY_ID = "key-id"
    ALIAS_NAME = "alias-name"


@dataclass(frozen=True, slots=True)
class KeyTextProblem:
    """Why a text does not name a KMS key, and the half-open range of characters to blame."""

    code: KeyTextProblemCode
    span: tuple[int, int]


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


# The partitions of botocore's partitions.json; each Region starts with one of the partition's prefixes. In the
# partition aws these are all others, so that a Region that is newer than this program is accepted.
_REGION_PREFIXES: Final = {
    "aws-cn": ("cn-",),
    "aws-us-gov": ("us-gov-",),
    "aws-iso": ("us-iso-",),
    "aws-iso-b": ("us-isob-",),
    "aws-iso-e": ("eu-isoe-",),
    "aws-iso-f": ("us-isof-",),
    "aws-eusc": ("eusc-",),
}
PARTITIONS: Final = ("aws", *_REGION_PREFIXES)

_REGION = re.compile(r"[a-z]{2,5}(-[a-z]+)+-\d{1,2}", re.ASCII)
_ACCOUNT = re.compile(r"\d{12}", re.ASCII)
# KMS Developer Guide, "Key identifiers": a UUID, or for a multi-Region key mrk- and 32 hexadecimal digits.
_KEY_ID = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|mrk-[0-9a-f]{32}", re.ASCII | re.IGNORECASE
)
# botocore model kms.AliasNameType
_ALIAS = re.compile(r"alias/[a-zA-Z0-9:/_-]{1,250}", re.ASCII)


def partition_of_region(region: str) -> str:
    """Return the partition that a Region belongs to ("aws" for all that no other partition claims)."""
    for partition, prefixes in _REGION_PREFIXES.items():
        if region.startswith(prefixes):
            return partition
    return "aws"


def parse_key_reference(text: str) -> KeyReference | KeyTextProblem:
    """Read a key id, alias, key ARN or alias ARN; never raises, and never changes what was typed."""
    whole = (0, len(text))
    if not text.strip():
        return KeyTextProblem(KeyTextProblemCode.EMPTY, whole)
    if len(text) > KMS_KEY_ID_MAX:
        return KeyTextProblem(KeyTextProblemCode.TOO_LONG, (KMS_KEY_ID_MAX, len(text)))
    stray = re.search(r"[\s\"'<>,;]", text)
    if stray:
        return KeyTextProblem(KeyTextProblemCode.STRAY_CHARACTERS, stray.span())
    if text.startswith("arn:"):
        return _parse_arn(text)
    if text.startswith("alias/"):
        if _ALIAS.fullmatch(text):
            return KeyReference(KeyForm.ALIAS, text)
        return KeyTextProblem(KeyTextProblemCode.ALIAS_NAME, (len("alias/"), len(text)))
    if _KEY_ID.fullmatch(text):
        return KeyReference(KeyForm.KEY_ID, text)
    return KeyTextProblem(KeyTextProblemCode.NOT_A_KEY, whole)


def _parse_arn(text: str) -> KeyReference | KeyTextProblem:
    parts = text.split(":", 5)
    if len(parts) < 6:
        return KeyTextProblem(KeyTextProblemCode.ARN_PARTS, (0, len(text)))
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + len(part) + 1)

    def problem(code: KeyTextProblemCode, index: int) -> KeyTextProblem:
        return KeyTextProblem(code, (starts[index], starts[index] + len(parts[index])))

    _, partition, service, region, account, resource = parts
    if partition not in PARTITIONS:
        return problem(KeyTextProblemCode.PARTITION, 1)
    if service != "kms":
        return problem(KeyTextProblemCode.NOT_KMS, 2)
    if not _REGION.fullmatch(region) or partition_of_region(region) != partition:
        return problem(KeyTextProblemCode.REGION, 3)
    if not _ACCOUNT.fullmatch(account):
        return problem(KeyTextProblemCode.ACCOUNT, 4)
    if resource.startswith("key/"):
        key_id = resource.removeprefix("key/")
        if not _KEY_ID.fullmatch(key_id):
            return problem(KeyTextProblemCode.KEY_ID, 5)
        return KeyReference(KeyForm.KEY_ARN, key_id, partition, region, account)
    if resource.startswith("alias/"):
        if not _ALIAS.fullmatch(resource):
            return problem(KeyTextProblemCode.ALIAS_NAME, 5)
        return KeyReference(KeyForm.ALIAS_ARN, resource, partition, region, account)
    return problem(KeyTextProblemCode.RESOURCE_TYPE, 5)


def is_key_arn(text: str) -> bool:
    """Tell whether a text is a key ARN, the one form that AWS documents for the output key."""
    reference = parse_key_reference(text)
    return isinstance(reference, KeyReference) and reference.form is KeyForm.KEY_ARN
