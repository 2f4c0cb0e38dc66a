"""Keys and aliases, listed and described as AWS does."""

from __future__ import annotations

import contextlib
import datetime
import uuid
from collections.abc import Callable
from typing import Any

import pytest


def test_keys_come_in_pages_that_hold_each_key_once(kms: Any) -> None:
    whole = [key["KeyArn"] for key in kms.list_keys(Limit=1000)["Keys"]]
    first = kms.list_keys(Limit=4)
    assert len(first["Keys"]) == 4
    assert first["Truncated"] is True
    pages = kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 4})
    assert [key["KeyArn"] for page in pages for key in page["Keys"]] == whole
    assert len(set(whole)) == len(whole) > 12


def test_the_default_pages_are_a_hundred_keys_and_fifty_aliases(aws: Any, refusal: Callable[..., Any]) -> None:
    # An account of its own Region keeps the count of other tests out of this one.
    kms = aws.client("kms", region="eu-north-1")
    keys = [kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(101 - len(kms.list_keys(Limit=1000)["Keys"]))]
    page = kms.list_keys()
    assert (len(page["Keys"]), page["Truncated"]) == (100, True)
    rest = kms.list_keys(Marker=page["NextMarker"])
    assert (len(rest["Keys"]), rest["Truncated"]) == (1, False)
    for number in range(51):
        kms.create_alias(AliasName=f"alias/page-{number}", TargetKeyId=keys[number])
    aliases = kms.list_aliases()
    assert (len(aliases["Aliases"]), aliases["Truncated"]) == (50, True)


@pytest.mark.parametrize(
    ("operation", "parameters", "path"),
    [
        ("list_keys", {"Limit": 1001}, "'limit'"),
        ("list_aliases", {"Limit": 101}, "'limit'"),
        ("list_keys", {"ResourceOwners": ["EVERYBODY"]}, "'resourceOwners'"),
    ],
)
def test_lists_refuse_what_the_model_forbids(
    kms: Any, refusal: Callable[..., Any], operation: str, parameters: dict[str, Any], path: str
) -> None:
    answer = refusal(getattr(kms, operation), **parameters)
    assert answer.code == "ValidationException"
    assert answer.message.startswith("1 validation error detected: Value ")
    assert path in answer.message


def test_a_marker_is_bound_to_the_owners_it_was_given_for(kms: Any, refusal: Callable[..., Any]) -> None:
    marker = kms.list_keys(Limit=2)["NextMarker"]
    assert refusal(kms.list_keys, Marker="nonsense").code == "InvalidMarkerException"
    answer = refusal(kms.list_keys, Marker=marker, ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"])
    assert answer.code == "InvalidMarkerException"


def test_keys_shared_by_another_account_follow_an_empty_page(kms: Any) -> None:
    first = kms.list_keys(ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"])
    assert (first["Keys"], first["Truncated"]) == ([], True)
    second = kms.list_keys(ResourceOwners=["OTHER_ACCOUNTS_VIA_RAM"], Marker=first["NextMarker"])
    assert {key["KeyArn"].split(":")[4] for key in second["Keys"]} == {"444455556666"}
    assert len(second["Keys"]) == 5


def test_aliases_have_dates_and_a_target_except_unused_ones_of_aws(kms: Any) -> None:
    aliases = {one["AliasName"]: one for one in kms.list_aliases(Limit=100)["Aliases"]}
    own = aliases["alias/sealed-transcripts"]
    assert own["CreationDate"].tzinfo is not None
    assert own["AliasArn"] == "arn:aws:kms:eu-central-1:111122223333:alias/sealed-transcripts"
    assert "TargetKeyId" in aliases["alias/aws/s3"]
    assert "TargetKeyId" not in aliases["alias/aws/ebs"]


def test_two_aliases_of_one_key(kms: Any) -> None:
    key_id = kms.describe_key(KeyId="alias/sealed-transcripts")["KeyMetadata"]["KeyId"]
    names = [one["AliasName"] for one in kms.list_aliases(KeyId=key_id)["Aliases"]]
    assert names == ["alias/sealed-transcripts", "alias/transcribe-output"]


def every_key(kms: Any) -> list[dict[str, Any]]:
    """What is known of each key whose details may be read, those that others share included."""
    found = []
    for owner in ("SELF", "OTHER_ACCOUNTS_VIA_RAM"):
        for page in kms.get_paginator("list_keys").paginate(ResourceOwners=[owner]):
            for key in page["Keys"]:
                with contextlib.suppress(kms.exceptions.ClientError):
                    found.append(kms.describe_key(KeyId=key["KeyArn"])["KeyMetadata"])
    return found


def test_the_seed_has_keys_of_all_states_and_kinds(kms: Any) -> None:
    model = kms.meta.service_model
    seen = every_key(kms)
    assert {one["KeyState"] for one in seen} == set(model.shape_for("KeyState").enum)
    assert {one["KeyUsage"] for one in seen} >= {"ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC"}
    assert {one["KeyUsage"] for one in seen} >= {"KEY_AGREEMENT", "ENCAPSULATE_DECAPSULATE"}
    specs = {"SYMMETRIC_DEFAULT", "RSA_2048", "HMAC_256", "ECC_NIST_P256", "SM2", "ML_DSA_65", "ML_KEM_768"}
    assert {one["KeySpec"] for one in seen} >= specs
    assert {one["Origin"] for one in seen} == set(model.shape_for("OriginType").enum)
    assert ("RSA_2048", "ENCRYPT_DECRYPT") in {(one["KeySpec"], one["KeyUsage"]) for one in seen}
    assert {one["KeyManager"] for one in seen} == {"AWS", "CUSTOMER"}
    assert {one["MultiRegion"] for one in seen} == {False, True}
    shared = {(one["KeySpec"], one["KeyState"]) for one in seen if one["AWSAccountId"] == "444455556666"}
    assert shared == {("SYMMETRIC_DEFAULT", "Enabled"), ("SYMMETRIC_DEFAULT", "Disabled"), ("RSA_2048", "Enabled")}


def test_most_of_the_first_keys_that_a_person_sees_can_be_used(kms: Any) -> None:
    names = [one["AliasName"] for one in kms.list_aliases(Limit=100)["Aliases"]]
    first = sorted(name for name in names if not name.startswith("alias/aws/"))[:5]
    states = [kms.describe_key(KeyId=name)["KeyMetadata"]["KeyState"] for name in first]
    assert states.count("Enabled") >= 3


def test_metadata_is_complete(kms: Any) -> None:
    metadata = kms.describe_key(KeyId="alias/sealed-transcripts")["KeyMetadata"]
    assert str(uuid.UUID(metadata["KeyId"])) == metadata["KeyId"]
    assert metadata["Arn"] == f"arn:aws:kms:eu-central-1:111122223333:key/{metadata['KeyId']}"
    expected = {
        "AWSAccountId": "111122223333",
        "KeyUsage": "ENCRYPT_DECRYPT",
        "KeySpec": "SYMMETRIC_DEFAULT",
        "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT",
        "KeyState": "Enabled",
        "Enabled": True,
        "Origin": "AWS_KMS",
        "KeyManager": "CUSTOMER",
        "MultiRegion": False,
        "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"],
        "Description": "Seals the transcripts of all teams",
    }
    assert {name: metadata[name] for name in expected} == expected
    assert metadata["CreationDate"] < datetime.datetime.now(datetime.UTC)


def test_dates_of_keys_that_will_go(kms: Any) -> None:
    now = datetime.datetime.now(datetime.UTC)
    assert kms.describe_key(KeyId="alias/retired-pilot")["KeyMetadata"]["DeletionDate"] > now
    imported = kms.describe_key(KeyId="alias/imported-hsm")["KeyMetadata"]
    assert imported["ValidTo"] > now
    assert (imported["Origin"], imported["ExpirationModel"]) == ("EXTERNAL", "KEY_MATERIAL_EXPIRES")


def test_a_multi_region_key_has_one_id_in_both_regions(kms: Any, aws: Any) -> None:
    here = kms.describe_key(KeyId="alias/clinic-transcripts")["KeyMetadata"]
    there = aws.client("kms", region="us-east-1").describe_key(KeyId=here["KeyId"])["KeyMetadata"]
    assert len(here["KeyId"]) == len("mrk-") + 32
    assert there["Arn"] == here["Arn"].replace("eu-central-1", "us-east-1")
    assert here["MultiRegionConfiguration"]["MultiRegionKeyType"] == "PRIMARY"
    assert there["MultiRegionConfiguration"]["MultiRegionKeyType"] == "REPLICA"
    assert here["MultiRegionConfiguration"]["ReplicaKeys"] == [{"Arn": there["Arn"], "Region": "us-east-1"}]


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("not-a-key", "Invalid keyId 'not-a-key'"),
        ("alias/nothing", "Alias arn:aws:kms:eu-central-1:111122223333:alias/nothing is not found."),
        (
            "00000000-0000-4000-8000-000000000000",
            "Key 'arn:aws:kms:eu-central-1:111122223333:key/00000000-0000-4000-8000-000000000000' does not exist",
        ),
        ("arn:aws:kms:us-east-1:111122223333:alias/us-transcripts", "Invalid arn us-east-1"),
    ],
)
def test_references_to_nothing(kms: Any, refusal: Callable[..., Any], reference: str, message: str) -> None:
    answer = refusal(kms.describe_key, KeyId=reference)
    assert (answer.code, answer.message) == ("NotFoundException", message)


def test_all_four_ways_to_name_a_key(kms: Any, aws: Any) -> None:
    arn = aws.key_arn("board-minutes")
    alias = "arn:aws:kms:eu-central-1:111122223333:alias/board-minutes"
    for reference in (arn, arn.rpartition("/")[2], "alias/board-minutes", alias):
        assert kms.describe_key(KeyId=reference)["KeyMetadata"]["Arn"] == arn


def test_describing_an_unused_alias_of_aws_makes_its_key(aws: Any) -> None:
    kms = aws.client("kms", region="eu-west-3")
    assert kms.list_keys()["Keys"] == []
    metadata = kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]
    assert metadata["KeyManager"] == "AWS"
    assert [key["KeyArn"] for key in kms.list_keys()["Keys"]] == [metadata["Arn"]]


def test_each_missing_permission_is_its_own(aws: Any, refusal: Callable[..., Any]) -> None:
    nobody_lists = aws.client("kms", account=aws.identity("no-key-list"))
    answer = refusal(nobody_lists.list_keys)
    assert answer.code == "AccessDeniedException"
    assert "not authorized to perform: kms:ListKeys" in answer.message
    assert nobody_lists.describe_key(KeyId="alias/board-minutes")
    assert refusal(nobody_lists.list_aliases).code == "AccessDeniedException"
    blind = aws.client("kms", account=aws.identity("no-describe"))
    assert blind.list_keys()["Keys"]
    assert refusal(blind.describe_key, KeyId="alias/board-minutes").code == "AccessDeniedException"


def test_a_key_whose_own_policy_hides_its_details(kms: Any, refusal: Callable[..., Any]) -> None:
    answer = refusal(kms.describe_key, KeyId="alias/human-resources")
    assert answer.code == "AccessDeniedException"
    assert "explicit deny in a resource-based policy" in answer.message


def test_aliases_are_made_moved_and_removed(
    kms: Any, new_key: Callable[..., str], fresh: Callable[[str], str], refusal: Callable[..., Any]
) -> None:
    first, second, name = new_key(), new_key(), "alias/" + fresh("moved")
    kms.create_alias(AliasName=name, TargetKeyId=first)
    assert refusal(kms.create_alias, AliasName=name, TargetKeyId=second).code == "AlreadyExistsException"
    kms.update_alias(AliasName=name, TargetKeyId=second)
    assert kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == second
    kms.delete_alias(AliasName=name)
    assert refusal(kms.describe_key, KeyId=name).code == "NotFoundException"
    assert refusal(kms.delete_alias, AliasName=name).code == "NotFoundException"
    assert refusal(kms.create_alias, AliasName="alias/aws/mine", TargetKeyId=first).code == "NotAuthorizedException"


def test_tags_reach_the_store_behind(kms: Any, new_key: Callable[..., str]) -> None:
    arn = new_key(Tags=[{"TagKey": "team", "TagValue": "care"}])
    kms.tag_resource(KeyId=arn, Tags=[{"TagKey": "stage", "TagValue": "test"}])
    tags = {tag["TagKey"]: tag["TagValue"] for tag in kms.list_resource_tags(KeyId=arn)["Tags"]}
    assert tags == {"team": "care", "stage": "test"}


def test_rotation_is_switched_and_told_with_its_next_date(kms: Any, new_key: Callable[..., str]) -> None:
    arn = new_key()
    assert kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"] is False
    kms.enable_key_rotation(KeyId=arn, RotationPeriodInDays=90)
    status = kms.get_key_rotation_status(KeyId=arn)
    assert (status["KeyRotationEnabled"], status["RotationPeriodInDays"], status["KeyId"]) == (True, 90, arn)
    days = (status["NextRotationDate"] - datetime.datetime.now(datetime.UTC)).days
    assert 88 <= days <= 90
    kms.disable_key_rotation(KeyId=arn)
    assert kms.get_key_rotation_status(KeyId=arn)["KeyRotationEnabled"] is False


@pytest.mark.parametrize("alias", ["imported-hsm", "own-key-store", "partner-exchange", "webhook-mac"])
def test_keys_without_material_of_kms_do_not_rotate(aws: Any, refusal: Callable[..., Any], alias: str) -> None:
    kms = aws.client("kms")
    answer = refusal(kms.get_key_rotation_status, KeyId=aws.key_arn(alias))
    assert answer.code == "UnsupportedOperationException"


def test_the_keys_of_aws_rotate_every_year(kms: Any) -> None:
    arn = kms.describe_key(KeyId="alias/aws/s3")["KeyMetadata"]["Arn"]
    status = kms.get_key_rotation_status(KeyId=arn)
    assert (status["KeyRotationEnabled"], status["RotationPeriodInDays"]) == (True, 365)


def test_an_operation_that_is_not_offered_is_an_error_not_a_crash(
    kms: Any, new_key: Callable[..., str], refusal: Callable[..., Any]
) -> None:
    answer = refusal(kms.generate_data_key_pair, KeyId=new_key(), KeyPairSpec="RSA_2048")
    assert (answer.code, answer.status) == ("UnsupportedOperationException", 400)
