"""The Jobs page: the table of jobs, and the details of the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.details import JobDetails
from sealscribe.ui.jobs.job_model import JobTableModel
from sealscribe.ui.jobs.job_table import JobTable
from sealscribe.ui.jobs.table_split import TableSplit
from sealscribe.ui.texts.amounts import format_count
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import PrimaryButton
from sealscribe.ui.widgets.feedback import EmptyState
from sealscribe.ui.widgets.inputs import SearchField
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.job_desk import JobDesk
from sealscribe.workers.messages import SubmissionRefused, UploadProgress

SEARCH_MS: Final = 150


class JobsPage(QWidget):
    """All jobs of this computer. The constructor is cheap; `build_steps` builds the page and must be exhausted."""

    use_again = Signal(object)
    """The JobRecord whose settings are wanted in the form."""
    create_asked = Signal()
    """A person wants to create a job."""
    refused = Signal(object)
    """The AppError that says why a job was not even recorded."""
    job_shown = Signal(str)
    """The id of the job whose details are shown now, or an empty text."""

    def __init__(
        self,
        inquiries: Inquiries,
        job_desk: JobDesk,
        themes: ThemeController,
        choose_path: ChooseSavePath,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("jobs")
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._choose_path = choose_path
        self._is_built = False
        self._wanted = ""
        self._shown_id = ""
        self._retried: set[str] = set()
        self.model = JobTableModel(self)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(SEARCH_MS)
        self._search_timer.timeout.connect(self._search)
        themes.theme_changed.connect(self._theme_changed)
        job_desk.records_loaded.connect(self._load)
        job_desk.job_changed.connect(self._take)
        job_desk.submission_refused.connect(self._submission_refused)
        job_desk.upload_progressed.connect(self._take_progress)
        self.model.dataChanged.connect(self._follow_shown)
        self.model.modelReset.connect(self._count)
        self.model.rowsInserted.connect(self._count)

        self._stack = QStackedLayout(self)
        loading = TextLabel("Loading...", tone="muted", wrap=False)
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(loading)

    # Building

    def build_steps(self) -> Iterator[None]:
        """Build the page, one slice for each step of the iterator; the last shows it."""
        if self._is_built:
            return
        self.empty = EmptyState(
            "list",
            "No jobs yet",
            "Jobs that you create are listed here, with their key, their encryption context and what Amazon S3 says of "
            "their output.",
            "Create job",
        )
        self.empty.setObjectName("jobs.empty")
        self.empty.action_button.setObjectName("jobs.empty-create")
        self.empty.action_triggered.connect(self.create_asked)
        self._stack.addWidget(self.empty)
        yield
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(10)
        column.addLayout(self._build_bar())
        self.table = JobTable(self.model)
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + 60)
        self.table.job_chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self.splitter = TableSplit(self.table)
        column.addWidget(self.splitter, 1)
        self._stack.addWidget(self._content)
        yield
        # From the outside in: what is put into its place only when it is complete is styled a second time.
        self.details_stack = QStackedWidget()
        self.details_stack.setProperty("box", "panel")
        self.splitter.addWidget(self.details_stack)
        self.nothing_chosen = EmptyState("document", "No job is chosen", "Choose a job to see its details.")
        self.details_stack.addWidget(self.nothing_chosen)
        self.no_match = EmptyState("search", "No job has this in its name", "", "Clear the search")
        self.no_match.setObjectName("jobs.no-match")
        self.no_match.action_button.setObjectName("jobs.clear-search")
        self.no_match.action_triggered.connect(self._clear_search)
        self.details_stack.addWidget(self.no_match)
        self.details = JobDetails(self._inquiries, self._choose_path)
        self.details_stack.addWidget(self.details)
        self.splitter.setStretchFactor(1, 1)
        yield
        yield from self.details.build_steps()
        self.details.use_again.connect(self.use_again)
        self.details.cancel_asked.connect(self._cancel)
        self.details.retry_asked.connect(self._retry)
        self.details.check_asked.connect(self._check)
        self.details.enlarge_asked.connect(self._enlarge)
        yield
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.table)
        find.setContext(Qt.ShortcutContext.WidgetShortcut)
        find.activated.connect(self._focus_search)
        for number, child in enumerate(self._content.findChildren(QWidget)):
            child.ensurePolished()
            if number % 60 == 59:
                yield
        self._is_built = True
        self._load()
        self._show_wanted()

    def _build_bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(TextLabel("Transcription jobs", "title", wrap=False))
        self.count_label = TextLabel("", tone="muted", wrap=False)
        self.count_label.setObjectName("jobs.count")
        bar.addWidget(self.count_label)
        bar.addStretch(1)
        self.search_field = SearchField("Find job names")
        self.search_field.setObjectName("jobs.search")
        letter = self.fontMetrics().averageCharWidth()
        self.search_field.setMinimumWidth(letter * 16)
        self.search_field.setMaximumWidth(letter * 30)
        self.search_field.textChanged.connect(self._search_typed)
        bar.addWidget(self.search_field, 100)  # as wide as it may be, before the empty room at its left
        self.create_button = PrimaryButton("Create job", icon="plus")
        self.create_button.setObjectName("jobs.create")
        self.create_button.clicked.connect(self.create_asked)
        bar.addWidget(self.create_button)
        return bar

    @property
    def is_built(self) -> bool:
        """Whether the page is there."""
        return self._is_built

    # What others ask

    def show_job(self, job_id: str) -> None:
        """Choose a job, with the keyboard, show its details, and its transcript as soon as it is complete.

        A job that is not known yet is shown when it comes.
        """
        self._wanted = job_id
        if not self._is_built:
            return
        self._show_wanted()
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the desk tells

    @Slot()
    def _load(self) -> None:
        self.model.load(self._job_desk.records())
        if self._is_built:
            self._follow_shown()
            if not self.table.current_job() and self.model.rowCount():
                self.table.choose(self.model.job_id(0))

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        if record.id in self._retried:
            self._retried.discard(record.id)
            self.show_job(record.id)
        if self._is_built:
            self.details.check_ended(record.id)
        self.model.take(record)

    @Slot(object)
    def _take_progress(self, progress: UploadProgress) -> None:
        self.model.take_progress(progress)

    @Slot()
    def _theme_changed(self) -> None:
        if self._is_built:
            self.table.viewport().update()

    # What is shown

    @Slot()
    def _count(self) -> None:
        if not self._is_built:
            return
        total, shown = self.model.job_count, self.model.rowCount()
        self.count_label.setText(
            f"({format_count(total)})" if shown == total else f"({format_count(shown)} of {format_count(total)})"
        )
        self.splitter.fit(total)
        focused = self.window().focusWidget()
        has_keyboard = focused is not None and self.isAncestorOf(focused)
        before = self._stack.currentWidget()
        self._stack.setCurrentWidget(self._content if total else self.empty)
        self._lead_keyboard()
        if has_keyboard and self._stack.currentWidget() is not before:
            # Else the stack gives it to the first field, the search.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._wanted and self.model.place(self._wanted) is not None:
            QTimer.singleShot(0, self, self._show_wanted)
        elif shown and not self.table.current_job():
            QTimer.singleShot(0, self, self._choose_first)

    @Slot()
    def _show_wanted(self) -> None:
        job_id = self._wanted
        if not job_id:
            return
        self.model.drain()
        if self.model.place(job_id) is None and self.model.record(job_id) is not None:
            self.search_field.clear()
            self._search()
        if self.model.place(job_id) is None:
            return
        self._wanted = ""
        self.details.follow(job_id)
        if self.table.choose(job_id):
            self._show_chosen(job_id)

    def _lead_keyboard(self) -> None:
        """Say where the keyboard arrives on this page."""
        if not self.model.job_count:
            self.setFocusProxy(self.empty.action_button)
        else:
            self.setFocusProxy(self.details.tabs if self.table.isHidden() else self.table)

    @Slot()
    def _choose_first(self) -> None:
        if self.model.rowCount() and not self.table.current_job() and not self.model.is_searched:
            self.table.choose(self.model.job_id(0))

    @Slot(str)
    def _show_chosen(self, job_id: str) -> None:
        record = self.model.record(job_id) if job_id else None
        if not self._is_built:
            return
        self._shown_id = job_id if record is not None else ""
        if record is None:
            none_found = self.model.is_searched and not self.model.rowCount()
            self.details_stack.setCurrentWidget(self.no_match if none_found else self.nothing_chosen)
        else:
            self.details.show_record(record, self.model.progress(job_id))
            self.details_stack.setCurrentWidget(self.details)
        self.job_shown.emit(self._shown_id)

    @Slot()
    def _follow_shown(self) -> None:
        """Bring the details up to date after a batch of changes."""
        if not self._is_built or not self._shown_id:
            return
        record = self.model.record(self._shown_id)
        if record is None:
            return
        progress = self.model.progress(self._shown_id)
        if record is not self.details.record:
            before = self.details.record
            self.details.show_record(record, progress)
            if before is not None and before.id == record.id and before.state is not record.state:
                announce(self, f"{record.request.name}: {self.details.state_badge.text()}")
        elif progress is not None:
            self.details.show_progress(progress)

    # What a person does

    @Slot()
    def _search_typed(self) -> None:
        self._search_timer.start()

    @Slot()
    def _search(self) -> None:
        self._search_timer.stop()
        self.model.search(self.search_field.text())
        if self.search_field.text():
            announce(self.search_field, f"{format_count(self.model.rowCount())} jobs found")

    @Slot()
    def _clear_search(self) -> None:
        self.search_field.clear()
        self._search()
        self._focus_search()

    @Slot()
    def _focus_search(self) -> None:
        self.search_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_field.selectAll()

    @Slot()
    def _open(self) -> None:
        if self._shown_id:
            self.details.focus_tabs()

    @Slot(str)
    def _cancel(self, job_id: str) -> None:
        self._job_desk.cancel(job_id)

    @Slot(str)
    def _retry(self, job_id: str) -> None:
        """Make the same job once more; one that was refused for its submission id goes without."""
        record = self._job_desk.record(job_id)
        if record is not None and record.can_retry:
            draft = record.draft
            if record.lacks_tag_permission:
                draft = replace(draft, tags_submission=False)
            self._retried.add(self._job_desk.submit(draft))

    @Slot(object)
    def _submission_refused(self, refused: SubmissionRefused) -> None:
        if refused.job_id in self._retried:
            self._retried.discard(refused.job_id)
            self.refused.emit(refused.error)

    @Slot(str)
    def _check(self, job_id: str) -> None:
        self._job_desk.check_again(job_id)

    @Slot(bool)
    def _enlarge(self, large: bool) -> None:
        self.splitter.show_table(not large)
        self._lead_keyboard()
