"""*KMS key ARN*: the field for a key of a different account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_reference import KeyForm, KeyReference, parse_key_reference
from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.text import Glyph, TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

IDLE_MS: Final = 500
"""A complete ARN is asked for after so long without a key press, or when the field is left."""
OWNER_NOTE: Final = (
    "The account that owns this key controls it: if it disables or deletes the key, or takes your permission away, "
    "you can no longer read your transcripts."
)


class ExternalKeyField(CompositeField):
    """Takes the ARN of another account's key, says what it names, and asks AWS KMS for it."""

    changed = Signal(object)
    """The ExternalKey with ``entered`` exactly as typed, or None for an empty field; once more when it was resolved."""

    def __init__(self, inquiries: Inquiries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._request: int | None = None
        self._asked = ""
        self._found: KeyDetails | AppError | None = None
        self._key: ExternalKey | None = None

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText("arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab")
        column.addWidget(self.edit)
        self.reading_label = TextLabel("", "small", tone="muted")
        self.reading_label.hide()
        column.addWidget(self.reading_label)
        self.facts = KeyFacts()
        column.addWidget(self.facts)
        note = QHBoxLayout()
        note.setSpacing(6)
        glyphs = QVBoxLayout()
        glyphs.addWidget(Glyph("warning", "warning"))
        glyphs.addStretch(1)
        note.addLayout(glyphs)
        note.addWidget(TextLabel(OWNER_NOTE, "small"), 1)
        column.addLayout(note)
        self.set_main(self.edit)

        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self._ask)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    @property
    def key(self) -> ExternalKey | None:
        """The key as entered and resolved, or None for an empty field."""
        return self._key

    @property
    def unusable_reason(self) -> KeyUnusableReason | None:
        """Why the key cannot encrypt, as far as AWS KMS told."""
        return self._found.unusable_reason if isinstance(self._found, KeyDetails) else None

    def set_key(self, key: ExternalKey | None) -> None:
        """Show a key. `changed` follows only where AWS KMS resolves it differently."""
        if key == self._key:
            return
        self._drop_question()
        self._key = key
        self.edit.setText(key.entered if key else "")
        self._show_reading()
        self._ask()

    @Slot(str)
    def _edited(self, text: str) -> None:
        self._drop_question()
        self._key = ExternalKey(text) if text else None
        if self._key is not None and self._reference(KeyForm.KEY_ARN) is not None:
            self._key = ExternalKey(text, key_arn=text)
        self._show_reading()
        if self._reference() is not None:
            self._idle.start()
        self.changed.emit(self._key)

    def _drop_question(self) -> None:
        self._idle.stop()
        if self._request is not None:
            self._inquiries.cancel(self._request)
            self._request = None
        self._asked = ""
        self._found = None

    def _reference(self, form: KeyForm | None = None) -> KeyReference | None:
        """What the text names, where it is an ARN (of this form)."""
        found = parse_key_reference(self.edit.text())
        if not isinstance(found, KeyReference) or not found.is_arn or (form is not None and found.form is not form):
            return None
        return found

    def _show_reading(self) -> None:
        self.facts.clear()
        reference = self._reference()
        words = ""
        if reference is not None:
            what = "Key" if reference.form is KeyForm.KEY_ARN else "Alias"
            name = reference.resource.removeprefix("alias/")
            words = f"{what} {name} in account {reference.account}, Region {reference.region}"
        self.reading_label.setText(words)
        self.reading_label.setVisible(bool(words))

    @Slot()
    def _ask(self) -> None:
        self._idle.stop()
        text = self.edit.text()
        reference = self._reference()
        # Describing an alias of AWS's own would create its key (botocore model kms.DescribeKey).
        if reference is None or text == self._asked or reference.resource.startswith("alias/aws/"):
            return
        self._asked = text
        self._request = self._inquiries.describe_key(text)
        self.facts.show_note("Asking AWS KMS for this key...", "progress")

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        if not isinstance(message.value, KeyDetails) or self._key is None:
            return
        self._found = message.value
        self.facts.show_details(message.value)
        announce(self.edit, self.facts.note or f"Key found: {self.facts.badge.text()}")
        resolved = ExternalKey(self._key.entered, message.value.key_arn, self._key.alias)
        if resolved != self._key:
            self._key = resolved
            self.changed.emit(resolved)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal) or message.request_id != self._request:
            return
        self._request = None
        self._found = message.error
        code = message.error.code
        if code is ErrorCode.KEY_NOT_FOUND:
            self.facts.show_note(
                "AWS KMS found no such key, or its owner does not share it with your account. "
                "Ask the owner to check the ARN and the key policy.",
                "alert",
                "danger",
            )
        elif code is ErrorCode.ACCESS_DENIED:
            self.facts.show_note("AWS did not let you read details of this key; it will be sent as entered.")
        else:
            # Leaving the field asks once more.
            self._asked = ""
            words = error_text(message.error)
            self.facts.show_note(f"{words.title}. {words.text} The key will be sent as entered.", "warning", "warning")
        announce(self.edit, self.facts.note)
