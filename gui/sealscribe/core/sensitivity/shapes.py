"""Whether a value can be what its key calls it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from itertools import pairwise
from types import MappingProxyType

from sealscribe.core.sensitivity.health import find_health_term, has_symptom, is_health_fact
from sealscribe.core.sensitivity.person_names import can_be_name, is_likely_name, is_plain_word, is_unknown_person
from sealscribe.core.sensitivity.place_forms import has_street_word, is_position, is_public_ip
from sealscribe.core.sensitivity.stand_ins import (
    UUID,
    is_placeholder,
    is_reference,
    is_setting_word,
    stands_in,
)
from sealscribe.core.sensitivity.tables.listing import listed
from sealscribe.core.sensitivity.tables.setting_words import ETHNIC_GROUPS, GENDERS, ROLE_ACCOUNTS


class Shape(StrEnum):
    """What a value looks like when it is what its key says."""

    PASSWORD = "password"  # noqa: S105 - the name of a shape
    CODE = "code"
    ANSWER = "answer"
    PHRASE = "phrase"
    HASH = "hash"
    LOGIN_PAIR = "login-pair"
    TOKEN = "token"  # noqa: S105 - the name of a shape
    CERTAIN_TOKEN = "certain-token"  # noqa: S105 - the name of a shape
    RANDOM = "random"
    COOKIE = "cookie"
    AUTHORIZATION = "authorization"
    IDENTIFIER = "identifier"
    LONG_IDENTIFIER = "long-identifier"
    ACCOUNT_NUMBER = "account-number"
    EXPIRY = "expiry"
    BIC = "bic"
    MAILBOX = "mailbox"
    PHONE = "phone"
    WRITTEN_PHONE = "written-phone"
    NAME = "name"
    KNOWN_NAME = "known-name"
    PERSON = "person"
    DATE = "date"
    ADDRESS = "address"
    POSTCODE = "postcode"
    POSITION = "position"
    PUBLIC_IP = "public-ip"
    DEVICE = "device"
    PLATE = "plate"
    GENDER = "gender"
    ETHNICITY = "ethnicity"
    WORDS = "words"
    AGE = "age"
    AMOUNT = "amount"
    HEALTH_FACT = "health-fact"
    KNOWN_HEALTH = "known-health"
    USER_NAME = "user-name"
    EMPLOYEE = "employee"


_NAME_OF_SOMETHING = re.compile(r"[A-Za-z]{1,40}(?:[-_./ :](?:[A-Za-z]{1,40}|[0-9]{1,4}|v[0-9]{1,3})){0,30}")
_CAMEL_CASE = re.compile(r"(?:[A-Z][a-z]{1,20}[0-9]?){1,6}")
_CODE = re.compile(
    r"[0-9](?:[ -]?[0-9]){2,11}|(?=[a-z-]{0,12}[0-9])[a-z0-9]{3,6}(?:-[a-z0-9]{3,6}){1,5}", re.IGNORECASE
)
_HASH = re.compile(
    r"\$[^\s]{12,500}|\{[A-Za-z0-9-]{2,12}\}[^\s]{8,200}|(?:md5)?[0-9A-Fa-f]{16,128}|[A-Za-z0-9+/_-]{20,128}={0,2}"
    r"|\*[0-9A-F]{40}"
)
_LOGIN_PAIR = re.compile(r"(?![a-z]{2,10}:/)[^\s:/]{1,64}[:/][^\s]{4,128}")
_COOKIE = re.compile(r"[A-Za-z0-9_.-]{1,64}=(?P<content>[^\s;,]{8,1900})(?:; ?.{0,1900})?")
_AUTHORIZATION = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{2,24} )?(?P<content>[^\s]{8,1990})(?: .{0,1900})?")
_IDENTIFIER = re.compile(r"[A-Za-z0-9*#](?:[A-Za-z0-9*#./<-]| (?=[A-Za-z0-9])){1,43}[A-Za-z0-9<]")
_ACCOUNT = re.compile(r"(?:[A-Za-z]{2}[0-9]{2}[ -]?)?[A-Za-z0-9*](?:[A-Za-z0-9*./-]| (?=[A-Za-z0-9])){2,36}[0-9A-Za-z]")
_LONG_WORD = re.compile(r"[A-Za-z]{7,}")
_EXPIRY = re.compile(
    r"(?:0?[1-9]|1[0-2]) ?[/.-] ?(?:20)?[0-9]{2}|20[0-9]{2}[/-](?:0[1-9]|1[0-2])|(?:0[1-9]|1[0-2])[0-9]{2}"
)
_BIC = re.compile(r"[A-Za-z]{6}[A-Za-z0-9]{2}(?:[A-Za-z0-9]{3})?")
_MAILBOX = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{2,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}")
_YEAR = "(?:18|19|20)[0-9]{2}"
_MONTHS = "Jan|Feb|Ma[erRyi]|Apr|Abr|Avr|Jun|Jul|Aug|Ago|Sep|Set|O[ck]t|Nov|Dec|Dez|Dic"
_DATE = re.compile(
    rf"{_YEAR}[-/. ]?[01]?[0-9](?:[-/. ]?[0-3]?[0-9])?|{_YEAR}-[01][0-9]-[0-3][0-9]T[0-9:.+Z-]{{0,20}}|{_YEAR}"
    r"|[0-3]?[0-9][-/. ]{1,2}[0-3]?[0-9][-/. ]{1,2}(?:18|19|20)?[0-9]{2}|[0-3][0-9][01][0-9](?:19|20)[0-9]{2}"
    r"|[0-3]?[0-9](?:st|nd|rd|th|\.|er)?[ -](?:de )?[A-Za-z]{3,10}\.?,?[ -](?:de )?(?:18|19|20)?[0-9]{2}"
    rf"|[A-Za-z]{{3,10}}\.? (?:[0-3]?[0-9](?:st|nd|rd|th)?,? )?{_YEAR}|[0-3]?[0-9][-/.][0-3]?[0-9]\.?"
    rf"|(?:{_MONTHS})[a-z]{{0,7}}\.? [0-3]?[0-9](?:st|nd|rd|th)?"
    rf"|[0-3]?[0-9](?:st|nd|rd|th|\.)? (?:{_MONTHS})[a-z]{{0,7}}\.?"
)
_DATE_OF_NOW = re.compile(r"20[0-9]{2}[-/.](?:[01]?[0-9]?(?:[-/.T ][0-9T:.+Z -]{0,22})?)?")
_PHONE = re.compile(
    r"(?:tel:)?\+?[0-9(][0-9 ().\-/+]{5,24}(?: ?(?:x|ext\.?|#) ?[0-9]{1,6})?|\(\+[0-9]{1,3}\)[0-9 -]{6,16}"
)
_ADDRESS = re.compile(r"(?=.{0,200}[A-Za-z]{2})[A-Za-z0-9#.,'/() -]{5,200}")
_POSTCODE = re.compile(r"(?:[A-Z]{1,2}-)?[A-Z0-9]{2,5}(?:[ -]?[A-Z0-9]{2,4})?", re.IGNORECASE)
_DEVICE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9:./ _-]){4,62}[A-Za-z0-9]")
_PLATE = re.compile(
    r"[A-Z]{1,3}[ -]{0,2}[A-Z0-9]{1,4}[ -]?[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,3})?"
    r"|[0-9]{1,4}[ -]?[A-Z]{1,3}[ -]?[0-9A-Z]{0,5}"
    r"|[0-9A-Z]{1,3}-[0-9A-Z]{2,4}-[0-9A-Z]{1,4}|[0-9A-Z]{1,3}[ -][0-9A-Z]{3,7}",
    re.IGNORECASE,
)
_WORDY = re.compile(r"[A-Za-z](?:[A-Za-z]|[ '/,.()&+-](?=[A-Za-z0-9(])|[0-9%]){0,80}[A-Za-z0-9)+.-]?")
_AGE = re.compile(
    r"(?:1[01][0-9]|[1-9]?[0-9])(?: ?(?:y|yo|yrs?|years?|years? old|jahre?|ans|anos|anni|jaar|sai))?"
    r"|[0-9]{1,2} ?[-+] ?(?:[0-9]{2})?",
    re.IGNORECASE,
)
_AMOUNT = re.compile(
    r"(?:[A-Z]{3} ?|[$] ?)?[0-9]{1,3}(?:[ .,']?[0-9]{3}){0,3}(?:[.,][0-9]{2})?k?(?: ?(?:[A-Z]{3}|[$]))?"
    r"(?: ?(?:/|per|pro) ?[A-Za-z]{1,6})?"
)
_USER_NAME = re.compile(r"@?[A-Za-z0-9](?:[A-Za-z0-9._#\\-]){1,39}")
_PROFILE = re.compile(
    r"(?:https?://)?(?:www\.)?(?:linkedin|facebook|instagram|twitter|x|github|tiktok|xing)\.com/(?:in/|@)?[A-Za-z0-9_.-]{3,60}/?",
    re.IGNORECASE,
)
_EMPLOYEE = re.compile(
    r"[A-Za-z]{0,8}[ _-]?[0-9]{2,12}(?:[-/ ][A-Za-z0-9]{1,6})?|[A-Z]{1,4}[0-9A-Z-]{0,4}[0-9]{3,10}[A-Z]?"
)
_ALSO_FACTS = frozenset({"single", "mixed"})
_COMMON_PASSWORDS = frozenset({"secret", "private", "pass"})
_NO_DEMOGRAPHIC = frozenset(
    listed(
        """
        detection condition against all any none every each group groups left right model voice
        """
    )
)


def looks_random(value: str) -> bool:
    """Whether a value without spaces is long and mixed enough to have been generated."""
    if len(value) < 8 or any(character.isspace() for character in value):
        return False
    if _CAMEL_CASE.fullmatch(value) is not None:
        return False
    if _NAME_OF_SOMETHING.fullmatch(value) is not None:
        changes = changes_of_case(value)
        return (len(value) >= 20 and changes >= 6) or (len(value) >= 12 and changes >= len(value) * 0.6)
    return any(character.isdigit() for character in value) or any(c in "+/=~!@#$%^&*" for c in value)


def changes_of_case(value: str) -> int:
    """How often a small letter, a capital, a digit and a sign take turns; many times in what was generated."""
    kinds = [1 if c.islower() else 2 if c.isupper() else 3 if c.isdigit() else 4 for c in value]
    return sum(first != second for first, second in pairwise(kinds))


def fits(value: str, shape: Shape) -> bool:
    """Whether a value can be of this shape, and is neither a placeholder, a reference nor a setting."""
    bare = value.strip().strip("\"'")
    return bool(bare) and _FITS[shape](bare)


def _digits(value: str) -> int:
    return sum(character.isdigit() for character in value)


def _is_varied(value: str) -> bool:
    return len(set(value[-24:])) >= 4


def _fits_password(value: str) -> bool:
    if value.lower() in _COMMON_PASSWORDS:
        return True
    if len(value) < 4 or stands_in(value) or UUID.fullmatch(value):
        return False
    return not (value.isdigit() and len(value) < 5)


def _fits_code(value: str) -> bool:
    return _CODE.fullmatch(value) is not None and _DATE_OF_NOW.fullmatch(value) is None


def _fits_answer(value: str) -> bool:
    return len(value) >= 3 and not stands_in(value) and not value.isdigit()


def _fits_phrase(value: str) -> bool:
    return value.count(" ") >= 5 and not is_placeholder(value)


def _fits_hash(value: str) -> bool:
    return _HASH.fullmatch(value) is not None and not is_placeholder(value) and _is_varied(value)


def _fits_login_pair(value: str) -> bool:
    if is_placeholder(value) or is_reference(value):
        return False
    return _LOGIN_PAIR.fullmatch(value) is not None or (looks_random(value) and not stands_in(value))


def _fits_token(value: str) -> bool:
    return looks_random(value) and not stands_in(value) and not UUID.fullmatch(value) and _is_varied(value)


def _fits_certain_token(value: str) -> bool:
    if stands_in(value) or " " in value:
        return False
    if looks_random(value):
        return _is_varied(value)
    return len(value) >= 8 and _digits(value) >= 2 and any(character.isalpha() for character in value)


def _fits_random(value: str) -> bool:
    if len(value) < 16 or stands_in(value) or UUID.fullmatch(value) or value.startswith("mrk-"):
        return False
    return looks_random(value) and _is_varied(value)


def _fits_cookie(value: str) -> bool:
    match = _COOKIE.fullmatch(value)
    if match is not None:
        return _fits_certain_token(match["content"]) or looks_random(match["content"])
    return _fits_random(value)


def _fits_authorization(value: str) -> bool:
    match = _AUTHORIZATION.fullmatch(value)
    return match is not None and not stands_in(value) and _fits_certain_token(match["content"])


def _fits_identifier(value: str) -> bool:
    return _identifies(value, 4)


def _fits_long_identifier(value: str) -> bool:
    return _identifies(value, 6)


def _identifies(value: str, digits: int) -> bool:
    if _IDENTIFIER.fullmatch(value) is None or UUID.fullmatch(value) or is_reference(value):
        return False
    if _DATE_OF_NOW.fullmatch(value) is not None or value.count(" ") > 6:
        return False
    if len(_LONG_WORD.findall(value)) > 1:
        return False
    return _digits(value) >= digits or value.count("<") >= 4


def _fits_account_number(value: str) -> bool:
    if _ACCOUNT.fullmatch(value) is None or UUID.fullmatch(value) or _LONG_WORD.search(value):
        return False
    return _digits(value) >= 5 and _DATE_OF_NOW.fullmatch(value) is None


def _fits_expiry(value: str) -> bool:
    return _EXPIRY.fullmatch(value) is not None


def _fits_bic(value: str) -> bool:
    return _BIC.fullmatch(value) is not None and not is_setting_word(value) and (value.isupper() or _digits(value) > 0)


def _fits_mailbox(value: str) -> bool:
    return _MAILBOX.fullmatch(value) is not None


def _fits_phone(value: str) -> bool:
    if _PHONE.fullmatch(value) is None or not 7 <= _digits(value) <= 18:
        return False
    return _DATE.fullmatch(value) is None and _DATE_OF_NOW.fullmatch(value) is None


def _fits_written_phone(value: str) -> bool:
    """A phone number in groups, as a person writes it: bare digits may be anything."""
    return _fits_phone(value) and any(sign in value for sign in "+ ()-") and not re.match("(?:19|20)[0-9]{2}-", value)


def _fits_name(value: str) -> bool:
    return can_be_name(value)


def _fits_known_name(value: str) -> bool:
    return is_likely_name(value)


def _fits_person(value: str) -> bool:
    return is_likely_name(value) or is_unknown_person(value)


def _fits_date(value: str) -> bool:
    return _DATE.fullmatch(value) is not None


def _fits_address(value: str) -> bool:
    if _ADDRESS.fullmatch(value) is None or is_reference(value) or is_placeholder(value) or " " not in value:
        return False
    return _digits(value) > 0 or has_street_word(value)


def _fits_postcode(value: str) -> bool:
    return _POSTCODE.fullmatch(value) is not None and _digits(value) >= 2 and len(value) >= 4


def _fits_position(value: str) -> bool:
    return is_position(value)


def _fits_public_ip(value: str) -> bool:
    return is_public_ip(value)


def _fits_device(value: str) -> bool:
    if UUID.fullmatch(value):
        return True
    if _DEVICE.fullmatch(value) is None or _digits(value) < 4 or is_reference(value):
        return False
    return _NAME_OF_SOMETHING.fullmatch(value) is None and _DATE.fullmatch(value) is None


def _fits_plate(value: str) -> bool:
    letters = sum(character.isalpha() for character in value)
    return _PLATE.fullmatch(value) is not None and _digits(value) > 0 and letters > 0 and len(value) >= 4


def _fits_gender(value: str) -> bool:
    return value.lower().rstrip(".") in GENDERS


def _fits_ethnicity(value: str) -> bool:
    return not ETHNIC_GROUPS.isdisjoint(re.findall("[a-z-]+", value.lower()))


def _fits_words(value: str) -> bool:
    if value.lower() in _ALSO_FACTS:
        return True
    if _WORDY.fullmatch(value) is None or is_setting_word(value) or is_placeholder(value):
        return False
    return len(value) >= 3 and value.lower() not in _NO_DEMOGRAPHIC


def _fits_age(value: str) -> bool:
    return _AGE.fullmatch(value) is not None


def _fits_amount(value: str) -> bool:
    return _AMOUNT.fullmatch(value) is not None and _digits(value) >= 3


def _fits_health_fact(value: str) -> bool:
    return is_health_fact(value)


def _fits_known_health(value: str) -> bool:
    return find_health_term(value) is not None or has_symptom(value)


def _fits_user_name(value: str) -> bool:
    if _PROFILE.fullmatch(value):
        return True
    lowered = value.lower()
    if _USER_NAME.fullmatch(value) is None or UUID.fullmatch(value) or stands_in(value) or value.isdigit():
        return False
    return lowered not in ROLE_ACCOUNTS and not is_plain_word(lowered) and len(value) >= 3


def _fits_employee(value: str) -> bool:
    return _EMPLOYEE.fullmatch(value) is not None and _DATE_OF_NOW.fullmatch(value) is None


_FITS: Mapping[Shape, Callable[[str], bool]] = MappingProxyType(
    {
        Shape.PASSWORD: _fits_password,
        Shape.CODE: _fits_code,
        Shape.ANSWER: _fits_answer,
        Shape.PHRASE: _fits_phrase,
        Shape.HASH: _fits_hash,
        Shape.LOGIN_PAIR: _fits_login_pair,
        Shape.TOKEN: _fits_token,
        Shape.CERTAIN_TOKEN: _fits_certain_token,
        Shape.RANDOM: _fits_random,
        Shape.COOKIE: _fits_cookie,
        Shape.AUTHORIZATION: _fits_authorization,
        Shape.IDENTIFIER: _fits_identifier,
        Shape.LONG_IDENTIFIER: _fits_long_identifier,
        Shape.ACCOUNT_NUMBER: _fits_account_number,
        Shape.EXPIRY: _fits_expiry,
        Shape.BIC: _fits_bic,
        Shape.MAILBOX: _fits_mailbox,
        Shape.PHONE: _fits_phone,
        Shape.WRITTEN_PHONE: _fits_written_phone,
        Shape.NAME: _fits_name,
        Shape.KNOWN_NAME: _fits_known_name,
        Shape.PERSON: _fits_person,
        Shape.DATE: _fits_date,
        Shape.ADDRESS: _fits_address,
        Shape.POSTCODE: _fits_postcode,
        Shape.POSITION: _fits_position,
        Shape.PUBLIC_IP: _fits_public_ip,
        Shape.DEVICE: _fits_device,
        Shape.PLATE: _fits_plate,
        Shape.GENDER: _fits_gender,
        Shape.ETHNICITY: _fits_ethnicity,
        Shape.WORDS: _fits_words,
        Shape.AGE: _fits_age,
        Shape.AMOUNT: _fits_amount,
        Shape.HEALTH_FACT: _fits_health_fact,
        Shape.KNOWN_HEALTH: _fits_known_health,
        Shape.USER_NAME: _fits_user_name,
        Shape.EMPLOYEE: _fits_employee,
    }
)
