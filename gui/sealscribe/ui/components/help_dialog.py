"""Shows one of the help texts that come with the program; nothing is fetched."""

from __future__ import annotations

from importlib.resources import files
from typing import Final, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from sealscribe.ui.widgets.buttons import PrimaryButton
from sealscribe.ui.widgets.room import open_with_room


class HelpText(NamedTuple):
    """A text in ``resources/help``: its title, and its file without the ending ".md"."""

    title: str
    name: str


POLICIES: Final = HelpText("Key policies and the encryption context", "key-policies")


class HelpDialog(QDialog):
    """Shows one help text."""

    def __init__(self, text: HelpText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = text.title
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help")
        self.setWindowTitle(title)
        open_with_room(self, 125, 42)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(title)
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(12)
        file = files("sealscribe.resources").joinpath("help", f"{text.name}.md")
        self.browser.setMarkdown(file.read_text("utf-8"))
        column.addWidget(self.browser, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = PrimaryButton("Close")
        self.close_button.setObjectName("help.close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
