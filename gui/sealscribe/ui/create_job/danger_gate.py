"""The question before pairs are submitted that would give a secret away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Finding
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.inspector import ContextInspector
from sealscribe.ui.texts.danger_texts import (
    BACK,
    EXPLANATION,
    QUESTION,
    REASON_LABEL,
    REASON_PROMPT,
    REASONS,
    SUBMIT,
    TICK,
    TITLE,
    place_text,
)
from sealscribe.ui.widgets.buttons import PrimaryButton, SecondaryButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.room import make_room, text_width
from sealscribe.ui.widgets.text import Glyph, TextLabel

_LETTERS: Final = 80


class DangerDialog(QDialog):
    """Names each place, never its text. Enter and Escape go back; to submit takes a tick and a reason."""

    def __init__(self, findings: Sequence[Finding], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("danger")
        self.setWindowTitle(TITLE)
        self.setMinimumWidth(text_width(self, _LETTERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Glyph("alert", "danger", scale=1.5), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(TextLabel(QUESTION, "heading"), 1)
        column.addLayout(head)
        for finding in findings:
            column.addWidget(TextLabel(place_text(finding)))
        column.addWidget(TextLabel(EXPLANATION, tone="muted"))
        self.tick_box = CheckBox(TICK)
        self.tick_box.setObjectName("danger.tick")
        column.addWidget(self.tick_box)
        self.reason_box = ComboBox()
        self.reason_box.setObjectName("danger.reason")
        self.reason_box.addItem(REASON_PROMPT)
        self.reason_box.addItems(REASONS)
        column.addWidget(form_row(REASON_LABEL, self.reason_box))
        foot = QHBoxLayout()
        foot.addStretch(1)
        self.submit_button = SecondaryButton(SUBMIT)
        self.submit_button.setObjectName("danger.submit")
        self.submit_button.setEnabled(False)
        self.back_button = PrimaryButton(BACK)
        self.back_button.setObjectName("danger.back")
        self.back_button.setDefault(True)
        foot.addWidget(self.submit_button)
        foot.addWidget(self.back_button)
        column.addLayout(foot)
        self.tick_box.toggled.connect(self._answered)
        self.reason_box.currentIndexChanged.connect(self._answered)
        self.submit_button.clicked.connect(self.accept)
        self.back_button.clicked.connect(self.reject)
        self.setAccessibleName(QUESTION)
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Show all words."""
        super().showEvent(event)
        make_room(self)

    @Slot()
    def _answered(self) -> None:
        self.submit_button.setEnabled(self.tick_box.isChecked() and self.reason_box.currentIndex() > 0)


class DangerGate(QObject):
    """Stands before submitting, and asks once for each pair that would give a secret away.

    An answer holds for the exact pair, until it changes or the program ends, and is written nowhere.
    """

    passed = Signal()
    """The person wants to submit all the same."""
    went_back = Signal(object)
    """The first Finding to mend."""

    def __init__(self, state: FormState, inspector: ContextInspector, page: QWidget) -> None:
        super().__init__(page)
        self._state = state
        self._inspector = inspector
        self._page = page
        self._asked: tuple[Finding, ...] = ()
        self._pairs: frozenset[ContextPair] = frozenset()

    def holds_back(self) -> bool:
        """Ask where a pair is in danger; tell whether submitting has to wait for the answer."""
        self._inspector.settle()
        self._asked = self._inspector.dangers() if self._state.draft.encrypts_with_kms else ()
        if not self._asked:
            return False
        self._pairs = self._inspector.pairs_of(self._asked)
        dialog = DangerDialog(self._asked, self._page)
        dialog.accepted.connect(self._accepted)
        dialog.rejected.connect(self._rejected)
        dialog.open()
        return True

    @Slot()
    def _accepted(self) -> None:
        self._inspector.override(self._pairs)
        self.passed.emit()

    @Slot()
    def _rejected(self) -> None:
        self.went_back.emit(self._asked[0])
