"""The questions that the page asks before something that was entered is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget


def question(
    page: QWidget, name: str, title: str, text: str, more: str, yes: str, no: str = "Keep editing"
) -> tuple[QMessageBox, QPushButton]:
    """Make a question with two answers, and give it back with the button that gives things up.

    Enter and Escape mean the other one. It is to be opened, and goes by itself once it is answered.
    """
    box = QMessageBox(page)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setObjectName(name)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(more)
    give_up = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    give_up.setObjectName(f"{name}.yes")
    keep = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    keep.setObjectName(f"{name}.no")
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    return box, give_up
