"""Buckets: owner, Region, default encryption, policy; and who may do what in them."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape

from sealscribe.sandbox.identities import VIA_SERVICE, Principal, authorize_identity, circumstances, denied
from sealscribe.sandbox.policy import AccessRequest, Decision, PolicyDocument, evaluate, parse_policy
from sealscribe.sandbox.wire import AwsError, Request, Response, iso_time

XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
ON_BEHALF = {VIA_SERVICE.replace(":", "_"): "true"}
"""For `authorize`: another service asks, on the principal's behalf."""
_NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'


@dataclass
class DefaultEncryption:
    """What a bucket does with objects that come without a wish: SSE-S3, or a KMS key."""

    algorithm: str = "AES256"
    key: str | None = None
    bucket_key: bool = False


@dataclass
class Bucket:
    """One bucket. `fill` puts its seeded objects in place when somebody first asks for the bucket."""

    name: str
    account_id: str
    region: str
    created: float
    encryption: DefaultEncryption
    policy: PolicyDocument | None = None
    policy_text: str = ""
    fill: Callable[[], None] | None = None

    @property
    def arn(self) -> str:
        """The bucket's ARN."""
        return f"arn:aws:s3:::{self.name}"

    def object_arn(self, key: str) -> str:
        """The ARN of an object in the bucket."""
        return f"{self.arn}/{key}"


class Buckets:
    """All buckets by name; names are unique over all accounts."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._buckets: dict[str, Bucket] = {}

    def add(self, name: str, account_id: str, region: str) -> Bucket:
        """Note a bucket that exists in moto."""
        bucket = Bucket(name, account_id, region, self._clock(), DefaultEncryption())
        self._buckets[name] = bucket
        return bucket

    def remove(self, name: str) -> None:
        """Forget a bucket that was deleted."""
        self._buckets.pop(name, None)

    def find(self, name: str) -> Bucket | None:
        """The bucket of this name, filled."""
        bucket = self._buckets.get(name)
        if bucket is not None and bucket.fill is not None:
            fill, bucket.fill = bucket.fill, None
            fill()
        return bucket

    def get(self, name: str) -> Bucket:
        """The bucket of this name; NoSuchBucket where there is none."""
        bucket = self.find(name)
        if bucket is None:
            text = "The specified bucket does not exist"
            raise AwsError("NoSuchBucket", text, 404, {"BucketName": name})
        return bucket

    def of_account(self, account_id: str) -> list[Bucket]:
        """An account's buckets by name."""
        found = (bucket for bucket in self._buckets.values() if bucket.account_id == account_id)
        return sorted(found, key=lambda bucket: bucket.name)

    def listing(self, account_id: str, query: Mapping[str, str]) -> Response:
        """ListBuckets, with its filters and pages."""
        found = [
            bucket
            for bucket in self.of_account(account_id)
            if bucket.name.startswith(query.get("prefix", ""))
            and query.get("bucket-region", bucket.region) == bucket.region
            and bucket.name > query.get("continuation-token", "")
        ]
        limit = int(query.get("max-buckets") or 10_000)
        entries = "".join(
            f"<Bucket><Name>{bucket.name}</Name><CreationDate>{iso_time(bucket.created)}</CreationDate>"
            f"<BucketRegion>{bucket.region}</BucketRegion></Bucket>"
            for bucket in found[:limit]
        )
        more = f"<ContinuationToken>{found[limit - 1].name}</ContinuationToken>" if len(found) > limit else ""
        body = (
            f"{XML_HEAD}<ListAllMyBucketsResult {_NAMESPACE}><Owner><ID>{account_id}</ID></Owner>"
            f"<Buckets>{entries}</Buckets>{more}</ListAllMyBucketsResult>"
        )
        return xml_response(body)


def authorize(principal: Principal | None, bucket: Bucket, action: str, resource: str, **context: str) -> None:
    """Refuse what identity and bucket policies together do not allow; a None principal is anonymous.

    A context key `s3:Key` is given as `s3_Key`, dashes as they are.
    """
    values = {name.replace("_", ":", 1): (value,) for name, value in context.items()}
    if principal is None:
        everybody = circumstances(time.time())
        request = AccessRequest("anonymous", ("anonymous",), action, resource, {**everybody, **values})
        by_identity = Decision.NEUTRAL
    else:
        request = principal.request(action, resource, values)
        by_identity = principal.decide(request)
    by_bucket = Decision.NEUTRAL
    if bucket.policy is not None:
        by_bucket = evaluate([bucket.policy], request, resource_policy=True)
    own = principal is not None and principal.account_id == bucket.account_id
    votes = {by_identity, by_bucket}
    if principal is None:
        allowed = by_bucket is Decision.ALLOW
    elif own:
        allowed = Decision.ALLOW in votes
    else:
        allowed = votes == {Decision.ALLOW}
    if allowed and Decision.DENY not in votes:
        return
    if principal is None:
        raise AwsError("AccessDenied", "Access Denied", 403)
    by = "resource" if by_bucket is Decision.DENY or not own else "identity"
    refusal = denied(principal, action, f'"{resource}"', explicit=Decision.DENY in votes, by=by)
    raise AwsError("AccessDenied", refusal.message, 403)


def authorize_account(principal: Principal, action: str, resource: str) -> None:
    """Refuse what the identity policies alone do not allow, where no bucket has a say."""
    try:
        authorize_identity(principal, action, resource)
    except AwsError as error:
        raise AwsError("AccessDenied", error.message, 403) from error


def may(principal: Principal | None, bucket: Bucket, action: str, resource: str) -> bool:
    """Whether `authorize` would let it pass."""
    try:
        authorize(principal, bucket, action, resource)
    except AwsError:
        return False
    return True


_SUBRESOURCES = (
    "accelerate",
    "acl",
    "analytics",
    "attributes",
    "cors",
    "encryption",
    "intelligent-tiering",
    "inventory",
    "legal-hold",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "ownershipControls",
    "policy",
    "policyStatus",
    "publicAccessBlock",
    "replication",
    "requestPayment",
    "restore",
    "retention",
    "tagging",
    "torrent",
    "versioning",
    "versions",
    "website",
)
_NAMES = {
    "lifecycle": "LifecycleConfiguration",
    "acl": "Acl",
    "cors": "CORS",
}


def subresource(query: Mapping[str, str]) -> str | None:
    """The part of a bucket or object that a request is about, None for itself."""
    return next((name for name in _SUBRESOURCES if name in query), None)


def action_of(request: Request, key: str) -> str:
    """The IAM action of an S3 request (Service Authorization Reference, "Actions for Amazon S3")."""
    query, method = request.query, request.method
    part = subresource(query)
    kind = "Object" if key else "Bucket"
    verb = {"GET": "Get", "HEAD": "Get", "PUT": "Put", "POST": "Put", "DELETE": "Delete"}.get(method, "Get")
    if part == "versions":
        return "s3:ListBucketVersions"
    if part == "encryption":
        return f"s3:{'Get' if verb == 'Get' else 'Put'}EncryptionConfiguration"
    if part is not None:
        name = _NAMES.get(part, part[0].upper() + re.sub(r"-(\w)", lambda match: match[1].upper(), part[1:]))
        return f"s3:{verb}{kind}{name}"
    if key:
        if "uploadId" in query and method in ("GET", "DELETE"):
            return "s3:ListMultipartUploadParts" if method == "GET" else "s3:AbortMultipartUpload"
        return f"s3:{verb}Object"
    if method in ("GET", "HEAD"):
        return "s3:ListBucketMultipartUploads" if "uploads" in query else "s3:ListBucket"
    return {"PUT": "s3:CreateBucket", "DELETE": "s3:DeleteBucket"}.get(method, "s3:DeleteObject")


def put_policy(bucket: Bucket, body: bytes) -> None:
    """PutBucketPolicy."""
    try:
        bucket.policy = parse_policy(body.decode())
    except ValueError as error:
        raise AwsError("MalformedPolicy", f"Policies must be valid JSON: {error}") from error
    bucket.policy_text = body.decode()


def read_encryption(body: bytes) -> DefaultEncryption:
    """The rule of a ServerSideEncryptionConfiguration document."""
    text = body.decode()
    algorithm = re.search(r"<SSEAlgorithm>\s*([^<]+?)\s*</SSEAlgorithm>", text)
    key = re.search(r"<KMSMasterKeyID>\s*([^<]+?)\s*</KMSMasterKeyID>", text)
    if algorithm is None or algorithm[1] not in ("AES256", "aws:kms", "aws:kms:dsse"):
        raise AwsError("MalformedXML", "The XML you provided was not well-formed or did not validate.")
    if key and algorithm[1] == "AES256":
        text = "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse"
        raise AwsError("InvalidArgument", text)
    bucket_key = re.search(r"<BucketKeyEnabled>\s*true\s*</BucketKeyEnabled>", text) is not None
    return DefaultEncryption(algorithm[1], key[1] if key else None, bucket_key)


def encryption_document(encryption: DefaultEncryption) -> Response:
    """GetBucketEncryption: since 2023 every bucket has a rule, SSE-S3 at least."""
    key = f"<KMSMasterKeyID>{escape(encryption.key)}</KMSMasterKeyID>" if encryption.key else ""
    return xml_response(
        f"{XML_HEAD}<ServerSideEncryptionConfiguration {_NAMESPACE}><Rule><ApplyServerSideEncryptionByDefault>"
        f"<SSEAlgorithm>{encryption.algorithm}</SSEAlgorithm>{key}</ApplyServerSideEncryptionByDefault>"
        f"<BucketKeyEnabled>{str(encryption.bucket_key).lower()}</BucketKeyEnabled></Rule>"
        "</ServerSideEncryptionConfiguration>"
    )


def policy_document(bucket: Bucket) -> Response:
    """GetBucketPolicy."""
    if bucket.policy is None:
        text = "The bucket policy does not exist"
        raise AwsError("NoSuchBucketPolicy", text, 404, {"BucketName": bucket.name})
    document = bucket.policy_text or json.dumps(bucket.policy)
    return Response(200, (("Content-Type", "application/json"),), document.encode())


def xml_response(body: str) -> Response:
    """An XML answer with status 200."""
    return Response(200, (("Content-Type", "application/xml"),), body.encode())
