"""Reading the four forms in which a KMS key is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.key_reference import (
    KeyForm,
    KeyReference,
    KeyTextProblem,
    KeyTextProblemCode,
    is_key_arn,
    parse_key_reference,
    partition_of_region,
)

KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab"
KEY_ARN = f"arn:aws:kms:eu-central-1:111122223333:key/{KEY_ID}"


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        (KEY_ID, KeyReference(KeyForm.KEY_ID, KEY_ID)),
        ("mrk-" + "0a" * 16, KeyReference(KeyForm.KEY_ID, "mrk-" + "0a" * 16)),
        ("alias/Cardiology/2026", KeyReference(KeyForm.ALIAS, "alias/Cardiology/2026")),
        (KEY_ARN, KeyReference(KeyForm.KEY_ARN, KEY_ID, "aws", "eu-central-1", "111122223333")),
        (
            "arn:aws-us-gov:kms:us-gov-west-1:111122223333:alias/a:b",
            KeyReference(KeyForm.ALIAS_ARN, "alias/a:b", "aws-us-gov", "us-gov-west-1", "111122223333"),
        ),
        (
            f"arn:aws-eusc:kms:eusc-de-east-1:111122223333:key/{KEY_ID}",
            KeyReference(KeyForm.KEY_ARN, KEY_ID, "aws-eusc", "eusc-de-east-1", "111122223333"),
        ),
    ],
)
def test_every_form_is_read_and_written_back(text: str, reference: KeyReference) -> None:
    assert parse_key_reference(text) == reference
    assert reference.text == text


@pytest.mark.parametrize(
    ("text", "code", "blamed"),
    [
        ("", KeyTextProblemCode.EMPTY, ""),
        ("   ", KeyTextProblemCode.EMPTY, "   "),
        ("my key", KeyTextProblemCode.STRAY_CHARACTERS, " "),
        (f'"{KEY_ARN}"', KeyTextProblemCode.STRAY_CHARACTERS, '"'),
        (KEY_ARN + " ", KeyTextProblemCode.STRAY_CHARACTERS, " "),
        ("cardiology", KeyTextProblemCode.NOT_A_KEY, "cardiology"),
        ("arn:aws:kms:eu-central-1", KeyTextProblemCode.ARN_PARTS, "arn:aws:kms:eu-central-1"),
        (KEY_ARN.replace("arn:aws:", "arn:amazon:"), KeyTextProblemCode.PARTITION, "amazon"),
        (KEY_ARN.replace(":kms:", ":s3:"), KeyTextProblemCode.NOT_KMS, "s3"),
        (KEY_ARN.replace("eu-central-1", "Frankfurt"), KeyTextProblemCode.REGION, "Frankfurt"),
        (KEY_ARN.replace("eu-central-1", "cn-north-1"), KeyTextProblemCode.REGION, "cn-north-1"),
        (KEY_ARN.replace("111122223333", "1111"), KeyTextProblemCode.ACCOUNT, "1111"),
        (KEY_ARN.replace("key/", "grant/"), KeyTextProblemCode.RESOURCE_TYPE, f"grant/{KEY_ID}"),
        (KEY_ARN[:-1], KeyTextProblemCode.KEY_ID, f"key/{KEY_ID[:-1]}"),
        (KEY_ARN.replace(f"key/{KEY_ID}", "alias/é"), KeyTextProblemCode.ALIAS_NAME, "alias/é"),
        ("alias/", KeyTextProblemCode.ALIAS_NAME, ""),
        ("a" * 2050, KeyTextProblemCode.TOO_LONG, "aa"),
    ],
)
def test_every_refusal_names_the_place(text: str, code: KeyTextProblemCode, blamed: str) -> None:
    problem = parse_key_reference(text)
    assert isinstance(problem, KeyTextProblem)
    assert problem.code is code
    assert text[slice(*problem.span)] == blamed


@given(
    st.one_of(st.text(max_size=120), st.from_regex(r"arn:aws[a-z-]*:kms:[a-z0-9-]*:\d*:(key|alias)/.*", fullmatch=True))
)
def test_reading_never_raises_and_writing_back_is_identity(text: str) -> None:
    result = parse_key_reference(text)
    if isinstance(result, KeyReference):
        assert result.text == text
    else:
        start, end = result.span
        assert 0 <= start <= end <= len(text)


def test_only_a_key_arn_is_a_key_arn() -> None:
    assert is_key_arn(KEY_ARN)
    assert not is_key_arn(KEY_ID)
    assert not is_key_arn("arn:aws:kms:eu-central-1:111122223333:alias/x")


@pytest.mark.parametrize(
    ("region", "partition"),
    [
        ("eu-central-1", "aws"),
        ("cn-north-1", "aws-cn"),
        ("us-gov-east-1", "aws-us-gov"),
        ("eusc-de-east-1", "aws-eusc"),
        ("xx-new-9", "aws"),
    ],
)
def test_the_partition_of_a_region(region: str, partition: str) -> None:
    assert partition_of_region(region) == partition
