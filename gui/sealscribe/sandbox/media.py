"""What a media file is, as far as its first bytes and its container tell."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from tinytag import TinyTag, TinyTagException

MAXIMUM_BYTES = 2 * 1024**3
MINIMUM_SECONDS = 0.5
MAXIMUM_SECONDS = 4 * 3600.0
MAXIMUM_CHANNELS = 2
SAMPLE_RATES = (8_000, 48_000)
"""Limits of batch jobs (Transcribe Developer Guide, "Guidelines and quotas"; botocore model transcribe)."""

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (8, b"WAVE", "wav"),
    (0, b"fLaC", "flac"),
    (0, b"OggS", "ogg"),
    (0, b"#!AMR", "amr"),
    (0, b"\x1a\x45\xdf\xa3", "webm"),
    (4, b"ftyp", "mp4"),
    (0, b"ID3", "mp3"),
    (0, b"\xff\xfb", "mp3"),
    (0, b"\xff\xfa", "mp3"),
    (0, b"\xff\xf3", "mp3"),
    (0, b"\xff\xf2", "mp3"),
)
_SAME_CONTAINER = {"m4a": "mp4"}


@dataclass(frozen=True)
class MediaFacts:
    """What could be told of a file; None where it could not. Durations in seconds."""

    media_format: str | None
    sample_rate_hertz: int | None = None
    channels: int | None = None
    duration_seconds: float | None = None


def probe(body: bytes) -> MediaFacts:
    """Look at a media file."""
    media_format = next((name for at, mark, name in _MAGIC if body[at : at + len(mark)] == mark), None)
    if media_format is None:
        return MediaFacts(None)
    try:
        tag = TinyTag.get(filename=f"media.{media_format}", file_obj=io.BytesIO(body), tags=False)
    except (TinyTagException, ValueError, LookupError):
        return MediaFacts(media_format)
    return MediaFacts(media_format, tag.samplerate, tag.channels, tag.duration)


def failure_reason(body: bytes, parameters: Mapping[str, object]) -> str | None:
    """Why a job on this file fails, None where it does not.

    The texts are those of botocore model transcribe.TranscriptionJob.FailureReason; the last one is seen in reports.
    """
    facts = probe(body)
    if len(body) > MAXIMUM_BYTES or (facts.duration_seconds or 0.0) > MAXIMUM_SECONDS:
        return "Invalid file size: file size too large."
    if facts.media_format is None:
        return "Unsupported media format."
    stated = parameters.get("MediaFormat")
    if stated is not None and _SAME_CONTAINER.get(str(stated), stated) != facts.media_format:
        return "The media format provided does not match the detected media format."
    rate = facts.sample_rate_hertz
    if rate is not None and not SAMPLE_RATES[0] <= rate <= SAMPLE_RATES[1]:
        return "Invalid sample rate for audio file."
    stated_rate = parameters.get("MediaSampleRateHertz")
    if stated_rate is not None and rate is not None and stated_rate != rate:
        return "The sample rate provided does not match the detected sample rate."
    if facts.channels is not None and facts.channels > MAXIMUM_CHANNELS:
        return "Invalid number of channels: number of channels too large."
    if facts.duration_seconds is not None and facts.duration_seconds < MINIMUM_SECONDS:
        return "Invalid media length: media length too small."
    return None
