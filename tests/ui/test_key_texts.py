"""What is said of a KMS key."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.ui.texts.key_texts import describe_state, key_state, unusable_sentence

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
WORKING = KeyDetails(
    KEY_ID,
    f"arn:aws:kms:eu-central-1:111122223333:key/{KEY_ID}",
    account="111122223333",
    description="",
    state="Enabled",
    spec="SYMMETRIC_DEFAULT",
    usage="ENCRYPT_DECRYPT",
    origin="AWS_KMS",
    manager="CUSTOMER",
    multi_region=False,
)


def test_states_that_are_not_known_stand_as_they_are() -> None:
    assert key_state("PendingImport") == "Pending import"
    assert key_state("Quarantined") == "Quarantined"


@pytest.mark.parametrize("reason", list(KeyUnusableReason))
def test_each_reason_has_a_brief_and_a_sentence(reason: KeyUnusableReason) -> None:
    changes = {
        KeyUnusableReason.DISABLED: {"state": "Disabled"},
        KeyUnusableReason.PENDING_DELETION: {"state": "PendingDeletion"},
        KeyUnusableReason.PENDING_REPLICA_DELETION: {"state": "PendingReplicaDeletion"},
        KeyUnusableReason.PENDING_IMPORT: {"state": "PendingImport"},
        KeyUnusableReason.UNAVAILABLE: {"state": "Unavailable"},
        KeyUnusableReason.NOT_READY: {"state": "Creating"},
        KeyUnusableReason.NOT_SYMMETRIC: {"spec": "HMAC_256"},
        KeyUnusableReason.NOT_FOR_ENCRYPTION: {"usage": "GENERATE_VERIFY_MAC"},
        KeyUnusableReason.AWS_MANAGED: {"manager": "AWS"},
    }
    details = replace(WORKING, **changes[reason])
    assert details.unusable_reason is reason
    words = describe_state(details)
    assert words.brief
    assert words.sentence.endswith(".")
    assert words.icon != "check-circle"
    assert unusable_sentence(reason).endswith(".")


def test_a_reason_that_is_not_known_still_has_a_sentence() -> None:
    assert unusable_sentence("quarantined") == "This key cannot encrypt transcripts. Choose another key."


def test_a_key_that_works_needs_no_sentence() -> None:
    for state in ("Enabled", "Updating"):
        assert describe_state(replace(WORKING, state=state)).sentence == ""
