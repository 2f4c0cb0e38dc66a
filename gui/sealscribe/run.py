"""One run of the process: its application, and the program in it, once, or in the demo once for each reset."""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Signal
from PySide6.QtWidgets import QApplication

from sealscribe import __version__
from sealscribe.core.moment import utc_now
from sealscribe.core.product import PRODUCT
from sealscribe.defects import log_defect
from sealscribe.single_instance import SingleInstance
from sealscribe.store.places import Places
from sealscribe.store.settings import LANGUAGE_KEY, ON, PRESENTER_SIZE_KEY, THEME_KEY, Settings
from sealscribe.ui.theme import FUSION_ARGUMENTS, SYSTEM, ThemeController
from sealscribe.ui.translation import Language, language_of, load_language

if TYPE_CHECKING:
    from PySide6.QtGui import QFileOpenEvent

    from sealscribe.app import Program
    from sealscribe.options import Options
    from sealscribe.sandbox.process import SandboxProcess
    from sealscribe.walkthrough.driver import Album
    from sealscribe.walkthrough.fonts import CaptureFonts

HAND_OVER_MS = 5_000
_CAPTURED_JOB_SECONDS = 1.0
"""How long a transcription job takes where nobody watches it."""
CANNOT_START = 1
"""The status of a process that ended before there was a window."""


def _start_sandbox(moment: datetime | None) -> SandboxProcess:
    from sealscribe.sandbox.process import SandboxProcess

    if moment is None:
        sandbox = SandboxProcess()
    else:
        sandbox = SandboxProcess(moment=moment.timestamp(), job_seconds=_CAPTURED_JOB_SECONDS)
    sandbox.start()
    return sandbox


@contextmanager
def _places_of(options: Options) -> Iterator[Places]:
    """Give the folders of this run.

    The demo's are its own, beside a person's where they say where, so that neither can touch what the other keeps.
    Elsewhere its job records are new at each start and go with it, like its AWS.
    """
    if not options.demo:
        yield Places(options.data_folder)
    elif options.data_folder is not None:
        yield Places(options.data_folder / "demo")
    else:
        import tempfile

        with tempfile.TemporaryDirectory(prefix="sealscribe-demo-", ignore_cleanup_errors=True) as folder:
            yield Places(Path(folder))


def run(options: Options, say: Callable[[str], None]) -> int:
    """Run the program and return the status of the process; ``say`` tells the person at the terminal."""
    album = None
    if options.capture is not None:
        from sealscribe.walkthrough.driver import Album, WalkFailedError

        try:
            album = Album(options.capture)
        except WalkFailedError as failure:
            say(str(failure))
            return CANNOT_START
    return Run(options, say, album).until_over()


class Application(QApplication):
    """Qt's application, and what macOS asks of it: there a file is no word of the command line but an event."""

    file_opened = Signal(str)
    """The absolute path of a file that the person opens with the program."""

    def event(self, event: QEvent) -> bool:
        """Hand on the files that are opened."""
        if event.type() is QEvent.Type.FileOpen:
            self.file_opened.emit(cast("QFileOpenEvent", event).file())
            return True
        return super().event(event)


class Run:
    """The process: an application, and lives of the program one after another, each in a world of its own.

    Outside the demo there is one life; in the demo there is another after each reset. ``start_sandbox`` starts the
    embedded AWS, at a moment or now, and may raise SandboxFailed.
    """

    def __init__(
        self,
        options: Options,
        say: Callable[[str], None],
        album: Album | None = None,
        start_sandbox: Callable[[datetime | None], SandboxProcess] = _start_sandbox,
    ) -> None:
        self._options = options
        self._say = say
        self._album = album
        self._start_sandbox = start_sandbox
        self._moment: datetime | None = None
        if album is not None:
            from sealscribe.walkthrough.screen import MOMENT

            self._moment = MOMENT
        self._application: Application | None = None
        self._themes: ThemeController | None = None
        self._settings: Settings | None = None

    def until_over(self) -> int:
        """Live until the person ends the program; return the status of the process."""
        sandbox = None
        while True:
            if self._options.demo:
                from sealscribe.sandbox.process import SandboxFailed

                try:
                    sandbox = self._start_sandbox(self._moment)
                except SandboxFailed as failure:
                    self._say(str(failure))
                    return CANNOT_START
            with _places_of(self._options) as places:
                status, begins_anew = self._live(places, sandbox)
                if not begins_anew:
                    return status
                for folder in (places.data, places.config):
                    shutil.rmtree(folder, ignore_errors=True)

    def _live(self, places: Places, sandbox: SandboxProcess | None) -> tuple[int, bool]:
        """Live once; tell the status, and whether the person wants the demo to begin anew."""
        instance = SingleInstance(places.lock)
        if not instance.acquire():
            if instance.hand_over(self._options.request, HAND_OVER_MS):
                return 0, False
            self._say("Sealscribe is running already, but does not answer. End it, and start it again.")
            return CANNOT_START, False
        sys.excepthook = log_defect
        gc.disable()  # until there is a connection, see Program._begin_collecting
        application, themes = self._prepare()
        from sealscribe.app import Program  # its texts are made now, in the language that was loaded

        program = Program(
            themes,
            self._options,
            settings=self._settings,
            places=places,
            sandbox=sandbox,
            instance=instance,
            has_past=self._options.demo,
            now=self._now,
        )
        application.applicationStateChanged.connect(program.follow_focus)
        application.file_opened.connect(program.start_requests.open_file)
        program.window.show()
        try:
            status = self._capture(program) if self._album is not None else application.exec() or program.status
        finally:
            ended = program.close()
            instance.close()
        if not ended:
            if program.begins_anew:
                # Elsewhere, for here is a thread that cannot be waited for.
                from sealscribe.workers.demo_window import open_demo_window

                open_demo_window()
            # A thread that does not end, say in a request without an answer, would make destroying its objects fatal.
            logging.shutdown()
            os._exit(status)
        # Now, not when Python ends: by then the application is gone, and with it the connection to the display.
        program.window.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return status, program.begins_anew

    def _now(self) -> datetime:
        return self._moment or utc_now()

    def _prepare(self) -> tuple[Application, ThemeController]:
        """Give the application and its look, which all lives have in common."""
        if self._application is not None and self._themes is not None:
            return self._application, self._themes
        if self._album is not None:
            from sealscribe.walkthrough.screen import use_a_screen_for_captures

            use_a_screen_for_captures(self._options.scale)
        self._application = Application([sys.argv[0], *FUSION_ARGUMENTS])
        self._application.setApplicationName(PRODUCT.name)
        self._application.setDesktopFileName(PRODUCT.application_id)
        self._application.setApplicationVersion(__version__)
        if self._album is None:
            # Colours and the window's place are a person's, in the demo too; captures look the same on every computer.
            self._settings = Settings(Places(self._options.data_folder).settings)
        kept = (self._settings.get(LANGUAGE_KEY) if self._settings else None) or ""
        language = language_of(self._options.language or (kept if self._album is None else Language.ENGLISH))
        load_language(self._application, language, with_locale=self._album is not None)
        chosen = self._options.theme or (self._settings.get(THEME_KEY) if self._settings else None) or SYSTEM
        is_large = self._settings is not None and self._settings.get(PRESENTER_SIZE_KEY) == ON
        fonts = None
        if self._album is not None:
            self._application.setCursorFlashTime(0)
            fonts = self._load_fonts()
        self._themes = ThemeController(
            self._application,
            chosen,
            base_font=fonts.text if fonts else None,
            code_family=fonts.code_family if fonts else "",
            is_large=is_large,
            started_with_fusion=True,
        )
        return self._application, self._themes

    def _load_fonts(self) -> CaptureFonts | None:
        from sealscribe.walkthrough.fonts import load_capture_fonts

        fonts = load_capture_fonts()
        if fonts is None:
            self._say(
                "The pictures are written in the fonts of this computer: those of the captures are not installed."
            )
        return fonts

    def _capture(self, program: Program) -> int:
        from sealscribe.walkthrough.capture import TourCapture, capture_tour
        from sealscribe.walkthrough.walkthroughs import tours_in_language

        if self._album is None:
            return CANNOT_START
        tour = next(one for one in tours_in_language() if one.id == self._options.tour)
        size = QSize(*self._options.size)
        capture = TourCapture(program, tour, self._album, size, has_plain=self._options.has_plain)
        return capture_tour(capture, self._album, program.window, self._say)
