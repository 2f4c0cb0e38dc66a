"""Words for how the program looks, and the names of its languages."""

from __future__ import annotations

from typing import Final

from sealscribe.ui.theme import DARK, HIGH_CONTRAST, LIGHT, SYSTEM
from sealscribe.ui.translation import Language, tr

LANGUAGE_CODE: Final = tr("en")
"""The code of the language that is spoken, as its catalogue has it."""
LIKE_THE_SYSTEM: Final = tr("Like the system")
THEME_WORDS: Final = {SYSTEM: LIKE_THE_SYSTEM, LIGHT: tr("Light"), DARK: tr("Dark"), HIGH_CONTRAST: tr("High contrast")}
LANGUAGE_NAMES: Final = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.JAPANESE: "日本語"}
"""Each in its own language, so that whoever cannot read the others finds it."""
LANGUAGE_HELP: Final = tr("Also of dates, numbers and sizes. Counts from the next start on.")
