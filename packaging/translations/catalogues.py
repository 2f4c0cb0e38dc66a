"""Make the catalogues anew from the sources: every text that is looked up stands in each, and no other.

    python packaging/translations/catalogues.py [--check]

``resources/translations`` holds a Qt catalogue a language: the .ts that people translate, and the .qm that is made of
it. A text without a translation is shown in English. ``--check`` writes nothing, and tells what is not as it should be.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from sealscribe.core.languages import LANGUAGES
from sealscribe.core.regions import PARTITION_NAMES, REGION_NAMES

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "gui" / "sealscribe"
TOURS = ROOT / "resources" / "tours"
CATALOGUES = ROOT / "resources" / "translations"
CONTEXT = "Sealscribe"
PLURAL_FORMS = {"de": 2, "ja": 1}
"""The languages, with how many plural forms each has."""
_PLACE = re.compile(r"\{\w+\}|%Ln")


@dataclass(frozen=True, order=True)
class Text:
    """A text of the sources; one with a count has as many translations as the language has plural forms."""

    source: str
    has_count: bool = False


class NotConstantError(Exception):
    """A text is made up while the program runs, so that no catalogue can hold it."""


def texts_of_source(path: Path) -> Iterator[Text]:
    """Return what a module looks up: the first of ``tr``, and the last of ``count_text`` with its count.

    Raises NotConstantError.
    """
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id == "tr":
            yield Text(_constant(node.args[0], path))
        elif node.func.id == "count_text":
            yield Text(f"%Ln {_constant(node.args[2], path)}", has_count=True)


def _constant(node: ast.expr, path: Path) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotConstantError(f"{path}:{node.lineno}")


def texts_of_tour(path: Path) -> Iterator[Text]:
    """Return the words of a tour."""
    tour = json.loads(path.read_text("utf-8"))
    for part in (tour, *tour["steps"]):
        yield from (Text(part[name]) for name in ("title", "summary", "text", "why") if part.get(name))


def all_texts() -> list[Text]:
    """Return all texts of the program, sorted. Raises NotConstantError."""
    exempt = {SOURCES / "ui" / "translation.py", SOURCES / "ui" / "texts" / "amounts.py"}
    found = set()
    for path in SOURCES.rglob("*.py"):
        if path in exempt or path.parent.name == "walkthrough":
            found.update(texts for texts in _tolerant(path))
        else:
            found.update(texts_of_source(path))
    for table in (LANGUAGES, REGION_NAMES, PARTITION_NAMES):
        found.update(map(Text, table.values()))
    for path in TOURS.glob("*.json"):
        found.update(texts_of_tour(path))
    return sorted(found)


def _tolerant(path: Path) -> Iterator[Text]:
    """The texts of a module that also hands on what others have looked up."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield Text(first.value)


def read_catalogue(path: Path) -> dict[Text, list[str]]:
    """Return the translations of a .ts file, one for each plural form; a text that has none is left out."""
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        has_count = message.get("numerus") == "yes"
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] if has_count else [translation.text or ""]
        if all(forms):
            found[Text(message.findtext("source") or "", has_count)] = forms
    return found


def catalogue(language: str, texts: list[Text], known: dict[Text, list[str]]) -> str:
    """Return a .ts file of these texts, with the translations that are known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in texts:
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text.has_count else {})
        ET.SubElement(message, "source").text = text.source
        forms = known.get(text)
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.has_count:
            for form in forms or [""] * PLURAL_FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, "unicode")}\n'


def compiled(path: Path) -> bytes:
    """Return the .qm that Qt's lrelease makes of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
        subprocess.run([str(tool), "-silent", "-nounfinished", str(path), "-qm", str(made)], check=True)
        return made.read_bytes()


def faults(language: str, texts: list[Text], known: dict[Text, list[str]]) -> list[str]:
    """Return what is wrong with a catalogue: what is missing, too much, or has other places to fill than its source."""
    found = [f"{language}: no translation of {text.source!r}" for text in texts if text not in known]
    found += [f"{language}: no text of the program any more: {text.source!r}" for text in set(known) - set(texts)]
    for text, forms in known.items():
        if len(forms) != (PLURAL_FORMS[language] if text.has_count else 1):
            found.append(f"{language}: {len(forms)} plural forms of {text.source!r}")
        places = sorted(set(_PLACE.findall(text.source)))
        found += [
            f"{language}: other places in {form!r} than in {text.source!r}"
            for form in forms
            if sorted(set(_PLACE.findall(form))) != places
        ]
    return found


def main(arguments: list[str]) -> int:
    """Write the catalogues, or check them; return the status of the process."""
    texts = all_texts()
    status = 0
    for language in PLURAL_FORMS:
        path = CATALOGUES / f"{language}.ts"
        known = read_catalogue(path) if path.exists() else {}
        if "--check" in arguments:
            told = faults(language, texts, known)
            if path.read_text("utf-8") != catalogue(language, texts, known):
                told.append(f"{path.name} is not as this program writes it")
            if path.with_suffix(".qm").read_bytes() != compiled(path):
                told.append(f"{path.stem}.qm is not made of {path.name}")
            print("\n".join(told))
            status = status or bool(told)
            continue
        CATALOGUES.mkdir(exist_ok=True)
        kept = {text: known[text] for text in texts if text in known}
        path.write_text(catalogue(language, texts, kept), "utf-8", newline="\n")
        path.with_suffix(".qm").write_bytes(compiled(path))
        print(f"{path.relative_to(ROOT)}: {len(kept)} of {len(texts)} texts are translated")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
