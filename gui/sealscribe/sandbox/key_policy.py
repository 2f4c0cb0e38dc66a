"""Key policies as KMS takes them.

Source: KMS Developer Guide, "AWS KMS condition keys" and "Default key policy"; botocore model kms.CreateKey, text of
Policy.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sealscribe.sandbox.identities import Principal
from sealscribe.sandbox.policy import Decision, PolicyDocument, evaluate, parse_policy
from sealscribe.sandbox.policy_operators import split_operator
from sealscribe.sandbox.wire import AwsError

_MALFORMED = "MalformedPolicyDocumentException"


def read_key_policy(text: str) -> PolicyDocument:
    """The policy as it works; MalformedPolicyDocumentException for what KMS does not store.

    A statement without Action or Resource is stored, but has no effect.
    """
    try:
        document = parse_policy(text, is_complete=False)
    except ValueError as error:
        raise AwsError(_MALFORMED, f"The policy is not usable: {error}") from error
    statements = document["Statement"] if isinstance(document["Statement"], list) else [document["Statement"]]
    for statement in statements:
        if not {"Principal", "NotPrincipal"} & set(statement):
            raise AwsError(_MALFORMED, "The policy is not usable: every statement has a Principal")
        _check_context_conditions(statement.get("Condition") or {})
    working = [
        one for one in statements if {"Action", "NotAction"} & set(one) and {"Resource", "NotResource"} & set(one)
    ]
    return {**document, "Statement": working}


def _check_context_conditions(condition: Mapping[str, Mapping[str, Any]]) -> None:
    for operator, pairs in condition.items():
        single = any(key.lower().startswith("kms:encryptioncontext:") for key in pairs)
        if single and split_operator(operator)[0] == "forallvalues":
            text = (
                "OverlyPermissiveCondition:EncryptionContext: Using the ForAllValues set operator with a single-valued "
                "condition key matches requests without the specified encryption context or with an unspecified "
                "encryption context. To fix, remove ForAllValues."
            )
            raise AwsError(_MALFORMED, text)


def check_lockout(principal: Principal, arn: str, policy: PolicyDocument, parameters: Mapping[str, Any]) -> None:
    """Refuse a policy after which `principal` could not put another one, unless `parameters` waive that check."""
    if parameters.get("BypassPolicyLockoutSafetyCheck"):
        return
    request = principal.request("kms:PutKeyPolicy", arn, {"kms:CallerAccount": (principal.account_id,)})
    if evaluate([policy], request, resource_policy=True) is not Decision.ALLOW:
        raise AwsError(_MALFORMED, "The new key policy will not allow you to update the key policy in the future.")
