"""Which keys can encrypt a transcript."""

from __future__ import annotations

from dataclasses import replace

import botocore.session
import pytest

from sealscribe.core.keys import KeyDetails, KeyEntry, KeyUnusableReason, SpecFamily, spec_family

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
        ({"state": "PendingReplicaDeletion"}, KeyUnusableReason.PENDING_REPLICA_DELETION),
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


@pytest.mark.parametrize(
    ("spec", "family"),
    [
        ("SYMMETRIC_DEFAULT", SpecFamily.SYMMETRIC),
        ("HMAC_224", SpecFamily.HMAC),
        ("RSA_4096", SpecFamily.ASYMMETRIC),
        ("ECC_NIST_EDWARDS25519", SpecFamily.ASYMMETRIC),
        ("SM2", SpecFamily.ASYMMETRIC),
        ("ML_DSA_65", SpecFamily.ASYMMETRIC),
        ("ML_KEM_1024", SpecFamily.ASYMMETRIC),
        ("SYMMETRIC_NEXT", SpecFamily.UNKNOWN),
        ("SM9", SpecFamily.UNKNOWN),
        ("", SpecFamily.UNKNOWN),
    ],
)
def test_what_a_spec_stands_for(spec: str, family: SpecFamily) -> None:
    assert spec_family(spec) is family


def test_every_spec_of_the_installed_model_is_known() -> None:
    """A new one shows here first; keys of it are shown as not suitable until then."""
    model = botocore.session.Session().get_service_model("kms")
    families = {spec: spec_family(spec) for spec in model.shape_for("KeySpec").enum}
    assert [spec for spec, family in families.items() if family is SpecFamily.UNKNOWN] == []
    assert [spec for spec, family in families.items() if family is SpecFamily.SYMMETRIC] == ["SYMMETRIC_DEFAULT"]


@pytest.mark.parametrize(
    ("changes", "can"),
    [
        ({}, True),
        ({"state": "Disabled"}, True),
        ({"origin": "EXTERNAL"}, False),
        ({"origin": "AWS_CLOUDHSM"}, False),
        ({"origin": "EXTERNAL_KEY_STORE"}, False),
        ({"spec": "RSA_2048"}, False),
        ({"manager": "AWS"}, False),
    ],
)
def test_which_keys_rotate_by_themselves(changes: dict[str, str], can: bool) -> None:
    assert replace(GOOD, **changes).can_rotate is can
