"""Drives a window step by step: each step acts, then waits for what really happens, never for a time."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_MILLISECONDS = 20


@dataclass(frozen=True, slots=True)
class Wait:
    """What a walk waits for, in words for the message when it does not come, and how long at most, in seconds."""

    what: str
    is_there: Callable[[], object]
    seconds: float = 30.0


Walk = Iterator[Wait]


class WalkFailedError(Exception):
    """A walk could not go on; its text says at what."""


class Driver(QObject):
    """Runs one walk in the event loop of the program; ``problem`` is empty once the walk was done to its end."""

    finished = Signal()

    def __init__(self, walk: Walk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._walk = walk
        self._wait: Wait | None = None
        self._until = 0.0
        self.problem = "It was interrupted."
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @Slot()
    def start(self) -> None:
        """Begin; the event loop must run."""
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        wait = self._wait
        if wait is not None and not wait.is_there():
            if time.monotonic() >= self._until:
                self._end(f"This did not happen in {wait.seconds:g} s: {wait.what}.")
            return
        try:
            self._wait = next(self._walk, None)
        except WalkFailedError as failure:
            self._end(str(failure))
            return
        if self._wait is None:
            self._end("")
        else:
            self._until = time.monotonic() + self._wait.seconds

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self.problem = problem
        self.finished.emit()


class Stillness:
    """Tells whether the windows are laid out: from one look to the next, nothing came, went or moved."""

    def __init__(self) -> None:
        self._before: list[tuple[int, int, int, int]] | None = None

    def is_there(self) -> bool:
        """Look at every visible widget; true when all are where they were at the look before."""
        now = sorted(_place(widget) for widget in QApplication.allWidgets() if widget.isVisible())
        before, self._before = self._before, now
        return now == before


def _place(widget: QWidget) -> tuple[int, int, int, int]:
    corner = widget.mapToGlobal(QPoint())
    return corner.x(), corner.y(), widget.width(), widget.height()


def picture_of(window: QWidget) -> QPixmap:
    """A picture of a window with the dialogs and lists that lie over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            painter.drawPixmap(other.pos() - window.mapToGlobal(QPoint()), other.grab())
    painter.end()
    return picture


def _save(picture: QPixmap, path: Path) -> None:
    if not picture.save(str(path), "PNG"):
        raise WalkFailedError(f"The picture {path.name} could not be written to {path.parent}.")


class Album:
    """Keeps the pictures of a walk, numbered, in one folder; raises WalkFailedError where that cannot be used."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pictures: list[Path] = []
        another = "Name another one with --capture."
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WalkFailedError(f"The folder {folder} cannot be made: {error.strerror}. {another}") from None
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as error:
            raise WalkFailedError(f"The folder {folder} cannot be written to: {error.strerror}. {another}") from None

    def take(self, widget: QWidget, name: str) -> Path:
        """Keep a picture of a window with the dialogs and lists that lie over it.

        Raises WalkFailedError where it cannot be written.
        """
        path = self.folder / f"{len(self.pictures) + 1:02}-{name}.png"
        _save(picture_of(widget), path)
        self.pictures.append(path)
        return path

    def keep_beside(self, picture: QPixmap, folder: str) -> None:
        """Keep another picture of the same moment as the last one, under its name, in a folder within.

        Raises WalkFailedError where it cannot be written.
        """
        path = self.folder / folder / self.pictures[-1].name
        path.parent.mkdir(exist_ok=True)
        _save(picture, path)

    def write(self, name: str, text: str) -> None:
        """Keep a text beside the pictures. Raises WalkFailedError where it cannot be written."""
        try:
            (self.folder / name).write_text(f"{text}\n", "utf-8", newline="\n")
        except OSError as error:
            raise WalkFailedError(f"{name} could not be written to {self.folder}: {error.strerror}.") from None
