"""Reset demo: in the menu of the demo, with a question first where something would be lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sealscribe.ui.texts.demo_texts import KEEP, RESET_DEMO, RESET_DETAIL, RESET_QUESTION
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.message_box import MessageBox


class DemoReset(QObject):
    """``agreed`` says that the person wants the demo to begin anew, and knows what goes with it.

    ``would_lose`` tells whether the person has made something that goes.
    """

    agreed = Signal()

    def __init__(self, window: QWidget, would_lose: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._would_lose = would_lose
        self._question: MessageBox | None = None
        self.action = QAction(tr("&Reset demo\N{HORIZONTAL ELLIPSIS}"), window)
        self.action.setObjectName("demo.reset")
        self.action.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask the person, who is asked once at a time; go on at once where there is nothing to ask."""
        if not self._would_lose():
            self.agreed.emit()
            return
        if self._question is not None:
            self._question.raise_()
            return
        box = MessageBox(RESET_DEMO, RESET_QUESTION, RESET_DETAIL, icon="warning", tone="warning", parent=self._window)
        box.setObjectName("demo-reset")
        reset = box.add_button(RESET_DEMO, MessageBox.ButtonRole.DestructiveRole)
        reset.setObjectName("demo-reset.reset")
        reset.clicked.connect(self.agreed)
        box.add_main_button(KEEP, MessageBox.ButtonRole.RejectRole).setObjectName("demo-reset.keep")
        box.finished.connect(self._forget_question)
        self._question = box
        box.open()

    @Slot()
    def _forget_question(self) -> None:
        self._question = None
