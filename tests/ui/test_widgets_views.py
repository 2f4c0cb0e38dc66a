"""Lists, trees, menus and scroll bars of Qt in the looks of the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QColor, QImage, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QMenu, QTreeView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import THEME_NAMES, ThemeController

Show = Callable[[QWidget], QWidget]


def first_painted(image: QImage, top: int, height: int, left: int, ground: QColor) -> int:
    """The first column from ``left`` on that has another colour than the ground."""
    return next(
        x for x in range(left, image.width()) if any(image.pixelColor(x, y) != ground for y in range(top, top + height))
    )


@pytest.fixture
def tree(shown: Show) -> Iterator[QTreeView]:
    """A tree with two columns and a field to take the focus away; its first row is current."""
    window = QWidget()
    column = QVBoxLayout(window)
    model = QStandardItemModel(4, 2, window)
    for row in range(4):
        for section in range(2):
            model.setData(model.index(row, section), "Lemma")
    model.setHorizontalHeaderLabels(["Lemma", "Lemma"])
    view = QTreeView()
    view.setModel(model)
    view.setRootIsDecorated(False)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    column.addWidget(QLineEdit())
    column.addWidget(view)
    window.resize(400, 300)
    shown(window)
    view.setCurrentIndex(model.index(0, 0))
    yield view
    window.close()


@pytest.mark.parametrize("name", THEME_NAMES)
def test_ring_of_a_view_is_whole_and_moves_nothing(tree: QTreeView, themes: ThemeController, name: str) -> None:
    themes.set_choice(name)
    field = tree.window().findChild(QLineEdit)
    field.setFocus()
    tree.grab()
    before = tree.viewport().geometry()
    tree.setFocus()
    image = tree.grab().toImage()
    assert tree.viewport().geometry() == before
    row = before.top() + tree.visualRect(tree.currentIndex()).center().y()
    for y in (10, row, image.height() - 10):
        assert [image.pixelColor(x, y).name() for x in (0, 1)] == [themes.theme.colors.focus] * 2


@pytest.mark.parametrize("name", THEME_NAMES)
def test_selected_row_of_a_tree_has_one_colour(tree: QTreeView, themes: ThemeController, name: str) -> None:
    themes.set_choice(name)
    tree.setFocus()
    rect = tree.visualRect(tree.currentIndex())
    image = tree.viewport().grab().toImage()
    x = rect.right() - 4
    assert {image.pixelColor(x, y).name() for y in range(rect.top(), rect.bottom() + 1)} == {
        themes.theme.colors.selection
    }


def test_cells_of_a_tree_stand_under_their_headers(tree: QTreeView) -> None:
    tree.clearSelection()
    tree.window().findChild(QLineEdit).setFocus()
    header, cells = tree.header().grab().toImage(), tree.viewport().grab().toImage()
    rect = tree.visualRect(tree.model().index(1, 1))
    left = tree.header().sectionViewportPosition(1) + 2
    head_from = first_painted(header, 4, header.height() - 8, left, header.pixelColor(left, 4))
    cell_from = first_painted(cells, rect.top(), rect.height(), left, cells.pixelColor(left, rect.top()))
    assert abs(head_from - cell_from) <= 1


def test_a_scroll_bar_without_anything_to_scroll_is_empty(shown: Show) -> None:
    view = QListView()
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    model = QStandardItemModel(1, 1, view)
    view.setModel(model)
    view.resize(200, 200)
    shown(view)
    bar = view.verticalScrollBar()
    image = bar.grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) == 1
    model.setRowCount(100)
    view.scrollToBottom()
    image = bar.grab().toImage()
    assert len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}) > 1


def test_tick_of_a_menu_stands_beside_its_text(qtbot: QtBot, shown: Show) -> None:
    window = QWidget()
    shown(window)
    menu = QMenu(window)
    group = QActionGroup(menu)
    for text in ("Like the system", "Light"):
        action = group.addAction(text)
        action.setCheckable(True)
        menu.addAction(action)
    group.actions()[0].setChecked(True)
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    image = menu.grab().toImage()
    checked, plain = (menu.actionGeometry(action) for action in group.actions())
    ground = image.pixelColor(plain.left() + 1, plain.center().y())
    tick = first_painted(image, checked.top() + 2, checked.height() - 4, checked.left() + 1, ground)
    text = first_painted(image, plain.top() + 2, plain.height() - 4, plain.left() + 1, ground)
    menu.close()
    assert 10 < text - tick < 34
