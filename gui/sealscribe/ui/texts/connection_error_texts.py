"""What goes wrong with the connection to AWS, in words: network, credentials, sign-in, Region and keyring."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.texts.error_words import ErrorText, of_service, plain, said, service_of

_IN_MEMORY: Final = " Or use the keys until the program ends, without a keyring."
_SSO: Final = ("SSO", "Unauthorized", "TokenRetrieval", "PendingAuthorization", "NoAuthToken")


def _of_profile(error: AppError) -> str:
    return f" of the profile {error.profile}" if error.profile else ""


def _sign_in(error: AppError) -> str:
    """What to do where a sign-in has ended; the exact command where it is known."""
    name = error.profile
    command = ""
    if name and error.service_code.startswith(_SSO):
        command = f"aws sso login --profile {name}"
    elif name and error.service_code.startswith("Login"):
        command = f"aws login --profile {name}"
    if command:
        return f"Sign in with {command}: Connection has the command ready. The program notices it by itself."
    return "Sign in again: Connection has the command ready. The program notices it by itself."


def _sign_in_needed(error: AppError) -> ErrorText:
    return ErrorText(
        "A new sign-in is needed",
        f"The sign-in{_of_profile(error)} has ended or has not happened yet." + said(error),
        _sign_in(error),
    )


def _expired(error: AppError) -> ErrorText:
    return ErrorText(
        "The AWS credentials have expired",
        f"Credentials{_of_profile(error)} that end after some hours are over." + said(error),
        f"{_sign_in(error)} Access keys with a session token have to be replaced.",
    )


def _clock(error: AppError) -> ErrorText:
    offset = error.clock_offset
    how_far = "more than a few minutes away from AWS's time"
    if offset:
        how_far = f"{_duration(abs(offset))} {'ahead of' if offset > 0 else 'behind'} AWS's"
    return ErrorText(
        "The clock of this computer is off",
        f"It is {how_far}, and AWS refuses requests that are stamped with another time than its own." + said(error),
        "Set date, time and time zone of this computer right, then try again.",
    )


def _duration(seconds: int) -> str:
    if seconds < 120:
        return f"{seconds} seconds"
    if seconds < 7200:
        return f"{round(seconds / 60)} minutes"
    return f"{round(seconds / 3600)} hours" if seconds < 172_800 else f"{round(seconds / 86_400)} days"


def _profile(error: AppError) -> ErrorText:
    named = error.resource or error.profile
    return ErrorText(
        "The AWS profile was not found",
        f"There is no profile {f'named {named}' if named else 'of that name'} in the AWS configuration of this "
        "computer.",
        "Choose another profile in Connection, or set it up with aws configure; the program notices it by itself.",
    )


def _config(error: AppError) -> ErrorText:
    named = f"The file {error.resource}" if error.resource else "A file"
    return ErrorText(
        "The AWS configuration cannot be read",
        f"{named} of the shared AWS configuration is damaged, or may not be read.",
        "Correct it; the AWS CLI stumbles over it too, and names the line. The program notices the change by itself.",
    )


def _process(error: AppError) -> ErrorText:
    return ErrorText(
        "The credential process failed",
        f"The program that is to give the credentials{_of_profile(error)} ended without any." + said(error),
        "Run it in a terminal to see what it asks for, or choose another profile in Connection.",
    )


def _tls(error: AppError) -> ErrorText:
    host = f" of {error.resource}" if error.resource else ""
    return ErrorText(
        f"The secure connection to {service_of(error)} failed",
        f"The certificate{host} is not trusted on this computer. Networks that inspect traffic put a certificate of "
        "their own in its place." + said(error),
        "Ask whoever runs your network for the certificate file, and name it as ca_bundle in the profile or in "
        "AWS_CA_BUNDLE. If you are on a network of your own, check date and time of this computer.",
    )


def _ca_bundle(error: AppError) -> ErrorText:
    named = f" {error.resource}" if error.resource else ""
    return ErrorText(
        "The file of trusted certificates cannot be used",
        f"The file{named} that AWS_CA_BUNDLE or the profile names as ca_bundle is missing, or holds no certificates.",
        "Correct the name, or ask whoever runs your network for the file.",
    )


def _proxy(error: AppError) -> ErrorText:
    named = f" {error.resource}" if error.resource else ""
    if error.status == 407:
        detail = f"The proxy{named} asks for a user name and a password."
    else:
        detail = f"The proxy{named} cannot be reached, or does not let the request through."
    return ErrorText(
        f"The proxy does not lead to {service_of(error)}",
        detail + said(error),
        "Check HTTPS_PROXY and NO_PROXY, or ask whoever runs your network; then try again.",
    )


def _name_not_resolved(error: AppError) -> ErrorText:
    host = error.resource or service_of(error)
    return ErrorText(
        f"{service_of(error)} cannot be found",
        f"The network has no address for {host}. Most often there is no connection to the internet.",
        "Check the network connection, a VPN if there is one, and the Region. Then try again.",
    )


def _refused(error: AppError) -> ErrorText:
    host = f"The address {error.resource}" if error.resource else "The other side"
    return ErrorText(
        f"{service_of(error)} does not accept connections",
        f"{host} refused the connection: a firewall stands in between, or nothing listens there.",
        "Check the firewall, the VPN and, if you use one, the endpoint that stands in for AWS. Then try again.",
    )


def _lost(error: AppError) -> ErrorText:
    detail = "It broke off after the request was sent, so that it is not known whether it arrived."
    remedy = "Check the network connection, then try again."
    if error.action == "transcribe:StartTranscriptionJob":
        detail += " The job was looked for by its name afterwards."
        remedy = "Check the network connection, then use these settings again."
    return ErrorText(f"The connection to {service_of(error)} was lost", detail, remedy)


def _region(error: AppError) -> str:
    return f"The Region {error.resource}" if error.resource else "The Region in use"


def _region_unknown(error: AppError) -> ErrorText:
    return ErrorText(
        "There is no such Region",
        f"{_region(error)} is no Region of AWS that is known here.",
        "Choose the Region in Connection.",
    )


def _region_disabled(error: AppError) -> ErrorText:
    return ErrorText(
        "The Region may be switched off for this account",
        f"{_region(error)} has to be switched on before an account can use it, and refuses the "
        "credentials until then." + said(error),
        "Choose another Region in Connection, or ask your administrator to enable it for the account.",
    )


def _keyring_changed(error: AppError) -> ErrorText:
    return ErrorText(
        "This computer has another keyring now",
        f"The keys are in {error.resource or 'another keyring'}, and {error.service_message or 'a different one'} is "
        "in use now. It is not switched by itself.",
        "Get the former one back, or press Check and save once more to keep the keys in the present one.",
    )


CONNECTION_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    ErrorCode.OFFLINE: of_service(
        "{service} cannot be reached",
        "There is no way to {service} from this network.",
        "Check the network connection, and a proxy or VPN if there is one. Then try again.",
    ),
    ErrorCode.NAME_NOT_RESOLVED: _name_not_resolved,
    ErrorCode.CONNECTION_REFUSED: _refused,
    ErrorCode.CONNECTION_LOST: _lost,
    ErrorCode.TLS: _tls,
    ErrorCode.CA_BUNDLE: _ca_bundle,
    ErrorCode.PROXY: _proxy,
    ErrorCode.CAPTIVE_PORTAL: of_service(
        "A page of the network came in place of {service}",
        "Something between this computer and AWS answered with a page or a text of its own: networks of hotels and "
        "trains do so until one has signed in to them.",
        "Open a browser and sign in to the network, then try again.",
    ),
    ErrorCode.NOT_CONNECTED: plain(
        "There is no connection to AWS", "Nothing was asked.", "Connect in Connection, then try again."
    ),
    ErrorCode.NO_CREDENTIALS: plain(
        "No AWS credentials were found",
        "Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking.",
        "Choose a profile in Connection, or set one up with aws configure sso; the program notices it by itself.",
    ),
    ErrorCode.EXPIRED_CREDENTIALS: _expired,
    ErrorCode.CREDENTIALS_NOT_YET_VALID: plain(
        "The credentials are not valid yet",
        "Their time has not begun by AWS's clock: that of this computer, or of whoever made them, is ahead.",
        "Set date and time of this computer right, or wait a moment, then try again.",
    ),
    ErrorCode.INVALID_CREDENTIALS: plain(
        "AWS does not know these credentials",
        "The access key was not found, was switched off, or does not fit its secret.",
        "Check the access keys in Connection, or those of your profile.",
    ),
    ErrorCode.CREDENTIAL_PROCESS: _process,
    ErrorCode.SIGN_IN_NEEDED: _sign_in_needed,
    ErrorCode.SIGN_IN_CANCELLED: plain(
        "Connecting was cancelled", "Nothing was sent, and what you entered stays.", "Try again when you are ready."
    ),
    ErrorCode.MFA_REFUSED: plain(
        "AWS did not accept the code",
        "The code of the MFA device was wrong, was used before, or its half minute was over.",
        "Try again with the next code that the device shows.",
    ),
    ErrorCode.MFA_SESSION_OVER: plain(
        "A new code of your MFA device is needed",
        "The session that the last code opened is over.",
        "Connect again, and enter the code that the device shows now.",
    ),
    ErrorCode.SIGN_IN_LIBRARY: plain(
        "This kind of sign-in needs the AWS CLI",
        "The profile was signed in with aws login, whose credentials only the AWS CLI can give to this program, and it "
        "was not found on this computer.",
        "Install the AWS CLI version 2, or choose another profile in Connection.",
    ),
    ErrorCode.CLOCK_SKEW: _clock,
    ErrorCode.CONFIG_UNREADABLE: _config,
    ErrorCode.PROFILE_NOT_FOUND: _profile,
    ErrorCode.NO_REGION: plain(
        "No AWS Region is set",
        "Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this.",
        "Choose the Region in Connection.",
    ),
    ErrorCode.REGION_UNKNOWN: _region_unknown,
    ErrorCode.REGION_DISABLED: _region_disabled,
    ErrorCode.WRONG_WORLD: plain(
        "Demo and AWS are kept apart",
        "Access keys of the demo are never used for AWS, and keys of AWS never for the demo.",
        "Choose a connection of your own in Connection. The demo opens in a window of its own.",
    ),
    ErrorCode.KEYRING_NONE: plain(
        "No keyring that encrypts was found",
        "This computer has none, or one that would write the keys in clear, which this program does not do.",
        "Set one up, for example GNOME Keyring or KWallet, then press Check and save once more." + _IN_MEMORY,
    ),
    ErrorCode.KEYRING_LOCKED: plain(
        "The keyring is locked",
        "It was asked to open, and stayed closed.",
        "Unlock it with its password, then try again." + _IN_MEMORY,
    ),
    ErrorCode.KEYRING_DENIED: plain(
        "The keyring refused",
        "Your password manager did not let this program in, or its question was answered with no.",
        "Try again and allow it." + _IN_MEMORY,
    ),
    ErrorCode.KEYRING_TIMED_OUT: plain(
        "Your password manager did not answer",
        "It may be waiting for a password behind another window.",
        "Look for its window and answer it, then try again." + _IN_MEMORY,
    ),
    ErrorCode.KEYRING_ITEM_MISSING: plain(
        "The keyring has no access keys",
        "None were saved, or somebody took them out.",
        "Enter them in Connection, under Access keys.",
    ),
    ErrorCode.KEYRING_CHANGED: _keyring_changed,
}
