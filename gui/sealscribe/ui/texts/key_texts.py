"""What is said of a KMS key: its state, why it cannot encrypt transcripts, and its facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, NamedTuple

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyDetails, KeyRotation, KeyUnusableReason, SpecFamily, spec_family
from sealscribe.ui.texts.amounts import format_count, format_date
from sealscribe.ui.translation import tr


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
    "Enabled": tr("Enabled"),
    "Disabled": tr("Disabled"),
    "Creating": tr("Creating"),
    "Updating": tr("Updating"),
    "PendingDeletion": tr("Pending deletion"),
    "PendingReplicaDeletion": tr("Pending replica deletion"),
    "PendingImport": tr("Pending import"),
    "Unavailable": tr("Unavailable"),
}
_ORIGINS: Final = {
    "AWS_KMS": tr("AWS KMS"),
    "EXTERNAL": tr("imported key material"),
    "AWS_CLOUDHSM": tr("AWS CloudHSM key store"),
    "EXTERNAL_KEY_STORE": tr("external key store"),
}
AWS_MANAGED: Final = StateWords(
    "lock",
    "muted",
    tr("AWS managed key"),
    tr("Whether Amazon Transcribe takes it is not documented"),
    tr(
        "AWS manages this key for one of its services. Whether Amazon Transcribe takes it is not documented, "
        "its policy "
        "cannot be changed, and it cannot be shared across accounts. Choose a key that your account manages."
    ),
)


def key_state(state: str) -> str:
    """A key's state in the console's words; a state that AWS adds later stands as it is."""
    return _STATES.get(state, state)


_UNUSABLE: Final[Mapping[str, str]] = {
    KeyUnusableReason.DISABLED: tr("This key is disabled. Enable it in AWS KMS, or choose another key."),
    KeyUnusableReason.PENDING_DELETION: tr(
        "This key is waiting for its deletion. Cancel the deletion in AWS KMS, or choose another key."
    ),
    KeyUnusableReason.PENDING_REPLICA_DELETION: tr(
        "This multi-Region key will be deleted once its replica keys are "
        "deleted; until then it cannot encrypt. Cancel the deletion in AWS KMS, or choose another key."
    ),
    KeyUnusableReason.PENDING_IMPORT: tr("This key has no key material. Import it in AWS KMS, or choose another key."),
    KeyUnusableReason.UNAVAILABLE: tr(
        "The key store that holds this key cannot be reached. Connect it in AWS KMS, or choose another key."
    ),
    KeyUnusableReason.NOT_READY: tr(
        "This key is not ready for use. Wait until AWS KMS shows it as Enabled, or choose another key."
    ),
    KeyUnusableReason.NOT_SYMMETRIC: tr(
        "Transcripts need a symmetric encryption key; this one is not. Choose another key."
    ),
    KeyUnusableReason.NOT_FOR_ENCRYPTION: tr(
        "This key is not for encryption. Choose a key with the usage Encrypt and decrypt."
    ),
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
        return StateWords(
            "warning", "warning", words, tr("Its key material expires on {date}", date=format_date(details.valid_to))
        )
    sentence = unusable_sentence(reason)
    match reason:
        case KeyUnusableReason.AWS_MANAGED:
            return AWS_MANAGED
        case KeyUnusableReason.DISABLED:
            return StateWords("alert", "warning", words, tr("Enable it in AWS KMS to use it"), sentence)
        case KeyUnusableReason.PENDING_DELETION:
            when = tr("on {date}", date=format_date(details.deletion_at)) if details.deletion_at else "soon"
            sentence = tr(
                "AWS KMS will delete this key {when}; until then it cannot encrypt. Cancel the deletion in "
                "AWS KMS, or choose another key.",
                when=when,
            )
            return StateWords("trash", "danger", words, tr("To be deleted {when}", when=when), sentence)
        case KeyUnusableReason.PENDING_REPLICA_DELETION:
            return StateWords("trash", "danger", words, tr("To be deleted after its replica keys"), sentence)
        case KeyUnusableReason.PENDING_IMPORT:
            if details.valid_to:
                sentence = tr(
                    "The key material expired on {date}. Import it again in AWS KMS, or choose another key.",
                    date=format_date(details.valid_to),
                )
                brief = tr("Its key material expired on {date}", date=format_date(details.valid_to))
                return StateWords("clock", "warning", words, brief, sentence)
            return StateWords("clock", "warning", words, tr("Import key material to use it"), sentence)
        case KeyUnusableReason.UNAVAILABLE:
            return StateWords("alert", "warning", words, tr("Its key store cannot be reached"), sentence)
        case KeyUnusableReason.NOT_SYMMETRIC:
            return _wrong_spec(details.spec)
        case KeyUnusableReason.NOT_FOR_ENCRYPTION:
            sentence = tr("This key is made for {usage}, not for encryption. Choose another key.", usage=details.usage)
            return StateWords(
                "cross", "warning", tr("Not for encryption"), tr("Made for {usage}", usage=details.usage), sentence
            )
        case _:
            brief = tr("AWS KMS is still making it") if details.state == "Creating" else tr("Not ready for use")
            return StateWords("clock", "warning", words, brief, sentence)


def _wrong_spec(spec: str) -> StateWords:
    kinds = {
        SpecFamily.ASYMMETRIC: (tr("Asymmetric key"), "asymmetric"),
        SpecFamily.HMAC: (tr("HMAC key"), tr("for message authentication codes")),
    }
    words, kind = kinds.get(spec_family(spec), (tr("Not suitable"), tr("not known to this program")))
    named = spec or tr("without a spec")
    brief = tr("Not SYMMETRIC_DEFAULT, but {named}", named=named)
    sentence = tr(
        "Transcripts need a symmetric encryption key (SYMMETRIC_DEFAULT); this one is {named}, "
        "{kind}. Choose another key.",
        named=named,
        kind=kind,
    )
    return StateWords("cross", "warning", words, brief, sentence)


def key_facts(details: KeyDetails, rotation: KeyRotation | AppError | None = None) -> str:
    """Spec, origin, Region kind, age and rotation of a key in one line."""
    return " · ".join(_facts(details, rotation))


def _facts(details: KeyDetails, rotation: KeyRotation | AppError | None) -> Iterator[str]:
    if details.spec:
        yield tr("Spec: {spec}", spec=details.spec)
    if details.origin:
        yield tr("Origin: {origin}", origin=_ORIGINS.get(details.origin, details.origin))
    yield tr("Multi-Region: yes") if details.multi_region else tr("Multi-Region: no")
    if details.created_at is not None:
        yield tr("Created: {created_at}", created_at=_date(details.created_at))
    if isinstance(rotation, KeyRotation):
        yield tr("Rotation: {rotation}", rotation=_rotation(rotation))
    elif rotation is not None and rotation.code is ErrorCode.ACCESS_DENIED:
        yield tr("Rotation: not permitted to see (kms:GetKeyRotationStatus)")


def _rotation(rotation: KeyRotation) -> str:
    if not rotation.enabled:
        return "off"
    often = tr("every {count} days", count=format_count(rotation.period_days)) if rotation.period_days else "on"
    return tr("{often}, next on {next_at}", often=often, next_at=_date(rotation.next_at)) if rotation.next_at else often


def _date(moment: datetime) -> str:
    """A date that no line break parts."""
    return format_date(moment).replace(" ", "\N{NO-BREAK SPACE}")
