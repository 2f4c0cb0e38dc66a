from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.widgets import file_dialog


class Person:
    """Answers every dialog, and notes where it began."""

    def __init__(self, answer: str = "") -> None:
        self.answer = answer
        self.began: list[str] = []

    def save(self, parent: QWidget, title: str, proposed: str, file_filter: str) -> str:
        self.began.append(proposed)
        return self.answer

    def open(self, parent: QWidget, title: str, file_filter: str, folder: str = "") -> str:
        self.began.append(folder)
        return self.answer


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    person = Person()
    monkeypatch.setattr(file_dialog, "ask_save_path", person.save)
    monkeypatch.setattr(file_dialog, "ask_open_path", person.open)
    return person


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def model(**chosen: Any) -> PreferencesModel:
    made = PreferencesModel()
    made.choose(replace(made.preferences, **chosen))
    return made


def documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def test_without_a_preference_the_system_proposes(person: Person, parent: QWidget) -> None:
    places = FilePlaces()
    places.ask_save(parent, "a.txt", "")
    places.ask_recording(parent, "", "")
    assert person.began == [str(Path(documents()) / "a.txt"), ""]


def test_the_preferred_folders_are_where_it_begins(person: Person, parent: QWidget, tmp_path: Path) -> None:
    places = FilePlaces(model(documents_folder=str(tmp_path), recordings_folder=str(tmp_path)))
    places.ask_save(parent, "a.txt", "")
    places.ask_recording(parent, "", "")
    places.ask_document(parent, "", "")
    assert person.began == [str(tmp_path / "a.txt"), str(tmp_path), str(tmp_path)]


def test_a_folder_that_is_gone_counts_as_none(person: Person, parent: QWidget, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone")
    places = FilePlaces(model(documents_folder=gone, recordings_folder=gone))
    places.ask_save(parent, "a.txt", "")
    places.ask_recording(parent, "", "")
    assert person.began == [str(Path(documents()) / "a.txt"), ""]


def test_the_last_folder_counts_until_the_preference_changes(person: Person, parent: QWidget, tmp_path: Path) -> None:
    places = FilePlaces(model(documents_folder=str(tmp_path)))
    person.answer = str(tmp_path / "sub" / "wanted")
    assert places.ask_save(parent, "a.txt", "") == f"{person.answer}.txt"
    assert places.ask_recording(parent, "", "") == person.answer
    person.answer = ""
    assert places.ask_save(parent, "b.txt", "") == ""
    places.ask_recording(parent, "", "")
    assert person.began[2:] == [str(tmp_path / "sub" / "b.txt"), str(tmp_path / "sub")]
    places.forget_last()
    places.ask_save(parent, "c.txt", "")
    assert person.began[-1] == str(tmp_path / "c.txt")
