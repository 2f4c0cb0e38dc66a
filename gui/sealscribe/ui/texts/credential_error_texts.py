"""What is wrong with the connection in words: credentials, sign-ins, clock, profile, Region and keyring."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.sign_in import as_typed
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_words import ErrorText, plain, quoted, said, service_of
from sealscribe.ui.translation import tr

_IN_MEMORY: Final = tr("keep the keys in memory until the program ends.")
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
        words
        for count, words in (
            (days, count_text(days, "day", "days")),
            (hours, count_text(hours, "hour", "hours")),
            (minutes, count_text(minutes, "minute", "minutes")),
            (rest, count_text(rest, "second", "seconds")),
        )
        if count
    ]
    # Seconds beside hours, and minutes beside days, are of no use to anybody.
    shown = parts[:2] if days or hours else parts[:1]
    time = " ".join(shown) or tr("0 seconds")
    return tr("{time} ahead", time=time) if offset >= 0 else tr("{time} behind", time=time)


def _of_profile(error: AppError) -> str:
    return tr("the profile {profile}", profile=error.profile) if error.profile else tr("the profile in use")


def _sign_in(error: AppError) -> str:
    """How to sign in: with the very command where profile and kind are known."""
    verb: tuple[str, ...] = ()
    if error.service_code.startswith("Login") or error.operation in _LOGIN_OPERATIONS:
        verb = ("login",)
    elif error.service_code.startswith(_SSO_EXCEPTIONS) or error.operation in _SSO_OPERATIONS:
        verb = ("sso", "login")
    if error.profile and verb:
        return tr(
            "Run {as_typed}, or sign in from Connection.", as_typed=as_typed(("aws", *verb, "--profile", error.profile))
        )
    if error.profile:
        return tr("Run the sign-in command of the profile {profile}; Connection shows it.", profile=error.profile)
    return tr("Sign in with the AWS CLI; Connection shows the command.")


def _sign_in_needed(error: AppError) -> ErrorText:
    if error.service_code == "LoginInsufficientPermissions":
        return ErrorText(
            tr("The sign-in may not be renewed"),
            tr("The identity of {profile} lacks the permission signin:CreateOAuth2Token.", profile=_of_profile(error)),
            tr("Ask your administrator for signin:CreateOAuth2Token, or choose another profile in Connection."),
        )
    return ErrorText(
        tr("A new sign-in is needed"),
        tr("The sign-in of {profile} has ended or has not happened yet.", profile=_of_profile(error)),
        _sign_in(error),
    )


def _expired(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The AWS credentials have expired"),
        tr("Credentials of a session end after some hours.") + said(error),
        tr("Sign in again or renew the access keys, then connect again in Connection."),
    )


def _measured(error: AppError) -> str:
    """How far the clock is off, where that was measured."""
    if not error.clock_offset:
        return ""
    return tr(" The clock of this computer is {clock_offset}.", clock_offset=clock_words(error.clock_offset))


def _not_yet_valid(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The AWS credentials are not valid yet"),
        tr(
            "They are for a time that is still to come, or the clock of this computer is behind.{measured}",
            measured=_measured(error),
        )
        + said(error),
        tr("Set date, time and time zone of this computer right, then connect again in Connection."),
    )


def _clock(error: AppError) -> ErrorText:
    title = tr("The clock of this computer is off")
    if error.clock_offset:
        title = tr("The clock of this computer is {clock_offset}", clock_offset=clock_words(error.clock_offset))
    return ErrorText(
        title,
        tr("AWS refuses requests that are stamped more than a few minutes away from its own time."),
        tr("Set date, time and time zone of this computer right, then try again."),
    )


def _invalid(error: AppError) -> ErrorText:
    if error.service_code == "PartialCredentialsError":
        missing = tr(": {resource} is missing", resource=error.resource) if error.resource else ""
        return ErrorText(
            tr("The access key is incomplete"),
            tr("Only a part of an access key was found{missing}.", missing=missing),
            tr("Complete it in the environment or in the profile, or choose another connection in Connection."),
        )
    return ErrorText(
        tr("AWS does not know these credentials"),
        tr("The access key was not found, was switched off, or does not fit its secret.") + said(error),
        tr("Check the access keys of your profile, or sign in again; or choose another connection in Connection."),
    )


def _process(error: AppError) -> ErrorText:
    told = (
        tr(" It says: {service_message}", service_message=quoted(error.service_message))
        if error.service_message.strip()
        else ""
    )
    program = tr("The program {resource}", resource=error.resource) if error.resource else tr("The program")
    return ErrorText(
        tr("The credential process failed"),
        tr(
            "{program} that credential_process of {profile} names gave no credentials.{told}",
            program=program,
            profile=_of_profile(error),
            told=told,
        ),
        tr("Run the program at a command prompt to see why, or choose another profile in Connection."),
    )


def _mfa_refused(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The code was refused"),
        tr(
            "AWS did not take the code of the MFA device. Each code is good once and for half a minute.{told}",
            told=_of_sts(error),
        ),
        tr(
            "Wait for the next code, then connect again in Connection. If that is refused too, check the clock of the "
            "device, and mfa_serial of the profile."
        ),
    )


def _of_sts(error: AppError) -> str:
    return (
        tr(" AWS STS says: {service_message}", service_message=quoted(error.service_message))
        if error.service_message.strip()
        else ""
    )


def _config(error: AppError) -> ErrorText:
    if error.resource:
        what = tr(
            "The file {resource} is missing, may not be read, or is not written as the AWS CLI writes it.",
            resource=error.resource,
        )
    else:
        what = tr("A setting of {profile} or of the environment is not valid.", profile=_of_profile(error))
    told = (
        tr(" The AWS SDK says: {service_message}", service_message=quoted(error.service_message))
        if error.service_message.strip()
        else ""
    )
    return ErrorText(
        tr("The AWS configuration cannot be used"),
        what + told,
        tr(
            "Correct it with a text editor or with aws configure; the change is noticed. Or choose another profile in "
            "Connection."
        ),
    )


def _profile(error: AppError) -> ErrorText:
    found = error.resource or error.profile
    return ErrorText(
        tr("The AWS profile was not found"),
        tr("There is no profile named {found} in the AWS configuration of this computer.", found=found)
        if found
        else tr("There is no profile of that name in the AWS configuration of this computer."),
        tr("Choose another one in Connection, or run aws configure to set the profile up; it is noticed."),
    )


def _region_unknown(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The AWS Region is not known"),
        tr("There is no Region named {resource}.", resource=error.resource)
        if error.resource
        else tr("The name of the Region is not valid."),
        tr(
            "Choose a Region in Connection, or correct the one that your profile names. If it is a new one, check the "
            "network connection."
        ),
    )


def _region_disabled(error: AppError) -> ErrorText:
    region = tr("The Region {resource}", resource=error.resource) if error.resource else tr("The Region in use")
    return ErrorText(
        tr("The AWS Region is not enabled for this account"),
        tr(
            "{region} does not know these credentials. It has to be enabled for an account before its "
            "first use; if it is, the access key was switched off or does not exist.{told}",
            region=region,
            told=said(error),
        ),
        tr("Choose another Region in Connection, or ask your administrator to enable this one."),
    )


def _not_in_region(error: AppError) -> ErrorText:
    service = service_of(error) if error.action else tr("The service")
    region = error.resource or tr("in use")
    return ErrorText(
        tr("{service} is not offered in this Region", service=service),
        tr("The Region {region} does not have it, or not what the job asks of it.", region=region) + said(error),
        tr("Choose another Region in Connection, with the recording, the bucket and the key in it."),
    )


def _keyring(error: AppError) -> str:
    return tr("The keyring of this computer") + (f" ({error.resource})" if error.resource else "")


def _keyring_none(error: AppError) -> ErrorText:
    found = tr(", and {resource} is none", resource=error.resource) if error.resource else ""
    return ErrorText(
        tr("This computer has no safe keyring"),
        tr("Access keys are saved only where they are encrypted{found}.", found=found),
        tr("Set up a password manager such as GNOME Keyring or KWallet; or {in_memory}", in_memory=_IN_MEMORY),
    )


def _keyring_locked(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The keyring is locked"),
        tr("{keyring} was not unlocked, so that access keys can neither be read nor saved.", keyring=_keyring(error)),
        tr("Unlock it and try again; or {in_memory}", in_memory=_IN_MEMORY),
    )


def _keyring_denied(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The keyring refused access"),
        tr(
            "{keyring} did not let Sealscribe in, by an answer that was given or by a rule of this computer.",
            keyring=_keyring(error),
        ),
        tr("Try again and allow it when your password manager asks; or {in_memory}", in_memory=_IN_MEMORY),
    )


def _keyring_timed_out(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The keyring did not answer"),
        tr("{keyring} may be waiting for a password in a window behind this one.", keyring=_keyring(error)),
        tr("Look for the window of your password manager and try again; or {in_memory}", in_memory=_IN_MEMORY),
    )


def _keyring_item_missing(error: AppError) -> ErrorText:
    return ErrorText(
        tr("The access keys are no longer in the keyring"),
        tr("{keyring} does not have them: they were removed there, or it is a new one.", keyring=_keyring(error)),
        tr("Enter the access keys again in Connection."),
    )


def _keyring_changed(error: AppError) -> ErrorText:
    present = error.service_message.strip() or tr("another one")
    return ErrorText(
        tr("The keyring is another one than before"),
        tr(
            "The access keys were saved to {before}, and this computer now offers {present}. Nothing was read or "
            "moved.",
            before=error.resource or tr("another keyring"),
            present=present,
        ),
        tr(
            "Make the keyring of before available again, or enter the access keys anew in Connection; or {in_memory}",
            in_memory=_IN_MEMORY,
        ),
    )


CREDENTIAL_TEXTS: Final[Mapping[ErrorCode, Callable[[AppError], ErrorText]]] = {
    ErrorCode.NOT_CONNECTED: plain(
        tr("There is no connection to AWS"),
        tr("None was chosen yet, or it was given up."),
        tr("Choose a profile, access keys or the demo in Connection."),
    ),
    ErrorCode.NO_CREDENTIALS: plain(
        tr("No AWS credentials were found"),
        tr("Neither the environment nor the profile in use has credentials, so that AWS cannot know who is asking."),
        tr(
            "Choose another profile or enter access keys in Connection, or set a profile up with aws configure or aws "
            "configure sso; it is noticed."
        ),
    ),
    ErrorCode.EXPIRED_CREDENTIALS: _expired,
    ErrorCode.CREDENTIALS_NOT_YET_VALID: _not_yet_valid,
    ErrorCode.INVALID_CREDENTIALS: _invalid,
    ErrorCode.CREDENTIAL_PROCESS: _process,
    ErrorCode.SIGN_IN_NEEDED: _sign_in_needed,
    ErrorCode.SIGN_IN_CANCELLED: plain(
        tr("The connection attempt was cancelled"),
        tr("Nothing was sent after that."),
        tr("Connect again in Connection when you are ready."),
    ),
    ErrorCode.MFA_REFUSED: _mfa_refused,
    ErrorCode.MFA_SESSION_OVER: plain(
        tr("The session with the MFA device has ended"),
        tr("Its credentials were good for some hours, and new ones take a new code."),
        tr("Connect again in Connection, and enter a code of the MFA device."),
    ),
    ErrorCode.SIGN_IN_LIBRARY: plain(
        tr("This kind of sign-in is not available here"),
        tr("Profiles of aws login need a part of the AWS SDK that this copy of Sealscribe does not have."),
        tr(
            "Choose another profile in Connection. A profile with credential_process = aws configure "
            "export-credentials "
            "--profile NAME --format process uses the same sign-in."
        ),
    ),
    ErrorCode.CLOCK_SKEW: _clock,
    ErrorCode.CONFIG_UNREADABLE: _config,
    ErrorCode.PROFILE_NOT_FOUND: _profile,
    ErrorCode.NO_REGION: plain(
        tr("No AWS Region is set"),
        tr("Neither the profile nor AWS_DEFAULT_REGION names a Region. AWS_REGION is not read for this."),
        tr("Choose a Region in Connection, or set one for your profile with aws configure; it is noticed."),
    ),
    ErrorCode.REGION_UNKNOWN: _region_unknown,
    ErrorCode.REGION_DISABLED: _region_disabled,
    ErrorCode.SERVICE_NOT_IN_REGION: _not_in_region,
    ErrorCode.WRONG_WORLD: plain(
        tr("The demo and AWS are kept apart"),
        tr("The request would have taken credentials of the one to the other, so that it was not sent."),
        tr("Choose the connection anew in Connection, and check the endpoint if you set one with AWS_ENDPOINT_URL."),
    ),
    ErrorCode.KEYRING_NONE: _keyring_none,
    ErrorCode.KEYRING_LOCKED: _keyring_locked,
    ErrorCode.KEYRING_DENIED: _keyring_denied,
    ErrorCode.KEYRING_TIMED_OUT: _keyring_timed_out,
    ErrorCode.KEYRING_ITEM_MISSING: _keyring_item_missing,
    ErrorCode.KEYRING_CHANGED: _keyring_changed,
}
