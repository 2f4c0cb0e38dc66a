"""The whole program on connections of one's own: signed in, switched, and with no secret left on the disk."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from sealscribe.app import Program
from sealscribe.core.connection import ConnectionKind, ConnectionStage, KeysStage
from sealscribe.core.draft import JobDraft, OutputKind
from sealscribe.core.encryption import AccountKey, ContextPair
from sealscribe.core.errors import ErrorCode
from sealscribe.core.preferences import LogLevel
from sealscribe.options import Options
from sealscribe.store.places import Places
from sealscribe.store.settings import Settings
from sealscribe.ui.components.document_dialog import DocumentDialog
from sealscribe.ui.main_window import CONNECTION_PAGE, CREATE_PAGE
from sealscribe.ui.theme import ThemeController

WAIT = 20_000
FILE_SECRET, FILE_KEY = "marked-file-secret-0123456789abcdef", "AKIAMARKEDFILEKEY001"
KEY_ID, KEY_SECRET, KEY_TOKEN = "ASIAMARKEDRINGKEY001", "marked-ring-secret-0123456789abcdef", "marked-ring-token"
CONTEXT_VALUE = "marked-context-value"
ACCOUNT = "210987654321"
ARN = "arn:aws:kms:eu-west-1:210987654321:key/1234abcd-12ab-34cd-56ef-1234567890ab"


@pytest.fixture
def start(
    qtbot: QtBot, themes: ThemeController, tmp_path: Path, aws_stub: Any, shared_files: Callable[..., None]
) -> Iterator[Callable[..., Any]]:
    """Starts the program as its user does, with a profile that has access keys in the file."""
    shared_files("", f"[clinic]\naws_access_key_id = {FILE_KEY}\naws_secret_access_key = {FILE_SECRET}\n")
    started: list[Program] = []
    places = Places(tmp_path / "kept")

    def call(**options: Any) -> Any:
        program = Program(themes, Options(**options), settings=Settings(places.settings), places=places, sandbox=None)
        started.append(program)
        program.window.resize(1280, 800)
        program.window.show()
        qtbot.waitUntil(lambda: program.is_ready and program.connecting is not None, timeout=WAIT)
        return program

    yield call
    for program in started:
        if program.window.isVisible():
            end(program)
        program.window.deleteLater()
        program.deleteLater()


def end(program: Any) -> None:
    program._closing.agree()
    program.window.close()
    assert program.close(), "a worker thread did not end"


def connector_of(program: Any) -> Any:
    return program.connecting._connector


def until_stage(qtbot: QtBot, program: Any, stage: ConnectionStage) -> None:
    qtbot.waitUntil(lambda: connector_of(program).state.stage is stage, timeout=WAIT)


def press(qtbot: QtBot, parent: Any, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled(), timeout=WAIT)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def collect_diagnostics(qtbot: QtBot, program: Any) -> str:
    """What a person is shown before they save it."""
    program.window.diagnostics_requested.emit()
    qtbot.waitUntil(lambda: program.window.findChild(DocumentDialog, "diagnostics") is not None, timeout=WAIT)
    dialog = program.window.findChild(DocumentDialog, "diagnostics")
    [section] = dialog.sections()
    shown = section.block.editor.toPlainText()
    assert shown == section.text()
    dialog.close()
    return shown


def test_without_credentials_the_person_is_led_to_a_profile_and_connected(qtbot: QtBot, start: Any) -> None:
    program = start()
    until_stage(qtbot, program, ConnectionStage.REFUSED)
    assert program.window.connection_chip.text() == "Not connected"
    [flash] = program.window.flashes
    qtbot.mouseClick(flash.action_button, Qt.MouseButton.LeftButton)
    assert program.window.current_page() == CONNECTION_PAGE
    assert program.window.flashes == ()

    panel = program.connecting.page.choice_panel
    qtbot.waitUntil(lambda: panel.profile_box.findData("clinic") >= 0, timeout=WAIT)
    press(qtbot, panel, f"connection.kind.{ConnectionKind.PROFILE}")
    press(qtbot, panel, "connection.connect")
    until_stage(qtbot, program, ConnectionStage.CONNECTED)

    assert program.window.connection_chip.text().startswith("clinic (210987654321) · user/noor · eu-west-1")
    assert "own endpoint" in program.window.connection_chip.text()
    assert not program.window.demo_band.isVisible()


def test_the_choice_is_remembered(qtbot: QtBot, start: Any) -> None:
    program = start()
    until_stage(qtbot, program, ConnectionStage.REFUSED)
    program.connecting.open_page()
    panel = program.connecting.page.choice_panel
    qtbot.waitUntil(lambda: panel.profile_box.findData("clinic") >= 0, timeout=WAIT)
    press(qtbot, panel, f"connection.kind.{ConnectionKind.PROFILE}")
    press(qtbot, panel, "connection.connect")
    until_stage(qtbot, program, ConnectionStage.CONNECTED)
    end(program)

    again = start()
    until_stage(qtbot, again, ConnectionStage.CONNECTED)
    assert connector_of(again).state.connection.profile == "clinic"


def test_what_was_entered_stays_while_the_connection_is_switched(qtbot: QtBot, start: Any) -> None:
    program = start(profile="clinic")
    until_stage(qtbot, program, ConnectionStage.CONNECTED)
    program.window.show_page(CREATE_PAGE)
    qtbot.keyClicks(program.create_page.job_settings.name_edit, "ward-round")

    connector_of(program).reconnect()
    assert program.window.connection_chip.text() == "Connecting"
    until_stage(qtbot, program, ConnectionStage.CONNECTED)

    assert program.create_page.draft.name == "ward-round"
    assert program.create_page.job_settings.name_edit.text() == "ward-round"


def test_secrets_are_nowhere_on_the_disk_and_context_values_only_in_the_records(
    qtbot: QtBot, start: Any, tmp_path: Path, isolated_home: Path, aws_stub: Any
) -> None:
    program = start(profile="clinic")
    until_stage(qtbot, program, ConnectionStage.CONNECTED)
    program._log_file.set_level(LogLevel.DEBUG)
    program.connecting.open_page()
    panel = program.connecting.page.choice_panel
    press(qtbot, panel, f"connection.kind.{ConnectionKind.ACCESS_KEYS}")
    keys = panel.keys_panel
    qtbot.waitUntil(lambda: keys._desk.state.stage is KeysStage.IDLE, timeout=WAIT)
    for edit, text in ((keys.id_edit, KEY_ID), (keys.secret_edit, KEY_SECRET), (keys.token_edit, KEY_TOKEN)):
        qtbot.keyClicks(edit, text)
    press(qtbot, panel, "connection.keys.save")
    qtbot.waitUntil(lambda: keys._desk.state.may_keep_in_memory, timeout=WAIT)
    assert keys._desk.state.error.code is ErrorCode.KEYRING_NONE
    qtbot.mouseClick(keys.notice.action_button, Qt.MouseButton.LeftButton)
    press(qtbot, panel, "connection.connect")
    qtbot.waitUntil(lambda: KEY_ID in aws_stub.keys, timeout=WAIT)
    until_stage(qtbot, program, ConnectionStage.CONNECTED)
    assert connector_of(program).state.connection.kind is ConnectionKind.ACCESS_KEYS

    draft = JobDraft(
        name="sealed",
        media_uri="s3://recordings/call.wav",
        output_kind=OutputKind.CUSTOMER,
        output_uri="s3://sealed/",
        encryption_enabled=True,
        account_key=AccountKey(ARN, ARN),
        context=(ContextPair("Department", CONTEXT_VALUE),),
    )
    job = program.job_desk.submit(draft)
    qtbot.waitUntil(lambda: program.job_desk.record(job) is not None, timeout=WAIT)
    log = logging.getLogger("sealscribe.tests")
    log.warning("connected with %s %s %s for %s", KEY_ID, KEY_SECRET, KEY_TOKEN, CONTEXT_VALUE)
    log.warning("the file has %s", FILE_KEY)
    diagnostics = collect_diagnostics(qtbot, program)
    for secret in (FILE_SECRET, FILE_KEY, KEY_ID, KEY_SECRET, KEY_TOKEN, CONTEXT_VALUE, ARN, "sealed", ACCOUNT):
        assert secret not in diagnostics
    assert re.search(r"kind +access-keys", diagnostics)
    assert "sts GetCallerIdentity: 200" in diagnostics
    program.create_page.use_draft(draft)
    end(program)

    shared = {isolated_home / ".aws" / name for name in ("config", "credentials")}
    files = [path for folder in (tmp_path, isolated_home) for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "sealscribe.log" for path in files)
    for path in files:
        content = path.read_bytes()
        if path not in shared:
            for secret in (FILE_SECRET, FILE_KEY, KEY_ID, KEY_SECRET, KEY_TOKEN):
                assert secret.encode() not in content, path.name
        if not path.name.startswith(("jobs.sqlite3", "draft.json")):
            assert CONTEXT_VALUE.encode() not in content, path.name
