"""Keys, aliases, buckets, objects: every page, and nothing that should not be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.keys import describe_key, iter_aliases, iter_key_ids, iter_shared_key_ids, key_rotation
from sealscribe.aws.storage import (
    bucket_region,
    head_encryption,
    list_buckets,
    list_objects,
    read_object,
)
from sealscribe.aws.transcription import list_job_names, list_jobs
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.findings import Field
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.core.locations import WRITE_CHECK_NAME, S3Location

RECORDINGS = "recordings-111122223333"
ELSEWHERE = "us-recordings-111122223333"
CALL = S3Location(RECORDINGS, "calls/customer-service-call.mp3")


def refusal(call: Callable[[], object]) -> AppError:
    with pytest.raises(AppFailure) as caught:
        call()
    return caught.value.error


@pytest.fixture
def aliases(clients: AwsClients) -> dict[str, str]:
    return {alias: key_id for page in iter_aliases(clients) for alias, key_id in page}


def test_all_pages_of_keys_and_aliases(clients: AwsClients, cloud: Any) -> None:
    pages = list(iter_aliases(clients))
    assert len(pages) > 1
    assert max(map(len, pages)) <= 100
    keys = [key for page in iter_key_ids(clients) for key in page]
    assert len({key_id for key_id, _ in keys}) == len(keys) > 240
    assert all(arn.endswith(f"key/{key_id}") for key_id, arn in keys)
    assert cloud.sent("ListAliases")[-1]["parameters"]["Limit"] == 100
    assert cloud.sent("ListKeys")[-1]["parameters"]["Limit"] == 1000


def test_aliases_without_a_key_are_left_out(serve: Any, reply: Any, clients_at: Callable[..., AwsClients]) -> None:
    body = (
        b'{"Aliases": [{"AliasName": "alias/aws/ebs"}, {"AliasName": "alias/a", "TargetKeyId": "k"}],'
        b' "Truncated": false}'
    )
    assert list(iter_aliases(clients_at(serve(reply(body=body))))) == [(("alias/a", "k"),)]


@pytest.mark.parametrize("marker", [b"", b', "NextMarker": ""', b', "NextMarker": "a"'])
def test_a_listing_that_never_ends_is_a_fault_of_the_service(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], marker: bytes
) -> None:
    clients = clients_at(serve(reply(body=b'{"Keys": [], "Truncated": true' + marker + b"}")))
    assert refusal(lambda: list(iter_key_ids(clients))).code is ErrorCode.SERVICE_FAULT


def test_keys_that_other_accounts_share_follow_empty_pages(clients: AwsClients, cloud: Any) -> None:
    pages = list(iter_shared_key_ids(clients))
    assert pages[0] == ()
    arns = [arn for page in pages for _, arn in page]
    assert len(arns) == 5
    assert {arn.split(":")[4] for arn in arns} == {"444455556666"}
    assert cloud.sent("ListKeys")[-1]["parameters"]["ResourceOwners"] == ["OTHER_ACCOUNTS_VIA_RAM"]


def test_shared_keys_are_not_asked_for_where_botocore_does_not_know_of_them(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(reply(body=b'{"Keys": [], "Truncated": false}'))
    clients = clients_at(server)
    request = clients.kms.meta.service_model.operation_model("ListKeys").input_shape
    older = {name: shape for name, shape in request.members.items() if name != "ResourceOwners"}
    monkeypatch.setitem(request.__dict__, "members", older)
    assert list(iter_shared_key_ids(clients)) == []
    assert server.received == []


def test_rotation_of_a_key(clients: AwsClients) -> None:
    rotation = key_rotation(clients, describe_key(clients, "alias/cardiology-dictations").key_arn)
    assert (rotation.enabled, rotation.period_days) == (True, 90)
    assert rotation.next_at is not None
    assert not key_rotation(clients, describe_key(clients, "alias/board-minutes").key_arn).enabled


def test_rotation_that_cannot_be_asked_for(clients: AwsClients, clients_of: Callable[..., AwsClients]) -> None:
    arn = describe_key(clients, "alias/board-minutes").key_arn
    error = refusal(lambda: key_rotation(clients_of("nobody"), arn))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "kms:GetKeyRotationStatus")
    imported = describe_key(clients, "alias/imported-hsm")
    assert not imported.can_rotate
    refusal(lambda: key_rotation(clients, imported.key_arn))


def test_walk_through_pages_can_be_left_early(clients: AwsClients) -> None:
    walk = iter_aliases(clients)
    assert next(walk)
    walk.close()


def test_listing_that_is_denied(clients_of: Callable[..., AwsClients]) -> None:
    error = refusal(lambda: list(iter_key_ids(clients_of("no-key-list"))))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "kms:ListKeys")
    error = refusal(lambda: list(iter_aliases(clients_of("no-aliases"))))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "kms:ListAliases")


def test_describe_in_all_four_forms(clients: AwsClients, aliases: dict[str, str]) -> None:
    alias = "alias/sealed-transcripts"
    by_alias = describe_key(clients, alias)
    assert by_alias.key_id == aliases[alias]
    assert by_alias.unusable_reason is None
    alias_arn = by_alias.key_arn.rpartition("key/")[0] + alias
    for text in (by_alias.key_id, by_alias.key_arn, alias_arn):
        assert describe_key(clients, text) == by_alias


def test_keys_that_cannot_be_used(clients: AwsClients) -> None:
    assert describe_key(clients, "alias/retired-pilot").unusable_reason is KeyUnusableReason.PENDING_DELETION
    assert describe_key(clients, "alias/partner-exchange").unusable_reason is KeyUnusableReason.NOT_SYMMETRIC
    assert describe_key(clients, "alias/imported-hsm-next").unusable_reason is KeyUnusableReason.PENDING_IMPORT
    study = describe_key(clients, "alias/study-2022")
    assert study.unusable_reason is KeyUnusableReason.PENDING_REPLICA_DELETION
    assert describe_key(clients, "alias/clinic-transcripts").multi_region


@pytest.mark.parametrize("text", ["alias/aws/s3", "arn:aws:kms:eu-central-1:111122223333:alias/aws/s3"])
def test_aliases_of_aws_are_never_described(clients: AwsClients, cloud: Any, text: str) -> None:
    """Describing one that stands for no key makes AWS create that key."""
    before = len(cloud.sent("DescribeKey"))
    assert refusal(lambda: describe_key(clients, text)).code is ErrorCode.KEY_WRONG_USAGE
    assert len(cloud.sent("DescribeKey")) == before


def test_key_that_is_not_there(clients: AwsClients) -> None:
    error = refusal(lambda: describe_key(clients, "alias/never-made"))
    assert (error.code, error.field, error.resource) == (
        ErrorCode.KEY_NOT_FOUND,
        Field.ACCOUNT_KEY,
        "alias/never-made",
    )


def test_key_that_may_not_be_described(clients_of: Callable[..., AwsClients]) -> None:
    error = refusal(lambda: describe_key(clients_of("no-describe"), "alias/sealed-transcripts"))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "kms:DescribeKey")


def test_buckets_with_their_regions(clients: AwsClients) -> None:
    regions = {bucket.name: bucket.region for bucket in list_buckets(clients)}
    assert regions[RECORDINGS] == "eu-central-1"
    assert regions[ELSEWHERE] == "us-east-1"


def test_buckets_that_may_not_be_listed(clients_of: Callable[..., AwsClients]) -> None:
    error = refusal(lambda: list_buckets(clients_of("no-bucket-list")))
    assert (error.code, error.action) == (ErrorCode.ACCESS_DENIED, "s3:ListAllMyBuckets")


def test_folders_then_objects(clients: AwsClients) -> None:
    root = list_objects(clients, RECORDINGS)
    assert "calls/" in root.prefixes
    inside = list_objects(clients, RECORDINGS, "calls/")
    assert CALL.key in [entry.key for entry in inside.objects]
    assert all(entry.size > 0 for entry in inside.objects)


def test_thousands_of_objects_page_by_page(clients: AwsClients) -> None:
    page = list_objects(clients, "call-archive-111122223333", "calls/2024/")
    keys = [*page.prefixes, *(entry.key for entry in page.objects)]
    assert page.next_token
    assert len(keys) <= 1000
    while page.next_token:
        page = list_objects(clients, "call-archive-111122223333", "calls/2024/", page.next_token)
        keys += [*page.prefixes, *(entry.key for entry in page.objects)]
    assert len(set(keys)) == len(keys) > 1000


def test_traces_of_access_checks_and_the_folder_itself_are_hidden(
    clients: AwsClients, fresh: Callable[[str], str]
) -> None:
    folder = fresh("out") + "/"
    for name in ("", WRITE_CHECK_NAME, "a.json"):
        clients.s3.put_object(Bucket="sealed-transcripts-111122223333", Key=folder + name, Body=b"x")
    page = list_objects(clients, "sealed-transcripts-111122223333", folder)
    assert [entry.key for entry in page.objects] == [f"{folder}a.json"]


def test_bucket_of_another_region_is_refused_with_its_region(clients: AwsClients) -> None:
    error = refusal(lambda: list_objects(clients, ELSEWHERE))
    assert (error.code, error.resource) == (ErrorCode.BUCKET_WRONG_REGION, f"{ELSEWHERE} (us-east-1)")
    for call in (head_encryption, read_object):
        error = refusal(lambda call=call: call(clients, S3Location(ELSEWHERE, "calls/a.mp3")))  # type: ignore[misc]
        assert (error.code, error.resource) == (ErrorCode.BUCKET_WRONG_REGION, f"{ELSEWHERE} (us-east-1)")


def test_region_of_a_bucket(clients: AwsClients) -> None:
    assert bucket_region(clients, RECORDINGS) == "eu-central-1"
    assert bucket_region(clients, ELSEWHERE) == "us-east-1"
    assert refusal(lambda: bucket_region(clients, "never-made-999")).code is ErrorCode.BUCKET_NOT_FOUND


def test_what_is_not_there(clients: AwsClients) -> None:
    assert refusal(lambda: list_objects(clients, "never-made-999")).code is ErrorCode.BUCKET_NOT_FOUND
    missing = S3Location(RECORDINGS, "never-made")
    assert refusal(lambda: head_encryption(clients, missing)).code is ErrorCode.OBJECT_NOT_FOUND
    error = refusal(lambda: read_object(clients, missing))
    assert (error.code, error.resource) == (ErrorCode.OBJECT_NOT_FOUND, missing.uri)


def test_object_is_read_whole_or_refused(clients: AwsClients) -> None:
    size = head_encryption(clients, CALL).size
    assert len(read_object(clients, CALL)) == size
    assert len(read_object(clients, CALL, size)) == size
    error = refusal(lambda: read_object(clients, CALL, size - 1))
    assert (error.code, error.service_code) == (ErrorCode.TRANSCRIPT_UNREADABLE, "TooLarge")


def test_how_an_object_is_encrypted(clients: AwsClients, aliases: dict[str, str], fresh: Callable[[str], str]) -> None:
    bucket = "sealed-transcripts-111122223333"
    key_arn = describe_key(clients, "alias/sealed-transcripts").key_arn
    key = fresh("sealed")
    clients.s3.put_object(Bucket=bucket, Key=key, Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key_arn)
    found = head_encryption(clients, S3Location(bucket, key))
    assert (found.algorithm, found.key_id, found.size) == ("aws:kms", key_arn, 1)
    assert found.etag
    assert '"' not in found.etag
    assert found.request_id


def test_sealed_object_without_the_right_to_decrypt(
    clients: AwsClients, clients_of: Callable[..., AwsClients], fresh: Callable[[str], str]
) -> None:
    bucket = "sealed-transcripts-111122223333"
    location = S3Location(bucket, fresh("sealed"))
    key_arn = describe_key(clients, "alias/sealed-transcripts").key_arn
    clients.s3.put_object(
        Bucket=bucket, Key=location.key, Body=b"x", ServerSideEncryption="aws:kms", SSEKMSKeyId=key_arn
    )
    error = refusal(lambda: read_object(clients_of("no-decrypt"), location))
    assert (error.code, error.action, error.resource) == (ErrorCode.ACCESS_DENIED, "kms:Decrypt", key_arn)
    assert error.field is Field.ACCOUNT_KEY


PAGE_OF_A_PROXY = b"<html><body>Please sign in to the guest network</body></html>"


@pytest.mark.parametrize(
    "ask",
    [
        lambda clients: list(iter_key_ids(clients)),
        lambda clients: list(iter_aliases(clients)),
        lambda clients: list(iter_shared_key_ids(clients)),
        lambda clients: describe_key(clients, "alias/a"),
        lambda clients: key_rotation(clients, "arn:aws:kms:eu-central-1:111122223333:key/a"),
        lambda clients: list_objects(clients, "recordings"),
        list_buckets,
        list_jobs,
        lambda clients: list_job_names(clients, "minutes"),
        lambda clients: head_encryption(clients, CALL),
    ],
)
def test_page_of_a_proxy_is_no_empty_list(
    serve: Any, reply: Any, clients_at: Callable[..., AwsClients], ask: Callable[[AwsClients], object]
) -> None:
    clients = clients_at(serve(reply(body=PAGE_OF_A_PROXY)))
    assert refusal(lambda: ask(clients)).code is ErrorCode.SERVICE_FAULT
