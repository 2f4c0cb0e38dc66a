"""What kind of character it is, and which ASCII character it looks like."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.characters import CharacterKind, ascii_lookalike, kind_of, mended


@pytest.mark.parametrize(
    ("character", "ascii_character"),
    [
        ("\u0430", "a"),  # Cyrillic
        ("\u0415", "E"),
        ("\u0440", "p"),
        ("\u0391", "A"),  # Greek
        ("\u03bf", "o"),
        ("\u0585", "o"),  # Armenian
        ("\u13aa", "A"),  # Cherokee
        ("\u0131", "i"),  # Latin, without its dot
        ("\uff21", "A"),  # full width
        ("\U0001d41a", "a"),  # mathematical bold
        ("\u2013", "-"),
        ("\u2212", "-"),
        ("\u2019", "'"),
        ("\u201c", '"'),
        ("\u2044", "/"),
        ("\uff1a", ":"),
        ("\xa0", " "),
        ("\u2003", " "),
        ("\u3000", " "),
        ("\xe4", ""),
        ("\u65e5", ""),
        ("\u2026", ""),
        ("\U0001f600", ""),
        ("a", ""),
        (" ", ""),
    ],
)
def test_what_a_character_looks_like(character: str, ascii_character: str) -> None:
    assert ascii_lookalike(character) == ascii_character


@pytest.mark.parametrize(
    ("character", "kind"),
    [
        ("\n", CharacterKind.LINE_BREAK),
        ("\r", CharacterKind.LINE_BREAK),
        ("\u2028", CharacterKind.LINE_BREAK),
        ("\t", CharacterKind.TAB),
        ("\x00", CharacterKind.CONTROL),
        ("\x7f", CharacterKind.CONTROL),
        ("\x85", CharacterKind.LINE_BREAK),
        ("\u202e", CharacterKind.DIRECTION),
        ("\u200f", CharacterKind.DIRECTION),
        ("\u2067", CharacterKind.DIRECTION),
        ("\u200b", CharacterKind.INVISIBLE),
        ("\u200d", CharacterKind.INVISIBLE),
        ("\ufeff", CharacterKind.INVISIBLE),
        ("\xad", CharacterKind.INVISIBLE),
        ("\u2060", CharacterKind.INVISIBLE),
        ("\u3164", CharacterKind.INVISIBLE),
        ("\u2800", CharacterKind.INVISIBLE),
        ("\ufe0f", CharacterKind.INVISIBLE),
        ("\U000e0041", CharacterKind.INVISIBLE),
        ("\xa0", CharacterKind.SPACE),
        ("\u2009", CharacterKind.SPACE),
        ("\u0301", CharacterKind.COMBINING),
        ("\ue000", CharacterKind.NAMELESS),
        ("\ud800", CharacterKind.NAMELESS),
        ("\uffff", CharacterKind.NAMELESS),
        ("\u0430", CharacterKind.VISIBLE),
        ("\xe4", CharacterKind.VISIBLE),
        ("\U0001f600", CharacterKind.VISIBLE),
    ],
)
def test_the_kind_of_a_character(character: str, kind: CharacterKind) -> None:
    assert kind_of(character) is kind


def test_every_character_has_a_kind_and_looks_like_one_character_at_most() -> None:
    for codepoint in range(0x80, sys.maxunicode + 1, 3):
        character = chr(codepoint)
        alike = ascii_lookalike(character)
        assert alike == "" or (len(alike) == 1 and " " <= alike <= "~")
        kind = kind_of(character)
        if kind is CharacterKind.VISIBLE:
            assert character.isprintable()
        if kind is CharacterKind.SPACE:
            assert alike == " "


@pytest.mark.parametrize(
    ("text", "character", "expected"),
    [
        ("p\u0430yp\u0430l \u0435", "\u0430", "paypal \u0435"),
        ("a\u200bb\u200dc\u202ed", "\u200b", "abc\u202ed"),
        ("\u202agpj\u202c", "\u202a", "gpj"),
        ("one\r\ntwo\u2028three\n", "\r", "one two three"),
        ("a\tb", "\t", "a b"),
        ("a\xa0b\xa0", "\xa0", "a b "),
        ("\x00a\x7f\n", "\x00", "a\n"),
        ("K\xf6ln", "\xf6", None),
        ("cafe\u0301", "\u0301", None),
        ("\ue000", "\ue000", None),
    ],
)
def test_what_was_likely_meant(text: str, character: str, expected: str | None) -> None:
    assert mended(text, character) == expected


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=20))
def test_mending_never_brings_a_character_in(text: str) -> None:
    for character in text:
        if not " " <= character <= "~":
            after = mended(text, character)
            assert after is None or (character not in after and len(after) <= len(text))
