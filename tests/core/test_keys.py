"""Which keys can encrypt a transcript."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sealscribe.core.keys import KeyDetails, KeyEntry, KeyUnusableReason

GOOD = KeyDetails(
    key_id="1234abcd-12ab-34cd-56ef-1234567890ab",
    key_arn="arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
    account="111122223333",
    description="",
    state="Enabled",
    spec="SYMMETRIC_DEFAULT",
    usage="ENCRYPT_DECRYPT",
    origin="AWS_KMS",
    manager="CUSTOMER",
    multi_region=False,
)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({}, None),
        ({"state": "Updating"}, None),
        ({"state": "Disabled"}, KeyUnusableReason.DISABLED),
        ({"state": "PendingDeletion"}, KeyUnusableReason.PENDING_DELETION),
        ({"state": "PendingReplicaDeletion"}, KeyUnusableReason.PENDING_DELETION),
        ({"state": "PendingImport"}, KeyUnusableReason.PENDING_IMPORT),
        ({"state": "Unavailable"}, KeyUnusableReason.UNAVAILABLE),
        ({"state": "Creating"}, KeyUnusableReason.NOT_READY),
        ({"state": "SomethingNew"}, KeyUnusableReason.NOT_READY),
        ({"spec": "RSA_4096"}, KeyUnusableReason.NOT_SYMMETRIC),
        ({"spec": "HMAC_256", "usage": "GENERATE_VERIFY_MAC"}, KeyUnusableReason.NOT_SYMMETRIC),
        ({"spec": "SOMETHING_NEW"}, KeyUnusableReason.NOT_SYMMETRIC),
        ({"usage": "SIGN_VERIFY"}, KeyUnusableReason.NOT_FOR_ENCRYPTION),
        ({"manager": "AWS"}, KeyUnusableReason.AWS_MANAGED),
    ],
)
def test_why_a_key_cannot_be_used(changes: dict[str, str], reason: KeyUnusableReason | None) -> None:
    assert replace(GOOD, **changes).unusable_reason is reason


def test_aws_managed_keys_are_known_by_their_alias() -> None:
    assert KeyEntry("id", "arn", ("alias/aws/s3",)).is_aws_managed
    assert not KeyEntry("id", "arn", ("alias/awsome",)).is_aws_managed
