"""What has the focus shows it by one ring, and answers the keys."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QFontDatabase, QImage, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import LIGHT, THEME_NAMES, ThemeController
from sealscribe.ui.widgets.buttons import (
    CopyButton,
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    TintedButton,
)
from sealscribe.ui.widgets.chip import ConnectionChip
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.data import VALUE_EDGE, KeyValueList, ValueText
from sealscribe.ui.widgets.text import TextLabel

Show = Callable[[QWidget], QWidget]
KEY = Qt.Key
RING_AND_GAP = 5
"""Inside of this distance from the edge nothing changes with the focus."""


def demo_chip() -> ConnectionChip:
    chip = ConnectionChip()
    chip.show_connection("Demo: 111122223333", "Nothing is sent.", "demo")
    return chip


def destination() -> QToolButton:
    button = QToolButton()
    button.setText("Create job")
    button.setProperty("shell", "destination")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


WITH_RING: dict[str, Callable[[], QWidget]] = {
    "primary": lambda: PrimaryButton("Create job"),
    "secondary": lambda: SecondaryButton("Cancel", icon="cross"),
    "link": lambda: LinkButton("What is sent"),
    "icon": lambda: IconButton("copy", "Copy"),
    "plain": lambda: QPushButton("OK"),
    "chip": demo_chip,
    "check box": lambda: CheckBox("SRT (SubRip)"),
    "radio button": lambda: QRadioButton("Specific language"),
    "destination": destination,
    "value": lambda: ValueText("arn:aws:kms:eu-central-1:111122223333:key/1"),
}


class Stage:
    """A field, a widget and its picture without and with the focus that Tab gives."""

    def __init__(self, widget: QWidget, show: Show, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.setProperty("surface", "panel")
        self.window.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self.window)
        self.field = QLineEdit()
        self.widget = widget
        column.addWidget(self.field)
        column.addWidget(widget)
        QCursor.setPos(0, 0)
        show(self.window)
        self.qtbot = qtbot

    def pictures(self) -> tuple[QImage, QImage]:
        self.field.setFocus()
        without = self.grab()
        self.qtbot.keyClick(self.field, KEY.Key_Tab)
        assert self.widget.hasFocus()
        return without, self.grab()

    def grab(self) -> QImage:
        return self.window.grab(self.widget.geometry()).toImage()


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("kind", WITH_RING)
def test_focus_is_one_ring_at_the_edge(
    qtbot: QtBot, shown: Show, themes: ThemeController, kind: str, name: str
) -> None:
    themes.set_choice(name)
    stage = Stage(WITH_RING[kind](), shown, qtbot)
    if isinstance(stage.widget, ValueText):
        stage.widget.setCursorWidth(0)
    without, focused = stage.pictures()
    middle = focused.height() // 2
    for x in (0, 1, focused.width() - 2, focused.width() - 1):
        assert focused.pixelColor(x, middle).name() == themes.theme.colors.focus
    inside = [
        (x, y)
        for x in range(RING_AND_GAP, focused.width() - RING_AND_GAP)
        for y in range(RING_AND_GAP, focused.height() - RING_AND_GAP)
    ]
    assert inside
    assert [place for place in inside if focused.pixel(*place) != without.pixel(*place)] == []


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("make", [lambda: PrimaryButton("Create job"), demo_chip])
def test_a_gap_parts_the_ring_from_a_strong_fill(
    qtbot: QtBot, shown: Show, themes: ThemeController, name: str, make: Callable[[], TintedButton]
) -> None:
    themes.set_choice(name)
    stage = Stage(make(), shown, qtbot)
    _, focused = stage.pictures()
    colors = themes.theme.colors
    across = [focused.pixelColor(x, focused.height() // 2).name() for x in range(5)]
    fill, text = (
        (colors.demo, colors.demo_text) if stage.widget.property("chip") else (colors.accent, colors.accent_text)
    )
    assert across == [colors.focus, colors.focus, text, text, fill]


def test_values_stand_in_line_with_their_labels(shown: Show) -> None:
    listed = KeyValueList()
    value = listed.add("KMS key ARN", "arn:aws:kms:eu-central-1:111122223333:key/1")
    shown(listed)
    assert isinstance(value, ValueText)
    text_left = value.viewport().mapTo(value, QPoint(0, 0))
    assert (text_left.x(), text_left.y()) == (VALUE_EDGE.width(), VALUE_EDGE.height())


def test_rows_are_even_and_the_button_stands_beside_the_first_line(shown: Show) -> None:
    listed = KeyValueList()
    values = [listed.add(f"Fact {number}", "short", copyable=number == 1) for number in range(4)]
    shown(listed)
    tops = [value.mapTo(listed, QPoint(0, 0)).y() for value in values]
    assert len({below - above for above, below in pairwise(tops)}) == 1
    button = listed.findChild(CopyButton)
    line = values[1].mapTo(listed, values[1].rect().center()).y()
    assert abs(button.mapTo(listed, button.rect().center()).y() - line) <= 1
    label = next(text for text in listed.findChildren(TextLabel) if text.text() == "Fact 1")
    assert abs(label.mapTo(listed, label.contentsRect().center()).y() - line) <= 1


class TestEnter:
    @pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
    @pytest.mark.parametrize("make", [PrimaryButton, SecondaryButton, LinkButton])
    def test_presses_a_button_once(self, qtbot: QtBot, shown: Show, make: type[TintedButton], key: Qt.Key) -> None:
        button = make("Do it")
        told: list[bool] = []
        button.clicked.connect(lambda: told.append(True))
        shown(button)
        button.setFocus()
        modifier = Qt.KeyboardModifier.KeypadModifier if key == KEY.Key_Enter else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(button, key, modifier)
        assert len(told) == 1
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(button, held)
        assert len(told) == 1

    def test_with_ctrl_is_not_the_button(self, qtbot: QtBot, shown: Show) -> None:
        button = SecondaryButton("Cancel")
        shown(button)
        button.setFocus()
        with qtbot.assertNotEmitted(button.clicked):
            qtbot.keyClick(button, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def test_leaves_the_default_button_of_a_dialog_alone(self, qtbot: QtBot, shown: Show) -> None:
        dialog = QDialog()
        column = QVBoxLayout(dialog)
        field, cancel, choose = QLineEdit(), SecondaryButton("Cancel"), PrimaryButton("Choose")
        choose.setDefault(True)
        for widget in (field, cancel, choose):
            column.addWidget(widget)
        shown(dialog)
        field.setFocus()
        with qtbot.waitSignal(choose.clicked):
            qtbot.keyClick(field, KEY.Key_Return)
        cancel.setFocus()
        with qtbot.waitSignal(cancel.clicked), qtbot.assertNotEmitted(choose.clicked):
            qtbot.keyClick(cancel, KEY.Key_Return)

    def test_opens_a_menu(self, qtbot: QtBot, shown: Show) -> None:
        button = SecondaryButton("Save as")
        menu = QMenu(button)
        menu.addAction("Text")
        button.setMenu(menu)
        shown(button)
        menu.aboutToShow.connect(menu.deleteLater)
        button.setFocus()
        with qtbot.waitSignal(menu.aboutToShow):
            qtbot.keyClick(button, KEY.Key_Return)

    def test_does_not_press_what_is_disabled(self, qtbot: QtBot, shown: Show) -> None:
        button = SecondaryButton("Remove")
        button.setEnabled(False)
        shown(button)
        press = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier)
        with qtbot.assertNotEmitted(button.clicked):
            QApplication.sendEvent(button, press)


def test_a_button_that_moves_away_is_no_longer_hovered(qtbot: QtBot, shown: Show) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    button = SecondaryButton("Add pair")
    column.addWidget(button)
    column.addStretch(1)
    window.resize(300, 300)
    shown(window)
    middle = QPointF(button.rect().center())
    everywhere = button.mapToGlobal(middle)
    QCursor.setPos(everywhere.toPoint())
    QApplication.sendEvent(button, QEnterEvent(middle, middle, everywhere))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    column.insertWidget(0, QLineEdit())
    column.insertWidget(0, QLineEdit())
    qtbot.waitUntil(lambda: button.y() > 60)
    assert not button.underMouse()


def test_the_chevron_of_a_menu_grows_with_the_text(qapp: QApplication, shown: Show) -> None:
    large = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    large.setPointSizeF(large.pointSizeF() * 2)
    ThemeController(qapp, LIGHT, base_font=large)
    button = SecondaryButton("Save as")
    button.setMenu(QMenu(button))
    shown(button)
    image = button.grab().toImage()
    ground = image.pixelColor(image.width() // 2, 4)
    columns = [
        any(image.pixelColor(x, y) != ground for y in range(4, image.height() - 4)) for x in range(4, image.width() - 4)
    ]
    *_, text_end, chevron_begin, chevron_end = [x for x, drawn in enumerate(columns) if drawn != columns[x - 1]]
    assert chevron_end - chevron_begin >= button.fontMetrics().height() * 0.4
    assert chevron_begin - text_end >= 8
