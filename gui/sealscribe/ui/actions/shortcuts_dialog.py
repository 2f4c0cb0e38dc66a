"""The page of keys: those of the register's actions, and those that lists and editors answer to."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.ui.actions.register import ActionRegister, plain_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel

TITLE: Final = tr("Keyboard shortcuts")
_LETTERS, _LINES = 90, 40
_KEYS: Final = QKeySequence.StandardKey
_Key = QKeySequence.StandardKey | str
FIXED_KEYS: Final[tuple[tuple[str, tuple[tuple[str, _Key], ...]], ...]] = (
    (
        tr("Form"),
        (
            (tr("Create the job"), "Ctrl+Return"),
            (tr("Help about the field"), _KEYS.HelpContents),
        ),
    ),
    (
        tr("Encryption context"),
        (
            (tr("Undo a change of the pairs"), _KEYS.Undo),
            (tr("Do it again"), _KEYS.Redo),
            (tr("Paste several pairs at once"), _KEYS.Paste),
            (tr("Paste as one text"), "Ctrl+Shift+V"),
        ),
    ),
    (
        tr("Jobs"),
        (
            (tr("Go to the details"), tr("Return")),
            (tr("Copy the names"), _KEYS.Copy),
            (tr("Delete"), _KEYS.Delete),
            (tr("Find jobs"), _KEYS.Find),
        ),
    ),
    (
        tr("Transcript"),
        (
            (tr("Find"), _KEYS.Find),
            (tr("Next place"), "F3"),
            (tr("Previous place"), "Shift+F3"),
            (tr("Save"), _KEYS.Save),
        ),
    ),
)
"""Keys that belong to a place of the window and not to a menu."""


class ShortcutsDialog(QDialog):
    """Lists all keys with what they do."""

    def __init__(self, register: ActionRegister, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcuts")
        self.setWindowTitle(TITLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        scroll = ScrollColumn()
        column.addWidget(scroll, 1)
        for group, actions in register.groups().items():
            rows = [(plain_text(action), action.shortcut()) for action in actions if not action.shortcut().isEmpty()]
            self._add_group(scroll, group, rows)
        for group, fixed in FIXED_KEYS:
            self._add_group(scroll, group, [(text, QKeySequence(keys)) for text, keys in fixed])
        scroll.column.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 0)
        foot.addStretch(1)
        self.close_button = PrimaryButton(tr("Close"))
        self.close_button.setObjectName("shortcuts.close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        open_with_room(self, _LETTERS, _LINES)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_group(self, scroll: ScrollColumn, title: str, rows: list[tuple[str, QKeySequence]]) -> None:
        if not rows:
            return
        scroll.column.addWidget(TextLabel(title, "heading", wrap=False))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, (text, keys) in enumerate(rows):
            grid.addWidget(TextLabel(text), row, 0)
            native = keys.toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(TextLabel(native, "code", wrap=False), row, 1, Qt.AlignmentFlag.AlignRight)
        scroll.column.addLayout(grid)
