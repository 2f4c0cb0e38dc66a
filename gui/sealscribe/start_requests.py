"""What the program is started for: by its command line, by another start while it runs, or by the desktop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from sealscribe.options import StartRequest

if TYPE_CHECKING:
    from sealscribe.ui.create_job.page import CreateJobPage
    from sealscribe.ui.main_window import MainWindow


class StartRequests(QObject):
    """Does what was asked for as soon as the form is there. ``show_form`` goes to it, and gives it once it is built."""

    def __init__(
        self, window: MainWindow, show_form: Callable[[], CreateJobPage | None], first: StartRequest, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._show_form = show_form
        self._waiting = [first]

    @Slot(object)
    def ask_again(self, request: StartRequest) -> None:
        """Come to the front: the person started the program once more."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self._waiting.append(request)
        self.fulfil()

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Have a file in the form."""
        self._waiting.append(StartRequest((path,)))
        self.fulfil()

    def fulfil(self) -> None:
        """Do what waits; nothing is lost while there is no form yet."""
        self._waiting = [request for request in self._waiting if request != StartRequest()]
        form = self._show_form() if self._waiting else None
        if form is None:
            return
        for request in self._waiting:
            # A question that is open is about what stands in the form.
            is_free = QApplication.activeModalWidget() is None
            if request.files and not (is_free and form.take_recordings(request.files)):
                from sealscribe.ui.texts.batch_texts import NOT_TAKEN, NOT_TAKEN_DETAIL

                self._window.flash("warning", NOT_TAKEN, NOT_TAKEN_DETAIL)
        self._waiting.clear()
