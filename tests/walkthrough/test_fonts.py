"""Captures are written in fonts that are the same on every computer, Japanese included."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication

from sealscribe.walkthrough import fonts as fonts_module
from sealscribe.walkthrough.fonts import CaptureFonts, load_capture_fonts


@pytest.fixture
def fonts(qapp: QApplication) -> Iterator[CaptureFonts]:
    loaded = load_capture_fonts()
    assert loaded is not None, "the development set-up has them"
    yield loaded
    QFontDatabase.removeAllApplicationFonts()


def test_text_has_a_font_of_its_own_in_three_weights(fonts: CaptureFonts) -> None:
    assert QFontInfo(fonts.text).family() == "Open Sans"
    assert {"Regular", "Bold"} <= set(QFontDatabase.styles("Open Sans"))
    for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold):
        font = QFont(fonts.text)
        font.setWeight(weight)
        assert QRawFont.fromFont(font).weight() == weight


def test_japanese_has_letters(fonts: CaptureFonts) -> None:
    japanese = QRawFont.fromFont(QFont(fonts.text.families()[1]))
    assert japanese.familyName() == "Noto Sans JP"
    assert all(japanese.supportsCharacter(ord(letter)) for letter in "暗号化キーの文字起こし")


def test_code_has_letters_of_one_width(fonts: CaptureFonts) -> None:
    font = QFont(fonts.code_family)
    assert QFontInfo(font).family() == fonts.code_family
    assert QFontInfo(font).fixedPitch()


def test_who_has_no_such_fonts_is_not_held_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts_module, "find_spec", lambda _: None)
    assert load_capture_fonts() is None
