"""How often the detector is right, on pairs labelled by hand, on values made in many locales, on names of settings.

Three tables are beside this file, of which `sensitivity_cases.tsv` was used while the rules were made, and
`sensitivity_cases_unseen.tsv` was written afterwards; a half of the latter was measured once before anybody looked at
what it missed. The floors are the figures that the product promises.
"""

import hashlib
import json
import random
import re
import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import botocore
import botocore.loaders
import pytest
from faker import Faker

from sealscribe.core.sensitivity import Sensitivity, inspect_pair
from sealscribe.core.sensitivity.inspection import RULE_CODES

DATA = Path(__file__).with_name("data")
ALPHABETS = {
    "mixed": string.ascii_letters + string.digits,
    "MIXED": string.ascii_letters + string.digits,
    "hex": "0123456789abcdef",
    "HEX": "0123456789ABCDEF",
    "upper": string.ascii_uppercase + "234567",
    "UPPER": string.ascii_uppercase + string.digits,
    "lower": string.ascii_lowercase + string.digits,
    "digits": string.digits,
    "b64": string.ascii_letters + string.digits + "+/",
    "AGE": "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L",
    "XPRV": "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
}
PART = re.compile(r"\{(" + "|".join(ALPHABETS) + r"):(\d+)\}")


class Case(NamedTuple):
    severity: str
    kind: str
    key: str
    value: str


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a table, with pseudo-random characters, the same in every run, where it says so."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        chance = random.Random(hashlib.sha256(line.encode()).hexdigest())  # noqa: S311 - no secret

        def fill(part: re.Match[str], chance: random.Random = chance) -> str:
            drawn = "".join(chance.choice(ALPHABETS[part[1]]) for _ in range(int(part[2])))
            return "7" + drawn[1:] if part[1] == "digits" and drawn[0] == "0" else drawn

        yield PART.sub(fill, line).split("\t")


CASES = [Case(*row) for row in rows("sensitivity_cases.tsv")]
UNSEEN = [Case(*row) for row in rows("sensitivity_cases_unseen.tsv")]


def severity_of(key: str, value: str) -> str:
    """The worst severity that the detector answers, or "none"."""
    found = {finding.severity for finding in inspect_pair(key, value)}
    return "danger" if Sensitivity.DANGER in found else "caution" if found else "none"


def share(cases: list[Case], found: list[str]) -> float:
    return len(found) / max(1, len(cases))


@pytest.mark.parametrize("cases", [CASES, UNSEEN], ids=["used", "unseen"])
class TestLabelledPairs:
    def test_there_are_enough_of_each(self, cases: list[Case]) -> None:
        assert len(cases) >= 300
        assert {case.severity for case in cases} == {"danger", "caution", "none"}

    def test_what_is_sensitive_is_found(self, cases: list[Case]) -> None:
        for severity, floor in (("danger", 0.97), ("caution", 0.95)):
            of_this = [case for case in cases if case.severity == severity]
            missed = [case.key for case in of_this if severity_of(case.key, case.value) == "none"]
            assert 1 - share(of_this, missed) >= floor, missed

    def test_what_is_harmless_is_left_alone(self, cases: list[Case]) -> None:
        harmless = [case for case in cases if case.severity == "none"]
        flagged = [case.key for case in harmless if severity_of(case.key, case.value) != "none"]
        blocked = [case.key for case in harmless if severity_of(case.key, case.value) == "danger"]
        assert share(harmless, flagged) <= 0.02, flagged
        assert share(harmless, blocked) <= 0.01, blocked

    def test_the_severity_is_that_of_the_label(self, cases: list[Case]) -> None:
        wrong = [case.key for case in cases if severity_of(case.key, case.value) not in (case.severity, "none")]
        assert share(cases, wrong) <= 0.02, wrong

    def test_nothing_flashes_up_while_a_harmless_value_is_typed(self, cases: list[Case]) -> None:
        harmless = [case for case in cases if case.severity == "none"]
        alarmed = [
            case.key
            for case in harmless
            if any(inspect_pair(case.key, case.value[:end]) for end in range(1, min(len(case.value), 80)))
        ]
        assert share(harmless, alarmed) <= 0.04, alarmed


@pytest.mark.parametrize("row", list(rows("sensitivity_rules.tsv")), ids=lambda row: row[0])
def test_every_rule_has_a_hit_and_a_near_miss(row: list[str]) -> None:
    rule, key, value, near_key, near_value = row
    assert {finding.rule for finding in inspect_pair(key, value)} == {rule}
    assert inspect_pair(near_key, near_value) == ()


@pytest.mark.parametrize("row", list(rows("sensitivity_rules.tsv")), ids=lambda row: row[0])
def test_a_hit_within_other_words_is_found_at_its_place(row: list[str]) -> None:
    rule, key, value, _, _ = row
    if key != "note" or rule in {"name-in-text", "told-password", "street-address", "post-box", "health-in-text"}:
        return
    (alone,) = inspect_pair("note", value)
    found = [finding for finding in inspect_pair("note", f"see {value} please") if finding.rule == rule]
    assert found[0].span[0] == alone.span[0] + 4


def test_no_rule_is_without_its_row() -> None:
    assert {row[0] for row in rows("sensitivity_rules.tsv")} == RULE_CODES


LOCALES = {
    "en_US": "en", "en_GB": "en", "en_IN": "en", "de_DE": "de", "de_CH": "de", "fr_FR": "fr", "es_ES": "es",
    "es_MX": "es",
    "pt_BR": "pt", "pt_PT": "pt", "it_IT": "it", "nl_NL": "nl", "sv_SE": "en", "pl_PL": "en",
}  # fmt: skip
KEYS_OF = {
    "name": {"en": "patient_name", "de": "Patientenname", "fr": "nom_patient", "es": "nombrePaciente",
    "pt": "nome do paciente",
             "it": "nome-paziente", "nl": "volledige naam"},
    "last_name": {"en": "lastName", "de": "Nachname", "fr": "nom de famille", "es": "apellidos", "pt": "sobrenome",
                  "it": "cognome", "nl": "achternaam"},
    "phone_number": {"en": "phone", "de": "Telefonnummer", "fr": "telephone", "es": "telefono", "pt": "telefone",
                     "it": "telefono", "nl": "telefoon"},
    "address": {"en": "home_address", "de": "Anschrift", "fr": "adresse", "es": "direccion", "pt": "endereco",
                "it": "indirizzo", "nl": "adres"},
    "postcode": {"en": "postcode", "de": "plz", "fr": "code_postal", "es": "codigo postal", "pt": "cep",
                 "it": "codice postale", "nl": "postcode"},
    "ssn": {"en": "ssn", "de": "sozialversicherungsnummer", "fr": "numero_securite_sociale", "es": "dni", "pt": "cpf",
            "it": "codice_fiscale", "nl": "bsn"},
    "iban": dict.fromkeys(("en", "de", "fr", "es", "pt", "it", "nl"), "iban"),
    "license_plate": {"en": "license_plate", "de": "Kennzeichen", "fr": "immatriculation", "es": "matricula",
    "pt": "placa",
                      "it": "targa", "nl": "kenteken"},
    "user_name": {"en": "username", "de": "Benutzername", "fr": "nom utilisateur", "es": "usuario", "pt": "utilizador",
                  "it": "nome utente", "nl": "gebruikersnaam"},
    "email": dict.fromkeys(("en", "de", "fr", "es", "pt", "it", "nl"), "note"),
}  # fmt: skip


def as_ascii(text: str) -> str:
    text = text.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("Ł", "L").replace("\n", ", ")
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().strip()


@pytest.mark.parametrize("kind", KEYS_OF)
def test_made_up_people_of_many_countries_are_found(kind: str) -> None:
    missed, total = [], 0
    for locale, language in LOCALES.items():
        fake = Faker(locale)
        fake.seed_instance(4471)
        for _ in range(8):
            value = as_ascii(str(getattr(fake, kind)())) if hasattr(fake, kind) else ""
            total += bool(value)
            if value and not inspect_pair(KEYS_OF[kind][language], value):
                missed.append((locale, value))
    assert len(missed) <= total * 0.1, missed


def names_of_settings() -> Iterator[tuple[str, Any]]:
    """Every name of a member in the models of all services, with the shape of its values."""
    loader = botocore.loaders.Loader()
    for service in loader.list_available_services("service-2"):
        shapes = loader.load_service_model(service, "service-2")["shapes"]
        for shape in shapes.values():
            for name, member in shape.get("members", {}).items():
                yield name, shapes[member["shape"]]


def test_names_of_settings_stay_quiet() -> None:
    values = ("true", "false", "ENABLED", "3", "100", "STANDARD")
    shapes: dict[str, set[str]] = {}
    for name, shape in names_of_settings():
        shapes.setdefault(name, set()).update(shape.get("enum", ()))
    assert len(shapes) > 40_000
    drawn = random.Random(4471).sample(sorted(shapes), 4_000)  # noqa: S311 - no secret
    alarmed = {
        name for name in drawn if any(inspect_pair(name, value) for value in (*values, *sorted(shapes[name])[:5]))
    }
    assert len(alarmed) <= len(drawn) * 0.01, sorted(alarmed)


def test_tables_hold_no_text_that_looks_like_a_token() -> None:
    written = json.dumps([path.read_text(encoding="utf-8") for path in sorted(DATA.glob("sensitivity_*.tsv"))])
    for prefix in ("AKIA", "ghp_", "sk_live_", "xoxb-", "AIza", "glpat-", "SG."):
        assert re.search(prefix + r"(?!X{9}|x{9})[A-Za-z0-9]{16}", written) is None
