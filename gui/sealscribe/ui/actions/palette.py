"""The command palette: all that can be done now, found by typing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sealscribe.ui.actions.register import ActionRegister, plain_text
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.inputs import SearchField
from sealscribe.ui.widgets.room import open_with_room
from sealscribe.ui.widgets.text import TextLabel

TITLE: Final = tr("Command palette")
NOTHING: Final = tr("No command is like this.")
_MOVES: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_LETTERS, _LINES = 88, 26


class CommandPalette(QDialog):
    """Typing filters, arrow keys move, Enter does; it is gone before the action begins."""

    def __init__(self, register: ActionRegister, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(TITLE)
        self._window = parent.window()
        self._actions: list[QAction] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.field = SearchField(tr("Type what you want to do"))
        self.field.setObjectName("palette.field")
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        column.addWidget(self.field)
        self.list = QTreeWidget()
        self.list.setObjectName("palette.list")
        self.list.setAccessibleName(tr("Commands"))
        self.list.setProperty("rows", "roomy")
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        column.addWidget(self.list, 1)
        self.nothing = TextLabel(NOTHING, tone="muted")
        self.nothing.hide()
        column.addWidget(self.nothing)
        for group, actions in register.groups().items():
            for action in actions:
                if action.isEnabled() and action.isVisible() and action.objectName() != "menu.palette":
                    self._add(group, action)
        self._filter("")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Stand at the top of the window, where it hides least of it."""
        super().showEvent(event)
        open_with_room(self, _LETTERS, _LINES)
        window = self._window
        self.move(window.x() + (window.width() - self.width()) // 2, window.y() + window.height() // 10)
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The field leads the list: the keyboard stays where one types."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in _MOVES:
            self.list.event(event)
            self._tell()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self.list.currentItem()
            if current is not None:
                self._activated(current)
            return True
        return False

    def _add(self, group: str, action: QAction) -> None:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        mark = tr(", chosen") if action.isCheckable() and action.isChecked() else ""
        item = QTreeWidgetItem([plain_text(action), f"{group}{mark}", keys])
        item.setData(0, Qt.ItemDataRole.UserRole, len(self._actions))
        item.setToolTip(0, action.toolTip())
        muted = self.palette().placeholderText()
        item.setForeground(1, muted)
        item.setForeground(2, muted)
        self._actions.append(action)
        self.list.addTopLevelItem(item)

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                yield item

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for item in self._items():
            where = f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not all(word in where for word in words))
            if not item.isHidden():
                shown.append(item)
        # What begins with the text is more likely meant than what only holds it.
        likely = sorted(shown, key=lambda item: not item.text(0).casefold().startswith(text.casefold().strip()))
        self.list.setCurrentItem(likely[0] if likely else None)  # type: ignore[arg-type] # Qt takes a null pointer
        self.nothing.setVisible(not shown)
        self._tell(count_text(len(shown), "command", "commands") if shown else NOTHING)

    def _tell(self, before: str = "") -> None:
        current = self.list.currentItem()
        name = current.text(0) if current is not None else ""
        announce(self.field, ". ".join(part for part in (before, name) if part))

    @Slot(QTreeWidgetItem)
    def _activated(self, item: QTreeWidgetItem) -> None:
        action = self._actions[item.data(0, Qt.ItemDataRole.UserRole)]
        self.accept()
        action.trigger()
