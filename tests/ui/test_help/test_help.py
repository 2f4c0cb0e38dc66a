"""The help: its pages lead to each other, say what the program has, and are reached from the form."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.accessibility_walk import obstacles
from tests.room import AT_TWO_SIZES

from sealscribe.core.job_record import JobState
from sealscribe.ui.help.info import InfoLink, ask_for_help
from sealscribe.ui.help.pages import CONTEXT, PAGES, POLICIES, PROOF, help_text, pages_with
from sealscribe.ui.help.viewer import HelpViewer
from sealscribe.ui.main_window import CREATE_PAGE, MainWindow
from sealscribe.ui.texts.job_texts import state_words
from sealscribe.ui.theme import ThemeController
from sealscribe.ui.widgets.form_row import form_row

UI = Path(__file__).parents[3] / "gui" / "sealscribe" / "ui"
IN_POLICIES = {"Deny", "DEPARTMENT"}
NAMES = [page.name for page in PAGES]


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeController) -> MainWindow:
    made = MainWindow(themes)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.ready):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def viewer_of(owner: QWidget) -> HelpViewer:
    viewer = owner.findChild(HelpViewer)
    assert viewer is not None
    return viewer


# --- the pages -------------------------------------------------------------------------------------------


def test_every_file_is_a_page_and_every_page_a_file() -> None:
    kept = {file.name for file in files("sealscribe.resources").joinpath("help").iterdir() if file.is_file()}
    assert {f"{name}.md" for name in NAMES} == kept
    with pytest.raises(FileNotFoundError):
        help_text("nothing")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_begins_with_its_title_and_leads_to_pages_that_are_there(page: Any) -> None:
    text = help_text(page.name)
    assert text.startswith(f"# {page.title}\n")
    for target in re.findall(r"(?<!!)\[[^]]+\]\(([^)]+)\)", text):
        assert target in NAMES or target.startswith("https://docs.aws.amazon.com/"), target


def test_what_pages_name_in_italics_is_on_the_screen() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in UI.parent.rglob("*.py")).replace("&", "")
    named = {words for name in NAMES for words in re.findall(r"(?<!\*)\*([A-Z][^*=]+)\*(?!\*)", help_text(name))}
    parts = {part for words in named for part in words.split(" → ")}
    assert {part for part in parts - IN_POLICIES if part not in sources} == set()


def test_the_states_are_those_of_the_jobs_page() -> None:
    text = help_text("job-states")
    assert [state_words(state).words for state in JobState if f"| {state_words(state).words} |" not in text] == []


def test_pages_are_found_by_their_words() -> None:
    assert pages_with("") == PAGES
    assert POLICIES in {page.name for page in pages_with("KMS:encryptioncontext describekey")}
    assert pages_with("kms zebra") == ()


# --- the viewer ------------------------------------------------------------------------------------------


def test_contents_links_and_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    viewer = viewer_of(window)
    assert viewer.page == PAGES[0].name
    viewer.contents.setCurrentRow(NAMES.index(CONTEXT))
    assert "CloudTrail" in viewer.browser.toPlainText()
    viewer.browser.anchorClicked.emit(QUrl(POLICIES))
    assert viewer.page == POLICIES
    assert viewer.contents.currentRow() == NAMES.index(POLICIES)
    qtbot.mouseClick(viewer.back_button, Qt.MouseButton.LeftButton)
    assert viewer.page == CONTEXT
    qtbot.mouseClick(viewer.back_button, Qt.MouseButton.LeftButton)
    assert viewer.page == PAGES[0].name
    assert not viewer.back_button.isEnabled()
    viewer.close()


def test_other_links_are_for_the_browser(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    ask_for_help(window, CONTEXT)
    viewer = viewer_of(window)
    viewer.browser.anchorClicked.emit(QUrl("https://docs.aws.amazon.com/kms/"))
    assert opened == ["https://docs.aws.amazon.com/kms/"]
    assert viewer.page == CONTEXT
    viewer.close()


def test_finding_in_the_help(window: MainWindow, qtbot: QtBot) -> None:
    ask_for_help(window, PROOF)
    viewer = viewer_of(window)
    qtbot.keyClicks(viewer.field, "ram-shared zebra")
    assert viewer.nothing.isVisible()
    qtbot.mouseClick(viewer.nothing.action_button, Qt.MouseButton.LeftButton)
    assert viewer.contents.isVisible()
    qtbot.keyClicks(viewer.field, "dry run")
    shown = [row for row in range(viewer.contents.count()) if not viewer.contents.item(row).isHidden()]
    assert NAMES.index("access-check") in shown
    assert len(shown) < len(PAGES)
    assert viewer.page == PROOF
    viewer.close()


# --- from the form ---------------------------------------------------------------------------------------


@pytest.fixture
def field(window: MainWindow, qtbot: QtBot) -> QLineEdit:
    page = QWidget()
    column = QVBoxLayout(page)
    edit = QLineEdit()
    column.addWidget(form_row("Context", edit, info=CONTEXT))
    window.add_page(CREATE_PAGE, "Create job", "plus", page)
    edit.setFocus()
    qtbot.waitUntil(edit.hasFocus)
    return edit


def test_info_opens_its_page_and_the_form_stays_usable(window: MainWindow, qtbot: QtBot, field: QLineEdit) -> None:
    link = window.findChild(InfoLink)
    assert link is not None
    assert link.accessibleName() == "Info: Context"
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    viewer = viewer_of(window)
    assert viewer.page == CONTEXT
    assert not viewer.isModal()
    qtbot.keyClicks(field, "still here")
    assert field.text() == "still here"
    viewer.close()


def test_f1_in_a_field_opens_the_page_about_it(window: MainWindow, qtbot: QtBot, field: QLineEdit) -> None:
    qtbot.keyClick(field, Qt.Key.Key_F1)
    viewer = viewer_of(window)
    assert viewer.page == CONTEXT
    viewer.close()
    ask_for_help(window, POLICIES)
    assert viewer_of(window) is viewer
    viewer.close()


def test_help_can_be_read_beside_a_dialog_that_asks(window: MainWindow, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    ask_for_help(window, POLICIES)
    viewer = viewer_of(dialog)
    qtbot.waitUntil(viewer.isActiveWindow)
    viewer.close()
    dialog.reject()
    dialog.deleteLater()


@AT_TWO_SIZES
@pytest.mark.parametrize("words", ["", "zebra"])
def test_the_help_can_be_heard(qtbot: QtBot, shown: Callable[[QWidget], Any], words: str) -> None:
    viewer = HelpViewer()
    viewer.show_page(CONTEXT)
    shown(viewer)
    qtbot.keyClicks(viewer.field, words)
    assert obstacles(viewer) == []
