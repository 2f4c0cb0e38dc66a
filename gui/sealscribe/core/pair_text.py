"""Pairs out of text that people have at hand, and the JSON that pairs are handed out as.

Read are: a JSON object, also inside a request or a CloudTrail event and where it is not quite whole; lines such as
``key=value`` and ``key: value``; tables with tabs, commas or semicolons, as spreadsheets copy them; the shorthand of
the AWS CLI (AWS CLI User Guide, "Using shorthand syntax"), also as a whole ``--kms-encryption-context`` option.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Final

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_forms import PairForm, PairText, Unread, UnreadReason, read_lines, read_table
from sealscribe.core.pair_syntax import read_exact_json, read_json, read_shorthand, shell_word

__all__ = ["PairForm", "PairText", "Unread", "UnreadReason", "pairs_as_json", "read_pairs"]

_OPTION: Final = re.compile(r"--(kms-encryption-context|cli-input-json)(?:[ \t]*=[ \t]*|(?:[\\^`]?\r?\n|[ \t])+)")
_MEMBER: Final = re.compile(r'"(?:KMS|kMS)?[Ee]ncryptionContext"\s*:\s*(?=\{)')
"""The context in a request of the API, and in an event of CloudTrail, which writes the names in lower camel case."""
_LOOKS_LIKE_JSON: Final = re.compile(r'[{\[]|"[^"\n]*"\s*:')


def read_pairs(text: str) -> PairText:
    """Return the pairs of a text, and what of it could not be read. Never raises; no pair is judged here.

    Where several forms fit, the one that leaves the least unread counts. White space around keys and values belongs
    to the form and not to the pair, except between quotes and in cells of a table that was separated by tabs.
    """
    text = text.removeprefix("\ufeff")
    exact = read_exact_json(text)
    if exact is not None:
        return exact
    option = _OPTION.search(text)
    if option is not None:
        found = _read_option(text, option)
        if found.pairs or found.unread:
            return found
    member = _MEMBER.search(text)
    if member is not None:
        return read_json(text, member.end(), is_whole=False)
    if not text.strip():
        return PairText()
    start = len(text) - len(text.lstrip())
    candidates = []
    if _LOOKS_LIKE_JSON.match(text, start):
        found = read_json(text, start)
        if found.pairs and text[start] in "{[":
            return found
        candidates.append(found)
    shorthand = read_shorthand(text)
    if len(shorthand.pairs) > 1 and not shorthand.unread:
        candidates.append(shorthand)
    lines = read_lines(text)
    tabbed = read_table(text, "\t") if "\t" in text else PairText()
    # A tab may also be what aligns the values behind a colon.
    if all(pair.key.rstrip().endswith((":", "=")) for pair in tabbed.pairs):
        tabbed = PairText()
    candidates += [tabbed, lines, *(read_table(text, mark) for mark in ";,")]
    return min((found for found in candidates if found.pairs), key=lambda found: len(found.unread), default=lines)


def pairs_as_json(pairs: Iterable[ContextPair]) -> str:
    """Return pairs as one JSON object, indented and in ASCII; blank rows are left out, keys that are there twice stay.

    `read_pairs` gives the same pairs back.
    """
    members = [f"  {json.dumps(pair.key)}: {json.dumps(pair.value)}" for pair in pairs if not pair.is_blank]
    return "{\n" + ",\n".join(members) + "\n}" if members else "{}"


def _read_option(text: str, option: re.Match[str]) -> PairText:
    word = shell_word(text, option.end())
    if word.lstrip().startswith(('{\\"', '{ \\"')):
        # What quoting of Windows leaves in.
        word = word.replace('\\"', '"')
    before = text.count("\n", 0, option.end())
    member = _MEMBER.search(word)
    if member is not None:
        return read_json(word, member.end(), before, is_whole=False)
    if option[1] == "cli-input-json":
        return PairText()
    if word.lstrip().startswith("{"):
        return read_json(word, 0, before)
    return read_shorthand(word, before, is_strict=False)
