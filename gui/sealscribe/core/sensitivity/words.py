"""Splits keys into words."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LONGEST_KEY = 200
_LONG_VOWELS = re.compile(r"ou|oo|uu|aa|ii|ee")


def fold(text: str) -> str:
    """The text without accents; "ß" becomes "ss"."""
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(character for character in decomposed if not unicodedata.combining(character))


def split_words(key: str) -> tuple[str, ...]:
    """The words of a key in lower case, split on case, punctuation and digits ("APIKey2" gives api, key, 2).

    Of a very long key only the end counts.
    """
    return tuple(word.lower() for word in _WORD.findall(fold(key[-_LONGEST_KEY:])))


def shorten_vowels(word: str) -> str:
    """One spelling for the long vowels of Japanese in Latin letters, and of "n" before m, b and p."""
    short = _LONG_VOWELS.sub(lambda match: match[0][0], word)
    return short.replace("mb", "nb").replace("mp", "np").replace("mm", "nm")
