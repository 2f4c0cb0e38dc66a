"""Bodies that are not what their sender says they are."""

from __future__ import annotations

import base64
import hashlib
import http.client
from collections.abc import Callable
from typing import Any

import pytest
from botocore.auth import S3SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

from sealscribe.sandbox.s3_checksums import checked, decode_aws_chunked
from sealscribe.sandbox.wire import AwsError, Request

BUCKET = "sealed-transcripts-111122223333"
BODY = b"123456789"
SEALED = {"ServerSideEncryption": "aws:kms", "SSEKMSKeyId": "alias/sealed-transcripts"}


def of(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


# The check values of the CRCs are those of the catalogue of parametrised CRC algorithms, over the same nine bytes.
RIGHT = {
    "CRC32": of(bytes.fromhex("cbf43926")),
    "CRC32C": of(bytes.fromhex("e3069283")),
    "CRC64NVME": of(bytes.fromhex("ae8b14860a799888")),
    "SHA1": of(hashlib.sha1(BODY, usedforsecurity=False).digest()),
    "SHA256": of(hashlib.sha256(BODY).digest()),
    "SHA512": of(hashlib.sha512(BODY).digest()),
    "MD5": of(hashlib.md5(BODY, usedforsecurity=False).digest()),
}


@pytest.fixture
def key(fresh: Callable[[str], str]) -> str:
    return fresh("integrity/object")


@pytest.mark.parametrize("algorithm", RIGHT)
@pytest.mark.parametrize("sealed", [{}, SEALED], ids=["plain", "sealed"])
def test_a_checksum_is_compared_and_kept(
    s3: Any, key: str, refusal: Callable[..., Any], algorithm: str, sealed: dict[str, str]
) -> None:
    name, right = f"Checksum{algorithm}", RIGHT[algorithm]
    wanted = {"Bucket": BUCKET, "Key": key, **sealed}
    wrong = of(bytes(len(base64.b64decode(right))))
    answer = refusal(s3.put_object, Body=BODY, **wanted, **{name: wrong})
    assert (answer.code, answer.status) == ("BadDigest", 400)
    assert answer.message == f"The {algorithm} you specified did not match the calculated checksum."
    assert refusal(s3.head_object, Bucket=BUCKET, Key=key).status == 404
    s3.put_object(Body=BODY, **wanted, **{name: right})
    assert s3.head_object(Bucket=BUCKET, Key=key, ChecksumMode="ENABLED")[name] == right
    assert name not in s3.head_object(Bucket=BUCKET, Key=key)


@pytest.mark.parametrize("value", ["no base64", "AAAA", ""])
def test_a_checksum_that_cannot_be_one(s3: Any, key: str, refusal: Callable[..., Any], value: str) -> None:
    answer = refusal(s3.put_object, Bucket=BUCKET, Key=key, Body=BODY, ChecksumCRC32=value)
    assert (answer.code, answer.message) == ("InvalidRequest", "Value for x-amz-checksum-crc32 header is invalid.")


def test_a_sealed_object_comes_with_the_checksum_of_its_plaintext(s3: Any, key: str) -> None:
    s3.put_object(Bucket=BUCKET, Key=key, Body=BODY, ChecksumSHA256=RIGHT["SHA256"], **SEALED)
    # botocore compares it with what it receives.
    answer = s3.get_object(Bucket=BUCKET, Key=key, ChecksumMode="ENABLED")
    assert (answer["ChecksumSHA256"], answer["Body"].read()) == (RIGHT["SHA256"], BODY)
    part = s3.get_object(Bucket=BUCKET, Key=key, ChecksumMode="ENABLED", Range="bytes=2-4")
    assert ("ChecksumSHA256" in part, part["Body"].read()) == (False, b"345")


def test_parts_are_compared_too(s3: Any, key: str, refusal: Callable[..., Any]) -> None:
    upload = {"Bucket": BUCKET, "Key": key}
    upload["UploadId"] = s3.create_multipart_upload(**upload, ChecksumAlgorithm="CRC32")["UploadId"]
    part = {"PartNumber": 1, "Body": BODY, **upload}
    assert refusal(s3.upload_part, **part, ChecksumCRC32="AAAAAA==").code == "BadDigest"
    made = s3.upload_part(**part, ChecksumCRC32=RIGHT["CRC32"])
    listed = [{"PartNumber": 1, "ETag": made["ETag"], "ChecksumCRC32": RIGHT["CRC32"]}]
    s3.complete_multipart_upload(**upload, MultipartUpload={"Parts": listed}, ChecksumCRC32=RIGHT["CRC32"])
    assert s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() == BODY


@pytest.mark.parametrize(
    ("md5", "code"), [(RIGHT["MD5"], None), (of(bytes(16)), "BadDigest"), ("AAAA", "InvalidDigest")]
)
@pytest.mark.parametrize("sealed", [{}, SEALED], ids=["plain", "sealed"])
def test_content_md5(
    s3: Any, key: str, refusal: Callable[..., Any], md5: str, code: str | None, sealed: dict[str, str]
) -> None:
    wanted = {"Bucket": BUCKET, "Key": key, "Body": BODY, "ContentMD5": md5, **sealed}
    if code is None:
        assert s3.put_object(**wanted)["ETag"]
    else:
        assert refusal(s3.put_object, **wanted).code == code


@pytest.fixture
def send(aws: Any, key: str) -> Callable[..., tuple[int, bytes]]:
    """PUTs a body as it is, with a signature over a hash that is said, not computed."""

    class Auth(S3SigV4Auth):
        stated = ""

        def payload(self, request: AWSRequest) -> str:
            return self.stated

    def put(body: bytes, stated: str, **headers: str) -> tuple[int, bytes]:
        current, place = aws.address.current, aws.address.url.removeprefix("http://")
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        target = f"/{BUCKET}/{key}"
        request = AWSRequest("PUT", f"http://{place}{target}", named, body)
        auth = Auth(Credentials(current.access_key_id, current.secret_access_key), "s3", aws.address.region)
        auth.stated = stated
        auth.add_auth(request)
        connection = http.client.HTTPConnection(place)
        try:
            connection.request("PUT", target, body, dict(request.headers.items()))
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    return put


def chunked(checksum: str | None) -> bytes:
    trailer = f"x-amz-checksum-crc32:{checksum}\r\n" if checksum else ""
    return b"4\r\n1234\r\n5\r\n56789\r\n0\r\n" + trailer.encode() + b"\r\n"


STREAMING = {
    "stated": "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
    "content_encoding": "aws-chunked",
    "x_amz_trailer": "x-amz-checksum-crc32",
    "x_amz_sdk_checksum_algorithm": "CRC32",
    "x_amz_decoded_content_length": "9",
}


def test_a_trailing_checksum_is_compared(s3: Any, key: str, send: Callable[..., tuple[int, bytes]]) -> None:
    status, body = send(chunked("AAAAAA=="), **STREAMING)
    assert (status, b"<Code>BadDigest</Code>" in body) == (400, True)
    status, body = send(chunked(None), **STREAMING)
    assert (status, b"<Code>MalformedTrailerError</Code>" in body) == (400, True)
    status, body = send(chunked(RIGHT["CRC32"]), **{**STREAMING, "x_amz_decoded_content_length": "10"})
    assert (status, b"<Code>IncompleteBody</Code>" in body) == (400, True)
    status, body = send(b"4\r\n12", **STREAMING)
    assert (status, b"<Code>IncompleteBody</Code>" in body) == (400, True)
    assert send(chunked(RIGHT["CRC32"]), **STREAMING)[0] == 200
    stored = s3.get_object(Bucket=BUCKET, Key=key, ChecksumMode="ENABLED")
    assert (stored["Body"].read(), stored["ChecksumCRC32"]) == (BODY, RIGHT["CRC32"])


def test_the_hash_that_was_signed_is_compared(send: Callable[..., tuple[int, bytes]]) -> None:
    status, body = send(BODY, hashlib.sha256(b"something else").hexdigest())
    assert (status, b"<Code>XAmzContentSHA256Mismatch</Code>" in body) == (400, True)
    assert send(BODY, hashlib.sha256(BODY).hexdigest())[0] == 200
    assert send(BODY, "UNSIGNED-PAYLOAD")[0] == 200


@pytest.mark.parametrize(
    ("headers", "code", "words"),
    [
        ({"x-amz-checksum-crc32": "x", "x-amz-checksum-sha1": "x"}, "InvalidRequest", "Expecting a single"),
        ({"x-amz-sdk-checksum-algorithm": "CRC32"}, "InvalidRequest", "no corresponding x-amz-checksum-*"),
        (
            {"x-amz-sdk-checksum-algorithm": "SHA1", "x-amz-checksum-crc32": RIGHT["CRC32"]},
            "InvalidRequest",
            "Value for x-amz-sdk-checksum-algorithm header is invalid.",
        ),
        ({"x-amz-checksum-xxhash64": "AAAAAAAAAAA="}, "NotImplemented", "XXHASH64"),
    ],
)
def test_contradictions(headers: dict[str, str], code: str, words: str) -> None:
    with pytest.raises(AwsError) as caught:
        checked(Request("PUT", "/b/k", "", headers, BODY))
    assert caught.value.code == code
    assert words in caught.value.message


@pytest.mark.parametrize("size", [0, 1, 2, 3, 64, 1_001])
def test_a_cyclic_redundancy_check_of_every_length(size: int) -> None:
    body = (bytes(range(256)) * 4)[:size]
    remainder = 0xFFFFFFFF
    for byte in body:
        remainder ^= byte
        for _ in range(8):
            remainder = (remainder >> 1) ^ (0x82F63B78 if remainder & 1 else 0)
    right = of((remainder ^ 0xFFFFFFFF).to_bytes(4, "big"))
    assert checked(Request("PUT", "/b/k", "", {"x-amz-checksum-crc32c": right}, body)).body == body
    with pytest.raises(AwsError, match="BadDigest"):
        checked(Request("PUT", "/b/k", "", {"x-amz-checksum-crc32c": right}, body + b"x"))


def test_signed_chunks_are_put_together() -> None:
    body = b"4;chunk-signature=00\r\nWiki\r\n6;chunk-signature=01\r\npedia.\r\n0;chunk-signature=02\r\n\r\n"
    assert decode_aws_chunked(body) == (b"Wikipedia.", {})
