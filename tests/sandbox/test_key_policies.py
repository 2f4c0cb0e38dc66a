"""Which key policies KMS stores, and what their conditions do."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

ROOT = {"AWS": "arn:aws:iam::111122223333:root"}
MANAGE = {"Effect": "Allow", "Principal": ROOT, "Action": "kms:*", "Resource": "*"}
MALFORMED = "MalformedPolicyDocumentException"
LOCKOUT = "The new key policy will not allow you to update the key policy in the future."
OUTPUT = "sealed-transcripts-111122223333"


def policy(*statements: dict[str, Any], **more: Any) -> str:
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements), **more})


def deny(condition: object, action: str = "kms:Encrypt") -> dict[str, Any]:
    return {**MANAGE, "Effect": "Deny", "Principal": {"AWS": "*"}, "Action": action, "Condition": condition}


@pytest.fixture
def refused(kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]) -> Callable[..., Any]:
    """The refusal of a policy, which is the same for a new key and for one that is there."""

    def call(text: str) -> Any:
        created = refusal(kms.create_key, Policy=text)
        replaced = refusal(kms.put_key_policy, KeyId=new_key(), Policy=text)
        assert created == replaced
        return created

    return call


@pytest.mark.parametrize("operator", ["ForAllValues:StringEquals", "forallvalues:StringLikeIfExists"])
@pytest.mark.parametrize("key", ["kms:EncryptionContext:Department", "KMS:encryptioncontext:d"])
def test_a_quantifier_on_one_pair_of_the_context(refused: Callable[..., Any], operator: str, key: str) -> None:
    answer = refused(policy(MANAGE, deny({operator: {key: ["Legal"]}})))
    assert (answer.code, answer.status) == (MALFORMED, 400)
    assert answer.message == (
        "OverlyPermissiveCondition:EncryptionContext: Using the ForAllValues set operator with a single-valued "
        "condition key matches requests without the specified encryption context or with an unspecified encryption "
        "context. To fix, remove ForAllValues."
    )


def test_other_quantified_conditions_are_stored(new_key: Callable[..., str]) -> None:
    assert new_key(Policy=policy(MANAGE, deny({"ForAllValues:StringEquals": {"kms:EncryptionContextKeys": "a"}})))
    assert new_key(Policy=policy(MANAGE, deny({"ForAnyValue:StringEquals": {"kms:EncryptionContext:a": "b"}})))


@pytest.mark.parametrize("condition", [[1], {"StringEquals": [1]}, {"StringAlmostEquals": {"a": "b"}}, "x", None])
def test_conditions_that_are_none(refused: Callable[..., Any], condition: object) -> None:
    assert refused(policy(MANAGE, deny(condition))).code == MALFORMED


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        policy({name: value for name, value in MANAGE.items() if name != "Principal"}),
        policy({**MANAGE, "Principal": "somebody"}),
        policy(MANAGE, Version="2026-01-01"),
    ],
)
def test_documents_that_are_no_key_policy(refused: Callable[..., Any], text: str) -> None:
    assert refused(text).code == MALFORMED


@pytest.mark.parametrize("missing", ["Action", "Resource"])
def test_a_statement_without_action_or_resource_has_no_effect(
    kms: Any, new_key: Callable[..., str], missing: str
) -> None:
    broken = {name: value for name, value in deny({}).items() if name != missing}
    text = policy(MANAGE, broken)
    arn = new_key(Policy=text)
    assert kms.get_key_policy(KeyId=arn)["Policy"] == text
    assert kms.encrypt(KeyId=arn, Plaintext=b"x")


@pytest.mark.parametrize(
    "statement",
    [
        {**MANAGE, "Principal": {"AWS": "arn:aws:iam::444455556666:root"}},
        {**MANAGE, "Action": ["kms:Encrypt", "kms:GetKeyPolicy"]},
        {**MANAGE, "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}},
    ],
)
def test_a_policy_that_locks_out_its_writer(
    kms: Any, new_key: Callable[..., str], refused: Callable[..., Any], statement: dict[str, Any]
) -> None:
    text = policy(statement)
    answer = refused(text)
    assert (answer.code, answer.message) == (MALFORMED, LOCKOUT)
    arn = new_key()
    kms.put_key_policy(KeyId=arn, Policy=text, BypassPolicyLockoutSafetyCheck=True)
    assert new_key(Policy=text, BypassPolicyLockoutSafetyCheck=True)


def test_a_refused_policy_changes_nothing(kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]) -> None:
    arn = new_key()
    before = kms.get_key_policy(KeyId=arn)["Policy"]
    for text in (policy({**MANAGE, "Action": "kms:Encrypt"}), policy(deny([1]))):
        assert refusal(kms.put_key_policy, KeyId=arn, Policy=text).code == MALFORMED
    assert kms.get_key_policy(KeyId=arn)["Policy"] == before
    listed = len(kms.list_keys(Limit=1000)["Keys"])
    assert refusal(kms.create_key, Policy=policy({**MANAGE, "Action": "kms:Encrypt"})).code == MALFORMED
    assert len(kms.list_keys(Limit=1000)["Keys"]) == listed


def test_a_replica_is_not_locked_either(kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]) -> None:
    wanted = {"KeyId": new_key(MultiRegion=True), "ReplicaRegion": "us-east-1"}
    text = policy({**MANAGE, "Action": "kms:Encrypt"})
    assert refusal(kms.replicate_key, **wanted, Policy=text).message == LOCKOUT
    assert kms.replicate_key(**wanted, Policy=text, BypassPolicyLockoutSafetyCheck=True)["ReplicaKeyMetadata"]


@pytest.mark.parametrize(
    ("condition", "is_denied"),
    [
        ({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, True),
        ({"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}, False),
        ({"DateGreaterThan": {"aws:EpochTime": "1577836800"}}, True),
        ({"NumericGreaterThan": {"aws:EpochTime": "1577836800"}}, True),
        ({"NumericEquals": {"aws:MultiFactorAuthAge": "5"}}, False),
        ({"IpAddress": {"aws:SourceIp": "127.0.0.0/8"}}, True),
        ({"NotIpAddress": {"aws:SourceIp": ["127.0.0.0/8", "203.0.113.0/24"]}}, False),
        ({"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}, False),
        ({"Bool": {"aws:ViaAWSService": "false"}}, True),
    ],
)
def test_time_and_address_of_a_request(
    kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any], condition: dict[str, Any], is_denied: bool
) -> None:
    arn = new_key(Policy=policy(MANAGE, deny(condition)))
    code = refusal(kms.encrypt, KeyId=arn, Plaintext=b"x", DryRun=True).code
    assert code == ("AccessDeniedException" if is_denied else "DryRunOperationException")


def test_a_request_of_a_service_does_not_come_from_the_persons_address(
    kms: Any, s3: Any, new_key: Callable[..., str], refusal: Callable[..., Any], start: Any, finish: Any
) -> None:
    elsewhere = deny({"NotIpAddress": {"aws:SourceIp": "127.0.0.1"}}, "kms:GenerateDataKey")
    arn = new_key(Policy=policy(MANAGE, elsewhere))
    assert kms.generate_data_key(KeyId=arn, KeySpec="AES_256")
    sealed = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": arn}
    assert refusal(s3.put_object, Bucket=OUTPUT, Key="x", Body=b"", **sealed).code == "AccessDenied"
    spared = deny({"NotIpAddress": {"aws:SourceIp": "127.0.0.1"}, "Bool": {"aws:ViaAWSService": "false"}})
    kms.put_key_policy(KeyId=arn, Policy=policy(MANAGE, {**spared, "Action": "kms:GenerateDataKey"}))
    job = start(OutputEncryptionKMSKeyId=arn)["TranscriptionJobName"]
    assert finish(job)["TranscriptionJobStatus"] == "COMPLETED"


def test_conditions_of_identities_see_them_too(aws: Any, fresh: Callable[[str], str], refusal: Any) -> None:
    allow = {"Effect": "Allow", "Action": "kms:ListKeys", "Resource": "*"}
    here = aws.user(fresh("here"), {**allow, "Condition": {"IpAddress": {"aws:SourceIp": "127.0.0.1/32"}}})
    assert aws.client("kms", account=here).list_keys()["Keys"]
    once = aws.user(fresh("once"), {**allow, "Condition": {"DateLessThan": {"aws:CurrentTime": "2020-01-01"}}})
    assert refusal(aws.client("kms", account=once).list_keys).code == "AccessDeniedException"
