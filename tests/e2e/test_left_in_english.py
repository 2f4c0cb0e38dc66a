"""In the language for tests, no word of the program's own is left in English. Run with ``-p tests.speaking``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialog, QLabel, QLineEdit, QTabBar, QWidget

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.job_record import JobState
from sealscribe.ui.jobs.details import Tab
from sealscribe.ui.main_window import CONNECTION_PAGE, SETTINGS_PAGE

TRANSLATED = re.compile(r"\[[^\[\]]*\]")
WORD = re.compile(r"[A-Za-z]{4,}")
DATA = re.compile(
    r"\S*(arn:aws|s3://|https?://|/|@|_|\d)\S*"  # addresses, paths, names of the demo with their numbers
    r"|(aws|kms|s3|sts|transcribe|iam|ec2):\w+\*?"
    r"|MyTranscriptionJob|cardiology-dictations|legal-matters|sealed-transcripts|Sealscribe|Deutsch|English|harbour-legal|user/demo|eu-central-1|Shift|Ctrl(\+\w+)?|SYMMETRIC_DEFAULT|aws:\S+"
)


def own_words(screen: Any) -> set[str]:
    """What stands on the screen that is a person's, the demo's or AWS's: it is the same in every language."""
    told: set[str] = set()
    for record in screen.program.job_desk.summaries.values():
        told |= {record.name}
    return told


def words_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(tab) for tab in range(widget.count()))


def left_over(text: str, data: set[str]) -> list[str]:
    """The words of a text that were not looked up."""
    before = ""
    while text != before:
        before, text = text, TRANSLATED.sub(" ", text)
    for known in data:
        text = text.replace(known, " ")
    return WORD.findall(DATA.sub(" ", text))


def english(screen: Any, window: QWidget) -> list[str]:
    data = own_words(screen)
    return sorted(
        {
            f"{widget.objectName() or type(widget).__name__}: {text!r}"
            for widget in [window, *window.findChildren(QWidget)]
            if widget.isVisible()
            for text in words_of(widget)
            if text and left_over(text, data)
        }
    )


@pytest.fixture
def screen(launch: Any, pytestconfig: pytest.Config) -> Any:
    if pytestconfig.getoption("language", "") != "pseudo":
        pytest.skip("only in the language for tests")
    screen = launch(has_past=True)
    screen.window.resize(QSize(1280, 800))
    return screen


def test_the_rule_finds_what_is_left() -> None:
    assert left_over("[Çréàtéd·~] 2 of them: arn:aws:kms:x", set()) == ["them"]
    assert left_over("[à [nested ·~] thing ·~]", set()) == []


def test_the_form(screen: Any, draft: Callable[..., JobDraft]) -> None:
    screen.click("create-job.submit")
    assert english(screen, screen.window) == []
    context = (ContextPair("department", "4111 1111 1111 1111"), ContextPair("department", "x"))
    screen.fill(draft(name="", context=context))
    screen.click("create-job.submit")
    assert english(screen, screen.form) == []


def test_the_jobs(screen: Any, draft: Callable[..., JobDraft]) -> None:
    job_id = screen.create(draft())
    screen.wait_for(job_id, JobState.COMPLETED)
    screen.until(lambda: screen.job(job_id).seal)
    found: list[str] = []
    for tab in Tab:
        if tab is not Tab.REQUEST:  # it is what was sent
            screen.show_tab(tab)
            found += english(screen, screen.jobs)
    assert found == []


@pytest.mark.parametrize("page", [CONNECTION_PAGE, SETTINGS_PAGE])
def test_other_pages(screen: Any, page: str) -> None:
    screen.window.show_page(page)
    assert english(screen, screen.window) == []


def test_the_menus_and_what_opens_from_them(screen: Any) -> None:
    groups = screen.window.register.groups()
    texts = [*groups, *(action.text() for actions in groups.values() for action in actions)]
    assert [text for text in texts if left_over(text, own_words(screen))] == []
    for name in ("menu.shortcuts", "menu.palette", "menu.about"):
        action = screen.window.findChild(QAction, name)
        action.trigger()
        [dialog] = [one for one in screen.window.findChildren(QDialog) if one.isVisible()]
        assert english(screen, dialog) == []
        dialog.reject()
        screen.until(lambda: not any(one.isVisible() for one in screen.window.findChildren(QDialog)))


def test_a_tour(screen: Any) -> None:
    screen.program.walkthroughs.start("encrypt")
    guide = screen.program.walkthroughs.guide
    screen.until(lambda: guide.is_shown)
    assert english(screen, guide.mark.bubble) == []
    guide.end()
