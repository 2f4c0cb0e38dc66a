"""Every text for people is looked up in the catalogues, and the catalogues hold all of them and no more."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
TOLD = {
    "setText",
    "setToolTip",
    "setAccessibleName",
    "setAccessibleDescription",
    "setPlaceholderText",
    "setWindowTitle",
    "setTitle",
    "addTab",
    "addMenu",
    "addItem",
    "TextLabel",
    "PrimaryButton",
    "SecondaryButton",
    "LinkButton",
    "QAction",
    "Panel",
    "form_row",
    "announce",
    "flash",
}
"""What takes words that people see or hear."""
WORD = re.compile(r"[A-Za-z]{3,}")
NO_WORDS = re.compile(
    r"Sealscribe|MyTranscriptionJob|[a-z-]+(\.[a-z0-9-]+)*|arn:.*|s3://.*|Ctrl\+.*|success|error|warning|info"
)
"""A name, or an example that is the same in every language."""


def untranslated(source: Any) -> Iterator[tuple[int, str]]:
    """Texts that are given to what shows them, and were not looked up."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in TOLD:
            continue
        for argument in node.args:
            text = ""
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                text = argument.value
            elif isinstance(argument, ast.JoinedStr):
                text = "".join(part.value for part in argument.values if isinstance(part, ast.Constant))
            if WORD.search(text) and not NO_WORDS.fullmatch(text.strip()):
                yield node.lineno, text


def test_what_people_see_was_looked_up(sources: Any) -> None:
    found = [
        f"{source.name}:{line}: {text!r}"
        for source in sources
        if source.room == "ui"
        for line, text in untranslated(source)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ('label.setText("Some words")', 1),
        ('label.setText(f"Some words of {x}")', 1),
        ('label.setText(tr("Some words"))', 0),
        ('label.setText(f"{x}, {y}")', 0),
        ('QAction("&Open", self)', 1),
        ('field.setPlaceholderText("arn:aws:kms:us-east-1:444455556666:key/1")', 0),
    ],
)
def test_the_rule_is_tried(code: str, count: int, as_source: Any) -> None:
    assert len(list(untranslated(as_source("ui/a.py", code)))) == count


def test_the_catalogues_are_whole_and_as_the_sources_want_them() -> None:
    checked = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations" / "catalogues.py"), "--check"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (checked.returncode, checked.stdout.strip()) == (0, ""), checked.stdout[-4000:] + checked.stderr
