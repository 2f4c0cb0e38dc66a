"""Postal addresses, exact positions, network and hardware addresses that texts show by their form."""

from __future__ import annotations

import re
from typing import Final

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.person_names import is_plain_word
from sealscribe.core.sensitivity.place_forms import is_public_ip, one_of
from sealscribe.core.sensitivity.tables.street_words import (
    AFTER_THE_NAME,
    BEFORE_THE_NAME,
    STATES,
    WITHIN_THE_NAME,
)
from sealscribe.core.sensitivity.value_rules import NOT_WITHIN_WORD, WORD_ENDS, ValueRule

_NOT_IN_PATH: Final = r"(?<![A-Za-z0-9./:_-])"
_HOUSE: Final = r"[0-9]{1,5}(?:[A-Za-z]|[-/][0-9]{1,4})?(?: [NSEW]{1,2}\.?)?"
_NAME: Final = r"[A-Z][A-Za-z'.-]{1,24}"
_PARTICLES: Final = r"(?:(?:de|del|della|dello|dei|da|do|dos|das|la|las|los|el|di|du|des|le|les|d'|l') ?){0,3}"
_POSTCODE: Final = (
    r"(?:[A-Z]{1,2}-)?(?:[0-9]{4,5}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4,5}-[0-9]{3}|[0-9]{4} ?[A-Z]{2})"
)
_FLAT: Final = (
    r"(?:H\.? ?No|House No|Flat(?: No)?|Plot No|Door No|Apt|Apartment)\.? ?#?[0-9]{1,5}[A-Z]?(?:[/-][0-9]{1,4})?"
)
_REST: Final = r"(?:,? [A-Za-z0-9#., -]{0,80}[A-Za-z0-9])?"
_DECIMAL: Final = r"[-+]?[0-9]{1,%d}\.[0-9]{4,15}"
_ANGLE: Final = (
    r"[0-9]{1,%d}(?:\.[0-9]{2,9}|\.[0-9]{1,2}\.[0-9]{1,2}"
    r"|[ °d][ ]?[0-9]{1,2}[ ']?(?: ?[0-9]{1,2}(?:\.[0-9]{1,4})?[ \"]{0,2})?)"
)
_BYTE: Final = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})"
_X: Final = "[0-9A-Fa-f]"
_LARGEST_IN_VERSIONS: Final = 31
_SMALLEST_ANGLE: Final = 1.5


def _found_v4(match: re.Match[str]) -> bool:
    """Four numbers that no version is: with one of them above 31."""
    return max(map(int, match["secret"].split("."))) > _LARGEST_IN_VERSIONS and is_public_ip(match["secret"])


def _found_v6(match: re.Match[str]) -> bool:
    return ("::" in match[0] or match[0].count(":") == 7) and is_public_ip(match[0])


def _found_pair(match: re.Match[str]) -> bool:
    """On Earth, and no two shares or scores, which are between 0 and 1."""
    latitude, longitude = abs(float(match["lat"])), abs(float(match["lon"]))
    return latitude <= 90 and longitude <= 180 and max(latitude, longitude) > _SMALLEST_ANGLE


def _found_hardware(match: re.Match[str]) -> bool:
    digits = re.sub("[^0-9A-Fa-f]", "", match[0]).lower()
    return len(set(digits)) > 2 and not digits.startswith("ff")


def _in_town(match: re.Match[str]) -> bool:
    """A street and a town: neither ends in a word of business."""
    street, town = match["street"].split()[-1].lower(), match["town"].split()[-1].lower()
    return not is_plain_word(street) and not is_plain_word(town)


def _address(pattern: str, *hints: str, digits: int = 1, weak: bool = True) -> ValueRule:
    return ValueRule("street-address", SensitiveKind.ADDRESS, hints, _NOT_IN_PATH + pattern, digits=digits, weak=weak)


PLACE_RULES: Final[tuple[ValueRule, ...]] = (
    ValueRule(
        "post-box",
        SensitiveKind.ADDRESS,
        ("box", "postfach", "apartado", "postbus", "boite postale"),
        NOT_WITHIN_WORD
        + r"(?:p\.? ?o\.? ?box|(?:psc|unit) [0-9]{1,6},? box|postfach|apartado(?: postal)?|postbus|boite postale)"
        r" ?[0-9]{1,7}[A-Za-z0-9, ]{0,60}",
        digits=1,
        ignore_case=True,
    ),
    _address(
        rf"(?<![0-9] ){_HOUSE} (?:[A-Z0-9][A-Za-z0-9'.-]{{0,24}} ){{1,4}}"
        rf"(?i:{one_of(AFTER_THE_NAME)}){WORD_ENDS}\.?{_REST}",
        weak=False,
    ),
    _address(
        rf"(?<![0-9] ){_HOUSE} (?:{_NAME} ){{1,3}}{_NAME},? (?:Apt|Suite|Ste|Unit|Flat|#|Floor|No)\.? ?[0-9A-Z]{{1,6}}"
        + WORD_ENDS,
        digits=2,
    ),
    _address(
        r"[0-9]{1,5}(?: ?(?:bis|ter|[A-Da-d]))?,? "
        rf"(?i:{one_of(BEFORE_THE_NAME)})\.? (?:[A-Za-z0-9'.-]{{1,24}}[ ,]{{0,2}}){{1,7}}{WORD_ENDS}",
    ),
    _address(
        rf"(?i:{one_of(BEFORE_THE_NAME)})\.? {_PARTICLES}(?:[A-Z][A-Za-z'.-]{{0,24}} ){{0,3}}{_NAME},? "
        rf"(?:n[.oº]{{0,2}} ?)?[0-9]{{1,5}}(?![0-9A-Za-z:/])(?:[A-Za-z]?,? [A-Za-z0-9., -]{{0,60}}[A-Za-z0-9])?",
    ),
    _address(
        r"(?:[A-Z][A-Za-z'.]{1,24}[ -]){0,4}"
        rf"(?:[A-Z][A-Za-z']{{0,24}}?{one_of(WITHIN_THE_NAME)}|(?<=[ -])(?i:{one_of(WITHIN_THE_NAME)}))"
        r" [0-9]{1,4}(?:[/-][0-9]{1,4})? ?[a-z]?(?![A-Za-z0-9:%.]|-[A-Za-z])"
        rf"(?:,? {_POSTCODE} [A-Z][A-Za-z -]{{1,40}})?",
    ),
    _address(
        rf"{_FLAT}, ?[A-Za-z0-9]['A-Za-z0-9 .-]{{3,60}}",
        "h.no",
        "h. no",
        "house no",
        "flat ",
        "plot no",
        "door no",
        "apt",
        "apartment",
        weak=False,
    ),
    ValueRule(
        "street-address",
        SensitiveKind.ADDRESS,
        (),
        rf"{_NOT_IN_PATH}(?P<street>[A-Z][A-Za-z'.]{{1,24}}(?:[ -][A-Za-z'.]{{1,24}}){{0,4}}) "
        rf"[0-9]{{1,4}}(?:[/-][0-9]{{1,4}})?[A-Za-z]?, ?{_POSTCODE},? (?P<town>[A-Z][A-Za-z' -]{{1,40}})",
        _in_town,
        digits=5,
        weak=True,
    ),
    _address(
        r"(?:[0-9]{1,4}(?:-[0-9]{1,4}){0,3},? )?[A-Z][A-Za-z -]{1,30}"
        r"(?:-(?:ku|shi|cho|machi|gun|ken)|[ -]?[0-9]-?chome)(?![a-z])(?:[ ,0-9A-Za-z-]{0,60}[0-9A-Za-z])?",
        "-ku",
        "-shi",
        "-cho",
        "-machi",
        "chome",
        "-gun",
        "-ken",
        digits=0,
        weak=False,
    ),
    ValueRule(
        "town-with-postcode",
        SensitiveKind.ADDRESS,
        (),
        rf"(?<![A-Za-z0-9])[A-Z][A-Za-z.' -]{{1,40}},? {one_of(STATES)} [0-9]{{5}}(?:-[0-9]{{4}})?(?![A-Za-z0-9-])",
        digits=5,
        weak=True,
    ),
    ValueRule(
        "town-with-postcode",
        SensitiveKind.ADDRESS,
        (),
        NOT_WITHIN_WORD + r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}" + WORD_ENDS,
        digits=2,
        weak=True,
    ),
    ValueRule(
        "position",
        SensitiveKind.POSITION,
        (".",),
        rf"(?<![A-Za-z0-9.,-])(?P<lat>{_DECIMAL % 2})(?: ?°)? ?[NS]?(?:, ?|; ?| |/)"
        rf"(?P<lon>{_DECIMAL % 3})(?: ?°)? ?[EWO]?"
        r"(?![0-9A-Za-z.]|, ?-?[0-9]+\.[0-9])",
        _found_pair,
        digits=10,
        weak=True,
    ),
    ValueRule(
        "position",
        SensitiveKind.POSITION,
        ("n", "s"),
        rf"{NOT_WITHIN_WORD}(?:{_ANGLE % 2} ?[NS][ ,;]{{1,2}}{_ANGLE % 3} ?[EWO]"
        rf"|[NS] ?{_ANGLE % 2}[ ,;]{{0,2}}[EWO] ?{_ANGLE % 3})" + WORD_ENDS,
        digits=4,
        weak=True,
    ),
    ValueRule(
        "position",
        SensitiveKind.POSITION,
        ("geo:", "google", "openstreetmap", "what3words", "w3w"),
        r"(?:geo:|maps\?q=|maps/@|maps/place/|[?&](?:ll|q|mlat)=|@)-?[0-9]{1,2}\.[0-9]{3,15},-?[0-9]{1,3}\.[0-9]{3,15}"
        r"|(?:what3words\.com|w3w\.co)/[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}",
    ),
    ValueRule(
        "ip-address",
        SensitiveKind.IP_ADDRESS,
        (".",),
        rf"(?<![A-Za-z0-9._=-])(?<![A-Za-z]/)(?P<secret>(?:{_BYTE}\.){{3}}{_BYTE})"
        r"(?![A-Za-z0-9._-]|/(?:[12]?[0-9]|3[01])(?![0-9]))",
        _found_v4,
        digits=4,
        weak=True,
    ),
    ValueRule(
        "ip-address",
        SensitiveKind.IP_ADDRESS,
        (":",),
        rf"(?<![A-Za-z0-9:.]){_X}{{1,4}}(?::{_X}{{0,4}}){{2,7}}(?![A-Za-z0-9:.]|/(?!128))",
        _found_v6,
        digits=1,
        weak=True,
    ),
    ValueRule(
        "hardware-address",
        SensitiveKind.DEVICE_ID,
        (":", "-"),
        rf"(?<![0-9A-Fa-f:-]){NOT_WITHIN_WORD}{_X}{{2}}(?P<s>[:-])(?:{_X}{{2}}(?P=s)){{4}}{_X}{{2}}"
        rf"(?![0-9A-Za-z:]|-{_X})",
        _found_hardware,
        weak=True,
    ),
    ValueRule(
        "hardware-address",
        SensitiveKind.DEVICE_ID,
        (".",),
        rf"(?<![0-9A-Fa-f.]){NOT_WITHIN_WORD}(?=[0-9.]{{0,12}}[a-fA-F]){_X}{{4}}\.{_X}{{4}}\.{_X}{{4}}(?![0-9A-Za-z.])",
        _found_hardware,
        weak=True,
    ),
    ValueRule(
        "device-number",
        SensitiveKind.DEVICE_ID,
        ("imei", "imsi", "iccid"),
        NOT_WITHIN_WORD + r"(?:imei|imsi|iccid)(?:sv)?[ _:=#-]{0,3}(?P<secret>[0-9](?:[ -]?[0-9]){13,19})(?![0-9])",
        digits=14,
        ignore_case=True,
    ),
)
"""In the order of preference: where two of them overlap, the earlier one is reported."""
