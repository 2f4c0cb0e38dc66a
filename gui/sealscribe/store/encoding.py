"""Frozen dataclasses as JSON and back: what the files of the store hold."""

from __future__ import annotations

import json
from typing import Final, TypeVar

import msgspec

Value = TypeVar("Value")
DAMAGE: Final = (msgspec.MsgspecError, ValueError, TypeError, RecursionError)
"""What `decoded` raises for a text that holds no such value."""


def encoded(value: object) -> str:
    """Return a dataclass of core as JSON."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        # A file name of this computer need not be valid Unicode (PEP 383); the standard library escapes it.
        return json.dumps(msgspec.to_builtins(value))


def decoded(text: str | bytes, kind: type[Value]) -> Value:
    """Return the dataclass that a text holds; raises one of DAMAGE. Fields that are missing take their defaults."""
    try:
        return msgspec.json.decode(text, type=kind)
    except msgspec.DecodeError:
        return msgspec.convert(json.loads(text), kind)
