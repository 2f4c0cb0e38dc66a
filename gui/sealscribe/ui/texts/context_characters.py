"""Characters that an encryption context cannot have, named so that a person finds them, even if nobody can see them."""

from __future__ import annotations

import unicodedata
from typing import Final

from sealscribe.core.characters import CharacterKind, ascii_lookalike, kind_of
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr

ALLOWED: Final = tr("Only ASCII letters, digits and signs can be used.")
_DOTTED_CIRCLE: Final = "\u25cc"
_TOLD: Final = {
    CharacterKind.LINE_BREAK: tr(
        "Character {place} is a line break ({name}). Remove it, or type a space in its place."
    ),
    CharacterKind.TAB: tr("Character {place} is a tab ({name}). Type a space in its place."),
    CharacterKind.CONTROL: tr("Character {place} is a control character ({name}). Remove it."),
    CharacterKind.DIRECTION: tr(
        "Character {place} cannot be seen and turns the direction of the text: {name}. Remove it."
    ),
    CharacterKind.INVISIBLE: tr("Character {place} cannot be seen: {name}. Remove it."),
    CharacterKind.SPACE: tr(
        "Character {place} looks like a space and is another one: {name}. Type a space in its place."
    ),
    CharacterKind.COMBINING: tr("Character {place} is an accent on the one before it: {shown} ({name})."),
    CharacterKind.NAMELESS: tr("Character {place} has no name ({name})."),
    CharacterKind.VISIBLE: tr("Character {place} is {shown} ({name})."),
}
_CONTROL_NAMES: Final = {
    "\0": "NULL",
    "\b": "BACKSPACE",
    "\n": tr("LINE FEED"),
    "\v": tr("LINE TABULATION"),
    "\f": tr("FORM FEED"),
    "\r": tr("CARRIAGE RETURN"),
    "\x1b": "ESCAPE",
    "\x7f": "DELETE",
    "\x85": tr("NEXT LINE"),
}
_MARKS: Final = {
    "\0": "NUL",
    "\b": "BS",
    "\t": "TAB",
    "\n": "LF",
    "\v": "VT",
    "\f": "FF",
    "\r": "CR",
    "\x1b": "ESC",
    "\x7f": "DEL",
    "\x85": "NEL",
    "\xa0": "NBSP",
    "\xad": "SHY",
    "\u061c": "ALM",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u2028": "LS",
    "\u2029": "PS",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u202f": "NNBSP",
    "\u2060": "WJ",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\ufeff": "BOM",
}
"""Short names as the Unicode Standard and its annexes use them."""


def character_sentences(character: str, place: int, others: int) -> str:
    """Return what the character at ``place``, from 1, is and what to do; ``others`` are not allowed either."""
    kind = kind_of(character)
    sentences = [_TOLD[kind].format(place=place, shown=visible_form(character), name=character_name(character))]
    alike = ascii_lookalike(character)
    if alike and kind is CharacterKind.VISIBLE:
        noun = tr("letter") if alike.isalpha() else tr("digit") if alike.isdigit() else tr("sign")
        sentences.append(
            tr(
                "It looks like the {noun} {alike} and is another one. Type {alike} in its place.",
                noun=noun,
                alike=alike,
            )
        )
    else:
        sentences.append(ALLOWED)
    if others:
        sentences.append(
            tr("{count} cannot be used either.", count=count_text(others, "more character", "more characters"))
        )
    return " ".join(sentences)


def mend_label(character: str) -> str:
    """Return the words for mending a character (`sealscribe.core.characters.mended`), or an empty text."""
    kind = kind_of(character)
    if kind is CharacterKind.LINE_BREAK:
        return tr("Put on one line")
    if kind in (CharacterKind.CONTROL, CharacterKind.DIRECTION, CharacterKind.INVISIBLE):
        return tr("Remove")
    alike = " " if kind is CharacterKind.TAB else ascii_lookalike(character)
    if alike == " ":
        return tr("Replace with a space")
    return tr("Replace with {character}", character=alike) if alike else ""


def character_name(character: str) -> str:
    """Return the name and the code point of a character, or the code point where it has no name."""
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "") or _CONTROL_NAMES.get(character, "")
    return f"{name}, {code}" if name else code


def visible_form(character: str) -> str:
    """Return a character, or a short name for it, so that it can be seen on its own."""
    kind = kind_of(character)
    if kind is CharacterKind.VISIBLE:
        return character
    if kind is CharacterKind.COMBINING:
        return _DOTTED_CIRCLE + character
    return _MARKS.get(character, f"U+{ord(character):04X}")
