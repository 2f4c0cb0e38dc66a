"""The editor of pairs: rows, focus, findings. Undoing and pasting have files of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sealscribe.core.findings import Part, Severity
from sealscribe.ui.texts.pair_texts import TAG_WORDS

PAIRS = [("department", "legal"), ("case", "17"), ("office", "north")]


@pytest.fixture
def stage(make_editor: Callable[..., Any]) -> Any:
    return make_editor()


def test_add_focuses_the_new_key_and_counts_down(stage: Any) -> None:
    assert stage.editor.room_label.text() == "You can add up to 10 pairs."
    assert stage.editor.add_button.text() == "Add pair"
    stage.click(stage.editor.add_button)
    assert stage.focused() is stage.editor.row(0).key_edit
    assert stage.editor.room_label.text() == "You can add up to 9 more pairs."
    stage.qtbot.keyClicks(stage.editor.row(0).key_edit, "department")
    assert stage.editor.pairs() == (("department", ""),)
    assert stage.changes[-1] == (("department", ""),)


def test_the_limit_disables_add(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=2)
    stage.editor.set_pairs([("a", "1")])
    assert stage.editor.room_label.text() == "You can add up to 1 more pair."
    stage.click(stage.editor.add_button)
    assert not stage.editor.add_button.isEnabled()
    assert stage.editor.room_label.text() == "You have reached the limit of 2 pairs."


def test_the_words_of_tags(make_editor: Callable[..., Any]) -> None:
    stage = make_editor(limit=50, words=TAG_WORDS)
    assert stage.editor.add_button.text() == "Add new tag"
    assert stage.editor.room_label.text() == "You can add up to 50 tags."


@pytest.mark.parametrize(("removed", "then_row"), [(0, 0), (1, 1), (2, 1)])
def test_remove_focuses_the_key_in_its_place_else_the_one_before(stage: Any, removed: int, then_row: int) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.click(stage.editor.row(removed).remove_button)
    assert stage.editor.pairs() == tuple(pair for place, pair in enumerate(PAIRS) if place != removed)
    assert stage.focused() is stage.editor.row(then_row).key_edit


def test_removing_the_last_row_focuses_add(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS[:1])
    stage.click(stage.editor.row(0).remove_button)
    assert stage.focused() is stage.editor.add_button
    assert stage.changes == [()]


def test_tab_goes_key_value_remove_next_row_add(stage: Any) -> None:
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


def test_labels_stand_on_the_first_row_only(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    shown = [[label.text() for label in stage.editor.row(place)._labels if label.isVisible()] for place in range(3)]
    assert shown == [["Key", "Value"], [], []]
    stage.click(stage.editor.row(0).remove_button)
    assert all(label.isVisible() for label in stage.editor.row(0)._labels)


def test_cells_and_buttons_have_names_for_screen_readers(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    row = stage.editor.row(1)
    assert row.key_edit.accessibleName() == "Key of pair 2"
    assert row.value_edit.accessibleName() == "Value of pair 2"
    assert row.remove_button.accessibleName() == "Remove pair 2"


def test_errors_wait_until_their_cell_was_left_and_warnings_do_not(stage: Any) -> None:
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


def test_leaving_the_row_shows_the_errors_of_both_halves(stage: Any) -> None:
    stage.click(stage.editor.add_button)
    stage.editor.set_findings([(0, "key", "error", "Enter a key."), (0, "value", "error", "Enter a value.")])
    stage.click(stage.editor.add_button)
    assert stage.focused() is stage.editor.row(1).key_edit
    assert stage.messages(0, "key") == ["Enter a key."]
    assert stage.messages(0, "value") == ["Enter a value."]


def test_all_errors_can_be_shown(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    findings = [(row, "key", "error", "This key stands in another row too.") for row in (0, 2)]
    stage.editor.set_findings(findings)
    stage.editor.show_all_errors()
    assert [stage.messages(row, "key") for row in range(3)] == [[findings[0][3]], [], [findings[1][3]]]
    stage.editor.set_findings([])
    assert stage.messages(0, "key") == []
    assert stage.editor.row(0).key_edit.property("invalid") is None


def test_set_pairs_is_no_edit(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.editor.set_pairs(PAIRS[:1])
    assert stage.changes == []
    assert stage.editor.pairs() == tuple(PAIRS[:1])


def test_blank_rows_are_kept_so_that_row_numbers_agree(stage: Any) -> None:
    stage.editor.set_pairs([("a", "1"), ("", ""), ("b", "2")])
    assert stage.editor.pairs() == (("a", "1"), ("", ""), ("b", "2"))


def test_focus_row_goes_to_the_half(stage: Any) -> None:
    stage.editor.set_pairs(PAIRS)
    stage.editor.focus_row(2, Part.VALUE)
    assert stage.focused() is stage.editor.row(2).value_edit
    stage.editor.focus_row(9, Part.KEY)
    assert stage.focused() is stage.editor.row(2).value_edit


def test_a_key_is_missed_once_its_row_was_touched(stage: Any) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    assert stage.messages(0, "key") == []
    stage.tab()
    assert stage.messages(0, "key") == ["Enter a key, or remove the pair."]
    assert stage.messages(0, "value") == []
    stage.press("Shift+Tab")
    stage.type("case")
    assert stage.messages(0, "key") == []


def test_duplicates_are_flagged_in_every_row_that_was_left(stage: Any) -> None:
    stage.judge()
    stage.editor.set_pairs([("case", "1"), ("office", "2"), ("case", "3")])
    stage._judge()
    stage.editor.show_all_errors()
    assert [len(stage.messages(row, "key")) for row in range(3)] == [1, 0, 1]
    edit = stage.editor.row(0).key_edit
    edit.setFocus()
    stage.type("s")
    assert [stage.messages(row, "key") for row in range(3)] == [[], [], []]


def test_rows_are_named_and_what_is_done_is_told_to_screen_readers(stage: Any, announced: list[str]) -> None:
    stage.click(stage.editor.add_button)
    stage.click(stage.editor.add_button)
    assert announced == [
        "Added pair 1. You can add up to 9 more pairs.",
        "Added pair 2. You can add up to 8 more pairs.",
    ]
    stage.click(stage.editor.row(0).remove_button)
    assert announced[2:] == ["Removed pair 1. Undo brings it back."]
    assert stage.editor.row(0).remove_button.accessibleName() == "Remove pair 1"


def test_a_message_is_told_once_however_its_numbers_change(stage: Any, announced: list[str]) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.type("K\u00f6ln")
    stage.tab()
    told = [text for text in announced if "Character 2" in text]
    assert told == [
        "Key of pair 1. Error: Character 2 is \u00f6 (LATIN SMALL LETTER O WITH DIAERESIS, U+00F6). "
        "Only ASCII letters, digits and signs can be used."
    ]
    stage.press("Shift+Tab", "Home")
    announced.clear()
    stage.type("x")
    assert stage.messages(0, "key")[0].startswith("Character 3 is")
    assert announced == []


# What a text has that it cannot have


@pytest.mark.parametrize(
    ("text", "excerpt", "fix", "fixed"),
    [
        ("Zen\u200btrale", "Zen[ZWSP]trale", "Remove", "Zentrale"),
        ("\u202eabc", "[RLO]abc", "Remove", "abc"),
        ("l\u0435gal", "l[\u0435]gal", "Replace with e", "legal"),
        ("a\xa0b", "a[NBSP]b", "Replace with a space", "a b"),
        ("a\tb", "a[TAB]b", "Replace with a space", "a b"),
        ("one\r\ntwo\n", "one[CR][LF]two[LF]", "Put on one line", "one two"),
        ("K\u00f6ln", "K[\u00f6]ln", None, None),
    ],
)
def test_a_character_that_is_not_allowed_is_shown_and_mended(
    stage: Any, text: str, excerpt: str, fix: str | None, fixed: str | None
) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.tab()
    stage.paste(text)
    stage.press("Shift+Tab")
    stage.type("key")
    cell = stage.editor.row(0).cell("value")
    assert stage.severities(0, "value") == ["error"]
    assert cell.excerpts() == [excerpt]
    assert [button.text() for button in cell.fix_buttons()] == ([fix] if fix else [])
    if fix is None:
        return
    stage.tab()
    stage.tab()
    assert stage.focused() is cell.fix_buttons()[0], "the link is reached by Tab, behind its field"
    stage.press("Space")
    assert stage.editor.pairs() == (("key", fixed),)
    assert stage.place() == (0, "value")
    assert stage.messages(0, "value") == []
    assert cell.fix_buttons() == []
    stage.press("Ctrl+Z")
    assert stage.editor.pairs() == (("key", text),)


def test_spaces_at_the_ends_warn_and_are_shown(stage: Any) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.type(" case ")
    cell = stage.editor.row(0).cell("key")
    assert stage.severities(0, "key") == ["warning"]
    assert cell.excerpts() == ["[\u00b7]case[\u00b7]"]
    stage.click(cell.fix_buttons()[0])
    assert stage.editor.pairs() == (("case", ""),)


def test_the_excerpt_follows_the_text(stage: Any) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.type("abc ")
    stage.press("Home")
    stage.type("x")
    assert stage.editor.row(0).cell("key").excerpts() == ["xabc[\u00b7]"]


@pytest.mark.parametrize("key", ["aws:s3:arn", "AWS:x"])
def test_keys_of_aws_are_refused_with_the_reason(stage: Any, key: str) -> None:
    stage.judge()
    stage.click(stage.editor.add_button)
    stage.type(key)
    stage.tab()
    assert stage.messages(0, "key") == [
        "Keys that begin with aws: are reserved for AWS: Amazon S3 and other services add pairs of such names "
        "themselves. Use another key."
    ]


def test_focus_row_selects_a_span_in_characters(stage: Any) -> None:
    stage.editor.set_pairs([("k", "\U0001f600\U0001f600ab")])
    stage.editor.focus_row(0, Part.VALUE, (1, 3))
    assert stage.editor.row(0).value_edit.selectedText() == "\U0001f600a"
