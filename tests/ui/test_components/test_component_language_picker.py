from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.languages import LANGUAGES
from sealscribe.ui.components.language_picker import LanguageOptionsPicker, LanguagePicker

KEY = Qt.Key


class Stage:
    def __init__(self, window: QWidget, picker: Any, qtbot: QtBot) -> None:
        self.window, self.picker, self.qtbot = window, picker, qtbot
        self.told: list[Any] = []
        picker.changed.connect(self.told.append)

    @property
    def popup(self) -> Any:
        return self.picker.dropdown.popup

    def type(self, text: str) -> None:
        for character in text:
            self.qtbot.keyClicks(self.popup if self.popup.isVisible() else self.picker.dropdown, character)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.popup if self.popup.isVisible() else self.picker.dropdown, key)

    def rows(self) -> list[str]:
        model = self.picker.dropdown.languages
        return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def make(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> Callable[[QWidget], Stage]:
    def make(picker: QWidget) -> Stage:
        window = QWidget()
        column = QVBoxLayout(window)
        column.addWidget(picker)
        column.addWidget(QPushButton("Next"))
        column.addStretch(1)
        window.resize(560, 300)
        shown(window)
        picker.setFocus()
        return Stage(window, picker, qtbot)

    return make


def test_a_language_is_found_by_a_part_of_its_name(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguagePicker())
    assert stage.picker.code() == "en-US"
    assert stage.picker.dropdown.field().text() == "English, US (en-US)"
    stage.type("swiss")
    assert stage.rows() == [f"{name} ({code})" for code, name in LANGUAGES.items() if "Swiss" in name]
    stage.press(KEY.Key_Return)
    assert stage.told == ["de-CH"]
    assert stage.picker.code() == "de-CH"
    assert not stage.popup.isVisible()


def test_all_languages_are_listed_and_the_chosen_one_is_highlighted(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguagePicker("en-GB"))
    stage.press(KEY.Key_Down)
    assert len(stage.rows()) == len(LANGUAGES)
    assert stage.rows()[stage.picker.dropdown.current_row()] == "English, British (en-GB)"
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == ["en-IN"]


@pytest.mark.parametrize("text", ["fr-CA", "french, canadian", "French, Canadian (fr-CA)"])
def test_a_name_or_code_typed_whole_is_taken_when_the_field_is_left(
    make: Callable[[QWidget], Stage], text: str
) -> None:
    stage = make(LanguagePicker())
    stage.type(text)
    stage.press(KEY.Key_Tab)
    assert stage.told == ["fr-CA"]


def test_text_that_names_no_language_leaves_the_choice(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguagePicker())
    stage.type("klingon")
    assert "no language of this name" in stage.popup.status
    stage.press(KEY.Key_Tab)
    assert stage.told == []
    assert stage.picker.dropdown.field().text() == "English, US (en-US)"


def test_set_code_is_silent_and_an_unknown_code_stands_as_it_is(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguagePicker())
    stage.picker.set_code("xx-XX")
    assert stage.told == []
    assert stage.picker.code() == "xx-XX"
    assert stage.picker.dropdown.field().text() == "xx-XX"


def test_several_languages_are_chosen_in_one_go(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguageOptionsPicker())
    stage.press(KEY.Key_Down)
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.popup.isVisible()
    stage.press(KEY.Key_Down, KEY.Key_Return)
    first, second = sorted(LANGUAGES, key=lambda code: LANGUAGES[code].casefold())[:2]
    assert stage.told == [(first,), (first, second)]
    stage.press(KEY.Key_Return)
    assert stage.picker.codes() == (first,)


def test_after_a_choice_the_next_word_begins_anew(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguageOptionsPicker())
    stage.type("german")
    stage.press(KEY.Key_Return)
    first = stage.picker.codes()
    assert stage.popup.isVisible()
    assert stage.picker.dropdown.field().text() == ""
    assert len(stage.rows()) == len(LANGUAGES)
    assert stage.rows()[stage.picker.dropdown.current_row()].endswith(f"({first[0]})")
    stage.type("french")
    assert stage.picker.dropdown.field().text() == "french"
    stage.press(KEY.Key_Return)
    assert len(stage.picker.codes()) == 2
    assert "fr" in stage.picker.codes()[1]


def test_a_token_removes_its_language_and_hands_the_focus_on(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguageOptionsPicker())
    stage.picker.set_codes(["en-US", "de-DE", "fr-FR"])
    assert stage.told == []
    assert stage.picker.token("de-DE").accessibleName() == "Remove German (de-DE)"
    stage.qtbot.mouseClick(stage.picker.token("de-DE"), Qt.MouseButton.LeftButton)
    assert stage.told == [("en-US", "fr-FR")]
    assert QApplication.focusWidget() is stage.picker.token("fr-FR")
    stage.qtbot.keyClick(stage.picker.token("fr-FR"), KEY.Key_Space)
    stage.qtbot.keyClick(stage.picker.token("en-US"), KEY.Key_Space)
    assert stage.picker.codes() == ()
    assert stage.picker.dropdown.hasFocus()


def test_tokens_break_into_lines(make: Callable[[QWidget], Stage]) -> None:
    stage = make(LanguageOptionsPicker())
    codes = list(LANGUAGES)[:9]
    stage.picker.set_codes(codes)
    stage.qtbot.waitUntil(lambda: stage.picker.token(codes[-1]).y() > stage.picker.token(codes[0]).y())
    width = stage.picker.width()
    assert all(stage.picker.token(code).geometry().right() <= width for code in codes)
