"""Pairs out of what people have on their clipboards."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.pair_text import PairForm, PairText, Unread, UnreadReason, pairs_as_json, read_pairs
from sealscribe.core.request import request_of_draft, to_json, to_posix_command, to_powershell_command

TWO = [("Department", "Cardiology"), ("File", "visit 1.wav")]


def plain(found: PairText) -> list[tuple[str, str]]:
    return [(pair.key, pair.value) for pair in found.pairs]


def unread(found: PairText) -> list[tuple[int, str, UnreadReason]]:
    return [(line.number, line.text, line.reason) for line in found.unread]


@pytest.mark.parametrize(
    "text",
    [
        '{"Department": "Cardiology", "File": "visit 1.wav"}',
        '{\n  "Department": "Cardiology",\n  "File": "visit 1.wav"\n}\n',
        '\ufeff{"Department":"Cardiology","File":"visit 1.wav"}',
        '{"KMSEncryptionContext": {"Department": "Cardiology", "File": "visit 1.wav"}, "Media": {"a": "b"}}',
        '{"detail": {"requestParameters": {"encryptionContext": {"Department":"Cardiology","File":"visit 1.wav"}}}}',
        '[{"Key": "Department", "Value": "Cardiology"}, {"Value": "visit 1.wav", "Key": "File"}]',
        '[{"name": "Department", "value": "Cardiology"}, {"name": "File", "value": "visit 1.wav"}]',
        # Not quite JSON, and yet clear.
        '{"Department": "Cardiology", "File": "visit 1.wav",}',
        '"Department": "Cardiology",\n"File": "visit 1.wav"',
        "{'Department': 'Cardiology', 'File': 'visit 1.wav'}",
        '{"Department": "Cardiology",\n"File": "visit 1.wav"',
        '{"Department": "Cardiology", // the unit\n"File": "visit 1.wav"}',
    ],
)
def test_json(text: str) -> None:
    found = read_pairs(text)
    assert (plain(found), found.form) == (TWO, PairForm.JSON)


def test_json_keeps_keys_that_are_there_twice() -> None:
    assert plain(read_pairs('{"a": "1", "a": "2"}')) == [("a", "1"), ("a", "2")]


def test_numbers_and_truth_values_of_json_are_taken_as_they_stand() -> None:
    found = read_pairs('{"case": 0017.50, "n": 1.50, "big": 123456789012345678901234567890, "yes": true, "x": 1e400}')
    assert plain(found)[1:] == [
        ("n", "1.50"),
        ("big", "123456789012345678901234567890"),
        ("yes", "true"),
        ("x", "1e400"),
    ]
    assert plain(found)[0] == ("case", "0017.50")


def test_what_json_holds_besides_texts_is_told_with_its_line() -> None:
    found = read_pairs('{\n "Department": "Cardiology",\n "staff": {"lead": "x"},\n "file": null,\n "n": ["a"]\n}')
    assert plain(found) == [("Department", "Cardiology")]
    assert unread(found) == [
        (3, '"staff": {"lead": "x"}', UnreadReason.NOT_TEXT),
        (4, '"file": null', UnreadReason.NOT_TEXT),
        (5, '"n": ["a"]', UnreadReason.NOT_TEXT),
    ]


def test_one_json_object_after_another_is_read() -> None:
    found = read_pairs('{"a": "1"}\n{"b": "2"} and more')
    assert plain(found) == [("a", "1"), ("b", "2")]
    assert unread(found) == [(2, "and more", UnreadReason.NO_SEPARATOR)]


def test_the_rest_of_broken_json_is_told() -> None:
    found = read_pairs('{"Department": "Cardiology",\n"File" visit,\n"Case": "17"}')
    assert plain(found) == [("Department", "Cardiology"), ("Case", "17")]
    assert unread(found) == [(2, '"File" visit,', UnreadReason.NO_SEPARATOR)]


@pytest.mark.parametrize(
    "text",
    [
        "Department=Cardiology\nFile=visit 1.wav",
        "Department = Cardiology\r\n\r\nFile = visit 1.wav\r\n",
        "Department: Cardiology\nFile: visit 1.wav",
        "Department:Cardiology\nFile:visit 1.wav",
        "- Department: Cardiology\n- File: visit 1.wav",
        "Department:\tCardiology\nFile:\t\tvisit 1.wav",
        'Department="Cardiology"\nFile="visit 1.wav"',
        "'Department': 'Cardiology',\n'File': 'visit 1.wav',",
        "Department => Cardiology\nFile => visit 1.wav",
    ],
)
def test_lines(text: str) -> None:
    found = read_pairs(text)
    assert (plain(found), found.form) == (TWO, PairForm.LINES)


def test_names_in_braces_are_no_json() -> None:
    found = read_pairs("{job_name}=x\n{date}=y")
    assert (plain(found), found.form) == ([("{job_name}", "x"), ("{date}", "y")], PairForm.LINES)


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("url=https://example.com/?a=b", ("url", "https://example.com/?a=b")),
        ("url: https://example.com/?a=b", ("url", "https://example.com/?a=b")),
        ("aws:cloudformation:stack=x", ("aws:cloudformation:stack", "x")),
        ("header: text/html; q=0.8", ("header", "text/html; q=0.8")),
        ("note=one, two", ("note", "one, two")),
        ('note="two words" and more', ("note", '"two words" and more')),
        ("empty=", ("empty", "")),
        ("empty:", ("empty", "")),
        ("Zürich=a\u200bb", ("Zürich", "a\u200bb")),
        ('say="hi"', ("say", "hi")),
    ],
)
def test_one_line(line: str, pair: tuple[str, str]) -> None:
    assert plain(read_pairs(line)) == [pair]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Department=Cardiology\nto whom it may concern\n=x\nFile=a",
            [(2, "to whom it may concern", UnreadReason.NO_SEPARATOR), (3, "=x", UnreadReason.NO_KEY)],
        ),
        ("a=1\nhttps://example.com/x\nb=2", [(2, "https://example.com/x", UnreadReason.NO_SEPARATOR)]),
        (
            "a=1\narn:aws:kms:us-east-1:111122223333:alias/x\nb=2",
            [(2, "arn:aws:kms:us-east-1:111122223333:alias/x", UnreadReason.NO_SEPARATOR)],
        ),
        ("a=1\n12:30:15\n", [(2, "12:30:15", UnreadReason.NO_SEPARATOR)]),
    ],
)
def test_lines_that_cannot_be_read_keep_their_number(text: str, expected: list[tuple[int, str, UnreadReason]]) -> None:
    assert unread(read_pairs(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Department\tCardiology\nFile\tvisit 1.wav",
        "Key\tValue\nDepartment\tCardiology\nFile\tvisit 1.wav\n",
        "Department,Cardiology\nFile,visit 1.wav",
        '"Department","Cardiology"\r\n"File","visit 1.wav"\r\n',
        "name;value\nDepartment;Cardiology\nFile;visit 1.wav",
        "Department, Cardiology\nFile, visit 1.wav",
        "Department,Cardiology,\nFile,visit 1.wav,,",
    ],
)
def test_tables(text: str) -> None:
    found = read_pairs(text)
    assert (plain(found), found.form) == (TWO, PairForm.TABLE)


def test_cells_of_a_table_keep_quotes_line_breaks_and_separators() -> None:
    found = read_pairs('note,"one, two"\nsaid,"he said ""yes"""\nlines,"a\nb"\nrest,x\n')
    assert plain(found) == [("note", "one, two"), ("said", 'he said "yes"'), ("lines", "a\nb"), ("rest", "x")]


def test_rows_with_more_than_two_columns_are_told() -> None:
    found = read_pairs("Department\tCardiology\nFile\ta.wav\tb.wav\nalone\nCase\t17")
    assert plain(found) == [("Department", "Cardiology"), ("Case", "17")]
    assert unread(found) == [
        (2, "File\ta.wav\tb.wav", UnreadReason.COLUMNS),
        (3, "alone", UnreadReason.NO_SEPARATOR),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Department=Cardiology,File=visit 1.wav",
        'Department=Cardiology,File="visit 1.wav"',
        "Department='Cardiology', File='visit 1.wav'",
        "Department=Cardiology,\n  File=visit 1.wav",
        '--kms-encryption-context Department=Cardiology,File="visit 1.wav"',
        "--kms-encryption-context 'Department=Cardiology,File=visit 1.wav'",
        '--kms-encryption-context="Department=Cardiology,File=visit 1.wav" --region eu-west-1',
        "--kms-encryption-context Department=Cardiology,File=visit\\ 1.wav \\\n  --region eu-west-1",
        "aws transcribe start-transcription-job \\\n --media MediaFileUri=s3://a/b \\\n"
        " --kms-encryption-context \\\n   Department=Cardiology,'File=visit 1.wav'\n",
    ],
)
def test_shorthand(text: str) -> None:
    found = read_pairs(text)
    assert (plain(found), found.form) == (TWO, PairForm.SHORTHAND)


def test_quotes_and_escapes_of_the_shorthand() -> None:
    found = read_pairs(r"""a="x, y",b='it"s',c=one\, two,d="say \"hi\"",e=""")
    assert plain(found) == [("a", "x, y"), ("b", 'it"s'), ("c", "one, two"), ("d", 'say "hi"'), ("e", "")]


def test_what_of_the_shorthand_cannot_be_read_is_told() -> None:
    found = read_pairs("--kms-encryption-context Department=Cardiology,urgent,=x,File=a.wav")
    assert plain(found) == [("Department", "Cardiology"), ("File", "a.wav")]
    assert unread(found) == [(1, "urgent", UnreadReason.NO_SEPARATOR), (1, "=x", UnreadReason.NO_KEY)]


@pytest.mark.parametrize(
    "text",
    [
        """--kms-encryption-context '{"Department":"Cardiology","File":"visit 1.wav"}'""",
        """--kms-encryption-context "{\\"Department\\":\\"Cardiology\\",\\"File\\":\\"visit 1.wav\\"}" ^\n --x""",
        """--kms-encryption-context '{\\"Department\\":\\"Cardiology\\",\\"File\\":\\"visit 1.wav\\"}' `\n --x""",
    ],
)
def test_json_behind_the_option_of_the_cli(text: str) -> None:
    found = read_pairs(text)
    assert (plain(found), found.form) == (TWO, PairForm.JSON)


def test_the_program_reads_what_it_shows_as_sent() -> None:
    pairs = (ContextPair("Department", 'it\'s "x" \\ y'), ContextPair("File", "a=b, {c}: d"))
    draft = JobDraft(
        name="visit",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://out",
        encryption_enabled=True,
        account_key=AccountKey("alias/x"),
        context=pairs,
    )
    request = request_of_draft(draft)
    for text in (
        to_json(request),
        to_posix_command(request, region="eu-west-1"),
        to_powershell_command(request, region="eu-west-1"),
    ):
        found = read_pairs(text)
        assert (found.pairs, found.unread) == (pairs, ())


@pytest.mark.parametrize(
    ("text", "several"),
    [
        ("a=1\nb=2", True),
        ('{"a": "1", "b": "2"}', True),
        ("a=1,b=2", True),
        ("a\t1\nb\t2", True),
        ("a=1", False),
        ("Department", False),
        ("a=1; b=2", False),
        ("https://example.com/?a=1&b=2", False),
        ("text/html; q=0.8, application/json; q=0.9", False),
        ("Cardiology, Ward 3", False),
        ("12:30, 14:15", False),
        ("a=1\nb=2\none\ntwo\nthree", False),
        ("", False),
        (" \n ", False),
    ],
)
def test_whether_a_text_holds_several_pairs(text: str, several: bool) -> None:
    assert read_pairs(text).has_several is several


def test_a_text_without_pairs_is_all_unread() -> None:
    found = read_pairs("one\n\n  two\n")
    assert plain(found) == []
    assert unread(found) == [(1, "one", UnreadReason.NO_SEPARATOR), (3, "two", UnreadReason.NO_SEPARATOR)]
    assert read_pairs(" \n\t\n") == PairText()


def test_the_json_of_pairs() -> None:
    assert pairs_as_json(()) == "{}"
    text = pairs_as_json([ContextPair("a", 'x"y'), ContextPair(), ContextPair("b", "ü")])
    assert text == '{\n  "a": "x\\"y",\n  "b": "\\u00fc"\n}'
    assert json.loads(text) == {"a": 'x"y', "b": "ü"}


pair = st.builds(ContextPair, st.text(max_size=12), st.text(max_size=12))


@given(st.lists(pair, max_size=12))
def test_what_is_copied_as_json_is_read_as_the_same_pairs(pairs: list[ContextPair]) -> None:
    kept = tuple(pair for pair in pairs if not pair.is_blank)
    found = read_pairs(pairs_as_json(pairs))
    assert (found.pairs, found.unread) == (kept, ())


@given(
    st.one_of(
        st.text(max_size=200),
        st.text(alphabet="ab\"'=:,;{}[]\\ \n\t-", max_size=120),
        st.lists(
            st.sampled_from(
                [*"ab=,{}[]\\#\"'\n\t\u2028\ud800", ": ", "\r\n", "null", "1e9", "- ", "--kms-encryption-context "]
            ),
            max_size=60,
        ).map("".join),
    )
)
def test_any_text_is_read(text: str) -> None:
    found = read_pairs(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(1 <= line.number <= len(lines) for line in found.unread)
    assert all(isinstance(line, Unread) and line.text.strip() for line in found.unread)
    assert found.form is None or found.form in PairForm
    assert all(pair.key for pair in found.pairs) or found.form is PairForm.JSON


word = st.text(alphabet="abcXYZ019 _./", min_size=1, max_size=12).map(str.strip).filter(bool)


@given(st.lists(st.tuples(word, word), min_size=2, max_size=10), st.sampled_from(["=", ": ", " = "]))
def test_lines_of_plain_words_are_read_back(pairs: list[tuple[str, str]], separator: str) -> None:
    found = read_pairs("\n".join(f"{key}{separator}{value}" for key, value in pairs))
    assert plain(found) == pairs


@given(st.lists(st.tuples(word, word), min_size=1, max_size=10).filter(lambda pairs: pairs[0][0].lower() != "key"))
def test_tables_of_plain_words_are_read_back(pairs: list[tuple[str, str]]) -> None:
    assert plain(read_pairs("\n".join(f"{key}\t{value}" for key, value in pairs))) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "{" * 100_000,
        "[" * 100_000,
        '{"a":' * 20_000,
        '"' * 100_000,
        "'\\" * 50_000,
        "a=" * 50_000,
        "a=,\n" * 25_000,
        ",\t" * 50_000,
        "=" * 100_000,
        " " * 100_000 + "x",
        "a:" * 50_000,
        "--kms-encryption-context " * 4_000,
        '"KMSEncryptionContext": {' * 4_000,
        '"KMSEncryptionContext": {\n' * 4_000,
        '{"a":\n' * 20_000,
        '"a": [\n' * 15_000,
        '{"a": "' + "x" * 99_000,
        '"a" "b"\n' * 12_000,
        "\n" * 100_000,
    ],
)
def test_no_text_takes_long(text: str) -> None:
    begun = time.thread_time()  # the load of the machine is not its doing
    read_pairs(text)
    assert time.thread_time() - begun < 3.0
