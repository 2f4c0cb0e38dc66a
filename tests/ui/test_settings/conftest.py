"""The Settings page on fakes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from sealscribe.core.draft import JobDraft
from sealscribe.core.encryption import ContextPair
from sealscribe.core.pair_sets import PairSet
from sealscribe.ui.preferences_model import PreferencesModel
from sealscribe.ui.settings.kept_panel import KeptPaths
from sealscribe.ui.settings.page import SettingsPage

PAIRS = (ContextPair("department", "cardiology"),)


class FakeInquiries(QObject):
    """Makes what it is asked to make at once; the answer is for the test to emit."""

    answered = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._ids = itertools.count(1)
        self.made: list[tuple[int, object]] = []
        self.saved: list[tuple[str, bytes]] = []

    def have_made(self, make: Callable[[], object]) -> int:
        self.made.append((next(self._ids), make()))
        return self.made[-1][0]

    def save_file(self, path: str, content: bytes) -> int:
        self.saved.append((path, content))
        return next(self._ids)


class Form:
    """What stands in the form, and the sets that are kept."""

    def __init__(self) -> None:
        self.draft = JobDraft()
        self.sets: list[PairSet] = [PairSet("Archive", PAIRS)]


@pytest.fixture
def inquiries() -> FakeInquiries:
    return FakeInquiries()


@pytest.fixture
def model() -> PreferencesModel:
    return PreferencesModel()


@pytest.fixture
def form() -> Form:
    return Form()


@pytest.fixture
def page(
    shown: Callable[[QWidget], QWidget], model: PreferencesModel, inquiries: Any, form: Form, tmp_path: Any
) -> Iterator[SettingsPage]:
    paths = KeptPaths(str(tmp_path / "data"), str(tmp_path / "config"), str(tmp_path / "logs"))
    page = SettingsPage(model, inquiries, paths, lambda: form.sets, lambda: form.draft, is_demo=False)
    page.resize(1000, 900)
    shown(page)
    yield page
    page.close()
