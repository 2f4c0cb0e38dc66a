"""The Jobs page: the table of jobs, and the details of the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from sealscribe.core.job_record import JobRecord
from sealscribe.core.moment import Clock, utc_now
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.details import JobDetails
from sealscribe.ui.jobs.elsewhere import Elsewhere, OtherDetails
from sealscribe.ui.jobs.job_actions import JobActions, OpenAddress, open_in_browser
from sealscribe.ui.jobs.job_model import JobTableModel
from sealscribe.ui.jobs.job_table import JobTable
from sealscribe.ui.jobs.jobs_bar import JobsBar
from sealscribe.ui.jobs.jobs_layout import JobsLayout
from sealscribe.ui.jobs.table_split import TableSplit
from sealscribe.ui.memory import Memory
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.feedback import CLEAR_FILTER, EmptyState
from sealscribe.ui.widgets.text import TextLabel
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.job_desk import JobDesk
from sealscribe.workers.messages import UploadProgress


class JobsPage(QWidget):
    """All jobs of this computer. The constructor is cheap; `build_steps` builds the page and must be exhausted."""

    use_again = Signal(object)
    """The JobRecord whose settings are wanted in the form."""
    create_asked = Signal()
    """A person wants to create a job."""
    refused = Signal(object)
    """The AppError that says why a job was not even recorded."""
    told = Signal(str, str, str)
    """Kind, title and text of what came of an action."""
    job_shown = Signal(str)
    """The id of the job whose details are shown now, or an empty text."""

    def __init__(
        self,
        inquiries: Inquiries,
        job_desk: JobDesk,
        themes: ThemeController,
        choose_path: ChooseSavePath,
        parent: QWidget | None = None,
        open_address: OpenAddress = open_in_browser,
        memory: Memory | None = None,
        now: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._layout_keeper: JobsLayout | None = None
        self.setObjectName("jobs")
        self._open_address = open_address
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._choose_path = choose_path
        self._is_built = False
        self._wanted = ""
        self._shown_id = ""
        self.elsewhere = Elsewhere(inquiries, job_desk, self)
        self.model = JobTableModel(job_desk.record, self.elsewhere.job, self, now=now)
        self.elsewhere.join(self.model)
        self.elsewhere.told.connect(self.told)
        self.elsewhere.looked_at.connect(self._show_again)
        themes.theme_changed.connect(self._theme_changed)
        job_desk.records_loaded.connect(self._load)
        job_desk.job_changed.connect(self._take)
        job_desk.job_removed.connect(self._remove)
        job_desk.upload_progressed.connect(self._take_progress)
        self.model.dataChanged.connect(self._follow_shown)
        self.model.count_changed.connect(self._count)

        self._stack = QStackedLayout(self)
        loading = TextLabel(tr("Loading..."), tone="muted", wrap=False)
        loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(loading)

    # Building

    def build_steps(self) -> Iterator[None]:
        """Build the page, one slice for each step of the iterator; the last shows it."""
        if self._is_built:
            return
        self.empty = EmptyState(
            "list",
            tr("No jobs yet"),
            tr(
                "Jobs that you create are listed here, with their key, their encryption context and what Amazon "
                "S3 says of "
                "their output."
            ),
            tr("Create job"),
        )
        self.empty.setObjectName("jobs.empty")
        self.empty.action_button.setObjectName("jobs.empty-create")
        self.empty.action_triggered.connect(self.create_asked)
        self._stack.addWidget(self.empty)
        yield
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        self.table = JobTable(self.model)
        yield
        self.job_actions = JobActions(
            self._inquiries,
            self._job_desk,
            self._choose_path,
            self.table.selected_jobs,
            self.model.job_ids,
            self,
            self._open_address,
        )
        yield
        self.bar = JobsBar(self.job_actions.menu)
        self.bar.create_asked.connect(self.create_asked)
        self.bar.filter_changed.connect(self._filter)
        self.bar.elsewhere_wanted.connect(self.elsewhere.want)
        column.addWidget(self.bar)
        yield
        self.table.setMinimumHeight(self.table.horizontalHeader().sizeHint().height() + 60)
        self.table.job_chosen.connect(self._show_chosen)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self.job_actions.open_menu)
        self.table.copy_asked.connect(self.job_actions.copy_names)
        self.table.delete_asked.connect(self.job_actions.delete)
        self.job_actions.use_again.connect(self.use_again)
        self.job_actions.refused.connect(self.refused)
        self.job_actions.remade.connect(self.show_job)
        self.job_actions.told.connect(self.told)
        self.splitter = TableSplit(self.table)
        column.addWidget(self.splitter, 1)
        self._stack.addWidget(self._content)
        yield
        # From the outside in: what is put into its place only when it is complete is styled a second time.
        self.details_stack = QStackedWidget()
        self.details_stack.setProperty("box", "panel")
        self.splitter.addWidget(self.details_stack)
        self.nothing_chosen = EmptyState("document", tr("No job is chosen"), tr("Choose a job to see its details."))
        self.details_stack.addWidget(self.nothing_chosen)
        self.no_match = EmptyState("search", tr("No job is like this"), "", CLEAR_FILTER)
        self.no_match.setObjectName("jobs.no-match")
        self.no_match.action_button.setObjectName("jobs.clear-search")
        self.no_match.action_triggered.connect(self._clear_filter)
        self.details_stack.addWidget(self.no_match)
        self.other_details = OtherDetails()
        self.other_details.look_asked.connect(self._look)
        self.details_stack.addWidget(self.other_details)
        self.details = JobDetails(self._inquiries, self._choose_path)
        self.details_stack.addWidget(self.details)
        self.splitter.setStretchFactor(1, 1)
        yield
        yield from self.details.build_steps()
        self.details.use_again.connect(self.use_again)
        self.details.cancel_asked.connect(self._cancel)
        self.details.retry_asked.connect(self._retry)
        self.details.following_asked.connect(self._set_followed)
        self.details.check_asked.connect(self._check)
        self.details.enlarge_asked.connect(self._enlarge)
        yield
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self.table)
        find.setContext(Qt.ShortcutContext.WidgetShortcut)
        find.activated.connect(self.bar.focus_search)
        for number, child in enumerate(self._content.findChildren(QWidget)):
            child.ensurePolished()
            if number % 60 == 59:
                yield
        if self._memory is not None:
            self._layout_keeper = JobsLayout(self._memory, self.table, self.splitter)
            self._layout_keeper.bring_back()
        self._is_built = True
        self._load()
        self._show_wanted()

    @property
    def shown_record(self) -> JobRecord | None:
        """The job whose details are shown, or None."""
        return self.details.record if self.is_built and self.details.isVisible() else None

    @property
    def is_built(self) -> bool:
        """Whether the page is there."""
        return self._is_built

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep how the page is arranged: it is left, or its window is closed."""
        super().hideEvent(event)
        if self._layout_keeper is not None:
            self._layout_keeper.keep()

    # What others ask

    def show_job(self, job_id: str) -> None:
        """Choose a job, with the keyboard, show its details, and its transcript as soon as it is complete.

        A job that is not known yet is shown when it comes.
        """
        self._wanted = job_id
        if not self._is_built:
            return
        self._show_wanted()
        if self._wanted:
            self._show_chosen("")  # else another job would be taken for it until it comes
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # What the desk tells

    @Slot()
    def _load(self) -> None:
        self.model.load(self._job_desk.summaries.values())
        if self._is_built:
            self._follow_shown()
            if not self.table.current_job() and self.model.rowCount():
                self.table.choose(self.model.job_id(0))

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        if self._is_built:
            self.details.check_ended(record.id)
        self.model.take(self._job_desk.summaries[record.id])

    @Slot(str)
    def _remove(self, job_id: str) -> None:
        self.model.remove(job_id)

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
        self.bar.show_count(shown, total)
        self.bar.set_keys(self.model.keys())
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
        if self.model.place(job_id) is None and self.model.summary(job_id) is not None:
            self.bar.clear()
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
        if self.model.rowCount() and not self.table.current_job() and not self.model.filter.is_any:
            self.table.choose(self.model.job_id(0))

    @Slot(str)
    def _show_chosen(self, job_id: str) -> None:
        record = self._job_desk.record(job_id) if job_id else None
        if not self._is_built:
            return
        self._shown_id = job_id if record is not None else ""
        other = self.elsewhere.job(job_id)
        if other is not None:
            self.other_details.show_job(other, looking=self.elsewhere.is_looking(job_id))
            self.details_stack.setCurrentWidget(self.other_details)
        elif record is None:
            none_found = self.model.filter.is_any and not self.model.rowCount()
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
        record = self._job_desk.record(self._shown_id)
        if record is None:
            return
        progress = self.model.progress(self._shown_id)
        if record != self.details.record:
            before = self.details.record
            self.details.show_record(record, progress)
            if before is not None and before.id == record.id and before.state is not record.state:
                announce(self, f"{record.request.name}: {self.details.state_badge.text()}")
        elif progress is not None:
            self.details.show_progress(progress)

    # What a person does

    @Slot(str)
    def _look(self, job_id: str) -> None:
        self.elsewhere.look(job_id)
        self._show_again(job_id)

    @Slot(str)
    def _show_again(self, job_id: str) -> None:
        if self._is_built and self.table.current_job() == job_id:
            self._show_chosen(job_id)

    @Slot()
    def _filter(self) -> None:
        self.model.set_filter(self.bar.filter)
        if self.bar.filter.is_any:
            count = self.model.rowCount()
            announce(self.bar, tr("{jobs} found", jobs=count_text(count, "job", "jobs")))

    @Slot()
    def _clear_filter(self) -> None:
        self.bar.clear()
        self.bar.focus_search()

    @Slot()
    def _open(self) -> None:
        if self._shown_id:
            self.details.focus_tabs()

    @Slot(str)
    def _cancel(self, job_id: str) -> None:
        self._job_desk.cancel(job_id)

    @Slot(str)
    def _retry(self, job_id: str) -> None:
        record = self._job_desk.record(job_id)
        if record is not None:
            self.job_actions.remake(record)

    @Slot(str, bool)
    def _set_followed(self, job_id: str, is_followed: bool) -> None:
        self._job_desk.set_followed(job_id, is_followed=is_followed)

    @Slot(str)
    def _check(self, job_id: str) -> None:
        self._job_desk.check_again(job_id)

    @Slot(bool)
    def _enlarge(self, large: bool) -> None:
        self.splitter.show_table(not large)
        self._lead_keyboard()
