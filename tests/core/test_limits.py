"""The table of limits agrees with the service model that is installed: limits do move."""

from __future__ import annotations

import re
from typing import Any

import pytest
from botocore.loaders import Loader
from botocore.model import ServiceModel, Shape

from sealscribe.core import limits
from sealscribe.core.draft import SubtitleFormat
from sealscribe.core.job_record import JobState
from sealscribe.core.languages import LANGUAGES
from sealscribe.core.locations import transcript_key


def model_of(service: str) -> ServiceModel:
    return ServiceModel(Loader().load_service_model(service, "service-2"), service)


@pytest.fixture(scope="module")
def transcribe() -> ServiceModel:
    return model_of("transcribe")


@pytest.fixture(scope="module")
def start(transcribe: ServiceModel) -> Shape:
    shape = transcribe.operation_model("StartTranscriptionJob").input_shape
    assert shape is not None
    return shape


def test_job_name(start: Any) -> None:
    shape = start.members["TranscriptionJobName"]
    assert shape.metadata == {"min": 1, "max": limits.JOB_NAME_MAX, "pattern": limits.JOB_NAME_PATTERN}
    for character in map(chr, range(0x250)):
        by_model = re.fullmatch(limits.JOB_NAME_PATTERN, character) is not None
        assert (limits.JOB_NAME_CHARACTER.fullmatch(character) is not None) is by_model


def test_media_uri(start: Any) -> None:
    metadata = start.members["Media"].members["MediaFileUri"].metadata
    assert metadata["max"] == limits.MEDIA_URI_MAX
    assert re.match(metadata["pattern"], "s3://bucket/prefix/file.mp3")


def test_output_bucket(start: Any) -> None:
    metadata = start.members["OutputBucketName"].metadata
    assert metadata == {"max": limits.OUTPUT_BUCKET_MAX, "pattern": limits.OUTPUT_BUCKET_PATTERN}


def test_output_key(start: Any) -> None:
    metadata = start.members["OutputKey"].metadata
    assert metadata == {"min": 1, "max": limits.OUTPUT_KEY_MAX, "pattern": limits.OUTPUT_KEY_PATTERN}
    for character in map(chr, range(1, 0x250)):
        by_model = re.fullmatch(limits.OUTPUT_KEY_PATTERN, character) is not None
        assert (limits.OUTPUT_KEY_CHARACTER.fullmatch(character) is not None) is by_model


def test_output_key_becomes_what_the_examples_of_the_model_say(start: Any) -> None:
    text = start.members["OutputKey"].documentation
    assert ".json" in text
    assert transcript_key("my-files/transcripts/result.json", "job") == "my-files/transcripts/result.json"
    assert transcript_key("my-files/transcripts", "job") == "my-files/transcripts/job.json"


def test_key_id(start: Any) -> None:
    metadata = start.members["OutputEncryptionKMSKeyId"].metadata
    assert metadata["max"] == limits.KMS_KEY_ID_MAX
    for text in (
        "arn:aws-us-gov:kms:us-gov-west-1:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab",
        "alias/a_b-c/d",
        "1234abcd-12ab-34cd-56ef-1234567890ab",
    ):
        assert re.match(metadata["pattern"], text)


def test_encryption_context(start: Any) -> None:
    shape = start.members["KMSEncryptionContext"]
    assert shape.metadata == {"min": 1, "max": limits.CONTEXT_PAIRS_MAX}
    for half in (shape.key, shape.value):
        assert half.metadata == {"min": 1, "max": limits.CONTEXT_TEXT_MAX, "pattern": limits.CONTEXT_TEXT_PATTERN}


def test_tags(start: Any) -> None:
    shape = start.members["Tags"]
    assert shape.metadata == {"min": 1, "max": limits.TAGS_MODEL_MAX}
    assert shape.member.members["Key"].metadata == {"min": 1, "max": limits.TAG_KEY_MAX}
    assert shape.member.members["Value"].metadata == {"min": 0, "max": limits.TAG_VALUE_MAX}
    assert limits.TAGS_MAX <= limits.TAGS_MODEL_MAX


def test_subtitles(start: Any) -> None:
    shape = start.members["Subtitles"]
    index = shape.members["OutputStartIndex"].metadata
    assert (index["min"], index["max"]) == (min(limits.SUBTITLE_START_INDEXES), max(limits.SUBTITLE_START_INDEXES))
    assert set(shape.members["Formats"].member.enum) == {str(kind) for kind in SubtitleFormat}


def test_sample_rates(start: Any) -> None:
    metadata = start.members["MediaSampleRateHertz"].metadata
    assert metadata == {"min": limits.SAMPLE_RATE_MIN, "max": limits.SAMPLE_RATE_MAX}


def test_media_formats(start: Any) -> None:
    assert set(start.members["MediaFormat"].enum) == set(limits.MEDIA_FORMATS)


def test_languages(start: Any) -> None:
    assert set(LANGUAGES) == set(start.members["LanguageCode"].enum)


def test_language_options(start: Any) -> None:
    shape = start.members["LanguageOptions"]
    assert shape.metadata["min"] <= limits.LANGUAGE_OPTIONS_MIN
    assert set(shape.member.enum) == set(LANGUAGES)
    assert "at least two" in shape.documentation or "two or more" in shape.documentation
    assert "five" in shape.documentation


def test_states_of_a_job(transcribe: ServiceModel) -> None:
    states = {state.name for state in JobState}
    assert set(transcribe.shape_for("TranscriptionJobStatus").enum) <= states  # type: ignore[attr-defined]


def test_answers_tell_neither_key_nor_context(transcribe: ServiceModel) -> None:
    """The day they do, the record on this computer is no longer the only memory of them."""
    for name in ("TranscriptionJob", "TranscriptionJobSummary"):
        members = transcribe.shape_for(name).members  # type: ignore[attr-defined]
        assert not [member for member in members if re.search("kms|encrypt|outputkey|bucket", member, re.IGNORECASE)]


def test_sizes_of_pages() -> None:
    kms = model_of("kms")
    for operation, size in (("ListKeys", 1000), ("ListAliases", 100)):
        shape: Any = kms.operation_model(operation).input_shape
        limit = shape.members["Limit"]
        assert limit.metadata["max"] >= size
        assert f"between 1 and {size}, inclusive" in limit.documentation
    shape = model_of("transcribe").operation_model("ListTranscriptionJobs").input_shape
    assert shape.members["MaxResults"].metadata == {"min": 1, "max": 100}
    assert shape.members["JobNameContains"].metadata["pattern"] == limits.JOB_NAME_PATTERN
