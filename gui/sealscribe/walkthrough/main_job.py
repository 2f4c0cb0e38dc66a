"""The main job, done on the real window with real clicks and keys, with a picture of every step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QModelIndex, QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QScrollArea, QTabBar, QWidget

from sealscribe.core.access import Check, Outcome
from sealscribe.core.draft import OutputKind, SubtitleFormat
from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.components.key_picker import KeyPicker
from sealscribe.ui.components.pairs_editor import PairsEditor
from sealscribe.ui.components.s3_browser import S3Browser
from sealscribe.ui.create_job.access_strip import AccessStrip
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.jobs.details import JobDetails, Tab
from sealscribe.ui.main_window import JOBS_PAGE, MainWindow
from sealscribe.walkthrough.driver import Album, Driver, Stillness, Wait, Walk, WalkFailedError
from sealscribe.workers.job_desk import JobDesk

Found = TypeVar("Found", bound=QWidget)
Part = TypeVar("Part")

SIZE = QSize(1280, 800)
RECORDING = ("recordings-111122223333", "dictations/", "cardiology-dictation.wav")
OUTPUT = "s3://sealed-transcripts-111122223333/cardiology/"
KEY = "sealed-transcripts"
PAIRS = (("Department", "Cardiology"), ("SourceFile", "cardiology-dictation.wav"))


class Stage(Protocol):
    """The running program, as far as a walk looks into it; parts are None while they are being built."""

    @property
    def window(self) -> MainWindow:
        """The window."""
        ...

    @property
    def create_page(self) -> CreateJobPage | None:
        """The Create job page."""
        ...

    @property
    def job_desk(self) -> JobDesk | None:
        """The desk that jobs are handed to."""
        ...

    @property
    def is_ready(self) -> bool:
        """Whether every page is built."""
        ...


class MainJob:
    """Choose a recording, a KMS key and two context pairs, create the job, follow it, read the sealed result."""

    def __init__(self, program: Stage, album: Album) -> None:
        self._stage = program
        self._window = program.window
        self._album = album

    def walk(self) -> Walk:
        """The steps; raises WalkFailedError where the window is not as it must be."""
        self._window.resize(SIZE)
        yield Wait("the pages are built", lambda: self._stage.is_ready)
        yield Wait("the connection is there", self._window.demo_band.isVisible)
        yield from self._take("form")
        yield from self._choose_recording()
        yield from self._choose_output()
        yield from self._choose_key()
        yield from self._enter_pairs()
        yield from self._check_access()
        yield from self._show_what_is_sent()
        yield from self._create_and_follow()
        yield from self._read_the_result()

    def _choose_recording(self) -> Walk:
        self._click("create-job.browse-media")
        for number, name in enumerate(RECORDING):
            yield Wait(f"the S3 browser shows {name}", partial(self._has_row, name))
            if number == 0:
                yield from self._take("browse-s3")
            self._click_row(name, enter=name is not RECORDING[-1])
        yield Wait("the recording can be chosen", lambda: self._browser().choose_button.isEnabled())
        yield from self._take("recording")
        QTest.mouseClick(self._browser().choose_button, Qt.MouseButton.LeftButton)
        page = self._need(self._stage.create_page)
        yield Wait("the form has the recording", lambda: page.draft.media_uri.endswith(RECORDING[-1]))
        yield Wait("a name is proposed", lambda: page.draft.name)
        yield from self._take("job-settings")

    def _choose_output(self) -> Walk:
        self._click(f"create-job.output-kind.{OutputKind.CUSTOMER}")
        field = self._find(QLineEdit, "create-job.output-uri")
        yield Wait("the field for the output is there", field.isVisible)
        self._type(field, OUTPUT)
        self._click(f"create-job.subtitles.{SubtitleFormat.SRT}")
        yield from self._take("output")

    def _choose_key(self) -> Walk:
        self._click("create-job.encryption")
        picker = self._find(KeyPicker, "create-job.account-key")
        yield Wait("the keys are listed", lambda: picker.isVisible() and not picker.is_asking)
        self._show(picker)
        field = picker.dropdown.field()
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        if not picker.dropdown.popup.isVisible():
            QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        yield Wait("the list of keys opens", picker.dropdown.popup.isVisible)
        yield Wait("the details of the visible keys are known", lambda: not picker.is_asking)
        yield from self._take("kms-keys")
        QTest.keyClicks(field, KEY)
        QTest.keyClick(field, Qt.Key.Key_Down)
        QTest.keyClick(field, Qt.Key.Key_Return)
        yield Wait("the key is resolved to its ARN", lambda: picker.key is not None and picker.key.is_resolved)

    def _enter_pairs(self) -> Walk:
        editor = self._find(PairsEditor, "create-job.context")
        for number, (key, value) in enumerate(PAIRS):
            if len(editor.rows()) == number:
                self._show(editor.add_button)
                QTest.mouseClick(editor.add_button, Qt.MouseButton.LeftButton)
            row = editor.rows()[number]
            yield Wait("the row of the pair is there", row.key_edit.isVisible)
            self._type(row.key_edit, key)
            self._type(row.value_edit, value)
        page = self._need(self._stage.create_page)
        yield Wait("the draft has the pairs", lambda: len(page.draft.effective_context) == len(PAIRS))
        # Else how far it scrolls depends on how far the layout has come.
        yield Wait("the rows of the pairs are laid out", Stillness().is_there)
        self._show(self._find(QAbstractButton, "create-job.encryption"))
        self._show(editor)
        yield from self._take("encryption")

    def _check_access(self) -> Walk:
        self._click("access.check-now")
        strip = self._find(AccessStrip, "create-job.access")
        yield Wait("the access is checked", lambda: strip.report is not None)
        if strip.report is not None and strip.report.with_outcome(Outcome.FAILED):
            raise WalkFailedError("A check of the access failed.")
        self._click("access.show-all")
        yield Wait("every check is shown", lambda: len(strip.rows()) == len(Check))
        self._show(strip.automatic_box)
        yield from self._take("access-check")

    def _show_what_is_sent(self) -> Walk:
        self._click("create-job.sent")
        yield Wait("the request is shown", self._find(QWidget, "create-job.sent-text").isVisible)
        yield from self._take("what-is-sent")

    def _create_and_follow(self) -> Walk:
        self._click("create-job.submit")
        yield Wait("the job is recorded", self._record)
        yield Wait("the Jobs page is shown", lambda: self._window.current_page() == JOBS_PAGE)
        details = self._find(JobDetails, "jobs.details")
        # The page follows the desk a moment later.
        yield Wait("the page shows that the service has the job", lambda: _is_at_service(details.record))
        yield from self._take("following")
        yield Wait("the job ends", lambda: self._need(self._record()).state.is_final, 60)
        state = self._need(self._record()).state
        if state is not JobState.COMPLETED:
            raise WalkFailedError(f"The job ended as {state.value}.")

    def _read_the_result(self) -> Walk:
        yield Wait("the output is checked", lambda: self._need(self._record()).seal)
        report = self._need(self._record()).seal
        if report is None or report.verdict is not SealVerdict.SEALED:
            raise WalkFailedError("The output is not sealed with the chosen key.")
        transcript = self._find(QAbstractItemView, "result.transcript")
        yield Wait("the transcript is shown", lambda: transcript.isVisible() and transcript.model().rowCount() > 0)
        yield from self._take("transcript")
        tabs = self._find(QTabBar, "jobs.tabs")
        QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(Tab.ENCRYPTION).center())
        yield Wait("the proof is shown", self._find(QWidget, "jobs.seal").isVisible)
        yield from self._take("proof")

    # What the steps are made of

    def _take(self, name: str) -> Walk:
        # What was just done may take several turns of the event loop, each with a layout of its own.
        yield Wait("the window is laid out", Stillness().is_there)
        self._album.take(self._window, name)

    def _find(self, kind: type[Found], name: str) -> Found:
        found = self._window.findChild(kind, name)
        if found is None:
            raise WalkFailedError(f"The window has no {name}.")
        return found

    @staticmethod
    def _need(value: Part | None) -> Part:
        if value is None:
            raise WalkFailedError("A part of the window is gone.")
        return value

    def _browser(self) -> S3Browser:
        return self._need(self._window.findChild(S3Browser))

    def _row_with(self, name: str) -> QModelIndex:
        model = self._browser().model
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return next((row for row in rows if str(row.data()).startswith(name)), QModelIndex())

    def _has_row(self, name: str) -> bool:
        return self._row_with(name).isValid()

    def _click_row(self, name: str, *, enter: bool = False) -> None:
        view = self._browser().view
        row = self._row_with(name)
        view.scrollTo(row)
        place = view.visualRect(row).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        if enter:
            QTest.keyClick(view, Qt.Key.Key_Return)

    def _show(self, widget: QWidget) -> None:
        """Scroll to a widget, as a person would, with a little room above and below."""
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget, 0, 24)

    def _click(self, name: str) -> None:
        button = self._find(QAbstractButton, name)
        self._show(button)
        if not (button.isVisible() and button.isEnabled()):
            raise WalkFailedError(f"{name} cannot be pressed.")
        # A radio button or a switch is wider than what reacts: its left end does.
        place = QPoint(min(12, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def _type(self, field: QLineEdit, text: str) -> None:
        self._show(field)
        QTest.mouseClick(field, Qt.MouseButton.LeftButton)
        QTest.keyClicks(field, text)

    def _record(self) -> JobRecord | None:
        desk = self._stage.job_desk
        jobs = desk.summaries.values() if desk else ()
        newest = max(jobs, key=lambda job: job.created_at, default=None)
        return desk.record(newest.id) if desk and newest else None


def _is_at_service(record: JobRecord | None) -> bool:
    return record is not None and record.service_created_at is not None


def capture_main_job(window: MainWindow, job: MainJob, album: Album, say: Callable[[str], None]) -> int:
    """Do the main job unattended in a window that is shown; return the status of the process.

    Runs the event loop until the walk ends; each wait of the walk has a limit, and so has the whole.
    """
    loop = QEventLoop()
    driver = Driver(job.walk())
    driver.finished.connect(loop.quit)
    QTimer.singleShot(0, driver.start)
    loop.exec()
    if driver.problem:
        try:
            where = f" The last picture shows where: {album.take(window, 'stopped-here')}"
        except WalkFailedError:
            where = ""
        say(f"The main job stopped: {driver.problem}{where}")
        return 1
    say(f"The main job is done: {len(album.pictures)} pictures are in {album.folder}")
    return 0
