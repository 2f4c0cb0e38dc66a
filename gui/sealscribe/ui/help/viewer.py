"""The window of the help: its contents at the left, a page at the right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from sealscribe.ui.help.browser import HelpBrowser
from sealscribe.ui.help.pages import FIRST_JOB, PAGES, help_text, pages_with
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton
from sealscribe.ui.widgets.feedback import CLEAR_FILTER, EmptyState
from sealscribe.ui.widgets.inputs import SearchField
from sealscribe.ui.widgets.room import open_with_room, text_width

TITLE: Final = tr("Help")
NOTHING_FOUND: Final = tr("No page has these words")
_LETTERS, _LINES, _CONTENTS_LETTERS = 150, 44, 42


class HelpViewer(QDialog):
    """Stands beside the window, which can be used meanwhile. Links between pages are followed here, others outside."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(TITLE)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._been: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.back_button = IconButton("chevron-left", tr("Back"))
        self.back_button.setObjectName("help.back")
        self.back_button.clicked.connect(self.go_back)
        self.field = SearchField(tr("Find in the help"))
        self.field.setObjectName("help.find")
        self.field.textChanged.connect(self._filter)
        head.addWidget(self.back_button)
        head.addWidget(self.field, 1)
        column.addLayout(head)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        left = QWidget()
        left.setFixedWidth(text_width(self, _CONTENTS_LETTERS))
        left_column = QVBoxLayout(left)
        left_column.setContentsMargins(0, 0, 0, 0)
        self.contents = QListWidget()
        self.contents.setObjectName("help.contents")
        self.contents.setAccessibleName(tr("Contents"))
        self.contents.setProperty("rows", "roomy")
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._chosen)
        left_column.addWidget(self.contents)
        self.nothing = EmptyState("search", NOTHING_FOUND, "", CLEAR_FILTER)
        self.nothing.action_triggered.connect(self.field.clear)
        self.nothing.hide()
        left_column.addWidget(self.nothing)
        middle.addWidget(left)
        self.browser = HelpBrowser()
        self.browser.setObjectName("help.page")
        self.browser.anchorClicked.connect(self._follow)
        middle.addWidget(self.browser, 1)
        column.addLayout(middle, 1)
        for page in PAGES:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.name)
            self.contents.addItem(item)
        open_with_room(self, _LETTERS, _LINES)
        back = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        back.activated.connect(self.go_back)

    @property
    def page(self) -> str:
        """The name of the page that is shown, or an empty text."""
        return self._been[-1] if self._been else ""

    def show_page(self, name: str) -> None:
        """Show a page, and the window in front of others; the keyboard is in the page."""
        self._open(name or self.page or FIRST_JOB)
        self.show()
        self.raise_()
        self.activateWindow()
        self.browser.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Show the page before this one again."""
        if len(self._been) > 1:
            self._been.pop()
            self._open(self._been.pop())

    def _open(self, name: str) -> None:
        if name == self.page:
            return
        self._been.append(name)
        self.browser.show_text(help_text(name))
        title = next(page.title for page in PAGES if page.name == name)
        self.browser.setAccessibleName(title)
        self.setWindowTitle(f"{title} - {TITLE}")
        self.back_button.setEnabled(len(self._been) > 1)
        for row in range(self.contents.count()):
            if self.contents.item(row).data(Qt.ItemDataRole.UserRole) == name:
                self.contents.setCurrentRow(row)

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self._open(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        if url.scheme():
            QDesktopServices.openUrl(url)
        else:
            self._open(url.path())

    @Slot(str)
    def _filter(self, words: str) -> None:
        found = {page.name for page in pages_with(words)}
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            item.setHidden(item.data(Qt.ItemDataRole.UserRole) not in found)
        self.contents.setVisible(bool(found))
        self.nothing.setVisible(not found)
        announce(self.field, count_text(len(found), "page", "pages") if found else NOTHING_FOUND)
