"""What CloudTrail will show: a preview of the KMS event of the job, the encryption context in it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sealscribe.core.cloudtrail import preview_event
from sealscribe.core.connection import Connection
from sealscribe.core.encryption import ContextPair
from sealscribe.core.key_reference import is_key_arn
from sealscribe.core.locations import S3Location
from sealscribe.ui.components.document_dialog import Document, DocumentDialog
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.texts.event_texts import (
    DOCUMENT,
    INTRODUCTION,
    NO_ARN_TEXT,
    NO_ARN_TITLE,
    TITLE,
    added_by_service,
    not_certain,
    seen_by_owner,
)
from sealscribe.ui.widgets.text import TextLabel

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries


class EventDialog(DocumentDialog):
    """The event as it will stand in the log, marked as a preview; what AWS adds itself is named."""

    def __init__(
        self,
        key: str,
        context: tuple[ContextPair, ...],
        output: S3Location,
        connection: Connection,
        inquiries: Inquiries,
        choose_path: ChooseSavePath,
        parent: QWidget | None = None,
        *,
        now: datetime,
        bucket_key: bool = False,
    ) -> None:
        super().__init__(TITLE, INTRODUCTION, inquiries, choose_path, parent)
        self.setObjectName("access.events")
        if not is_key_arn(key):
            self.notice.set_content("warning", NO_ARN_TITLE, NO_ARN_TEXT)
            self.notice.show()
            return
        preview = preview_event(
            caller_arn=connection.caller_arn,
            account=connection.account,
            key_arn=key,
            context=context,
            output=output,
            event_time=now,
            bucket_key=bucket_key,
        )
        if preview.seen_by_owner:
            self.notice.set_content("warning", "", seen_by_owner(preview.seen_by_owner))
            self.notice.show()
        for sentence in (added_by_service(preview.added_by_service), not_certain(preview.not_certain)):
            self.top.addWidget(TextLabel(sentence, "help"))
        text = json.dumps(preview.event, indent=2, ensure_ascii=True)
        self.show_documents((Document(DOCUMENT, "", text, "cloudtrail-event-preview.json"),))
