"""The table of languages against the installed service model, and the search in it."""

from __future__ import annotations

import botocore.session
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.languages import LANGUAGES, language_name, search_languages


def test_the_table_holds_the_languages_of_the_installed_service_model() -> None:
    model = botocore.session.get_session().get_service_model("transcribe")
    assert set(LANGUAGES) == set(model.shape_for("LanguageCode").enum)


def test_every_language_has_a_name_of_its_own() -> None:
    assert len(set(LANGUAGES.values())) == len(LANGUAGES)


def test_an_unknown_code_is_its_own_name() -> None:
    assert language_name("en-US") == "English, US"
    assert language_name("xx-XX") == "xx-XX"


def test_search_finds_by_name_and_by_code_in_any_case() -> None:
    assert search_languages("swiss") == ("de-CH",)
    assert search_languages("EN-z") == ("en-ZA",)
    assert search_languages("") == tuple(sorted(LANGUAGES, key=lambda code: LANGUAGES[code].casefold()))
    assert search_languages("klingon") == ()


@given(st.text(max_size=20))
def test_search_never_raises_and_finds_only_what_matches(text: str) -> None:
    wanted = text.strip().casefold()
    for code in search_languages(text):
        assert wanted in code.casefold() or wanted in LANGUAGES[code].casefold()


def test_a_language_is_found_by_the_name_that_people_read_and_by_the_english_one() -> None:
    names = {"de-CH": "Deutsch, schweizerisch", "de-DE": "Deutsch"}

    def name_of(code: str) -> str:
        return names.get(code, code)

    assert search_languages("deutsch", name_of) == ("de-DE", "de-CH")
    assert search_languages("swiss", name_of) == ("de-CH",)
