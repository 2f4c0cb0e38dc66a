"""Takes out of a service's sentence what must not be kept: signatures, tokens, secrets, encryption-context values."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Collection
from typing import Final

MASK: Final = "…"
_LONGEST: Final = 1000

_QUERY = re.compile(r"(?i)(\bhttps?://[^\s?\"'<>]*)\?[^\s\"'<>]*")
_USER_INFO = re.compile(r"(?i)(\bhttps?://)[^\s/@\"'<>]*@")
_PARAMETER = re.compile(
    r"(?i)((?:x-amz-[a-z-]+|awsaccesskeyid|signature|security-?token|session-?token|secret-?(?:access-?)?key|"
    r"aws_secret_access_key|aws_session_token|authorization|credential)[\"']?\s*[=:]\s*[\"']?)[^\s&\"'<>,;]+"
)
_ACCESS_KEY_ID = re.compile(r"(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}")
# A secret access key has 40 characters of Base64, a session token hundreds; sentences hold no such run.
_LONG_RUN = re.compile(r"[A-Za-z0-9+/=_]{40,}")
_TAILS = ("The Canonical String", "Encoded authorization failure message")
_CONSTRAINT = "' failed to satisfy constraint: "
_SHORTEST_PART = 3


def scrub(message: str, private: Collection[str] = ()) -> str:
    """Return a service's sentence without what must not be kept.

    Queries of URLs, values of signature parameters, access keys and long runs of Base64 become "…"; an HTML page
    becomes an empty text. ``private`` are texts that were sent and must not come back (encryption-context values).
    """
    if looks_like_page(message):
        return ""
    text = _without_context(message)
    for tail in _TAILS:
        text = text.partition(tail)[0]
    text = text[: _LONGEST * 8]
    for value in sorted(private, key=len, reverse=True):
        text = _without(text, value)
    text = _USER_INFO.sub(r"\1", text)
    text = _QUERY.sub(r"\1", text)
    text = _PARAMETER.sub(rf"\1{MASK}", text)
    text = _ACCESS_KEY_ID.sub(MASK, text)
    text = _LONG_RUN.sub(MASK, text)
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[:_LONGEST] + MASK


def looks_like_page(message: str) -> bool:
    """Tell whether a text is a page of HTML, as proxies and load balancers answer instead of the service."""
    head = message[:2000].lower()
    return "<html" in head or "<!doctype" in head or "<body" in head


def _without_context(message: str) -> str:
    """Drop what a validation message quotes of an encryption context: only the last constraint is surely no value."""
    if "encryptioncontext" not in message.lower():
        return message
    _, found, constraint = message.rpartition(_CONSTRAINT)
    return f"at 'kMSEncryptionContext{_CONSTRAINT}{constraint}" if found else ""


def _without(text: str, value: str) -> str:
    """Replace a private text; very short ones only where they stand alone, or else every sentence would be holes."""
    for form in {value, value.strip(), html.escape(value), json.dumps(value)[1:-1]}:
        if len(form) >= _SHORTEST_PART:
            text = text.replace(form, MASK)
        elif form:
            text = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", MASK, text)
    return text
