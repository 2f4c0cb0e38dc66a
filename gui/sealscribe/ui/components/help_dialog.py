"""Shows one of the help texts that come with the program; nothing is fetched."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from sealscribe.ui.widgets.buttons import PrimaryButton


class HelpDialog(QDialog):
    """Shows ``resources/help/<name>.md``. Raises FileNotFoundError for a name that there is not."""

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("help")
        self.setWindowTitle(title)
        self.resize(QSize(760, 640))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(title)
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(12)
        text = files("sealscribe.resources").joinpath("help", f"{name}.md").read_text("utf-8")
        self.browser.setMarkdown(text)
        column.addWidget(self.browser, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.close_button = PrimaryButton("Close")
        self.close_button.setObjectName("help.close")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
