"""Reading Transcribe's documents, whole and broken, and writing them for people."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.errors import AppFailure, ErrorCode
from sealscribe.core.transcript import Segment, Transcript, parse_transcript
from sealscribe.core.transcript_export import clock, to_srt, to_text, to_vtt


def word(content: str, start: float, end: float, **more: object) -> dict[str, object]:
    alternatives = [{"content": content, "confidence": "0.9"}]
    return {
        "type": "pronunciation",
        "start_time": str(start),
        "end_time": str(end),
        "alternatives": alternatives,
    } | more


def stop(content: str = ".") -> dict[str, object]:
    return {"type": "punctuation", "alternatives": [{"content": content}]}


def document(**results: Any) -> bytes:
    return json.dumps({"jobName": "visit", "status": "COMPLETED", "results": results}).encode()


def test_segments_of_newer_documents_are_taken_as_they_are() -> None:
    transcript = parse_transcript(
        document(
            transcripts=[{"transcript": "Good morning. Hello."}],
            audio_segments=[
                {"transcript": "Good morning.", "start_time": "0.1", "end_time": "1.2", "speaker_label": "spk_0"},
                {"transcript": "Hello.", "start_time": "1.5", "end_time": "2.0", "speaker_label": "spk_1"},
            ],
            language_code="en-US",
        )
    )
    assert transcript.segments == (Segment("Good morning.", 0.1, 1.2, "spk_0"), Segment("Hello.", 1.5, 2.0, "spk_1"))
    assert transcript.text == "Good morning. Hello."
    assert transcript.languages == ("en-US",)
    assert transcript.speakers == ("spk_0", "spk_1")


def test_older_documents_are_cut_by_speaker_and_pause() -> None:
    items = [
        word("Good", 0.0, 0.3),
        word("morning", 0.4, 0.8),
        stop(),
        word("Hello", 1.0, 1.4),
        word("again", 9.0, 9.4),
    ]
    labels = [
        {"speaker_label": "spk_0", "items": [{"start_time": "0.0"}, {"start_time": "0.4"}]},
        {"speaker_label": "spk_1", "items": [{"start_time": "1.0"}, {"start_time": "9.0"}]},
    ]
    transcript = parse_transcript(document(items=items, speaker_labels={"segments": labels}))
    assert transcript.segments == (
        Segment("Good morning.", 0.0, 0.8, "spk_0"),
        Segment("Hello", 1.0, 1.4, "spk_1"),
        Segment("again", 9.0, 9.4, "spk_1"),
    )


def test_a_document_with_text_alone_is_one_segment_without_times() -> None:
    transcript = parse_transcript(document(transcripts=[{"transcript": "Nothing was timed."}], items=[]))
    assert transcript.segments == (Segment("Nothing was timed."),)
    assert to_srt(transcript) == ""
    assert to_text(transcript, str) == "Nothing was timed.\n"


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"\xff\xfe", b"<html></html>", b'{"results": {}}', b'{"a": 1}'])
def test_what_is_no_transcript_is_said_to_be_unreadable(broken: bytes) -> None:
    with pytest.raises(AppFailure) as failure:
        parse_transcript(broken)
    assert failure.value.error.code is ErrorCode.TRANSCRIPT_UNREADABLE


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(max_size=6), children, max_size=3),
    max_leaves=8,
)
known_keys = st.sampled_from(
    ["transcripts", "items", "audio_segments", "speaker_labels", "language_code", "language_codes"]
)


@given(st.dictionaries(known_keys, json_values, min_size=1))
def test_any_shape_of_the_known_parts_is_read(results: dict[str, Any]) -> None:
    assert isinstance(parse_transcript(document(**results)), Transcript)


TWO = Transcript(
    (Segment("Good <b>morning</b> & welcome.", 0.0, 2.5, "spk_0"), Segment("Hello.", 3661.0, 3662.0)), "", (), ()
)


def test_srt() -> None:
    assert to_srt(TWO) == (
        "1\n00:00:00,000 --> 00:00:02,500\nGood <b>morning</b> & welcome.\n\n2\n01:01:01,000 --> 01:01:02,000\nHello.\n"
    )


def test_vtt_escapes_what_would_be_markup() -> None:
    assert to_vtt(TWO) == (
        "WEBVTT\n\n00:00:00.000 --> 00:00:02.500\nGood &lt;b&gt;morning&lt;/b&gt; &amp; welcome.\n"
        "\n01:01:01.000 --> 01:01:02.000\nHello.\n"
    )


def test_text_names_time_and_speaker() -> None:
    text = to_text(TWO, lambda label: f"the person {label}")
    assert text == "[0:00] the person spk_0: Good <b>morning</b> & welcome.\n\n[1:01:01]: Hello.\n"
    assert clock(59.9) == "0:59"


@given(st.text(st.characters(categories=["L", "P", "Zs"]), min_size=1, max_size=600).filter(str.strip))
def test_long_segments_become_cues_of_two_lines_in_order(text: str) -> None:
    transcript = Transcript((Segment(text, 10.0, 70.0),), text)
    cues = [block.split("\n") for block in to_srt(transcript).split("\n\n")]
    times = [re.findall(r"(\d\d):(\d\d):(\d\d),(\d{3})", cue[1]) for cue in cues]
    seconds = [int(m) * 60 + int(s) + int(ms) / 1000 for pair in times for _, m, s, ms in pair]
    assert seconds == sorted(seconds)
    assert all(len([line for line in cue[2:] if line]) <= 2 for cue in cues)
