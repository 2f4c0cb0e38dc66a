"""What says something about somebody's health."""

from __future__ import annotations

import re
from typing import Final

from sealscribe.core.sensitivity.stand_ins import is_placeholder, is_reference, is_setting_word
from sealscribe.core.sensitivity.tables.health_terms import NOT_ABOUT_SOMEBODY, PHRASES, SYMPTOMS, TERMS
from sealscribe.core.sensitivity.words import fold

_PHRASE: Final = re.compile(f"(?<![a-z])(?:{'|'.join(PHRASES)})(?![a-z])")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_CODE: Final = re.compile(
    r"[A-TV-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?"  # ICD-10
    r"|[VE]?[0-9]{3}\.[0-9]{1,2}"  # ICD-9
    r"|[0-9]{6,18}|[0-9]{5}(?:-[0-9]{2})?|[JGAQ][0-9]{4}",  # SNOMED, CPT, HCPCS
    re.IGNORECASE,
)
_BLOOD: Final = re.compile(r"(?:A|B|AB|O|0)\s?(?:Rh\s?)?(?:[+-]|pos(?:itive|itiv)?|neg(?:ative|ativ)?)", re.IGNORECASE)
_UNIT: Final = "(?:mg|mcg|ug|g|ml|l|iu|mmhg|mmol|mmol/l|mg/dl|bpm|kg|lbs?|cm|%|units?|tablets?|doses?|weeks?|wks?)"
_MEASURE: Final = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9 ]{0,20}[ :=])?[<>~]?[0-9]{1,4}(?:[.,][0-9]{1,3})?(?:/[0-9]{1,3})? ?"
    rf"{_UNIT}?(?:[ /].{{0,40}})?",
    re.IGNORECASE,
)
_TEXT: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 '/,.;:()&+%#-]{1,200}")
_SHORTEST_CODE: Final = 5


def is_health_fact(value: str) -> bool:
    """Whether a value can be a diagnosis, a drug or a measure, where the key says that it is one."""
    if is_setting_word(value) or is_placeholder(value) or is_reference(value):
        return False
    if _BLOOD.fullmatch(value):
        return True
    coded = _CODE.fullmatch(value) is not None and not (value.isdigit() and len(value) < _SHORTEST_CODE)
    if value[0].isdigit() or (len(value) < _SHORTEST_CODE and not value.isalpha()):
        return coded or (_MEASURE.fullmatch(value) is not None and not value.isdigit())
    return coded or (_TEXT.fullmatch(value) is not None and len(re.findall("[A-Za-z]", value)) >= 3)


def has_symptom(value: str) -> bool:
    """Whether a value names a complaint, where the key asks for one."""
    return not SYMPTOMS.isdisjoint(_WORD.findall(fold(value).lower()))


def find_health_term(text: str) -> tuple[int, int] | None:
    """Where a text speaks of an illness or a treatment of somebody, or None."""
    lowered = fold(text).lower()
    words = [(match.span(), match[0]) for match in _WORD.finditer(lowered)]
    if any(word in NOT_ABOUT_SOMEBODY for _, word in words):
        return None
    found = next((span for span, word in words if word in TERMS), None)
    if found is None:
        phrase = _PHRASE.search(lowered)
        found = phrase.span() if phrase is not None else None
    if found is not None and len(lowered) != len(text):
        return 0, len(text)
    return found
