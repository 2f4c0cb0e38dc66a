"""What must not be kept is taken out of a service's sentence, and the rest stays readable."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.scrub import scrub

SIGNATURE = "4d1b0c2f9a"
PRESIGNED = (
    "https://s3.eu-central-1.amazonaws.com/aws-transcribe-eu-central-1-prod/111122223333/job/asrOutput.json"
    f"?X-Amz-Security-Token=IQoJb3JpZ2luX2VjE&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature={SIGNATURE}"
)


@pytest.mark.parametrize(
    ("message", "hidden"),
    [
        (f"Could not connect to {PRESIGNED}", SIGNATURE),
        (f'Could not connect to the endpoint URL: "{PRESIGNED}"', "IQoJb3JpZ2luX2VjE"),
        ("X-Amz-Signature=abcdef0123 is wrong", "abcdef0123"),
        ("x-amz-security-token: FwoGZXIvYXdzEBYaD", "FwoGZXIvYXdzEBYaD"),
        ("aws_secret_access_key = wJalrXUtnFEMI", "wJalrXUtnFEMI"),
        ("the key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY is wrong", "wJalrXUtnFEMI"),
        ("no such key AKIAIOSFODNN7EXAMPLE", "IOSFODNN7"),
        ("The signature does not match. The Canonical String for this request is 'POST\n/\nabc'", "abc"),
        ("denied. Encoded authorization failure message: kq3-_xyz", "kq3"),
        ("see https://somebody:password@host/path", "password"),
    ],
)
def test_secrets_are_hidden(message: str, hidden: str) -> None:
    assert hidden in message
    assert hidden not in scrub(message)


def test_sentences_of_the_service_stay() -> None:
    sentence = (
        "User: arn:aws:iam::111122223333:user/anna is not authorized to perform: kms:GenerateDataKey on resource: "
        "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab because no identity-based "
        "policy allows the kms:GenerateDataKey action"
    )
    assert scrub(sentence) == sentence


def test_address_keeps_its_path() -> None:
    assert scrub(f"at {PRESIGNED}.").startswith("at https://s3.eu-central-1.amazonaws.com/aws-transcribe-")


def test_page_of_a_proxy_is_dropped() -> None:
    assert scrub("<!DOCTYPE html><html><body>502 Bad Gateway, session=1</body></html>") == ""


@given(st.text(min_size=1))
def test_context_value_in_a_validation_message_never_survives(value: str) -> None:
    marked = f"qZ{value}Zq"
    message = (
        f"2 validation errors detected: Value '{{case={marked}}}' at 'kMSEncryptionContext' failed to satisfy "
        f"constraint: Map value must satisfy constraint: [Member must have length greater than or equal to 1]; Value "
        f"'{marked}' at 'outputKey' failed to satisfy constraint: Member must match [a-z]+"
    )
    text = scrub(message)
    assert "qZ" not in text
    assert "kMSEncryptionContext" in text


def test_message_that_speaks_of_the_context_otherwise_is_dropped() -> None:
    assert scrub("The KMSEncryptionContext {case=4711} is not allowed here") == ""


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=60))
def test_private_text_that_comes_back_is_masked(value: str) -> None:
    text = scrub(f"You sent '{value}', which we refuse.", [value])
    assert f"'{value}'" not in text


@given(st.text(string.ascii_letters + string.digits + "+/", min_size=40, max_size=400))
def test_any_long_run_of_base64_is_masked(secret: str) -> None:
    assert secret not in scrub(f"The key {secret} is wrong")


@given(st.text(max_size=3000))
def test_never_raises_and_is_bounded(message: str) -> None:
    assert len(scrub(message, [message[:5]])) <= 1001
