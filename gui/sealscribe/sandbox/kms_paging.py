"""Pages of KMS lists: markers, which belong to the request that they were given for, and limits."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

from sealscribe.sandbox.wire import AwsError


def marker(after: str, scope: list[str]) -> str:
    """What a client sends for the page after the entry `after`."""
    return base64.urlsafe_b64encode(json.dumps([after, scope]).encode()).decode()


def read_marker(text: str | None, scope: list[str]) -> str | None:
    """The entry after which the page begins, None for the first one; InvalidMarkerException for another's marker."""
    if text is None:
        return None
    try:
        after, made_for = json.loads(base64.urlsafe_b64decode(text))
    except (ValueError, binascii.Error) as error:
        raise AwsError("InvalidMarkerException", "Could not deserialize marker.") from error
    if made_for != scope:
        raise AwsError("InvalidMarkerException", "The marker belongs to another request.")
    return str(after)


def check_limit(parameters: Mapping[str, Any], most: int) -> None:
    """Refuse a page that is longer than this list's, which is shorter than the shape LimitType says."""
    if parameters.get("Limit", 1) > most:
        text = (
            f"1 validation error detected: Value '{parameters['Limit']}' at 'limit' failed to satisfy constraint: "
            f"Member must have value less than or equal to {most}"
        )
        raise AwsError("ValidationException", text)
