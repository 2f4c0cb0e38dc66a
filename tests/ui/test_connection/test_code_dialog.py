"""The code of an MFA device is asked for in the window, and to cancel is an answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import CodeQuestion
from sealscribe.ui.connection.code_dialog import NOT_A_CODE, CodeAsker

QUESTION = CodeQuestion(7, "clinic", "arn:aws:iam::111122223333:mfa/noor")


@pytest.fixture
def asker(qtbot: QtBot, connector: Any) -> Iterator[CodeAsker]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = CodeAsker(connector, window)
    connector.code_asked.emit(QUESTION)
    qtbot.waitUntil(lambda: made.dialog is not None and made.dialog.isVisible())
    yield made
    if made.dialog is not None:
        made.dialog.reject()


def test_six_digits_are_the_answer(qtbot: QtBot, asker: Any, connector: Any) -> None:
    qtbot.keyClicks(asker.dialog.edit, "012 345")
    qtbot.keyClick(asker.dialog.edit, Qt.Key.Key_Return)

    assert connector.calls == [(7, "012345")]
    assert asker.dialog is None


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12345a", "\uff11\uff12\uff13\uff14\uff15\uff16"])
def test_anything_else_is_told_at_the_field(qtbot: QtBot, asker: Any, connector: Any, text: str) -> None:
    asker.dialog.edit.setText(text)
    qtbot.mouseClick(asker.dialog.continue_button, Qt.MouseButton.LeftButton)

    assert asker.dialog.row.errors == (NOT_A_CODE,)
    assert connector.calls == []
    qtbot.keyClicks(asker.dialog.edit, "1")
    assert asker.dialog.row.errors == ()


def test_escape_is_an_answer_too(qtbot: QtBot, asker: Any, connector: Any) -> None:
    qtbot.keyClick(asker.dialog, Qt.Key.Key_Escape)

    assert connector.calls == [(7, None)]


def test_a_question_that_needs_no_answer_any_more_goes(asker: Any, connector: Any) -> None:
    connector.code_withdrawn.emit(6)
    assert asker.dialog is not None

    connector.code_withdrawn.emit(7)

    assert asker.dialog is None
