"""Walks through the pages of a listing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from botocore.client import BaseClient

from sealscribe.aws.errors import translated


def pages(client: BaseClient, operation: str, action: str, *, size: int) -> Iterator[Mapping[str, Any]]:
    """Yield the pages of a paginated operation of ``size`` entries each; raises AppFailure."""
    region = client.meta.region_name
    with translated(action, region=region):
        paginator = client.get_paginator(operation)
        walk = iter(paginator.paginate(PaginationConfig={"PageSize": size}))
    while True:
        with translated(action, region=region):
            page = next(walk, None)
        if page is None:
            return
        yield page
