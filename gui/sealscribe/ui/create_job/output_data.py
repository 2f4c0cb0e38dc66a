"""The panel Output data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sealscribe.core import limits
from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, OutputKind, Session, SubtitleFormat
from sealscribe.core.findings import Field, Finding
from sealscribe.core.keys import KeyUnusableReason
from sealscribe.ui.components.recent_keys import RecentKeys
from sealscribe.ui.components.s3_field import S3Field
from sealscribe.ui.create_job.encryption import EncryptionSection
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.create_job.pair_messages import pair_messages
from sealscribe.ui.create_job.summary_words import transcript_address
from sealscribe.ui.help.pages import PLACES
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.choices import CheckBox, RadioGroup, RadioOption
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import ComboBox
from sealscribe.workers.inquiries import Inquiries

_SUBTITLE_WORDS = {SubtitleFormat.SRT: tr("SRT (SubRip)"), SubtitleFormat.VTT: tr("VTT (WebVTT)")}


class OutputDataPanel(FormPanel):
    """Where the transcript goes, how it is encrypted, and which subtitles go with it."""

    def __init__(self, inquiries: Inquiries, recent_keys: RecentKeys | None = None) -> None:
        super().__init__(tr("Output data"))
        self._inquiries = inquiries
        self._recent_keys = recent_keys
        self._connection: Connection | None = None
        self._last: Connection | None = None
        self._draft = JobDraft()

    def build_steps(self) -> Iterator[None]:
        """Build the rows."""
        self.kind_group = RadioGroup(
            [
                RadioOption(
                    OutputKind.SERVICE_MANAGED,
                    tr("Service-managed S3 bucket"),
                    tr(
                        "Amazon Transcribe keeps the output in a bucket of its own and removes it after "
                        "{service_bucket_days} days, when the job expires.",
                        service_bucket_days=limits.SERVICE_BUCKET_DAYS,
                    ),
                ),
                RadioOption(
                    OutputKind.CUSTOMER,
                    tr("Customer specified S3 bucket"),
                    tr(
                        "The output is written to your bucket and stays there after the job expires. "
                        "It can be encrypted with a KMS key."
                    ),
                ),
            ]
        )
        for kind in OutputKind:
            self.kind_group.button(kind).setObjectName(f"create-job.output-kind.{kind}")
        self.kind_group.changed.connect(self._kind_changed)
        self.kind_row = self.register(
            Field.OUTPUT_LOCATION, form_row(tr("Output data location type"), self.kind_group, marked=(), info=PLACES)
        )
        self.body.addWidget(self.kind_row)

        self.output_field = S3Field(
            self._inquiries,
            "prefix",
            ("create-job.output-uri", "create-job.browse-output"),
            "s3://bucket/prefix/object.json",
        )
        self.output_field.edited.connect(self._output_edited)
        self.output_row = self.register(
            Field.OUTPUT_URI,
            form_row(
                tr("Output file destination on S3"),
                self.output_field,
                constraint=tr(
                    "s3://bucket, s3://bucket/prefix/ or s3://bucket/prefix/object.json. "
                    "A path without .json becomes a folder."
                ),
                focus_widget=self.output_field.edit,
            ),
        )
        self.body.addWidget(self.output_row)
        yield

        self.encryption = EncryptionSection(self._inquiries, self._recent_keys)
        yield from self.encryption.build_steps()
        self.encryption.changed.connect(self._encryption_changed)
        for field, row in (
            (Field.ACCOUNT_KEY, self.encryption.account_key_row),
            (Field.EXTERNAL_KEY, self.encryption.external_key_row),
            (Field.CONTEXT, self.encryption.context_row),
        ):
            self.register(field, row)
        self.body.addWidget(self.encryption)
        self._build_subtitles()
        yield

    def unusable_reasons(self) -> Mapping[Field, KeyUnusableReason]:
        """Why a key that was named cannot encrypt, by its field."""
        reasons = {
            Field.ACCOUNT_KEY: self.encryption.key_picker.unusable_reason,
            Field.EXTERNAL_KEY: self.encryption.external_field.unusable_reason,
        }
        return {field: reason for field, reason in reasons.items() if reason is not None}

    def set_connection(self, connection: Connection | None) -> None:
        """Ask for keys only while there is a connection; with another one, look everything up anew."""
        if connection is not None:
            if self._last not in (None, connection):
                self.encryption.key_picker.start_over()
            self._last = connection
        self._connection = connection
        self.encryption.external_field.set_session(connection.session if connection is not None else Session())
        self.follow(self._draft)

    def fill(self, draft: JobDraft) -> None:
        """Show the draft's output."""
        self.kind_group.set_value(draft.output_kind)
        self.output_field.set_text(draft.output_uri)
        self.encryption.fill(draft)
        for subtitle, box in self.subtitle_boxes.items():
            box.setChecked(subtitle in draft.subtitle_formats)
        self.start_index_box.setCurrentIndex(self.start_index_box.findData(draft.subtitle_start_index))

    def derive(self, draft: JobDraft) -> None:
        """Show what the choices of the draft ask for, and the object that the transcript will be."""
        self._draft = draft
        customer = draft.output_kind is OutputKind.CUSTOMER
        self.output_field.set_outcome(tr("The transcript will be"), transcript_address(draft))
        self.output_row.setVisible(customer)
        self.encryption.setVisible(customer)
        self.encryption.derive(draft, connected=self._connection is not None)
        self.start_index_row.setVisible(bool(draft.subtitle_formats))

    def reveal_all(self) -> None:
        """Show the errors of untouched pairs too."""
        self.encryption.context_editor.show_all_errors()

    def show_field(self, field: Field, findings: list[Finding], refusal: str) -> None:
        """The pairs show what concerns a pair beside it."""
        if field is Field.CONTEXT:
            self.encryption.context_editor.set_findings(pair_messages(findings))
            findings = [finding for finding in findings if finding.row is None]
        super().show_field(field, findings, refusal)

    def focus_finding(self, field: Field, finding: Finding | None = None) -> QWidget:
        """Go to the very half of a pair."""
        if field is Field.CONTEXT:
            return self.encryption.focus_context(finding)
        return super().focus_finding(field, finding)

    def _build_subtitles(self) -> None:
        self.subtitle_boxes: dict[SubtitleFormat, CheckBox] = {}
        boxes = QHBoxLayout()
        boxes.setSpacing(24)
        for subtitle, words in _SUBTITLE_WORDS.items():
            box = CheckBox(words)
            box.setObjectName(f"create-job.subtitles.{subtitle}")
            box.toggled.connect(self._subtitles_changed)
            self.subtitle_boxes[subtitle] = box
            boxes.addWidget(box)
        boxes.addStretch(1)
        row = form_row(
            tr("Subtitle file format"),
            boxes,
            optional=True,
            help_text=tr("Subtitle files are written beside the transcript, encrypted in the same way."),
        )
        # The box keeps its own name; the row's name stands in its description.
        for box in self.subtitle_boxes.values():
            box.setAccessibleName(tr("Subtitle file format: {words}", words=box.text()))
        self.body.addWidget(self.register(Field.SUBTITLES, row))

        self.start_index_box = ComboBox()
        self.start_index_box.setObjectName("create-job.subtitle-start-index")
        for index in limits.SUBTITLE_START_INDEXES:
            self.start_index_box.addItem(str(index), index)
        self.start_index_box.currentIndexChanged.connect(self._start_index_changed)
        line = QHBoxLayout()
        line.addWidget(self.start_index_box)
        line.addStretch(1)
        self.start_index_row = form_row(
            tr("Specify the start index"),
            line,
            help_text=tr("The number of the first subtitle; many players expect 1."),
        )
        self.body.addWidget(self.start_index_row)

    @Slot(str)
    def _kind_changed(self, value: str) -> None:
        self.report(output_kind=OutputKind(value))

    @Slot(str)
    def _output_edited(self, text: str) -> None:
        self.report(output_uri=text)

    @Slot(object)
    def _encryption_changed(self, changes: dict[str, Any]) -> None:
        self.report(**changes)

    @Slot()
    def _subtitles_changed(self) -> None:
        # In the order of the service's model, so that the same choice is always the same request.
        self.report(
            subtitle_formats=tuple(subtitle for subtitle in SubtitleFormat if self.subtitle_boxes[subtitle].isChecked())
        )

    @Slot()
    def _start_index_changed(self) -> None:
        self.report(subtitle_start_index=int(self.start_index_box.currentData()))
