"""The dialogs of the components, and what the pages do not show by themselves, for people who hear them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.listing import BucketEntry, ObjectEntry, ObjectPage
from sealscribe.ui.components.s3_browser import S3Browser

WHEN = datetime(2026, 3, 1, 10, 30, tzinfo=UTC)
Shown = Callable[[QWidget], Any]

pytestmark = AT_TWO_SIZES
ROOMY = QSize(1200, 1400)


@pytest.mark.parametrize(
    "state", ["loading", "buckets", "no buckets", "objects", "nothing", "nothing found", "refused"]
)
@pytest.mark.parametrize("mode", ["object", "prefix"])
def test_browsing_s3(shown: Shown, inquiries: Any, state: str, mode: Any) -> None:
    browser = S3Browser(inquiries, mode=mode)
    # pytest-qt closes it too; a dialog that has deleted itself would be closed twice.
    browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    if state in ("objects", "nothing", "nothing found"):
        browser.start_at("s3://recordings/")
    shown(browser)
    objects = (ObjectEntry("a.wav", 1_468_006, WHEN),) if state == "objects" else ()
    if state == "buckets":
        inquiries.answer("list_buckets", (BucketEntry("recordings", "us-east-1", WHEN), BucketEntry("zoo")))
    elif state == "no buckets":
        inquiries.answer("list_buckets", ())
    elif state == "refused":
        inquiries.refuse("list_buckets", AppError(ErrorCode.OFFLINE, "s3:ListAllMyBuckets"))
    elif state != "loading":
        if state == "nothing found":
            browser.filter_field.setText("x")
        inquiries.answer("list_objects", ObjectPage("recordings", "", (), objects, ""))
    assert obstacles(browser) == []
    browser.reject()


@pytest.mark.parametrize("state", ["loading", "chosen", "refused", "open"])
def test_the_list_of_keys(stage: Any, keys: Any, qtbot: QtBot, state: str) -> None:
    stage.window.resize(ROOMY)
    stage.picker.set_active(True)
    if state == "refused":
        stage.inquiries.refuse("list_keys", AppError(ErrorCode.ACCESS_DENIED, "kms:ListKeys"))
    elif state != "loading":
        stage.load(keys.entry(1, "legal"), keys.entry(2, "medical"))
    if state == "chosen":
        stage.open()
        stage.press(Qt.Key.Key_Down, Qt.Key.Key_Return)
        stage.inquiries.describe_all({keys.key_id(1): keys.details(1), keys.key_id(2): keys.details(2)})
        # A window manager does this where a popup closes.
        stage.window.activateWindow()
        qtbot.waitUntil(stage.window.isActiveWindow)
    if state != "open":
        assert obstacles(stage.window) == []
        return
    stage.open()
    model = stage.picker.model
    assert all(stage.spoken(row).strip() for row in range(model.rowCount()))
    stage.press(Qt.Key.Key_Escape)


def test_pairs(make_editor: Callable[..., Any], qtbot: QtBot) -> None:
    stage = make_editor()
    stage.window.resize(ROOMY)
    stage.judge()
    assert obstacles(stage.window) == []
    stage.click(stage.editor.add_button)
    stage.type("Department ")
    stage.click(stage.editor.add_button)
    stage.type("department\u200b")
    assert obstacles(stage.window) == []
