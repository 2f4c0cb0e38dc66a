"""Placeholders of an encryption context: resolved once, every trouble with its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import InputKind, JobDraft, OutputKind, Session
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.media import LocalFile
from sealscribe.core.placeholders import (
    Placeholder,
    PlaceholderProblemCode,
    escaped,
    meant_by,
    resolve,
    resolved_context,
    suggested_pairs,
    uses,
    values_of,
    with_literal_braces,
)

TODAY = date(2026, 3, 9)
SESSION = Session("eu-central-1", "111122223333", "aws")
VALUES = dict.fromkeys(Placeholder, "x") | {Placeholder.JOB_NAME: "board-meeting", Placeholder.DATE: "2026-03-09"}
DRAFT = JobDraft(
    name="board-meeting",
    media_uri="s3://recordings/2026/Board.FLAC",
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://transcripts/",
    encryption_enabled=True,
    account_key=AccountKey("alias/a"),
    context=(ContextPair("Job", "{job_name}"), ContextPair("File", "{media_file} of {date}"), ContextPair()),
)


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("plain", "plain"),
        ("", ""),
        ("{job_name}", "board-meeting"),
        ("a {job_name} b {date}", "a board-meeting b 2026-03-09"),
        ("{{job_name}}", "{job_name}"),
        ("{{{job_name}}}", "{board-meeting}"),
        ("{{}}", "{}"),
        ("{job_name}{job_name}", "board-meetingboard-meeting"),
    ],
)
def test_texts_are_resolved(text: str, resolved: str) -> None:
    found = resolve(text, VALUES)
    assert (found.text, found.problems) == (resolved, ())


@pytest.mark.parametrize(
    ("text", "code", "span", "name"),
    [
        ("a {b} c", PlaceholderProblemCode.UNKNOWN, (2, 5), "b"),
        ("{}", PlaceholderProblemCode.UNKNOWN, (0, 2), ""),
        ("{Job_Name}", PlaceholderProblemCode.UNKNOWN, (0, 10), "Job_Name"),
        ("a { b", PlaceholderProblemCode.NOT_CLOSED, (2, 3), ""),
        ("a } b", PlaceholderProblemCode.NOT_CLOSED, (2, 3), ""),
        ("x {region}", PlaceholderProblemCode.NO_VALUE, (2, 10), "region"),
    ],
)
def test_what_is_wrong_has_its_place(text: str, code: PlaceholderProblemCode, span: tuple[int, int], name: str) -> None:
    found = resolve(text, VALUES | {Placeholder.REGION: ""})
    assert [(one.code, one.span, one.name) for one in found.problems] == [(code, span, name)]
    assert found.text == text


@given(st.text())
def test_nothing_raises_and_escaped_texts_resolve_to_themselves(text: str) -> None:
    resolve(text, VALUES)
    assert resolve(escaped(text), {}).text == text
    assert resolve(escaped(text), {}).problems == ()


@given(st.text(alphabet="{}ab_ nameregion", max_size=60))
def test_spans_are_in_the_text(text: str) -> None:
    for problem in resolve(text, {}).problems:
        start, end = problem.span
        assert 0 <= start < end <= len(text)
        assert text[start] in "{}"


def test_a_draft_knows_what_its_placeholders_stand_for() -> None:
    assert values_of(DRAFT, SESSION, TODAY) == {
        Placeholder.JOB_NAME: "board-meeting",
        Placeholder.MEDIA_FILE: "Board.FLAC",
        Placeholder.MEDIA_EXTENSION: "flac",
        Placeholder.MEDIA_SHA256: "",
        Placeholder.DATE: "2026-03-09",
        Placeholder.ACCOUNT: "111122223333",
        Placeholder.REGION: "eu-central-1",
    }
    file = LocalFile("b.wav", 1000, 1, "wav", sha256="ab" * 32)
    local = replace(DRAFT, input_kind=InputKind.LOCAL, local_file=file)
    assert values_of(local, SESSION, TODAY)[Placeholder.MEDIA_SHA256] == "ab" * 32


def test_pairs_are_resolved_as_they_would_be_sent() -> None:
    assert resolved_context(DRAFT, SESSION, TODAY) == (
        ContextPair("Job", "board-meeting"),
        ContextPair("File", "Board.FLAC of 2026-03-09"),
    )
    assert resolved_context(replace(DRAFT, encryption_enabled=False), SESSION, TODAY) == ()


@given(st.text(alphabet="{}ab_job_namedate", max_size=40))
def test_every_character_knows_where_it_comes_from(text: str) -> None:
    found = resolve(text, VALUES)
    for place, character in enumerate(found.text):
        (start, end), placeholder = found.origin(place)
        written = text[start:end]
        assert written == placeholder.text if placeholder else character in written


@given(st.text(alphabet="{}ab_ date", max_size=40))
def test_braces_that_are_none_of_a_placeholder_can_be_kept(text: str) -> None:
    assert not resolve(with_literal_braces(text), VALUES).problems


@pytest.mark.parametrize(
    ("name", "meant"), [("job_nam", "job_name"), ("Date", "date"), ("media-file", "media_file"), ("hunter2", None)]
)
def test_a_misspelt_name_is_recognised(name: str, meant: str | None) -> None:
    assert meant_by(name) == meant


def test_pairs_are_suggested_that_are_not_there_yet() -> None:
    assert [pair.key for pair in suggested_pairs(())] == ["JobName", "SourceFile", "Date"]
    there = (ContextPair("jobname", "x"), ContextPair("when", "on {date}"))
    assert suggested_pairs(there) == (ContextPair("SourceFile", "{media_file}"),)


def test_a_placeholder_in_use_is_known() -> None:
    assert uses(DRAFT, Placeholder.DATE)
    assert not uses(DRAFT, Placeholder.MEDIA_SHA256)
    assert not uses(replace(DRAFT, context=(ContextPair("a", "{{date}}"),)), Placeholder.DATE)
