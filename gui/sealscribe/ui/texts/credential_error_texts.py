"""What is wrong with the connection in words: credentials, sign-ins, clock, profile, Region and keyring."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.sign_in import as_typed
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_words import ErrorText, plain, quoted, said, service_of

_IN_MEMORY: Final = "keep the keys in memory until the program ends."
_LOGIN_OPERATIONS: Final = ("CreateOAuth2Token",)
_SSO_OPERATIONS: Final = ("GetRoleCredentials", "CreateToken")
_SSO_EXCEPTIONS: Final = ("SSO", "UnauthorizedSSO", "TokenRetrievalError", "NoAuthTokenError")


def clock_words(offset: int) -> str:
    """Return by how much a clock is off: "7 minutes ahead", "1 hour 5 minutes behind"."""
    seconds = abs(offset)
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [
        count_text(count, noun, f"{noun}s")
        for count, noun in ((days, "day"), (hours, "hour"), (minutes, "minute"), (rest, "second"))
        if count
    ]
    # Seconds beside hours, and minutes beside days, are of no use to anybody.
    shown = parts[:2] if days or hours else parts[:1]
    return f"{' '.join(shown) or '0 seconds'} {'ahead' if offset >= 0 else 'behind'}"


def _of_profile(error: AppError) -> str:
    return f"the profile {error.profile}" if error.profile else "the profile in use"


def _sign_in(error: AppError) -> str:
    """How to sign in: with the very command where profile and kind are known."""
    verb: tuple[str, ...] = ()
    if error.service_code.startswith("Login") or error.operation in _LOGIN_OPERATIONS:
        verb = ("login",)
    elif error.service_code.startswith(_SSO_EXCEPTIONS) or error.operation in _SSO_OPERATIONS:
        verb = ("sso", "login")
    if error.profile and verb:
        return f"Run {as_typed(('aws', *verb, '--profile', error.profile))}, or sign in from Connection."
    if error.profile:
        return f"Run the sign-in command of the profile {error.profile}; Connection shows it."
    return "Sign in with the AWS CLI; Connection shows the command."


def _sign_in_needed(error: AppError) -> ErrorText:
    if error.service_code == "LoginInsufficientPermissions":
        return ErrorText(
            "The sign-in may not be renewed",
            f"The identity of {_of_profile(error)} lacks the permission signin:CreateOAuth2Token.",
            "Ask your administrator for signin:CreateOAuth2Token, or choose another profile in Connection.",
        )
    return ErrorText(
        "A new sign-in is needed",
        f"The sign-in of {_of_profile(error)} has ended or has not happened yet.",
        _sign_in(error),
    )


def _expired(error: AppError) -> ErrorText:
    return ErrorText(
        "The AWS credentials have expired",
        "Credentials of a session end after some hours." + said(error),
        "Sign in again or renew the access keys, then connect again in Connection.",
    )


def _measured(error: AppError) -> str:
    """How far the clock is off, where that was measured."""
    if not error.clock_offset:
        return ""
    return f" The clock of this computer is {clock_words(error.clock_offset)}."


def _not_yet_valid(error: AppError) -> ErrorText:
    return ErrorText(
        "The AWS credentials are not valid yet",
        f"They are for a time that is still to come, or the clock of this computer is behind.{_measured(error)}"
        + said(error),
        "Set date, time and time zone of this computer right, then connect again in Connection.",
    )


def _clock(error: AppError) -> ErrorText:
    title = "The clock of this computer is off"
    if error.clock_offset:
        title = f"The clock of this computer is {clock_words(error.clock_offset)}"
    return ErrorText(
        title,
        "AWS refuses requests that are stamped more than a few minutes away from its own time.",
        "Set date, time and time zone of this computer right, then try again.",
    )


def _invalid(error: AppError) -> ErrorText:
    if error.service_code == "PartialCredentialsError":
        missing = f": {error.resource} is missing" if error.resource else ""
        return ErrorText(
            "The access key is incomplete",
            f"Only a part of an access key was found{missing}.",
            "Complete it in the environment or in the profile, or choose another connection in Connection.",
        )
    return ErrorText(
        "AWS does not know these credentials",
        "The access key was not found, was switched off, or does not fit its secret." + said(error),
        "Check the access keys of your profile, or sign in again; or choose another connection in Connection.",
    )


def _process(error: AppError) -> ErrorText:
    told = f" It says: {quoted(error.service_message)}" if error.service_message.strip() else ""
    program = f"The program {error.resource}" if error.resource else "The program"
    return ErrorText(
        "The credential process failed",
        f"{program} that credential_process of {_of_profile(error)} names gave no credentials.{told}",
        "Run the program at a command prompt to see why, or choose another profile in Connection.",
    )


def _mfa_refused(error: AppError) -> ErrorText:
    return ErrorText(
        "The code was refused",
        f"AWS did not take the code of the MFA device. Each code is good once and for half a minute.{_of_sts(error)}",
        "Wait for the next code, then connect again in Connection. If that is refused too, check the clock of the "
        "device, and mfa_serial of the profile.",
    )


def _of_sts(error: AppError) -> str:
    return f" AWS STS says: {quoted(error.service_message)}" if error.service_message.strip() else ""


def _config(error: AppError) -> ErrorText:
    if error.resource:
        what = f"The file {error.resource} is missing, may not be read, or is not written as the AWS CLI writes it."
    else:
        what = f"A setting of {_of_profile(error)} or of the environment is not valid."
    told = f" The AWS SDK says: {quoted(error.service_message)}" if error.service_message.strip() else ""
    return ErrorText(
        "The AWS configuration cannot be used",
        what + told,
        "Correct it with a text editor or with aws configure; the change is noticed. Or choose another profile in "
        "Connection.",
    )


def _profile(error: AppError) -> ErrorText:
    found = error.resource or error.profile
    return ErrorText(
        "The AWS profile was not found",
        f"There is no profile {f'named {found} ' if found else 'of that name '}in the AWS configuration of this "
        "computer.",
        "Choose another one in Connection, or run aws configure to set the profile up; it is noticed.",
    )


def _region_unknown(error: AppError) -> ErrorText:
    return ErrorText(
        "The AWS Region is not known",
        f"There is no Region named {error.resource}." if error.resource else "The name of the Region is not valid.",
        "Choose a Region in Connection, or correct the one that your profile names. If it is a new one, check the "
        "network connection.",
    )


def _region_disabled(error: AppError) -> ErrorText:
    region = f"The Region {error.resource}" if error.resource else "The Region in use"
    return ErrorText(
        "The AWS Region is not enabled for this account",
        f"{region} does not know these credentials. It has to be enabled for an account before its first use; if it "
        f"is, the access key was switched off or does not exist.{said(error)}",
        "Choose another Region in Connection, or ask your administrator to enable this one.",
    )


def _not_in_region(error: AppError) -> ErrorText:
    service = service_of(error) if error.action else "The service"
    region = error.resource or "in use"
    return ErrorText(
        f"{service} is not offered in this Region",
        f"The Region {region} does not have it, or not what the job asks of it." + said(error),
        "Choose another Region in Connection, with the recording, the bucket and the key in it.",
    )


def _keyring(error: AppError) -> str:
    return "The keyring of this computer" + (f" ({error.resource})" if error.resource else "")


def _keyring_none(error: AppError) -> ErrorText:
    found = f", and {error.resource} is none" if error.resource else ""
    return ErrorText(
        "This computer has no safe keyring",
        f"Access keys are saved only where they are encrypted{found}.",
        f"Set up a password manager such as GNOME Keyring or KWallet; or {_IN_MEMORY}",
    )


def _keyring_locked(error: AppError) -> ErrorText:
    return ErrorText(
        "The keyring is locked",
        f"{_keyring(error)} was not unlocked, so that access keys can neither be read nor saved.",
        f"Unlock it and try again; or {_IN_MEMORY}",
    )


def _keyring_denied(error: AppError) -> ErrorText:
    return ErrorText(
        "The keyring refused access",
        f"{_keyring(error)} did not let Sealscribe in, by an answer that was given or by a rule of this computer.",
        f"Try again and allow it when your password manager asks; or {_IN_MEMORY}",
    )


def _keyring_timed_out(error: AppError) -> ErrorText:
    return ErrorText(
        "The keyring did not answer",
        f"{_keyring(error)} may be waiting for a password in a window behind this one.",
        f"Look for the window of your password manager and try again; or {_IN_MEMORY}",
    )


def _keyring_item_missing(error: AppError) -> ErrorText:
    return ErrorText(
        "The access keys are no longer in the keyring",
        f"{_keyring(error)} does not have them: they were removed there, or it is a new one.",
        "Enter the access keys again in Connection.",
    )


def _keyring_changed(error: AppError) -> ErrorText:
    present = error.service_message.strip() or "another one"
    return ErrorText(
        "The keyring is another one than before",
        f"The access keys were saved to {error.resource or 'another keyring'}, and this computer now offers {present}. "
        "Nothing was read or moved.",
        f"Make the keyring of before available again, or enter the access keys anew in Connection; or {_IN_MEMORY}",
    )


CREDENTIAL_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    ErrorCode.NOT_CONNECTED: plain(
        "There is no connection to AWS",
        "None was chosen yet, or it was given up.",
        "Choose a profile, access keys or the demo in Connection.",
    ),
    ErrorCode.NO_CREDENTIALS: plain(
        "No AWS credentials were found",
        "Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking.",
        "Choose another profile or enter access keys in Connection, or set a profile up with aws configure or aws "
        "configure sso; it is noticed.",
    ),
    ErrorCode.EXPIRED_CREDENTIALS: _expired,
    ErrorCode.CREDENTIALS_NOT_YET_VALID: _not_yet_valid,
    ErrorCode.INVALID_CREDENTIALS: _invalid,
    ErrorCode.CREDENTIAL_PROCESS: _process,
    ErrorCode.SIGN_IN_NEEDED: _sign_in_needed,
    ErrorCode.SIGN_IN_CANCELLED: plain(
        "The connection attempt was cancelled",
        "Nothing was sent after that.",
        "Connect again in Connection when you are ready.",
    ),
    ErrorCode.MFA_REFUSED: _mfa_refused,
    ErrorCode.MFA_SESSION_OVER: plain(
        "The session with the MFA device has ended",
        "Its credentials were good for some hours, and new ones take a new code.",
        "Connect again in Connection, and enter a code of the MFA device.",
    ),
    ErrorCode.SIGN_IN_LIBRARY: plain(
        "This kind of sign-in is not available here",
        "Profiles of aws login need a part of the AWS SDK that this copy of Sealscribe does not have.",
        "Choose another profile in Connection. A profile with credential_process = aws configure export-credentials "
        "--profile NAME --format process uses the same sign-in.",
    ),
    ErrorCode.CLOCK_SKEW: _clock,
    ErrorCode.CONFIG_UNREADABLE: _config,
    ErrorCode.PROFILE_NOT_FOUND: _profile,
    ErrorCode.NO_REGION: plain(
        "No AWS Region is set",
        "Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this.",
        "Choose a Region in Connection, or set one for your profile with aws configure; it is noticed.",
    ),
    ErrorCode.REGION_UNKNOWN: _region_unknown,
    ErrorCode.REGION_DISABLED: _region_disabled,
    ErrorCode.SERVICE_NOT_IN_REGION: _not_in_region,
    ErrorCode.WRONG_WORLD: plain(
        "The demo and AWS are kept apart",
        "The request would have taken credentials of the one to the other, so that it was not sent.",
        "Choose the connection anew in Connection, and check the endpoint if you set one with AWS_ENDPOINT_URL.",
    ),
    ErrorCode.KEYRING_NONE: _keyring_none,
    ErrorCode.KEYRING_LOCKED: _keyring_locked,
    ErrorCode.KEYRING_DENIED: _keyring_denied,
    ErrorCode.KEYRING_TIMED_OUT: _keyring_timed_out,
    ErrorCode.KEYRING_ITEM_MISSING: _keyring_item_missing,
    ErrorCode.KEYRING_CHANGED: _keyring_changed,
}
