"""The encryption context of a job, from this computer's record; texts that the detector warns of are hidden."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from sealscribe.core.context_mask import ContextReading, masked, read_context
from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.ui.components.tab_chain import chain_tabs
from sealscribe.ui.texts.danger_texts import HIDE, MASK, SENT_TITLE, SHOW, sent_text
from sealscribe.ui.texts.job_texts import CONTEXT_NOTE, NO_CONTEXT, NO_CONTEXT_WITHOUT_KEY
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton, LinkButton
from sealscribe.ui.widgets.data import VALUE_EDGE, ValueText
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.text import TextLabel


class ContextCard(Panel):
    """The pairs that were sent. What is copied is what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Encryption context"), parent=parent)
        self.setObjectName("jobs.context")
        self._job_id = ""
        self._pairs: tuple[ContextPair, ...] | None = None
        self._reading = ContextReading(frozenset(), ())
        self.empty = TextLabel(NO_CONTEXT, tone="muted")
        self.body.addWidget(self.empty)
        self.danger = Notice("error", SENT_TITLE)
        self.danger.setObjectName("jobs.context-danger")
        self.body.addWidget(self.danger)
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
        self.show_button = LinkButton(SHOW, icon="eye")
        self.show_button.setProperty("flush", "true")
        self.show_button.setObjectName("jobs.context-show")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._show_pairs)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy_button = CopyButton(self._as_json, tr("encryption context as JSON"))
        self.header_actions.addWidget(self.copy_button)

    def show_record(self, record: JobRecord) -> None:
        """Show the pairs of a job."""
        pairs = record.request.context
        was_sent = any(entry.state is JobState.SUBMITTING for entry in record.timeline)
        self.empty.setText(NO_CONTEXT if record.request.key else NO_CONTEXT_WITHOUT_KEY)
        self.empty.setVisible(not pairs)
        for widget in (self.note, self._grid_holder, self.copy_button):
            widget.setVisible(bool(pairs))
        if (record.id, pairs) != (self._job_id, self._pairs):
            self._job_id, self._pairs = record.id, pairs
            self._reading = read_context(pairs)
            self.show_button.setChecked(False)
            self._show_pairs()
        dangers = [finding for _, finding in self._reading.dangers]
        self.danger.setVisible(bool(dangers) and was_sent)
        self.show_button.setVisible(bool(self._reading.hidden))
        if dangers:
            self.danger.set_content("error", SENT_TITLE, sent_text(dangers))

    @property
    def shown(self) -> tuple[ContextPair, ...]:
        """The pairs as they are shown."""
        pairs = self._pairs or ()
        return pairs if self.show_button.isChecked() else masked(pairs, self._reading.hidden, MASK)

    @Slot()
    def _show_pairs(self) -> None:
        self.show_button.setText(HIDE if self.show_button.isChecked() else SHOW)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for column, half in enumerate((tr("Key"), tr("Value"))):
            name = TextLabel(half, "label", wrap=False)
            name.setContentsMargins(VALUE_EDGE.width(), 0, 0, 0)
            self._grid.addWidget(name, 0, column)
        cells: list[QWidget] = []
        for row, pair in enumerate(self.shown, start=1):
            for column, (text, half) in enumerate(((pair.key, tr("Key")), (pair.value, tr("Value")))):
                cell = ValueText(text, code=True)
                cell.setAccessibleName(
                    tr("{half} of pair {row}, hidden", half=half, row=row)
                    if MASK in text
                    else tr("{half} of pair {row}", half=half, row=row)
                )
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
                cells.append(cell)
        chain_tabs([self.copy_button, *cells, self.show_button], self.copy_button)

    def _as_json(self) -> str:
        return json.dumps({pair.key: pair.value for pair in self.shown}, indent=2)
