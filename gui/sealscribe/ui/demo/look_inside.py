"""A look inside a stored transcript: its ciphertext, its sealed data key, and what it takes to open it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.demo import DemoWorld, Opening, StoredObject
from sealscribe.core.locations import S3Location
from sealscribe.ui.components.error_notice import show_error
from sealscribe.ui.components.tab_chain import insert_tabs, tab_stops_in
from sealscribe.ui.texts.amounts import format_bytes
from sealscribe.ui.texts.demo_texts import (
    ADDED_BY_S3,
    DISABLE_KEY,
    ENABLE_KEY,
    LOOK_INSIDE,
    LOOK_INSIDE_INTRODUCTION,
    NOT_OPENED,
    NOT_OPENED_FOLLOWS,
    OPEN,
    OPEN_FOLLOWS,
    OPEN_WITH_THESE,
    SEAL,
    SEAL_FOLLOWS,
    STORED,
    STORED_FOLLOWS,
    opening_text,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.data import CodeBlock, KeyValueList
from sealscribe.ui.widgets.feedback import Notice, StatusBadge
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

S3_PREFIX: Final = "aws:"
"""Pairs whose keys begin so are added by Amazon S3."""
_ROW: Final = 16
_ROWS: Final = 8


def hex_dump(content: bytes) -> str:
    """Return bytes as sixteen a line, in hexadecimal digits and as characters, a dot for what is none."""
    lines = []
    for start in range(0, min(len(content), _ROW * _ROWS), _ROW):
        part = content[start : start + _ROW]
        characters = "".join(chr(byte) if 0x20 <= byte < 0x7F else "." for byte in part)
        lines.append(f"{start:04x}  {part.hex(' '):{_ROW * 3 - 1}}  {characters}")
    return "\n".join(lines)


class LookInside(QDialog):
    """Shows one object of the demo as it is stored, and lets it be opened with any encryption context."""

    def __init__(self, place: S3Location, world: DemoWorld, inquiries: Inquiries, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("look-inside")
        self.setWindowTitle(LOOK_INSIDE)
        open_with_room(self, 116, 44)
        self._place = place
        self._world = world
        self._inquiries = inquiries
        self._stored: StoredObject | None = None
        self._fields: dict[str, TextField] = {}
        self._look_id: int | None = None
        self._open_id: int | None = None
        self._build()
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        self._look()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = ScrollColumn(spacing=16)
        scroll.column.addWidget(TextLabel(LOOK_INSIDE, "heading"))
        scroll.column.addWidget(TextLabel(LOOK_INSIDE_INTRODUCTION, selectable=True))
        self.notice = Notice("error", "")
        self.notice.setObjectName("look-inside.notice")
        self.notice.hide()
        scroll.column.addWidget(self.notice)
        scroll.column.addWidget(self._build_stored())
        scroll.column.addWidget(self._build_seal())
        scroll.column.addWidget(self._build_open())
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 12)
        foot.addStretch(1)
        self.close_button = PrimaryButton(tr("Close"))
        self.close_button.setObjectName("look-inside.close")
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        insert_tabs([self.key_button], tab_stops_in(self._facts)[0])  # it stands above them

    def _build_stored(self) -> Panel:
        panel = Panel(STORED)
        panel.setObjectName("look-inside.stored")
        self._size = TextLabel(STORED_FOLLOWS, "help")
        panel.body.addWidget(self._size)
        self.block = CodeBlock("", STORED, wrap=False)
        self.block.setObjectName("look-inside.ciphertext")
        self.block.copy_button.hide()
        panel.body.addWidget(self.block)
        return panel

    def _build_seal(self) -> Panel:
        panel = Panel(SEAL)
        panel.setObjectName("look-inside.seal")
        panel.body.addWidget(TextLabel(SEAL_FOLLOWS, "help"))
        self._facts = KeyValueList()
        self._key = self._facts.add(tr("KMS key"), "", copyable=True)
        self.state_badge = StatusBadge("clock", "")
        self.state_badge.setObjectName("look-inside.key-state")
        self._facts.add(tr("Key state"), self.state_badge)
        self._facts.add(tr("Encrypted data key"), "", code=True)
        panel.body.addWidget(self._facts)
        self.key_button = SecondaryButton(DISABLE_KEY)
        self.key_button.setObjectName("look-inside.key")
        self.key_button.setEnabled(False)
        self.key_button.clicked.connect(self._turn_key)
        panel.header_actions.addWidget(self.key_button)
        return panel

    def _build_open(self) -> Panel:
        panel = Panel(OPEN)
        panel.setObjectName("look-inside.open-panel")
        panel.body.addWidget(TextLabel(OPEN_FOLLOWS, "help"))
        self._pairs = QGridLayout()
        self._pairs.setHorizontalSpacing(20)
        self._pairs.setVerticalSpacing(8)
        self._pairs.setColumnStretch(1, 1)
        panel.body.addLayout(self._pairs)
        self.open_button = SecondaryButton(OPEN_WITH_THESE, icon="lock-open")
        self.open_button.setObjectName("look-inside.open")
        self.open_button.setEnabled(False)
        self.open_button.clicked.connect(self._open)
        panel.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.opened_notice = Notice("info", NOT_OPENED, NOT_OPENED_FOLLOWS)
        self.opened_notice.setObjectName("look-inside.result")
        panel.body.addWidget(self.opened_notice)
        return panel

    def fields(self) -> Mapping[str, TextField]:
        """The fields of the values, by their keys."""
        return self._fields

    @Slot()
    def _look(self) -> None:
        self._look_id = self._inquiries.have_made(partial(self._world.look_inside, self._place))

    @Slot()
    def _open(self) -> None:
        context = {key: field.text() for key, field in self._fields.items()}
        self._open_id = self._inquiries.have_made(partial(self._world.open_with, self._place, context))

    @Slot()
    def _turn_key(self) -> None:
        stored, place, world = self._stored, self._place, self._world
        if stored is None:
            return

        def turn() -> StoredObject:
            world.enable_key(stored.key_arn, not stored.is_key_enabled)
            return world.look_inside(place)

        self._look_id = self._inquiries.have_made(turn)

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer):
            return
        if message.request_id == self._look_id and isinstance(message.value, StoredObject):
            self._look_id = None
            self._show(message.value)
        elif message.request_id == self._open_id and isinstance(message.value, Opening):
            self._open_id = None
            self.opened_notice.set_content(*opening_text(message.value))
            self.opened_notice.announce()

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id in (self._look_id, self._open_id):
            show_error(self.notice, message.error)
            self.notice.show()
            self.notice.announce()

    def _show(self, stored: StoredObject) -> None:
        self._stored = stored
        self._size.setText(f"{format_bytes(stored.size)}. {STORED_FOLLOWS}")
        self.block.set_text(hex_dump(stored.head))
        self._facts.set_value(tr("KMS key"), stored.key_arn)
        self._facts.set_value(tr("Encrypted data key"), stored.wrapped_key.hex(" "))
        if stored.is_key_enabled:
            self.state_badge.set_state("check-circle", tr("Enabled"), "success")
        else:
            self.state_badge.set_state("alert", tr("Disabled"), "danger")
        self.key_button.setText(DISABLE_KEY if stored.is_key_enabled else ENABLE_KEY)
        self.key_button.setEnabled(True)
        self.open_button.setEnabled(True)
        if not self._fields:
            self._show_pairs(stored.context)

    def _show_pairs(self, context: Mapping[str, str]) -> None:
        for key, value in sorted(context.items(), key=lambda pair: (pair[0].startswith(S3_PREFIX), pair[0])):
            field = TextField()
            field.setText(value)
            field.setCursorPosition(0)
            field.setObjectName(f"look-inside.pair.{len(self._fields)}")
            label = TextLabel(key.replace("&", "&&"), "body", tone="muted", wrap=False)
            label.setBuddy(field)
            field.setAccessibleName(key)
            field.setAccessibleDescription(ADDED_BY_S3 if key.startswith(S3_PREFIX) else "")
            field.setToolTip(field.accessibleDescription())
            self._pairs.addWidget(label, len(self._fields), 0)
            self._pairs.addWidget(field, len(self._fields), 1)
            self._fields[key] = field
        insert_tabs(list(self._fields.values()), self.open_button)
