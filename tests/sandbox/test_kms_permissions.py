"""Key policies, identity policies, other accounts."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

CRYPTO = ["kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"]


def deny(condition: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    statement = {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": CRYPTO, "Resource": "*", **more}
    return statement | ({"Condition": condition} if condition else {})


def outcome(kms: Any, arn: str, context: dict[str, str]) -> str:
    try:
        kms.encrypt(KeyId=arn, Plaintext=b"x", EncryptionContext=context, DryRun=True)
    except kms.exceptions.ClientError as error:
        return {"DryRunOperationException": "allowed", "AccessDeniedException": "denied"}[
            error.response["Error"]["Code"]
        ]
    return "no dry run"


@pytest.mark.parametrize(
    ("condition", "context", "expected"),
    [
        ({"StringNotEquals": {"kms:EncryptionContext:Department": "Legal"}}, {"Department": "Legal"}, "allowed"),
        ({"StringNotEquals": {"kms:EncryptionContext:Department": "Legal"}}, {"DEPARTMENT": "Legal"}, "allowed"),
        ({"StringNotEquals": {"kms:EncryptionContext:Department": "Legal"}}, {"Department": "legal"}, "denied"),
        ({"StringNotEquals": {"kms:EncryptionContext:Department": "Legal"}}, {}, "denied"),
        ({"StringNotEqualsIgnoreCase": {"kms:EncryptionContext:d": "LEGAL"}}, {"d": "legal"}, "allowed"),
        ({"StringNotLike": {"kms:EncryptionContext:Matter": "47*"}}, {"Matter": "4711"}, "allowed"),
        ({"StringNotLike": {"kms:EncryptionContext:Matter": "47*"}}, {"Matter": "1147"}, "denied"),
        ({"Null": {"kms:EncryptionContextKeys": "true"}}, {"a": "b"}, "allowed"),
        ({"Null": {"kms:EncryptionContextKeys": "true"}}, {}, "denied"),
        ({"ForAnyValue:StringEquals": {"kms:EncryptionContextKeys": "Patient"}}, {"patient": "x"}, "allowed"),
        ({"ForAnyValue:StringEquals": {"kms:EncryptionContextKeys": "Patient"}}, {"a": "b", "Patient": "x"}, "denied"),
        ({"StringNotEquals": {"kms:CallerAccount": "111122223333"}}, {}, "allowed"),
        ({"StringEquals": {"kms:CallerAccount": "111122223333"}}, {}, "denied"),
        ({"StringNotEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}}, {}, "denied"),
        ({"Bool": {"kms:MultiRegion": "true"}}, {}, "allowed"),
    ],
)
def test_conditions_of_key_policies(
    kms: Any, new_key: Callable[..., str], condition: dict[str, Any], context: dict[str, str], expected: str
) -> None:
    assert outcome(kms, new_key(Statement=[deny(condition)]), context) == expected


def test_only_these_keys_of_a_context(kms: Any, new_key: Callable[..., str]) -> None:
    allow = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:user/demo"},
        "Action": "kms:Encrypt",
        "Resource": "*",
        "Condition": {"ForAllValues:StringEquals": {"kms:EncryptionContextKeys": ["Department", "Matter"]}},
    }
    manage = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
        "Action": ["kms:Describe*", "kms:Put*"],
        "Resource": "*",
    }
    arn = new_key(Policy=json.dumps({"Statement": [allow, manage]}))
    assert outcome(kms, arn, {"Department": "x"}) == "allowed"
    assert outcome(kms, arn, {"Department": "x", "Matter": "y"}) == "allowed"
    assert outcome(kms, arn, {"department": "x"}) == "denied"
    assert outcome(kms, arn, {"Department": "x", "Other": "y"}) == "denied"


def test_the_seeded_key_that_demands_a_pair(kms: Any) -> None:
    assert outcome(kms, "alias/legal-matters", {"Department": "Legal", "Matter": "1"}) == "allowed"
    assert outcome(kms, "alias/legal-matters", {"Department": "Sales"}) == "denied"
    assert outcome(kms, "alias/legal-matters", {}) == "denied"
    assert kms.describe_key(KeyId="alias/legal-matters")


def test_a_policy_without_the_account_shuts_administrators_out(
    kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]
) -> None:
    only = {
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::444455556666:root"},
        "Action": "kms:*",
        "Resource": "*",
    }
    arn = new_key(Policy=json.dumps({"Statement": [only]}), BypassPolicyLockoutSafetyCheck=True)
    answer = refusal(kms.describe_key, KeyId=arn)
    assert answer.code == "AccessDeniedException"
    assert "no resource-based policy allows the kms:DescribeKey action" in answer.message


def test_a_user_named_in_the_key_policy_needs_no_policy_of_its_own(
    aws: Any, kms: Any, new_key: Callable[..., str], fresh: Callable[[str], str]
) -> None:
    user = aws.user(fresh("named"))
    allow = {"Effect": "Allow", "Principal": {"AWS": user["arn"]}, "Action": "kms:Encrypt", "Resource": "*"}
    arn = new_key(Statement=[allow])
    theirs = aws.client("kms", account=user)
    assert outcome(theirs, arn, {}) == "allowed"
    assert outcome(theirs, aws.key_arn("board-minutes"), {}) == "denied"


def test_an_identity_policy_cannot_be_outvoted_by_the_key(
    aws: Any, kms: Any, new_key: Callable[..., str], fresh: Callable[[str], str]
) -> None:
    user = aws.user(fresh("shut-out"), {"Effect": "Deny", "Action": "kms:Encrypt", "Resource": "*"})
    allow = {"Effect": "Allow", "Principal": {"AWS": user["arn"]}, "Action": "kms:*", "Resource": "*"}
    assert outcome(aws.client("kms", account=user), new_key(Statement=[allow]), {}) == "denied"


def other_key(aws: Any, alias: str) -> str:
    theirs = aws.client("kms", account=aws.address.other)
    return str(theirs.describe_key(KeyId=f"alias/{alias}")["KeyMetadata"]["Arn"])


def test_a_shared_key_of_another_account_works_by_its_arn_only(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    arn = other_key(aws, "shared-transcripts")
    assert arn.split(":")[4] == "444455556666"
    assert kms.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn
    assert kms.describe_key(KeyId="arn:aws:kms:eu-central-1:444455556666:alias/shared-transcripts")
    assert outcome(kms, arn, {"a": "b"}) == "allowed"
    assert refusal(kms.describe_key, KeyId=arn.rpartition("/")[2]).code == "NotFoundException"
    # A bare alias always means a key of one's own account.
    assert refusal(kms.describe_key, KeyId="alias/shared-transcripts").code == "NotFoundException"


def test_a_key_that_is_not_shared_looks_like_one_that_is_not_there(
    kms: Any, aws: Any, refusal: Callable[..., Any]
) -> None:
    nothing = "arn:aws:kms:eu-central-1:444455556666:key/00000000-0000-4000-8000-000000000000"
    for arn in (other_key(aws, "partner-internal"), nothing):
        answer = refusal(kms.encrypt, KeyId=arn, Plaintext=b"x")
        assert answer.code == "AccessDeniedException"
        assert "because the resource does not exist in this Region, no resource-based policies allow" in answer.message


def test_managing_a_shared_key_is_left_to_its_owner(kms: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    answer = refusal(kms.disable_key, KeyId=other_key(aws, "shared-transcripts"))
    assert answer.code == "AccessDeniedException"


def test_keys_of_aws_cannot_be_used_directly(kms: Any, refusal: Callable[..., Any]) -> None:
    assert kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["KeyManager"] == "AWS"
    assert refusal(kms.encrypt, KeyId="alias/aws/s3", Plaintext=b"x").code == "AccessDeniedException"


def test_policies_are_read_and_replaced(kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]) -> None:
    arn = new_key()
    policy = json.loads(kms.get_key_policy(KeyId=arn, PolicyName="default")["Policy"])
    assert policy["Statement"][0]["Principal"] == {"AWS": "arn:aws:iam::111122223333:root"}
    policy["Statement"].append(deny())
    kms.put_key_policy(KeyId=arn, PolicyName="default", Policy=json.dumps(policy))
    assert outcome(kms, arn, {}) == "denied"
    broken = refusal(kms.put_key_policy, KeyId=arn, PolicyName="default", Policy="{")
    assert broken.code == "MalformedPolicyDocumentException"


def test_the_context_is_on_record_as_it_was_sent(kms: Any, aws: Any) -> None:
    kms.encrypt(KeyId="alias/board-minutes", Plaintext=b"x", EncryptionContext={"Über": " two  spaces "})
    assert aws.sent("Encrypt")[-1]["parameters"]["EncryptionContext"] == {"Über": " two  spaces "}
