"""What an ARN names, and what is wrong with one, in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.draft import Session
from sealscribe.core.findings import Field, FindingCode, Severity
from sealscribe.core.key_reference import KeyReference, KeyTextProblem, parse_key_reference, parts_before
from sealscribe.core.validation import check_key_text
from sealscribe.ui.texts.finding_texts import finding_text
from sealscribe.ui.texts.key_reference_texts import reading, reading_so_far

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
ARN = f"arn:aws:kms:eu-central-1:444455556666:key/{KEY_ID}"
SESSION = Session("eu-central-1", "111122223333", "aws")


def read(text: str, own_account: str = "111122223333") -> str:
    reference = parse_key_reference(text)
    assert isinstance(reference, KeyReference)
    return reading(reference, own_account)


def so_far(text: str) -> str:
    problem = parse_key_reference(text)
    assert isinstance(problem, KeyTextProblem)
    return reading_so_far(parts_before(text, problem))


def sentence(text: str, session: Session = SESSION) -> str:
    (finding,) = check_key_text(text, Field.EXTERNAL_KEY, session)
    return finding_text(finding)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (ARN, f"Key {KEY_ID} of account 444455556666 in Europe (Frankfurt), eu-central-1, AWS standard partition"),
        (
            f"arn:aws-cn:kms:cn-north-1:444455556666:key/mrk-{'0a' * 16}",
            f"Multi-Region key mrk-{'0a' * 16} of account 444455556666 in China (Beijing), cn-north-1, "
            "AWS China partition",
        ),
        (
            "arn:aws-eusc:kms:eusc-de-east-1:111122223333:alias/shared",
            "Alias shared of account 111122223333 (the account in use) in AWS European Sovereign Cloud (Germany), "
            "eusc-de-east-1, AWS European Sovereign Cloud partition",
        ),
        (
            ARN.replace("eu-central-1", "xx-new-9"),
            f"Key {KEY_ID} of account 444455556666 in the Region xx-new-9, AWS standard partition",
        ),
    ],
)
def test_an_arn_is_read_back_whole(text: str, words: str) -> None:
    assert read(text) == words


def test_no_account_is_in_use_before_it_is_known() -> None:
    assert "in use" not in read(ARN, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("alias/mine", ""),
        ("arn:", ""),
        ("arn:aws", "So far: AWS standard partition"),
        ("arn:aws:kms:eu-", "So far: AWS standard partition"),
        ("arn:aws:kms:eu-west-1", "So far: Europe (Ireland), eu-west-1, AWS standard partition"),
        (ARN[:-1], "So far: account 444455556666, Europe (Frankfurt), eu-central-1, AWS standard partition"),
    ],
)
def test_what_is_there_of_an_arn_is_read_back_while_it_is_typed(text: str, words: str) -> None:
    assert so_far(text) == words if not isinstance(parse_key_reference(text), KeyReference) else words == ""


REFUSED = {
    "alias/shared": "an ID or alias would mean a key of your own account",
    KEY_ID: "an ID or alias would mean a key of your own account",
    ARN.replace(":kms:", ":s3:"): "the service “s3”, not of kms",
    ARN.replace("aws", "amazon"): "“amazon” is no partition of AWS",
    ARN.replace("aws:kms:eu-central-1", "aws-cn:kms:cn-north-1"): "in the AWS China partition (aws-cn)",
    ARN.replace("eu-central-1", "eu-west-1"): (
        "in Europe (Ireland), eu-west-1, and the job runs in Europe (Frankfurt), eu-central-1"
    ),
    ARN.replace("eu-central-1", "Frankfurt"): "“Frankfurt” is not the code of a Region",
    ARN.replace("eu-central-1", "cn-north-1"): "its ARNs begin with arn:aws-cn.",
    ARN.replace("444455556666", "44445555666"): "has 11 digits, and 12 digits are needed",
    ARN.replace("444455556666", "4444-5555-6666"): "has 12 digits and 2 other characters",
    ARN.replace("key/", "grant/"): "here it is “grant/”",
    ARN[:-1]: "this one has 31",
    ARN.replace("1234abcd-", "1234abcg-"): "this one has 31 and 1 other character",
    ARN.replace("1234abcd-", "1234abcd"): "this one has 32, grouped differently",
    ARN.replace(f"key/{KEY_ID}", "alias/é"): "cannot have “é”",
    ARN.replace(f"key/{KEY_ID}", "alias/" + "a" * 251): "at most 250 characters",
    ARN + " ": "character 79 is a space",
    f"\u201c{ARN}\u201d": "character 1 is left double quotation mark (U+201C)",
    ARN.replace("aws", "aws\u200b"): "character 8 is zero width space (U+200B)",
    "arn:" + "a" * 2100: "at most 2,048 characters",
    ARN.upper(): "small letters",
    "arn:": "The partition is missing",
    "arn:aws:": "The service is missing",
    "arn:aws:kms::444455556666:alias/x": "The Region is missing",
    "arn:aws:kms:eu-central-1": "The account is missing",
    "arn:aws:kms:eu-central-1:444455556666": "The key is missing",
    "arn:aws:kms:eu-central-1:444455556666:key/": "The key ID is missing",
    "arn:aws:kms:eu-central-1:444455556666:alias/": "The name of the alias is missing",
}


@pytest.mark.parametrize("text", REFUSED)
def test_every_refusal_has_a_sentence_of_its_own(text: str) -> None:
    words = sentence(text)
    assert REFUSED[text] in words
    assert words.endswith(".")
    assert words[0].isupper() or words[0] == "“"
    assert "!" not in words
    assert len(words) < 240


def test_no_two_refusals_share_a_sentence() -> None:
    assert len({sentence(text) for text in REFUSED}) == len(REFUSED) - 1  # an ID and an alias are refused alike


def test_an_unknown_region_is_a_warning_in_words() -> None:
    assert "does not know the Region xx-new-9" in sentence(ARN.replace("eu-central-1", "xx-new-9"), Session())


@given(
    st.one_of(
        st.text(max_size=60),
        st.from_regex(r"arn:(aws|a-z*)?:(kms|.)?:([a-z0-9-]*|.*):(\d*|.*):(key/|alias/|)?.*", fullmatch=True),
    ),
    st.sampled_from([Field.ACCOUNT_KEY, Field.EXTERNAL_KEY]),
)
def test_any_text_gives_printable_sentences_at_a_place_within_it(text: str, field: Field) -> None:
    for finding in check_key_text(text, field, SESSION):
        words = finding_text(finding)
        assert words.isprintable()
        assert words.endswith(".")
        assert len(words) < 260
        if finding.severity is Severity.ERROR and finding.code is not FindingCode.KEY_UNUSABLE:
            assert finding.span is not None
            assert 0 <= finding.span[0] <= finding.span[1] <= len(text)
