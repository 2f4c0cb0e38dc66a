"""Buckets and objects of Amazon S3."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from botocore.exceptions import ClientError

from sealscribe.aws.clients import AwsClients
from sealscribe.aws.errors import bucket_region_of, list_of, text_of, translated
from sealscribe.aws.paging import pages
from sealscribe.aws.times import in_utc
from sealscribe.aws.upload import upload
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.listing import BucketEntry, ObjectEntry, ObjectPage
from sealscribe.core.locations import WRITE_CHECK_NAME, S3Location
from sealscribe.core.seal import ObjectEncryption

__all__ = [
    "bucket_region",
    "head_encryption",
    "list_buckets",
    "list_objects",
    "read_object",
    "upload",
]

READ_BYTES_MAX: Final = 200 * 1024**2
_PER_PAGE = 1000
_LIST: Final = "s3:ListBucket"
_LIST_BUCKETS: Final = "s3:ListAllMyBuckets"


def list_buckets(clients: AwsClients) -> tuple[BucketEntry, ...]:
    """List the buckets of the account, in the service's order; raises AppFailure."""
    return tuple(
        BucketEntry(bucket["Name"], bucket.get("BucketRegion", ""), in_utc(bucket.get("CreationDate")))
        for page in pages(clients.s3, "list_buckets", _LIST_BUCKETS, size=_PER_PAGE)
        for bucket in list_of(page, "Buckets", _LIST_BUCKETS)
    )


def list_objects(clients: AwsClients, bucket: str, prefix: str = "", token: str = "") -> ObjectPage:
    """List one page of at most 1,000 prefixes and objects, one level deep below ``prefix``.

    The object that stands for the folder itself, and the one that Transcribe tries its access with, are left out.
    ``token`` is the page before's ``next_token``. Raises AppFailure.
    """
    more = {"ContinuationToken": token} if token else {}
    with translated(_LIST, bucket, region=clients.region):
        answer = clients.s3.list_objects_v2(Bucket=bucket, Prefix=prefix, Delimiter="/", MaxKeys=_PER_PAGE, **more)
        return _page(bucket, prefix, answer)


def _page(bucket: str, prefix: str, answer: Mapping[str, Any]) -> ObjectPage:
    text_of(answer, "Name", _LIST)
    objects = tuple(
        ObjectEntry(entry["Key"], entry.get("Size", 0), in_utc(entry.get("LastModified")))
        for entry in answer.get("Contents", ())
        if entry["Key"] != prefix and entry["Key"].rpartition("/")[2] != WRITE_CHECK_NAME
    )
    prefixes = tuple(entry["Prefix"] for entry in answer.get("CommonPrefixes", ()))
    next_token = answer.get("NextContinuationToken", "") if answer.get("IsTruncated") else ""
    return ObjectPage(bucket, prefix, prefixes, objects, next_token)


def bucket_region(clients: AwsClients, bucket: str) -> str:
    """Return the Region of a bucket, which may be another than the one in use; raises AppFailure."""
    with translated(_LIST, bucket):
        try:
            answer = clients.s3.head_bucket(Bucket=bucket)
        except ClientError as refusal:
            # S3 tells the Region to those that it refuses, too (botocore model s3.HeadBucket).
            region = bucket_region_of(refusal.response)
            if region:
                return region
            raise
        return answer.get("BucketRegion") or bucket_region_of(answer) or clients.region


def head_encryption(clients: AwsClients, location: S3Location) -> ObjectEncryption:
    """Ask HeadObject how an object is encrypted; raises AppFailure."""
    with translated("s3:GetObject", location.uri, region=clients.region):
        answer = clients.s3.head_object(Bucket=location.bucket, Key=location.key)
        return ObjectEncryption(
            algorithm=answer.get("ServerSideEncryption", ""),
            key_id=answer.get("SSEKMSKeyId", ""),
            bucket_key_enabled=bool(answer.get("BucketKeyEnabled", False)),
            size=answer.get("ContentLength", 0),
            # Every object has one: an answer without it is not Amazon S3's, and says nothing of the encryption.
            etag=text_of(answer, "ETag", "s3:GetObject").strip('"'),
            request_id=answer["ResponseMetadata"].get("RequestId", ""),
        )


def read_object(clients: AwsClients, location: S3Location, max_bytes: int = READ_BYTES_MAX) -> bytes:
    """Read a whole object by a signed request.

    Raises AppFailure; TRANSCRIPT_UNREADABLE with the service code TooLarge for more than ``max_bytes``.
    """
    with translated("s3:GetObject", location.uri, region=clients.region):
        body = clients.s3.get_object(Bucket=location.bucket, Key=location.key)["Body"]
        try:
            content: bytes = body.read(max_bytes + 1)
        finally:
            body.close()
    if len(content) > max_bytes:
        raise AppFailure(too_large(location.uri))
    return content


def too_large(resource: str = "") -> AppError:
    """Return the error of a document that is larger than any transcript."""
    return AppError(ErrorCode.TRANSCRIPT_UNREADABLE, "s3:GetObject", resource, service_code="TooLarge")
