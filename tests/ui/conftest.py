"""Windows for tests of widgets: themed, shown and active."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import LIGHT, ThemeController


@pytest.fixture
def themes(qapp: QApplication) -> Iterator[ThemeController]:
    """The light theme in force; the application looks as before afterwards."""
    palette, font = qapp.palette(), qapp.font()
    controller = ThemeController(qapp, LIGHT)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def shown(qtbot: QtBot, themes: ThemeController) -> Callable[[QWidget], QWidget]:
    """Shows a widget, themed, and waits until it is painted and active."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
