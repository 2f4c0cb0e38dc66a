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


def parse_policy(text: str) -> dict[str, Any]:
    """A policy document from its JSON text; ValueError where it has no usable statements."""
    document = json.loads(text)
    if not isinstance(document, dict):
        raise ValueError("a policy is a JSON object")  # noqa: TRY004 the content is wrong, not a type
    for statement in _as_list(document.get("Statement")):
        if not isinstance(statement, dict) or statement.get("Effect") not in ("Allow", "Deny"):
            raise ValueError("every statement has an Effect of Allow or Deny")
        if not {"Action", "NotAction"} & set(statement):
            raise ValueError("every statement has an Action")
        for operator, block in (statement.get("Condition") or {}).items():
            if _split_operator(operator)[1] not in _OPERATORS or not isinstance(block, dict):
                raise ValueError(f"unknown condition operator {operator}")
    return document


# What variables of one character stand for: noncharacters of Unicode, until a text is compared.
_STAR, _QUESTION_MARK = "\ufdd0", "\ufdd1"
_CHARACTERS = {"*": _STAR, "?": _QUESTION_MARK, "$": "$"}
_BACK = str.maketrans({_STAR: "*", _QUESTION_MARK: "?"})
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


def _split_operator(operator: str) -> tuple[str, str, bool]:
    """An operator as (set operator in lower case or "", base operator in lower case, IfExists)."""
    quantifier, _, base = operator.lower().rpartition(":")
    if_exists = base.endswith("ifexists")
    return quantifier, base.removesuffix("ifexists"), if_exists


def _condition_holds(operator: str, key: str, wanted: list[str], request: AccessRequest) -> bool:
    quantifier, base, if_exists = _split_operator(operator)
    present = request.conditions.get(key.lower())
    if base == "null":
        return (present is None) == (wanted[:1] == ["true"])
    negated = base in _NEGATED
    if present is None:
        return if_exists or quantifier == "forallvalues" or (negated and quantifier != "foranyvalue")
    matches = _OPERATORS[base]

    def one_holds(value: str) -> bool:
        hit = any(matches(pattern, value) for pattern in wanted)
        return hit != negated

    if quantifier == "forallvalues":
        return all(one_holds(value) for value in present)
    if negated and not quantifier:
        return all(one_holds(value) for value in present)
    return any(one_holds(value) for value in present)


@functools.lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    translated = "".join(".*" if c == "*" else "." if c == "?" else re.escape(c.translate(_BACK)) for c in pattern)
    return re.compile(translated, re.DOTALL)


def wildcard_match(pattern: str, value: str) -> bool:
    """Whether `value` matches `pattern`, in which `*` stands for any text and `?` for one character."""
    return _compiled(pattern).fullmatch(value) is not None


def _same(pattern: str, value: str) -> bool:
    return pattern.translate(_BACK) == value


def _same_ignoring_case(pattern: str, value: str) -> bool:
    return pattern.translate(_BACK).lower() == value.lower()


_OPERATORS = {
    "stringequals": _same,
    "stringnotequals": _same,
    "stringequalsignorecase": _same_ignoring_case,
    "stringnotequalsignorecase": _same_ignoring_case,
    "stringlike": wildcard_match,
    "stringnotlike": wildcard_match,
    "arnequals": wildcard_match,
    "arnlike": wildcard_match,
    "arnnotequals": wildcard_match,
    "arnnotlike": wildcard_match,
    "bool": _same_ignoring_case,
    "null": _same,
}
_NEGATED = {name for name in _OPERATORS if "not" in name}


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _as_list(value: object) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
