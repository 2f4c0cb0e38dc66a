"""Reads a signed address at once; it is neither logged nor kept."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from botocore.awsrequest import AWSRequest
from botocore.httpsession import URLLib3Session
from botocore.utils import get_environ_proxies

from sealscribe.aws.clients import CONNECT_SECONDS, READ_SECONDS, AwsClients, is_loopback
from sealscribe.aws.errors import translated
from sealscribe.aws.service_errors import is_retryable
from sealscribe.aws.storage import too_large
from sealscribe.aws.strangers import stranger_of
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.scrub import scrub

_ACTION: Final = "s3:GetObject"
_REFUSAL_BYTES: Final = 16 * 1024
_CODE = re.compile(r"<Code>([^<]{1,200})</Code>")
_MESSAGE = re.compile(r"<Message>([^<]{1,2000})</Message>")
_EXPIRED_CODES: Final = frozenset({"ExpiredToken", "TokenRefreshRequired", "RequestExpired"})


def read_presigned(clients: AwsClients, url: str, max_bytes: int) -> bytes:
    """Get what a signed address of the service-managed bucket names; no error names the address.

    Raises AppFailure: URL_EXPIRED, ACCESS_DENIED, TRANSCRIPT_MISSING, TRANSCRIPT_UNREADABLE for more than
    ``max_bytes``, and those of the network.
    """
    on_this_computer = is_loopback(url)
    if clients.settings.is_demo and not on_this_computer:
        raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED))
    if urlsplit(url).scheme != "https" and not on_this_computer:
        raise AppFailure(AppError(ErrorCode.TLS, _ACTION))
    with translated(_ACTION, region=clients.region):
        session = URLLib3Session(
            verify=clients.ca_bundle,
            proxies={} if on_this_computer else get_environ_proxies(url),
            timeout=(CONNECT_SECONDS, READ_SECONDS),
        )
        try:
            response = session.send(AWSRequest("GET", url, stream_output=True).prepare())
            try:
                wanted = max_bytes + 1 if response.status_code == 200 else _REFUSAL_BYTES
                content: bytes = response.raw.read(wanted, decode_content=True)
            finally:
                response.raw.close()
        finally:
            session.close()
    if response.status_code != 200:
        headers = {name.lower(): value for name, value in response.headers.items()}
        raise AppFailure(_refusal(response.status_code, content.decode("utf-8", "replace"), headers))
    if len(content) > max_bytes:
        raise AppFailure(too_large())
    return content


def _refusal(status: int, body: str, headers: Mapping[str, str]) -> AppError:
    stranger = stranger_of("", body, status, headers)
    if stranger is not None:
        retryable = is_retryable(stranger.code)
        return AppError(stranger.code, _ACTION, stranger.resource or "", status=status, retryable=retryable)
    code, message = _CODE.search(body), _MESSAGE.search(body)
    service_code = code[1] if code else ""
    service_message = scrub(message[1]) if message else ""
    if service_code in _EXPIRED_CODES or "has expired" in service_message:
        kind = ErrorCode.URL_EXPIRED
    elif status == 404:
        kind = ErrorCode.TRANSCRIPT_MISSING
    elif status in (401, 403):
        kind = ErrorCode.ACCESS_DENIED
    else:
        kind = ErrorCode.SERVICE_FAULT
    return AppError(
        kind,
        _ACTION,
        service_code=service_code,
        service_message=service_message,
        status=status,
        retryable=kind is ErrorCode.SERVICE_FAULT,
    )
