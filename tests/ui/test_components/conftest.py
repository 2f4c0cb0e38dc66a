"""A stand-in for those who ask AWS: it notes every question, and a test answers. Key picker and pairs in a window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.context_rules import check_context
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError
from sealscribe.core.key_index import key_index
from sealscribe.core.keys import KeyDetails, KeyEntry
from sealscribe.ui.components.key_picker import KeyPicker
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.create_job.pair_messages import fixed_text, pair_messages
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


class EditorStage:
    """The editor of pairs in a window, with a button behind it; used by mouse, keyboard and clipboard."""

    def __init__(self, window: QWidget, editor: PairsEditor, qtbot: QtBot) -> None:
        self.window, self.editor, self.qtbot = window, editor, qtbot
        self.changes: list[Any] = []
        self.is_judged = False
        editor.changed.connect(self._note)

    def _note(self) -> None:
        self.changes.append(self.editor.pairs())
        if self.is_judged:
            self._judge()

    def judge(self) -> None:
        """Have the rules of an encryption context look at every change from now on, and its fixes made."""
        self.is_judged = True
        self.editor.fix_asked.connect(self._fix)
        self._judge()

    def _judge(self) -> None:
        pairs = tuple(ContextPair(*pair) for pair in self.editor.pairs())
        self.editor.set_findings(pair_messages(check_context(pairs)))

    def _fix(self, row: int, part: str, code: str) -> None:
        text = self.editor.pairs()[row][part == "value"]
        self.editor.replace_text(row, part, fixed_text(code, text))

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def focused(self) -> QWidget | None:
        return QApplication.focusWidget()

    def place(self) -> tuple[int, str] | None:
        """The row and half that has the keyboard."""
        for number, row in enumerate(self.editor.rows()):
            for part, edit in (("key", row.key_edit), ("value", row.value_edit)):
                if edit is self.focused():
                    return number, part
        return None

    def press(self, *keys: str) -> None:
        """Press keys such as "Ctrl+Z" where the keyboard is."""
        for name in keys:
            focused = self.focused()
            assert focused is not None
            pressed = QKeySequence(name)[0]
            self.qtbot.keyClick(focused, pressed.key(), pressed.keyboardModifiers())

    def tab(self) -> None:
        self.press("Tab")

    def type(self, text: str) -> None:
        """Type where the keyboard is, on a keyboard that has every character."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(self.focused(), event)

    def paste(self, text: str) -> None:
        """Copy a text elsewhere and paste it where the keyboard is."""
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def act(self, name: str) -> None:
        """Choose an entry of the menu Actions."""
        action = next(action for action in self.editor.findChildren(QAction) if action.objectName() == f"pairs.{name}")
        assert action.isEnabled()
        action.trigger()

    def messages(self, row: int, part: str) -> list[str]:
        return [message.text for message in self.editor.row(row).messages(part)]

    def severities(self, row: int, part: str) -> list[str]:
        return [message.severity for message in self.editor.row(row).messages(part)]

    def change_line(self) -> str:
        """What the line under the rows tells of the last change."""
        label = self.editor.foot.change_label
        return label.text() if label.isVisible() else ""

    def notice(self) -> tuple[str, str] | None:
        """Title and rest of the notice, where it is shown."""
        notice = self.editor.foot.notice
        if notice is None or not notice.isVisible():
            return None
        return notice.title_label.text(), notice.rest_block.text()


@pytest.fixture
def make_editor(qtbot: QtBot, shown: Callable[[QWidget], QWidget]) -> Callable[..., EditorStage]:
    """Makes an editor of pairs, shown in a window."""

    def make(**options: Any) -> EditorStage:
        window = QWidget()
        column = QVBoxLayout(window)
        editor = PairsEditor(**{"limit": 10, **options})
        column.addWidget(editor)
        behind = QPushButton("Next")
        behind.setObjectName("next")
        column.addWidget(behind)
        column.addStretch(1)
        window.resize(720, 500)
        shown(window)
        return EditorStage(window, editor, qtbot)

    return make


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told by the editor of pairs."""
    told: list[str] = []

    def note(widget: QWidget, text: str, assertive: bool = False) -> None:
        told.append(text)

    for module in ("components.pairs_editor", "components.pair_cell", "widgets.feedback"):
        monkeypatch.setattr(f"sealscribe.ui.{module}.announce", note)
    return told
