"""What *Copy details* copies, and the notices and states that offer it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode, PolicyKind
from sealscribe.ui.components.error_notice import retry_helps, show_error
from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.create_job.frame import PageFrame
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.widgets.feedback import EmptyState, Flash, Notice

LEFT = Qt.MouseButton.LeftButton
DENIED = AppError(
    ErrorCode.ACCESS_DENIED,
    "kms:Decrypt",
    "arn:aws:kms:eu-central-1:444455556666:key/1",
    service_code="AccessDeniedException",
    service_message="User is not authorized",
    request_id="request-1",
    status=400,
    operation="GetObject",
    policy=PolicyKind.ORGANIZATION,
    is_explicit=True,
    profile="clinic",
)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_details_are_facts_one_to_a_line() -> None:
    assert error_details(DENIED).splitlines() == [
        "Error: access-denied",
        "Service: AWS KMS",
        "Operation: GetObject",
        "Action: kms:Decrypt",
        "Service code: AccessDeniedException",
        "HTTP status: 400",
        "Request ID: request-1",
        "About: arn:aws:kms:eu-central-1:444455556666:key/1",
        "Policy: organization, explicit deny",
        "Profile: clinic",
        "Message: User is not authorized",
    ]


def test_what_is_not_known_has_no_line() -> None:
    assert error_details(AppError(ErrorCode.OFFLINE)) == "Error: offline"
    skewed = AppError(ErrorCode.CLOCK_SKEW, "s3:GetObject", clock_offset=-420)
    assert error_details(skewed).splitlines() == [
        "Error: clock-skew",
        "Service: Amazon S3",
        "Operation: GetObject",
        "Action: s3:GetObject",
        "Clock: -420 s",
    ]


@pytest.mark.parametrize("code", ErrorCode)
def test_every_error_has_details(code: ErrorCode) -> None:
    assert error_details(AppError(code)) == f"Error: {code.value}"


def test_no_signature_gets_into_the_details() -> None:
    signed = "https://s3.amazonaws.com/b/k?X-Amz-Signature=abcdef0123"
    error = AppError(ErrorCode.OBJECT_NOT_FOUND, resource=signed, service_message=f"No {signed} AKIAIOSFODNN7EXAMPLE")
    assert "abcdef0123" not in error_details(error)
    assert "AKIAIOSFODNN7EXAMPLE" not in error_details(error)


@pytest.mark.parametrize("kind", [Notice, Flash])
def test_a_notice_copies_its_details_and_says_so(
    qtbot: QtBot, shown: Callable[[QWidget], Any], kind: type[Notice]
) -> None:
    notice = shown(kind("error", "Title", "Text", "Try again", details="Error: offline"))
    button = notice.details_button
    assert button.accessibleName() == "Copy details"
    assert button.text() == "Copy details"
    qtbot.mouseClick(button, LEFT)
    assert clipboard() == "Error: offline"
    assert button.text() == "Copied"
    qtbot.waitUntil(lambda: button.text() == "Copy details", timeout=4000)


def test_the_keyboard_gets_from_the_action_to_the_details(qtbot: QtBot, shown: Callable[[QWidget], Any]) -> None:
    host = QWidget()
    flash = Flash("error", "Title", "Text", "Try again", details="Error: tls")
    QVBoxLayout(host).addWidget(flash)
    shown(host)
    flash.action_button.setFocus()
    qtbot.keyClick(flash.action_button, Qt.Key.Key_Tab)
    assert flash.details_button is not None
    assert flash.details_button.hasFocus()
    qtbot.keyClick(flash.details_button, Qt.Key.Key_Return)
    assert clipboard() == "Error: tls"
    qtbot.keyClick(flash.details_button, Qt.Key.Key_Tab)
    assert flash.dismiss_button.hasFocus()


def test_a_notice_that_gets_details_later_offers_them_behind_its_action(
    qtbot: QtBot, shown: Callable[[QWidget], Any]
) -> None:
    flash = shown(Flash("info", "Title"))
    assert flash.details_button is None
    flash.set_content("error", "Title", "Text", "Try again", details="one")
    flash.set_content("error", "Title", "Text", "Try again", details="two")
    flash.action_button.setFocus()
    qtbot.keyClick(flash.action_button, Qt.Key.Key_Tab)
    assert flash.details_button.hasFocus()
    qtbot.keyClick(flash.details_button, Qt.Key.Key_Space)
    assert clipboard() == flash.details == "two"
    flash.set_content("info", "Title", "Text", "Try again")
    assert not flash.details_button.isVisible()
    assert flash.details == ""


def test_an_error_is_told_in_one_place(shown: Callable[[QWidget], Any]) -> None:
    notice = shown(Notice("info", ""))
    show_error(notice, DENIED, "Try again")
    words = error_text(DENIED)
    assert notice.kind == "error"
    assert notice.title_label.text() == words.title
    assert notice.text_label.text() == f"{words.detail}\n{words.remedy}"
    assert notice.text_label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert notice.action_button.text() == "Try again"
    assert notice.details == error_details(DENIED)


@pytest.mark.parametrize(
    ("error", "helps"),
    [
        (AppError(ErrorCode.OFFLINE, retryable=True), True),
        (AppError(ErrorCode.SIGN_IN_NEEDED), True),
        (AppError(ErrorCode.CLOCK_SKEW), True),
        (AppError(ErrorCode.INVALID_REQUEST), False),
        (AppError(ErrorCode.BUCKET_WRONG_REGION), False),
        (AppError(ErrorCode.INVALID_REQUEST, retryable=True), True),
    ],
)
def test_asking_again_is_offered_where_it_can_help(error: AppError, helps: bool) -> None:
    assert retry_helps(error) is helps


def test_a_refused_job_has_its_details_over_the_panels(qtbot: QtBot, shown: Callable[[QWidget], Any]) -> None:
    frame = shown(PageFrame("Create job"))
    frame.show_refusal(DENIED)
    assert "refused the request" in frame.notice().text_label.text()
    qtbot.mouseClick(frame.notice().details_button, LEFT)
    assert clipboard() == error_details(DENIED)


def test_an_empty_place_offers_details(qtbot: QtBot, shown: Callable[[QWidget], Any]) -> None:
    state = shown(EmptyState("alert", "Title", "Text", "Retry", details="Error: offline"))
    qtbot.mouseClick(state.details_button, LEFT)
    assert clipboard() == "Error: offline"
    assert EmptyState("alert", "Title").details_button is None


def test_a_note_about_a_key_offers_details_as_long_as_it_has_some(
    qtbot: QtBot, shown: Callable[[QWidget], Any]
) -> None:
    facts = KeyFacts()
    facts.show_note("A sentence.", "warning", "warning", "Error: access-denied")
    shown(facts)
    assert facts.details_button is not None
    qtbot.mouseClick(facts.details_button, LEFT)
    assert clipboard() == "Error: access-denied"
    facts.show_note("Another sentence.")
    assert not facts.details_button.isVisible()
