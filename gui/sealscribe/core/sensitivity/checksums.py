"""Checksums that tell a real number from digits that only look like one.

Those of national numbers come from python-stdnum, whose modules are loaded one by one when a number of their form
turns up.
"""

from __future__ import annotations

import datetime
import importlib
from functools import cache
from types import ModuleType
from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

_MASTERCARD = (*range(51, 56), *range(2221, 2721))
_ISSUERS: Final[tuple[tuple[tuple[str, ...], frozenset[int]], ...]] = (
    (("4",), frozenset({16, 19})),
    (tuple(map(str, _MASTERCARD)), frozenset({16})),
    (("34", "37"), frozenset({15})),
    (("6011", "65", *map(str, range(644, 650))), frozenset({16, 19})),
    ((*map(str, range(300, 306)), "36", "38", "39"), frozenset({14})),
    (tuple(map(str, range(3528, 3590))), frozenset({16})),
    (("62", "81"), frozenset({16, 17, 18, 19})),
    (("5018", "5020", "5038", "5893", "6304", "6759", "6761", "6762", "6763"), frozenset({16, 18, 19})),
    (("60", "65", "81", "82", "508", "353", "356"), frozenset({16})),
    (("2200", "2201", "2202", "2203", "2204"), frozenset({16})),
    (("636", "637", "638", "639"), frozenset({16})),
)
_FEWEST_DIFFERENT_DIGITS: Final = 2
_LENGTHS_OF_IBANS: Final = dict(
    entry.split(":")
    for entry in listed(
        """
    AD:24 AE:23 AL:28 AT:20 AZ:28 BA:20 BE:16 BG:22 BH:22 BR:29 BY:28 CH:21 CR:22 CY:28 CZ:24 DE:22 DK:18 DO:28 EE:20
    EG:29 ES:24 FI:18 FO:18 FR:27 GB:22 GE:22 GI:23 GL:18 GR:27 GT:28 HR:21 HU:28 IE:22 IL:23 IQ:23 IS:26 IT:27 JO:30
    KW:30 KZ:20 LB:28 LC:32 LI:21 LT:20 LU:20 LV:21 LY:25 MC:27 MD:24 ME:22 MK:19 MR:27 MT:31 MU:30 NL:18 NO:15 PK:24
    PL:28 PS:29 PT:25 QA:29 RO:24 RS:22 SA:24 SC:31 SD:18 SE:24 SI:19 SK:24 SM:27 ST:25 SV:28 TL:23 TN:24 TR:26 UA:29
    VA:22 VG:24 XK:20
    """
    )
)
"""The registry of IBAN formats (ISO 13616, SWIFT)."""
_VALUES_IN_VIN: Final = {
    **dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True)),
    **{digit: int(digit) for digit in "0123456789"},
}
_WEIGHTS_IN_VIN: Final = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
_LETTERS_IN_NRIC: Final = {
    "S": (0, "JZIHGFEDCBA"),
    "T": (4, "JZIHGFEDCBA"),
    "F": (0, "XWUTRQPNMLK"),
    "G": (4, "XWUTRQPNMLK"),
    "M": (3, "XWUTRQPNJLK"),
}


def passes_luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    total = 0
    for position, character in enumerate(reversed(digits)):
        digit = int(character)
        if position % 2:
            digit = digit * 2 - 9 if digit > 4 else digit * 2
        total += digit
    return total % 10 == 0


def is_card_number(digits: str) -> bool:
    """Whether digits have the prefix and the length of a card issuer (ISO/IEC 7812) and pass the Luhn check."""
    issued = any(len(digits) in lengths and digits.startswith(prefixes) for prefixes, lengths in _ISSUERS)
    return issued and len(set(digits)) >= _FEWEST_DIFFERENT_DIGITS and passes_luhn(digits)


def is_iban(text: str) -> bool:
    """Whether capitals and digits without spaces are an IBAN: its country's length, and mod 97 (ISO 13616)."""
    if _LENGTHS_OF_IBANS.get(text[:2]) != str(len(text)) or not text.isalnum():
        return False
    rearranged = text[4:] + text[:4]
    return int("".join(str(int(character, 36)) for character in rearranged)) % 97 == 1


def is_ssn(area: str, group: str, serial: str) -> bool:
    """Whether the parts can be a United States social security or individual tax number.

    The first rule is of the SSA ("SSN randomization"), the second of the IRS (an ITIN begins with 9 and its group is
    50 to 65, 70 to 88, 90 to 92 or 94 to 99).
    """
    if area[0] == "9":
        number = int(group)
        return 50 <= number <= 65 or 70 <= number <= 88 or 90 <= number <= 92 or 94 <= number <= 99
    return area not in {"000", "666"} and group != "00" and serial != "0000"


def is_vin(text: str) -> bool:
    """Whether 17 capitals and digits are a vehicle identification number with its check digit (49 CFR 565.15)."""
    total = sum(weight * _VALUES_IN_VIN[c] for weight, c in zip(_WEIGHTS_IN_VIN, text, strict=True))
    return text[8] == "0123456789X"[total % 11]


def is_french_number(digits: str) -> bool:
    """Whether 15 digits end in the key of a French social security number (97 less the rest mod 97)."""
    return 97 - int(digits[:13]) % 97 == int(digits[13:])


def is_singaporean_number(text: str) -> bool:
    """Whether the letter at the end of a Singaporean NRIC or FIN fits its digits and its first letter."""
    total = sum(int(digit) * weight for digit, weight in zip(text[1:8], (2, 7, 6, 5, 4, 3, 2), strict=True))
    offset, letters = _LETTERS_IN_NRIC[text[0]]
    return letters[(total + offset) % 11] == text[8]


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day; a year of two digits is one of the last century."""
    try:
        datetime.date(year if year > 99 else 1900 + year, month, day)
    except ValueError:
        return False
    return True


@cache
def _module(name: str) -> ModuleType:
    return importlib.import_module(f"stdnum.{name}")


def load_checks() -> None:
    """Load what every check of python-stdnum needs, so that no later question waits for it."""
    _module("luhn")


def is_national_number(scheme: str, text: str) -> bool:
    """Whether a text is a number of this scheme, by the module of python-stdnum of that name ("br.cpf")."""
    return bool(_module(scheme).is_valid(text))
