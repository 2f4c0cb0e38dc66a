"""Objects, and the envelope around those that ask for a KMS key.

An object with SSE-KMS is sealed with AES-256-GCM under a data key of its own; the data key lies beside it, wrapped by
KMS under the caller's encryption context to which S3 adds `aws:s3:arn` (S3 User Guide, "Using server-side encryption
with AWS KMS keys"). moto holds nothing but the ciphertext.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar
from urllib.parse import quote

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sealscribe.sandbox.identities import Principal
from sealscribe.sandbox.kms_use import KeyRing, KeyUse
from sealscribe.sandbox.moto_app import MotoApp
from sealscribe.sandbox.s3_buckets import ON_BEHALF, Bucket, authorize
from sealscribe.sandbox.wire import AwsError, Response

SSE = "x-amz-server-side-encryption"
SSE_KEY = "x-amz-server-side-encryption-aws-kms-key-id"
SSE_CONTEXT = "x-amz-server-side-encryption-context"
SSE_BUCKET_KEY = "x-amz-server-side-encryption-bucket-key-enabled"
SEAL_HEADER = "x-amz-meta-sealscribe-seal"
_T = TypeVar("_T")
_TAG_BYTES = 16
_MOST_KEY_BYTES = 1024
_STORED_HEADERS = (
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "content-type",
    "expires",
    "if-match",
    "if-none-match",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-storage-class",
    "x-amz-tagging",
    "x-amz-website-redirect-location",
)


@dataclass(frozen=True)
class SealRequest:
    """What a writer asks for; algorithm None leaves it to the bucket."""

    algorithm: str | None = None
    key: str | None = None
    context: Mapping[str, str] = field(default_factory=dict)
    bucket_key: bool | None = None

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> SealRequest:
        """The wish in the headers of a request; AwsError where it contradicts itself."""
        algorithm = headers.get(SSE)
        if algorithm is not None and algorithm not in ("AES256", "aws:kms", "aws:kms:dsse"):
            raise AwsError("InvalidArgument", "The encryption method specified is not supported")
        is_kms = algorithm is not None and algorithm.startswith("aws:kms")
        if not is_kms and (SSE_KEY in headers or SSE_CONTEXT in headers):
            text = f"Server Side Encryption with AWS KMS managed key requires HTTP header {SSE} : aws:kms"
            raise AwsError("InvalidArgument", text)
        bucket_key = headers.get(SSE_BUCKET_KEY)
        return cls(
            algorithm,
            headers.get(SSE_KEY),
            _read_context(headers.get(SSE_CONTEXT)),
            None if bucket_key is None else bucket_key.lower() == "true",
        )

    def headers(self) -> dict[str, str]:
        """The same wish as request headers."""
        found = {}
        if self.algorithm is not None:
            found[SSE] = self.algorithm
        if self.key is not None:
            found[SSE_KEY] = self.key
        return found

    def within(self, bucket: Bucket) -> SealRequest:
        """The wish completed by the bucket's default encryption."""
        default = bucket.encryption
        if self.algorithm is None:
            bucket_key = default.bucket_key if self.bucket_key is None else self.bucket_key
            return SealRequest(default.algorithm, default.key, self.context, bucket_key)
        if self.algorithm == default.algorithm and self.key is None:
            return SealRequest(self.algorithm, default.key, self.context, self.bucket_key or default.bucket_key)
        return self


@dataclass(frozen=True)
class Seal:
    """The envelope of one object: which key wrapped its data key, under which context."""

    algorithm: str
    key_arn: str
    wrapped_key: bytes
    context: Mapping[str, str]
    nonce: bytes
    tag: bytes
    bucket_key: bool

    def headers(self) -> dict[str, str]:
        """What S3 tells about the encryption; the context is never among it."""
        found = {SSE: self.algorithm, SSE_KEY: self.key_arn}
        if self.bucket_key:
            found[SSE_BUCKET_KEY] = "true"
        return found


@dataclass(frozen=True)
class StoredObject:
    """The head of an object as moto has it, and its seal where it has one."""

    response: Response
    seal: Seal | None


class Objects:
    """Writes and reads objects, sealed where asked for."""

    def __init__(self, moto: MotoApp, ring: KeyRing) -> None:
        self._moto = moto
        self._ring = ring
        self._seals: dict[str, Seal] = {}

    def make_bucket(self, account_id: str, region: str, name: str) -> None:
        """Make a bucket in moto."""
        body = b""
        if region != "us-east-1":
            place = f"<LocationConstraint>{region}</LocationConstraint>"
            body = f"<CreateBucketConfiguration>{place}</CreateBucketConfiguration>".encode()
        self._moto.s3(account_id, region, "PUT", f"/{name}", body=body)

    def put(
        self,
        principal: Principal,
        bucket: Bucket,
        key: str,
        body: bytes,
        headers: Mapping[str, str],
        wish: SealRequest,
    ) -> Response:
        """Store an object for a principal who was already allowed to; the answer carries the encryption headers.

        KeyTooLongError beyond 1,024 bytes (S3 User Guide, "Naming Amazon S3 objects").
        """
        if (size := len(key.encode())) > _MOST_KEY_BYTES:
            fields = {"Size": str(size), "MaxSizeAllowed": str(_MOST_KEY_BYTES)}
            raise AwsError("KeyTooLongError", "Your key is too long", 400, fields)
        wanted = wish.within(bucket)
        kept = {
            name: value
            for name, value in headers.items()
            if (name in _STORED_HEADERS or name.startswith(("x-amz-meta-", "x-amz-checksum-"))) and name != SEAL_HEADER
        }
        if wanted.algorithm == "AES256":
            response = self._store(bucket, key, kept, body)
            return response.with_headers({SSE: "AES256"}) if response.status == 200 else response
        seal, sealed = self._seal(principal, bucket, key, body, wanted)
        seal_id = uuid.uuid4().hex
        self._seals[seal_id] = seal
        response = self._store(bucket, key, {**kept, SEAL_HEADER: seal_id}, sealed)
        return response.with_headers(dict(seal.headers())) if response.status == 200 else response

    def put_allowed(
        self, principal: Principal, bucket: Bucket, key: str, body: bytes, wish: SealRequest, content_type: str
    ) -> None:
        """Store an object on behalf of a principal, with every check that a request of theirs would meet."""
        conditions = {"s3_" + name: value for name, value in wish.headers().items()} | ON_BEHALF
        authorize(principal, bucket, "s3:PutObject", bucket.object_arn(key), **conditions)
        self.write(principal, bucket, key, body, wish, content_type)

    def write(
        self, principal: Principal, bucket: Bucket, key: str, body: bytes, wish: SealRequest, content_type: str
    ) -> None:
        """Store an object for a principal who was already allowed to; AwsError where it was not stored."""
        response = self.put(principal, bucket, key, body, {"content-type": content_type}, wish)
        if response.status != 200:
            raise _refusal(response)

    def remove(self, bucket: Bucket, key: str) -> None:
        """Delete an object."""
        self._moto.s3(bucket.account_id, bucket.region, "DELETE", object_path(bucket, key))

    def check_key(self, principal: Principal, bucket: Bucket, key: str, wish: SealRequest) -> None:
        """Refuse where the object could not be sealed as wished."""
        wanted = wish.within(bucket)
        if wanted.algorithm != "AES256":
            self._seal(principal, bucket, key, b"", wanted)

    def head(self, bucket: Bucket, key: str, query: str = "", headers: Mapping[str, str] | None = None) -> StoredObject:
        """The object's headers and its seal."""
        path = object_path(bucket, key)
        response = self._moto.s3(bucket.account_id, bucket.region, "HEAD", path, query, headers)
        return StoredObject(response, self._seals.get(response.header(SEAL_HEADER) or ""))

    def ciphertext(self, bucket: Bucket, key: str, query: str = "") -> Response:
        """The stored bytes, still sealed if they are."""
        return self._moto.s3(bucket.account_id, bucket.region, "GET", object_path(bucket, key), query)

    def open(self, principal: Principal | None, bucket: Bucket, seal: Seal, sealed: bytes) -> bytes:
        """The plaintext of a sealed object, by the principal's right to kms:Decrypt."""
        if principal is None:
            raise AwsError("AccessDenied", "Access Denied", 403)
        use = KeyUse(principal, bucket.region, "kms:Decrypt", seal.context, _via(bucket))
        data_key = _in_s3_words(lambda: self._ring.unwrap(use, seal.wrapped_key))
        return AESGCM(data_key).decrypt(seal.nonce, sealed + seal.tag, None)

    def read(self, principal: Principal, bucket: Bucket, key: str) -> bytes:
        """An object's plaintext; NoSuchKey where there is none."""
        stored = self.head(bucket, key)
        if stored.response.status != 200:
            raise AwsError("NoSuchKey", "The specified key does not exist.", 404, {"Key": key})
        body = self.ciphertext(bucket, key).body
        return self.open(principal, bucket, stored.seal, body) if stored.seal else body

    def _store(self, bucket: Bucket, key: str, headers: Mapping[str, str], body: bytes) -> Response:
        return self._moto.s3(bucket.account_id, bucket.region, "PUT", object_path(bucket, key), "", headers, body)

    def _seal(
        self, principal: Principal, bucket: Bucket, key: str, body: bytes, wanted: SealRequest
    ) -> tuple[Seal, bytes]:
        arn = bucket.arn if wanted.bucket_key else bucket.object_arn(key)
        context = {**wanted.context, "aws:s3:arn": arn}
        use = KeyUse(principal, bucket.region, "kms:GenerateDataKey", context, _via(bucket))
        reference = wanted.key or "alias/aws/s3"
        data_key = _in_s3_words(lambda: self._ring.new_data_key(use, reference))
        nonce = self._ring.chance.draw(12, "object nonce", data_key.plaintext)
        sealed = AESGCM(data_key.plaintext).encrypt(nonce, body, None)
        seal = Seal(
            wanted.algorithm or "aws:kms",
            data_key.key_arn,
            data_key.wrapped,
            context,
            nonce,
            sealed[-_TAG_BYTES:],
            bool(wanted.bucket_key),
        )
        return seal, sealed[:-_TAG_BYTES]


def object_path(bucket: Bucket, key: str) -> str:
    """The path of an object in path-style addressing."""
    return f"/{bucket.name}/{quote(key, safe='/~')}"


def _refusal(response: Response) -> AwsError:
    """moto's refusal of a request that nobody sent, so that it is not lost with the response."""

    def part(name: bytes) -> str:
        found = re.search(rb"<%b>([^<]*)<" % name, response.body)
        return found[1].decode() if found else ""

    return AwsError(part(b"Code"), part(b"Message"), response.status)


def _via(bucket: Bucket) -> str:
    return f"s3.{bucket.region}.amazonaws.com"


def _in_s3_words(ask: Callable[[], _T]) -> _T:
    """S3 passes refusals of KMS on under codes of its own."""
    try:
        return ask()
    except AwsError as error:
        if error.code == "AccessDeniedException":
            raise AwsError("AccessDenied", error.message, 403) from error
        raise AwsError(f"KMS.{error.code}", error.message, 400) from error


def _read_context(header: str | None) -> dict[str, str]:
    if header is None:
        return {}
    try:
        context = json.loads(base64.b64decode(header, validate=True))
    except (ValueError, binascii.Error) as error:
        raise AwsError("InvalidArgument", f"The header {SSE_CONTEXT} is not valid.") from error
    if not isinstance(context, dict) or not all(isinstance(value, str) for value in context.values()):
        raise AwsError("InvalidArgument", f"The header {SSE_CONTEXT} is not a map of strings.")
    return context
