"""AWS Signature Version 4 (and the query form of version 2): what a request claims, and whether it proves it.

Source: AWS General Reference, "Signature Version 4 signing process"; S3 API Reference, "Authenticating requests".
"""

from __future__ import annotations

import base64
import calendar
import hashlib
import hmac
import re
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import parse_qsl, quote, unquote

from sealscribe.sandbox.wire import Request

ALGORITHM = "AWS4-HMAC-SHA256"
UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD"
LONGEST_LIFETIME = 604_800
"""How long a presigned URL may live at most, in seconds: a week."""
_TIMESTAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True)
class Claim:
    """Who a request says it comes from, and when it was signed.

    Times in seconds since 1970. `expires_at` is None for a signature in a header; version 2 does not say `signed_at`.
    """

    version: int
    access_key_id: str
    region: str
    service: str
    signature: str
    signed_headers: tuple[str, ...] = ()
    timestamp: str = ""
    session_token: str | None = None
    signed_at: float | None = None
    expires_at: float | None = None


class MalformedSignatureError(ValueError):
    """The parts of a signature are not there or not readable; `in_query`: those of a presigned URL."""

    def __init__(self, text: str, *, in_query: bool = False) -> None:
        super().__init__(text)
        self.in_query = in_query


def read_claim(request: Request) -> Claim | None:
    """The claim of a request, None where it is not signed at all; MalformedSignatureError where unreadable."""
    authorization = request.header("authorization")
    if authorization is not None:
        return _header_claim(request, authorization)
    query = request.query
    if "X-Amz-Signature" in query:
        return _query_claim(query)
    if "AWSAccessKeyId" in query and "Signature" in query:
        try:
            expires_at = float(query["Expires"])
        except (KeyError, ValueError) as error:
            raise MalformedSignatureError("Expires") from error
        key_id, token = query["AWSAccessKeyId"], query.get("x-amz-security-token")
        return Claim(2, key_id, "", "s3", query["Signature"], session_token=token, expires_at=expires_at)
    return None


def timestamp_of(seconds: float) -> str:
    """A moment as signatures write it."""
    return time.strftime(_TIMESTAMP, time.gmtime(seconds))


def _read_timestamp(timestamp: str, *, in_query: bool) -> float:
    try:
        return float(calendar.timegm(time.strptime(timestamp, _TIMESTAMP)))
    except ValueError as error:
        text = "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\""
        raise MalformedSignatureError(text, in_query=in_query) from error


def _scope(credential: str, *, in_query: bool) -> tuple[str, str, str]:
    parts = credential.split("/")
    if len(parts) != 5 or parts[4] != "aws4_request":
        text = (
            "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "
            '"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".'
        )
        raise MalformedSignatureError(text, in_query=in_query)
    return parts[0], parts[2], parts[3]


def _header_claim(request: Request, authorization: str) -> Claim:
    match = re.fullmatch(
        rf"{ALGORITHM}\s+Credential=([^,\s]+),\s*SignedHeaders=([^,\s]+),\s*Signature=([0-9a-f]+)", authorization
    )
    if match is None:
        raise MalformedSignatureError("Authorization")
    access_key_id, region, service = _scope(match[1], in_query=False)
    timestamp = request.header("x-amz-date") or _http_date(request.header("date"))
    return Claim(
        4,
        access_key_id,
        region,
        service,
        match[3],
        tuple(match[2].split(";")),
        timestamp,
        request.header("x-amz-security-token"),
        _read_timestamp(timestamp, in_query=False),
    )


def _http_date(date: str | None) -> str:
    """The Date header as a timestamp; empty where it is not there or not readable."""
    try:
        return timestamp_of(parsedate_to_datetime(date or "").timestamp())
    except ValueError:
        return ""


def _query_claim(query: dict[str, str]) -> Claim:
    try:
        credential, timestamp, lifetime = query["X-Amz-Credential"], query["X-Amz-Date"], query["X-Amz-Expires"]
        signed = tuple(query["X-Amz-SignedHeaders"].split(";"))
    except KeyError as error:
        text = (
            "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, "
            "X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters."
        )
        raise MalformedSignatureError(text, in_query=True) from error
    access_key_id, region, service = _scope(credential, in_query=True)
    signed_at = _read_timestamp(timestamp, in_query=True)
    token = query.get("X-Amz-Security-Token")
    signature = query["X-Amz-Signature"]
    expires_at = signed_at + _read_lifetime(lifetime)
    return Claim(4, access_key_id, region, service, signature, signed, timestamp, token, signed_at, expires_at)


def _read_lifetime(text: str) -> int:
    try:
        seconds = int(text)
    except ValueError as error:
        raise MalformedSignatureError("X-Amz-Expires should be a number", in_query=True) from error
    if seconds < 0:
        raise MalformedSignatureError("X-Amz-Expires must be non-negative", in_query=True)
    if seconds > LONGEST_LIFETIME:
        text = (
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than "
            f"{LONGEST_LIFETIME} seconds"
        )
        raise MalformedSignatureError(text, in_query=True)
    return seconds


def is_proven(request: Request, claim: Claim, secret: str) -> bool:
    """Whether the signature of `claim` was made with `secret` over this very request."""
    expected = _signature_v2(request, claim, secret) if claim.version == 2 else _signature_v4(request, claim, secret)
    return hmac.compare_digest(expected, claim.signature)


def presign(url: str, path: str, *, access_key_id: str, secret: str, region: str, lifetime: int, now: float) -> str:
    """A URL that lets its bearer GET `path` at `url` for `lifetime` seconds."""
    timestamp = timestamp_of(now)
    raw_path = quote(path, safe="/~")
    parameters = {
        "X-Amz-Algorithm": ALGORITHM,
        "X-Amz-Credential": f"{access_key_id}/{timestamp[:8]}/{region}/s3/aws4_request",
        "X-Amz-Date": timestamp,
        "X-Amz-Expires": str(lifetime),
        "X-Amz-SignedHeaders": "host",
    }
    query = "&".join(f"{quote(name, safe='~')}={quote(value, safe='~')}" for name, value in parameters.items())
    request = Request("GET", raw_path, query, {"host": url.split("://", 1)[1]}, b"")
    claim = Claim(4, access_key_id, region, "s3", "", ("host",), timestamp, expires_at=now + lifetime)
    return f"{url}{raw_path}?{query}&X-Amz-Signature={_signature_v4(request, claim, secret)}"


def _signature_v4(request: Request, claim: Claim, secret: str) -> str:
    path = request.raw_path if claim.service == "s3" else quote(request.raw_path, safe="/~")
    pairs = [
        (quote(name, safe="~"), quote(value, safe="~"))
        for name, value in parse_qsl(request.raw_query.replace("+", "%20"), keep_blank_values=True)
        if name != "X-Amz-Signature"
    ]
    headers = "".join(
        f"{name}:{re.sub(r' +', ' ', request.headers.get(name, '').strip())}\n" for name in claim.signed_headers
    )
    # Only S3 lets a header speak for the body; it compares both later.
    payload = request.header("x-amz-content-sha256") if claim.service == "s3" else None
    if claim.expires_at is not None:
        payload = payload or UNSIGNED_PAYLOAD
    canonical = "\n".join(
        (
            request.method,
            path,
            "&".join(f"{name}={value}" for name, value in sorted(pairs)),
            headers,
            ";".join(claim.signed_headers),
            payload or hashlib.sha256(request.body).hexdigest(),
        )
    )
    day = claim.timestamp[:8]
    scope = f"{day}/{claim.region}/{claim.service}/aws4_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = f"{ALGORITHM}\n{claim.timestamp}\n{scope}\n{digest}"
    key = f"AWS4{secret}".encode()
    for part in (day, claim.region, claim.service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, to_sign.encode(), "sha256").hex()


_V2_SUBRESOURCES = frozenset(
    {"versionId", "partNumber", "uploadId", "response-content-type", "response-content-disposition"}
)


def _signature_v2(request: Request, claim: Claim, secret: str) -> str:
    kept = sorted(
        f"{name}={value}" if value else name
        for name, value in parse_qsl(request.raw_query, keep_blank_values=True)
        if name in _V2_SUBRESOURCES
    )
    resource = request.raw_path + (f"?{'&'.join(kept)}" if kept else "")
    token = f"x-amz-security-token:{claim.session_token}\n" if claim.session_token else ""
    expires = unquote(request.query.get("Expires", ""))
    to_sign = f"{request.method}\n\n\n{expires}\n{token}{resource}"
    return base64.b64encode(hmac.digest(secret.encode(), to_sign.encode(), "sha1")).decode()
