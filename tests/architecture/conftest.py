"""The program's own sources, read once, for the rules that are checked on them."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "gui" / "sealscribe"


@dataclass(frozen=True)
class Source:
    """One file of the package: its path within it (with slashes), its room ("" at the top) and what it holds."""

    name: str
    room: str
    text: str
    tree: ast.Module


def read_source(name: str, text: str) -> Source:
    """Parse one file; ``name`` is its path within the package."""
    return Source(name, name.split("/")[0] if "/" in name else "", text, ast.parse(text, name))


@pytest.fixture(scope="session")
def sources() -> list[Source]:
    """Every Python file of the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return [read_source(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8")) for path in files]


@pytest.fixture(scope="session")
def as_source() -> object:
    """``read_source``, for tests of the rules themselves on small texts."""
    return read_source
