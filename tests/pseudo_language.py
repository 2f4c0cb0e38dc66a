"""A language for tests: made of the English one, longer, every vowel marked, so that what was left out stands out."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Final

from PySide6.QtCore import QTranslator

TOOL: Final = Path(__file__).parents[1] / "packaging" / "translations" / "catalogues.py"
_MARKED: Final = str.maketrans("aeiouyAEIOUYcnsCNS", "àéîöûýÀÉÎÖÛÝçñšÇÑŠ")
_KEPT: Final = re.compile(r"\{\w+\}|%Ln|&\w|\(\*[^)]*\)|;;")
LONGER: Final = 0.4


def pseudo(text: str) -> str:
    """A text in the language: what is filled in stays, and two fifths are added."""
    parts: list[str] = []
    end = 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_MARKED), kept[0]]
        end = kept.end()
    parts.append(text[end:].translate(_MARKED))
    letters = sum(character.isalpha() for character in text)
    words = max(1, round(letters * LONGER / 4))
    return f"[{''.join(parts)}{' ~·~' * words}]"


def catalogues() -> ModuleType:
    """The tool that makes the program's catalogues."""
    spec = importlib.util.spec_from_file_location("catalogues", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["catalogues"] = module
    spec.loader.exec_module(module)
    return module


def pseudo_translator(folder: Path) -> QTranslator:
    """A translator into the language; its catalogue is made in the folder."""
    tool = catalogues()
    texts = tool.all_texts()
    forms = tool.PLURAL_FORMS["de"]
    source = folder / "pseudo.ts"
    known = {text: [pseudo(text.source)] * (forms if text.has_count else 1) for text in texts}
    source.write_text(tool.catalogue("de", texts, known), "utf-8")
    made = folder / "pseudo.qm"
    made.write_bytes(tool.compiled(source))
    translator = QTranslator()
    assert translator.load(str(made))
    return translator
