"""What is said of KMS keys: their state, and why one cannot encrypt transcripts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.ui.texts.amounts import format_date


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


_UNUSABLE: Final[Mapping[str, str]] = {
    KeyUnusableReason.DISABLED: "This key is disabled. Enable it in AWS KMS, or choose another key.",
    KeyUnusableReason.PENDING_DELETION: "This key is waiting for its deletion. Cancel the deletion in AWS KMS, or "
    "choose another key.",
    KeyUnusableReason.PENDING_IMPORT: "This key has no key material. Import it in AWS KMS, or choose another key.",
    KeyUnusableReason.UNAVAILABLE: "The key store that holds this key cannot be reached. Connect it in AWS KMS, or "
    "choose another key.",
    KeyUnusableReason.NOT_READY: "This key is not ready for use. Wait until AWS KMS shows it as Enabled, or choose "
    "another key.",
    KeyUnusableReason.NOT_SYMMETRIC: "Transcripts need a symmetric encryption key; this one is not. Choose another "
    "key.",
    KeyUnusableReason.NOT_FOR_ENCRYPTION: "This key is not for encryption. Choose a key with the usage Encrypt and "
    "decrypt.",
    KeyUnusableReason.AWS_MANAGED: AWS_MANAGED.sentence,
}


def unusable_sentence(reason: str) -> str:
    """Why a key cannot encrypt transcripts, and what to do, as far as the reason alone tells."""
    return _UNUSABLE.get(reason, "This key cannot encrypt transcripts. Choose another key.")


def describe_state(details: KeyDetails) -> StateWords:
    """Whether a key can encrypt transcripts, and if not, why."""
    reason = details.unusable_reason
    words = key_state(details.state)
    if reason is None:
        return StateWords("check-circle", "success", words)
    sentence = unusable_sentence(reason)
    match reason:
        case KeyUnusableReason.AWS_MANAGED:
            return AWS_MANAGED
        case KeyUnusableReason.DISABLED:
            return StateWords("alert", "warning", words, "Enable it in AWS KMS to use it", sentence)
        case KeyUnusableReason.PENDING_DELETION:
            when = f"on {format_date(details.deletion_at)}" if details.deletion_at else "soon"
            sentence = (
                f"AWS KMS will delete this key {when}; until then it cannot encrypt. "
                "Cancel the deletion in AWS KMS, or choose another key."
            )
            return StateWords("trash", "danger", words, f"To be deleted {when}", sentence)
        case KeyUnusableReason.PENDING_IMPORT:
            if details.valid_to:
                sentence = (
                    f"The key material expired on {format_date(details.valid_to)}. "
                    "Import it again in AWS KMS, or choose another key."
                )
            return StateWords("clock", "warning", words, "Import key material to use it", sentence)
        case KeyUnusableReason.UNAVAILABLE:
            return StateWords("alert", "warning", words, "Its key store cannot be reached", sentence)
        case KeyUnusableReason.NOT_SYMMETRIC:
            brief = f"Transcripts need a symmetric key; this is {details.spec}"
            sentence = f"Transcripts need a symmetric encryption key; this one is {details.spec}. Choose another key."
            return StateWords("cross", "warning", "Not symmetric", brief, sentence)
        case KeyUnusableReason.NOT_FOR_ENCRYPTION:
            sentence = f"This key is made for {details.usage}, not for encryption. Choose another key."
            return StateWords("cross", "warning", "Not for encryption", f"Made for {details.usage}", sentence)
        case _:
            return StateWords("clock", "warning", words, "Not ready for use", sentence)
