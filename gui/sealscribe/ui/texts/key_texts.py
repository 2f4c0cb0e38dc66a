"""What is said of a KMS key: its state, why it cannot encrypt transcripts, and its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, NamedTuple

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyDetails, KeyRotation, KeyUnusableReason, SpecFamily, spec_family
from sealscribe.ui.texts.amounts import format_count, format_date


class StateWords(NamedTuple):
    """A state: icon, tone and a few words.

    Where there is something to say of it, ``brief`` does so in half a line; where the key cannot encrypt, ``sentence``
    says why and what to do.
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
_ORIGINS: Final = {
    "AWS_KMS": "AWS KMS",
    "EXTERNAL": "imported key material",
    "AWS_CLOUDHSM": "AWS CloudHSM key store",
    "EXTERNAL_KEY_STORE": "external key store",
}
AWS_MANAGED: Final = StateWords(
    "lock",
    "muted",
    "AWS managed key",
    "Whether Amazon Transcribe takes it is not documented",
    "AWS manages this key for one of its services. Whether Amazon Transcribe takes it is not documented, its policy "
    "cannot be changed, and it cannot be shared across accounts. Choose a key that your account manages.",
)


def key_state(state: str) -> str:
    """A key's state in the console's words; a state that AWS adds later stands as it is."""
    return _STATES.get(state, state)


_UNUSABLE: Final[Mapping[str, str]] = {
    KeyUnusableReason.DISABLED: "This key is disabled. Enable it in AWS KMS, or choose another key.",
    KeyUnusableReason.PENDING_DELETION: "This key is waiting for its deletion. Cancel the deletion in AWS KMS, or "
    "choose another key.",
    KeyUnusableReason.PENDING_REPLICA_DELETION: "This multi-Region key will be deleted once its replica keys are "
    "deleted; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key.",
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
        if details.valid_to is None:
            return StateWords("check-circle", "success", words)
        return StateWords("warning", "warning", words, f"Its key material expires on {format_date(details.valid_to)}")
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
        case KeyUnusableReason.PENDING_REPLICA_DELETION:
            return StateWords("trash", "danger", words, "To be deleted after its replica keys", sentence)
        case KeyUnusableReason.PENDING_IMPORT:
            if details.valid_to:
                sentence = (
                    f"The key material expired on {format_date(details.valid_to)}. "
                    "Import it again in AWS KMS, or choose another key."
                )
                brief = f"Its key material expired on {format_date(details.valid_to)}"
                return StateWords("clock", "warning", words, brief, sentence)
            return StateWords("clock", "warning", words, "Import key material to use it", sentence)
        case KeyUnusableReason.UNAVAILABLE:
            return StateWords("alert", "warning", words, "Its key store cannot be reached", sentence)
        case KeyUnusableReason.NOT_SYMMETRIC:
            return _wrong_spec(details.spec)
        case KeyUnusableReason.NOT_FOR_ENCRYPTION:
            sentence = f"This key is made for {details.usage}, not for encryption. Choose another key."
            return StateWords("cross", "warning", "Not for encryption", f"Made for {details.usage}", sentence)
        case _:
            brief = "AWS KMS is still making it" if details.state == "Creating" else "Not ready for use"
            return StateWords("clock", "warning", words, brief, sentence)


def _wrong_spec(spec: str) -> StateWords:
    kinds = {
        SpecFamily.ASYMMETRIC: ("Asymmetric key", "asymmetric"),
        SpecFamily.HMAC: ("HMAC key", "for message authentication codes"),
    }
    words, kind = kinds.get(spec_family(spec), ("Not suitable", "not known to this program"))
    named = spec or "without a spec"
    brief = f"Not SYMMETRIC_DEFAULT, but {named}"
    sentence = (
        f"Transcripts need a symmetric encryption key (SYMMETRIC_DEFAULT); this one is {named}, {kind}. "
        "Choose another key."
    )
    return StateWords("cross", "warning", words, brief, sentence)


def key_facts(details: KeyDetails, rotation: KeyRotation | AppError | None = None) -> str:
    """Spec, origin, Region kind, age and rotation of a key in one line."""
    return " · ".join(_facts(details, rotation))


def _facts(details: KeyDetails, rotation: KeyRotation | AppError | None) -> Iterator[str]:
    if details.spec:
        yield f"Spec: {details.spec}"
    if details.origin:
        yield f"Origin: {_ORIGINS.get(details.origin, details.origin)}"
    yield f"Multi-Region: {'yes' if details.multi_region else 'no'}"
    if details.created_at is not None:
        yield f"Created: {_date(details.created_at)}"
    if isinstance(rotation, KeyRotation):
        yield f"Rotation: {_rotation(rotation)}"
    elif rotation is not None and rotation.code is ErrorCode.ACCESS_DENIED:
        yield "Rotation: not permitted to see (kms:GetKeyRotationStatus)"


def _rotation(rotation: KeyRotation) -> str:
    if not rotation.enabled:
        return "off"
    often = f"every {format_count(rotation.period_days)} days" if rotation.period_days else "on"
    return f"{often}, next on {_date(rotation.next_at)}" if rotation.next_at else often


def _date(moment: datetime) -> str:
    """A date that no line break parts."""
    return format_date(moment).replace(" ", "\N{NO-BREAK SPACE}")
