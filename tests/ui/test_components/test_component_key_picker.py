from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyUnusableReason

KEY = Qt.Key
DENIED = AppError(ErrorCode.ACCESS_DENIED, "kms:DescribeKey")


def test_nothing_is_asked_before_the_picker_is_active(stage: Any) -> None:
    stage.open()
    assert stage.inquiries.asked == {}
    stage.picker.set_active(True)
    assert stage.inquiries.questions("list_keys") == [()]


def test_rows_appear_while_the_list_is_loading(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.picker.set_active(True)
    stage.open()
    assert stage.popup.status == "Loading keys…"
    stage.inquiries.grow(tuple(keys.entry(number) for number in range(1250)))
    qtbot.waitUntil(lambda: stage.picker.model.rowCount() == 1250)
    assert stage.popup.status == "Loading… 1,250 keys"
    assert not stage.picker.refresh_button.isEnabled()
    stage.load(*[keys.entry(number) for number in range(1300)])
    assert stage.popup.status == ""
    assert stage.popup.footer == "1,300 keys"
    assert stage.picker.refresh_button.isEnabled()


def test_keys_with_aliases_come_first(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(2), keys.entry(3, "Zebra"), keys.entry(4, "apple"))
    assert stage.rows() == ["apple", "Zebra", keys.key_id(2)]


def test_without_an_alias_the_description_names_a_key_and_without_that_its_id(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1), keys.entry(2), keys.entry(3, "board"))
    stage.open()
    known = {keys.key_id(number): keys.details(number, description=text) for number, text in enumerate(["", "Exports"])}
    stage.inquiries.describe_all({**known, keys.key_id(2): keys.details(2), keys.key_id(3): keys.details(3)})
    assert stage.rows() == ["board", "Exports", keys.key_id(2)]
    assert keys.key_id(1) in stage.spoken(1)
    assert stage.spoken(2).startswith("No alias")


def test_a_long_description_is_cut_in_the_row_and_searched_whole(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    long = "Minutes of the board " * 300 + "needle"
    known = {keys.key_id(1): keys.details(1, description=long), keys.key_id(2): keys.details(2)}
    stage.inquiries.describe_all(known)
    assert len(stage.picker.model.shown_row(0).subtitle) < 300
    stage.type("needle")
    assert stage.rows() == ["board"]


@pytest.mark.parametrize("typed", ["LEGAL", "gal-ho", "00000002", ":key/00000002", "ten YEARS", "legal years"])
def test_typing_filters_in_alias_id_arn_and_description(stage: Any, keys: Any, typed: str) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "Legal-Holds"), keys.entry(3, "records"))
    stage.open()
    described = keys.details(2, description="Kept for ten years")
    stage.inquiries.describe_all(
        {keys.key_id(1): keys.details(1), keys.key_id(2): described, keys.key_id(3): keys.details(3)}
    )
    stage.type(typed)
    assert stage.rows()[0] == "Legal-Holds"
    assert stage.picker.model.shown_key_count == 1
    assert stage.popup.footer == "1 of 3 keys"
    assert stage.dropdown.current_row() == 0


def test_a_key_is_chosen_by_the_keyboard_alone(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1), keys.key_id(2): keys.details(2)})
    stage.press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    assert not stage.popup.isVisible()
    assert stage.dropdown.field().text() == "legal"
    expected = AccountKey(keys.key_id(2), keys.arn(2), "alias/legal")
    assert stage.told == [expected]
    assert stage.picker.key == expected
    assert stage.picker.facts.arn_label.text() == keys.arn(2)


def test_all_keys_of_the_list_move_in_it(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number) for number in range(40)])
    stage.open()
    moves = [
        (KEY.Key_Down, 0),
        (KEY.Key_Down, 1),
        (KEY.Key_PageDown, 9),
        (KEY.Key_PageUp, 1),
        (KEY.Key_Up, 0),
        (KEY.Key_End, 39),
        (KEY.Key_Home, 0),
    ]
    for key, row in moves:
        stage.press(key)
        assert stage.dropdown.current_row() == row


def test_escape_closes_and_brings_the_chosen_key_back(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    stage.type("x")
    assert stage.popup.isVisible()
    stage.press(KEY.Key_Escape)
    assert not stage.popup.isVisible()
    assert stage.dropdown.field().text() == "board"
    assert stage.told == []


def test_a_row_is_chosen_by_the_mouse(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    qtbot.mouseClick(stage.dropdown.field(), Qt.MouseButton.LeftButton)
    assert stage.popup.isVisible()
    stage.click_row(1)
    assert stage.told == [AccountKey(keys.key_id(2), keys.arn(2), "alias/legal")]


UNUSABLE = [
    ({"state": "Disabled"}, "Disabled", "Enable it in AWS KMS"),
    (
        {"state": "PendingDeletion", "deletion_at": datetime(2026, 12, 20, 12, tzinfo=UTC)},
        "Pending deletion",
        "20 December 2026",
    ),
    ({"state": "PendingReplicaDeletion"}, "Pending replica deletion", "To be deleted after its replica keys"),
    ({"state": "PendingImport", "origin": "EXTERNAL"}, "Pending import", "Import key material"),
    (
        {"state": "PendingImport", "origin": "EXTERNAL", "valid_to": datetime(2026, 3, 1, 12, tzinfo=UTC)},
        "Pending import",
        "expired on 1 March 2026",
    ),
    ({"state": "Unavailable"}, "Unavailable", "key store"),
    ({"state": "Creating"}, "Creating", "still making it"),
    ({"state": "SomethingNew"}, "SomethingNew", "Not ready"),
    ({"spec": "RSA_2048"}, "Asymmetric key", "RSA_2048"),
    ({"spec": "SM2"}, "Asymmetric key", "SM2"),
    ({"spec": "ML_KEM_768", "usage": "ENCAPSULATE_DECAPSULATE"}, "Asymmetric key", "ML_KEM_768"),
    ({"spec": "HMAC_256", "usage": "GENERATE_VERIFY_MAC"}, "HMAC key", "HMAC_256"),
    ({"spec": "QUANTUM_9"}, "Not suitable", "QUANTUM_9"),
    ({"usage": "KEY_AGREEMENT"}, "Not for encryption", "KEY_AGREEMENT"),
    ({"manager": "AWS"}, "AWS managed key", "not documented"),
]


@pytest.mark.parametrize(("change", "words", "reason"), UNUSABLE)
def test_an_unusable_key_is_shown_with_its_reason_and_cannot_be_chosen(
    stage: Any, keys: Any, change: dict[str, Any], words: str, reason: str
) -> None:
    stage.load(keys.entry(1, "board"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1, **change)})
    assert words in stage.spoken(0)
    assert reason in stage.spoken(0)
    assert stage.spoken(0).endswith("cannot be chosen")
    stage.press(KEY.Key_Down, KEY.Key_Return)
    stage.click_row(0)
    assert stage.popup.isVisible()
    assert stage.told == []


@pytest.mark.parametrize(("change", "words", "reason"), UNUSABLE)
def test_a_key_that_turns_out_unusable_after_the_choice_is_not_taken(
    stage: Any, keys: Any, change: dict[str, Any], words: str, reason: str
) -> None:
    stage.load(keys.entry(1, "board"))
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    details = keys.details(1, **change)
    stage.inquiries.describe_all({keys.key_id(1): details})
    assert stage.told == [None]
    assert stage.picker.key is None
    assert stage.picker.unusable_reason is details.unusable_reason
    assert stage.picker.facts.badge.text() == words
    assert stage.picker.facts.note.endswith((".", "key."))
    assert stage.dropdown.field().text() == "board"


def test_a_key_whose_import_expires_can_be_chosen_and_says_when(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "hsm"))
    stage.open()
    expiring = keys.details(1, origin="EXTERNAL", valid_to=datetime(2027, 1, 4, 12, tzinfo=UTC))
    stage.inquiries.describe_all({keys.key_id(1): expiring})
    assert "expires on 4 January 2027" in stage.spoken(0)
    assert "cannot be chosen" not in stage.spoken(0)
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == [AccountKey(keys.key_id(1), keys.arn(1), "alias/hsm")]
    assert "expires on 4 January 2027" in stage.picker.facts.note


def test_an_alias_of_aws_typed_by_hand_is_not_described(stage: Any) -> None:
    stage.load(keys_error=AppError(ErrorCode.ACCESS_DENIED, "kms:ListKeys"))
    stage.type("alias/aws/s3")
    stage.press(KEY.Key_Return)
    assert stage.inquiries.questions("describe_key") == []


def test_a_key_whose_details_are_denied_can_be_chosen(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): DENIED})
    assert "Details cannot be read" in stage.spoken(0)
    assert "kms:DescribeKey" in stage.spoken(0)
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.told == [AccountKey(keys.key_id(1), keys.arn(1), "alias/board")]
    assert stage.picker.facts.badge.text() == "Details cannot be read"
    assert len(stage.inquiries.questions("describe_key")) == 1


@pytest.mark.parametrize(
    "typed",
    [
        "0000abcd-12ab-34cd-56ef-1234567890ab",
        "mrk-0123456789abcdef0123456789abcdef",
        "alias/not-in-the-list",
        "arn:aws:kms:us-east-1:111122223333:key/0000abcd-12ab-34cd-56ef-1234567890ab",
        "arn:aws:kms:us-east-1:111122223333:alias/not-in-the-list",
    ],
)
@pytest.mark.parametrize("end", [KEY.Key_Return, KEY.Key_Tab])
def test_a_key_can_be_typed_by_hand_and_is_resolved(stage: Any, keys: Any, typed: str, end: Qt.Key) -> None:
    stage.load(keys.entry(1, "board"))
    stage.type(typed)
    assert stage.rows() == [f"Use “{typed}”"]
    stage.press(end)
    assert isinstance(stage.told[0], AccountKey)
    assert stage.told[0].entered == typed
    assert stage.inquiries.questions("describe_key").count((typed,)) == 1
    stage.inquiries.describe_all({typed: keys.details(7), keys.key_id(1): keys.details(1)})
    assert stage.picker.key is not None
    assert stage.picker.key.entered == typed
    assert stage.picker.key.key_arn == keys.arn(7)
    assert stage.told[-1] == stage.picker.key
    assert stage.dropdown.field().text() == typed


def test_a_listed_key_typed_to_the_letter_is_that_key(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.type(keys.arn(1))
    assert stage.rows() == ["board"]
    stage.press(KEY.Key_Tab)
    assert stage.told == [AccountKey(keys.key_id(1), keys.arn(1), "alias/board")]


def test_a_typed_key_that_is_not_found_stays_as_typed_and_says_so(stage: Any) -> None:
    stage.load()
    stage.type("alias/nowhere")
    stage.press(KEY.Key_Return)
    stage.inquiries.describe_all({"alias/nowhere": AppError(ErrorCode.KEY_NOT_FOUND, "kms:DescribeKey")})
    assert stage.picker.key == AccountKey("alias/nowhere", "", "alias/nowhere")
    assert "no such key" in stage.picker.facts.note


def test_text_that_names_no_key_is_not_taken(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.type("zzz")
    assert "No key contains this text" in stage.popup.status
    stage.press(KEY.Key_Tab)
    assert stage.told == []
    assert stage.dropdown.field().text() == "zzz"
    assert "No key is chosen" in stage.picker.facts.note
    stage.picker.setFocus()
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    stage.type("zzz")
    stage.press(KEY.Key_Tab)
    assert stage.dropdown.field().text() == "board"
    assert stage.told == []


def test_an_emptied_field_chooses_no_key(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    stage.dropdown.field().selectAll()
    stage.press(KEY.Key_Delete)
    stage.press(KEY.Key_Tab)
    assert stage.told == [None]


def test_set_key_is_silent_until_details_change_it(stage: Any, keys: Any) -> None:
    stage.picker.set_key(AccountKey("alias/board"))
    assert stage.told == []
    assert stage.inquiries.asked == {}
    stage.load(keys.entry(1, "board"))
    assert stage.told == [AccountKey("alias/board", keys.arn(1), "alias/board")]
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1, description="Minutes")})
    assert len(stage.told) == 1
    assert "Minutes" in stage.picker.facts.facts_label.text()


def test_a_key_enabled_again_is_taken_after_a_reload(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    key = AccountKey(keys.key_id(1), keys.arn(1), "alias/board")
    stage.picker.set_key(key)
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1, state="Disabled")})
    assert stage.picker.unusable_reason is KeyUnusableReason.DISABLED
    stage.qtbot.mouseClick(stage.picker.refresh_button, Qt.MouseButton.LeftButton)
    stage.load(keys.entry(1, "board"))
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1)})
    assert stage.told == [None, key]
    assert stage.picker.unusable_reason is None


def test_a_key_of_another_account_is_named_as_such(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    arn = keys.arn(9, "444455556666")
    stage.type(arn)
    stage.press(KEY.Key_Return)
    stage.inquiries.describe_all({arn: keys.details(9, account="444455556666"), keys.key_id(1): keys.details(1)})
    assert "belongs to account 444455556666" in stage.picker.facts.note


def test_the_arn_can_be_copied(stage: Any, keys: Any, qtbot: QtBot) -> None:
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    qtbot.mouseClick(stage.picker.facts.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == keys.arn(1)
    qtbot.waitUntil(lambda: stage.picker.facts.copy_button.icon_name == "copy", timeout=4000)
