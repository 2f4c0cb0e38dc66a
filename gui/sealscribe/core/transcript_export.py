"""A transcript as plain text, SubRip and WebVTT."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator

from sealscribe.core.transcript import Segment, Transcript

_LINE_CHARACTERS = 42
_LINES = 2


def to_text(transcript: Transcript, speaker_name: Callable[[str], str]) -> str:
    """Return the transcript as plain text: a paragraph per segment, with time and speaker where they are known.

    ``speaker_name`` tells what a person reads for a speaker's label.
    """
    paragraphs = []
    for segment in transcript.segments:
        name = speaker_name(segment.speaker) if segment.speaker else ""
        head = " ".join(part for part in (_clock_in_brackets(segment.start), name) if part)
        paragraphs.append(f"{head}: {segment.text}" if head else segment.text)
    return "\n\n".join(paragraphs) + "\n"


def to_srt(transcript: Transcript) -> str:
    """Return the timed segments as SubRip subtitles."""
    blocks = [
        f"{number}\n{_time(start, ',')} --> {_time(end, ',')}\n{text}\n"
        for number, (start, end, text) in enumerate(_cues(transcript), start=1)
    ]
    return "\n".join(blocks)


def to_vtt(transcript: Transcript) -> str:
    """Return the timed segments as WebVTT subtitles."""
    blocks = [
        f"{_time(start, '.')} --> {_time(end, '.')}\n{_escaped(text)}\n" for start, end, text in _cues(transcript)
    ]
    return "\n".join(["WEBVTT\n", *blocks])


def clock(seconds: float) -> str:
    """Return seconds from the start as m:ss or h:mm:ss."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _clock_in_brackets(seconds: float | None) -> str:
    return "" if seconds is None else f"[{clock(seconds)}]"


def _cues(transcript: Transcript) -> Iterator[tuple[float, float, str]]:
    """Cut the timed segments into cues of at most two lines, each with its share of the segment's time."""
    for segment in transcript.segments:
        if segment.start is None or segment.end is None or not segment.text.strip():
            continue
        yield from _cues_of_segment(segment, segment.start, segment.end)


def _cues_of_segment(segment: Segment, start: float, end: float) -> Iterator[tuple[float, float, str]]:
    lines = textwrap.wrap(segment.text, _LINE_CHARACTERS)
    cues = ["\n".join(lines[at : at + _LINES]) for at in range(0, len(lines), _LINES)]
    total = sum(map(len, cues))
    spoken = 0
    for cue in cues:
        cue_start = start + (end - start) * spoken / total
        spoken += len(cue)
        yield cue_start, start + (end - start) * spoken / total, cue


def _escaped(text: str) -> str:
    """WebVTT takes &, < and > as markup (W3C WebVTT, "cue text")."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(seconds: float, separator: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    whole, milliseconds = divmod(milliseconds, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02}{separator}{milliseconds:03}"
