"""The forms of postal addresses, exact positions and network addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed
from sealscribe.core.sensitivity.tables.street_words import AFTER_THE_NAME, BEFORE_THE_NAME, WITHIN_THE_NAME


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longer ones first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


_STREET_WORD: Final = re.compile(
    rf"(?<![A-Za-z]){one_of(AFTER_THE_NAME + BEFORE_THE_NAME)}(?![A-Za-z])|[a-z]{one_of(WITHIN_THE_NAME)}(?![A-Za-z])"
    r"|p\.?o\.? ?box",
    re.IGNORECASE,
)
_WELL_KNOWN_ADDRESSES: Final = frozenset(
    listed(
        """
        8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 9.9.9.9 149.112.112.112 208.67.222.222 208.67.220.220 4.2.2.2 168.63.129.16
        """
    )
)
_WELL_KNOWN_PREFIXES: Final = ("2001:4860:4860:", "2606:4700:4700:", "2620:fe::")
_PAIR: Final = re.compile(
    r"(?:geo:)?[(\[]{0,2}(?P<lat>[-+]?[0-9]{1,2}\.[0-9]{3,15})(?: ?°)? ?[NS]?(?:, |[,;/ ])[ ]?"
    r"(?P<lon>[-+]?[0-9]{1,3}\.[0-9]{3,15})(?: ?°)? ?[EWO]?[)\]]{0,2}(?:[,;/ ].{0,40})?"
)
_DEGREES = r"[0-9]{1,3}(?:[ °d:][ ]?[0-9]{1,2}(?:[ ':m][ ]?[0-9]{1,2}(?:\.[0-9]{1,6})?[ \"s']{0,3})?)"
_SEXAGESIMAL: Final = re.compile(rf"[NS]? ?{_DEGREES} ?[NS]?[ ,;/]{{0,3}}[EWO]? ?{_DEGREES} ?[EWO]?", re.IGNORECASE)
_ONE_COORDINATE: Final = re.compile(
    r"[-+]?(?:1[0-7][0-9]|[0-9]{1,2})[.,][0-9]{3,15}(?: ?°)? ?[NSEWO]?|[NSEWO] ?[0-9]{1,3}[.°][0-9.' \"]{3,20}"
)
_CELL: Final = re.compile(
    r"[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}"  # an open location code
    r"|(?:///)?[a-z]{3,18}\.[a-z]{3,18}\.[a-z]{3,18}"  # three words
    r"|(?=[a-z]*[0-9])[0-9b-hjkmnp-z]{7,12}"  # a geohash
)
_SMALLEST_GLOBAL_V6: Final = 1  # 2000::/3, the three leading bits (RFC 4291)


def has_street_word(text: str) -> bool:
    """Whether a text has a word that streets are called by, in one of the languages."""
    return _STREET_WORD.search(text) is not None


def is_position(text: str) -> bool:
    """Whether a text is an exact position on Earth, or one coordinate of it."""
    if _ONE_COORDINATE.fullmatch(text) or _CELL.fullmatch(text):
        return True
    pair = _PAIR.fullmatch(text)
    if pair is not None:
        return abs(float(pair["lat"])) <= 90 and abs(float(pair["lon"])) <= 180
    return _SEXAGESIMAL.fullmatch(text) is not None and bool(re.search("[NSEWO]", text, re.IGNORECASE))


def is_public_ip(text: str) -> bool:
    """Whether a text is a network address that may be someone's: no private, local, reserved or well-known one.

    Addresses that RFC 5737 and RFC 3849 keep for documentation count as public. A port, a list after it and a mask of
    all bits may follow.
    """
    bare = text.strip().partition(",")[0].strip()
    if bare.startswith("[") and "]" in bare:
        bare = bare[1:].partition("]")[0]
    elif bare.count(".") == 3 and bare.count(":") == 1:
        bare = bare.partition(":")[0]
    if bare.endswith(("/32", "/128")):
        bare = bare.rpartition("/")[0]
    try:
        return _may_be_personal_v4(IPv4Address(bare))
    except AddressValueError:
        pass
    try:
        return _may_be_personal_v6(IPv6Address(bare.partition("%")[0]))
    except AddressValueError:
        return False


def _may_be_personal_v4(address: IPv4Address) -> bool:
    """Not of RFC 1918, RFC 6598, RFC 6890, and no resolver that everybody uses."""
    number = int(address)
    if str(address) in _WELL_KNOWN_ADDRESSES or address.is_loopback or address.is_link_local or address.is_multicast:
        return False
    private = number >> 24 == 10 or number >> 20 == 0xAC1 or number >> 16 == 0xC0A8 or number >> 22 == 0x191
    reserved = number >> 24 == 0 or number >> 28 == 15 or number >> 8 == 0xC00000
    return not (private or reserved)


def _may_be_personal_v6(address: IPv6Address) -> bool:
    if address.ipv4_mapped is not None:
        return _may_be_personal_v4(address.ipv4_mapped)
    return int(address) >> 125 == _SMALLEST_GLOBAL_V6 and not str(address).startswith(_WELL_KNOWN_PREFIXES)
