"""Numbers that show by form and checksum whom they identify: cards, accounts, persons, devices, vehicles.

Where a number has no checksum, or one that chance passes too often, a key word is required: ``_named`` makes such
rules. The formats are those that python-stdnum documents per country, and that Amazon Macie lists as managed data
identifiers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from sealscribe.core.sensitivity.checksums import (
    is_card_number,
    is_day,
    is_french_number,
    is_iban,
    is_national_number,
    is_singaporean_number,
    is_ssn,
    is_vin,
    passes_luhn,
)
from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.key_grammar import rules_of_words
from sealscribe.core.sensitivity.shapes import fits
from sealscribe.core.sensitivity.value_rules import NOT_WITHIN_WORD, WORD_ENDS, ValueRule, always

_HOURS, _MINUTES = 24, 60
_MONTH: Final = "(?:0[1-9]|1[0-2])"
_FEWEST_DIFFERENT_IN_VIN: Final = 6

_CARD: Final = (
    r"(?<![A-Za-z0-9.])(?<![0-9][ -])(?:[0-9]{14,19}"
    r"|[0-9]{4}(?P<a>[ -])[0-9]{4}(?P=a)[0-9]{4}(?P=a)[0-9]{4}(?:(?P=a)[0-9]{3})?"
    r"|[0-9]{4}(?P<b>[ -])[0-9]{6}(?P=b)[0-9]{4,5})(?![A-Za-z0-9]|[ -][0-9])"
)
_ITALIAN_DIGIT: Final = "[0-9LMNPQRSTUV]"
_ITALIAN: Final = f"[A-Z]{{6}}{_ITALIAN_DIGIT}{{2}}[ABCDEHLMPRST]{_ITALIAN_DIGIT}{{2}}[A-Z]{_ITALIAN_DIGIT}{{3}}[A-Z]"
_FRENCH: Final = rf"[12][ .]?[0-9]{{2}}[ .]?{_MONTH}[ .]?[0-9]{{2}}[ .]?[0-9]{{3}}[ .]?[0-9]{{3}}[ .]?[0-9]{{2}}"
_BRITISH_PREFIX: Final = "(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
_BRITISH_LICENCE: Final = (
    r"[A-Z]{1,5}9{0,4}(?<=[A-Z9]{5})[0-9](?:[05][1-9]|[16][0-2])(?:0[1-9]|[12][0-9]|3[01])"
    r"[0-9][A-Z9]{2}[0-9A-Z][A-Z]{2}"
)
_MBI_LETTER: Final = "[AC-HJKMNP-RT-Y]"
_MBI_EITHER: Final = "[AC-HJKMNP-RT-Y0-9]"
_MBI: Final = f"[1-9]{_MBI_LETTER}{_MBI_EITHER}[0-9]-?{_MBI_LETTER}{_MBI_EITHER}[0-9]-?{_MBI_LETTER}{{2}}[0-9]{{2}}"
_BORN: Final = (
    r"(?<![A-Za-z])(?i:born(?: on| in)?|d\.?o\.?b\.?|date of birth|birth ?(?:date|day)|geb(?:oren|\.)?(?: am| op)?"
    r"|geburtsdatum|nee? le|date de naissance|nacid[oa] (?:el|en)|nat[oa] il|nascid[oa] (?:em|a))[ _:=-]{1,3}"
)
_DAY: Final = (
    r"(?:(?:18|19|20)[0-9]{2}[-/.]?[01][0-9][-/.]?[0-3][0-9]"
    r"|[0-3]?[0-9](?:st|nd|rd|th|\.)?[-/. ]{1,2}(?:[0-3]?[0-9]|(?:de )?[A-Za-z]{3,10}\.?)[-/., ]{1,2}"
    r"(?:de )?(?:(?:18|19|20)?[0-9]{2})"
    r"|[A-Za-z]{3,10}\.? [0-3]?[0-9](?:st|nd|rd|th)?,? (?:18|19|20)[0-9]{2})"
)
_NAMES_OF_HEALTH_NUMBERS: Final = (
    "mrn", "medical record", "nhs", "patient[ _-]?id", "patient number", "medicare", "medicaid", "health card",
    "member id",
)  # fmt: skip
_NAMES_OF_NATIONAL_NUMBERS: Final = (
    "ssn", "social security", "passport", "passeport", "reisepass", "pasaporte", "passaporto", "passaporte", "paspoort",
    "driver'?s licen[cs]e", "driving licen[cs]e", "dni", "nie", "nif", "cpf", "curp", "bsn", "nino", "itin", "tax id",
    "steuer-?id", "aadhaar", "pesel", "codice fiscale", "personnummer", "insee", "sozialversicherungsnummer",
    "national id", "my number",
)  # fmt: skip
_NAMES_OF_ACCOUNTS: Final = (
    "account number", "acct", "bank account", "iban", "kontonummer", "routing number", "sort code", "rekeningnummer",
    "numero de compte", "numero de cuenta",
)  # fmt: skip
_NAMES_OF_PINS: Final = (
    "pin",
    "pin code",
    "cvv",
    "cvc",
    "otp",
    "one[ _-]?time code",
    "verification code",
    "security code",
)


def _card(match: re.Match[str]) -> bool:
    return is_card_number(re.sub(r"[ -]", "", match[0]))


def _iban(match: re.Match[str]) -> bool:
    return is_iban(re.sub(r"[ -]", "", match[0]).upper())


def _ssn(match: re.Match[str]) -> bool:
    return is_ssn(match[1], match[2], match[3])


def _is(scheme: str) -> Callable[[re.Match[str]], bool]:
    def accepts(match: re.Match[str]) -> bool:
        return len(set(re.findall("[0-9]", match[0]))) > 1 and is_national_number(scheme, match[0])

    return accepts


def _swedish(match: re.Match[str]) -> bool:
    """A day, a Luhn check, and no time of the day behind it, as in names of recordings."""
    year, month, day, rest = match["y"], match["m"], match["d"], match["rest"]
    is_time = int(rest[:2]) < _HOURS and int(rest[2:]) < _MINUTES
    return not is_time and is_day(int(year), int(month), int(day)) and passes_luhn(year + month + day + rest)


def _french(match: re.Match[str]) -> bool:
    return is_french_number(re.sub(r"[ .]", "", match[0]))


def _south_african(match: re.Match[str]) -> bool:
    digits = match[0]
    return is_day(int(digits[:2]), int(digits[2:4]), int(digits[4:6])) and passes_luhn(digits)


def _singaporean(match: re.Match[str]) -> bool:
    return is_singaporean_number(match[0])


def _vin(match: re.Match[str]) -> bool:
    """By its check digit, or as European makers fill the place of it (ISO 3779 leaves that open)."""
    text = match[0]
    mixed = any(c.isdigit() for c in text) and any(c.isalpha() for c in text)
    european = text[3:6] == "ZZZ" and text[-4:].isdigit()
    return mixed and len(set(text)) >= _FEWEST_DIFFERENT_IN_VIN and (european or is_vin(text))


def _named_number(match: re.Match[str]) -> bool:
    words = tuple(re.findall(r"[a-z]+", match["name"].lower()))
    return any(fits(match["secret"], rule.shape) for rule in rules_of_words(words))


def _national(
    code: str,
    pattern: str,
    accepts: Callable[[re.Match[str]], bool] | str,
    *hints: str,
    digits: int = 6,
    kind: SensitiveKind = SensitiveKind.NATIONAL_ID,
) -> ValueRule:
    check = _is(accepts) if isinstance(accepts, str) else accepts
    return ValueRule(code, kind, hints, NOT_WITHIN_WORD + pattern + WORD_ENDS, check, digits, weak=True)


def _named(kind: SensitiveKind, code: str, names: tuple[str, ...], digits: int = 4) -> ValueRule:
    """A number after its name, within a text or a path: ``MRN 0047113``, ``ssn_1120``, ``passport no. C01X0006H``."""
    hints = tuple(re.split(r"[\[?' -]", name)[0] for name in names)
    return ValueRule(
        code,
        kind,
        hints,
        rf"(?<![A-Za-z])(?i:(?P<name>{'|'.join(names)})(?:[ _-]?(?:no|nr|number|num|nummer|numero|id|code|#))?"
        r"[.#]?(?: is)?)[ _:=#.-]{1,3}"
        r"(?P<secret>[A-Za-z]{0,4}-?[0-9*X](?:[0-9A-Z*X]|[./ -](?=[0-9A-Z*X])){2,24})(?![A-Za-z0-9])",
        _named_number,
        digits=digits,
    )


NUMBER_RULES: Final[tuple[ValueRule, ...]] = (
    ValueRule("card-number", SensitiveKind.CARD, (), _CARD, _card, digits=14),
    ValueRule(
        "iban",
        SensitiveKind.BANK_ACCOUNT,
        (),
        NOT_WITHIN_WORD + r"[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?" + WORD_ENDS,
        _iban,
        digits=6,
        ignore_case=True,
    ),
    ValueRule(
        "social-security-number",
        SensitiveKind.NATIONAL_ID,
        (),
        r"(?<![A-Za-z0-9-])([0-9]{3})-([0-9]{2})-([0-9]{4})(?![A-Za-z0-9-])",
        _ssn,
        digits=9,
        weak=True,
    ),
    ValueRule(
        "social-security-number",
        SensitiveKind.NATIONAL_ID,
        (),
        r"(?<![A-Za-z0-9-])(?<![0-9] )([0-9]{3}) ([0-9]{2}) ([0-9]{4})(?![A-Za-z0-9-]| [0-9])",
        _ssn,
        digits=9,
        weak=True,
    ),
    _national("italian-tax-code", _ITALIAN, "it.codicefiscale"),
    _national("mexican-population-number", r"[A-Z][AEIOUX][A-Z]{2}[0-9]{6}[HMX][A-Z]{5}[0-9A-Z][0-9]", "mx.curp"),
    _national("brazilian-tax-number", r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}", "br.cpf", "."),
    _national("chilean-tax-number", r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9Kk]", "cl.rut", "."),
    _national("argentine-tax-number", r"(?:20|23|24|27)-[0-9]{8}-[0-9]", "ar.cuit", "-", digits=11),
    _national("indian-identity-number", r"[2-9][0-9]{3} [0-9]{4} [0-9]{4}(?! [0-9])", "in_.aadhaar", " ", digits=12),
    _national("indian-tax-number", r"[A-Z]{3}P[A-Z][0-9]{4}[A-Z]", always, digits=4),
    _national(
        "spanish-identity-number",
        r"(?!20[012][0-9][01])(?:[0-9]{8}|[XYZ][0-9]{7})-?[A-HJ-NP-TV-Z]",
        "es.nif",
        digits=7,
    ),
    _national("belgian-national-number", r"(?:[0-9]{2}\.){2}[0-9]{2}-[0-9]{3}\.[0-9]{2}", "be.nn", ".", digits=11),
    _national("swiss-social-security-number", r"756\.[0-9]{4}\.[0-9]{4}\.[0-9]{2}", "ch.ssn", "756.", digits=13),
    _national("finnish-identity-code", r"[0-3][0-9][01][0-9]{3}[-+A-FU-Y][0-9]{3}[0-9A-FHJ-NPR-Y]", "fi.hetu"),
    _national("czech-birth-number", r"[0-9]{2}[0-8][0-9][0-3][0-9]/[0-9]{4}", "cz.rc", "/", digits=10),
    _national(
        "chinese-identity-number",
        r"[1-9][0-9]{5}(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]{4}[0-9X]",
        "iso7064.mod_11_2",
        digits=17,
    ),
    _national(
        "swedish-personal-number",
        r"(?:19|20)?(?P<y>[0-9]{2})(?P<m>[01][0-9])(?P<d>[0-3][0-9])[-+](?P<rest>[0-9]{4})",
        _swedish,
        "-",
        "+",
        digits=10,
    ),
    _national("french-social-security-number", _FRENCH, _french, digits=15),
    _national("south-african-identity-number", r"[0-9]{2}[01][0-9][0-3][0-9]{5}[01]8[0-9]", _south_african, digits=13),
    _national("singaporean-identity-number", r"[STFGM][0-9]{7}[A-Z]", _singaporean, digits=7),
    _national("british-insurance-number", _BRITISH_PREFIX + r"(?: (?:[0-9]{2} ){3}|[0-9]{6})[A-D]", always),
    _national("british-driving-licence-number", _BRITISH_LICENCE, always),
    ValueRule(
        "passport-machine-readable-zone",
        SensitiveKind.NATIONAL_ID,
        ("<<",),
        NOT_WITHIN_WORD + r"[PVIAC][A-Z<][A-Z]{3}[A-Z0-9<]{20,60}",
    ),
    _national("medicare-beneficiary-identifier", _MBI, always, digits=5, kind=SensitiveKind.HEALTH_ID),
    _national("vehicle-identification-number", "[A-HJ-NPR-Z0-9]{17}", _vin, digits=3, kind=SensitiveKind.DEVICE_ID),
    ValueRule(
        "birth-date-in-text",
        SensitiveKind.BIRTH_DATE,
        ("born", "birth", "dob", "d.o.b", "geb", "naiss", "nee le", "ne le", "nacid", "nato il", "nata il", "nascid"),
        _BORN + f"(?P<secret>{_DAY})(?![0-9])",
        digits=3,
    ),
    _named(SensitiveKind.HEALTH_ID, "named-health-number", _NAMES_OF_HEALTH_NUMBERS),
    _named(SensitiveKind.NATIONAL_ID, "named-national-number", _NAMES_OF_NATIONAL_NUMBERS),
    _named(SensitiveKind.BANK_ACCOUNT, "named-account-number", _NAMES_OF_ACCOUNTS),
    _named(SensitiveKind.CREDENTIAL, "named-pin", _NAMES_OF_PINS, digits=3),
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""
