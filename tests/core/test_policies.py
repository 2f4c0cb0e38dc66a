"""Policies that grant what a job needs: judged by linters of others, and by what they say word for word."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import SubtitleFormat
from sealscribe.core.encryption import ContextPair
from sealscribe.core.key_reference import PARTITIONS
from sealscribe.core.locations import S3Location
from sealscribe.core.policies import (
    JOB_NEEDS,
    KeyAction,
    KeyGrant,
    StorageGrant,
    StorageNeed,
    caller_policy,
    caller_storage_policy,
    context_condition,
    key_policy_statements,
    needs_caller_policy,
    policy,
    storage_grant,
    unbindable_pairs,
)
from sealscribe.core.request import JobRequest

KEY = "arn:aws:kms:eu-central-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"
OWN_KEY = KEY.replace("444455556666", "111122223333")
USER = "arn:aws:iam::111122223333:user/clinic/ana"
SESSION = "arn:aws:sts::111122223333:assumed-role/Transcriber/ana@example.com"
ROLE = "arn:aws:iam::111122223333:role/jobs/Transcriber"
FEDERATED = "arn:aws:sts::111122223333:federated-user/ana"
ROOT = "arn:aws:iam::111122223333:root"
VTT = (SubtitleFormat.VTT,)
LEGAL = (ContextPair("Department", "Legal"), ContextPair("Matter", "4711"))
REGIONS = {
    "aws": "eu-central-1",
    "aws-cn": "cn-north-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-iso": "us-iso-east-1",
    "aws-iso-b": "us-isob-east-1",
    "aws-iso-e": "eu-isoe-west-1",
    "aws-iso-f": "us-isof-south-1",
    "aws-eusc": "eusc-de-east-1",
}

Complaints = Callable[[dict[str, Any]], list[str]]

printable = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=24)
tricky = st.one_of(
    printable, st.sampled_from(["${aws:username}", "$", "${", "$${*}", "a*", "?", "A", "a", "${$}", "*:?"])
)
contexts = st.lists(st.builds(ContextPair, tricky, tricky), max_size=6, unique_by=lambda pair: pair.key).map(tuple)
callers = st.sampled_from([USER, SESSION, ROLE, FEDERATED, ROOT])
some_actions = st.sets(st.sampled_from(KeyAction), min_size=1)
grants = st.builds(KeyGrant, st.sampled_from([KEY, OWN_KEY]), contexts, callers, st.booleans())


def grant(caller: str = USER, context: tuple[ContextPair, ...] = LEGAL, **more: Any) -> KeyGrant:
    return KeyGrant(KEY, context, caller, **more)


def test_the_caller_gets_exactly_what_a_job_needs() -> None:
    assert caller_policy(grant()) == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Sid": "UseKey",
                "Effect": "Allow",
                "Action": ["kms:Encrypt", "kms:GenerateDataKey", "kms:Decrypt"],
                "Resource": KEY,
                "Condition": {
                    "StringEquals": {
                        "kms:EncryptionContext:Department": "Legal",
                        "kms:EncryptionContext:Matter": "4711",
                    }
                },
            },
            {"Sid": "ReadKeyDetails", "Effect": "Allow", "Action": ["kms:DescribeKey"], "Resource": KEY},
        ],
    }


@given(grants, some_actions)
def test_only_the_actions_asked_for_are_granted_and_each_once(grant: KeyGrant, actions: set[KeyAction]) -> None:
    for statements in (caller_policy(grant, actions)["Statement"], key_policy_statements(grant, actions)):
        assert isinstance(statements, list)
        granted = [action for statement in statements for action in statement["Action"]]
        assert sorted(granted) == sorted(action.value for action in actions)
        for statement in statements:
            assert statement["Effect"] == "Allow"
            assert all("*" not in action for action in statement["Action"])


@given(grants)
def test_reading_the_details_never_depends_on_a_context(grant: KeyGrant) -> None:
    for statements in (caller_policy(grant)["Statement"], key_policy_statements(grant)):
        assert isinstance(statements, list)
        (read,) = [one for one in statements if "kms:DescribeKey" in one["Action"]]
        assert read["Action"] == ["kms:DescribeKey"]
        assert set(read.get("Condition", {})) <= {"ArnLike"}


@pytest.mark.parametrize("unbound", [grant(bind_context=False), grant(context=()), grant(context=(ContextPair(),))])
def test_without_a_context_there_is_no_condition(unbound: KeyGrant) -> None:
    assert context_condition(()) == {}
    document = caller_policy(unbound)
    assert all("Condition" not in statement for statement in document["Statement"])


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Legal", "Legal"),
        ("${aws:username}", "${$}{aws:username}"),
        ("costs $5, all of it", "costs $5, all of it"),
        ("$${x}", "$${$}{x}"),
        ("${$}", "${$}{$}"),
        ("50* or 5?", "50* or 5?"),  # StringEquals takes both as they are
    ],
)
def test_a_value_stays_what_it_is(value: str, written: str) -> None:
    assert context_condition((ContextPair("Key", value),)) == {"StringEquals": {"kms:EncryptionContext:Key": written}}


def resolved(text: str) -> str:
    """A text of a policy as IAM reads it, where the special characters are its only variables."""
    out, rest = "", text
    while rest:
        if rest.startswith("${"):
            assert rest[2:4] in ("$}", "*}", "?}"), f"a variable in {text!r}"
            out, rest = out + rest[2], rest[4:]
        else:
            out, rest = out + rest[0], rest[1:]
    return out


@given(contexts)
def test_no_text_of_a_context_becomes_a_variable(context: tuple[ContextPair, ...]) -> None:
    condition = context_condition(context)
    values = condition.get("StringEquals", {})
    assert isinstance(values, dict)
    loose = unbindable_pairs(context)
    assert {name: resolved(value) for name, value in values.items()} == {
        f"kms:EncryptionContext:{pair.key}": pair.value for pair in context if pair not in loose
    }
    if loose:
        listed = condition["ForAllValues:StringEquals"]["kms:EncryptionContextKeys"]
        assert {resolved(key) for key in listed} == {pair.key for pair in context} | {"aws:s3:arn"}
        assert len(set(listed)) == len(listed)
        assert condition["Null"] == {"kms:EncryptionContextKeys": "false"}
        needed = condition["ForAnyValue:StringEquals"]["kms:EncryptionContextKeys"]
        assert [resolved(key) for key in needed] == [pair.key for pair in loose]
    else:
        assert set(condition) <= {"StringEquals"}
    # The key half is compared without case: no two conditions may mean the same key.
    assert len({name.lower() for name in values}) == len(values)


def test_keys_that_differ_in_case_only_are_listed_and_not_compared() -> None:
    context = (ContextPair("Matter", "1"), ContextPair("matter", "2"), ContextPair("Department", "Legal"))
    assert unbindable_pairs(context) == context[:2]
    assert context_condition(context) == {
        "StringEquals": {"kms:EncryptionContext:Department": "Legal"},
        "ForAllValues:StringEquals": {"kms:EncryptionContextKeys": ["Matter", "matter", "Department", "aws:s3:arn"]},
        "ForAnyValue:StringEquals": {"kms:EncryptionContextKeys": ["Matter", "matter"]},
        "Null": {"kms:EncryptionContextKeys": "false"},
    }


@pytest.mark.parametrize("key", ["Cost Center", "a*", "${aws:username}", "50%", 'say "so"', "back\\slash", " "])
def test_a_key_that_no_condition_key_can_hold_is_listed(key: str) -> None:
    condition = context_condition((ContextPair(key, "x"),))
    assert "StringEquals" not in condition
    assert resolved(condition["ForAllValues:StringEquals"]["kms:EncryptionContextKeys"][0]) == key


@pytest.mark.parametrize("key", ["Department", "case:id", "a/b", "x.y_z-1", "k=v+w@h"])
def test_a_key_of_the_characters_of_tags_is_compared(key: str) -> None:
    assert context_condition((ContextPair(key, "x"),)) == {"StringEquals": {f"kms:EncryptionContext:{key}": "x"}}


@pytest.mark.parametrize(
    ("caller", "principal", "condition"),
    [
        (USER, USER, None),
        (ROLE, ROLE, None),
        (FEDERATED, FEDERATED, None),
        (ROOT, ROOT, {"ArnLike": {"aws:PrincipalArn": ROOT}}),
        (
            SESSION,
            ROOT,
            {
                "ArnLike": {
                    "aws:PrincipalArn": [
                        "arn:aws:iam::111122223333:role/Transcriber",
                        "arn:aws:iam::111122223333:role/*/Transcriber",
                    ]
                }
            },
        ),
    ],
)
@pytest.mark.parametrize("partition", PARTITIONS)
def test_the_key_policy_names_the_caller(partition: str, caller: str, principal: str, condition: Any) -> None:
    def there(text: str) -> str:
        return text.replace("arn:aws:", f"arn:{partition}:").replace("eu-central-1", REGIONS[partition])

    wanted = copy.deepcopy(condition)
    if wanted:
        arns = wanted["ArnLike"]["aws:PrincipalArn"]
        wanted["ArnLike"]["aws:PrincipalArn"] = there(arns) if isinstance(arns, str) else [there(arn) for arn in arns]
    use, read = key_policy_statements(KeyGrant(there(KEY), LEGAL, there(caller)))
    assert use["Principal"] == read["Principal"] == {"AWS": there(principal)}
    assert use["Resource"] == read["Resource"] == "*"
    assert read.get("Condition") == wanted
    assert use["Condition"] == {**(wanted or {}), **context_condition(LEGAL)}


def test_statements_of_several_grants_stand_side_by_side(complaints: Complaints) -> None:
    several = [grant(), grant(SESSION), grant(context=LEGAL[:1]), grant(bind_context=False)]
    statements = [statement for one in several for statement in key_policy_statements(one)]
    # The second statement of a caller is the same whatever the context is, and is then needed once only.
    unlike = {str(statement): statement for statement in statements}
    assert len(unlike) == 6
    assert complaints(policy(unlike.values())) == []
    assert key_policy_statements(grant()) == key_policy_statements(grant())


@pytest.mark.parametrize(
    ("key", "caller", "needed"),
    [
        (OWN_KEY, USER, False),
        (OWN_KEY, ROLE, False),
        (OWN_KEY, FEDERATED, False),
        (OWN_KEY, SESSION, True),  # the key policy can name the account only
        (OWN_KEY, ROOT, False),
        (KEY, USER, True),
        (KEY, SESSION, True),
        (KEY, FEDERATED, True),
        (KEY, ROOT, False),
        (OWN_KEY, "", True),
    ],
)
def test_when_the_key_policy_is_not_enough(key: str, caller: str, needed: bool) -> None:
    assert needs_caller_policy(KeyGrant(key, LEGAL, caller)) is needed


@pytest.mark.parametrize("key", ["", "alias/x", "1234abcd-12ab-34cd-56ef-1234567890ab", KEY.replace("key/", "alias/a")])
def test_a_key_without_its_arn_gets_no_policy(key: str) -> None:
    with pytest.raises(ValueError, match="ARN"):
        caller_policy(KeyGrant(key, LEGAL, USER))
    with pytest.raises(ValueError, match="ARN"):
        key_policy_statements(KeyGrant(key, LEGAL, USER))


def test_an_empty_grant_is_no_policy() -> None:
    with pytest.raises(ValueError, match="nothing"):
        caller_policy(grant(), ["s3:GetObject"])
    with pytest.raises(ValueError, match="nothing"):
        caller_storage_policy(StorageGrant("aws"))
    with pytest.raises(ValueError, match="no user"):
        key_policy_statements(grant("ana"))


# --- judged by others ------------------------------------------------------------------------------------


@given(grants, some_actions)
def test_linters_find_nothing(complaints: Complaints, grant: KeyGrant, actions: set[KeyAction]) -> None:
    assert complaints(caller_policy(grant, actions)) == []
    assert complaints(policy(key_policy_statements(grant, actions))) == []


@pytest.mark.parametrize("partition", PARTITIONS)
@pytest.mark.parametrize("caller", [USER, SESSION, ROLE, FEDERATED, ROOT])
def test_linters_find_nothing_in_any_partition(complaints: Complaints, caller: str, partition: str) -> None:
    key = KEY.replace("arn:aws:", f"arn:{partition}:").replace("eu-central-1", REGIONS[partition])
    one = KeyGrant(key, LEGAL, caller.replace("arn:aws:", f"arn:{partition}:"))
    assert complaints(caller_policy(one)) == []
    assert complaints(policy(key_policy_statements(one))) == []
    assert complaints(caller_storage_policy(places(partition))) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"Action": ["kms:Encypt"]}, "UNKNOWN_ACTION"),
        ({"Action": ["kms:Encrypt", "kms:DescribeKey"]}, "Unknown condition kms:EncryptionContext:Department"),
        ({"Condition": {"StringAlmostEquals": {"aws:PrincipalArn": "x"}}}, "UNKNOWN_OPERATOR"),
        ({"Resource": "alias/x"}, "INVALID_ARN"),
        ({"Sid": "Use key"}, "INVALID_SID"),
        ({"Principle": "*"}, "Syntax errors in policy"),
    ],
)
def test_linters_would_find_what_is_wrong(complaints: Complaints, change: dict[str, Any], expected: str) -> None:
    document: Any = caller_policy(grant())
    document["Statement"][0] |= change
    assert any(expected in said for said in complaints(document)), complaints(document)


# --- storage ---------------------------------------------------------------------------------------------


def places(partition: str = "aws", **more: Any) -> StorageGrant:
    recording = S3Location("recordings", "calls/call.mp3")
    return StorageGrant(partition, recording, S3Location("sealed", "2026/job.json"), **more)


def granted(document: dict[str, Any]) -> dict[str, list[str]]:
    return {statement["Sid"]: [*statement["Action"], *statement["Resource"]] for statement in document["Statement"]}


def test_the_places_of_one_job() -> None:
    subtitles = (SubtitleFormat.VTT, SubtitleFormat.SRT)
    assert granted(caller_storage_policy(places(subtitle_formats=subtitles))) == {
        "ReadRecording": ["s3:GetObject", "arn:aws:s3:::recordings/calls/call.mp3"],
        "WriteTranscript": [
            "s3:PutObject",
            "arn:aws:s3:::sealed/2026/job.json",
            "arn:aws:s3:::sealed/2026/job.vtt",
            "arn:aws:s3:::sealed/2026/job.srt",
            "arn:aws:s3:::sealed/2026/.write_access_check_file.temp",
        ],
        "ReadTranscript": [
            "s3:GetObject",
            "arn:aws:s3:::sealed/2026/job.json",
            "arn:aws:s3:::sealed/2026/job.vtt",
            "arn:aws:s3:::sealed/2026/job.srt",
        ],
    }


def test_a_whole_folder_an_upload_and_lists() -> None:
    assert granted(caller_storage_policy(places("aws-cn", whole_folder=True), tuple(StorageNeed))) == {
        "ReadRecording": ["s3:GetObject", "arn:aws-cn:s3:::recordings/calls/call.mp3"],
        "UploadRecording": ["s3:PutObject", "s3:AbortMultipartUpload", "arn:aws-cn:s3:::recordings/calls/call.mp3"],
        "WriteTranscript": ["s3:PutObject", "arn:aws-cn:s3:::sealed/2026/*"],
        "ReadTranscript": ["s3:GetObject", "arn:aws-cn:s3:::sealed/2026/*"],
        "ListBuckets": ["s3:ListBucket", "arn:aws-cn:s3:::recordings", "arn:aws-cn:s3:::sealed"],
    }


def test_the_root_of_a_bucket() -> None:
    top = StorageGrant("aws", None, S3Location("sealed", "job.json"))
    assert granted(caller_storage_policy(top, [StorageNeed.WRITE_OUTPUT]))["WriteTranscript"][1:] == [
        "arn:aws:s3:::sealed/job.json",
        "arn:aws:s3:::sealed/.write_access_check_file.temp",
    ]


def test_a_name_with_wildcards_grants_no_other_object() -> None:
    odd = StorageGrant("aws", S3Location("recordings", "why?/a*b/${aws:username}.mp3"))
    (statement,) = caller_storage_policy(odd)["Statement"]
    assert statement["Resource"] == ["arn:aws:s3:::recordings/why${?}/a${*}b/${$}{aws:username}.mp3"]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (
            JobRequest(
                "job", "s3://in/a.mp3", output_bucket="out", output_key="x/", subtitle_formats=(SubtitleFormat.VTT,)
            ),
            StorageGrant("aws", S3Location("in", "a.mp3"), S3Location("out", "x/job.json"), (SubtitleFormat.VTT,)),
        ),
        (
            JobRequest("job", "https://s3.eu-central-1.amazonaws.com/in/a.mp3"),
            StorageGrant("aws", S3Location("in", "a.mp3")),
        ),
        (JobRequest("job", "elsewhere"), StorageGrant("aws")),
    ],
)
def test_the_places_of_a_request(request_: JobRequest, expected: StorageGrant) -> None:
    assert storage_grant(request_, "aws") == expected


s3_keys = st.text(st.characters(min_codepoint=33, max_codepoint=126, blacklist_characters=":"), min_size=1, max_size=24)


@given(s3_keys, s3_keys, st.booleans(), st.sets(st.sampled_from(StorageNeed), min_size=1))
def test_linters_find_nothing_in_storage(
    complaints: Complaints, recording: str, output: str, whole_folder: bool, needs: set[StorageNeed]
) -> None:
    grant = StorageGrant("aws", S3Location("in", recording), S3Location("out", output), (), whole_folder)
    assert complaints(caller_storage_policy(grant, needs)) == []


def test_the_usual_needs_are_those_of_a_job_and_no_more() -> None:
    document: Any = caller_storage_policy(places())
    assert len(document["Statement"]) == len(JOB_NEEDS)
    assert {action for statement in document["Statement"] for action in statement["Action"]} == {
        "s3:GetObject",
        "s3:PutObject",
    }
