"""Access keys: entered once, checked by AWS, kept in the keyring of this computer, and never shown again."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sealscribe.core.connection import AccessKeys, KeysOutcome, KeysPlace, KeysStage, KeysState
from sealscribe.core.errors import ErrorCode
from sealscribe.core.pasted_keys import keys_of_text
from sealscribe.ui.components.error_notice import show_error
from sealscribe.ui.components.questions import question
from sealscribe.ui.connection.ports import KeysDesk
from sealscribe.ui.texts.connection_texts import account_words, caller_short
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.feedback import Notice, StatusBadge
from sealscribe.ui.widgets.form_row import form_row
from sealscribe.ui.widgets.inputs import TextField
from sealscribe.ui.widgets.text import TextLabel

_ID: Final = re.compile(r"[A-Z0-9]{16,128}")
_STAGES: Final = {
    KeysStage.CHECKING: tr("Asking AWS whether the keys are good\N{HORIZONTAL ELLIPSIS}"),
    KeysStage.WAITING_FOR_KEYRING: tr("Waiting for your password manager\N{HORIZONTAL ELLIPSIS}"),
}
_OUTCOMES: Final = {
    KeysOutcome.SAVED: tr("AWS accepts the keys, and they are saved."),
    KeysOutcome.KEPT_IN_MEMORY: tr("The keys are used until the program ends."),
    KeysOutcome.TESTED: tr("AWS accepts the keys."),
    KeysOutcome.ERASED: tr("The keys are erased."),
}
_ID_HELP: Final = tr("Begins with AKIA or ASIA. You can paste the whole block that the access portal gives.")
IN_MEMORY: Final = tr("Use until the program ends")


class KeysPanel(QWidget):
    """The part of the page that is there while access keys are chosen. ``region`` gives the Region to check them in."""

    def __init__(self, desk: KeysDesk, region: Callable[[], str]) -> None:
        super().__init__()
        self._desk = desk
        self._region = region
        self._is_replacing = False
        self._question: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.badge = StatusBadge("key", "")
        column.addWidget(self.badge)
        self.notice = Notice("error", "")
        self.notice.action_triggered.connect(desk.keep_in_memory)
        column.addWidget(self.notice)
        column.addWidget(self._build_fields())
        row = QHBoxLayout()
        row.setSpacing(8)
        self.save_button = self._button(tr("Check and save"), "save", self._save)
        self.test_button = self._button(tr("Test"), "test", self._test)
        self.replace_button = self._button(tr("Replace"), "replace", self._replace)
        self.erase_button = self._button(tr("Erase"), "erase", self._ask_to_erase)
        self.cancel_button = self._button(tr("Cancel"), "cancel", desk.cancel)
        for button in (
            self.save_button,
            self.test_button,
            self.replace_button,
            self.erase_button,
            self.cancel_button,
        ):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        desk.state_changed.connect(self.show_state)
        self.show_state(desk.state)

    def look(self) -> None:
        """Look into the keyring, the first time that somebody wants to know."""
        if not self._desk.state.is_known and self._desk.state.stage is KeysStage.IDLE:
            self._desk.look()

    def _build_fields(self) -> QWidget:
        self.fields = QWidget()
        column = QVBoxLayout(self.fields)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.id_edit, self.secret_edit, self.token_edit = TextField(), TextField(), TextField()
        for edit in (self.secret_edit, self.token_edit):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        for edit, name in ((self.id_edit, "id"), (self.secret_edit, "secret"), (self.token_edit, "token")):
            edit.setObjectName(f"connection.keys.{name}")
            edit.textEdited.connect(self._edited)
        self.id_row = form_row(tr("Access key ID"), self.id_edit, constraint=_ID_HELP)
        self.secret_row = form_row(tr("Secret access key"), self.secret_edit)
        self.token_row = form_row(
            tr("Session token"), self.token_edit, optional=True, help_text=tr("Belongs to keys that begin with ASIA.")
        )
        for one in (self.id_row, self.secret_row, self.token_row):
            column.addWidget(one)
        column.addWidget(
            TextLabel(
                tr(
                    "AWS checks the keys before they are saved. They are saved in the keyring of this computer "
                    "and nowhere "
                    "else, under the name Sealscribe; the secret is never shown again."
                ),
                "help",
            )
        )
        return self.fields

    def _button(self, text: str, name: str, do: Callable[[], None]) -> SecondaryButton:
        button = SecondaryButton(text)
        button.setObjectName(f"connection.keys.{name}")
        button.clicked.connect(do)
        return button

    @Slot(object)
    def show_state(self, state: KeysState) -> None:
        """Show a state in place of the one before."""
        is_busy = state.stage is not KeysStage.IDLE
        has_keys = state.place is not KeysPlace.NOWHERE
        if state.outcome in (KeysOutcome.SAVED, KeysOutcome.KEPT_IN_MEMORY):
            self._is_replacing = False
            for edit in (self.id_edit, self.secret_edit, self.token_edit):
                edit.clear()
        if is_busy:
            self.badge.set_state("progress", _STAGES[state.stage], "info")
        elif has_keys:
            where = (
                tr("in {backend}", backend=state.backend)
                if state.place is KeysPlace.KEYRING
                else tr("in memory until the program ends")
            )
            self.badge.set_state("key", f"{state.masked_id} {where}", "success")
        else:
            self.badge.set_state(
                "key", tr("No access keys are saved") if state.is_known else tr("Not looked up yet"), "muted"
            )
        self._show_notice(state)
        shows_fields = not has_keys or self._is_replacing
        self.fields.setVisible(shows_fields)
        self.save_button.setVisible(shows_fields)
        self.save_button.setEnabled(not is_busy)
        for button in (self.test_button, self.replace_button, self.erase_button):
            button.setVisible(has_keys and not self._is_replacing)
            button.setEnabled(not is_busy)
        self.cancel_button.setVisible(is_busy)

    def _show_notice(self, state: KeysState) -> None:
        error = state.error
        if error is not None and error.code is not ErrorCode.SIGN_IN_CANCELLED:
            show_error(self.notice, error, IN_MEMORY if state.may_keep_in_memory else None)
        elif state.outcome is not None:
            identity = state.identity
            whose = f"{account_words(identity)}, {caller_short(identity.caller_arn)}" if identity is not None else ""
            self.notice.set_content("success", _OUTCOMES[state.outcome], whose)
        self.notice.setVisible(
            state.outcome is not None or (error is not None and error.code is not ErrorCode.SIGN_IN_CANCELLED)
        )

    def _keys(self) -> AccessKeys | None:
        """The keys as entered, or None with an error at each field that is to blame."""
        access_key_id, token = self.id_edit.text().strip(), "".join(self.token_edit.text().split())
        secret = self.secret_edit.text().strip()
        errors = {
            self.id_row: ""
            if _ID.fullmatch(access_key_id)
            else tr("An access key ID has 16 or more capitals and digits."),
            self.secret_row: "" if secret else tr("Enter the secret that belongs to the access key."),
            self.token_row: tr("Keys that begin with ASIA need their session token.")
            if access_key_id.startswith("ASIA") and not token
            else "",
        }
        for row, error in errors.items():
            row.set_errors([error] if error else [])
        wrong = next((row for row, error in errors.items() if error), None)
        if wrong is not None:
            wrong.focus_field()
            return None
        return AccessKeys(access_key_id, secret, token)

    @Slot(str)
    def _edited(self, text: str) -> None:
        pasted = keys_of_text(text)
        if pasted is not None:
            self.id_edit.setText(pasted.access_key_id)
            self.secret_edit.setText(pasted.secret_access_key)
            self.token_edit.setText(pasted.session_token)
            self.save_button.setFocus()
        for row in (self.id_row, self.secret_row, self.token_row):
            row.set_errors([])

    @Slot()
    def _save(self) -> None:
        keys = self._keys()
        if keys is not None:
            self._desk.save(keys, self._region())

    @Slot()
    def _test(self) -> None:
        self._desk.test(self._region())

    @Slot()
    def _replace(self) -> None:
        self._is_replacing = True
        self.show_state(self._desk.state)
        self.id_edit.setFocus()

    @Slot()
    def _ask_to_erase(self) -> None:
        box, erase = question(
            self,
            "connection.keys.erase",
            tr("Erase the access keys"),
            tr("Erase the access keys from this computer?"),
            tr("They stay valid at AWS. To use them here again they have to be entered anew."),
            tr("Erase"),
            tr("Keep them"),
        )
        erase.clicked.connect(self._desk.erase)
        self._question = box
        box.open()
