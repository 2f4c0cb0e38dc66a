"""Whether a value can be what its key calls it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType


class Shape(StrEnum):
    """What a value looks like when it is what its key says."""

    PASSWORD = "password"  # noqa: S105 - the name of a shape
    TOKEN = "token"  # noqa: S105 - the name of a shape
    CODE = "code"
    IDENTIFIER = "identifier"
    ACCOUNT_NUMBER = "account-number"
    PHONE = "phone"
    NAME = "name"
    FULL_NAME = "full-name"
    DATE = "date"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLACEHOLDER = re.compile(
    r"""<[^<>]{0,200}> | \$?\{{1,2}[^{}]{0,200}\}{1,2} | \[[^\[\]]{0,200}\] | \([^()]{0,200}\)
    | %[A-Za-z0-9_]{1,100}% | \$[A-Za-z_][A-Za-z0-9_]{0,100} | [*xX.#?_-]{1,2000}
    | (?:\w{0,60}[_ -])?(?:redacted|masked|hidden|removed|censored|placeholder)
    | (?:your|my|the|insert|enter|some)[_ -][\w -]{1,100} | [\w -]{1,100}[_ -]here""",
    re.VERBOSE | re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"arn:|[a-z][a-z0-9+.-]{1,20}://|alias/|AWS::|aws/|env:|file:|vault:|ssm:|secret(?:smanager)?:|resolve:|[/~.]/|/[a-z]"
)
_NAME_OF_SOMETHING = re.compile(r"[A-Za-z]{1,40}(?:[-_./ :](?:[A-Za-z]{1,40}|[0-9]{1,4}|v[0-9]{1,3})){0,30}")
_CAMEL_CASE = re.compile(r"(?:[A-Z][a-z]{1,20}[0-9]?){1,6}")
_ENUMERATION = re.compile(r"[A-Z]{2,30}(?:[_ ,-][A-Z]{2,30}){0,30}")
_SETTING = _words(
    """
    true false yes no on off none null nil undefined unknown empty unset set missing present absent n/a na
    required optional enabled disabled default strict weak strong medium high low standard custom auto automatic
    managed internal external plain plaintext encrypted hashed hash rotated rotate expired reset forgotten forgot
    lost changed valid invalid verified unverified active inactive revoked pending all any both bearer basic jwt
    oauth oauth2 opaque saml oidc sso iam kerberos mfa totp sms email phone prompt ask keyring vault file env
    string text number integer secure private public shared never always ja nein oui non si nao sim
    """
)
_DATE = re.compile(
    r"(?:19|20)[0-9]{2}[-/.]?[01]?[0-9][-/.]?[0-3]?[0-9]|[0-3]?[0-9][-/. ][0-3]?[0-9][-/. ](?:(?:19|20)?[0-9]{2})"
    r"|[0-3]?[0-9](?:st|nd|rd|th|\.)? [A-Za-z]{3,10}\.?,? (?:19|20)[0-9]{2}"
    r"|[A-Za-z]{3,10}\.? [0-3]?[0-9](?:st|nd|rd|th)?,? (?:19|20)[0-9]{2}"
)
_PHONE = re.compile(r"(?:tel:)?\+?[0-9(][0-9 ().\-/]{5,24}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?")
_NAME_WORD = r"[A-Z](?:[a-z]{1,30}|'[A-Z][a-z]{1,30}|[a-z]{1,3}[A-Z][a-z]{1,30}|\.|[A-Z]{1,20})?"
_NAME = re.compile(
    rf"{_NAME_WORD}(?:-{_NAME_WORD})?(?:,? (?:(?:de|da|do|dos|del|la|van|von|der|den|bin|al|y|e) ){{0,3}}"
    rf"{_NAME_WORD}(?:-{_NAME_WORD})?){{0,5}}"
)


def is_placeholder(value: str) -> bool:
    """Whether a value only stands for another: ``<token>``, ``${TOKEN}``, ``xxxx``, ``REDACTED``, ``YOUR_KEY_HERE``."""
    return not value or _PLACEHOLDER.fullmatch(value) is not None


def is_reference(value: str) -> bool:
    """Whether a value says where something is (an ARN, a URL, a path), rather than what it is."""
    return _REFERENCE.match(value) is not None


def is_setting(value: str) -> bool:
    """Whether a value is a boolean, a small number or a word of an enumeration."""
    return value.lower() in _SETTING or _ENUMERATION.fullmatch(value) is not None


def looks_random(value: str) -> bool:
    """Whether a value without spaces is long and mixed enough to have been generated."""
    if len(value) < 8 or any(character.isspace() for character in value):
        return False
    if _CAMEL_CASE.fullmatch(value) is not None:
        return False
    if _NAME_OF_SOMETHING.fullmatch(value) is not None:
        return len(value) >= 24 and re.search(r"[a-z][A-Z][a-z]{0,2}[A-Z]", value) is not None
    return any(character.isdigit() for character in value) or any(c in "+/=~!@#$%^&*" for c in value)


def fits(value: str, shape: Shape) -> bool:
    """Whether a value can be of this shape, and is neither a placeholder, a reference nor a setting."""
    bare = value.strip().strip("\"'")
    if is_placeholder(bare) or is_reference(bare) or is_setting(bare):
        return False
    return _FITS[shape](bare)


def _digits(value: str) -> int:
    return sum(character.isdigit() for character in value)


def _fits_password(value: str) -> bool:
    return len(value) >= 4 and not (value.isdigit() and len(value) < 6)


def _fits_code(value: str) -> bool:
    return re.fullmatch(r"[0-9](?:[ -]?[0-9]){2,11}", value) is not None


def _fits_identifier(value: str) -> bool:
    shaped = re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 ./-]{2,30}[A-Za-z0-9]", value) is not None
    return shaped and _digits(value) >= 4 and _DATE.fullmatch(value) is None


def _fits_account_number(value: str) -> bool:
    return re.fullmatch(r"(?:[A-Z]{2}[0-9]{2}[ -]?)?[A-Z0-9][A-Z0-9 ./-]{3,34}[0-9]", value) is not None and (
        _digits(value) >= 5
    )


def _fits_phone(value: str) -> bool:
    return _PHONE.fullmatch(value) is not None and 7 <= _digits(value) <= 18 and _DATE.fullmatch(value) is None


def _fits_name(value: str) -> bool:
    return len(value) >= 2 and _NAME.fullmatch(value) is not None


def _fits_full_name(value: str) -> bool:
    return " " in value and _fits_name(value)


def _fits_date(value: str) -> bool:
    return _DATE.fullmatch(value) is not None


_FITS: Mapping[Shape, Callable[[str], bool]] = MappingProxyType(
    {
        Shape.PASSWORD: _fits_password,
        Shape.TOKEN: looks_random,
        Shape.CODE: _fits_code,
        Shape.IDENTIFIER: _fits_identifier,
        Shape.ACCOUNT_NUMBER: _fits_account_number,
        Shape.PHONE: _fits_phone,
        Shape.NAME: _fits_name,
        Shape.FULL_NAME: _fits_full_name,
        Shape.DATE: _fits_date,
    }
)
