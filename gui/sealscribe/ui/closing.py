"""Closing the window while something would be lost or is not sent yet: it is said, and the person decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from sealscribe.ui.components.questions import question
from sealscribe.ui.texts.amounts import count_text
from sealscribe.ui.translation import tr
from sealscribe.ui.tray import tray_icon
from sealscribe.ui.widgets.message_box import MessageBox

TITLE: Final = tr("Close Sealscribe")
DETAIL: Final = tr(
    "They are recorded and go on at the next start, an upload with the parts that Amazon S3 has by then. Jobs "
    "that Amazon Transcribe has go on there in any case."
)
STAY: Final = tr("Stay")
CLOSE: Final = tr("Close, go on at the next start")
LEAVE_TITLE: Final = tr("Leave the form?")
LEAVE_DETAIL: Final = tr(
    "What you entered is not kept, since Settings say so. No job was made of it, and nothing was sent."
)
LEAVE: Final = tr("Leave and lose it")
BACKGROUND: Final = tr("Send them in the background, then close")


class UnsentJobs(Protocol):
    """Knows which jobs are not sent yet; see `sealscribe.workers.job_desk.JobDesk`."""

    @property
    def job_changed(self) -> SignalInstance:
        """Carries a JobRecord that is new or changed."""
        ...

    def unsent_jobs(self) -> int:
        """Return how many jobs are not sent yet."""
        ...


class Closing(QObject):
    """`may_close` is for the window to ask. In the background the window is hidden, and closes with the last job."""

    def __init__(
        self,
        window: QWidget,
        jobs: UnsentJobs,
        icon: Callable[[], QIcon],
        make_tray: Callable[[QIcon, QObject], QSystemTrayIcon | None] = tray_icon,
        parent: QObject | None = None,
        *,
        would_lose_form: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._icon = icon
        self._make_tray = make_tray
        self._would_lose_form = would_lose_form
        self._tray: QSystemTrayIcon | None = None
        self._is_agreed = False
        self._question: MessageBox | None = None
        jobs.job_changed.connect(self._job_changed)

    def agree(self) -> None:
        """Close without a question: the system ends the session, or the person has answered."""
        self._is_agreed = True

    def may_close(self) -> bool:
        """Tell whether the window may close now; if not, the person is being asked."""
        unsent = self._jobs.unsent_jobs()
        if self._is_agreed or not (unsent or self._would_lose_form()):
            return True
        if self._question is not None:
            self._question.raise_()
            return False
        self._question = self._ask_about_jobs(unsent) if unsent else self._ask_about_form()
        self._question.finished.connect(self._forget_question)
        self._question.open()
        return False

    def _ask_about_form(self) -> MessageBox:
        box, leave = question(self._window, "closing.form", TITLE, LEAVE_TITLE, LEAVE_DETAIL, LEAVE)
        leave.clicked.connect(self._close)
        return box

    def _ask_about_jobs(self, unsent: int) -> MessageBox:
        jobs = count_text(unsent, "job is", "jobs are")
        box = MessageBox(
            TITLE, tr("{jobs} not sent yet", jobs=jobs), DETAIL, icon="warning", tone="warning", parent=self._window
        )
        box.setObjectName("closing")
        if self._tray is None:
            self._tray = self._make_tray(self._icon(), self)
        if self._tray is not None:
            background = box.add_button(BACKGROUND, MessageBox.ButtonRole.AcceptRole)
            background.setObjectName("closing.background")
            background.clicked.connect(self._go_to_background)
        close = box.add_button(CLOSE, MessageBox.ButtonRole.DestructiveRole)
        close.setObjectName("closing.close")
        close.clicked.connect(self._close)
        stay = box.add_main_button(STAY, MessageBox.ButtonRole.RejectRole)
        stay.setObjectName("closing.stay")
        return box

    def rest(self) -> None:
        """Leave the tray: the program ends."""
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def _forget_question(self) -> None:
        self._question = None

    @Slot()
    def _close(self) -> None:
        self.agree()
        self._window.close()

    @Slot()
    def _go_to_background(self) -> None:
        if self._tray is None:
            return
        self._tray.setToolTip(tr("Sealscribe sends the last jobs"))
        self._tray.activated.connect(self._come_back)
        self._tray.show()
        self._window.hide()
        self._job_changed()

    @Slot()
    def _come_back(self) -> None:
        self.rest()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def _job_changed(self) -> None:
        """Close with the last job that is sent, unless the person came back."""
        in_background = self._tray is not None and self._tray.isVisible()
        if in_background and not self._window.isVisible() and not self._jobs.unsent_jobs():
            self.rest()
            self._close()
