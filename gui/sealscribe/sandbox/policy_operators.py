"""The condition operators of policies: does a value of the request meet a value of the policy?

Source: IAM User Guide, "IAM JSON policy elements: Condition operators". A value that is not of the operator's type,
such as a word where a number belongs, meets nothing.
"""

from __future__ import annotations

import datetime
import functools
import ipaddress
import operator
import re
from collections.abc import Callable, Mapping

# What the policy variables ${*} and ${?} stand for: noncharacters of Unicode, until a text is compared.
STAR, QUESTION_MARK = "\ufdd0", "\ufdd1"
_BACK = str.maketrans({STAR: "*", QUESTION_MARK: "?"})

Comparison = Callable[[str, str], bool]
"""Takes the policy's value, then the request's."""


@functools.lru_cache(maxsize=2048)
def _compiled(pattern: str) -> re.Pattern[str]:
    translated = "".join(".*" if c == "*" else "." if c == "?" else re.escape(c.translate(_BACK)) for c in pattern)
    return re.compile(translated, re.DOTALL)


def wildcard_match(pattern: str, value: str) -> bool:
    """Whether `value` matches `pattern`, in which `*` stands for any text and `?` for one character."""
    return _compiled(pattern).fullmatch(value) is not None


def _same(wanted: str, value: str) -> bool:
    return wanted.translate(_BACK) == value


def _same_ignoring_case(wanted: str, value: str) -> bool:
    return wanted.translate(_BACK).lower() == value.lower()


def _moment(text: str) -> float:
    """A date of ISO 8601, or seconds since 1970; UTC where it names no zone."""
    if re.fullmatch(r"\d{5,}(\.\d+)?", text):
        return float(text)
    moment = datetime.datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp()


def _typed(read: Callable[[str], float], compare: Callable[[float, float], bool]) -> Comparison:
    def holds(wanted: str, value: str) -> bool:
        try:
            return compare(read(value), read(wanted))
        except ValueError:
            return False

    return holds


def _in_network(wanted: str, value: str) -> bool:
    try:
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False)
    except ValueError:
        return False


def _ordered(kind: str, read: Callable[[str], float]) -> dict[str, Comparison]:
    return {
        f"{kind}equals": _typed(read, operator.eq),
        f"{kind}notequals": _typed(read, operator.eq),
        f"{kind}lessthan": _typed(read, operator.lt),
        f"{kind}lessthanequals": _typed(read, operator.le),
        f"{kind}greaterthan": _typed(read, operator.gt),
        f"{kind}greaterthanequals": _typed(read, operator.ge),
    }


OPERATORS: Mapping[str, Comparison] = {
    "stringequals": _same,
    "stringnotequals": _same,
    "stringequalsignorecase": _same_ignoring_case,
    "stringnotequalsignorecase": _same_ignoring_case,
    "stringlike": wildcard_match,
    "stringnotlike": wildcard_match,
    "arnequals": wildcard_match,
    "arnlike": wildcard_match,
    "arnnotequals": wildcard_match,
    "arnnotlike": wildcard_match,
    **_ordered("numeric", float),
    **_ordered("date", _moment),
    "ipaddress": _in_network,
    "notipaddress": _in_network,
    "binaryequals": _same,
    "bool": _same_ignoring_case,
    "null": _same,
}
"""By their name in lower case, without quantifier and IfExists. A negated one has the comparison of its opposite."""
NEGATED = frozenset(name for name in OPERATORS if "not" in name)
QUANTIFIERS = ("", "foranyvalue", "forallvalues")


def split_operator(name: str) -> tuple[str, str, bool]:
    """An operator as (quantifier in lower case or "", base operator in lower case, IfExists)."""
    quantifier, _, base = name.lower().rpartition(":")
    if_exists = base.endswith("ifexists")
    return quantifier, base.removesuffix("ifexists"), if_exists
