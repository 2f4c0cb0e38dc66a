"""A draft in the words of the summary."""

from __future__ import annotations

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, OutputKind
from sealscribe.core.encryption import AccountKey, DefaultS3Key, ExternalKey
from sealscribe.core.locations import S3Location, parse_s3_uri, transcript_key
from sealscribe.ui.texts.amounts import count_text, format_bytes
from sealscribe.ui.texts.names import name_of_language
from sealscribe.ui.translation import tr

NONE = "-"
NAME_STAND_IN = "job-name"
"""Stands for the job's name in the address of the transcript while no name was entered."""
LONGEST = 180
"""Longer texts are shortened in the middle, so that the summary stays in view."""


def shortened(text: str) -> str:
    """A text of at most LONGEST characters."""
    half = (LONGEST - 1) // 2
    return text if len(text) <= LONGEST else f"{text[:half]}…{text[-half:]}"


def language_words(draft: JobDraft) -> str:
    """The language, or that it is identified."""
    if draft.language_mode is LanguageMode.SPECIFIC:
        return f"{name_of_language(draft.language_code)} ({draft.language_code})" if draft.language_code else NONE
    count = len(draft.language_options)
    return (
        tr("Identified among {count}", count=count_text(count, "language", "languages"))
        if count
        else tr("Identified automatically")
    )


def input_words(draft: JobDraft) -> str:
    """Where the recording is."""
    if draft.input_kind is InputKind.S3:
        size = f" ({format_bytes(draft.media_size)})" if draft.media_size is not None else ""
        return f"{draft.media_uri}{size}" if draft.media_uri else NONE
    if draft.local_file is None:
        return NONE
    location = draft.upload_location
    return (
        tr("{name}, uploaded to {uri}", name=draft.local_file.name, uri=location.uri)
        if location
        else draft.local_file.name
    )


def output_words(draft: JobDraft) -> str:
    """Where the transcript goes."""
    if draft.output_kind is OutputKind.SERVICE_MANAGED:
        return tr("Service-managed S3 bucket, removed after 90 days")
    return transcript_address(draft) or NONE


def encryption_words(draft: JobDraft) -> tuple[str, str]:
    """How the output is encrypted: a headline, and the key's alias or ARN (empty where there is none)."""
    if draft.output_kind is OutputKind.SERVICE_MANAGED:
        return tr("By Amazon Transcribe, in its own bucket"), ""
    key = draft.encryption
    if isinstance(key, DefaultS3Key):
        return tr("By Amazon S3, no KMS key asked for"), ""
    if not isinstance(key, AccountKey | ExternalKey):
        whose = tr("of this account") if draft.key_origin is KeyOrigin.CURRENT_ACCOUNT else tr("of a different account")
        return tr("KMS key {whose}, not chosen yet", whose=whose), ""
    whose = tr("of this account") if isinstance(key, AccountKey) else tr("of a different account")
    return tr("KMS key {whose}", whose=whose), key.alias or key.entered or key.key_arn


def context_words(draft: JobDraft) -> str:
    """How many pairs go with the key."""
    count = len(draft.effective_context)
    return (
        tr("Encryption context: {count}", count=count_text(count, "pair", "pairs"))
        if count
        else tr("No encryption context")
    )


def transcript_address(draft: JobDraft) -> str:
    """Return where the transcript of a draft will be, or an empty text while no bucket was entered."""
    location = parse_s3_uri(draft.output_uri)
    if location is None or not location.bucket:
        return ""
    return S3Location(location.bucket, transcript_key(location.key, draft.name or NAME_STAND_IN)).uri
