"""What a key can call its value: the rules, as data. The phrases that name them are in the `phrases_*` modules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.shapes import Shape


@dataclass(frozen=True, slots=True)
class KeyRule:
    """A family of key phrases: what their values are, and the shape such a value has."""

    code: str
    kind: SensitiveKind
    shape: Shape


PASSWORD: Final = KeyRule("password-key", SensitiveKind.CREDENTIAL, Shape.PASSWORD)
PIN: Final = KeyRule("pin-key", SensitiveKind.CREDENTIAL, Shape.CODE)
ANSWER: Final = KeyRule("security-answer-key", SensitiveKind.CREDENTIAL, Shape.ANSWER)
RECOVERY: Final = KeyRule("recovery-phrase-key", SensitiveKind.CREDENTIAL, Shape.PHRASE)
HASH: Final = KeyRule("password-hash-key", SensitiveKind.CREDENTIAL, Shape.HASH)
LOGIN_PAIR: Final = KeyRule("login-key", SensitiveKind.CREDENTIAL, Shape.LOGIN_PAIR)
SECRET: Final = KeyRule("secret-key", SensitiveKind.SECRET, Shape.TOKEN)
CERTAIN_SECRET: Final = KeyRule("secret-key", SensitiveKind.SECRET, Shape.CERTAIN_TOKEN)
NAMED_KEY: Final = KeyRule("secret-key", SensitiveKind.SECRET, Shape.RANDOM)
COOKIE: Final = KeyRule("cookie-key", SensitiveKind.SECRET, Shape.COOKIE)
AUTHORIZATION: Final = KeyRule("authorization-key", SensitiveKind.SECRET, Shape.AUTHORIZATION)
SOCIAL_SECURITY: Final = KeyRule("social-security-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER)
PASSPORT: Final = KeyRule("passport-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER)
LICENCE: Final = KeyRule("driving-licence-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER)
TAX: Final = KeyRule("tax-id-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER)
NATIONAL_ID: Final = KeyRule("national-id-key", SensitiveKind.NATIONAL_ID, Shape.IDENTIFIER)
SHORT_NATIONAL_ID: Final = KeyRule("national-id-key", SensitiveKind.NATIONAL_ID, Shape.LONG_IDENTIFIER)
CARD: Final = KeyRule("card-key", SensitiveKind.CARD, Shape.ACCOUNT_NUMBER)
CARD_EXPIRY: Final = KeyRule("card-expiry-key", SensitiveKind.CARD, Shape.EXPIRY)
BANK: Final = KeyRule("bank-account-key", SensitiveKind.BANK_ACCOUNT, Shape.ACCOUNT_NUMBER)
BIC: Final = KeyRule("bank-code-key", SensitiveKind.BANK_ACCOUNT, Shape.BIC)
HEALTH_ID: Final = KeyRule("health-id-key", SensitiveKind.HEALTH_ID, Shape.IDENTIFIER)
EMAIL: Final = KeyRule("email-key", SensitiveKind.EMAIL, Shape.MAILBOX)
PHONE: Final = KeyRule("phone-key", SensitiveKind.PHONE, Shape.PHONE)
LIKELY_PHONE: Final = KeyRule("phone-key", SensitiveKind.PHONE, Shape.WRITTEN_PHONE)
NAME: Final = KeyRule("name-key", SensitiveKind.NAME, Shape.NAME)
LIKELY_NAME: Final = KeyRule("name-key", SensitiveKind.NAME, Shape.KNOWN_NAME)
PERSON: Final = KeyRule("name-key", SensitiveKind.NAME, Shape.PERSON)
BIRTH_DATE: Final = KeyRule("birth-date-key", SensitiveKind.BIRTH_DATE, Shape.DATE)
ADDRESS: Final = KeyRule("address-key", SensitiveKind.ADDRESS, Shape.ADDRESS)
POSTCODE: Final = KeyRule("postcode-key", SensitiveKind.ADDRESS, Shape.POSTCODE)
POSITION: Final = KeyRule("position-key", SensitiveKind.POSITION, Shape.POSITION)
IP_ADDRESS: Final = KeyRule("ip-address-key", SensitiveKind.IP_ADDRESS, Shape.PUBLIC_IP)
DEVICE: Final = KeyRule("device-key", SensitiveKind.DEVICE_ID, Shape.DEVICE)
PLATE: Final = KeyRule("vehicle-key", SensitiveKind.DEVICE_ID, Shape.PLATE)
GENDER: Final = KeyRule("gender-key", SensitiveKind.DEMOGRAPHIC, Shape.GENDER)
RACE: Final = KeyRule("demographic-key", SensitiveKind.DEMOGRAPHIC, Shape.ETHNICITY)
DEMOGRAPHIC: Final = KeyRule("demographic-key", SensitiveKind.DEMOGRAPHIC, Shape.WORDS)
AGE: Final = KeyRule("age-key", SensitiveKind.DEMOGRAPHIC, Shape.AGE)
INCOME: Final = KeyRule("income-key", SensitiveKind.DEMOGRAPHIC, Shape.AMOUNT)
HEALTH: Final = KeyRule("health-key", SensitiveKind.HEALTH, Shape.HEALTH_FACT)
LIKELY_HEALTH: Final = KeyRule("health-key", SensitiveKind.HEALTH, Shape.KNOWN_HEALTH)
USER_NAME: Final = KeyRule("user-name-key", SensitiveKind.PERSON_ID, Shape.USER_NAME)
EMPLOYEE: Final = KeyRule("employee-key", SensitiveKind.PERSON_ID, Shape.EMPLOYEE)

KEY_RULES: Final[tuple[KeyRule, ...]] = (
    PASSWORD,
    PIN,
    ANSWER,
    RECOVERY,
    HASH,
    LOGIN_PAIR,
    SECRET,
    CERTAIN_SECRET,
    NAMED_KEY,
    COOKIE,
    AUTHORIZATION,
    SOCIAL_SECURITY,
    PASSPORT,
    LICENCE,
    TAX,
    NATIONAL_ID,
    SHORT_NATIONAL_ID,
    CARD,
    CARD_EXPIRY,
    BANK,
    BIC,
    HEALTH_ID,
    EMAIL,
    PHONE,
    LIKELY_PHONE,
    NAME,
    LIKELY_NAME,
    PERSON,
    BIRTH_DATE,
    ADDRESS,
    POSTCODE,
    POSITION,
    IP_ADDRESS,
    DEVICE,
    PLATE,
    GENDER,
    RACE,
    DEMOGRAPHIC,
    AGE,
    INCOME,
    HEALTH,
    LIKELY_HEALTH,
    USER_NAME,
    EMPLOYEE,
)
"""All of them."""
