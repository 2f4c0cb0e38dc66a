"""Transcribe's output files, written from the true text of a sample recording.

Nothing is recognised here. A recording that is not one of the samples gets a transcript that says so.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from sealscribe.sandbox.recordings import SampleRecording, samples

NOT_RECOGNISED = (
    "This recording is not one of the demo's samples, and the demo does not recognise speech, "
    "so there is no transcript of it."
)
SUBTITLE_LINE_LENGTH = 42
NOTICE_SECONDS = 5.0

_SENTENCE_ENDS = frozenset(".?!")
_TRUE_TEXT_CONFIDENCE = "1.0"
_PUNCTUATION_CONFIDENCE = "0.0"

JsonObject = dict[str, object]


@dataclass(frozen=True, slots=True)
class _Item:
    """One entry of ``results.items``, numbered, before it is written as JSON."""

    number: int
    start: float
    end: float
    speaker: str
    channel: str
    content: str
    punctuation: bool
    pii: str | None
    redacted: bool = False


@dataclass(frozen=True, slots=True)
class _Sections:
    """Which optional parts of the results a job asked for."""

    speaker_labels: bool
    channel_count: int | None
    alternatives: bool


def transcript_document(
    *,
    job_name: str,
    account_id: str,
    language_code: str,
    sample: SampleRecording | None,
    show_speaker_labels: bool,
    max_alternatives: int | None,
    channel_identification: bool,
    language_identification: bool,
) -> JsonObject:
    """The transcript of a job, in the shape of Transcribe's output JSON.

    Source: Transcribe Developer Guide, "How Amazon Transcribe works", "Speaker partitioning", "Channel
    identification", "Alternative transcriptions". Times (seconds) and confidences are strings there, and
    punctuation has no times. ``language_code`` is the language of the job or the one that was identified; like
    the service, the document names it only with ``language_identification``. The text is true, so every
    confidence is 1.0 and ``max_alternatives`` yields the one alternative there is. Without ``sample`` the
    document says that nothing was recognised, and nothing more.
    """
    if sample is None:
        results: JsonObject = {"transcripts": [{"transcript": NOT_RECOGNISED}], "items": [], "audio_segments": []}
    else:
        sections = _Sections(
            speaker_labels=show_speaker_labels,
            channel_count=sample.channels if channel_identification else None,
            alternatives=max_alternatives is not None,
        )
        results = _results(_items(sample), sections)
        if language_identification:
            results["language_code"] = language_code
            results["language_identification"] = [{"code": language_code, "score": _TRUE_TEXT_CONFIDENCE}]
    return {"jobName": job_name, "accountId": account_id, "status": "COMPLETED", "results": results}


def redacted(document: JsonObject, entity_types: Collection[str] | None) -> JsonObject:
    """The redacted twin of a document from ``transcript_document``; the argument is left as it is.

    ``entity_types`` are values of botocore model transcribe.PiiEntityType; None and "ALL" stand for all of them.
    Words of one kind that follow each other become one item such as "[NAME]", as the Transcribe Developer Guide
    shows under "Redacting PII in your batch job".
    """
    results = _dict(document["results"])
    sample = _sample_of(results)
    if sample is not None:
        everything = entity_types is None or "ALL" in entity_types
        items = [
            replace(item, pii=item.pii if everything or item.pii in (entity_types or ()) else None)
            for item in _items(sample)
        ]
        channel_labels = results.get("channel_labels")
        sections = _Sections(
            speaker_labels="speaker_labels" in results,
            channel_count=None if channel_labels is None else sample.channels,
            alternatives="segments" in results,
        )
        results = {**results, **_results(_without_pii(items), sections)}
    return {**document, "isRedacted": True, "results": results}


def subtitles(document: JsonObject, kind: Literal["srt", "vtt"], start_index: int) -> str:
    """The subtitle file of a document: one cue a sentence, numbered from ``start_index``.

    ``start_index`` is 0 or 1 (botocore model transcribe.Subtitles.OutputStartIndex). A document in which nothing was
    recognised gives one cue that says so.
    """
    results = _dict(document["results"])
    cues = [
        (float(str(segment["start_time"])), float(str(segment["end_time"])), str(segment["transcript"]))
        for segment in _dicts(results["audio_segments"])
    ] or [(0.0, NOTICE_SECONDS, str(_dicts(results["transcripts"])[0]["transcript"]))]
    decimal_mark = "," if kind == "srt" else "."
    blocks = ["WEBVTT"] if kind == "vtt" else []
    for index, (start, end, text) in enumerate(cues, start=start_index):
        lines = textwrap.wrap(text, SUBTITLE_LINE_LENGTH, break_long_words=False, break_on_hyphens=False)
        shown = "\n".join(lines)
        if kind == "vtt":
            shown = html.escape(shown, quote=False)
        times = f"{_clock(start, decimal_mark)} --> {_clock(end, decimal_mark)}"
        blocks.append(f"{index}\n{times}\n{shown}")
    return "\n\n".join(blocks) + "\n"


def _items(sample: SampleRecording) -> list[_Item]:
    return [
        _Item(
            number=number,
            start=word.start,
            end=word.end,
            speaker=word.speaker,
            channel=f"ch_{int(word.speaker.removeprefix('spk_')) % sample.channels}",
            content=word.content,
            punctuation=word.punctuation,
            pii=word.pii,
        )
        for number, word in enumerate(sample.words)
    ]


def _sample_of(results: JsonObject) -> SampleRecording | None:
    """The sample whose words a document holds: output JSON itself does not say which words are personal data."""
    written = [_content_and_start(entry) for entry in _dicts(results["items"])]
    for sample in samples():
        if written == [_content_and_start(_item_entry(item, None)) for item in _items(sample)]:
            return sample
    return None


def _content_and_start(entry: JsonObject) -> tuple[object, object]:
    return _dicts(entry["alternatives"])[0]["content"], entry.get("start_time")


def _without_pii(items: Sequence[_Item]) -> list[_Item]:
    kept: list[_Item] = []
    for (kind, speaker), run in groupby(items, key=lambda item: (item.pii, item.speaker)):
        members = list(run)
        if kind is None:
            kept.extend(members)
        else:
            first, last = members[0], members[-1]
            kept.append(replace(first, end=last.end, speaker=speaker, content=f"[{kind}]", redacted=True))
    return [replace(item, number=number) for number, item in enumerate(kept)]


def _results(items: Sequence[_Item], sections: _Sections) -> JsonObject:
    label = _label_writer(sections)
    entries = [_item_entry(item, label) for item in items]
    sentences = _sentences(items)
    results: JsonObject = {
        "transcripts": [{"transcript": _text(items)}],
        "items": entries,
        "audio_segments": [
            {
                "id": number,
                "transcript": _text(sentence),
                **_times(sentence),
                **label(sentence[0]),
                "items": [item.number for item in sentence],
            }
            for number, sentence in enumerate(sentences)
        ],
    }
    if sections.speaker_labels:
        results["speaker_labels"] = {
            "speakers": len({item.speaker for item in items}),
            "segments": [_speaker_segment(turn) for turn in _turns(items)],
        }
    if sections.channel_count is not None:
        channels = [f"ch_{number}" for number in range(sections.channel_count)]
        results["channel_labels"] = {
            "number_of_channels": sections.channel_count,
            "channels": [
                {
                    "channel_label": channel,
                    "items": [entry for item, entry in zip(items, entries, strict=True) if item.channel == channel],
                }
                for channel in channels
            ],
        }
    if sections.alternatives:
        results["segments"] = [
            {
                **_times(sentence),
                "alternatives": [
                    {
                        "transcript": _text(sentence),
                        "items": [_alternative_entry(item) for item in sentence],
                    }
                ],
            }
            for sentence in sentences
        ]
    return results


def _label_writer(sections: _Sections) -> Callable[[_Item], JsonObject]:
    def write(item: _Item) -> JsonObject:
        labels: JsonObject = {}
        if sections.speaker_labels:
            labels["speaker_label"] = item.speaker
        if sections.channel_count is not None:
            labels["channel_label"] = item.channel
        return labels

    return write


def _item_entry(item: _Item, label: Callable[[_Item], JsonObject] | None) -> JsonObject:
    alternative: JsonObject = {"content": item.content}
    if item.redacted:
        alternative["redactions"] = [{"confidence": _TRUE_TEXT_CONFIDENCE, "type": item.pii, "category": "PII"}]
    else:
        alternative["confidence"] = _PUNCTUATION_CONFIDENCE if item.punctuation else _TRUE_TEXT_CONFIDENCE
    entry: JsonObject = {
        "id": item.number,
        "type": "punctuation" if item.punctuation else "pronunciation",
        "alternatives": [alternative],
    }
    if not item.punctuation:
        entry |= _times([item])
    return entry | (label(item) if label else {})


def _alternative_entry(item: _Item) -> JsonObject:
    """An item inside ``segments[].alternatives``, where content and confidence stand without nesting."""
    entry: JsonObject = {
        "content": item.content,
        "type": "punctuation" if item.punctuation else "pronunciation",
    }
    if not item.redacted:
        entry["confidence"] = _PUNCTUATION_CONFIDENCE if item.punctuation else _TRUE_TEXT_CONFIDENCE
    return entry if item.punctuation else entry | _times([item])


def _speaker_segment(turn: Sequence[_Item]) -> JsonObject:
    return {
        **_times(turn),
        "speaker_label": turn[0].speaker,
        "items": [{**_times([item]), "speaker_label": item.speaker} for item in turn if not item.punctuation],
    }


def _turns(items: Iterable[_Item]) -> list[list[_Item]]:
    return [list(turn) for _, turn in groupby(items, key=lambda item: item.speaker)]


def _sentences(items: Iterable[_Item]) -> list[list[_Item]]:
    sentences: list[list[_Item]] = []
    for turn in _turns(items):
        sentence: list[_Item] = []
        for item in turn:
            sentence.append(item)
            if item.punctuation and item.content in _SENTENCE_ENDS:
                sentences.append(sentence)
                sentence = []
        if sentence:
            sentences.append(sentence)
    return sentences


def _text(items: Iterable[_Item]) -> str:
    return "".join(item.content if item.punctuation else f" {item.content}" for item in items).lstrip()


def _times(items: Sequence[_Item]) -> JsonObject:
    return {"start_time": f"{items[0].start:.2f}", "end_time": f"{items[-1].end:.2f}"}


def _clock(seconds: float, decimal_mark: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, milliseconds = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    whole, milliseconds = divmod(milliseconds, 1000)
    return f"{hours:02}:{minutes:02}:{whole:02}{decimal_mark}{milliseconds:03}"


def _dict(value: object) -> JsonObject:
    if not isinstance(value, dict):
        raise TypeError("The document is not one that transcript_document made.")
    return value


def _dicts(value: object) -> list[JsonObject]:
    if not isinstance(value, list):
        raise TypeError("The document is not one that transcript_document made.")
    return [_dict(entry) for entry in value]
