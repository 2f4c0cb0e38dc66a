"""A stand-in for those who ask AWS: it notes every question, and a test answers. And the key picker in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError
from sealscribe.core.key_index import key_index
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.ui.components.key_picker import KeyPicker
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.workers.messages import Answer, KeyList, KeyRows, Refusal

ACCOUNT = "111122223333"
OTHER = "444455556666"


class FakeInquiries(QObject):
    answered = Signal(object)
    refused = Signal(object)
    key_rows = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[int, tuple[str, ...]] = {}
        self.closed: set[int] = set()
        self.sent: set[int] = set()

    def _ask(self, *question: str) -> int:
        request_id = len(self.asked) + 1
        self.asked[request_id] = question
        return request_id

    def list_keys(self) -> int:
        return self._ask("list_keys")

    def describe_key(self, text: str) -> int:
        return self._ask("describe_key", text)

    def key_rotation(self, key_arn: str) -> int:
        return self._ask("key_rotation", key_arn)

    def list_buckets(self) -> int:
        return self._ask("list_buckets")

    def list_objects(self, bucket: str, prefix: str = "", token: str = "") -> int:
        return self._ask("list_objects", bucket, prefix, token)

    def look_at_file(self, path: str) -> int:
        return self._ask("look_at_file", path)

    def cancel(self, request_id: int) -> None:
        self.closed.add(request_id)

    def withdraw(self, request_id: int) -> bool:
        """Only what a test calls sent is beyond recall."""
        if request_id in self.sent or request_id in self.closed:
            return False
        self.closed.add(request_id)
        return True

    def open_ids(self, name: str) -> list[int]:
        """The questions of this name that wait for an answer, oldest first."""
        return [key for key, question in self.asked.items() if question[0] == name and key not in self.closed]

    def questions(self, name: str) -> list[tuple[str, ...]]:
        """What was asked under this name, oldest first."""
        return [question[1:] for question in self.asked.values() if question[0] == name]

    def last_id(self, name: str) -> int:
        return max(key for key, question in self.asked.items() if question[0] == name)

    def answer(self, name: str, value: object) -> None:
        """Answer the newest question of this name."""
        request_id = self.last_id(name)
        self.closed.add(request_id)
        self.answered.emit(Answer(request_id, value))

    def refuse(self, name: str, error: AppError) -> None:
        """Refuse the newest question of this name."""
        request_id = self.last_id(name)
        self.closed.add(request_id)
        self.refused.emit(Refusal(request_id, error))

    def grow(self, entries: Iterable[KeyEntry]) -> None:
        """Hand on rows of the newest key list, still loading."""
        self.key_rows.emit(KeyRows(self.last_id("list_keys"), key_index(entries)))

    def describe_all(self, known: dict[str, KeyDetails | AppError]) -> None:
        """Answer the open questions for keys, and those that follow."""
        while waiting := self.open_ids("describe_key"):
            request_id = waiting[0]
            self.closed.add(request_id)
            found = known[self.asked[request_id][1]]
            message = Refusal(request_id, found) if isinstance(found, AppError) else Answer(request_id, found)
            (self.refused if isinstance(found, AppError) else self.answered).emit(message)


class Keys:
    """Makes keys of the account: each number is one key."""

    @staticmethod
    def key_id(number: int) -> str:
        return f"{number:08x}-12ab-34cd-56ef-1234567890ab"

    @classmethod
    def arn(cls, number: int, account: str = ACCOUNT) -> str:
        return f"arn:aws:kms:us-east-1:{account}:key/{cls.key_id(number)}"

    @classmethod
    def entry(cls, number: int, *aliases: str) -> KeyEntry:
        return KeyEntry(cls.key_id(number), cls.arn(number), tuple(f"alias/{alias}" for alias in aliases))

    @classmethod
    def details(
        cls,
        number: int,
        *,
        state: str = "Enabled",
        spec: str = "SYMMETRIC_DEFAULT",
        usage: str = "ENCRYPT_DECRYPT",
        manager: str = "CUSTOMER",
        description: str = "",
        account: str = ACCOUNT,
        origin: str = "AWS_KMS",
        deletion_at: datetime | None = None,
        valid_to: datetime | None = None,
    ) -> KeyDetails:
        return KeyDetails(
            cls.key_id(number),
            cls.arn(number, account),
            account,
            description,
            state,
            spec,
            usage,
            origin,
            manager,
            False,
            datetime(2026, 1, 2, tzinfo=UTC),
            deletion_at,
            valid_to,
        )

    @classmethod
    def shared(cls, number: int, owner: str = OTHER) -> KeyEntry:
        return KeyEntry(cls.key_id(number), cls.arn(number, owner), owner=owner)


@pytest.fixture
def inquiries() -> FakeInquiries:
    return FakeInquiries()


@pytest.fixture
def keys() -> type[Keys]:
    return Keys


class PickerStage:
    """The picker in a window with a button behind it."""

    def __init__(self, window: QWidget, picker: KeyPicker, inquiries: Any, qtbot: QtBot) -> None:
        self.window, self.picker, self.inquiries, self.qtbot = window, picker, inquiries, qtbot
        self.told: list[Any] = []
        picker.chosen_changed.connect(self.told.append)

    @property
    def dropdown(self) -> Any:
        return self.picker.dropdown

    @property
    def popup(self) -> Any:
        return self.picker.dropdown.popup

    def load(self, *entries: Any, **errors: AppError) -> None:
        if not self.inquiries.open_ids("list_keys"):
            self.picker.set_active(True)
        self.inquiries.answer("list_keys", KeyList(key_index(entries), **errors))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            target = self.popup if self.popup.isVisible() else self.dropdown
            self.qtbot.keyClick(target, key)

    def type(self, text: str) -> None:
        for character in text:
            self.qtbot.keyClicks(self.popup if self.popup.isVisible() else self.dropdown, character)

    def open(self) -> None:
        self.qtbot.keyClick(self.dropdown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert self.popup.isVisible()

    def settle(self) -> None:
        """Let the list stand still until the details of what is in view are asked for."""
        self.qtbot.waitUntil(lambda: not self.picker._settling.isActive())

    def rows(self) -> list[str]:
        model = self.picker.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        return str(self.picker.model.index(row).data(int(Qt.ItemDataRole.AccessibleTextRole)))

    def click_row(self, row: int) -> None:
        view = self.popup.view
        self.qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(row, 0)).center()
        )


@pytest.fixture
def stage(
    qtbot: QtBot,
    shown: Callable[[QWidget], QWidget],
    inquiries: Any,
) -> PickerStage:
    window = QWidget()
    column = QVBoxLayout(window)
    picker = KeyPicker(inquiries)
    column.addWidget(form_row("KMS key ID", picker, help_text="Keys of this account."))
    column.addWidget(QPushButton("Next"))
    window.resize(700, 200)
    shown(window)
    picker.setFocus()
    return PickerStage(window, picker, inquiries, qtbot)
