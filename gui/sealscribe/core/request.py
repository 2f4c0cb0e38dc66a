"""A job as it goes to Amazon Transcribe, and how the same request is written for the AWS CLI."""

from __future__ import annotations

import json
import shlex
from dataclasses import dataclass
from datetime import date
from typing import Final

from sealscribe.core.draft import InputKind, JobDraft, LanguageMode, OutputKind, Session, SubtitleFormat, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, DefaultS3Key, ExternalKey
from sealscribe.core.locations import S3Location, parse_s3_uri, transcript_key
from sealscribe.core.media import format_of_name
from sealscribe.core.placeholders import resolved_context

SUBMISSION_TAG: Final = "sealscribe:submission-id"
"""The tag by which a job whose answer was lost is known again."""


@dataclass(frozen=True, slots=True)
class JobRequest:
    """A StartTranscriptionJob request, complete and checked.

    ``key`` is empty for the default Amazon S3 key; ``context`` is empty without a key. ``output_bucket`` is empty
    for the service-managed bucket. ``submission_id`` is sent as a tag behind the person's own; empty for none.
    """

    name: str
    media_uri: str
    media_format: str = ""
    language_code: str = ""
    language_options: tuple[str, ...] = ()
    output_bucket: str = ""
    output_key: str = ""
    key: str = ""
    context: tuple[ContextPair, ...] = ()
    subtitle_formats: tuple[SubtitleFormat, ...] = ()
    subtitle_start_index: int = 0
    tags: tuple[Tag, ...] = ()
    submission_id: str = ""

    @property
    def all_tags(self) -> tuple[Tag, ...]:
        """The tags as they are sent."""
        return (*self.tags, Tag(SUBMISSION_TAG, self.submission_id)) if self.submission_id else self.tags

    def to_api(self) -> dict[str, object]:
        """Return the request's parameters (botocore model transcribe.StartTranscriptionJobRequest)."""
        parameters: dict[str, object] = {"TranscriptionJobName": self.name}
        if self.language_code:
            parameters["LanguageCode"] = self.language_code
        else:
            parameters["IdentifyLanguage"] = True
            if self.language_options:
                parameters["LanguageOptions"] = list(self.language_options)
        if self.media_format:
            parameters["MediaFormat"] = self.media_format
        parameters["Media"] = {"MediaFileUri": self.media_uri}
        if self.output_bucket:
            parameters["OutputBucketName"] = self.output_bucket
            if self.output_key:
                parameters["OutputKey"] = self.output_key
            if self.key:
                parameters["OutputEncryptionKMSKeyId"] = self.key
                if self.context:
                    parameters["KMSEncryptionContext"] = {pair.key: pair.value for pair in self.context}
        if self.subtitle_formats:
            parameters["Subtitles"] = {
                "Formats": [subtitle.value for subtitle in self.subtitle_formats],
                "OutputStartIndex": self.subtitle_start_index,
            }
        if self.all_tags:
            parameters["Tags"] = [{"Key": tag.key, "Value": tag.value} for tag in self.all_tags]
        return parameters

    @property
    def transcript_location(self) -> S3Location | None:
        """Where the transcript will be, or None for the service-managed bucket."""
        if not self.output_bucket:
            return None
        return S3Location(self.output_bucket, transcript_key(self.output_key, self.name))


def request_of_draft(
    draft: JobDraft, session: Session | None = None, today: date | None = None, submission_id: str = ""
) -> JobRequest:
    """Return the request that a draft stands for. Of an incomplete draft, it is as complete as the draft is.

    ``session`` and ``today``, a person's own date, are what placeholders of the encryption context may stand for.
    ``submission_id`` goes with it where the draft wants that.
    """
    encryption = draft.encryption
    key = encryption.as_sent if isinstance(encryption, AccountKey | ExternalKey) else ""
    output = parse_s3_uri(draft.output_uri) if draft.output_kind is OutputKind.CUSTOMER else None
    media_format = format_of_name(draft.media_name)
    if draft.input_kind is InputKind.LOCAL and draft.local_file and draft.local_file.media_format:
        media_format = draft.local_file.media_format
    specific = draft.language_mode is LanguageMode.SPECIFIC
    return JobRequest(
        name=draft.name,
        media_uri=draft.effective_media_uri,
        media_format=media_format,
        language_code=draft.language_code if specific else "",
        language_options=() if specific else draft.language_options,
        output_bucket=output.bucket if output else "",
        output_key=output.key if output else "",
        key=key,
        context=()
        if isinstance(encryption, DefaultS3Key | None)
        else resolved_context(draft, session or Session(), today),
        subtitle_formats=draft.subtitle_formats,
        subtitle_start_index=draft.subtitle_start_index if draft.subtitle_formats else 0,
        tags=draft.tags,
        submission_id=submission_id if draft.tags_submission else "",
    )


def to_json(request: JobRequest) -> str:
    """Return the request as the JSON that the API takes, indented, in ASCII."""
    return json.dumps(request.to_api(), indent=2, ensure_ascii=True)


def to_posix_command(request: JobRequest, *, region: str, profile: str = "", endpoint_url: str = "") -> str:
    """Return the AWS CLI command that sends the same request, quoted for POSIX shells."""
    words = [shlex.quote(word) for word in _command_words(region, profile, endpoint_url)]
    return " ".join(words) + " \\\n  --cli-input-json " + shlex.quote(to_json(request))


def to_powershell_command(request: JobRequest, *, region: str, profile: str = "", endpoint_url: str = "") -> str:
    """Return the commands that send the same request from PowerShell.

    The JSON travels in a file: Windows PowerShell 5.1 drops double quotes inside arguments of programs, and
    PowerShell 7 keeps them, so that no quoting of an argument is right in both.
    """
    words = " ".join(_powershell_quote(word) for word in _command_words(region, profile, endpoint_url))
    return (
        f"$request = @'\n{to_json(request)}\n'@\n"
        "$file = New-TemporaryFile\n"
        "[IO.File]::WriteAllText($file.FullName, $request)\n"
        f'& {words} --cli-input-json "file://$($file.FullName)"\n'
        "Remove-Item $file"
    )


def _command_words(region: str, profile: str, endpoint_url: str) -> list[str]:
    words = ["aws", "transcribe", "start-transcription-job"]
    for option, value in (("--region", region), ("--profile", profile), ("--endpoint-url", endpoint_url)):
        if value:
            words += [option, value]
    return words


def _powershell_quote(word: str) -> str:
    if word.replace("-", "").isalnum() and word.isascii():
        return word
    return "'" + word.replace("'", "''") + "'"
