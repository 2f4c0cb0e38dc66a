"""The menus, opened: every entry says what it does, and can be chosen by a letter of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

MNEMONIC = re.compile(r"&(\w)")


@pytest.fixture
def screen(launch: Any) -> Any:
    return launch(has_past=True)


def menus_of(bar_or_menu: Any) -> Iterator[QMenu]:
    """Every menu of the bar, and the menus within them."""
    for action in bar_or_menu.actions():
        menu = action.menu()
        if isinstance(menu, QMenu) and action.isVisible():
            yield menu
            yield from menus_of(menu)


def letters(actions: list[QAction]) -> list[str]:
    found = (MNEMONIC.search(action.text().replace("&&", "")) for action in actions if action.isVisible())
    return [match[1].casefold() for match in found if match]


def twice(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_every_menu_of_the_bar_has_a_letter_of_its_own(screen: Any) -> None:
    actions = [action for action in screen.window.menuBar().actions() if action.isVisible()]
    assert len(letters(actions)) == len(actions)
    assert twice(letters(actions)) == []


def test_every_entry_says_what_it_does(screen: Any) -> None:
    for menu in menus_of(screen.window.menuBar()):
        assert menu.title()
        for action in menu.actions():
            assert action.isSeparator() or action.text().replace("&", "").strip(), menu.title()
        assert twice(letters(menu.actions())) == [], menu.title()


def test_no_two_entries_have_the_same_keys(screen: Any) -> None:
    within = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)
    actions = {
        action
        for menu in menus_of(screen.window.menuBar())
        for action in menu.actions()
        if action.shortcutContext() not in within
    }
    keys = [sequence.toString() for action in actions for sequence in action.shortcuts() if not sequence.isEmpty()]
    assert twice(keys) == []


def test_a_menu_is_gone_through_with_the_arrow_keys_and_left_with_escape(screen: Any) -> None:
    for menu in menus_of(screen.window.menuBar()):
        menu.popup(QPoint(0, 0))
        screen.until(menu.isVisible)
        reached: list[QAction | None] = []
        for _ in menu.actions():
            QTest.keyClick(menu, Qt.Key.Key_Down)
            reached.append(menu.activeAction())
        choosable = {action for action in menu.actions() if not action.isSeparator() and action.isEnabled()}
        assert choosable <= set(reached), menu.title()
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        screen.until(lambda menu=menu: not menu.isVisible())
