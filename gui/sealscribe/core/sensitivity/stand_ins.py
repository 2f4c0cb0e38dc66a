"""Values that stand for another, say where it is, or set something: none of them is the thing itself.

Half-typed ones count too, so that nothing flashes up while "REDACTED" or "${TOKEN}" is being typed.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from sealscribe.core.sensitivity.tables.setting_words import SETTING_WORDS

_PLACEHOLDER = re.compile(
    r"""<[^<>]{0,200}>? | \$?\{{1,2}[^{}]{0,200}(?:\}{1,2})?
    | \[[^\[\]]{0,200}\] | \[[A-Za-z _-]{0,60} | \([^()]{0,200}\) | \([A-Za-z][A-Za-z _-]{0,60}
    | %[A-Za-z0-9_]{1,100}%? | \$[A-Z][A-Z0-9_]{1,100} | \$\([^()]{0,200}\)?
    | [*xX.#?_-][*xX.#?_ -]{0,2000}
    | (?:\w{0,60}[_ -])?(?:redacted|masked|hidden|removed|censored|placeholder|scrubbed|withheld)
    | (?:your|the|insert|enter|some|replace|put|add|paste)[_ -][A-Za-z_ -]{1,100}
    | my[_-](?:super[_-])?(?:secret|password|passwd|token|key|api|pin|pwd|pass|access|client|app)
      (?:[_-][A-Za-z_-]{1,40})?
    | (?:see|ask|use|stored|kept|not|via|refer|check|held|same[ ]as|in[ ](?:the[ ])?vault|on[ ]file)
      (?:[ ][A-Za-z-]{1,20}){0,4}[ ]?
    | [A-Za-z_ -]{1,100}[_ -]here | [A-Za-z]{1,20}[_-](?:placeholder|goes-here)""",
    re.VERBOSE | re.IGNORECASE,
)
_REFERENCE = re.compile(
    r"arn:|[a-z][a-z0-9+.-]{1,20}:/|alias/|AWS::|aws/|env:|file:|vault:|ssm:|secret(?:smanager)?:|resolve:|op:/|[/~.]|"
    r"AWSCURRENT|AWSPREVIOUS|AWSPENDING"
)
_ENUMERATION = re.compile(r"[A-Z]{2,30}(?:[_ ,-][A-Z]{2,30}){0,30}_?")
UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")

_SETTING = frozenset(SETTING_WORDS)
_SHORTEST_HALF_WORD = 2


def is_placeholder(value: str) -> bool:
    """Whether a value only stands for another: ``<token>``, ``${TOKEN}``, ``xxxx``, ``REDACTED``, ``YOUR_KEY_HERE``."""
    return not value or _PLACEHOLDER.fullmatch(value) is not None


def is_reference(value: str) -> bool:
    """Whether a value says where something is (an ARN, a URL, a path), rather than what it is."""
    return _REFERENCE.match(value) is not None


def is_setting(value: str) -> bool:
    """Whether a value is a boolean or a word of an enumeration, or the beginning of one."""
    lowered = value.lower()
    if lowered in _SETTING or _ENUMERATION.fullmatch(value) is not None:
        return True
    return _SHORTEST_HALF_WORD <= len(lowered) <= 20 and begins_one_of(lowered, SETTING_WORDS)


def is_setting_word(value: str) -> bool:
    """As `is_setting`, where words in capitals may be the thing itself, as in names."""
    lowered = value.lower()
    return lowered in _SETTING or (_SHORTEST_HALF_WORD < len(lowered) <= 20 and begins_one_of(lowered, SETTING_WORDS))


def begins_one_of(text: str, ordered: list[str]) -> bool:
    """Whether one of the words, which are in order, begins with the text."""
    position = bisect_left(ordered, text)
    return position < len(ordered) and ordered[position].startswith(text)


def stands_in(value: str) -> bool:
    """Whether a value is a placeholder, a reference or a setting, finished or not."""
    return is_placeholder(value) or is_reference(value) or is_setting(value)
