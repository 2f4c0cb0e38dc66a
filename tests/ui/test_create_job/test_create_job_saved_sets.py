"""Saved sets of pairs: inserted, saved without what is sensitive, managed, imported and exported."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.pair_sets import PairSet, PairSetsProblem, pair_sets_from_json, pair_sets_to_json
from sealscribe.core.sensitivity import inspect_pair
from sealscribe.ui.components.file_places import FilePlaces
from sealscribe.ui.create_job.manage_sets_dialog import ManageSetsDialog
from sealscribe.ui.create_job.page import CreateJobPage
from sealscribe.ui.create_job.save_set_dialog import SaveSetDialog
from sealscribe.ui.create_job.saved_sets import SavedSets, SetsTrouble, Taken
from sealscribe.ui.texts.pair_set_texts import PROBLEMS, TROUBLES, read_error_text, write_error_text

LEFT = Qt.MouseButton.LeftButton
ARCHIVE = PairSet("Cardiology archive", (ContextPair("department", "cardiology"), ContextPair("File", "{media_file}")))
BOARD = PairSet("Board & minutes", (ContextPair("body", "board"), ContextPair("case", "")))
KEY = "AKIA" + "Q3EGTWZC5LMRX7YN"


class FakePairSets:
    def __init__(self, *sets: PairSet) -> None:
        self.sets = {one.name: one for one in sets}
        self.is_full = False

    def all(self) -> tuple[PairSet, ...]:
        return tuple(sorted(self.sets.values(), key=lambda one: one.name))

    def put(self, *sets: PairSet) -> None:
        self._write()
        self.sets |= {one.name: one for one in sets}

    def remove(self, name: str) -> None:
        self._write()
        self.sets.pop(name)

    def _write(self) -> None:
        if self.is_full:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN))


@pytest.fixture
def pair_sets() -> FakePairSets:
    return FakePairSets(ARCHIVE, BOARD)


@pytest.fixture
def editor(page: CreateJobPage, complete_draft: JobDraft) -> Any:
    page.use_draft(complete_draft)
    return page.output_data.encryption.context_editor


@pytest.fixture
def choose(page: CreateJobPage, form: Any) -> Callable[[str], None]:
    """Opens the menu and clicks an entry."""

    def choose(text: str) -> None:
        button = form.find("saved-sets", QPushButton)
        page.frame.panel_scroll.ensureWidgetVisible(button)
        form.wait_for_layout(button)
        menu = button.menu()
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        form.qtbot.waitUntil(menu.isVisible)
        action = next(one for one in menu.actions() if one.text() == text)
        form.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    return choose


@pytest.fixture
def saving(page: CreateJobPage, choose: Callable[[str], None], qtbot: QtBot) -> Callable[[], SaveSetDialog]:
    def open_dialog() -> SaveSetDialog:
        choose("Save these pairs as...")
        dialog = page.findChild(SaveSetDialog)
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return open_dialog


class ChosenFiles(FilePlaces):
    """A person who chose already."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder

    def ask_save(self, parent: QWidget, name: str, file_filter: str) -> str:
        return str(self._folder / "out.json")

    def ask_document(self, parent: QWidget, title: str, file_filter: str) -> str:
        return str(self._folder / "in.json")


@pytest.fixture
def manage(
    page: CreateJobPage, pair_sets: FakePairSets, inquiries: Any, qtbot: QtBot, tmp_path: Any
) -> Iterator[Callable[[], ManageSetsDialog]]:
    """Opens the dialog with paths that are chosen already."""
    opened: list[ManageSetsDialog] = []

    def open_dialog() -> ManageSetsDialog:
        dialog = ManageSetsDialog(
            SavedSets(pair_sets, inspect_pair),
            inquiries,
            ChosenFiles(tmp_path),
            page,
        )
        dialog.open()
        opened.append(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield open_dialog
    for dialog in opened:
        dialog.close()


def shown(dialog: ManageSetsDialog) -> list[str]:
    return [dialog.view.item(row).text() for row in range(dialog.view.count())]


# Inserting


def test_a_set_is_inserted_as_one_step(editor: Any, choose: Callable[[str], None], form: Any) -> None:
    before = editor.pairs()
    choose("Board && minutes")
    assert editor.pairs() == (*before, ("body", "board"), ("case", ""))
    assert editor.foot.change_label.text() == "2 pairs of “Board & minutes” added."
    assert QApplication.focusWidget() is editor.row(3).value_edit, "the value that is missing comes next"
    form.qtbot.mouseClick(editor.undo_button, LEFT)
    assert editor.pairs() == before


def test_keys_that_are_there_are_left_and_told(editor: Any, choose: Callable[[str], None]) -> None:
    before = editor.pairs()
    choose("Cardiology archive")
    assert editor.pairs() == (*before, ("File", "{media_file}"))
    notice = editor.foot.notice
    assert notice.title_label.text() == "1 pair of “Cardiology archive” not added"
    assert notice.text_label.text() == "“department”: a pair with this key is there, and was left as it is."
    assert json.loads(notice.rest_block.text()) == {"department": "cardiology"}


def test_pairs_that_do_not_fit_are_told(
    page: CreateJobPage, complete_draft: JobDraft, editor: Any, choose: Callable[[str], None]
) -> None:
    page.use_draft(replace(complete_draft, context=tuple(ContextPair(f"k{number}", "x") for number in range(9))))
    choose("Board && minutes")
    assert editor.row_count() == 10
    assert editor.foot.notice.text_label.text() == "1 pair did not fit: a context has at most 10."
    assert json.loads(editor.foot.notice.rest_block.text()) == {"case": ""}


def test_without_a_place_to_keep_sets_there_is_no_menu(make_page: Callable[..., CreateJobPage]) -> None:
    page = make_page()
    for _ in page.build_steps():
        pass
    assert page.findChild(QPushButton, "create-job.saved-sets") is None


# Saving


def test_the_pairs_are_saved_under_a_name(
    editor: Any, saving: Callable[[], SaveSetDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    dialog = saving()
    qtbot.waitUntil(dialog.name_edit.hasFocus)
    assert not dialog.left_notice.isVisible()
    qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
    assert dialog.name_row.errors == ("Enter a name for the set.",)
    qtbot.keyClicks(dialog.name_edit, "Legal")
    assert dialog.name_row.errors == ()
    qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Return)
    assert pair_sets.sets["Legal"].pairs == (
        ContextPair("department", "legal"),
        ContextPair("file", "board-meeting.flac"),
    )
    assert editor.foot.change_label.text() == "Saved as “Legal”."


def test_what_looks_sensitive_is_named_and_never_saved(
    page: CreateJobPage,
    complete_draft: JobDraft,
    editor: Any,
    saving: Callable[[], SaveSetDialog],
    pair_sets: FakePairSets,
    qtbot: QtBot,
) -> None:
    page.use_draft(replace(complete_draft, context=(ContextPair("note", KEY), ContextPair("a", "b"))))
    dialog = saving()
    assert dialog.left_notice.text_label.text() == (
        "The value of “note” looks sensitive and is not saved: the pair is kept without."
    )
    qtbot.keyClicks(dialog.name_edit, "Keys")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert pair_sets.sets["Keys"].pairs == (ContextPair("note", ""), ContextPair("a", "b"))
    assert editor.foot.change_label.text() == "Saved as “Keys”, without 1 sensitive text."


def test_a_name_that_is_taken_is_told_before_it_is_replaced(
    editor: Any, saving: Callable[[], SaveSetDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    dialog = saving()
    qtbot.keyClicks(dialog.name_edit, ARCHIVE.name)
    assert dialog.name_row.warnings == ("There is a set “Cardiology archive” already. Saving replaces it.",)
    assert dialog.save_button.text() == "Replace"
    qtbot.keyClick(dialog.name_edit, Qt.Key.Key_Escape)
    assert pair_sets.sets[ARCHIVE.name] == ARCHIVE


def test_a_set_that_cannot_be_written_is_told(
    editor: Any, saving: Callable[[], SaveSetDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    pair_sets.is_full = True
    dialog = saving()
    qtbot.keyClicks(dialog.name_edit, "Legal")
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.name_row.errors == (TROUBLES["not-written"],)
    qtbot.mouseClick(dialog.cancel_button, LEFT)


# Managing


def test_the_menu_opens_the_list(page: CreateJobPage, editor: Any, choose: Callable[[str], None], qtbot: QtBot) -> None:
    choose("Manage sets...")
    dialog = page.findChild(ManageSetsDialog)
    assert dialog is not None
    assert shown(dialog) == ["Board & minutes", "Cardiology archive"]
    assert dialog.pairs_label.text() == "2 pairs: body, case"
    qtbot.mouseClick(dialog.insert_button, LEFT)
    assert ("body", "board") in editor.pairs()


def test_a_set_is_renamed_in_place(
    manage: Callable[[], ManageSetsDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    dialog = manage()
    qtbot.mouseClick(dialog.rename_button, LEFT)
    edit = dialog.view.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    edit.selectAll()
    qtbot.keyClicks(edit, "Minutes")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(dialog) == ["Cardiology archive", "Minutes"])
    assert pair_sets.sets["Minutes"].pairs == BOARD.pairs
    assert dialog.view.currentItem().text() == "Minutes"
    assert dialog.isVisible()


@pytest.mark.parametrize(("name", "trouble"), [("Cardiology archive", "name-taken"), (" ", "no-name")])
def test_a_bad_name_is_refused(
    manage: Callable[[], ManageSetsDialog], pair_sets: FakePairSets, qtbot: QtBot, name: str, trouble: str
) -> None:
    dialog = manage()
    dialog.view.item(0).setText(name)
    qtbot.waitUntil(lambda: shown(dialog)[0] == "Board & minutes")
    assert dialog.notice.text_label.text() == TROUBLES[trouble]
    assert set(pair_sets.sets) == {"Board & minutes", "Cardiology archive"}


def test_a_deleted_set_can_be_brought_back(
    manage: Callable[[], ManageSetsDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    dialog = manage()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert shown(dialog) == ["Cardiology archive"]
    assert dialog.notice.text_label.text() == "“Board & minutes” was deleted."
    qtbot.mouseClick(dialog.notice.action_button, LEFT)
    assert pair_sets.sets[BOARD.name] == BOARD
    assert dialog.view.currentItem().text() == BOARD.name
    assert not dialog.notice.isVisible()


def test_without_sets_the_list_says_how_to_get_some(
    manage: Callable[[], ManageSetsDialog], pair_sets: FakePairSets, qtbot: QtBot
) -> None:
    dialog = manage()
    for _ in range(2):
        qtbot.mouseClick(dialog.delete_button, LEFT)
    assert pair_sets.sets == {}
    assert not dialog.view.isVisible()
    assert not dialog.export_button.isEnabled()
    assert not dialog.delete_button.isEnabled()
    assert dialog.notice.action_button.hasFocus()
    pair_sets.is_full = True
    qtbot.keyClick(dialog.notice.action_button, Qt.Key.Key_Space)
    assert dialog.notice.text_label.text() == TROUBLES["not-written"]


# Documents


def test_all_sets_are_exported(
    manage: Callable[[], ManageSetsDialog], inquiries: Any, qtbot: QtBot, tmp_path: Any
) -> None:
    dialog = manage()
    qtbot.mouseClick(dialog.export_button, LEFT)
    ((path, content),) = inquiries.questions("save_file")
    assert path == str(tmp_path / "out.json")
    assert pair_sets_from_json(content.decode()) == (BOARD, ARCHIVE)
    inquiries.answer("save_file", None)
    assert (dialog.notice.kind, dialog.notice.text_label.text()) == ("success", path)
    qtbot.mouseClick(dialog.export_button, LEFT)
    inquiries.refuse("save_file", AppError(ErrorCode.FILE_NOT_WRITTEN, resource="out.json"))
    assert dialog.notice.text_label.text() == "out.json cannot be written there. Choose another folder."


def test_sets_are_imported_beside_those_that_are_there(
    manage: Callable[[], ManageSetsDialog], pair_sets: FakePairSets, inquiries: Any, qtbot: QtBot
) -> None:
    dialog = manage()
    qtbot.mouseClick(dialog.import_button, LEFT)
    ((_, most, make),) = inquiries.questions("read_file")
    assert most == 1024 * 1024 + 1
    other = PairSet(BOARD.name, (ContextPair("token", KEY), ContextPair("a", "b")))
    inquiries.answer("read_file", make(pair_sets_to_json([ARCHIVE, other]).encode()))
    assert shown(dialog) == ["Board & minutes", "Board & minutes (2)", "Cardiology archive"]
    assert pair_sets.sets["Board & minutes (2)"].pairs == (ContextPair("token", ""), ContextPair("a", "b"))
    assert dialog.notice.text_label.text() == (
        "1 set imported. 1 set was there already. 1 text that looks sensitive was left out."
    )


@pytest.mark.parametrize("problem", PairSetsProblem)
def test_a_document_that_cannot_be_read_is_told(
    manage: Callable[[], ManageSetsDialog], inquiries: Any, qtbot: QtBot, problem: PairSetsProblem
) -> None:
    dialog = manage()
    qtbot.mouseClick(dialog.import_button, LEFT)
    inquiries.answer("read_file", problem)
    assert dialog.notice.text_label.text() == PROBLEMS[problem]
    assert dialog.notice.kind == "error"


def test_a_file_that_cannot_be_read_is_told(
    manage: Callable[[], ManageSetsDialog], inquiries: Any, qtbot: QtBot
) -> None:
    dialog = manage()
    qtbot.mouseClick(dialog.import_button, LEFT)
    inquiries.refuse("read_file", AppError(ErrorCode.FILE_MISSING, resource="in.json"))
    assert dialog.notice.text_label.text() == "in.json is no longer there. Choose another file."


# The rules


def test_every_trouble_and_problem_has_a_sentence() -> None:
    texts = [TROUBLES[trouble] for trouble in SetsTrouble] + [PROBLEMS[problem] for problem in PairSetsProblem]
    texts += [make(AppError(code)) for make in (read_error_text, write_error_text) for code in ErrorCode]
    for text in texts:
        assert text[0].isupper()
        assert text.endswith(".")
        assert "!" not in text


def test_what_would_not_be_read_again_is_refused() -> None:
    pair_sets = FakePairSets(ARCHIVE)
    sets = SavedSets(pair_sets, inspect_pair)
    assert sets.save("x", PairSet("", (ContextPair("a", "b" * 2_001),))) is SetsTrouble.TOO_LONG
    assert sets.save("x", PairSet("", ())) is SetsTrouble.NOTHING_LEFT
    many = [replace(ARCHIVE, name=f"set {number}") for number in range(200)]
    assert sets.take(many) is SetsTrouble.NO_ROOM
    assert pair_sets.all() == (ARCHIVE,)
    assert sets.take(many[:2]) == Taken(2, 0)
    assert sets.take([*many[:2], ARCHIVE]) == Taken(0, 3)
