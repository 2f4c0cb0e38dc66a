"""What is in the list of keys, group by group, and what it says where something could not be read."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import key_index
from sealscribe.core.keys import KeyEntry
from sealscribe.ui.components.key_model import RowKind
from sealscribe.workers.messages import Answer, KeyList, KeyRows, Refusal

KEY = Qt.Key
PARTNER = "444455556666"
CLINIC = "777788889999"
LIST_KEYS = AppError(ErrorCode.ACCESS_DENIED, "kms:ListKeys")
LIST_ALIASES = AppError(ErrorCode.ACCESS_DENIED, "kms:ListAliases")
DESCRIBE = AppError(ErrorCode.ACCESS_DENIED, "kms:DescribeKey")
BY_HAND = ("key ID", "alias", "key ARN", "alias ARN")


def kinds(stage: Any) -> list[RowKind]:
    model = stage.picker.model
    return [model.kind(row) for row in range(model.rowCount())]


# --- while it is loading ---------------------------------------------------------------------------------


def test_the_first_rows_are_shown_at_once(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    stage.open()
    stage.inquiries.grow([keys.entry(1)])
    assert stage.rows() == [keys.key_id(1)]
    assert stage.popup.status == "Loading… 1 key"
    stage.inquiries.grow([keys.entry(1), keys.entry(2, "board")])
    assert stage.rows() == ["board", keys.key_id(1)]


def test_a_key_can_be_chosen_while_the_list_is_still_loading(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    stage.open()
    stage.inquiries.grow([keys.entry(1, "board")])
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == [AccountKey(keys.key_id(1), keys.arn(1), "alias/board")]


def test_the_highlighted_row_stays_where_it_is_while_rows_come(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    stage.open()
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(100, 200)])
    stage.press(KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_Down)
    view = stage.popup.view
    place, named = view.visualRect(view.currentIndex()), view.currentIndex().data()
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(50, 250)])
    assert view.currentIndex().data() == named
    assert view.visualRect(view.currentIndex()) == place


def test_rows_that_were_scrolled_to_stay_while_rows_come(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    stage.open()
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(100, 200)])
    view = stage.popup.view
    view.verticalScrollBar().setValue(1234)
    top = stage.picker.model.entry_at(stage.dropdown.visible_rows().start)
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(50, 250)])
    assert stage.picker.model.entry_at(stage.dropdown.visible_rows().start) == top


def test_a_list_at_its_top_stays_at_its_top(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    stage.open()
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(100, 200)])
    stage.inquiries.grow([keys.entry(number, f"k-{number:03d}") for number in range(50, 250)])
    assert stage.dropdown.visible_rows().start == 0


def test_late_answers_are_dropped(stage: Any, keys: Any) -> None:
    stage.picker.set_active(True)
    old = stage.inquiries.last_id("list_keys")
    stage.picker.reload()
    assert old in stage.inquiries.closed
    stage.inquiries.answered.emit(Answer(old, KeyList(key_index([keys.entry(1, "old")]))))
    stage.inquiries.key_rows.emit(KeyRows(old, key_index([keys.entry(1, "old")])))
    stage.inquiries.refused.emit(Refusal(old, AppError(ErrorCode.OFFLINE)))
    assert stage.picker.model.rowCount() == 0


def test_refresh_loads_the_list_again(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.load(keys.entry(1, "board"))
    qtbot.mouseClick(stage.picker.refresh_button, Qt.MouseButton.LeftButton)
    assert len(stage.inquiries.questions("list_keys")) == 2
    stage.load(keys.entry(2, "legal"))
    assert stage.rows() == ["legal"]


# --- groups ----------------------------------------------------------------------------------------------


def test_keys_of_aws_are_behind_a_switch_that_is_off(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.load(keys.entry(1, "aws/s3"), keys.entry(2, "board"), keys.entry(3, "aws/ebs"))
    stage.open()
    switch = stage.picker.managed_switch
    assert switch.isVisible()
    assert switch.text() == "Show AWS managed keys"
    assert not switch.isChecked()
    assert stage.rows() == ["board"]
    assert stage.popup.footer == "1 key"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert stage.popup.isVisible()
    assert stage.rows() == ["board", "AWS managed keys", "aws/ebs", "aws/s3"]
    assert stage.popup.footer == "3 keys"
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
    assert stage.rows() == ["board"]


def test_the_switch_is_reached_and_used_by_keyboard(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "aws/s3"), keys.entry(2, "board"))
    stage.open()
    stage.press(KEY.Key_Tab)
    switch = stage.picker.managed_switch
    assert switch.hasFocus()
    assert stage.popup.isVisible()
    stage.qtbot.keyClick(switch, KEY.Key_Space)
    assert switch.isChecked()
    assert stage.rows() == ["board", "AWS managed keys", "aws/s3"]
    stage.qtbot.keyClick(switch, KEY.Key_Up)
    assert stage.dropdown.hasFocus()
    assert stage.dropdown.current_row() == 2
    stage.press(KEY.Key_Up)
    assert stage.dropdown.current_row() == 0
    stage.press(KEY.Key_End, KEY.Key_Down)
    assert switch.hasFocus()
    stage.qtbot.keyClick(switch, KEY.Key_Tab)
    assert not stage.popup.isVisible()
    assert stage.window.focusWidget() is stage.picker.refresh_button


@pytest.mark.parametrize("key", [KEY.Key_Backtab, KEY.Key_Escape])
def test_the_keyboard_comes_back_from_the_switch(stage: Any, keys: Any, key: Qt.Key) -> None:
    stage.load(keys.entry(1, "board"))
    stage.open()
    stage.press(KEY.Key_Tab)
    stage.qtbot.keyClick(stage.picker.managed_switch, key)
    assert stage.popup.isVisible() is (key == KEY.Key_Backtab)
    assert stage.dropdown.hasFocus()
    stage.press(KEY.Key_Escape)
    stage.open()
    assert not stage.picker.managed_switch.hasFocus()


def test_text_typed_on_the_switch_goes_to_the_field(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.press(KEY.Key_Tab)
    stage.qtbot.keyClick(stage.picker.managed_switch, KEY.Key_L)
    stage.type("egal")
    assert stage.rows() == ["legal"]


def test_keys_managed_by_aws_are_never_described_nor_chosen(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "aws/s3"))
    stage.picker.managed_switch.setChecked(True)
    stage.open()
    stage.press(KEY.Key_Down, KEY.Key_Return)
    stage.click_row(1)
    assert stage.told == []
    assert stage.inquiries.questions("describe_key") == []
    assert "AWS managed key" in stage.spoken(1)
    assert "not documented" in stage.spoken(1)
    heading = stage.picker.model.shown_row(0)
    assert "cannot be shared across accounts" in heading.subtitle


def test_a_text_that_only_keys_of_aws_contain_says_so(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "aws/s3"), keys.entry(2, "board"))
    stage.type("aws/s")
    assert stage.rows() == []
    assert "Only AWS managed keys contain this text" in stage.popup.status


def test_keys_that_others_share_stand_under_their_account(stage: Any, keys: Any) -> None:
    stage.load(keys.shared(8, CLINIC), keys.entry(1, "board"), keys.shared(7), keys.shared(6))
    assert stage.rows() == [
        "board",
        f"Shared by account {PARTNER}",
        keys.key_id(6),
        keys.key_id(7),
        f"Shared by account {CLINIC}",
        keys.key_id(8),
    ]
    assert kinds(stage).count(RowKind.HEADING) == 2
    assert "AWS RAM" in stage.spoken(1)
    assert f"shared by account {PARTNER}" in stage.spoken(2)
    assert stage.popup.footer == "4 keys"


def test_headings_are_passed_by_and_cannot_be_chosen(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.shared(7), keys.shared(8))
    stage.open()
    rows = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up, KEY.Key_End, KEY.Key_Home):
        stage.press(key)
        rows.append(stage.dropdown.current_row())
    assert rows == [0, 2, 3, 2, 0, 3, 0]
    stage.click_row(1)
    assert stage.told == []
    assert stage.popup.isVisible()


def test_a_list_that_begins_with_a_heading_begins_below_it(stage: Any, keys: Any) -> None:
    stage.load(keys.shared(7), keys.shared(8))
    stage.open()
    stage.press(KEY.Key_Down, KEY.Key_Home)
    assert stage.dropdown.current_row() == 1


def test_all_rows_are_equally_tall(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.shared(7), keys.entry(2, "aws/s3"))
    stage.picker.managed_switch.setChecked(True)
    stage.open()
    view = stage.popup.view
    heights = {view.visualRect(view.model().index(row, 0)).height() for row in range(view.model().rowCount())}
    assert len(heights) == 1


def test_headings_go_where_no_key_of_the_group_passes_the_filter(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.shared(7), keys.shared(8, CLINIC))
    stage.type(CLINIC)
    assert stage.rows() == [f"Shared by account {CLINIC}", keys.key_id(8)]
    assert stage.dropdown.current_row() == 1
    assert stage.popup.footer == "1 of 3 keys"


def test_a_shared_key_is_asked_for_and_chosen_by_its_arn_and_says_whose_it_is(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.shared(7))
    stage.open()
    arn = keys.arn(7, PARTNER)
    stage.inquiries.describe_all(
        {keys.key_id(1): keys.details(1), arn: keys.details(7, account=PARTNER, description="Reports")}
    )
    assert "Reports" in stage.spoken(2)
    stage.press(KEY.Key_End, KEY.Key_Return)
    assert stage.told == [AccountKey(arn, arn)]
    assert f"belongs to account {PARTNER}" in stage.picker.facts.note
    assert stage.picker.facts.arn_label.text() == arn


def test_a_shared_key_that_cannot_encrypt_cannot_be_chosen(stage: Any, keys: Any) -> None:
    stage.load(keys.shared(7))
    stage.open()
    stage.inquiries.describe_all({keys.arn(7, PARTNER): keys.details(7, account=PARTNER, state="Disabled")})
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == []
    assert "Disabled" in stage.spoken(1)


def test_whose_a_shared_key_is_stands_there_without_its_details_too(stage: Any, keys: Any) -> None:
    stage.load(keys.shared(7))
    stage.open()
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert f"belongs to account {PARTNER}" in stage.picker.facts.note
    stage.inquiries.describe_all({keys.arn(7, PARTNER): DESCRIBE})
    assert stage.picker.facts.badge.text() == "Details cannot be read"
    assert f"belongs to account {PARTNER}" in stage.picker.facts.note
    assert stage.told == [AccountKey(keys.arn(7, PARTNER), keys.arn(7, PARTNER))]


# --- what could not be read ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (LIST_KEYS, "You may not list keys (kms:ListKeys)"),
        (AppError(ErrorCode.OFFLINE), "cannot be reached"),
        (AppError(ErrorCode.EXPIRED_CREDENTIALS), "expired"),
        (AppError(ErrorCode.THROTTLED, "kms:ListKeys"), "AWS KMS gets too many requests"),
    ],
)
def test_a_list_that_fails_says_why_and_can_be_retried_by_keyboard(
    stage: Any, keys: Any, error: AppError, words: str
) -> None:
    stage.load(keys_error=error)
    stage.open()
    assert words in stage.popup.status
    assert all(form in stage.popup.status for form in BY_HAND)
    assert stage.rows() == ["Retry"]
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert len(stage.inquiries.questions("list_keys")) == 2
    stage.load(keys.entry(1, "board"))
    assert stage.popup.status == ""
    assert stage.rows() == ["board"]


def test_a_refused_list_is_told_as_well(stage: Any) -> None:
    stage.picker.set_active(True)
    stage.inquiries.refuse("list_keys", AppError(ErrorCode.NO_REGION))
    stage.open()
    assert "Region" in stage.popup.status
    assert stage.rows() == ["Retry"]


def test_without_aliases_the_keys_are_still_there(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1), aliases_error=LIST_ALIASES)
    stage.open()
    assert "You may not list aliases (kms:ListAliases), so that keys are shown by their ID." in stage.popup.status
    assert stage.rows() == ["Retry", keys.key_id(1)]
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == [AccountKey(keys.key_id(1), keys.arn(1))]


def test_with_aliases_alone_their_keys_are_there(stage: Any, keys: Any) -> None:
    stage.load(KeyEntry(keys.key_id(1), "", ("alias/board",)), keys_error=LIST_KEYS)
    stage.open()
    assert "so that only keys with an alias are shown" in stage.popup.status
    assert stage.rows() == ["Retry", "board"]


def test_neither_keys_nor_aliases_are_one_sentence(stage: Any) -> None:
    stage.load(keys_error=LIST_KEYS, aliases_error=LIST_ALIASES, shared_error=LIST_KEYS)
    stage.open()
    assert "kms:ListKeys and kms:ListAliases are not allowed for you" in stage.popup.status


@pytest.mark.parametrize(
    "typed",
    [
        "0000abcd-12ab-34cd-56ef-1234567890ab",
        "alias/board",
        "arn:aws:kms:us-east-1:111122223333:key/0000abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:kms:us-east-1:111122223333:alias/board",
    ],
)
def test_without_a_list_a_key_is_entered_in_each_of_its_forms(stage: Any, keys: Any, typed: str) -> None:
    stage.load(keys_error=LIST_KEYS, aliases_error=LIST_ALIASES)
    stage.type(typed)
    assert stage.rows() == ["Retry", f"Use “{typed}”"]
    assert stage.dropdown.current_row() == 1
    stage.press(KEY.Key_Return)
    stage.inquiries.describe_all({typed: keys.details(1)})
    assert stage.picker.key.as_sent == keys.arn(1)


def test_a_text_that_names_an_unlisted_key_can_be_taken_as_typed(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.type("alias/legal")
    assert stage.popup.status == "This key is not in the list. It can be taken as typed."
    assert stage.rows() == ["Use “alias/legal”"]


def test_a_refusal_of_shared_keys_leaves_the_list_as_it_is(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), shared_error=LIST_KEYS)
    stage.open()
    assert stage.rows() == ["board"]
    assert "Keys that other accounts share could not be listed" in stage.popup.status
    stage.press(KEY.Key_Escape)
    stage.open()
    assert len(stage.inquiries.questions("list_keys")) == 1


def test_an_account_without_keys_says_what_to_do(stage: Any) -> None:
    stage.load()
    stage.open()
    assert "no KMS keys in this Region" in stage.popup.status
