"""The Encryption part of Output data: switch, key and encryption context."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sealscribe.core import limits
from sealscribe.core.draft import JobDraft, KeyOrigin
from sealscribe.core.encryption import AccountKey, ContextPair, ExternalKey
from sealscribe.core.findings import Finding, Part
from sealscribe.core.key_reference import KeyReference, is_key_arn, parse_key_reference
from sealscribe.ui.components.external_key import ExternalKeyField
from sealscribe.ui.components.key_picker import KeyPicker
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.components.recent_keys import RecentKeys
from sealscribe.ui.create_job.access_strip import AccessStrip
from sealscribe.ui.create_job.pair_messages import NOT_SENSITIVE, fixed_text, focus_pair
from sealscribe.ui.help.pages import ANOTHER_ACCOUNT, CHOOSING_A_KEY, CONTEXT, WHAT_IS_ENCRYPTED
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.choices import RadioGroup, RadioOption, ToggleSwitch
from sealscribe.ui.widgets.feedback import Notice
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.panel import GAP
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries

OFF_TEXT = tr(
    "Without a KMS key of your choice Amazon S3 encrypts the output: with its default key (SSE-S3), unless the bucket "
    "has another default."
)
ON_TEXT = tr("The output is encrypted with the KMS key that you choose here.")


class EncryptionSection(QWidget):
    """What a customer specified bucket adds: the switch, and with it on the key and the pairs."""

    changed = Signal(object)
    """The changed attributes of the JobDraft, by name."""
    quieten_asked = Signal(int)
    """The row whose pair is not to be warned of as personal data."""

    def __init__(self, inquiries: Inquiries, recent_keys: RecentKeys | None = None) -> None:
        super().__init__()
        self._inquiries = inquiries
        self._recent_keys = recent_keys
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)

    def build_steps(self) -> Iterator[None]:
        """Build the rows, one slice at a time."""
        top = QVBoxLayout()
        top.setSpacing(2)
        self.switch = ToggleSwitch(tr("Encryption"))
        self.switch.setObjectName("create-job.encryption")
        self.switch.toggled.connect(self._switched)
        self._switch_text = TextLabel(OFF_TEXT, "help")
        top.addWidget(self.switch)
        top.addWidget(self._switch_text)
        self._column.addLayout(top)

        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(GAP)
        self._column.addWidget(self.body)
        self.origin_group = RadioGroup(
            [
                RadioOption(KeyOrigin.CURRENT_ACCOUNT, tr("Use key from current account")),
                RadioOption(KeyOrigin.DIFFERENT_ACCOUNT, tr("Use key from different account")),
            ]
        )
        for origin in KeyOrigin:
            self.origin_group.button(origin).setObjectName(f"create-job.key-origin.{origin}")
        self.origin_group.changed.connect(self._origin_changed)
        body.addWidget(form_row(tr("KMS key"), self.origin_group, info=WHAT_IS_ENCRYPTED))
        yield

        self.key_picker = KeyPicker(self._inquiries)
        self.key_picker.setObjectName("create-job.account-key")
        self.key_picker.chosen_changed.connect(self._account_key_chosen)
        self.account_key_row = form_row(
            tr("KMS key ID"),
            self.key_picker,
            help_text=tr("Symmetric encryption keys of the account and Region in use."),
            info=CHOOSING_A_KEY,
        )
        body.addWidget(self.account_key_row)
        yield

        self.external_field = ExternalKeyField(self._inquiries, self._recent_keys)
        self.external_field.setObjectName("create-job.external-key")
        self.external_field.changed.connect(self._external_key_changed)
        self.external_key_row = form_row(
            tr("KMS key ARN"), self.external_field, messages=self.external_field.messages, info=ANOTHER_ACCOUNT
        )
        body.addWidget(self.external_key_row)
        yield

        self.context_editor = PairsEditor(limit=limits.CONTEXT_PAIRS_MAX)
        self.context_editor.setObjectName("create-job.context")
        self.context_editor.changed.connect(self._context_changed)
        self.context_editor.fix_asked.connect(self._fix)
        self.context_note = Notice(
            "info",
            tr("An encryption context is not secret"),
            tr(
                "CloudTrail shows it in plain text. Use labels such as a file name, a department or a database "
                "field name."
            ),
        )
        self.context_note.setObjectName("create-job.context-note")
        context = QVBoxLayout()
        context.setSpacing(12)
        context.addWidget(self.context_note)
        context.addWidget(self.context_editor)
        self.context_row = form_row(
            tr("Encryption context"),
            context,
            optional=True,
            focus_widget=self.context_editor,
            marked=(),
            help_text=tr(
                "Bound to the transcript. Amazon S3 gives the pairs at every read; readers need not know them."
            ),
            info=CONTEXT,
        )
        body.addWidget(self.context_row)
        yield

        self.access_strip = AccessStrip()
        body.addWidget(self.access_strip)
        yield

    def use_key(self, key: str, own_account: str) -> None:
        """Choose a key by its ARN, key id or alias, as if a person had: under the account that it belongs to."""
        reference = parse_key_reference(key)
        is_own = not isinstance(reference, KeyReference) or not reference.is_arn or reference.account == own_account
        arn = key if is_key_arn(key) else ""
        if is_own:
            account_key = AccountKey(key, arn)
            self.origin_group.set_value(KeyOrigin.CURRENT_ACCOUNT)
            self.key_picker.set_key(account_key)
            self.changed.emit({"key_origin": KeyOrigin.CURRENT_ACCOUNT, "account_key": account_key})
            return
        external_key = ExternalKey(key, arn)
        self.origin_group.set_value(KeyOrigin.DIFFERENT_ACCOUNT)
        self.external_field.set_key(external_key)
        self.changed.emit({"key_origin": KeyOrigin.DIFFERENT_ACCOUNT, "external_key": external_key})

    def fill(self, draft: JobDraft) -> None:
        """Set the widgets to the draft."""
        self.switch.setChecked(draft.encryption_enabled)
        self.origin_group.set_value(draft.key_origin)
        self.key_picker.set_key(draft.account_key)
        self.external_field.set_key(draft.external_key)
        self.context_editor.set_pairs([(pair.key, pair.value) for pair in draft.context])

    def focus_context(self, finding: Finding | None) -> QWidget:
        """Move the keyboard to the pair of a finding, or to the first; give back the editor."""
        focus_pair(self.context_editor, finding)
        return self.context_editor

    def derive(self, draft: JobDraft, *, connected: bool) -> None:
        """Show what the choices ask for; keys are asked for only while their list can be seen."""
        on = draft.encryption_enabled
        own = draft.key_origin is KeyOrigin.CURRENT_ACCOUNT
        self._switch_text.setText(ON_TEXT if on else OFF_TEXT)
        self.switch.setAccessibleDescription(ON_TEXT if on else OFF_TEXT)
        self.body.setVisible(on)
        self.account_key_row.setVisible(own)
        self.external_key_row.setVisible(not own)
        self.key_picker.set_active(draft.encrypts_with_kms and own and connected)

    @Slot(bool)
    def _switched(self, on: bool) -> None:
        self.changed.emit({"encryption_enabled": on})

    @Slot(str)
    def _origin_changed(self, value: str) -> None:
        self.changed.emit({"key_origin": KeyOrigin(value)})

    @Slot(object)
    def _account_key_chosen(self, key: AccountKey | None) -> None:
        self.changed.emit({"account_key": key})

    @Slot(object)
    def _external_key_changed(self, key: ExternalKey | None) -> None:
        self.changed.emit({"external_key": key})

    @Slot()
    def _context_changed(self) -> None:
        self.changed.emit({"context": tuple(ContextPair(key, value) for key, value in self.context_editor.pairs())})

    @Slot(int, str, str)
    def _fix(self, row: int, part: str, code: str) -> None:
        if code == NOT_SENSITIVE:
            self.quieten_asked.emit(row)
            return
        key, value = self.context_editor.pairs()[row]
        self.context_editor.replace_text(row, part, fixed_text(code, value if part == Part.VALUE else key))
