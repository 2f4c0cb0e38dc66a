"""What kind of character it is, and which ASCII character it looks like.

An encryption context takes printable ASCII only (botocore model transcribe.PrintableNonEmptyString), and much of what
looks like ASCII is none. The look-alikes are chosen by hand from what Unicode Technical Standard 39 calls confusable:
letters of the scripts that people have on their keyboards, and the signs that word processors put in.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import Final


class CharacterKind(StrEnum):
    """How a person meets a character that is not allowed."""

    LINE_BREAK = "line-break"
    TAB = "tab"
    CONTROL = "control"
    DIRECTION = "direction"
    """Cannot be seen, and turns the direction of the text around it."""
    INVISIBLE = "invisible"
    SPACE = "space"
    """A space of another kind than the one of ASCII."""
    COMBINING = "combining"
    """An accent that stands on the character before it."""
    NAMELESS = "nameless"
    """For private use, half of a pair, or not assigned: nobody can tell what it shows."""
    VISIBLE = "visible"


_LINE_BREAKS: Final = frozenset("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029")
_LINE_BREAK: Final = re.compile(f"[{''.join(sorted(_LINE_BREAKS))}]+")
_DIRECTION: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BLANK: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Of categories that can be seen, and yet drawn as nothing."""

_KIND_OF_CATEGORY: Final = {
    "Cc": CharacterKind.CONTROL,
    "Cf": CharacterKind.INVISIBLE,
    "Zs": CharacterKind.SPACE,
    "Zl": CharacterKind.LINE_BREAK,
    "Zp": CharacterKind.LINE_BREAK,
    "Mn": CharacterKind.COMBINING,
    "Mc": CharacterKind.COMBINING,
    "Me": CharacterKind.COMBINING,
    "Cn": CharacterKind.NAMELESS,
    "Co": CharacterKind.NAMELESS,
    "Cs": CharacterKind.NAMELESS,
}

_ALIKE: Final = {
    "a": "\u0251\u03b1\u0430",
    "b": "\u0185\u044c",
    "c": "\u03f2\u0441\u1d04",
    "d": "\u0501",
    "e": "\u0435\u212e",
    "f": "\u017f",
    "g": "\u0261\u0581",
    "h": "\u04bb\u0570",
    "i": "\u0131\u0269\u026a\u03b9\u0456",
    "j": "\u0237\u03f3\u0458\u0575",
    "k": "\u03ba\u043a\u0138",
    "l": "\u04cf\u05c0\u01c0\u2223",
    "n": "\u03b7\u0578\u057c",
    "o": "\u03bf\u03c3\u043e\u0585\u1d0f\u05e1",
    "p": "\u03c1\u0440",
    "q": "\u051b\u0566",
    "r": "\u0433\u1d26",
    "s": "\u01bd\u0455\ua731",
    "t": "\u03c4",
    "u": "\u03c5\u057d\u1d1c",
    "v": "\u03bd\u0475\u1d20",
    "w": "\u051d\u1d21",
    "x": "\u03c7\u0445\u00d7",
    "y": "\u03b3\u0443\u04af\u028f",
    "z": "\u1d22",
    "A": "\u0391\u0410\u13aa",
    "B": "\u0392\u0412\u13f4",
    "C": "\u03f9\u0421\u13df",
    "D": "\u13a0",
    "E": "\u0395\u0415\u13ac",
    "F": "\u03dc",
    "G": "\u050c\u13c0",
    "H": "\u0397\u041d\u13bb",
    "I": "\u0399\u0406\u04c0",
    "J": "\u037f\u0408\u13ab",
    "K": "\u039a\u041a\u212a\u13e6",
    "L": "\u053c\u13de",
    "M": "\u039c\u041c\u13b7",
    "N": "\u039d",
    "O": "\u039f\u041e\u0555",
    "P": "\u03a1\u0420\u13e2",
    "Q": "\u051a",
    "S": "\u0405\u054f\u13da",
    "T": "\u03a4\u0422\u13a2",
    "U": "\u054d",
    "V": "\u0474\u13d9",
    "W": "\u051c\u13b3",
    "X": "\u03a7\u0425",
    "Y": "\u03a5\u0423\u04ae",
    "Z": "\u0396\u13c3",
    "3": "\u0417\u04e0",
    "6": "\u0431\u13ee",
    "-": "\u02d7\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212",
    "'": "\u00b4\u02b9\u02bb\u02bc\u02bd\u02c8\u2018\u2019\u201a\u201b\u2032\u2035",
    '"': "\u02ba\u201c\u201d\u201e\u201f\u2033\u2036",
    "/": "\u2044\u2215\u29f8",
    "\\": "\u2216\u29f5",
    ":": "\u02d0\u0589\u05c3\u2236\ua789",
    ",": "\u060c\u066b",
    ".": "\u0660\u06f0",
    ";": "\u037e\u061b",
    "*": "\u066d\u204e\u2217",
    "~": "\u02dc\u223c\u301c",
    "|": "\u01c1\u2758",
    "!": "\u01c3",
    "<": "\u2039",
    ">": "\u203a",
    "=": "\u2e40\ua4ff",
    "+": "\u16ed",
    "%": "\u066a",
}
_ASCII_OF: Final = {character: alike for alike, characters in _ALIKE.items() for character in characters}


def ascii_lookalike(character: str) -> str:
    """Return the printable ASCII character that another one looks like, or an empty text.

    Characters that Unicode itself calls a variant of an ASCII character count: full width, mathematical, superscript.
    """
    if character.isascii():
        return ""
    if character in _ASCII_OF:
        return _ASCII_OF[character]
    if kind_of(character) is CharacterKind.SPACE:
        return " "
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and " " < plain <= "~" else ""


def kind_of(character: str) -> CharacterKind:
    """Return the kind of one character."""
    if character in _LINE_BREAKS:
        return CharacterKind.LINE_BREAK
    if character == "\t":
        return CharacterKind.TAB
    if character in _DIRECTION:
        return CharacterKind.DIRECTION
    if character in _BLANK or "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef":
        return CharacterKind.INVISIBLE
    category = unicodedata.category(character)
    return _KIND_OF_CATEGORY.get(category, CharacterKind.VISIBLE)


def mended(text: str, character: str) -> str | None:
    """Return a text with what was likely meant in place of a character, or None where nobody can tell.

    A look-alike becomes the ASCII character, what cannot be seen goes with all of its kind, and lines become one.
    """
    kind = kind_of(character)
    if kind is CharacterKind.LINE_BREAK:
        return " ".join(line for line in _LINE_BREAK.split(text) if line)
    if kind is CharacterKind.TAB:
        return text.replace("\t", " ")
    if kind in (CharacterKind.CONTROL, CharacterKind.DIRECTION, CharacterKind.INVISIBLE):
        return "".join(
            other for other in text if (other.isascii() and other.isprintable()) or kind_of(other) is not kind
        )
    alike = ascii_lookalike(character)
    return text.replace(character, alike) if alike else None
