"""What support needs of an error is one press away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sealscribe.ui.widgets.feedback import COPY_DETAILS, DETAILS_COPIED, Notice


def test_copy_details_puts_them_on_the_clipboard_and_says_so(qtbot: QtBot) -> None:
    notice = Notice("error", "Access denied", "AWS KMS refused.", "Try again", details="Request ID: 1")
    qtbot.addWidget(notice)
    notice.show()
    assert notice.details_button.text() == COPY_DETAILS

    qtbot.mouseClick(notice.details_button, Qt.MouseButton.LeftButton)

    assert QGuiApplication.clipboard().text() == "Request ID: 1"
    assert notice.details_button.text() == DETAILS_COPIED
    notice.set_content("error", "Access denied", "Again.", details="Request ID: 2")
    assert notice.details_button.text() == COPY_DETAILS
    notice.details_button.setFocus()
    qtbot.keyClick(notice.details_button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Request ID: 2"


def test_without_details_there_is_nothing_to_copy(qtbot: QtBot) -> None:
    notice = Notice("info", "Hello")
    qtbot.addWidget(notice)
    notice.show()
    assert not notice.details_button.isVisible()
