"""Help texts come with the program and need no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.components.help_dialog import POLICIES, HelpDialog, HelpText


def test_the_text_on_key_policies_is_there(qtbot: QtBot, shown: Callable[[QWidget], Any]) -> None:
    dialog = shown(HelpDialog(POLICIES))
    text = dialog.browser.toPlainText()
    assert "kms:EncryptionContext" in text
    assert "DescribeKey" in text
    assert dialog.windowTitle() == POLICIES.title
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)


def test_a_text_that_is_not_there_is_a_defect() -> None:
    with pytest.raises(FileNotFoundError):
        HelpDialog(HelpText("Nothing", "nothing"))
