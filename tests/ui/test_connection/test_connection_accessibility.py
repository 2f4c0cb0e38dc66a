"""The Connection page for people who hear it, or have no mouse: every state is walked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.connection import CodeQuestion, ConnectionStage
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.connection.code_dialog import CodeAsker
from sealscribe.ui.connection.page import ConnectionPage
from sealscribe.ui.theme import ThemeController

QUESTION = CodeQuestion(7, "clinic", "arn:aws:iam::111122223333:mfa/noor")

pytestmark = AT_TWO_SIZES


@pytest.fixture
def shown(make_page: Callable[..., ConnectionPage], themes: ThemeController, qtbot: QtBot) -> Callable[..., QWidget]:
    def show(**how: Any) -> QWidget:
        page = make_page(**how)
        page.resize(1000, 1600)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return show


@pytest.mark.parametrize("is_demo", [False, True])
def test_connected(shown: Callable[..., QWidget], is_demo: bool) -> None:
    assert obstacles(shown(is_demo=is_demo)) == []


@pytest.mark.parametrize("code", [ErrorCode.OFFLINE, ErrorCode.ACCESS_DENIED, ErrorCode.EXPIRED_CREDENTIALS])
def test_refused(shown: Callable[..., QWidget], connector: Any, code: ErrorCode) -> None:
    page = shown()
    connector.show(stage=ConnectionStage.REFUSED, error=AppError(code, "sts:GetCallerIdentity"))
    assert obstacles(page) == []


def test_connecting(shown: Callable[..., QWidget], connector: Any) -> None:
    page = shown()
    connector.show(stage=ConnectionStage.CHECKING)
    assert obstacles(page) == []


@pytest.mark.parametrize("entered", ["", "12345"])
def test_the_code_of_a_device(qtbot: QtBot, connector: Any, themes: ThemeController, entered: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asker = CodeAsker(connector, window)
    connector.code_asked.emit(QUESTION)
    dialog = asker.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    if entered:
        qtbot.keyClicks(dialog.edit, entered)
        qtbot.keyClick(dialog.edit, Qt.Key.Key_Return)
    assert obstacles(dialog) == []
    dialog.reject()
