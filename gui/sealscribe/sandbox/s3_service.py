"""Amazon S3: requests authenticated, authorized and answered; whatever needs no watching goes to moto."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import quote, unquote

from sealscribe.sandbox.identities import Caller, Identities, Principal, Protocol
from sealscribe.sandbox.moto_app import MotoApp
from sealscribe.sandbox.s3_buckets import (
    XML_HEAD,
    Bucket,
    Buckets,
    DefaultEncryption,
    action_of,
    authorize,
    authorize_account,
    encryption_document,
    may,
    policy_document,
    put_policy,
    read_encryption,
    subresource,
    xml_response,
)
from sealscribe.sandbox.s3_checksums import checked
from sealscribe.sandbox.s3_objects import SEAL_HEADER, SSE, Objects, SealRequest, StoredObject, object_path
from sealscribe.sandbox.wire import AwsError, Request, Response, iso_time

_REGION_HEADER = "x-amz-bucket-region"
_PASSED_ON = ("if-match", "if-none-match", "if-modified-since", "if-unmodified-since", "x-amz-checksum-mode")


class S3Service:
    """Answers S3 requests, in path style and in virtual-host style."""

    def __init__(
        self,
        moto: MotoApp,
        identities: Identities,
        buckets: Buckets,
        objects: Objects,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._moto = moto
        self._identities = identities
        self._buckets = buckets
        self._objects = objects
        self._clock = clock
        self._uploads: dict[str, SealRequest] = {}

    def handle(self, request: Request, name: str, key: str) -> Response:
        """The answer to a request about the bucket `name` (or none) and the object `key` (or none).

        AwsError for every refusal.
        """
        caller = self._identities.signer(request, Protocol.S3)
        if not name:
            principal = _known(caller)
            authorize_account(principal, "s3:ListAllMyBuckets", "*")
            return self._buckets.listing(principal.account_id, request.query)
        if request.method == "PUT" and not key and subresource(request.query) is None:
            return self._create_bucket(_known_caller(caller), name, checked(request))
        bucket = self._buckets.get(name)
        self._check_region(caller, bucket, request)
        principal_or_none = caller.principal if caller else None
        try:
            self._authorize(principal_or_none, bucket, key, request)
        except AwsError as error:
            if request.method == "HEAD" and not key:
                # Whoever may not look into a bucket is told all the same where it is (botocore model s3.HeadBucket).
                raise replace(error, headers={_REGION_HEADER: bucket.region}) from error
            raise
        # From here on in path style: the signature, which covers the path as sent, has been checked.
        request = replace(checked(request), raw_path=f"/{quote(name)}/{quote(key, safe='/~')}")
        if key:
            return self._object(caller, principal_or_none, bucket, key, request)
        return self._bucket(principal_or_none, bucket, request)

    def _check_region(self, caller: Caller | None, bucket: Bucket, request: Request) -> None:
        anywhere = "location" in request.query
        if caller is None or anywhere or caller.claim.version == 2 or caller.region == bucket.region:
            return
        text = (
            "The bucket you are attempting to access must be addressed using the specified endpoint. Please send all "
            "future requests to this endpoint."
        )
        fields = {"Endpoint": f"s3.{bucket.region}.amazonaws.com", "Bucket": bucket.name}
        raise AwsError("PermanentRedirect", text, 301, fields, {_REGION_HEADER: bucket.region})

    def _authorize(self, principal: Principal | None, bucket: Bucket, key: str, request: Request) -> None:
        action = action_of(request, key)
        if request.method == "POST" and "delete" in request.query:
            for one in re.findall(rb"<Key>([^<]*)</Key>", request.body):
                authorize(principal, bucket, "s3:DeleteObject", bucket.object_arn(one.decode()))
            return
        context = {"s3_prefix": request.query.get("prefix", "")} if action == "s3:ListBucket" else {}
        if action == "s3:PutObject":
            wish = SealRequest.from_headers(request.headers)
            context = {"s3_" + name: value for name, value in wish.headers().items()}
            if "partNumber" in request.query:
                context.update(self._upload_conditions(request))
        authorize(principal, bucket, action, bucket.object_arn(key) if key else bucket.arn, **context)

    def _upload_conditions(self, request: Request) -> dict[str, str]:
        wish = self._uploads.get(request.query.get("uploadId", ""))
        return {"s3_" + name: value for name, value in wish.headers().items()} if wish else {}

    # Buckets.

    def _create_bucket(self, caller: Caller, name: str, request: Request) -> Response:
        account_id = caller.principal.account_id
        authorize_account(caller.principal, "s3:CreateBucket", f"arn:aws:s3:::{name}")
        existing = self._buckets.find(name)
        if existing is not None and existing.account_id == account_id:
            text = "Your previous request to create the named bucket succeeded and you already own it."
            raise AwsError("BucketAlreadyOwnedByYou", text, 409, {"BucketName": name})
        if existing is not None:
            text = (
                "The requested bucket name is not available. The bucket namespace is shared by all users of the "
                "system. Please select a different name and try again."
            )
            raise AwsError("BucketAlreadyExists", text, 409, {"BucketName": name})
        response = self._moto.send("s3", caller.region, account_id, replace(request, raw_path=f"/{name}"))
        if response.status == 200:
            self._buckets.add(name, account_id, caller.region)
        return response

    def _bucket(self, principal: Principal | None, bucket: Bucket, request: Request) -> Response:
        part, method = subresource(request.query), request.method
        if part == "encryption" and method == "GET":
            return encryption_document(bucket.encryption)
        if part == "encryption":
            bucket.encryption = read_encryption(request.body) if method == "PUT" else DefaultEncryption()
            return Response(200 if method == "PUT" else 204)
        if part == "policy" and method == "GET":
            return policy_document(bucket)
        if part == "policy" and method == "PUT":
            put_policy(bucket, request.body)
            return Response(204)
        if part == "policy":
            bucket.policy, bucket.policy_text = None, ""
            return Response(204)
        response = self._moto.send("s3", bucket.region, bucket.account_id, request)
        if method == "DELETE" and part is None and response.status == 204:
            self._buckets.remove(bucket.name)
        if method == "HEAD":
            response = response.with_headers({_REGION_HEADER: bucket.region})
        return _without_seal_ids(response)

    # Objects.

    def _object(
        self, caller: Caller | None, principal: Principal | None, bucket: Bucket, key: str, request: Request
    ) -> Response:
        method, query = request.method, request.query
        # moto fails with a status of 500 here.
        if "uploadId" in query and query["uploadId"] not in self._uploads:
            text = (
                "The specified multipart upload does not exist. The upload ID might be invalid, or the multipart "
                "upload might have been aborted or completed."
            )
            raise AwsError("NoSuchUpload", text, 404)
        if subresource(query) is None:
            if method in ("GET", "HEAD") and "uploadId" not in query:
                return self._read(caller, principal, bucket, key, request)
            if method == "PUT" and "x-amz-copy-source" in request.headers and "uploadId" not in query:
                return self._copy(_known(caller), bucket, key, request)
            if method == "PUT" and "uploadId" not in query:
                wish = SealRequest.from_headers(request.headers)
                return self._objects.put(_known(caller), bucket, key, request.body, request.headers, wish)
            if method == "POST" and "uploads" in query:
                return self._start_upload(_known(caller), bucket, key, request)
            if method == "POST" and "uploadId" in query:
                return self._complete_upload(_known(caller), bucket, key, request)
        if "x-amz-copy-source" in request.headers:
            source_bucket, source_key = _copy_source(request)
            source = self._buckets.get(source_bucket)
            if self._objects.head(source, source_key).seal is not None:
                raise AwsError("NotImplemented", "The sandbox does not copy parts of sealed objects.", 501)
        if method == "DELETE":
            self._uploads.pop(query.get("uploadId", ""), None)
        return _without_seal_ids(self._moto.send("s3", bucket.region, bucket.account_id, request))

    def _missing(self, principal: Principal | None, bucket: Bucket, key: str) -> AwsError:
        """Without s3:ListBucket a missing object is not told apart from a forbidden one."""
        if may(principal, bucket, "s3:ListBucket", bucket.arn):
            return AwsError("NoSuchKey", "The specified key does not exist.", 404, {"Key": key})
        return AwsError("AccessDenied", "Access Denied", 403)

    def _read(
        self, caller: Caller | None, principal: Principal | None, bucket: Bucket, key: str, request: Request
    ) -> Response:
        passed_on = {name: request.headers[name] for name in _PASSED_ON if name in request.headers}
        stored = self._objects.head(bucket, key, request.raw_query, passed_on)
        if stored.response.status == 404:
            raise self._missing(principal, bucket, key)
        if stored.response.status != 200 or stored.seal is None:
            response = self._moto.send("s3", bucket.region, bucket.account_id, request)
            plain = response.status in (200, 206)
            return response.with_headers({SSE: "AES256"}) if plain else response
        shown = stored.response.with_headers({SEAL_HEADER: None, **stored.seal.headers()})
        if request.method == "HEAD" and "range" not in request.headers:
            return shown
        if caller is not None and caller.claim.version == 2:
            text = (
                "Requests specifying Server Side Encryption with AWS KMS managed keys require AWS Signature Version 4."
            )
            raise AwsError("InvalidArgument", text)
        sealed = self._objects.ciphertext(bucket, key, request.raw_query)
        plaintext = self._objects.open(principal, bucket, stored.seal, sealed.body)
        return ranged(shown, plaintext, request.header("range"))

    def _copy(self, principal: Principal, bucket: Bucket, key: str, request: Request) -> Response:
        source_name, source_key = _copy_source(request)
        source = self._buckets.get(source_name)
        authorize(principal, source, "s3:GetObject", source.object_arn(source_key))
        stored = self._objects.head(source, source_key)
        if stored.response.status != 200:
            raise self._missing(principal, source, source_key)
        body = self._objects.read(principal, source, source_key)
        headers = dict(request.headers)
        if request.headers.get("x-amz-metadata-directive", "COPY").upper() == "COPY":
            headers = _stored_headers(stored)
        # The encryption context is not copied: the copy is sealed as this request says.
        wish = SealRequest.from_headers(request.headers)
        response = self._objects.put(principal, bucket, key, body, headers, wish)
        etag = response.header("ETag") or ""
        result = (
            f'{XML_HEAD}<CopyObjectResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'
            f"<LastModified>{iso_time(self._clock())}</LastModified><ETag>{etag}</ETag></CopyObjectResult>"
        )
        kept = {name: value for name, value in response.headers if name.lower().startswith("x-amz-")}
        return xml_response(result).with_headers(dict(kept))

    def _start_upload(self, principal: Principal, bucket: Bucket, key: str, request: Request) -> Response:
        wish = SealRequest.from_headers(request.headers)
        self._objects.check_key(principal, bucket, key, wish)
        response = self._moto.send("s3", bucket.region, bucket.account_id, _without_sse(request))
        found = re.search(rb"<UploadId>([^<]+)</UploadId>", response.body)
        if response.status != 200 or found is None:
            return response
        self._uploads[found[1].decode()] = wish
        algorithm = wish.within(bucket).algorithm
        return response.with_headers({SSE: algorithm})

    def _complete_upload(self, principal: Principal, bucket: Bucket, key: str, request: Request) -> Response:
        wish = self._uploads.get(request.query["uploadId"], SealRequest())
        self._objects.check_key(principal, bucket, key, wish)
        response = self._moto.send("s3", bucket.region, bucket.account_id, request)
        if response.status != 200 or b"<Error>" in response.body:
            return response
        self._uploads.pop(request.query["uploadId"], None)
        if wish.within(bucket).algorithm == "AES256":
            return response.with_headers({SSE: "AES256"})
        # The parts lay in moto in the clear until now; the whole object takes their place, sealed.
        headers = _stored_headers(self._objects.head(bucket, key))
        body = self._objects.ciphertext(bucket, key).body
        sealed = self._objects.put(principal, bucket, key, body, headers, wish)
        kept = {name: value for name, value in sealed.headers if name.lower().startswith(SSE)}
        return response.with_headers(dict(kept))


def ranged(response: Response, body: bytes, header: str | None) -> Response:
    """The whole body with status 200, or the one byte range asked for with status 206 (RFC 9110, 14)."""
    match = re.fullmatch(r"bytes=(\d*)-(\d*)", header or "")
    if match is None or match.groups() == ("", ""):
        whole = Response(200, response.headers, body)
        return whole.with_headers({"Content-Length": str(len(body)), "Accept-Ranges": "bytes"})
    size = len(body)
    if match[1]:
        start, end = int(match[1]), min(int(match[2] or size - 1), size - 1)
    else:
        start, end = max(size - int(match[2]), 0), size - 1
    if start >= size or start > end:
        text = "The requested range is not satisfiable"
        raise AwsError("InvalidRange", text, 416, {"RangeRequested": header or "", "ActualObjectSize": str(size)})
    # A checksum is that of the whole object.
    headers = tuple(header for header in response.headers if not header[0].lower().startswith("x-amz-checksum-"))
    part = Response(206, headers, body[start : end + 1])
    return part.with_headers(
        {
            "Content-Length": str(end + 1 - start),
            "Content-Range": f"bytes {start}-{end}/{size}",
            "Accept-Ranges": "bytes",
        }
    )


def _without_sse(request: Request) -> Request:
    return replace(
        request, headers={name: value for name, value in request.headers.items() if not name.startswith(SSE)}
    )


def _without_seal_ids(response: Response) -> Response:
    return response.with_headers({SEAL_HEADER: None})


def _stored_headers(stored: StoredObject) -> dict[str, str]:
    return {
        name.lower(): value
        for name, value in stored.response.headers
        if name.lower() in ("content-type", "content-disposition", "content-encoding", "cache-control")
        or (name.lower().startswith("x-amz-meta-") and name.lower() != SEAL_HEADER)
    }


def _copy_source(request: Request) -> tuple[str, str]:
    source = unquote(request.headers["x-amz-copy-source"].partition("?")[0]).lstrip("/")
    bucket, _, key = source.partition("/")
    return bucket, key


def _known_caller(caller: Caller | None) -> Caller:
    if caller is None:
        raise AwsError("AccessDenied", "Access Denied", 403)
    return caller


def _known(caller: Caller | None) -> Principal:
    return _known_caller(caller).principal


def unsigned_url(url: str, bucket: Bucket, key: str) -> str:
    """Where an object is, in path style and without a signature: a GET on it is refused."""
    return f"{url}{quote(object_path(bucket, key), safe='/~%')}"
