"""The main job by a person without a mouse: keys for the window that has the keyboard, found by what it is called."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QTabBar, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from tests.kept_records import records_of

from sealscribe.core.job_record import JobState
from sealscribe.core.seal import SealVerdict
from sealscribe.ui.main_window import JOBS_PAGE
from sealscribe.ui.texts.seal_texts import seal_text

Launch = Callable[..., Any]
MOST_STOPS = 80
"""A person who needs more presses of Tab than this has lost the way."""
KEY_PAIRS = (("Department", "Cardiology"), ("SourceFile", "cardiology-dictation.wav"))


class NoMouse(QObject):
    """Notes every event of a mouse that reaches a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel)
        if isinstance(watched, QWidget) and event.type() in kinds:
            self.seen.append(f"{event.type().name} for {watched}")
        return False


class Keyboard:
    """Presses keys as the window system would hand them on, and knows what a screen reader says of the focus."""

    def __init__(self, screen: Any) -> None:
        self.screen = screen

    def press(self, *keys: str) -> None:
        for name in keys:
            combination = QKeySequence(name)[0]
            QTest.keyClick(self._window(), combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self._window(), character)

    @staticmethod
    def focus() -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "the keyboard is nowhere"
        return focused

    def name(self) -> str:
        """The name of what has the keyboard, as assistive technology hears it; that of a dropdown is its label's."""
        accessible = QAccessible.queryAccessibleInterface(self.focus())
        if accessible.role() is QAccessible.Role.ComboBox:
            (accessible,) = [label for label, _ in accessible.relations(QAccessible.RelationFlag.Label)]
        return str(accessible.text(QAccessible.Text.Name))

    def tab_to(self, name: str) -> None:
        """Press Tab until what has the keyboard is called so."""
        passed: list[str] = []
        for _ in range(MOST_STOPS):
            if self.name() == name:
                return
            passed.append(self.name())
            self.press("Tab")
        pytest.fail(f"Tab does not lead to {name!r}; it leads to {passed}")

    def until_at(self, name: str) -> None:
        self.manage_windows()
        try:
            self.screen.until(lambda: QApplication.focusWidget() is not None and self.name() == name)
        except QtTimeoutError:
            found = QApplication.focusWidget()
            where = self.name() if found is not None else "nowhere"
            pytest.fail(f"the keyboard is not at {name!r}, but at {where!r} {QGuiApplication.focusWindow()}")

    def manage_windows(self) -> None:
        """Do what a window manager does after a dialog closed, and the offscreen platform does not."""
        if QGuiApplication.focusWindow() is None:
            self.screen.window.activateWindow()
            self.screen.until(QGuiApplication.focusWindow)

    def _window(self) -> QWindow:
        self.manage_windows()
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window


class AtSaveDialog(QObject):
    """Types a path into the dialog for files as soon as it is there: the program stands still while it is open."""

    def __init__(self, keyboard: Keyboard, path: Path) -> None:
        super().__init__()
        self.keyboard = keyboard
        self.path = path
        self.is_done = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(10)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog) or not dialog.isActiveWindow():
            return
        self._timer.stop()
        self.keyboard.press("Ctrl+A")
        self.keyboard.type(str(self.path))
        self.is_done = True
        self.keyboard.press("Return")


@pytest.mark.timeout(180)
def test_the_main_job_without_a_mouse(launch: Launch, tmp_path: Path, qapp: QApplication) -> None:
    screen = launch()
    keyboard = Keyboard(screen)
    no_mouse = NoMouse()
    qapp.installEventFilter(no_mouse)
    screen.window.activateWindow()
    screen.until(screen.window.isActiveWindow)
    keyboard.press("Ctrl+1")
    keyboard.until_at("Name")

    choose_recording(screen, keyboard)
    choose_output_and_key(screen, keyboard)
    enter_pairs(screen, keyboard)
    record = create_and_follow(screen, keyboard)
    read_the_seal(screen, keyboard, record)
    save_proof(screen, keyboard, tmp_path / "proof.json")

    assert no_mouse.seen == []
    qapp.removeEventFilter(no_mouse)


def choose_recording(screen: Any, keyboard: Keyboard) -> None:
    keyboard.tab_to("Browse S3")
    keyboard.press("Space")
    for step in ("recordings-111122223333", "dictations/", "cardiology-dictation.wav"):
        keyboard.until_at("Content of this place")
        listed: Any = keyboard.focus()
        screen.until(lambda step=step, listed=listed: step in rows_of(listed))
        keyboard.press(*["Down"] * (rows_of(listed).index(step) - listed.currentIndex().row()))
        assert listed.currentIndex().data() == step
        keyboard.press("Return")
    keyboard.until_at("Input file location on S3")
    screen.until(lambda: screen.form.draft.media_uri.endswith("cardiology-dictation.wav"))
    screen.until(lambda: screen.form.draft.name)


def rows_of(listed: Any) -> list[str]:
    model = listed.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose_output_and_key(screen: Any, keyboard: Keyboard) -> None:
    keyboard.tab_to("Service-managed S3 bucket")
    keyboard.press("Down")
    assert keyboard.name() == "Customer specified S3 bucket"
    keyboard.tab_to("Output file destination on S3")
    keyboard.type("s3://sealed-transcripts-111122223333/by-keyboard/")
    keyboard.tab_to("Encryption")
    keyboard.press("Space")
    keyboard.tab_to("KMS key ID")
    picker = screen.form.output_data.encryption.key_picker
    screen.until(lambda: not picker.is_asking)
    keyboard.type("sealed-transcripts")
    screen.until(picker.dropdown.popup.isVisible)
    keyboard.press("Down", "Return")
    screen.until(lambda: picker.key is not None and picker.key.is_resolved)
    assert not picker.dropdown.popup.isVisible()
    assert keyboard.name() == "KMS key ID"


def enter_pairs(screen: Any, keyboard: Keyboard) -> None:
    for number, (key, value) in enumerate(KEY_PAIRS, start=1):
        keyboard.tab_to("Add pair")
        keyboard.press("Return")
        keyboard.until_at(f"Key of pair {number}")
        keyboard.type(key)
        keyboard.press("Tab")
        assert keyboard.name() == f"Value of pair {number}"
        keyboard.type(value)
    screen.until(lambda: len(screen.form.draft.effective_context) == len(KEY_PAIRS))


def create_and_follow(screen: Any, keyboard: Keyboard) -> Any:
    keyboard.tab_to("Create job")
    assert isinstance(keyboard.focus(), QAbstractButton)
    keyboard.press("Return")
    screen.until(lambda: screen.window.current_page() == JOBS_PAGE)
    keyboard.until_at("Jobs")
    (job_id,) = [record.id for record in records_of(screen.program.job_desk)]
    record = screen.wait_for(job_id, JobState.COMPLETED, JobState.FAILED)
    assert record.state is JobState.COMPLETED
    screen.until(lambda: screen.job(job_id).seal is not None)
    seal = screen.job(job_id).seal
    assert seal.verdict is SealVerdict.SEALED
    return screen.job(job_id)


def read_the_seal(screen: Any, keyboard: Keyboard, record: Any) -> None:
    keyboard.press("Return")
    tabs = keyboard.focus()
    assert isinstance(tabs, QTabBar)
    # A job that was followed shows its transcript by itself.
    while tabs.tabText(tabs.currentIndex()) != "Encryption":
        place = tabs.currentIndex()
        keyboard.press("Right")
        assert tabs.currentIndex() == place + 1
    assert keyboard.focus() is tabs
    words = seal_text(record)
    screen.until_reads(record.request.name, words.title, words.detail)


def save_proof(screen: Any, keyboard: Keyboard, path: Path) -> None:
    keyboard.tab_to("Save proof")
    person = AtSaveDialog(keyboard, path)
    keyboard.press("Return")
    screen.until(lambda: person.is_done)
    screen.until(path.exists)
    screen.until_reads("The proof is saved", str(path))
    keyboard.until_at("Save proof")
    (job,) = json.loads(path.read_text(encoding="utf-8"))["jobs"]
    assert job["request"]["KMSEncryptionContext"] == dict(KEY_PAIRS)
    assert job["verdict"] == SealVerdict.SEALED.value
