"""Characters and places in words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.ui.texts.characters import elided, place_words, show_character


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        (" ", "a space"),
        ("é", "“é”"),
        ("\u202e", "right-to-left override (U+202E)"),
        ("\t", "a character that cannot be seen (U+0009)"),
        ("\u0301", "combining acute accent (U+0301)"),
        ("\xa0", "no-break space (U+00A0)"),
        ("\u201c", "left double quotation mark (U+201C)"),
        ('"', "quotation mark (U+0022)"),
    ],
)
def test_what_cannot_be_seen_is_named(character: str, shown: str) -> None:
    assert show_character(character) == shown


@given(st.text(max_size=90))
def test_an_elided_text_is_short_and_printable(text: str) -> None:
    shown = elided(text, 20)
    assert len(shown) == min(len(text), 20)
    assert shown.isprintable()


@pytest.mark.parametrize(
    ("text", "span", "words"),
    [
        ("arn:amazon:kms", (4, 10), "Characters 5 to 10 of 14: “amazon”."),
        ("arn: aws", (4, 5), "Character 5 of 8: a space."),
        ("arn:aws\u200b", (7, 8), "Character 8 of 8: zero width space (U+200B)."),
        ("arn:aws", (7, 7), "After character 7 of 7."),
        ("arn:aws", (0, 0), "Before the first character."),
        ("k" * 3000, (2048, 3000), f"Characters 2,049 to 3,000 of 3,000: “{'k' * 39}…”."),
    ],
)
def test_a_place_is_told_by_its_characters(text: str, span: tuple[int, int], words: str) -> None:
    assert place_words(text, span) == words
