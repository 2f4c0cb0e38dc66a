"""What a key calls its value.

The phrase that ends the key decides: ``password`` alarms, ``password_policy`` does not.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from sealscribe.core.sensitivity.key_phrases import (
    HARMLESS_PHRASES,
    PASSWORD_ENDINGS,
    PASSWORD_RULE,
    PHRASES_OF_RULES,
    WORDS_OF_SETTINGS,
    WORDS_WITHOUT_MEANING,
    KeyRule,
)

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_LONGEST_PHRASE = 6
_MOST_WORDS_LEFT_OUT = 3


def _index() -> Mapping[str, KeyRule | None]:
    index: dict[str, KeyRule | None] = {phrase: rule for rule, phrases in PHRASES_OF_RULES for phrase in phrases}
    index.update(dict.fromkeys(HARMLESS_PHRASES))
    return MappingProxyType(index)


_RULE_OF_PHRASE = _index()
KEY_RULES: tuple[KeyRule, ...] = tuple(rule for rule, _ in PHRASES_OF_RULES)


def split_words(key: str) -> tuple[str, ...]:
    """The words of a key in lower case, split on case, punctuation and digits ("APIKey2" gives api, key, 2)."""
    return tuple(word.lower() for word in _WORD.findall(key))


def rule_of_key(key: str) -> KeyRule | None:
    """What a key says that its value is, or None where that is nothing sensitive or a fact about it."""
    words = split_words(key)
    rule = _rule_of_words(words)
    for _ in range(_MOST_WORDS_LEFT_OUT):
        if rule is not None or len(words) < 2 or not _says_nothing(words[-1]):
            break
        words = words[:-1]
        rule = _rule_of_words(words)
    return rule


def _says_nothing(word: str) -> bool:
    return word.isdigit() or word in WORDS_WITHOUT_MEANING


def _rule_of_words(words: tuple[str, ...]) -> KeyRule | None:
    for count in range(min(len(words), _LONGEST_PHRASE), 0, -1):
        phrase = "".join(words[-count:])
        if phrase in _RULE_OF_PHRASE:
            before = words[:-count]
            is_setting = bool(before) and not WORDS_OF_SETTINGS.isdisjoint((before[0], before[-1]))
            return None if is_setting else _RULE_OF_PHRASE[phrase]
    if words and words[-1].endswith(PASSWORD_ENDINGS) and words[0] not in WORDS_OF_SETTINGS:
        return PASSWORD_RULE
    return None
