"""Reads the shared configuration files of the AWS CLI and SDKs, and notices when they change."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QThreadPool, QTimer, Signal, Slot

from sealscribe.core.connection import AwsConfiguration
from sealscribe.core.errors import AppError
from sealscribe.workers.threads import assert_own_thread, outcome_of

SETTLE_MS: Final = 400
"""Whoever writes a file often writes it in several steps."""


class ConfigurationWatch(QObject):
    """Reads in a thread of its own. ``read`` tells that ``configuration`` is fresh, and whether a change was the cause.

    A change may also be a fresh sign-in, of which the files themselves say nothing.
    """

    read = Signal(bool)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None, settle_ms: int = SETTLE_MS) -> None:
        super().__init__(parent)
        self.configuration: AwsConfiguration | None = None
        self._before: AwsConfiguration | None = None
        self._is_change = False
        self._is_closing = False
        self._watcher: QFileSystemWatcher | None = None
        self._settle = QTimer(self, singleShot=True, interval=settle_ms)
        self._settle.timeout.connect(self._look)
        self._pool = QThreadPool(self)
        self._pool.setObjectName("configuration")
        self._pool.setMaxThreadCount(1)
        self._arrived.connect(self._take)

    @property
    def is_news(self) -> bool:
        """Tell whether the last reading brought something else than the one before."""
        return self.configuration != self._before

    def has_changed(self, profile: str) -> bool:
        """Tell whether the last reading found another definition of a profile; an empty name is the default one."""
        if self._before is None or self.configuration is None:
            return False
        name = profile or "default"
        return self.configuration.profile(name) != self._before.profile(name)

    def start(self) -> None:
        """Read for the first time, and watch from then on; later calls do nothing."""
        if self._watcher is None and not self._is_closing:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._changed)
            self._watcher.directoryChanged.connect(self._changed)
            self._look()

    def close(self) -> None:
        """Watch no more."""
        self._is_closing = True
        self._settle.stop()
        self._pool.clear()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def wait(self, milliseconds: int) -> bool:
        """Wait for a reading that runs; tell whether it ended in time."""
        return self._pool.waitForDone(milliseconds)

    @Slot(str)
    def _changed(self, _path: str) -> None:
        self._is_change = True
        self._settle.start()

    @Slot()
    def _look(self) -> None:
        def run() -> None:
            from sealscribe.aws.profiles import read_configuration

            self._arrived.emit(outcome_of(read_configuration))

        self._pool.start(run)

    @Slot(object)
    def _take(self, outcome: AwsConfiguration | AppError) -> None:
        assert_own_thread(self)
        if self._is_closing:
            return
        found = AwsConfiguration(error=outcome) if isinstance(outcome, AppError) else outcome
        self._before, self.configuration = self.configuration, found
        self._watch(found)
        is_change, self._is_change = self._is_change, False
        self.read.emit(is_change)

    def _watch(self, configuration: AwsConfiguration) -> None:
        """Watch what there is of the paths, and for the rest the folder in which it would appear."""
        if self._watcher is None:
            return
        wanted = {str(_nearest(Path(path))) for path in configuration.watched}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))


def _nearest(path: Path) -> Path:
    return next((place for place in (path, *path.parents) if place.exists()), path)
