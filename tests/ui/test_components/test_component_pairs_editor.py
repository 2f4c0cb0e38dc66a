from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.findings import Part, Severity
from sealscribe.ui.components.pairs_editor import TAG_WORDS, PairsEditor

LEFT = Qt.MouseButton.LeftButton
PAIRS = [("department", "legal"), ("case", "17"), ("office", "north")]


class Stage:
    def __init__(self, window: QWidget, editor: PairsEditor, qtbot: QtBot) -> None:
        self.window, self.editor, self.qtbot = window, editor, qtbot
        self.changes: list[Any] = []
        editor.changed.connect(self._note)

    def _note(self) -> None:
        self.changes.append(self.editor.pairs())

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, LEFT)

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def tab(self) -> None:
        focused = self.focused()
        assert focused is not None
        self.qtbot.keyClick(focused, Qt.Key.Key_Tab)

    def messages(self, row: int, part: str) -> list[str]:
        return [message.text for message in self.editor.row(row).messages(part)]


@pytest.fixture
def make(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> Callable[..., Stage]:
    def make(**options: Any) -> Stage:
        window = QWidget()
        column = QVBoxLayout(window)
        editor = PairsEditor(**{"limit": 10, **options})
        column.addWidget(editor)
        column.addWidget(QPushButton("Next"))
        column.addStretch(1)
        window.resize(720, 500)
        shown(window)
        return Stage(window, editor, qtbot)

    return make


@pytest.fixture
def stage(make: Callable[..., Stage]) -> Stage:
    return make()


def test_add_focuses_the_new_key_and_counts_down(stage: Stage) -> None:
    assert stage.editor.room_label.text() == "You can add up to 10 pairs."
    assert stage.editor.add_button.text() == "Add pair"
    stage.click(stage.editor.add_button)
    assert stage.focused() is stage.editor.row(0).key_edit
    assert stage.editor.room_label.text() == "You can add up to 9 more pairs."
    stage.qtbot.keyClicks(stage.editor.row(0).key_edit, "department")
    assert stage.editor.pairs() == (("department", ""),)
    assert stage.changes[-1] == (("department", ""),)


def test_the_limit_disables_add(make: Callable[..., Stage]) -> None:
    stage = make(limit=2)
    stage.editor.set_pairs([("a", "1")])
    assert stage.editor.room_label.text() == "You can add up to 1 more pair."
    stage.click(stage.editor.add_button)
    assert not stage.editor.add_button.isEnabled()
    assert stage.editor.room_label.text() == "You have reached the limit of 2 pairs."


def test_the_words_of_tags(make: Callable[..., Stage]) -> None:
    stage = make(limit=50, words=TAG_WORDS)
    assert stage.editor.add_button.text() == "Add new tag"
    assert stage.editor.room_label.text() == "You can add up to 50 tags."


@pytest.mark.parametrize(("removed", "then_row"), [(0, 0), (1, 1), (2, 1)])
def test_remove_focuses_the_key_in_its_place_else_the_one_before(stage: Stage, removed: int, then_row: int) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(removed).remove_button)
    assert stage.editor.pairs() == tuple(pair for place, pair in enumerate(PAIRS) if place != removed)
    assert stage.focused() is stage.editor.row(then_row).key_edit


def test_removing_the_last_row_focuses_add(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS[:1])
    stage.click(stage.editor.row(0).remove_button)
    assert stage.focused() is stage.editor.add_button
    assert stage.changes == [()]


def test_removals_are_undone_by_the_link_one_after_the_other(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    assert not stage.editor.undo_button.isVisible()
    stage.click(stage.editor.row(1).remove_button)
    stage.click(stage.editor.row(0).remove_button)
    stage.click(stage.editor.undo_button)
    assert stage.editor.pairs() == (PAIRS[0], PAIRS[2])
    assert stage.focused() is stage.editor.row(0).key_edit
    stage.click(stage.editor.undo_button)
    assert stage.editor.pairs() == tuple(PAIRS)
    assert not stage.editor.undo_button.isVisible()


@pytest.mark.parametrize("left", [1, 3])
def test_control_z_undoes_a_removal_where_there_is_no_typing_to_undo(stage: Stage, left: int) -> None:
    stage.editor.set_pairs(PAIRS[:left])
    stage.click(stage.editor.row(0).remove_button)
    focused = stage.focused()
    assert focused is not None
    stage.qtbot.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.editor.pairs() == tuple(PAIRS[:left])


def test_control_z_undoes_typing_first(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(0).remove_button)
    edit = stage.editor.row(0).key_edit
    stage.qtbot.keyClicks(edit, "x")
    stage.qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.editor.pairs() == tuple(PAIRS[1:])
    stage.qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stage.editor.pairs() == tuple(PAIRS)


def test_tab_goes_key_value_remove_next_row_add(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(1).remove_button)
    stage.click(stage.editor.undo_button)
    stage.editor.setFocus()
    for place in range(3):
        row = stage.editor.row(place)
        for widget in (row.key_edit, row.value_edit, row.remove_button):
            assert stage.focused() is widget
            stage.tab()
    assert stage.focused() is stage.editor.add_button


def test_labels_stand_on_the_first_row_only(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    shown = [[label.text() for label in stage.editor.row(place)._labels if label.isVisible()] for place in range(3)]
    assert shown == [["Key", "Value"], [], []]
    stage.click(stage.editor.row(0).remove_button)
    assert all(label.isVisible() for label in stage.editor.row(0)._labels)


def test_cells_and_buttons_have_names_for_screen_readers(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    row = stage.editor.row(1)
    assert row.key_edit.accessibleName() == "Key of pair 2"
    assert row.value_edit.accessibleName() == "Value of pair 2"
    assert row.remove_button.accessibleName() == "Remove pair 2"


def test_errors_wait_until_their_cell_was_left_and_warnings_do_not(stage: Stage) -> None:
    stage.click(stage.editor.add_button)
    findings = [
        (0, Part.KEY, Severity.ERROR, "Enter a key."),
        (0, Part.VALUE, Severity.ERROR, "Enter a value."),
        (0, Part.VALUE, "caution", "This looks like a password."),
    ]
    stage.editor.set_findings(findings)
    assert stage.messages(0, "key") == []
    assert stage.messages(0, "value") == ["This looks like a password."]
    stage.tab()
    assert stage.messages(0, "key") == ["Enter a key."]
    assert stage.messages(0, "value") == ["This looks like a password."]
    stage.tab()
    assert stage.messages(0, "value") == ["Enter a value.", "This looks like a password."]
    assert "Error: Enter a value." in stage.editor.row(0).value_edit.accessibleDescription()
    assert stage.editor.row(0).value_edit.property("invalid") == "true"


def test_leaving_the_row_shows_the_errors_of_both_halves(stage: Stage) -> None:
    stage.click(stage.editor.add_button)
    stage.editor.set_findings([(0, "key", "error", "Enter a key."), (0, "value", "error", "Enter a value.")])
    stage.click(stage.editor.add_button)
    assert stage.focused() is stage.editor.row(1).key_edit
    assert stage.messages(0, "key") == ["Enter a key."]
    assert stage.messages(0, "value") == ["Enter a value."]


def test_all_errors_can_be_shown(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    findings = [(row, "key", "error", "This key stands in another row too.") for row in (0, 2)]
    stage.editor.set_findings(findings)
    stage.editor.show_all_errors()
    assert [stage.messages(row, "key") for row in range(3)] == [[findings[0][3]], [], [findings[1][3]]]
    stage.editor.set_findings([])
    assert stage.messages(0, "key") == []
    assert stage.editor.row(0).key_edit.property("invalid") is None


def test_set_pairs_is_no_edit(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.editor.set_pairs(PAIRS[:1])
    assert stage.changes == []
    assert stage.editor.pairs() == tuple(PAIRS[:1])


def test_blank_rows_are_kept_so_that_row_numbers_agree(stage: Stage) -> None:
    stage.editor.set_pairs([("a", "1"), ("", ""), ("b", "2")])
    assert stage.editor.pairs() == (("a", "1"), ("", ""), ("b", "2"))


@pytest.mark.parametrize(
    "text",
    [
        "é",
        "日本語",
        "a\u200bb",
        "\u202eright to left",
        "soft\u00adhyphen",
        "no\u00a0break",
        "tab\there",
        "two\nlines",
        "x" * 40_000,
    ],
)
def test_nothing_that_is_pasted_is_dropped_silently(stage: Stage, text: str) -> None:
    stage.click(stage.editor.add_button)
    edit = stage.editor.row(0).value_edit
    edit.setFocus()
    QGuiApplication.clipboard().setText(text)
    stage.qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert stage.editor.pairs() == (("", text),)


def test_focus_row_goes_to_the_half(stage: Stage) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.editor.focus_row(2, Part.VALUE)
    assert stage.focused() is stage.editor.row(2).value_edit
    stage.editor.focus_row(9, Part.KEY)
    assert stage.focused() is stage.editor.row(2).value_edit
