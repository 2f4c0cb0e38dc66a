"""The Create job page: one form in the console's words, from the recording to the encrypted transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from sealscribe.core.connection import Connection
from sealscribe.core.draft import JobDraft, Session
from sealscribe.core.encryption import ExternalKey
from sealscribe.core.errors import AppError
from sealscribe.core.findings import Field, Finding, Severity
from sealscribe.core.job_record import JobRecord
from sealscribe.core.moment import Clock, utc_now
from sealscribe.core.sensitive_pairs import InspectPair
from sealscribe.core.sensitivity import inspect_pair as detect_in_pair
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.create_job.access_part import AccessPart
from sealscribe.ui.create_job.batch_part import BatchPart
from sealscribe.ui.create_job.context_part import ContextPart
from sealscribe.ui.create_job.danger_gate import DangerGate
from sealscribe.ui.create_job.focus_trail import FocusTrail
from sealscribe.ui.create_job.form_beginning import FormBeginning
from sealscribe.ui.create_job.form_panel import FormPanel
from sealscribe.ui.create_job.form_state import FormState
from sealscribe.ui.create_job.form_undo import FormUndo
from sealscribe.ui.create_job.guide import Guide
from sealscribe.ui.create_job.inspector import ContextInspector
from sealscribe.ui.create_job.loss_questions import ask_to_discard, ask_to_replace
from sealscribe.ui.create_job.name_proposal import NameProposal
from sealscribe.ui.create_job.ports import Drafts, JobDesk, PairSets
from sealscribe.ui.create_job.submission import Submission
from sealscribe.ui.create_job.unfinished import BACK_TITLE, EMPTY, Unfinished, back_text
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.texts.connection_texts import NO_CONNECTION, NO_CONNECTION_DETAIL
from sealscribe.ui.texts.error_texts import error_text, taken_name_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.message_box import MessageBox
from sealscribe.ui.widgets.styling import polish_steps
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries

if TYPE_CHECKING:
    from sealscribe.ui.components.recent_keys import RecentKeys
    from sealscribe.ui.create_job.summary import Target

KEY_SETTLE_MS: Final = 800
"""So long a key that was just named may be looked up before it counts as not looked up."""
SUBMIT_KEYS: Final = ("Ctrl+Return", "Ctrl+Enter")


class CreateJobPage(QWidget):
    """The form. The constructor is cheap; `build_steps` builds the form in slices and must be exhausted.

    Errors appear when a field is left or submitting is tried, warnings at once. What is switched off is hidden and
    kept. Create job hands the draft to ``job_desk``; the form is fresh once the job is recorded, else as it was.
    """

    job_created = Signal(str)
    """The id of a job that is recorded now."""
    cancelled = Signal()
    """The form was emptied by Cancel."""
    told = Signal(str, str, str)
    """Kind, title and text of what came of several recordings."""

    def __init__(
        self,
        inquiries: Inquiries,
        job_desk: JobDesk,
        inspect_pair: InspectPair = detect_in_pair,
        parent: QWidget | None = None,
        *,
        preferences: PreferencesModel | None = None,
        files: FilePlaces | None = None,
        drafts: Drafts | None = None,
        recent_keys: RecentKeys | None = None,
        pair_sets: PairSets | None = None,
        now: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._inquiries = inquiries
        self._preferences = preferences or PreferencesModel()
        self._files = files or FilePlaces(self._preferences)
        self._recent_keys = recent_keys
        self._connection: Connection | None = None
        self._state = FormState(now)
        self._inspector = ContextInspector(inspect_pair, inquiries, self)
        self._inspector.inspected.connect(self._refresh)
        self.context = ContextPart(inquiries, self._state, inspect_pair, pair_sets, self._files, self)
        self.context.changed.connect(self._edited)
        self.batch = BatchPart(inquiries, job_desk, self._state, inspect_pair, self)
        self.batch.sampled.connect(self._take_sample)
        self.batch.recorded.connect(self._recorded)
        self.batch.told.connect(self.told)
        self._names = NameProposal(inquiries, job_desk, self)
        self._names.proposed.connect(self._take_name)
        self._submission = Submission(job_desk, self)
        self._submission.recorded.connect(self._recorded)
        self._submission.refused.connect(self._submission_refused)
        self._gate = DangerGate(self._state, self._inspector, self)
        self._gate.passed.connect(self.submit)
        self._gate.went_back.connect(self._go_to_target)
        self._is_built = False
        self._panels: list[FormPanel] = []
        self._pending_refusal: AppError | None = None
        self._refused_field: Field | None = None
        self._question: MessageBox | None = None
        self._wanted: JobRecord | None = None
        self.unfinished = Unfinished(drafts, job_desk, self._state, self._inspector, self._preferences, self)
        self._beginning = FormBeginning(self._preferences, pair_sets, self._state, self)
        self._beginning.draft_changed.connect(self._load)
        self.form_undo = FormUndo(self, self._state)
        self.form_undo.wanted.connect(self._edited)
        self.form_undo.done.connect(self._load)
        self._trail = FocusTrail(self)
        self._trail.left.connect(self._field_left)
        self._trail.moved.connect(self._inspector.hurry)
        self._key_timer = QTimer(self, singleShot=True, interval=KEY_SETTLE_MS)
        self._key_timer.timeout.connect(self._refresh)

        self._stack = QStackedLayout(self)
        loading = TextLabel(tr("Loading..."), tone="muted", wrap=False)
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(loading)

    # Building

    def build_steps(self) -> Iterator[None]:
        """Build the form, one slice for each step of the iterator; the last shows it."""
        if self._is_built:
            return
        from sealscribe.ui.create_job.frame import PageFrame

        yield
        self.frame = PageFrame(tr("Create transcription job"))
        self._stack.addWidget(self.frame)
        self._guide = Guide(self._panels, self.frame.panel_scroll, self)
        self.frame.notice_action.connect(self._follow_notice)
        yield
        yield from self._build_panels()
        from sealscribe.ui.create_job.summary import Summary

        yield
        summary = Summary()
        yield
        self.frame.adopt(summary)
        summary.target_chosen.connect(self._go_to_target)
        self._submission.busy_changed.connect(self.frame.foot.show_busy)
        self.frame.foot.create_button.clicked.connect(self.submit)
        self.frame.foot.cancel_button.clicked.connect(self.cancel)
        yield
        for panel in self._panels:
            panel.set_connection(self._connection)
            panel.load(self._state.draft)
            yield
        self.access.set_connection(self._connection)
        for keys in SUBMIT_KEYS:
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.submit)
        yield from polish_steps(self.frame)
        self._show_state()
        yield
        self._is_built = True
        self.setFocusProxy(self.job_settings.name_edit)
        self._stack.setCurrentWidget(self.frame)
        self.input_data.look_again()
        if self._pending_refusal is not None:
            self._show_refusal(self._pending_refusal)
        kept = self.unfinished.bring_back()
        if kept is not None:
            self.use_draft(kept.draft)
            self.frame.show_notice("info", BACK_TITLE, back_text(kept), EMPTY)

    def _build_panels(self) -> Iterator[None]:
        from sealscribe.ui.create_job.job_settings import JobSettingsPanel

        yield
        self.job_settings = JobSettingsPanel()
        yield from self._build_panel(self.job_settings)
        from sealscribe.ui.create_job.input_data import InputDataPanel

        yield
        self.input_data = InputDataPanel(self._inquiries, self._files)
        yield from self._build_panel(self.input_data)
        self.batch.join(self.input_data)
        from sealscribe.ui.create_job.output_data import OutputDataPanel

        yield
        self.output_data = OutputDataPanel(self._inquiries, self._recent_keys)
        yield from self._build_panel(self.output_data)
        strip = self.output_data.encryption.access_strip
        self.access = AccessPart(
            strip, self._inquiries, self._state, self._inspector, self._trail, self._preferences, self._files, self
        )
        self.access.key_wanted.connect(self._use_key)
        self.output_data.encryption.quieten_asked.connect(self._inspector.quieten)
        self.context.join(self.output_data.encryption.context_editor)
        from sealscribe.ui.create_job.tags import TagsPanel

        yield
        self.tags = TagsPanel()
        yield from self._build_panel(self.tags)

    def _build_panel(self, panel: FormPanel) -> Iterator[None]:
        self.frame.panels.addWidget(panel)
        yield from panel.build_steps()
        panel.edited.connect(self._edited)
        self._trail.add(panel.rows())
        self.form_undo.watch(panel)
        self._panels.append(panel)
        yield from polish_steps(panel)

    @property
    def is_built(self) -> bool:
        """Whether the form is there."""
        return self._is_built

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to follow the focus of the window that the page is in."""
        super().showEvent(event)
        self._trail.follow(self.window().windowHandle())

    # What others tell

    @property
    def draft(self) -> JobDraft:
        """The draft as it stands."""
        return self._state.draft

    def set_connection(self, connection: Connection | None) -> None:
        """Know through whom AWS is asked: for the rules of keys, the list of keys, and the commands."""
        self._connection = connection
        self._state.session = connection.session if connection is not None else Session()
        self._beginning.follow()
        if self._is_built:
            for panel in self._panels:
                panel.set_connection(connection)
            self.access.set_connection(connection)
            self._refresh()

    def use_draft(self, draft: JobDraft, error: AppError | None = None) -> None:
        """Fill the form with the settings of another job; ``error`` tells why that one was not submitted."""
        self._start_over(draft)
        if self._is_built:
            self.input_data.look_again()
        if error is not None:
            self._show_refusal(error)

    # What a person does

    @Slot()
    def go_to_start(self) -> None:
        """Show the top of the built form, and where the page is seen, have the keyboard in its first field."""
        self.frame.panel_scroll.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def submit(self) -> None:
        """Create the job, or show everything that is wrong with it."""
        if self._submission.is_busy or not self._is_built:
            return
        self._state.set_unusable_keys(self.output_data.unusable_reasons())
        findings = self._state.findings()
        self._state.visit(finding.field for finding in findings)
        errors = [finding for finding in findings if finding.severity is Severity.ERROR]
        if errors:
            for panel in self._panels:
                panel.reveal_all()
            self._refresh()
            self.frame.show_error_count(len(errors))
            self._guide.go_to(errors[0].field, errors[0])
            return
        self.frame.clear_notice()
        if self._connection is None:
            self.frame.show_notice("error", NO_CONNECTION, NO_CONNECTION_DETAIL)
            return
        if self._gate.holds_back():
            return
        self._state.refusals.clear()
        self._refresh()
        if self.batch.sources:
            self.batch.review()
            return
        self._submission.hand_over(self._state.draft, self._state.job_id)

    @Slot()
    def cancel(self) -> None:
        """Empty the form; asks first where something would be lost."""
        if not self._is_built or self._submission.is_busy:
            return
        if self._state.is_fresh:
            self._discard()
            return
        self._question, discard = ask_to_discard(self)
        discard.clicked.connect(self._discard)
        self._question.open()

    def use_again(self, record: JobRecord) -> None:
        """Fill the form with the settings of a job; asks first where something would be lost."""
        if not self._is_built or self._submission.is_busy:
            return
        self._wanted = record
        if self._state.is_fresh:
            self._use_wanted()
            return
        self._question, accept = ask_to_replace(self, record.request.name)
        accept.clicked.connect(self._use_wanted)
        self._question.open()

    def take_recordings(self, paths: Sequence[str]) -> bool:
        """Have recordings of this computer in the form, in place of those there; tell whether it is free for that."""
        if not self._is_built or self._submission.is_busy:
            return False
        self.input_data.take(paths)
        self._guide.go_to(Field.LOCAL_FILE)
        return True

    @Slot()
    def leave(self) -> None:
        """Keep what is unfinished for the next start: the window is closing."""
        self.unfinished.keep(self._submission.job_id)

    @Slot()
    def drop_recorded(self) -> None:
        """Empty the form where the draft that came back turns out to be a job already."""
        if self.unfinished.is_recorded():
            self._discard()

    # The draft

    @Slot(object)
    def _edited(self, changes: dict[str, Any]) -> None:
        self._state.change(changes)
        self.batch.follow(changes)
        if "account_key" in changes or "external_key" in changes:
            self._key_timer.start()
        if "name" in changes:
            self._names.stop()
        draft = self._state.draft
        self._names.follow(draft.name, draft.media_name)
        for panel in self._panels:
            panel.follow(draft)
        self._refresh()

    @Slot(str)
    def _use_key(self, key: str) -> None:
        self.output_data.encryption.use_key(key, self._state.session.account)

    @Slot(str)
    def _take_name(self, name: str) -> None:
        taken = self._state.draft.name
        if not self._names.may_replace(taken) or not name:
            return
        if taken and not self._names.is_proposal(taken):
            self._refused_field = None
            self.frame.show_notice("warning", *taken_name_text(taken, name))
        self._state.amend({"name": name})
        self.job_settings.show_name(name)
        for panel in self._panels:
            panel.follow(self._state.draft)
        self._refresh()

    @Slot(object)
    def _take_sample(self, changes: dict[str, Any]) -> None:
        self._edited(changes)
        self.input_data.load(self._state.draft)

    def _start_over(self, draft: JobDraft) -> None:
        self.batch.forget()
        self._names.forget(draft.media_name)
        self._refused_field = None
        self._trail.forget()
        self._state.start_over(draft)
        self._inspector.look_at(self._state.resolved_pairs)
        self._pending_refusal = None
        if self._is_built:
            self.frame.clear_notice()
            self._load()
            self.go_to_start()

    @Slot()
    def _load(self) -> None:
        """Show the draft in all fields."""
        if self._is_built:
            for panel in self._panels:
                panel.load(self._state.draft)
            self._refresh()

    @Slot()
    def _use_wanted(self) -> None:
        record, self._wanted = self._wanted, None
        if record is not None:
            self.use_draft(record.draft, record.error)
            self._state.count_as_recorded()
            if record.has_taken_its_name:
                self._names.replace_taken(record.request.name)

    @Slot()
    def _discard(self) -> None:
        self._leave_behind()
        self.cancelled.emit()

    # Findings

    @Slot(object)
    def _field_left(self, field: Field) -> None:
        # A name is proposed from the recording: to ask for it before would only be noise.
        if field is Field.NAME and not self._state.draft.name:
            return
        self._state.visit((field,))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        if self._is_built:
            self.unfinished.edited(self._submission.job_id)
            self._show_state()

    def _show_state(self) -> None:
        """Show the draft's findings at their fields, and the draft in the summary."""
        state = self._state
        self._inspector.look_at(state.resolved_pairs)
        state.set_sensitive(self._inspector.findings())
        state.set_settled(context=self._inspector.is_settled, key=not self._key_timer.isActive())
        state.set_unusable_keys(self.output_data.unusable_reasons())
        findings = state.findings()
        shown = [finding for finding in findings if state.is_shown(finding)]
        at_fields = [finding for finding in findings if state.is_shown(finding) or state.is_for_editor(finding)]
        for panel in self._panels:
            panel.show_findings(at_fields, state.refusals)
        errors = [finding for finding in shown if finding.severity is Severity.ERROR]
        warnings = [finding for finding in shown if finding.severity is Severity.WARNING]
        held_back = [finding for finding in findings if not state.is_shown(finding)]
        missing = [finding for finding in held_back if finding.severity is Severity.ERROR]
        self.frame.summary.show_draft(state.draft, self._connection, state.today, state.job_id)
        self.frame.summary.show_findings(errors, warnings, missing, state.refusals)
        self.frame.foot.show_counts(len(errors) + len(state.refusals), len(warnings))
        self.job_settings.show_name_note(self._names.is_proposal(state.draft.name))
        self.frame.update_error_count(len(errors))
        if self._refused_field is not None and self._refused_field not in state.refusals:
            self._refused_field = None
            self.frame.clear_notice()
        self.access.watch.follow()
        self.context.follow()

    @Slot(object)
    def _go_to_target(self, target: Target | Finding) -> None:
        self._guide.go_to(target.field, target if isinstance(target, Finding) else target.finding)

    @Slot()
    def _follow_notice(self) -> None:
        notice = self.frame.notice()
        if notice is not None and notice.kind == "info":
            self.cancel()
            return
        errors = (finding for finding in self._state.findings() if finding.severity is Severity.ERROR)
        if first := next(errors, None):
            self._guide.go_to(first.field, first)

    # What becomes of the job

    @Slot(object)
    def _recorded(self, record: JobRecord) -> None:
        key = record.draft.encryption
        remembers = self._preferences.preferences.remembers_keys
        if remembers and self._recent_keys is not None and isinstance(key, ExternalKey):
            self._recent_keys.remember(record.origin.account, key.entered)
        self._leave_behind()
        self._state.history.forget()
        self.job_created.emit(record.id)

    def _leave_behind(self) -> None:
        self.unfinished.forget()
        self._beginning.follow()
        self._start_over(self._state.beginning)

    @Slot(object)
    def _submission_refused(self, error: AppError) -> None:
        self.input_data.look_again()
        self._show_refusal(error)

    def _show_refusal(self, error: AppError) -> None:
        """Say why there is no job: at the field that is to blame where there is one."""
        if not self._is_built:
            self._pending_refusal = error
            return
        self.frame.show_refusal(error)
        if error.field is None:
            return
        self._refused_field = error.field
        self._state.refusals[error.field] = error_text(error).text
        self._refresh()
        self._guide.go_to(error.field)
