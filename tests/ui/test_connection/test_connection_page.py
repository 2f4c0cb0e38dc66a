"""The Connection page by mouse and keyboard: who one is, what to do where one is nobody, and every way to connect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.test_connection.conftest import ARN, CONFIGURATION, CONNECTION, LEGAL

from sealscribe.core.connection import (
    AccessKeys,
    AwsConfiguration,
    ConnectionChoice,
    ConnectionKind,
    ConnectionStage,
    EnvironmentFacts,
    KeysOutcome,
    KeysPlace,
    KeysStage,
)
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.ui.connection.choice_panel import CONNECT, CONNECT_AGAIN, NO_REGION
from sealscribe.ui.connection.page import ConnectionPage
from sealscribe.ui.texts.connection_texts import connection_details, connection_short

SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY12"


def press(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    edits = [edit.toPlainText() for edit in widget.findChildren(QTextEdit) if edit.isVisible()]
    return "\n".join(labels + edits)


def choose(page: Any, kind: ConnectionKind) -> None:
    page.choice_panel.kind_group.button(kind).click()


# --- the connection as it is -----------------------------------------------------------------------------


def test_a_connection_tells_who_one_is(page: Any) -> None:
    shown = texts(page.state_panel)

    assert "Connected" in shown
    for fact in ("harbour (111122223333)", ARN, "eu-central-1, from the profile", "legal"):
        assert fact in shown
    assert not page.state_panel.notice.isVisible()
    assert not page.state_panel.sign_in_box.isVisible()


def test_the_chip_has_it_in_short_and_the_tool_tip_in_full() -> None:
    assert connection_short(CONNECTION) == "harbour (111122223333) · role/Transcriber · eu-central-1 · profile legal"
    elsewhere = replace(CONNECTION, endpoint_url="http://127.0.0.1:4566", alias="")
    assert connection_short(elsewhere).endswith("· own endpoint")
    assert connection_short(elsewhere).startswith("111122223333 ·")
    assert "Endpoint: http://127.0.0.1:4566" in connection_details(elsewhere)


def test_an_endpoint_that_stands_in_for_aws_is_warned_of(page: Any, connector: Any) -> None:
    connector.show(stage=ConnectionStage.CONNECTED, connection=replace(CONNECTION, endpoint_url="http://localhost:1"))

    assert page.state_panel.endpoint_notice.isVisible()
    assert "http://localhost:1" in page.state_panel.endpoint_notice.text_label.text()


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        (ConnectionStage.CHECKING, "Asking AWS who you are"),
        (ConnectionStage.WAITING_FOR_KEYRING, "Waiting for your password manager"),
        (ConnectionStage.WAITING_FOR_CODE, "Waiting for the code of your MFA device"),
    ],
)
def test_what_is_waited_for_is_told_and_can_be_cancelled(
    qtbot: QtBot, page: Any, connector: Any, stage: ConnectionStage, words: str
) -> None:
    connector.show(stage=stage)
    assert words in texts(page.state_panel)

    press(qtbot, page.state_panel.cancel_button)

    assert connector.calls == ["cancel"]


def test_a_refusal_says_why_and_can_be_tried_again(qtbot: QtBot, page: Any, connector: Any) -> None:
    connector.show(stage=ConnectionStage.REFUSED, error=AppError(ErrorCode.INVALID_CREDENTIALS, request_id="r-1"))
    notice = page.state_panel.notice
    assert "AWS does not know these credentials" in texts(page.state_panel)
    assert not page.state_panel.sign_in_box.isVisible()

    press(qtbot, notice.details_button)
    press(qtbot, notice.action_button)

    assert "r-1" in QGuiApplication.clipboard().text()
    assert connector.calls == ["reconnect"]


# --- sign-in ---------------------------------------------------------------------------------------------


def refused(connector: Any, choice: ConnectionChoice = LEGAL) -> None:
    error = AppError(ErrorCode.SIGN_IN_NEEDED, service_code="SSOTokenLoadError", profile=choice.profile)
    connector.show(choice=choice, stage=ConnectionStage.REFUSED, error=error)


@pytest.mark.parametrize("name", ["legal", "role"])
def test_the_command_that_signs_in_can_be_copied(qtbot: QtBot, page: Any, connector: Any, name: str) -> None:
    refused(connector, ConnectionChoice(ConnectionKind.PROFILE, name))

    assert "aws sso login --profile legal" in texts(page.state_panel.sign_in_box)
    assert page.state_panel.sign_in_box.run_button.isVisible()


def test_sign_in_runs_the_command_shows_its_words_and_connects(
    qtbot: QtBot, page: Any, connector: Any, sign_in: Any
) -> None:
    refused(connector)
    box = page.state_panel.sign_in_box
    press(qtbot, box.run_button)
    assert sign_in.calls == [("/usr/bin/aws", "legal")]
    assert not box.run_button.isEnabled()

    sign_in.said.emit("Open https://device.sso/?user_code=ABCD")
    assert "user_code=ABCD" in texts(box)
    press(qtbot, box.cancel_button)
    assert sign_in.calls[-1] == "cancel"
    sign_in.end(False)
    assert "did not succeed" in texts(box)
    assert "user_code=ABCD" in texts(box)
    assert box.run_button.isEnabled()
    assert connector.calls == []

    press(qtbot, box.run_button)
    sign_in.end(True)
    assert connector.calls == ["reconnect"]


def test_without_the_aws_cli_the_command_is_still_told(page: Any, connector: Any) -> None:
    connector.configure(command_line="")
    refused(connector)

    box = page.state_panel.sign_in_box
    assert "aws sso login --profile legal" in texts(box)
    assert not box.run_button.isVisible()
    assert "not found on this computer" in texts(box)


# --- choosing --------------------------------------------------------------------------------------------


def test_a_profile_is_chosen_with_its_own_region(qtbot: QtBot, page: Any, connector: Any) -> None:
    panel = page.choice_panel
    assert panel.connect_button.text() == CONNECT_AGAIN
    assert [panel.profile_box.itemText(row) for row in range(3)] == [
        "default (access keys in the file)",
        "legal (IAM Identity Center (SSO), account 111122223333)",
        "role (takes on a role, account 444455556666)",
    ]
    panel.profile_box.setCurrentIndex(2)
    assert panel.region_box.currentText().startswith("As the profile says (eu-west-1")
    assert panel.connect_button.text() == CONNECT

    press(qtbot, panel.connect_button)

    assert connector.calls == [ConnectionChoice(ConnectionKind.PROFILE, "role")]


def test_another_region_can_be_chosen(qtbot: QtBot, page: Any, connector: Any) -> None:
    panel = page.choice_panel
    panel.region_box.setCurrentIndex(panel.region_box.findData("us-east-1"))

    press(qtbot, panel.connect_button)

    assert connector.calls == [replace(LEGAL, region="us-east-1")]


def test_without_any_region_one_has_to_be_chosen(qtbot: QtBot, page: Any, connector: Any) -> None:
    panel = page.choice_panel
    panel.profile_box.setCurrentIndex(0)
    press(qtbot, panel.connect_button)
    assert panel.region_row.errors == (NO_REGION,)
    assert connector.calls == []

    panel.region_box.setCurrentIndex(1)
    assert panel.region_row.errors == ()
    press(qtbot, panel.connect_button)
    assert connector.calls == [ConnectionChoice(ConnectionKind.PROFILE, "default", "eu-central-1")]


def test_a_variable_that_the_sdk_ignores_is_told(page: Any) -> None:
    assert "AWS_REGION is set to us-west-2, but the AWS SDK for Python ignores it" in texts(page.choice_panel)


def test_the_environment_is_told_by_names(page: Any, connector: Any) -> None:
    choose(page, ConnectionKind.ENVIRONMENT)
    assert "Set: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY." in texts(page.choice_panel)

    connector.configure(environment=EnvironmentFacts(endpoint_urls=(("AWS_ENDPOINT_URL", "http://localhost:1"),)))

    assert "No variable with credentials is set" in texts(page.choice_panel)
    assert "AWS_ENDPOINT_URL (http://localhost:1)" in texts(page.choice_panel)


def test_new_profiles_appear_and_what_is_chosen_stays(page: Any, connector: Any) -> None:
    panel = page.choice_panel
    panel.profile_box.setCurrentIndex(2)
    connector.configure(profiles=(*CONFIGURATION.profiles[1:], replace(CONFIGURATION.profiles[0], name="new")))
    assert panel.choice.profile == "role"
    assert panel.profile_box.findData("new") >= 0

    connector.configure(profiles=CONFIGURATION.profiles[:1])
    assert panel.choice.profile == "role"
    assert "not in the files" in panel.profile_box.currentText()


def test_without_profiles_the_files_are_named(page: Any, connector: Any) -> None:
    connector.show(choice=ConnectionChoice(ConnectionKind.ENVIRONMENT))
    page.choice_panel.profile_box.setCurrentIndex(-1)
    connector.configure(profiles=())

    assert page.choice_panel.no_profiles.isVisible()
    assert "/people/noor/.aws/config" in page.choice_panel.no_profiles.text_label.text()


def test_a_damaged_file_is_told(page: Any, connector: Any) -> None:
    connector.configure(error=AppError(ErrorCode.CONFIG_UNREADABLE, resource="config"))

    assert page.choice_panel.file_notice.isVisible()
    assert "The file config" in page.choice_panel.file_notice.text_label.text()


def test_what_another_connection_cancels_is_asked_about_first(qtbot: QtBot, page: Any, connector: Any) -> None:
    connector.unsent = 2
    panel = page.choice_panel
    press(qtbot, panel.connect_button)
    assert connector.calls == [LEGAL]

    panel.profile_box.setCurrentIndex(2)
    press(qtbot, panel.connect_button)
    assert connector.calls == [LEGAL]
    box = panel._question
    assert "2 jobs are not sent yet" in box.text()
    press(qtbot, box.findChild(QAbstractButton, "connection.switch.yes"))

    assert connector.calls == [LEGAL, ConnectionChoice(ConnectionKind.PROFILE, "role")]


def test_the_demo_opens_in_a_window_of_its_own(qtbot: QtBot, page: Any, connector: Any, opened: list[bool]) -> None:
    choose(page, ConnectionKind.DEMO)
    panel = page.choice_panel
    assert not panel.connect_button.isVisible()
    opened.append(False)
    press(qtbot, panel.demo_button)
    assert panel.demo_notice.isVisible()

    opened.append(True)
    press(qtbot, panel.demo_button)

    assert not panel.demo_notice.isVisible()
    assert connector.calls == []


def test_the_demo_has_no_other_connection(make_page: Callable[..., ConnectionPage]) -> None:
    page = make_page(is_demo=True)

    assert page.choice_panel is None
    assert "This window is the demo" in texts(page)


# --- access keys -----------------------------------------------------------------------------------------


@pytest.fixture
def keys(page: Any, keys_desk: Any) -> Any:
    choose(page, ConnectionKind.ACCESS_KEYS)
    keys_desk.show(is_known=True, backend="Secret Service")
    return page.choice_panel.keys_panel


def enter(qtbot: QtBot, keys: Any, access_key_id: str, secret: str, token: str = "") -> None:
    for edit, text in ((keys.id_edit, access_key_id), (keys.secret_edit, secret), (keys.token_edit, token)):
        edit.clear()
        qtbot.keyClicks(edit, text)


def test_the_keyring_is_touched_only_when_access_keys_are_wanted(page: Any, keys_desk: Any) -> None:
    assert keys_desk.calls == []
    choose(page, ConnectionKind.ACCESS_KEYS)
    assert keys_desk.calls == ["look"]


def test_keys_are_checked_saved_and_never_shown_again(qtbot: QtBot, keys: Any, keys_desk: Any) -> None:
    enter(qtbot, keys, "ASIAIOSFODNN7EXAMPLE", SECRET, "token")
    assert keys.secret_edit.displayText() != SECRET
    press(qtbot, keys.save_button)
    assert keys_desk.calls[-1] == (AccessKeys("ASIAIOSFODNN7EXAMPLE", SECRET, "token"), "us-east-1")

    keys_desk.show(stage=KeysStage.WAITING_FOR_KEYRING)
    assert "Waiting for your password manager" in keys.badge.text()
    press(qtbot, keys.cancel_button)
    assert keys_desk.calls[-1] == "cancel"
    assert keys.secret_edit.text() == SECRET
    keys_desk.show(place=KeysPlace.KEYRING, masked_id="ASIA…MPLE", backend="Secret Service", outcome=KeysOutcome.SAVED)

    assert keys.badge.text() == "ASIA…MPLE in Secret Service"
    assert not keys.fields.isVisible()
    assert [edit.text() for edit in (keys.id_edit, keys.secret_edit, keys.token_edit)] == ["", "", ""]


@pytest.mark.parametrize(
    ("entered", "row"),
    [
        (("akia", SECRET, ""), "id_row"),
        (("AKIAIOSFODNN7EXAMPLE", "", ""), "secret_row"),
        (("ASIAIOSFODNN7EXAMPLE", SECRET, ""), "token_row"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    qtbot: QtBot, keys: Any, keys_desk: Any, entered: tuple[str, str, str], row: str
) -> None:
    enter(qtbot, keys, *entered)
    before = list(keys_desk.calls)

    press(qtbot, keys.save_button)

    assert getattr(keys, row).errors
    assert keys_desk.calls == before


def test_a_block_of_keys_fills_all_fields(keys: Any) -> None:
    block = f"export AWS_ACCESS_KEY_ID=AKIAEXAMPLEEXAMPLE12\nexport AWS_SECRET_ACCESS_KEY={SECRET}\n"
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(block)
    keys.id_edit.setFocus()
    keys.id_edit.paste()
    assert [edit.text() for edit in (keys.id_edit, keys.secret_edit, keys.token_edit)] == [
        "AKIAEXAMPLEEXAMPLE12",
        SECRET,
        "",
    ]
    assert not keys.id_edit.isUndoAvailable(), "the secret is not behind Undo"
    clipboard.clear()


def test_without_a_keyring_the_keys_can_be_used_for_this_run(qtbot: QtBot, keys: Any, keys_desk: Any) -> None:
    enter(qtbot, keys, "AKIAIOSFODNN7EXAMPLE", SECRET)
    keys_desk.show(error=AppError(ErrorCode.KEYRING_NONE), may_keep_in_memory=True)
    assert keys.secret_edit.text() == SECRET

    press(qtbot, keys.notice.action_button)
    assert keys_desk.calls[-1] == "memory"
    keys_desk.show(place=KeysPlace.MEMORY, masked_id="AKIA…MPLE", outcome=KeysOutcome.KEPT_IN_MEMORY)

    assert "until the program ends" in keys.badge.text()
    assert keys.secret_edit.text() == ""


def test_kept_keys_are_tested_replaced_and_erased(qtbot: QtBot, keys: Any, keys_desk: Any) -> None:
    keys_desk.show(place=KeysPlace.KEYRING, is_known=True, masked_id="AKIA…MPLE", backend="KWallet")
    press(qtbot, keys.test_button)
    assert keys_desk.calls[-1] == ("test", "us-east-1")
    press(qtbot, keys.erase_button)
    assert keys_desk.calls[-1] != "erase"
    press(qtbot, keys._question.findChild(QAbstractButton, "connection.keys.erase.yes"))
    assert keys_desk.calls[-1] == "erase"

    press(qtbot, keys.replace_button)
    assert keys.fields.isVisible()
    assert keys.id_edit.text() == ""


def test_the_page_works_before_anything_was_read(
    make_page: Callable[..., ConnectionPage], connector: Any, qtbot: QtBot
) -> None:
    connector.configuration = None
    page: Any = make_page()
    assert page.choice_panel.choice == LEGAL
    connector.configuration = AwsConfiguration()
    connector.configure(profiles=CONFIGURATION.profiles)
    assert page.choice_panel.choice == LEGAL
