"""Reading the four forms in which a KMS key is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.key_reference import (
    ArnPart,
    KeyForm,
    KeyReference,
    KeyTextProblem,
    KeyTextProblemCode,
    clean_key_text,
    is_key_arn,
    parse_key_reference,
    parts_before,
)
from sealscribe.core.regions import PARTITIONS, REGION_NAMES, partition_of_region

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
        ('"\u200b"', KeyTextProblemCode.EMPTY, '"\u200b"'),
        ("my key", KeyTextProblemCode.STRAY_CHARACTERS, " "),
        (f'"{KEY_ARN}"', KeyTextProblemCode.STRAY_CHARACTERS, '"'),
        (KEY_ARN + " \n", KeyTextProblemCode.STRAY_CHARACTERS, " \n"),
        (KEY_ARN + ".", KeyTextProblemCode.STRAY_CHARACTERS, "."),
        (KEY_ARN.replace("eu-", "eu-\u200b"), KeyTextProblemCode.STRAY_CHARACTERS, "\u200b"),
        ("cardiology", KeyTextProblemCode.NOT_A_KEY, "cardiology"),
        (KEY_ARN.upper(), KeyTextProblemCode.ARN_PREFIX, "ARN"),
        (KEY_ARN.replace("arn:aws:", "arn:amazon:"), KeyTextProblemCode.PARTITION, "amazon"),
        (KEY_ARN.replace(":kms:", ":s3:"), KeyTextProblemCode.NOT_KMS, "s3"),
        (KEY_ARN.replace("eu-central-1", "Frankfurt"), KeyTextProblemCode.REGION, "Frankfurt"),
        (KEY_ARN.replace("eu-central-1", "cn-north-1"), KeyTextProblemCode.REGION_PARTITION, "cn-north-1"),
        (KEY_ARN.replace("arn:aws:", "arn:aws-cn:"), KeyTextProblemCode.REGION_PARTITION, "eu-central-1"),
        (KEY_ARN.replace("111122223333", "1111"), KeyTextProblemCode.ACCOUNT, "1111"),
        (KEY_ARN.replace("111122223333", "1111-2222-3333"), KeyTextProblemCode.ACCOUNT, "1111-2222-3333"),
        (KEY_ARN.replace("111122223333", "\u0661" * 12), KeyTextProblemCode.ACCOUNT, "\u0661" * 12),
        (KEY_ARN.replace("key/", "grant/"), KeyTextProblemCode.RESOURCE_TYPE, "grant/"),
        (KEY_ARN.replace("key/", ""), KeyTextProblemCode.RESOURCE_TYPE, KEY_ID),
        (KEY_ARN[:-1], KeyTextProblemCode.KEY_ID, KEY_ID[:-1]),
        (KEY_ARN.replace(KEY_ID, "mrk-" + "0a" * 15), KeyTextProblemCode.KEY_ID, "mrk-" + "0a" * 15),
        (KEY_ARN.replace(KEY_ID, "0a" * 16), KeyTextProblemCode.KEY_ID, "0a" * 16),
        (KEY_ARN.replace(f"key/{KEY_ID}", "alias/caf\u00e9s"), KeyTextProblemCode.ALIAS_NAME, "\u00e9"),
        (KEY_ARN.replace(f"key/{KEY_ID}", "alias/" + "a" * 252), KeyTextProblemCode.ALIAS_TOO_LONG, "aa"),
        ("alias/a.b", KeyTextProblemCode.ALIAS_NAME, "."),
        ("a" * 2050, KeyTextProblemCode.TOO_LONG, "aa"),
    ],
)
def test_every_refusal_names_the_place(text: str, code: KeyTextProblemCode, blamed: str) -> None:
    problem = parse_key_reference(text)
    assert isinstance(problem, KeyTextProblem)
    assert problem.code is code
    assert text[slice(*problem.span)] == blamed
    assert problem.found == ("" if code is KeyTextProblemCode.EMPTY else blamed)


@pytest.mark.parametrize(
    ("text", "part", "place"),
    [
        ("arn:", ArnPart.PARTITION, 4),
        ("arn::kms:eu-central-1:111122223333:key/x", ArnPart.PARTITION, 4),
        ("arn:aws", ArnPart.SERVICE, 7),
        ("arn:aws:", ArnPart.SERVICE, 8),
        ("arn:aws:kms", ArnPart.REGION, 11),
        ("arn:aws:kms::111122223333:key/x", ArnPart.REGION, 12),
        ("arn:aws:kms:eu-central-1", ArnPart.ACCOUNT, 24),
        ("arn:aws:kms:eu-central-1::key/x", ArnPart.ACCOUNT, 25),
        ("arn:aws:kms:eu-central-1:111122223333", ArnPart.RESOURCE, 37),
        ("arn:aws:kms:eu-central-1:111122223333:", ArnPart.RESOURCE, 38),
        ("arn:aws:kms:eu-central-1:111122223333:key", ArnPart.KEY_ID, 41),
        ("arn:aws:kms:eu-central-1:111122223333:key/", ArnPart.KEY_ID, 42),
        ("arn:aws:kms:eu-central-1:111122223333:alias", ArnPart.ALIAS_NAME, 43),
        ("arn:aws:kms:eu-central-1:111122223333:alias/", ArnPart.ALIAS_NAME, 44),
        ("alias/", ArnPart.ALIAS_NAME, 6),
    ],
)
def test_a_missing_part_is_named_with_its_place(text: str, part: ArnPart, place: int) -> None:
    expected = KeyTextProblem(KeyTextProblemCode.ARN_INCOMPLETE, (place, place), "", part)
    assert parse_key_reference(text) == expected


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("arn:aws:kms:eu-central-1:1111", {"partition": "aws", "service": "kms", "region": "eu-central-1"}),
        ("arn:aws:kms:eu-central-1", {"partition": "aws", "service": "kms", "region": "eu-central-1"}),
        ("arn:aws:kms:Frankfurt:111122223333", {"partition": "aws", "service": "kms"}),
        ("arn:aws", {"partition": "aws"}),
        ("arn:amazon", {}),
        ("arn:amazon: ", {}),
        ("cardiology", {}),
        ("alias/", {}),
    ],
)
def test_what_was_understood_before_a_problem(text: str, understood: dict[str, str]) -> None:
    problem = parse_key_reference(text)
    assert isinstance(problem, KeyTextProblem)
    assert parts_before(text, problem) == understood


def test_the_parts_of_an_arn_have_their_places() -> None:
    reference = parse_key_reference(KEY_ARN)
    assert isinstance(reference, KeyReference)
    parts = {part: KEY_ARN[slice(*reference.span_of(part))] for part in list(ArnPart)[:5]}
    assert parts == {
        "partition": "aws",
        "service": "kms",
        "region": "eu-central-1",
        "account": "111122223333",
        "resource": f"key/{KEY_ID}",
    }


# --- any text --------------------------------------------------------------------------------------------

hexadecimal = st.text("0123456789abcdefABCDEF", min_size=32, max_size=32)
key_ids = st.one_of(
    hexadecimal.map(lambda text: "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))),
    hexadecimal.map("mrk-{}".format),
)
aliases = st.from_regex(r"alias/[a-zA-Z0-9:/_-]{1,250}", fullmatch=True)
accounts = st.text("0123456789", min_size=12, max_size=12)
regions = st.one_of(st.sampled_from(sorted(REGION_NAMES)), st.from_regex(r"zz(-[a-z]{2,9}){1,2}-[0-9]", fullmatch=True))
references = st.one_of(
    st.builds(KeyReference, st.just(KeyForm.KEY_ID), key_ids),
    st.builds(KeyReference, st.just(KeyForm.ALIAS), aliases),
    *(
        st.builds(
            lambda form, resource, region, account: KeyReference(
                form, resource, partition_of_region(region), region, account
            ),
            st.just(form),
            resources,
            regions,
            accounts,
        )
        for form, resources in ((KeyForm.KEY_ARN, key_ids), (KeyForm.ALIAS_ARN, aliases))
    ),
)
near_arns = st.from_regex(r"arn:(aws[a-z-]*)?:(kms|s3)?:[a-z0-9-]*:\d*:(key|alias|grant)?/?.*", fullmatch=True)


@given(st.one_of(st.text(max_size=120), near_arns))
def test_reading_never_raises_and_writing_back_is_identity(text: str) -> None:
    result = parse_key_reference(text)
    if isinstance(result, KeyReference):
        assert result.text == text
    else:
        start, end = result.span
        assert 0 <= start <= end <= len(text)
        assert result.found in ("", text[start:end])
        assert set(parts_before(text, result)) <= set(ArnPart)


@given(references)
def test_every_reference_is_read_as_it_was_written(reference: KeyReference) -> None:
    assert parse_key_reference(reference.text) == reference


@pytest.mark.parametrize("partition", PARTITIONS)
def test_every_partition_is_accepted(partition: str) -> None:
    region = next(region for region in REGION_NAMES if partition_of_region(region) == partition)
    reference = parse_key_reference(f"arn:{partition}:kms:{region}:111122223333:key/{KEY_ID}")
    assert isinstance(reference, KeyReference)
    assert (reference.partition, reference.region) == (partition, region)


@pytest.mark.parametrize("partition", PARTITIONS)
def test_a_region_that_is_not_known_is_read_in_every_partition(partition: str) -> None:
    reference = parse_key_reference(f"arn:{partition}:kms:xx-new-9:111122223333:key/{KEY_ID}")
    assert isinstance(reference, KeyReference)


# --- cleaning --------------------------------------------------------------------------------------------

STRAY = " \t\r\n\xa0\u2028\u200b\u200d\u2060\ufeff\xad\u202e\"'`\u201c\u201d\u201e\u2018\u00ab\u00bb<>"
strays = st.text(STRAY, max_size=4)
ends = st.text(STRAY + ",.;()[]", max_size=6)


@given(st.data(), references.filter(lambda reference: reference.is_arn), ends, ends)
def test_cleaning_gives_a_decorated_arn_back(
    data: st.DataObject, reference: KeyReference, head: str, tail: str
) -> None:
    arn = reference.text
    inside = data.draw(st.lists(st.tuples(st.integers(0, len(arn)), strays), max_size=4))
    text = arn
    for place, stray in sorted(inside, reverse=True):
        text = text[:place] + stray + text[place:]
    text = head + text + tail
    assert clean_key_text(text) == arn
    if text != arn:
        problem = parse_key_reference(text)
        assert isinstance(problem, KeyTextProblem)
        assert problem.code is KeyTextProblemCode.STRAY_CHARACTERS


@given(references)
def test_cleaning_never_changes_what_names_a_key(reference: KeyReference) -> None:
    assert clean_key_text(reference.text) == reference.text


@given(st.one_of(st.text(max_size=80), st.text(STRAY + ",.a:/", max_size=20)))
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    cleaned = clean_key_text(text)
    assert clean_key_text(cleaned) == cleaned
    problem = parse_key_reference(cleaned)
    assert isinstance(problem, KeyReference) or problem.code is not KeyTextProblemCode.STRAY_CHARACTERS


@pytest.mark.parametrize(
    "text",
    [
        f"<{KEY_ARN}>,",
        f"\u201c{KEY_ARN}\u201d.",
        f"  {KEY_ARN[:40]}\r\n    {KEY_ARN[40:]} ",
        f"`{KEY_ARN}`;",
        f"(\ufeff{KEY_ARN})",
    ],
)
def test_what_comes_with_a_copied_arn_goes(text: str) -> None:
    assert clean_key_text(text) == KEY_ARN


def test_only_a_key_arn_is_a_key_arn() -> None:
    assert is_key_arn(KEY_ARN)
    assert not is_key_arn(KEY_ID)
    assert not is_key_arn("arn:aws:kms:eu-central-1:111122223333:alias/x")
