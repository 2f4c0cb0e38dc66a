"""What failed on the way to a service: names, connections, certificates, proxies and time limits."""

from __future__ import annotations

import errno
import http.client
import os
import re
import socket
import ssl
from collections.abc import Sequence
from typing import Final
from urllib.parse import SplitResult, urlsplit

import urllib3.exceptions
from botocore import exceptions

from sealscribe.aws import region_facts
from sealscribe.aws.causes import Cause, chain_of, keywords_of
from sealscribe.core.errors import ErrorCode
from sealscribe.core.scrub import scrub

_OF_THE_WAY: Final = (
    exceptions.HTTPClientError,
    exceptions.ConnectionError,
    exceptions.InvalidProxiesConfigError,
    exceptions.IncompleteReadError,
    urllib3.exceptions.HTTPError,
    http.client.HTTPException,
    ssl.SSLError,
    socket.gaierror,
    socket.herror,
    TimeoutError,
    ConnectionError,
)
_PROXY: Final = (
    exceptions.ProxyConnectionError,
    exceptions.InvalidProxiesConfigError,
    urllib3.exceptions.ProxyError,
    urllib3.exceptions.ProxySchemeUnknown,
    # botocore looks at the endpoint's URL before urllib3 does, so that this is the proxy's.
    urllib3.exceptions.LocationValueError,
)
_TLS: Final = (exceptions.SSLError, urllib3.exceptions.SSLError, ssl.SSLError, ssl.CertificateError)
_TIMEOUTS: Final = (
    exceptions.ConnectTimeoutError,
    exceptions.ReadTimeoutError,
    urllib3.exceptions.TimeoutError,
    TimeoutError,
)
_FILE: Final = (FileNotFoundError, PermissionError, IsADirectoryError, NotADirectoryError)
# Windows tells its own numbers, which `errno` knows there alone: WSAENETDOWN, WSAENETUNREACH, WSAEHOSTUNREACH, …
_OFFLINE_NUMBERS: Final = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, 10049, 10050, 10051, 10065}
)
_REFUSED_NUMBERS: Final = frozenset({errno.ECONNREFUSED, 10061})
_LOST_NUMBERS: Final = frozenset(
    {errno.ECONNRESET, errno.ECONNABORTED, errno.EPIPE, errno.ENOTCONN, errno.ESHUTDOWN, 10053, 10054, 10057, 10058}
)
_TIMED_OUT_NUMBERS: Final = frozenset({errno.ETIMEDOUT, 10060})
_TUNNEL_STATUS = re.compile(r"Tunnel connection failed: (\d{3})")
# OpenSSL's X509_V_ERR_… (x509_vfy.h), for which Python has no names.
_VERIFY_CODES: Final = {
    9: "CERT_NOT_YET_VALID",
    10: "CERT_HAS_EXPIRED",
    18: "DEPTH_ZERO_SELF_SIGNED_CERT",
    19: "SELF_SIGNED_CERT_IN_CHAIN",
    20: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    21: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    62: "HOSTNAME_MISMATCH",
    64: "IP_ADDRESS_MISMATCH",
}
# A connection that is cut ends TLS like this, also long after the handshake.
_CUT: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError, ssl.SSLSyscallError)
_CUT_REASONS: Final = ("UNEXPECTED_EOF", "BAD_RECORD_MAC", "DECRYPTION_FAILED")
# The libraries inside OpenSSL that read a file of certificates.
_READING_LIBRARIES: Final = frozenset({"X509", "PEM", "ASN1"})


def transport_cause(exception: BaseException, region: str = "") -> Cause | None:
    """Return what failed on the way to a service, or None where the exception is about something else.

    CONNECTION_LOST and TIMED_OUT leave open whether the request arrived. ``region`` is the Region that was asked.
    """
    chain = chain_of(exception)
    if not isinstance(exception, _OF_THE_WAY) and _of_number(chain[:1]) is None:
        return None
    host = _host(chain)
    if _first(chain, _PROXY) is not None or _is_no_url(chain):
        return _proxy(chain)
    if _first(chain, _FILE) is not None:
        return _ca_bundle()
    if _first(chain, _TLS) is not None:
        return _tls(chain, host)
    if _first(chain, (socket.gaierror, socket.herror, urllib3.exceptions.NameResolutionError)) is not None:
        return _name(host, region)
    code = _of_number(chain) or _of_class(chain)
    return Cause(code, host, service_code=type(exception).__name__)


def _of_class(chain: Sequence[BaseException]) -> ErrorCode:
    # NewConnectionError is a ConnectTimeoutError to urllib3.
    if _first(chain, (exceptions.EndpointConnectionError, urllib3.exceptions.NewConnectionError)) is not None:
        return ErrorCode.OFFLINE
    if _first(chain, _TIMEOUTS) is not None:
        return ErrorCode.TIMED_OUT
    return ErrorCode.OFFLINE if isinstance(chain[0], exceptions.ConnectionError) else ErrorCode.CONNECTION_LOST


def _of_number(chain: Sequence[BaseException]) -> ErrorCode | None:
    for one in chain:
        number = getattr(one, "errno", None) if isinstance(one, OSError) else None
        if number in _REFUSED_NUMBERS or isinstance(one, ConnectionRefusedError):
            return ErrorCode.CONNECTION_REFUSED
        if number in _OFFLINE_NUMBERS:
            return ErrorCode.OFFLINE
        if number in _TIMED_OUT_NUMBERS:
            return ErrorCode.TIMED_OUT
        if number in _LOST_NUMBERS or isinstance(one, ConnectionError):
            return ErrorCode.CONNECTION_LOST
    return None


def _is_no_url(chain: Sequence[BaseException]) -> bool:
    """Tell whether a URL could not even be taken apart, which is the proxy's: botocore did that with the endpoint's."""
    return isinstance(chain[0], exceptions.HTTPClientError) and any(type(one) is ValueError for one in chain[1:])


def _proxy(chain: Sequence[BaseException]) -> Cause:
    """Never the text of the exception: it holds the proxy's URL, with its password."""
    url = next((text for one in chain if (text := keywords_of(one).get("proxy_url"))), "")
    status = next((int(found[1]) for one in chain if (found := _TUNNEL_STATUS.search(str(one)))), 0)
    deepest = next((one for one in reversed(chain) if isinstance(one, OSError)), chain[-1])
    return Cause(ErrorCode.PROXY, _place(str(url)), service_code=type(deepest).__name__, status=status)


def _ca_bundle() -> Cause:
    """The exceptions name no file; the variables go before what a profile names (botocore configprovider.py)."""
    path = os.environ.get("AWS_CA_BUNDLE") or os.environ.get("REQUESTS_CA_BUNDLE") or ""
    return Cause(ErrorCode.CA_BUNDLE, re.split(r"[/\\]", path)[-1])


def _tls(chain: Sequence[BaseException], host: str) -> Cause:
    refused = next((one for one in chain if isinstance(one, ssl.SSLCertVerificationError)), None)
    if refused is not None:
        code = getattr(refused, "verify_code", 0)
        message = scrub(str(getattr(refused, "verify_message", "")))
        return Cause(ErrorCode.TLS, host, _VERIFY_CODES.get(code, type(refused).__name__), message)
    if any(type(one).__name__ == "CertificateError" for one in chain):
        return Cause(ErrorCode.TLS, host, "HOSTNAME_MISMATCH")
    broken = next((one for one in chain if isinstance(one, ssl.SSLError)), None)
    if broken is None:
        return Cause(ErrorCode.TLS, host)
    reason = str(getattr(broken, "reason", "") or "")
    if getattr(broken, "library", None) in _READING_LIBRARIES:
        return _ca_bundle()
    if isinstance(broken, _CUT) or reason.startswith(_CUT_REASONS) or _of_number((broken,)) is not None:
        return Cause(ErrorCode.CONNECTION_LOST, host, type(broken).__name__)
    return Cause(ErrorCode.TLS, host, reason[:100] or type(broken).__name__)


def _name(host: str, region: str) -> Cause:
    """A host without an address is no host of AWS, or there is nobody to ask for addresses."""
    if region_facts.is_aws_host(host):
        asked = region_facts.region_of_host(host) or region
        if asked and not region_facts.is_known(asked):
            return Cause(ErrorCode.REGION_UNKNOWN, asked)
        if asked and host.startswith(("transcribe.", "fips.transcribe.")) and not region_facts.offers_transcribe(asked):
            return Cause(ErrorCode.SERVICE_NOT_IN_REGION, asked)
    return Cause(ErrorCode.NAME_NOT_RESOLVED, host)


def _first(chain: Sequence[BaseException], kinds: tuple[type[BaseException], ...]) -> BaseException | None:
    return next((one for one in chain if isinstance(one, kinds)), None)


def _host(chain: Sequence[BaseException]) -> str:
    """Return host and unusual port of the URL that was asked; the rest of it may be signed."""
    return next((_place(str(url)) for one in chain if (url := keywords_of(one).get("endpoint_url"))), "")


def _place(url: str) -> str:
    try:
        parts: SplitResult = urlsplit(url if "//" in url else f"//{url}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    return host if port in (None, 80, 443) else f"{host}:{port}"
