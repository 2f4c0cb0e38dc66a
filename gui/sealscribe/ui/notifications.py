"""Tells that a job ended while the person looks at another window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from sealscribe.core.job_record import JobRecord, JobState
from sealscribe.core.job_summary import JobSummary
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.texts.job_texts import state_words
from sealscribe.ui.tray import tray_icon

_TOLD = frozenset({JobState.COMPLETED, JobState.FAILED, JobState.NOT_SUBMITTED})
"""What a person did not do themselves."""


class Jobs(Protocol):
    """Tells of jobs; see `sealscribe.workers.job_desk.JobDesk`."""

    @property
    def job_changed(self) -> SignalInstance:
        """Carries a JobRecord that is new or changed."""
        ...

    @property
    def records_loaded(self) -> SignalInstance:
        """The records of earlier runs are readable."""
        ...

    @property
    def summaries(self) -> Mapping[str, JobSummary]:
        """All jobs kept on this computer, by their id."""
        ...


class Tray(Protocol):
    """The part of QSystemTrayIcon that is used."""

    @property
    def messageClicked(self) -> SignalInstance:  # noqa: N802 - Qt's name
        """A person wants to see what the message is about."""
        ...

    def show(self) -> None:
        """Be in the tray."""
        ...

    def hide(self) -> None:
        """Leave the tray."""
        ...

    def showMessage(self, title: str, message: str, icon: QIcon) -> None:  # noqa: N802 - Qt's name
        """Show a notification."""
        ...


def system_tray(icon: QIcon, parent: QObject) -> Tray | None:
    """Return a place in the system's tray that can show messages, or None where the system has none."""
    return tray_icon(icon, parent) if QSystemTrayIcon.supportsMessages() else None


class JobNotifier(QObject):
    """Marks the window and shows a notification, as the preferences want it.

    The icon is in the tray only as long as its notification waits for the person.
    """

    job_wanted = Signal(str)
    """The id of the job whose notification was clicked."""

    def __init__(
        self,
        window: QWidget,
        jobs: Jobs,
        preferences: PreferencesModel,
        icon: Callable[[], QIcon],
        make_tray: Callable[[QIcon, QObject], Tray | None] = system_tray,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        self._preferences = preferences
        self._icon = icon
        self._make_tray = make_tray
        self._tray: Tray | None = None
        self._open: set[str] = set()
        self._told = ""
        jobs.records_loaded.connect(self._take_all)
        jobs.job_changed.connect(self._take)

    @Slot()
    def rest(self) -> None:
        """Leave the tray: the person looks at the window, or the program ends."""
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def _take_all(self) -> None:
        self._open = {one.id for one in self._jobs.summaries.values() if not one.state.is_final}

    @Slot(object)
    def _take(self, record: JobRecord) -> None:
        if not record.state.is_final:
            self._open.add(record.id)
            return
        if record.id not in self._open:
            return
        self._open.discard(record.id)
        if record.state in _TOLD and self._preferences.preferences.notifies and not self._window.isActiveWindow():
            self._notify(record)

    def _notify(self, record: JobRecord) -> None:
        self._told = record.id
        QApplication.alert(self._window)
        icon = self._icon()
        if self._tray is None:
            self._tray = self._make_tray(icon, self)
            if self._tray is None:
                return
            self._tray.messageClicked.connect(self._clicked)
        self._tray.show()
        self._tray.showMessage(record.request.name, state_words(record.state).words, icon)

    @Slot()
    def _clicked(self) -> None:
        self.rest()
        self._window.raise_()
        self._window.activateWindow()
        self.job_wanted.emit(self._told)
