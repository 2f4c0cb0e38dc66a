"""The panel Job settings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Slot

from sealscribe.core import limits
from sealscribe.core.draft import JobDraft, LanguageMode
from sealscribe.core.findings import Field
from sealscribe.ui.components.language_picker import LanguageOptionsPicker, LanguagePicker
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.help.pages import FIRST_JOB
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.choices import RadioGroup, RadioOption
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import TextField

NAME_RULE = tr(
    "Up to {job_name_max} characters: a-z, A-Z, 0-9, periods, underscores and hyphens. Each name "
    "is used once per account and Region.",
    job_name_max=limits.JOB_NAME_MAX,
)


class JobSettingsPanel(FormPanel):
    """Name and language of a job."""

    def __init__(self) -> None:
        super().__init__(tr("Job settings"))

    def build_steps(self) -> Iterator[None]:
        """Build the rows."""
        self.name_edit = TextField()
        self.name_edit.setObjectName("create-job.name")
        self.name_edit.setPlaceholderText("MyTranscriptionJob")
        self.name_edit.textEdited.connect(self._name_edited)
        self.name_row = self.register(
            Field.NAME, form_row(tr("Name"), self.name_edit, constraint=NAME_RULE, info=FIRST_JOB)
        )
        self.body.addWidget(self.name_row)

        self.mode_group = RadioGroup(
            [
                RadioOption(
                    LanguageMode.SPECIFIC,
                    tr("Specific language"),
                    tr(
                        "If you know the language of the recording, choose it: this gives the most accurate transcript."
                    ),
                ),
                RadioOption(
                    LanguageMode.AUTOMATIC,
                    tr("Automatic language identification"),
                    tr("If you do not know the language, Amazon Transcribe identifies it for you."),
                ),
            ]
        )
        for mode in LanguageMode:
            self.mode_group.button(mode).setObjectName(f"create-job.language-settings.{mode}")
        self.mode_group.changed.connect(self._mode_changed)
        self.body.addWidget(form_row(tr("Language settings"), self.mode_group))
        yield

        self.language_picker = LanguagePicker()
        self.language_picker.setObjectName("create-job.language")
        self.language_picker.changed.connect(self._language_changed)
        self.language_row = self.register(
            Field.LANGUAGE,
            form_row(
                tr("Language"), self.language_picker, help_text=tr("The language that is spoken in the recording.")
            ),
        )
        self.body.addWidget(self.language_row)
        yield

        self.options_picker = LanguageOptionsPicker()
        self.options_picker.setObjectName("create-job.language-options")
        self.options_picker.changed.connect(self._options_changed)
        self.options_row = self.register(
            Field.LANGUAGE_OPTIONS,
            form_row(
                tr("Language options for automatic language identification"),
                self.options_picker,
                optional=True,
                help_text=(
                    tr(
                        "The languages that may be spoken, {language_options_min} or more; up to "
                        "{language_options_advised} give the best results.",
                        language_options_min=limits.LANGUAGE_OPTIONS_MIN,
                        language_options_advised=limits.LANGUAGE_OPTIONS_ADVISED,
                    )
                ),
            ),
        )
        self.body.addWidget(self.options_row)
        yield

    def fill(self, draft: JobDraft) -> None:
        """Show the draft's name and language."""
        self.name_edit.setText(draft.name)
        self.mode_group.set_value(draft.language_mode)
        self.language_picker.set_code(draft.language_code)
        self.options_picker.set_codes(draft.language_options)

    def derive(self, draft: JobDraft) -> None:
        """Show the picker that fits the language settings."""
        specific = draft.language_mode is LanguageMode.SPECIFIC
        self.language_row.setVisible(specific)
        self.options_row.setVisible(not specific)

    def show_name(self, name: str) -> None:
        """Put a proposed name into its field."""
        self.name_edit.setText(name)

    def show_name_note(self, proposed: bool) -> None:
        """Say whether the name was proposed."""
        self.name_row.set_help_text(
            tr("Proposed from the name of the recording. You can change it.") if proposed else ""
        )

    @Slot(str)
    def _name_edited(self, text: str) -> None:
        self.report(name=text)

    @Slot(str)
    def _mode_changed(self, value: str) -> None:
        self.report(language_mode=LanguageMode(value))

    @Slot(str)
    def _language_changed(self, code: str) -> None:
        self.report(language_code=code)

    @Slot()
    def _options_changed(self) -> None:
        self.report(language_options=tuple(self.options_picker.codes()))
