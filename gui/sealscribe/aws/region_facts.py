"""What botocore knows of Regions and hosts; read anew each time, since only failures ask for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from botocore.loaders import create_loader

AWS_DOMAINS: Final = (
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    ".api.aws",
    ".amazonwebservices.com.cn",
    ".amazonwebservices.eu",
    ".c2s.ic.gov",
    ".aws.ic.gov",
    ".sc2s.sgov.gov",
    ".aws.scloud",
    ".cloud.adc-e.uk",
    ".csp.hci.ic.gov",
    ".aws.hci.ic.gov",
)
"""The domains of AWS's own endpoints (botocore/data/partitions.json)."""

# Every Region that came after these, from March 20, 2019 on, has to be enabled for an account before it can be used
# (AWS Account Management Reference Guide, "Enable or disable AWS Regions"), hence this set does not grow.
_ENABLED_BY_DEFAULT: Final = frozenset(
    {
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-southeast-1",
        "ap-southeast-2",
        "ca-central-1",
        "eu-central-1",
        "eu-north-1",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    }
)
_OPT_IN_PARTITION: Final = "aws"
_REGION_LABEL = re.compile(r"[a-z]{2,6}(?:-[a-z]+)+-\d{1,2}")


def is_opt_in(region: str) -> bool:
    """Tell whether an account has to enable a Region before its first use."""
    if region in _ENABLED_BY_DEFAULT:
        return False
    return any(
        partition["id"] == _OPT_IN_PARTITION and re.fullmatch(partition["regionRegex"], region)
        for partition in _partitions()
    )


def is_known(region: str) -> bool:
    """Tell whether botocore has the Region in its list."""
    return any(region in partition["regions"] for partition in _partitions())


def offers_transcribe(region: str) -> bool:
    """Tell whether botocore's list has an endpoint of Amazon Transcribe for the Region."""
    endpoints: Mapping[str, Any] = create_loader().load_data("endpoints")
    return any(
        region in partition["services"].get("transcribe", {}).get("endpoints", {})
        for partition in endpoints["partitions"]
    )


def is_aws_host(host: str) -> bool:
    """Tell whether a host is one of AWS's own endpoints."""
    return host.lower().rstrip(".").endswith(AWS_DOMAINS)


def region_of_host(host: str) -> str:
    """Return the Region that an AWS host carries in its name, or an empty text."""
    if not is_aws_host(host):
        return ""
    return next((label for label in host.lower().split(".")[1:] if _REGION_LABEL.fullmatch(label)), "")


def _partitions() -> Iterator[Mapping[str, Any]]:
    yield from create_loader().load_data("partitions")["partitions"]
