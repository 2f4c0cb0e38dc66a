"""Names of people: whether a value can be one, and where a text or a path has one."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Final

from sealscribe.core.sensitivity.stand_ins import is_placeholder, is_setting_word
from sealscribe.core.sensitivity.tables.family_names import FAMILY_NAMES
from sealscribe.core.sensitivity.tables.given_names import AMBIGUOUS_GIVEN_NAMES, GIVEN_NAMES
from sealscribe.core.sensitivity.tables.name_words import (
    AFTER_A_NAME,
    BEFORE_A_PLACE,
    FAMILY_ENDINGS,
    FOLDERS_OF_PEOPLE,
    PARTICLES,
    TITLES,
)
from sealscribe.core.sensitivity.tables.ordinary_words import (
    ALSO_ORDINARY,
    NAMES_OF_COMPANIES,
    NEVER_A_NAME,
    ORGANISATION_WORDS,
)
from sealscribe.core.sensitivity.words import fold

Span = tuple[int, int]
_Words = list[tuple[Span, str]]

_PLAIN: Final = NEVER_A_NAME | ALSO_ORDINARY
_PLAIN_IN_ORDER: Final = sorted(_PLAIN | ORGANISATION_WORDS)
_TITLE: Final = f"(?:{'|'.join(TITLES)})"
_PARTICLE: Final = f"(?:{'|'.join(PARTICLES)})"
_WORD: Final = r"[A-Z][A-Za-z']{0,24}(?:-[A-Z]?[A-Za-z']{1,24})?"
_TITLED: Final = re.compile(
    rf"(?<![A-Za-z]){_TITLE}\.? (?P<name>(?:[A-Z]\. ?){{0,2}}(?:{_PARTICLE} ){{0,2}}{_WORD}"
    rf"(?: (?:[A-Z]\. )?(?:{_PARTICLE} ){{0,2}}{_WORD}){{0,2}})(?![A-Za-z0-9])"
)
_HONORIFIC: Final = re.compile(r"(?<![A-Za-z])[A-Z][a-z]{1,14}-(?:san|sama|sensei|kun|chan|ji)(?![A-Za-z])")
_RUN: Final = re.compile(
    rf"(?<![A-Za-z0-9_/@.-])(?:{_WORD}\.?)(?:,? (?:(?:{_PARTICLE} ){{1,3}})?(?:{_WORD}\.?)){{1,5}}(?![A-Za-z0-9_@/])"
)
_TOKEN: Final = re.compile(r"[A-Za-z][A-Za-z']*(?:-[A-Za-z']+)*\.?")
_SHAPE: Final = re.compile(r"[A-Za-z](?:[A-Za-z]|['.,-](?=[A-Za-z' ]|$)| (?=[A-Za-z'(])|\([A-Za-z]{1,20}\)){1,79}")
_PATH_WORD: Final = re.compile(r"[A-Z]?[a-z']+|[A-Z]+(?![a-z])|[0-9]+")
_INNER_CAPITAL: Final = re.compile(r"[a-z][A-Z]")
_CAPITAL_IN_NAMES: Final = re.compile(r"(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|O')[A-Z]")
_MIDDLE_INITIAL: Final = re.compile(r" [A-Z]\. [A-Z]")
_MOST_TOKENS: Final = 7
_SHORTEST_WITH_ENDING: Final = 7
_SHORTEST_KNOWN: Final = 3


def is_plain_word(word: str) -> bool:
    """Whether a word in lower case is one of business and technology, or the beginning of one."""
    return word in _PLAIN or word in ORGANISATION_WORDS or _begins_plain(word)


def can_be_name(value: str) -> bool:
    """Whether a value can be a name, where the key says that it is one: letters, no word of business, no setting."""
    text = fold(value)
    if not 2 <= len(text) <= 80 or _SHAPE.fullmatch(text) is None or is_setting_word(text) or is_placeholder(text):
        return False
    tokens = [_bare(token) for token in _TOKEN.findall(text)]
    if not tokens or len(tokens) > _MOST_TOKENS or not ORGANISATION_WORDS.isdisjoint(tokens[1:]):
        return False
    if _INNER_CAPITAL.search(text) and not _CAPITAL_IN_NAMES.search(text):
        return False
    parts = _parts(text) or tokens
    if len(parts) == 1 and text[0].isupper() and _is_in_any_table(parts[0]):
        return True
    return not all(is_plain_word(part) for part in parts)


def is_likely_name(value: str) -> bool:
    """Whether a value that may be a person's or a thing's name is a person's: a part of it is a known name."""
    text = fold(value)
    if not can_be_name(text):
        return False
    parts = _parts(text)
    if not parts:
        return False
    if _is_given(parts[0]) and _MIDDLE_INITIAL.search(text):
        return True
    if any(part in NEVER_A_NAME or part in ORGANISATION_WORDS for part in parts):
        return _TITLED.fullmatch(text) is not None and not is_plain_word(parts[-1])
    if len(parts) == 1:
        return text[0].isupper() and not text.isupper() and _is_known_alone(parts[0])
    if "-".join(parts[:2]) in NAMES_OF_COMPANIES:
        return False
    known = sum(_is_given(part) or _is_certain_family(part) for part in parts)
    weak = sum(part in AMBIGUOUS_GIVEN_NAMES or part in FAMILY_NAMES for part in parts)
    return known >= 1 and (not text.islower() or known + weak >= 2)


def is_unknown_person(value: str) -> bool:
    """Whether two to four capitalised words may be the name of someone whose names are in no table."""
    text = fold(value)
    parts = _parts(text)
    if not 2 <= len(parts) <= 4 or not can_be_name(text) or any(is_plain_word(part) for part in parts):
        return False
    return all(token[0].isupper() for token in _TOKEN.findall(text) if _bare(token) in parts)


def is_full_name(text: str) -> bool:
    """Whether a whole text is a certain given name and a certain family name, as nobody calls anything else."""
    words = re.split("[ _-]", fold(text).lower())
    return len(words) == 2 and words[0] in GIVEN_NAMES and words[1] in FAMILY_NAMES and words[1] not in _PLAIN


def find_names(text: str, certain_only: bool = False) -> list[Span]:
    """Where a text names people: after a title, as given and family name, or within a path.

    ``certain_only`` leaves out what a company or a place may be called too.
    """
    folded = fold(text)
    if len(folded) != len(text):
        return []
    spans = [match.span("name") for match in _TITLED.finditer(folded) if _names_somebody(match["name"])]
    spans += [match.span() for match in _HONORIFIC.finditer(folded)]
    if certain_only:
        return spans
    spans += _in_runs(folded)
    if not spans and _looks_like_path(folded):
        spans += _in_path(folded)
    if not spans and " " in folded and folded.islower() and _is_lower_name(folded):
        spans.append((0, len(folded)))
    return spans


def _begins_plain(word: str) -> bool:
    position = bisect_left(_PLAIN_IN_ORDER, word)
    return position < len(_PLAIN_IN_ORDER) and _PLAIN_IN_ORDER[position].startswith(word)


def _bare(word: str) -> str:
    return word.lower().replace("'", "").rstrip(".")


def _is_in_any_table(word: str) -> bool:
    return word in FAMILY_NAMES or word in GIVEN_NAMES or word in AMBIGUOUS_GIVEN_NAMES


def _is_given(word: str) -> bool:
    return len(word) >= _SHORTEST_KNOWN and (word in GIVEN_NAMES or word.partition("-")[0] in GIVEN_NAMES)


def _is_family(word: str) -> bool:
    if word in FAMILY_NAMES or _has_family_ending(word):
        return True
    return "-" in word and any(part in FAMILY_NAMES for part in word.split("-"))


def _is_certain_family(word: str) -> bool:
    return len(word) >= _SHORTEST_KNOWN and word not in _PLAIN and _is_family(word)


def _has_family_ending(word: str) -> bool:
    """Whether a word ends as family names do, and is none of business."""
    return len(word) >= _SHORTEST_WITH_ENDING and word.endswith(FAMILY_ENDINGS) and not is_plain_word(word)


def _is_known_alone(word: str) -> bool:
    return _is_given(word) or (_is_certain_family(word) and not _begins_plain(word))


def _may_be_word(word: str) -> bool:
    """Whether a word is a plain one, or the beginning of one and no known name."""
    if word in _PLAIN or word in ORGANISATION_WORDS:
        return True
    return _begins_plain(word) and not (_is_family(word) or _is_given(word))


def _names_somebody(words_after_title: str) -> bool:
    parts = _parts(words_after_title)
    return bool(parts) and not _may_be_word(parts[-1])


def _parts(text: str) -> list[str]:
    """The words of a name without initials, particles and what stands after it."""
    bare = [_bare(part) for token in _TOKEN.findall(text) for part in token.split("-")]
    return [word for word in bare if len(word) > 1 and word not in AFTER_A_NAME and word not in PARTICLES]


def _in_runs(text: str) -> list[Span]:
    """Names among words that begin with a capital and follow each other."""
    spans: list[Span] = []
    for run in _RUN.finditer(text):
        words = [(match.span(), match[0]) for match in _TOKEN.finditer(text, *run.span())]
        whole = run.span() == (0, len(text.rstrip(" .")))
        spans += _in_words(words, whole)
    return spans


def _in_words(words: _Words, whole: bool) -> list[Span]:
    names = [(span, _bare(word)) for span, word in words if len(word.rstrip(".")) > 1 and word not in PARTICLES]
    names = [(span, word) for span, word in names if word not in AFTER_A_NAME]
    whole = whole and 2 <= len(names) <= 4
    for index in range(len(names) - 1):
        (first_span, first), (second_span, second) = names[index], names[index + 1]
        before = names[index - 1][1] if index else ""
        after = names[index + 2][1] if index + 2 < len(names) else ""
        if before in BEFORE_A_PLACE or (after and _may_be_word(after) and not _is_family(after)):
            continue
        if _is_person(first, second, whole and len(names) == 2) or (whole and _is_person(first, names[-1][1], False)):
            return [(first_span[0], names[-1][0][1] if whole else second_span[1])]
    return []


def _is_person(first: str, second: str, whole: bool) -> bool:
    """Whether two words in lower case are given and family name, in this order, or (the whole text) in the other."""
    if f"{first}-{second}" in NAMES_OF_COMPANIES:
        return False
    certain = _is_certain_family(second)
    if _is_given(first):
        if _is_family(second) and (whole or second not in NEVER_A_NAME):
            return True
        return whole and len(second) >= _SHORTEST_KNOWN and (_is_given(second) or not _may_be_word(second))
    certain = certain and not _begins_plain(second)
    if first in AMBIGUOUS_GIVEN_NAMES:
        return certain
    if not whole or len(first) < _SHORTEST_KNOWN:
        return False
    if _is_certain_family(first) and second not in _PLAIN and (_is_given(second) or second in AMBIGUOUS_GIVEN_NAMES):
        return True
    return certain and (_is_certain_family(first) or not _may_be_word(first))


def _is_lower_name(text: str) -> bool:
    parts = text.split()
    return len(parts) == 2 and _is_given(parts[0]) and _is_certain_family(parts[1])


def _looks_like_path(text: str) -> bool:
    return ("/" in text or " " not in text) and any(sign in text for sign in "/_.-%")


def _in_path(text: str) -> list[Span]:
    """Names in the words of a path or a file name, and not in those of an enumeration in capitals."""
    if text.isupper() and "." not in text and "/" not in text:
        return []
    words = [(match.span(), match[0].lower()) for match in _PATH_WORD.finditer(text) if match[0] not in {"s", "S"}]
    of_people = False
    for index in range(len(words) - 1):
        (first_span, first), (second_span, second) = words[index], words[index + 1]
        of_people = of_people or first in FOLDERS_OF_PEOPLE
        gap = text[first_span[1] : second_span[0]]
        if len(gap) > 1 or gap in {"/", ":", "="} or first.isdigit() or second.isdigit():
            continue
        if f"{first}-{second}" not in NAMES_OF_COMPANIES and _is_person_in_path(first, second, of_people, index == 0):
            return [(first_span[0], second_span[1])]
    return []


def _is_person_in_path(first: str, second: str, of_people: bool, leading: bool) -> bool:
    """Whether two neighbours in a path are a name; among the folders of people one known part of it is enough."""
    given, family = _is_given(first), _is_family(second) and len(second) >= _SHORTEST_KNOWN
    if given and family and second not in NEVER_A_NAME:
        return True
    if _is_given(second) and (_is_certain_family(first) or (given and of_people)):
        return True
    certain = _is_certain_family(second)
    if first in AMBIGUOUS_GIVEN_NAMES and certain and not _begins_plain(second) and (of_people or leading):
        return True
    if not of_people or first in FOLDERS_OF_PEOPLE or len(second) < _SHORTEST_KNOWN or len(first) < 2:
        return False
    return (given and not is_plain_word(second)) or (certain and not is_plain_word(first))
