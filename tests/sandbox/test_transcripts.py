"""Output files in Transcribe's shape, true to the samples, and nothing but the truth for other recordings."""

import copy
import json
import re
from itertools import pairwise

import pytest

from sealscribe.sandbox.recordings import SampleRecording, samples
from sealscribe.sandbox.transcripts import NOT_RECOGNISED, redacted, subtitles, transcript_document

CALL = next(sample for sample in samples() if sample.file_name == "customer-service-call.mp3")
NAME, PHONE, EMAIL = "Martha Rivera", "206-555-0142", "martha@example.com"


def document(sample: SampleRecording | None = CALL, **options: object) -> dict:
    settings = {
        "job_name": "visit-1",
        "account_id": "111122223333",
        "language_code": sample.language_code if sample else "en-US",
        "show_speaker_labels": False,
        "max_alternatives": None,
        "channel_identification": False,
        "language_identification": False,
    } | options
    return transcript_document(sample=sample, **settings)


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file_name)
def test_the_plain_document_holds_every_word_with_its_time(sample: SampleRecording) -> None:
    written = json.loads(json.dumps(document(sample)))
    assert written["jobName"] == "visit-1"
    assert written["accountId"] == "111122223333"
    assert written["status"] == "COMPLETED"
    assert "isRedacted" not in written
    results = written["results"]
    assert set(results) == {"transcripts", "items", "audio_segments"}
    assert [item["id"] for item in results["items"]] == list(range(len(sample.words)))
    for item, word in zip(results["items"], sample.words, strict=True):
        assert item["alternatives"][0]["content"] == word.content
        assert isinstance(item["alternatives"][0]["confidence"], str)
        assert item["type"] == ("punctuation" if word.punctuation else "pronunciation")
        if word.punctuation:
            assert "start_time" not in item
        else:
            assert (item["start_time"], item["end_time"]) == (f"{word.start:.2f}", f"{word.end:.2f}")


def test_the_transcript_reads_as_spoken() -> None:
    text = document()["results"]["transcripts"][0]["transcript"]
    assert text.startswith("Thank you for calling customer service. May I have your name, please? Yes, this is")
    assert " ." not in text
    assert " ," not in text


def test_audio_segments_cover_all_items_in_order() -> None:
    results = document()["results"]
    numbers = [number for segment in results["audio_segments"] for number in segment["items"]]
    assert numbers == [item["id"] for item in results["items"]]
    joined = " ".join(segment["transcript"] for segment in results["audio_segments"])
    assert joined == results["transcripts"][0]["transcript"]
    for earlier, later in pairwise(results["audio_segments"]):
        assert float(earlier["end_time"]) <= float(later["start_time"])


def test_speaker_labels() -> None:
    results = document(show_speaker_labels=True)["results"]
    assert results["speaker_labels"]["speakers"] == 2
    segments = results["speaker_labels"]["segments"]
    assert [segment["speaker_label"] for segment in segments] == [f"spk_{n % 2}" for n in range(len(segments))]
    assert len(segments) >= 4
    assert {item["speaker_label"] for item in results["items"]} == {"spk_0", "spk_1"}
    assert all("speaker_label" in segment for segment in results["audio_segments"])
    in_segments = [item["start_time"] for segment in segments for item in segment["items"]]
    assert in_segments == [item["start_time"] for item in results["items"] if "start_time" in item]


def test_channels_hold_one_speaker_each() -> None:
    results = document(channel_identification=True)["results"]
    labels = results["channel_labels"]
    assert labels["number_of_channels"] == 2
    assert [channel["channel_label"] for channel in labels["channels"]] == ["ch_0", "ch_1"]
    assert all(channel["items"] for channel in labels["channels"])
    assert sum(len(channel["items"]) for channel in labels["channels"]) == len(results["items"])
    for channel in labels["channels"]:
        assert {item["channel_label"] for item in channel["items"]} == {channel["channel_label"]}
    assert "speaker_labels" not in results


def test_a_recording_with_one_channel_has_one() -> None:
    mono = next(sample for sample in samples() if sample.channels == 1)
    labels = document(mono, channel_identification=True)["results"]["channel_labels"]
    assert labels["number_of_channels"] == 1
    assert len(labels["channels"][0]["items"]) == len(mono.words)


def test_alternatives_offer_the_one_true_text() -> None:
    results = document(max_alternatives=3)["results"]
    for segment, sentence in zip(results["segments"], results["audio_segments"], strict=True):
        assert [choice["transcript"] for choice in segment["alternatives"]] == [sentence["transcript"]]
        assert len(segment["alternatives"][0]["items"]) == len(sentence["items"])


def test_the_identified_language_is_named_only_when_asked_for() -> None:
    results = document(language_identification=True)["results"]
    assert results["language_code"] == "en-US"
    assert results["language_identification"] == [{"code": "en-US", "score": "1.0"}]
    assert "language_code" not in document()["results"]


@pytest.mark.parametrize("option", ["show_speaker_labels", "channel_identification", "language_identification"])
def test_an_unknown_recording_yields_one_plain_sentence_and_nothing_else(option: str) -> None:
    written = document(None, **{option: True}, max_alternatives=2)
    results = {"transcripts": [{"transcript": NOT_RECOGNISED}], "items": [], "audio_segments": []}
    assert written["results"] == results
    assert redacted(written, None) == written | {"isRedacted": True}
    assert subtitles(written, "vtt", 0).count("-->") == 1
    assert "not one of the demo's samples" in subtitles(written, "srt", 1).replace("\n", " ")


def test_redaction_replaces_all_kinds_by_default() -> None:
    written = redacted(document(show_speaker_labels=True, channel_identification=True, max_alternatives=2), None)
    text = json.dumps(written)
    for secret in (*NAME.split(), PHONE, EMAIL):
        assert secret not in text
    assert written["isRedacted"] is True
    transcript = written["results"]["transcripts"][0]["transcript"]
    assert "Yes, this is [NAME]." in transcript
    assert "It is [PHONE]." in transcript
    assert "Or write to [EMAIL]." in transcript
    items = written["results"]["items"]
    assert [item["id"] for item in items] == list(range(len(CALL.words) - 1))
    name = next(item for item in items if item["alternatives"][0]["content"] == "[NAME]")
    assert name["alternatives"][0]["redactions"] == [{"confidence": "1.0", "type": "NAME", "category": "PII"}]
    first, last = [word for word in CALL.words if word.pii == "NAME"]
    assert (name["start_time"], name["end_time"]) == (f"{first.start:.2f}", f"{last.end:.2f}")
    assert {"speaker_labels", "channel_labels", "segments"} <= set(written["results"])


def test_redaction_of_chosen_kinds_leaves_the_others() -> None:
    text = redacted(document(), ["PHONE", "SSN"])["results"]["transcripts"][0]["transcript"]
    assert NAME in text
    assert EMAIL in text
    assert PHONE not in text
    assert redacted(document(), ["ALL"]) == redacted(document(), None)


def test_redaction_keeps_the_original_and_its_language() -> None:
    original = document(language_identification=True)
    before = copy.deepcopy(original)
    written = redacted(original, None)
    assert original == before
    assert written["results"]["language_code"] == "en-US"
    assert set(written["results"]) == set(original["results"])


@pytest.mark.parametrize("sample", samples(), ids=lambda sample: sample.file_name)
@pytest.mark.parametrize("start_index", [0, 1])
def test_srt(sample: SampleRecording, start_index: int) -> None:
    written = document(sample)
    blocks = subtitles(written, "srt", start_index).removesuffix("\n").split("\n\n")
    segments = written["results"]["audio_segments"]
    assert len(blocks) == len(segments)
    for index, (block, segment) in enumerate(zip(blocks, segments, strict=True), start=start_index):
        number, times, *lines = block.split("\n")
        assert number == str(index)
        assert re.fullmatch(r"00:00:\d\d,\d{3} --> 00:00:\d\d,\d{3}", times)
        assert " ".join(lines) == segment["transcript"]
        assert all(len(line) <= 42 for line in lines)


def test_vtt() -> None:
    text = subtitles(document(), "vtt", 1)
    assert text.startswith("WEBVTT\n\n1\n00:00:00.250 --> ")
    assert "," not in "".join(line for line in text.splitlines() if "-->" in line)


def test_vtt_escapes_markup() -> None:
    written = document()
    written["results"]["audio_segments"][0]["transcript"] = "AT&T <b>"
    assert "AT&amp;T &lt;b&gt;" in subtitles(written, "vtt", 0)
    assert "AT&T <b>" in subtitles(written, "srt", 0)


def test_times_past_an_hour() -> None:
    written = document()
    written["results"]["audio_segments"] = [{"transcript": "Late.", "start_time": "3723.50", "end_time": "36000.00"}]
    assert "01:02:03,500 --> 10:00:00,000" in subtitles(written, "srt", 0)
