"""Places on Amazon S3: input objects, upload destinations, output destinations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

# Transcribe writes this object beside the transcript at the start, to find out whether it may; it stays there.
WRITE_CHECK_NAME: Final = ".write_access_check_file.temp"

_S3_URI = re.compile(r"s3://([^/]*)(?:/(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class S3Location:
    """A bucket and a key in it; the key is empty for the bucket itself."""

    bucket: str
    key: str = ""

    @property
    def uri(self) -> str:
        """The location as s3://bucket/key."""
        return f"s3://{self.bucket}/{self.key}" if self.key else f"s3://{self.bucket}"

    @property
    def file_name(self) -> str:
        """The last part of the key."""
        return self.key.rpartition("/")[2]


def parse_s3_uri(text: str) -> S3Location | None:
    """Read s3://bucket[/key]; return None for any other text. The bucket may be empty: callers check it."""
    match = _S3_URI.fullmatch(text)
    return S3Location(match[1], match[2] or "") if match else None


def transcript_key(output_key: str, job_name: str) -> str:
    """Return the key that a job's transcript gets.

    A path that ends in .json is taken as it is; any other becomes a folder (botocore model transcribe.OutputKey,
    its examples).
    """
    if output_key.endswith(".json"):
        return output_key
    folder = output_key.rstrip("/")
    return f"{folder}/{job_name}.json" if folder else f"{job_name}.json"


def location_of_object_url(url: str) -> S3Location | None:
    """Return the object that a path-style HTTPS address of S3 names, without its query.

    Transcribe reports outputs in one's own bucket as https://s3.<region>.<suffix>/<bucket>/<key>, unsigned.
    """
    parts = urlsplit(url)
    bucket, _, key = parts.path.lstrip("/").partition("/")
    if parts.scheme not in ("http", "https") or not bucket or not key:
        return None
    return S3Location(bucket, unquote(key))
