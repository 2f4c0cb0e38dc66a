"""Boxes and dialogs of Qt in the looks of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import THEME_NAMES, ThemeController
from sealscribe.ui.widgets.file_dialog import ask_open_path, ask_save_path, dress
from sealscribe.ui.widgets.message_box import MessageBox
from sealscribe.ui.widgets.text import Glyph

Show = Callable[[QWidget], QWidget]
KEY = Qt.Key
ROLES = MessageBox.ButtonRole


def whole_colors(image: QImage) -> set[str]:
    """The colours of what is painted in full strength."""
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*place).name() for place in places if image.pixelColor(*place).alpha() == 255}


class Box:
    """An open question with two buttons, over a window."""

    def __init__(self, show: Show) -> None:
        self.window = QWidget()
        show(self.window)
        self.box = MessageBox(
            "Cancel this job",
            "Discard what you entered?",
            "The form is emptied. Nothing was sent.",
            icon="warning",
            tone="warning",
            parent=self.window,
        )
        self.discard = self.box.add_button("Discard", ROLES.DestructiveRole)
        self.keep = self.box.add_main_button("Keep editing", ROLES.RejectRole)
        self.box.open()


@pytest.fixture
def box(shown: Show) -> Box:
    return Box(shown)


class TestMessageBox:
    def test_text_is_wide_and_beside_the_icon(self, box: Box) -> None:
        detail = box.box.findChild(QLabel, "qt_msgbox_informativelabel")
        assert detail.width() >= 320
        title = box.box.findChild(QLabel, "qt_msgbox_label")
        icon = box.box.findChild(QLabel, "qt_msgboxex_icon_label")
        assert title.x() == detail.x()
        assert icon.x() + icon.width() <= title.x() <= icon.x() + icon.width() + 24

    @pytest.mark.parametrize("name", THEME_NAMES)
    def test_icon_has_the_colour_of_its_tone_in_every_theme(self, box: Box, themes: ThemeController, name: str) -> None:
        themes.set_choice(name)
        assert whole_colors(box.box.iconPixmap().toImage()) == {themes.theme.colors.warning}

    @pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Escape])
    def test_enter_and_escape_press_the_main_button(self, qtbot: QtBot, box: Box, key: Qt.Key) -> None:
        assert box.box.focusWidget() is box.keep
        with qtbot.waitSignal(box.keep.clicked), qtbot.assertNotEmitted(box.discard.clicked):
            qtbot.keyClick(box.box.focusWidget(), key)
        qtbot.waitUntil(lambda: box.window.findChild(MessageBox) is None)

    def test_enter_presses_the_other_button_once_it_has_the_focus(self, qtbot: QtBot, box: Box) -> None:
        box.discard.setFocus()
        with qtbot.waitSignal(box.discard.clicked), qtbot.assertNotEmitted(box.keep.clicked):
            qtbot.keyClick(box.discard, KEY.Key_Return)

    def test_boxes_of_qt_have_no_pictures_on_their_buttons(self, qtbot: QtBot, shown: Show) -> None:
        plain = QMessageBox()
        plain.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
        shown(plain)
        assert [button.text() for button in plain.findChildren(QPushButton) if not button.icon().isNull()] == []


class TestFileDialog:
    @pytest.mark.parametrize("name", THEME_NAMES)
    def test_arrows_of_qts_own_dialog_are_seen(
        self, qtbot: QtBot, shown: Show, themes: ThemeController, tmp_path: Path, name: str
    ) -> None:
        themes.set_choice(name)
        dialog = QFileDialog(None, "Save", str(tmp_path), "Text (*.txt)")
        dress(dialog)
        shown(dialog)
        for button_name in ("backButton", "forwardButton", "toParentButton"):
            button = dialog.findChild(QToolButton, button_name)
            image = button.icon().pixmap(16, 16).toImage()
            assert whole_colors(image) == {themes.theme.colors.text}
        fields = dialog.findChildren(QComboBox)
        assert fields
        for field in fields:
            chevron = field.findChild(Glyph)
            assert field.rect().contains(chevron.geometry())
            assert themes.theme.colors.text in whole_colors(field.grab(chevron.geometry()).toImage())

    def test_a_path_to_save_to(self, qtbot: QtBot, shown: Show, tmp_path: Path) -> None:
        window = QWidget()
        shown(window)

        def press_save() -> None:
            dialog = window.findChild(QFileDialog)
            assert dialog.findChild(QLineEdit, "fileNameEdit").text() == "board.txt"
            dialog.accept()

        QTimer.singleShot(0, press_save)
        proposed = str(tmp_path / "board.txt")
        assert ask_save_path(window, "Save transcript as", proposed, "Text (*.txt)") == proposed

    def test_a_recording_to_open(self, qtbot: QtBot, shown: Show, tmp_path: Path) -> None:
        recording = tmp_path / "board.wav"
        recording.write_bytes(b"RIFF")
        window = QWidget()
        shown(window)

        def choose() -> None:
            dialog = window.findChild(QFileDialog)
            dialog.selectFile(str(recording))
            dialog.accept()

        QTimer.singleShot(0, choose)
        assert ask_open_path(window, "Choose a recording", "Recordings (*.wav)") == str(recording)

    def test_no_path_when_the_person_cancels(self, qtbot: QtBot, shown: Show) -> None:
        window = QWidget()
        shown(window)
        QTimer.singleShot(0, lambda: window.findChild(QFileDialog).reject())
        assert ask_open_path(window, "Choose a recording", "Recordings (*.wav)") == ""
