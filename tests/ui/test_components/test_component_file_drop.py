from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, ErrorCode
from sealscribe.core.media import LocalFile
from sealscribe.ui.components.file_drop import FileDrop
from sealscribe.ui.widgets.form_row import FormRow, form_row
from sealscribe.workers.messages import Answer

LEFT = Qt.MouseButton.LeftButton
PATH = "/recordings/board.flac"
KNOWN = LocalFile(PATH, 48_300_221, 1, "flac", 3723.4, 16_000, 1)


class Stage:
    def __init__(
        self, row: FormRow, drop: FileDrop, inquiries: Any, qtbot: QtBot, paths: list[str], window: QWidget
    ) -> None:
        self.row, self.field, self.inquiries, self.qtbot, self.paths = row, drop, inquiries, qtbot, paths
        self.window = window
        self.told: list[Any] = []
        drop.changed.connect(self.told.append)

    def drop(self, *urls: str) -> None:
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        action, no_key = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(QPoint(20, 20), action, data, LEFT, no_key)
        QApplication.sendEvent(self.field.frame, entered)
        assert entered.isAccepted()
        QApplication.sendEvent(self.field.frame, QDropEvent(QPointF(20, 20), action, data, LEFT, no_key))


@pytest.fixture
def stage(qtbot: QtBot, shown: Callable[[QWidget], QWidget], inquiries: Any) -> Stage:
    paths = [PATH]
    window = QWidget()
    column = QVBoxLayout(window)
    drop = FileDrop(inquiries, lambda _parent, _title, _filter: paths[0])
    row = form_row("A file of this computer", drop)
    column.addWidget(row)
    column.addStretch(1)
    window.resize(700, 260)
    shown(window)
    return Stage(row, drop, inquiries, qtbot, paths, window)


def test_a_file_is_chosen_by_button_and_looked_at(stage: Stage) -> None:
    stage.qtbot.mouseClick(stage.field.choose_button, LEFT)
    assert stage.inquiries.questions("look_at_file") == [(PATH,)]
    assert stage.field.name_label.text() == "board.flac"
    assert stage.field.facts_label.text() == "Reading the file..."
    assert stage.told == []
    stage.inquiries.answer("look_at_file", KNOWN)
    assert stage.told == [KNOWN]
    assert stage.field.file() == KNOWN
    assert stage.field.facts_label.text() == "FLAC · 46.1 MB · 1 h 2 min · 16,000 Hz · mono"


def test_a_dialog_that_was_cancelled_changes_nothing(stage: Stage) -> None:
    stage.paths[0] = ""
    stage.qtbot.mouseClick(stage.field.choose_button, LEFT)
    assert stage.inquiries.asked == {}


def test_a_file_is_dropped(stage: Stage) -> None:
    url = QUrl.fromLocalFile("/recordings/b ö.wav").toString()
    stage.drop(url)
    assert stage.inquiries.questions("look_at_file") == [("/recordings/b ö.wav",)]


def test_several_files_are_handed_on(stage: Stage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(stage.field.several_given) as blocker:
        stage.drop("file:///a.wav", "file:///b.wav")
    assert blocker.args == [["/a.wav", "/b.wav"]]
    assert stage.inquiries.questions("look_at_file") == []


@pytest.mark.parametrize(
    ("urls", "words"),
    [
        (("file:///a.wav", "https://example.com/a.wav"), "not a file of this computer"),
        (("https://example.com/a.wav",), "not a file of this computer"),
    ],
)
def test_what_cannot_be_taken_is_told(stage: Stage, urls: tuple[str, ...], words: str) -> None:
    stage.drop(*urls)
    assert words in stage.field.problem_label.text()
    assert stage.inquiries.asked == {}


def test_the_place_calms_down_when_the_file_is_dragged_away(stage: Stage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///a.wav")])
    before = stage.field.frame.grab().toImage()
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(stage.field.frame, entered)
    assert stage.field.frame.grab().toImage() != before
    QApplication.sendEvent(stage.field.frame, QDragLeaveEvent())
    assert stage.field.frame.grab().toImage() == before


def test_an_unknown_length_is_told_as_unknown(stage: Stage) -> None:
    stage.field.look_at(PATH)
    stage.inquiries.answer("look_at_file", LocalFile(PATH, 900, 1, "amr"))
    assert stage.field.facts_label.text() == "AMR · 900 bytes · length unknown"


def test_an_unknown_content_is_told(stage: Stage) -> None:
    stage.field.look_at(PATH)
    stage.inquiries.answer("look_at_file", LocalFile(PATH, 900, 1, ""))
    assert stage.field.facts_label.text().startswith("Format not recognised")


@pytest.mark.parametrize("code", [ErrorCode.FILE_MISSING, ErrorCode.FILE_UNREADABLE])
def test_a_file_that_cannot_be_read_says_so(stage: Stage, code: ErrorCode) -> None:
    stage.field.look_at(PATH)
    stage.inquiries.refuse("look_at_file", AppError(code, resource="board.flac"))
    assert stage.field.problem_label.isVisible()
    assert "file" in stage.field.problem_label.text()
    assert stage.field.choose_button.isVisible()
    assert stage.told == []


def test_a_refusal_leaves_the_file_that_was_there(stage: Stage) -> None:
    stage.field.set_file(KNOWN)
    stage.field.look_at("/other.wav")
    stage.inquiries.refuse("look_at_file", AppError(ErrorCode.FILE_MISSING))
    assert stage.field.file() == KNOWN
    assert stage.field.name_label.text() == "board.flac"
    assert stage.field.facts_label.property("tone") == "danger"


def test_an_answer_for_another_file_is_dropped(stage: Stage) -> None:
    stage.field.look_at("/old.wav")
    old = stage.inquiries.last_id("look_at_file")
    stage.field.look_at(PATH)
    assert old in stage.inquiries.closed
    stage.inquiries.answered.emit(Answer(old, LocalFile("/old.wav", 1, 1, "wav")))
    assert stage.told == []
    assert stage.field.name_label.text() == "board.flac"


def test_the_file_is_removed(stage: Stage) -> None:
    stage.field.set_file(KNOWN)
    assert stage.told == []
    stage.qtbot.mouseClick(stage.field.remove_button, LEFT)
    assert stage.told == [None]
    assert stage.field.file() is None
    assert stage.field.choose_button.hasFocus()


def test_the_keyboard_reaches_the_button_and_it_carries_the_name_of_the_row(stage: Stage) -> None:
    stage.field.setFocus()
    assert stage.field.choose_button.hasFocus()
    assert stage.field.choose_button.accessibleName() == "A file of this computer"
    stage.field.set_file(KNOWN)
    stage.field.setFocus()
    assert stage.field.replace_button.hasFocus()
    stage.qtbot.keyClick(stage.field.replace_button, Qt.Key.Key_Space)
    assert stage.inquiries.questions("look_at_file") == [(PATH,)]


def test_a_windows_path_shows_its_name(stage: Stage) -> None:
    stage.field.look_at("C:\\Recordings\\board.wav")
    assert stage.field.name_label.text() == "board.wav"


def test_an_error_of_the_form_marks_the_place_and_not_its_button(stage: Stage) -> None:
    before = stage.field.frame.grab().toImage()
    stage.row.set_errors(["Choose a recording on this computer."])
    assert stage.field.frame.grab().toImage() != before
    assert stage.field.choose_button.property("invalid") is None
    assert "Choose a recording" in stage.field.choose_button.accessibleDescription()
    stage.row.set_errors([])
    assert stage.field.frame.grab().toImage() == before
