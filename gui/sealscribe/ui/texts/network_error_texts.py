"""What failed on the way to a service, in words: names, connections, certificates, proxies and time limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.texts.error_words import ErrorText, named, quoted, service_of

_START: Final = "transcribe:StartTranscriptionJob"
_LOOKED_FOR: Final = " The job was looked for by its name afterwards, since it may have been created all the same."
_AGAIN: Final = "Check the network connection, then try again."
_USE_AGAIN: Final = "Check the network connection, then use these settings again."


def _place(error: AppError) -> str:
    return error.resource or service_of(error)


def _offline(error: AppError) -> ErrorText:
    return ErrorText(
        f"{service_of(error)} cannot be reached",
        f"There is no connection to {_place(error)}: this computer has no way into the network just now.",
        "Check the network connection, and a VPN if there is one. Then try again.",
    )


def _name_not_resolved(error: AppError) -> ErrorText:
    return ErrorText(
        f"{service_of(error)} cannot be reached: its address was not found",
        f"There is no connection to {_place(error)}: the network does not know an address of that name.",
        "Check the network connection, and a VPN if there is one. If the network has a proxy, HTTPS_PROXY has to name "
        "it. Then try again.",
    )


def _refused(error: AppError) -> ErrorText:
    return ErrorText(
        f"{service_of(error)} cannot be reached: the connection was refused",
        f"There is no connection to {_place(error)}: what is there, or a firewall on the way, turned it down.",
        "Check the network connection, a VPN or firewall if there is one, and the endpoint if you set one with "
        "AWS_ENDPOINT_URL. Then try again.",
    )


def _lost(error: AppError) -> ErrorText:
    title = f"The connection to {service_of(error)} was lost"
    detail = "It ended before the answer was there, so that it is not known whether the request arrived."
    if error.action == _START:
        return ErrorText(title, detail + _LOOKED_FOR, _USE_AGAIN)
    return ErrorText(title, detail, _AGAIN)


def _timed_out(error: AppError) -> ErrorText:
    title = f"{service_of(error)} did not answer in time"
    if error.service_code == "ConnectTimeoutError":
        return ErrorText(
            title,
            f"No connection to {_place(error)} came about in time.",
            "Check the network connection, and a VPN, proxy or firewall if there is one. Then try again.",
        )
    detail = "The request was sent, but no answer came in time."
    if error.action == _START:
        return ErrorText(title, detail + _LOOKED_FOR, _USE_AGAIN)
    return ErrorText(title, detail, _AGAIN)


_OTHER_NAME: Final = ("HOSTNAME_MISMATCH", "IP_ADDRESS_MISMATCH")
_OTHER_TIME: Final = ("CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID")
_NO_TLS: Final = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST")


def _tls(error: AppError) -> ErrorText:
    title = f"The secure connection to {service_of(error)} failed"
    told = f" OpenSSL says: {quoted(error.service_message)}" if error.service_message.strip() else ""
    if error.service_code in _OTHER_NAME:
        return ErrorText(
            title,
            f"The certificate that came back is for another name than {_place(error)}. Networks that want a sign-in "
            f"first cause this, and proxies that inspect traffic.{told}",
            "Open a web page in a browser, and sign in to the network if it asks for that. Otherwise ask whoever runs "
            "your network.",
        )
    if error.service_code in _OTHER_TIME:
        state = "has expired" if error.service_code == "CERT_HAS_EXPIRED" else "is not valid yet"
        return ErrorText(
            title,
            f"By the clock of this computer, the certificate of {_place(error)} {state}. The certificate is at fault, "
            f"or the clock.{told}",
            "Set date, time and time zone of this computer right, then try again. If they are, ask whoever runs your "
            "network or its proxy.",
        )
    if error.service_code in _NO_TLS:
        return ErrorText(
            title,
            f"What answers for {_place(error)} does not speak TLS. A proxy or an endpoint with the wrong address "
            f"causes this.{told}",
            "Check HTTPS_PROXY, and the endpoint if you set one with AWS_ENDPOINT_URL.",
        )
    return ErrorText(
        title,
        f"The certificate that came back is not trusted on this computer. Proxies that inspect traffic cause this."
        f"{told}",
        "Ask whoever runs your network for the certificate of the proxy as a PEM file, and name that file in "
        "AWS_CA_BUNDLE, or as ca_bundle in your profile.",
    )


def _ca_bundle(error: AppError) -> ErrorText:
    return ErrorText(
        "The file of trusted certificates cannot be read",
        f"{named('The file', error)}, which AWS_CA_BUNDLE or ca_bundle of your profile names, is missing, may not be "
        "read, or holds no certificates as PEM.",
        "Correct the path, or ask whoever runs your network for the right file. Then try again.",
    )


def _proxy(error: AppError) -> ErrorText:
    proxy = named("The proxy", error)
    if error.status == 407:
        return ErrorText(
            "The proxy wants a user name and a password",
            f"{proxy} let nothing through without them.",
            "Ask whoever runs your network for them, and put them into HTTPS_PROXY; or name the host in NO_PROXY if "
            "AWS can be reached without the proxy.",
        )
    if error.status:
        return ErrorText(
            f"The proxy did not let the request through to {service_of(error)}",
            f"{proxy} answered with HTTP status {error.status} in place of AWS.",
            f"Ask whoever runs your network to let connections to {service_of(error)} through, or name the host in "
            "NO_PROXY if AWS can be reached without the proxy.",
        )
    return ErrorText(
        "The proxy cannot be used",
        f"{proxy} cannot be reached, or its address is not valid. HTTPS_PROXY names it, or the settings of this "
        "computer do.",
        "Check the proxy's address and the network connection; name the host in NO_PROXY if AWS can be reached "
        "without the proxy. Then try again.",
    )


def _captive_portal(error: AppError) -> ErrorText:
    host = f" of {error.resource}" if error.resource else ""
    detail = (
        f"A web page{host} came in place of the answer of {service_of(error)}, as networks of hotels and guests do."
    )
    remedy = "Open a web page in a browser and sign in to the network, then try again."
    if error.action == _START:
        return ErrorText(
            "The network wants you to sign in first",
            detail + _LOOKED_FOR,
            "Open a web page in a browser and sign in to the network, then use these settings again.",
        )
    return ErrorText("The network wants you to sign in first", detail, remedy)


NETWORK_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    ErrorCode.OFFLINE: _offline,
    ErrorCode.NAME_NOT_RESOLVED: _name_not_resolved,
    ErrorCode.CONNECTION_REFUSED: _refused,
    ErrorCode.CONNECTION_LOST: _lost,
    ErrorCode.TIMED_OUT: _timed_out,
    ErrorCode.TLS: _tls,
    ErrorCode.CA_BUNDLE: _ca_bundle,
    ErrorCode.PROXY: _proxy,
    ErrorCode.CAPTIVE_PORTAL: _captive_portal,
}
