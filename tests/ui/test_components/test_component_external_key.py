from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import Session
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.ui.components.external_key import OWNER_NOTE, ExternalKeyField
from sealscribe.ui.components.recent_keys import ElidedButton
from sealscribe.ui.widgets.form_row import FormRow, form_row
from sealscribe.ui.widgets.text import TextLabel

OTHER = "444455556666"
ALIAS_ARN = f"arn:aws:kms:us-east-1:{OTHER}:alias/partner"


LEFT = Qt.MouseButton.LeftButton
SESSION = Session("us-east-1", "111122223333", "aws")


class Memory:
    """The recently used keys, as the store keeps them."""

    def __init__(self) -> None:
        self.arns: dict[str, list[str]] = {}

    def of_account(self, account: str) -> Sequence[str]:
        return tuple(self.arns.get(account, ()))

    def remember(self, account: str, arn: str) -> None:
        self.arns.setdefault(account, []).insert(0, arn)

    def forget(self, account: str, arn: str) -> None:
        self.arns[account].remove(arn)


class Stage:
    def __init__(self, window: QWidget, row: FormRow, inquiries: Any, memory: Memory, qtbot: QtBot) -> None:
        self.window, self.row, self.inquiries, self.memory, self.qtbot = window, row, inquiries, memory, qtbot
        self.told: list[Any] = []
        self.field.changed.connect(self.told.append)

    @property
    def field(self) -> ExternalKeyField:
        assert isinstance(self.row.field, ExternalKeyField)
        return self.row.field

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.field.edit, text)

    def paste(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.qtbot.keyClick(self.field.edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def leave(self) -> None:
        self.qtbot.keyClick(self.field.edit, Qt.Key.Key_Tab)

    def press(self, button: QWidget) -> None:
        self.qtbot.waitUntil(lambda: button.height() > 0 and button.isVisible())
        self.qtbot.mouseClick(button, LEFT)

    def offers(self) -> list[str]:
        return [button.text() for button in self.field.findChildren(ElidedButton) if button.isVisible()]

    def button_of(self, arn: str, *, removes: bool = False) -> QWidget:
        name = f"Remove {arn} from the recently used keys" if removes else arn
        found = [one for one in self.field.findChildren(QPushButton) if one.accessibleName() == name]
        return found[0]


@pytest.fixture
def stage(qtbot: QtBot, shown: Callable[[QWidget], QWidget], inquiries: Any) -> Stage:
    window = QWidget()
    column = QVBoxLayout(window)
    memory = Memory()
    field = ExternalKeyField(inquiries, memory)
    row = form_row("KMS key ARN", field, messages=field.messages)
    column.addWidget(row)
    column.addWidget(QPushButton("Next"))
    column.addStretch(1)
    window.resize(700, 500)
    shown(window)
    field.setFocus()
    return Stage(window, row, inquiries, memory, qtbot)


def test_what_is_typed_is_kept_to_the_letter(stage: Stage) -> None:
    stage.type("alias/Mine ")
    stage.leave()
    assert stage.field.key == ExternalKey("alias/Mine ")
    assert stage.told[-1] == ExternalKey("alias/Mine ")
    assert stage.inquiries.asked == {}


def test_an_arn_is_read_back_in_words_as_it_is_typed(stage: Stage) -> None:
    reading = stage.field.reading_label
    stage.type("arn:")
    assert not reading.isVisible()
    stage.type("aws:kms:us-east-1:")
    assert reading.isVisible()
    assert reading.text() == "So far: US East (N. Virginia), us-east-1, AWS standard partition"
    stage.type(f"{OTHER}:alias/partner")
    assert reading.text() == (
        f"Alias partner of account {OTHER} in US East (N. Virginia), us-east-1, AWS standard partition"
    )
    stage.field.edit.clear()
    stage.type("alias/partner")
    assert not reading.isVisible()


def test_a_key_of_the_account_in_use_is_said_to_be_one(stage: Stage) -> None:
    stage.type(ALIAS_ARN.replace(OTHER, SESSION.account))
    assert "in use" not in stage.field.reading_label.text()
    stage.field.set_session(SESSION)
    assert f"of account {SESSION.account} (the account in use) in" in stage.field.reading_label.text()


def test_an_error_takes_the_place_of_an_unfinished_reading(stage: Stage) -> None:
    stage.type("arn:aws:kms:us-east-1")
    stage.row.show_place(stage.field.edit.text(), (21, 21))
    stage.row.set_errors(["The account is missing."])
    assert not stage.field.reading_label.isVisible()
    error = stage.row.place
    assert error is not None
    note = next(label for label in stage.field.findChildren(TextLabel) if label.text() == OWNER_NOTE)
    stage.qtbot.waitUntil(lambda: error.height() > 0 and error.y() > 0)
    assert error.mapTo(stage.row, QPoint()).y() < note.mapTo(stage.row, QPoint()).y()
    stage.row.set_errors([])
    assert stage.field.reading_label.isVisible()


def test_an_alias_arn_is_resolved_when_the_field_is_left(stage: Stage, keys: Any) -> None:
    stage.type(ALIAS_ARN)
    stage.leave()
    assert stage.inquiries.questions("describe_key") == [(ALIAS_ARN,)]
    assert "Asking AWS KMS" in stage.field.facts.note
    stage.inquiries.answer("describe_key", keys.details(7, account=OTHER, description="Shared"))
    assert stage.told[-1] == ExternalKey(ALIAS_ARN, keys.arn(7, OTHER))
    assert stage.field.facts.arn_label.text() == keys.arn(7, OTHER)
    assert "Shared" in stage.field.facts.facts_label.text()


def test_an_arn_is_asked_for_after_a_pause_in_typing_and_only_once(stage: Stage, qtbot: QtBot, keys: Any) -> None:
    arn = keys.arn(7, OTHER)
    stage.type(arn)
    assert stage.told[-1] == ExternalKey(arn, arn)
    qtbot.waitUntil(lambda: stage.inquiries.questions("describe_key") == [(arn,)], timeout=3000)
    stage.leave()
    assert len(stage.inquiries.questions("describe_key")) == 1


def test_an_answer_to_an_older_text_is_dropped(stage: Stage, keys: Any) -> None:
    from sealscribe.workers.messages import Answer

    stage.type(ALIAS_ARN)
    stage.leave()
    old = stage.inquiries.last_id("describe_key")
    stage.field.setFocus()
    stage.type("2")
    assert old in stage.inquiries.closed
    stage.inquiries.answered.emit(Answer(old, keys.details(7, account=OTHER)))
    assert stage.field.key == ExternalKey(f"{ALIAS_ARN}2")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (ErrorCode.ACCESS_DENIED, "its owner may not share it with your account"),
        (ErrorCode.KEY_NOT_FOUND, "AWS KMS found no such key"),
        (ErrorCode.OFFLINE, "sent as entered"),
    ],
)
def test_a_refusal_is_told_and_the_key_stays(stage: Stage, code: ErrorCode, words: str) -> None:
    stage.type(ALIAS_ARN)
    stage.leave()
    stage.inquiries.refuse("describe_key", AppError(code, "kms:DescribeKey"))
    assert words in stage.field.facts.note
    assert stage.field.key == ExternalKey(ALIAS_ARN)


def test_an_unusable_key_says_why(stage: Stage, keys: Any) -> None:
    stage.type(ALIAS_ARN)
    stage.leave()
    stage.inquiries.answer("describe_key", keys.details(7, account=OTHER, state="Disabled"))
    assert stage.field.unusable_reason is KeyUnusableReason.DISABLED
    assert "disabled" in stage.field.facts.note


def test_an_alias_of_aws_is_not_described(stage: Stage) -> None:
    stage.type(f"arn:aws:kms:us-east-1:{OTHER}:alias/aws/s3")
    stage.leave()
    assert stage.inquiries.asked == {}


def test_the_power_of_the_owner_is_always_told(stage: Stage) -> None:
    notes = [label for label in stage.field.findChildren(TextLabel) if label.text() == OWNER_NOTE]
    assert notes
    assert notes[0].isVisible()


def test_set_key_shows_a_key_without_a_signal(stage: Stage) -> None:
    stage.field.set_key(ExternalKey(ALIAS_ARN))
    assert stage.told == []
    assert stage.field.edit.text() == ALIAS_ARN
    stage.field.set_key(None)
    assert stage.field.edit.text() == ""
    assert stage.field.key is None


# --- what is asked, and of whom ----------------------------------------------------------------------------


def test_a_key_of_another_region_is_not_asked_for(stage: Stage) -> None:
    stage.field.set_session(Session("eu-central-1", "111122223333", "aws"))
    stage.type(ALIAS_ARN)
    stage.leave()
    assert stage.inquiries.asked == {}
    stage.field.set_session(SESSION)
    assert stage.inquiries.questions("describe_key") == [(ALIAS_ARN,)]


def test_another_session_asks_again(stage: Stage, keys: Any) -> None:
    stage.field.set_session(SESSION)
    stage.type(ALIAS_ARN)
    stage.leave()
    stage.inquiries.answer("describe_key", keys.details(7, account=OTHER, state="Disabled"))
    stage.field.set_session(Session("us-east-1", "999988887777", "aws"))
    assert stage.field.unusable_reason is None
    assert len(stage.inquiries.questions("describe_key")) == 2
    stage.field.set_session(Session("us-east-1", "999988887777", "aws"))
    assert len(stage.inquiries.questions("describe_key")) == 2


def test_what_was_found_goes_with_the_text_that_it_was_about(stage: Stage, keys: Any) -> None:
    stage.type(ALIAS_ARN)
    stage.leave()
    stage.inquiries.answer("describe_key", keys.details(7, account=OTHER))
    assert stage.field.facts.isVisible()
    stage.field.setFocus()
    stage.qtbot.keyClick(stage.field.edit, Qt.Key.Key_Backspace)
    assert not stage.field.facts.isVisible()


# --- stray characters --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        (f"\u201c{ALIAS_ARN}\u201d", "2 characters do not belong to the ARN."),
        (f"<{ALIAS_ARN[:20]}\n{ALIAS_ARN[20:]}>,", "4 characters do not belong to the ARN."),
        (f"{ALIAS_ARN}\u200b", "1 character does not belong to the ARN."),
    ],
)
def test_stray_characters_of_a_pasted_arn_are_removed_by_a_button(stage: Stage, text: str, offer: str) -> None:
    stage.paste(text)
    assert stage.field.offer_label.text() == offer
    assert stage.field.offer_label.isVisible()
    assert stage.field.clean_button.text() == "Remove them"
    stage.press(stage.field.clean_button)
    assert stage.field.edit.text() == ALIAS_ARN
    assert stage.told[-1] == ExternalKey(ALIAS_ARN)
    assert stage.field.edit.hasFocus()
    assert not stage.field.clean_button.isVisible()
    assert stage.inquiries.questions("describe_key") == [(ALIAS_ARN,)]
    stage.field.edit.undo()
    assert len(stage.field.edit.text()) == len(text)


def test_the_button_is_reached_and_pressed_by_keys(stage: Stage) -> None:
    stage.paste(f" {ALIAS_ARN}")
    stage.leave()
    assert stage.field.clean_button.hasFocus()
    stage.qtbot.keyClick(stage.field.clean_button, Qt.Key.Key_Space)
    assert stage.field.edit.text() == ALIAS_ARN


def test_a_person_who_types_is_left_alone_until_there_is_an_error(stage: Stage) -> None:
    stage.type("arn:aws: kms")
    assert not stage.field.clean_button.isVisible()
    stage.row.set_errors(["A KMS key has no spaces."])
    assert stage.field.clean_button.isVisible()
    assert not stage.field.offer_label.isVisible()
    stage.row.set_errors([])
    stage.field.edit.clear()
    stage.type(ALIAS_ARN)
    assert not stage.field.clean_button.isVisible()


# --- recently used -----------------------------------------------------------------------------------------

NEWER, OLDER = ALIAS_ARN, f"arn:aws:kms:us-east-1:{OTHER}:key/1234abcd-12ab-34cd-56ef-1234567890ab"


@pytest.fixture
def recent(stage: Stage) -> Stage:
    for arn in (OLDER, NEWER):
        stage.memory.remember(SESSION.account, arn)
    stage.memory.remember("999988887777", f"{ALIAS_ARN}-of-another")
    stage.field.set_session(SESSION)
    return stage


def test_keys_that_were_used_lately_are_offered_while_the_field_is_empty(recent: Stage) -> None:
    assert recent.offers() == [NEWER, OLDER]
    recent.type("a")
    assert recent.offers() == []
    recent.qtbot.keyClick(recent.field.edit, Qt.Key.Key_Backspace)
    assert recent.offers() == [NEWER, OLDER]
    recent.field.set_session(Session("us-east-1", "123412341234", "aws"))
    assert recent.offers() == []
    assert not recent.field.recent_list.isVisible()


def test_a_click_uses_one(recent: Stage) -> None:
    recent.press(recent.button_of(OLDER))
    assert recent.field.edit.text() == OLDER
    assert recent.told == [ExternalKey(OLDER, OLDER)]
    assert recent.field.edit.hasFocus()
    assert recent.inquiries.questions("describe_key") == [(OLDER,)]
    assert recent.offers() == []


def test_keys_reach_use_and_remove_them(recent: Stage) -> None:
    recent.leave()
    assert recent.button_of(NEWER).hasFocus()
    recent.qtbot.keyClick(recent.button_of(NEWER), Qt.Key.Key_Tab)
    removal = recent.button_of(NEWER, removes=True)
    assert removal.hasFocus()
    recent.qtbot.keyClick(removal, Qt.Key.Key_Space)
    assert recent.offers() == [OLDER]
    assert recent.memory.of_account(SESSION.account) == (OLDER,)
    assert recent.button_of(OLDER, removes=True).hasFocus()
    recent.qtbot.keyClick(recent.button_of(OLDER, removes=True), Qt.Key.Key_Backtab)
    recent.qtbot.keyClick(recent.button_of(OLDER), Qt.Key.Key_Space)
    assert recent.field.edit.text() == OLDER


def test_removing_goes_on_to_the_one_before_and_then_to_the_field(recent: Stage) -> None:
    recent.press(recent.button_of(OLDER, removes=True))
    assert recent.button_of(NEWER, removes=True).hasFocus()
    recent.press(recent.button_of(NEWER, removes=True))
    assert recent.field.edit.hasFocus()
    assert recent.offers() == []
    assert recent.memory.of_account("999988887777") == (f"{ALIAS_ARN}-of-another",)


def test_a_long_arn_is_shortened_in_the_middle_and_whole_for_screen_readers(recent: Stage) -> None:
    arn = f"arn:aws:kms:us-east-1:{OTHER}:alias/{'long-' * 40}"
    recent.memory.remember(SESSION.account, arn)
    recent.field.set_key(None)
    button = recent.button_of(arn)
    assert isinstance(button, ElidedButton)
    recent.qtbot.waitUntil(lambda: 0 < button.width() < 700)
    assert "…" in button.shown_text()
    assert button.shown_text().startswith("arn:aws:kms:us-east-1")
    assert button.toolTip() == button.accessibleName() == arn
    assert recent.button_of(arn, removes=True).geometry().right() < recent.window.width()


def test_without_a_memory_nothing_is_offered(qtbot: QtBot, shown: Callable[[QWidget], QWidget], inquiries: Any) -> None:
    field = ExternalKeyField(inquiries)
    shown(field)
    field.set_session(SESSION)
    assert not field.recent_list.isVisible()
