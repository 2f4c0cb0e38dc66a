"""What the demo can show that AWS never does: an object as it is stored, and a key whose owner thinks again."""

from __future__ import annotations

import base64
import json
import urllib.error
from collections.abc import Callable
from typing import Any

import pytest

from sealscribe.sandbox.world import (
    CARDIOLOGY,
    OTHER_ACCOUNT,
    OUTPUT,
    PARTNER_INTERNAL,
    RECORDINGS,
    seeded_key_arn,
)

TRANSCRIPT = {"bucket": OUTPUT, "key": "cardiology/cardiology-letter-0417.json"}
KEY = seeded_key_arn(CARDIOLOGY)


def stored(aws: Any) -> dict[str, Any]:
    """The transcript as it lies there."""
    return dict(aws.inspect(**TRANSCRIPT))


def open_with(aws: Any, context: dict[str, str]) -> dict[str, Any]:
    return dict(aws.ask("open", {**TRANSCRIPT, "encryption_context": context}))


def test_a_stored_transcript_is_opened_by_its_context_alone(aws: Any) -> None:
    found = stored(aws)
    assert found["key_arn"] == KEY
    assert found["key_state"] == "Enabled"
    assert b"jobName" not in base64.b64decode(found["ciphertext_head"])
    context = found["encryption_context"]
    assert context["Department"] == "Cardiology"
    opened = base64.b64decode(open_with(aws, context)["plaintext_head"])
    assert b"cardiology-letter-0417" in opened
    assert open_with(aws, {**context, "Department": "cardiology"}) == {"error": "InvalidCiphertextException"}
    assert open_with(aws, {"Department": "Cardiology"}) == {"error": "InvalidCiphertextException"}


def test_a_disabled_key_opens_nothing(aws: Any) -> None:
    context = stored(aws)["encryption_context"]
    aws.control(key_states={KEY: "Disabled"})
    assert stored(aws)["key_state"] == "Disabled"
    assert open_with(aws, context) == {"error": "DisabledException"}
    aws.control(key_states={KEY: "Enabled"})
    assert "plaintext_head" in open_with(aws, context)


def test_what_no_kms_key_sealed_cannot_be_opened_this_way(aws: Any) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        aws.ask("open", {"bucket": RECORDINGS, "key": "dictations/cardiology-dictation.wav", "encryption_context": {}})
    assert refused.value.code == 400
    refused.value.close()


def test_the_owner_of_a_key_can_share_it_and_take_that_back(aws: Any, kms: Any, refusal: Callable[..., Any]) -> None:
    arn = seeded_key_arn(PARTNER_INTERNAL, OTHER_ACCOUNT)
    assert refusal(kms.describe_key, KeyId=arn).code == "AccessDeniedException"
    aws.control(share_keys={arn: True})
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn
    assert kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext={"Partner": "clinic"})["CiphertextBlob"]
    policy = json.loads(aws.client("kms", account=aws.address.other).get_key_policy(KeyId=arn)["Policy"])
    assert len(policy["Statement"]) == 2
    aws.control(share_keys={arn: False})
    assert refusal(kms.describe_key, KeyId=arn).code == "AccessDeniedException"
