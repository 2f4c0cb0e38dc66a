"""Sizes, lengths, dates and key states as people read them."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QDateTime, QLocale

from sealscribe.core.keys import KeyDetails, KeyUnusableReason


def format_bytes(size: int, locale: QLocale | None = None) -> str:
    """A size in bytes as "1.4 MB", in steps of 1,024 as the S3 console counts."""
    used = locale or QLocale()
    return used.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def format_count(number: int, locale: QLocale | None = None) -> str:
    """A whole number with the locale's group separators."""
    used = QLocale(locale or QLocale())
    # The C locale, Qt's last resort, leaves the separators out.
    options = used.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator
    used.setNumberOptions(options)
    return used.toString(number)


def format_duration(seconds: float) -> str:
    """A length as "1 h 2 min", "3 min 25 s" or "0.4 s"."""
    if seconds < 10 and round(seconds, 1) != round(seconds):
        return f"{QLocale().toString(seconds, 'f', 1)} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    if minutes:
        return f"{minutes} min {rest} s" if rest else f"{minutes} min"
    return f"{rest} s"


def format_date(moment: datetime, locale: QLocale | None = None) -> str:
    """The day of a moment in this computer's time zone. A moment without a zone is taken as local."""
    return (locale or QLocale()).toString(_local(moment).date(), "d MMMM yyyy")


def format_date_time(moment: datetime, locale: QLocale | None = None) -> str:
    """Day and time of a moment in this computer's time zone, short."""
    return (locale or QLocale()).toString(_local(moment), "d MMM yyyy, HH:mm")


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).toLocalTime()


class StateWords(NamedTuple):
    """A state: icon, tone and a few words.

    Where something is wrong, ``brief`` says in half a line what, and ``sentence`` why and what to do.
    """

    icon: str
    tone: str
    words: str
    brief: str = ""
    sentence: str = ""


# The words of the AWS KMS console for the members of botocore model kms.KeyState.
_STATES: Final = {
    "Enabled": "Enabled",
    "Disabled": "Disabled",
    "Creating": "Creating",
    "Updating": "Updating",
    "PendingDeletion": "Pending deletion",
    "PendingReplicaDeletion": "Pending replica deletion",
    "PendingImport": "Pending import",
    "Unavailable": "Unavailable",
}
AWS_MANAGED: Final = StateWords(
    "lock",
    "muted",
    "AWS managed key",
    "Only the AWS service that made it uses it",
    "AWS manages this key for one of its services, and its policy cannot be changed. "
    "Choose a key that your account manages.",
)


def key_state(state: str) -> str:
    """A key's state in the console's words; a state that AWS adds later stands as it is."""
    return _STATES.get(state, state)


def describe_state(details: KeyDetails) -> StateWords:
    """Whether a key can encrypt transcripts, and if not, why."""
    reason = details.unusable_reason
    words = key_state(details.state)
    if reason is None:
        return StateWords("check-circle", "success", words)
    if reason is KeyUnusableReason.AWS_MANAGED:
        return AWS_MANAGED
    if reason is KeyUnusableReason.DISABLED:
        return StateWords(
            "alert",
            "warning",
            words,
            "Enable it in AWS KMS to use it",
            "This key is disabled. Enable it in AWS KMS, or choose another key.",
        )
    if reason is KeyUnusableReason.PENDING_DELETION:
        when = f"on {format_date(details.deletion_at)}" if details.deletion_at else "soon"
        return StateWords(
            "trash",
            "danger",
            words,
            f"To be deleted {when}",
            f"AWS KMS will delete this key {when}; until then it cannot encrypt. "
            "Cancel the deletion in AWS KMS, or choose another key.",
        )
    if reason is KeyUnusableReason.PENDING_IMPORT:
        expired = f" It expired on {format_date(details.valid_to)}." if details.valid_to else ""
        return StateWords(
            "clock",
            "warning",
            words,
            "Import key material to use it",
            f"This key has no key material.{expired} Import it in AWS KMS, or choose another key.",
        )
    if reason is KeyUnusableReason.UNAVAILABLE:
        return StateWords(
            "alert",
            "warning",
            words,
            "Its key store cannot be reached",
            "The key store that holds this key cannot be reached. Connect it in AWS KMS, or choose another key.",
        )
    if reason is KeyUnusableReason.NOT_SYMMETRIC:
        return StateWords(
            "cross",
            "warning",
            "Not symmetric",
            f"Transcripts need a symmetric key; this is {details.spec}",
            f"Transcripts need a symmetric encryption key; this one is {details.spec}. Choose another key.",
        )
    if reason is KeyUnusableReason.NOT_FOR_ENCRYPTION:
        return StateWords(
            "cross",
            "warning",
            "Not for encryption",
            f"Made for {details.usage}",
            f"This key is made for {details.usage}, not for encryption. Choose another key.",
        )
    return StateWords(
        "clock",
        "warning",
        words,
        "Not ready for use",
        f"AWS KMS has this key in the state {words}. Wait a moment, or choose another key.",
    )
