"""Facts keep their room when they are placed anew and when the text becomes larger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.jobs.facts_grid import Fact, FactsGrid
from sealscribe.ui.theme import ThemeController

LABELS = tuple(f"Fact {number}" for number in range(6))


def test_facts_that_were_placed_twice_grow_with_the_text(
    shown: Callable[[QWidget], QWidget], themes: ThemeController, qtbot: QtBot
) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    grid = FactsGrid(LABELS, frozenset(LABELS[:2]))
    for _ in grid.build_steps():
        pass
    column.addWidget(grid)
    column.addStretch(1)
    page.resize(2400, 600)
    grid.show_facts(dict.fromkeys(LABELS[:4], "a value"))
    shown(page)
    grid.show_facts(dict.fromkeys(LABELS, "a value"))

    def have_their_room() -> bool:
        return all(fact.height() == fact.heightForWidth(fact.width()) for fact in grid.findChildren(Fact))

    qtbot.waitUntil(have_their_room)
    for wanted in (True, False):
        themes.set_large(wanted)
        qtbot.waitUntil(have_their_room)
