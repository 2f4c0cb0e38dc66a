"""What the Create job form holds: one immutable value, replaced at every change."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from sealscribe.core.encryption import AccountKey, ContextPair, DefaultS3Key, ExternalKey, OutputEncryption
from sealscribe.core.limits import JOB_NAME_MAX
from sealscribe.core.locations import S3Location, parse_s3_uri
from sealscribe.core.media import LocalFile


class LanguageMode(StrEnum):
    """The console's Language settings."""

    SPECIFIC = "specific"
    AUTOMATIC = "automatic"


class InputKind(StrEnum):
    """Where the recording is."""

    S3 = "s3"
    LOCAL = "local"


class OutputKind(StrEnum):
    """The console's Output data location type."""

    SERVICE_MANAGED = "service-managed"
    CUSTOMER = "customer"


class UploadEncryption(StrEnum):
    """How S3 encrypts a recording that is uploaded: as the bucket does by default, with SSE-S3, or as the output."""

    BUCKET_DEFAULT = "bucket-default"
    SSE_S3 = "sse-s3"
    SAME_KEY = "same-key"


class KeyOrigin(StrEnum):
    """Whose KMS key encrypts the output."""

    CURRENT_ACCOUNT = "current-account"
    DIFFERENT_ACCOUNT = "different-account"


class SubtitleFormat(StrEnum):
    """A subtitle file beside the transcript (botocore model transcribe.SubtitleFormat)."""

    VTT = "vtt"
    SRT = "srt"


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag of the job."""

    key: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Whose requests they are, as far as it is known; empty texts before the identity is known."""

    region: str = ""
    account: str = ""
    partition: str = ""


@dataclass(frozen=True, slots=True)
class JobDraft:
    """All that the form holds, the choices that are switched off included, so that nothing entered is lost.

    ``tags_submission`` wants the id of the submission among the job's tags.
    ``media_size`` is the size in bytes that S3 listed for the object at ``media_uri``, None where it was not listed.
    """

    name: str = ""
    language_mode: LanguageMode = LanguageMode.SPECIFIC
    language_code: str = "en-US"
    language_options: tuple[str, ...] = ()
    input_kind: InputKind = InputKind.S3
    media_uri: str = ""
    media_size: int | None = None
    local_file: LocalFile | None = None
    upload_destination: str = ""
    upload_encryption: UploadEncryption = UploadEncryption.BUCKET_DEFAULT
    output_kind: OutputKind = OutputKind.SERVICE_MANAGED
    output_uri: str = ""
    encryption_enabled: bool = False
    key_origin: KeyOrigin = KeyOrigin.CURRENT_ACCOUNT
    account_key: AccountKey | None = None
    external_key: ExternalKey | None = None
    context: tuple[ContextPair, ...] = ()
    subtitle_formats: tuple[SubtitleFormat, ...] = ()
    subtitle_start_index: int = 0
    tags: tuple[Tag, ...] = ()
    tags_submission: bool = True

    @property
    def encrypts_with_kms(self) -> bool:
        """Tell whether a KMS key is asked for: that exists for a customer specified bucket only."""
        return self.output_kind is OutputKind.CUSTOMER and self.encryption_enabled

    @property
    def encryption(self) -> OutputEncryption | None:
        """The encryption in effect, or None while a KMS key is asked for and none is chosen."""
        if not self.encrypts_with_kms:
            return DefaultS3Key()
        if self.key_origin is KeyOrigin.CURRENT_ACCOUNT:
            return self.account_key
        return self.external_key

    @property
    def effective_context(self) -> tuple[ContextPair, ...]:
        """The pairs that will be sent; rows left blank are none."""
        return tuple(pair for pair in self.context if not pair.is_blank) if self.encrypts_with_kms else ()

    @property
    def media_name(self) -> str:
        """The file name of the recording, or an empty text."""
        if self.input_kind is InputKind.LOCAL:
            return self.local_file.name if self.local_file else ""
        location = parse_s3_uri(self.media_uri)
        return location.file_name if location else ""

    @property
    def upload_location(self) -> S3Location | None:
        """The object that a file of this computer becomes, or None while file or destination are missing.

        A destination that ends in / or is a bare bucket takes the file's own name.
        """
        destination = parse_s3_uri(self.upload_destination)
        if self.local_file is None or destination is None or not destination.bucket:
            return None
        if not destination.key or destination.key.endswith("/"):
            return S3Location(destination.bucket, destination.key + self.local_file.name)
        return destination

    @property
    def effective_upload_encryption(self) -> UploadEncryption:
        """How the recording will be encrypted: the key of the output is only there where one is asked for."""
        if self.upload_encryption is UploadEncryption.SAME_KEY and not self.encrypts_with_kms:
            return UploadEncryption.BUCKET_DEFAULT
        return self.upload_encryption

    @property
    def effective_media_uri(self) -> str:
        """The address of the recording that will be sent, or an empty text while it is not known."""
        if self.input_kind is InputKind.S3:
            return self.media_uri
        location = self.upload_location
        return location.uri if location else ""


def propose_job_name(media_name: str, taken: Collection[str]) -> str:
    """Return a job name made of a recording's file name, with a number behind it where the name is taken.

    Characters that a name may not have become a hyphen (botocore model transcribe.TranscriptionJobName).
    """
    stem = media_name.rpartition(".")[0] or media_name
    base = re.sub(r"-{2,}", "-", re.sub(r"[^0-9a-zA-Z._-]+", "-", stem)).strip("-._")[: JOB_NAME_MAX - 5]
    base = base or "transcription"
    number = 1
    name = base
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name


_NUMBERED = re.compile(r"(.+)-(\d{1,6})", re.DOTALL)


def next_free_name(name: str, taken: Collection[str]) -> str:
    """Return a name like a taken one with the next free number behind it: "review", "review-2", "review-3".

    A number that the name ends in is counted on only where the name without it is taken as well: else it belongs to
    the name, as in "interview-7".
    """
    numbered = _NUMBERED.fullmatch(name)
    stem = numbered[1] if numbered and numbered[1] in taken else name
    number = 2
    while (free := f"{stem[: JOB_NAME_MAX - 7]}-{number}") in taken:
        number += 1
    return free
