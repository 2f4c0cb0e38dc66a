"""The partitions and Regions of AWS by their names.

A contract test compares the table with the installed botocore (endpoints.json, partitions.json). AWS opens Regions
faster than programs are updated, so a Region that is not here is unknown, never wrong.
"""

from __future__ import annotations

import re
from typing import Final

PARTITION_NAMES: Final = {
    "aws": "AWS standard",
    "aws-cn": "AWS China",
    "aws-us-gov": "AWS GovCloud (US)",
    "aws-iso": "AWS ISO (US)",
    "aws-iso-b": "AWS ISOB (US)",
    "aws-iso-e": "AWS ISOE (Europe)",
    "aws-iso-f": "AWS ISOF",
    "aws-eusc": "AWS European Sovereign Cloud",
}
PARTITIONS: Final = tuple(PARTITION_NAMES)

# Each Region of these partitions begins so. In the partition aws are all others.
_REGION_PREFIXES: Final = {
    "aws-cn": "cn-",
    "aws-us-gov": "us-gov-",
    "aws-iso": "us-iso-",
    "aws-iso-b": "us-isob-",
    "aws-iso-e": "eu-isoe-",
    "aws-iso-f": "us-isof-",
    "aws-eusc": "eusc-",
}

REGION_NAMES: Final = {
    "af-south-1": "Africa (Cape Town)",
    "ap-east-1": "Asia Pacific (Hong Kong)",
    "ap-east-2": "Asia Pacific (Taipei)",
    "ap-northeast-1": "Asia Pacific (Tokyo)",
    "ap-northeast-2": "Asia Pacific (Seoul)",
    "ap-northeast-3": "Asia Pacific (Osaka)",
    "ap-south-1": "Asia Pacific (Mumbai)",
    "ap-south-2": "Asia Pacific (Hyderabad)",
    "ap-southeast-1": "Asia Pacific (Singapore)",
    "ap-southeast-2": "Asia Pacific (Sydney)",
    "ap-southeast-3": "Asia Pacific (Jakarta)",
    "ap-southeast-4": "Asia Pacific (Melbourne)",
    "ap-southeast-5": "Asia Pacific (Malaysia)",
    "ap-southeast-6": "Asia Pacific (New Zealand)",
    "ap-southeast-7": "Asia Pacific (Thailand)",
    "ca-central-1": "Canada (Central)",
    "ca-west-1": "Canada West (Calgary)",
    "eu-central-1": "Europe (Frankfurt)",
    "eu-central-2": "Europe (Zurich)",
    "eu-north-1": "Europe (Stockholm)",
    "eu-south-1": "Europe (Milan)",
    "eu-south-2": "Europe (Spain)",
    "eu-west-1": "Europe (Ireland)",
    "eu-west-2": "Europe (London)",
    "eu-west-3": "Europe (Paris)",
    "il-central-1": "Israel (Tel Aviv)",
    "me-central-1": "Middle East (UAE)",
    "me-south-1": "Middle East (Bahrain)",
    "me-west-1": "Middle East (Saudi Arabia)",
    "mx-central-1": "Mexico (Central)",
    "sa-east-1": "South America (São Paulo)",
    "sa-west-1": "South America (Chile)",
    "us-east-1": "US East (N. Virginia)",
    "us-east-2": "US East (Ohio)",
    "us-west-1": "US West (N. California)",
    "us-west-2": "US West (Oregon)",
    "cn-north-1": "China (Beijing)",
    "cn-northwest-1": "China (Ningxia)",
    "us-gov-east-1": "AWS GovCloud (US-East)",
    "us-gov-west-1": "AWS GovCloud (US-West)",
    "us-iso-east-1": "US ISO East",
    "us-iso-west-1": "US ISO West",
    "us-isob-east-1": "US ISOB East (Ohio)",
    "us-isob-west-1": "US ISOB West",
    "eu-isoe-west-1": "EU ISOE West",
    "us-isof-east-1": "US ISOF East",
    "us-isof-south-1": "US ISOF South",
    "eusc-de-east-1": "AWS European Sovereign Cloud (Germany)",
}

# Wider than every regionRegex of botocore's partitions.json: it only tells the code of a Region from other words.
_REGION_CODE = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+-\d+", re.ASCII)


def is_region_code(text: str) -> bool:
    """Tell whether a text has the form of a Region's code, known or not: "eu-central-1"."""
    return _REGION_CODE.fullmatch(text) is not None


def partition_of_region(region: str) -> str:
    """Return the partition that a Region belongs to ("aws" for all that no other partition claims)."""
    for partition, prefix in _REGION_PREFIXES.items():
        if region.startswith(prefix):
            return partition
    return "aws"


def is_elsewhere(region: str, partition: str) -> bool:
    """Tell whether a Region surely belongs to another partition; of an unknown one that is not said lightly."""
    owner = partition_of_region(region)
    return owner != partition and (owner != "aws" or region in REGION_NAMES)
