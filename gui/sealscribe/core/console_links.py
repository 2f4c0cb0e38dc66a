"""Addresses of pages of the AWS console."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from sealscribe.core.job_record import JobRecord
from sealscribe.core.locations import S3Location
from sealscribe.core.regions import partition_of_region

# The console of the other partitions is in networks that a browser here cannot reach.
_DOMAINS: Final = {
    "aws": "console.aws.amazon.com",
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}


def folder_address(location: S3Location, region: str) -> str:
    """Return the address of the folder that an object is in, or an empty text where no console is known for it."""
    domain = _DOMAINS.get(partition_of_region(region))
    if domain is None:
        return ""
    folder = location.key.rpartition("/")[0]
    prefix = f"&prefix={quote(folder + '/', safe='')}" if folder else ""
    return f"https://{domain}/s3/buckets/{quote(location.bucket)}?region={region}{prefix}"


def output_folder_address(record: JobRecord) -> str:
    """Return the address of the folder of a job's output, or an empty text where the console does not show it."""
    location = record.request.transcript_location
    if location is None or record.origin.endpoint_url:
        return ""
    return folder_address(location, record.origin.region)
