"""A plugin that has the tests run in another language: ``pytest -p tests.speaking --language de|ja|pseudo|pseudo-rtl``.

Texts are made when modules are imported, so the language is loaded before any conftest is.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

APPLICATION = pytest.StashKey["QApplication"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--language", default="en", help="run the tests in this language")


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from sealscribe.ui.translation import Language, load_language

    language = early_config.known_args_namespace.language
    application = QApplication(["pytest"])  # pytest-qt takes the application that is there
    if language in tuple(Language):
        load_language(application, Language(language), with_locale=True)
    else:
        from tests.pseudo_language import pseudo_translator

        with tempfile.TemporaryDirectory() as folder:
            translator = pseudo_translator(Path(folder))
        translator.setParent(application)
        application.installTranslator(translator)
        if language == "pseudo-rtl":
            application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    early_config.stash[APPLICATION] = application
