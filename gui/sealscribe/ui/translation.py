"""The language of the texts: every one of them is looked up through Qt when it is made.

Texts are written in English, where they are needed. Catalogues are data in ``resources/translations``. Texts of modules
are made when those are imported, so a language is to be loaded before.
"""

from __future__ import annotations

import re
from enum import StrEnum
from importlib.resources import files
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

CONTEXT: Final = "Sealscribe"
"""All texts stand in one context: one English text has one translation."""
_PLACE: Final = re.compile(r"\{(\w+)\}")


class Language(StrEnum):
    """A language that the program speaks."""

    ENGLISH = "en"
    GERMAN = "de"
    JAPANESE = "ja"


def tr(text: str, /, **values: object) -> str:
    """Return a text in the language of the program; each ``{name}`` in it stands for the value of that name.

    ``text`` is a constant: the catalogues are made of the constants in the sources.
    """
    found = QCoreApplication.translate(CONTEXT, text)
    return _PLACE.sub(lambda place: str(values[place[1]]), found) if values else found


def tr_name(name: str) -> str:
    """Return a name of a language, a Region or a partition in the language of the program.

    The tables of ``core`` have them, and the catalogues are made of these too.
    """
    return QCoreApplication.translate(CONTEXT, name) if name else ""


def translated_count(count: int, many: str) -> str | None:
    """Return a count with its noun in the plural form of the language, or None where there is no translation."""
    source = f"%Ln {many}"
    found = QCoreApplication.translate(CONTEXT, source, "", count)
    return None if found.endswith(f" {many}") else found


def system_language() -> Language:
    """Return the first language of the system's that the program speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in tuple(Language):
            return Language(code)
    return Language.ENGLISH


def language_of(choice: str) -> Language:
    """Return the language that a person chose; for any other text that of the system."""
    try:
        return Language(choice)
    except ValueError:
        return system_language()


def load_language(application: QGuiApplication, language: Language, *, with_locale: bool = False) -> None:
    """Have all texts that are made from now on in a language.

    Numbers and dates are as the system has them where that speaks the language, ``with_locale`` always as it has them.
    """
    if with_locale or system_language() is not language:
        QLocale.setDefault(QLocale(language.value))
    if language is Language.ENGLISH:
        return
    _install(application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    # Asked first, as it is installed last.
    _install(application, language.value, str(files("sealscribe.resources").joinpath("translations")))


def _install(application: QGuiApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)
