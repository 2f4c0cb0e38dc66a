"""A place in an entered text, marked under the field."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets import form_row as form_row_module
from sealscribe.ui.widgets.excerpt import FEWEST, SpanExcerpt, excerpt_of
from sealscribe.ui.widgets.form_row import form_row

Show = Callable[[QWidget], QWidget]
ARN = "arn:amazon:kms:eu-central-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab"


@st.composite
def places(draw: st.DrawFn) -> tuple[str, tuple[int, int]]:
    text = draw(st.text(st.characters(codec="utf-8"), max_size=150))
    start = draw(st.integers(0, len(text)))
    return text, (start, draw(st.integers(start, len(text))))


@given(places(), st.integers(0, 90))
def test_an_excerpt_fits_and_keeps_what_is_meant(place: tuple[str, tuple[int, int]], room: int) -> None:
    text, span = place
    shown, (start, end) = excerpt_of(text, span, room)
    assert len(shown) <= max(room, FEWEST)
    assert 0 <= start <= end <= len(shown)
    assert (start == end) == (span[0] == span[1])
    assert shown.isprintable()
    if len(text) <= max(room, FEWEST):
        assert (len(shown), (start, end)) == (len(text), span)
    whole = end - start == span[1] - span[0]
    assert whole or "…" in shown[start:end]
    for here, there in ((shown[start], text[span[0]]), (shown[end - 1], text[span[1] - 1])) if start < end else ():
        assert here in (there, "␣", "�")


@pytest.mark.parametrize(
    ("text", "span", "shown", "marked"),
    [
        (ARN, (4, 10), "arn:amazon:kms:eu-central-1:4…", "amazon"),
        (ARN, (28, 40), "…ntral-1:444455556666:key/123…", "444455556666"),
        (ARN, (45, 81), "…:key/1234abcd-12a…234567890ab", "1234abcd-12a…234567890ab"),
        ("arn:aws: kms", (8, 9), "arn:aws:␣kms", "␣"),
        ("arn:aws\u200b:kms", (7, 8), "arn:aws�:kms", "�"),
        ("arn:aws:kms", (11, 11), "arn:aws:kms", ""),
    ],
)
def test_excerpts(text: str, span: tuple[int, int], shown: str, marked: str) -> None:
    excerpt = excerpt_of(text, span, 30)
    assert excerpt.text == shown
    assert excerpt.text[slice(*excerpt.span)] == marked


class TestWidget:
    @pytest.fixture
    def window(self, shown: Show) -> QWidget:
        window = QWidget()
        QVBoxLayout(window).addWidget(SpanExcerpt())
        window.resize(700, 80)
        return shown(window)

    @pytest.fixture
    def place(self, window: QWidget) -> SpanExcerpt:
        return window.findChildren(SpanExcerpt)[0]

    def test_the_mark_is_under_exactly_the_span(self, place: SpanExcerpt, themes: ThemeController) -> None:
        place.show_place(ARN, (4, 10))
        metrics = QFontMetricsF(place.font())
        left, right = place.marked_range()
        assert left == pytest.approx(metrics.horizontalAdvance("arn:"))
        assert right == pytest.approx(metrics.horizontalAdvance("arn:amazon"))
        picture = place.grab().toImage()
        line = math.ceil(metrics.height()) + 1
        danger = QColor(themes.theme.colors.danger)
        marked = [x for x in range(picture.width()) if picture.pixelColor(x, line) == danger]
        assert (min(marked), max(marked) + 1) == (pytest.approx(left, abs=1.5), pytest.approx(right, abs=1.5))

    def test_a_missing_part_has_a_caret_between_two_characters(
        self, place: SpanExcerpt, themes: ThemeController
    ) -> None:
        place.show_place("arn:aws:kms:eu-central-1", (24, 24), "warning")
        left, right = place.marked_range()
        assert left == right
        picture = place.grab().toImage()
        foot = math.ceil(QFontMetricsF(place.font()).height()) + 3
        warning = QColor(themes.theme.colors.warning)
        assert picture.pixelColor(QPoint(round(left), foot)) == warning
        assert picture.pixelColor(QPoint(round(left) + 12, foot)) != warning

    def test_a_long_text_follows_the_width(self, place: SpanExcerpt, qtbot: QtBot) -> None:
        place.show_place("x" * 3000, (2048, 3000))
        assert place.toolTip() == "x" * 3000
        wide = len(place.excerpt.text)
        place.window().resize(360, 80)
        qtbot.waitUntil(lambda: len(place.excerpt.text) < wide)
        assert place.marked_range()[1] <= place.width()
        place.show_place("x", (0, 1))
        assert place.toolTip() == ""

    def test_wide_characters_fit_too(self, place: SpanExcerpt) -> None:
        place.show_place("漢" * 300, (150, 151))
        assert place.excerpt.text[slice(*place.excerpt.span)] == "漢"
        assert QFontMetricsF(place.font()).horizontalAdvance(place.excerpt.text) <= place.width()

    def test_a_span_that_reaches_too_far_ends_with_the_text(self, place: SpanExcerpt) -> None:
        place.show_place("abc", (2, 9))
        assert place.span == (2, 3)
        place.show_place("abc", (7, 9))
        assert place.span == (3, 3)

    def test_screen_readers_hear_the_position(self, place: SpanExcerpt) -> None:
        place.show_place(ARN, (4, 10))
        name = QAccessible.queryAccessibleInterface(place).text(QAccessible.Text.Name)
        assert name == "Characters 5 to 10 of 81: “amazon”."


class TestInARow:
    def test_it_stands_under_the_messages_while_there_is_something_to_show(self, shown: Show) -> None:
        edit = QLineEdit(ARN)
        row = form_row("KMS key ARN", edit)
        shown(row)
        row.show_place(ARN, (4, 10))
        row.set_errors(["No such partition."])
        assert row.place is not None
        assert row.place.isVisible()
        assert row.place.text() == ARN
        description = QAccessible.queryAccessibleInterface(edit).text(QAccessible.Text.Description)
        assert description == "Error: No such partition. Characters 5 to 10 of 81: “amazon”."
        row.show_place("", None)
        row.set_errors([])
        assert row.place is None
        assert edit.accessibleDescription() == ""

    def test_the_position_is_announced_with_the_error(self, shown: Show, monkeypatch: pytest.MonkeyPatch) -> None:
        said: list[str] = []
        monkeypatch.setattr(form_row_module, "announce", lambda widget, text, assertive=False: said.append(text))
        row = form_row("KMS key ARN", QLineEdit(ARN))
        shown(row)
        row.show_place(ARN, (4, 10))
        row.set_errors(["No such partition."])
        row.show_place("", None)
        row.set_errors([])
        assert said == ["KMS key ARN. Error: No such partition. Characters 5 to 10 of 81: “amazon”."]

    def test_messages_stand_where_the_field_wants_them(self, shown: Show) -> None:
        field = QWidget()
        column = QVBoxLayout(field)
        edit, below = QLineEdit(), QLineEdit()
        messages = QVBoxLayout()
        column.addWidget(edit)
        column.addLayout(messages)
        column.addWidget(below)
        row = form_row("KMS key ARN", field, focus_widget=edit, messages=messages)
        row.show_place(ARN, (4, 10))
        row.set_errors(["No such partition."])
        shown(row)
        assert row.place is not None
        top = row.place.mapTo(row, QPoint()).y()
        assert edit.mapTo(row, QPoint()).y() < top < below.mapTo(row, QPoint()).y()

    @pytest.mark.parametrize(
        ("text", "span", "selected", "cursor"),
        [
            (ARN, (4, 10), "amazon", 10),
            ("a\U0001f511:kms", (3, 6), "kms", 7),
            ("arn:aws:kms", (11, 11), "", 11),
        ],
    )
    def test_a_visit_selects_the_place(
        self, shown: Show, qtbot: QtBot, text: str, span: tuple[int, int], selected: str, cursor: int
    ) -> None:
        edit = QLineEdit(text)
        window = QWidget()
        column = QVBoxLayout(window)
        row = form_row("KMS key ARN", edit)
        column.addWidget(QLineEdit())
        column.addWidget(row)
        shown(window)
        row.focus_field(span)
        assert edit.hasFocus()
        assert (edit.selectedText(), edit.cursorPosition()) == (selected, cursor)
        qtbot.keyClick(edit, Qt.Key.Key_X)
        assert edit.text() == text[: span[0]] + "x" + text[span[1] :]

    def test_a_field_without_a_line_takes_the_focus_alone(self, shown: Show) -> None:
        field = QWidget()
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = form_row("Key", field)
        shown(row)
        row.focus_field((1, 2))
        assert field.hasFocus()
        assert row.line_edit is None
