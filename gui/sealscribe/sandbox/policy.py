"""Evaluation of IAM, key and bucket policies, as far as this product's matters need it.

Source of the rules: IAM User Guide "Policy evaluation logic", "IAM JSON policy elements: Condition operators" and "IAM
policy elements: Variables and tags"; KMS Developer Guide "AWS KMS condition keys" (the key half of
`kms:EncryptionContext:<key>` is compared without case).
"""

from __future__ import annotations

import enum
import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sealscribe.sandbox.policy_operators import (
    NEGATED,
    OPERATORS,
    QUANTIFIERS,
    QUESTION_MARK,
    STAR,
    split_operator,
    wildcard_match,
)

PolicyDocument = Mapping[str, Any]


class Decision(enum.Enum):
    """What one policy, or several together, say about a request."""

    ALLOW = "allow"
    DENY = "deny"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class AccessRequest:
    """One action of one principal on one resource.

    `principal_arns` holds every ARN by which a policy may name the principal (of an assumed role: session and role).
    `context` maps condition keys to their values; a key that is not there does not exist in the request.
    """

    account_id: str
    principal_arns: tuple[str, ...]
    action: str
    resource: str
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @functools.cached_property
    def conditions(self) -> Mapping[str, tuple[str, ...]]:
        """The context with its keys in lower case: condition keys have no case."""
        return {key.lower(): values for key, values in self.context.items()}


def evaluate(policies: Iterable[PolicyDocument], request: AccessRequest, *, resource_policy: bool) -> Decision:
    """The decision of all `policies` together: an explicit deny wins over every allow.

    `resource_policy` says whether statements must name the principal (key and bucket policies) or belong to it.
    """
    decision = Decision.NEUTRAL
    for policy in policies:
        for statement in _statements(policy, request):
            if not _applies(statement, request, resource_policy=resource_policy):
                continue
            if statement.get("Effect") == "Deny":
                return Decision.DENY
            if statement.get("Effect") == "Allow":
                decision = Decision.ALLOW
    return decision


def names_principal(policy: PolicyDocument, request: AccessRequest) -> bool:
    """Whether a statement that allows the request names the principal itself or everybody.

    Where it names only the principal's account, the account's own IAM policies decide.
    """
    for statement in _statements(policy, request):
        if statement.get("Effect") != "Allow" or not _applies(statement, request, resource_policy=True):
            continue
        named = _aws_principals(statement.get("Principal"))
        if "*" in named or set(named) & set(request.principal_arns) or "NotPrincipal" in statement:
            return True
    return False


def parse_policy(text: str, *, is_complete: bool = True) -> dict[str, Any]:
    """A policy document from its JSON text; ValueError where it is none.

    `is_complete` demands an Action of every statement.
    """
    document = json.loads(text)
    if not isinstance(document, dict):
        raise ValueError("a policy is a JSON object")  # noqa: TRY004 the content is wrong, not a type
    if document.get("Version", _VERSIONS[0]) not in _VERSIONS:
        raise ValueError(f"a Version is one of {', '.join(_VERSIONS)}")
    if "Statement" not in document:
        raise ValueError("a policy has a Statement")
    for statement in _as_list(document["Statement"]):
        if not isinstance(statement, dict) or statement.get("Effect") not in ("Allow", "Deny"):
            raise ValueError("every statement has an Effect of Allow or Deny")
        if is_complete and not {"Action", "NotAction"} & set(statement):
            raise ValueError("every statement has an Action")
        _check_elements(statement)
        _check_condition(statement.get("Condition", {}))
    return document


_VERSIONS = ("2012-10-17", "2008-10-17")


def _check_elements(statement: Mapping[str, Any]) -> None:
    for name in ("Action", "NotAction", "Resource", "NotResource"):
        if not all(isinstance(one, str) for one in _as_list(statement.get(name))):
            raise ValueError(f"an element {name} is a text or a list of texts")
    for name in ("Principal", "NotPrincipal"):
        named = statement.get(name, "*")
        kinds = named if isinstance(named, dict) else {"AWS": named} if named == "*" else {"AWS": None}
        if not all(one and all(isinstance(arn, str) for arn in _as_list(one)) for one in kinds.values()):
            raise ValueError(f"an element {name} is * or an object of ARNs")


def _check_condition(condition: object) -> None:
    if not isinstance(condition, dict) or not all(isinstance(block, dict) for block in condition.values()):
        raise ValueError("a Condition is an object of objects")
    for operator, block in condition.items():
        quantifier, base, _ = split_operator(operator)
        if base not in OPERATORS or quantifier not in QUANTIFIERS:
            raise ValueError(f"unknown condition operator {operator}")
        if any(isinstance(one, dict | list) or one is None for wanted in block.values() for one in _values(wanted)):
            raise ValueError(f"the values of {operator} are texts, numbers or truth values")


_CHARACTERS = {"*": STAR, "?": QUESTION_MARK, "$": "$"}
_VARIABLE = re.compile(r"\$\{([^}]*)\}")


def _statements(policy: PolicyDocument, request: AccessRequest) -> Iterator[Mapping[str, Any]]:
    """The statements with their variables replaced; one with a variable that the request does not have is void.

    Variables exist since version 2012-10-17; in other policies they are texts like any other.
    """
    for statement in _as_list(policy.get("Statement")):
        if policy.get("Version") != "2012-10-17":
            yield statement
            continue
        try:
            parts = {name: _replaced(statement[name], request) for name in _WITH_VARIABLES if name in statement}
        except LookupError:
            continue
        yield {**statement, **parts}


_WITH_VARIABLES = ("Resource", "NotResource", "Condition")


def _replaced(value: Any, request: AccessRequest) -> Any:  # noqa: ANN401 any part of a JSON document
    if isinstance(value, Mapping):
        return {name: _replaced(one, request) for name, one in value.items()}
    if isinstance(value, list):
        return [_replaced(one, request) for one in value]
    if isinstance(value, str):
        return _VARIABLE.sub(lambda found: _CHARACTERS.get(found[1]) or request.conditions[found[1].lower()][0], value)
    return value


def _applies(statement: Mapping[str, Any], request: AccessRequest, *, resource_policy: bool) -> bool:
    if resource_policy and not _principal_matches(statement, request):
        return False
    action = request.action.lower()
    if "NotAction" in statement:
        if any(wildcard_match(str(one).lower(), action) for one in _as_list(statement["NotAction"])):
            return False
    elif not any(wildcard_match(str(one).lower(), action) for one in _as_list(statement.get("Action"))):
        return False
    if "NotResource" in statement:
        if any(wildcard_match(str(one), request.resource) for one in _as_list(statement["NotResource"])):
            return False
    elif "Resource" in statement and not any(
        wildcard_match(str(one), request.resource) for one in _as_list(statement["Resource"])
    ):
        return False
    return conditions_hold(statement.get("Condition") or {}, request)


def _principal_matches(statement: Mapping[str, Any], request: AccessRequest) -> bool:
    if "NotPrincipal" in statement:
        return not _names(statement["NotPrincipal"], request)
    return _names(statement.get("Principal"), request)


def _names(element: object, request: AccessRequest) -> bool:
    root = f"arn:aws:iam::{request.account_id}:root"
    accepted = {"*", request.account_id, root, *request.principal_arns}
    return any(one in accepted for one in _aws_principals(element))


def _aws_principals(element: object) -> list[str]:
    if isinstance(element, str):
        return [element]
    if isinstance(element, Mapping):
        return [str(one) for one in _as_list(element.get("AWS"))]
    return []


def conditions_hold(block: Mapping[str, Mapping[str, Any]], request: AccessRequest) -> bool:
    """Whether every condition of a statement's Condition block is met."""
    return all(
        _condition_holds(operator, key, [_text(one) for one in _as_list(wanted)], request)
        for operator, pairs in block.items()
        for key, wanted in pairs.items()
    )


def _condition_holds(operator: str, key: str, wanted: list[str], request: AccessRequest) -> bool:
    quantifier, base, if_exists = split_operator(operator)
    present = request.conditions.get(key.lower())
    if base == "null":
        return (present is None) == (wanted[:1] == ["true"])
    negated = base in NEGATED
    if present is None:
        return if_exists or quantifier == "forallvalues" or (negated and quantifier != "foranyvalue")
    matches = OPERATORS[base]

    def one_holds(value: str) -> bool:
        hit = any(matches(pattern, value) for pattern in wanted)
        return hit != negated

    if quantifier == "forallvalues":
        return all(one_holds(value) for value in present)
    if negated and not quantifier:
        return all(one_holds(value) for value in present)
    return any(one_holds(value) for value in present)


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _as_list(value: object) -> list[Any]:
    return [] if value is None else _values(value)


def _values(value: object) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]
