"""Buckets and objects: sealed for real, read by right, listed in pages, refused in S3's words."""

from __future__ import annotations

import base64
import io
import json
import os
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any

import pytest
from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

BUCKET = "sealed-transcripts-111122223333"
SEALED_ONLY = "compliance-transcripts-111122223333"
BODY = b"The minutes of the board, in the clear."


@pytest.fixture
def key(fresh: Callable[[str], str]) -> str:
    return f"tests/{fresh('object')} ü+&.txt"


@pytest.fixture
def seal(s3: Any, key: str) -> Callable[..., dict[str, Any]]:
    """Writes a sealed object."""

    def put(arn: str = "alias/board-minutes", client: Any = None, **more: Any) -> dict[str, Any]:
        parameters = {"Bucket": BUCKET, "Key": key, "Body": BODY, "ServerSideEncryption": "aws:kms", **more}
        return (client or s3).put_object(SSEKMSKeyId=arn, **parameters)

    return put


def test_an_object_without_a_wish_is_sealed_by_s3(s3: Any, aws: Any, key: str) -> None:
    assert s3.put_object(Bucket=BUCKET, Key=key, Body=BODY)["ServerSideEncryption"] == "AES256"
    for answer in (s3.head_object(Bucket=BUCKET, Key=key), s3.get_object(Bucket=BUCKET, Key=key)):
        assert answer["ServerSideEncryption"] == "AES256"
        assert "SSEKMSKeyId" not in answer
    assert aws.inspect(BUCKET, key)["sealed"] is False


def test_a_sealed_object_is_ciphertext_behind_and_plain_in_front(
    s3: Any, aws: Any, key: str, seal: Callable[..., Any]
) -> None:
    arn = aws.key_arn("board-minutes")
    assert seal(Metadata={"case": "4711"}, ContentType="text/plain")["SSEKMSKeyId"] == arn
    head = s3.head_object(Bucket=BUCKET, Key=key)
    assert (head["ServerSideEncryption"], head["SSEKMSKeyId"]) == ("aws:kms", arn)
    assert (head["ContentLength"], head["Metadata"], head["ContentType"]) == (len(BODY), {"case": "4711"}, "text/plain")
    assert s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() == BODY
    stored = aws.inspect(BUCKET, key)
    assert stored["key_arn"] == arn
    assert BODY[:8] not in base64.b64decode(stored["ciphertext_head"])
    assert stored["encryption_context"] == {"aws:s3:arn": f"arn:aws:s3:::{BUCKET}/{key}"}


def test_the_wrapped_key_opens_only_under_the_stored_context(
    aws: Any, kms: Any, key: str, seal: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    context = {"Department": "Legal", "Matter": "4711"}
    seal(SSEKMSEncryptionContext=base64.b64encode(json.dumps(context).encode()).decode())
    stored = aws.inspect(BUCKET, key)
    assert stored["encryption_context"] == context | {"aws:s3:arn": f"arn:aws:s3:::{BUCKET}/{key}"}
    wrapped = base64.b64decode(stored["wrapped_key"])
    opened = kms.decrypt(CiphertextBlob=wrapped, EncryptionContext=stored["encryption_context"])
    assert len(opened["Plaintext"]) == 32
    answer = refusal(kms.decrypt, CiphertextBlob=wrapped, EncryptionContext=context)
    assert answer.code == "InvalidCiphertextException"


@pytest.mark.parametrize(
    ("headers", "start", "end"),
    [("bytes=0-3", 0, 4), ("bytes=4-", 4, None), ("bytes=-6", -6, None), ("bytes=10-9999", 10, None)],
)
def test_ranges_of_a_sealed_object(
    s3: Any, key: str, seal: Callable[..., Any], headers: str, start: int, end: int | None
) -> None:
    seal()
    answer = s3.get_object(Bucket=BUCKET, Key=key, Range=headers)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert answer["Body"].read() == BODY[start:end]
    assert answer["ContentRange"].endswith(f"/{len(BODY)}")


def test_a_range_beyond_the_end(s3: Any, key: str, seal: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    seal()
    answer = refusal(s3.get_object, Bucket=BUCKET, Key=key, Range="bytes=500-600")
    assert (answer.code, answer.status) == ("InvalidRange", 416)


@pytest.mark.parametrize(
    ("alias", "code"),
    [
        ("call-recordings-2023", "KMS.DisabledException"),
        ("retired-pilot", "KMS.KMSInvalidStateException"),
        ("imported-hsm-next", "KMS.KMSInvalidStateException"),
        ("partner-exchange", "KMS.InvalidKeyUsageException"),
        ("webhook-mac", "KMS.InvalidKeyUsageException"),
        ("nothing", "KMS.NotFoundException"),
    ],
)
def test_keys_that_cannot_seal_an_object(
    seal: Callable[..., Any], refusal: Callable[..., Any], alias: str, code: str
) -> None:
    answer = refusal(seal, arn=f"alias/{alias}")
    assert (answer.code, answer.status) == (code, 400)


def test_a_key_of_another_region(aws: Any, seal: Callable[..., Any], refusal: Callable[..., Any]) -> None:
    arn = aws.key_arn("us-transcripts", region="us-east-1")
    answer = refusal(seal, arn=arn)
    assert (answer.code, answer.message) == ("KMS.NotFoundException", "Invalid arn us-east-1")


def test_a_sealed_object_needs_the_right_to_decrypt(
    s3: Any, aws: Any, key: str, seal: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    seal()
    weak = aws.client("s3", account=aws.identity("no-decrypt"))
    answer = refusal(weak.get_object, Bucket=BUCKET, Key=key)
    assert (answer.code, answer.status) == ("AccessDenied", 403)
    assert "kms:Decrypt" in answer.message
    assert weak.head_object(Bucket=BUCKET, Key=key)["ServerSideEncryption"] == "aws:kms"


def test_writing_needs_the_right_to_make_data_keys(
    aws: Any, seal: Callable[..., Any], refusal: Callable[..., Any]
) -> None:
    answer = refusal(seal, client=aws.client("s3", account=aws.identity("no-encrypt")))
    assert (answer.code, answer.status) == ("AccessDenied", 403)
    assert "kms:GenerateDataKey" in answer.message


def test_an_object_whose_key_is_switched_off(
    s3: Any, kms: Any, key: str, seal: Callable[..., Any], new_key: Callable[..., str], refusal: Callable[..., Any]
) -> None:
    arn = new_key()
    seal(arn=arn)
    kms.disable_key(KeyId=arn)
    assert refusal(s3.get_object, Bucket=BUCKET, Key=key).code == "KMS.DisabledException"
    kms.enable_key(KeyId=arn)
    assert s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() == BODY


def test_a_key_policy_with_a_condition_on_the_service(
    kms: Any, seal: Callable[..., Any], new_key: Callable[..., str], refusal: Callable[..., Any]
) -> None:
    only_s3 = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": ["kms:Encrypt", "kms:GenerateDataKey*"],
        "Resource": "*",
        "Condition": {"StringNotEquals": {"kms:ViaService": "s3.eu-central-1.amazonaws.com"}},
    }
    arn = new_key(Statement=[only_s3])
    assert refusal(kms.generate_data_key, KeyId=arn, KeySpec="AES_256").code == "AccessDeniedException"
    assert seal(arn=arn)["SSEKMSKeyId"] == arn


def test_the_default_key_of_s3_works_by_way_of_s3(s3: Any, aws: Any, key: str) -> None:
    s3.put_object(Bucket=BUCKET, Key=key, Body=BODY, ServerSideEncryption="aws:kms")
    assert s3.head_object(Bucket=BUCKET, Key=key)["SSEKMSKeyId"] == aws.key_arn("aws/s3")
    assert s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() == BODY


def test_wishes_that_contradict_themselves(s3: Any, key: str, refusal: Callable[..., Any]) -> None:
    wanted = {"Bucket": BUCKET, "Key": key, "Body": b""}
    no_kms = refusal(s3.put_object, ServerSideEncryption="AES256", SSEKMSKeyId="alias/board-minutes", **wanted)
    assert no_kms.code == "InvalidArgument"
    bad = refusal(s3.put_object, ServerSideEncryption="aws:kms", SSEKMSEncryptionContext="no base64", **wanted)
    assert bad.code == "InvalidArgument"


def test_a_bucket_that_demands_its_key(s3: Any, aws: Any, key: str, refusal: Callable[..., Any]) -> None:
    answer = refusal(s3.put_object, Bucket=SEALED_ONLY, Key=key, Body=BODY)
    assert (answer.code, answer.status) == ("AccessDenied", 403)
    assert "explicit deny in a resource-based policy" in answer.message
    s3.put_object(Bucket=SEALED_ONLY, Key=key, Body=BODY, ServerSideEncryption="aws:kms")
    head = s3.head_object(Bucket=SEALED_ONLY, Key=key)
    assert head["SSEKMSKeyId"] == aws.key_arn("sealed-transcripts")
    rule = s3.get_bucket_encryption(Bucket=SEALED_ONLY)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"]["KMSMasterKeyID"] == aws.key_arn("sealed-transcripts")


def test_default_encryption_and_bucket_keys(s3: Any, aws: Any, fresh: Callable[[str], str]) -> None:
    bucket = fresh("defaults")
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    rule = s3.get_bucket_encryption(Bucket=bucket)["ServerSideEncryptionConfiguration"]["Rules"][0]
    assert rule["ApplyServerSideEncryptionByDefault"] == {"SSEAlgorithm": "AES256"}
    default = {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": aws.key_arn("board-minutes")}
    rules = [{"ApplyServerSideEncryptionByDefault": default, "BucketKeyEnabled": True}]
    s3.put_bucket_encryption(Bucket=bucket, ServerSideEncryptionConfiguration={"Rules": rules})
    answer = s3.put_object(Bucket=bucket, Key="a", Body=BODY)
    assert (answer["SSEKMSKeyId"], answer["BucketKeyEnabled"]) == (aws.key_arn("board-minutes"), True)
    assert aws.inspect(bucket, "a")["encryption_context"] == {"aws:s3:arn": f"arn:aws:s3:::{bucket}"}


@pytest.mark.parametrize("sealed", [True, False])
def test_uploads_in_parts(s3: Any, aws: Any, key: str, tmp_path: Any, sealed: bool) -> None:
    data = os.urandom(6 * 1024 * 1024)
    wish = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": "alias/board-minutes"} if sealed else {}
    config = TransferConfig(multipart_threshold=5 * 1024 * 1024, multipart_chunksize=5 * 1024 * 1024, use_threads=False)
    s3.upload_fileobj(io.BytesIO(data), BUCKET, key, ExtraArgs={"Metadata": {"a": "b"}, **wish}, Config=config)
    assert aws.sent("PutObject")[-1]["query"]["uploadId"]
    head = s3.head_object(Bucket=BUCKET, Key=key)
    assert (head["ContentLength"], head["Metadata"]) == (len(data), {"a": "b"})
    assert head["ServerSideEncryption"] == ("aws:kms" if sealed else "AES256")
    assert s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() == data
    stored = aws.inspect(BUCKET, key)
    assert stored["sealed"] is sealed
    assert (base64.b64decode(stored["ciphertext_head"]) == data[:256]) is not sealed


def test_upload_file_as_everybody_does(s3: Any, key: str, tmp_path: Any) -> None:
    path = tmp_path / "recording.wav"
    path.write_bytes(BODY)
    s3.upload_file(str(path), BUCKET, key, ExtraArgs={"ServerSideEncryption": "aws:kms"})
    target = tmp_path / "back.wav"
    s3.download_file(BUCKET, key, str(target))
    assert target.read_bytes() == BODY


def test_a_copy_is_sealed_as_the_copier_says(s3: Any, aws: Any, key: str, seal: Callable[..., Any]) -> None:
    seal(Metadata={"a": "b"})
    source = {"Bucket": BUCKET, "Key": key}
    s3.copy_object(Bucket=BUCKET, Key=key + "2", CopySource=source)
    assert s3.head_object(Bucket=BUCKET, Key=key + "2")["ServerSideEncryption"] == "AES256"
    s3.copy_object(
        Bucket=BUCKET,
        Key=key + "3",
        CopySource=source,
        ServerSideEncryption="aws:kms",
        SSEKMSKeyId="alias/sealed-transcripts",
    )
    head = s3.head_object(Bucket=BUCKET, Key=key + "3")
    assert (head["SSEKMSKeyId"], head["Metadata"]) == (aws.key_arn("sealed-transcripts"), {"a": "b"})
    assert s3.get_object(Bucket=BUCKET, Key=key + "3")["Body"].read() == BODY


def test_more_than_a_thousand_objects_come_in_pages(s3: Any) -> None:
    wanted = {"Bucket": "call-archive-111122223333", "Prefix": "calls/2024/"}
    first = s3.list_objects_v2(**wanted)
    assert (first["KeyCount"], first["IsTruncated"]) == (1000, True)
    second = s3.list_objects_v2(ContinuationToken=first["NextContinuationToken"], **wanted)
    assert second["IsTruncated"] is False
    keys = [one["Key"] for page in (first, second) for one in page["Contents"]]
    assert keys == sorted(set(keys))
    assert len(keys) == 1050


def test_prefixes_as_folders(s3: Any) -> None:
    page = s3.list_objects_v2(Bucket="recordings-111122223333", Delimiter="/")
    folders = {one["Prefix"] for one in page["CommonPrefixes"]}
    assert folders >= {"calls/", "dictations/", "documents/", "interviews/", "meetings/"}
    assert all(folder.count("/") == 1 for folder in folders)


def test_buckets_are_listed_by_owner_with_their_region(s3: Any, aws: Any) -> None:
    own = {one["Name"]: one.get("BucketRegion") for one in s3.list_buckets()["Buckets"]}
    assert own["us-recordings-111122223333"] == "us-east-1"
    assert not [name for name in own if name.startswith(("aws-transcribe", "partner"))]
    page = s3.list_buckets(MaxBuckets=2)
    assert len(page["Buckets"]) == 2
    rest = s3.list_buckets(MaxBuckets=2, ContinuationToken=page["ContinuationToken"])
    assert not {one["Name"] for one in page["Buckets"]} & {one["Name"] for one in rest["Buckets"]}
    theirs = aws.client("s3", account=aws.address.other).list_buckets()["Buckets"]
    names = {one["Name"] for one in theirs}
    assert "partner-recordings-444455556666" in names
    assert not names & own.keys()


def test_a_bucket_of_another_region_redirects(s3: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    assert s3.get_bucket_location(Bucket=BUCKET)["LocationConstraint"] == "eu-central-1"
    assert s3.get_bucket_location(Bucket="us-recordings-111122223333").get("LocationConstraint") is None
    # boto3 follows the redirect by signing anew for the bucket's Region.
    assert s3.list_objects_v2(Bucket="us-recordings-111122223333", Prefix="calls/")["KeyCount"] == 2
    regions = [one["region"] for one in aws.sent("ListBucket")]
    assert regions[-1] == "us-east-1"
    redirected = [one for one in aws.sent("ListBucket") if one["error"] == "PermanentRedirect"]
    assert redirected[-1]["status"] == 301


@pytest.mark.parametrize("identity", ["no-object-list", "nobody"])
def test_who_may_not_look_into_a_bucket_learns_where_it_is(aws: Any, identity: str) -> None:
    s3 = aws.client("s3", account=aws.identity(identity))
    with pytest.raises(ClientError) as caught:
        s3.head_bucket(Bucket="recordings-111122223333")
    answer = caught.value.response["ResponseMetadata"]
    assert answer["HTTPStatusCode"] == 403
    assert answer["HTTPHeaders"]["x-amz-bucket-region"] == "eu-central-1"


@pytest.mark.parametrize("identity", ["no-object-list", "nobody"])
def test_a_missing_bucket_is_missing_for_everybody(aws: Any, refusal: Callable[..., Any], identity: str) -> None:
    s3 = aws.client("s3", account=aws.identity(identity))
    assert refusal(s3.head_bucket, Bucket="no-such-bucket-111122223333").status == 404
    assert refusal(s3.list_objects_v2, Bucket="no-such-bucket-111122223333").code == "NoSuchBucket"


def test_buckets_and_objects_that_are_not_there(s3: Any, aws: Any, refusal: Callable[..., Any]) -> None:
    bucket = refusal(s3.list_objects_v2, Bucket="no-such-bucket-111122223333")
    assert (bucket.code, bucket.status) == ("NoSuchBucket", 404)
    assert refusal(s3.get_object, Bucket=BUCKET, Key="nothing").code == "NoSuchKey"
    assert refusal(s3.head_object, Bucket=BUCKET, Key="nothing").status == 404
    blind = aws.client("s3", account=aws.identity("no-object-list"))
    hidden = refusal(blind.get_object, Bucket=BUCKET, Key="nothing")
    assert (hidden.code, hidden.status) == ("AccessDenied", 403)


@pytest.mark.parametrize(
    ("identity", "operation", "action"),
    [
        ("no-bucket-list", "list_buckets", "s3:ListAllMyBuckets"),
        ("no-object-list", "list_objects_v2", "s3:ListBucket"),
        ("read-only", "put_object", "s3:PutObject"),
        ("no-read", "get_object", "s3:GetObject"),
    ],
)
def test_missing_permissions_are_named(
    aws: Any, refusal: Callable[..., Any], identity: str, operation: str, action: str
) -> None:
    client = aws.client("s3", account=aws.identity(identity))
    parameters = {
        "list_buckets": {},
        "list_objects_v2": {"Bucket": BUCKET},
        "put_object": {"Bucket": BUCKET, "Key": "a", "Body": b""},
        "get_object": {"Bucket": "recordings-111122223333", "Key": "calls/customer-service-call.mp3"},
    }[operation]
    answer = refusal(getattr(client, operation), **parameters)
    assert (answer.code, answer.status) == ("AccessDenied", 403)
    assert action in answer.message


def test_buckets_of_others_need_their_policy(
    aws: Any, s3: Any, refusal: Callable[..., Any], fresh: Callable[[str], str]
) -> None:
    name = fresh("partner-shared")
    theirs = aws.client("s3", account=aws.address.other)
    theirs.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    theirs.put_object(Bucket=name, Key="a", Body=BODY)
    assert refusal(s3.get_object, Bucket=name, Key="a").code == "AccessDenied"
    taken = refusal(s3.create_bucket, Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    assert (taken.code, taken.status) == ("BucketAlreadyExists", 409)
    allow = {
        "Effect": "Allow",
        "Principal": {"AWS": "111122223333"},
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{name}/*",
    }
    theirs.put_bucket_policy(Bucket=name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [allow]}))
    assert s3.get_object(Bucket=name, Key="a")["Body"].read() == BODY
    theirs.delete_bucket_policy(Bucket=name)
    assert refusal(theirs.get_bucket_policy, Bucket=name).code == "NoSuchBucketPolicy"


def fetch(url: str) -> tuple[int, bytes]:
    try:
        with urllib.request.urlopen(url) as answer:  # noqa: S310 loopback
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_presigned_urls(aws: Any, key: str, version: str) -> None:
    aws.client("s3").put_object(Bucket=BUCKET, Key=key, Body=BODY)
    s3 = aws.client("s3", signature_version=version)
    url = s3.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": key}, ExpiresIn=60)
    assert fetch(url) == (200, BODY)
    status, body = fetch(url.replace("tests/", "other/"))
    assert status == 403
    assert b"SignatureDoesNotMatch" in body


def test_presigned_urls_die(aws: Any, s3: Any, key: str) -> None:
    v4 = aws.client("s3", signature_version="s3v4")
    v4.put_object(Bucket=BUCKET, Key=key, Body=BODY)
    url = v4.generate_presigned_url("get_object", {"Bucket": BUCKET, "Key": key}, ExpiresIn=1)
    deadline = time.monotonic() + 5
    while (answer := fetch(url))[0] == 200 and time.monotonic() < deadline:
        continue
    assert answer[0] == 403
    assert b"<Message>Request has expired</Message>" in answer[1]


def test_a_sealed_object_needs_a_version_4_url(aws: Any, key: str, seal: Callable[..., Any]) -> None:
    seal()
    old, new = (aws.client("s3", signature_version=version) for version in ("s3", "s3v4"))
    wanted = {"Bucket": BUCKET, "Key": key}
    status, body = fetch(old.generate_presigned_url("get_object", wanted))
    assert status == 400
    assert b"AWS Signature Version 4" in body
    assert fetch(new.generate_presigned_url("get_object", wanted)) == (200, BODY)


def test_virtual_host_style(aws: Any, s3: Any, signed: Callable[..., tuple[int, bytes]]) -> None:
    s3.put_object(Bucket=BUCKET, Key="virtual/a b.txt", Body=BODY)
    host = f"{BUCKET}.localhost:{aws.address.url.rpartition(':')[2]}"
    assert signed("s3", "GET", "/virtual/a%20b.txt", host=host) == (200, BODY)
    status, listing = signed("s3", "GET", "/?list-type=2&prefix=virtual%2F", host=host)
    assert status == 200
    assert b"<Key>virtual/a b.txt</Key>" in listing


def test_deleting_objects_and_buckets(s3: Any, fresh: Callable[[str], str], refusal: Callable[..., Any]) -> None:
    bucket = fresh("short-lived")
    s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-central-1"})
    s3.put_object(Bucket=bucket, Key="a", Body=b"")
    assert refusal(s3.delete_bucket, Bucket=bucket).code == "BucketNotEmpty"
    s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}]})
    s3.delete_bucket(Bucket=bucket)
    assert refusal(s3.list_objects_v2, Bucket=bucket).code == "NoSuchBucket"
