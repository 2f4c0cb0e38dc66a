"""What to ask for: the policy statements that a failed check misses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sealscribe.core.access import AccessReport, Check
from sealscribe.core.key_reference import is_key_arn
from sealscribe.core.policies import (
    KeyGrant,
    StorageGrant,
    StorageNeed,
    caller_policy,
    caller_storage_policy,
    key_policy_statements,
    needs_caller_policy,
    policy,
    unbindable_pairs,
)
from sealscribe.ui.components.document_dialog import Document, DocumentDialog
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.texts.grant_texts import (
    BIND_HELP,
    BIND_LABEL,
    CALLER_POLICY,
    DENY_TEXT,
    DENY_TITLE,
    KEY_INTRODUCTION,
    KEY_POLICY,
    LOOSE_PAIRS,
    NO_ARN_TEXT,
    NO_ARN_TITLE,
    STORAGE_INTRODUCTION,
    TITLE,
    caller_explanation,
    own_key_explanation,
    owner_explanation,
)
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import LinkButton
from sealscribe.ui.widgets.choices import CheckBox
from sealscribe.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries


class GrantDialog(DocumentDialog):
    """The statements for the caller and for the owner of the key, least privilege, to copy or save."""

    help_asked = Signal()
    """Show how key policies and encryption contexts go together."""

    def __init__(
        self,
        report: AccessReport,
        check: Check,
        inquiries: Inquiries,
        choose_path: ChooseSavePath,
        parent: QWidget | None = None,
    ) -> None:
        is_of_key = check is not Check.INPUT_READ
        introduction = KEY_INTRODUCTION if is_of_key else STORAGE_INTRODUCTION
        super().__init__(TITLE, introduction, inquiries, choose_path, parent)
        self.setObjectName("access.grants")
        self._report = report
        self._caller_arn = report.caller.caller_arn if report.caller is not None else ""
        self.bind_box = CheckBox(BIND_LABEL)
        self.bind_box.setObjectName("access.grants.bind")
        self.bind_box.setAccessibleDescription(BIND_HELP)
        if not is_of_key:
            self._show_storage()
            return
        if not is_key_arn(report.key_arn) or not self._caller_arn:
            self.notice.set_content("warning", NO_ARN_TITLE, NO_ARN_TEXT)
            self.notice.show()
            return
        if report.row(check).denying_policy:
            self.notice.set_content("warning", DENY_TITLE, DENY_TEXT)
            self.notice.show()
        if report.question.context:
            self.bind_box.setChecked(True)
            self.bind_box.toggled.connect(self._show_key)
            self.top.addWidget(self.bind_box)
            self.top.addWidget(TextLabel(BIND_HELP, "help"))
            if unbindable_pairs(report.question.context):
                self.top.addWidget(TextLabel(LOOSE_PAIRS, "help"))
        help_button = LinkButton(tr("How key policies and encryption contexts go together"), icon="document")
        help_button.setObjectName("access.grants.help")
        help_button.clicked.connect(self.help_asked)
        self.foot.insertWidget(0, help_button)
        self._show_key()

    @Slot()
    def _show_key(self) -> None:
        report = self._report
        grant = KeyGrant(report.key_arn, report.question.context, self._caller_arn, self.bind_box.isChecked())
        actions = report.missing_key_actions
        account = report.key_arn.split(":")[4]
        is_own = report.caller is not None and account == report.caller.account
        mine = _document(
            CALLER_POLICY, caller_explanation(self._caller_arn), caller_policy(grant, actions), "iam-policy.json"
        )
        owners = _document(
            KEY_POLICY,
            own_key_explanation() if is_own else owner_explanation(account),
            policy(key_policy_statements(grant, actions)),
            "key-policy-statements.json",
        )
        self.show_documents((mine, owners) if is_own or needs_caller_policy(grant) else (owners,))

    def _show_storage(self) -> None:
        partition = self._report.caller.partition if self._report.caller is not None else "aws"
        grant = StorageGrant(partition, self._report.question.media)
        document = caller_storage_policy(grant, (StorageNeed.READ_RECORDING,))
        explanation = caller_explanation(self._caller_arn)
        self.show_documents((_document(CALLER_POLICY, explanation, document, "iam-policy.json"),))


def _document(title: str, explanation: str, document: object, file_name: str) -> Document:
    return Document(title, explanation, json.dumps(document, indent=2, ensure_ascii=True), file_name)
