"""Undo and redo of everything that a person does to pairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.texts.pair_texts import TAG_WORDS

PAIRS = [("department", "legal"), ("case", "17"), ("office", "north")]


@pytest.fixture
def stage(make_editor: Callable[..., Any]) -> Any:
    return make_editor()


def test_removals_are_undone_by_the_link_one_after_the_other(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    assert not stage.editor.undo_button.isVisible()
    stage.click(stage.editor.row(1).remove_button)
    assert stage.change_line() == "Pair “case” removed."
    stage.click(stage.editor.row(0).remove_button)
    stage.click(stage.editor.undo_button)
    assert stage.editor.pairs() == (PAIRS[0], PAIRS[2])
    assert stage.place() == (0, "key")
    assert stage.change_line() == "Pair “case” removed."
    stage.click(stage.editor.undo_button)
    assert stage.editor.pairs() == tuple(PAIRS)
    assert stage.place() == (1, "key")
    assert not stage.editor.undo_button.isVisible()


@pytest.mark.parametrize("left", [1, 3])
def test_control_z_undoes_a_removal_wherever_the_keyboard_went(stage: Any, left: int) -> None:
    stage.editor.set_pairs(PAIRS[:left])
    stage.click(stage.editor.row(0).remove_button)
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == tuple(PAIRS[:left])
    assert stage.place() == (0, "key")


def test_the_last_change_is_undone_first(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(0).remove_button)
    stage.type("x")
    assert stage.change_line() == ""
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == tuple(PAIRS[1:])
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == tuple(PAIRS)


@pytest.mark.parametrize("redo", ["Ctrl+Shift+Z", "Ctrl+Y"])
def test_typing_is_undone_and_redone_by_field(stage: Any, redo: str) -> None:
    stage.click(stage.editor.add_button)
    stage.type("case")
    stage.tab()
    stage.type("17")
    stage.press("Ctrl+Z")
    assert (stage.editor.pairs(), stage.place()) == ((("case", ""),), (0, "value"))
    stage.press("Ctrl+Z")
    assert (stage.editor.pairs(), stage.place()) == ((("", ""),), (0, "key"))
    stage.press("Ctrl+Z")
    assert (stage.editor.pairs(), stage.focused()) == ((), stage.editor.add_button)
    stage.press("Ctrl+Z")
    stage.press(redo)
    assert (stage.editor.pairs(), stage.place()) == ((("", ""),), (0, "key"))
    stage.press(redo, redo, redo)
    assert (stage.editor.pairs(), stage.place()) == ((("case", "17"),), (0, "value"))
    assert stage.changes[-1] == (("case", "17"),)


def test_the_cursor_stands_where_the_text_changed(stage: Any) -> None:
    stage.editor.set_pairs([("department of law", "x")])
    edit = stage.editor.row(0).key_edit
    edit.setFocus()
    edit.setCursorPosition(len("department"))
    stage.type("al")
    stage.press("End", "Ctrl+Z")
    assert (edit.text(), edit.cursorPosition()) == ("department of law", len("department"))
    stage.press("Ctrl+Y")
    assert (edit.text(), edit.cursorPosition()) == ("departmental of law", len("departmental"))


def test_what_was_deleted_comes_back_alone(stage: Any) -> None:
    stage.click(stage.editor.add_button)
    stage.type("department")
    stage.press("Ctrl+A", "Delete")
    assert stage.editor.pairs() == (("", ""),)
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (("department", ""),)
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (("", ""),)


def test_cutting_is_undone(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS[:1])
    stage.editor.row(0).value_edit.setFocus()
    stage.press("Ctrl+A", "Ctrl+X")
    assert stage.editor.pairs() == (("department", ""),)
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (PAIRS[0],)


def test_the_menu_of_a_field_undoes_in_the_same_order(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(2).remove_button)
    edit = stage.editor.row(0).key_edit
    menu = edit.make_menu()
    undo, redo = menu.actions()[:2]
    assert undo.text().startswith("&Undo")
    assert (undo.isEnabled(), redo.isEnabled()) == (True, False)
    undo.trigger()
    assert stage.editor.pairs() == tuple(PAIRS)
    undo, redo = edit.make_menu().actions()[:2]
    assert (undo.isEnabled(), redo.isEnabled()) == (False, True)
    redo.trigger()
    assert stage.editor.pairs() == tuple(PAIRS[:2])


def test_the_menu_actions_undoes_and_removes_all(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.act("clear")
    assert stage.editor.pairs() == ()
    assert stage.focused() is stage.editor.add_button
    assert stage.change_line() == "3 pairs removed."
    stage.act("undo")
    assert stage.editor.pairs() == tuple(PAIRS)
    assert stage.place() == (0, "key")
    stage.act("redo")
    assert stage.editor.pairs() == ()


def test_a_row_that_comes_back_remembers_that_it_was_touched(stage: Any) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.tab()
    stage.tab()
    assert stage.messages(0, "key") == ["Enter a key, or remove the pair."]
    stage.click(stage.editor.row(0).remove_button)
    stage.press("Ctrl+Z")
    assert stage.messages(0, "key") == ["Enter a key, or remove the pair."]


def test_undo_reaches_tags_too(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=50, words=TAG_WORDS)
    stage.click(stage.editor.add_button)
    stage.type("team")
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (("", ""),)
    stage.press("Ctrl+Shift+Z")
    assert stage.editor.pairs() == (("team", ""),)


def test_what_a_helper_puts_in_is_an_edit(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS[:1])
    stage.editor.row(0).value_edit.setText("finance")  # as dictation does, through the accessible interface
    assert stage.changes == [(("department", "finance"),)]
    stage.editor.setFocus()
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (PAIRS[0],)


def test_set_pairs_leaves_nothing_to_undo(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(0).remove_button)
    stage.editor.set_pairs(PAIRS[:1])
    changes = len(stage.changes)
    stage.editor.setFocus()
    stage.press("Ctrl+Z", "Ctrl+Y")
    assert stage.editor.pairs() == tuple(PAIRS[:1])
    assert len(stage.changes) == changes


def test_undoing_is_told_to_screen_readers(stage: Any, announced: list[str]) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(0).remove_button)
    stage.type("x")
    announced.clear()
    stage.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Y")
    assert announced == ["Typing undone.", "The pair is back.", "The pair is removed again."]


Act = tuple[str, int, str]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["add", "remove", "type", "delete", "paste", "clear", "leave", "undo"]),
            st.integers(0, 5),
            st.sampled_from(["a", "bc", "x=1\ny=2", '{"p": "1", "q": "2", "r": "3"}', "two\nlines", "z\u00e4"]),
        ),
        max_size=12,
    )
)
def test_all_that_was_done_can_be_undone_and_redone(qtbot: QtBot, acts: list[Act]) -> None:
    editor = PairsEditor(limit=4)
    qtbot.addWidget(editor)
    seen = [editor.pairs()]
    for act in acts:
        perform(editor, act)
        seen.append(editor.pairs())
        assert tuple((row.key_edit.text(), row.value_edit.text()) for row in editor.rows()) == editor.pairs()
        assert editor.row_count() <= 4
    last = seen[-1]
    while editor._history.last is not None:
        editor.undo()
    assert editor.pairs() == ()
    while editor._history.can_redo:
        editor.redo()
    assert editor.pairs() == last or "undo" in {kind for kind, _, _ in acts}


def perform(editor: PairsEditor, act: Act) -> None:
    kind, number, text = act
    if kind == "add":
        editor.add_button.click()
    elif kind in ("clear", "undo"):
        getattr(editor, kind)()
    elif kind == "leave":
        editor._history.seal()
    elif editor.row_count():
        row = editor.row(number % editor.row_count())
        edit = row.edit(("key", "value")[number % 2])
        if kind == "remove":
            row.remove_button.click()
        elif kind == "type":
            edit.insert(text[:2].strip())
        elif kind == "delete":
            edit.backspace()
        else:
            edit.pasted.emit(text)


def test_the_native_undo_of_a_field_is_out_of_reach(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS[:1])
    edit = stage.editor.row(0).key_edit
    edit.setFocus()
    stage.type("x")
    stage.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert stage.editor.pairs() == (PAIRS[0],)
    assert QApplication.focusWidget() is edit
    stage.press("Ctrl+Y", "Ctrl+Y", "Alt+Backspace")
    assert stage.editor.pairs() == (PAIRS[0],)
