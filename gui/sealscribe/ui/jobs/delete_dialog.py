"""What to delete of jobs: their records here, the jobs at the service, each asked for by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.job_summary import JobSummary
from sealscribe.ui.texts.job_action_texts import (
    DELETE_AT_AWS,
    DELETE_AT_AWS_HELP,
    DELETE_HERE,
    DELETE_HERE_HELP,
    DELETE_NONE,
    DELETE_TITLE,
    FOLLOWED_HERE,
    delete_question,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.room import make_room, text_width
from sealscribe.ui.widgets.text import TextLabel

_LETTERS: Final = 70


class DeleteDialog(QDialog):
    """Nothing is chosen at first; Enter deletes only what was."""

    agreed = Signal(bool, bool)
    """Whether to delete at the service, and here."""

    def __init__(self, jobs: Sequence[JobSummary], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("jobs.delete")
        self.setWindowTitle(DELETE_TITLE)
        self.setMinimumWidth(text_width(self, _LETTERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(TextLabel(delete_question(len(jobs), jobs[0].name if jobs else ""), "heading"))
        self.here_box = self._choice(column, "jobs.delete-here", DELETE_HERE, DELETE_HERE_HELP)
        self.at_service_box = self._choice(column, "jobs.delete-at-aws", DELETE_AT_AWS, DELETE_AT_AWS_HELP)
        self.at_service_box.setEnabled(any(job.is_known_to_service for job in jobs))
        self.note = TextLabel(FOLLOWED_HERE, "help")
        self.note.setVisible(any(job.state.is_at_service for job in jobs))
        column.addWidget(self.note)
        self.problem = TextLabel(DELETE_NONE, tone="danger")
        self.problem.setObjectName("jobs.delete-problem")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        self.keep_button = SecondaryButton(tr("Keep"))
        self.keep_button.setObjectName("jobs.delete-no")
        self.keep_button.clicked.connect(self.reject)
        self.delete_button = PrimaryButton(tr("Delete"))
        self.delete_button.setObjectName("jobs.delete-yes")
        self.delete_button.setDefault(True)
        self.delete_button.clicked.connect(self._delete)
        foot.addWidget(self.keep_button)
        foot.addWidget(self.delete_button)
        column.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show all words."""
        super().showEvent(event)
        make_room(self)

    def _choice(self, column: QVBoxLayout, name: str, text: str, help_text: str) -> CheckBox:
        box = CheckBox(text)
        box.setObjectName(name)
        box.setAccessibleDescription(help_text)
        box.toggled.connect(self._forget_problem)
        column.addWidget(box)
        described = TextLabel(help_text, "help")
        described.setContentsMargins(24, 0, 0, 8)
        column.addWidget(described)
        return box

    @Slot()
    def _forget_problem(self) -> None:
        self.problem.hide()

    @Slot()
    def _delete(self) -> None:
        here, at_service = self.here_box.isChecked(), self.at_service_box.isChecked()
        if not (here or at_service):
            self.problem.show()
            announce(self, self.problem.text(), assertive=True)
            make_room(self)
            self.here_box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.agreed.emit(at_service, here)
        self.accept()
