from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QGuiApplication, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sealscribe.ui.theme import DARK, HIGH_CONTRAST, THEME_NAMES, ThemeController
from sealscribe.ui.widgets.buttons import CopyButton, IconButton, PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox, RadioGroup, RadioOption, ToggleSwitch
from sealscribe.ui.widgets.inputs import ComboBox, NoWheelFilter, SearchField, SpinBox, TextField
from sealscribe.ui.widgets.styling import restyle

LEFT = Qt.MouseButton.LeftButton
Show = Callable[[QWidget], QWidget]
OPTIONS = (RadioOption("a", "First", "The first one."), RadioOption("b", "Second"), RadioOption("c", "Third", "Off."))


def enter(field: QWidget, text: str) -> None:
    """Enter a text as assistive technology does."""
    QAccessible.queryAccessibleInterface(field).setText(QAccessible.Text.Value, text)


class TestTextField:
    def test_what_assistive_technology_enters_is_an_edit(self, qtbot: QtBot, shown: Show) -> None:
        field = TextField()
        told: list[str] = []
        field.textEdited.connect(told.append)
        shown(field)
        enter(field, "dictated")
        qtbot.keyClicks(field, "ab")
        enter(field, "again")
        assert told == ["dictated", "dictateda", "dictatedab", "again"]

    def test_what_the_program_shows_is_none(self, qtbot: QtBot, shown: Show) -> None:
        field = TextField()
        shown(field)
        with qtbot.assertNotEmitted(field.textEdited):
            field.setText("shown")
            field.setText("shown")
            field.clear()
        with qtbot.waitSignal(field.textEdited):
            enter(field, "dictated")


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def turn_wheel(widget: QWidget) -> QWheelEvent:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event


class TestButtons:
    def test_click_and_key(self, qtbot: QtBot, shown: Show) -> None:
        button = PrimaryButton("Create job")
        shown(button)
        with qtbot.waitSignal(button.clicked):
            qtbot.mouseClick(button, LEFT)
        button.setFocus()
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, Qt.Key.Key_Space)
        assert role_of(button) == QAccessible.Role.Button

    def test_focus_is_visible(self, shown: Show) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        button, other = PrimaryButton("Create job"), SecondaryButton("Cancel")
        column.addWidget(button)
        column.addWidget(other)
        shown(host)
        other.setFocus()
        without = button.grab().toImage()
        button.setFocus()
        assert button.grab().toImage() != without

    def test_icon_follows_the_theme(self, shown: Show, themes: ThemeController) -> None:
        button = SecondaryButton("Reset", icon="undo")
        shown(button)
        before = button.icon().pixmap(button.iconSize()).toImage()
        themes.set_choice(DARK)
        assert button.icon().pixmap(button.iconSize()).toImage() != before
        button.set_icon_name(None)
        assert button.icon().isNull()

    def test_icon_button_has_words(self, shown: Show) -> None:
        button = IconButton("trash", "Remove pair 1")
        shown(button)
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Remove pair 1"
        assert button.toolTip() == "Remove pair 1"

    @pytest.mark.parametrize("compact", [False, True])
    def test_copy(self, qtbot: QtBot, shown: Show, monkeypatch: pytest.MonkeyPatch, compact: bool) -> None:
        monkeypatch.setattr("sealscribe.ui.widgets.buttons.COPIED_MS", 30)
        value = ["first"]
        button = CopyButton(lambda: value[0], "key ARN", compact=compact)
        shown(button)
        value[0] = "second"
        qtbot.mouseClick(button, LEFT)
        assert QGuiApplication.clipboard().text() == "second"
        assert button.toolTip() == "Copied"
        assert button.text() == ("" if compact else "Copied")
        qtbot.waitUntil(lambda: button.icon_name == "copy")
        assert button.accessibleName() == "Copy key ARN"


class TestRadioGroup:
    def test_click_on_description_chooses(self, qtbot: QtBot, shown: Show) -> None:
        group = RadioGroup(OPTIONS, "b")
        shown(group)
        description = next(
            label for label in group.findChildren(QWidget) if getattr(label, "text", str)() == "The first one."
        )
        with qtbot.waitSignal(group.changed) as told:
            qtbot.mouseClick(description, LEFT)
        assert told.args == ["a"]
        assert group.value() == "a"

    def test_arrow_keys(self, qtbot: QtBot, shown: Show) -> None:
        group = RadioGroup(OPTIONS)
        shown(group)
        group.setFocus()
        assert group.button("a").hasFocus()
        with qtbot.waitSignal(group.changed) as told:
            qtbot.keyClick(group.button("a"), Qt.Key.Key_Down)
        assert told.args == ["b"]

    def test_option_that_is_off_says_why(self, qtbot: QtBot, shown: Show) -> None:
        group = RadioGroup(OPTIONS)
        shown(group)
        group.set_option_enabled("c", False, "It needs a permission.")
        with qtbot.assertNotEmitted(group.changed):
            qtbot.mouseClick(group.button("c"), LEFT)
        assert group.button("c").accessibleDescription() == "It needs a permission."

    def test_set_value(self, qtbot: QtBot, shown: Show) -> None:
        group = RadioGroup(OPTIONS)
        with qtbot.waitSignal(group.changed):
            group.set_value("c")
        with qtbot.assertNotEmitted(group.changed):
            group.set_value("c")
        with pytest.raises(KeyError):
            group.set_value("d")
        shown(group)


class TestSwitches:
    @pytest.mark.parametrize("kind", [ToggleSwitch, CheckBox])
    def test_mouse_and_space(self, qtbot: QtBot, shown: Show, kind: type[ToggleSwitch] | type[CheckBox]) -> None:
        switch = kind("Encryption")
        shown(switch)
        with qtbot.waitSignal(switch.toggled):
            qtbot.mouseClick(switch, LEFT, pos=QPoint(12, switch.height() // 2))
        assert switch.isChecked()
        switch.setFocus()
        qtbot.keyClick(switch, Qt.Key.Key_Space)
        assert not switch.isChecked()
        assert role_of(switch) == QAccessible.Role.CheckBox

    def test_states_differ_without_colour(self, shown: Show, themes: ThemeController) -> None:
        switch = ToggleSwitch("Encryption")
        shown(switch)
        themes.set_choice(HIGH_CONTRAST)
        switch.clearFocus()
        off = switch.grab().toImage().convertToFormat(switch.grab().toImage().Format.Format_Grayscale8)
        switch.setChecked(True)
        on = switch.grab().toImage().convertToFormat(off.format())
        assert on != off

    def test_focus_ring(self, shown: Show) -> None:
        switch = ToggleSwitch("Encryption")
        shown(switch)
        switch.setFocus()
        with_ring = switch.grab().toImage()
        switch.clearFocus()
        assert switch.grab().toImage() != with_ring

    def test_disabled_does_nothing(self, qtbot: QtBot, shown: Show) -> None:
        switch = ToggleSwitch("Encryption")
        switch.setEnabled(False)
        shown(switch)
        qtbot.mouseClick(switch, LEFT, pos=QPoint(12, switch.height() // 2))
        assert not switch.isChecked()


class TestInputs:
    @pytest.mark.parametrize("make", [ComboBox, SpinBox])
    def test_wheel_only_with_focus(self, shown: Show, make: type[ComboBox] | type[SpinBox]) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        other, field = QLineEdit(), make()
        if isinstance(field, ComboBox):
            field.addItems(["0", "1", "2"])
        column.addWidget(other)
        column.addWidget(field)
        shown(host)
        other.setFocus()

        def value() -> int:
            return field.currentIndex() if isinstance(field, ComboBox) else 5 - field.value()

        if isinstance(field, SpinBox):
            field.setValue(5)
        event = turn_wheel(field)
        assert value() == 0
        assert not event.isAccepted()
        field.setFocus()
        turn_wheel(field)
        assert value() == 1

    def test_filter_takes_wheel_focus_away(self, shown: Show) -> None:
        field = QLineEdit()
        field.setFocusPolicy(Qt.FocusPolicy.WheelFocus)
        NoWheelFilter(field)
        assert field.focusPolicy() == Qt.FocusPolicy.StrongFocus
        shown(field)

    def test_search_clears(self, qtbot: QtBot, shown: Show) -> None:
        field = SearchField("Find a key")
        shown(field)
        assert field.accessibleName() == "Find a key"
        field.setFocus()
        qtbot.keyClicks(field, "alias")
        assert field.clear_button.isVisible()
        with qtbot.waitSignal(field.cleared):
            qtbot.keyClick(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        assert not field.clear_button.isVisible()
        with qtbot.assertNotEmitted(field.cleared):
            qtbot.keyClick(field, Qt.Key.Key_Escape)
        qtbot.keyClicks(field, "x")
        with qtbot.waitSignal(field.cleared):
            qtbot.mouseClick(field.clear_button, LEFT)

    def test_search_icons_grow_with_the_text(self, shown: Show) -> None:
        field = SearchField("Find a key")
        shown(field)
        field.setText("board")
        small = field.clear_button.iconSize()
        large = QFont(field.font())
        large.setPointSizeF(large.pointSizeF() * 2)
        field.setFont(large)
        field.adjustSize()
        assert field.clear_button.iconSize().width() >= 1.8 * small.width()
        assert field.rect().contains(field.clear_button.geometry())
        assert field.textMargins().left() > field.clear_button.iconSize().width()

    def test_every_entry_of_a_combo_box_is_seen(self, shown: Show, themes: ThemeController) -> None:
        field = ComboBox()
        field.addItems(["API JSON", "AWS CLI (POSIX shell)", "AWS CLI (PowerShell), the longest of them"])
        field.setFixedWidth(140)
        shown(field)
        field.setFocus()
        field.showPopup()
        view = field.view()
        list_of_three = view.visualRect(field.model().index(0, 0)).united(view.visualRect(field.model().index(2, 0)))
        assert view.viewport().rect().contains(list_of_three)
        assert view.verticalScrollBar().maximum() == 0
        assert view.sizeHintForColumn(0) <= view.viewport().width()
        edge = view.window().grab().toImage()
        line = [edge.pixelColor(x, edge.height() // 2).name() for x in range(4)]
        assert line.count(themes.theme.colors.control_border) == 1
        field.hidePopup()

    @pytest.mark.parametrize("name", THEME_NAMES)
    def test_placeholders_have_the_colour_of_the_theme(self, shown: Show, themes: ThemeController, name: str) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        fields = (QLineEdit(), SearchField("Find"), QPlainTextEdit())
        for field in fields:
            column.addWidget(field)
        shown(host)
        themes.set_choice(name)
        found = {field.palette().color(QPalette.ColorRole.PlaceholderText).name() for field in fields}
        assert found == {themes.theme.colors.placeholder}

    def test_a_mark_leaves_room_for_the_chevron(self, shown: Show) -> None:
        field = ComboBox()
        field.addItems(["A rather long entry that fills the box"])
        shown(field)
        before = self.edit_width(field)
        restyle(field, invalid=True)
        assert abs(self.edit_width(field) - before) <= 3

    def edit_width(self, field: ComboBox) -> int:
        option = QStyleOptionComboBox()
        field.initStyleOption(option)
        controls = QStyle.SubControl
        return (
            field.style()
            .subControlRect(QStyle.ComplexControl.CC_ComboBox, option, controls.SC_ComboBoxEditField, field)
            .width()
        )
