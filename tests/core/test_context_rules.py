"""What is told of the texts of a context, and that only what changed is looked at again."""

from __future__ import annotations

import base64
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core import context_rules, limits
from sealscribe.core.context_rules import ContextRules, check_context
from sealscribe.core.encryption import ContextPair, context_bytes
from sealscribe.core.findings import Finding, FindingCode, Part, Severity
from sealscribe.core.placeholders import Placeholder, escaped


def of_value(value: str) -> list[Finding]:
    return list(check_context((ContextPair("key", value),)))


def only(value: str) -> Finding:
    (finding,) = of_value(value)
    return finding


@pytest.mark.parametrize(
    ("value", "place", "codepoint", "others"),
    [
        ("Kardiä", 5, 0xE4, 0),
        ("Z\u00fcrich, K\u00f6ln", 1, 0xFC, 1),
        ("two\r\nlines", 3, 0x0D, 1),
        ("\u200b", 0, 0x200B, 0),
        ("x\U0001f600\U0001f600", 1, 0x1F600, 1),
        ("a\x7f", 1, 0x7F, 0),
    ],
)
def test_the_first_character_that_is_not_allowed_is_told(value: str, place: int, codepoint: int, others: int) -> None:
    finding = only(value)
    assert (finding.code, finding.severity, finding.part) == (
        FindingCode.CONTEXT_CHARACTER,
        Severity.ERROR,
        Part.VALUE,
    )
    assert finding.span == (place, place + 1)
    assert dict(finding.parameters) == {"codepoint": codepoint, "position": place + 1, "others": others}


@pytest.mark.parametrize(
    ("value", "leading", "trailing"), [(" x", 1, 0), ("x  ", 0, 2), (" x ", 1, 1), ("   ", 3, 0), (" ", 1, 0)]
)
def test_spaces_at_the_ends_are_counted(value: str, leading: int, trailing: int) -> None:
    finding = only(value)
    assert (finding.code, finding.severity) == (FindingCode.CONTEXT_OUTER_SPACE, Severity.WARNING)
    assert dict(finding.parameters) == {"leading": leading, "trailing": trailing}


def test_every_printable_ascii_character_is_allowed() -> None:
    assert of_value(escaped("".join(map(chr, range(0x21, 0x7F))))) == []
    assert of_value("a b") == []


@pytest.mark.parametrize("pair", [ContextPair("", "value"), ContextPair()])
def test_a_key_is_needed_in_a_blank_row_too(pair: ContextPair) -> None:
    (finding,) = check_context((pair,))
    assert (finding.code, finding.row, finding.part) == (FindingCode.REQUIRED, 0, Part.KEY)


def test_duplicates_are_told_in_every_row() -> None:
    pairs = tuple(ContextPair(key, "x") for key in ("a", "B", "a", "b", "c", "a"))
    found = [(finding.code, finding.row) for finding in check_context(pairs)]
    assert found == [
        (FindingCode.CONTEXT_DUPLICATE_KEY, 0),
        (FindingCode.CONTEXT_CASE_DUPLICATE, 1),
        (FindingCode.CONTEXT_DUPLICATE_KEY, 2),
        (FindingCode.CONTEXT_CASE_DUPLICATE, 3),
        (FindingCode.CONTEXT_DUPLICATE_KEY, 5),
    ]


def test_the_size_of_the_header_is_told_in_bytes() -> None:
    pairs = tuple(ContextPair(f"key{number}", 'x"\\' * 400) for number in range(3))
    (finding,) = check_context(pairs)
    plain = json.dumps({pair.key: pair.value for pair in pairs}, separators=(",", ":"))
    assert finding.code is FindingCode.CONTEXT_LARGE
    assert dict(finding.parameters) == {"size": len(base64.b64encode(plain.encode())), "limit": 8192}


printable = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=40)


@given(st.dictionaries(printable, printable, max_size=10))
def test_the_size_is_that_of_the_header_to_the_byte(context: dict[str, str]) -> None:
    plain = json.dumps(context, separators=(",", ":")).encode()
    assert context_bytes(ContextPair(*pair) for pair in context.items()) == len(base64.b64encode(plain))


@given(st.lists(st.tuples(st.text(), st.text(alphabet="\ud800\n\u202e é"))))
def test_any_text_is_judged(pairs: list[tuple[str, str]]) -> None:
    for finding in check_context(tuple(ContextPair(*pair) for pair in pairs)):
        assert finding.row is None or 0 <= finding.row < len(pairs)


# Placeholders

VALUES = {
    Placeholder.JOB_NAME: "board-meeting",
    Placeholder.MEDIA_FILE: " M\u00fcller.flac",
    Placeholder.DATE: "2026-03-09",
    Placeholder.REGION: "",
}


@pytest.mark.parametrize(
    ("value", "code", "span", "parameters"),
    [
        ("x {job_nam}", "context-placeholder-unknown", (2, 11), {"name": "job_nam", "meant": "job_name"}),
        ("{Job-Name}", "context-placeholder-unknown", (0, 10), {"name": "Job-Name", "meant": "job_name"}),
        ('{"a": "hunter2"}', "context-placeholder-unknown", (0, 16), {"name": "", "meant": ""}),
        ("{job_name", "context-brace", (0, 1), {}),
        ("{job_name} {region}", "context-placeholder-empty", (11, 19), {"name": "region"}),
        (
            "x{media_file}",
            "context-character",
            (1, 13),
            {"codepoint": 0xFC, "position": 3, "others": 0, "placeholder": "media_file"},
        ),
        ("{{{date}\u00e9", "context-character", (8, 9), {"codepoint": 0xE9, "position": 9, "others": 0}),
        (" {date}", "context-outer-space", None, {"leading": 1, "trailing": 0}),
        ("{date} ", "context-outer-space", None, {"leading": 0, "trailing": 1}),
    ],
)
def test_what_is_sent_is_judged_and_told_by_its_place_in_what_was_written(
    value: str, code: str, span: tuple[int, int] | None, parameters: dict[str, str | int]
) -> None:
    (finding,) = check_context((ContextPair("key", value),), VALUES)
    assert (finding.code, finding.row, finding.part, finding.span) == (code, 0, Part.VALUE, span)
    assert dict(finding.parameters) == parameters


def test_spaces_and_lengths_that_come_out_of_placeholders_are_told_as_theirs() -> None:
    found = {finding.code: finding for finding in check_context((ContextPair("key", "{media_file}"),), VALUES)}
    assert found[FindingCode.CONTEXT_OUTER_SPACE].placeholder == "media_file"
    long = list(check_context((ContextPair("key", "x" * 1_985 + "{job_name}{date}"),), VALUES))
    assert [(finding.code, finding.parameter("length"), finding.placeholder) for finding in long] == [
        (FindingCode.TOO_LONG, 2_008, "")
    ]
    short = {Placeholder.MEDIA_SHA256: "a" * 4}
    assert list(check_context((ContextPair("key", "x" * 1_990 + "{media_sha256}"),), short)) == []


def test_keys_take_no_placeholders() -> None:
    assert list(check_context((ContextPair("{job_nam", "x"),), VALUES)) == []


def test_other_values_of_placeholders_are_judged_anew() -> None:
    rules, pairs = ContextRules(), (ContextPair("key", "{job_name}"),)
    assert [finding.code for finding in rules.check(pairs)] == [FindingCode.CONTEXT_PLACEHOLDER_EMPTY]
    assert list(rules.check(pairs, VALUES)) == []
    umlaut = list(rules.check(pairs, {Placeholder.JOB_NAME: "\u00fc"}))
    assert [finding.placeholder for finding in umlaut] == ["job_name"]


def test_a_text_full_of_braces_is_told_once() -> None:
    pair = ContextPair("key", "{a}{job_nam}{region}{" * 80 + "{region}")
    codes = [finding.code for finding in check_context((pair,), VALUES)]
    assert codes == [
        FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN,
        FindingCode.CONTEXT_PLACEHOLDER_EMPTY,
        FindingCode.CONTEXT_BRACE,
    ]


# The memory


@given(st.lists(st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3)), max_size=4), max_size=6))
def test_a_memory_changes_no_judgement(edits: list[list[tuple[str, str]]]) -> None:
    rules = ContextRules()
    for edit in edits:
        pairs = tuple(ContextPair(*pair) for pair in edit)
        assert list(rules.check(pairs)) == list(check_context(pairs))


def test_only_the_edited_text_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at = []
    flaws_of = context_rules.flaws_of
    monkeypatch.setattr(context_rules, "flaws_of", lambda text: looked_at.append(text) or flaws_of(text))
    rules = ContextRules()
    pairs = [ContextPair(f"key{row}", f"{row}" * limits.CONTEXT_TEXT_MAX) for row in range(10)]
    list(rules.check(tuple(pairs)))
    assert len(looked_at) == 20
    pairs[3] = ContextPair("key3", "x")
    list(rules.check(tuple(pairs)))
    assert looked_at[20:] == ["x"]
    list(rules.check(()))
    list(rules.check(tuple(pairs)))
    assert len(looked_at) == 41, "texts that are gone are forgotten"


@pytest.mark.parametrize("letter", ["a", " ", "ä", '"', "\u202e", "{", "}"])
def test_long_texts_take_no_time(letter: str) -> None:
    pairs = tuple(ContextPair(letter * 2000, letter * 2000) for _ in range(10))
    assert min(processor_seconds(pairs) for _ in range(3)) < 0.1


def processor_seconds(pairs: tuple[ContextPair, ...]) -> float:
    """What the rules cost by themselves: neither the load of the machine nor a look for garbage is their doing."""
    begun = time.thread_time()
    list(check_context(pairs))
    return time.thread_time() - begun
