"""A transcript in words: speakers, languages, the formats it is saved in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final, NamedTuple

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.transcript import Transcript
from sealscribe.core.transcript_export import to_srt, to_text, to_vtt
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.texts.error_texts import READ_RESULT_PERMISSIONS, error_text
from sealscribe.ui.texts.error_words import ErrorText
from sealscribe.ui.texts.names import name_of_language
from sealscribe.ui.translation import tr
from sealscribe.workers.messages import JobResult

NO_TIMES: Final = tr("The transcript has no times, which subtitles need.")
_LABEL: Final = re.compile(r"(spk|ch)_(\d{1,3})", re.ASCII)
_PERSONS: Final = {"spk": tr("Speaker"), "ch": tr("Channel")}


class SaveFormat(StrEnum):
    """What a transcript can be saved as; the value is the file's extension."""

    TXT = "txt"
    JSON = "json"
    SRT = "srt"
    VTT = "vtt"

    @property
    def needs_times(self) -> bool:
        """Tell whether only a transcript with timed segments can be saved so."""
        return self in (SaveFormat.SRT, SaveFormat.VTT)


class FormatWords(NamedTuple):
    """How a format is called in the menu, and as a filter of the file dialog."""

    menu: str
    file_filter: str


FORMATS: Final = {
    SaveFormat.TXT: FormatWords(tr("Text (TXT)"), tr("Text (*.txt)")),
    SaveFormat.JSON: FormatWords(tr("Amazon Transcribe output (JSON)"), tr("Amazon Transcribe output (*.json)")),
    SaveFormat.SRT: FormatWords(tr("Subtitles, SubRip (SRT)"), tr("SubRip subtitles (*.srt)")),
    SaveFormat.VTT: FormatWords(tr("Subtitles, WebVTT (VTT)"), tr("WebVTT subtitles (*.vtt)")),
}


def content_of(result: JobResult, save_format: SaveFormat) -> Callable[[], bytes]:
    """Return what makes the file's content; it runs off the GUI thread. JSON is the document as it came."""
    if save_format is SaveFormat.JSON:
        document = result.document
        return lambda: document
    transcript = result.transcript
    write: Mapping[SaveFormat, Callable[[], str]] = {
        SaveFormat.TXT: lambda: to_text(transcript, speaker_words),
        SaveFormat.SRT: lambda: to_srt(transcript),
        SaveFormat.VTT: lambda: to_vtt(transcript),
    }
    return lambda: write[save_format]().encode("utf-8", "replace")


def has_times(transcript: Transcript) -> bool:
    """Tell whether any segment has its times."""
    return any(segment.start is not None and segment.end is not None for segment in transcript.segments)


def speaker_words(label: str) -> str:
    """Return a speaker's label as people count: spk_0 is Speaker 1, ch_1 is Channel 2; any other stands as it is."""
    match = _LABEL.fullmatch(label)
    return f"{_PERSONS[match[1]]} {int(match[2]) + 1}" if match else label


def summary_words(transcript: Transcript) -> str:
    """Return languages, number of speakers and of passages in one line."""
    parts = []
    languages = [name_of_language(code) for code in transcript.languages]
    if languages:
        parts.append(", ".join(languages))
    speakers = len(transcript.speakers)
    if speakers:
        has_channels = transcript.speakers[0].startswith("ch_")
        parts.append(
            count_text(speakers, "channel", "channels") if has_channels else count_text(speakers, "speaker", "speakers")
        )
    segments = len(transcript.segments)
    if has_times(transcript):
        parts.append(count_text(segments, "passage", "passages"))
    elif segments:
        parts.append(tr("no times"))
    return "  \u00b7  ".join(parts)


def read_error_text(error: AppError) -> ErrorText:
    """Return why a transcript cannot be read; a missing permission is a state of its own."""
    if error.code is ErrorCode.ACCESS_DENIED:
        words = error_text(error)
        return ErrorText(
            tr("You do not have permission to read this transcript"),
            tr("{detail} The job itself is complete.", detail=words.detail),
            tr(
                "Ask your administrator for {read_result_permissions}. Then try again.",
                read_result_permissions=READ_RESULT_PERMISSIONS,
            ),
        )
    return error_text(error)
