"""The form of rules about texts that show by themselves what they are.

Each pattern begins with a literal or behind a lookbehind and has an upper bound on every repetition, so that the time
for a text grows with its length only. ``hints`` are literals of which one must be in the text (in lower case) before
the pattern is tried at all; a pattern is compiled when it is first tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from sealscribe.core.sensitivity.findings import SensitiveKind
from sealscribe.core.sensitivity.shapes import changes_of_case, looks_random
from sealscribe.core.sensitivity.stand_ins import is_placeholder, is_setting

NOT_WITHIN_WORD = r"(?<![A-Za-z0-9])"
WORD_ENDS = r"(?![A-Za-z0-9])"
_FEWEST_DIFFERENT_CHARACTERS = 5


def always(match: re.Match[str]) -> bool:
    """Every match of the pattern counts."""
    return True


@dataclass(frozen=True, slots=True)
class ValueRule:
    """One form of sensitive text.

    The group named "secret", where there is one, is the part that is reported. ``digits`` is how many digits the text
    has at least. A ``weak`` rule is not asked under keys that hold technical numbers.
    """

    code: str
    kind: SensitiveKind
    hints: tuple[str, ...]
    pattern: str
    accepts: Callable[[re.Match[str]], bool] = always
    digits: int = 0
    weak: bool = False
    ignore_case: bool = False

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where the text has this form."""
        matches = compiled(self.pattern, self.ignore_case).finditer(text)
        return [reported_span(match) for match in matches if self.accepts(match)]


@cache
def compiled(pattern: str, ignore_case: bool = False) -> re.Pattern[str]:
    """The pattern, ready for use; made once."""
    return re.compile(pattern, re.IGNORECASE if ignore_case else 0)


def reported_span(match: re.Match[str]) -> tuple[int, int]:
    """Where the sensitive part of a match stands in the text."""
    return match.span("secret") if "secret" in match.re.groupindex else match.span()


def _reported(match: re.Match[str]) -> str:
    start, end = reported_span(match)
    return match.string[start:end]


def varied(match: re.Match[str]) -> bool:
    """A token filled with one character, such as ghp_xxxx, stands for a token and is none."""
    return len(set(_reported(match)[-16:])) >= _FEWEST_DIFFERENT_CHARACTERS


def varied_and_mixed(match: re.Match[str]) -> bool:
    """As `varied`; and words between hyphens, such as sk-your-key-goes-here, stand for a token too."""
    token = re.sub("[._-]", "", _reported(match))
    return varied(match) and (any(character.isdigit() for character in token) or changes_of_case(token) >= 8)


def real_secret(match: re.Match[str]) -> bool:
    """What stands where a secret belongs is no placeholder and no setting."""
    secret = match["secret"]
    return not is_placeholder(secret) and not is_setting(secret)


def random_secret(match: re.Match[str]) -> bool:
    """What stands where a secret belongs looks generated."""
    return real_secret(match) and looks_random(match["secret"])
