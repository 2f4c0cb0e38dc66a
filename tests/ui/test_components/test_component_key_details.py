"""Details of keys: asked for a few at a time, only while they are of use, and shown below the choice."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt

from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyRotation
from sealscribe.workers.messages import Answer

KEY = Qt.Key
DENIED = AppError(ErrorCode.ACCESS_DENIED, "kms:DescribeKey")
OFFLINE = AppError(ErrorCode.OFFLINE, retryable=True)


def asked(stage: Any) -> list[str]:
    return [about[0] for about in stage.inquiries.questions("describe_key")]


def waiting(stage: Any) -> set[str]:
    return {stage.inquiries.asked[one][1] for one in stage.inquiries.open_ids("describe_key")}


# --- which keys are described ----------------------------------------------------------------------------


def test_only_rows_in_view_are_described_four_at_a_time(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number) for number in range(200)])
    stage.open()
    assert len(waiting(stage)) == 4
    stage.inquiries.describe_all({keys.key_id(number): keys.details(number) for number in range(200)})
    assert 8 <= len(asked(stage)) <= 10
    assert len(set(asked(stage))) == len(asked(stage))
    stage.press(KEY.Key_End)
    assert waiting(stage) == set()
    stage.settle()
    assert keys.key_id(199) in asked(stage)
    assert len(waiting(stage)) == 4


def test_what_waits_in_line_is_taken_back_when_its_row_is_scrolled_away(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number) for number in range(200)])
    stage.open()
    first = [keys.key_id(number) for number in range(4)]
    assert waiting(stage) == set(first)
    # Two are on the wire by now, and cannot be taken back.
    on_the_wire = stage.inquiries.open_ids("describe_key")[:2]
    stage.inquiries.sent |= set(on_the_wire)

    stage.popup.view.verticalScrollBar().setValue(stage.popup.view.verticalScrollBar().maximum())

    assert waiting(stage) == set(first[:2])
    stage.settle()
    assert set(first[:2]) < waiting(stage)
    assert not set(first[2:]) & waiting(stage)
    assert len(waiting(stage)) == 4
    stage.inquiries.answered.emit(Answer(on_the_wire[0], keys.details(0)))
    assert stage.picker.model.details(keys.key_id(0)) is not None
    stage.popup.view.verticalScrollBar().setValue(0)
    stage.settle()
    assert {keys.key_id(2), keys.key_id(3)} < waiting(stage)
    assert asked(stage).count(keys.key_id(0)) == 1


def test_typing_takes_back_what_waits_for_rows_that_went(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number, f"team-{number}") for number in range(20)])
    stage.open()
    stage.type("team-19")
    assert waiting(stage) == set()
    stage.settle()
    assert waiting(stage) == {keys.key_id(19)}


def test_rows_that_only_pass_by_are_not_asked_for(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number) for number in range(200)])
    stage.open()
    stage.inquiries.describe_all({keys.key_id(number): keys.details(number) for number in range(200)})
    before = len(asked(stage))
    bar = stage.popup.view.verticalScrollBar()
    for step in range(10):
        bar.setValue(bar.maximum() * step // 10)
    bar.setValue(bar.maximum())
    stage.settle()
    stage.inquiries.describe_all({keys.key_id(number): keys.details(number) for number in range(200)})
    assert len(asked(stage)) - before <= 9


def test_a_closed_list_leaves_only_the_chosen_key_in_line(stage: Any, keys: Any) -> None:
    stage.load(*[keys.entry(number, f"team-{number:02d}") for number in range(20)])
    stage.open()
    stage.press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Return)
    assert waiting(stage) == {keys.key_id(1)}


def test_details_are_kept_until_the_list_is_loaded_anew(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1)})
    for _ in range(3):
        stage.press(KEY.Key_Escape)
        stage.open()
    assert asked(stage) == [keys.key_id(1)]
    stage.press(KEY.Key_Escape)
    stage.picker.reload()
    stage.load(keys.entry(1, "board"))
    stage.open()
    assert asked(stage) == [keys.key_id(1)] * 2


def test_late_details_are_dropped(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(2, "new"))
    stage.open()
    described = stage.inquiries.last_id("describe_key")
    stage.press(KEY.Key_Escape)
    stage.picker.reload()
    stage.inquiries.answered.emit(Answer(described, keys.details(2, state="Disabled")))
    stage.inquiries.answered.emit(Answer(9999, keys.details(2)))
    assert stage.picker.model.details(keys.key_id(2)) is None


# --- details that cannot be read -------------------------------------------------------------------------


def test_details_are_asked_for_again_only_where_the_failure_may_have_passed(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): DENIED, keys.key_id(2): OFFLINE})
    stage.press(KEY.Key_Escape)
    stage.open()
    assert asked(stage)[2:] == [keys.key_id(2)]


def test_one_key_whose_details_are_denied_is_marked_and_no_matter_of_the_list(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): DENIED, keys.key_id(2): keys.details(2)})
    assert stage.popup.status == ""
    assert "No permission for kms:DescribeKey, can still be chosen" in stage.spoken(0)


@pytest.mark.parametrize(
    ("error", "words", "of_row"),
    [
        (DENIED, "You may not read details of these keys (kms:DescribeKey)", "kms:DescribeKey"),
        (OFFLINE, "cannot be reached", "cannot be reached"),
        (AppError(ErrorCode.THROTTLED, "kms:DescribeKey"), "AWS KMS gets too many requests", "too many requests"),
        (AppError(ErrorCode.EXPIRED_CREDENTIALS), "expired", "expired"),
    ],
)
def test_details_that_cannot_be_read_are_told_with_a_way_out_and_asked_for_again(
    stage: Any, keys: Any, error: AppError, words: str, of_row: str
) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): error, keys.key_id(2): error})
    assert words in stage.popup.status
    assert "enter a key ID, an alias, a key ARN or an alias ARN" in stage.popup.status
    assert stage.rows() == ["Retry", "board", "legal"]
    assert of_row in stage.spoken(1)
    stage.press(KEY.Key_Home, KEY.Key_Return)
    assert stage.popup.isVisible()
    stage.settle()
    assert asked(stage)[2:] == [keys.key_id(1), keys.key_id(2)]
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1), keys.key_id(2): keys.details(2)})
    assert stage.popup.status == ""
    assert stage.rows() == ["board", "legal"]


# --- below the choice ------------------------------------------------------------------------------------


def chosen(stage: Any, keys: Any, **changes: Any) -> None:
    stage.load(keys.entry(1, "board"))
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1, **changes)})


def test_the_facts_of_the_chosen_key(stage: Any, keys: Any) -> None:
    chosen(stage, keys, description="Minutes of the board")
    facts = stage.picker.facts
    assert facts.badge.text() == "Enabled"
    assert facts.arn_label.text() == keys.arn(1)
    assert facts.facts_label.text() == "Minutes of the board"
    expected = "Spec: SYMMETRIC_DEFAULT · Origin: AWS KMS · Multi-Region: no · Created: 2 January 2026"
    assert facts.more_label.text().replace("\N{NO-BREAK SPACE}", " ") == expected


@pytest.mark.parametrize(
    ("rotation", "words"),
    [
        (
            KeyRotation(True, 365, datetime(2027, 1, 2, 12, tzinfo=UTC)),
            "Rotation: every 365 days, next on 2 January 2027",
        ),
        (KeyRotation(True), "Rotation: on"),
        (KeyRotation(False), "Rotation: off"),
        (
            AppError(ErrorCode.ACCESS_DENIED, "kms:GetKeyRotationStatus"),
            "Rotation: not permitted to see (kms:GetKeyRotationStatus)",
        ),
        (OFFLINE, ""),
    ],
)
def test_rotation_is_asked_for_the_chosen_key_alone(stage: Any, keys: Any, rotation: Any, words: str) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1), keys.key_id(2): keys.details(2)})
    assert stage.inquiries.questions("key_rotation") == []
    stage.press(KEY.Key_Down, KEY.Key_Return)
    assert stage.inquiries.questions("key_rotation") == [(keys.arn(1),)]
    assert stage.picker.is_asking
    told = list(stage.told)
    (stage.inquiries.refuse if isinstance(rotation, AppError) else stage.inquiries.answer)("key_rotation", rotation)
    assert not stage.picker.is_asking
    text = stage.picker.facts.more_label.text().replace("\N{NO-BREAK SPACE}", " ")
    assert text.endswith(words)
    assert ("Rotation" in text) is bool(words)
    assert stage.told == told
    # Kept, like the details.
    stage.picker.set_key(None)
    stage.picker.set_key(AccountKey(keys.key_id(1), keys.arn(1), "alias/board"))
    assert len(stage.inquiries.questions("key_rotation")) == 1


@pytest.mark.parametrize(
    "changes", [{"origin": "EXTERNAL"}, {"origin": "AWS_CLOUDHSM"}, {"state": "Disabled"}, {"spec": "RSA_2048"}]
)
def test_rotation_is_not_asked_for_keys_that_do_not_rotate_or_cannot_be_used(
    stage: Any, keys: Any, changes: dict[str, str]
) -> None:
    chosen(stage, keys, **changes)
    assert stage.inquiries.questions("key_rotation") == []
    assert "Rotation" not in stage.picker.facts.more_label.text()


def test_rotation_of_an_earlier_choice_is_taken_back(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "board"), keys.entry(2, "legal"))
    stage.open()
    stage.inquiries.describe_all({keys.key_id(1): keys.details(1), keys.key_id(2): keys.details(2)})
    stage.press(KEY.Key_Down, KEY.Key_Return)
    earlier = stage.inquiries.last_id("key_rotation")
    stage.picker.set_key(AccountKey(keys.key_id(2), keys.arn(2), "alias/legal"))
    assert earlier in stage.inquiries.closed
    assert stage.inquiries.questions("key_rotation") == [(keys.arn(1),), (keys.arn(2),)]
    stage.inquiries.answered.emit(Answer(earlier, KeyRotation(True)))
    assert "Rotation" not in stage.picker.facts.more_label.text()


def test_a_long_description_is_cut_below_the_choice(stage: Any, keys: Any) -> None:
    chosen(stage, keys, description="Minutes of the board " * 300)
    text = stage.picker.facts.facts_label.text()
    assert len(text) <= 160
    assert text.endswith("…")


def test_what_is_sent_is_the_arn_that_was_described(stage: Any, keys: Any) -> None:
    stage.load()
    stage.type("alias/board")
    stage.press(KEY.Key_Return)
    assert stage.picker.key.as_sent == "alias/board"
    stage.inquiries.describe_all({"alias/board": keys.details(1)})
    assert stage.picker.key.as_sent == keys.arn(1)


def test_where_describing_is_denied_what_was_entered_is_sent(stage: Any, keys: Any) -> None:
    stage.load(keys.entry(1, "legal"))
    stage.type("alias/board")
    stage.press(KEY.Key_Return)
    stage.inquiries.describe_all({"alias/board": DENIED, keys.key_id(1): DENIED})
    assert stage.picker.key.as_sent == "alias/board"
    stage.open()
    stage.click_row(stage.rows().index("legal"))
    assert stage.picker.key.as_sent == keys.arn(1)
