"""Checksums that tell a real number from digits that only look like one."""

from __future__ import annotations

_MASTERCARD = (*range(51, 56), *range(2221, 2721))
_ISSUERS: tuple[tuple[tuple[str, ...], frozenset[int]], ...] = (
    (("4",), frozenset({16, 19})),
    (tuple(map(str, _MASTERCARD)), frozenset({16})),
    (("34", "37"), frozenset({15})),
    (("6011", "65", *map(str, range(644, 650))), frozenset({16, 19})),
    ((*map(str, range(300, 306)), "36", "38", "39"), frozenset({14})),
    (tuple(map(str, range(3528, 3590))), frozenset({16})),
    (("62",), frozenset({16, 17, 18, 19})),
)
_FEWEST_DIFFERENT_DIGITS = 2


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
    """Whether a text in capitals and digits, without spaces, has the check digits of an IBAN (ISO 13616, mod 97)."""
    if not 15 <= len(text) <= 34:
        return False
    rearranged = text[4:] + text[:4]
    return int("".join(str(int(character, 36)) for character in rearranged)) % 97 == 1


def is_ssn(area: str, group: str, serial: str) -> bool:
    """Whether the parts can be a United States social security number (SSA, "SSN randomization")."""
    return area not in {"000", "666"} and area[0] != "9" and group != "00" and serial != "0000"
