"""The transcript of a completed job: fetched, read, searched and saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from sealscribe.core.errors import AppError
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.ui.components.error_notice import retry_helps, show_error
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.find_bar import FindBar
from sealscribe.ui.jobs.result_words import (
    FORMATS,
    NO_TIMES,
    SaveFormat,
    content_of,
    has_times,
    read_error_text,
    summary_words,
)
from sealscribe.ui.jobs.segment_model import SegmentModel
from sealscribe.ui.jobs.segment_view import SegmentView
from sealscribe.ui.texts.error_details import error_details
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.ui.widgets.buttons import SecondaryButton
from sealscribe.ui.widgets.feedback import EmptyState, Flash, Notice
from sealscribe.ui.widgets.text import ElidedLabel
from sealscribe.workers.inquiries import Inquiries
from sealscribe.workers.messages import Answer, JobResult, Refusal

_WAITING: Final = tr("The transcript appears here when the job is complete.")
_NONE: Final = tr("The job left no transcript.")


class ResultView(QWidget):
    """Shows one job's transcript. It is fetched when the view is to be seen, and kept until another job is shown."""

    transcript_ready = Signal(str)
    """The id of the job whose transcript is shown now."""

    def __init__(self, inquiries: Inquiries, choose_path: ChooseSavePath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("result")
        self._inquiries = inquiries
        self._choose_path = choose_path
        self._record: JobRecord | None = None
        self._result: JobResult | None = None
        self._error: AppError | None = None
        self._read_id: int | None = None
        self._save_id: int | None = None
        self._save_path = ""
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        self.notices = QVBoxLayout()
        self.notices.setSpacing(0)
        column.addLayout(self.notices)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self.waiting = EmptyState("document", tr("No transcript yet"), _WAITING)
        self.none = EmptyState("document", tr("No transcript"), _NONE)
        self.loading = EmptyState("progress", tr("Fetching the transcript"), tr("It is read with a signed request."))
        self.error_page = self._build_error_page()
        self.reading = self._build_reading_page()
        self.silent = EmptyState(
            "document",
            tr("The transcript is empty"),
            tr("Amazon Transcribe recognized no speech in the recording. The file itself can be saved as JSON."),
            tr("Save as JSON"),
        )
        self.silent.action_triggered.connect(self._save_json)
        for page in (self.waiting, self.none, self.loading, self.error_page, self.reading, self.silent):
            self._stack.addWidget(page)

    def _build_error_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.error_notice = Notice("error", "", "", tr("Try again"))
        self.error_notice.setObjectName("result.error")
        self.error_notice.action_button.setObjectName("result.retry")
        self.error_notice.action_triggered.connect(self.fetch)
        column.addWidget(self.error_notice)
        column.addStretch(1)
        return page

    def _build_reading_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        self.summary = ElidedLabel("", mode=Qt.TextElideMode.ElideRight)
        self.summary.setObjectName("result.summary")
        self.model = SegmentModel(self)
        self.view = SegmentView(self.model)
        self.find_bar = FindBar(self.model, self.view)
        self.save_button = SecondaryButton(tr("Save as"), icon="save")
        self.save_button.setObjectName("result.save")
        self.save_button.setAccessibleDescription(tr("Saves the transcript on this computer. Ctrl+S saves it as text."))
        menu = QMenu(self.save_button)
        self.save_actions: dict[SaveFormat, QAction] = {}
        for save_format, words in FORMATS.items():
            action = QAction(words.menu, self)
            action.setData(save_format.value)
            action.setObjectName(f"result.save-{save_format.value}")
            menu.addAction(action)
            self.save_actions[save_format] = action
        menu.setToolTipsVisible(True)
        menu.triggered.connect(self._save_triggered)
        self.save_button.setMenu(menu)
        bar.addWidget(self.summary, 1)
        bar.addWidget(self.find_bar, 1)
        bar.addWidget(self.save_button)
        column.addLayout(bar)
        column.addWidget(self.view, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), page)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._focus_find)
        return page

    # What is shown

    @property
    def result(self) -> JobResult | None:
        """The transcript that is shown."""
        return self._result

    def show_record(self, record: JobRecord | None) -> None:
        """Show another job, or the same one as it is now. What is fetched is kept as long as the job is the same."""
        is_same = record is not None and self._record is not None and record.id == self._record.id
        self._record = record
        if not is_same:
            self._forget()
        self._refresh()

    def wanted(self) -> None:
        """The view is seen now: fetch the transcript if there is one and it was not fetched yet."""
        record = self._record
        if record is None or record.state is not JobState.COMPLETED:
            return
        if self._result is None and self._read_id is None and self._error is None:
            self.fetch()

    @Slot()
    def fetch(self) -> None:
        """Ask for the transcript, again too."""
        if self._record is None or self._record.state is not JobState.COMPLETED:
            return
        if self._read_id is not None:
            self._inquiries.cancel(self._read_id)
        self._error = None
        self._read_id = self._inquiries.read_result(self._record.id)
        self._refresh()

    def _forget(self) -> None:
        if self._read_id is not None:
            self._inquiries.cancel(self._read_id)
        self._read_id = self._save_id = None
        self._result = self._error = None
        self.model.show_transcript(None)
        self.find_bar.forget()
        self._clear_notices()

    def _refresh(self) -> None:
        record = self._record
        if self._result is not None:
            self._stack.setCurrentWidget(self.silent if not self._result.transcript.segments else self.reading)
        elif self._error is not None:
            again = tr("Try again") if retry_helps(self._error) else None
            show_error(self.error_notice, self._error, again, words=read_error_text(self._error))
            self._stack.setCurrentWidget(self.error_page)
        elif record is not None and record.state is JobState.COMPLETED:
            self._stack.setCurrentWidget(self.loading)
        else:
            ended = record is not None and record.state.is_final
            self._stack.setCurrentWidget(self.none if ended else self.waiting)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        if answer.request_id == self._read_id and isinstance(answer.value, JobResult):
            self._read_id = None
            self._show_result(answer.value)
        elif self._save_id is not None and answer.request_id == self._save_id:
            self._save_id = None
            self._tell("success", tr("Transcript saved"), self._save_path)

    @Slot(object)
    def _refused(self, refusal: Refusal) -> None:
        if refusal.request_id == self._read_id:
            self._read_id = None
            self._error = refusal.error
            self._refresh()
            self.error_notice.announce()
        elif self._save_id is not None and refusal.request_id == self._save_id:
            self._save_id = None
            words = error_text(refusal.error)
            self._tell("error", words.title, words.text, error_details(refusal.error))

    def _show_result(self, result: JobResult) -> None:
        transcript = result.transcript
        self._result = result
        self.summary.setText(summary_words(transcript))
        timed = has_times(transcript)
        for save_format, action in self.save_actions.items():
            action.setEnabled(timed or not save_format.needs_times)
            action.setToolTip("" if action.isEnabled() else NO_TIMES)
        self._refresh()
        self.model.show_transcript(transcript)
        self.view.begin(
            shows_time=any(segment.start is not None for segment in transcript.segments),
            shows_speaker=bool(transcript.speakers),
        )
        if transcript.segments and not timed:
            self._tell("info", tr("This transcript has no times"), tr("It is shown as one text."))
        announce(self, tr("The transcript is shown"))
        self.transcript_ready.emit(result.job_id)

    # Saving

    @Slot()
    def save_text(self) -> None:
        """Save as text."""
        self.save(SaveFormat.TXT)

    @Slot()
    def _save_json(self) -> None:
        self.save(SaveFormat.JSON)

    @Slot(QAction)
    def _save_triggered(self, action: QAction) -> None:
        self.save(SaveFormat(str(action.data())))

    def save(self, save_format: SaveFormat) -> None:
        """Ask where to, and save the transcript there in a format."""
        result, record = self._result, self._record
        if result is None or record is None or not self.save_actions[save_format].isEnabled():
            return
        path = self._choose_path(self, f"{record.request.name}.{save_format.value}", FORMATS[save_format].file_filter)
        # The dialog took its time: another job may be shown now.
        if not path or self._result is not result:
            return
        self._save_path = path
        self._clear_notices()
        self._save_id = self._inquiries.save_file(path, content_of(result, save_format))

    def _tell(self, kind: str, title: str, text: str, details: str = "") -> None:
        self._clear_notices()
        notice = Flash(kind, title, text, details=details)
        notice.setObjectName("result.notice")
        self.notices.addWidget(notice)
        notice.announce()

    def _clear_notices(self) -> None:
        while (item := self.notices.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @Slot()
    def _focus_find(self) -> None:
        self.find_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_bar.field.selectAll()
