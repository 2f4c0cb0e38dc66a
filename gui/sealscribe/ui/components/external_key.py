"""*KMS key ARN*: the field for a key of a different account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.draft import Session
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_reference import (
    KeyForm,
    KeyReference,
    KeyTextProblem,
    KeyTextProblemCode,
    clean_key_text,
    parse_key_reference,
    parts_before,
)
from sealscribe.core.keys import KeyDetails, KeyUnusableReason
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.components.recent_keys import RecentKeys, RecentKeysList
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.key_reference_texts import reading, reading_so_far, stray_offer
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.text import Glyph, TextLabel
from sealscribe.workers.messages import Answer, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

IDLE_MS: Final = 500
"""A complete ARN is asked for after so long without a key press, or when the field is left."""
CLEAN: Final = tr("Remove them")
OWNER_NOTE: Final = tr(
    "The account that owns this key controls it: if it disables or deletes the key, or takes your permission away, "
    "you can no longer read your transcripts."
)


class ExternalKeyField(CompositeField):
    """Takes the ARN of another account's key, says what it names, and asks AWS KMS for it."""

    changed = Signal(object)
    """The ExternalKey with ``entered`` exactly as typed, or None for an empty field; once more when it was resolved."""

    def __init__(
        self, inquiries: Inquiries, recent_keys: RecentKeys | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._recent_keys = recent_keys
        self._session = Session()
        self._request: int | None = None
        self._asked = ""
        self._found: KeyDetails | AppError | None = None
        self._key: ExternalKey | None = None
        self._is_invalid = False

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self.edit = TextField()
        self.edit.setPlaceholderText("arn:aws:kms:us-east-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab")
        column.addWidget(self.edit)
        self.messages = QVBoxLayout()
        """Takes the errors and warnings of the form row, right under what they are about."""
        self.messages.setSpacing(4)
        column.addLayout(self.messages)
        self._build_offer(column)
        self.reading_label = TextLabel("", "small", tone="muted")
        self.reading_label.hide()
        column.addWidget(self.reading_label)
        self.facts = KeyFacts()
        column.addWidget(self.facts)
        self.recent_list = RecentKeysList(after=self.clean_button)
        column.addWidget(self.recent_list)
        self._build_note(column)
        self.set_main(self.edit)

        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._ask)
        self.edit.textEdited.connect(self._edited)
        self.edit.editingFinished.connect(self._ask)
        self.clean_button.clicked.connect(self._clean)
        self.recent_list.used.connect(self._use_recent)
        self.recent_list.removed.connect(self._remove_recent)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)

    def _build_offer(self, column: QVBoxLayout) -> None:
        self._offer = QWidget()
        line = QHBoxLayout(self._offer)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self.offer_label = TextLabel("", "small", wrap=False)
        self.clean_button = SecondaryButton(CLEAN)
        self.clean_button.setAccessibleDescription(tr("Takes what does not belong to the ARN out of the field."))
        line.addWidget(self.offer_label)
        line.addWidget(self.clean_button)
        line.addStretch(1)
        self._offer.hide()
        column.addWidget(self._offer)

    @staticmethod
    def _build_note(column: QVBoxLayout) -> None:
        note = QHBoxLayout()
        note.setContentsMargins(0, 4, 0, 0)
        note.setSpacing(8)
        glyphs = QVBoxLayout()
        glyphs.addWidget(Glyph("warning", "warning"))
        glyphs.addStretch(1)
        note.addLayout(glyphs)
        note.addWidget(TextLabel(OWNER_NOTE, "small"), 1)
        column.addLayout(note)

    @property
    def key(self) -> ExternalKey | None:
        """The key as entered and resolved, or None for an empty field."""
        return self._key

    @property
    def unusable_reason(self) -> KeyUnusableReason | None:
        """Why the key cannot encrypt, as far as AWS KMS told."""
        return self._found.unusable_reason if isinstance(self._found, KeyDetails) else None

    def set_session(self, session: Session) -> None:
        """Know the account and Region in use: whose recently used keys to offer, and which keys can be asked for."""
        if session != self._session:
            self._session = session
            self._drop_question()
            self._show_reading()
            self._ask()

    def set_key(self, key: ExternalKey | None) -> None:
        """Show a key. `changed` follows only where AWS KMS resolves it differently."""
        if key == self._key:
            self._show_recent()
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
        self.facts.clear()
        if self._request is not None:
            self._inquiries.cancel(self._request)
            self._request = None
        self._asked = ""
        self._found = None

    def show_mark(self, name: str, on: bool) -> None:
        """Once an error stands under the field, it says what the offer and an unfinished reading say before."""
        super().show_mark(name, on)
        if name == "invalid":
            self._is_invalid = on
            self._show_reading()

    def _reference(self, form: KeyForm | None = None) -> KeyReference | None:
        """What the text names, where it is an ARN (of this form)."""
        found = parse_key_reference(self.edit.text())
        if not isinstance(found, KeyReference) or not found.is_arn or (form is not None and found.form is not form):
            return None
        return found

    def _show_reading(self) -> None:
        text = self.edit.text()
        found = parse_key_reference(text)
        words = ""
        if isinstance(found, KeyTextProblem):
            if not self._is_invalid:
                words = reading_so_far(parts_before(text, found))
        elif found.is_arn:
            words = reading(found, self._session.account)
        self.reading_label.setText(words)
        self.reading_label.setVisible(bool(words))
        self._show_offer(text, found)
        self._show_recent()

    def _show_offer(self, text: str, found: KeyReference | KeyTextProblem) -> None:
        """Offer to clean a text: at once where an ARN is in it, else with the error, to leave a typing person alone."""
        is_stray = isinstance(found, KeyTextProblem) and found.code is KeyTextProblemCode.STRAY_CHARACTERS
        cleaned = clean_key_text(text) if is_stray else text
        self._offer.setVisible(
            is_stray and (self._is_invalid or isinstance(parse_key_reference(cleaned), KeyReference))
        )
        self.offer_label.setText(stray_offer(len(text) - len(cleaned)))
        self.offer_label.setVisible(not self._is_invalid)

    @Slot()
    def _clean(self) -> None:
        self._enter(clean_key_text(self.edit.text()))
        announce(self.edit, tr("Removed. The field holds {words}", words=self.edit.text()))

    def _enter(self, text: str) -> None:
        """Replace what stands in the field as a person would, so that it can be undone, and ask for it at once."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()
        self.edit.insert(text)
        self._ask()

    # Recently used

    def _show_recent(self) -> None:
        is_wanted = self._recent_keys is not None and not self.edit.text()
        arns = self._recent_keys.of_account(self._session.account) if self._recent_keys and is_wanted else ()
        self.recent_list.show_arns(arns)

    @Slot(str)
    def _use_recent(self, arn: str) -> None:
        self._enter(arn)

    @Slot(str)
    def _remove_recent(self, arn: str) -> None:
        if self._recent_keys is None:
            return
        place = self.recent_list.arns.index(arn)
        self._recent_keys.forget(self._session.account, arn)
        self._show_recent()
        if not self.recent_list.focus_removal(place):
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.edit, tr("Removed from the recently used keys."))

    # What AWS KMS says

    @Slot()
    def _ask(self) -> None:
        self._idle.stop()
        text = self.edit.text()
        reference = self._reference()
        # Describing an alias of AWS's own would create its key (botocore model kms.DescribeKey).
        if reference is None or text == self._asked or reference.resource.startswith("alias/aws/"):
            return
        # The session's AWS KMS knows no key of another Region; that it is another one is told as an error.
        if self._session.region not in ("", reference.region):
            return
        self._asked = text
        self._request = self._inquiries.describe_key(text)
        self.facts.show_note(tr("Asking AWS KMS for this key..."), "progress")

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer) or message.request_id != self._request:
            return
        self._request = None
        if not isinstance(message.value, KeyDetails) or self._key is None:
            return
        self._found = message.value
        self.facts.show_details(message.value)
        announce(self.edit, self.facts.note or tr("Key found: {words}", words=self.facts.badge.text()))
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
        code, details = message.error.code, error_details(message.error)
        if code is ErrorCode.KEY_NOT_FOUND:
            self.facts.show_note(
                tr(
                    "AWS KMS found no such key, or its owner does not share it with your account. "
                    "Ask the owner to check the ARN and the key policy."
                ),
                "alert",
                "danger",
                details,
            )
        elif code is ErrorCode.ACCESS_DENIED:
            self.facts.show_note(
                tr(
                    "AWS did not let you look at this key (kms:DescribeKey): its owner may not share it with "
                    "your account. "
                    "Ask the owner to check the key policy. The key is sent as entered."
                ),
                "warning",
                "warning",
                details,
            )
        else:
            # Leaving the field asks once more.
            self._asked = ""
            words = error_text(message.error)
            self.facts.show_note(
                tr("{title}. {words} The key will be sent as entered.", title=words.title, words=words.text),
                "warning",
                "warning",
                details,
            )
        announce(self.edit, self.facts.note)
