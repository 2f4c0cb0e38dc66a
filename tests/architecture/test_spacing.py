"""The distances of every layout stand in the one table of looks."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "gui" / "sealscribe" / "ui"
GRID = json.loads((ROOT / "resources" / "themes" / "themes.json").read_text("utf-8"))["space"]
FRAME = 1
"""The room for a frame that a widget paints itself."""
CALLS = {"setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "addSpacing", "setContentsMargins", "FlowLayout"}
CONSTANTS = ("GAP", "MARGIN")


def distances(source: str) -> Iterator[tuple[int, int]]:
    """Line and value of each distance that is given to a layout as a number, or kept as a GAP or MARGIN."""
    for node in ast.walk(ast.parse(source)):
        given: list[ast.expr] = []
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            given = node.args if name in CALLS else []
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            target = node.targets[0] if isinstance(node, ast.Assign) else node.target
            given = [node.value] if isinstance(target, ast.Name) and target.id.endswith(CONSTANTS) else []
        for part in (part for value in given for part in ast.walk(value)):
            if isinstance(part, ast.Constant) and isinstance(part.value, int) and part.value > FRAME:
                yield part.lineno, part.value


def test_distances_are_found() -> None:
    source = "GAP: Final = 7\nbox.setSpacing(3)\nbox.setContentsMargins(MARGIN, 1, wide + 5, 0)\nfont.setPixelSize(9)"
    assert list(distances(source)) == [(1, 7), (2, 3), (3, 5)]


def test_every_distance_is_on_the_grid() -> None:
    off = [
        f"{path.relative_to(ROOT)}:{line}: {value}"
        for path in sorted(UI.rglob("*.py"))
        for line, value in distances(path.read_text("utf-8"))
        if value not in GRID
    ]
    assert off == []
