"""Several pairs at once: pasted, dropped, copied; and that nothing of a text is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from sealscribe.ui.components.pairs_editor import LONGEST_PASTE
from sealscribe.ui.texts.pair_texts import TAG_WORDS

TWO = (("Department", "Legal"), ("File", "a.wav"))
LINES = "Department=Legal\nFile=a.wav"


@pytest.fixture
def stage(make_editor: Callable[..., Any]) -> Any:
    return make_editor()


@pytest.fixture
def row_stage(stage: Any) -> Any:
    """An editor with one blank row that has the keyboard."""
    stage.click(stage.editor.add_button)
    stage.changes.clear()
    return stage


@pytest.mark.parametrize(
    "text",
    [
        LINES,
        "Department: Legal\r\nFile: a.wav\r\n",
        '{"Department": "Legal", "File": "a.wav"}',
        "Department\tLegal\nFile\ta.wav",
        "Department,Legal\nFile,a.wav",
        "Department=Legal,File=a.wav",
        '--kms-encryption-context Department=Legal,File="a.wav" --region eu-west-1',
    ],
)
@pytest.mark.parametrize("part", ["key", "value"])
def test_several_pairs_fill_rows(row_stage: Any, text: str, part: str) -> None:
    if part == "value":
        row_stage.tab()
    row_stage.paste(text)
    assert row_stage.editor.pairs() == TWO
    assert row_stage.changes == [TWO], "one change, not one for each pair"
    assert row_stage.place() == (1, "value")
    assert row_stage.change_line() == "2 pairs pasted."
    assert row_stage.notice() is None


def test_a_paste_is_one_step(row_stage: Any) -> None:
    row_stage.type("x")
    row_stage.press("Backspace")
    row_stage.paste(LINES)
    row_stage.press("Ctrl+Z")
    assert row_stage.editor.pairs() == (("", ""),)
    assert row_stage.place() == (0, "key")
    row_stage.press("Ctrl+Shift+Z")
    assert row_stage.editor.pairs() == TWO
    row_stage.click(row_stage.editor.undo_button)
    assert row_stage.editor.pairs() == (("", ""),)


def test_a_row_that_holds_something_is_kept(stage: Any) -> None:
    stage.editor.set_pairs([("case", "17"), ("", ""), ("office", "north")])
    stage.editor.row(0).value_edit.setFocus()
    stage.paste(LINES)
    assert stage.editor.pairs() == (("case", "17"), *TWO, ("office", "north"))


def test_a_row_whose_only_text_is_selected_is_replaced(stage: Any) -> None:
    stage.editor.set_pairs([("Department", ""), ("office", "north")])
    stage.editor.row(0).key_edit.setFocus()
    stage.press("Ctrl+A")
    stage.paste(LINES)
    assert stage.editor.pairs() == (*TWO, ("office", "north"))
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (("Department", ""), ("office", "north"))


@pytest.mark.parametrize(
    "text",
    [
        "legal",
        "a=1",
        "a=1; b=2",
        "https://example.com/?a=1&b=2",
        "text/html; q=0.8, application/json; q=0.9",
        "Cardiology, Ward 3",
        "{not json}",
        "é",
        "日本語",
        "a\u200bb",
        "\u202eright to left",
        "soft\u00adhyphen",
        "no\u00a0break",
        "tab\there",
        "two\nlines",
        "legal\n",
        "x" * 40_000,
    ],
)
@pytest.mark.parametrize("part", ["key", "value"])
def test_one_text_stays_one_text_with_every_character(row_stage: Any, text: str, part: str) -> None:
    if part == "value":
        row_stage.tab()
    row_stage.paste(text)
    assert row_stage.editor.pairs() == (((text, "") if part == "key" else ("", text)),)
    row_stage.press("Ctrl+Z")
    assert row_stage.editor.pairs() == (("", ""),)


def test_a_paste_goes_where_the_cursor_is_and_is_a_step_of_its_own(row_stage: Any) -> None:
    row_stage.type("ad")
    row_stage.press("Left")
    row_stage.paste("bc")
    row_stage.type("x")
    assert row_stage.editor.pairs() == (("abcxd", ""),)
    row_stage.press("Ctrl+Z")
    assert row_stage.editor.pairs() == (("abcd", ""),)
    row_stage.press("Ctrl+Z")
    assert row_stage.editor.pairs() == (("ad", ""),)


@pytest.mark.parametrize("text", ['{"Department": "Legal"}', "--kms-encryption-context Department=Legal"])
def test_one_pair_that_is_clearly_one_fills_a_blank_row(row_stage: Any, text: str) -> None:
    row_stage.paste(text)
    assert row_stage.editor.pairs() == (TWO[0],)


def test_json_of_one_member_is_a_fine_value(row_stage: Any) -> None:
    row_stage.tab()
    row_stage.paste('{"a": "b"}')
    assert row_stage.editor.pairs() == (("", '{"a": "b"}'),)


# As one text


def test_pairs_can_be_kept_as_one_text(row_stage: Any) -> None:
    row_stage.type("dn")
    row_stage.tab()
    row_stage.type("<>")
    row_stage.press("Left")
    row_stage.paste("CN=Jane,OU=Legal")
    assert row_stage.editor.pairs() == (("dn", "<>"), ("CN", "Jane"), ("OU", "Legal"))
    button = row_stage.editor.foot.one_text_button
    assert button.isVisible()
    row_stage.click(button)
    assert row_stage.editor.pairs() == (("dn", "<CN=Jane,OU=Legal>"),)
    assert row_stage.place() == (0, "value")
    row_stage.press("Ctrl+Z")
    assert row_stage.editor.pairs() == (("dn", "<>"),)


def test_one_text_replaces_what_was_selected(row_stage: Any) -> None:
    row_stage.type("old text")
    row_stage.press("Ctrl+A")
    row_stage.paste("CN=Jane,OU=Legal")
    row_stage.click(row_stage.editor.foot.one_text_button)
    assert row_stage.editor.pairs() == (("CN=Jane,OU=Legal", ""),)


def test_ctrl_shift_v_pastes_one_text(row_stage: Any) -> None:
    QGuiApplication.clipboard().setText(LINES)
    row_stage.press("Ctrl+Shift+V")
    assert row_stage.editor.pairs() == ((LINES, ""),)


def test_the_menu_of_a_field_pastes_both_ways(row_stage: Any) -> None:
    QGuiApplication.clipboard().setText(LINES)
    edit = row_stage.editor.row(0).key_edit
    entries = {action.text().partition("\t")[0].replace("&", ""): action for action in edit.make_menu().actions()}
    assert list(entries) == [
        "Undo", "Redo", "", "Cut", "Copy", "Paste", "Paste as one text", "Delete", "Select all"
    ]  # fmt: skip
    assert not entries["Cut"].isEnabled()
    entries["Paste"].trigger()
    assert row_stage.editor.pairs() == TWO
    row_stage.press("Ctrl+Z")
    entries["Paste as one text"].trigger()
    assert row_stage.editor.pairs() == ((LINES, ""),)


# What was not taken


def test_lines_that_cannot_be_read_are_shown(row_stage: Any, announced: list[str]) -> None:
    row_stage.paste("Department=Legal\nto whom it may concern\nFile=a.wav\n=x")
    assert row_stage.editor.pairs() == TWO
    notice = row_stage.editor.foot.notice
    assert row_stage.notice() == ("2 lines could not be read", "to whom it may concern\n=x")
    assert notice.text_label.text() == "Line 2 has no = or : between a key and a value. Line 4 has no key."
    assert "2 pairs pasted." in announced
    assert any("2 lines could not be read" in text for text in announced)
    row_stage.click(notice.rest_block.copy_button)
    assert QGuiApplication.clipboard().text() == "to whom it may concern\n=x"
    row_stage.click(notice.dismiss_button)
    assert row_stage.notice() is None
    assert notice.rest_block.text() == "", "what may be sensitive is not kept"
    assert row_stage.focused() is row_stage.editor.foot.menu_button


def test_pairs_that_do_not_fit_are_shown_and_can_be_copied(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=3)
    stage.editor.set_pairs([("case", "17"), ("", "")])
    stage.editor.row(1).key_edit.setFocus()
    stage.paste("a=1\nb=2\nc=3\nd=4\noops")
    assert stage.editor.pairs() == (("case", "17"), ("a", "1"), ("b", "2"))
    title, rest = stage.notice()
    assert title == "1 line could not be read and 2 pairs did not fit"
    assert rest == 'oops\n\n{\n  "c": "3",\n  "d": "4"\n}'
    stage.press("Ctrl+Z")
    assert stage.notice() is None, "what was not taken is no matter any more"
    stage.press("Ctrl+Y")
    assert stage.notice() == (title, rest)


def test_where_nothing_fits_nothing_changes_and_all_is_shown(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=1)
    stage.editor.set_pairs([("case", "17")])
    stage.editor.row(0).key_edit.setFocus()
    stage.paste(LINES)
    assert stage.editor.pairs() == (("case", "17"),)
    assert stage.changes == []
    assert json.loads(stage.notice()[1]) == dict(TWO)


def test_the_notice_goes_with_the_next_paste(row_stage: Any) -> None:
    row_stage.paste("a=1\nb=2\noops")
    assert row_stage.notice() is not None
    row_stage.paste("c=1\nd=2")
    assert row_stage.notice() is None


def test_a_text_that_is_too_long_is_refused_as_a_whole(row_stage: Any) -> None:
    row_stage.paste("x" * (LONGEST_PASTE + 1))
    assert row_stage.editor.pairs() == (("", ""),)
    title, rest = row_stage.notice()
    assert (title, rest) == ("The text is too long to be pasted", "")


# The menu


def test_paste_pairs_fills_in_behind_the_last_pair(stage: Any) -> None:
    stage.editor.set_pairs([("case", "17"), ("", "")])
    QGuiApplication.clipboard().setText("Department=Legal")
    stage.act("paste")
    assert stage.editor.pairs() == (("case", "17"), TWO[0])
    assert not stage.editor.foot.one_text_button.isVisible()
    assert stage.place() == (1, "value")
    stage.act("undo")
    assert stage.editor.pairs() == (("case", "17"), ("", ""))


def test_paste_pairs_says_where_there_are_none(stage: Any) -> None:
    QGuiApplication.clipboard().setText("to whom it may concern")
    stage.act("paste")
    assert stage.notice() == ("No pairs were found in the text on the clipboard", "to whom it may concern")
    assert "key=value" in stage.editor.foot.notice.text_label.text()
    QGuiApplication.clipboard().clear()
    stage.act("paste")
    assert stage.notice() == ("There is no text on the clipboard.", "")
    assert stage.editor.pairs() == ()


def test_copy_as_json_gives_what_paste_takes(stage: Any, announced: list[str]) -> None:
    pairs = (("a", 'x "y" \\ z'), ("K\u00f6ln", "tab\there"), ("a", "twice"))
    stage.editor.set_pairs([*pairs[:1], ("", ""), *pairs[1:]])
    stage.act("copy")
    assert stage.change_line() == "3 pairs copied as JSON."
    assert not stage.editor.undo_button.isVisible()
    assert announced == ["3 pairs copied as JSON."]
    stage.act("clear")
    stage.act("paste")
    assert stage.editor.pairs() == pairs


def test_the_menu_offers_what_can_be_done(stage: Any) -> None:
    foot = stage.editor.foot
    offered = (foot.copy_action, foot.clear_action, foot.undo_action, foot.redo_action)
    assert [action.isEnabled() for action in offered] == [False, False, False, False]
    stage.click(stage.editor.add_button)
    assert [action.isEnabled() for action in offered] == [True, True, True, False]
    stage.press("Ctrl+Z")
    assert [action.isEnabled() for action in offered] == [False, False, False, True]


def test_tags_take_a_pasted_text_as_it_is(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=50, words=TAG_WORDS)
    assert stage.editor.foot.menu_button is None
    stage.click(stage.editor.add_button)
    stage.paste(LINES)
    assert stage.editor.pairs() == ((LINES, ""),)
    entries = [action.text() for action in stage.editor.row(0).key_edit.make_menu().actions()]
    assert not any("one text" in entry for entry in entries)


def test_tab_goes_on_from_add_through_all_that_is_offered(row_stage: Any) -> None:
    row_stage.paste("a=1\nb=2\noops")
    foot = row_stage.editor.foot
    row_stage.tab()
    expected = [
        row_stage.editor.row(1).remove_button,
        foot.add_button,
        foot.menu_button,
        foot.undo_button,
        foot.one_text_button,
        foot.notice.rest_block.editor,
        foot.notice.rest_block.copy_button,
        foot.notice.dismiss_button,
        row_stage.window.findChild(QPushButton, "next"),
    ]
    for widget in expected:
        assert row_stage.focused() is widget
        row_stage.tab()


# Other ways


def drop(edit: Any, text: str) -> QDropEvent:
    data = QMimeData()
    data.setText(text)
    move, button, no_key = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = edit.rect().center()
    entered = QDragEnterEvent(place, move | Qt.DropAction.CopyAction, data, button, no_key)
    QApplication.sendEvent(edit, entered)
    assert entered.isAccepted()
    dropped = QDropEvent(QPointF(place), move | Qt.DropAction.CopyAction, data, button, no_key)
    QApplication.sendEvent(edit, dropped)
    return dropped


def test_a_dropped_text_is_taken_like_a_pasted_one(row_stage: Any) -> None:
    edit = row_stage.editor.row(0).key_edit
    event = drop(edit, LINES)
    assert row_stage.editor.pairs() == TWO
    assert event.dropAction() is Qt.DropAction.CopyAction, "nothing is taken away from where it came from"
    drop(row_stage.editor.row(1).value_edit, "!\n")
    assert row_stage.editor.pairs() == (TWO[0], ("File", "a.wav!\n"))


def test_the_middle_button_pastes_where_the_system_has_it(row_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class Selecting:
        def supportsSelection(self) -> bool:  # noqa: N802 - Qt's name
            return True

        def text(self, mode: QClipboard.Mode) -> str:
            assert mode is QClipboard.Mode.Selection
            return LINES

    monkeypatch.setattr("sealscribe.ui.components.pair_edit.QGuiApplication.clipboard", Selecting)
    row_stage.qtbot.mouseClick(row_stage.editor.row(0).key_edit, Qt.MouseButton.MiddleButton)
    assert row_stage.editor.pairs() == TWO


def test_pasted_pairs_show_their_errors_at_once(row_stage: Any) -> None:
    row_stage.judge()
    row_stage.paste("aws:x=1\nK\u00f6ln=2\na=\na=\u200b")
    assert [row_stage.severities(row, "key") for row in range(4)] == [["error"]] * 4
    assert [row_stage.severities(row, "value") for row in range(4)] == [[], [], ["error"], ["error"]]
