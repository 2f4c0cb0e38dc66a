from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.ui.components.external_key import OWNER_NOTE, ExternalKeyField
from sealscribe.ui.widgets.text import TextLabel

OTHER = "444455556666"
ALIAS_ARN = f"arn:aws:kms:us-east-1:{OTHER}:alias/partner"


class Stage:
    def __init__(self, window: QWidget, field: ExternalKeyField, inquiries: Any, qtbot: QtBot) -> None:
        self.window, self.field, self.inquiries, self.qtbot = window, field, inquiries, qtbot
        self.told: list[Any] = []
        field.changed.connect(self.told.append)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.field.edit, text)

    def leave(self) -> None:
        self.qtbot.keyClick(self.field.edit, Qt.Key.Key_Tab)


@pytest.fixture
def stage(qtbot: QtBot, shown: Callable[[QWidget], QWidget], inquiries: Any) -> Stage:
    window = QWidget()
    column = QVBoxLayout(window)
    field = ExternalKeyField(inquiries)
    column.addWidget(field)
    column.addWidget(QPushButton("Next"))
    window.resize(700, 300)
    shown(window)
    field.setFocus()
    return Stage(window, field, inquiries, qtbot)


def test_what_is_typed_is_kept_to_the_letter(stage: Stage) -> None:
    stage.type("alias/Mine ")
    stage.leave()
    assert stage.field.key == ExternalKey("alias/Mine ")
    assert stage.told[-1] == ExternalKey("alias/Mine ")
    assert stage.inquiries.asked == {}


def test_a_complete_arn_is_read_back_in_words(stage: Stage) -> None:
    stage.type(ALIAS_ARN[:-1])
    stage.type(ALIAS_ARN[-1])
    assert stage.field.reading_label.text() == f"Alias partner in account {OTHER}, Region us-east-1"
    stage.field.edit.clear()
    stage.type("arn:aws:kms:us-east-1")
    assert not stage.field.reading_label.isVisible()


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
        (ErrorCode.ACCESS_DENIED, "AWS did not let you read details of this key; it will be sent as entered."),
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
