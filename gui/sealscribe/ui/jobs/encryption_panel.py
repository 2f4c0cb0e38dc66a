"""The seal of a job: what Amazon S3 says of each output, and the encryption context from this computer's record."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import OutputCheck, SealReport, SealVerdict
from sealscribe.ui.components.tab_chain import chain_tabs, tab_stops_in
from sealscribe.ui.jobs.context_card import ContextCard
from sealscribe.ui.texts.amounts import format_date_time
from sealscribe.ui.texts.job_texts import algorithm_words, role_words
from sealscribe.ui.texts.seal_texts import check_text, seal_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.data import KeyValueList
from sealscribe.ui.widgets.feedback import Notice, StatusBadge
from sealscribe.ui.widgets.panel import Panel
from sealscribe.ui.widgets.scroll import ScrollColumn
from sealscribe.ui.widgets.styling import restyle
from sealscribe.ui.widgets.text import Glyph, TextLabel

PROOF_HELP: Final = tr(
    "A document to hand over, as HTML or JSON: who made the job and when, the request as sent with its encryption "
    "context, and what Amazon S3 answered for each output."
)
BESIDE_CHARACTERS: Final = 150
"""With this room, in average characters, seal and context stand beside one another."""


class SealCard(Panel):
    """The verdict as a sentence, and the answer for each output object behind it."""

    check_asked = Signal()
    proof_asked = Signal()
    """A document of all this is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Seal"), parent=parent)
        self.setObjectName("jobs.seal")
        self._shown: tuple[str, SealReport | None] | None = None
        self.notice = Notice("success", "")
        self.notice.setObjectName("jobs.proof-notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        head = QHBoxLayout()
        head.setSpacing(12)
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
        self.check_button = SecondaryButton(tr("Check again"), icon="refresh")
        self.check_button.setObjectName("jobs.check-again")
        self.check_button.setAccessibleDescription(tr("Asks Amazon S3 again how each output object is encrypted."))
        self.check_button.clicked.connect(self.check_asked)
        self.proof_button = SecondaryButton(tr("Save proof"), icon="save")
        self.proof_button.setObjectName("jobs.save-proof")
        self.proof_button.setAccessibleDescription(PROOF_HELP)
        self.proof_button.setToolTip(PROOF_HELP)
        self.proof_button.clicked.connect(self.proof_asked)
        self.header_actions.addWidget(self.proof_button)
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
        self.check_button.setText(tr("Checking") if checking else tr("Check again"))
        self.proof_button.setVisible(record.state.is_final)
        if self._shown is not None and self._shown[0] != record.id:
            self.notice.hide()
        if self._shown != (record.id, report):
            self._shown = (record.id, report)
            self._show_checks(record, report.checks if report is not None else ())

    @Slot(str, str, str)
    def tell(self, kind: str, title: str, text: str) -> None:
        """Say what came of saving."""
        self.notice.set_content(kind, title, text)
        self.notice.show()
        self.notice.announce()

    def _show_checks(self, record: JobRecord, checks: tuple[OutputCheck, ...]) -> None:
        while (item := self._objects.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        # Where all are alike, the title above has said it.
        differ = len({check.verdict for check in checks}) > 1
        stops: list[QWidget] = [self.proof_button, self.check_button]
        for check in checks:
            block = _object_block(record, check, shows_verdict=differ)
            self._objects.addWidget(block)
            stops += tab_stops_in(block)
        chain_tabs(stops, self.proof_button)


def _object_block(record: JobRecord, check: OutputCheck, *, shows_verdict: bool) -> QWidget:
    block = QWidget()
    block.setAccessibleName(f"{role_words(check.output.role)}: {check.output.location.uri}")
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    rule = QFrame()
    rule.setProperty("box", "rule")
    rule.setFixedHeight(1)
    column.addWidget(rule)
    text = check_text(record, check)
    column.addWidget(TextLabel(role_words(check.output.role), "label", wrap=False))
    facts = KeyValueList()
    facts.add(tr("Object"), check.output.location.uri, copyable=True)
    if shows_verdict:
        facts.add(tr("Verdict"), StatusBadge(text.icon, text.title, text.tone))
    found = check.found
    if found is not None:
        facts.add(tr("Algorithm"), algorithm_words(found.algorithm))
        facts.add(tr("KMS key"), found.key_id or tr("Not told"), copyable=bool(found.key_id))
        facts.add(tr("S3 Bucket Key"), tr("Used") if found.bucket_key_enabled else tr("Not used"))
    else:
        facts.add(tr("Reason"), text.detail)
    facts.add(tr("Checked"), format_date_time(check.checked_at))
    request_id = found.request_id if found is not None else check.error.request_id if check.error else ""
    facts.add(tr("Request ID"), request_id, copyable=bool(request_id))
    column.addWidget(facts)
    return block


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
