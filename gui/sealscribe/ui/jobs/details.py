"""The details of one job: a head that is always in view, and tabs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.components.flow import FlowLayout
from sealscribe.ui.jobs.encryption_panel import EncryptionPanel
from sealscribe.ui.jobs.overview import AGAIN, Overview
from sealscribe.ui.jobs.proof_part import ProofPart
from sealscribe.ui.jobs.request_panel import RequestPanel
from sealscribe.ui.jobs.result_view import ResultView
from sealscribe.ui.jobs.tabs import UnderlineTabs
from sealscribe.ui.jobs.time_line import TimeLine
from sealscribe.ui.texts.job_action_texts import FOLLOW, STOP_FOLLOWING, STOP_FOLLOWING_HELP
from sealscribe.ui.texts.job_texts import NO_STOP, RETRY, RETRY_UNTAGGED, state_words
from sealscribe.ui.texts.seal_texts import seal_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.buttons import CopyButton, IconButton, SecondaryButton
from sealscribe.ui.widgets.feedback import StatusBadge
from sealscribe.ui.widgets.text import ElidedLabel
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.messages import UploadProgress


class Tab(IntEnum):
    """The tabs in their order."""

    OVERVIEW = 0
    TRANSCRIPT = 1
    ENCRYPTION = 2
    TIME_LINE = 3
    REQUEST = 4


TAB_TITLES = (tr("Overview"), tr("Transcript"), tr("Encryption"), tr("Timeline"), tr("Request as sent"))


class JobDetails(QWidget):
    """Shows one job. What stands in a tab is brought up to date when the tab is seen.

    The tab that a person chose stays from job to job. A job that is being followed shows its transcript by itself when
    it is complete, unless a tab was chosen meanwhile.
    """

    use_again = Signal(object)
    """The record whose settings are wanted in the form."""
    cancel_asked = Signal(str)
    retry_asked = Signal(str)
    following_asked = Signal(str, bool)
    """The job's id, and whether it is to be followed."""
    check_asked = Signal(str)
    """The job's id."""
    enlarge_asked = Signal(bool)
    """Whether the details are to have all of the room."""

    def __init__(self, inquiries: Inquiries, choose_path: ChooseSavePath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobs.details")
        self._inquiries = inquiries
        self._choose_path = choose_path
        self._record: JobRecord | None = None
        self._has_detector = False
        self._progress: UploadProgress | None = None
        self._checking = ""
        self._cancelling = ""
        self._followed = ""
        self._stale: set[Tab] = set()

    # Building

    def build_steps(self) -> Iterator[None]:
        """Build in slices."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        self.tabs = UnderlineTabs()
        self.tabs.setObjectName("jobs.tabs")
        self.tabs.setAccessibleName(tr("Details of the job"))
        for title in TAB_TITLES:
            self.tabs.addTab(title)
        column.addWidget(self.tabs)
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        yield
        self.overview = Overview()
        self.overview.use_again.connect(self._use_again)
        self.overview.read_asked.connect(self._read)
        self.stack.addWidget(self.overview)
        yield
        yield from self.overview.build_steps()
        self.result = ResultView(self._inquiries, self._choose_path)
        self.stack.addWidget(self.result)
        yield
        self.encryption = EncryptionPanel()
        self.encryption.seal.check_asked.connect(self._check)
        self.encryption.seal.proof_asked.connect(self._save_proof)
        self._proof = ProofPart(self._inquiries, self._choose_path, self)
        self._proof.told.connect(self.encryption.seal.tell)
        self.stack.addWidget(self.encryption)
        yield
        self.time_line = TimeLine()
        self.stack.addWidget(self.time_line)
        self.request = RequestPanel()
        self.stack.addWidget(self.request)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.tabs.tabBarClicked.connect(self._tab_clicked)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self.result.save_text)
        yield

    def _build_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(8)
        self.name_label = ElidedLabel("", "heading")
        self.name_label.setObjectName("jobs.name")
        self.copy_button = CopyButton(self._name, tr("job name"), compact=True)
        self.copy_button.setObjectName("jobs.copy-name")
        top.addWidget(self.name_label, 0)
        top.addWidget(self.copy_button)
        top.addStretch(1)
        self.cancel_button = SecondaryButton(tr("Cancel job"), icon="cross")
        self.cancel_button.setObjectName("jobs.cancel")
        self.cancel_button.clicked.connect(self._cancel)
        self.follow_button = SecondaryButton(STOP_FOLLOWING)
        self.follow_button.setObjectName("jobs.follow")
        self.follow_button.clicked.connect(self._follow)
        self.retry_button = SecondaryButton(RETRY, icon="refresh")
        self.retry_button.setObjectName("jobs.retry")
        self.retry_button.clicked.connect(self._retry)
        self.again_button = SecondaryButton(AGAIN, icon="undo")
        self.again_button.setObjectName("jobs.use-again")
        self.again_button.setAccessibleDescription(tr("Fills the form with the settings of this job."))
        self.again_button.clicked.connect(self._use_again)
        self.enlarge_button = IconButton("chevron-up", tr("Enlarge the details"))
        self.enlarge_button.setObjectName("jobs.enlarge")
        self.enlarge_button.setCheckable(True)
        self.enlarge_button.toggled.connect(self._enlarge)
        for button in (
            self.cancel_button,
            self.follow_button,
            self.retry_button,
            self.again_button,
            self.enlarge_button,
        ):
            top.addWidget(button)
        head.addLayout(top)
        badges = QWidget()
        line = FlowLayout(badges, 20)
        self.state_badge = StatusBadge("clock", "")
        self.state_badge.setObjectName("jobs.state")
        self.seal_badge = StatusBadge("lock", "")
        self.seal_badge.setObjectName("jobs.seal-badge")
        line.addWidget(self.state_badge)
        line.addWidget(self.seal_badge)
        head.addWidget(badges)
        return head

    # What is shown

    @property
    def record(self) -> JobRecord | None:
        """The job that is shown."""
        return self._record

    def show_record(self, record: JobRecord, progress: UploadProgress | None) -> None:
        """Show a job, or the same job as it is now."""
        before = self._record
        is_same = before is not None and before.id == record.id
        if not is_same or record.seal is not (before.seal if before else None):
            self._checking = ""
        if not is_same or record.state is not (before.state if before else None):
            self._cancelling = ""
        if not is_same and record.id != self._followed:
            self._followed = ""
        self._record, self._progress = record, progress
        if record.request.context and not self._has_detector:
            # The tabs that hide what is sensitive are opened later: by then its tables are there.
            self._has_detector = True
            self._inquiries.load_detector()
        self._show_head(record)
        self._stale = set(Tab)
        # The result goes with the job at once, so that nothing is fetched or shown for the one before.
        self.result.show_record(record)
        if record.id == self._followed and record.state is JobState.COMPLETED:
            self._followed = ""
            self.tabs.setCurrentIndex(Tab.TRANSCRIPT)
        self._refresh()

    def show_progress(self, progress: UploadProgress) -> None:
        """Show how far the upload of the job is."""
        self._progress = progress
        if self._record is not None and progress.job_id == self._record.id:
            self.overview.show_progress(self._record, progress)

    def follow(self, job_id: str) -> None:
        """Show this job's transcript by itself when it is complete."""
        self.tabs.setCurrentIndex(Tab.OVERVIEW)
        self._followed = job_id

    def check_ended(self, job_id: str) -> None:
        """The check that was asked for is done, whatever it found."""
        if self._checking == job_id:
            self._checking = ""
            self._stale.add(Tab.ENCRYPTION)

    def _show_head(self, record: JobRecord) -> None:
        state = record.state
        self.name_label.setText(record.request.name)
        self.state_badge.set_state(*_badge(*state_words(state)))
        seal = seal_text(record, checking=self._checking == record.id)
        self.seal_badge.set_state(seal.icon, seal.title, seal.tone)
        self.cancel_button.setVisible(not (state.is_final or state.is_at_service))
        self.follow_button.setVisible(state.is_at_service)
        self.follow_button.setText(STOP_FOLLOWING if record.is_followed else FOLLOW)
        self.follow_button.setToolTip(STOP_FOLLOWING_HELP if record.is_followed else "")
        self.follow_button.setAccessibleDescription(self.follow_button.toolTip())
        self.retry_button.setVisible(record.can_retry)
        self.retry_button.setText(RETRY_UNTAGGED if record.lacks_tag_permission else RETRY)
        cancelling = self._cancelling == record.id
        self.cancel_button.setEnabled(state.can_cancel and not cancelling)
        self.cancel_button.setText(tr("Cancelling") if cancelling else tr("Cancel job"))
        why_not = "" if state.can_cancel else NO_STOP
        self.cancel_button.setToolTip(why_not)
        self.cancel_button.setAccessibleDescription(why_not)

    def _refresh(self) -> None:
        """Bring the tab that is seen up to date."""
        record = self._record
        tab = Tab(self.tabs.currentIndex())
        if record is None or not self.isVisible():
            return
        if tab is Tab.TRANSCRIPT:
            self.result.wanted()
        if tab not in self._stale:
            return
        self._stale.discard(tab)
        if tab is Tab.OVERVIEW:
            self.overview.show_record(record, self._progress)
        elif tab is Tab.ENCRYPTION:
            self.encryption.show_record(record, checking=self._checking == record.id)
        elif tab is Tab.TIME_LINE:
            self.time_line.show_record(record)
        elif tab is Tab.REQUEST:
            self.request.show_record(record)

    def event(self, event: QEvent) -> bool:
        """What became stale unseen is brought up to date when it is seen."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Show and self._record is not None:
            self._refresh()
        return handled

    # What a person does

    def focus_tabs(self) -> None:
        """Take the keyboard."""
        self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _tab_changed(self, index: int) -> None:
        self.stack.setCurrentIndex(index)
        if self.tabs.hasFocus():
            self._followed = ""
        self._refresh()

    @Slot(int)
    def _tab_clicked(self, index: int) -> None:
        self._followed = ""

    @Slot()
    def _read(self) -> None:
        self.tabs.setCurrentIndex(Tab.TRANSCRIPT)
        self.result.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _use_again(self) -> None:
        if self._record is not None:
            self.use_again.emit(self._record)

    @Slot()
    def _save_proof(self) -> None:
        if self._record is not None:
            self._proof.save((self._record,))

    @Slot()
    def _follow(self) -> None:
        if self._record is not None and self._record.state.is_at_service:
            self.following_asked.emit(self._record.id, not self._record.is_followed)

    @Slot()
    def _retry(self) -> None:
        if self._record is not None and self._record.can_retry:
            self.retry_asked.emit(self._record.id)

    @Slot()
    def _cancel(self) -> None:
        if self._record is not None and self._record.state.can_cancel:
            self._cancelling = self._record.id
            self._show_head(self._record)
            self.cancel_asked.emit(self._record.id)

    @Slot()
    def _check(self) -> None:
        if self._record is not None:
            self._checking = self._record.id
            self._show_head(self._record)
            self._stale.add(Tab.ENCRYPTION)
            self._refresh()
            self.check_asked.emit(self._record.id)

    @Slot(bool)
    def _enlarge(self, large: bool) -> None:
        self.enlarge_button.set_icon_name("chevron-down" if large else "chevron-up")
        self.enlarge_button.set_label(tr("Show the table of jobs again") if large else tr("Enlarge the details"))
        self.enlarge_asked.emit(large)

    def _name(self) -> str:
        return self._record.request.name if self._record is not None else ""


def _badge(icon: str, tone: str, words: str) -> tuple[str, str, str]:
    return icon, words, tone
