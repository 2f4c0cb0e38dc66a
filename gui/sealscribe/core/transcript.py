"""Transcribe's output document, read tolerantly: every part of it may be missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import msgspec

from sealscribe.core.errors import AppError, AppFailure, ErrorCode

# A pause that is longer, or a line that is longer, begins a new segment where the document has no segments itself.
_PAUSE_SECONDS = 1.5
_SEGMENT_CHARACTERS = 240
_SENTENCE_ENDS = frozenset(".?!\u3002\uff1f\uff01")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech. Times are seconds from the start, or None where the document tells none."""

    text: str
    start: float | None = None
    end: float | None = None
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Transcript:
    """A transcript to read: its segments in order, its whole text, the languages and speakers that it names."""

    segments: tuple[Segment, ...]
    text: str
    languages: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()


def parse_transcript(document: bytes) -> Transcript:
    """Read an output document of Amazon Transcribe (Developer Guide, "Transcription output").

    Raises AppFailure with TRANSCRIPT_UNREADABLE where the bytes are no such document.
    """
    try:
        root = msgspec.json.decode(document)
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise AppFailure(AppError(ErrorCode.TRANSCRIPT_UNREADABLE)) from None
    results = _mapping(_mapping(root).get("results"))
    if not results:
        raise AppFailure(AppError(ErrorCode.TRANSCRIPT_UNREADABLE))
    items = [item for item in _sequence(results.get("items")) if isinstance(item, dict)]
    text = " ".join(_text(_mapping(entry).get("transcript")) for entry in _sequence(results.get("transcripts"))).strip()
    segments = _audio_segments(results) or _segments_of_items(items, _speaker_by_start(results))
    if not segments and text:
        segments = (Segment(text),)
    speakers = tuple(dict.fromkeys(segment.speaker for segment in segments if segment.speaker))
    return Transcript(segments, text or " ".join(s.text for s in segments), _languages(results), speakers)


def _audio_segments(results: dict[str, Any]) -> tuple[Segment, ...]:
    found = []
    for entry in map(_mapping, _sequence(results.get("audio_segments"))):
        text = _text(entry.get("transcript")).strip()
        if text:
            speaker = _text(entry.get("speaker_label")) or _text(entry.get("channel_label"))
            found.append(Segment(text, _seconds(entry.get("start_time")), _seconds(entry.get("end_time")), speaker))
    return tuple(found)


def _segments_of_items(items: list[dict[str, Any]], speaker_by_start: dict[float, str]) -> tuple[Segment, ...]:
    found: list[Segment] = []
    words = ""
    start: float | None = None
    end: float | None = None
    speaker = ""

    def close() -> None:
        nonlocal words
        if words:
            found.append(Segment(words, start, end, speaker))
        words = ""

    for item in items:
        alternatives = _sequence(item.get("alternatives"))
        content = _text(_mapping(alternatives[0]).get("content")) if alternatives else ""
        if not content:
            continue
        if item.get("type") == "punctuation":
            words += content
            if content in _SENTENCE_ENDS and len(words) > _SEGMENT_CHARACTERS // 2:
                close()
            continue
        item_start = _seconds(item.get("start_time"))
        item_speaker = _text(item.get("speaker_label")) or _text(item.get("channel_label"))
        if not item_speaker and item_start is not None:
            item_speaker = speaker_by_start.get(item_start, "")
        paused = item_start is not None and end is not None and item_start - end > _PAUSE_SECONDS
        if words and (item_speaker != speaker or paused or len(words) > _SEGMENT_CHARACTERS):
            close()
        if not words:
            start, speaker = item_start, item_speaker
        words = f"{words} {content}" if words else content
        end = _seconds(item.get("end_time"))
    close()
    return tuple(found)


def _speaker_by_start(results: dict[str, Any]) -> dict[float, str]:
    """Older documents name the speakers in a list of their own, by the start of each word."""
    found: dict[float, str] = {}
    for segment in map(_mapping, _sequence(_mapping(results.get("speaker_labels")).get("segments"))):
        for item in map(_mapping, _sequence(segment.get("items"))):
            start = _seconds(item.get("start_time"))
            if start is not None:
                found[start] = _text(item.get("speaker_label")) or _text(segment.get("speaker_label"))
    return found


def _languages(results: dict[str, Any]) -> tuple[str, ...]:
    codes = [_text(_mapping(entry).get("language_code")) for entry in _sequence(results.get("language_codes"))]
    codes = [code for code in codes if code] or [_text(results.get("language_code"))]
    return tuple(dict.fromkeys(code for code in codes if code))


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _sequence(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _seconds(value: object) -> float | None:
    """Times are texts in the document; a number is taken too."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        return None
    return seconds if 0 <= seconds < 10**7 else None
