"""Why a question to AWS, or to this computer, has no answer: in words."""

from __future__ import annotations

from typing import Final, NamedTuple

from sealscribe.core.errors import AppError, ErrorCode


class RefusalWords(NamedTuple):
    """What happened, and what to do next."""

    title: str
    text: str


_REASONS: Final = {
    ErrorCode.OFFLINE: ("AWS cannot be reached.", "Check the network connection, then try again."),
    ErrorCode.TIMED_OUT: ("AWS did not answer in time.", "Check the network connection, then try again."),
    ErrorCode.TLS: (
        "The secure connection to AWS failed.",
        "A proxy or a wrong certificate may be in between. Ask who runs your network.",
    ),
    ErrorCode.NO_CREDENTIALS: ("There are no AWS credentials.", "Set them up for your profile, then try again."),
    ErrorCode.EXPIRED_CREDENTIALS: ("Your AWS credentials have expired.", "Sign in again, then try again."),
    ErrorCode.INVALID_CREDENTIALS: (
        "AWS does not know these credentials.",
        "Check the access key of your profile, then try again.",
    ),
    ErrorCode.SIGN_IN_NEEDED: ("Your sign-in to AWS has ended.", "Sign in again, then try again."),
    ErrorCode.CLOCK_SKEW: (
        "The clock of this computer is too far off.",
        "Set date and time right, then try again.",
    ),
    ErrorCode.PROFILE_NOT_FOUND: ("This AWS profile does not exist.", "Choose another profile."),
    ErrorCode.NO_REGION: ("No AWS Region is set.", "Choose a Region, then try again."),
    ErrorCode.SERVICE_NOT_IN_REGION: ("AWS does not offer this in the Region in use.", "Choose another Region."),
    ErrorCode.THROTTLED: ("AWS gets too many requests from this account.", "Wait a moment, then try again."),
    ErrorCode.SERVICE_FAULT: ("AWS had a fault of its own.", "Wait a moment, then try again."),
    ErrorCode.BUCKET_NOT_FOUND: ("This bucket does not exist.", "Check its name, or choose another bucket."),
    ErrorCode.BUCKET_WRONG_REGION: (
        "This bucket is in another Region.",
        "Choose a bucket of the Region in use.",
    ),
    ErrorCode.OBJECT_NOT_FOUND: ("This object does not exist.", "Choose another object."),
    ErrorCode.KEY_NOT_FOUND: (
        "AWS KMS found no such key.",
        "Check the key, its Region and its account.",
    ),
    ErrorCode.FILE_MISSING: ("The file is no longer there.", "Choose the file again."),
    ErrorCode.FILE_UNREADABLE: (
        "The file cannot be read.",
        "Check that you may read it and that no other program holds it, then try again.",
    ),
}


def explain_refusal(error: AppError, what: str) -> RefusalWords:
    """Say why ``what`` ("The keys of this account") could not be read, and the way out.

    ``what`` begins the title, so it is written with a capital and fits before "could not be read".
    """
    title = f"{what} could not be read"
    if error.code is ErrorCode.ACCESS_DENIED:
        action = f" the permission {error.action}" if error.action else " a permission that is needed"
        return RefusalWords(title, f"You do not have{action}. Ask your administrator for it.")
    reason, remedy = _REASONS.get(error.code, ("", ""))
    if not reason:
        said = f"AWS says: {error.service_message}" if error.service_message else "The reason is not known."
        return RefusalWords(title, f"{said} Try again.")
    return RefusalWords(title, f"{reason} {remedy}")
