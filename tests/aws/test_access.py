"""Dry runs and buckets: what is asked, with exactly which context, and what counts as a yes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sealscribe.aws.access import bucket_policy, default_encryption, may_use_key
from sealscribe.aws.clients import AwsClients
from sealscribe.aws.keys import describe_key
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.core.findings import Field

ACTIONS = ("kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt")
LEGAL = (ContextPair("Department", "Legal"), ContextPair("Matter", "2026-118"))
COMPLIANCE = "compliance-transcripts-111122223333"
OUTPUT = "sealed-transcripts-111122223333"


def arn_of(clients: AwsClients, alias: str) -> str:
    return describe_key(clients, f"alias/{alias}").key_arn


@pytest.mark.parametrize("action", ACTIONS)
def test_a_dry_run_carries_key_and_context_and_changes_nothing(clients: AwsClients, cloud: Any, action: str) -> None:
    key = arn_of(clients, "legal-matters")
    assert may_use_key(clients, action, key, LEGAL)
    sent = cloud.sent(action.partition(":")[2])[-1]["parameters"]
    assert sent["KeyId"] == key
    assert sent["DryRun"] is True
    assert sent["EncryptionContext"] == {"Department": "Legal", "Matter": "2026-118"}
    assert (sent.get("DryRunModifiers") == ["IGNORE_CIPHERTEXT"]) is (action == "kms:Decrypt")


@pytest.mark.parametrize("action", ACTIONS)
def test_the_context_decides(clients: AwsClients, action: str) -> None:
    key = arn_of(clients, "legal-matters")
    with pytest.raises(AppFailure) as refused:
        may_use_key(clients, action, key, (ContextPair("Department", "Sales"),))
    assert refused.value.error.code is ErrorCode.ACCESS_DENIED
    assert refused.value.error.field is Field.ACCOUNT_KEY
    assert "Sales" not in repr(refused.value.error)
    with pytest.raises(AppFailure):
        may_use_key(clients, action, key, ())


@pytest.mark.parametrize(
    ("alias", "code"),
    [
        ("call-recordings-2023", ErrorCode.KEY_DISABLED),
        ("retired-pilot", ErrorCode.KEY_STATE),
        ("webhook-mac", ErrorCode.KEY_WRONG_USAGE),
    ],
)
def test_a_key_that_cannot_encrypt_is_refused(clients: AwsClients, alias: str, code: ErrorCode) -> None:
    with pytest.raises(AppFailure) as refused:
        may_use_key(clients, "kms:Encrypt", arn_of(clients, alias), ())
    assert refused.value.error.code is code


def test_without_permission_the_action_is_named(clients_of: Callable[..., AwsClients], clients: AwsClients) -> None:
    key = arn_of(clients, "sealed-transcripts")
    with pytest.raises(AppFailure) as refused:
        may_use_key(clients_of("no-encrypt"), "kms:GenerateDataKey", key, ())
    assert refused.value.error.code is ErrorCode.ACCESS_DENIED
    assert refused.value.error.action == "kms:GenerateDataKey"


@pytest.mark.parametrize(("action", "member"), [("kms:Encrypt", "DryRun"), ("kms:Decrypt", "DryRunModifiers")])
def test_what_the_installed_botocore_does_not_know_is_not_sent(
    clients: AwsClients, cloud: Any, action: str, member: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = action.partition(":")[2]
    shape = clients.kms.meta.service_model.operation_model(operation).input_shape
    without = {name: value for name, value in shape.members.items() if name != member}
    monkeypatch.setattr(type(shape), "members", property(lambda _: without))
    before = len(cloud.sent(operation))
    assert not may_use_key(clients, action, "alias/sealed-transcripts", ())
    assert len(cloud.sent(operation)) == before


def test_a_service_that_does_the_real_thing_is_no_yes(
    serve: Callable[..., Any], clients_at: Callable[[Any], AwsClients], reply: Any
) -> None:
    body = json.dumps({"KeyId": "k", "CiphertextBlob": "AAAA"}).encode()
    server = serve(reply(200, body, {"Content-Type": "application/x-amz-json-1.1"}))
    assert not may_use_key(clients_at(server), "kms:Encrypt", "alias/a", ())


def test_how_a_bucket_encrypts_by_default(clients: AwsClients) -> None:
    plain = default_encryption(clients, OUTPUT)
    assert (plain.algorithm, plain.key_id) == ("AES256", "")
    sealed = default_encryption(clients, COMPLIANCE)
    assert (sealed.algorithm, sealed.key_id) == ("aws:kms", arn_of(clients, "sealed-transcripts"))


def test_a_bucket_with_a_policy_and_one_without(clients: AwsClients) -> None:
    assert bucket_policy(clients, OUTPUT) is None
    found = bucket_policy(clients, COMPLIANCE)
    assert found is not None
    assert "DenyWithoutKmsKey" in {statement.get("Sid") for statement in found["Statement"]}


@pytest.mark.parametrize("ask", [default_encryption, bucket_policy])
def test_a_bucket_that_is_not_there(clients: AwsClients, ask: Callable[..., object]) -> None:
    with pytest.raises(AppFailure) as refused:
        ask(clients, "no-such-bucket-111122223333")
    assert refused.value.error.code is ErrorCode.BUCKET_NOT_FOUND


@pytest.mark.parametrize("policy", ["[]", '"text"', "{", "null"])
def test_a_policy_that_is_none_is_a_fault(
    serve: Callable[..., Any], clients_at: Callable[[Any], AwsClients], reply: Any, policy: str
) -> None:
    with pytest.raises(AppFailure) as fault:
        bucket_policy(clients_at(serve(reply(200, policy.encode()))), OUTPUT)
    assert fault.value.error.code is ErrorCode.SERVICE_FAULT
