"""Grants: who may do what by one, under which context, and how they end."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

OUTPUT = "sealed-transcripts-111122223333"
DENIED, DRY = "AccessDeniedException", "DryRunOperationException"
CONTEXT = {"Department": "Legal", "Matter": "4711"}
USE = ["Encrypt", "Decrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext", "ReEncryptFrom", "ReEncryptTo"]


@pytest.fixture
def grantee(aws: Any, fresh: Callable[[str], str]) -> dict[str, Any]:
    """A user without any policy."""
    return aws.user(fresh("grantee"))


@pytest.fixture
def theirs(aws: Any, grantee: dict[str, Any]) -> Any:
    return aws.client("kms", account=grantee)


@pytest.fixture
def grant(kms: Any, new_key: Callable[..., str], grantee: dict[str, Any]) -> Callable[..., dict[str, Any]]:
    """Makes a grant on a new key, or on the one of `KeyId`."""

    def make(*operations: str, client: Any = None, **more: Any) -> dict[str, Any]:
        wanted = {"KeyId": more.pop("KeyId", None) or new_key(), "GranteePrincipal": grantee["arn"], **more}
        made = (client or kms).create_grant(Operations=list(operations), **wanted)
        return {"KeyId": wanted["KeyId"], "GrantId": made["GrantId"], "GrantToken": made["GrantToken"]}

    return make


def outcomes(kms: Any, arn: str, context: dict[str, str]) -> dict[str, str]:
    """What becomes of each operation under a context: its error code, or nothing."""
    common = {"KeyId": arn, "EncryptionContext": context, "DryRun": True}
    calls = {
        "Encrypt": lambda: kms.encrypt(Plaintext=b"x", **common),
        "Decrypt": lambda: kms.decrypt(DryRunModifiers=["IGNORE_CIPHERTEXT"], **common),
        "GenerateDataKey": lambda: kms.generate_data_key(KeySpec="AES_256", **common),
        "DescribeKey": lambda: kms.describe_key(KeyId=arn),
    }
    found = {}
    for name, call in calls.items():
        try:
            call()
        except kms.exceptions.ClientError as error:
            found[name] = error.response["Error"]["Code"]
        else:
            found[name] = DRY
    return found


@pytest.mark.parametrize("operations", [["Encrypt"], ["Decrypt", "DescribeKey"], ["GenerateDataKey"]])
def test_a_grant_allows_its_operations_and_no_others(
    theirs: Any, grant: Callable[..., dict[str, Any]], operations: list[str]
) -> None:
    arn = grant(*operations)["KeyId"]
    found = outcomes(theirs, arn, CONTEXT)
    assert found == {name: DRY if name in operations else DENIED for name in found}


def test_who_is_not_named_gets_nothing(
    aws: Any, grant: Callable[..., dict[str, Any]], fresh: Callable[[str], str]
) -> None:
    arn = grant(*USE, "DescribeKey")["KeyId"]
    stranger = aws.client("kms", account=aws.user(fresh("stranger")))
    assert set(outcomes(stranger, arn, CONTEXT).values()) == {DENIED}


@pytest.mark.parametrize(
    ("kind", "context", "is_allowed"),
    [
        ("EncryptionContextEquals", CONTEXT, True),
        ("EncryptionContextEquals", {"Matter": "4711", "Department": "Legal"}, True),
        ("EncryptionContextEquals", {**CONTEXT, "More": "x"}, False),
        ("EncryptionContextEquals", {"Department": "Legal"}, False),
        ("EncryptionContextEquals", {**CONTEXT, "Matter": "4712"}, False),
        ("EncryptionContextSubset", CONTEXT, True),
        ("EncryptionContextSubset", {**CONTEXT, "More": "x"}, True),
        ("EncryptionContextSubset", {"Department": "Legal"}, False),
        ("EncryptionContextSubset", {"department": "Legal", "Matter": "4711"}, False),
        ("EncryptionContextSubset", {}, False),
    ],
)
def test_constraints_on_the_context(
    theirs: Any, grant: Callable[..., dict[str, Any]], kind: str, context: dict[str, str], is_allowed: bool
) -> None:
    arn = grant("Encrypt", "Decrypt", "GenerateDataKey", "DescribeKey", Constraints={kind: CONTEXT})["KeyId"]
    expected = DRY if is_allowed else DENIED
    assert outcomes(theirs, arn, context) == {
        "Encrypt": expected,
        "Decrypt": expected,
        "GenerateDataKey": expected,
        "DescribeKey": DRY,
    }


def test_what_was_granted_works(kms: Any, theirs: Any, grant: Callable[..., dict[str, Any]]) -> None:
    arn = grant(*USE, "DescribeKey")["KeyId"]
    blob = theirs.encrypt(KeyId=arn, Plaintext=b"secret", EncryptionContext=CONTEXT)["CiphertextBlob"]
    assert theirs.decrypt(CiphertextBlob=blob, EncryptionContext=CONTEXT)["Plaintext"] == b"secret"
    moved = theirs.re_encrypt(CiphertextBlob=blob, SourceEncryptionContext=CONTEXT, DestinationKeyId=arn)
    assert kms.decrypt(CiphertextBlob=moved["CiphertextBlob"])["Plaintext"] == b"secret"
    assert theirs.describe_key(KeyId=arn)["KeyMetadata"]["Arn"] == arn


def test_a_deny_is_stronger_than_a_grant(
    aws: Any,
    new_key: Callable[..., str],
    fresh: Callable[[str], str],
    grant: Callable[..., dict[str, Any]],
    theirs: Any,
) -> None:
    deny = {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "kms:Encrypt", "Resource": "*"}
    arn = grant("Encrypt", "Decrypt", KeyId=new_key(Statement=[deny]))["KeyId"]
    assert (outcomes(theirs, arn, {})["Encrypt"], outcomes(theirs, arn, {})["Decrypt"]) == (DENIED, DRY)
    stopped = aws.user(fresh("stopped"), {"Effect": "Deny", "Action": "kms:Decrypt", "Resource": "*"})
    grant("Encrypt", "Decrypt", KeyId=arn, GranteePrincipal=stopped["arn"])
    assert outcomes(aws.client("kms", account=stopped), arn, {})["Decrypt"] == DENIED


@pytest.fixture
def partner(aws: Any) -> Any:
    return aws.client("kms", account=aws.address.other)


@pytest.fixture
def their_key(partner: Any) -> str:
    """A new key of the other account, which nobody else may use."""
    return str(partner.create_key()["KeyMetadata"]["Arn"])


def test_a_grant_reaches_into_another_account(
    partner: Any, theirs: Any, their_key: str, grant: Callable[..., dict[str, Any]]
) -> None:
    assert set(outcomes(theirs, their_key, {}).values()) == {DENIED}
    grant("Encrypt", "DescribeKey", client=partner, KeyId=their_key)
    assert outcomes(theirs, their_key, {}) == {
        "Encrypt": DRY,
        "Decrypt": DENIED,
        "GenerateDataKey": DENIED,
        "DescribeKey": DRY,
    }
    blob = theirs.encrypt(KeyId=their_key, Plaintext=b"for them")["CiphertextBlob"]
    assert partner.decrypt(CiphertextBlob=blob)["Plaintext"] == b"for them"


def test_a_grant_to_an_account_is_shared_out_by_its_policies(
    kms: Any, partner: Any, theirs: Any, their_key: str, grant: Callable[..., dict[str, Any]]
) -> None:
    grant("Encrypt", client=partner, KeyId=their_key, GranteePrincipal="arn:aws:iam::111122223333:root")
    assert outcomes(kms, their_key, {})["Encrypt"] == DRY
    assert outcomes(theirs, their_key, {})["Encrypt"] == DENIED


@pytest.mark.parametrize("named", ["iam::111122223333:role/Auditor", "sts::111122223333:assumed-role/Auditor/review"])
def test_a_session_works_by_the_grant_of_its_role_or_its_own(
    aws: Any, partner: Any, their_key: str, grant: Callable[..., dict[str, Any]], named: str
) -> None:
    role = {"RoleArn": "arn:aws:iam::111122223333:role/Auditor", "RoleSessionName": "review"}
    keys = aws.client("sts").assume_role(**role)["Credentials"]
    session = {
        "access_key_id": keys["AccessKeyId"],
        "secret_access_key": keys["SecretAccessKey"],
        "session_token": keys["SessionToken"],
    }
    client = aws.client("kms", account=session)
    assert outcomes(client, their_key, {})["Encrypt"] == DENIED
    grant("Encrypt", client=partner, KeyId=their_key, GranteePrincipal=f"arn:aws:{named}")
    assert outcomes(client, their_key, {})["Encrypt"] == DRY


def test_services_use_a_key_by_the_grant_of_their_caller(
    aws: Any, kms: Any, partner: Any, their_key: str, start: Any, finish: Any, grant: Callable[..., dict[str, Any]]
) -> None:
    me = {"GranteePrincipal": "arn:aws:iam::111122223333:user/demo", "client": partner, "KeyId": their_key}
    grant("Encrypt", "GenerateDataKey", Constraints={"EncryptionContextSubset": CONTEXT}, **me)
    sealed = {"OutputEncryptionKMSKeyId": their_key, "KMSEncryptionContext": CONTEXT}
    name = start(**sealed)["TranscriptionJobName"]
    assert finish(name)["TranscriptionJobStatus"] == "COMPLETED"
    s3 = aws.client("s3")
    wanted = {"Bucket": OUTPUT, "Key": f"{name}.json"}
    with pytest.raises(s3.exceptions.ClientError, match="AccessDenied"):
        s3.get_object(**wanted)
    grant("Decrypt", Constraints={"EncryptionContextSubset": CONTEXT}, **me)
    assert json.loads(s3.get_object(**wanted)["Body"].read())["jobName"] == name


def test_a_grant_taken_back_before_the_end_fails_the_job(
    aws: Any, kms: Any, new_key: Callable[..., str], fresh: Callable[[str], str], start: Any, finish: Any, grant: Any
) -> None:
    rest = {"Effect": "Allow", "Action": ["s3:*", "transcribe:*"], "Resource": "*"}
    user = aws.user(fresh("writer"), rest)
    made = grant("Encrypt", "GenerateDataKey", GranteePrincipal=user["arn"])
    client = aws.client("transcribe", account=user)
    name = start(client, OutputEncryptionKMSKeyId=made["KeyId"])["TranscriptionJobName"]
    kms.revoke_grant(KeyId=made["KeyId"], GrantId=made["GrantId"])
    job = finish(name)
    assert (job["TranscriptionJobStatus"], "kms:GenerateDataKey" in job["FailureReason"]) == ("FAILED", True)


def test_lists_show_grants_as_they_were_made(
    kms: Any, grantee: dict[str, Any], grant: Callable[..., dict[str, Any]]
) -> None:
    retiring = "arn:aws:iam::111122223333:role/Auditor"
    made = grant(
        "Encrypt", "Decrypt", Name="n", RetiringPrincipal=retiring, Constraints={"EncryptionContextEquals": {}}
    )
    (entry,) = kms.list_grants(KeyId=made["KeyId"].rpartition("/")[2])["Grants"]
    assert entry.pop("CreationDate")
    assert entry == {
        "KeyId": made["KeyId"],
        "GrantId": made["GrantId"],
        "Name": "n",
        "GranteePrincipal": grantee["arn"],
        "RetiringPrincipal": retiring,
        "IssuingAccount": "arn:aws:iam::111122223333:root",
        "Operations": ["Encrypt", "Decrypt"],
        "Constraints": {"EncryptionContextEquals": {}},
    }
    (retirable,) = [
        one
        for page in kms.get_paginator("list_retirable_grants").paginate(RetiringPrincipal=retiring)
        for one in page["Grants"]
        if one["GrantId"] == made["GrantId"]
    ]
    assert retirable["KeyId"] == made["KeyId"]


def test_lists_of_grants_have_pages_and_filters(
    kms: Any, refusal: Callable[..., Any], grant: Callable[..., dict[str, Any]]
) -> None:
    first = grant("Encrypt")
    arn = first["KeyId"]
    ids = {first["GrantId"], *(grant("Decrypt", KeyId=arn)["GrantId"] for _ in range(4))}
    other = "arn:aws:iam::111122223333:user/other"
    ids.add(grant("Decrypt", KeyId=arn, GranteePrincipal=other)["GrantId"])
    pages = list(kms.get_paginator("list_grants").paginate(KeyId=arn, PaginationConfig={"PageSize": 4}))
    assert [len(page["Grants"]) for page in pages] == [4, 2]
    assert {one["GrantId"] for page in pages for one in page["Grants"]} == ids
    assert len(kms.list_grants(KeyId=arn, GranteePrincipal=other)["Grants"]) == 1
    (only,) = kms.list_grants(KeyId=arn, GrantId=first["GrantId"])["Grants"]
    assert only["Operations"] == ["Encrypt"]
    assert refusal(kms.list_grants, KeyId=arn, Limit=101).code == "ValidationException"
    assert refusal(kms.list_grants, KeyId="alias/board-minutes").code == "NotFoundException"


def test_a_name_makes_a_repeated_request_harmless(kms: Any, grant: Callable[..., dict[str, Any]]) -> None:
    first = grant("Encrypt", Name="once")
    again = grant("Encrypt", Name="once", KeyId=first["KeyId"])
    assert (again["GrantId"], again["GrantToken"] != first["GrantToken"]) == (first["GrantId"], True)
    changed = grant("Decrypt", Name="once", KeyId=first["KeyId"])
    unnamed = [grant("Encrypt", KeyId=first["KeyId"])["GrantId"] for _ in range(2)]
    assert len({first["GrantId"], changed["GrantId"], *unnamed}) == 4


@pytest.mark.parametrize("way", ["revoke", "retire", "token", "grantee"])
def test_the_end_of_a_grant(
    kms: Any, theirs: Any, refusal: Callable[..., Any], grant: Callable[..., dict[str, Any]], way: str
) -> None:
    made = grant("Encrypt", "RetireGrant")
    ids = {"KeyId": made["KeyId"], "GrantId": made["GrantId"]}
    end, wanted = {
        "revoke": (kms.revoke_grant, ids),
        "retire": (kms.retire_grant, ids),
        "token": (theirs.retire_grant, {"GrantToken": made["GrantToken"]}),
        "grantee": (theirs.retire_grant, ids),
    }[way]
    assert refusal(end, DryRun=True, **wanted).code == DRY
    assert outcomes(theirs, made["KeyId"], {})["Encrypt"] == DRY
    end(**wanted)
    assert outcomes(theirs, made["KeyId"], {})["Encrypt"] == DENIED
    assert kms.list_grants(KeyId=made["KeyId"])["Grants"] == []
    assert refusal(kms.revoke_grant, **ids).code == "NotFoundException"


def test_who_may_end_a_grant(
    aws: Any,
    theirs: Any,
    refusal: Callable[..., Any],
    fresh: Callable[[str], str],
    grant: Callable[..., dict[str, Any]],
) -> None:
    retiring = aws.user(fresh("retiring"))
    made = grant("Encrypt", RetiringPrincipal=retiring["arn"])
    ids = {"KeyId": made["KeyId"], "GrantId": made["GrantId"]}
    # The grantee was not given RetireGrant, and nobody RevokeGrant.
    assert refusal(theirs.retire_grant, **ids).code == DENIED
    client = aws.client("kms", account=retiring)
    assert refusal(client.revoke_grant, **ids).code == DENIED
    client.retire_grant(**ids)
    assert outcomes(theirs, made["KeyId"], {})["Encrypt"] == DENIED


def test_a_grant_that_lets_make_grants(
    aws: Any,
    theirs: Any,
    refusal: Callable[..., Any],
    fresh: Callable[[str], str],
    grant: Callable[..., dict[str, Any]],
) -> None:
    constraints = {"EncryptionContextSubset": {"Department": "Legal"}}
    arn = grant("CreateGrant", "Encrypt", "Decrypt", Constraints=constraints)["KeyId"]
    child = aws.user(fresh("child"))
    wanted = {"client": theirs, "KeyId": arn, "GranteePrincipal": child["arn"]}
    refused: list[tuple[str, dict[str, Any]]] = [
        ("Encrypt", {}),
        ("GenerateDataKey", {"Constraints": constraints}),
        ("Encrypt", {"Constraints": {"EncryptionContextSubset": {"Matter": "4711"}}}),
        ("Encrypt", {"Constraints": {"EncryptionContextEquals": {"Department": "Sales"}}}),
    ]
    for operation, more in refused:
        assert refusal(lambda o=operation, m=more: grant(o, **wanted, **m)).code == DENIED
    grant("Encrypt", Constraints={"EncryptionContextSubset": CONTEXT}, **wanted)
    grant("Decrypt", Constraints={"EncryptionContextEquals": {"Department": "Legal"}}, **wanted)
    found = outcomes(aws.client("kms", account=child), arn, CONTEXT)
    assert (found["Encrypt"], found["Decrypt"]) == (DRY, DENIED)


@pytest.mark.parametrize(
    ("condition", "is_allowed"),
    [
        ({"ForAllValues:StringEquals": {"kms:GrantOperations": ["Encrypt", "Decrypt"]}}, True),
        ({"ForAllValues:StringEquals": {"kms:GrantOperations": ["Decrypt"]}}, False),
        ({"StringEquals": {"kms:GrantConstraintType": "EncryptionContextSubset"}}, True),
        ({"StringEquals": {"kms:GrantConstraintType": "EncryptionContextEquals"}}, False),
        ({"StringLike": {"kms:GranteePrincipal": "arn:aws:iam::111122223333:user/grantee-*"}}, True),
        ({"StringEquals": {"kms:RetiringPrincipal": "arn:aws:iam::111122223333:user/demo"}}, False),
        ({"StringEquals": {"kms:EncryptionContext:Department": "Legal"}}, True),
        ({"Bool": {"kms:GrantIsForAWSResource": "true"}}, False),
    ],
)
def test_policies_see_the_grant(
    aws: Any,
    refusal: Callable[..., Any],
    fresh: Callable[[str], str],
    grant: Callable[..., dict[str, Any]],
    condition: dict[str, Any],
    is_allowed: bool,
) -> None:
    allow = {"Effect": "Allow", "Action": "kms:CreateGrant", "Resource": "*", "Condition": condition}
    client = aws.client("kms", account=aws.user(fresh("granter"), allow))
    constraints = {"EncryptionContextSubset": CONTEXT}
    answer = refusal(lambda: grant("Encrypt", client=client, Constraints=constraints, DryRun=True))
    assert answer.code == (DRY if is_allowed else DENIED)


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"GranteePrincipal": None}, "ValidationException"),
        ({"GranteeServicePrincipal": "rds.eu-central-1.amazonaws.com"}, "ValidationException"),
        ({"GranteePrincipal": "somebody"}, "InvalidArnException"),
        ({"GranteePrincipal": "arn:aws:s3:::bucket"}, "InvalidArnException"),
        ({"RetiringPrincipal": "somebody"}, "InvalidArnException"),
        ({"Operations": []}, "ValidationException"),
        ({"Operations": ["Sign"]}, "ValidationException"),
        ({"Operations": ["GetPublicKey"]}, "ValidationException"),
        ({"Operations": ["ScheduleKeyDeletion"]}, "ValidationException"),
        ({"Constraints": {"EncryptionContextEquals": {str(n): "x" for n in range(9)}}}, "ValidationException"),
        ({"Constraints": {"EncryptionContextSubset": {"a": "x" * 384}}}, "ValidationException"),
        ({"KeyId": "alias/board-minutes"}, "NotFoundException"),
        ({"GrantTokens": ["nonsense"]}, "InvalidGrantTokenException"),
    ],
)
def test_grants_that_kms_does_not_take(
    kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any], parameters: dict[str, Any], code: str
) -> None:
    whole = {"KeyId": new_key(), "GranteePrincipal": "arn:aws:iam::111122223333:user/demo", "Operations": ["Encrypt"]}
    wanted = {name: value for name, value in {**whole, **parameters}.items() if value is not None}
    assert refusal(kms.create_grant, **wanted).code == code


@pytest.mark.parametrize(
    ("alias", "operations", "more", "code"),
    [
        ("release-signing", ["Sign", "Verify", "GetPublicKey"], {}, None),
        ("release-signing", ["Encrypt"], {}, "ValidationException"),
        ("release-signing", ["Sign"], {"Constraints": {"EncryptionContextEquals": CONTEXT}}, "ValidationException"),
        ("partner-exchange", ["Encrypt", "GetPublicKey"], {}, None),
        ("partner-exchange", ["GenerateDataKey"], {}, "ValidationException"),
        ("webhook-mac", ["GenerateMac"], {}, None),
        ("webhook-mac", ["GetPublicKey"], {}, "ValidationException"),
        ("call-recordings-2023", ["Encrypt"], {}, "DisabledException"),
        ("retired-pilot", ["Encrypt"], {}, "KMSInvalidStateException"),
        ("branch-office-hsm", ["Encrypt"], {}, None),
    ],
)
def test_a_grant_fits_the_kind_and_state_of_its_key(
    kms: Any,
    aws: Any,
    refusal: Callable[..., Any],
    alias: str,
    operations: list[str],
    more: dict[str, Any],
    code: str | None,
) -> None:
    wanted = {"GranteePrincipal": "arn:aws:iam::111122223333:user/nobody-else", "Operations": operations, **more}
    answer = refusal(kms.create_grant, KeyId=aws.key_arn(alias), DryRun=True, **wanted)
    assert answer.code == (code or DRY)


def test_tokens_are_accepted_where_grants_count(
    theirs: Any, refusal: Callable[..., Any], grant: Callable[..., dict[str, Any]]
) -> None:
    made = grant("Encrypt")
    wanted = {"KeyId": made["KeyId"], "Plaintext": b"x"}
    assert theirs.encrypt(GrantTokens=[made["GrantToken"]], **wanted)
    assert refusal(theirs.encrypt, GrantTokens=["nonsense"], **wanted).code == "InvalidGrantTokenException"
    assert refusal(theirs.retire_grant, GrantToken="nonsense").code == "InvalidGrantTokenException"
    assert refusal(theirs.retire_grant, GrantToken="a", GrantId="b").code == "ValidationException"
