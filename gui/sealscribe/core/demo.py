"""What the demo shows that AWS shows nobody: an object as it is stored, and its seal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from sealscribe.core.locations import S3Location


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object that is sealed with a KMS key, as it lies at Amazon S3.

    ``head`` are its first bytes of ``size``, still encrypted; ``wrapped_key`` is its data key, encrypted with the KMS
    key. ``context`` is the encryption context as sealed, what Amazon S3 adds included.
    """

    size: int
    head: bytes
    key_arn: str
    is_key_enabled: bool
    wrapped_key: bytes
    context: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Opening:
    """What came of opening an object: its first bytes, or the code of the error with which AWS KMS refused."""

    head: bytes = b""
    error_code: str = ""


class DemoWorld(Protocol):
    """The embedded AWS as who leads through the demo has it in hand. Calls block; each raises AppFailure."""

    def look_inside(self, place: S3Location) -> StoredObject:
        """Return an object as it is stored."""
        ...

    def open_with(self, place: S3Location, context: Mapping[str, str]) -> Opening:
        """Try to open an object with an encryption context."""
        ...

    def enable_key(self, key_arn: str, is_enabled: bool) -> None:
        """Enable or disable a KMS key."""
        ...

    def share_partner_key(self, is_shared: bool) -> None:
        """Have the other account's key policy allow this account the use of the key, or no longer."""
        ...
