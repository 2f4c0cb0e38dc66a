"""What is sent: the request as JSON and as commands, to read and to copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import AccountKey, ExternalKey
from sealscribe.core.request import JobRequest, request_of_draft, to_json, to_posix_command, to_powershell_command
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton, LinkButton
from sealscribe.ui.widgets.data import CodeBlock
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.ui.widgets.text import TextLabel

API_JSON: Final = tr("API JSON")
POSIX: Final = tr("AWS CLI (POSIX shell)")
POWERSHELL: Final = tr("AWS CLI (PowerShell)")
FORMATS: Final = (API_JSON, POSIX, POWERSHELL)
MAX_LINES: Final = 5_000
"""More than the longest request takes: ten pairs and fifty tags of full length."""
FOLLOW_MS: Final = 100
KEY_NOTE: Final = tr("AWS documents only key ARNs here")


def sent_text(
    name: str, draft: JobDraft, connection: Connection | None, today: date | None = None, job_id: str = ""
) -> str:
    """Return a draft's request in one of FORMATS. Raises KeyError for any other name."""
    request = request_of_draft(draft, connection.session if connection is not None else None, today, job_id)
    if name == API_JSON:
        return to_json(request)
    write: Callable[..., str] = {POSIX: to_posix_command, POWERSHELL: to_powershell_command}[name]
    return _command(write, request, connection)


def _command(write: Callable[..., str], request: JobRequest, connection: Connection | None) -> str:
    if connection is None:
        return write(request, region="")
    return write(request, region=connection.region, profile=connection.profile, endpoint_url=connection.endpoint_url)


def sends_unresolved_key(draft: JobDraft) -> bool:
    """Tell whether something else than a key ARN would be sent as the key."""
    key = draft.encryption
    return isinstance(key, AccountKey | ExternalKey) and not key.is_resolved


class SentSection(QWidget):
    """Shows what is sent once it is opened; closed, it does no work."""

    toggled = Signal(bool)
    """Opened or closed."""

    def __init__(self) -> None:
        super().__init__()
        self._draft = JobDraft()
        self._today: date | None = None
        self._job_id = ""
        self._connection: Connection | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FOLLOW_MS)
        self._timer.timeout.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.open_button = LinkButton(tr("What is sent"), icon="chevron-right")
        self.open_button.setObjectName("create-job.sent")
        self.open_button.setProperty("flush", "true")
        self.open_button.setCheckable(True)
        self.open_button.toggled.connect(self._toggle)
        column.addWidget(self.open_button)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        body.addWidget(TextLabel(tr("Exactly this is sent to Amazon Transcribe when you create the job."), "help"))
        self.format_box = ComboBox()
        self.format_box.setObjectName("create-job.sent-format")
        self.format_box.set_spoken_label(tr("Form of the request"))
        self.format_box.addItems(FORMATS)
        self.format_box.currentIndexChanged.connect(self._refresh)
        choice = QHBoxLayout()
        choice.setSpacing(8)
        choice.addWidget(self.format_box, 1)
        body.addLayout(choice)
        self.key_note = Notice("info", KEY_NOTE, tr("The key could not be looked up and is sent as it was entered."))
        self.key_note.setObjectName("create-job.sent-key-note")
        body.addWidget(self.key_note)
        # It is as tall as its text; the column around it scrolls.
        self.block = CodeBlock("", tr("What is sent"), max_lines=MAX_LINES)
        self.block.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.block.setObjectName("create-job.sent-text")
        # At the foot of a long text the button would be out of sight.
        self.block.copy_button.hide()
        self.copy_button = CopyButton(self.text, tr("What is sent"))
        self.copy_button.setObjectName("create-job.sent-copy")
        choice.addWidget(self.copy_button)
        body.addWidget(self.block)
        self._body.hide()
        column.addWidget(self._body)

    @property
    def is_open(self) -> bool:
        """Whether the request is shown."""
        return self.open_button.isChecked()

    def show_draft(
        self, draft: JobDraft, connection: Connection | None, today: date | None = None, job_id: str = ""
    ) -> None:
        """Follow the draft, a moment later: a long text takes its time to be laid out."""
        self._draft = draft
        self._today = today
        self._job_id = job_id
        self._connection = connection
        if self.is_open and not self._timer.isActive():
            self._timer.start()

    def text(self) -> str:
        """What is sent, as it stands this very moment."""
        return sent_text(self.format_box.currentText(), self._draft, self._connection, self._today, self._job_id)

    @Slot(bool)
    def _toggle(self, opened: bool) -> None:
        self.open_button.set_icon_name("chevron-down" if opened else "chevron-right")
        self._body.setVisible(opened)
        self._refresh()
        self.toggled.emit(opened)

    @Slot()
    def _refresh(self) -> None:
        self._timer.stop()
        if not self.is_open:
            return
        self.key_note.setVisible(sends_unresolved_key(self._draft))
        text = self.text()
        if text != self.block.text():
            self.block.set_text(text)
