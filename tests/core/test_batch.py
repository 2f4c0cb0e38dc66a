"""Several recordings with the same settings: lists, names, and what is wrong with each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.batch import BatchRow, BatchRules, BatchSource, make_entries, read_batch_list, renamed
from sealscribe.core.draft import InputKind, JobDraft, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.findings import FindingCode
from sealscribe.core.media import LocalFile
from sealscribe.core.placeholders import Placeholder
from sealscribe.core.request import request_of_draft
from sealscribe.core.sensitivity import inspect_pair

SESSION = Session("eu-central-1", "111122223333", "aws")
TODAY = date(2026, 11, 26)
RULES = BatchRules(SESSION, TODAY)
ARN = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
DRAFT = JobDraft(
    input_kind=InputKind.LOCAL,
    upload_destination="s3://recordings-111122223333/in/",
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://transcripts-111122223333/out/",
    encryption_enabled=True,
    account_key=AccountKey(ARN, ARN),
    context=(ContextPair("SourceFile", Placeholder.MEDIA_FILE.text),),
)


def local(path: str, name: str = "", language: str = "") -> BatchSource:
    return BatchSource(BatchRow(path, name, language), LocalFile(path, 48_000, 1, "wav", 3.0, 8000, 1))


@pytest.mark.parametrize(
    "text",
    [
        "file,name,language\r\na.wav,first,de-DE\r\n,,\r\nb.wav,,\r\n",
        "Name;Language;Path\nfirst;de-DE;a.wav\n;;b.wav\n",
        "a.wav\tfirst\tde-DE\nb.wav\n\n",
        '"a.wav","first","de-DE"\n"b.wav"',
    ],
)
def test_a_list_is_read_with_and_without_titles(text: str) -> None:
    assert read_batch_list(text) == (BatchRow("a.wav", "first", "de-DE"), BatchRow("b.wav"))


@given(st.text(st.characters(exclude_characters="\0")))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(row.file for row in read_batch_list(text))


def test_each_recording_has_its_own_name_and_its_own_pairs() -> None:
    sources = [local("/calls/a/review.wav"), local("/calls/b.wav"), local("/calls/c.wav", "chosen", "de-DE")]
    entries = make_entries(DRAFT, sources, BatchRules(SESSION, TODAY, {"b"}))

    assert [entry.draft.name for entry in entries] == ["review", "b-2", "chosen"]
    requests = [request_of_draft(entry.draft, SESSION, TODAY) for entry in entries]
    assert [one.context[0].value for one in requests] == ["review.wav", "b.wav", "c.wav"]
    assert [one.media_uri.rpartition("/")[2] for one in requests] == ["review.wav", "b.wav", "c.wav"]
    assert [one.language_code for one in requests] == ["en-US", "en-US", "de-DE"]
    assert all(one.key == ARN for one in requests)
    assert all(entry.is_ready for entry in entries)


def test_objects_on_s3_need_no_upload() -> None:
    (entry,) = make_entries(DRAFT, [BatchSource(BatchRow("s3://elsewhere/calls/x.mp3"))], RULES)
    assert (entry.draft.name, entry.draft.input_kind, entry.is_ready) == ("x", InputKind.S3, True)
    assert entry.draft.effective_media_uri == "s3://elsewhere/calls/x.mp3"


def codes(entries: object) -> list[set[FindingCode]]:
    return [{finding.code for finding in entry.findings} for entry in entries]  # type: ignore[attr-defined]


def test_an_error_of_one_does_not_keep_the_others_back() -> None:
    unreadable = BatchSource(BatchRow("/calls/gone.wav"), error=AppError(ErrorCode.FILE_MISSING))
    large = replace(local("/calls/large.wav"), file=LocalFile("/calls/large.wav", 3 * 1024**3, 1, "wav"))
    entries = make_entries(DRAFT, [local("/calls/a.wav"), unreadable, large], RULES)
    assert [entry.is_ready for entry in entries] == [True, False, False]


def test_recordings_of_one_name_would_be_one_object() -> None:
    entries = make_entries(DRAFT, [local("/a/x.wav"), local("/b/x.wav"), local("/c/y.wav")], RULES)
    assert [entry.draft.name for entry in entries] == ["x", "x-2", "y"]
    assert [FindingCode.BATCH_OBJECT_TWICE in found for found in codes(entries)] == [True, True, False]


def test_an_output_of_one_object_is_none_for_several() -> None:
    draft = replace(DRAFT, output_uri="s3://transcripts-111122223333/out.json")
    entries = make_entries(draft, [local("/a/x.wav"), local("/b/y.wav")], RULES)
    assert all(FindingCode.BATCH_ONE_OUTPUT in found for found in codes(entries))
    (alone,) = make_entries(draft, [local("/a/x.wav")], RULES)
    assert alone.is_ready


def test_names_from_a_list_that_are_taken_are_told_on_each_row() -> None:
    sources = [local("/a.wav", "same"), local("/b.wav", "same"), local("/c.wav", "old"), local("/d.wav")]
    entries = make_entries(DRAFT, sources, BatchRules(SESSION, TODAY, {"old"}))
    assert [FindingCode.BATCH_NAME_TWICE in found for found in codes(entries)] == [True, True, True, False]

    mended = renamed(entries, 1, "other", BatchRules(SESSION, TODAY, {"old"}))
    assert [FindingCode.BATCH_NAME_TWICE in found for found in codes(mended)] == [False, False, True, False]
    assert mended[1].draft.name == "other"
    spoiled = renamed(mended, 3, "not allowed", BatchRules(SESSION, TODAY, {"old"}))
    assert not spoiled[3].is_ready


def test_a_thousand_recordings_have_a_thousand_names() -> None:
    entries = make_entries(DRAFT, [local(f"/{n}/call {n % 100}.wav") for n in range(1000)], RULES)
    assert len({entry.draft.name for entry in entries}) == 1000


def test_what_looks_dangerous_in_one_of_many_is_not_sent_unseen() -> None:
    sources = [local("/calls/a.wav"), local("/calls/AKIAIOSFODNN7EXAMPLE.wav")]
    entries = make_entries(DRAFT, sources, BatchRules(SESSION, TODAY, inspect_pair=inspect_pair))
    assert [FindingCode.CONTEXT_SENSITIVE in found for found in codes(entries)] == [False, True]
    assert [entry.is_ready for entry in entries] == [True, False]
    known = (ContextPair("SourceFile", "AKIAIOSFODNN7EXAMPLE.wav"),)
    answered = make_entries(DRAFT, sources, BatchRules(SESSION, TODAY, inspect_pair=inspect_pair, known=known))
    assert all(entry.is_ready for entry in answered)
