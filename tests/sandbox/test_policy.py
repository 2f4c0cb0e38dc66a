"""Policy evaluation, on its own."""

from __future__ import annotations

import json
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.sandbox.policy import (
    AccessRequest,
    Decision,
    conditions_hold,
    evaluate,
    names_principal,
    parse_policy,
)
from sealscribe.sandbox.policy_operators import wildcard_match

USER = "arn:aws:iam::111122223333:user/demo"
KEY = "arn:aws:kms:eu-central-1:111122223333:key/k"
words = st.text(string.ascii_letters, min_size=1, max_size=8)


def asked(action: str = "kms:Encrypt", **context: tuple[str, ...]) -> AccessRequest:
    named = {name.replace("__", ":"): values for name, values in context.items()}
    return AccessRequest("111122223333", (USER,), action, KEY, named)


def statement(effect: str = "Allow", action: object = "kms:*", **more: Any) -> dict[str, Any]:
    return {"Effect": effect, "Principal": {"AWS": "*"}, "Action": action, "Resource": "*", **more}


def decide(*statements: dict[str, Any], request: AccessRequest | None = None) -> Decision:
    return evaluate([{"Statement": list(statements)}], request or asked(), resource_policy=True)


def holds(operator: str, key: str, wanted: object, **context: tuple[str, ...]) -> bool:
    return conditions_hold({operator: {key: wanted}}, asked(**context))


@given(st.lists(st.sampled_from(["Allow", "Deny"]), max_size=6))
def test_an_explicit_deny_wins_in_every_order(effects: list[str]) -> None:
    expected = Decision.NEUTRAL
    if "Allow" in effects:
        expected = Decision.ALLOW
    if "Deny" in effects:
        expected = Decision.DENY
    assert decide(*(statement(one) for one in effects)) is expected


@given(words, words)
def test_the_key_half_of_a_context_condition_has_no_case_its_value_has(key: str, value: str) -> None:
    context = {f"kms__EncryptionContext__{key}": (value,)}
    assert holds("StringEquals", f"kms:EncryptionContext:{key.swapcase()}", value, **context)
    assert not holds("StringEquals", f"kms:EncryptionContext:{key}", value.swapcase(), **context)
    assert holds("StringEqualsIgnoreCase", f"KMS:encryptioncontext:{key}", value.swapcase(), **context)


@given(words, st.lists(words, min_size=1, max_size=4))
def test_not_equals_is_the_opposite_of_equals_where_the_key_is_there(value: str, wanted: list[str]) -> None:
    context = {"kms__EncryptionContext__d": (value,)}
    key = "kms:EncryptionContext:d"
    assert holds("StringNotEquals", key, wanted, **context) != holds("StringEquals", key, wanted, **context)
    assert holds("StringNotLike", key, wanted, **context) != holds("StringLike", key, wanted, **context)


@given(st.sets(words, max_size=5), st.sets(words, min_size=1, max_size=5))
def test_set_operators_on_the_keys_of_a_context(there: set[str], wanted: set[str]) -> None:
    context = {"kms__EncryptionContextKeys": tuple(there)} if there else {}
    key, listed = "kms:EncryptionContextKeys", sorted(wanted)
    assert holds("ForAllValues:StringEquals", key, listed, **context) == (there <= wanted)
    assert holds("ForAnyValue:StringEquals", key, listed, **context) == bool(there & wanted)


@given(words)
def test_a_text_matches_itself_and_its_prefix_with_a_star(text: str) -> None:
    assert wildcard_match(text, text)
    assert wildcard_match(text[:-1] + "*", text)
    assert wildcard_match("?" * len(text), text)
    assert not wildcard_match("?" * (len(text) + 1), text)


@given(st.text(max_size=12))
def test_no_character_but_star_and_question_mark_is_special(text: str) -> None:
    if not set(text) & set("*?"):
        assert wildcard_match(text, text)
        assert not wildcard_match(text, text + "x")


@pytest.mark.parametrize(
    ("operator", "expected"),
    [
        ("StringEquals", False),
        ("StringEqualsIfExists", True),
        ("StringNotEquals", True),
        ("StringLike", False),
        ("ForAnyValue:StringLike", False),
        ("ForAnyValue:StringNotEquals", False),
        ("ForAnyValue:StringNotEqualsIfExists", True),
        ("ForAllValues:StringEquals", True),
    ],
)
def test_a_condition_on_a_key_that_is_not_there(operator: str, expected: bool) -> None:
    assert holds(operator, "kms:ViaService", "s3.eu-central-1.amazonaws.com") is expected


@pytest.mark.parametrize(
    ("there", "wanted", "expected"), [(True, "false", True), (True, "true", False), (False, True, True)]
)
def test_null_asks_whether_a_key_is_there(there: bool, wanted: object, expected: bool) -> None:
    context = {"kms__EncryptionContextKeys": ("a",)} if there else {}
    assert holds("Null", "kms:EncryptionContextKeys", wanted, **context) is expected


def test_bool_takes_json_booleans_and_texts() -> None:
    assert holds("Bool", "kms:MultiRegion", False, kms__MultiRegion=("false",))
    assert not holds("Bool", "kms:MultiRegion", "true", kms__MultiRegion=("false",))


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "expected"),
    [
        ("NumericEquals", 5, "5.0", True),
        ("NumericEquals", ["4", "5"], "5", True),
        ("NumericNotEquals", 5, "5", False),
        ("NumericLessThan", 5, "4.5", True),
        ("NumericLessThan", 5, "5", False),
        ("NumericLessThanEquals", 5, "5", True),
        ("NumericGreaterThan", -1, "0", True),
        ("NumericGreaterThanEquals", "5", "4", False),
        ("NumericEquals", "five", "5", False),
        ("NumericEquals", 5, "five", False),
        ("DateGreaterThan", "2020-01-01T00:00:00Z", "2026-01-01T00:00:00Z", True),
        ("DateGreaterThan", "2020-01-01", "2019-12-31T23:59:59Z", False),
        ("DateLessThan", "2026-01-01T01:00:00+02:00", "2025-12-31T22:59:59Z", True),
        ("DateLessThan", "2026-01-01T01:00:00+02:00", "2025-12-31T23:00:00Z", False),
        ("DateEquals", "2026-01-01", "2026-01-01T00:00:00Z", True),
        ("DateNotEquals", "2026-01-01", "2026-01-02T00:00:00Z", True),
        ("DateGreaterThanEquals", 1_577_836_800, "2020-01-01T00:00:00Z", True),
        ("DateLessThanEquals", "tomorrow", "2020-01-01T00:00:00Z", False),
        ("IpAddress", "203.0.113.0/24", "203.0.113.77", True),
        ("IpAddress", ["192.0.2.0/24", "203.0.113.77"], "203.0.113.77", True),
        ("IpAddress", "2001:db8::/32", "2001:db8::1", True),
        ("IpAddress", "2001:db8::/32", "203.0.113.77", False),
        ("IpAddress", "everywhere", "203.0.113.77", False),
        ("NotIpAddress", "203.0.113.0/24", "203.0.113.77", False),
        ("NotIpAddress", "203.0.113.0/24", "198.51.100.1", True),
        ("BinaryEquals", "QmluYXJ5", "QmluYXJ5", True),
    ],
)
def test_numbers_dates_and_addresses(operator: str, wanted: object, value: str, expected: bool) -> None:
    assert holds(operator, "a:b", wanted, a__b=(value,)) is expected
    assert holds(f"{operator}IfExists", "a:c", wanted, a__b=(value,))
    assert holds(operator, "a:c", wanted, a__b=(value,)) is ("Not" in operator)


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("kms:Encrypt", Decision.ALLOW),
        ("kms:enc*", Decision.ALLOW),
        ("*", Decision.ALLOW),
        (["kms:Decrypt", "kms:Encryp?"], Decision.ALLOW),
        ("kms:Decrypt", Decision.NEUTRAL),
        ("s3:*", Decision.NEUTRAL),
    ],
)
def test_actions_match_without_case_and_with_wildcards(action: object, expected: Decision) -> None:
    assert decide(statement(action=action)) is expected


@pytest.mark.parametrize(
    ("principal", "expected"),
    [
        ("*", Decision.ALLOW),
        ({"AWS": "*"}, Decision.ALLOW),
        ({"AWS": USER}, Decision.ALLOW),
        ({"AWS": "111122223333"}, Decision.ALLOW),
        ({"AWS": ["arn:aws:iam::444455556666:root", "arn:aws:iam::111122223333:root"]}, Decision.ALLOW),
        ({"AWS": "arn:aws:iam::444455556666:root"}, Decision.NEUTRAL),
        ({"Service": "transcribe.amazonaws.com"}, Decision.NEUTRAL),
    ],
)
def test_principals(principal: object, expected: Decision) -> None:
    assert decide(statement(Principal=principal)) is expected


def test_not_action_not_resource_and_not_principal() -> None:
    assert decide({"Effect": "Allow", "Principal": "*", "NotAction": "kms:Decrypt", "Resource": "*"}) is Decision.ALLOW
    assert decide({"Effect": "Allow", "Principal": "*", "NotAction": "kms:*", "Resource": "*"}) is Decision.NEUTRAL
    assert decide({"Effect": "Allow", "Principal": "*", "Action": "*", "NotResource": KEY}) is Decision.NEUTRAL
    assert decide({"Effect": "Deny", "NotPrincipal": {"AWS": USER}, "Action": "*"}) is Decision.NEUTRAL


def test_the_account_is_not_the_user() -> None:
    root = {"Statement": [statement(Principal={"AWS": "arn:aws:iam::111122223333:root"})]}
    assert not names_principal(root, asked())
    assert names_principal({"Statement": [statement(Principal={"AWS": USER})]}, asked())


BROKEN_CONDITIONS: list[object] = [
    [1],
    "StringEquals",
    None,
    {"StringEquals": ["a"]},
    {"StringEquals": {"a": {"b": "c"}}},
    {"StringEquals": {"a": ["b", None]}},
    {"StringAlmostEquals": {"a": "b"}},
    {"ForSomeValues:StringEquals": {"a": "b"}},
]


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "no json",
        json.dumps({"Statement": [{"Effect": "Maybe", "Action": "*"}]}),
        json.dumps({"Statement": [{"Effect": "Allow"}]}),
        json.dumps({}),
        json.dumps({"Version": "2020-01-01", "Statement": []}),
        json.dumps({"Statement": [1]}),
        json.dumps({"Statement": [statement(action=[1])]}),
        json.dumps({"Statement": [statement(Resource={"a": "b"})]}),
        *(json.dumps({"Statement": [statement(Principal=one)]}) for one in ("me", [], None, {"AWS": []}, {"AWS": [1]})),
        *(json.dumps({"Statement": [statement(Condition=one)]}) for one in BROKEN_CONDITIONS),
    ],
)
def test_documents_that_are_no_policy(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_policy(text)


def with_variables(version: str | None = "2012-10-17", **parts: Any) -> Decision:
    document = {"Statement": [statement(**parts)]} | ({"Version": version} if version else {})
    request = asked(kms__EncryptionContext__k=("${aws:PrincipalArn}*",), aws__PrincipalArn=(USER,))
    return evaluate([document], request, resource_policy=True)


@pytest.mark.parametrize(
    ("operator", "wanted", "expected"),
    [
        ("StringEquals", "${$}{aws:PrincipalArn}*", Decision.ALLOW),
        ("StringEquals", "${$}{aws:PrincipalArn}${*}", Decision.ALLOW),
        ("StringEquals", "${aws:PrincipalArn}*", Decision.NEUTRAL),
        ("StringLike", "${$}{aws:*}${*}", Decision.ALLOW),
        ("StringLike", "${$}{aws:*}${?}", Decision.NEUTRAL),
        ("StringNotEquals", ["${aws:username}"], Decision.NEUTRAL),  # not in the request: the statement is void
    ],
)
def test_variables_in_conditions(operator: str, wanted: object, expected: Decision) -> None:
    assert with_variables(Condition={operator: {"kms:EncryptionContext:k": wanted}}) is expected


@pytest.mark.parametrize("version", [None, "2008-10-17"])
def test_before_2012_a_variable_was_a_text(version: str | None) -> None:
    literal = {"StringEquals": {"kms:EncryptionContext:k": "${aws:PrincipalArn}*"}}
    assert with_variables(version, Condition=literal) is Decision.ALLOW


def test_variables_in_resources() -> None:
    asked_for = AccessRequest("111122223333", (USER,), "s3:GetObject", "arn:aws:s3:::b/a*b")
    for resource, expected in (("b/a${*}b", Decision.ALLOW), ("b/${*}b", Decision.NEUTRAL), ("b/a*", Decision.ALLOW)):
        document = {
            "Version": "2012-10-17",
            "Statement": [statement(action="s3:*", Resource=f"arn:aws:s3:::{resource}")],
        }
        assert evaluate([document], asked_for, resource_policy=True) is expected
