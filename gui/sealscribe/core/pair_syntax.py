"""Pairs in a syntax with quotes and brackets: JSON, and the shorthand of the AWS CLI."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Final

from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_forms import PairForm, PairText, Unread, UnreadReason, made_pairs
from sealscribe.core.quoting import unquoted

_GAP: Final = re.compile(r"(?:[\s,;]++|//[^\n]*+)*+")
_COLON: Final = re.compile(r"\s*(?:=>|[:=])[ \t]*")
_BARE: Final = re.compile(r"[^,}\]\n]*+")
_LINE: Final = re.compile(r"[^\n]*+")
_NO_TEXT: Final = ("null", "None", "undefined", "nil")
_NAMES: Final = ("key", "name")
_MOST_FAILURES: Final = 20
"""So often a value that is no JSON is looked at as a whole; each look may go to the end of the text."""
_JSON: Final = json.JSONDecoder(strict=False)

_SPACE: Final = re.compile(r"\s*+")
_SHORT_KEY: Final = re.compile(r"[^=,\"'{}\[\];\n]*+")
_SHORT_VALUE: Final = re.compile(r"(?:[^,\\\n]|\\.)*+", re.S)
_SHORT_ESCAPE: Final = re.compile(r"\\([, ])")
_SHORT_REST: Final = re.compile(r"[^,\n]*+")
_SHELL_ESCAPE: Final = re.compile(r'[\\`](["\\`$])')


class _Places:
    """Numbers of lines, counted from ``before`` lines above the text."""

    def __init__(self, text: str, before: int) -> None:
        self._breaks = [found.start() for found in re.finditer("\r\n?|\n", text)]
        self._before = before

    def number(self, place: int) -> int:
        """The line, from 1, of a place in the text."""
        return self._before + bisect_right(self._breaks, place - 1) + 1


def read_exact_json(text: str) -> PairText | None:
    """Read a JSON object of texts and nothing else; None where the text is anything else."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        members = json.loads(text, object_pairs_hook=list, parse_int=_no_text, parse_float=_no_text)
    except (ValueError, RecursionError):
        return None
    if not all(isinstance(value, str) for _, value in members):
        return None
    return made_pairs([ContextPair(key, value) for key, value in members], [], PairForm.JSON)


def _no_text(_number: str) -> None:
    """Stand in for a number, which may be longer than Python reads at once."""


def read_json(text: str, start: int, before: int = 0, *, is_whole: bool = True) -> PairText:
    """Read an object of texts at ``start``, or a list of objects with a key and a value each.

    It reads on over what is not JSON. Numbers and truth values are taken as they stand. ``before`` lines stand above
    the text. Without ``is_whole`` it ends behind the first object, whatever comes then.
    """
    return _JsonReader(text, before).read(start, is_whole=is_whole)


class _JsonReader:
    def __init__(self, text: str, before: int) -> None:
        self._text = text
        self._places = _Places(text, before)
        self._pairs: list[ContextPair] = []
        self._unread: list[Unread] = []
        self._failures = 0

    def read(self, start: int, *, is_whole: bool) -> PairText:
        text, pairs = self._text, self._pairs
        place, depth, of_object, is_list = start, 0, 0, False
        while (place := _after(_GAP, text, place)) < len(text):
            if text[place] in "{[":
                is_list = is_list or text[place] == "["
                depth += 1
                of_object = len(pairs)
                place += 1
            elif text[place] in "}]":
                if is_list and text[place] == "}":
                    pairs[of_object:] = _one_pair(pairs[of_object:])
                depth -= 1
                place += 1
                if depth <= 0 and not is_whole:
                    break
            else:
                place = self._read_member(place)
        return made_pairs(pairs, self._unread, PairForm.JSON)

    def _read_member(self, start: int) -> int:
        """Read one member of an object; give back the place behind it."""
        text = self._text
        key = unquoted(text, start)
        colon = _COLON.match(text, key.end) if key is not None else None
        if key is None or colon is None:
            return self._leave(start, _after(_LINE, text, start), UnreadReason.NO_SEPARATOR)
        value = unquoted(text, colon.end())
        if value is not None:
            self._pairs.append(ContextPair(key.text, value.text))
            return value.end
        if text[colon.end() : colon.end() + 1] in ("{", "["):
            return self._leave(start, self._end_of_nested(colon.end()), UnreadReason.NOT_TEXT)
        end = _after(_BARE, text, colon.end())
        bare = text[colon.end() : end].strip()
        if bare in _NO_TEXT:
            return self._leave(start, end, UnreadReason.NOT_TEXT)
        self._pairs.append(ContextPair(key.text, bare))
        return end

    def _leave(self, start: int, end: int, reason: UnreadReason) -> int:
        self._unread.append(Unread(self._places.number(start), self._text[start:end].rstrip(), reason))
        return end

    def _end_of_nested(self, start: int) -> int:
        if self._failures < _MOST_FAILURES:
            try:
                return _JSON.raw_decode(self._text, start)[1]
            except (ValueError, RecursionError):
                self._failures += 1
        return _after(_LINE, self._text, start)


def _one_pair(members: list[ContextPair]) -> list[ContextPair]:
    """Make one pair of the members Key and Value; others stay as they are."""
    by_name = {member.key.lower(): member.value for member in members}
    name = next((name for name in _NAMES if name in by_name), None)
    if name is None or len(members) != 2 or "value" not in by_name:
        return members
    return [ContextPair(by_name[name], by_name["value"])]


def read_shorthand(text: str, before: int = 0, *, is_strict: bool = True) -> PairText:
    """Read ``key=value,key=value``; values may be quoted, and a backslash saves a comma.

    ``is_strict`` gives up at the first part that is no pair, instead of telling it. ``before`` lines stand above.
    """
    pairs: list[ContextPair] = []
    unread: list[Unread] = []
    places = _Places(text, before)
    place = _after(_SPACE, text, 0)
    while place < len(text):
        start = place
        halves, place = _read_part(text, place)
        behind = _after(_SPACE, text, place)
        if halves is None or not halves[0] or (behind < len(text) and text[behind] != ","):
            if is_strict:
                return PairText()
            place = max(place, _after(_SHORT_REST, text, place))
            reason = UnreadReason.NO_SEPARATOR if halves is None or halves[0] else UnreadReason.NO_KEY
            if text[start:place].strip():
                unread.append(Unread(places.number(start), text[start:place].strip(), reason))
            behind = _after(_SPACE, text, place)
        else:
            pairs.append(ContextPair(*halves))
        if behind < len(text) and text[behind] == ",":
            behind += 1
        place = max(_after(_SPACE, text, behind), start + 1)
    return made_pairs(pairs, unread, PairForm.SHORTHAND)


def _read_part(text: str, start: int) -> tuple[tuple[str, str] | None, int]:
    """Return the halves of the part at ``start``, or None where it has none, and the place behind what was read."""
    quoted = unquoted(text, start, as_json=False)
    if quoted is not None and text[quoted.end : quoted.end + 1] != "=":
        key, mark, value = quoted.text.partition("=")
        return (key.strip(), value) if mark else None, quoted.end
    end = quoted.end if quoted is not None else _after(_SHORT_KEY, text, start)
    if text[end : end + 1] != "=":
        return None, end
    key = quoted.text if quoted is not None else text[start:end].strip()
    begin = _after(_SPACE, text, end + 1)
    value_in_quotes = unquoted(text, begin, as_json=False)
    if value_in_quotes is not None:
        return (key, value_in_quotes.text), value_in_quotes.end
    behind = _after(_SHORT_VALUE, text, end + 1)
    return (key, _SHORT_ESCAPE.sub(r"\1", text[end + 1 : behind]).strip()), behind


def shell_word(text: str, start: int) -> str:
    """Return the word of a command line that begins at ``start``.

    A word that begins with a quotation mark is unquoted as shells do; quotes further on in it belong to the shorthand.
    A quotation mark that nothing ends takes the rest.
    """
    parts: list[str] = []
    place = start
    takes_quotes_off = text[start : start + 1] in ("'", '"')
    while place < len(text) and not text[place].isspace():
        mark = text[place]
        if mark in "'\"":
            end = _end_of_quotes(text, place)
            inner = text[place + 1 : end - 1] if text[end - 1 : end] == mark and end > place + 1 else text[place + 1 :]
            if not takes_quotes_off:
                parts.append(text[place:end])
            else:
                parts.append(_SHELL_ESCAPE.sub(r"\1", inner) if mark == '"' else inner)
            place = end
        elif mark == "\\" and place + 1 < len(text):
            parts.append(text[place + 1] if takes_quotes_off else text[place : place + 2])
            place += 2
        else:
            parts.append(mark)
            place += 1
    return "".join(parts)


def _end_of_quotes(text: str, start: int) -> int:
    if text[start] == "'":
        end = text.find("'", start + 1)
        return len(text) if end < 0 else end + 1
    quoted = unquoted(text, start, as_json=False)
    return len(text) if quoted is None else quoted.end


def _after(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return start if found is None else found.end()
