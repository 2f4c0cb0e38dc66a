"""Amazon Transcribe: batch jobs over the JSON protocol."""

from __future__ import annotations

import base64
import binascii
import json
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from sealscribe.sandbox.identities import Caller, Identities, Principal, Role, authorize_identity
from sealscribe.sandbox.kms_use import KeyRing, KeyUse
from sealscribe.sandbox.s3_buckets import Bucket, Buckets
from sealscribe.sandbox.s3_objects import Objects
from sealscribe.sandbox.s3_service import unsigned_url
from sealscribe.sandbox.shapes import ServiceModel
from sealscribe.sandbox.signing import presign
from sealscribe.sandbox.transcribe_jobs import Job, JobBook
from sealscribe.sandbox.transcribe_output import OutputWriter, seal_wish
from sealscribe.sandbox.transcribe_rules import (
    BUCKET_REFUSED,
    CONFLICT,
    MEDIA_REFUSED,
    MISSING_JOB,
    SERVICE_ERROR,
    MediaLocation,
    OutputPlan,
    check,
)
from sealscribe.sandbox.wire import AwsError

Parameters = Mapping[str, Any]
SERVICE_ACCOUNT = "000000000000"
"""The account that the service-managed buckets belong to."""
PRESIGNED_SECONDS = 900
_DEFAULT_PAGE = 5


class TranscribeService:
    """Answers Transcribe operations. `opted_out` accounts may not use the service-managed bucket."""

    def __init__(
        self,
        identities: Identities,
        ring: KeyRing,
        buckets: Buckets,
        objects: Objects,
        jobs: JobBook,
        writer: OutputWriter,
    ) -> None:
        self.jobs = jobs
        self.opted_out: set[str] = set()
        self.url = ""
        self._identities = identities
        self._ring = ring
        self._buckets = buckets
        self._objects = objects
        self._writer = writer
        self._service_key = identities.add_user(SERVICE_ACCOUNT, "transcribe")
        self._model = ServiceModel("transcribe", SERVICE_ERROR)
        self._operations: dict[str, Callable[[Caller, Parameters], dict[str, Any]]] = {
            "StartTranscriptionJob": self._start,
            "GetTranscriptionJob": self._get,
            "ListTranscriptionJobs": self._list,
            "DeleteTranscriptionJob": self._delete,
            "TagResource": self._tag,
            "UntagResource": self._untag,
            "ListTagsForResource": self._list_tags,
        }

    def handle(self, caller: Caller, operation: str, parameters: Parameters) -> dict[str, Any]:
        """The result of an operation; AwsError for every refusal."""
        if not self._model.has(operation):
            raise AwsError("UnknownOperationException")
        self._model.check(operation, parameters)
        work = self._operations.get(operation)
        if work is None:
            raise AwsError(SERVICE_ERROR, f"The sandbox does not offer {operation}.")
        return work(caller, parameters)

    def _authorize(self, caller: Caller, operation: str, resource: str = "*", **context: str) -> None:
        authorize_identity(caller.principal, f"transcribe:{operation}", resource, **context)

    def _start(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        principal, region = caller.principal, caller.region
        wanted = ("OutputBucketName", "OutputKey", "OutputEncryptionKMSKeyId")
        context = {f"transcribe_{name}": str(parameters[name]) for name in wanted if parameters.get(name)}
        self._authorize(caller, "StartTranscriptionJob", **context)
        if parameters.get("Tags"):
            self._authorize(caller, "TagResource")
        check(parameters)
        users = self._users(caller, parameters)
        reader = users[-1]
        location = MediaLocation.parse(parameters["Media"]["MediaFileUri"])
        if location is None:
            raise AwsError(SERVICE_ERROR, MEDIA_REFUSED)
        try:
            self._writer.read_media(reader, region, location)
        except AwsError as error:
            raise AwsError(SERVICE_ERROR, MEDIA_REFUSED) from error
        name = parameters["TranscriptionJobName"]
        plan = OutputPlan.of(name, parameters.get("OutputKey"))
        bucket_name = parameters.get("OutputBucketName")
        if bucket_name:
            bucket = self._output_bucket(users, region, str(bucket_name), plan, parameters)
        else:
            if principal.account_id in self.opted_out:
                text = (
                    "You must specify a value for outputBucketName because your account, "
                    f"{principal.account_id}, has opted out of content usage by AWS AI services."
                )
                raise AwsError(SERVICE_ERROR, text)
            bucket = self._service_bucket(region)
            plan = OutputPlan(f"{principal.account_id}/{name}/{uuid.uuid4()}/", "asrOutput.json")
        if self.jobs.find(principal.account_id, region, name) is not None:
            raise AwsError("ConflictException", CONFLICT, 409)
        job = self.jobs.add(principal, region, parameters, users, bucket, plan, service_managed=not bucket_name)
        return {"TranscriptionJob": job.describe(self._uri)}

    def _service_bucket(self, region: str) -> Bucket:
        """The service-managed bucket of a Region, made when it is first needed."""
        name = service_bucket(region)
        bucket = self._buckets.find(name)
        if bucket is None:
            self._objects.make_bucket(SERVICE_ACCOUNT, region, name)
            bucket = self._buckets.add(name, SERVICE_ACCOUNT, region)
        return bucket

    def _users(self, caller: Caller, parameters: Parameters) -> tuple[Principal, ...]:
        """All principals that must be allowed to use input, output and key; the last one does the work."""
        arn = (parameters.get("JobExecutionSettings") or {}).get("DataAccessRoleArn")
        if not arn:
            return (caller.principal,)
        role: Role | None = self._identities.role(arn)
        if role is None or role.account_id != caller.principal.account_id:
            text = (
                "The data access role that you specified can't be assumed. Make sure that the role exists in your "
                "account and trusts transcribe.amazonaws.com."
            )
            raise AwsError(SERVICE_ERROR, text)
        authorize_identity(caller.principal, "iam:PassRole", arn)
        return (caller.principal, role.principal())

    def _output_bucket(
        self, users: tuple[Principal, ...], region: str, name: str, plan: OutputPlan, parameters: Parameters
    ) -> Bucket:
        """The output bucket, after a write to it and a trial of the key by every user."""
        bucket = self._buckets.find(name)
        if bucket is None or bucket.region != region:
            raise AwsError(SERVICE_ERROR, BUCKET_REFUSED)
        wish = seal_wish(parameters)
        for user in users:
            if wish.key is not None:
                self._check_key(user, region, wish.key, wish.context)
        try:
            self._objects.put_allowed(users[-1], bucket, plan.access_check, b"", wish, "application/octet-stream")
            for user in users[:-1]:
                self._objects.check_key(user, bucket, plan.access_check, wish)
        except AwsError as error:
            if "kms:" in error.message or error.code.startswith("KMS."):
                raise _key_refused(error) from error
            raise AwsError(SERVICE_ERROR, BUCKET_REFUSED) from error
        return bucket

    def _check_key(self, user: Principal, region: str, key: str, context: Mapping[str, str]) -> None:
        """kms:Encrypt under the person's context, the permission that the guide's page "Key management" names."""
        try:
            self._ring.usable_key(KeyUse(user, region, "kms:Encrypt", context, "transcribe.amazonaws.com"), key)
        except AwsError as error:
            raise _key_refused(error) from error

    def _job(self, caller: Caller, name: str) -> Job:
        job = self.jobs.find(caller.principal.account_id, caller.region, name)
        if job is None:
            raise AwsError(SERVICE_ERROR, MISSING_JOB)
        return job

    def _get(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        self._authorize(caller, "GetTranscriptionJob")
        return {"TranscriptionJob": self._job(caller, parameters["TranscriptionJobName"]).describe(self._uri)}

    def _uri(self, job: Job, key: str) -> str:
        """Own bucket: unsigned, path style. Service-managed bucket: signed anew at every call, for 15 minutes."""
        if not job.service_managed:
            return unsigned_url(self.url, job.bucket, key)
        return presign(
            self.url,
            f"/{job.bucket.name}/{key}",
            access_key_id=self._service_key.access_key_id,
            secret=self._service_key.secret_access_key,
            region=job.region,
            lifetime=PRESIGNED_SECONDS,
            now=self.jobs.clock(),
        )

    def _list(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        self._authorize(caller, "ListTranscriptionJobs")
        status, text = parameters.get("Status"), str(parameters.get("JobNameContains") or "")
        found = [
            job
            for job in self.jobs.newest_first(caller.principal.account_id, caller.region)
            if (status is None or job.status == status) and text.lower() in job.name.lower()
        ]
        if parameters.get("NextToken"):
            last = _read_token(parameters["NextToken"])
            found = [job for job in found if (job.created, job.number) < last]
        limit = int(parameters.get("MaxResults") or _DEFAULT_PAGE)
        page = found[:limit]
        result: dict[str, Any] = {"TranscriptionJobSummaries": [job.summarize() for job in page]}
        if status is not None:
            result["Status"] = status
        if len(found) > limit:
            result["NextToken"] = _token(page[-1])
        return result

    def _delete(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        """Output in a customer's bucket stays; that in the service-managed bucket goes with the job."""
        self._authorize(caller, "DeleteTranscriptionJob")
        job = self._job(caller, parameters["TranscriptionJobName"])
        self.jobs.remove(job)
        if job.service_managed:
            self._writer.remove(job.bucket, job)
        return {}

    def _tagged(self, caller: Caller, operation: str, arn: str) -> Job:
        self._authorize(caller, operation, arn)
        name = arn.rpartition("/")[2]
        job = self.jobs.find(caller.principal.account_id, caller.region, name)
        if job is None or job.arn != arn:
            raise AwsError("NotFoundException", "The requested resource couldn't be found.", 404)
        return job

    def _tag(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        job = self._tagged(caller, "TagResource", parameters["ResourceArn"])
        tags = {tag["Key"]: tag["Value"] for tag in [*(job.parameters.get("Tags") or ()), *parameters["Tags"]]}
        _set_tags(job, tags)
        return {}

    def _untag(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        job = self._tagged(caller, "UntagResource", parameters["ResourceArn"])
        kept = {tag["Key"]: tag["Value"] for tag in job.parameters.get("Tags") or ()}
        _set_tags(job, {key: value for key, value in kept.items() if key not in parameters["TagKeys"]})
        return {}

    def _list_tags(self, caller: Caller, parameters: Parameters) -> dict[str, Any]:
        job = self._tagged(caller, "ListTagsForResource", parameters["ResourceArn"])
        return {"ResourceArn": job.arn, "Tags": list(job.parameters.get("Tags") or ())}


def service_bucket(region: str) -> str:
    """The service-managed bucket of a Region."""
    return f"aws-transcribe-{region}-prod"


def _set_tags(job: Job, tags: Mapping[str, str]) -> None:
    job.parameters = {**job.parameters, "Tags": [{"Key": key, "Value": value} for key, value in tags.items()]}


def _key_refused(error: AwsError) -> AwsError:
    """Missing permission comes as AccessDenied, everything else as a bad request that carries KMS's sentence.

    No public source gives Transcribe's own wording here.
    """
    if error.code in ("AccessDenied", "AccessDeniedException"):
        return AwsError("AccessDeniedException", error.message, 400)
    return AwsError(SERVICE_ERROR, f"The KMS key that you specified can't be used. {error.message}")


def _token(job: Job) -> str:
    return base64.urlsafe_b64encode(json.dumps([job.created, job.number]).encode()).decode()


def _read_token(token: str) -> tuple[float, int]:
    try:
        created, number = json.loads(base64.urlsafe_b64decode(token))
        return float(created), int(number)
    except (ValueError, TypeError, binascii.Error) as error:
        raise AwsError(SERVICE_ERROR, "The NextToken that you provided isn't valid.") from error
