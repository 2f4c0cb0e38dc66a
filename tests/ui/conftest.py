"""Windows for tests of widgets: themed, shown and active."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from tests.room import scaled_font

from sealscribe.ui.components.key_facts import KeyFacts
from sealscribe.ui.theme import LIGHT, ThemeController
from sealscribe.ui.widgets import announce as announce_module
from sealscribe.ui.widgets.feedback import Notice

PARTS = (QAbstractButton, QLabel, QLineEdit, KeyFacts, Notice)


class StrayWindows(QObject):
    """Notes parts that are shown before they stand in anything: each is a window for a moment, and takes the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, PARTS) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def stray_windows(qapp: QApplication) -> Iterator[list[str]]:
    """The parts that were windows for a moment."""
    filter_of_shows = StrayWindows()
    qapp.installEventFilter(filter_of_shows)
    yield filter_of_shows.seen
    qapp.removeEventFilter(filter_of_shows)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers are told, in order."""
    told: list[str] = []

    class Listening:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def isActive() -> bool:  # noqa: N802 - Qt's name
            return True

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802 - Qt's name
            told.append(event.message())

    names = SimpleNamespace(QAccessible=Listening, QAccessibleAnnouncementEvent=QAccessibleAnnouncementEvent)
    monkeypatch.setattr(announce_module, "QtGui", names)
    return told


@pytest.fixture
def base_font(request: pytest.FixtureRequest, qapp: QApplication) -> QFont:
    """The system's interface font, as large as a test asks for."""
    return scaled_font(getattr(request, "param", 1.0))


@pytest.fixture
def themes(qapp: QApplication, base_font: QFont) -> Iterator[ThemeController]:
    """The light theme in force; the application looks as before afterwards."""
    palette, font = qapp.palette(), qapp.font()
    controller = ThemeController(qapp, LIGHT, base_font=base_font)
    yield controller
    controller.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def shown(qtbot: QtBot, themes: ThemeController) -> Callable[[QWidget], QWidget]:
    """Shows a widget, themed, and waits until it is painted and active."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return show
