"""Times of answers: the same as botocore reads them, in UTC where they come as numbers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from botocore.utils import parse_timestamp
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.times import in_utc, read_time


@given(st.floats(0, 4e9) | st.integers(0, 4_000_000_000))
def test_numbers_are_seconds_since_1970(value: float) -> None:
    assert read_time(value) == parse_timestamp(value)
    assert read_time(value).tzinfo is UTC


@pytest.mark.parametrize("value", ["2026-03-01T12:00:00Z", "Sun, 01 Mar 2026 12:00:00 GMT", "1772366400", -1.0])
def test_all_else_is_read_as_botocore_does(value: Any) -> None:
    assert read_time(value) == parse_timestamp(value)


@pytest.mark.parametrize("value", ["yesterday", 1e300, float("nan")])
def test_what_is_no_time_is_refused_as_botocore_does(value: Any) -> None:
    with pytest.raises((ValueError, RuntimeError)) as of_botocore:
        parse_timestamp(value)
    with pytest.raises(of_botocore.type):
        read_time(value)


def test_the_clients_read_times_so(serve: Any, reply: Any, clients_at: Callable[..., AwsClients]) -> None:
    body = b'{"Aliases": [{"AliasName": "alias/a", "CreationDate": 1772366400.25}], "Truncated": false}'
    alias = clients_at(serve(reply(body=body))).kms.list_aliases()["Aliases"][0]
    assert alias["CreationDate"] == datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
    assert alias["CreationDate"].tzinfo is UTC
    assert in_utc(alias["CreationDate"]) == alias["CreationDate"]
