from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from sealscribe.core.errors import AppError, AppFailure, ErrorCode
from sealscribe.core.preferences import Preferences, ThemeChoice
from sealscribe.ui.preferences_model import PreferencesModel

DARK = replace(Preferences(), theme=ThemeChoice.DARK)


class Store:
    def __init__(self, kept: Preferences = DARK) -> None:
        self.kept = kept
        self.is_full = False

    def load(self) -> Preferences:
        return self.kept

    def save(self, preferences: Preferences) -> None:
        if self.is_full:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, resource="settings.json"))
        self.kept = preferences


@pytest.fixture
def store() -> Store:
    return Store()


def test_what_is_kept_is_chosen_at_the_start(store: Store) -> None:
    assert PreferencesModel(store).preferences == DARK


def test_a_choice_takes_effect_and_is_kept(qtbot: QtBot, store: Store) -> None:
    model = PreferencesModel(store)
    with qtbot.waitSignal(model.changed):
        model.choose(replace(DARK, notifies=False))
    assert model.preferences == store.kept == replace(DARK, notifies=False)


def test_the_same_choice_is_no_change(qtbot: QtBot, store: Store) -> None:
    model = PreferencesModel(store)
    with qtbot.assertNotEmitted(model.changed):
        model.choose(DARK)


def test_a_full_disk_is_told_and_the_choice_holds_for_this_run(qtbot: QtBot, store: Store) -> None:
    store.is_full = True
    model = PreferencesModel(store)
    with qtbot.waitSignal(model.changed), qtbot.waitSignal(model.refused) as told:
        model.reset()
    assert told.args[0].code is ErrorCode.FILE_NOT_WRITTEN
    assert model.preferences == Preferences()
    assert store.kept == DARK


def test_reset_makes_everything_as_it_is_at_first(store: Store) -> None:
    model = PreferencesModel(store)
    model.reset()
    assert store.kept == Preferences()
