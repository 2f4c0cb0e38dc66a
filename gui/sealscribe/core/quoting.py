"""Texts in quotation marks, as JSON, shells and people write them."""

from __future__ import annotations

import json
import re
from typing import Final, NamedTuple

_JSON: Final = json.JSONDecoder(strict=False)
_END: Final = {'"': re.compile(r'(?:[^"\\]|\\.)*+"', re.S), "'": re.compile(r"(?:[^'\\]|\\.)*+'", re.S)}
_ESCAPE: Final = re.compile(r"\\([\"'\\])")


class Quoted(NamedTuple):
    """The text between two quotation marks, and the place behind the second."""

    text: str
    end: int


def unquoted(text: str, start: int, *, as_json: bool = True) -> Quoted | None:
    r"""Return what stands in quotation marks at ``start``, or None where no such text begins there, or none ends.

    Double quotes are read as JSON does where that is possible; otherwise, and without ``as_json``, a backslash only
    saves a quotation mark and another backslash.
    """
    mark = text[start : start + 1]
    if mark not in _END:
        return None
    end = _END[mark].match(text, start + 1)
    if end is None:
        return None
    if as_json and mark == '"':
        try:
            value, behind = _JSON.raw_decode(text, start)
        except ValueError:
            pass
        else:
            return Quoted(str(value), behind)
    return Quoted(_ESCAPE.sub(r"\1", text[start + 1 : end.end() - 1]), end.end())
