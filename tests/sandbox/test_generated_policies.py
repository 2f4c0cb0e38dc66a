"""The policies that core generates, put in: what was refused is let pass, and nothing beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.encryption import ContextPair
from sealscribe.core.locations import S3Location
from sealscribe.core.policies import (
    KeyAction,
    KeyGrant,
    StorageGrant,
    caller_policy,
    caller_storage_policy,
    key_policy_statements,
    needs_caller_policy,
    policy,
    unbindable_pairs,
)
from sealscribe.sandbox.policy import AccessRequest, Decision, evaluate

RECORDINGS = "recordings-111122223333"
OUTPUT = "sealed-transcripts-111122223333"
USE = (KeyAction.ENCRYPT, KeyAction.GENERATE_DATA_KEY, KeyAction.DECRYPT)

LEGAL = (ContextPair("Department", "Legal"), ContextPair("Matter", "4711"))
# Texts that mean something else in a policy, a key that no condition key can hold, and a pair of keys of one spelling.
HARD = (ContextPair("Department", "${aws:PrincipalArn} * ?"), ContextPair("Cost Center", "5"), ContextPair("a", "1"))
TWINS = (ContextPair("Matter", "1"), ContextPair("matter", "2"))


def as_map(context: tuple[ContextPair, ...]) -> dict[str, str]:
    return {pair.key: pair.value for pair in context}


@dataclass
class Caller:
    """Somebody who tries what a job does with a key."""

    kms: Any
    arn: str

    def outcome(self, operation: str, **parameters: Any) -> str:
        try:
            getattr(self.kms, operation)(**parameters)
        except self.kms.exceptions.ClientError as error:
            answers = {"DryRunOperationException": "allowed", "AccessDeniedException": "denied"}
            return answers[error.response["Error"]["Code"]]
        return "allowed"

    def uses(self, key: str, context: dict[str, str]) -> dict[KeyAction, str]:
        common = {"KeyId": key, "EncryptionContext": context, "DryRun": True}
        return {
            KeyAction.ENCRYPT: self.outcome("encrypt", Plaintext=b"x", **common),
            KeyAction.GENERATE_DATA_KEY: self.outcome("generate_data_key", KeySpec="AES_256", **common),
            KeyAction.DECRYPT: self.outcome("decrypt", DryRunModifiers=["IGNORE_CIPHERTEXT"], **common),
        }

    def reads(self, key: str) -> str:
        return self.outcome("describe_key", KeyId=key)


ALL_ALLOWED = dict.fromkeys(USE, "allowed")
ALL_DENIED = dict.fromkeys(USE, "denied")


@pytest.fixture
def user(aws: Any, fresh: Callable[[str], str]) -> Callable[..., Caller]:
    """A new user with these policies and no other."""

    def make(*policies: dict[str, Any]) -> Caller:
        documents = policies or (policy([]),)
        keys = aws.ask("identities", {"name": fresh("granted"), "policies": list(documents)})
        return Caller(aws.client("kms", account=keys), keys["arn"])

    return make


@pytest.fixture
def again(aws: Any) -> Callable[..., Caller]:
    """The same user with other policies."""

    def make(caller: Caller, *policies: dict[str, Any]) -> Caller:
        name = caller.arn.rpartition("/")[2]
        keys = aws.ask("identities", {"name": name, "policies": list(policies)})
        return Caller(aws.client("kms", account=keys), keys["arn"])

    return make


@pytest.fixture
def session(aws: Any) -> Callable[[str], Caller]:
    """A session of a role of the current account, which may do everything there."""

    def make(role: str) -> Caller:
        sts = aws.client("sts")
        answer = sts.assume_role(RoleArn=f"arn:aws:iam::111122223333:role/{role}", RoleSessionName="ana")
        keys = answer["Credentials"]
        account = {
            "access_key_id": keys["AccessKeyId"],
            "secret_access_key": keys["SecretAccessKey"],
            "session_token": keys["SessionToken"],
        }
        return Caller(aws.client("kms", account=account), answer["AssumedRoleUser"]["Arn"])

    return make


@pytest.fixture
def their_key(aws: Any) -> tuple[Any, str]:
    """A new key of the other account that is shared with nobody, and its owner's client."""
    owner = aws.client("kms", account=aws.address.other)
    return owner, str(owner.create_key()["KeyMetadata"]["Arn"])


def put(owner: Any, key: str, statements: list[dict[str, Any]]) -> None:
    """Add statements to a key policy, as its owner would."""
    document = json.loads(owner.get_key_policy(KeyId=key, PolicyName="default")["Policy"])
    document["Statement"] += statements
    owner.put_key_policy(KeyId=key, PolicyName="default", Policy=json.dumps(document, indent=2))


def others(context: tuple[ContextPair, ...]) -> list[dict[str, str]]:
    """Contexts near the exact one: none, another value, a pair that is not there."""
    exact = as_map(context)
    bound = [pair for pair in context if pair not in unbindable_pairs(context)]
    near: list[dict[str, str]] = [{}, {"Other": "x"}]
    for pair in bound:
        near += [exact | {pair.key: pair.value + "x"}, {k: v for k, v in exact.items() if k != pair.key}]
    if len(bound) < len(context):
        near.append(exact | {"Other": "x"})
    return near


@pytest.mark.parametrize("context", [LEGAL, HARD, TWINS], ids=["legal", "hard", "twins"])
def test_a_user_named_in_the_policy_of_an_own_key(
    new_key: Callable[..., str], kms: Any, user: Callable[..., Caller], context: tuple[ContextPair, ...]
) -> None:
    key, ana = new_key(), user()
    assert ana.uses(key, as_map(context)) == ALL_DENIED
    assert ana.reads(key) == "denied"
    grant = KeyGrant(key, context, ana.arn)
    assert not needs_caller_policy(grant)
    put(kms, key, key_policy_statements(grant))
    assert ana.uses(key, as_map(context)) == ALL_ALLOWED
    assert ana.reads(key) == "allowed"
    for other in others(context):
        assert ana.uses(key, other) == ALL_DENIED, other
    assert user().uses(key, as_map(context)) == ALL_DENIED


@pytest.mark.parametrize("context", [LEGAL, HARD, TWINS], ids=["legal", "hard", "twins"])
def test_an_identity_policy_on_an_own_key(
    new_key: Callable[..., str],
    user: Callable[..., Caller],
    again: Callable[..., Caller],
    context: tuple[ContextPair, ...],
) -> None:
    key, other_key, ana = new_key(), new_key(), user()
    assert ana.uses(key, as_map(context)) == ALL_DENIED
    ana = again(ana, caller_policy(KeyGrant(key, context, ana.arn)))
    assert ana.uses(key, as_map(context)) == ALL_ALLOWED
    assert ana.reads(key) == "allowed"
    assert ana.reads(other_key) == "denied"
    assert ana.uses(other_key, as_map(context)) == ALL_DENIED
    for other in others(context):
        assert ana.uses(key, other) == ALL_DENIED, other


def test_a_key_of_another_account_needs_both_halves(
    their_key: tuple[Any, str], user: Callable[..., Caller], again: Callable[..., Caller]
) -> None:
    owner, key = their_key
    ana = user()
    grant = KeyGrant(key, LEGAL, ana.arn)
    assert needs_caller_policy(grant)
    ana = again(ana, caller_policy(grant))
    assert ana.uses(key, as_map(LEGAL)) == ALL_DENIED
    put(owner, key, key_policy_statements(grant))
    assert ana.uses(key, as_map(LEGAL)) == ALL_ALLOWED
    assert ana.reads(key) == "allowed"
    for other in others(LEGAL):
        assert ana.uses(key, other) == ALL_DENIED, other
    ana = again(ana, policy([]))
    assert ana.uses(key, as_map(LEGAL)) == ALL_DENIED


def test_only_the_sessions_of_one_role_get_through(
    their_key: tuple[Any, str], session: Callable[[str], Caller], aws: Any
) -> None:
    owner, key = their_key
    job, auditor = session("TranscribeDataAccess"), session("Auditor")
    assert job.uses(key, as_map(LEGAL)) == ALL_DENIED
    put(owner, key, key_policy_statements(KeyGrant(key, LEGAL, job.arn)))
    assert job.uses(key, as_map(LEGAL)) == ALL_ALLOWED
    assert job.reads(key) == "allowed"
    assert job.uses(key, {}) == ALL_DENIED
    administrator = Caller(aws.client("kms"), "")
    for somebody in (auditor, administrator):
        assert somebody.uses(key, as_map(LEGAL)) == ALL_DENIED
        assert somebody.reads(key) == "denied"


@pytest.mark.parametrize("missing", [*KeyAction])
def test_what_is_missing_is_granted_alone(
    their_key: tuple[Any, str], session: Callable[[str], Caller], missing: KeyAction
) -> None:
    owner, key = their_key
    job = session("TranscribeDataAccess")
    put(owner, key, key_policy_statements(KeyGrant(key, LEGAL, job.arn), [missing]))
    outcomes = {**job.uses(key, as_map(LEGAL)), KeyAction.DESCRIBE_KEY: job.reads(key)}
    assert outcomes == {action: "allowed" if action is missing else "denied" for action in KeyAction}


def test_without_a_binding_every_context_will_do(their_key: tuple[Any, str], session: Callable[[str], Caller]) -> None:
    owner, key = their_key
    job = session("TranscribeDataAccess")
    put(owner, key, key_policy_statements(KeyGrant(key, LEGAL, job.arn, bind_context=False)))
    for context in ({}, {"Other": "x"}, as_map(LEGAL)):
        assert job.uses(key, context) == ALL_ALLOWED


@pytest.mark.parametrize("context", [LEGAL, HARD, TWINS], ids=["legal", "hard", "twins"])
def test_a_whole_job_runs_on_the_generated_policies(
    aws: Any,
    new_key: Callable[..., str],
    start: Callable[..., Any],
    finish: Callable[[str], Any],
    fresh: Callable[[str], str],
    refusal: Callable[..., Any],
    context: tuple[ContextPair, ...],
) -> None:
    key, user_name, name = new_key(), fresh("whole-job"), fresh("granted-job")
    transcript = S3Location(OUTPUT, f"granted/{name}.json")
    places = StorageGrant("aws", S3Location(RECORDINGS, "calls/customer-service-call.mp3"), transcript)
    jobs = {"Effect": "Allow", "Action": "transcribe:StartTranscriptionJob", "Resource": "*"}
    grant = KeyGrant(key, context, f"arn:aws:iam::111122223333:user/{user_name}")
    documents = [policy([jobs]), caller_policy(grant), caller_storage_policy(places)]
    keys = aws.ask("identities", {"name": user_name, "policies": documents})
    s3 = aws.client("s3", account=keys)

    start(
        aws.client("transcribe", account=keys),
        TranscriptionJobName=name,
        OutputKey="granted/",
        OutputEncryptionKMSKeyId=key,
        KMSEncryptionContext=as_map(context),
    )
    assert finish(name)["TranscriptionJobStatus"] == "COMPLETED"
    sealed = aws.inspect(OUTPUT, transcript.key)
    assert sealed["key_arn"] == key
    assert set(sealed["encryption_context"]) == {"aws:s3:arn", *as_map(context)}
    assert json.loads(s3.get_object(Bucket=OUTPUT, Key=transcript.key)["Body"].read())["jobName"] == name
    assert refusal(s3.put_object, Bucket=OUTPUT, Key=f"granted/x-{name}.json", Body=b"x").code == "AccessDenied"
    assert refusal(s3.put_object, Bucket=RECORDINGS, Key=places.recording.key, Body=b"x").code == "AccessDenied"
    assert refusal(s3.list_objects_v2, Bucket=OUTPUT).code == "AccessDenied"


# --- any context -----------------------------------------------------------------------------------------

special = st.sampled_from(["${x}", "${", "$", "*", "?", "a", "A", "${*}"])
any_text = st.one_of(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=6), special)
any_context = st.dictionaries(any_text, any_text, min_size=1, max_size=5)


@given(any_context, any_context)
def test_a_generated_policy_lets_pass_its_own_context_and_no_other(own: dict[str, str], other: dict[str, str]) -> None:
    key = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    context = tuple(ContextPair(*pair) for pair in own.items())
    document = caller_policy(KeyGrant(key, context, "arn:aws:iam::111122223333:user/ana"))

    def decided(pairs: dict[str, str]) -> Decision:
        conditions = {f"kms:EncryptionContext:{name}": (value,) for name, value in pairs.items()}
        if pairs:
            conditions["kms:EncryptionContextKeys"] = tuple(pairs)
        asked = AccessRequest("111122223333", (), "kms:Decrypt", key, conditions)
        return evaluate([document], asked, resource_policy=False)

    assert decided(own) is Decision.ALLOW
    assert decided({**own, "aws:s3:arn": "arn:aws:s3:::bucket/object"}) is Decision.ALLOW
    assert decided({}) is Decision.NEUTRAL
    assert decided({"aws:s3:arn": "arn:aws:s3:::bucket/object"}) is Decision.NEUTRAL
    loose = unbindable_pairs(context)
    bound = {pair.key.lower(): pair.value for pair in context if pair not in loose}
    folded = {name.lower(): value for name, value in other.items()}
    fits = all(folded.get(name) == value for name, value in bound.items())
    if loose:
        fits = fits and other.keys() <= own.keys() and not other.keys().isdisjoint(pair.key for pair in loose)
    assert decided(other) is (Decision.ALLOW if fits else Decision.NEUTRAL)
