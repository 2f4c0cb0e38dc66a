"""What can be done with the jobs that are selected: one menu for the mouse, the keyboard and the button."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from sealscribe.core.console_links import output_folder_address
from sealscribe.core.job_listing import listing_csv, listing_json
from sealscribe.core.job_record import JobRecord
from sealscribe.core.job_summary import JobSummary
from sealscribe.ui.components.file_places import ChooseSavePath
from sealscribe.ui.jobs.delete_dialog import DeleteDialog
from sealscribe.ui.jobs.proof_part import ProofPart
from sealscribe.ui.texts import job_action_texts as texts
from sealscribe.ui.texts.error_texts import error_text
from sealscribe.ui.texts.job_texts import RETRY
from sealscribe.ui.translation import tr
from sealscribe.ui.widgets.announce import announce
from sealscribe.workers.messages import Answer, JobRefusal, Refusal, SubmissionRefused

if TYPE_CHECKING:
    from sealscribe.workers.inquiries import Inquiries
    from sealscribe.workers.job_desk import JobDesk

LIST_FILTER: Final = tr("CSV for spreadsheets (*.csv);;JSON (*.json)")
LIST_NAME: Final = "jobs.csv"
OpenAddress = Callable[[str], bool]


def open_in_browser(address: str) -> bool:
    """Open an address in the person's browser; tell whether there is one."""
    return QDesktopServices.openUrl(QUrl(address))


class JobActions(QObject):
    """``selected`` and ``shown`` give the ids of the jobs that are meant, and of those that a list is made of."""

    use_again = Signal(object)
    """The JobRecord whose settings are wanted in the form."""
    remade = Signal(str)
    """The id of a job that was made once more."""
    refused = Signal(object)
    """The AppError that says why a job was not even recorded."""
    told = Signal(str, str, str)
    """Kind, title and text of what came of an action."""

    def __init__(
        self,
        inquiries: Inquiries,
        job_desk: JobDesk,
        choose_path: ChooseSavePath,
        selected: Callable[[], Sequence[str]],
        shown: Callable[[], Sequence[str]],
        page: QWidget,
        open_address: OpenAddress = open_in_browser,
    ) -> None:
        super().__init__(page)
        self._inquiries = inquiries
        self._job_desk = job_desk
        self._choose_path = choose_path
        self._selected = selected
        self._shown = shown
        self._page = page
        self._open_address = open_address
        self._retried: set[str] = set()
        self._to_delete: list[str] = []
        self._list_request: int | None = None
        self._list_path = ""
        self._proof = ProofPart(inquiries, choose_path, page)
        self._proof.told.connect(self.told)
        self.menu = QMenu(page)
        self.menu.setObjectName("jobs.menu")
        self._actions: dict[str, QAction] = {}
        for name, text, slot in (
            ("use-again", texts.USE_AGAIN, self.use_settings_again),
            ("retry", RETRY, self.retry),
            ("cancel", texts.CANCEL, self.cancel),
            ("stop-following", texts.STOP_FOLLOWING, self.stop_following),
            ("follow", texts.FOLLOW, self.follow),
            ("", "", None),
            ("check", texts.CHECK, self.check),
            ("save-proof", texts.SAVE_PROOF, self.save_proof),
            ("open-folder", texts.OPEN_FOLDER, self.open_folder),
            ("", "", None),
            ("copy-name", texts.COPY_NAME, self.copy_names),
            ("copy-output", texts.COPY_OUTPUT, self.copy_outputs),
            ("export", texts.EXPORT, self.export),
            ("", "", None),
            ("delete", texts.DELETE, self.delete),
        ):
            if slot is None:
                self.menu.addSeparator()
                continue
            action = self._actions[name] = self.menu.addAction(text)
            action.setObjectName(f"jobs.menu.{name}")
            action.triggered.connect(slot)
        # The table acts on them; here they tell the keys.
        self._actions["copy-name"].setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._actions["delete"].setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        for name in ("copy-name", "delete"):
            self._actions[name].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            self._actions[name].setShortcutVisibleInContextMenu(True)
        self._actions["stop-following"].setToolTip(texts.STOP_FOLLOWING_HELP)
        self._actions["open-folder"].setToolTip(texts.NO_FOLDER)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self.refresh)
        inquiries.answered.connect(self._answered)
        inquiries.refused.connect(self._refused)
        job_desk.deletion_refused.connect(self._deletion_refused)
        job_desk.submission_refused.connect(self._submission_refused)
        job_desk.job_changed.connect(self._job_changed)

    @Slot(QPoint)
    def open_menu(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        self.menu.popup(place)

    @Slot()
    def refresh(self) -> None:
        """Offer what can be done with the jobs that are selected now."""
        jobs = self._summaries()
        single = self._record() if len(jobs) == 1 else None
        followed = [record.is_followed for record in self._records(_at_service(jobs))]
        offers = {
            "use-again": single is not None,
            "retry": any(job.can_retry for job in jobs),
            "cancel": any(job.state.can_cancel for job in jobs),
            "stop-following": any(followed),
            "follow": not all(followed),
            "check": any(job.can_be_checked for job in jobs),
            "save-proof": bool(jobs) and all(job.state.is_final for job in jobs),
            "open-folder": single is not None and bool(output_folder_address(single)),
            "copy-name": bool(jobs),
            "copy-output": any(job.has_own_bucket for job in jobs),
            "export": self._page.isVisible() and bool(self._shown()),
            "delete": any(job.state.can_be_deleted for job in jobs),
        }
        for name, is_offered in offers.items():
            self._actions[name].setEnabled(is_offered)
        for name in ("retry", "cancel", "stop-following", "follow"):
            self._actions[name].setVisible(offers[name])

    # The actions

    @Slot()
    def use_settings_again(self) -> None:
        """Have the form filled with the settings of the job."""
        record = self._record()
        if record is not None:
            self.use_again.emit(record)

    @Slot()
    def retry(self) -> None:
        """Make the same jobs once more; one that was refused for its submission id goes without."""
        for record in self._records(job for job in self._summaries() if job.can_retry):
            self.remake(record)

    def remake(self, record: JobRecord) -> None:
        """Make the same job once more, if nothing came of it."""
        if not record.can_retry:
            return
        draft = replace(record.draft, tags_submission=False) if record.lacks_tag_permission else record.draft
        self._retried.add(self._job_desk.submit(draft))

    @Slot()
    def cancel(self) -> None:
        """Cancel the jobs that are not sent yet."""
        for job in self._summaries():
            if job.state.can_cancel:
                self._job_desk.cancel(job.id)

    @Slot()
    def stop_following(self) -> None:
        """Look the jobs up no more."""
        for job in _at_service(self._summaries()):
            self._job_desk.set_followed(job.id, is_followed=False)

    @Slot()
    def follow(self) -> None:
        """Look the jobs up again."""
        for job in _at_service(self._summaries()):
            self._job_desk.set_followed(job.id, is_followed=True)

    @Slot()
    def check(self) -> None:
        """Ask S3 once more how the outputs are encrypted."""
        for job in self._summaries():
            if job.can_be_checked:
                self._job_desk.check_again(job.id)

    @Slot()
    def save_proof(self) -> None:
        """Save one proof of all jobs that are selected."""
        records = self._records(self._summaries())
        if records:
            self._proof.save(records)

    @Slot()
    def open_folder(self) -> None:
        """Open the folder of the job's output in the console."""
        record = self._record()
        address = output_folder_address(record) if record is not None else ""
        if address and not self._open_address(address):
            self.told.emit(
                "warning", tr("No browser could be opened"), tr("The folder is at {address}", address=address)
            )

    @Slot()
    def copy_names(self) -> None:
        """Copy the names of the jobs, one a line."""
        names = [job.name for job in self._summaries()]
        if names:
            self._copy(names, texts.copied_names(len(names)))

    @Slot()
    def copy_outputs(self) -> None:
        """Copy where the transcripts are, one a line."""
        locations = [record.request.transcript_location for record in self._records(self._summaries())]
        self._copy([location.uri for location in locations if location is not None], tr("Output data location copied"))

    @Slot()
    def export(self) -> None:
        """Save a list of the jobs that are shown; where several are selected, of these."""
        selected = self._selected()
        job_ids = tuple(selected if len(selected) > 1 else self._shown())
        path = self._choose_path(self._page, LIST_NAME, LIST_FILTER)
        if not path:
            return
        read = self._job_desk.reader(job_ids)
        make = listing_json if path.lower().endswith(".json") else listing_csv
        self._list_path = path
        self._list_request = self._inquiries.save_file(path, lambda: make(read()).encode())

    @Slot()
    def delete(self) -> None:
        """Ask what to delete of the jobs, and delete that."""
        jobs = [job for job in self._summaries() if job.state.can_be_deleted]
        if not jobs:
            if self._selected():
                self.told.emit("info", texts.NOT_DELETABLE, "")
            return
        dialog = DeleteDialog(jobs, self._page)
        self._to_delete = [job.id for job in jobs]
        dialog.agreed.connect(self._delete_agreed)
        dialog.open()

    @Slot(bool, bool)
    def _delete_agreed(self, at_service: bool, here: bool) -> None:
        for job_id in self._to_delete:
            job = self._job_desk.summaries.get(job_id)
            if job is not None:
                self._job_desk.delete(job_id, at_service=at_service and job.is_known_to_service, here=here)

    # Inside

    def _summaries(self) -> list[JobSummary]:
        if not self._page.isVisible():
            return []  # nobody means jobs that they do not see
        known = self._job_desk.summaries
        return [known[job_id] for job_id in self._selected() if job_id in known]

    def _records(self, jobs: Iterable[JobSummary]) -> list[JobRecord]:
        found = (self._job_desk.record(job.id) for job in jobs)
        return [record for record in found if record is not None]

    def _record(self) -> JobRecord | None:
        selected = self._selected()
        return self._job_desk.record(selected[0]) if len(selected) == 1 else None

    def _copy(self, lines: Sequence[str], said: str) -> None:
        QGuiApplication.clipboard().setText("\n".join(lines))
        announce(self._page, said)

    # What comes of them

    @Slot(object)
    def _answered(self, message: object) -> None:
        if isinstance(message, Answer) and message.request_id == self._list_request:
            self._list_request = None
            self.told.emit("success", texts.LIST_SAVED, self._list_path)

    @Slot(object)
    def _refused(self, message: object) -> None:
        if isinstance(message, Refusal) and message.request_id == self._list_request:
            self._list_request = None
            words = error_text(message.error)
            self.told.emit("error", words.title, words.text)

    @Slot(object)
    def _deletion_refused(self, refusal: JobRefusal) -> None:
        job = self._job_desk.summaries.get(refusal.job_id)
        self.told.emit("error", *texts.not_deleted(job.name if job is not None else tr("The job"), refusal.error))

    @Slot(object)
    def _submission_refused(self, refused: SubmissionRefused) -> None:
        if refused.job_id in self._retried:
            self._retried.discard(refused.job_id)
            self.refused.emit(refused.error)

    @Slot(object)
    def _job_changed(self, record: JobRecord) -> None:
        if record.id in self._retried:
            self._retried.discard(record.id)
            self.remade.emit(record.id)


def _at_service(jobs: Iterable[JobSummary]) -> list[JobSummary]:
    return [job for job in jobs if job.state.is_at_service]
