"""KMS keys as they are listed and described, and whether one can encrypt a transcript."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class KeyUnusableReason(StrEnum):
    """Why a key cannot encrypt transcripts."""

    DISABLED = "disabled"
    PENDING_DELETION = "pending-deletion"
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
    "PendingReplicaDeletion": KeyUnusableReason.PENDING_DELETION,
    "PendingImport": KeyUnusableReason.PENDING_IMPORT,
    "Unavailable": KeyUnusableReason.UNAVAILABLE,
}


@dataclass(frozen=True, slots=True)
class KeyEntry:
    """One row of the key list: what ListKeys and ListAliases tell. ``aliases`` carry their "alias/"."""

    key_id: str
    key_arn: str
    aliases: tuple[str, ...] = ()

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
