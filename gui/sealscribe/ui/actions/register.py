"""All actions of the program, so that menus, command palette and the page of shortcuts cannot differ."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

_ADDED_MNEMONIC: Final = re.compile(r"\(&\w\)")


class ActionRegister(QObject):
    """Actions in groups, both in the order in which they came."""

    refresh_asked = Signal()
    """Somebody is about to be shown the actions: those that cannot be done now are to be disabled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, list[QAction]] = {}

    def add(self, group: str, *actions: QAction) -> None:
        """Take actions in, at the end of their group."""
        self._groups.setdefault(group, []).extend(actions)

    def groups(self) -> Mapping[str, Sequence[QAction]]:
        """All actions as they stand now, by the title of their group."""
        self.refresh_asked.emit()
        return {title: tuple(actions) for title, actions in self._groups.items()}


class ButtonAction(QAction):
    """Presses a button of a page, which may stand below what is seen; it can be done when the button can be pressed."""

    def __init__(self, text: str, button: QAbstractButton, parent: QObject) -> None:
        super().__init__(text, parent)
        self._button = button
        self.setObjectName(f"press.{button.objectName()}")
        self.triggered.connect(self._press)

    @Slot()
    def refresh(self) -> None:
        """Follow the button; one on a page that is not shown cannot be pressed."""
        self.setEnabled(self._button.isEnabled() and self._button.isVisible())

    @Slot()
    def _press(self) -> None:
        self.refresh()
        if self.isEnabled():
            self._button.setFocus()
            self._button.click()


def plain_text(action: QAction) -> str:
    """The text of an action without its mnemonic and its dots."""
    return without_mnemonic(action.text()).rstrip("\N{HORIZONTAL ELLIPSIS}. ")


def with_mnemonic(text: str) -> str:
    """A text whose first letter chooses it, where that is one that a keyboard has."""
    return f"&{text}" if text[:1].isascii() else text


def without_mnemonic(text: str) -> str:
    """A text without the mark of its mnemonic, which scripts without an alphabet have in brackets at the end."""
    return _ADDED_MNEMONIC.sub("", text).replace("&&", "\0").replace("&", "").replace("\0", "&")
