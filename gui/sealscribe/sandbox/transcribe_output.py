"""What a transcription job leaves in S3: transcript, redacted transcript, subtitles, all under the same seal."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from sealscribe.sandbox.identities import Identities, Principal
from sealscribe.sandbox.media import failure_reason, probe
from sealscribe.sandbox.recordings import SampleRecording, find_sample
from sealscribe.sandbox.s3_buckets import ON_BEHALF, Bucket, Buckets, authorize
from sealscribe.sandbox.s3_objects import Objects, SealRequest
from sealscribe.sandbox.transcribe_jobs import COMPLETED, Job
from sealscribe.sandbox.transcribe_rules import MEDIA_REFUSED, MediaLocation
from sealscribe.sandbox.transcripts import redacted, subtitles, transcript_document
from sealscribe.sandbox.wire import AwsError

_CONTENT_TYPES = {"json": "application/json", "vtt": "text/vtt", "srt": "application/x-subrip"}
_IDENTIFICATION_SCORE = 0.97
_NOTICE_LANGUAGE = "en-US"
"""The language of the transcript that says that nothing was recognised."""


def seal_wish(parameters: Mapping[str, Any]) -> SealRequest:
    """How Transcribe writes: with the person's key and context, or as the bucket does by default."""
    key = parameters.get("OutputEncryptionKMSKeyId")
    if not key:
        return SealRequest()
    return SealRequest("aws:kms", key, parameters.get("KMSEncryptionContext") or {})


class OutputWriter:
    """Finishes jobs."""

    def __init__(self, identities: Identities, buckets: Buckets, objects: Objects) -> None:
        self._identities = identities
        self._buckets = buckets
        self._objects = objects

    def read_media(self, reader: Principal, region: str, location: MediaLocation) -> bytes:
        """The media file, by the reader's rights; AwsError where it is not there for them."""
        bucket = self._buckets.get(location.bucket)
        if bucket.region != region:
            raise AwsError("PermanentRedirect", "The bucket is in another Region.", 301)
        authorize(reader, bucket, "s3:GetObject", bucket.object_arn(location.key), **ON_BEHALF)
        return self._objects.read(reader, bucket, location.key)

    def finish(self, job: Job) -> None:
        """Write the job's files, or say why it failed."""
        location = MediaLocation.parse(job.parameters["Media"]["MediaFileUri"])
        try:
            reader = self._identities.present(job.users[-1])
            body = self.read_media(reader, job.region, location) if location else b""
        except AwsError:
            job.fail(MEDIA_REFUSED)
            return
        reason = failure_reason(body, job.parameters)
        if reason is not None:
            job.fail(reason)
            return
        facts = probe(body)
        job.media_format, job.sample_rate = facts.media_format, facts.sample_rate_hertz
        sample = find_sample(hashlib.sha256(body).hexdigest())
        if job.parameters.get("IdentifyLanguage") or job.parameters.get("IdentifyMultipleLanguages"):
            _identify_language(job, sample)
        try:
            self._write(job, sample)
        except AwsError as error:
            job.fail(_failure(error))
            return
        job.status, job.completed = COMPLETED, job.ends

    def _write(self, job: Job, sample: SampleRecording | None) -> None:
        settings = job.parameters.get("Settings") or {}
        document = transcript_document(
            job_name=job.name,
            account_id=job.account_id,
            language_code=job.language_code or "en-US",
            sample=sample,
            show_speaker_labels=bool(settings.get("ShowSpeakerLabels")),
            max_alternatives=settings.get("MaxAlternatives"),
            channel_identification=bool(settings.get("ChannelIdentification")),
            language_identification=bool(job.parameters.get("IdentifyLanguage")),
        )
        redaction = job.parameters.get("ContentRedaction")
        shown = document
        if redaction:
            shown = redacted(document, redaction.get("PiiEntityTypes"))
            self._put(job, job.plan.redacted_transcript, json.dumps(shown))
            job.outputs.redacted_transcript = job.plan.redacted_transcript
        if not redaction or redaction["RedactionOutput"] == "redacted_and_unredacted":
            self._put(job, job.plan.transcript, json.dumps(document))
            job.outputs.transcript = job.plan.transcript
        wanted = job.parameters.get("Subtitles") or {}
        for kind in wanted.get("Formats", ()):
            key = job.plan.subtitle(kind)
            self._put(job, key, subtitles(shown, kind, int(wanted.get("OutputStartIndex") or 0)))
            job.outputs.subtitles.append(key)

    def _put(self, job: Job, key: str, text: str) -> None:
        content_type = _CONTENT_TYPES[key.rpartition(".")[2]]
        body = text.encode()
        if job.service_managed:
            self._objects.write(job.users[0], job.bucket, key, body, SealRequest(), content_type)
            return
        # Not the bucket that the start found: it may be gone by now, or its name may belong to somebody else.
        bucket = self._buckets.get(job.bucket.name)
        wish = seal_wish(job.parameters)
        *others, writer = map(self._identities.present, job.users)
        for user in others:
            self._objects.check_key(user, bucket, key, wish)
        self._objects.put_allowed(writer, bucket, key, body, wish, content_type)

    def remove(self, bucket: Bucket, job: Job) -> None:
        """Delete the files of a job in the service-managed bucket."""
        for key in (job.outputs.transcript, job.outputs.redacted_transcript, *job.outputs.subtitles):
            if key is not None:
                self._objects.remove(bucket, key)


def _identify_language(job: Job, sample: SampleRecording | None) -> None:
    """Name the language of a sample.

    Nothing is identified in any other file: the job names what its transcript is in, with a score and a time of zero.
    """
    spoken, score, seconds = _NOTICE_LANGUAGE, 0.0, 0.0
    if sample is not None:
        spoken, score, seconds = sample.language_code, _IDENTIFICATION_SCORE, sample.duration_seconds
    options = job.parameters.get("LanguageOptions") or [spoken]
    job.language_code = spoken if spoken in options else options[0]
    job.language_seconds = seconds
    if job.parameters.get("IdentifyLanguage"):
        job.language_score = score


def _failure(error: AwsError) -> str:
    if error.code.startswith("KMS.") or "kms:" in error.message:
        return f"The output couldn't be encrypted with the specified AWS KMS key. {error.message}"
    return f"The output couldn't be written to the specified S3 bucket. {error.message}"
