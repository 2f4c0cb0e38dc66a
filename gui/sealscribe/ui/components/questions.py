"""The questions that are asked before something is lost."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.message_box import MessageBox


def question(
    page: QWidget, name: str, title: str, text: str, more: str, yes: str, no: str = tr("Keep editing")
) -> tuple[MessageBox, QPushButton]:
    """Make a question with two answers, and give it back with the button that gives things up.

    Enter and Escape mean the other one. It is to be opened, and goes by itself once it is answered.
    """
    box = MessageBox(title, text, more, icon="warning", tone="warning", parent=page)
    box.setObjectName(name)
    give_up = box.add_button(yes, MessageBox.ButtonRole.DestructiveRole)
    give_up.setObjectName(f"{name}.yes")
    keep = box.add_main_button(no, MessageBox.ButtonRole.RejectRole)
    keep.setObjectName(f"{name}.no")
    return box, give_up
