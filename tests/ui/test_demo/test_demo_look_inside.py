"""A look inside a stored transcript: what it shows, what opening it brings, and what stands when the demo is gone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.demo import Opening, StoredObject
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.locations import S3Location
from sealscribe.ui.demo.look_inside import LookInside, hex_dump
from sealscribe.workers.messages import Answer, Refusal

PLACE = S3Location("sealed", "letters/letter.json")
CONTEXT = {"aws:s3:arn": "arn:aws:s3:::sealed/letters/letter.json", "Department": "Cardiology"}
STORED = StoredObject(
    5_120, bytes(range(256)), "arn:aws:kms:eu-central-1:111122223333:key/1", True, b"\x01\x02", CONTEXT
)


@dataclass
class World:
    """An embedded AWS that may be gone."""

    stored: StoredObject = STORED
    is_gone: bool = False
    tried: list[Mapping[str, str]] = field(default_factory=list)

    def look_inside(self, place: S3Location) -> StoredObject:
        if self.is_gone:
            raise AppFailure(AppError(ErrorCode.SANDBOX_FAILED))
        assert place == PLACE
        return self.stored

    def open_with(self, place: S3Location, context: Mapping[str, str]) -> Opening:
        self.look_inside(place)
        self.tried.append(dict(context))
        if not self.stored.is_key_enabled:
            return Opening(error_code="DisabledException")
        return Opening(b'{"jobName"') if context == CONTEXT else Opening(error_code="InvalidCiphertextException")

    def enable_key(self, key_arn: str, is_enabled: bool) -> None:
        assert key_arn == STORED.key_arn
        self.stored = replace(self.stored, is_key_enabled=is_enabled)

    def share_partner_key(self, is_shared: bool) -> None:
        raise AssertionError


class AtOnce(QObject):
    """Answers when asked to."""

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._asked: list[Callable[[], object]] = []

    def have_made(self, make: Callable[[], object]) -> int:
        self._asked.append(make)
        return len(self._asked)

    def answer(self) -> None:
        request_id = len(self._asked)
        try:
            value = self._asked[-1]()
        except AppFailure as failure:
            self.refused.emit(Refusal(request_id, failure.error))
        else:
            self.answered.emit(Answer(request_id, value))


@dataclass
class Stage:
    world: World
    inquiries: AtOnce
    dialog: LookInside

    def press(self, name: str) -> None:
        button = self.dialog.findChild(QWidget, name)
        assert isinstance(button, QWidget)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.inquiries.answer()


@pytest.fixture
def stage(shown: Callable[[QWidget], Any]) -> Iterator[Stage]:
    world, inquiries, owner = World(), AtOnce(), QWidget()
    dialog = LookInside(PLACE, world, inquiries, owner)  # type: ignore[arg-type] # as much of it as is asked
    # pytest-qt closes it too; a dialog that has deleted itself would be closed twice.
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(dialog)
    yield Stage(world, inquiries, dialog)
    dialog.reject()
    owner.deleteLater()


def test_the_stored_bytes_are_shown_as_they_are(stage: Stage) -> None:
    stage.inquiries.answer()
    lines = stage.dialog.block.text().splitlines()
    assert len(lines) == 8
    assert lines[4] == "0040  " + " ".join(f"{byte:02x}" for byte in range(64, 80)) + "  @ABCDEFGHIJKLMNO"
    assert list(stage.dialog.fields()) == ["Department", "aws:s3:arn"]


def test_short_contents_line_up() -> None:
    assert hex_dump(b"") == ""
    assert re.fullmatch(r"0000  61 00 +a\.", hex_dump(b"a\0"))


def test_only_the_pairs_it_was_sealed_with_open_it(stage: Stage) -> None:
    stage.inquiries.answer()
    department = stage.dialog.fields()["Department"]
    department.setText("cardiology")
    stage.press("look-inside.open")
    assert stage.world.tried == [{**CONTEXT, "Department": "cardiology"}]
    assert stage.dialog.opened_notice.kind == "error"
    assert "InvalidCiphertextException" in stage.dialog.opened_notice.accessibleName()
    department.setText("Cardiology")
    stage.press("look-inside.open")
    assert stage.dialog.opened_notice.kind == "success"
    assert "jobName" in stage.dialog.opened_notice.accessibleDescription()


def test_a_disabled_key_opens_nothing_until_it_is_enabled_again(stage: Stage) -> None:
    stage.inquiries.answer()
    stage.dialog.fields()["Department"].setText("what was typed stays")
    stage.press("look-inside.key")
    assert stage.dialog.state_badge.text() == "Disabled"
    stage.press("look-inside.open")
    assert "DisabledException" in stage.dialog.opened_notice.accessibleName()
    stage.press("look-inside.key")
    assert stage.dialog.state_badge.text() == "Enabled"
    assert stage.dialog.fields()["Department"].text() == "what was typed stays"


def test_when_the_demo_is_gone_it_is_said(stage: Stage, heard: list[str]) -> None:
    stage.world.is_gone = True
    stage.inquiries.answer()
    assert stage.dialog.notice.isVisible()
    assert "has ended" in stage.dialog.notice.accessibleDescription()
    assert not stage.dialog.open_button.isEnabled()
    assert not stage.dialog.key_button.isEnabled()


@AT_TWO_SIZES
@pytest.mark.parametrize("state", ["loading", "stored", "refused", "opened", "gone"])
def test_nothing_stands_in_the_way(stage: Stage, qtbot: QtBot, state: str) -> None:
    stage.dialog.resize(QSize(1200, 1400))
    stage.world.is_gone = state == "gone"
    if state != "loading":
        stage.inquiries.answer()
    if state in ("refused", "opened"):
        stage.dialog.fields()["Department"].setText("Cardiology" if state == "opened" else "x")
        stage.press("look-inside.open")
    assert obstacles(stage.dialog) == []
