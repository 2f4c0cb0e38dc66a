"""KMS keys as they are listed and described, and whether one can encrypt a transcript."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class KeyUnusableReason(StrEnum):
    """Why a key cannot encrypt transcripts."""

    DISABLED = "disabled"
    PENDING_DELETION = "pending-deletion"
    PENDING_REPLICA_DELETION = "pending-replica-deletion"
    PENDING_IMPORT = "pending-import"
    UNAVAILABLE = "unavailable"
    NOT_READY = "not-ready"
    NOT_SYMMETRIC = "not-symmetric"
    NOT_FOR_ENCRYPTION = "not-for-encryption"
    AWS_MANAGED = "aws-managed"


# KMS Developer Guide, "Key states": cryptographic operations work in these two only.
_WORKING_STATES = frozenset({"Enabled", "Updating"})
_STATE_REASONS = {
    "Disabled": KeyUnusableReason.DISABLED,
    "PendingDeletion": KeyUnusableReason.PENDING_DELETION,
    "PendingReplicaDeletion": KeyUnusableReason.PENDING_REPLICA_DELETION,
    "PendingImport": KeyUnusableReason.PENDING_IMPORT,
    "Unavailable": KeyUnusableReason.UNAVAILABLE,
}


class SpecFamily(StrEnum):
    """What kind of key a spec stands for."""

    SYMMETRIC = "symmetric"
    HMAC = "hmac"
    ASYMMETRIC = "asymmetric"
    UNKNOWN = "unknown"


# botocore model kms.KeySpec. New members come under new names, so that what is not listed is not known.
_FAMILIES = {
    "SYMMETRIC_DEFAULT": SpecFamily.SYMMETRIC,
    "HMAC": SpecFamily.HMAC,
    "RSA": SpecFamily.ASYMMETRIC,
    "ECC": SpecFamily.ASYMMETRIC,
    "SM2": SpecFamily.ASYMMETRIC,
    "ML_DSA": SpecFamily.ASYMMETRIC,
    "ML_KEM": SpecFamily.ASYMMETRIC,
}


def spec_family(spec: str) -> SpecFamily:
    """The kind of key that a KeySpec stands for; UNKNOWN for one that this program has not heard of."""
    for name, family in _FAMILIES.items():
        if spec == name or spec.startswith(f"{name}_"):
            return family
    return SpecFamily.UNKNOWN


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One row of the key list: what ListKeys and ListAliases tell. ``aliases`` carry their "alias/".

    ``owner`` is the account that shares the key through AWS RAM, empty for a key of the account in use. ``key_arn`` is
    empty where only an alias told of the key.
    """

    key_id: str
    key_arn: str
    aliases: tuple[str, ...] = ()
    owner: str = ""

    @property
    def reference(self) -> str:
        """How AWS KMS is asked for the key: across accounts only an ARN is understood (botocore model
        kms.DescribeKey).
        """
        return self.key_arn if self.owner else self.key_id

    @property
    def is_aws_managed(self) -> bool:
        """Tell whether an alias of AWS's own names the key; such a key is never described by that alias."""
        return any(alias.startswith("alias/aws/") for alias in self.aliases)


@dataclass(frozen=True, slots=True)
class KeyDetails:
    """What DescribeKey tells. Enumerations stay texts, since AWS adds members (botocore model kms.KeyMetadata)."""

    key_id: str
    key_arn: str
    account: str
    description: str
    state: str
    spec: str
    usage: str
    origin: str
    manager: str
    multi_region: bool
    created_at: datetime | None = None
    deletion_at: datetime | None = None
    valid_to: datetime | None = None

    @property
    def unusable_reason(self) -> KeyUnusableReason | None:
        """Why the key cannot encrypt a transcript, or None where it can.

        A symmetric key is needed, and the spec decides: RSA and SM2 keys may be for ENCRYPT_DECRYPT too.
        """
        if self.manager == "AWS":
            return KeyUnusableReason.AWS_MANAGED
        if self.spec != "SYMMETRIC_DEFAULT":
            return KeyUnusableReason.NOT_SYMMETRIC
        if self.usage != "ENCRYPT_DECRYPT":
            return KeyUnusableReason.NOT_FOR_ENCRYPTION
        if self.state in _WORKING_STATES:
            return None
        return _STATE_REASONS.get(self.state, KeyUnusableReason.NOT_READY)

    @property
    def can_rotate(self) -> bool:
        """Tell whether AWS KMS may rotate the key by itself: symmetric keys with material of its own only (botocore
        model kms.GetKeyRotationStatus).
        """
        return self.spec == "SYMMETRIC_DEFAULT" and self.origin == "AWS_KMS" and self.manager != "AWS"


@dataclass(frozen=True, slots=True)
class KeyRotation:
    """What GetKeyRotationStatus tells: whether AWS KMS renews the key material by itself, how often and when next."""

    enabled: bool
    period_days: int | None = None
    next_at: datetime | None = None
