"""What new jobs begin with: language, bucket, key and encryption context."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sealscribe.core.draft import JobDraft, KeyOrigin, Session
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.findings import Field, Severity
from sealscribe.core.pair_sets import PairSet
from sealscribe.core.preferences import JobDefaults, Preferences, defaults_of_draft, draft_of_defaults
from sealscribe.core.validation import check_draft
from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.components.language_picker import LanguagePicker
from sealscribe.ui.components.s3_field import S3Field
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.preferences_panel import PREFIX, PreferencesPanel, choice_line
from sealscribe.ui.texts.characters import elided
from sealscribe.ui.texts.finding_texts import finding_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton, SecondaryButton
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.form_row import FormRow, form_row
from sealscribe.ui.widgets.inputs import ComboBox, TextField
from sealscribe.workers.inquiries import Inquiries

DESCRIPTION: Final = tr("What the form begins with. Jobs that you have begun keep what you entered.")
IN_THE_DEMO: Final = tr("What the form begins with in this demo. Your own defaults are neither used nor changed here.")
_KEY_HELP: Final = tr("An ARN, since it means the same key whatever the connection is. It turns Encryption on.")
_SET_HELP: Final = tr("Of your saved sets of pairs. It turns Encryption on.")
_NO_SET: Final = tr("None")
TAKEN: Final = tr("New jobs begin like the form from now on")
PAIRS_LEFT: Final = tr("Its encryption context was left out: save the pairs as a set first, and use them again then.")
KEY_LEFT: Final = tr("Its KMS key was left out: the ARN is not known.")


class NewJobsPanel(PreferencesPanel):
    """``sets`` gives the saved sets, ``form_draft`` what stands in the form now."""

    def __init__(
        self,
        model: PreferencesModel,
        inquiries: Inquiries,
        sets: Callable[[], Iterable[PairSet]],
        form_draft: Callable[[], JobDraft],
        *,
        is_demo: bool,
    ) -> None:
        super().__init__(tr("New jobs"), model, IN_THE_DEMO if is_demo else DESCRIPTION)
        self._sets = sets
        self._form_draft = form_draft
        self.language_picker = LanguagePicker()
        self.language_picker.setObjectName(f"{PREFIX}.job-language")
        self.body.addWidget(form_row(tr("Language"), self.language_picker))
        self.output_field = S3Field(
            inquiries, "prefix", (f"{PREFIX}.job-output", f"{PREFIX}.browse-output"), "s3://bucket/prefix/"
        )
        self.output_row = form_row(
            tr("Output file destination on S3"), self.output_field, optional=True, focus_widget=self.output_field.edit
        )
        self.body.addWidget(self.output_row)
        self.key_edit = TextField()
        self.key_edit.setObjectName(f"{PREFIX}.job-key")
        self.key_edit.setPlaceholderText("arn:aws:kms:REGION:ACCOUNT:key/KEY-ID")
        self.key_row = form_row(tr("KMS key ARN"), self.key_edit, optional=True, constraint=_KEY_HELP)
        self.body.addWidget(self.key_row)
        self.set_box = ComboBox()
        self.set_box.setObjectName(f"{PREFIX}.job-pairs")
        self.body.addWidget(
            form_row(tr("Encryption context"), choice_line(self.set_box), optional=True, constraint=_SET_HELP)
        )
        self._build_buttons()
        self._fill_sets()
        self.show_preferences()
        self.language_picker.changed.connect(self._language_chosen)
        self.output_field.edited.connect(self._output_edited)
        self.key_edit.textEdited.connect(self._key_edited)
        self.set_box.currentIndexChanged.connect(self._set_chosen)

    def _build_buttons(self) -> None:
        self.notice = Notice("success", TAKEN)
        self.notice.setObjectName(f"{PREFIX}.job-notice")
        self.notice.hide()
        self.body.addWidget(self.notice)
        buttons = QWidget()
        line = FlowLayout(buttons, 8)
        self.take_button = SecondaryButton(tr("Use what the form has now"))
        self.take_button.setObjectName(f"{PREFIX}.job-take")
        self.take_button.clicked.connect(self._take_form)
        self.clear_button = LinkButton(tr("Begin with an empty form"))
        self.clear_button.setObjectName(f"{PREFIX}.job-clear")
        self.clear_button.clicked.connect(self._clear)
        line.addWidget(self.take_button)
        line.addWidget(self.clear_button)
        self.body.addWidget(buttons)

    def fill(self, preferences: Preferences) -> None:
        """Show the defaults; a text that a person is typing, and that is not kept yet, stays."""
        defaults = preferences.job_defaults
        self.language_picker.set_code(defaults.language_code)
        if not self.output_row.errors or defaults.output_uri:
            self.output_field.set_text(defaults.output_uri)
            self.output_row.set_errors([])
        if not self.key_row.errors or defaults.key:
            if self.key_edit.text().strip() != defaults.key:
                self.key_edit.setText(defaults.key)
            self.key_row.set_errors([])
        self.set_box.setCurrentIndex(max(0, self.set_box.findData(defaults.pair_set)))
        self.clear_button.setEnabled(defaults != JobDefaults())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Offer the sets as they are now."""
        super().showEvent(event)
        self._fill_sets()

    def _fill_sets(self) -> None:
        chosen = self.preferences.job_defaults.pair_set
        names = [one.name for one in self._sets()]
        self.set_box.blockSignals(True)
        self.set_box.clear()
        self.set_box.addItem(_NO_SET, "")
        for name in names:
            self.set_box.addItem(elided(name), name)
        if chosen and chosen not in names:
            self.set_box.addItem(tr("{chosen} (not there any more)", chosen=elided(chosen)), chosen)
        self.set_box.setCurrentIndex(max(0, self.set_box.findData(chosen)))
        self.set_box.blockSignals(False)

    @Slot(str)
    def _language_chosen(self, code: str) -> None:
        self._choose(replace(self.preferences.job_defaults, language_code=code))

    @Slot(str, object)
    def _output_edited(self, text: str, _size: object) -> None:
        errors = _errors_of(JobDefaults(output_uri=text), Field.OUTPUT_URI) if text.strip() else []
        if not _show_errors(self.output_row, errors):
            self._choose(replace(self.preferences.job_defaults, output_uri=text.strip()))

    @Slot(str)
    def _key_edited(self, text: str) -> None:
        errors = _errors_of(JobDefaults(key=text.strip()), Field.EXTERNAL_KEY) if text.strip() else []
        if not _show_errors(self.key_row, errors):
            self._choose(replace(self.preferences.job_defaults, key=text.strip()))

    @Slot()
    def _set_chosen(self) -> None:
        self._choose(replace(self.preferences.job_defaults, pair_set=str(self.set_box.currentData() or "")))

    @Slot()
    def _take_form(self) -> None:
        draft = self._form_draft()
        context = draft.effective_context
        name = next((one.name for one in self._sets() if one.pairs == context), "") if context else ""
        defaults = defaults_of_draft(draft, name)
        left = [PAIRS_LEFT] if context and not name else []
        if draft.encrypts_with_kms and draft.encryption is not None and not defaults.key:
            left.append(KEY_LEFT)
        self._choose(defaults)
        self._fill_sets()
        self.notice.set_content("warning" if left else "success", TAKEN, " ".join(left))
        self.notice.show()
        self.notice.announce()

    @Slot()
    def _clear(self) -> None:
        self.output_row.set_errors([])
        self.key_row.set_errors([])
        self._choose(JobDefaults())

    def _choose(self, defaults: JobDefaults) -> None:
        self.notice.hide()
        self.choose(replace(self.preferences, job_defaults=defaults))


def _show_errors(row: FormRow, errors: list[str]) -> bool:
    """Tell whether there are any; then what was kept before stays."""
    row.set_errors(errors)
    return bool(errors)


def _errors_of(defaults: JobDefaults, field: Field) -> list[str]:
    draft = draft_of_defaults(defaults, (), Session())
    if defaults.key:
        draft = replace(draft, key_origin=KeyOrigin.DIFFERENT_ACCOUNT, external_key=ExternalKey(defaults.key))
    findings = check_draft(draft, Session())
    return [finding_text(one) for one in findings if one.field is field and one.severity is Severity.ERROR]
