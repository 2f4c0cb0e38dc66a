"""What a key calls its value.

The phrase that ends the key decides: ``password`` alarms, ``password_policy`` does not. In the languages that put the
head first a phrase may also begin the key (``contrasena_usuario``), and words that only say whose or where may follow
in every language (``password_prod``).
"""

from __future__ import annotations

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.key_phrases import HEAD_FIRST, JAPANESE_PHRASES, LONGEST_PHRASE, PHRASES, Rules
from sealscribe.core.sensitivity.key_rules import PASSWORD, PHONE
from sealscribe.core.sensitivity.tables.grammar_words import (
    COMPOUND_STARTS,
    CONNECTIVES,
    HEADS_OF_SETTINGS,
    META_NOUNS,
    NUMBER_WORDS,
    ORGANISATION_NOUNS,
    QUALIFIERS,
    QUIET_NOUNS,
    SETTING_VERBS,
    WORDS_WITHOUT_MEANING,
)
from sealscribe.core.sensitivity.tables.listing import listed
from sealscribe.core.sensitivity.words import shorten_vowels, split_words

_PASSWORD_ENDINGS = (
    "password", "passwd", "passwort", "kennwort", "wachtwoord", "passphrase", "motdepasse", "contrasena", "pasuwado",
)  # fmt: skip
_KINDS_OF_NUMBERS = frozenset(
    {
        SensitiveKind.NATIONAL_ID,
        SensitiveKind.CARD,
        SensitiveKind.BANK_ACCOUNT,
        SensitiveKind.HEALTH_ID,
        SensitiveKind.DEVICE_ID,
        SensitiveKind.PERSON_ID,
    }
)
_KINDS_TOLD_OF_SOMEBODY = _KINDS_OF_NUMBERS | {SensitiveKind.BIRTH_DATE, SensitiveKind.PHONE}
_SHORTEST_COMPOUND_END = 3
_SAYS_LITTLE = frozenset(
    listed(
        """
        id no nr number num name code value key ms s
        """
    )
)
_MOST_WORDS_AFTER = 4
_OPAQUE = frozenset({("token",), ("tokens",), ("key",), ("keys",)})
_MOST_WORDS = 16


def rules_of_key(key: str) -> Rules:
    """What a key says that its value is, in the order of preference; nothing for a fact about it."""
    return rules_of_words(split_words(key))


def rules_of_words(words: tuple[str, ...]) -> Rules:
    """As `rules_of_key`, of the words of a key in lower case."""
    words = words[-_MOST_WORDS:]
    found = _at_end(words)
    if found is None:
        return _with_words_after(words) or _head_first(words)
    if found and len(words) > 1 and words[-1] in QUALIFIERS:
        return _told_of_whom(words) + found
    return found


def is_quiet(words: tuple[str, ...]) -> bool:
    """Whether a key says that its value is a technical number, of which only certain finds are reported."""
    return _last_meaning(words) in QUIET_NOUNS or (words[-1:] in _OPAQUE and rules_of_words(words) == ())


def is_of_organisation(words: tuple[str, ...]) -> bool:
    """Whether a key says that its value names an organisation, a place or a subject."""
    return _last_meaning(words) in ORGANISATION_NOUNS or "".join(words[-2:]) in {"costcenter", "costcentre"}


def _last_meaning(words: tuple[str, ...]) -> str:
    for word in reversed(words):
        if not word.isdigit() and word not in _SAYS_LITTLE:
            return word
    return words[-1] if words else ""


def _at_end(words: tuple[str, ...]) -> Rules | None:
    """The rules of the longest phrase that ends the words, or None where no phrase does."""
    for count in range(min(len(words), LONGEST_PHRASE), 0, -1):
        rules = _look_up("".join(words[-count:]))
        if rules is not None:
            return () if _is_about_setting(words[:-count]) else rules
    found = _compound(words)
    if found is None and len(words) > 1 and words[-1] in NUMBER_WORDS:
        named = _at_end(words[:-1])
        if named:
            found = tuple(rule for rule in named if rule.kind in _KINDS_OF_NUMBERS or rule is PHONE) or None
    return found


def _look_up(phrase: str) -> Rules | None:
    rules = PHRASES.get(phrase)
    if rules is None:
        rules = JAPANESE_PHRASES.get(shorten_vowels(phrase))
    if rules is None and phrase.endswith("s"):
        rules = PHRASES.get(phrase[:-1])
    return rules


def _is_about_setting(before: tuple[str, ...]) -> bool:
    if not before:
        return False
    if before[0] in SETTING_VERBS or before[-1] in SETTING_VERBS:
        return True
    rest = before
    while rest and rest[-1] in CONNECTIVES:
        rest = rest[:-1]
    governed = len(rest) < len(before) and bool(rest) and rest[-1] in META_NOUNS
    return governed or before[0] in HEADS_OF_SETTINGS


def _compound(words: tuple[str, ...]) -> Rules | None:
    """The rules of a last word that is written as one: ``customerssn``, ``kundenpasswort``."""
    last = words[-1] if words else ""
    if len(last) <= _SHORTEST_COMPOUND_END or _is_about_setting(words[:-1]):
        return None
    if last.endswith(_PASSWORD_ENDINGS):
        return (PASSWORD,)
    for start in range(2, len(last) - _SHORTEST_COMPOUND_END + 1):
        if last[:start] in COMPOUND_STARTS:
            rules = _look_up(last[start:])
            if rules is not None:
                return rules
    return None


def _told_of_whom(words: tuple[str, ...]) -> Rules:
    """The rules of a phrase before a word that may only say whose it is: ``contrasena_usuario``, ``ssn_patient``."""
    rules = _at_end(words[:-1]) or ()
    if "".join(words[:-1]) in HEAD_FIRST:
        return rules
    return tuple(rule for rule in rules if rule.kind in _KINDS_TOLD_OF_SOMEBODY)


def _with_words_after(words: tuple[str, ...]) -> Rules:
    """The rules of a phrase after which only words follow that say nothing, or whose or where."""
    for left_out in range(1, min(len(words) - 1, _MOST_WORDS_AFTER) + 1):
        word = words[-left_out]
        if word.isdigit() or word in WORDS_WITHOUT_MEANING or word in QUALIFIERS or len(word) == 1:
            found = _at_end(words[:-left_out])
            if found is not None:
                return found
        else:
            break
    return ()


def _head_first(words: tuple[str, ...]) -> Rules:
    """The rules of a phrase followed by a connective and whose it is: ``nom_du_patient``, ``password_for_db``."""
    for start in range(len(words)):
        for end in range(min(len(words) - 1, start + LONGEST_PHRASE), start, -1):
            if words[end] not in CONNECTIVES:
                continue
            phrase = "".join(words[start:end])
            rules = HEAD_FIRST.get(phrase) or (PHRASES.get(phrase) if words[end] in {"of", "for"} else None)
            if rules and not _is_about_setting(words[:start]) and words[-1] not in META_NOUNS:
                return rules
        if start >= 2:
            break
    return ()
