"""Every list that AWS fills, in each state: what it says, and the one thing that can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.listing import BucketEntry, ObjectPage
from sealscribe.ui.components.s3_browser import S3Browser
from sealscribe.ui.widgets.feedback import EmptyState

Shown = Callable[[QWidget], Any]
DENIED = {
    "buckets": AppError(ErrorCode.ACCESS_DENIED, "s3:ListAllMyBuckets"),
    "objects": AppError(ErrorCode.ACCESS_DENIED, "s3:ListBucket"),
    "keys": AppError(ErrorCode.ACCESS_DENIED, "kms:ListKeys"),
}
OFFLINE = AppError(ErrorCode.OFFLINE, "s3:ListBucket")
STATES: dict[tuple[str, str], tuple[str, str]] = {
    ("buckets", "loading"): ("Loading", ""),
    ("buckets", "empty"): ("This account has no buckets", "Retry"),
    ("buckets", "nothing found"): ("No bucket has this in its name", "Clear filter"),
    ("buckets", "no permission"): ("s3:ListAllMyBuckets", "Retry"),
    ("buckets", "error"): ("no connection", "Retry"),
    ("objects", "loading"): ("Loading", ""),
    ("objects", "empty"): ("There is nothing here", ""),
    ("objects", "nothing found"): ("Nothing begins with this text", "Clear filter"),
    ("objects", "no permission"): ("s3:ListBucket", "Retry"),
    ("objects", "error"): ("no connection", "Retry"),
}
"""List and state; what stands there, and the action."""


@pytest.mark.parametrize(("key", "expected"), STATES.items(), ids=["-".join(key) for key in STATES])
def test_browsing_s3_says_how_the_list_stands(
    shown: Shown, inquiries: Any, key: tuple[str, str], expected: tuple[str, str]
) -> None:
    what, state = key
    browser = S3Browser(inquiries, mode="object")
    # pytest-qt closes it too; a dialog that has deleted itself would be closed twice.
    browser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    if what == "objects":
        browser.start_at("s3://recordings/")
    shown(browser)
    question = f"list_{what}"
    nothing: object = () if what == "buckets" else ObjectPage("recordings", "", (), (), "")
    if state == "nothing found":
        browser.filter_field.setText("x")
        some: object = (BucketEntry("recordings", "us-east-1"),) if what == "buckets" else nothing
        inquiries.answer(question, some)
    elif state == "empty":
        inquiries.answer(question, nothing)
    elif state != "loading":
        inquiries.refuse(question, DENIED[what] if state == "no permission" else OFFLINE)
    words, action = expected
    if state == "loading":
        assert words in browser.status_label.text()
    else:
        [empty] = [one for one in browser.findChildren(EmptyState) if one.isVisible()]
        assert words in f"{empty.accessibleName()} {empty.accessibleDescription()}"
        assert (empty.action_button.text() if empty.action_button.isVisible() else "") == action
        if action == "Retry":
            before = len(inquiries.asked)
            QTest.mouseClick(empty.action_button, Qt.MouseButton.LeftButton)
            assert len(inquiries.asked) == before + 1
        elif action:
            QTest.mouseClick(empty.action_button, Qt.MouseButton.LeftButton)
            assert browser.filter_field.text() == ""
    browser.reject()


KEY_STATES = {
    "loading": "Loading",
    "empty": "This account has no KMS keys in this Region",
    "nothing found": "No key contains this text",
    "no permission": "kms:ListKeys",
    "error": "no connection",
}


@pytest.mark.parametrize(("state", "words"), KEY_STATES.items(), ids=list(KEY_STATES))
def test_the_list_of_keys_says_how_it_stands(stage: Any, keys: Any, state: str, words: str) -> None:
    stage.picker.set_active(True)
    if state in ("no permission", "error"):
        error = DENIED["keys"] if state == "no permission" else AppError(ErrorCode.OFFLINE, "kms:ListKeys")
        stage.load(keys_error=error)
    elif state == "nothing found":
        stage.load(keys.entry(1, "legal"))
    elif state == "empty":
        stage.load()
    stage.dropdown.field().setFocus()
    QTest.keyClick(stage.dropdown.field(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    stage.qtbot.waitUntil(stage.popup.isVisible)
    if state == "nothing found":
        QTest.keyClicks(stage.dropdown.field(), "zzz")
    stage.qtbot.waitUntil(lambda: words in stage.popup.status)
    rows = [str(stage.picker.model.index(row, 0).data() or "") for row in range(stage.picker.model.rowCount())]
    assert any("Retry" in row for row in rows) is (state in ("no permission", "error"))
