"""Ways from the form to the help: an Info link beside a label, and F1 in its field."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton

INFO: Final = tr("Info")
PAGE_PROPERTY: Final = "helpPage"
"""The property of a widget that names the page of help about what is in it."""


def ask_for_help(widget: QWidget, page: str) -> None:
    """Ask the widget's window for a page of the help, as Qt's own links to help do."""
    QCoreApplication.sendEvent(widget.window(), QWhatsThisClickedEvent(page))


def help_page_of(widget: QWidget | None) -> str:
    """The page about a widget, or about the next thing that it stands in and that has one; else an empty text."""
    while widget is not None:
        page = widget.property(PAGE_PROPERTY)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""


class InfoLink(LinkButton):
    """*Info*, which opens a page of the help beside the window."""

    def __init__(self, page: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(INFO, parent=parent)
        self._page = page
        self.setAccessibleName(f"{INFO}: {about}")
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        ask_for_help(self, self._page)
