"""The access check of the page: strip, watch and dialogs, and what of the pairs may be sent for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sealscribe.core.access import AccessQuestion, Check, question_of_draft
from sealscribe.core.connection import Connection
from sealscribe.core.encryption import ContextPair
from sealscribe.core.findings import Field
from sealscribe.core.placeholders import Placeholder, uses
from sealscribe.core.request import request_of_draft
from sealscribe.ui.create_job.access_strip import AccessStrip
from sealscribe.ui.create_job.access_watch import AccessWatch
from sealscribe.ui.create_job.focus_trail import FocusTrail
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.inspector import ContextInspector
from sealscribe.ui.help.info import ask_for_help
from sealscribe.ui.help.pages import POLICIES
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.message_box import MessageBox

if TYPE_CHECKING:
    from sealscribe.ui.components.file_places import FilePlaces
    from sealscribe.ui.preferences_model import PreferencesModel
    from sealscribe.workers.inquiries import Inquiries


_TYPED_IN: Final[Mapping[Field | None, tuple[Placeholder, ...]]] = {
    Field.NAME: (Placeholder.JOB_NAME,),
    Field.MEDIA_URI: (Placeholder.MEDIA_FILE, Placeholder.MEDIA_EXTENSION),
}


class AccessPart(QObject):
    """Joins the strip with the page's state.

    The automatic check never sends a pair that the person has not yet answered for: one with a warning of the
    detector, one that is still being looked at, or one that has the focus.
    """

    key_wanted = Signal(str)
    """The ARN or id of the key to choose in place of the present one."""

    def __init__(
        self,
        strip: AccessStrip,
        inquiries: Inquiries,
        state: FormState,
        inspector: ContextInspector,
        trail: FocusTrail,
        preferences: PreferencesModel,
        files: FilePlaces,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page = parent
        self._files = files
        self._inquiries = inquiries
        self._strip = strip
        self._state = state
        self._inspector = inspector
        self._trail = trail
        self._connection: Connection | None = None
        self._answered_for: set[tuple[str, tuple[ContextPair, ...]]] = set()
        self._asked_about: AccessQuestion | None = None
        self.watch = AccessWatch(strip, inquiries, self.question, preferences, self)
        strip.check_asked.connect(self._check)
        strip.key_wanted.connect(self.key_wanted)
        strip.ask_for.connect(self._show_grants)
        strip.event_asked.connect(self._show_event)

    def set_connection(self, connection: Connection | None) -> None:
        """Know through whom AWS is asked."""
        self._connection = connection
        self._answered_for.clear()
        self.watch.set_connected(connection is not None)

    def question(self) -> AccessQuestion | None:
        """What may be asked about the draft without asking the person first."""
        question = self._question(sends_context=False)
        if question is None:
            return None
        pairs = self._state.resolved_context
        is_settled = self._inspector.is_settled and not self._is_being_typed() and not self._state.is_sensitive
        if not pairs or is_settled or (question.key.as_sent, pairs) in self._answered_for:
            # To judge the pairs costs time at every key, and is left to where they would be sent.
            return self._question(sends_context=True)
        return question

    def _is_answered_for(self, question: AccessQuestion) -> bool:
        return (question.key.as_sent, question.context) in self._answered_for

    def _is_being_typed(self) -> bool:
        """Whether a pair has the focus, or the field that a placeholder of a pair stands for."""
        field = self._trail.focused
        if field is Field.CONTEXT:
            return True
        return any(uses(self._state.draft, placeholder) for placeholder in _TYPED_IN.get(field, ()))

    def _question(self, *, sends_context: bool) -> AccessQuestion | None:
        state = self._state
        return question_of_draft(state.draft, state.session, state.today, sends_context=sends_context)

    @Slot()
    def _check(self) -> None:
        self._inspector.settle()
        question = self._question(sends_context=True)
        if question is None:
            self._check_without_context()
            return
        # What is answered is this very question, whatever changes while the box is open.
        self._asked_about = question
        if not self._state.is_sensitive or self._is_answered_for(question):
            self._check_with_context()
            return
        box = MessageBox(
            tr("Access check"),
            tr("Check with these pairs?"),
            tr(
                "A pair has a warning. The check would send it to AWS KMS, and it would stand readable in CloudTrail, "
                "from where it cannot be removed."
            ),
            icon="warning",
            tone="warning",
            parent=self._page,
        )
        box.setObjectName("access.sensitive")
        leave_out = box.add_main_button(tr("Leave the pairs out"), MessageBox.ButtonRole.ActionRole)
        leave_out.setObjectName("access.sensitive.leave-out")
        send = box.add_button(tr("Check with them"), MessageBox.ButtonRole.DestructiveRole)
        send.setObjectName("access.sensitive.send")
        box.add_button(tr("Cancel"), MessageBox.ButtonRole.RejectRole)
        leave_out.clicked.connect(self._check_without_context)
        send.clicked.connect(self._check_with_context)
        box.open()

    @Slot()
    def _check_with_context(self) -> None:
        question = self._asked_about
        if question is not None and question == self._question(sends_context=True):
            self._answered_for.add((question.key.as_sent, question.context))
            self._ask(question)

    @Slot()
    def _check_without_context(self) -> None:
        self._ask(self._question(sends_context=False))

    def _ask(self, question: AccessQuestion | None) -> None:
        if question is not None:
            self.watch.check(question)

    @Slot(object)
    def _show_grants(self, check: Check) -> None:
        report = self._strip.report
        if report is None:
            return
        from sealscribe.ui.create_job.grant_dialog import GrantDialog

        dialog = GrantDialog(report, check, self._inquiries, self._files.ask_save, self._page)
        dialog.help_asked.connect(self._show_help)
        dialog.open()

    @Slot()
    def _show_help(self) -> None:
        ask_for_help(self._page, POLICIES)

    @Slot()
    def _show_event(self) -> None:
        state, report = self._state, self._strip.report
        request = request_of_draft(state.draft, state.session, state.today)
        if not request.key or request.transcript_location is None or self._connection is None:
            return
        from sealscribe.ui.create_job.event_dialog import EventDialog

        default = report.default_encryption if report is not None else None
        EventDialog(
            report.key_arn if report is not None else request.key,
            request.context,
            request.transcript_location,
            self._connection,
            self._inquiries,
            self._files.ask_save,
            self._page,
            now=state.now(),
            bucket_key=default is not None and default.bucket_key,
        ).open()
