"""What is in the sandbox at the start: two accounts, keys of all states and kinds, buckets, recordings, past jobs."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from sealscribe.sandbox.identities import AccessKey, Identities, Role
from sealscribe.sandbox.kms_keys import DAY, Key, KeyDirectory
from sealscribe.sandbox.past_jobs import PAST_JOBS, PastJob
from sealscribe.sandbox.recordings import samples
from sealscribe.sandbox.s3_buckets import Bucket, Buckets, DefaultEncryption
from sealscribe.sandbox.s3_objects import Objects, SealRequest
from sealscribe.sandbox.seed_identities import ROLES, add_restricted_identities
from sealscribe.sandbox.seed_keys import SeedKeys
from sealscribe.sandbox.transcribe_jobs import JobBook
from sealscribe.sandbox.transcribe_rules import OutputPlan
from sealscribe.sandbox.transcribe_service import SERVICE_ACCOUNT, service_bucket
from sealscribe.sandbox.world import (
    ARCHIVE,
    CURRENT_ACCOUNT,
    OTHER_ACCOUNT,
    OTHER_BUCKET,
    OUTPUT,
    RECORDINGS,
    REGION,
    SEALED_ONLY,
    SECOND_REGION,
    SECOND_REGION_BUCKET,
)

ARCHIVED_CALLS = 1_050
_PREFIXES = {
    "board-meeting.flac": "meetings/",
    "cardiology-dictation.wav": "dictations/",
    "customer-service-call.mp3": "calls/",
    "legal-interview.ogg": "interviews/",
}


class Seed:
    """Plants everything; ids are the same in every run."""

    def __init__(
        self,
        identities: Identities,
        keys: KeyDirectory,
        buckets: Buckets,
        objects: Objects,
        jobs: JobBook,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._identities = identities
        self._keys = keys
        self._buckets = buckets
        self._objects = objects
        self._jobs = jobs
        self._clock = clock

    def plant(self, extra_keys: int) -> tuple[AccessKey, AccessKey]:
        """The seed, with `extra_keys` more keys; the access keys of both accounts' administrators."""
        current = self._identities.add_user(CURRENT_ACCOUNT, "demo")
        other = self._identities.add_user(OTHER_ACCOUNT, "partner")
        add_restricted_identities(self._identities, CURRENT_ACCOUNT, self._clock())
        for name, policies in ROLES.items():
            self._identities.add_role(Role(CURRENT_ACCOUNT, name, policies))
        self._identities.add_role(Role(OTHER_ACCOUNT, "PartnerTranscription", trusted_accounts=(CURRENT_ACCOUNT,)))
        main_key = SeedKeys(self._keys, self._clock).plant(extra_keys)
        self._plant_buckets(current, other, main_key)
        self._plant_jobs(current)
        return current, other

    # Buckets and objects.

    def _bucket(self, name: str, account_id: str = CURRENT_ACCOUNT, region: str = REGION) -> Bucket:
        self._objects.make_bucket(account_id, region, name)
        bucket = self._buckets.add(name, account_id, region)
        bucket.created = float(int(self._clock() - 250 * DAY))
        return bucket

    def _put(self, owner: AccessKey, bucket: Bucket, key: str, body: bytes, content_type: str) -> None:
        self._objects.put(owner.principal, bucket, key, body, {"content-type": content_type}, SealRequest())

    def _plant_buckets(self, current: AccessKey, other: AccessKey, main_key: Key) -> None:
        recordings = self._bucket(RECORDINGS)
        abroad = self._bucket(SECOND_REGION_BUCKET, region=SECOND_REGION)
        foreign = self._bucket(OTHER_BUCKET, OTHER_ACCOUNT)
        for sample in samples():
            content_type = f"audio/{sample.media_format}"
            body = sample.read_bytes()
            self._put(current, recordings, _PREFIXES.get(sample.file_name, "") + sample.file_name, body, content_type)
            if sample.language_code == "en-US":
                self._put(current, abroad, f"calls/{sample.file_name}", body, content_type)
                self._put(other, foreign, sample.file_name, body, content_type)
        self._put(current, recordings, "documents/read-me.txt", b"Recordings of all teams.\n", "text/plain")
        self._bucket(OUTPUT)
        sealed_only = self._bucket(SEALED_ONLY)
        sealed_only.encryption = DefaultEncryption("aws:kms", main_key.arn)
        sealed_only.policy = {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "DenyWithoutKmsKey",
                    "Effect": "Deny",
                    "Principal": "*",
                    "Action": "s3:PutObject",
                    "Resource": f"{sealed_only.arn}/*",
                    "Condition": {"StringNotEquals": {"s3:x-amz-server-side-encryption": "aws:kms"}},
                }
            ],
        }
        archive = self._bucket(ARCHIVE)
        archive.fill = lambda: self._fill_archive(current, archive)

    def _fill_archive(self, owner: AccessKey, archive: Bucket) -> None:
        for number in range(ARCHIVED_CALLS):
            self._put(owner, archive, f"calls/2024/call-{number:05d}.wav", b"RIFF", "audio/wav")

    # Jobs.

    def _plant_jobs(self, current: AccessKey) -> None:
        managed_bucket = self._bucket(service_bucket(REGION), SERVICE_ACCOUNT)
        for past in PAST_JOBS:
            if past.was_refused:
                continue
            managed = past.folder is None
            plan = (
                OutputPlan(f"{CURRENT_ACCOUNT}/{past.name}/", "asrOutput.json")
                if managed
                else OutputPlan.of(past.name, past.folder)
            )
            self._jobs.add(
                current.principal,
                REGION,
                _parameters(past),
                (current.principal,),
                managed_bucket if managed else self._buckets.get(OUTPUT),
                plan,
                service_managed=managed,
                created=past.created(self._clock()),
                seconds=past.seconds,
            )
        self._jobs.advance()


def _parameters(past: PastJob) -> dict[str, Any]:
    """What the request of a past job was."""
    parameters: dict[str, Any] = {
        "TranscriptionJobName": past.name,
        "LanguageCode": past.language_code,
        "Media": {"MediaFileUri": past.media_uri},
    }
    if past.folder is not None:
        parameters["OutputBucketName"] = OUTPUT
        if past.folder:
            parameters["OutputKey"] = past.folder
    if past.key_arn:
        parameters |= {"OutputEncryptionKMSKeyId": past.key_arn, "KMSEncryptionContext": dict(past.context)}
    if past.subtitles:
        parameters["Subtitles"] = {"Formats": list(past.subtitles), "OutputStartIndex": 0}
    if past.tags:
        parameters["Tags"] = [{"Key": key, "Value": value} for key, value in past.tags.items()]
    return parameters
