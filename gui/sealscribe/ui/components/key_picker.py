"""The console's *KMS key ID*: the dropdown for keys of the current account, and for those that others share with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sealscribe.core.encryption import AccountKey
from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.key_index import KeyIndex
from sealscribe.core.key_reference import KeyReference, is_key_arn, parse_key_reference
from sealscribe.core.keys import KeyDetails, KeyEntry, KeyRotation, KeyUnusableReason
from sealscribe.ui.components.composite import CompositeField
from sealscribe.ui.components.dropdown import SearchDropdown
from sealscribe.ui.components.key_delegate import KeyDelegate
from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.components.key_model import KeyListModel, RowKind, alias_name
from sealscribe.ui.components.key_questions import KeyDetailsQuestions, KeyListQuestion
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.key_list_texts import (
    DETAILS_DENIED,
    MANAGED_BY_AWS,
    NO_KEYS,
    NO_MATCH,
    NO_SUCH_KEY,
    NOT_A_KEY,
    ONLY_MANAGED_MATCH,
    TAKEN_AS_TYPED,
    count_of_keys,
    details_trouble,
    list_trouble,
    owner_note,
    shared_trouble,
    undescribed,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import IconButton
from sealscribe.ui.widgets.choices import ToggleSwitch

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries

POPUP_WIDTH: Final = 640
SETTLE_MS: Final = 100
"""Details of rows in view are asked for once the list has stood still for so long, in milliseconds."""


class KeyPicker(CompositeField):
    """Chooses a KMS key for the account in use, from the list or as typed.

    Nothing is asked before `set_active`. What is chosen is an AccountKey, or None; a key that turns out to be unusable
    is shown with its reason and is not chosen.
    """

    chosen_changed = Signal(object)
    """The AccountKey, or None; once more when its ARN or alias became known."""

    def __init__(self, inquiries: Inquiries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = False
        self._wanted: AccountKey | None = None
        self._reason: KeyUnusableReason | None = None
        self._told: AccountKey | None = None
        self._typed_details: dict[str, KeyDetails | AppError] = {}
        self._rotations: dict[str, KeyRotation | AppError] = {}
        self._listing = KeyListQuestion(inquiries, self)
        self._questions = KeyDetailsQuestions(inquiries, self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._ask_for_details)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(8)
        self.dropdown = SearchDropdown(POPUP_WIDTH)
        self.dropdown.field().setPlaceholderText(tr("Choose a KMS key, or enter a key ID, alias or ARN"))
        self.managed_switch = ToggleSwitch(tr("Show AWS managed keys"))
        self.dropdown.add_footer_control(self.managed_switch)
        self.refresh_button = IconButton("refresh", tr("Load the KMS keys again"))
        line.addWidget(self.dropdown, 1)
        line.addWidget(self.refresh_button)
        column.addLayout(line)
        self.facts = KeyFacts()
        column.addWidget(self.facts)
        self.set_main(self.dropdown)

        self.model = KeyListModel(self)
        self._delegate = KeyDelegate(self.model, self.dropdown.popup.view)
        self.dropdown.set_search_model(self.model, self.model, self._delegate)
        self.dropdown.popup.view.setAccessibleName(tr("KMS keys"))
        self.dropdown.row_chosen.connect(self._row_chosen)
        self.dropdown.row_highlighted.connect(self._rows_moved)
        self.dropdown.scrolled.connect(self._rows_moved)
        self.dropdown.popup_closed.connect(self._closed)
        self.dropdown.text_left.connect(self._text_left)
        self.dropdown.popup_opened.connect(self._opened)
        self.dropdown.filtered.connect(self._show_list_state)
        self.managed_switch.toggled.connect(self._managed_switched)
        self.refresh_button.clicked.connect(self.reload)
        self._listing.keys_known.connect(self._keys_known)
        self._listing.ended.connect(self._listed)
        self._questions.described.connect(self._described)
        self._questions.rotation_known.connect(self._rotation_known)
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
        """Whether AWS was asked for the list or for details of keys and has not answered yet, or is about to be."""
        return self._listing.is_open or self._questions.is_open or self._settling.isActive()

    def set_key(self, key: AccountKey | None) -> None:
        """Show a key as chosen. `chosen_changed` follows only where its details change something."""
        if key == self._told and key == self._wanted:
            return
        self._wanted = self._told = key
        self._reason = None
        self._show_chosen()
        self._ask_for_details()

    def set_active(self, active: bool) -> None:
        """Let the picker ask AWS, or keep it silent."""
        if active == self._active:
            return
        self._active = active
        if active and not self._listing.is_complete and not self._listing.is_open:
            self.reload()
        self._ask_for_details()

    def start_over(self) -> None:
        """Forget all that AWS said: from now on it is asked through another connection.

        The chosen key stays as it was entered, and is looked up anew.
        """
        self._questions.drop()
        self._listing.forget()
        self._typed_details.clear()
        self._rotations.clear()
        self.model.forget_details()
        self._change_rows(self._forget_keys)
        if self._wanted is not None:
            entered = self._wanted.entered
            arn = entered if is_key_arn(entered) else ""
            self._wanted = AccountKey(entered, arn, entered if entered.startswith("alias/") else "")
        self._resolve_wanted()

    def _forget_keys(self) -> None:
        self.model.set_keys(KeyIndex())

    @Slot()
    def reload(self) -> None:
        """Ask for the keys anew, and forget what was known of each."""
        if not self._active:
            return
        self._questions.drop()
        self._typed_details.clear()
        self._rotations.clear()
        self.model.forget_details()
        self._listing.ask()
        self._change_rows()
        self._ask_for_details()

    # Answers

    @Slot(object)
    def _keys_known(self, index: KeyIndex) -> None:
        self._change_rows(lambda: self.model.set_keys(index))
        self._ask_for_details()

    @Slot()
    def _listed(self) -> None:
        self._change_rows()
        if self.dropdown.hasFocus():
            status = self.dropdown.popup.status
            announce(self.dropdown, status or count_of_keys(self.model.key_count), self._listing.has_failed)
        self._resolve_wanted()
        self._ask_for_details()

    @Slot(str, object)
    def _described(self, name: str, found: KeyDetails | AppError) -> None:
        keys = self.model.keys
        entry = keys.entry(name)
        if entry is None:
            self._typed_details[name] = found
            entry = keys.named(found.key_arn) if isinstance(found, KeyDetails) else None
        if entry is not None:
            self.model.set_details(entry.reference, found)
        if isinstance(found, AppError):
            self._change_rows()
        if self._wanted is not None and (name == self._wanted.entered or entry == self._entry_of(self._wanted)):
            self._resolve_wanted()
        self._ask_for_details()

    @Slot(str, object)
    def _rotation_known(self, key_arn: str, found: KeyRotation | AppError) -> None:
        self._rotations[key_arn] = found
        self._show_chosen()

    # The list

    def _change_rows(self, change: Callable[[], None] | None = None) -> None:
        """Change the rows, and say how the list stands. What is highlighted or was scrolled to stays in its place."""
        dropdown, model = self.dropdown, self.model
        anchor = dropdown.anchor()
        anchored = model.entry_at(anchor[0]) if anchor else None
        current = model.entry_at(dropdown.current_row())
        if change is not None:
            change()
        self._show_list_state()
        if not dropdown.is_open():
            return
        dropdown.place_popup()
        row = model.row_of(current.reference) if current else -1
        if row < 0 and dropdown.typed_text():
            row = model.first_choice()
        if row != dropdown.current_row():
            dropdown.highlight(row)
        row = model.row_of(anchored.reference) if anchored else -1
        if anchor is not None and row >= 0:
            dropdown.put_back(row, anchor[1])

    @Slot()
    def _show_list_state(self) -> None:
        """Say how the list stands, without fitting the popup to that."""
        text, icon = self._list_state()
        popup = self.dropdown.popup
        popup.set_status(text, icon)
        count, shown = self.model.key_count, self.model.shown_key_count
        of_all = tr("{count} of ", count=format_count(shown)) if shown != count else ""
        popup.set_footer(f"{of_all}{count_of_keys(count)}" if count else "")
        self.refresh_button.setEnabled(not self._listing.is_open)
        self.model.offer_retry(self._retry())

    def _list_state(self) -> tuple[str, str]:
        """What stands above the list, with its icon."""
        listing, model = self._listing, self.model
        if listing.is_open:
            count = model.key_count
            return (
                tr("Loading\N{HORIZONTAL ELLIPSIS} {count}", count=count_of_keys(count))
                if count
                else tr("Loading keys…")
            ), "progress"
        if listing.has_failed:
            has_keys = model.key_count > 0
            text = list_trouble(listing.keys_error, listing.aliases_error, has_keys=has_keys)
            return text, "warning" if has_keys else "alert"
        if model.failure is not None:
            return details_trouble(model.failure), "warning"
        if listing.is_complete and not model.keys.entries:
            return NO_KEYS, "info"
        if self.dropdown.typed_text() and not model.shown_key_count:
            no_match = ONLY_MANAGED_MATCH if model.hidden_match_count else NO_MATCH
            return TAKEN_AS_TYPED if model.typed_key else no_match, "info"
        if listing.shared_error is not None:
            return shared_trouble(listing.shared_error), "info"
        return "", "info"

    def _retry(self) -> str:
        """What a new attempt would do, or an empty text where there is nothing to try again."""
        if self._listing.is_open:
            return ""
        if self._listing.has_failed:
            return tr("Load the KMS keys again")
        return tr("Read the details again") if self.model.failure is not None else ""

    @Slot()
    def _opened(self) -> None:
        self._delegate.prepare()
        self.model.forget_failures()
        listing = self._listing
        if self._active and not (listing.is_open or listing.is_complete or listing.has_failed):
            self.reload()
        self._change_rows()
        if self._wanted is not None and self.dropdown.typed_text() is None:
            entry = self._entry_of(self._wanted)
            self.dropdown.highlight(self.model.row_of(entry.reference) if entry else -1, centered=True)
        self._settling.stop()
        self._ask_for_details()

    @Slot(bool)
    def _managed_switched(self, on: bool) -> None:
        self._change_rows(lambda: self.model.set_shows_managed(on))
        self._ask_for_details()

    # Choosing

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        kind = self.model.kind(row)
        if kind is RowKind.RETRY:
            self._try_again()
            return
        entry = self.model.entry_at(row)
        if kind is RowKind.TYPED or entry is None:
            self._take_typed((self.dropdown.typed_text() or "").strip())
        else:
            self._take_entry(entry)
        self.dropdown.hidePopup()

    def _try_again(self) -> None:
        if self._listing.has_failed:
            self.reload()
            return
        self.model.forget_failures(denied_too=True)
        self._change_rows()
        self._ask_for_details()

    @Slot(str)
    def _text_left(self, text: str) -> None:
        typed = text.strip()
        if not typed:
            self._choose(None)
            return
        entry = self.model.keys.named(typed)
        if entry is not None and not entry.is_aws_managed:
            self._take_entry(entry)
        elif isinstance(parse_key_reference(typed), KeyReference):
            self._take_typed(typed)
        elif self._wanted is not None:
            self._show_chosen()
        else:
            self.facts.show_note(NOT_A_KEY, "alert", "danger")

    def _take_entry(self, entry: KeyEntry) -> None:
        self._choose(AccountKey(entry.reference, entry.key_arn, entry.aliases[0] if entry.aliases else ""))

    def _take_typed(self, text: str) -> None:
        entry = self.model.keys.named(text)
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
        self._ask_for_details()

    def _resolve_wanted(self) -> None:
        """Complete the chosen key by what is known, and tell it where that changed."""
        wanted = self._wanted
        key = wanted
        if wanted is not None:
            found = self._details_of(wanted)
            entry = self._entry_of(wanted)
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

    def _entry_of(self, key: AccountKey) -> KeyEntry | None:
        keys = self.model.keys
        return (keys.named(key.key_arn) if key.key_arn else None) or keys.named(key.entered)

    def _details_of(self, key: AccountKey) -> KeyDetails | AppError | None:
        entry = self._entry_of(key)
        listed = self.model.details(entry.reference) if entry else None
        return listed or self._typed_details.get(key.entered)

    # What is said of the chosen key

    def _show_chosen(self) -> None:
        wanted = self._wanted
        self.facts.clear()
        if wanted is None:
            self.dropdown.show_text("")
            return
        named = wanted.alias and not wanted.entered.startswith(("alias/", "arn:"))
        self.dropdown.show_text(alias_name(wanted.alias) if named else wanted.entered)
        self.facts.show_arn(wanted.key_arn)
        found = self._details_of(wanted)
        owner = self._owner_of(wanted, found)
        if isinstance(found, KeyDetails):
            self.facts.show_details(found, self._rotations.get(found.key_arn))
            if self._reason is None and owner:
                self.facts.show_note(owner_note(owner, self.model.keys.account), "warning", "warning")
        elif isinstance(found, AppError):
            self._show_failure(found, owner)
        elif self._reason is not None:
            self.facts.show_note(MANAGED_BY_AWS, "alert", "danger")
        elif owner:
            self.facts.show_note(owner_note(owner, self.model.keys.account), "warning", "warning")

    def _owner_of(self, key: AccountKey, found: KeyDetails | AppError | None) -> str:
        """The account that a key belongs to, empty where it is the one in use or where that is not known."""
        entry = self._entry_of(key)
        own = self.model.keys.account
        owner = entry.owner if entry else found.account if isinstance(found, KeyDetails) and own else ""
        return owner if owner != own else ""

    def _show_failure(self, error: AppError, owner: str) -> None:
        if error.code is ErrorCode.KEY_NOT_FOUND:
            self.facts.show_note(NO_SUCH_KEY, "alert", "danger", error_details(error))
            return
        self.facts.show_state(undescribed(error))
        if owner:
            self.facts.show_note(owner_note(owner, self.model.keys.account), "warning", "warning", error_details(error))
        elif error.code is ErrorCode.ACCESS_DENIED:
            self.facts.show_note(DETAILS_DENIED, details=error_details(error))
        else:
            words = error_text(error)
            self.facts.show_note(
                tr(
                    "{title}. {words} The key can be used for the job all the same.",
                    title=words.title,
                    words=words.text,
                ),
                details=error_details(error),
            )

    # Details, a few at a time

    @Slot()
    def _rows_moved(self) -> None:
        if self._active:
            self._settling.start()
            self._ask_for_details()

    @Slot()
    def _closed(self) -> None:
        self._settling.stop()
        self._ask_for_details()

    @Slot()
    def _ask_for_details(self) -> None:
        """Ask for what is of use now, and take back what waits in line and no longer is; while rows move, ask not."""
        if not self._active:
            return
        moving = self._settling.isActive()
        if not moving or self._questions.is_open:
            self._questions.want(list(dict.fromkeys(self._to_describe())), ask=not moving)
        found = self._details_of(self._wanted) if self._wanted is not None else None
        is_fit = isinstance(found, KeyDetails) and found.can_rotate and found.unusable_reason is None
        is_new = isinstance(found, KeyDetails) and found.key_arn not in self._rotations
        self._questions.want_rotation(found.key_arn if isinstance(found, KeyDetails) and is_fit and is_new else "")

    def _to_describe(self) -> Iterator[str]:
        """What is worth asking for now: the chosen key, the highlighted row, the rows in view."""
        if self._wanted is not None:
            entry = self._entry_of(self._wanted)
            if entry is not None:
                yield from self._unknown(entry)
            elif self._is_to_be_asked(self._wanted):
                yield self._wanted.entered
        if self.dropdown.is_open():
            for row in (self.dropdown.current_row(), *self.dropdown.visible_rows()):
                shown = self.model.entry_at(row)
                if shown is not None:
                    yield from self._unknown(shown)

    def _unknown(self, entry: KeyEntry) -> Iterator[str]:
        # Describing an alias of AWS's own would create its key (botocore model kms.DescribeKey).
        if not entry.is_aws_managed and self.model.details(entry.reference) is None:
            yield entry.reference

    def _is_to_be_asked(self, key: AccountKey) -> bool:
        if "alias/aws/" in key.entered or self._details_of(key) is not None:
            return False
        # While the list is loading, the key may yet turn up in it.
        return not self._listing.is_open and isinstance(parse_key_reference(key.entered), KeyReference)
