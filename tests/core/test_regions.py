"""The names of partitions and Regions, compared with what the installed botocore knows."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path
from typing import Any

import botocore
import pytest

from sealscribe.core.regions import (
    PARTITION_NAMES,
    PARTITIONS,
    REGION_NAMES,
    is_elsewhere,
    is_region_code,
    partition_of_region,
)


def partitions_in(name: str) -> list[dict[str, Any]]:
    document = json.loads((Path(botocore.__file__).parent / "data" / name).read_text(encoding="utf-8"))
    return list(document["partitions"])


def regions_in_partitions() -> dict[str, dict[str, str]]:
    """The Regions of each partition with their names; a partition's "-global" is no Region."""
    return {
        partition["id"]: {
            region: entry["description"]
            for region, entry in partition["regions"].items()
            if not region.endswith("-global")
        }
        for partition in partitions_in("partitions.json")
    }


def plain(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def test_every_partition_of_botocore_has_a_name() -> None:
    assert set(PARTITIONS) == set(regions_in_partitions()) == set(PARTITION_NAMES)
    named = {partition["partition"]: partition["partitionName"] for partition in partitions_in("endpoints.json")}
    for partition, name in named.items():
        if partition != "aws-eusc":  # botocore shortens it to AWS EUSC
            assert plain(PARTITION_NAMES[partition]) == plain(name)


def test_every_region_of_kms_is_in_the_table() -> None:
    for partition in partitions_in("endpoints.json"):
        endpoints = set(partition["services"]["kms"]["endpoints"]) & set(partition["regions"])
        assert endpoints, partition["partition"]
        assert endpoints <= set(REGION_NAMES)


def test_every_region_of_botocore_has_its_name_and_partition() -> None:
    known = regions_in_partitions()
    assert set(REGION_NAMES) == {region for regions in known.values() for region in regions}
    for partition, regions in known.items():
        for region, name in regions.items():
            assert plain(REGION_NAMES[region]) == plain(name)
            assert partition_of_region(region) == partition
            assert is_region_code(region)
            assert not is_elsewhere(region, partition)


@pytest.mark.parametrize("text", ["", "Frankfurt", "eu-central", "eu-central-1a", "EU-CENTRAL-1", "eu_central_1", "-1"])
def test_other_words_are_no_region(text: str) -> None:
    assert not is_region_code(text)


@pytest.mark.parametrize(
    ("region", "partition", "elsewhere"),
    [
        ("xx-new-9", "aws", False),
        ("xx-new-9", "aws-cn", False),
        ("cn-north-1", "aws", True),
        ("cn-new-3", "aws", True),
        ("eu-central-1", "aws-eusc", True),
        ("eusc-fr-west-1", "aws-eusc", False),
    ],
)
def test_a_region_is_elsewhere_only_where_that_is_sure(region: str, partition: str, elsewhere: bool) -> None:
    assert is_elsewhere(region, partition) is elsewhere
