"""Rules between the parameters of StartTranscriptionJob (botocore model transcribe.StartTranscriptionJob, texts of the
operation and of Settings, LanguageIdSettings, JobExecutionSettings, OutputEncryptionKMSKeyId, KMSEncryptionContext).

Shapes alone are checked before, in `shapes`. Where no public source gives the service's sentence, the sentence is ours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlsplit

from sealscribe.sandbox.wire import AwsError

Parameters = Mapping[str, Any]
SERVICE_ERROR = "BadRequestException"
MEDIA_REFUSED = (
    "The S3 URI that you provided can't be accessed. Make sure that you have read permission and try your request "
    "again."
)
BUCKET_REFUSED = (
    "The specified S3 bucket can't be accessed. Make sure that the bucket exists in this Region and that you have "
    "write permission, and try your request again."
)
CONFLICT = "The requested job name already exists. Use a different job name."
MISSING_JOB = "The requested job couldn't be found. Check the job name and try your request again."


def check(parameters: Parameters) -> None:
    """Refuse the first rule that is broken."""
    for broken in _broken(parameters):
        raise AwsError(SERVICE_ERROR, broken)


def _broken(parameters: Parameters) -> Iterator[str]:
    name = parameters["TranscriptionJobName"]
    if name in (".", ".."):
        yield "The job name can't be '.' or '..'."
    if not parameters["Media"].get("MediaFileUri"):
        yield "You must specify a value for MediaFileUri."
    yield from _language(parameters)
    yield from _settings(parameters.get("Settings") or {})
    yield from _output(parameters)
    execution = parameters.get("JobExecutionSettings") or {}
    if bool(execution.get("AllowDeferredExecution")) != bool(execution.get("DataAccessRoleArn")):
        yield (
            "AllowDeferredExecution and DataAccessRoleArn must be specified together in JobExecutionSettings."
            if execution.get("AllowDeferredExecution")
            else "To use DataAccessRoleArn in JobExecutionSettings, you must set AllowDeferredExecution to true."
        )


def _language(parameters: Parameters) -> Iterator[str]:
    chosen = [
        bool(parameters.get("LanguageCode")),
        bool(parameters.get("IdentifyLanguage")),
        bool(parameters.get("IdentifyMultipleLanguages")),
    ]
    if sum(chosen) != 1:
        yield (
            "You must specify exactly one of the following parameters: LanguageCode, IdentifyLanguage, or "
            "IdentifyMultipleLanguages."
        )
    fixed, _, several = chosen
    options = parameters.get("LanguageOptions")
    if options and fixed:
        yield "LanguageOptions can only be used with IdentifyLanguage or IdentifyMultipleLanguages."
    if options and len(options) < 2:
        yield "You must provide at least two language codes in LanguageOptions."
    if parameters.get("LanguageIdSettings") and fixed:
        yield "LanguageIdSettings can't be used with LanguageCode."
    if several and parameters.get("ContentRedaction"):
        yield "ContentRedaction can't be used with IdentifyMultipleLanguages."
    if several and parameters.get("ModelSettings"):
        yield "Custom language models can't be used with IdentifyMultipleLanguages."
    if not fixed and (parameters.get("ModelSettings") or {}).get("LanguageModelName"):
        yield "To use a custom language model with language identification, use LanguageIdSettings."


def _settings(settings: Parameters) -> Iterator[str]:
    pairs = (
        ("ShowSpeakerLabels", "MaxSpeakerLabels"),
        ("ShowAlternatives", "MaxAlternatives"),
        ("VocabularyFilterName", "VocabularyFilterMethod"),
    )
    for first, second in pairs:
        if bool(settings.get(first)) != bool(settings.get(second)):
            yield f"{first} and {second} must be specified together."
    if settings.get("ChannelIdentification") and settings.get("ShowSpeakerLabels"):
        yield "You can't set both ChannelIdentification and ShowSpeakerLabels to true in the same request."
    for kind in ("VocabularyName", "VocabularyFilterName"):
        if settings.get(kind):
            what = "vocabulary" if kind == "VocabularyName" else "vocabulary filter"
            yield (f"The requested {what} couldn't be found. Check the {what} name and try your request again.")


def _output(parameters: Parameters) -> Iterator[str]:
    bucket, key = parameters.get("OutputBucketName"), parameters.get("OutputEncryptionKMSKeyId")
    if parameters.get("OutputKey") and not bucket:
        yield "You must specify a value for OutputBucketName if you specify OutputKey."
    if key and not bucket:
        yield "If you specify a KMS key to encrypt your output, you must also specify an output location."
    context = parameters.get("KMSEncryptionContext")
    if context and not key:
        yield "You must specify a value for OutputEncryptionKMSKeyId if you specify KMSEncryptionContext."
    if any(name.startswith("aws:") for name in context or ()):
        yield "Keys of KMSEncryptionContext can't begin with 'aws:'."
    if any(tag["Key"].startswith("aws:") for tag in parameters.get("Tags") or ()):
        yield "Tag keys can't begin with 'aws:'."


@dataclass(frozen=True)
class MediaLocation:
    """A media file in S3."""

    bucket: str
    key: str

    @classmethod
    def parse(cls, uri: str) -> MediaLocation | None:
        """From `s3://bucket/key`, or an S3 URL in path style or virtual-host style; None for anything else."""
        parts = urlsplit(uri)
        if parts.scheme == "s3":
            bucket, key = parts.netloc, uri.split("/", 3)[3] if uri.count("/") > 2 else ""
        else:
            host = re.fullmatch(r"(?:(.+)\.)?s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com(?:\.cn)?", parts.netloc)
            host = host or re.fullmatch(r"(?:(.+)\.)?(?:127\.0\.0\.1|localhost)(?::\d+)?", parts.netloc)
            if host is None:
                return None
            path = unquote(parts.path).lstrip("/")
            bucket, _, key = (host[1], "", path) if host[1] else path.partition("/")
        return cls(bucket, key) if bucket and key else None


@dataclass(frozen=True)
class OutputPlan:
    """Where the files of a job go inside its bucket."""

    folder: str
    transcript_name: str

    @classmethod
    def of(cls, job_name: str, output_key: str | None) -> OutputPlan:
        """By the rules of OutputKey: ending in .json it is the object itself, else a folder."""
        key = output_key or ""
        if key.endswith(".json"):
            folder, _, name = key.rpartition("/")
            return cls(f"{folder}/" if folder else "", name)
        folder = key.rstrip("/")
        return cls(f"{folder}/" if folder else "", f"{job_name}.json")

    @property
    def transcript(self) -> str:
        """The key of the transcript."""
        return self.folder + self.transcript_name

    @property
    def redacted_transcript(self) -> str:
        """The key of the redacted transcript."""
        return f"{self.folder}redacted-{self.transcript_name}"

    def subtitle(self, kind: str) -> str:
        """The key of a subtitle file: beside the transcript, same stem."""
        return f"{self.folder}{self.transcript_name.removesuffix('.json')}.{kind}"

    @property
    def access_check(self) -> str:
        """The object by which Transcribe finds out at the start whether it may write; it stays behind."""
        return f"{self.folder}.write_access_check_file.temp"
