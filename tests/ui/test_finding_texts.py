"""Every finding has a sentence that says what to do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.context_rules import check_context
from sealscribe.core.draft import InputKind, JobDraft, KeyOrigin, OutputKind, Session, Tag
from sealscribe.core.encryption import ContextPair, ExternalKey
from sealscribe.core.findings import Field, Finding, FindingCode, Part, Severity, error, warning
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.core.media import LocalFile
from sealscribe.core.placeholders import Placeholder
from sealscribe.core.sensitivity import SEVERITY_OF_KIND, SensitiveKind, inspect_pair
from sealscribe.core.validation import check_draft
from sealscribe.ui.texts.context_characters import visible_form
from sealscribe.ui.texts.finding_texts import FIELD_NAMES, field_name, finding_text
from sealscribe.ui.texts.sensitivity_texts import sensitivity_text

SECRET = "zq7-the-value-itself"

_PARAMETERS: dict[FindingCode, dict[str, str | int]] = {
    FindingCode.TOO_LONG: {"limit": 200, "length": 201},
    FindingCode.NAME_CHARACTER: {"character": " ", "position": 6},
    FindingCode.NAME_RESERVED: {"name": ".."},
    FindingCode.LANGUAGE_UNKNOWN: {"language": "xx-XX"},
    FindingCode.LANGUAGE_OPTIONS_TOO_FEW: {"minimum": 2},
    FindingCode.LANGUAGE_OPTIONS_MANY: {"advised": 5},
    FindingCode.BUCKET_NAME: {"bucket": "Bad_Bucket"},
    FindingCode.OUTPUT_KEY_CHARACTER: {"character": "é", "position": 12},
    FindingCode.OBJECT_KEY_TOO_LONG: {"limit": 1_024, "length": 1_030},
    FindingCode.MEDIA_FORMAT_UNKNOWN: {"extension": "doc"},
    FindingCode.MEDIA_FORMAT_DIFFERS: {"extension": "mp3", "detected": "flac"},
    FindingCode.MEDIA_TOO_LARGE: {"size": 3 * 1024**3, "limit": 2 * 1024**3},
    FindingCode.MEDIA_TOO_LONG: {"seconds": 15_000, "limit": 14_400},
    FindingCode.MEDIA_TOO_SHORT: {"milliseconds": 20, "limit": 500},
    FindingCode.MEDIA_SAMPLE_RATE: {"hertz": 96_000, "minimum": 8_000, "maximum": 48_000},
    FindingCode.MEDIA_CHANNELS: {"channels": 6, "limit": 2},
    FindingCode.KEY_TEXT: {"problem": "account", "found": "1111-2222-3333", "arn_part": "account"},
    FindingCode.KEY_OTHER_REGION: {"region": "eu-west-1", "session_region": "us-east-1"},
    FindingCode.KEY_REGION_UNKNOWN: {"region": "xx-new-9"},
    FindingCode.KEY_OTHER_PARTITION: {"partition": "aws-cn", "session_partition": "aws"},
    FindingCode.KEY_OF_OWN_ACCOUNT: {"account": "111122223333"},
    FindingCode.KEY_UNUSABLE: {"reason": "disabled"},
    FindingCode.CONTEXT_TOO_MANY: {"limit": 10},
    FindingCode.CONTEXT_CHARACTER: {"codepoint": 0xE9, "position": 3, "others": 12},
    FindingCode.CONTEXT_OUTER_SPACE: {"leading": 2, "trailing": 1},
    FindingCode.CONTEXT_LARGE: {"size": 7_000, "limit": 8_192},
    FindingCode.CONTEXT_PLACEHOLDER_UNKNOWN: {"name": "job_nam", "meant": "job_name"},
    FindingCode.CONTEXT_PLACEHOLDER_EMPTY: {"name": "media_file"},
    FindingCode.CONTEXT_SENSITIVE: {"kind": "secret", "sensitivity": "danger", "rule": "aws-access-key-id"},
    FindingCode.TAG_TOO_MANY: {"limit": 50},
}


def _is_good(text: str) -> bool:
    begins_well = text[0].isupper() or text[0] in "“{"
    return text.endswith(".") and begins_well and "!" not in text.replace("- _ . ! *", "")


@pytest.mark.parametrize("code", FindingCode)
@pytest.mark.parametrize("field", Field)
def test_every_code_has_a_sentence_for_every_field(code: FindingCode, field: Field) -> None:
    text = finding_text(error(code, field, **_PARAMETERS.get(code, {})))
    assert _is_good(text), text
    assert len(text) < 240


@pytest.mark.parametrize("reason", KeyUnusableReason)
def test_every_reason_why_a_key_is_unusable_has_a_way_out(reason: KeyUnusableReason) -> None:
    text = finding_text(error(FindingCode.KEY_UNUSABLE, Field.ACCOUNT_KEY, reason=reason.value))
    assert _is_good(text)
    assert "hoose" in text


def test_misspelt_placeholders_are_told() -> None:
    pair = ContextPair("key", "{job_nam}")
    (finding,) = check_context((pair,))
    assert finding_text(finding) == ("{job_nam} is no placeholder. Choose one from the menu, or write {{ for a brace.")
    (finding,) = check_context((ContextPair("key", f"{{{SECRET}}}"),))
    assert SECRET not in finding_text(finding)


@pytest.mark.parametrize("placeholder", Placeholder)
def test_what_a_placeholder_lacks_is_told(placeholder: Placeholder) -> None:
    (finding,) = check_context((ContextPair("key", placeholder.text),))
    assert _is_good(finding_text(finding))
    assert placeholder.text in finding_text(finding)


def test_what_comes_out_of_a_placeholder_is_told_as_its_own() -> None:
    values = {Placeholder.MEDIA_FILE: " M\u00fcller.wav" + "x" * 2_000}
    found = list(check_context((ContextPair("key", "a{media_file}"), ContextPair("b", "{media_file}")), values))
    texts = [finding_text(finding) for finding in found]
    assert all(_is_good(text) for text in texts)
    assert texts[0].startswith("With its placeholders replaced, the value has 2,012 characters")
    assert texts[1].startswith("What {media_file} stands for has \u00fc as character 3 (LATIN SMALL LETTER U WITH")
    assert texts[-1].startswith("With {media_file} replaced, the value has a space")


@pytest.mark.parametrize("kind", SensitiveKind)
def test_every_kind_of_sensitive_text_is_told_by_its_weight(kind: SensitiveKind) -> None:
    text = sensitivity_text(kind, SEVERITY_OF_KIND[kind], "a-rule-of-the-future", "value")
    assert _is_good(text)
    assert text.startswith("Looks like" if SEVERITY_OF_KIND[kind] == "danger" else "May be personal data")
    assert "CloudTrail" in text


def test_the_two_sentences_on_sensitive_text() -> None:
    assert sensitivity_text("secret", "danger", "aws-access-key-id", "value") == (
        "Looks like an AWS access key ID (value). Anyone who can read CloudTrail would see it. "
        "Remove it, or refer to it by name or ARN."
    )
    assert sensitivity_text("email", "caution", "email-address", "value") == (
        "May be personal data: e-mail address (value). It will be readable in CloudTrail. "
        "Consider an id or a department instead."
    )


@pytest.mark.parametrize(
    ("character", "others", "text"),
    [
        (
            "ä",
            0,
            "Character 6 is ä (LATIN SMALL LETTER A WITH DIAERESIS, U+00E4). "
            "Only ASCII letters, digits and signs can be used.",
        ),
        (
            "\u0430",
            1,
            "Character 6 is \u0430 (CYRILLIC SMALL LETTER A, U+0430). It looks like the letter a and is another one. "
            "Type a in its place. 1 more character cannot be used either.",
        ),
        (
            "\u2013",
            0,
            "Character 6 is \u2013 (EN DASH, U+2013). It looks like the sign - and is another one. "
            "Type - in its place.",
        ),
        (
            "\u200b",
            2,
            "Character 6 cannot be seen: ZERO WIDTH SPACE, U+200B. Remove it. "
            "Only ASCII letters, digits and signs can be used. 2 more characters cannot be used either.",
        ),
        (
            "\u202e",
            0,
            "Character 6 cannot be seen and turns the direction of the text: RIGHT-TO-LEFT OVERRIDE, U+202E. "
            "Remove it. Only ASCII letters, digits and signs can be used.",
        ),
        (
            "\n",
            0,
            "Character 6 is a line break (LINE FEED, U+000A). Remove it, or type a space in its place. "
            "Only ASCII letters, digits and signs can be used.",
        ),
        (
            "\t",
            0,
            "Character 6 is a tab (U+0009). Type a space in its place. "
            "Only ASCII letters, digits and signs can be used.",
        ),
        (
            "\xa0",
            0,
            "Character 6 looks like a space and is another one: NO-BREAK SPACE, U+00A0. Type a space in its place. "
            "Only ASCII letters, digits and signs can be used.",
        ),
    ],
)
def test_a_character_that_is_not_allowed_is_named(character: str, others: int, text: str) -> None:
    finding = error(FindingCode.CONTEXT_CHARACTER, Field.CONTEXT, codepoint=ord(character), position=6, others=others)
    assert finding_text(finding) == text


@given(st.characters(exclude_categories=()).filter(lambda character: not " " <= character <= "~"))
def test_every_character_that_is_not_allowed_is_named_and_shown(character: str) -> None:
    text = finding_text(
        error(FindingCode.CONTEXT_CHARACTER, Field.CONTEXT, codepoint=ord(character), position=1999, others=1999)
    )
    assert f"U+{ord(character):04X}" in text
    assert text.isprintable()
    assert len(text) < 260
    assert visible_form(character).isprintable()


@pytest.mark.parametrize(
    ("leading", "trailing", "text"),
    [
        (1, 0, "The value begins with 1 space. It counts wherever a key policy names the pair. "),
        (0, 2, "The value ends with 2 spaces. They count wherever a key policy names the pair. "),
        (
            1,
            1,
            "The value begins with 1 space and ends with 1 space. They count wherever a key policy names the pair. ",
        ),
    ],
)
def test_spaces_at_the_ends_are_told(leading: int, trailing: int, text: str) -> None:
    finding = warning(
        FindingCode.CONTEXT_OUTER_SPACE, Field.CONTEXT, part=Part.VALUE, leading=leading, trailing=trailing
    )
    assert finding_text(finding).startswith(text)


def test_the_detector_reaches_its_sentence() -> None:
    (found,) = inspect_pair("contact", "jane.doe@example.com")
    finding = warning(
        FindingCode.CONTEXT_SENSITIVE,
        Field.CONTEXT,
        row=0,
        part=Part(found.field),
        kind=str(found.kind),
        sensitivity=str(found.severity),
        rule=found.rule,
    )
    assert "e-mail address (value)" in finding_text(finding)
    assert "jane" not in finding_text(finding)


def test_rows_count_from_one_and_fields_bear_their_labels() -> None:
    assert field_name(error(FindingCode.REQUIRED, Field.CONTEXT, row=1, part=Part.KEY)) == "Encryption context, row 2"
    assert field_name(error(FindingCode.REQUIRED, Field.EXTERNAL_KEY)) == "KMS key ARN"
    assert set(FIELD_NAMES) == set(Field)


@given(st.text(min_size=1, max_size=60))
def test_no_sentence_repeats_a_context_value(value: str) -> None:
    value = SECRET + value
    draft = JobDraft(
        output_kind=OutputKind.CUSTOMER,
        encryption_enabled=True,
        context=(ContextPair("file", value), ContextPair("FILE", " " + value), ContextPair("file", value * 60)),
    )
    for finding in check_draft(draft, Session()):
        assert SECRET not in finding_text(finding)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_no_entry_breaks_a_sentence(name: str, uri: str, key: str, tag: str) -> None:
    draft = JobDraft(
        name=name,
        input_kind=InputKind.LOCAL,
        local_file=LocalFile(uri or "x", 5, 1, "wav"),
        upload_destination=f"s3://{uri}",
        output_kind=OutputKind.CUSTOMER,
        output_uri=f"s3://{uri}",
        encryption_enabled=True,
        key_origin=KeyOrigin.DIFFERENT_ACCOUNT,
        external_key=ExternalKey(key),
        context=(ContextPair(name, uri), ContextPair(key, tag)),
        tags=(Tag(tag, name), Tag(tag, uri)),
    )
    for finding in check_draft(draft, Session("us-east-1", "111122223333", "aws")):
        text = finding_text(finding)
        assert text.endswith(".")
        assert all(character.isprintable() for character in text)
        assert finding.severity in Severity


def test_a_finding_without_its_parameter_is_a_mistake_that_shows() -> None:
    with pytest.raises(KeyError):
        finding_text(Finding(FindingCode.TOO_LONG, Severity.ERROR, Field.NAME))
