"""The Connection page on stand-ins for those who do the work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sealscribe.core.connection import (
    AccessKeys,
    AwsConfiguration,
    Connection,
    ConnectionChoice,
    ConnectionKind,
    ConnectionStage,
    ConnectionState,
    CredentialKind,
    EnvironmentFacts,
    KeysState,
    Profile,
    RegionSource,
)
from sealscribe.ui.connection.page import ConnectionPage

ARN = "arn:aws:sts::111122223333:assumed-role/Transcriber/noor"
CONNECTION = Connection(
    "111122223333",
    ARN,
    "eu-central-1",
    "aws",
    profile="legal",
    kind=ConnectionKind.PROFILE,
    alias="harbour",
    region_source=RegionSource.PROFILE,
)
LEGAL = ConnectionChoice(ConnectionKind.PROFILE, "legal")
CONFIGURATION = AwsConfiguration(
    profiles=(
        Profile("default", CredentialKind.STATIC),
        Profile("legal", CredentialKind.SSO, "eu-central-1", "111122223333"),
        Profile("role", CredentialKind.ASSUME_ROLE, "eu-west-1", "444455556666", source_profile="legal"),
    ),
    environment=EnvironmentFacts(has_access_keys=True, ignored_region="us-west-2"),
    regions=("eu-central-1", "eu-west-1", "us-east-1"),
    config_file="/people/noor/.aws/config",
    credentials_file="/people/noor/.aws/credentials",
    command_line="/usr/bin/aws",
)


class FakeConnector(QObject):
    state_changed = Signal(object)
    configuration_changed = Signal(object)
    code_asked = Signal(object)
    code_withdrawn = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.state = ConnectionState(LEGAL, ConnectionStage.CONNECTED, CONNECTION)
        self.configuration: AwsConfiguration | None = CONFIGURATION
        self.calls: list[Any] = []
        self.unsent = 0

    def show(self, **changes: Any) -> None:
        self.state = replace(self.state, **{"connection": None, "error": None, **changes})
        self.state_changed.emit(self.state)

    def configure(self, **changes: Any) -> None:
        self.configuration = replace(self.configuration or AwsConfiguration(), **changes)
        self.configuration_changed.emit(self.configuration)

    def connect_to(self, choice: ConnectionChoice) -> None:
        self.calls.append(choice)

    def reconnect(self) -> None:
        self.calls.append("reconnect")

    def cancel(self) -> None:
        self.calls.append("cancel")

    def answer_code(self, question_id: int, code: str | None) -> None:
        self.calls.append((question_id, code))

    def unsent_jobs(self) -> int:
        return self.unsent


class FakeKeysDesk(QObject):
    state_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = KeysState()
        self.calls: list[Any] = []

    def show(self, **changes: Any) -> None:
        self.state = replace(KeysState(), **changes)
        self.state_changed.emit(self.state)

    def look(self) -> None:
        self.calls.append("look")

    def save(self, keys: AccessKeys, region: str) -> None:
        self.calls.append((keys, region))

    def keep_in_memory(self) -> None:
        self.calls.append("memory")

    def test(self, region: str) -> None:
        self.calls.append(("test", region))

    def erase(self) -> None:
        self.calls.append("erase")

    def cancel(self) -> None:
        self.calls.append("cancel")


class FakeSignIn(QObject):
    said = Signal(str)
    ended = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.is_running = False
        self.calls: list[Any] = []

    def start(self, command_line: str, profile: Profile) -> bool:
        if self.is_running:
            return False
        self.is_running = True
        self.calls.append((command_line, profile.name))
        return True

    def cancel(self) -> None:
        self.calls.append("cancel")

    def end(self, is_success: bool) -> None:
        self.is_running = False
        self.ended.emit(is_success)


@pytest.fixture
def connector(qapp: QApplication) -> Iterator[FakeConnector]:
    made = FakeConnector()
    yield made
    made.deleteLater()


@pytest.fixture
def keys_desk(qapp: QApplication) -> Iterator[FakeKeysDesk]:
    made = FakeKeysDesk()
    yield made
    made.deleteLater()


@pytest.fixture
def sign_in(qapp: QApplication) -> Iterator[FakeSignIn]:
    made = FakeSignIn()
    yield made
    made.deleteLater()


@pytest.fixture
def opened() -> list[bool]:
    """What opening the demo shall come to, each time."""
    return []


@pytest.fixture
def make_page(
    qtbot: QtBot, connector: FakeConnector, keys_desk: FakeKeysDesk, sign_in: FakeSignIn, opened: list[bool]
) -> Callable[..., ConnectionPage]:
    def call(*, is_demo: bool = False) -> ConnectionPage:
        page = ConnectionPage(
            connector,
            None if is_demo else keys_desk,
            None if is_demo else sign_in,
            open_demo=lambda: opened.pop(),
        )
        qtbot.addWidget(page)
        page.resize(1000, 900)
        page.show()
        return page

    return call


@pytest.fixture
def page(make_page: Callable[..., ConnectionPage]) -> ConnectionPage:
    return make_page()
