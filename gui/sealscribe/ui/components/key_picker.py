"""The console's *KMS key ID*: the dropdown for keys of the current account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_reference import KeyReference, parse_key_reference
from sealscribe.core.keys import KeyDetails, KeyEntry, KeyUnusableReason
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.dropdown import SearchDropdown
from sealscribe.ui.components.key_delegate import KeyDelegate
from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.components.key_model import DENIED, KeyListModel, RowKind, alias_name
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton
from sealscribe.workers.messages import Answer, KeyList, KeyRows, Refusal

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

MAX_DESCRIBES: Final = 4
"""So many keys are described at a time."""
ROWS_MS: Final = 150
"""Growing rows are taken over at most this often, in milliseconds."""
POPUP_WIDTH: Final = 640


class KeyPicker(CompositeField):
    """Chooses a KMS key of the account in use, from the list or as typed.

    Nothing is asked before `set_active`. What is chosen is an AccountKey, or None; a key that turns out to be unusable
    is shown with its reason and is not chosen.
    """

    chosen_changed = Signal(object)
    """The AccountKey, or None; once more when its ARN or alias became known."""

    def __init__(self, inquiries: Inquiries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._active = False
        self._loaded = False
        self._list_request: int | None = None
        self._list_errors: tuple[AppError, ...] = ()
        self._waiting_rows: tuple[KeyEntry, ...] | None = None
        self._wanted: AccountKey | None = None
        self._reason: KeyUnusableReason | None = None
        self._told: AccountKey | None = None
        self._typed_details: dict[str, KeyDetails | AppError] = {}
        self._describing: dict[int, str] = {}

        self._rows_timer = QTimer(self)
        self._rows_timer.setSingleShot(True)
        self._rows_timer.setInterval(ROWS_MS)
        self._rows_timer.timeout.connect(self._take_rows)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(6)
        self.dropdown = SearchDropdown(POPUP_WIDTH)
        self.dropdown.field().setPlaceholderText("Choose a KMS key, or enter a key ID, alias or ARN")
        self.refresh_button = IconButton("refresh", "Load the KMS keys again")
        line.addWidget(self.dropdown, 1)
        line.addWidget(self.refresh_button)
        column.addLayout(line)
        self.facts = KeyFacts()
        column.addWidget(self.facts)
        self.set_main(self.dropdown)

        self.model = KeyListModel(self)
        delegate = KeyDelegate(self.model, self.dropdown.popup.view)
        self.dropdown.set_search_model(self.model, self.model, delegate)
        self.dropdown.popup.view.setAccessibleName("KMS keys")
        self.dropdown.row_chosen.connect(self._row_chosen)
        self.dropdown.row_highlighted.connect(self._look_around)
        self.dropdown.scrolled.connect(self._look_around)
        self.dropdown.text_left.connect(self._text_left)
        self.dropdown.popup_opened.connect(self._opened)
        self.dropdown.field().textEdited.connect(self._typed)
        self.refresh_button.clicked.connect(self.reload)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        inquiries.key_rows.connect(self._rows_grew)
        self._show_list_state()

    # For the page

    @property
    def key(self) -> AccountKey | None:
        """The chosen key; None while there is none, or while it cannot encrypt."""
        return self._told

    @property
    def unusable_reason(self) -> KeyUnusableReason | None:
        """Why the key in the field was not taken."""
        return self._reason

    @property
    def is_asking(self) -> bool:
        """Whether AWS was asked for the list or for details of keys and has not answered yet."""
        return self._list_request is not None or bool(self._describing)

    def set_key(self, key: AccountKey | None) -> None:
        """Show a key as chosen. `chosen_changed` follows only where its details change something."""
        if key == self._told and key == self._wanted:
            return
        self._wanted = self._told = key
        self._reason = None
        self._show_chosen()
        self._pump()

    def set_active(self, active: bool) -> None:
        """Let the picker ask AWS, or keep it silent."""
        if active == self._active:
            return
        self._active = active
        if active and not self._loaded and self._list_request is None:
            self.reload()
        self._pump()

    @Slot()
    def reload(self) -> None:
        """Ask for the keys anew, and forget what was known of each."""
        if not self._active:
            return
        for request_id in self._describing:
            self._inquiries.cancel(request_id)
        self._describing.clear()
        if self._list_request is not None:
            self._inquiries.cancel(self._list_request)
        self._rows_timer.stop()
        self._waiting_rows = None
        self._list_errors = ()
        self._typed_details.clear()
        self.model.forget_details()
        self._list_request = self._inquiries.list_keys()
        self._show_list_state()
        self._pump()

    # Answers

    @Slot(object)
    def _rows_grew(self, message: object) -> None:
        if not isinstance(message, KeyRows) or message.request_id != self._list_request:
            return
        self._waiting_rows = message.entries
        if not self._rows_timer.isActive():
            self._rows_timer.start()

    @Slot()
    def _take_rows(self) -> None:
        if self._waiting_rows is not None:
            self._set_entries(self._waiting_rows)
            self._waiting_rows = None
            self._show_list_state()

    @Slot(object)
    def _answered(self, message: object) -> None:
        if not isinstance(message, Answer):
            return
        if message.request_id == self._list_request and isinstance(message.value, KeyList):
            found = message.value
            self._list_request = None
            self._rows_timer.stop()
            self._waiting_rows = None
            errors = (found.keys_error, found.aliases_error)
            self._list_errors = tuple(error for error in errors if error is not None)
            self._loaded = not self._list_errors
            self._set_entries(found.entries)
            self._show_list_state()
            self._announce_list()
            self._resolve_wanted()
            self._pump()
        elif message.request_id in self._describing and isinstance(message.value, KeyDetails):
            self._described(self._describing.pop(message.request_id), message.value)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if not isinstance(message, Refusal):
            return
        if message.request_id == self._list_request:
            self._list_request = None
            self._list_errors = (message.error,)
            self._show_list_state()
            self._announce_list()
        elif message.request_id in self._describing:
            self._described(self._describing.pop(message.request_id), message.error)

    def _described(self, asked: str, found: KeyDetails | AppError) -> None:
        if self.model.entry(asked) is not None:
            self.model.set_details(asked, found)
        else:
            self._typed_details[asked] = found
            if isinstance(found, KeyDetails):
                self.model.set_details(found.key_id, found)
        if self._wanted is not None and asked in (self._wanted.entered, self._key_id_of(self._wanted)):
            self._resolve_wanted()
        self._pump()

    # The list

    def _set_entries(self, entries: tuple[KeyEntry, ...]) -> None:
        current = self.model.entry_at(self.dropdown.current_row())
        self.model.set_entries(entries)
        if self.dropdown.is_open():
            self._offer_rows()
            self.dropdown.place_popup()
            row = self.model.row_of(current.key_id) if current else -1
            if row < 0 and self.dropdown.typed_text():
                row = self.model.first_choice()
            self.dropdown.highlight(row)
            self._pump()

    def _show_list_state(self) -> None:
        popup = self.dropdown.popup
        count = format_count(self.model.key_count)
        if self._list_request is not None:
            popup.set_status(f"Loading... {count} keys" if self.model.key_count else "Loading keys...", "progress")
        elif self._list_errors:
            popup.set_status(self._trouble(), "alert" if not self.model.key_count else "warning")
        elif self._loaded and not self.model.key_count:
            popup.set_status(
                "This account has no KMS keys in this Region. Create one in AWS KMS, then load the keys again.", "info"
            )
        elif self.dropdown.typed_text() and not self.model.rowCount():
            popup.set_status("No key contains this text. You can enter a key ID, an alias or an ARN.", "info")
        else:
            popup.set_status("")
        if self.model.key_count:
            shown, found = self.model.shown_key_count, self.model.key_count
            filtered = shown != found
            popup.set_footer(f"{format_count(shown)} of {count} keys" if filtered else f"{count} keys")
        else:
            popup.set_footer("")
        self.refresh_button.setEnabled(self._list_request is None)
        self._offer_rows()
        self.dropdown.place_popup()

    def _trouble(self) -> str:
        error = self._list_errors[0]
        aliases_only = error.action == "kms:ListAliases" and self.model.key_count > 0
        words = error_text(error)
        way_out = "Keys are listed by ID." if aliases_only else "You can also type a key ID, an alias or an ARN."
        return f"{words.title}. {words.text} {way_out}"

    def _announce_list(self) -> None:
        if self.dropdown.hasFocus():
            status = self.dropdown.popup.status
            announce(self.dropdown, status or f"{format_count(self.model.key_count)} keys", bool(self._list_errors))

    def _offer_rows(self) -> None:
        typed = (self.dropdown.typed_text() or "").strip()
        by_hand = isinstance(parse_key_reference(typed), KeyReference) and self.model.entry_named(typed) is None
        retry = "Load the KMS keys again" if self._list_errors and self._list_request is None else ""
        self.model.set_extra_rows(typed if by_hand else "", retry)

    @Slot()
    def _opened(self) -> None:
        self.model.forget_details(retryable_only=True)
        if self._active and not self._loaded and not self._list_errors and self._list_request is None:
            self.reload()
        self._show_list_state()
        if self._wanted is not None and self.dropdown.typed_text() is None:
            self.dropdown.highlight(self.model.row_of(self._key_id_of(self._wanted)), centered=True)
        self._pump()

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._show_list_state()
        self.dropdown.highlight(self.model.first_choice())
        self._pump()

    # Choosing

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        kind = self.model.kind(row)
        if kind is RowKind.RETRY:
            self.reload()
            return
        entry = self.model.entry_at(row)
        if kind is RowKind.TYPED or entry is None:
            self._take_typed((self.dropdown.typed_text() or "").strip())
        else:
            self._take_entry(entry)
        self.dropdown.hidePopup()

    @Slot(str)
    def _text_left(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            self._choose(None)
            return
        entry = self.model.entry_named(typed)
        if entry is not None and not entry.is_aws_managed:
            self._take_entry(entry)
        elif isinstance(parse_key_reference(typed), KeyReference):
            self._take_typed(typed)
        elif self._wanted is not None:
            self._show_chosen()
        else:
            self.facts.show_note(
                "No key is chosen: this text is no key ID, alias or ARN. Choose a key from the list.", "alert", "danger"
            )

    def _take_entry(self, entry: KeyEntry) -> None:
        self._choose(AccountKey(entry.key_id, entry.key_arn, entry.aliases[0] if entry.aliases else ""))

    def _take_typed(self, text: str) -> None:
        entry = self.model.entry_named(text)
        if entry is not None:
            self._take_entry(entry)
            return
        alias = text if text.startswith("alias/") else ""
        self._typed_details.pop(text, None)
        self._choose(AccountKey(text, alias=alias))

    def _choose(self, key: AccountKey | None) -> None:
        self._wanted = key
        self._reason = None
        self._resolve_wanted()
        self._pump()

    def _resolve_wanted(self) -> None:
        """Complete the chosen key by what is known, and tell it where that changed."""
        wanted = self._wanted
        key = wanted
        if wanted is not None:
            found = self._details_of(wanted)
            entry = self.model.entry(self._key_id_of(wanted)) or self.model.entry_named(wanted.entered)
            alias = wanted.alias or (entry.aliases[0] if entry and entry.aliases else "")
            arn = wanted.key_arn or (entry.key_arn if entry else "")
            self._reason = None
            if entry is not None and entry.is_aws_managed:
                self._reason = KeyUnusableReason.AWS_MANAGED
            if isinstance(found, KeyDetails):
                arn = found.key_arn
                self._reason = found.unusable_reason
            key = self._wanted = AccountKey(wanted.entered, arn, alias)
            if self._reason is not None:
                key = None
        self._show_chosen()
        if key != self._told:
            self._told = key
            self.chosen_changed.emit(key)

    def _key_id_of(self, key: AccountKey) -> str:
        reference = parse_key_reference(key.key_arn or key.entered)
        return reference.resource if isinstance(reference, KeyReference) else key.entered

    def _details_of(self, key: AccountKey) -> KeyDetails | AppError | None:
        found = self._typed_details.get(key.entered)
        if isinstance(found, KeyDetails):
            return self.model.details(found.key_id) or found
        return self.model.details(self._key_id_of(key)) or found

    def _show_chosen(self) -> None:
        wanted = self._wanted
        self.facts.clear()
        if wanted is None:
            self.dropdown.show_text("")
            return
        named = wanted.alias and not wanted.entered.startswith(("alias/", "arn:"))
        self.dropdown.show_text(alias_name(wanted.alias) if named else wanted.entered)
        found = self._details_of(wanted)
        self.facts.show_arn(wanted.key_arn)
        if isinstance(found, KeyDetails):
            self.facts.show_details(found)
            own = self.model.account
            if self._reason is None and own and found.account != own:
                self.facts.show_note(
                    f"This key belongs to account {found.account}, not to the one in use ({own}). "
                    "Its owner can disable or delete it, and you could no longer read your transcripts.",
                    "warning",
                    "warning",
                )
        elif isinstance(found, AppError):
            self._show_failure(found)
        elif self._reason is not None:
            self.facts.show_note(
                "AWS manages this key, and it cannot be used here. Choose another key.", "alert", "danger"
            )

    def _show_failure(self, error: AppError) -> None:
        if error.code is ErrorCode.KEY_NOT_FOUND:
            self.facts.show_note(
                "AWS KMS found no such key in this account and Region. Check it, or choose a key from the list.",
                "alert",
                "danger",
            )
            return
        self.facts.show_state(DENIED)
        if error.code is ErrorCode.ACCESS_DENIED:
            self.facts.show_note("AWS did not let you read details of this key; it can still be used for the job.")
        else:
            words = error_text(error)
            self.facts.show_note(f"{words.title}. {words.text} The key can be used for the job all the same.")

    # Details, a few at a time

    @Slot()
    def _look_around(self) -> None:
        self._pump()

    def _pump(self) -> None:
        if not self._active:
            return
        outstanding = set(self._describing.values())
        for text in self._texts_to_describe():
            if len(self._describing) >= MAX_DESCRIBES:
                return
            if text not in outstanding:
                outstanding.add(text)
                self._describing[self._inquiries.describe_key(text)] = text

    def _texts_to_describe(self) -> list[str]:
        """What is worth asking for now: the chosen key, the highlighted row, the rows in view."""
        texts = []
        if self._wanted is not None:
            entry = self.model.entry(self._key_id_of(self._wanted)) or self.model.entry_named(self._wanted.entered)
            if entry is not None:
                texts += self._unknown(entry)
            elif self._is_to_be_asked(self._wanted):
                texts.append(self._wanted.entered)
        if self.dropdown.is_open():
            for row in (self.dropdown.current_row(), *self.dropdown.visible_rows()):
                shown = self.model.entry_at(row)
                if shown is not None:
                    texts += self._unknown(shown)
        return texts

    def _unknown(self, entry: KeyEntry) -> list[str]:
        # Describing an alias of AWS's own would create its key (botocore model kms.DescribeKey).
        if entry.is_aws_managed or self.model.details(entry.key_id) is not None:
            return []
        return [entry.key_id]

    def _is_to_be_asked(self, key: AccountKey) -> bool:
        if "alias/aws/" in key.entered or self._details_of(key) is not None:
            return False
        # While the list is loading, the key may yet turn up in it.
        return self._list_request is None and isinstance(parse_key_reference(key.entered), KeyReference)
