"""What the detector finds, where, and how it tells it.

What each rule finds and leaves alone is in `data/sensitivity_rules.tsv`. Token-shaped texts are made of parts and of
pseudo-random characters, so that no file of this project holds one.
"""

import dataclasses

import pytest

from sealscribe.core.sensitivity import (
    SEVERITY_OF_KIND,
    SensitiveKind,
    Sensitivity,
    SensitivityFinding,
    inspect_pair,
)
from sealscribe.core.sensitivity.inspection import RULE_CODES, VALUE_RULES
from sealscribe.core.sensitivity.key_grammar import rules_of_key
from sealscribe.core.sensitivity.key_phrases import LONGEST_PHRASE, PHRASES
from sealscribe.core.sensitivity.key_rules import KEY_RULES

MIXED = "q7Zp2Lw9Xc4Vb8Nm3Kj6Hg5Fd1Sa0TyUiOpErWqAzSxDcFvGbHnJmK1l2P3o4I5u6Y7t8R9e"
HEX = "3f9a1c7be04d58261f0e9d8c7b6a5f4e3d2c1b0a99887766554433221100ffee"
STRIPE_KEY = "sk_live_" + MIXED[:24]


def rules(key: str, value: str) -> set[str]:
    return {finding.rule for finding in inspect_pair(key, value)}


@pytest.mark.parametrize(
    "key",
    [
        "password", "DB_PASSWORD", "userpassword2", "dbPasswd", "user password", "password-prod", "passwordForDb",
        "Passwort", "kundenpasswort", "WLAN-Kennwort", "mot-de-passe", "motDePasseAdmin", "mdp_base",
        "contrasena_usuario",
        "clave de acceso", "senhaDoBanco", "palavra-passe", "parolaChiave", "wachtwoord", "gebruikersWachtwoord",
        "pasuwaado", "pasuwado_db", "haslo", "losenord", "password_value", "old_password",
    ],
)  # fmt: skip
def test_a_password_is_told_by_its_key_in_many_languages_and_spellings(key: str) -> None:
    assert rules(key, "Herbst88") == {"password-key"}


@pytest.mark.parametrize(
    "key",
    [
        "password_policy", "PasswordLength", "has_password", "passwordRequired", "require_password",
        "password_reset_flow",
        "type_of_password", "passwordless", "passwort_richtlinie", "passwortlaenge", "politica_de_contrasenas",
        "longitud_contrasena", "politique_mot_de_passe", "politica_senha", "lunghezza_password", "wachtwoordbeleid",
        "max_password_attempts", "mask_password",
    ],
)  # fmt: skip
def test_a_key_about_passwords_is_no_password(key: str) -> None:
    assert rules(key, "Herbst88") == set()


@pytest.mark.parametrize(
    "value",
    [
        "true", "required", "REDACTED", "REDA", "${DB_PASSWORD}", "${DB_", "{{resolve:secretsmanager:calls}}",
        "<password>",
        "<pass", "********", "xxxx", "YOUR_PASSWORD_HERE", "my-secret-password", "see vault",
        "arn:aws:secretsmanager:x", "",
        "ssm:/prod/db/password", "n/a", "erforderlich", "requis", "streng", "12",
    ],
)  # fmt: skip
def test_what_stands_in_for_a_password_is_none(value: str) -> None:
    assert rules("password", value) == set()


@pytest.mark.parametrize("value", ["AKIA" + "IOSFODNN7" + "EXAMPLE", "sk_live_" + MIXED[:20] + "FAKE"])
def test_a_well_formed_key_that_says_it_is_an_example_is_one(value: str) -> None:
    (finding,) = inspect_pair("note", value)
    assert finding.severity is Sensitivity.DANGER


@pytest.mark.parametrize("value", ["true", "False", "yes", "none", "3", "42", "ENABLED", "SOME_MODE", "optional"])
@pytest.mark.parametrize(
    "key", ["Password", "authToken", "ClientSecret", "private_key", "PIN", "passport", "CardNumber", "IBAN", "dob"]
)
def test_values_of_settings_never_alarm(key: str, value: str) -> None:
    assert inspect_pair(key, value) == ()


def test_the_words_after_a_phrase_may_say_whose_it_is() -> None:
    assert rules("ssn_spouse", "078051120") == {"social-security-key"}
    assert rules("nom_du_patient", "Lefevre") == {"name-key"}
    assert rules("contrasena_usuario", "Gatito-55") == {"password-key"}
    assert rules("token_for_ci", HEX[:32]) == {"secret-key"}


def test_what_names_an_organisation_names_nobody() -> None:
    assert rules("note", "Grace Miller") == {"name-in-text"}
    assert rules("department", "Grace Miller") == set()
    assert rules("note", "seen after chemotherapy") == {"health-in-text"}
    assert rules("department", "chemotherapy") == set()


def test_numbers_that_only_look_alike_are_left_alone_where_the_key_is_about_parts() -> None:
    assert rules("reference", "219-09-9999") == {"social-security-number"}
    assert rules("part_no", "219-09-9999") == set()


def test_url_encoding_is_undone_once_and_the_place_is_that_in_the_text() -> None:
    value = "inbox/jane.doe%40example.com/2024.wav"
    (finding,) = inspect_pair("file", value)
    assert value[slice(*finding.span)] == "jane.doe%40example.com"
    assert rules("file", "inbox/ops.desk%2540example.com") == set()


def test_the_keys_own_text_is_looked_at_too() -> None:
    (finding,) = inspect_pair(STRIPE_KEY, "calls")
    assert (finding.rule, finding.field, finding.span) == ("stripe-key", "key", (0, len(STRIPE_KEY)))
    assert [finding.field for finding in inspect_pair("jane@example.com", "kim@example.com")] == ["key", "value"]


@pytest.mark.parametrize("key", ["Sarah Johnson", "sarah_johnson"])
def test_a_key_that_is_somebodys_name_is_told(key: str) -> None:
    assert rules(key, "approved") == {"name-in-text"}
    assert rules("grace_period", "approved") == set()


def test_findings_come_in_the_order_of_their_places() -> None:
    value = f"ingrid@example.com and {STRIPE_KEY}, then 078-05-1120"
    findings = inspect_pair("note", value)
    assert [finding.rule for finding in findings] == ["email-address", "stripe-key", "social-security-number"]
    assert [value[slice(*finding.span)] for finding in findings] == ["ingrid@example.com", STRIPE_KEY, "078-05-1120"]


def test_only_the_password_of_an_address_is_marked() -> None:
    value = "postgres://calls:" + "lantern-47x" + "@db.example.com/calls"
    (finding,) = inspect_pair("target", value)
    assert value[slice(*finding.span)] == "lantern-47x"


def test_a_piece_is_told_once_by_what_weighs_most() -> None:
    assert rules("api_key", STRIPE_KEY) == {"stripe-key"}
    (finding,) = inspect_pair("password", "jane.doe@example.com")
    assert (finding.rule, finding.severity) == ("password-key", Sensitivity.DANGER)


def test_every_kind_has_a_severity_and_every_rule_a_plain_code_of_one_kind() -> None:
    assert set(SEVERITY_OF_KIND) == set(SensitiveKind)
    assert all(code == code.lower() and " " not in code for code in RULE_CODES)
    kinds: dict[str, set[SensitiveKind]] = {}
    for rule in (*VALUE_RULES, *KEY_RULES):
        kinds.setdefault(rule.code, set()).add(rule.kind)
    assert {code: found for code, found in kinds.items() if len(found) > 1} == {}


def test_danger_is_what_authenticates_or_identifies_to_a_state_a_bank_or_a_health_body() -> None:
    danger = {kind for kind, severity in SEVERITY_OF_KIND.items() if severity is Sensitivity.DANGER}
    assert danger == {"credential", "secret", "national-id", "card", "bank-account", "health-id"}


def test_phrases_are_looked_up_at_their_full_length() -> None:
    assert len(PHRASES) > 3000
    assert all(rules_of_key(phrase) or not found for phrase, found in PHRASES.items() if phrase.isalpha())
    assert LONGEST_PHRASE >= 6


def test_a_finding_carries_no_text() -> None:
    password = "Tr0ub4dor" + "-and-3"
    findings = inspect_pair("password", password)
    assert findings
    assert all(password not in repr(finding) for finding in findings)
    fields = {field.name for field in dataclasses.fields(SensitivityFinding)}
    assert fields == {"severity", "kind", "field", "span", "rule"}
