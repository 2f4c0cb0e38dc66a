"""The index of all key phrases, built once when the rules are loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sealscribe.core.sensitivity.key_rules import KeyRule
from sealscribe.core.sensitivity.tables.phrases_english import ENGLISH
from sealscribe.core.sensitivity.tables.phrases_english_persons import ENGLISH_PERSONS
from sealscribe.core.sensitivity.tables.phrases_germanic import DUTCH, GERMAN
from sealscribe.core.sensitivity.tables.phrases_japanese import JAPANESE
from sealscribe.core.sensitivity.tables.phrases_other import OTHER_LANGUAGES
from sealscribe.core.sensitivity.tables.phrases_romance import FRENCH, SPANISH
from sealscribe.core.sensitivity.tables.phrases_romance_south import ITALIAN, PORTUGUESE
from sealscribe.core.sensitivity.words import shorten_vowels

Rules = tuple[KeyRule, ...]
_Table = Iterable[tuple[KeyRule | None, str]]


def _phrases(text: str) -> Iterable[str]:
    """The phrases of a table without their spaces, as a key may write the words apart or as one."""
    for phrase in text.replace("\n", ",").split(","):
        joined = phrase.replace(" ", "")
        if joined:
            yield joined


def _without_umlauts(phrase: str) -> str:
    return phrase.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def _index(*tables: _Table, respell: bool = False) -> dict[str, Rules]:
    """What each phrase means; an empty tuple where it looks alike and says nothing sensitive."""
    index: dict[str, Rules] = {}
    quiet: list[str] = []
    for table in tables:
        for rule, text in table:
            for phrase in _phrases(text):
                spellings = {phrase, _without_umlauts(phrase)} if respell else {phrase}
                for spelling in spellings:
                    if rule is None:
                        quiet.append(spelling)
                    elif rule not in index.setdefault(spelling, ()):
                        index[spelling] += (rule,)
    index.update(dict.fromkeys(quiet, ()))
    return index


_HEAD_FIRST = _index(FRENCH, SPANISH, PORTUGUESE, ITALIAN)
HEAD_FIRST: Mapping[str, Rules] = MappingProxyType(_HEAD_FIRST)
"""Phrases of the languages in which what a thing is comes before whose it is."""


def _joined(*indexes: Mapping[str, Rules]) -> dict[str, Rules]:
    """What a phrase means in any of the languages; in the first place in the later ones, where it may be quiet too."""
    joined: dict[str, Rules] = {}
    for index in indexes:
        for phrase, rules in index.items():
            joined[phrase] = tuple(dict.fromkeys(rules + joined.get(phrase, ()))) if rules else ()
    return joined


PHRASES: Mapping[str, Rules] = MappingProxyType(
    _joined(
        _index(OTHER_LANGUAGES),
        _HEAD_FIRST,
        _index(DUTCH),
        _index(GERMAN, respell=True),
        _index(ENGLISH, ENGLISH_PERSONS),
    )
)
"""Phrases of all languages but Japanese."""

JAPANESE_PHRASES: Mapping[str, Rules] = MappingProxyType(
    {shorten_vowels(phrase): rules for phrase, rules in _index(JAPANESE).items()}
)
"""Japanese phrases with their long vowels made short."""

LONGEST_PHRASE = 6
"""How many words the longest phrase has, at most."""
