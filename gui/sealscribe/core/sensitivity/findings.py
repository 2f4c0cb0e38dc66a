"""What the detector answers: codes and places, never the text itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Literal


class Sensitivity(StrEnum):
    """How bad it is to have a text in CloudTrail in the clear."""

    DANGER = "danger"
    CAUTION = "caution"


class SensitiveKind(StrEnum):
    """What a sensitive text is.

    The kinds cover the entity types of Amazon Transcribe ("Redacting PII in your batch job"), Amazon Comprehend
    ("PII entity types") and Amazon Macie ("Managed data identifiers by type").
    """

    CREDENTIAL = "credential"  # a password, a PIN, a connection string with a password, a password's hash
    SECRET = "secret"  # noqa: S105 - a token, a key, a signed URL
    NATIONAL_ID = "national-id"
    CARD = "card"
    BANK_ACCOUNT = "bank-account"
    HEALTH_ID = "health-id"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    BIRTH_DATE = "birth-date"
    ADDRESS = "address"
    IP_ADDRESS = "ip-address"
    DEVICE_ID = "device-id"  # of a device or a vehicle
    POSITION = "position"
    DEMOGRAPHIC = "demographic"
    HEALTH = "health"
    PERSON_ID = "person-id"  # a user name, a handle, the number of an employee


SEVERITY_OF_KIND: Mapping[SensitiveKind, Sensitivity] = MappingProxyType(
    {
        SensitiveKind.CREDENTIAL: Sensitivity.DANGER,
        SensitiveKind.SECRET: Sensitivity.DANGER,
        SensitiveKind.NATIONAL_ID: Sensitivity.DANGER,
        SensitiveKind.CARD: Sensitivity.DANGER,
        SensitiveKind.BANK_ACCOUNT: Sensitivity.DANGER,
        SensitiveKind.HEALTH_ID: Sensitivity.DANGER,
        SensitiveKind.EMAIL: Sensitivity.CAUTION,
        SensitiveKind.PHONE: Sensitivity.CAUTION,
        SensitiveKind.NAME: Sensitivity.CAUTION,
        SensitiveKind.BIRTH_DATE: Sensitivity.CAUTION,
        SensitiveKind.ADDRESS: Sensitivity.CAUTION,
        SensitiveKind.IP_ADDRESS: Sensitivity.CAUTION,
        SensitiveKind.DEVICE_ID: Sensitivity.CAUTION,
        SensitiveKind.POSITION: Sensitivity.CAUTION,
        SensitiveKind.DEMOGRAPHIC: Sensitivity.CAUTION,
        SensitiveKind.HEALTH: Sensitivity.CAUTION,
        SensitiveKind.PERSON_ID: Sensitivity.CAUTION,
    }
)
"""What authenticates, or identifies a person to a state, a bank or a health body, is danger."""


@dataclass(frozen=True, slots=True)
class SensitivityFinding:
    """One sensitive piece of a pair.

    ``span`` is the half-open range of character positions in the named field. ``rule`` is a stable code such as
    "aws-access-key-id", from which the user interface makes its sentence.
    """

    severity: Sensitivity
    kind: SensitiveKind
    field: Literal["key", "value"]
    span: tuple[int, int]
    rule: str
