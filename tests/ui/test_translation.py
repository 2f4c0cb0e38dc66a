"""The language of the texts: looked up, filled in, counted; and a language for tests that no text escapes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from tests.pseudo_language import pseudo_translator

from sealscribe.ui import translation
from sealscribe.ui.texts.amounts import count_text, format_date_time, format_duration
from sealscribe.ui.translation import Language, language_of, load_language, system_language, tr


@pytest.fixture
def application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[QApplication]:
    """The application, which speaks English again afterwards."""
    loaded: list[QTranslator] = []
    install = qapp.installTranslator

    def note(translator: QTranslator) -> bool:
        loaded.append(translator)
        return install(translator)

    monkeypatch.setattr(qapp, "installTranslator", note)
    direction, locale = qapp.layoutDirection(), QLocale()
    yield qapp
    for translator in loaded:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)


def test_what_is_filled_in_stands_as_it_is() -> None:
    assert tr("Access denied: {action}", action="{resource} 100 %n") == "Access denied: {resource} 100 %n"
    assert tr("Line {number} has no key.", number=3) == "Line 3 has no key."
    assert tr("{not filled in}") == "{not filled in}"


@pytest.mark.parametrize(("count", "words"), [(0, "0 errors"), (1, "1 error"), (1_000, "1,000 errors")])
def test_a_count_has_its_noun(count: int, words: str) -> None:
    assert count_text(count, "error", "errors") == words


@pytest.mark.parametrize(
    ("language", "one", "two", "label"),
    [(Language.GERMAN, "1 Fehler", "2 Paare", "Schließen"), (Language.JAPANESE, None, None, "閉じる")],
)
def test_a_language_is_spoken(
    application: QApplication, language: Language, one: str | None, two: str | None, label: str
) -> None:
    load_language(application, language, with_locale=True)
    assert tr("Close") == label
    assert tr("Access denied: {action}", action="kms:Encrypt").endswith("kms:Encrypt")
    if one:
        assert count_text(1, "error", "errors") == one
        assert count_text(2, "pair", "pairs") == two
    assert tr("no catalogue has this") == "no catalogue has this"
    assert QLocale().language() == QLocale(language.value).language()
    assert format_duration(3_720) != "1 h 2 min" or language is Language.GERMAN


def test_qt_s_own_words_are_translated_too(application: QApplication) -> None:
    load_language(application, Language.GERMAN)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_in_the_language_for_tests_every_text_is_longer_and_can_be_told(
    application: QApplication, tmp_path: Path
) -> None:
    application.installTranslator(pseudo_translator(tmp_path))
    shown = tr("Access denied: {action}", action="kms:Encrypt")
    assert shown.startswith("[")
    assert shown.endswith("]")
    assert "kms:Encrypt" in shown
    assert len(shown) > 1.3 * len("Access denied: kms:Encrypt")
    assert count_text(2, "pair", "pairs").startswith("[2 ")
    assert tr("&Copy").startswith("[&C")


@pytest.mark.parametrize(
    ("names", "language"),
    [
        (["de-CH", "en"], Language.GERMAN),
        (["ja_JP"], Language.JAPANESE),
        (["fr-FR", "de"], Language.GERMAN),
        (["fr"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_system_s_first_language_that_is_spoken_counts(
    monkeypatch: pytest.MonkeyPatch, names: list[str], language: Language
) -> None:
    class System:
        @staticmethod
        def system() -> System:
            return System()

        @staticmethod
        def uiLanguages() -> list[str]:  # noqa: N802 - Qt's name
            return names

    monkeypatch.setattr(translation, "QLocale", System)
    assert system_language() is language
    assert language_of("system") is language
    assert language_of("de") is Language.GERMAN


def test_dates_are_written_as_the_language_writes_them(application: QApplication) -> None:
    from datetime import datetime

    moment = datetime(2026, 3, 2, 9, 30)
    assert format_date_time(moment) == "2 Mar 2026, 09:30"
    load_language(application, Language.JAPANESE, with_locale=True)
    assert format_date_time(moment).startswith("2026年3月2日")
