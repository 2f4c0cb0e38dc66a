"""Excerpts: what of a text is shown, and that the marks can be seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealscribe.ui.components.pair_excerpt import Excerpt, Marks, excerpt_of


def drawn(text: str, marks: Marks) -> str:
    return "".join(f"[{piece.text}]" if piece.is_marked else piece.text for piece in excerpt_of(text, marks))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zen\u200btrale", "Zen[ZWSP]trale"),
        ("\u202egpj", "[RLO]gpj"),
        ("p\u0430y\u0440al", "p[\u0430]y[\u0440]al"),
        ("two\r\nlines", "two[CR][LF]lines"),
        ("a\tb", "a[TAB]b"),
        ("a" * 30 + "\xa0" + "b" * 30, "…" + "a" * 10 + "[NBSP]" + "b" * 10 + "…"),
        ("cafe\u0301", "cafe[\u25cc\u0301]"),
        ("x\U000e0041", "x[U+E0041]"),
        ("plain", ""),
    ],
)
def test_characters_are_marked(text: str, shown: str) -> None:
    assert drawn(text, Marks.CHARACTERS) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  legal", "[··]legal"),
        ("legal ", "legal[·]"),
        (" legal  ", "[·]legal[··]"),
        ("   ", "[···]"),
        (" " * 40 + "x", "[" + "·" * 12 + "…]x"),
        (" " + "a" * 15 + "b" * 15, "[·]" + "a" * 10 + "…" + "b" * 10),
        ("plain", ""),
    ],
)
def test_spaces_at_the_ends_are_marked(text: str, shown: str) -> None:
    assert drawn(text, Marks.OUTER_SPACES) == shown


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=60), st.sampled_from(Marks))
def test_an_excerpt_is_short_and_can_be_seen(text: str, marks: Marks) -> None:
    pieces = excerpt_of(text, marks)
    assert all(piece.text.isprintable() for piece in pieces)
    assert len(pieces) <= 47


def test_marks_are_drawn_apart_from_the_rest(shown: Callable[[QWidget], QWidget]) -> None:
    window = QWidget()
    excerpt = Excerpt("danger")
    QVBoxLayout(window).addWidget(excerpt)
    excerpt.show_pieces(excerpt_of("a\u200bb", Marks.CHARACTERS))
    shown(window)
    image = excerpt.grab().toImage()
    ink = excerpt.palette().color(excerpt.foregroundRole()).rgba()
    inked = sum(image.pixel(x, y) == ink for x in range(image.width()) for y in range(image.height()))
    assert inked > 200, "the box of the mark"
    excerpt.show_pieces(())
    assert excerpt.isHidden()
