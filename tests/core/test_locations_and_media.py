"""Places on S3 and what a file is by its name and content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.locations import S3Location, location_of_object_url, parse_s3_uri, transcript_key
from sealscribe.core.media import extension_of_name, format_of_content, format_of_name, formats_agree


@pytest.mark.parametrize(
    ("output_key", "expected"),
    [
        ("", "visit.json"),
        ("my-transcript.json", "my-transcript.json"),
        ("my-transcript", "my-transcript/visit.json"),
        ("test-files/", "test-files/visit.json"),
        ("test-files/my-transcript.json", "test-files/my-transcript.json"),
        ("test-files/my-transcript", "test-files/my-transcript/visit.json"),
    ],
)
def test_the_key_that_a_transcript_gets(output_key: str, expected: str) -> None:
    """The examples of the service model's text on OutputKey."""
    assert transcript_key(output_key, "visit") == expected


def test_s3_uris_are_read_and_written_back() -> None:
    assert parse_s3_uri("s3://bucket") == S3Location("bucket")
    assert parse_s3_uri("s3://bucket/a/b c.wav") == S3Location("bucket", "a/b c.wav")
    assert parse_s3_uri("https://bucket/a") is None
    assert parse_s3_uri("") is None
    assert S3Location("bucket", "a/b.wav").uri == "s3://bucket/a/b.wav"
    assert S3Location("bucket", "a/b.wav").file_name == "b.wav"


@given(st.text(max_size=60))
def test_reading_an_s3_uri_never_raises(text: str) -> None:
    location = parse_s3_uri(text)
    if location is not None:
        assert text.startswith("s3://" + location.bucket)


@pytest.mark.parametrize(
    "url",
    [
        "https://s3.eu-central-1.amazonaws.com/sealed/a/visit%20one.json",
        "https://s3.amazonaws.com/sealed/a/visit%20one.json",
        "https://s3.cn-north-1.amazonaws.com.cn/sealed/a/visit%20one.json",
        "http://127.0.0.1:5000/sealed/a/visit%20one.json",
    ],
)
def test_the_object_behind_an_output_address(url: str) -> None:
    assert location_of_object_url(url) == S3Location("sealed", "a/visit one.json")


def test_no_object_behind_other_addresses() -> None:
    assert location_of_object_url("ftp://host/bucket/key") is None
    assert location_of_object_url("https://s3.amazonaws.com/bucket") is None
    assert location_of_object_url("") is None


@pytest.mark.parametrize(
    ("head", "media_format"),
    [
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "wav"),
        (b"fLaC\x00", "flac"),
        (b"OggS\x00", "ogg"),
        (b"#!AMR\n", "amr"),
        (b"\x1aE\xdf\xa3\x01", "webm"),
        (b"\x00\x00\x00\x20ftypisom", "mp4"),
        (b"\x00\x00\x00\x20ftypM4A ", "m4a"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\x00", "mp3"),
        (b"RIFF\x24\x00\x00\x00AVI ", ""),
        (b"%PDF-1.7", ""),
        (b"\xff", ""),
        (b"", ""),
    ],
)
def test_formats_by_content(head: bytes, media_format: str) -> None:
    assert format_of_content(head) == media_format


@given(st.binary(max_size=64))
def test_formats_by_content_never_raise(head: bytes) -> None:
    format_of_content(head)


def test_formats_by_name() -> None:
    assert format_of_name("a/VISIT.WAV") == "wav"
    assert format_of_name("talk.opus") == "ogg"
    assert format_of_name("notes.txt") == ""
    assert extension_of_name(".wav") == ""
    assert extension_of_name("archive.tar.gz") == "gz"
    assert formats_agree("m4a", "mp4")
    assert not formats_agree("wav", "mp3")
