"""The seal of a job: what Amazon S3 says of each output, and the encryption context from this computer's record."""

from __future__ import annotations

import json
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import OutputCheck, SealReport, SealVerdict
from sealscribe.ui.texts.amounts import format_date_time
from sealscribe.ui.texts.job_texts import (
    CONTEXT_NOTE,
    NO_CONTEXT,
    NO_CONTEXT_WITHOUT_KEY,
    algorithm_words,
    check_text,
    role_words,
    seal_text,
)
from sealscribe.ui.widgets.buttons import CopyButton, SecondaryButton
from sealscribe.ui.widgets.data import VALUE_EDGE, KeyValueList, ValueText
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

BESIDE_CHARACTERS: Final = 150
"""With this room, in average characters, seal and context stand beside one another."""


class SealCard(Panel):
    """The verdict as a sentence, and the answer for each output object behind it."""

    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Seal", parent=parent)
        self.setObjectName("jobs.seal")
        self._shown: tuple[str, SealReport | None] | None = None
        head = QHBoxLayout()
        head.setSpacing(14)
        self._glyph = Glyph("lock", "muted", scale=2.0)
        head.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.title = TextLabel("", "heading", selectable=True)
        self.title.setObjectName("jobs.seal-title")
        self.detail = TextLabel("", selectable=True)
        self.detail.setObjectName("jobs.seal-detail")
        self.remedy = TextLabel("", selectable=True)
        self.remedy.setObjectName("jobs.seal-remedy")
        for label in (self.title, self.detail, self.remedy):
            label.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            words.addWidget(label)
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self._objects = QVBoxLayout()
        self._objects.setSpacing(16)
        self.body.addLayout(self._objects)
        self.check_button = SecondaryButton("Check again", icon="refresh")
        self.check_button.setObjectName("jobs.check-again")
        self.check_button.setAccessibleDescription("Asks Amazon S3 again how each output object is encrypted.")
        self.check_button.clicked.connect(self.check_asked)
        self.header_actions.addWidget(self.check_button)

    def show_record(self, record: JobRecord, *, checking: bool) -> None:
        """Show what can be said of a job's output now."""
        text = seal_text(record, checking=checking)
        self._glyph.set_name(text.icon)
        restyle(self._glyph, tone=text.tone)
        self.title.setText(text.title)
        restyle(self.title, tone=text.tone)
        self.detail.setText(text.detail)
        self.remedy.setText(text.remedy)
        self.remedy.setVisible(bool(text.remedy))
        self.setAccessibleDescription(" ".join(part for part in (f"{text.title}.", text.detail, text.remedy) if part))
        report = record.seal
        can_check = record.state is JobState.COMPLETED and (
            report is None or report.verdict is not SealVerdict.SERVICE_MANAGED
        )
        self.check_button.setVisible(can_check)
        self.check_button.setEnabled(not checking)
        self.check_button.setText("Checking" if checking else "Check again")
        if self._shown != (record.id, report):
            self._shown = (record.id, report)
            self._show_checks(record, report.checks if report is not None else ())

    def _show_checks(self, record: JobRecord, checks: tuple[OutputCheck, ...]) -> None:
        while (item := self._objects.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # Where all are alike, the title above has said it.
        differ = len({check.verdict for check in checks}) > 1
        for check in checks:
            self._objects.addWidget(_object_block(record, check, shows_verdict=differ))


def _object_block(record: JobRecord, check: OutputCheck, *, shows_verdict: bool) -> QWidget:
    block = QWidget()
    block.setAccessibleName(f"{role_words(check.output.role)}: {check.output.location.uri}")
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    rule = QFrame()
    rule.setProperty("box", "rule")
    rule.setFixedHeight(1)
    column.addWidget(rule)
    text = check_text(record, check)
    column.addWidget(TextLabel(role_words(check.output.role), "label", wrap=False))
    facts = KeyValueList()
    facts.add("Object", check.output.location.uri, copyable=True)
    if shows_verdict:
        facts.add("Verdict", StatusBadge(text.icon, text.title, text.tone))
    found = check.found
    if found is not None:
        facts.add("Algorithm", algorithm_words(found.algorithm))
        facts.add("KMS key", found.key_id or "Not told", copyable=bool(found.key_id))
        facts.add("S3 Bucket Key", "Used" if found.bucket_key_enabled else "Not used")
    else:
        facts.add("Reason", text.detail)
    facts.add("Checked", format_date_time(check.checked_at))
    request_id = found.request_id if found is not None else check.error.request_id if check.error else ""
    facts.add("Request ID", request_id, copyable=bool(request_id))
    column.addWidget(facts)
    return block


class ContextCard(Panel):
    """The pairs that were sent, from the record of this computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Encryption context", parent=parent)
        self.setObjectName("jobs.context")
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._pairs: tuple[tuple[str, str], ...] = ()
        self.empty = TextLabel(NO_CONTEXT, tone="muted")
        self.body.addWidget(self.empty)
        self.note = TextLabel(CONTEXT_NOTE, "help")
        self.body.addWidget(self.note)
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.body.addWidget(self._grid_holder)
        self.copy_button = CopyButton(self._as_json, "encryption context as JSON")
        self.header_actions.addWidget(self.copy_button)

    def show_record(self, record: JobRecord) -> None:
        """Show the pairs of a job."""
        pairs = tuple((pair.key, pair.value) for pair in record.request.context)
        self.empty.setText(NO_CONTEXT if record.request.key else NO_CONTEXT_WITHOUT_KEY)
        self.empty.setVisible(not pairs)
        self.note.setVisible(bool(pairs))
        self._grid_holder.setVisible(bool(pairs))
        self.copy_button.setVisible(bool(pairs))
        if pairs == self._shown:
            return
        self._shown = self._pairs = pairs
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, half in enumerate(("Key", "Value")):
            name = TextLabel(half, "label", wrap=False)
            name.setContentsMargins(VALUE_EDGE.width(), 0, 0, 0)
            self._grid.addWidget(name, 0, column)
        for row, (key, value) in enumerate(pairs, start=1):
            for column, (text, half) in enumerate(((key, "Key"), (value, "Value"))):
                cell = ValueText(text, code=True)
                cell.setAccessibleName(f"{half} of pair {row}")
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)

    def _as_json(self) -> str:
        return json.dumps(dict(self._pairs), indent=2)


class EncryptionPanel(ScrollColumn):
    """Seal and context of one job."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(spacing=16, parent=parent)
        self.setObjectName("jobs.encryption")
        self.seal = SealCard()
        self.context = ContextCard()
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        self._cards.addWidget(self.seal, 3, top)
        self._cards.addWidget(self.context, 2, top)
        self.column.addLayout(self._cards)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stand beside one another where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= self.fontMetrics().averageCharWidth() * BESIDE_CHARACTERS
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        # Heads of the same height, so that titles and rules go through.
        height = self.seal.check_button.sizeHint().height()
        for card in (self.seal, self.context):
            card.title_label.setMinimumHeight(height)

    def show_record(self, record: JobRecord, *, checking: bool) -> None:
        """Show a job as it is now."""
        self.seal.show_record(record, checking=checking)
        self.context.show_record(record)
