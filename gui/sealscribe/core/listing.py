"""What Amazon S3 lists: buckets, and the content of a bucket page by page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BucketEntry:
    """One bucket of the account; ``region`` is empty where ListBuckets does not tell it."""

    name: str
    region: str = ""
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ObjectEntry:
    """One object; ``size`` is in bytes."""

    key: str
    size: int
    modified_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ObjectPage:
    """One page of a bucket's content below a prefix: the prefixes ("folders") and objects one level deep.

    ``next_token`` asks for the next page and is empty on the last.
    """

    bucket: str
    prefix: str
    prefixes: tuple[str, ...]
    objects: tuple[ObjectEntry, ...]
    next_token: str = ""
