"""The pages of the help in every language: all of them, with the same links, examples and tables."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from sealscribe.ui.help.pages import PAGES
from sealscribe.ui.translation import Language

FOLDER = files("sealscribe.resources").joinpath("help")
LINK = re.compile(r"\]\(([^)]+)\)")
FENCED = re.compile(r"```.*?```", re.DOTALL)


@pytest.mark.parametrize("language", [one for one in Language if one is not Language.ENGLISH])
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_says_the_same_in_a_language(page: object, language: Language) -> None:
    name = page.name  # type: ignore[attr-defined] # a HelpPage
    source = FOLDER.joinpath(f"{name}.md").read_text("utf-8")
    text = FOLDER.joinpath(language, f"{name}.md").read_text("utf-8")
    assert text.startswith("# ")
    assert text != source
    assert sorted(LINK.findall(text)) == sorted(LINK.findall(source))
    assert FENCED.findall(text) == FENCED.findall(source)
    assert text.count("\n## ") == source.count("\n## ")
    assert text.count("|---") == source.count("|---")


def test_no_page_is_left_over() -> None:
    names = {f"{page.name}.md" for page in PAGES}
    for language in Language:
        if language is not Language.ENGLISH:
            assert {page.name for page in FOLDER.joinpath(language).iterdir()} == names
