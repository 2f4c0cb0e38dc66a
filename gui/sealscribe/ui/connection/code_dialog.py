"""Asks for the code of an MFA device."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.connection import CodeQuestion
from sealscribe.ui.connection.ports import Connector
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.room import text_width
from sealscribe.ui.widgets.text import TextLabel

_CODE: Final = re.compile(r"[0-9]{6}")
NOT_A_CODE: Final = tr("Enter the six digits that the device shows.")


class CodeDialog(QDialog):
    """Tells exactly once what came of it: ``answered`` carries the question's id, and the code or None."""

    answered = Signal(int, object)

    def __init__(self, question: CodeQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._question = question
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("mfa-code")
        self.setWindowTitle(tr("Code of your MFA device"))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(TextLabel(tr("The profile {profile} needs a code", profile=question.profile), "heading"))
        column.addWidget(TextLabel(tr("Device: {serial}", serial=question.serial), tone="muted", selectable=True))
        self.edit = TextField()
        self.edit.setObjectName("mfa-code.edit")
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.edit.textEdited.connect(self._edited)
        self.row = form_row(tr("Code"), self.edit, help_text=tr("The six digits that the device shows now."))
        column.addWidget(self.row)
        column.addStretch(1)  # takes what the dialog has to spare, or a message would stand away from its icon
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel = SecondaryButton(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.continue_button = PrimaryButton(tr("Continue"))
        self.continue_button.setDefault(True)
        self.continue_button.clicked.connect(self.accept)
        buttons.addWidget(cancel)
        buttons.addWidget(self.continue_button)
        column.addLayout(buttons)
        self.setMinimumWidth(text_width(self, 60))
        self.edit.setFocus()
        self.finished.connect(self._finished)

    @property
    def question_id(self) -> int:
        """Which question it is."""
        return self._question.question_id

    def accept(self) -> None:
        """Close only with six digits; blanks between them do not count."""
        if _CODE.fullmatch(self._code()):
            super().accept()
        else:
            self.row.set_errors([NOT_A_CODE])
            self.edit.setFocus()

    def _code(self) -> str:
        return "".join(self.edit.text().split())

    @Slot(str)
    def _edited(self, _text: str) -> None:
        self.row.set_errors([])

    @Slot(int)
    def _finished(self, result: int) -> None:
        self.answered.emit(self.question_id, self._code() if result == QDialog.DialogCode.Accepted else None)


class CodeAsker(QObject):
    """Opens the dialog over ``window`` when the connector asks, and closes it when it needs no answer any more."""

    def __init__(self, connector: Connector, window: QWidget) -> None:
        super().__init__(window)
        self._connector = connector
        self._window = window
        self.dialog: CodeDialog | None = None
        connector.code_asked.connect(self._ask)
        connector.code_withdrawn.connect(self._withdraw)

    @Slot(object)
    def _ask(self, question: CodeQuestion) -> None:
        self.dialog = CodeDialog(question, self._window)
        self.dialog.answered.connect(self._answered)
        self.dialog.open()

    @Slot(int)
    def _withdraw(self, question_id: int) -> None:
        if self.dialog is not None and self.dialog.question_id == question_id:
            self.dialog.reject()

    @Slot(int, object)
    def _answered(self, question_id: int, code: str | None) -> None:
        self.dialog = None
        self._connector.answer_code(question_id, code)
