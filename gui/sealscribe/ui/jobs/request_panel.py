"""The request of a job as it was sent, to read and to copy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.core.context_mask import Half, masked, read_context
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.request import to_json, to_posix_command, to_powershell_command
from sealscribe.ui.texts.danger_texts import HIDE, MASK, SHOW
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton, LinkButton
from sealscribe.ui.widgets.data import CodeBlock
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.text import TextLabel

API_JSON: Final = tr("API JSON")
_COMMANDS: Final[dict[str, Callable[..., str]]] = {
    "AWS CLI (POSIX shell)": to_posix_command,
    "AWS CLI (PowerShell)": to_powershell_command,
}
FORMS: Final = (API_JSON, *_COMMANDS)
_SENT: Final = tr("StartTranscriptionJob was called with exactly this.")
_HIDDEN: Final = tr("Texts that may be sensitive stand as bullets, in what is copied too.")
_NOT_SENT: Final = tr("This was to be sent to Amazon Transcribe.")


def request_text(record: JobRecord, form: str) -> str:
    """Return the request of a job in one of FORMS. Raises KeyError for any other."""
    if form == API_JSON:
        return to_json(record.request)
    origin = record.origin
    return _COMMANDS[form](
        record.request, region=origin.region, profile=origin.profile, endpoint_url=origin.endpoint_url
    )


class RequestPanel(ScrollColumn):
    """The request in the form that is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(max_width=1000, spacing=10, parent=parent)
        self.setObjectName("jobs.request")
        self._record: JobRecord | None = None
        self._hidden: frozenset[Half] = frozenset()
        self.note = TextLabel(_SENT, tone="muted")
        self.column.addWidget(self.note)
        row = QHBoxLayout()
        self.form_box = ComboBox()
        self.form_box.setObjectName("jobs.request-form")
        self.form_box.set_spoken_label(tr("Form of the request"))
        self.form_box.addItems(FORMS)
        self.form_box.currentIndexChanged.connect(self._refresh)
        row.addWidget(self.form_box)
        row.addStretch(1)
        # At the foot of a long request the button would be out of sight.
        self.show_button = LinkButton(SHOW, icon="eye")
        self.show_button.setObjectName("jobs.request-show")
        self.show_button.setCheckable(True)
        self.show_button.toggled.connect(self._refresh)
        row.addWidget(self.show_button)
        self.copy_button = CopyButton(self._text, tr("Request"))
        row.addWidget(self.copy_button)
        self.column.addLayout(row)
        self.block = CodeBlock("", tr("Request"), max_lines=40)
        self.block.setObjectName("jobs.request-text")
        self.block.copy_button.hide()
        self.column.addWidget(self.block)

    def show_record(self, record: JobRecord) -> None:
        """Show the request of a job; texts of its context that the detector warns of are hidden."""
        if self._record is None or record.id != self._record.id:
            self.show_button.setChecked(False)
            self._hidden = read_context(record.request.context).hidden
            self.show_button.setVisible(bool(self._hidden))
        self._record = record
        self._refresh()

    def _text(self) -> str:
        return self.block.text()

    @Slot()
    def _refresh(self) -> None:
        if self._record is None:
            return
        record, shows_all = self._record, self.show_button.isChecked()
        self.show_button.setText(HIDE if shows_all else SHOW)
        was_sent = any(entry.state is JobState.SUBMITTING for entry in record.timeline)
        hides = bool(self._hidden) and not shows_all
        self.note.setText(_HIDDEN if hides else _SENT if was_sent else _NOT_SENT)
        if not shows_all:
            context = masked(record.request.context, self._hidden, MASK)
            record = replace(record, request=replace(record.request, context=context))
        text = request_text(record, self.form_box.currentText())
        if text != self.block.text():
            self.block.set_text(text)
