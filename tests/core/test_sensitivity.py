"""What the detector finds, what it leaves alone, and what it costs.

Token-shaped texts are put together from parts, so that no file of this project holds one.
"""

import dataclasses
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sealscribe.core.sensitivity import (
    SEVERITY_OF_KIND,
    SensitiveKind,
    Sensitivity,
    SensitivityFinding,
    inspect_pair,
)
from sealscribe.core.sensitivity.inspection import RULE_CODES

MIXED = "q7Zp2Lw9Xc4Vb8Nm3Kj6Hg5Fd1Sa0TyUiOpErWqAzSxDcFvGbHnJmK1l2P3o4I5u6Y7t8R9e"
UPPER = "Q7ZP2LW9XC4VB8NM3KJ6"
HEX = "3f9a1c7be04d58261f0e9d8c7b6a5f4e3d2c1b0a99887766554433221100ffee"
TOKENS = {
    "aws-access-key-id": ["AKIA" + UPPER[:16], "ASIA" + UPPER[:16], "AKIA" + "QH2ZT6WM" + "5EXAMPLE"],
    "github-token": ["ghp_" + MIXED[:36], "ghs_" + MIXED[:36], "github_pat_" + MIXED[:22] + "_" + MIXED[:59]],
    "gitlab-token": ["glpat-" + MIXED[:20]],
    "slack-token": ["xoxb-" + "210987654321-" + MIXED[:24], "xapp-1-" + MIXED[:40]],
    "slack-webhook": ["https://hooks.slack.com/services/" + UPPER[:9] + "/" + UPPER[:10] + "/" + MIXED[:24]],
    "stripe-key": ["sk_live_" + MIXED[:24], "rk_test_" + MIXED[:24], "whsec_" + MIXED[:32]],
    "google-api-key": ["AIza" + MIXED[:35]],
    "google-oauth-token": ["ya29." + MIXED[:40], "GOCSPX-" + MIXED[:28]],
    "ai-service-key": ["sk-proj-" + MIXED[:48], "sk-ant-" + MIXED[:48], "hf_" + MIXED[:34]],
    "twilio-key": ["SK" + HEX[:32]],
    "shop-token": ["shpat_" + HEX[:32]],
    "cloud-token": ["dop_v1_" + HEX[:64], "dapi" + HEX[:32]],
    "vault-token": ["hvs." + MIXED[:24]],
    "package-registry-token": ["npm_" + MIXED[:36], "pypi-" + "AgE" + MIXED[:60]],
    "sendgrid-key": ["SG." + MIXED[:22] + "." + MIXED[:43]],
    "jwt": ["eyJ" + MIXED[:20] + ".eyJ" + MIXED[:30] + "." + MIXED[:43]],
    "private-key": ["-----BEGIN " + "RSA PRIVATE KEY----- " + MIXED, "-----BEGIN " + "PRIVATE KEY-----"],
    "storage-account-key": ["DefaultEndpointsProtocol=https;AccountName=calls;AccountKey=" + MIXED[:64] + "=="],
    "url-with-password": [
        "postgres://calls:" + "lantern-47x" + "@db.example.com/calls",
        "redis://:" + MIXED[:9] + "@cache:6379",
    ],
    "presigned-url": [
        "https://bucket.s3.amazonaws.com/a.wav?X-Amz-Expires=900&X-Amz-Signature=" + HEX,
        "https://calls.blob.core.windows.net/a.wav?sv=2024-08-04&sig=" + MIXED[:43] + "%3D",
    ],
    "basic-authorization": ["Basic dXNlcjpodW50ZXIyMjI="],
    "bearer-token": ["Bearer " + MIXED[:40]],
    "password-hash": ["$2b$12$" + MIXED[:53], "$argon2id$v=19$m=65536,t=3,p=4$" + MIXED[:43]],
    "card-number": ["4242 4242 4242 4242", "5200-8282-8282-8210", "371449635398431", "6011000990139424"],
    "iban": ["ES91 2100 0418 4502 0005 1332", "BE68539007547034", "IT60X0542811101000000123456"],
    "social-security-number": ["078-05-1120"],
    "email-address": ["a.osei@example.org", "inbox/ingrid.osei%40example.org-7.flac"],
}  # fmt: skip


def rules(key: str, value: str) -> set[str]:
    return {finding.rule for finding in inspect_pair(key, value)}


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule, texts in TOKENS.items() for text in texts])
class TestWellKnownForms:
    def test_found_under_a_harmless_key(self, rule: str, text: str) -> None:
        (finding,) = inspect_pair("note", text)
        assert finding.rule == rule
        assert finding.field == "value"
        assert finding.severity is SEVERITY_OF_KIND[finding.kind]

    def test_found_within_other_words_at_its_place(self, rule: str, text: str) -> None:
        (alone,) = inspect_pair("note", text)
        (finding,) = inspect_pair("note", f"see {text} please")
        assert finding.rule == rule
        assert finding.span[0] == alone.span[0] + 4
        if rule != "private-key":
            assert finding.span[1] == alone.span[1] + 4

    def test_found_in_the_key(self, rule: str, text: str) -> None:
        (finding,) = inspect_pair(text, "calls")
        assert (finding.rule, finding.field) == (rule, "key")


@pytest.mark.parametrize(
    ("key", "value", "rule"),
    [
        ("password", "seven green lanterns glow", "password-key"),
        ("DB_PASSWORD", "Herbst88", "password-key"),
        ("userpassword2", "lantern7", "password-key"),
        ("dbPasswd", "lanterns", "password-key"),
        ("mot-de-passe", "orage-41", "password-key"),
        ("Passwort", "Winter2024", "password-key"),
        ("pin", "7093", "pin-key"),
        ("cvv2", "123", "pin-key"),
        ("client_secret", MIXED[:30], "secret-key"),
        ("apiKey", HEX[:32], "secret-key"),
        ("x-api-key", MIXED[:20], "secret-key"),
        ("AWS_SECRET_ACCESS_KEY", MIXED[:20] + "/" + MIXED[20:39], "secret-key"),
        ("access_token_value", MIXED[:30], "secret-key"),
        ("ssn", "078051120", "national-id-key"),
        ("ssn_last4", "7093", "national-id-key"),
        ("passportNumber", "C01X00T47", "national-id-key"),
        ("cardNumber", "5105 1051 0510 5100", "card-number"),
        ("accountNumber", "90417732", "bank-account-key"),
        ("MRN", "RK 4407 19", "health-id-key"),
        ("patient_name", "Ingrid Osei", "name-key"),
        ("nachname", "Brandt", "name-key"),
        ("phone", "(206) 555-0142", "phone-key"),
        ("dateOfBirth", "1969-11-07", "birth-date-key"),
        ("geburtsdatum", "7.11.1969", "birth-date-key"),
        ("note", 'see {"api_key": "' + HEX[:32] + '"}', "secret-key"),
        ("note", "Server=db;Password=Tr0ub4dor;Database=calls", "password-key"),
    ],
)
def test_the_key_says_what_a_plain_value_is(key: str, value: str, rule: str) -> None:
    assert rules(key, value) == {rule}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("password_policy", "corporate"),
        ("PasswordLength", "12"),
        ("token_count", "1204"),
        ("max_tokens", "4096"),
        ("has_email", "yes"),
        ("has_password", "Herbst88"),
        ("passwordRequired", "true"),
        ("require_pin", "1234"),
        ("secret_arn", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:calls-AbCdEf"),
        ("secret_name", "archive/reader/main"),
        ("nextToken", MIXED[:40]),
        ("client_request_token", MIXED[:32]),
        ("password", "true"),
        ("password", "required"),
        ("password", "REDACTED"),
        ("password", "${DB_PASSWORD}"),
        ("password", "{{resolve:secretsmanager:calls}}"),
        ("password", "<password>"),
        ("password", "********"),
        ("password", ""),
        ("token", "<token>"),
        ("token", "YOUR_TOKEN_HERE"),
        ("token", "xxxxxxxxxxxx"),
        ("token", "opaque"),
        ("secret", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:calls-AbCdEf"),
        ("api_key", "alias/archive"),
        ("credential", "EcsContainer2Metadata"),
        ("pin", "12"),
        ("pin", "enabled"),
        ("ssn", "NO"),
        ("pii_types", "ADDRESS,SSN"),
        ("birth_date", "MM/DD/YYYY"),
        ("phone", "mobile"),
        ("phone", "2025-08-30"),
        ("last_name", "true"),
        ("object_key", "calls/2024/03/12/call.wav"),
        ("public_key", MIXED[:40]),
        ("note", "ghp_" + "x" * 36),
        ("note", "postgres://calls:${DB_PASSWORD}@db.example.com/calls"),
        ("note", "https://example.com:8443/a@b"),
        ("note", "git@github.com:example/calls.git"),
        ("note", "boto3@1.44.5"),
        ("note", "Basic subscription"),
        ("note", "Bearer authentication"),
        ("order", "4242424242424241"),
        ("order", "4000123412341237"),
        ("order", "0000000000000000"),
        ("trace", "000-12-3456"),
        ("trace", "ES92 2100 0418 4502 0005 1332"),
        ("job", "0d9be2c4-72f1-4b3a-9c55-e81f6a07d3b2"),
        ("sha256", HEX),
        ("recorded", "2025-08-30T07:45:10Z"),
        ("department", "cardiology"),
        ("s3", "s3://amzn-s3-demo-bucket/calls/visit-17.wav"),
        ("role", "arn:aws:iam::111122223333:role/TranscriptReader"),
    ],
)
def test_metadata_settings_and_stand_ins_are_left_alone(key: str, value: str) -> None:
    assert inspect_pair(key, value) == ()


@pytest.mark.parametrize("value", ["true", "False", "yes", "none", "3", "42", "ENABLED", "SOME_MODE", "optional"])
@pytest.mark.parametrize(
    "key", ["Password", "authToken", "ClientSecret", "private_key", "PIN", "passport", "CardNumber", "IBAN", "dob"]
)
def test_values_of_settings_never_alarm(key: str, value: str) -> None:
    assert inspect_pair(key, value) == ()


def test_findings_of_both_fields_come_in_the_order_of_their_places() -> None:
    value = f"ingrid@example.com and {TOKENS['stripe-key'][0]}, then 078-05-1120"
    findings = inspect_pair("osei@example.com", value)
    assert [finding.rule for finding in findings] == [
        "email-address",
        "email-address",
        "stripe-key",
        "social-security-number",
    ]
    assert [finding.field for finding in findings] == ["key", "value", "value", "value"]
    assert [value[slice(*finding.span)] for finding in findings[1:]] == [
        "ingrid@example.com",
        TOKENS["stripe-key"][0],
        "078-05-1120",
    ]


def test_a_value_with_a_known_form_is_not_reported_again_for_its_key() -> None:
    assert rules("api_key", TOKENS["stripe-key"][0]) == {"stripe-key"}


def test_only_the_password_of_a_url_is_marked() -> None:
    value = "postgres://calls:" + "lantern-47x" + "@db.example.com/calls"
    (finding,) = inspect_pair("target", value)
    assert value[slice(*finding.span)] == "lantern-47x"
    assert finding.kind is SensitiveKind.CREDENTIAL


def test_every_kind_has_a_severity_and_every_rule_a_plain_code() -> None:
    assert set(SEVERITY_OF_KIND) == set(SensitiveKind)
    assert SEVERITY_OF_KIND[SensitiveKind.SECRET] is Sensitivity.DANGER
    assert SEVERITY_OF_KIND[SensitiveKind.EMAIL] is Sensitivity.CAUTION
    assert set(TOKENS) < RULE_CODES
    assert all(code == code.lower() and " " not in code for code in RULE_CODES)


def test_a_finding_carries_no_text() -> None:
    password = "Tr0ub4dor" + "-and-3"
    for finding in inspect_pair("password", password):
        assert password not in repr(finding)
    fields = {field.name for field in dataclasses.fields(SensitivityFinding)}
    assert fields == {"severity", "kind", "field", "span", "rule"}


PRINTABLE = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=2000)
FRAGMENTS = ("password=", "://", "@", "%40", "a.", "1 ", "4111", "eyJ", ".eyJ", "-----BEGIN ", "Bearer ", "$2b$12$")
PIECES = st.lists(
    st.sampled_from(FRAGMENTS) | st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=20),
    max_size=100,
).map(lambda pieces: "".join(pieces)[:2000])


@settings(deadline=None)
@given(st.one_of(PRINTABLE, PIECES, st.text(max_size=200)), st.one_of(PRINTABLE, PIECES, st.text(max_size=200)))
def test_any_text_gives_ordered_spans_within_it(key: str, value: str) -> None:
    findings = inspect_pair(key, value)
    assert findings == inspect_pair(key, value)
    for field, text in (("key", key), ("value", value)):
        position = 0
        for finding in findings:
            if finding.field == field:
                assert position <= finding.span[0] < finding.span[1] <= len(text)
                assert finding.rule in RULE_CODES
                position = finding.span[1]


def fastest_milliseconds(key: str, value: str) -> float:
    durations = []
    for _ in range(3):
        begin = time.perf_counter()
        inspect_pair(key, value)
        durations.append((time.perf_counter() - begin) * 1000)
    return min(durations)


REPEATED = [
    "a", "A", "1", "1 ", "1-", "a.", "a@", "a@a.", "://", "a://", "a://b:c", "a=", "a:b", "password=",
    "password ", "1234 ", "AB12 ", "DE12ABCD", "eyJ", "eyJaaaaaaaa.", ".eyJ", "-----BEGIN ",
    "-----BEGIN A ", "%40", "a%40a.", "$2b$12$", "$1$", "basic ", "Basic A", "Bearer a", "&sig=", "sk-",
    "xoxb-", "<", "${", "[", "( )", "Aa", "aA", "Ab ", "O'", "_", "x", "key2", " ",
]  # fmt: skip


@pytest.mark.parametrize("end", ["", "!", "@", "=", "1", " "])
@pytest.mark.parametrize("seed", REPEATED)
def test_no_text_of_2000_characters_takes_over_20_milliseconds(seed: str, end: str) -> None:
    text = (seed * 2000)[: 2000 - len(end)] + end
    for pair in (
        ("password", text),
        ("patient_name", text),
        ("phone", text),
        ("iban", text),
        (text, "x"),
        (text, text),
    ):
        assert fastest_milliseconds(*pair) < 20, "milliseconds"


@settings(deadline=None, max_examples=50)
@given(
    st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=6),
    st.sampled_from(["", "!", "@", "="]),
)
def test_repetitions_of_anything_stay_cheap(seed: str, end: str) -> None:
    text = (seed * 2000)[: 2000 - len(end)] + end
    assert fastest_milliseconds("password", text) < 20
    assert fastest_milliseconds(text, "Herbst88") < 20


def test_the_rules_are_loaded_by_the_first_question_only() -> None:
    program = (
        "import sys, sealscribe.core, sealscribe.core.sensitivity as s\n"
        "rules = 'sealscribe.core.sensitivity.value_rules'\n"
        "assert rules not in sys.modules\n"
        "s.inspect_pair('a', 'b')\n"
        "assert rules in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
