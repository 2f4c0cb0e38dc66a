"""What failed on the way to a service, in words: names, connections, certificates, proxies and time limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.texts.error_words import ErrorText, named, quoted, service_of
from sealscribe.ui.translation import tr

_START: Final = "transcribe:StartTranscriptionJob"
_LOOKED_FOR: Final = tr(" The job was looked for by its name afterwards, since it may have been created all the same.")
_AGAIN: Final = tr("Check the network connection, then try again.")
_USE_AGAIN: Final = tr("Check the network connection, then use these settings again.")


def _place(error: AppError) -> str:
    return error.resource or service_of(error)


def _offline(error: AppError) -> ErrorText:
    return ErrorText(
        tr("{service} cannot be reached", service=service_of(error)),
        tr(
            "There is no connection to {place}: this computer has no way into the network just now.",
            place=_place(error),
        ),
        tr("Check the network connection, and a VPN if there is one. Then try again."),
    )


def _name_not_resolved(error: AppError) -> ErrorText:
    return ErrorText(
        tr("{service} cannot be reached: its address was not found", service=service_of(error)),
        tr(
            "There is no connection to {place}: the network does not know an address of that name.", place=_place(error)
        ),
        tr(
            "Check the network connection, and a VPN if there is one. If the network has a proxy, HTTPS_PROXY "
            "has to name "
            "it. Then try again."
        ),
    )


def _refused(error: AppError) -> ErrorText:
    return ErrorText(
        tr("{service} cannot be reached: the connection was refused", service=service_of(error)),
        tr(
            "There is no connection to {place}: what is there, or a firewall on the way, turned it down.",
            place=_place(error),
        ),
        tr(
            "Check the network connection, a VPN or firewall if there is one, and the endpoint if you set one with "
            "AWS_ENDPOINT_URL. Then try again."
        ),
    )


def _lost(error: AppError) -> ErrorText:
    title = tr("The connection to {service} was lost", service=service_of(error))
    detail = tr("It ended before the answer was there, so that it is not known whether the request arrived.")
    if error.action == _START:
        return ErrorText(title, detail + _LOOKED_FOR, _USE_AGAIN)
    return ErrorText(title, detail, _AGAIN)


def _timed_out(error: AppError) -> ErrorText:
    title = tr("{service} did not answer in time", service=service_of(error))
    if error.service_code == "ConnectTimeoutError":
        return ErrorText(
            title,
            tr("No connection to {place} came about in time.", place=_place(error)),
            tr("Check the network connection, and a VPN, proxy or firewall if there is one. Then try again."),
        )
    detail = tr("The request was sent, but no answer came in time.")
    if error.action == _START:
        return ErrorText(title, detail + _LOOKED_FOR, _USE_AGAIN)
    return ErrorText(title, detail, _AGAIN)


_OTHER_NAME: Final = ("HOSTNAME_MISMATCH", "IP_ADDRESS_MISMATCH")
_OTHER_TIME: Final = ("CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID")
_NO_TLS: Final = ("WRONG_VERSION_NUMBER", "UNKNOWN_PROTOCOL", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST")


def _tls(error: AppError) -> ErrorText:
    title = tr("The secure connection to {service} failed", service=service_of(error))
    told = (
        tr(" OpenSSL says: {service_message}", service_message=quoted(error.service_message))
        if error.service_message.strip()
        else ""
    )
    if error.service_code in _OTHER_NAME:
        return ErrorText(
            title,
            tr(
                "The certificate that came back is for another name than {place}. Networks that want a "
                "sign-in first cause this, and proxies that inspect traffic.{told}",
                place=_place(error),
                told=told,
            ),
            tr(
                "Open a web page in a browser, and sign in to the network if it asks for that. Otherwise ask "
                "whoever runs "
                "your network."
            ),
        )
    if error.service_code in _OTHER_TIME:
        state = tr("has expired") if error.service_code == "CERT_HAS_EXPIRED" else tr("is not valid yet")
        return ErrorText(
            title,
            tr(
                "By the clock of this computer, the certificate of {place} {state}. The certificate is at "
                "fault, or the clock.{told}",
                place=_place(error),
                state=state,
                told=told,
            ),
            tr(
                "Set date, time and time zone of this computer right, then try again. If they are, ask whoever "
                "runs your "
                "network or its proxy."
            ),
        )
    if error.service_code in _NO_TLS:
        return ErrorText(
            title,
            tr(
                "What answers for {place} does not speak TLS. A proxy or an endpoint with the wrong address "
                "causes this.{told}",
                place=_place(error),
                told=told,
            ),
            tr("Check HTTPS_PROXY, and the endpoint if you set one with AWS_ENDPOINT_URL."),
        )
    return ErrorText(
        title,
        tr(
            "The certificate that came back is not trusted on this computer. Proxies that inspect "
            "traffic cause this.{told}",
            told=told,
        ),
        tr(
            "Ask whoever runs your network for the certificate of the proxy as a PEM file, and name that file in "
            "AWS_CA_BUNDLE, or as ca_bundle in your profile."
        ),
    )


def _ca_bundle(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The file of trusted certificates cannot be read"),
        tr(
            "{named}, which AWS_CA_BUNDLE or ca_bundle of your profile names, is missing, may not be "
            "read, or holds no certificates as PEM.",
            named=named(tr("The file"), error),
        ),
        tr("Correct the path, or ask whoever runs your network for the right file. Then try again."),
    )


def _proxy(error: AppError) -> ErrorText:
    proxy = named(tr("The proxy"), error)
    if error.status == 407:
        return ErrorText(
            tr("The proxy wants a user name and a password"),
            tr("{proxy} let nothing through without them.", proxy=proxy),
            tr(
                "Ask whoever runs your network for them, and put them into HTTPS_PROXY; or name the host in "
                "NO_PROXY if "
                "AWS can be reached without the proxy."
            ),
        )
    if error.status:
        return ErrorText(
            tr("The proxy did not let the request through to {service}", service=service_of(error)),
            tr("{proxy} answered with HTTP status {status} in place of AWS.", proxy=proxy, status=error.status),
            tr(
                "Ask whoever runs your network to let connections to {service} through, or name the host in "
                "NO_PROXY if AWS can be reached without the proxy.",
                service=service_of(error),
            ),
        )
    return ErrorText(
        tr("The proxy cannot be used"),
        tr(
            "{proxy} cannot be reached, or its address is not valid. HTTPS_PROXY names it, or the "
            "settings of this computer do.",
            proxy=proxy,
        ),
        tr(
            "Check the proxy's address and the network connection; name the host in NO_PROXY if AWS can be reached "
            "without the proxy. Then try again."
        ),
    )


def _captive_portal(error: AppError) -> ErrorText:
    host = tr(" of {resource}", resource=error.resource) if error.resource else ""
    detail = tr(
        "A web page{host} came in place of the answer of {service}, as networks of hotels and guests do.",
        host=host,
        service=service_of(error),
    )
    remedy = tr("Open a web page in a browser and sign in to the network, then try again.")
    if error.action == _START:
        return ErrorText(
            tr("The network wants you to sign in first"),
            detail + _LOOKED_FOR,
            tr("Open a web page in a browser and sign in to the network, then use these settings again."),
        )
    return ErrorText(tr("The network wants you to sign in first"), detail, remedy)


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
