"""Names of languages, Regions and partitions, as people read them."""

from __future__ import annotations

from sealscribe.core.languages import language_name
from sealscribe.core.regions import PARTITION_NAMES, REGION_NAMES
from sealscribe.ui.translation import tr_name


def name_of_language(code: str) -> str:
    """Return a language's name; an unknown code is its own name."""
    return tr_name(language_name(code))


def region_name(region: str) -> str:
    """Return a Region's name, or an empty text for an unknown one."""
    return tr_name(REGION_NAMES.get(region, ""))


def partition_name(partition: str) -> str:
    """Return a partition's name; an unknown one is its own name."""
    return tr_name(PARTITION_NAMES.get(partition, partition))
