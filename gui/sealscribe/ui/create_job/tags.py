"""The panel Tags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealscribe.core import limits
from sealscribe.core.draft import JobDraft, Tag
from sealscribe.core.findings import Field, Finding
from sealscribe.core.request import SUBMISSION_TAG
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.create_job.pair_messages import focus_pair, pair_messages
from sealscribe.ui.texts.pair_texts import TAG_WORDS
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.text import TextLabel

SUBMISSION_HELP: Final = tr(
    "The tag {submission_tag} says which job of this computer it is. By it a job is known again "
    "whose answer from AWS was lost. It needs the permission transcribe:TagResource.",
    submission_tag=SUBMISSION_TAG,
)


class TagsPanel(FormPanel):
    """Labels of the job itself, for cost reports and access policies."""

    def __init__(self) -> None:
        super().__init__(
            tr("Tags"),
            tr("Labels of the job, for finding it, for access policies and for cost reports."),
            optional=True,
        )

    def build_steps(self) -> Iterator[None]:
        """Build the editor."""
        self.editor = PairsEditor(limit=limits.TAGS_MAX, words=TAG_WORDS)
        self.editor.setObjectName("create-job.tags")
        self.editor.changed.connect(self._tags_changed)
        row = self.register(Field.TAGS, form_row(tr("Tags"), self.editor, marked=()))
        # The panel's title says it already; screen readers still get the name.
        row.label.hide()
        self.body.addWidget(row)
        self.submission_box = CheckBox(tr("Tag the job with its submission id"))
        self.submission_box.setObjectName("create-job.tags-submission")
        self.submission_box.setAccessibleDescription(SUBMISSION_HELP)
        self.submission_box.toggled.connect(self._submission_toggled)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self.submission_box)
        column.addWidget(TextLabel(SUBMISSION_HELP, "help"))
        self.body.addLayout(column)
        yield

    def fill(self, draft: JobDraft) -> None:
        """Show the draft's tags."""
        self.editor.set_pairs([(tag.key, tag.value) for tag in draft.tags])
        self.submission_box.setChecked(draft.tags_submission)

    def reveal_all(self) -> None:
        """Show the errors of untouched tags too."""
        self.editor.show_all_errors()

    def show_field(self, field: Field, findings: list[Finding], refusal: str) -> None:
        """The tags show what concerns a tag beside it."""
        self.editor.set_findings(pair_messages(findings))
        super().show_field(field, [finding for finding in findings if finding.row is None], refusal)

    def focus_finding(self, field: Field, finding: Finding | None = None) -> QWidget:
        """Go to the very half of a tag."""
        focus_pair(self.editor, finding)
        return self.editor

    @Slot(bool)
    def _submission_toggled(self, wanted: bool) -> None:
        self.report(tags_submission=wanted)

    @Slot()
    def _tags_changed(self) -> None:
        self.report(tags=tuple(Tag(key, value) for key, value in self.editor.pairs()))
