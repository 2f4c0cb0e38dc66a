"""What a bucket policy demands of the encryption of a transcript."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sealscribe.core.bucket_rules import (
    BucketDemands,
    DefaultEncryption,
    Demand,
    DemandKind,
    DoubtReason,
    PutRequest,
    Refusal,
    read_demands,
)
from sealscribe.sandbox.policy import AccessRequest, Decision, evaluate

KEY = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
OTHER = KEY.replace("1234abcd", "99990000")
THIRD = KEY.replace("1234abcd", "77770000")
OBJECT = "arn:aws:s3:::sealed/2026/job.json"
USER = "arn:aws:iam::111122223333:user/ana"
SESSION = "arn:aws:sts::111122223333:assumed-role/Transcriber/ana"
ALGORITHM_HEADER = "s3:x-amz-server-side-encryption"
KEY_HEADER = "s3:x-amz-server-side-encryption-aws-kms-key-id"


def deny(condition: Any = None, **more: Any) -> dict[str, Any]:
    statement = {
        "Sid": "Rule",
        "Effect": "Deny",
        "Principal": "*",
        "Action": "s3:PutObject",
        "Resource": "arn:aws:s3:::sealed/*",
        **more,
    }
    return statement if condition is None else {**statement, "Condition": condition}


def read(*statements: Any, key: str = KEY, algorithm: str = "aws:kms", caller: str = USER) -> BucketDemands:
    document = {"Version": "2012-10-17", "Statement": list(statements)}
    return read_demands(document, PutRequest(OBJECT, key, algorithm, caller))


def refused(*demands: Demand) -> tuple[Refusal, ...]:
    return (Refusal("Rule", 0, demands),)


# --- policies as the S3 User Guide and its readers write them --------------------------------------------


def test_no_policy_demands_nothing() -> None:
    assert read_demands(None, PutRequest(OBJECT, KEY)) == BucketDemands()
    allow = deny(Effect="Allow")
    assert read(allow) == BucketDemands()
    assert not read(allow).is_uncertain


def test_a_certain_algorithm() -> None:
    rule = deny({"StringNotEquals": {ALGORITHM_HEADER: "aws:kms"}})
    assert read(rule) == BucketDemands()
    demands = (Demand(DemandKind.ALGORITHM, ("aws:kms",)),)
    assert read(rule, algorithm="AES256", key="").refusals == refused(*demands)
    assert read(rule, algorithm="", key="").refusals == refused(*demands)


@pytest.mark.parametrize("algorithm", ["AES256", "aws:kms:dsse"])
def test_an_algorithm_that_the_job_cannot_ask_for(algorithm: str) -> None:
    answer = read(deny({"StringNotEquals": {ALGORITHM_HEADER: algorithm}}))
    assert answer.refusals == refused(Demand(DemandKind.ALGORITHM, (algorithm,)))
    assert answer.required_keys == ()


def test_a_certain_key() -> None:
    rule = deny({"StringNotEquals": {KEY_HEADER: OTHER}})
    answer = read(rule)
    assert answer.refusals == refused(Demand(DemandKind.KEY, (OTHER,)))
    assert answer.required_keys == (OTHER,)
    assert read(rule, key=OTHER) == BucketDemands(required_keys=(OTHER,))
    assert read(rule, key="").refusals == answer.refusals


def test_a_certain_key_if_there_is_one_and_any_key_header_at_all() -> None:
    only = deny({"StringNotEqualsIfExists": {KEY_HEADER: [OTHER, THIRD]}})
    some = deny({"Null": {KEY_HEADER: "true"}}, Sid="Some")
    answer = read(only, some)
    assert answer.refusals == refused(Demand(DemandKind.KEY, (OTHER, THIRD)))
    assert answer.required_keys == (OTHER, THIRD)
    assert read(only, some, key=THIRD).refusals == ()
    without = read(only, some, key="")
    assert without.refusals[1] == Refusal("Some", 1, (Demand(DemandKind.ANY_KEY),))


def test_two_statements_that_no_key_satisfies_together() -> None:
    first, second = (deny({"StringNotEquals": {KEY_HEADER: key}}) for key in (OTHER, THIRD))
    answer = read(first, second)
    assert len(answer.refusals) == 2
    assert answer.required_keys == ()


def test_the_pattern_that_refuses_what_comes_without_headers() -> None:
    answer = read(deny({"Null": {ALGORITHM_HEADER: True}}), algorithm="", key="")
    assert answer.refusals == refused(Demand(DemandKind.ANY_ALGORITHM))
    assert read(deny({"Null": {ALGORITHM_HEADER: "true"}})) == BucketDemands()


@pytest.mark.parametrize(
    "condition",
    [
        {"Bool": {"aws:SecureTransport": "false"}},
        {"BoolIfExists": {"aws:SecureTransport": False}},
        {"Null": {"s3:x-amz-server-side-encryption-customer-algorithm": "false"}},  # no keys of customers' own
        {"NumericLessThan": {"s3:TlsVersion": 1.2}},
        {"NumericLessThan": {"s3:TlsVersion": "1.2"}, "IpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
    ],
)
def test_what_never_applies_to_a_job(condition: Any) -> None:
    assert read(deny(condition)) == BucketDemands()


@pytest.mark.parametrize(
    ("condition", "demand"),
    [
        ({"StringEquals": {ALGORITHM_HEADER: "aws:kms"}}, Demand(DemandKind.NOT_ALGORITHM, ("aws:kms",))),
        ({"StringEquals": {KEY_HEADER: [KEY, OTHER]}}, Demand(DemandKind.NOT_KEY, (KEY, OTHER))),
        ({"Null": {KEY_HEADER: "false"}}, Demand(DemandKind.NO_KEY)),
        ({"Null": {ALGORITHM_HEADER: "false"}}, Demand(DemandKind.NO_ALGORITHM)),
    ],
)
def test_what_is_forbidden(condition: Any, demand: Demand) -> None:
    assert read(deny(condition)).refusals == refused(demand)
    assert read(deny(condition)).required_keys == ()


@pytest.mark.parametrize(
    ("operator", "value", "passes"),
    [
        ("StringNotEquals", KEY, True),
        ("StringNotEquals", KEY.upper(), False),
        ("StringNotEquals", KEY[:-1] + "*", False),  # no wildcards here
        ("StringNotEqualsIgnoreCase", KEY.upper(), True),
        ("StringNotLike", "arn:aws:kms:*:111122223333:key/*", True),
        ("StringNotLike", "arn:aws:kms:*:444455556666:key/*", False),
        ("ArnNotEquals", KEY, True),
        ("ArnNotEquals", "arn:aws:kms:*:111122223333:key/1234????-*", True),
        ("ArnNotLike", "arn:aws:kms:*:111122223333:*", True),
        ("ArnNotLike", "arn:aws:kms:*", False),  # the parts of an ARN are compared one by one
        ("ForAnyValue:StringNotEquals", KEY, True),
        ("ForAllValues:StringNotEquals", OTHER, False),
        ("stringnotequalsifexists", OTHER, False),
    ],
)
def test_every_operator_on_the_key(operator: str, value: str, passes: bool) -> None:
    for header in (KEY_HEADER, KEY_HEADER.upper()):
        answer = read(deny({operator: {header: value}}))
        assert not answer.is_uncertain
        assert bool(answer.refusals) is not passes


def test_a_pattern_is_told_as_such_and_is_no_key_to_choose() -> None:
    answer = read(deny({"ArnNotLike": {KEY_HEADER: ["arn:aws:kms:*:444455556666:key/*", OTHER]}}))
    values = ("arn:aws:kms:*:444455556666:key/*", OTHER)
    assert answer.refusals == refused(Demand(DemandKind.KEY, values, are_patterns=True))
    assert answer.required_keys == (OTHER,)


def test_several_conditions_must_all_hold_and_each_is_a_way_out() -> None:
    both = {"StringNotEquals": {ALGORITHM_HEADER: "AES256", KEY_HEADER: OTHER}}
    assert read(deny(both)).refusals == refused(
        Demand(DemandKind.ALGORITHM, ("AES256",)), Demand(DemandKind.KEY, (OTHER,))
    )
    assert read(deny(both), key=OTHER).refusals == ()
    assert read(deny(both), key="", algorithm="AES256").refusals == ()


def test_a_statement_without_conditions_refuses_everything() -> None:
    assert read(deny()).refusals == refused()
    assert read(deny({}, Action=["s3:Get*", "s3:Put*"])).refusals == refused()


# --- what a statement is about ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "applies"),
    [
        ({"Action": "*"}, True),
        ({"Action": "S3:putobject"}, True),
        ({"Action": ["s3:GetObject", "s3:Put?bject"]}, True),
        ({"Action": "s3:PutObjectAcl"}, False),
        ({"Action": []}, False),
        ({"Resource": OBJECT}, True),
        ({"Resource": "arn:aws:s3:::sealed/*/job.json"}, True),
        ({"Resource": "arn:aws:s3:::sealed"}, False),
        ({"Resource": "arn:aws:s3:::SEALED/*"}, False),
        ({"Resource": ["arn:aws:s3:::other/*", "*"]}, True),
    ],
)
def test_actions_and_resources(change: dict[str, Any], applies: bool) -> None:
    answer = read(deny(**change))
    assert answer == (BucketDemands(refused()) if applies else BucketDemands())
    (name,) = change
    inverted = deny(**{f"Not{name}": change[name]})
    del inverted[name]
    assert read(inverted) == (BucketDemands() if applies else BucketDemands(refused()))


@pytest.mark.parametrize(
    ("principal", "caller", "expected"),
    [
        ({"AWS": "*"}, "", True),
        ({"AWS": ["111122223333"]}, USER, True),
        ({"AWS": "arn:aws:iam::111122223333:root"}, SESSION, True),
        ({"AWS": USER}, USER, True),
        ({"AWS": USER}, SESSION, False),
        ({"AWS": "arn:aws:iam::111122223333:role/jobs/Transcriber"}, SESSION, True),
        ({"AWS": "arn:aws:iam::111122223333:role/Auditor"}, SESSION, False),
        ({"AWS": SESSION}, SESSION, True),
        ({"AWS": SESSION + "-2"}, SESSION, False),
        ({"AWS": ["444455556666", "arn:aws:iam::444455556666:root"]}, USER, False),
        ({"Service": "logging.s3.amazonaws.com"}, USER, False),
        ({"AWS": USER}, "", None),
        ({"AWS": "AIDAQ3EGRDUNIQUEID000"}, USER, None),
        ({"AWS": USER}, "arn:aws:sts::111122223333:federated-user/ana", None),
        ({"Service": "transcribe.amazonaws.com"}, USER, None),
        ({"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}, USER, None),
        ("somebody", USER, None),
        ({"AWS": [None]}, USER, None),
        ({}, USER, None),
    ],
)
def test_principals(principal: Any, caller: str, expected: bool | None) -> None:
    answer = read(deny(Principal=principal), caller=caller)
    if expected is None:
        assert answer == BucketDemands(doubtful=(Refusal("Rule", 0, (), (DoubtReason.PRINCIPAL,)),))
        assert answer.is_uncertain
    else:
        assert answer == (BucketDemands(refused()) if expected else BucketDemands())


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}}, DoubtReason.CONDITION),
        ({"Condition": {"StringNotEquals": {"s3:x-amz-acl": "bucket-owner-full-control"}}}, DoubtReason.CONDITION),
        ({"Condition": {"StringAlmostEquals": {KEY_HEADER: KEY}}}, DoubtReason.OPERATOR),
        ({"Condition": {"ForSomeValues:StringEquals": {KEY_HEADER: KEY}}}, DoubtReason.OPERATOR),
        ({"Condition": {"ArnNotEquals": {ALGORITHM_HEADER: "aws:kms"}}}, DoubtReason.OPERATOR),
        ({"Condition": {"StringNotEquals": {KEY_HEADER: "${aws:PrincipalTag/key}"}}}, DoubtReason.VALUE),
        ({"Condition": {"StringNotEquals": {KEY_HEADER: KEY.rpartition("/")[2]}}}, DoubtReason.VALUE),
        ({"Condition": {"StringNotEquals": {KEY_HEADER: "alias/transcripts"}}}, DoubtReason.VALUE),
        ({"Condition": {"Null": {KEY_HEADER: "perhaps"}}}, DoubtReason.VALUE),
        ({"Condition": {"StringEquals": {KEY_HEADER: {"a": "b"}}}}, DoubtReason.MALFORMED),
        ({"Condition": {"StringEquals": KEY_HEADER}}, DoubtReason.MALFORMED),
        ({"Condition": [1]}, DoubtReason.MALFORMED),
        ({"Resource": "arn:aws:s3:::sealed/${aws:username}/*"}, DoubtReason.RESOURCE),
        ({"Action": {"a": "b"}}, DoubtReason.MALFORMED),
    ],
)
def test_what_cannot_be_told(change: dict[str, Any], reason: DoubtReason) -> None:
    answer = read(deny(**change))
    assert answer.refusals == ()
    assert answer.is_uncertain
    assert answer.doubtful[0].doubts == (reason,)
    # A condition that does not hold for certain outweighs every doubt.
    conditions = change.get("Condition")
    if isinstance(conditions, dict):
        assert read(deny({**conditions, "Bool": {"aws:SecureTransport": "false"}})) == BucketDemands()


def test_a_doubtful_statement_still_tells_its_demands() -> None:
    condition = {"StringNotEquals": {KEY_HEADER: OTHER}, "StringEquals": {"aws:SourceVpce": "vpce-1"}}
    answer = read(deny(condition))
    assert answer.doubtful == (Refusal("Rule", 0, (Demand(DemandKind.KEY, (OTHER,)),), (DoubtReason.CONDITION,)),)
    assert answer.required_keys == (OTHER,)


def test_everybody_but_somebody_cannot_be_told() -> None:
    rule = deny(NotPrincipal={"AWS": USER})
    del rule["Principal"]
    assert read(rule).doubtful[0].doubts == (DoubtReason.PRINCIPAL,)


def test_one_statement_may_stand_without_a_list() -> None:
    document = {"Statement": deny()}
    assert read_demands(document, PutRequest(OBJECT, KEY)).refusals == refused()


@pytest.mark.parametrize("policy", [[], "x", 1, True, {}, {"Statement": ["x"]}, {"Statement": None}])
def test_what_is_no_policy_is_uncertain(policy: object) -> None:
    answer = read_demands(policy, PutRequest(OBJECT, KEY))
    assert answer.refusals == ()
    assert answer.doubtful[0].doubts == (DoubtReason.MALFORMED,)


def test_the_default_encryption_of_a_bucket() -> None:
    assert DefaultEncryption("AES256") == DefaultEncryption("AES256", "", bucket_key=False)


# --- any policy ------------------------------------------------------------------------------------------

texts = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["*", "s3:*", KEY, OTHER, OBJECT, USER, "aws:kms", "true", "${aws:username}", "Deny", "a*?*?*b"]),
)
scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), texts)
operators = st.builds(
    "".join,
    st.tuples(
        st.sampled_from(["", "", "ForAnyValue:", "ForAllValues:", "x:"]),
        st.sampled_from(["StringEquals", "StringNotLike", "ArnNotEquals", "Null", "Bool", "NumericLessThan", "not"]),
        st.sampled_from(["", "IfExists"]),
    ),
)
names = st.one_of(texts, operators, st.sampled_from([KEY_HEADER, ALGORITHM_HEADER, "aws:SecureTransport", "AWS"]))
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)),
    max_leaves=12,
)
elements = ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"]
near_statements = st.dictionaries(st.sampled_from(elements), anything).map(lambda one: {**one, "Effect": "Deny"})
near_policies = st.lists(near_statements, max_size=3).map(lambda found: {"Statement": found})


@given(st.one_of(anything, near_policies), texts, texts, st.sampled_from([USER, SESSION, "", "x"]))
def test_no_json_is_too_odd(policy: object, key: str, algorithm: str, caller: str) -> None:
    answer = read_demands(policy, PutRequest(OBJECT, key, algorithm, caller))
    assert answer.is_uncertain == bool(answer.doubtful)
    assert all(refusal.doubts for refusal in answer.doubtful)
    assert not any(refusal.doubts for refusal in answer.refusals)


def test_a_policy_of_wildcards_is_judged_at_once() -> None:
    hard = "a*" * 500 + "c"
    answer = read_demands({"Statement": deny(Resource=hard)}, PutRequest("a" * 5_000 + "b", KEY))
    assert answer == BucketDemands()


plain_operators = st.sampled_from(
    [
        "StringEquals",
        "StringNotEquals",
        "StringNotEqualsIfExists",
        "StringNotLike",
        "StringEqualsIgnoreCase",
        "ForAnyValue:StringNotEquals",
        "ForAllValues:StringNotEquals",
        "ForAllValues:StringEquals",
    ]
)
key_conditions = st.dictionaries(
    st.sampled_from([KEY_HEADER, ALGORITHM_HEADER.title()]),
    st.lists(st.sampled_from([KEY, OTHER, "aws:kms", "AES256"]), min_size=1, max_size=3),
    min_size=1,
)
null_conditions = st.dictionaries(
    st.sampled_from([KEY_HEADER, ALGORITHM_HEADER]), st.sampled_from(["true", "false"]), min_size=1
)
blocks = st.tuples(
    st.dictionaries(plain_operators, key_conditions, max_size=2), st.one_of(st.none(), null_conditions)
).map(lambda both: {**both[0], **({"Null": both[1]} if both[1] else {})})


@given(
    st.lists(blocks, min_size=1, max_size=3),
    st.sampled_from([KEY, OTHER, ""]),
    st.sampled_from(["aws:kms", "AES256", ""]),
)
@example([{"StringEquals": {KEY_HEADER: [KEY]}}], "", "aws:kms")
def test_the_verdict_is_that_of_a_policy_engine(blocks: list[dict[str, Any]], key: str, algorithm: str) -> None:
    statements = [deny(block) for block in blocks]
    headers = {ALGORITHM_HEADER: algorithm, KEY_HEADER: key}
    asked = AccessRequest(
        "111122223333", (USER,), "s3:PutObject", OBJECT, {name: (value,) for name, value in headers.items() if value}
    )
    denied = evaluate([json.loads(json.dumps({"Statement": statements}))], asked, resource_policy=True) is Decision.DENY
    answer = read(*statements, key=key, algorithm=algorithm)
    assert not answer.is_uncertain
    assert bool(answer.refusals) is denied
    for required in answer.required_keys:
        assert read(*statements, key=required).refusals == ()
    # What a demand says is enough: a key that it lists gets past its statement.
    for refusal in answer.refusals:
        for demand in refusal.demands:
            if demand.kind is DemandKind.KEY and not demand.are_patterns:
                chosen = [value for value in demand.values if value.startswith("arn:")]
                rest = [read(statements[refusal.position], key=value, algorithm=algorithm) for value in chosen]
                assert all(one.refusals == () for one in rest)
