"""Recognises answers that no service gave: pages of networks that want a sign-in first, and of proxies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from sealscribe.aws.causes import Cause
from sealscribe.aws.region_facts import is_aws_host
from sealscribe.core.errors import ErrorCode
from sealscribe.core.scrub import looks_like_page

_PROXY_WANTS_A_PASSWORD: Final = 407
# RFC 6585: an intercepting proxy that wants people to sign in to the network.
_NETWORK_WANTS_A_SIGN_IN: Final = 511
_MAY_PASS: Final = (408, 429)
_SERVERS_OF_AWS: Final = ("amazon", "awselb", "cloudfront", "aws")


def stranger_of(service_code: str, message: str, status: int, headers: Mapping[str, Any]) -> Cause | None:
    """Return what an error answer stands for that no service gave, or None where a service gave it.

    ``headers`` are the answer's, with small letters. What may pass by itself (5xx, 408, 429) counts as the service's
    own, page or not.
    """
    if status == _PROXY_WANTS_A_PASSWORD:
        return Cause(ErrorCode.PROXY, "")
    if status == _NETWORK_WANTS_A_SIGN_IN:
        return Cause(ErrorCode.CAPTIVE_PORTAL, "")
    if status >= 500 or status in _MAY_PASS or _is_from_aws(headers):
        return None
    is_page = looks_like_page(message) or "html" in str(headers.get("content-type", "")).lower()
    host = _host_of_location(headers)
    if 300 <= status < 400 and host and not is_aws_host(host):
        return Cause(ErrorCode.CAPTIVE_PORTAL, host)
    # S3 tells in its body why it redirects, in a code that is no number.
    if is_page and status < 400 and (service_code.isdecimal() or not service_code):
        return Cause(ErrorCode.CAPTIVE_PORTAL, "")
    return Cause(ErrorCode.PROXY, "") if is_page and status >= 400 else None


def _is_from_aws(headers: Mapping[str, Any]) -> bool:
    server = str(headers.get("server", "")).lower()
    return server.startswith(_SERVERS_OF_AWS) or any(str(name).lower().startswith("x-amz") for name in headers)


def _host_of_location(headers: Mapping[str, Any]) -> str:
    try:
        return urlsplit(str(headers.get("location", ""))).hostname or ""
    except ValueError:
        return ""
