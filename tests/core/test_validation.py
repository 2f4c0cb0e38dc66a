"""Every rule of a draft, by the findings it yields."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, LanguageMode, OutputKind, Session, Tag
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey, context_bytes
from sealscribe.core.findings import Field, Finding, FindingCode, Part, Severity
from sealscribe.core.media import LocalFile
from sealscribe.core.validation import check_draft, has_errors

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
OWN_ARN = f"arn:aws:kms:eu-central-1:111122223333:key/{KEY_ID}"
OTHER_ARN = f"arn:aws:kms:eu-central-1:444455556666:key/{KEY_ID}"
SESSION = Session("eu-central-1", "111122223333", "aws")
RECORDING = LocalFile("visit.wav", 320_044, 1, "wav", 10.0, 16_000, 1)
GOOD = JobDraft(name="visit", media_uri="s3://recordings/visit.wav")
SEALED = replace(
    GOOD,
    output_kind=OutputKind.CUSTOMER,
    output_uri="s3://sealed-transcripts/cardiology/",
    encryption_enabled=True,
    account_key=AccountKey(KEY_ID, OWN_ARN, "alias/cardiology"),
    context=(ContextPair("Department", "Cardiology"), ContextPair("File", "visit.wav")),
)


def found(draft: JobDraft, session: Session = SESSION) -> set[tuple[FindingCode, Field, Severity]]:
    return {(finding.code, finding.field, finding.severity) for finding in check_draft(draft, session)}


def only(draft: JobDraft, session: Session = SESSION) -> Finding:
    (finding,) = check_draft(draft, session)
    return finding


@pytest.mark.parametrize("draft", [GOOD, SEALED])
def test_a_good_draft_has_no_findings(draft: JobDraft) -> None:
    assert check_draft(draft, SESSION) == ()
    assert check_draft(draft, Session()) == ()


def test_an_empty_draft_asks_for_name_and_recording() -> None:
    findings = check_draft(JobDraft(), SESSION)
    assert [(f.code, f.field) for f in findings] == [
        (FindingCode.REQUIRED, Field.NAME),
        (FindingCode.REQUIRED, Field.MEDIA_URI),
    ]
    assert has_errors(findings)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("visit one", FindingCode.NAME_CHARACTER),
        ("visité", FindingCode.NAME_CHARACTER),
        ("v" * 201, FindingCode.TOO_LONG),
        ("..", FindingCode.NAME_RESERVED),
    ],
)
def test_names(name: str, code: FindingCode) -> None:
    finding = only(replace(GOOD, name=name))
    assert (finding.code, finding.field, finding.severity) == (code, Field.NAME, Severity.ERROR)


def test_the_wrong_character_of_a_name_is_shown_with_its_place() -> None:
    finding = only(replace(GOOD, name="visit one"))
    assert finding.span == (5, 6)
    assert finding.parameter("character") == " "
    assert finding.parameter("position") == 6


def test_languages() -> None:
    assert only(replace(GOOD, language_code="")).code is FindingCode.REQUIRED
    assert only(replace(GOOD, language_code="xx-XX")).code is FindingCode.LANGUAGE_UNKNOWN
    automatic = replace(GOOD, language_mode=LanguageMode.AUTOMATIC)
    assert check_draft(automatic, SESSION) == ()
    assert only(replace(automatic, language_options=("en-US",))).code is FindingCode.LANGUAGE_OPTIONS_TOO_FEW
    many = ("en-US", "en-GB", "de-DE", "fr-FR", "es-ES", "it-IT")
    finding = only(replace(automatic, language_options=many))
    assert (finding.code, finding.severity) == (FindingCode.LANGUAGE_OPTIONS_MANY, Severity.WARNING)


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("https://example.com/a.wav", FindingCode.URI_NOT_S3),
        ("s3://", FindingCode.URI_NO_BUCKET),
        ("s3://UPPER/a.wav", FindingCode.BUCKET_NAME),
        ("s3://recordings", FindingCode.URI_NO_OBJECT),
        ("s3://recordings/folder/", FindingCode.URI_NO_OBJECT),
        ("s3://recordings/notes.txt", FindingCode.MEDIA_FORMAT_UNKNOWN),
        ("s3://recordings/" + "a" * 1990 + ".wav", FindingCode.TOO_LONG),
    ],
)
def test_input_locations(uri: str, code: FindingCode) -> None:
    assert code in {finding.code for finding in check_draft(replace(GOOD, media_uri=uri), SESSION)}


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (None, set()),
        (1, set()),
        (2 * 1024**3, set()),
        (0, {(FindingCode.MEDIA_EMPTY, Field.MEDIA_URI, Severity.ERROR)}),
        (2 * 1024**3 + 1, {(FindingCode.MEDIA_TOO_LARGE, Field.MEDIA_URI, Severity.ERROR)}),
    ],
)
def test_an_object_has_a_size_that_transcribe_takes(
    size: int | None, expected: set[tuple[FindingCode, Field, Severity]]
) -> None:
    assert found(replace(GOOD, media_size=size)) == expected


LOCAL = replace(GOOD, input_kind=InputKind.LOCAL, media_uri="", upload_destination="s3://recordings/in/")


@pytest.mark.parametrize(
    ("file", "code", "severity"),
    [
        (replace(RECORDING, size=0), FindingCode.MEDIA_EMPTY, Severity.ERROR),
        (replace(RECORDING, size=3 * 1024**3), FindingCode.MEDIA_TOO_LARGE, Severity.ERROR),
        (replace(RECORDING, path="a.txt", media_format=""), FindingCode.MEDIA_FORMAT_UNKNOWN, Severity.ERROR),
        (replace(RECORDING, path="a.mp3"), FindingCode.MEDIA_FORMAT_DIFFERS, Severity.WARNING),
        (replace(RECORDING, media_format=""), FindingCode.MEDIA_FORMAT_DIFFERS, Severity.WARNING),
        (replace(RECORDING, duration_seconds=None), FindingCode.MEDIA_LENGTH_UNKNOWN, Severity.WARNING),
        (replace(RECORDING, size=3 * 1024**3, duration_seconds=None), FindingCode.MEDIA_TOO_LARGE, Severity.ERROR),
        (replace(RECORDING, duration_seconds=0.3), FindingCode.MEDIA_TOO_SHORT, Severity.ERROR),
        (replace(RECORDING, duration_seconds=14_401.0), FindingCode.MEDIA_TOO_LONG, Severity.ERROR),
        (replace(RECORDING, sample_rate_hertz=96_000), FindingCode.MEDIA_SAMPLE_RATE, Severity.ERROR),
        (replace(RECORDING, channels=6), FindingCode.MEDIA_CHANNELS, Severity.ERROR),
    ],
)
def test_recordings_of_this_computer(file: LocalFile, code: FindingCode, severity: Severity) -> None:
    assert found(replace(LOCAL, local_file=file)) == {(code, Field.LOCAL_FILE, severity)}


def test_the_transcript_has_a_key_that_s3_takes() -> None:
    folder = "k" * 1012 + "/"
    fits = replace(SEALED, name="a" * 6, output_uri=f"s3://sealed/{folder}")
    assert check_draft(fits, SESSION) == ()
    finding = only(replace(fits, name="a" * 7))
    assert (finding.code, finding.field) == (FindingCode.OBJECT_KEY_TOO_LONG, Field.OUTPUT_URI)
    assert (finding.parameter("length"), finding.parameter("limit")) == (1025, 1024)
    whole = replace(SEALED, name="a" * 200, output_uri="s3://sealed/" + "k" * 1019 + ".json")
    assert check_draft(whole, SESSION) == ()


def test_an_upload_has_a_key_that_s3_takes_counted_in_bytes() -> None:
    folder = "ä" * 510 + "/"
    file = replace(RECORDING, path="ab.wav")
    draft = replace(LOCAL, local_file=file, upload_destination=f"s3://recordings/{folder}")
    finding = only(draft)
    assert (finding.code, finding.field) == (FindingCode.OBJECT_KEY_TOO_LONG, Field.UPLOAD_DESTINATION)
    assert finding.parameter("length") == 1027
    assert check_draft(replace(draft, upload_destination=f"s3://recordings/{'ä' * 500}/"), SESSION) == ()


def test_the_size_of_an_object_says_nothing_of_a_local_recording() -> None:
    draft = replace(LOCAL, local_file=RECORDING, media_uri="s3://recordings/old.wav", media_size=0)
    assert check_draft(draft, SESSION) == ()


def test_a_local_recording_needs_a_file_and_a_destination() -> None:
    assert check_draft(replace(LOCAL, local_file=RECORDING), SESSION) == ()
    assert only(LOCAL).field is Field.LOCAL_FILE
    assert only(replace(LOCAL, local_file=RECORDING, upload_destination="")).field is Field.UPLOAD_DESTINATION


@pytest.mark.parametrize(
    ("destination", "uri"),
    [
        ("s3://recordings", "s3://recordings/visit.wav"),
        ("s3://recordings/in/", "s3://recordings/in/visit.wav"),
        ("s3://recordings/in/renamed.wav", "s3://recordings/in/renamed.wav"),
        ("", ""),
    ],
)
def test_the_address_that_an_upload_gets(destination: str, uri: str) -> None:
    draft = replace(LOCAL, local_file=RECORDING, upload_destination=destination)
    assert draft.effective_media_uri == uri


@pytest.mark.parametrize(
    ("uri", "code"),
    [
        ("", FindingCode.REQUIRED),
        ("sealed-transcripts", FindingCode.URI_NOT_S3),
        ("s3://sealed/year=2026/", FindingCode.OUTPUT_KEY_CHARACTER),
        ("s3://sealed/two words/", FindingCode.OUTPUT_KEY_CHARACTER),
        ("s3://sealed/" + "k" * 1025, FindingCode.TOO_LONG),
    ],
)
def test_output_locations(uri: str, code: FindingCode) -> None:
    finding = only(replace(SEALED, output_uri=uri))
    assert (finding.code, finding.field) == (code, Field.OUTPUT_URI)


def test_the_wrong_character_of_an_output_path_is_shown_with_its_place() -> None:
    finding = only(replace(SEALED, output_uri="s3://sealed/year=2026/"))
    assert finding.span == (16, 17)


def test_nothing_of_the_encryption_counts_for_the_service_managed_bucket() -> None:
    draft = replace(SEALED, output_kind=OutputKind.SERVICE_MANAGED, account_key=None, context=(ContextPair("é", ""),))
    assert check_draft(draft, SESSION) == ()
    assert draft.effective_context == ()


def test_a_key_is_required_with_encryption_on() -> None:
    finding = only(replace(SEALED, account_key=None))
    assert (finding.code, finding.field) == (FindingCode.REQUIRED, Field.ACCOUNT_KEY)
    finding = only(replace(SEALED, key_origin=KeyOrigin.DIFFERENT_ACCOUNT))
    assert (finding.code, finding.field) == (FindingCode.REQUIRED, Field.EXTERNAL_KEY)


def external(text: str, key_arn: str = "") -> JobDraft:
    return replace(SEALED, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(text, key_arn))


@pytest.mark.parametrize("text", ["alias/cardiology", KEY_ID, "cardiology"])
def test_an_alias_or_id_without_an_arn_is_refused_for_another_account(text: str) -> None:
    finding = only(external(text))
    assert (finding.code, finding.severity) == (FindingCode.KEY_NOT_AN_ARN, Severity.ERROR)


def test_keys_of_other_accounts() -> None:
    assert check_draft(external(OTHER_ARN, OTHER_ARN), SESSION) == ()
    assert only(external(OWN_ARN)).code is FindingCode.KEY_OF_OWN_ACCOUNT
    problem = only(external(OTHER_ARN[:-1]))
    assert (problem.code, problem.parameter("problem")) == (FindingCode.KEY_TEXT, "key-id")


@pytest.mark.parametrize(
    ("text", "code", "blamed"),
    [
        ("alias/cardiology", FindingCode.KEY_NOT_AN_ARN, "alias/cardiology"),
        ("alias/", FindingCode.KEY_NOT_AN_ARN, "alias/"),
        ("alias/é", FindingCode.KEY_NOT_AN_ARN, "alias/é"),
        (KEY_ID, FindingCode.KEY_NOT_AN_ARN, KEY_ID),
        (OTHER_ARN.replace("eu-central-1", "us-east-1"), FindingCode.KEY_OTHER_REGION, "us-east-1"),
        (
            OTHER_ARN.replace("aws:kms:eu-central-1", "aws-cn:kms:cn-north-1"),
            FindingCode.KEY_OTHER_PARTITION,
            "aws-cn",
        ),
        (OTHER_ARN.replace("aws:kms", "amazon:kms"), FindingCode.KEY_TEXT, "amazon"),
        (OTHER_ARN.replace(":kms:", ":s3:"), FindingCode.KEY_TEXT, "s3"),
        (OTHER_ARN.replace("444455556666", "44445555"), FindingCode.KEY_TEXT, "44445555"),
        (OTHER_ARN.replace("key/", "grant/"), FindingCode.KEY_TEXT, "grant/"),
        (f" {OTHER_ARN}", FindingCode.KEY_TEXT, " "),
        (OTHER_ARN[:24], FindingCode.KEY_TEXT, ""),
    ],
)
def test_what_is_refused_in_a_key_of_another_account_has_its_place(text: str, code: FindingCode, blamed: str) -> None:
    finding = only(external(text))
    assert (finding.code, finding.severity) == (code, Severity.ERROR)
    assert finding.span is not None
    assert text[slice(*finding.span)] == blamed


def test_a_region_of_another_key_is_named_beside_the_one_in_use() -> None:
    finding = only(external(OTHER_ARN.replace("eu-central-1", "us-east-1")))
    assert (finding.parameter("region"), finding.parameter("session_region")) == ("us-east-1", "eu-central-1")


def test_the_partition_in_use_is_the_one_of_the_identity() -> None:
    new = Session("xx-new-9", "111122223333", "aws-cn")
    assert only(external(OTHER_ARN), new).code is FindingCode.KEY_OTHER_PARTITION
    assert only(external(OTHER_ARN), replace(new, partition="")).code is FindingCode.KEY_OTHER_REGION


def test_a_region_that_is_not_known_warns_unless_something_else_is_wrong_with_it() -> None:
    arn = OTHER_ARN.replace("eu-central-1", "xx-new-9")
    for session in (Session(), Session("xx-new-9", "111122223333", "aws")):
        finding = only(external(arn), session)
        assert (finding.code, finding.severity) == (FindingCode.KEY_REGION_UNKNOWN, Severity.WARNING)
        assert finding.span is not None
        assert arn[slice(*finding.span)] == finding.parameter("region") == "xx-new-9"
    assert only(external(arn)).code is FindingCode.KEY_OTHER_REGION
    china = Session("cn-north-1", "111122223333", "aws-cn")
    assert only(external(arn), china).code is FindingCode.KEY_OTHER_PARTITION


def test_a_key_that_is_not_resolved_warns() -> None:
    finding = only(external("arn:aws:kms:eu-central-1:444455556666:alias/shared"))
    assert (finding.code, finding.severity) == (FindingCode.KEY_NOT_RESOLVED, Severity.WARNING)
    own = found(external("arn:aws:kms:eu-central-1:111122223333:alias/shared"))
    assert {code for code, _, _ in own} == {FindingCode.KEY_OF_OWN_ACCOUNT, FindingCode.KEY_NOT_RESOLVED}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("a", "")], {(FindingCode.REQUIRED, 0, Part.VALUE)}),
        ([("", "b")], {(FindingCode.REQUIRED, 0, Part.KEY)}),
        ([("a", "b"), ("", ""), ("c", "d")], {(FindingCode.REQUIRED, 1, Part.KEY)}),
        (
            [("a", "1"), ("b", "2"), ("a", "3")],
            {(FindingCode.CONTEXT_DUPLICATE_KEY, 0, Part.KEY), (FindingCode.CONTEXT_DUPLICATE_KEY, 2, Part.KEY)},
        ),
        (
            [("Case", "1"), ("case", "2")],
            {(FindingCode.CONTEXT_CASE_DUPLICATE, 0, Part.KEY), (FindingCode.CONTEXT_CASE_DUPLICATE, 1, Part.KEY)},
        ),
        ([("AWS:s3:arn", "x")], {(FindingCode.CONTEXT_RESERVED_PREFIX, 0, Part.KEY)}),
        ([("Städte", "x")], {(FindingCode.CONTEXT_CHARACTER, 0, Part.KEY)}),
        ([("a", "tab\there")], {(FindingCode.CONTEXT_CHARACTER, 0, Part.VALUE)}),
        ([("a", "zero\u200bwidth")], {(FindingCode.CONTEXT_CHARACTER, 0, Part.VALUE)}),
        ([("a", " b")], {(FindingCode.CONTEXT_OUTER_SPACE, 0, Part.VALUE)}),
        ([("k" * 2001, "b")], {(FindingCode.TOO_LONG, 0, Part.KEY)}),
        ([(str(n), "x" * 1000) for n in range(7)], {(FindingCode.CONTEXT_LARGE, None, None)}),
        ([(str(n), "x") for n in range(11)], {(FindingCode.CONTEXT_TOO_MANY, None, None)}),
        ([(str(n), "x") for n in range(10)], set()),
    ],
)
def test_context_pairs(
    pairs: list[tuple[str, str]], expected: set[tuple[FindingCode, int | None, Part | None]]
) -> None:
    draft = replace(SEALED, context=tuple(ContextPair(*pair) for pair in pairs))
    assert {(f.code, f.row, f.part) for f in check_draft(draft, SESSION)} == expected


printable = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=40)


@given(st.dictionaries(printable, printable, max_size=10))
def test_findings_of_a_context_never_hold_a_value(context: dict[str, str]) -> None:
    marked = {key: "Zq7" + value for key, value in context.items()}
    draft = replace(SEALED, context=tuple(ContextPair(*pair) for pair in marked.items()))
    for finding in check_draft(draft, SESSION):
        assert all("Zq7" not in str(value) for _, value in finding.parameters)


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=30)), max_size=12))
def test_a_context_of_any_text_is_judged(pairs: list[tuple[str, str]]) -> None:
    draft = replace(SEALED, context=tuple(ContextPair(*pair) for pair in pairs))
    findings = check_draft(draft, SESSION)
    refused = any(not (" " <= character <= "~") for pair in pairs for text in pair for character in text)
    assert not refused or has_errors(findings)


def test_the_size_of_a_context_is_that_of_its_base64_header() -> None:
    import base64
    import json

    pairs = (ContextPair("Department", "Cardiology"), ContextPair("Case", "12"))
    plain = json.dumps({pair.key: pair.value for pair in pairs}, separators=(",", ":")).encode()
    assert abs(context_bytes(pairs) - len(base64.b64encode(plain))) <= 4


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ([("", "x")], {(FindingCode.REQUIRED, 0, Part.KEY)}),
        ([("Owner", "")], set()),
        (
            [("a", "1"), ("a", "2")],
            {(FindingCode.TAG_DUPLICATE_KEY, 0, Part.KEY), (FindingCode.TAG_DUPLICATE_KEY, 1, Part.KEY)},
        ),
        ([("aws:x", "1")], {(FindingCode.TAG_RESERVED_PREFIX, 0, Part.KEY)}),
        ([("k" * 129, "1")], {(FindingCode.TOO_LONG, 0, Part.KEY)}),
        ([("k", "v" * 257)], {(FindingCode.TOO_LONG, 0, Part.VALUE)}),
        ([(str(n), "x") for n in range(51)], {(FindingCode.TAG_TOO_MANY, None, None)}),
    ],
)
def test_tags(tags: list[tuple[str, str]], expected: set[tuple[FindingCode, int | None, Part | None]]) -> None:
    draft = replace(GOOD, tags=tuple(Tag(*tag) for tag in tags))
    assert {(f.code, f.row, f.part) for f in check_draft(draft, SESSION)} == expected


def test_findings_come_in_the_order_of_the_page() -> None:
    draft = replace(SEALED, name="", media_uri="", output_uri="", account_key=None, tags=(Tag("", "x"),))
    fields = [finding.field for finding in check_draft(draft, SESSION)]
    assert fields == [Field.NAME, Field.MEDIA_URI, Field.OUTPUT_URI, Field.ACCOUNT_KEY, Field.TAGS]
