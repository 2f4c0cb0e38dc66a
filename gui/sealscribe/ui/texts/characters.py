"""Characters and places of a text in words."""

from __future__ import annotations

import unicodedata

from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.translation import tr

_LONGEST_QUOTED = 40


def show_character(character: str) -> str:
    """Return one character as a person can recognise it.

    What cannot be seen, or is easily taken for something else between quotes, is told by its name and code point.
    """
    if character == " ":
        return tr("a space")
    is_quote = character == '"' or unicodedata.category(character) in ("Pi", "Pf")
    is_seen = character.isprintable() and not character.isspace() and not unicodedata.combining(character)
    if is_seen and not is_quote:
        return f"“{character}”"
    name = unicodedata.name(character, tr("a character that cannot be seen")).lower()
    return f"{name} (U+{ord(character):04X})"


def elided(text: str, longest: int = _LONGEST_QUOTED) -> str:
    """Return the beginning of a text, for use within a sentence; characters that cannot be printed are replaced."""
    shown = "".join(character if character.isprintable() else "�" for character in text)
    return shown if len(shown) <= longest else f"{shown[: longest - 1]}…"


def place_words(text: str, span: tuple[int, int]) -> str:
    """Return where in a text a half-open range of characters is: "Characters 5 to 10 of 75: “amazon”."."""
    start, end = span
    total = format_count(len(text))
    if start == end:
        if start == 0:
            return tr("Before the first character.")
        return tr("After character {count} of {total}.", count=format_count(start), total=total)
    blamed = text[start:end]
    shown = show_character(blamed) if len(blamed) == 1 else f"“{elided(blamed)}”"
    if end - start == 1:
        return tr("Character {count} of {total}: {shown}.", count=format_count(end), total=total, shown=shown)
    return tr(
        "Characters {first} to {last} of {total}: {shown}.",
        first=format_count(start + 1),
        last=format_count(end),
        total=total,
        shown=shown,
    )
