"""Walks go on when what they wait for is there, stop in time when it is not, and keep pictures of all windows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.walkthrough.capture import capture_tour
from sealscribe.walkthrough.driver import Album, Driver, Stillness, Wait, Walk, WalkFailedError


def test_a_walk_goes_on_when_what_it_waits_for_is_there(qtbot: QtBot) -> None:
    done: list[str] = []
    asked = 0

    def is_there() -> bool:
        nonlocal asked
        asked += 1
        return asked == 3

    def walk() -> Walk:
        done.append("first")
        yield Wait("the third look", is_there)
        done.append("second")

    driver = Driver(walk())
    with qtbot.waitSignal(driver.finished):
        driver.start()
    assert driver.problem == ""
    assert done == ["first", "second"]
    assert asked == 3


def test_a_walk_stops_with_a_sentence_when_nothing_comes(qtbot: QtBot) -> None:
    def walk() -> Walk:
        yield Wait("a miracle", lambda: False, seconds=0.1)

    driver = Driver(walk())
    with qtbot.waitSignal(driver.finished):
        driver.start()
    assert driver.problem == "This did not happen in 0.1 s: a miracle."


def test_a_walk_that_fails_says_where(qtbot: QtBot) -> None:
    def walk() -> Walk:
        yield Wait("nothing", lambda: True)
        raise WalkFailedError("The window has no button.")

    driver = Driver(walk())
    with qtbot.waitSignal(driver.finished):
        driver.start()
    assert driver.problem == "The window has no button."


def test_windows_are_still_once_nothing_moves_any_more(qtbot: QtBot) -> None:
    window, part = QWidget(), QWidget()
    part.setParent(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    stillness = Stillness()
    assert not stillness.is_there(), "one look tells nothing"
    assert stillness.is_there()
    part.move(3, 4)
    assert not stillness.is_there()
    assert stillness.is_there()
    part.hide()
    assert not stillness.is_there()


class Window(QWidget):
    """A window that opens a dialog over itself."""

    @Slot()
    def open_dialog(self) -> None:
        self.dialog = QDialog(self)
        self.dialog.resize(100, 80)
        self.dialog.setStyleSheet("background: black")
        self.dialog.open()


def test_pictures_are_numbered_and_show_what_lies_over_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.setStyleSheet("background: white")
    window.show()
    qtbot.waitExposed(window)
    album = Album(tmp_path / "new" / "folder")
    first = album.take(window, "window")
    window.open_dialog()
    qtbot.waitExposed(window.dialog)
    window.dialog.move(window.mapToGlobal(window.rect().topLeft()))
    second = album.take(window, "dialog")
    window.dialog.close()
    assert [path.name for path in album.pictures] == ["01-window.png", "02-dialog.png"]
    assert QImage(str(first)).pixelColor(20, 20).lightness() > 200
    assert QImage(str(second)).pixelColor(20, 20).lightness() < 50
    assert QImage(str(second)).pixelColor(350, 250).lightness() > 200


def test_a_walk_that_stops_where_no_picture_can_be_written_still_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    class Job:
        def walk(self) -> Walk:
            yield Wait("nothing", lambda: True)
            raise WalkFailedError("The window has no button.")

    window: Any = QWidget()
    qtbot.addWidget(window)
    album = Album(tmp_path / "folder")
    (tmp_path / "folder").rmdir()
    said: list[str] = []
    job: Any = Job()
    assert capture_tour(job, album, window, said.append) == 1
    assert said == ["The tour stopped: The window has no button."]


def test_a_picture_that_cannot_be_written_fails_the_walk(qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    album = Album(tmp_path / "folder")
    (tmp_path / "folder").rmdir()
    with pytest.raises(WalkFailedError, match=r"01-x\.png could not be written"):
        album.take(window, "x")
